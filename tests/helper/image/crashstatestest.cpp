// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story.h"

#include <QTest>
#include <set>
#include <tuple>

using namespace torpor;

namespace
{

std::uint64_t fromEnvironment(const char *name, std::uint64_t otherwise)
{
    bool good = false;
    const auto value = qEnvironmentVariable(name).toULongLong(&good);
    return good ? value : otherwise;
}

// A finding is what is wrong with a state; nothing is good.
using Finding = std::optional<std::string>;

// What A, B and C make of a disk as a power cut left it.
class Inspection
{
public:
    Inspection(const Story &story, const CrashState &state)
        : m_story(story), m_state(state), m_known(story.at(state))
    {
    }

    Finding run()
    {
        for (const auto check :
             {&Inspection::isReadable, &Inspection::resumesWhatItMay, &Inspection::survivesTheLossOfACopy,
              &Inspection::settles, &Inspection::hibernatesAgain}) {
            if (auto finding = (this->*check)())
                return m_state.what + ": " + *finding;
        }
        return {};
    }

private:
    // The device as it is after the cut.
    void start(MemoryDevice &device) const { device.bytes() = m_state.bytes; }
    [[nodiscard]] const Computer &computer() const { return m_story.computer(); }

    Finding isReadable()
    {
        MemoryDevice device(Computer::deviceSize);
        start(device);
        const auto store = ImageStore::open(device);
        if (!store && m_known.prepared)
            return "the superblock cannot be read: " + store.error().message;
        if (!store && store.error().message.empty())
            return "no reason";
        return {};
    }

    // C with each attempt's initramfs. At most one session comes back, whole, once, and
    // only one that may; the boot loader's marker never leads to one that does not.
    Finding resumesWhatItMay()
    {
        for (unsigned number = 0; number < Story::sessions; ++number) {
            MemoryDevice device(Computer::deviceSize);
            start(device);
            const HibernatedSession &session = m_story.session(number);
            const bool found = computer().grubFinds(device, session);
            const bool looksGood = computer().look(device, session).has_value();
            const auto memory = computer().resume(device, session);
            if (!memory && memory.error().message.empty())
                return std::format("session {} is refused without a reason", number);
            if (!memory && found)
                return std::format("the marker leads to session {}: {}", number, memory.error().message);
            if (!memory && looksGood)
                return std::format("session {} is READY and not whole: {}", number, memory.error().message);
            if (m_known.ready == number && (!memory || !found))
                return std::format("session {} is lost: {}", number,
                                   memory ? "the boot loader does not find it" : memory.error().message);
            if (memory && m_known.likely != number)
                return std::format("session {} comes back at a wrong time", number);
            if (memory && !computer().isWhole(*memory, session))
                return std::format("session {} comes back with pages that are not its own", number);
            if (memory && computer().look(device, session))
                return std::format("session {} can be resumed twice", number);
        }
        return {};
    }

    // No damage to one superblock brings back what was over.
    Finding survivesTheLossOfACopy()
    {
        for (const std::uint64_t copy : superblockOffsets) {
            MemoryDevice device(Computer::deviceSize);
            start(device);
            device.bytes()[copy] ^= std::byte{1};
            for (unsigned number = 0; number < Story::sessions; ++number) {
                if (m_known.likely != number && computer().look(device, m_story.session(number)))
                    return std::format("with a damaged superblock session {} is resumable again", number);
            }
        }
        return {};
    }

    Finding settles()
    {
        MemoryDevice device(Computer::deviceSize);
        start(device);
        if (auto settled = computer().settle(device); !settled)
            return m_known.prepared ? Finding("settling: " + settled.error().message) : Finding();
        const auto store = ImageStore::open(device);
        if (!store || store->superblock().state != ImageState::Empty)
            return "settling left an image";
        for (unsigned number = 0; number < Story::sessions; ++number) {
            if (computer().grubFinds(device, m_story.session(number)))
                return std::format("settling left the marker of session {}", number);
        }
        return goesThroughACycle(device);
    }

    // B does not need A's settling, nor a whole life before it.
    Finding hibernatesAgain()
    {
        MemoryDevice device(Computer::deviceSize);
        start(device);
        auto store = ImageStore::open(device);
        if (!store && !computer().prepare(device))
            return "preparing again fails";
        if (store && store->superblock().state == ImageState::Ready) {
            const auto saved = computer().save(device, m_story.session(5));
            return saved ? Finding("a hibernated session is overwritten") : Finding();
        }
        return goesThroughACycle(device);
    }

