// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setupmodel.h"

#include "document.h"
#include "service/protocol.h"
#include "words.h"

#include <algorithm>

namespace torpor
{

namespace
{

using Partition = SetUpModel::Partition;

Partition partitionOf(const QJsonObject &json)
{
    const QJsonObject refusal = objectOf(json, "refusal");
    Partition partition{.partuuid = textOf(json, "partuuid"),
                        .name = textOf(json, "name"),
                        .label = textOf(json, "label"),
                        .disk = textOf(json, "disk"),
                        .diskModel = textOf(json, "disk_model"),
                        .sizeBytes = json.value(QLatin1StringView("size_bytes")).toDouble(),
                        .isUsable = json.value(QLatin1StringView("usable")).toBool()};
    partition.holdsData = !partition.isUsable && textOf(refusal, "code") == u"partition-has-data";
    if (!partition.isUsable)
        partition.why = words::reason({textOf(refusal, "code"), textOf(refusal, "message"), {}});
    return partition;
}

QString described(const Partition &partition)
{
    const QString disk = partition.diskModel.isEmpty() ? partition.disk : partition.diskModel;
    if (partition.label.isEmpty())
        //: A partition: its name, size and disk
        return SetUpModel::tr("%1, %2 on %3")
            .arg(partition.confirmation(), words::size(partition.sizeBytes), disk);
    //: A partition: its name, label, size and disk
    return SetUpModel::tr("%1 “%2”, %3 on %4")
        .arg(partition.confirmation(), words::isolated(partition.label), words::size(partition.sizeBytes),
             disk);
}

} // namespace

SetUpModel::SetUpModel(HelperClient &client, QObject *parent) : QAbstractListModel(parent), m_client(client)
{
}

void SetUpModel::refresh()
{
    if (m_loading)
        return;
    m_loading = true;
    m_client.call(Verb::Check, askFor("partitions"), this, [this](const HelperReply &reply) { take(reply); });
    Q_EMIT changed();
}

void SetUpModel::take(const HelperReply &reply)
{
    m_loading = false;
    m_refusal.reset();
    if (const auto document = documentOf(reply)) {
        beginResetModel();
        m_partitions.clear();
        for (const auto &value : listOf(*document, "partitions"))
            m_partitions.push_back(partitionOf(value.toObject()));
        // What can be taken first; the rest shows that it was not overlooked.
        std::ranges::stable_sort(m_partitions, {}, [](const Partition &partition) {
            return partition.isUsable ? 0 : partition.holdsData ? 1 : 2;
        });
        m_neededBytes = document->value(QLatin1StringView("needed_bytes")).toDouble();
        if (!chosen())
            m_chosen.clear();
        endResetModel();
    } else {
        m_refusal = document.error();
    }
    Q_EMIT changed();
}

bool SetUpModel::hasChoosable() const
{
    return std::ranges::any_of(
        m_partitions, [](const Partition &partition) { return partition.isUsable || partition.holdsData; });
}

QString SetUpModel::description(const QString &partuuid) const
{
    const auto found = std::ranges::find(m_partitions, partuuid, &Partition::partuuid);
    return found == m_partitions.end() ? partuuid : described(*found);
}

void SetUpModel::choose(const QString &partuuid)
{
    m_chosen = partuuid;
    if (!chosen())
        m_chosen.clear();
    Q_EMIT changed();
}

const Partition *SetUpModel::chosen() const
{
    if (m_chosen.isEmpty())
        return nullptr;
    const auto found = std::ranges::find(m_partitions, m_chosen, &Partition::partuuid);
    const bool isThere = found != m_partitions.end() && (found->isUsable || found->holdsData);
    return isThere ? &*found : nullptr;
}

QString SetUpModel::consequence() const
{
    const Partition *partition = chosen();
    if (!partition)
        return {};
    if (partition->holdsData)
        return tr("Everything on %1 will be erased for good. %2").arg(described(*partition), partition->why);
    return tr("%1 becomes the hibernating partition. It is empty; no data is lost.")
        .arg(described(*partition));
}

bool SetUpModel::isConfirmedBy(const QString &typed) const
{
    const Partition *partition = chosen();
    return partition && (!partition->holdsData || typed.trimmed() == partition->confirmation());
}

void SetUpModel::prepare(const QString &typed)
{
    if (m_busy || !isConfirmedBy(typed))
        return;
    m_busy = true;
    const QVariantMap arguments = {{QLatin1StringView(protocol::argument::partuuid), m_chosen},
                                   {QLatin1StringView(protocol::argument::erase), chosen()->holdsData}};
    m_client.call(Verb::Prepare, arguments, this, [this](const HelperReply &reply) {
        m_busy = false;
        refresh();
        if (const auto document = documentOf(reply))
            Q_EMIT prepared();
        else
            Q_EMIT refused(document.error());
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

int SetUpModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_partitions.size());
}

QVariant SetUpModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Partition &partition = m_partitions[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return partition.why.isEmpty() ? described(partition)
                                       : QStringLiteral("%1\n%2").arg(described(partition), partition.why);
    case PartuuidRole:
        return partition.partuuid;
    case WhyRole:
        return partition.why;
    case ChoosableRole:
        return partition.isUsable || partition.holdsData;
    default:
        return {};
    }
}

Qt::ItemFlags SetUpModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractListModel::flags(index);
    // Still to be read by the keyboard and the screen reader.
    if (index.isValid() && !index.data(ChoosableRole).toBool())
        flags &= ~Qt::ItemIsEnabled;
    return flags;
}

} // namespace torpor
