// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/kauthhelper.h"

#include <QDBusMessage>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace torpor;
using namespace std::chrono_literals;

namespace
{

void write(const QString &name, const QJsonObject &content)
{
    const QString path = qEnvironmentVariable("TORPOR_FAKE_FOLDER") + u'/' + name;
    QFile file(path + QStringLiteral(".new"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(content).toJson());
    file.close();
    QFile::remove(path);
    QVERIFY(file.rename(path));
}

QByteArrayList calls()
{
    QFile file(qEnvironmentVariable("TORPOR_FAKE_FOLDER") + QStringLiteral("/calls.log"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QByteArrayList();
}

constexpr KAuthHelper::Patience impatient{.reply = 3s, .busy = 300ms, .pause = 50ms};

} // namespace

class KAuthHelperTest : public QObject
{
    Q_OBJECT

    QDBusConnection m_bus = QDBusConnection::systemBus();

    HelperReply call(Verb verb, const QVariantMap &arguments = {},
                     KAuthHelper::Patience patience = KAuthHelper::Patience())
    {
        KAuthHelper helper(m_bus, patience);
        std::optional<HelperReply> result;
        helper.call(verb, arguments, this, [&](const HelperReply &reply) { result = reply; });
        (void)QTest::qWaitFor([&] { return result.has_value(); }, 20'000);
        return result.value_or(std::unexpected(Refusal{QStringLiteral("test-timeout"), {}, {}}));
    }

private Q_SLOTS:
    void init()
    {
        write(QStringLiteral("polkit.json"), {{QStringLiteral("*"), QStringLiteral("yes")}});
        QFile::remove(qEnvironmentVariable("TORPOR_FAKE_FOLDER") + QStringLiteral("/calls.log"));
    }

    void returnsTheServicesData()
    {
        write(QStringLiteral("check.json"),
              {{QStringLiteral("data"), QJsonObject{{QStringLiteral("document"), QStringLiteral("{}")}}}});
        const auto reply = call(Verb::Check, {{QStringLiteral("what"), QStringLiteral("devices")}});
        QVERIFY(reply);
        QCOMPARE(reply->value(QStringLiteral("document")).toString(), QStringLiteral("{}"));
        QCOMPARE(calls(), QByteArrayList({R"(check {"what":"devices"})"}));
    }

    void answersAfterTheCallOnly()
    {
        KAuthHelper helper(QDBusConnection(QStringLiteral("none")));
        bool answered = false;
        helper.call(Verb::Status, {}, this, [&](const HelperReply &reply) {
            answered = true;
            QCOMPARE(reply.error().code, QLatin1StringView(codes::busMissing));
        });
        QVERIFY(!answered);
        QTRY_VERIFY(answered);
    }

    void dropsAnswersForWhoIsGone()
    {
        KAuthHelper helper(m_bus);
        bool answered = false;
        auto context = std::make_unique<QObject>();
        helper.call(Verb::Check, {}, context.get(), [&](const HelperReply & /*reply*/) { answered = true; });
        context.reset();
        QVERIFY(call(Verb::Check)); // a later one has its answer by now
        QVERIFY(!answered);
    }

    void passesARefusalOnWithCodeAndAttempt()
    {
        write(QStringLiteral("hibernate.json"),
              {{QStringLiteral("refusal"),
                QJsonObject{{QStringLiteral("code"), QStringLiteral("attempt-running")},
                            {QStringLiteral("message"), QStringLiteral("another hibernation is under way")},
                            {QStringLiteral("attempt"), QStringLiteral("00ff")}}}});
        const auto reply = call(Verb::Hibernate);
        QVERIFY(!reply);
        QCOMPARE(reply.error(),
                 (Refusal{QStringLiteral("attempt-running"),
                          QStringLiteral("another hibernation is under way"), QStringLiteral("00ff")}));
    }

    void findsWordsForARefusalWithoutAny()
    {
        const auto reply = call(Verb::Rehearse);
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, QStringLiteral("system-error"));
        QVERIFY(!reply.error().message.isEmpty());
    }

    void tellsADenialFromAMissingPassword_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("code");
        QTest::newRow("denied") << "no" << QString::fromLatin1(codes::authorizationDenied);
        QTest::newRow("nobody authenticates")
            << "challenge" << QString::fromLatin1(codes::authorizationRequired);
    }
    void tellsADenialFromAMissingPassword()
    {
        QFETCH(QString, rule);
        QFETCH(QString, code);
        write(QStringLiteral("polkit.json"), {{QStringLiteral("org.torpor.remove"), rule}});
        const auto reply = call(Verb::Remove);
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, code);
        QVERIFY(!reply.error().message.isEmpty());
        QVERIFY(calls().isEmpty());
    }

    void knowsWhatNeedsAPassword()
    {
        write(QStringLiteral("polkit.json"),
              {{QStringLiteral("org.torpor.check"), QStringLiteral("yes")},
               {QStringLiteral("org.torpor.prepare"), QStringLiteral("challenge")},
               {QStringLiteral("*"), QStringLiteral("no")}});
        KAuthHelper helper(m_bus);
        QMap<Verb, Permission> permissions;
        for (const Verb verb : {Verb::Check, Verb::Prepare, Verb::Remove})
            helper.askPermission(verb, this, [&, verb](Permission known) { permissions[verb] = known; });
        QTRY_COMPARE(permissions.size(), 3);
        QCOMPARE(permissions[Verb::Check], Permission::Granted);
        QCOMPARE(permissions[Verb::Prepare], Permission::NeedsAuthentication);
        QCOMPARE(permissions[Verb::Remove], Permission::Denied);
    }

    // KAuth's own job takes the first answer with its action's name for its own.
    void keepsConcurrentAnswersApart()
    {
        write(QStringLiteral("history.json"),
              {{QStringLiteral("pause"), 300},
               {QStringLiteral("data"), QJsonObject{{QStringLiteral("of"), 1}}}});
        KAuthHelper one(m_bus);
        KAuthHelper two(m_bus);
        std::optional<HelperReply> first;
        std::optional<HelperReply> second;
        one.call(Verb::History, {{QStringLiteral("n"), 1}}, this,
                 [&](const HelperReply &reply) { first = reply; });
        QTRY_COMPARE(calls().size(), 1);
        write(QStringLiteral("history.json"),
              {{QStringLiteral("data"), QJsonObject{{QStringLiteral("of"), 2}}}});
        two.call(Verb::History, {{QStringLiteral("n"), 2}}, this,
                 [&](const HelperReply &reply) { second = reply; });
        QTRY_VERIFY(first && second);
        QCOMPARE((*first)->value(QStringLiteral("of")).toInt(), 1);
        QCOMPARE((*second)->value(QStringLiteral("of")).toInt(), 2); // it was busy at first, and asked again
    }

    void saysBusyWhenItStaysSo()
    {
        write(QStringLiteral("status.json"), {{QStringLiteral("pause"), 2000}});
        KAuthHelper helper(m_bus);
        std::optional<HelperReply> slow;
        helper.call(Verb::Status, {}, this, [&](const HelperReply &reply) { slow = reply; });
        QTRY_COMPARE(calls().size(), 1);
        const auto reply = call(Verb::Check, {}, impatient);
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, QLatin1StringView(codes::helperBusy));
        QTRY_VERIFY_WITH_TIMEOUT(slow && slow->has_value(), 10'000);
    }

    void asksAReadingVerbTwiceWhenTheServiceEnds()
    {
        write(QStringLiteral("check.json"), {{QStringLiteral("die"), true}});
        const auto reply = call(Verb::Check);
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, QLatin1StringView(codes::helperGone));
        QCOMPARE(calls().size(), 2);
    }

