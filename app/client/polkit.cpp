// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "polkit.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>

namespace torpor
{

namespace
{

using Details = QMap<QString, QString>;

struct Subject {
    QString kind;
    QVariantMap details;
};

[[maybe_unused]] QDBusArgument &operator<<(QDBusArgument &argument, const Subject &subject)
{
    argument.beginStructure();
    argument << subject.kind << subject.details;
    argument.endStructure();
    return argument;
}

[[maybe_unused]] const QDBusArgument &operator>>(const QDBusArgument &argument, Subject &subject)
{
    argument.beginStructure();
    argument >> subject.kind >> subject.details;
    argument.endStructure();
    return argument;
}

// Polkit reads its rules, and may have to be started: seconds on a slow machine.
constexpr int replyMilliseconds = 20'000;

Permission permissionOf(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != QLatin1StringView("(bba{ss})"))
        return Permission::Unknown;
    const auto argument = reply.arguments().constFirst().value<QDBusArgument>();
    bool authorized = false;
    bool challenge = false;
    Details details;
    argument.beginStructure();
    argument >> authorized >> challenge >> details;
    argument.endStructure();
    return authorized  ? Permission::Granted
           : challenge ? Permission::NeedsAuthentication
                       : Permission::Denied;
}

} // namespace

void askPolkit(const QDBusConnection &bus, const QString &action, QObject *context,
               HelperClient::PermissionKnown known)
{
    if (!bus.isConnected()) { // Qt would never tell
        QMetaObject::invokeMethod(
            context, [known = std::move(known)] { known(Permission::Unknown); }, Qt::QueuedConnection);
        return;
    }
    qDBusRegisterMetaType<Subject>();
    qDBusRegisterMetaType<Details>();
    auto message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.PolicyKit1"), QStringLiteral("/org/freedesktop/PolicyKit1/Authority"),
        QStringLiteral("org.freedesktop.PolicyKit1.Authority"), QStringLiteral("CheckAuthorization"));
    const Subject self{QStringLiteral("system-bus-name"), {{QStringLiteral("name"), bus.baseService()}}};
    constexpr uint askNobody = 0;
    message.setArguments(
        {QVariant::fromValue(self), action, QVariant::fromValue(Details()), askNobody, QString()});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, replyMilliseconds), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [watcher, known = std::move(known)] {
                         watcher->deleteLater();
                         known(permissionOf(watcher->reply()));
                     });
}

} // namespace torpor
