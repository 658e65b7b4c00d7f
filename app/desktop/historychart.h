// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/attempt.h"

#include <QChartView>
#include <QWidget>

namespace torpor
{

// How long saving and coming back took and how large the images were, attempt after attempt.
class HistoryChart : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryChart(QWidget *parent = nullptr);

    // Newest first, as the log tells them; those without durations are left out.
    void setAttempts(const std::vector<Attempt> &attempts);
    // Whether there is anything to be drawn.
    [[nodiscard]] bool hasPoints() const { return m_hasPoints; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintInPalette();

    QChartView *m_view;
    bool m_hasPoints = false;
};

} // namespace torpor