    void asksAChangingVerbOnceWhenTheServiceEnds()
    {
        write(QStringLiteral("remove.json"), {{QStringLiteral("die"), true}});
        const auto reply = call(Verb::Remove);
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, QLatin1StringView(codes::helperGone));
        QCOMPARE(calls().size(), 1);
    }

    void givesUpOnASilentService()
    {
        write(QStringLiteral("configure.json"), {{QStringLiteral("pause"), 2000}});
        const auto reply = call(Verb::Configure, {}, {.reply = 300ms, .busy = 300ms, .pause = 50ms});
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, QLatin1StringView(codes::helperSilent));
        QTest::qWait(2000);
    }

    void saysThatTheServiceIsMissing()
    {
        const QString service =
            qEnvironmentVariable("TORPOR_FAKE_FOLDER") + QStringLiteral("/services/org.torpor.service");
        // Also where it runs still: it must end before the bus looks for it anew.
        write(QStringLiteral("remove.json"), {{QStringLiteral("die"), true}});
        (void)call(Verb::Remove);
        QVERIFY(QFile::rename(service, service + QStringLiteral(".away")));
        QDBusMessage reload = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("ReloadConfig"));
        m_bus.call(reload);
        const auto reply = call(Verb::Check);
        QVERIFY(QFile::rename(service + QStringLiteral(".away"), service));
        m_bus.call(reload);
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, QLatin1StringView(codes::helperMissing));
    }
};

QTEST_GUILESS_MAIN(KAuthHelperTest)

#include "kauthhelpertest.moc"
