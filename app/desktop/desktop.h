// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "countdowns.h"
#include "mainwindow.h"
#include "notifier.h"
#include "plandialog.h"
#include "settingsdialog.h"
#include "setupwizard.h"
#include "tray.h"

#include <memory>

namespace torpor
{

// The application: tells the parts of each other. Windows are made when they are first wanted.
class Desktop : public QObject
{
    Q_OBJECT

public:
    // `automatics` may be none.
    Desktop(HelperClient &client, AttemptWatcher &watcher, Preferences &preferences,
            Automatics *automatics = nullptr, QObject *parent = nullptr);
    ~Desktop() override;

    // Looks at the machine for the first time.
    void start();
    void showWindow(MainWindow::Page page = MainWindow::Check);
    void showSetUp(SetUpWizard::Step first = SetUpWizard::CheckStep);
    void showSettings();
    // For the session's end and the next one's beginning: whether the window was open.
    void keepSession();
    void restoreSession();

    [[nodiscard]] Models &models() { return m_models; }
    [[nodiscard]] Actions &actions() { return m_actions; }
    [[nodiscard]] MainWindow &window();
    [[nodiscard]] Plan &plan() { return m_plan; }
    [[nodiscard]] const Countdowns &countdowns() const { return m_countdowns; }

private:
    void tellEnd(const Attempt &attempt);
    void listenTo(Automatics &automatics);
    void showPlan();
    void tellRefusal(const QString &doing, const Refusal &refusal);
    void tell(const QString &subject, const QString &title, const QString &text);
    void takeAction(const QString &subject, const QString &action);

    Preferences &m_preferences;
    Automatics *m_automatics;
    Models m_models;
    Plan m_plan;
    Actions m_actions;
    Countdowns m_countdowns;
    Notifier m_notifier;
    Tray m_tray;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<SettingsDialog> m_settings;
    std::unique_ptr<SetUpWizard> m_setUp;
    std::unique_ptr<PlanDialog> m_planDialog;
    QString m_toldAttempt; // which the notification is about
};

} // namespace torpor
