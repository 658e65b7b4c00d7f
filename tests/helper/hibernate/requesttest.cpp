// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hibernate/request.h"

#include "fakes/machinefolder.h"
#include "hibernate/attemptlock.h"
#include "hibernate/attemptstart.h"

#include <QTest>
#include <chrono>

using namespace torpor;

class RequestTest : public QObject
{
    Q_OBJECT

    const MachineFolder m_folder;
    const Roots m_roots = m_folder.roots();
    const Request m_request{
        .attempt = Id::random(),
        .mode = Mode::Rehearse,
        .overrides = {.codec = CodecChoice::Zstd,
                      .saveKernel = "",
                      .verify = true,
                      .regionMib = 0,
                      .trigger = Trigger::Lid,
                      .remedies = {"unmount:partition, serial 5e9f0a17-01", "drop-caches"}}};

private slots:
    void init() { m_folder.clear(); }

    void handsARequestOverOnce()
    {
        QVERIFY(storeRequest(m_roots, m_request).has_value());
        QCOMPARE(std::filesystem::status(m_roots.run).permissions(), std::filesystem::perms::owner_all);
        QCOMPARE(*takeRequest(m_roots), m_request);
        QCOMPARE(takeRequest(m_roots).error().code, Code::NotFound);
    }

    void waitsForItsUnit()
    {
        QVERIFY(!runningAttempt(m_roots).has_value());
        QVERIFY(storeRequest(m_roots, m_request).has_value());
        QCOMPARE(*pendingRequest(m_roots), m_request);
        QCOMPARE(runningAttempt(m_roots)->attempt, m_request.attempt);
        QCOMPARE(runningAttempt(m_roots)->mode, Mode::Rehearse);
    }

    void isForgottenWhenNoUnitComes()
    {
        QVERIFY(storeRequest(m_roots, m_request).has_value());
        const auto now = std::filesystem::file_time_type::clock::now();
        for (const auto age : {std::chrono::minutes(3), std::chrono::minutes(-3)}) {
            std::filesystem::last_write_time(m_roots.run / "request.json", now - age);
            QCOMPARE(pendingRequest(m_roots).error().code, Code::NotFound);
        }
        QCOMPARE(*takeRequest(m_roots), m_request); // whose unit did come
    }

    void givesWayToAnAttemptThatRuns()
    {
        const auto lock = AttemptLock::acquire(m_roots);
        QVERIFY(lock->name(m_request.attempt, Mode::Hibernate).has_value());
        QCOMPARE(runningAttempt(m_roots)->attempt, m_request.attempt);
        const auto second = startAttempt(m_roots, Mode::Hibernate, {}, WaitFor::Begin);
        QCOMPARE(second.error().code, Code::AttemptRunning);
        QVERIFY(!std::filesystem::exists(m_roots.run / "request.json"));
    }

    void givesWayToAnAttemptThatIsAboutToRun()
    {
        QVERIFY(storeRequest(m_roots, m_request).has_value());
        const auto second = startAttempt(m_roots, Mode::Hibernate, {}, WaitFor::Begin);
        QCOMPARE(second.error().code, Code::AttemptRunning);
        QCOMPARE(*pendingRequest(m_roots), m_request);
    }

    void refusesForeignRequests_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no object") << "[]";
        QTest::newRow("no JSON") << "{";
        QTest::newRow("unknown") << R"({"shell": "sh"})";
        QTest::newRow("attempt") << R"({"attempt": "../../etc"})";
        QTest::newRow("mode") << R"({"mode": "nap"})";
        QTest::newRow("codec") << R"({"codec": "lzo"})";
        QTest::newRow("type") << R"({"codec": 1})";
        QTest::newRow("path") << R"({"save_kernel": "../../etc/shadow"})";
        QTest::newRow("region") << R"({"region_mib": 100000})";
        QTest::newRow("trigger") << R"({"trigger": "whim"})";
        QTest::newRow("remedy") << R"({"remedies": "drop-caches"})";
        QTest::newRow("empty remedy") << R"({"remedies": ["drop-caches", ""]})";
        QTest::newRow("number for a remedy") << R"({"remedies": [1]})";
        QTest::newRow("long remedy") << QString("{\"remedies\": [\"%1\"]}").arg(QString(1025, 'x'));
        QTest::newRow("many remedies")
            << QString("{\"remedies\": [%1]}").arg(QStringList(33, "\"drop-caches\"").join(','));
        QTest::newRow("negative") << R"({"region_mib": -1})";
        // Deeper than a stack takes calls.
        QTest::newRow("deep") << R"({"codec": )" + QString(1'000'000, '[') + QString(1'000'000, ']') + "}";
    }
    void refusesForeignRequests()
    {
        QFETCH(QString, text);
        QVERIFY(!Request::fromJson(text.toStdString()).has_value());
        // Nor with what each of ours has.
        const QString whole = R"({"attempt": "0123456789abcdef0123456789abcdef", )" + text.mid(1);
        QVERIFY(!Request::fromJson(whole.toStdString()).has_value());
    }
};

QTEST_GUILESS_MAIN(RequestTest)
#include "requesttest.moc"
