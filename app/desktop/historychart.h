// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/historymodel.h"

#include <QChartView>
#include <QWidget>

namespace torpor
{

// How long saving and coming back took and how large the images were, attempt after attempt; and
// how many went well, month after month.
class HistoryChart : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryChart(QWidget *parent = nullptr);

    // Attempts newest first, as the log tells them, those without durations are left out; months
    // oldest first, of which the last twelve are shown.
    void setHistory(const std::vector<Attempt> &attempts, const std::vector<PeriodStatistics> &months);
    // Whether there is anything to be drawn.
    [[nodiscard]] bool hasPoints() const { return m_hasPoints; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showDurations(const std::vector<Attempt> &attempts);
    void showMonths(const std::vector<PeriodStatistics> &months);
    void paintInPalette();

    QChartView *m_durations, *m_months;
    bool m_hasPoints = false;
};

} // namespace torpor
