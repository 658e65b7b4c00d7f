// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "remedy/remedies.h"

#include "fakes/machinefolder.h"
#include "fakes/verifyresult.h"

using namespace torpor;
using namespace std::chrono_literals;

namespace
{

// What remedies were asked for, and what they are to answer.
struct Story {
    std::vector<std::string> told;
    std::string failsToApply;
    std::string failsToUndo;
    int missingFor = 0; // so many tries to undo find no device
};

class ToldRemedy : public Remedy
{
public:
    ToldRemedy(std::string kind, Story &story) : m_kind(std::move(kind)), m_story(story) {}

    std::string_view kind() const override { return m_kind; }
    Result<RemedyNotes> prepare(const std::string &subject) override
    {
        if (subject == "nothing")
            return fail(Code::NotFound, "there is no such thing");
        return RemedyNotes{{"subject", subject}};
    }
    Result<void> apply(const RemedyNotes &notes) override
    {
        m_story.told.push_back("+" + m_kind + " " + notes.at("subject"));
        if (m_story.failsToApply == notes.at("subject"))
            return fail(Code::RemedyFailed, "it is in use");
        return {};
    }
    Result<void> undo(const RemedyNotes &notes) override
    {
        if (m_story.missingFor > 0) {
            --m_story.missingFor;
            return fail(Code::NotFound, "it is not there");
        }
        m_story.told.push_back("-" + m_kind + " " + notes.at("subject"));
        if (m_story.failsToUndo == notes.at("subject"))
            return fail(Code::RemedyFailed, "it does not work");
        return {};
    }

private:
    std::string m_kind;
    Story &m_story;
};

} // namespace

class RemediesTest : public QObject
{
    Q_OBJECT

    MachineFolder m_folder;
    Roots m_roots = m_folder.roots();
    Story m_story;

    Remedies remedies(std::chrono::milliseconds patience = 0ms)
    {
        RemedyKinds kinds;
        kinds.push_back(std::make_unique<ToldRemedy>("unmount", m_story));
        kinds.push_back(std::make_unique<ToldRemedy>("reload", m_story));
        return Remedies(m_roots, std::move(kinds), patience);
    }
    [[nodiscard]] bool isWrittenDown() const
    {
        return std::filesystem::exists(m_roots.run / "remedies.json");
    }
    using Texts = std::vector<std::string>;

private slots:
    void init()
    {
        m_folder.clear();
        std::filesystem::create_directories(m_roots.run);
        m_story = {};
    }

    void undoesInReverseOrder()
    {
        auto applied = remedies();
        const Texts offered = {"reload:wl", "unmount:a: b", "unmount:c"};
        VERIFY_RESULT(applied.apply({"unmount:a: b", "reload:wl", "unmount:a: b"}, offered));
        QVERIFY(applied.anyApplied() && isWrittenDown());
        QVERIFY(applied.undo().empty());
        QCOMPARE(m_story.told, Texts({"+unmount a: b", "+reload wl", "-reload wl", "-unmount a: b"}));
        QVERIFY(!applied.anyApplied() && !isWrittenDown());
        QVERIFY(applied.undo().empty()); // only once
        QCOMPARE(m_story.told.size(), 4U);
    }

