// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hibernate/recorder.h"

#include "fakes/machinefolder.h"
#include "fakes/memorydevice.h"
#include "fakes/verifyresult.h"
#include "hibernate/substituterecord.h"

#include <QTest>

using namespace torpor;
namespace fs = std::filesystem;

// A session, its outcome log, and the partition that is asked when the log cannot be.
class RecorderTest : public QObject
{
    Q_OBJECT

    const MachineFolder m_folder;
    const Roots m_roots = m_folder.roots();
    std::unique_ptr<MemoryDevice> m_device;
    Id m_target;

    Recorder recorder()
    {
        return Recorder(m_roots, [this](const auto &work) -> Result<void> {
            auto store = ImageStore::open(*m_device);
            return store ? work(*store) : passOn(store);
        });
    }
    OutcomeLog log() { return std::move(OutcomeLog::open(outcomeLogPath(m_roots)).value()); }
    ImageStore store() { return std::move(ImageStore::open(*m_device).value()); }

    void boot(const std::string &id)
    {
        m_folder.write(m_roots.proc / "sys/kernel/random/boot_id", id + "\n");
    }
    // A full disk, more or less: no file can be made or found where the log is.
    void takeLogAway()
    {
        fs::rename(m_roots.state, m_roots.state.string() + ".away");
        QVERIFY(replaceFile(m_roots.state, std::string_view("no folder")).has_value());
    }
    void giveLogBack()
    {
        fs::remove(m_roots.state);
        fs::rename(m_roots.state.string() + ".away", m_roots.state);
    }

    AttemptRecord attempt()
    {
        AttemptRecord record;
        record.id = Id::random().toString();
        record.started = utcNow();
        record.bootId = bootId(m_roots);
        return record;
    }
    static Id idOf(const AttemptRecord &record) { return Id::parse(record.id).value(); }

    // What B does.
    void save(const AttemptRecord &record, bool finish = true)
    {
        ImageStore store = this->store();
        Superblock image = store.superblock();
        image.attempt = idOf(record);
        image.kernelRelease = "6.12.107";
        image.codec = CodecId::Zstd;
        VERIFY_RESULT(store.begin(image));
        if (!finish)
            return;
        image = store.superblock();
        image.memoryPages = 100;
        image.indexOffset = dataOffset;
        image.imageEnd = dataOffset + 4096;
        Report report{.role = Role::Save, .attempt = idOf(record), .error = {}};
        report.memoryPages = 100;
        report.dataPages = 60;
        report.phases = {{"save-write-image", 1'500'000}};
        VERIFY_RESULT(store.writeReport(report));
        VERIFY_RESULT(store.makeReady(image));
    }
    // What C does.
    void load(const AttemptRecord &record)
    {
        ImageStore store = this->store();
        VERIFY_RESULT(store.consume());
        Report report{.role = Role::Resume, .attempt = idOf(record), .error = {}};
        report.phases = {{"resume-load-image", 2'000'000}};
        VERIFY_RESULT(store.writeReport(report));
    }
    Evidence evidenceOf(const AttemptRecord &record)
    {
        ImageStore store = this->store();
        return gatherEvidence(store, idOf(record));
    }
    // What the session does with how it went; `told` is whether the log takes it.
    void endInSession(AttemptRecord &record, Outcome outcome, std::optional<Error> why, bool told)
    {
        record.outcome = outcome;
        if (why)
            record.stop(outcome, *why);
        if (!told)
            takeLogAway();
        recorder().close(record, evidenceOf(record));
        VERIFY_RESULT(store().clear());
        if (!told)
            giveLogBack();
    }
    // What settle() does at the next start; returns the only attempt that is closed.
    AttemptRecord settle()
    {
        boot("the next start");
        ImageStore store = this->store();
        auto closed = recorder().catchUp(&store, {});
        if (closed.size() != 1)
            qWarning("%zu attempts were closed", closed.size());
        (void)store.clear();
        return closed.empty() ? AttemptRecord() : closed.front();
    }

private slots:
    void init()
    {
        m_folder.clear();
        fs::create_directories(m_roots.state);
        boot("this start");
        m_device = std::make_unique<MemoryDevice>(16 << 20);
        m_target = Id::random();
        QVERIFY(ImageStore::create(*m_device, m_target).has_value());
    }

