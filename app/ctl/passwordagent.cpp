// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "passwordagent.h"

#include "common/fd.h"

#include <QCoreApplication>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace torpor
{

namespace
{

// Polkit may have to be started first.
constexpr int registrationMilliseconds = 10'000;
constexpr int endMilliseconds = 3'000;
constexpr std::array endingSignals = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};

// For the handler; what it calls is async-signal-safe.
termios savedTerminal{};
volatile std::sig_atomic_t isTerminalSaved = 0;
volatile std::sig_atomic_t agentProcess = 0;

void restoreTerminal()
{
    if (isTerminalSaved != 0)
        (void)::tcsetattr(STDIN_FILENO, TCSADRAIN, &savedTerminal);
}

extern "C" void endWithAgent(int signal)
{
    if (agentProcess > 0)
        (void)::kill(agentProcess, SIGTERM);
    restoreTerminal();
    (void)::signal(signal, SIG_DFL);
    (void)::raise(signal);
}

void handleSignals(void (*handler)(int))
{
    for (const int signal : endingSignals)
        (void)::signal(signal, handler);
}

} // namespace

void PasswordAgent::start()
{
    if (m_process.state() != QProcess::NotRunning)
        return;
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return;
    const Fd ours(ends[0]);
    Fd theirs(ends[1]);
    isTerminalSaved = ::tcgetattr(STDIN_FILENO, &savedTerminal) == 0 ? 1 : 0;
    m_process.setInputChannelMode(QProcess::ForwardedInputChannel);
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    // It says that it is registered by closing this descriptor.
    m_process.setChildProcessModifier([fd = theirs.get()] { (void)::fcntl(fd, F_SETFD, 0); });
    m_process.start(QStringLiteral("pkttyagent"),
                    {QStringLiteral("--process"), QString::number(QCoreApplication::applicationPid()),
                     QStringLiteral("--notify-fd"), QString::number(theirs.get()),
                     QStringLiteral("--fallback")});
    const bool started = m_process.waitForStarted();
    theirs = Fd();
    if (!started)
        return;
    agentProcess = static_cast<std::sig_atomic_t>(m_process.processId());
    handleSignals(endWithAgent);
    pollfd registered{.fd = ours.get(), .events = POLLIN, .revents = 0};
    (void)::poll(&registered, 1, registrationMilliseconds);
}

PasswordAgent::~PasswordAgent()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(endMilliseconds)) {
        m_process.kill();
        (void)m_process.waitForFinished(endMilliseconds);
    }
    handleSignals(SIG_DFL);
    agentProcess = 0;
    restoreTerminal();
}

} // namespace torpor
