// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "historymodel.h"

namespace torpor
{

// The statistics of each month, oldest first, and of all times together.
class StatisticsModel : public QObject
{
    Q_OBJECT

public:
    explicit StatisticsModel(HelperClient &client, QObject *parent = nullptr);

    void refresh();
    [[nodiscard]] const std::vector<PeriodStatistics> &months() const { return m_months; }
    // Nothing where no attempt is known.
    [[nodiscard]] const std::optional<PeriodStatistics> &total() const { return m_total; }
    // "41 of 43 came back (95 %)."; empty where nothing is known.
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void changed();

private:
    void ask(const char *period, std::function<void(std::vector<PeriodStatistics>)> take);

    HelperClient &m_client;
    std::vector<PeriodStatistics> m_months;
    std::optional<PeriodStatistics> m_total;
};

} // namespace torpor