    void tellsHowSubstitutesWent()
    {
        const auto begin = [this](Substitute what) {
            return recordSubstitute(m_roots, {SubstituteReport::Beginning{what, Trigger::LowBattery}});
        };
        const auto end = [this](const Id &id, bool isDone) {
            return recordSubstitute(m_roots, {SubstituteReport::Ending{id, isDone}});
        };
        const auto found = [this](const Id &id) { return *log().find(id.toString()); };
        const auto slept = begin(Substitute::Suspend);
        VERIFY_RESULT(slept);
        QCOMPARE(found(*slept).outcome, Outcome::Pending);
        QCOMPARE(found(*slept).trigger, Trigger::LowBattery);
        VERIFY_RESULT(end(*slept, true));
        QCOMPARE(found(*slept).outcome, Outcome::Resumed);
        VERIFY_REFUSED(end(*slept, false), Code::InvalidArgument); // it is over

        const auto refused = begin(Substitute::KernelHibernate);
        VERIFY_RESULT(refused);
        VERIFY_RESULT(end(*refused, false));
        QCOMPARE(found(*refused).outcome, Outcome::Aborted);
        VERIFY_REFUSED(end(Id::random(), true), Code::NotFound);
        AttemptRecord own = attempt();
        recorder().begin(own);
        VERIFY_REFUSED(end(idOf(own), true), Code::InvalidArgument);
        own.outcome = Outcome::Resumed;
        VERIFY_RESULT(log().close(own));

        // Of these nobody tells.
        const auto forgotten = begin(Substitute::Suspend);
        VERIFY_RESULT(forgotten);
        QCOMPARE(recorder().catchUp().size(), 1U);
        QCOMPARE(found(*forgotten).outcome, Outcome::Aborted);
        const auto lost = begin(Substitute::Suspend);
        const auto off = begin(Substitute::PowerOff);
        VERIFY_RESULT(lost);
        VERIFY_RESULT(off);
        boot("the next start");
        VERIFY_REFUSED(end(*lost, true), Code::InvalidArgument);
        QCOMPARE(recorder().catchUp().size(), 2U);
        QCOMPARE(found(*lost).outcome, Outcome::Failed);
        QCOMPARE(found(*lost).reason, std::string("no-report"));
        QCOMPARE(found(*off).outcome, Outcome::PoweredOff);
        QVERIFY(found(*off).reason.empty());

        // Nobody settles where no partition is prepared: the next one does.
        const auto early = begin(Substitute::Suspend);
        VERIFY_RESULT(early);
        VERIFY_RESULT(begin(Substitute::Suspend));
        QCOMPARE(found(*early).outcome, Outcome::Pending); // it may still tell
        boot("yet another start");
        VERIFY_RESULT(begin(Substitute::Suspend));
        QCOMPARE(found(*early).outcome, Outcome::Failed);
    }

    void substitutesDoNotFillTheDisk()
    {
        const SubstituteReport report{SubstituteReport::Beginning{Substitute::Suspend, Trigger::LowBattery}};
        int written = 0;
        while (written < 1000 && recordSubstitute(m_roots, report))
            ++written;
        QCOMPARE(written, 144);
        VERIFY_REFUSED(recordSubstitute(m_roots, report), Code::NotPermitted);
        AttemptRecord own = attempt(); // what hibernates is on record all the same
        recorder().begin(own);
        QCOMPARE(log().find(own.id)->id, own.id);
    }

    void resumedAndTold()
    {
        AttemptRecord record = attempt();
        recorder().begin(record);
        QCOMPARE(lastAttempt(m_roots)->outcome, Outcome::Pending);
        save(record);
        load(record);
        endInSession(record, Outcome::Resumed, {}, true);
        QCOMPARE(lastAttempt(m_roots)->outcome, Outcome::Resumed);
        QVERIFY(recorder().catchUp().empty());
        boot("the next start");
        QVERIFY(recorder().catchUp().empty());
        QCOMPARE(log().history(10)->size(), 1U);
        QCOMPARE(lastAttempt(m_roots)->recording, Recording::InTime);
    }

