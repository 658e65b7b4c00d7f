// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historymodel.h"

#include "document.h"
#include "service/protocol.h"
#include "words.h"

#include <QJsonDocument>

namespace torpor
{

namespace
{

QString durationOrNothing(std::optional<double> seconds)
{
    return seconds ? words::duration(*seconds) : QString();
}

QByteArray quoted(const QString &text)
{
    QByteArray field = text.toUtf8();
    // A spreadsheet takes what begins like this for a formula; the log has texts
    // that came from devices.
    if (!field.isEmpty() && QByteArrayView("=+-@\t\r").contains(field.front()))
        field.prepend('\'');
    if (!QByteArrayView(field).contains(',') && !field.contains('"') && !field.contains('\n'))
        return field;
    field.replace('"', "\"\"");
    return '"' + field + '"';
}

QByteArray number(std::optional<double> value, int places)
{
    return value ? QByteArray::number(*value, 'f', places) : QByteArray();
}

QByteArray utc(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODate).toUtf8() : QByteArray();
}

std::optional<double> optionalNumber(const QJsonObject &json, const char *key)
{
    const QJsonValue value = json.value(QLatin1StringView(key));
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

} // namespace

HistoryModel::HistoryModel(HelperClient &client, QObject *parent)
    : QAbstractTableModel(parent), m_client(client)
{
}

void HistoryModel::refresh()
{
    if (m_loading) {
        m_again = true;
        return;
    }
    ask({});
}

void HistoryModel::ask(std::optional<qint64> before)
{
    m_loading = true;
    QVariantMap arguments = askFor("attempts");
    arguments.insert(QLatin1StringView(protocol::argument::count), pageSize);
    if (before)
        arguments.insert(QLatin1StringView(protocol::argument::before), static_cast<qlonglong>(*before));
    m_client.call(Verb::History, arguments, this,
                  [this, isFirst = !before](const HelperReply &reply) { take(reply, isFirst); });
    Q_EMIT changed();
}

void HistoryModel::take(const HelperReply &reply, bool isFirstPage)
{
    m_loading = false;
    m_refusal.reset();
    const auto document = documentOf(reply);
    if (!document) {
        m_refusal = document.error();
        m_hasMore = false; // until somebody asks anew
    } else {
        std::vector<Attempt> page;
        for (const auto &value : listOf(*document, "attempts"))
            page.push_back(Attempt::fromJson(value.toObject()));
        // Only what is older, or a helper that ignores `before` would never end.
        if (!isFirstPage && !m_attempts.empty())
            std::erase_if(page,
                          [&](const Attempt &attempt) { return attempt.number >= m_attempts.back().number; });
        m_hasMore = page.size() >= static_cast<std::size_t>(pageSize);
        if (isFirstPage) {
            beginResetModel();
            m_attempts = std::move(page);
            endResetModel();
        } else if (!page.empty()) {
            const int first = rowCount();
            beginInsertRows({}, first, first + static_cast<int>(page.size()) - 1);
            m_attempts.insert(m_attempts.end(), page.begin(), page.end());
            endInsertRows();
        }
        m_known = true;
    }
    if (std::exchange(m_again, false))
        ask({});
    else
        Q_EMIT changed();
}

QByteArray HistoryModel::toJson() const
{
    QJsonArray list;
    for (const Attempt &attempt : m_attempts)
        list.append(attempt.json);
    return QJsonDocument(QJsonObject{{QStringLiteral("attempts"), list}}).toJson();
}

QByteArray HistoryModel::toCsv() const
{
    QByteArray text = "started,ended,id,mode,trigger,outcome,reason,message,seconds_away,seconds_back,"
                      "used_bytes,image_bytes,codec,kernel,save_kernel,missing_devices\r\n";
    for (const Attempt &attempt : m_attempts) {
        const QByteArrayList fields = {utc(attempt.started),
                                       utc(attempt.ended),
                                       quoted(attempt.id),
                                       quoted(attempt.mode),
                                       quoted(attempt.trigger),
                                       quoted(attempt.outcome),
                                       quoted(attempt.reason),
                                       quoted(attempt.message),
                                       number(attempt.secondsAway(), 3),
                                       number(attempt.secondsBack(), 3),
                                       number(attempt.usedBytes, 0),
                                       number(attempt.imageBytes, 0),
                                       quoted(attempt.codec),
                                       quoted(attempt.kernel),
                                       quoted(attempt.saveKernel),
                                       quoted(attempt.missingDevices().join(u"; "))};
        text += fields.join(',') + "\r\n";
    }
    return text;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_attempts.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Attempt &attempt = this->attempt(index.row());
    if (role == VerdictRole)
        return static_cast<int>(attempt.verdict());
    if (role == Qt::TextAlignmentRole &&
        (index.column() == Away || index.column() == Back || index.column() == Image))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return words::story(attempt);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Started:
        return words::moment(attempt.started);
    case What:
        return words::mode(attempt.mode);
    case Result:
        return words::outcome(attempt.outcome);
    case Away:
        return durationOrNothing(attempt.secondsAway());
    case Back:
        return durationOrNothing(attempt.secondsBack());
    case Image:
        return attempt.imageBytes > 0 ? words::size(attempt.imageBytes) : QString();
    case Why:
        return attempt.message.isEmpty() ? attempt.reason
                                         : words::reason({attempt.reason, attempt.message, {}});
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Started:
        return tr("Started");
    case What:
        return tr("What");
    case Result:
        return tr("Outcome");
    case Away:
        //: How long it took until the power was off
        return tr("Saving");
    case Back:
        //: How long it took until the session was back
        return tr("Coming back");
    case Image:
        return tr("Image");
    case Why:
        return tr("Why");
    default:
        return {};
    }
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_loading && !m_attempts.empty();
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(m_attempts.back().number);
}

PeriodStatistics periodStatistics(const QJsonObject &json)
{
    const auto count = [&](const char *key) { return json.value(QLatin1StringView(key)).toInt(); };
    return {.period = textOf(json, "period"),
            .attempts = count("attempts"),
            .succeeded = count("succeeded"),
            .aborted = count("aborted"),
            .refused = count("refused"),
            .failed = count("failed"),
            .secondsAway = optionalNumber(json, "seconds_away"),
            .secondsBack = optionalNumber(json, "seconds_back"),
            .successRate = optionalNumber(json, "success_rate")};
}

} // namespace torpor