    Finding goesThroughACycle(MemoryDevice &device)
    {
        const HibernatedSession &next = m_story.session(5);
        if (auto saved = computer().save(device, next); !saved)
            return "the next hibernation: " + saved.error().message;
        const auto memory = computer().resume(device, next);
        if (!memory || !computer().isWhole(*memory, next))
            return "the next session does not come back" + (memory ? "" : ": " + memory.error().message);
        return {};
    }

    const Story &m_story;
    const CrashState &m_state;
    Knowledge m_known;
};

} // namespace

class CrashStatesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_seed = fromEnvironment("TORPOR_SEED", 1);
        m_samples = fromEnvironment("TORPOR_SAMPLES", 100);
    }

    void noPowerCutLosesOrRevivesASession()
    {
        std::set<std::uint64_t> distinct;
        const Finding finding = inspect({}, distinct);
        QVERIFY2(!finding, finding.value_or("").c_str());
        qInfo("seed %llu: %zu distinct crash states, %zu flushes, %zu writes",
              static_cast<unsigned long long>(m_seed), distinct.size(), m_story.device().flushes.size(),
              m_story.device().writes.size());
        QVERIFY2(distinct.size() >= 500, "too few to mean anything");
    }

    void noticesAMissingFlush_data()
    {
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<QList<int>>("flushes"); // of the event's
        // A flush that is not here makes nothing durable on which something later relies: begin()'s
        // other one follows the first copy of the superblock.
        QTest::newRow("the marker of prepare") << QByteArray("prepare") << QList<int>{4};
        QTest::newRow("WRITING in one copy") << QByteArray("save") << QList<int>{0};
        QTest::newRow("WRITING in one copy over an old image")
            << QByteArray("save over an old image") << QList<int>{0};
        // The report's, and makeReady()'s own.
        QTest::newRow("chunks and index") << QByteArray("complete") << QList<int>{0, 1};
        QTest::newRow("READY in one copy") << QByteArray("complete") << QList<int>{2};
        QTest::newRow("READY in both copies, the marker set") << QByteArray("complete") << QList<int>{3};
        for (const char *event : {"consume", "clear"}) {
            QTest::addRow("%s: the marker reset", event) << QByteArray(event) << QList<int>{0};
            QTest::addRow("%s: one copy", event) << QByteArray(event) << QList<int>{1};
            QTest::addRow("%s: both copies", event) << QByteArray(event) << QList<int>{2};
        }
    }
    void noticesAMissingFlush()
    {
        QFETCH(QByteArray, event);
        QFETCH(QList<int>, flushes);
        const auto all = m_story.flushesOf(event.toStdString());
        std::set<std::size_t> ignored;
        for (const int flush : flushes)
            ignored.insert(all.at(static_cast<std::size_t>(flush)));
        std::set<std::uint64_t> distinct;
        const Finding finding = inspect(ignored, distinct);
        QVERIFY2(finding, "nobody noticed");
        qInfo("noticed: %s", finding->c_str());
    }

private:
    // The first finding in what power cuts can leave, when these flushes do nothing.
    Finding inspect(const std::set<std::size_t> &ignored, std::set<std::uint64_t> &distinct) const
    {
        // A state that was seen is worth a second look only when something else is expected of it.
        std::set<std::tuple<std::uint64_t, bool, std::optional<unsigned>, std::optional<unsigned>>> seen;
        Finding finding;
        CrashStates(m_story.before(), m_story.device(), m_seed, ignored)
            .visit(m_samples, [&](const CrashState &state) {
                const Knowledge known = m_story.at(state);
                const std::uint64_t hash = checksumOf(state.bytes);
                distinct.insert(hash);
                if (seen.emplace(hash, known.prepared, known.ready, known.likely).second)
                    finding = Inspection(m_story, state).run();
                return !finding;
            });
        return finding;
    }

    const Story m_story;
    std::uint64_t m_seed = 0;
    std::uint64_t m_samples = 0;
};

QTEST_GUILESS_MAIN(CrashStatesTest)
#include "crashstatestest.moc"
