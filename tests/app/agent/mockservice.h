// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QProcess>
#include <QTest>

namespace torpor
{

// A service of the system as python-dbusmock's templates have it, on the
// system bus of the test.
class MockService
{
public:
    // "upower", "org.freedesktop.UPower", "/org/freedesktop/UPower"
    MockService(QString mockTemplate, QString name, QString path)
        : m_template(std::move(mockTemplate)), m_name(std::move(name)), m_path(std::move(path))
    {
    }
    ~MockService() { stop(); }

    void start()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("python3"),
                        {QStringLiteral("-B"), QStringLiteral("-m"), QStringLiteral("dbusmock"),
                         QStringLiteral("--template"), m_template, QStringLiteral("--logfile"),
                         QStringLiteral("/dev/null")});
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), 20000);
        // The name is there before the template's methods are.
        QTRY_VERIFY_WITH_TIMEOUT(
            mock(QStringLiteral("GetCalls")).type() == QDBusMessage::ReplyMessage && hasTemplate(), 20000);
    }
    void stop()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] bool isThere() const
    {
        return QDBusConnection::systemBus().interface()->isServiceRegistered(m_name);
    }

    // A method of the mock itself, of its main object if no path is given.
    QDBusMessage mock(const QString &method, const QVariantList &arguments = {},
                      const QString &path = {}) const
    {
        return call(path.isEmpty() ? m_path : path, QStringLiteral("org.freedesktop.DBus.Mock"), method,
                    arguments);
    }
    QDBusMessage call(const QString &path, const QString &interface, const QString &method,
                      const QVariantList &arguments) const
    {
        auto message = QDBusMessage::createMethodCall(m_name, path, interface, method);
        message.setArguments(arguments);
        return QDBusConnection::systemBus().call(message);
    }
    // With the signal that tells of it.
    void setProperties(const QString &path, const QString &interface, const QVariantMap &properties) const
    {
        const QDBusMessage reply =
            mock(QStringLiteral("UpdateProperties"), {interface, properties}, path.isEmpty() ? m_path : path);
        QVERIFY2(reply.type() == QDBusMessage::ReplyMessage, qPrintable(reply.errorMessage()));
    }
    // How often a method of the main object was called.
    [[nodiscard]] qsizetype calls(const QString &method) const
    {
        const QDBusMessage reply = mock(QStringLiteral("GetMethodCalls"), {method});
        const auto list = reply.arguments().constFirst().value<QDBusArgument>();
        qsizetype count = 0;
        list.beginArray();
        for (; !list.atEnd(); ++count) {
            qulonglong when = 0;
            QVariantList arguments;
            list.beginStructure();
            list >> when >> arguments;
            list.endStructure();
        }
        list.endArray();
        return count;
    }

private:
    [[nodiscard]] bool hasTemplate() const
    {
        const QDBusMessage reply =
            call(m_path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("GetAll"),
                 {m_name == QStringLiteral("org.freedesktop.login1") ? m_name + QStringLiteral(".Manager")
                                                                     : m_name});
        return reply.type() == QDBusMessage::ReplyMessage &&
               !qdbus_cast<QVariantMap>(reply.arguments().constFirst()).isEmpty();
    }

    QString m_template, m_name, m_path;
    QProcess m_process;
};

class MockUPower : public MockService
{
public:
    MockUPower()
        : MockService(QStringLiteral("upower"), QStringLiteral("org.freedesktop.UPower"),
                      QStringLiteral("/org/freedesktop/UPower"))
    {
    }
    static QString display() { return QStringLiteral("/org/freedesktop/UPower/devices/DisplayDevice"); }
    static QString deviceInterface() { return QStringLiteral("org.freedesktop.UPower.Device"); }

    [[nodiscard]] QString addBattery(const QString &name, double percent) const
    {
        return mock(QStringLiteral("AddDischargingBattery"),
                    {name, QStringLiteral("Mock"), percent, qlonglong(3600)})
            .arguments()
            .constFirst()
            .toString();
    }
    void setDevice(const QString &path, const QVariantMap &properties) const
    {
        setProperties(path, deviceInterface(), properties);
    }
    void setMachine(const QVariantMap &properties) const
    {
        setProperties({}, QStringLiteral("org.freedesktop.UPower"), properties);
    }
};

class MockLogind : public MockService
{
public:
    MockLogind()
        : MockService(QStringLiteral("logind"), QStringLiteral("org.freedesktop.login1"),
                      QStringLiteral("/org/freedesktop/login1"))
    {
    }
    static QString manager() { return QStringLiteral("org.freedesktop.login1.Manager"); }
    static QString sessionInterface() { return QStringLiteral("org.freedesktop.login1.Session"); }

    void emitSignal(const QString &name, const QString &signature, const QVariantList &arguments) const
    {
        const QDBusMessage reply =
            mock(QStringLiteral("EmitSignal"), {manager(), name, signature, QVariant::fromValue(arguments)});
        QVERIFY2(reply.type() == QDBusMessage::ReplyMessage, qPrintable(reply.errorMessage()));
    }
    void prepareForSleep(bool begins) const
    {
        emitSignal(QStringLiteral("PrepareForSleep"), QStringLiteral("b"), {begins});
    }
    // A session, and the signal of it; its object path.
    QString addSession(const QString &id, const QString &seat, uint user, bool active) const
    {
        const QString path =
            mock(QStringLiteral("AddSession"), {id, seat, user, QStringLiteral("user%1").arg(user), active})
                .arguments()
                .constFirst()
                .toString();
        emitSignal(QStringLiteral("SessionNew"), QStringLiteral("so"),
                   {id, QVariant::fromValue(QDBusObjectPath(path))});
        return path;
    }
    void setMethod(const QString &name, const QString &in, const QString &out, const QString &code) const
    {
        mock(QStringLiteral("AddMethod"), {manager(), name, in, out, code});
    }
};

} // namespace torpor
