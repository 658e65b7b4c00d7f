// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionwatch.h"

#include "protocol.h"

#include <QDBusConnection>
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <iterator>
#include <spdlog/spdlog.h>

namespace torpor
{

namespace
{

// KAuth's HelperProxy::SignalType.
constexpr int actionStarted = 0;
constexpr int actionPerformed = 1;

// To find and type a password.
constexpr auto patience = std::chrono::minutes(3);
// Should polkit-qt answer after all.
constexpr auto patienceWithNothing = std::chrono::seconds(1);

bool isKnown(const QString &action)
{
    const QString prefix = QString::fromLatin1(protocol::helperId) + QLatin1Char('.');
    return action.startsWith(prefix) && std::ranges::any_of(protocol::verbs, [&](const char *verb) {
               return action.sliced(prefix.size()) == QLatin1StringView(verb);
           });
}

} // namespace

ActionWatch::ActionWatch(QObject *parent) : QObject(parent)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [] {
        spdlog::info("Starting anew: an action was asked for that there is not, or a question for a password "
                     "stays open.");
        std::_Exit(EXIT_SUCCESS);
    });
    QMetaObject::invokeMethod(this, &ActionWatch::listen, Qt::QueuedConnection);
}

void ActionWatch::listen()
{
    // From our own name: others may send what they like.
    if (!QDBusConnection::systemBus().connect(
            QString::fromLatin1(protocol::helperId), QStringLiteral("/"), QStringLiteral("org.kde.kf6auth"),
            QStringLiteral("remoteSignal"), this, SLOT(hear(int, QString, QByteArray))))
        spdlog::warn("Nobody watches over KAuth: a call for an unknown action may keep the helper busy.");
}

void ActionWatch::hear(int type, const QString &action, const QByteArray &blob)
{
    Q_UNUSED(blob)
    if (type == actionStarted)
        m_patience.start(isKnown(action) ? std::chrono::milliseconds(patience) : patienceWithNothing);
    if (type == actionPerformed)
        m_patience.stop();
}

void ActionWatch::allowed()
{
    m_patience.stop();
}

} // namespace torpor
