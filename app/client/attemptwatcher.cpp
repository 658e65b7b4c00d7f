// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attemptwatcher.h"

#include "service/protocol.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <algorithm>

namespace torpor
{

namespace
{
// More than run between a request and its reply.
constexpr std::size_t keptEndings = 8;
constexpr std::chrono::milliseconds appearsAfterOther = std::chrono::seconds(3);
} // namespace

AttemptWatcher::AttemptWatcher(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus)
{
    const QString service = QString::fromLatin1(protocol::attemptService);
    // By the owner of the well-known name: anybody may send such signals, but
    // only root may own it. Qt follows the name's owners, and the bus tells of a
    // new one before that one's first signal.
    const auto listen = [&](const char *name, const char *slot) {
        m_bus.connect(service, QString::fromLatin1(protocol::attemptPath),
                      QString::fromLatin1(protocol::attemptInterface), QString::fromLatin1(name), this, slot);
    };
    listen(protocol::beganSignal, SLOT(takeBegan(QString, QString)));
    listen(protocol::phaseSignal, SLOT(takePhase(QString, QString)));
    listen(protocol::endedSignal, SLOT(takeEnded(QString, QString, QString, QString)));
    auto *watcher =
        new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, &AttemptWatcher::ownerGone);
    m_appearing.setSingleShot(true);
    connect(&m_appearing, &QTimer::timeout, this, &AttemptWatcher::lookForOwner);
}

void AttemptWatcher::follow(const QString &id, std::chrono::milliseconds appearsWithin)
{
    if (const auto ending = endingOf(id)) {
        QMetaObject::invokeMethod(
            this, [this, ending = *ending] { Q_EMIT ended(ending); }, Qt::QueuedConnection);
        return;
    }
    m_followed = id;
    if (m_running != id)
        m_appearing.start(appearsWithin);
}

std::optional<AttemptEnding> AttemptWatcher::endingOf(const QString &id) const
{
    const auto found = std::ranges::find(m_endings, id, &AttemptEnding::id);
    return found != m_endings.end() ? std::optional(*found) : std::nullopt;
}

void AttemptWatcher::takeBegan(const QString &id, const QString &mode)
{
    m_running = id;
    if (id == m_followed)
        m_appearing.stop();
    Q_EMIT began(id, mode);
}

// A client that came later has not heard that it began.
void AttemptWatcher::takePhase(const QString &id, const QString &phase)
{
    m_running = id;
    if (id == m_followed)
        m_appearing.stop();
    Q_EMIT phaseEnded(id, phase);
}

void AttemptWatcher::takeEnded(const QString &id, const QString &outcome, const QString &reason,
                               const QString &message)
{
    m_endings.push_back({id, outcome, reason, message});
    if (m_endings.size() > keptEndings)
        m_endings.pop_front();
    if (m_running == id)
        m_running.clear();
    if (m_followed == id) {
        m_followed.clear();
        m_appearing.stop();
    }
    Q_EMIT ended(m_endings.back());
}

void AttemptWatcher::ownerGone()
{
    const QString gone = std::exchange(m_running, {});
    if (!gone.isEmpty() && gone == m_followed)
        giveUp();
    else if (!gone.isEmpty())
        Q_EMIT lost(gone);
    // The one that went may have been the followed one, silent since we are
    // there; if it was an earlier one, ours is about to appear.
    else if (!m_followed.isEmpty())
        m_appearing.start(
            std::min<std::chrono::milliseconds>(m_appearing.intervalAsDuration(), appearsAfterOther));
}

// Long phases are silent: the name's owner tells that something runs.
void AttemptWatcher::lookForOwner()
{
    if (!m_bus.isConnected()) {
        giveUp();
        return;
    }
    auto message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameHasOwner"));
    message << QString::fromLatin1(protocol::attemptService);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (m_followed.isEmpty() || m_running == m_followed || m_appearing.isActive())
            return; // it was heard of in the meantime
        const QDBusPendingReply<bool> hasOwner = *watcher;
        if (hasOwner.isValid() && hasOwner.value())
            m_appearing.start(); // as long again: one that runs silently, or another one
        else
            giveUp();
    });
}

void AttemptWatcher::giveUp()
{
    m_appearing.stop();
    Q_EMIT lost(std::exchange(m_followed, {}));
}

} // namespace torpor
