// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rulesmodel.h"

#include "phrases/phrasebook.h"
#include "words.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>

namespace torpor
{

namespace
{

// "{device.label} is mounted" is about any device.
QString general(const QString &message)
{
    static const QRegularExpression fact(QStringLiteral("\\{[^}]*\\}"));
    return words::sentence(phrases::translatedPhrase(message).replace(fact, QStringLiteral("…")));
}

QString effect(policy::Verdict verdict)
{
    switch (verdict) {
    case policy::Verdict::Block:
        return RulesModel::tr("Blocks");
    case policy::Verdict::Warn:
        break;
    case policy::Verdict::Note:
        return RulesModel::tr("Only tells");
    case policy::Verdict::Ignore:
        return RulesModel::tr("Passes over others");
    case policy::Verdict::Unmount:
        return RulesModel::tr("Unmounts it before");
    case policy::Verdict::Unload:
        return RulesModel::tr("Unloads its driver before");
    case policy::Verdict::Unbind:
        return RulesModel::tr("Detaches it before");
    case policy::Verdict::IncludeModule:
        return RulesModel::tr("Gives its driver to the save kernel");
    }
    return RulesModel::tr("Warns");
}

QString origin(policy::Layer layer)
{
    switch (layer) {
    case policy::Layer::Shipped:
        break;
    case policy::Layer::Administrator:
        return RulesModel::tr("Administrator");
    case policy::Layer::User:
        return RulesModel::tr("You");
    }
    return RulesModel::tr("Torpor");
}

} // namespace

RulesModel::Folders RulesModel::Folders::here()
{
    if (QFile::exists(QStringLiteral("/.flatpak-info")))
        return {.shipped = QStringLiteral("/app/share/torpor/rules.d"), .administrator = {}};
    return {};
}

RulesModel::RulesModel(const Folders &folders, QObject *parent)
    : QAbstractTableModel(parent), m_folders(folders)
{
}

void RulesModel::read()
{
    beginResetModel();
    m_rules.clear();
    m_off.clear();
    m_problems.clear();
    readFolder(m_folders.shipped, policy::Layer::Shipped);
    readFolder(m_folders.administrator, policy::Layer::Administrator);
    endResetModel();
}

void RulesModel::readFolder(const QString &folder, policy::Layer layer)
{
    for (const QFileInfo &entry :
         QDir(folder).entryInfoList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name)) {
        QFile file(entry.filePath());
        if (!file.open(QIODevice::ReadOnly)) {
            m_problems << tr("%1 could not be read.").arg(entry.filePath());
            continue;
        }
        const QByteArray text = file.read(policy::largestRuleFile + 1);
        const auto rules = policy::parseRules({text.constData(), static_cast<std::size_t>(text.size())},
                                              layer, entry.fileName().toStdString());
        if (!rules) {
            m_problems << words::sentence(QString::fromStdString(policy::textOf(rules.error())));
            continue;
        }
        for (const policy::CheckRule &rule : rules->checks)
            take(rule);
    }
}

void RulesModel::take(const policy::CheckRule &rule)
{
    const QString id = QString::fromStdString(rule.id);
    if (rule.enabled)
        m_off.remove(id);
    else
        m_off.insert(id);
    if (rule.isSwitch)
        return;
    const QString message = general(QString::fromStdString(rule.message));
    Rule shown{.id = id,
               .title = rule.title.empty() ? message
                                           : phrases::translatedPhrase(QString::fromStdString(rule.title)),
               .message = message,
               .file = QString::fromStdString(rule.file),
               .verdict = rule.verdict,
               .layer = rule.layer};
    const auto before = std::ranges::find(m_rules, id, &Rule::id);
    if (before == m_rules.end())
        m_rules.push_back(std::move(shown));
    else
        *before = std::move(shown);
}

bool RulesModel::hasOwn() const
{
    return std::ranges::any_of(m_rules,
                               [](const Rule &rule) { return rule.layer != policy::Layer::Shipped; });
}

void RulesModel::setOff(const QStringList &ids)
{
    m_off = QSet<QString>(ids.begin(), ids.end());
    if (!m_rules.empty())
        Q_EMIT dataChanged(index(0, What), index(rowCount() - 1, What), {Qt::CheckStateRole});
}

void RulesModel::setChangeable(bool on)
{
    if (m_isChangeable == on)
        return;
    m_isChangeable = on;
    if (!m_rules.empty())
        Q_EMIT dataChanged(index(0, What), index(rowCount() - 1, What), {});
}

QStringList RulesModel::off() const
{
    QStringList ids(m_off.begin(), m_off.end());
    ids.sort();
    return ids;
}

int RulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int RulesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RulesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Rule &rule = m_rules[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole)
        //: %1 is the id of a rule, %2 the name of the file that has it
        return QStringLiteral("%1\n%2").arg(rule.message, tr("%1, in %2").arg(rule.id, rule.file));
    if (role == Qt::CheckStateRole && index.column() == What)
        return m_off.contains(rule.id) ? Qt::Unchecked : Qt::Checked;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case What:
        return rule.title;
    case Effect:
        return effect(rule.verdict);
    case Origin:
        return origin(rule.layer);
    default:
        return {};
    }
}

bool RulesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !m_isChangeable || index.column() != What ||
        !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString &id = m_rules[static_cast<std::size_t>(index.row())].id;
    if (value.value<Qt::CheckState>() == Qt::Checked)
        m_off.remove(id);
    else
        m_off.insert(id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags RulesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (m_isChangeable && index.column() == What)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("Rule");
    case Effect:
        return tr("What it does");
    case Origin:
        return tr("From");
    default:
        return {};
    }
}

} // namespace torpor
