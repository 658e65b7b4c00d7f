// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/words.h"

#include "testpaths.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <filesystem>

using namespace torpor;

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatWasDoneInPlaceOfAHibernation()
    {
        Attempt attempt;
        attempt.mode = QStringLiteral("suspend");
        attempt.outcome = QStringLiteral("resumed");
        QCOMPARE(words::mode(attempt.mode), QStringLiteral("Suspend"));
        const QString done =
            QStringLiteral("Done in place of a hibernation: Suspend. The session came back.");
        QCOMPARE(words::story(attempt), done);
        QCOMPARE(words::summary(attempt), done);
        attempt.mode = QStringLiteral("power-off");
        attempt.outcome = QStringLiteral("powered-off");
        QCOMPARE(words::outcome(attempt.outcome), QStringLiteral("Powered off"));
        QVERIFY(words::summary(attempt).contains(QStringLiteral("powered off")));
        QCOMPARE(attempt.verdict(), Attempt::Verdict::Doubtful);
    }

    void init() { QLocale::setDefault(QLocale::c()); }

    void makesSentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("plain") << "it is mounted" << "It is mounted.";
        QTest::newRow("name") << "sda5 is mounted" << "sda5 is mounted.";
        QTest::newRow("one word") << "nvme0n1" << "nvme0n1.";
        QTest::newRow("package") << "kexec-tools is installed" << "kexec-tools is installed.";
        QTest::newRow("question") << "is it there?" << "Is it there?";
        QTest::newRow("empty") << "" << "";
        QTest::newRow("Chinese") << "已挂载。" << "已挂载。";
        QTest::newRow("Chinese, a name at the end") << "已挂载到 /home" << "已挂载到 /home。";
    }
    void makesSentences()
    {
        QFETCH(QString, text);
        QTEST(words::sentence(text), "sentence");
    }

    void wordsDurations_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("short") << 0.354 << "0.35 s";
        QTest::newRow("rounds to ten") << 9.996 << "10.0 s";
        QTest::newRow("rounds to a minute") << 59.96 << "1 min 0 s";
        QTest::newRow("minutes") << 125.0 << "2 min 5 s";
        QTest::newRow("rounds to an hour") << 3599.6 << "1 h 0 min";
        QTest::newRow("hours") << 11220.0 << "3 h 7 min";
    }
    void wordsDurations()
    {
        QFETCH(double, seconds);
        QTEST(words::duration(seconds), "text");
    }

    void hasWordsForEachPhaseThatTheHelperNotes_data()
    {
        QTest::addColumn<QString>("name");
        // As they are noted when they end: finished("sync"), finished(std::format("{}-find-partition",
        // role)).
        static const QRegularExpression noted(
            QStringLiteral("finished\\((?:std::format\\()?\"(\\{\\})?([a-z-]+)\""));
        QSet<QString> names;
        for (const auto &entry : std::filesystem::recursive_directory_iterator(sourcePath("helper"))) {
            if (entry.path().extension() != ".cpp")
                continue;
            QFile file(entry.path());
            QVERIFY(file.open(QFile::ReadOnly));
            for (const auto &found : noted.globalMatch(QString::fromUtf8(file.readAll()))) {
                if (!found.hasCaptured(1))
                    names.insert(found.captured(2));
                else
                    names << QStringLiteral("save") + found.captured(2)
                          << QStringLiteral("resume") + found.captured(2);
            }
        }
        QVERIFY(names.contains(QStringLiteral("sync")));
        QVERIFY(names.contains(QStringLiteral("resume-find-partition")));
        for (const QString &name : std::as_const(names))
            QTest::newRow(qUtf8Printable(name)) << name;
    }
    void hasWordsForEachPhaseThatTheHelperNotes()
    {
        QFETCH(QString, name);
        QVERIFY(words::phase(name) != name);
    }

    void hasWordsForEachDifferenceOfADevice()
    {
        for (const char *name :
             {"missing", "appeared", "changed", "replaced", "driver-lost", "re-enumerated", "moved"})
            QVERIFY2(words::difference(QString::fromLatin1(name)) != QLatin1StringView(name), name);
    }

    void showsUnknownNamesAsTheyAre()
    {
        QCOMPARE(words::outcome(QStringLiteral("sublimated")), QStringLiteral("sublimated"));
        QCOMPARE(words::phase(QStringLiteral("resume-teleport")), QStringLiteral("resume-teleport"));
        QCOMPARE(words::trigger(QStringLiteral("cat")), QStringLiteral("cat"));
    }

    void tellsWhoWasAwayWhatMatters()
    {
        Attempt attempt;
        attempt.mode = QStringLiteral("hibernate");
        attempt.outcome = QStringLiteral("resumed");
        attempt.started = QDateTime::fromString(QStringLiteral("2026-11-20T21:00:00Z"), Qt::ISODate);
        attempt.ended = attempt.started.addSecs(3 * 3600 + 7 * 60);
        attempt.phases = {{QStringLiteral("save-write-image"), 7}, {QStringLiteral("resume-load-image"), 5}};
        attempt.differences = {{QStringLiteral("missing"), QStringLiteral("Stick"), {}}};
        QCOMPARE(words::summary(attempt).remove(QStringLiteral("(s)")),
                 QStringLiteral("It was away for 3 h 7 min. Saving took 7.00 s, coming back 5.00 s. "
                                "1 device did not come back: Stick."));
    }

    void tellsFailuresHonestly()
    {
        Attempt attempt;
        attempt.mode = QStringLiteral("hibernate");
        attempt.outcome = QStringLiteral("failed");
        attempt.message = QStringLiteral("a checksum is wrong in chunk 812");
        QCOMPARE(words::summary(attempt),
                 QStringLiteral("The hibernation failed. A checksum is wrong in chunk 812."));
        attempt.message.clear();
        QCOMPARE(words::story(attempt), QStringLiteral("The hibernation failed. No reason is known."));
    }

    void advisesOnWhatIsInTheWay_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code :
             {codes::busMissing, codes::helperMissing, codes::helperForeign, codes::helperGone,
              codes::helperSilent, codes::helperBusy, codes::authorizationRequired, codes::accessDenied,
              codes::authorizationDenied})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void advisesOnWhatIsInTheWay()
    {
        QFETCH(QString, code);
        QVERIFY(!words::advice({code, {}, {}}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "wordstest.moc"
