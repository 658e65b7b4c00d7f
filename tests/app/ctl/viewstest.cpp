// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/views.h"

#include "phrases/translation.h"
#include "testpaths.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <fstream>
#include <set>

using namespace torpor;

namespace
{

// A fixture, one document a file.
Json document(const char *name)
{
    std::ifstream file(sourcePath(std::string("tests/fixtures/documents/") + name + ".json"));
    return Json::parse(file);
}

using View = std::string (*)(const Json &, const Look &);

struct Case {
    const char *fixture;
    View view;
};

std::string firstAttemptView(const Json &document, const Look &look)
{
    return attemptView(partOf(document, "attempts").front(), look);
}

constexpr Case cases[] = {
    {"report", checkView},          {"requirements", checkView},     {"kernels", kernelsView},
    {"devices", devicesView},       {"partitions", partitionsView},  {"settings", settingsView},
    {"status", statusView},         {"attempts", firstAttemptView},  {"attempts", historyView},
    {"statistics", statisticsView}, {"missing", missingDevicesView}, {"notices", noticesView},
};

// All texts become hostile: what they had is behind what would do harm.
void poison(Json &json)
{
    if (json.is_string())
        json = "\033]0;x\a\x9b\u202e\u0085\n磁盘 גיבוי " + json.get<std::string>() + "\xff\x1b[2J";
    else if (json.is_structured())
        std::ranges::for_each(json, poison);
}

// All values become another type.
void garble(Json &json)
{
    if (json.is_object() || json.is_array())
        std::ranges::for_each(json, garble);
    else if (json.is_string())
        json = 1e300;
    else
        json = "text";
}

bool isHarmless(const std::string &text)
{
    return std::ranges::all_of(QString::fromStdString(text).toUcs4(), [](char32_t c) {
        return c == U'\n' || (c >= 0x20 && c != 0x7f && !(c >= 0x80 && c < 0xa0) && c != 0x202e);
    });
}

// But for lines with an attempt's id, which is to be copied.
std::size_t widest(const std::string &text)
{
    static const QRegularExpression id(QStringLiteral("^  Attempt  [0-9a-f]{32}$"));
    std::size_t width = 0;
    for (const auto &line : QString::fromStdString(text).split(u'\n')) {
        if (!line.contains(id))
            width = std::max(width, columns(line.toStdString()));
    }
    return width;
}

} // namespace

class ViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        installTexts(QLocale(QLocale::English)); // which has its plural forms there
    }

    void cleanup()
    {
        for (QTranslator *translator : qApp->findChildren<QTranslator *>())
            delete translator;
        installTexts(QLocale(QLocale::English));
    }

    void fitsTheTerminalInEachLanguage_data()
    {
        QTest::addColumn<QString>("locale");
        for (const char *locale : {"de", "fr", "es", "zh_CN", "ar"})
            QTest::newRow(locale) << QString::fromLatin1(locale);
    }
    void fitsTheTerminalInEachLanguage()
    {
        QFETCH(QString, locale);
        installTexts(QLocale(locale));
        static const QRegularExpression id(QStringLiteral("[0-9a-f]{32}"));
        for (const auto &[fixture, view] : cases) {
            const Json read = document(fixture);
            for (const std::size_t width : {60, 80, 132}) {
                const std::string text = view(read, {.width = width, .terminal = true});
                for (const auto &line : QString::fromStdString(text).split(u'\n'))
                    QVERIFY2(columns(line.toStdString()) <= width || line.contains(id), qPrintable(line));
            }
        }
    }

    void alignsColumnsOfWideCharacters()
    {
        installTexts(QLocale(QStringLiteral("zh_CN")));
        const auto lines =
            QString::fromStdString(historyView(document("attempts"), {.width = 132})).split(u'\n');
        const auto columnOf = [](const QString &line, const QString &part) {
            const qsizetype at = line.indexOf(part);
            return at < 0 ? -1 : static_cast<int>(columns(line.first(at).toStdString()));
        };
        const int ids = columnOf(lines[0], QStringLiteral("尝试"));
        QVERIFY(ids > 0);
        QCOMPARE(columnOf(lines[1], QStringLiteral("3f9ac27e")), ids);
        QCOMPARE(columnOf(lines[0], QStringLiteral("结果")), columnOf(lines[1], QStringLiteral("已恢复")));
        // Names before values, also where they are wider than in English.
        const std::string status = statusView(document("status"), {});
        std::set<int> places;
        for (const auto &line : QString::fromStdString(status).split(u'\n')) {
            for (const QString &value : {QStringLiteral("会提供"), QStringLiteral("演练，尝试")}) {
                if (const int place = columnOf(line, value); place >= 0)
                    places.insert(place);
            }
        }
        QCOMPARE(places.size(), std::size_t(1));
    }

    void fitsTheTerminal_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("width");
        for (int i = 0; i < static_cast<int>(std::size(cases)); ++i) {
            for (const int width : {40, 60, 80, 132})
                QTest::addRow("%d %s in %d", i, cases[i].fixture, width) << i << width;
        }
    }
    void fitsTheTerminal()
    {
        QFETCH(int, number);
        QFETCH(int, width);
        const Look look{.width = static_cast<std::size_t>(width), .terminal = true};
        const std::string text = cases[number].view(document(cases[number].fixture), look);
        QVERIFY(!text.empty());
        QVERIFY2(widest(text) <= static_cast<std::size_t>(width), text.c_str());
        QVERIFY2(!text.contains(" \n"), text.c_str());
        QVERIFY(text.ends_with('\n'));
    }

    void staysHarmlessWithHostileTexts()
    {
        for (const auto &[fixture, view] : cases) {
            Json hostile = document(fixture);
            poison(hostile);
            for (const std::size_t width : {20, 80}) {
                const std::string text = view(hostile, {.width = width, .terminal = true});
                QVERIFY2(isHarmless(text), text.c_str());
            }
        }
    }

    void bearsDocumentsOfAnotherKind()
    {
        for (const auto &[fixture, view] : cases) {
            Json garbled = document(fixture);
            garble(garbled);
            QVERIFY(isHarmless(view(garbled, {})));
        }
        for (const auto &view :
             {checkView, devicesView, historyView, statusView, settingsView, noticesView}) {
            for (const char *text :
                 {"{}", "[]", "null", R"({"devices": null, "attempts": {}, "findings": 1})"})
                QVERIFY(isHarmless(view(Json::parse(text), {})));
        }
    }

    void marksWhatIsInTheWayFirst()
    {
        const std::string text = checkView(document("report"), {});
        QVERIFY(text.starts_with("FAIL    "));
        QVERIFY(text.contains("\nwarn    Kingston DataTraveler 3.0 is mounted"));
        QVERIFY(text.contains("\nunknown Whether the running kernel"));
        QVERIFY(text.contains("\nok      One requirement is met\n"));
        QVERIFY(text.contains("Torpor can do this: --remedy unmount:"));
        QVERIFY(text.contains("This machine cannot hibernate as it is."));
    }

    void saysWhatTorporDoesByItself()
    {
        const Json report = Json::parse(
            R"({"ready": true, "findings": [{"severity": "warn", "known": true, "code": "usb-filesystem-mounted",
                "text": "A stick is mounted", "remedy_id": "unmount:usb 1", "by_default": true}]})");
        const std::string text = checkView(report, {});
        QVERIFY2(text.contains("Torpor does this itself: unmount:usb 1"), text.c_str());
        QVERIFY(!text.contains("--remedy"));
    }

    void listsRequirementsWithoutFindings()
    {
        const std::string text = checkView(document("requirements"), {});
        QVERIFY(text.contains("ok      kexec-tools is installed"));
        // Not "can hibernate": something is not known.
        QVERIFY(text.contains("Nothing is known to be in the way."));
    }

    void saysCannotWithoutAWordOfTheService()
    {
        QVERIFY(checkView(Json::object(), {}).contains("cannot hibernate"));
    }

    void drawsDevicesAsATree()
    {
        const auto lines =
            QString::fromStdString(devicesView(document("devices"), {.width = 120})).split(u'\n');
        const auto lineOf = [&](const char *name) {
            const auto found = std::ranges::find_if(
                lines, [&](const QString &line) { return line.contains(QLatin1StringView(name)); });
            return found == lines.end() ? QString() : *found;
        };
        QVERIFY(lineOf("nvme0n1 ").startsWith(QStringLiteral("  nvme0n1")));
        QVERIFY(lineOf("nvme0n1 ").endsWith(QStringLiteral("477 GiB / /home [SWAP]")));
        QVERIFY(lineOf("dm-1").startsWith(QStringLiteral("     dm-1"))); // stands on the LUKS mapping
        QVERIFY(lineOf("1-4").contains(QStringLiteral("missing")));
        QVERIFY(lineOf("NVIDIA").contains(QStringLiteral("nvidia (proprietary)")));
        QVERIFY(lines.contains(QStringLiteral("unknown What /dev/sr0 carries could not be read.")));
    }

    void survivesDevicesInACircle()
    {
        const Json circle = Json::parse(R"({"devices": [
            {"path": "/a", "parent": "/b", "name": "a", "block": {"above": ["/b"], "below": ["/b"]}},
            {"path": "/b", "parent": "/a", "name": "b", "block": {"above": ["/a"], "below": ["/a"]}},
            {"path": "", "parent": "", "name": "c", "block": {"below": [""]}}]})");
        QVERIFY(devicesView(circle, {}).contains("c"));
    }

    void tellsTheStoryOfAnAttempt()
    {
        const std::string text = firstAttemptView(document("attempts"), {});
        QVERIFY(text.starts_with("The session was hibernated and came back.\n"));
        QVERIFY2(text.contains("  save-write                        2.31 s\n"), text.c_str());
        QVERIFY(text.contains("  Missing           Kingston DataTraveler 3.0; it carried /media/stick\n"));
        QVERIFY(text.contains("  Started  2026-11-20 21:03, by a low battery\n"));
        QVERIFY(text.contains("  Battery  12 % before, 11 % after\n"));
        QVERIFY(text.contains("Overridden: Kingston DataTraveler 3.0: It is mounted."));
    }

    void listsAttemptsNewestFirst()
    {
        const auto lines =
            QString::fromStdString(historyView(document("attempts"), {.width = 132})).split(u'\n');
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines[0].startsWith(QStringLiteral("Started")));
        QVERIFY2(lines[1].contains(QStringLiteral("Resumed")) &&
                     lines[1].contains(QStringLiteral("3f9ac27e")),
                 qPrintable(lines[1]));
        QVERIFY(lines[2].contains(QStringLiteral("a checksum is wrong")));
    }

    void namesTheNextStart()
    {
        const std::string text = statusView(document("status"), {});
        QVERIFY(text.contains("Next start    offers to resume the hibernated session\n"));
        QVERIFY(text.contains("Running       a rehearsal, attempt "));
        QVERIFY(statusView(Json::parse(R"({"partition": null})"), {}).contains("none is prepared"));
    }

    void describesAPartition()
    {
        const Json listed = document("partitions");
        QCOMPARE(partitionText(listed, "0f3c2a8e-52c1-4d0c-9f63-6f3a1d5b7e21"),
                 "sda5, 16 GiB, \"torpor\" on Samsung SSD 870");
        QCOMPARE(partitionText(listed, "nothing"), "");
    }
};

QTEST_GUILESS_MAIN(ViewsTest)

#include "viewstest.moc"