    void lossIsToldAtTheNextStart_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("never got there") << static_cast<int>(ImageState::Empty) << QByteArray("no-report");
        QTest::newRow("power cut while saving")
            << static_cast<int>(ImageState::Writing) << QByteArray("image-unfinished");
        QTest::newRow("discarded") << static_cast<int>(ImageState::Ready) << QByteArray("image-discarded");
        QTest::newRow("power cut while loading")
            << static_cast<int>(ImageState::Consumed) << QByteArray("image-consumed");
    }
    void lossIsToldAtTheNextStart()
    {
        QFETCH(int, state);
        QFETCH(QByteArray, reason);
        // Whether the log could be written before the jump, and at the next start.
        for (const bool begun : {true, false}) {
            for (const bool settled : {true, false}) {
                init();
                AttemptRecord record = attempt();
                if (begun)
                    recorder().begin(record);
                if (state != static_cast<int>(ImageState::Empty))
                    save(record, state != static_cast<int>(ImageState::Writing));
                if (state == static_cast<int>(ImageState::Consumed))
                    VERIFY_RESULT(store().consume());
                if (!begun && state == static_cast<int>(ImageState::Empty))
                    continue; // nobody has ever heard of it
                (void)log();
                if (!settled) {
                    takeLogAway();
                    (void)settle();
                    giveLogBack();
                }
                const bool trace = settled || state != static_cast<int>(ImageState::Empty);
                const AttemptRecord closed = settle();
                const AttemptRecord last = log().last().value();
                QCOMPARE(closed.id, record.id);
                QCOMPARE(last.id, record.id);
                QCOMPARE(last.outcome, Outcome::Failed);
                QCOMPARE(QByteArray::fromStdString(last.reason), trace ? reason : QByteArray("no-report"));
                QCOMPARE(last.recording, begun ? Recording::InTime : Recording::FromPartition);
                QCOMPARE(last.gap.empty(), begun);
                QCOMPARE(log().history(10)->size(), 1U);
                boot("another start");
                QVERIFY(recorder().catchUp().empty());
            }
        }
    }

    void returnIsToldAtTheNextStart_data()
    {
        QTest::addColumn<bool>("begun");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QByteArray>("reason");
        for (const bool begun : {true, false}) {
            const auto row = [&](const char *name, Outcome outcome, const char *reason) {
                QTest::addRow("%s%s", name, begun ? "" : ", not even begun")
                    << begun << static_cast<int>(outcome) << QByteArray(reason);
            };
            row("resumed", Outcome::Resumed, "");
            row("rehearsed", Outcome::Rehearsed, "");
            row("did not freeze", Outcome::Aborted, "freeze-failed");
        }
    }
    void returnIsToldAtTheNextStart()
    {
        QFETCH(bool, begun);
        QFETCH(int, outcome);
        QFETCH(QByteArray, reason);
        (void)log();
        AttemptRecord record = attempt();
        record.mode = Outcome(outcome) == Outcome::Rehearsed ? Mode::Rehearse : Mode::Hibernate;
        if (begun)
            recorder().begin(record);
        std::optional<Error> why;
        if (Outcome(outcome) == Outcome::Aborted) {
            why = Error{Code::FreezeFailed, "a task refused to freeze"};
        } else {
            save(record);
            if (Outcome(outcome) == Outcome::Resumed)
                load(record);
        }
        endInSession(record, Outcome(outcome), why, false);
        // The session ends without another attempt.
        const AttemptRecord closed = settle();
        QCOMPARE(closed.id, record.id);
        const AttemptRecord last = log().last().value();
        QCOMPARE(last.outcome, Outcome(outcome));
        QCOMPARE(QByteArray::fromStdString(last.reason), reason);
        QCOMPARE(last.mode, record.mode);
        QCOMPARE(last.recording, begun ? Recording::InTime : Recording::FromPartition);
        if (!why) {
            QVERIFY(std::ranges::contains(last.phases, "save-write-image", &AttemptRecord::Phase::name));
            QCOMPARE(last.savedPages, 60U);
        }
        QCOMPARE(log().history(10)->size(), 1U);
        // The partition has told it, and does not do so again when the log forgets.
        boot("much later");
        fs::remove(outcomeLogPath(m_roots));
        QVERIFY(recorder().catchUp().empty());
    }

    void nextAttemptTellsTheOneBefore()
    {
        (void)log();
        AttemptRecord first = attempt();
        save(first);
        endInSession(first, Outcome::Aborted, Error{Code::Cancelled, "Esc was pressed"}, false);
        QCOMPARE(recorder().catchUp().size(), 1U); // before B writes over the report
        AttemptRecord second = attempt();
        recorder().begin(second);
        const auto history = *log().history(10);
        QCOMPARE(history.size(), 2U);
        QCOMPARE(history[1].id, first.id);
        QCOMPARE(history[1].reason, std::string("cancelled"));
        QCOMPARE(history[0].id, second.id);
    }

    void sessionThatGoesOnWasNotLost()
    {
        // The process was killed between the log and the jump.
        AttemptRecord record = attempt();
        recorder().begin(record);
        QCOMPARE(recorder().catchUp().size(), 1U);
        QCOMPARE(log().last()->outcome, Outcome::Aborted);
        QCOMPARE(log().last()->reason, std::string("no-report"));
    }

    void whatTheLogTookAfterAllIsNotToldAgain()
    {
        AttemptRecord record = attempt();
        recorder().begin(record);
        save(record);
        load(record);
        endInSession(record, Outcome::Resumed, {}, false);
        recorder().close(record, evidenceOf(record)); // there is room again when the hooks have run
        QVERIFY(recorder().catchUp().empty());
        fs::remove(outcomeLogPath(m_roots));
        QVERIFY(recorder().catchUp().empty());
    }

    void insertedAfterwardsWithTheReason()
    {
        takeLogAway();
        AttemptRecord record = attempt();
        recorder().begin(record);
        QVERIFY(!record.gap.empty());
        giveLogBack();
        save(record);
        load(record);
        endInSession(record, Outcome::Resumed, {}, true);
        QCOMPARE(log().last()->recording, Recording::Late);
        QCOMPARE(log().last()->gap, record.gap);
        boot("the next start");
        QVERIFY(recorder().catchUp().empty());
    }

    void partitionThatIsGoneIsTheReason()
    {
        AttemptRecord record = attempt();
        recorder().begin(record);
        boot("the next start");
        const auto closed = recorder().catchUp(nullptr, Error{Code::PartitionMissing, "it is not there"});
        QCOMPARE(closed.size(), 1U);
        QCOMPARE(log().last()->reason, std::string("partition-missing"));
    }

    void brokenLogLosesNothingOfTheOpenAttempt()
    {
        AttemptRecord record = attempt();
        recorder().begin(record);
        save(record);
        QVERIFY(replaceFile(outcomeLogPath(m_roots), std::string_view("garbage")).has_value());
        const AttemptRecord closed = settle();
        QCOMPARE(closed.id, record.id);
        QCOMPARE(log().last()->reason, std::string("image-discarded"));
        QCOMPARE(log().last()->recording, Recording::FromPartition);
        QCOMPARE(log().last()->kernel, std::string("6.12.107"));
        QCOMPARE(log().notices()->size(), 1U);
    }

    void closesOlderOnesThatWereForgotten()
    {
        AttemptRecord first = attempt();
        recorder().begin(first);
        AttemptRecord second = attempt();
        recorder().begin(second);
        save(second);
        boot("the next start");
        const auto closed = recorder().catchUp();
        QCOMPARE(closed.size(), 2U);
        QCOMPARE(closed[0].reason, std::string("no-report"));
        QCOMPARE(closed[1].reason, std::string("image-discarded"));
        QVERIFY(log().openAttempts()->empty());
    }

    void refusalsNeedNoPartition()
    {
        AttemptRecord record = attempt();
        record.stop(Outcome::Refused, Error{Code::MemoryFull, "no"});
        Recorder(m_roots).close(record, {});
        QCOMPARE(log().last()->reason, std::string("memory-full"));
        takeLogAway();
        Recorder(m_roots).close(record, {}); // warns only
        recorder().close(record, {});
        giveLogBack();
        QVERIFY(recorder().catchUp().empty());
    }

    void forgetsByDays()
    {
        AttemptRecord old = attempt();
        old.started = "2001-01-01T00:00:00Z";
        old.stop(Outcome::Refused, Error{Code::MemoryFull, "no"});
        recorder().close(old, {});
        for (int i = 0; i < OutcomeLog::alwaysKept; ++i) {
            AttemptRecord record = attempt();
            record.stop(Outcome::Refused, Error{Code::MemoryFull, "no"});
            recorder().close(record, {});
        }
        recorder().prune(36525);
        QCOMPARE(log().history(100)->size(), std::size_t(OutcomeLog::alwaysKept) + 1);
        recorder().prune(730);
        QCOMPARE(log().history(100)->size(), std::size_t(OutcomeLog::alwaysKept));
    }

    void knowsTheStartItRunsIn()
    {
        QCOMPARE(bootId(m_roots), std::string("this start"));
        m_folder.clear();
        fs::create_directories(m_roots.state);
        QCOMPARE(bootId(m_roots), std::string());
        // Who does not know takes an open attempt for lost, as a new start would.
        AttemptRecord record = attempt();
        recorder().begin(record);
        QCOMPARE(recorder().catchUp().front().outcome, Outcome::Failed);
    }
};

QTEST_GUILESS_MAIN(RecorderTest)
#include "recordertest.moc"