    void touchesNothingWhenOneIsNotOffered_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const char *id : {"unmount:b", "unmount", "unmount:", "", "format:a", "unmount:a ", "UNMOUNT:a",
                               "unmount:a\n", "reload:../wl"})
            QTest::newRow(id) << QByteArray(id);
    }
    void touchesNothingWhenOneIsNotOffered()
    {
        QFETCH(QByteArray, id);
        auto applied = remedies();
        VERIFY_REFUSED(applied.apply({"unmount:a", id.toStdString()}, {"unmount:a", "reload:wl"}),
                       Code::RemedyNotOffered);
        QVERIFY(m_story.told.empty() && !isWrittenDown());
    }

    void doesNotKnowWhatOnlyTheReportOffers()
    {
        VERIFY_REFUSED(remedies().apply({"format:a"}, {"format:a"}), Code::RemedyNotOffered);
    }

    void undoesAlsoWhatFailedHalfWay()
    {
        auto applied = remedies();
        m_story.failsToApply = "b";
        VERIFY_REFUSED(
            applied.apply({"unmount:a", "unmount:b", "unmount:c"}, {"unmount:a", "unmount:b", "unmount:c"}),
            Code::RemedyFailed);
        QVERIFY(applied.undo().empty());
        QCOMPARE(m_story.told, Texts({"+unmount a", "+unmount b", "-unmount b", "-unmount a"}));
    }

    void doesNotApplyWhatIsNotThere()
    {
        auto applied = remedies();
        VERIFY_REFUSED(applied.apply({"unmount:nothing"}, {"unmount:nothing"}), Code::NotFound);
        QVERIFY(!applied.anyApplied() && !isWrittenDown());
    }

    void appliesNothingThatItCannotWriteDown()
    {
        std::filesystem::remove_all(m_roots.run);
        auto applied = remedies();
        QVERIFY(!applied.apply({"unmount:a"}, {"unmount:a"}));
        QVERIFY(m_story.told.empty());
    }

    void tellsWhatCannotBeUndoneAndGoesOn()
    {
        auto applied = remedies();
        m_story.failsToUndo = "b";
        VERIFY_RESULT(applied.apply({"unmount:a", "unmount:b"}, {"unmount:a", "unmount:b"}));
        const auto failures = applied.undo();
        QCOMPARE(failures.size(), 1U);
        QCOMPARE(failures.front().message, std::string("undoing 'unmount:b': it does not work"));
        QCOMPARE(m_story.told.back(), std::string("-unmount a"));
        QVERIFY(!isWrittenDown());
    }

    void waitsForADeviceThatComesBackLate()
    {
        auto applied = remedies(10s);
        m_story.missingFor = 2;
        VERIFY_RESULT(applied.apply({"unmount:a"}, {"unmount:a"}));
        QVERIFY(applied.undo().empty());
        QCOMPARE(m_story.told.back(), std::string("-unmount a"));
    }

    void givesUpOnADeviceThatDoesNotComeBack()
    {
        auto applied = remedies(300ms);
        m_story.missingFor = 1000;
        VERIFY_RESULT(applied.apply({"unmount:a", "unmount:b"}, {"unmount:a", "unmount:b"}));
        const auto failures = applied.undo();
        QCOMPARE(failures.size(), 2U);
        QCOMPARE(failures.front().code, Code::NotFound);
        QVERIFY(m_story.missingFor > 990); // they waited together
    }

    void undoesWhatACrashLeft()
    {
        {
            auto crashed = remedies();
            VERIFY_RESULT(crashed.apply({"unmount:a", "reload:wl"}, {"unmount:a", "reload:wl"}));
        }
        auto next = remedies();
        QVERIFY(next.undoLeftOvers().empty());
        QCOMPARE(m_story.told, Texts({"+unmount a", "+reload wl", "-reload wl", "-unmount a"}));
        QVERIFY(!isWrittenDown());
        QVERIFY(next.undoLeftOvers().empty());
        QCOMPARE(m_story.told.size(), 4U);
    }

    void toleratesADamagedFileOfWhatWasLeft_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("object") << QByteArray("{}");
        QTest::newRow("no notes") << QByteArray(R"([{"id":"unmount:a"}])");
        QTest::newRow("number") << QByteArray(R"([{"id":7,"notes":{}}])");
    }
    void toleratesADamagedFileOfWhatWasLeft()
    {
        QFETCH(QByteArray, text);
        m_folder.write(m_roots.run / "remedies.json", text.toStdString());
        auto next = remedies();
        const auto failures = next.undoLeftOvers();
        QCOMPARE(failures.size(), 1U);
        QCOMPARE(failures.front().code, Code::Malformed);
        QVERIFY(m_story.told.empty() && !isWrittenDown());
        QVERIFY(next.undoLeftOvers().empty());
    }

    void tellsOfAKindThatItDoesNotKnow()
    {
        m_folder.write(m_roots.run / "remedies.json",
                       R"([{"id":"unmount:a","notes":{"subject":"a"}},{"id":"future:a","notes":{}}])");
        const auto failures = remedies().undoLeftOvers();
        QCOMPARE(failures.size(), 1U);
        QCOMPARE(failures.front().code, Code::Unsupported);
        QCOMPARE(m_story.told, Texts({"-unmount a"}));
    }
};

QTEST_GUILESS_MAIN(RemediesTest)
#include "remediestest.moc"
