// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions.h"
#include "devicespage.h"
#include "historypage.h"
#include "models.h"
#include "preferences.h"
#include "preflightpage.h"
#include "problemdialog.h"

#include <QListWidget>
#include <QMainWindow>
#include <QStackedWidget>

namespace torpor
{

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum Page { Check, Devices, History };

    MainWindow(Models &models, Actions &actions, Preferences &preferences, QWidget *parent = nullptr);

    // Comes to the front with this page, which looks again.
    void showPage(Page page);
    void showAttempt(const QString &id);
    // The page, where the window is open: to be kept for the next session.
    [[nodiscard]] std::optional<int> openPage() const;
    void showRefusal(const QString &doing, const Refusal &refusal);

Q_SIGNALS:
    void setUpWanted();
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeMenus(Actions &actions);
    void turnTo(int page);
    void showProblem(const std::optional<Attempt> &attempt);

    Models &m_models;
    Preferences &m_preferences;
    QListWidget *m_list;
    QStackedWidget *m_pages;
    PreflightPage *m_check;
    DevicesPage *m_devices;
    HistoryPage *m_history;
    ProblemDialog *m_problem = nullptr; // made when it is first wanted
};

} // namespace torpor
