// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// torpor-guard: what is critical when nobody is logged in. See docs/automatic.md.

#include "agent/agent.h"
#include "client/kauthhelper.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <csignal>
#include <sys/signalfd.h>

using namespace torpor;

namespace
{

// The journal's lines are all that it tells.
void writeDown(Agent &agent)
{
    AutomaticHibernation &automatic = agent.automatic();
    const auto *context = &agent;
    const auto line = [](const QString &rule, const QString &text) {
        return QStringLiteral("%1 (rule %2)").arg(text, rule);
    };
    QObject::connect(&automatic, &AutomaticHibernation::activeChanged, context, [](bool active) {
        if (active)
            qInfo("No agent of a session acts: looking after the battery");
        else
            qInfo("The agent of a session looks after the battery now");
    });
    QObject::connect(&automatic, &AutomaticHibernation::warned, context,
                     [line](const QString &rule, const QString &message) {
                         qWarning("%s", qUtf8Printable(line(rule, message)));
                     });
    QObject::connect(&automatic, &AutomaticHibernation::countdown, context, [line](const Countdown &told) {
        qWarning(
            "%s",
            qUtf8Printable(line(
                told.rule,
                QStringLiteral("%1: acting in %2 seconds").arg(told.message).arg(qRound(told.secondsLeft)))));
    });
    QObject::connect(&automatic, &AutomaticHibernation::cancelled, context,
                     [line](const QString &rule, const QString &reason) {
                         qInfo("%s", qUtf8Printable(line(rule, QStringLiteral("Not done: ") + reason)));
                     });
    QObject::connect(&automatic, &AutomaticHibernation::acting, context,
                     [](const QString &, policy::Action action, const QString &reason) {
                         qWarning("Now: %s, because: %s", std::string(policy::textOf(action)).c_str(),
                                  qUtf8Printable(reason));
                     });
    QObject::connect(&automatic, &AutomaticHibernation::done, context,
                     [line](const QString &rule, policy::Action action) {
                         const auto words = QString::fromStdString(std::string(policy::textOf(action)));
                         qInfo("%s", qUtf8Printable(line(rule, QStringLiteral("Back from: ") + words)));
                     });
    QObject::connect(&automatic, &AutomaticHibernation::failed, context,
                     [line](const QString &rule, const QString &reason) {
                         qWarning("%s",
                                  qUtf8Printable(line(rule, QStringLiteral("Did not work: ") + reason)));
                     });
    const auto tellProblems = [&agent] {
        for (const policy::Problem &problem : agent.rules().rules().problems())
            qWarning("A file of rules is not used: %s", policy::textOf(problem).c_str());
    };
    QObject::connect(&agent.rules(), &RuleKeeper::changed, context, tellProblems);
    tellProblems();
}

// A signal ends the event loop, so that the name on the bus is given back.
int signalsToEnd()
{
    sigset_t ending;
    ::sigemptyset(&ending);
    ::sigaddset(&ending, SIGTERM);
    ::sigaddset(&ending, SIGINT);
    ::sigprocmask(SIG_BLOCK, &ending, nullptr);
    return ::signalfd(-1, &ending, SFD_CLOEXEC | SFD_NONBLOCK);
}

} // namespace

int main(int argc, char **argv)
{
    const int end = signalsToEnd();
    const QCoreApplication application(argc, argv);
    // What the journal takes for the line's weight.
    qSetMessagePattern(QStringLiteral("%{if-warning}<4>%{endif}%{if-critical}<3>%{endif}%{message}"));
    if (!QDBusConnection::systemBus().isConnected()) {
        qCritical("The system bus cannot be reached");
        return 1;
    }
    KAuthHelper helper;
    Agent agent(AgentRole::Guard, helper);
    writeDown(agent);
    QSocketNotifier notifier(end, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
