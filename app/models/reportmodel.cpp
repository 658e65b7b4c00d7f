// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportmodel.h"

#include "document.h"
#include "words.h"

#include <algorithm>

namespace torpor
{

namespace
{

using Finding = ReportModel::Finding;
using Severity = ReportModel::Severity;

Finding ofFinding(const QJsonObject &json)
{
    Finding finding;
    const QString severity = textOf(json, "severity");
    const bool known = json.value(QLatin1StringView("known")).toBool(true);
    if (severity == u"block")
        finding.severity = Severity::Block;
    else if (!known)
        finding.severity = Severity::Unknown;
    else // a severity of a newer helper is a warning
        finding.severity = severity == u"info" ? Severity::Info : Severity::Warn;
    finding.code = textOf(json, "code");
    finding.device = textOf(json, "label");
    if (finding.device.isEmpty())
        finding.device = textOf(json, "device");
    finding.text = words::said(textOf(json, "text"));
    finding.detail = words::said(textOf(json, "detail"));
    finding.remedy = words::said(textOf(json, "remedy"));
    finding.remedyId = textOf(json, "remedy_id");
    return finding;
}

// Of a helper whose report has no findings.
Finding ofRequirement(const QJsonObject &json)
{
    Finding finding = ofFinding(json);
    const QString state = textOf(json, "state");
    finding.severity = state == u"pass"   ? Severity::Info
                       : state == u"fail" ? Severity::Block
                                          : Severity::Unknown;
    if (state == u"pass")
        finding.remedy.clear();
    return finding;
}

} // namespace

ReportModel::ReportModel(HelperClient &client, QObject *parent) : QAbstractListModel(parent), m_client(client)
{
}

void ReportModel::refresh()
{
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    m_client.call(Verb::Check, askFor("report"), this, [this](const HelperReply &reply) { take(reply); });
    Q_EMIT changed();
}

void ReportModel::take(const HelperReply &reply)
{
    m_loading = false;
    m_refusal.reset();
    if (const auto document = documentOf(reply))
        show(*document);
    else
        m_refusal = document.error();
    if (std::exchange(m_again, false))
        refresh();
    else
        Q_EMIT changed();
}

void ReportModel::show(const QJsonObject &document)
{
    beginResetModel();
    m_findings.clear();
    if (document.contains(QLatin1StringView("findings"))) {
        for (const auto &value : listOf(document, "findings"))
            m_findings.push_back(ofFinding(value.toObject()));
    } else {
        for (const auto &value : listOf(document, "requirements"))
            m_findings.push_back(ofRequirement(value.toObject()));
    }
    std::ranges::stable_sort(m_findings, {}, &Finding::severity);
    m_known = true;
    // A report that contradicts itself is read to the safe side.
    m_ready = document.value(QLatin1StringView("ready")).toBool() && count(Severity::Block) == 0;
    endResetModel();
}

int ReportModel::count(Severity severity) const
{
    return static_cast<int>(std::ranges::count(m_findings, severity, &Finding::severity));
}

QStringList ReportModel::chosenRemedies() const
{
    QStringList ids;
    for (const Finding &finding : m_findings) {
        if (m_chosen.contains(finding.remedyId) && !ids.contains(finding.remedyId))
            ids << finding.remedyId;
    }
    return ids;
}

int ReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

QVariant ReportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding &finding = m_findings[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return finding.text;
    case Qt::CheckStateRole:
        if (finding.remedyId.isEmpty())
            return {};
        return m_chosen.contains(finding.remedyId) ? Qt::Checked : Qt::Unchecked;
    case SeverityRole:
        return static_cast<int>(finding.severity);
    case CodeRole:
        return finding.code;
    case DeviceRole:
        return finding.device;
    case DetailRole:
        return finding.detail;
    case RemedyRole:
        return finding.remedy;
    case RemedyIdRole:
        return finding.remedyId;
    default:
        return {};
    }
}

bool ReportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString id = m_findings[static_cast<std::size_t>(index.row())].remedyId;
    if (id.isEmpty())
        return false;
    if (value.value<Qt::CheckState>() == Qt::Checked)
        m_chosen.insert(id);
    else
        m_chosen.remove(id);
    // Several findings may have the same remedy.
    Q_EMIT dataChanged(this->index(0), this->index(rowCount() - 1), {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags ReportModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (index.isValid() && !index.data(RemedyIdRole).toString().isEmpty())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace torpor
