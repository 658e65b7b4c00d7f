// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statisticsmodel.h"

#include "document.h"
#include "service/protocol.h"
#include "words.h"

#include <QLocale>
#include <algorithm>

namespace torpor
{

StatisticsModel::StatisticsModel(HelperClient &client, QObject *parent) : QObject(parent), m_client(client) {}

void StatisticsModel::refresh()
{
    ask("month", [this](std::vector<PeriodStatistics> months) {
        std::ranges::sort(months, {}, &PeriodStatistics::period);
        m_months = std::move(months);
    });
    ask("all", [this](const std::vector<PeriodStatistics> &all) {
        m_total = all.empty() ? std::nullopt : std::optional(all.front());
    });
}

void StatisticsModel::ask(const char *period, std::function<void(std::vector<PeriodStatistics>)> take)
{
    QVariantMap arguments = askFor("statistics");
    arguments.insert(QLatin1StringView(protocol::argument::period), QString::fromLatin1(period));
    m_client.call(Verb::History, arguments, this, [this, take = std::move(take)](const HelperReply &reply) {
        const auto document = documentOf(reply);
        if (!document)
            return; // the list of attempts beside it says why
        std::vector<PeriodStatistics> periods;
        for (const auto &value : listOf(*document, "statistics"))
            periods.push_back(periodStatistics(value.toObject()));
        take(std::move(periods));
        Q_EMIT changed();
    });
}

QString StatisticsModel::summary() const
{
    if (!m_total || m_total->attempts == 0)
        return {};
    QStringList sentences;
    if (m_total->successRate)
        sentences << tr("%1 of %n attempt(s) that were begun went well (%2 %).", nullptr,
                        m_total->succeeded + m_total->aborted + m_total->failed)
                         .arg(QLocale().toString(m_total->succeeded),
                              QLocale().toString(*m_total->successRate * 100, 'f', 0));
    if (m_total->aborted > 0)
        sentences << tr("%n were broken off.", nullptr, m_total->aborted);
    if (m_total->refused > 0)
        sentences << tr("%n were refused.", nullptr, m_total->refused);
    if (m_total->secondsAway && m_total->secondsBack)
        sentences << tr("Saving takes %1 and coming back %2 on average.")
                         .arg(words::duration(*m_total->secondsAway), words::duration(*m_total->secondsBack));
    return sentences.join(u' ');
}

} // namespace torpor
