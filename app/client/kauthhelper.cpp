// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kauthhelper.h"

#include "polkit.h"
#include "service/protocol.h"

#include <KAuth/ActionReply>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QDataStream>
#include <QElapsedTimer>
#include <QIODevice>
#include <QTimer>

namespace torpor
{

namespace
{

using Descriptors = QMap<QString, QDBusUnixFileDescriptor>;

Refusal refusal(const char *code, const QString &message)
{
    return {QString::fromLatin1(code), message, {}};
}

QString withReason(const QString &text, const QString &reason)
{
    return reason.isEmpty() ? text : text + QStringLiteral(": ") + reason;
}

// The service's own words.
Refusal refusalOf(const KAuth::ActionReply &reply)
{
    const QVariantMap data = reply.data();
    Refusal told{data.value(QLatin1StringView(protocol::codeKey)).toString(),
                 data.value(QLatin1StringView(protocol::messageKey)).toString(),
                 data.value(QLatin1StringView(protocol::attemptKey)).toString()};
    if (told.code.isEmpty())
        told.code = QStringLiteral("system-error");
    if (told.message.isEmpty())
        told.message = reply.errorDescription();
    if (told.message.isEmpty())
        told.message = KAuthHelper::tr("the service refuses without telling a reason");
    return told;
}

} // namespace

struct KAuthHelper::Call {
    Verb verb;
    QByteArray arguments;
    Done done;
    QElapsedTimer sinceFirst;
    QElapsedTimer sinceSent;
    bool sentAgain = false;

    void refuse(const char *code, const QString &message) const
    {
        done(std::unexpected(refusal(code, message)));
    }
};

KAuthHelper::KAuthHelper(const QDBusConnection &bus, QObject *parent) : KAuthHelper(bus, Patience(), parent)
{
}

KAuthHelper::KAuthHelper(const QDBusConnection &bus, Patience patience, QObject *parent)
    : HelperClient(parent), m_bus(bus), m_patience(patience)
{
    qDBusRegisterMetaType<Descriptors>();
}

void KAuthHelper::send(Verb verb, const QVariantMap &arguments, Done done)
{
    auto call = std::make_shared<Call>();
    call->verb = verb;
    call->done = std::move(done);
    QDataStream stream(&call->arguments, QIODevice::WriteOnly);
    stream << arguments;
    call->sinceFirst.start();
    performLater(call);
}

void KAuthHelper::sendQuestion(Verb verb, PermissionKnown known)
{
    askPolkit(m_bus, actionName(verb), this, std::move(known));
}

// Not before send() has returned: nobody expects an answer there.
void KAuthHelper::performLater(const CallPointer &call)
{
    QMetaObject::invokeMethod(this, [this, call] { perform(call); }, Qt::QueuedConnection);
}

void KAuthHelper::perform(const CallPointer &call)
{
    if (!m_bus.isConnected()) {
        call->refuse(codes::busMissing, tr("the system bus cannot be reached"));
        return;
    }
    auto message =
        QDBusMessage::createMethodCall(QString::fromLatin1(protocol::helperId), QStringLiteral("/"),
                                       QStringLiteral("org.kde.kf6auth"), QStringLiteral("performAction"));
    message.setArguments({actionName(call->verb), m_bus.baseService().toUtf8(), QVariantMap(),
                          call->arguments, QVariant::fromValue(Descriptors())});
    call->sinceSent.start();
    auto *watcher = new QDBusPendingCallWatcher(
        m_bus.asyncCall(message, static_cast<int>(m_patience.reply.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, call] {
        watcher->deleteLater();
        const QDBusPendingReply<QByteArray> reply = *watcher;
        if (reply.isError())
            takeError(call, reply.error());
        else
            take(call, reply.value());
    });
}

void KAuthHelper::take(const CallPointer &call, const QByteArray &blob)
{
    const auto reply = KAuth::ActionReply::deserialize(blob);
    switch (reply.type()) {
    case KAuth::ActionReply::SuccessType:
        call->done(reply.data());
        return;
    case KAuth::ActionReply::HelperErrorType:
        call->done(std::unexpected(refusalOf(reply)));
        return;
    case KAuth::ActionReply::KAuthErrorType:
        break;
    }
    takeKAuthError(call, reply.error(), reply.errorDescription());
}

void KAuthHelper::takeKAuthError(const CallPointer &call, int error, const QString &description)
{
    switch (error) {
    case KAuth::ActionReply::HelperBusyError:
        if (call->sinceFirst.durationElapsed() < m_patience.busy) {
            QTimer::singleShot(m_patience.pause, this, [this, call] { perform(call); });
            return;
        }
        call->refuse(codes::helperBusy,
                     tr("the service is busy with another request; a question for a password may be open"));
        return;
    case KAuth::ActionReply::AuthorizationDeniedError:
        explainDenial(call);
        return;
    case KAuth::ActionReply::UserCancelledError:
        call->refuse(codes::authorizationCancelled, tr("the authentication was cancelled"));
        return;
    case KAuth::ActionReply::NoSuchActionError:
        call->refuse(
            codes::helperForeign,
            tr("the service does not know '%1'; is it of another version?").arg(actionName(call->verb)));
        return;
    default:
        call->refuse(
            codes::helperForeign,
            withReason(tr("the service's answer is not one that is known (%1)").arg(error), description));
    }
}

// KAuth says "denied" for everything that is not a yes.
void KAuthHelper::explainDenial(const CallPointer &call)
{
    askPolkit(m_bus, actionName(call->verb), this, [call](Permission permission) {
        if (permission == Permission::NeedsAuthentication)
            call->refuse(codes::authorizationRequired,
                         tr("this needs an administrator's authentication, and nobody has authenticated"));
        else
            call->refuse(codes::authorizationDenied, tr("the administrator's rules do not allow this here"));
    });
}

void KAuthHelper::takeError(const CallPointer &call, const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::NoReply:
        // Said by the bus when the service is gone, and by this end when the time is over.
        if (call->sinceSent.durationElapsed() >= m_patience.reply * 9 / 10) {
            call->refuse(codes::helperSilent, tr("the service did not answer in time"));
        } else if (isReading(call->verb) && !call->sentAgain) {
            // It ends by itself when nobody asks for 10 s; this came at that moment.
            call->sentAgain = true;
            perform(call);
        } else {
            call->refuse(codes::helperGone, tr("the service ended without an answer"));
        }
        return;
    case QDBusError::AccessDenied:
        call->refuse(codes::accessDenied, tr("the system bus does not allow talking to the service"));
        return;
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
    case QDBusError::NoNetwork:
        call->refuse(codes::busMissing, tr("the system bus cannot be reached"));
        return;
    case QDBusError::UnknownMethod:
    case QDBusError::UnknownInterface:
    case QDBusError::UnknownObject:
    case QDBusError::InvalidArgs:
    case QDBusError::InvalidSignature:
        call->refuse(codes::helperForeign,
                     withReason(tr("the service does not understand this program; is it of another version?"),
                                error.message()));
        return;
    case QDBusError::ServiceUnknown:
        call->refuse(codes::helperMissing, tr("the service of Torpor is not installed"));
        return;
    default: // the many ways in which it could not be started
        call->refuse(codes::helperMissing,
                     withReason(tr("the service of Torpor could not be started"), error.message()));
    }
}

} // namespace torpor
