// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// torporctl: hibernation on the command line, as an ordinary user; see torporctl --help.

#include "client/kauthhelper.h"
#include "commandline.h"
#include "passwordagent.h"
#include "phrases/translation.h"
#include "runner.h"

#include <QCoreApplication>
#include <iostream>
#include <unistd.h>

using namespace torpor;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    installTexts();
    CommandLine commandLine;
    Request request;
    try {
        request = commandLine.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return commandLine.exit(error) == 0 ? exitGood : exitUsage;
    }
    // What programs read is the same in all languages.
    if (request.json)
        removeTexts();
    const auto bus = QDBusConnection::systemBus();
    KAuthHelper client(bus);
    AttemptWatcher watcher(bus);
    TerminalAsker asker;
    PasswordAgent agent;
    const auto makeReadyToAsk = [&] {
        // Polkit asks root nothing.
        if (asker.isThere() && ::geteuid() != 0)
            agent.start();
    };
    Service service(client, request.mayAsk ? std::function<void()>(makeReadyToAsk) : nullptr);
    return Runner(service, watcher, asker,
                  {.out = std::cout, .err = std::cerr, .look = Look::of(STDOUT_FILENO)})
        .run(request);
}
