// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attemptview.h"
#include "historychart.h"
#include "models/historymodel.h"
#include "models/journal.h"
#include "models/statisticsmodel.h"
#include "textlabel.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>
#include <QWidget>
#include <functional>
#include <optional>

namespace torpor
{

// The attempts, what is known of one of them, and how they went over time.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    HistoryPage(HistoryModel &history, StatisticsModel &statistics, Journal &journal,
                QWidget *parent = nullptr);

    // Shows the attempt once the list has it.
    void select(const QString &id);

    // Where an export goes; an empty name is "nowhere". Tests put their own here.
    std::function<QString(const QString &suggestion, const QString &filter)> askFileName;

Q_SIGNALS:
    void problemWanted(const std::optional<torpor::Attempt> &attempt);

private:
    void update();
    void showLog();
    [[nodiscard]] std::optional<Attempt> current() const;
    void showCurrent();
    void selectWanted();
    void save(const QByteArray &content, const QString &suggestion, const QString &filter);

    HistoryModel &m_history;
    StatisticsModel &m_statistics;
    Journal &m_journal;
    QTreeView *m_list;
    AttemptView *m_details;
    HistoryChart *m_chart;
    QTabWidget *m_tabs;
    TextLabel *m_summary, *m_note;
    QPlainTextEdit *m_log;
    QPushButton *m_export, *m_report;
    QString m_wanted;                // to be selected once the list has it
    std::optional<QString> m_logged; // whose log is shown
    QString m_current;               // is selected; it stays so when the list is read anew
};

} // namespace torpor
