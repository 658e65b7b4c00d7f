// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cancellation.h"

#include "attemptlock.h"

#include <cerrno>
#include <spdlog/spdlog.h>
#include <unistd.h>

namespace torpor
{

namespace
{

constexpr const char *jumps = "jump";
constexpr const char *ends = "cancel";

std::filesystem::path decisionPath(const Roots &roots, const Id &attempt)
{
    return roots.run / ("decision-" + attempt.toString());
}

// What was decided; empty: nothing yet.
std::string decisionOf(const Roots &roots, const Id &attempt)
{
    std::error_code error;
    return std::filesystem::read_symlink(decisionPath(roots, attempt), error).string();
}

// Unlike a file, a link is there with its content or not at all. What has been
// decided by then: this, or what somebody else was quicker with.
Result<std::string> decide(const Roots &roots, const Id &attempt, const char *decision)
{
    const std::string path = decisionPath(roots, attempt);
    if (::symlink(decision, path.c_str()) == 0)
        return decision;
    if (errno != EEXIST)
        return failErrno("making " + path, errno);
    return decisionOf(roots, attempt);
}

sigset_t termination()
{
    sigset_t set{};
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    return set;
}

bool takeTermination()
{
    const sigset_t set = termination();
    const timespec atOnce{};
    return ::sigtimedwait(&set, nullptr, &atOnce) == SIGTERM;
}

std::unexpected<Error> cancelled()
{
    return fail(Code::Cancelled, "it was cancelled");
}

} // namespace

Cancellation::Cancellation(const Roots &roots, const Id &attempt) : m_roots(roots), m_attempt(attempt)
{
    const sigset_t set = termination();
    ::pthread_sigmask(SIG_BLOCK, &set, &m_signalsBefore);
}

Cancellation::~Cancellation()
{
    forgetCancellation(m_roots, m_attempt);
    (void)takeTermination(); // it has been obeyed, or has come too late
    ::pthread_sigmask(SIG_SETMASK, &m_signalsBefore, nullptr);
}

bool Cancellation::isWanted()
{
    if (m_jumps)
        return false;
    if (takeTermination()) {
        if (auto decided = decide(m_roots, m_attempt, ends); !decided)
            spdlog::warn("The signal to end is not obeyed: {}", decided.error().message);
    }
    return decisionOf(m_roots, m_attempt) == ends;
}

Result<void> Cancellation::goOn()
{
    if (isWanted())
        return cancelled();
    return {};
}

Result<void> Cancellation::jump()
{
    if (isWanted())
        return cancelled();
    const auto decided = decide(m_roots, m_attempt, jumps);
    // Where no link can be made, nobody else has made one either.
    if (!decided)
        spdlog::warn("Nobody is told that it is too late to cancel: {}", decided.error().message);
    else if (*decided == ends)
        return cancelled();
    m_jumps = true;
    return {};
}

Result<void> wantCancelled(const Roots &roots, const Id &attempt)
{
    auto decided = makeRunFolder(roots).and_then([&] { return decide(roots, attempt, ends); });
    if (!decided)
        return passOn(decided, "cancelling the attempt");
    if (*decided == jumps)
        return fail(Code::TooLate, "it is too late: the session is being saved, or has come back already");
    return {};
}

bool isDecided(const Roots &roots, const Id &attempt)
{
    return !decisionOf(roots, attempt).empty();
}

void forgetCancellation(const Roots &roots, const Id &attempt)
{
    std::error_code error;
    std::filesystem::remove(decisionPath(roots, attempt), error);
}

} // namespace torpor
