// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mainwindow.h"
#include "notifier.h"
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
    Desktop(HelperClient &client, AttemptWatcher &watcher, Preferences &preferences,
            QObject *parent = nullptr);
    ~Desktop() override;

    // Looks at the machine for the first time.
    void start();
    void showWindow(MainWindow::Page page = MainWindow::Check);
    void showSetUp();
    void showSettings();

    [[nodiscard]] Models &models() { return m_models; }
    [[nodiscard]] Actions &actions() { return m_actions; }
    [[nodiscard]] MainWindow &window();

private:
    void tellEnd(const Attempt &attempt);
    void tellRefusal(const QString &doing, const Refusal &refusal);
    void takeAction(const QString &subject, const QString &action);

    Preferences &m_preferences;
    Models m_models;
    Actions m_actions;
    Notifier m_notifier;
    Tray m_tray;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<SettingsDialog> m_settings;
    std::unique_ptr<SetUpWizard> m_setUp;
    QString m_toldAttempt; // which the notification is about
};

} // namespace torpor
