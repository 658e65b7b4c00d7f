// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hibernate/cancellation.h"

#include "fakes/machinefolder.h"
#include "hibernate/attemptlock.h"
#include "hibernate/request.h"
#include "hibernate/verbs.h"

#include <QTest>
#include <atomic>
#include <csignal>
#include <thread>

using namespace torpor;

class CancellationTest : public QObject
{
    Q_OBJECT

    MachineFolder m_machine;
    Roots m_roots = m_machine.roots();
    Id m_attempt;

    static Code codeOf(const Result<void> &result)
    {
        return result ? Code::SystemError : result.error().code;
    }
    // As `systemctl stop` does, but to this thread: QTest has one of its own, which
    // the signal to the process could end.
    // NOLINTNEXTLINE(bugprone-bad-signal-to-kill-thread): it is handled
    static void stop() { ::pthread_kill(::pthread_self(), SIGTERM); }
    [[nodiscard]] bool isLeft() const
    {
        return std::filesystem::is_symlink(m_roots.run / ("decision-" + m_attempt.toString()));
    }

private slots:
    void init()
    {
        m_machine.clear();
        QVERIFY(makeRunFolder(m_roots).has_value());
        m_attempt = Id::random();
    }

    void goesOnWhereNobodyWantsItToEnd()
    {
        {
            Cancellation cancellation(m_roots, m_attempt);
            QVERIFY(cancellation.goOn().has_value());
            QVERIFY(cancellation.jump().has_value());
            QVERIFY(!cancellation.isWanted());
        }
        QVERIFY(!isLeft());
    }

    void endsBeforeTheJump()
    {
        Cancellation cancellation(m_roots, m_attempt);
        QVERIFY(wantCancelled(m_roots, m_attempt).has_value());
        QVERIFY(wantCancelled(m_roots, m_attempt).has_value());
        QVERIFY(cancellation.isWanted());
        QCOMPARE(codeOf(cancellation.goOn()), Code::Cancelled);
        QCOMPARE(codeOf(cancellation.jump()), Code::Cancelled);
    }

    void isTooLateOnceItJumps()
    {
        Cancellation cancellation(m_roots, m_attempt);
        QVERIFY(cancellation.jump().has_value());
        QCOMPARE(codeOf(wantCancelled(m_roots, m_attempt)), Code::TooLate);
        QVERIFY(!cancellation.isWanted());
        stop(); // while it wakes up
        QVERIFY(!cancellation.isWanted());
    }

    void endsNoOtherAttempt()
    {
        Cancellation cancellation(m_roots, m_attempt);
        QVERIFY(wantCancelled(m_roots, Id::random()).has_value());
        QVERIFY(cancellation.jump().has_value());
    }

    void takesTheSignalForAWish()
    {
        {
            Cancellation cancellation(m_roots, m_attempt);
            stop();
            QVERIFY(cancellation.isWanted());
            QCOMPARE(codeOf(cancellation.jump()), Code::Cancelled);
            stop(); // whoever is impatient does not end us in the middle of undoing
        }
        QVERIFY(!isLeft());
    }

    // Whoever wins, both sides say the same.
    void bothSidesAgree()
    {
        int cancelled = 0;
        for (int i = 0; i < 300; ++i) {
            const Id attempt = Id::random();
            Cancellation cancellation(m_roots, attempt);
            std::atomic<bool> go = false;
            Result<void> wanted;
            std::jthread other([&] {
                go.wait(false);
                wanted = wantCancelled(m_roots, attempt);
            });
            go = true;
            go.notify_one();
            const auto jumped = cancellation.jump();
            other.join();
            QCOMPARE(jumped.has_value(), !wanted.has_value());
            QCOMPARE(wanted ? codeOf(jumped) : codeOf(wanted), wanted ? Code::Cancelled : Code::TooLate);
            cancelled += wanted ? 1 : 0;
        }
        qInfo("cancelled %d of 300", cancelled);
    }

    void jumpsWhereNothingCanBeWritten()
    {
        Roots roots = m_roots;
        roots.run = m_roots.run / "nothing" / "there";
        Cancellation cancellation(roots, m_attempt);
        QVERIFY(cancellation.jump().has_value());
    }

    void verbEndsWhatIsUnderWay()
    {
        QCOMPARE(cancelAttempt(m_roots, {}).error().code, Code::NotFound);
        const auto lock = AttemptLock::acquire(m_roots);
        QVERIFY(lock.has_value());
        QCOMPARE(cancelAttempt(m_roots, {}).error().code, Code::NotFound); // somebody prepares
        QVERIFY(lock->name(m_attempt, Mode::Rehearse).has_value());
        Cancellation cancellation(m_roots, m_attempt);
        QCOMPARE(cancelAttempt(m_roots, Id::random()).error().code, Code::NotFound);
        QVERIFY(!cancellation.isWanted());
        const auto document = cancelAttempt(m_roots, {});
        QVERIFY(document.has_value());
        QCOMPARE(document->value("id", ""), m_attempt.toString());
        QCOMPARE(document->value("mode", ""), std::string("rehearse"));
        QVERIFY(cancellation.isWanted());
    }

    void verbEndsWhatIsAboutToBegin()
    {
        QVERIFY(storeRequest(m_roots, {.attempt = m_attempt, .mode = Mode::Hibernate, .overrides = {}}));
        QVERIFY(cancelAttempt(m_roots, m_attempt).has_value());
        (void)takeRequest(m_roots);
        Cancellation cancellation(m_roots, m_attempt);
        QVERIFY(cancellation.isWanted());
    }
};

QTEST_GUILESS_MAIN(CancellationTest)
#include "cancellationtest.moc"
