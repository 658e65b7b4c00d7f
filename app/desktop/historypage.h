// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attemptview.h"
#include "historychart.h"
#include "models/historymodel.h"
#include "models/statisticsmodel.h"

#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>
#include <QWidget>
#include <functional>

namespace torpor
{

// The attempts, what is known of one of them, and how they went over time.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    HistoryPage(HistoryModel &history, StatisticsModel &statistics, QWidget *parent = nullptr);

    // Shows the attempt once the list has it.
    void select(const QString &id);

    // Where an export goes; an empty name is "nowhere". Tests put their own here.
    std::function<QString(const QString &suggestion, const QString &filter)> askFileName;

private:
    void update();
    void showCurrent();
    void selectWanted();
    void save(const QByteArray &content, const QString &suggestion, const QString &filter);

    HistoryModel &m_history;
    StatisticsModel &m_statistics;
    QTreeView *m_list;
    AttemptView *m_details;
    HistoryChart *m_chart;
    QTabWidget *m_tabs;
    QLabel *m_summary, *m_note;
    QPushButton *m_export;
    QString m_wanted;
};

} // namespace torpor
