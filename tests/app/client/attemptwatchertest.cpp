// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/attemptwatcher.h"

#include "service/protocol.h"

#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace torpor;
using namespace std::chrono_literals;

namespace
{

// The process of an attempt, on a connection of its own.
class FakeAttempt
{
public:
    explicit FakeAttempt(bool ownsName = true)
        : m_name(QStringLiteral("attempt%1").arg(++s_count)),
          m_bus(QDBusConnection::connectToBus(QDBusConnection::SystemBus, m_name))
    {
        if (ownsName && !m_bus.registerService(QString::fromLatin1(protocol::attemptService)))
            qFatal("the name of an attempt has an owner already");
    }
    FakeAttempt(const FakeAttempt &) = delete;
    FakeAttempt &operator=(const FakeAttempt &) = delete;
    ~FakeAttempt()
    {
        m_bus.unregisterService(QString::fromLatin1(protocol::attemptService));
        QDBusConnection::disconnectFromBus(m_name);
    }

    void send(const char *name, const QVariantList &arguments) const
    {
        auto signal = QDBusMessage::createSignal(QString::fromLatin1(protocol::attemptPath),
                                                 QString::fromLatin1(protocol::attemptInterface),
                                                 QString::fromLatin1(name));
        signal.setArguments(arguments);
        m_bus.send(signal);
    }

private:
    static inline int s_count = 0;
    QString m_name;
    QDBusConnection m_bus;
};

const QString one = QStringLiteral("0123456789abcdef0123456789abcdef");
const QString other = QStringLiteral("fedcba9876543210fedcba9876543210");

} // namespace

class AttemptWatcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_watcher = std::make_unique<AttemptWatcher>();
        m_ended = std::make_unique<QSignalSpy>(m_watcher.get(), &AttemptWatcher::ended);
        m_lost = std::make_unique<QSignalSpy>(m_watcher.get(), &AttemptWatcher::lost);
    }

    void tellsAnAttemptFromBeginningToEnd()
    {
        QStringList story;
        connect(m_watcher.get(), &AttemptWatcher::began, this,
                [&](const QString &, const QString &mode) { story << mode; });
        connect(m_watcher.get(), &AttemptWatcher::phaseEnded, this,
                [&](const QString &, const QString &phase) { story << phase; });
        connect(m_watcher.get(), &AttemptWatcher::ended, this,
                [&](const AttemptEnding &ending) { story << ending.outcome; });
        m_watcher->follow(one, 5s);
        {
            const FakeAttempt attempt;
            attempt.send("Began", {one, QStringLiteral("hibernate")});
            attempt.send("Phase", {one, QStringLiteral("check")});
            attempt.send("Phase", {one, QStringLiteral("load-save-kernel")});
            QTRY_COMPARE(m_watcher->running(), one);
            attempt.send("Ended", {one, QStringLiteral("failed"), QStringLiteral("jump-failed"),
                                   QStringLiteral("why")});
            QTRY_COMPARE(m_ended->size(), 1);
        }
        QCOMPARE(story, QStringList({QStringLiteral("hibernate"), QStringLiteral("check"),
                                     QStringLiteral("load-save-kernel"), QStringLiteral("failed")}));
        QCOMPARE(m_watcher->endingOf(one),
                 (AttemptEnding{one, QStringLiteral("failed"), QStringLiteral("jump-failed"),
                                QStringLiteral("why")}));
        QVERIFY(m_watcher->running().isEmpty());
        QTest::qWait(100);
        QCOMPARE(m_lost->size(), 0);
    }

    void remembersAnEndThatCameBeforeTheReply()
    {
        {
            const FakeAttempt attempt;
            attempt.send("Began", {one, QStringLiteral("rehearse")});
            attempt.send("Ended", {one, QStringLiteral("refused"), QString(), QString()});
            QTRY_COMPARE(m_ended->size(), 1);
        }
        m_watcher->follow(one);
        QCOMPARE(m_ended->size(), 1);
        QTRY_COMPARE(m_ended->size(), 2);
    }

    void noticesAProcessThatDies()
    {
        m_watcher->follow(one, 5s);
        {
            const FakeAttempt attempt;
            attempt.send("Began", {one, QStringLiteral("hibernate")});
            QTRY_COMPARE(m_watcher->running(), one);
        }
        QTRY_COMPARE(m_lost->size(), 1);
        QCOMPARE(m_lost->constFirst().constFirst().toString(), one);
        QVERIFY(m_watcher->running().isEmpty());
    }

    void noticesAProcessThatNeverComes()
    {
        m_watcher->follow(one, 200ms);
        QTRY_COMPARE(m_lost->size(), 1);
    }

    void waitsForOneThatRunsInSilence()
    {
        // Began was sent before anybody listened, as for a second client.
        const FakeAttempt attempt;
        m_watcher->follow(one, 200ms);
        QTest::qWait(700);
        QCOMPARE(m_lost->size(), 0);
        attempt.send("Ended", {one, QStringLiteral("resumed"), QString(), QString()});
        QTRY_COMPARE(m_ended->size(), 1);
    }

    void waitsForItsOwnWhileAnotherEnds()
    {
        m_watcher->follow(one, 5s);
        {
            const FakeAttempt attempt;
            attempt.send("Began", {other, QStringLiteral("hibernate")});
            QTRY_COMPARE(m_watcher->running(), other);
        }
        QTRY_COMPARE(m_lost->size(), 1);
        QCOMPARE(m_lost->constFirst().constFirst().toString(), other);
        const FakeAttempt attempt;
        attempt.send("Began", {one, QStringLiteral("hibernate")});
        attempt.send("Ended", {one, QStringLiteral("resumed"), QString(), QString()});
        QTRY_COMPARE(m_ended->size(), 1);
        QCOMPARE(m_lost->size(), 1);
    }

    void ignoresSignalsOfOthers()
    {
        const FakeAttempt impostor(false);
        m_watcher->follow(one, 5s);
        impostor.send("Began", {one, QStringLiteral("hibernate")});
        impostor.send("Ended", {one, QStringLiteral("resumed"), QString(), QString()});
        QTest::qWait(300);
        QVERIFY(m_watcher->running().isEmpty());
        QCOMPARE(m_ended->size(), 0);
    }

    void followsAnotherOwnerOfTheName()
    {
        for (const QString &id : {one, other}) {
            const FakeAttempt attempt;
            attempt.send("Began", {id, QStringLiteral("rehearse")});
            attempt.send("Ended", {id, QStringLiteral("rehearsed"), QString(), QString()});
            QTRY_VERIFY(m_watcher->endingOf(id));
        }
    }

private:
    std::unique_ptr<AttemptWatcher> m_watcher;
    std::unique_ptr<QSignalSpy> m_ended;
    std::unique_ptr<QSignalSpy> m_lost;
};

QTEST_GUILESS_MAIN(AttemptWatcherTest)

#include "attemptwatchertest.moc"
