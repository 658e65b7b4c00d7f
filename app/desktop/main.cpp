// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// torpor: hibernation in the panel and in a window; see torpor --help.

#include "agentautomatics.h"
#include "client/kauthhelper.h"
#include "desktop.h"
#include "singleinstance.h"
#include "translation.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSessionManager>

using namespace torpor;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("torpor"));
    QApplication::setApplicationVersion(QStringLiteral(TORPOR_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.torpor.Torpor"));
    QApplication::setQuitOnLastWindowClosed(false);
    installTranslations();
    QApplication::setApplicationDisplayName(QApplication::translate("torpor::Desktop", "Torpor"));
    QApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral("org.torpor.Torpor"),
                                                 QIcon(QStringLiteral(":/torpor/org.torpor.Torpor.svg"))));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("torpor::Desktop", "Hibernates this machine, and shows whether it can."));
    const QCommandLineOption background(
        QStringLiteral("background"),
        QApplication::translate("torpor::Desktop", "Show the icon in the panel only."));
    parser.addOption(background);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    const bool shows = !parser.isSet(background);

    SingleInstance instance;
    std::unique_ptr<KAuthHelper> client;
    std::unique_ptr<AttemptWatcher> watcher;
    std::unique_ptr<Preferences> preferences;
    std::unique_ptr<AgentAutomatics> automatics;
    std::unique_ptr<Desktop> desktop;
    instance.ask(shows, [&](SingleInstance::Role role) {
        if (role == SingleInstance::Role::Second) {
            QApplication::quit();
            return;
        }
        client = std::make_unique<KAuthHelper>();
        watcher = std::make_unique<AttemptWatcher>();
        preferences = std::make_unique<Preferences>();
        automatics = std::make_unique<AgentAutomatics>(*client);
        desktop = std::make_unique<Desktop>(*client, *watcher, *preferences, automatics.get());
        QObject::connect(&instance, &SingleInstance::activated, desktop.get(),
                         [&] { desktop->showWindow(); });
        desktop->start();
        // The session's manager asks before windows are closed, on Wayland as on X.
        QObject::connect(&application, &QGuiApplication::saveStateRequest, desktop.get(),
                         [&desktop](QSessionManager &manager) {
                             desktop->keepSession();
                             manager.setRestartCommand({QCoreApplication::applicationFilePath(),
                                                        QStringLiteral("--background"),
                                                        QStringLiteral("-session"), manager.sessionId()});
                         });
        QObject::connect(&application, &QGuiApplication::commitDataRequest, desktop.get(),
                         [&desktop] { desktop->keepSession(); });
        if (application.isSessionRestored() || !shows)
            desktop->restoreSession();
        else
            desktop->showWindow();
    });
    const int status = QApplication::exec();
    desktop.reset();
    return status;
}
