// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phrases/phrasebook.h"
#include "phrases/translation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace torpor;

// What the service says in English, in other languages.
class PhrasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        for (QTranslator *translator : qApp->findChildren<QTranslator *>())
            delete translator;
        QLocale::setDefault(QLocale::c());
    }

    void takesValuesOutOfATextByItsPhrase_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("values");
        QTest::newRow("no value") << "It is full" << "It is full" << QStringList();
        QTest::newRow("one") << "{device.label} is full" << "sda1 is full" << QStringList{"sda1"};
        QTest::newRow("beginning and end")
            << "{a} on {b}" << "/home on Disk 2" << QStringList{"/home", "Disk 2"};
        QTest::newRow("the first that fits") << "{a} on {b}" << "a on b on c" << QStringList{"a", "b on c"};
        QTest::newRow("empty") << "{who} says: {why}" << "Player says: " << QStringList{"Player", ""};
        QTest::newRow("the same twice") << "{a} is {a}" << "x is x" << QStringList{"x", "x"};
        QTest::newRow("braces within") << "{a} is full" << "{b} is full" << QStringList{"{b}"};
    }
    void takesValuesOutOfATextByItsPhrase()
    {
        QFETCH(QString, phrase);
        QFETCH(QString, text);
        const auto found = phrases::valuesIn(phrase, text);
        QVERIFY(found);
        QTEST(*found, "values");
    }

    void doesNotRecogniseWhatIsAnother_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QString>("text");
        QTest::newRow("another end") << "{a} is full" << "sda1 is full now";
        QTest::newRow("another beginning") << "It {a}" << "Is it";
        QTest::newRow("nothing between") << "ab{x}ba" << "aba";
        QTest::newRow("middle missing") << "{a} on {b} of {c}" << "x on y";
        QTest::newRow("different values of one name") << "{a} is {a}" << "x is y";
    }
    void doesNotRecogniseWhatIsAnother()
    {
        QFETCH(QString, phrase);
        QFETCH(QString, text);
        QVERIFY(!phrases::valuesIn(phrase, text));
    }

    void leavesEnglishAsItIs()
    {
        installTexts(QLocale(QLocale::English));
        const auto text =
            QStringLiteral("/media/stick on the USB device SanDisk Ultra is lost if it is not in "
                           "its port at the resume");
        QCOMPARE(phrases::translated(text), text);
        QCOMPARE(phrases::reason(QStringLiteral("io-error"), QStringLiteral("reading sda: it is gone")),
                 QStringLiteral("reading sda: it is gone"));
        QCOMPARE(phrases::details(QStringLiteral("io-error"), QStringLiteral("reading sda: it is gone")),
                 QString());
    }

    void tellsWhatAShippedRuleSaysInTheUsersLanguage()
    {
        speak(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(
            phrases::translated(QStringLiteral("/media/stick on the USB device SanDisk Ultra is lost if it "
                                               "is not in its port at the resume")),
            QStringLiteral("/media/stick auf dem USB-Gerät SanDisk Ultra geht verloren, wenn es bei der "
                           "Rückkehr nicht in seinem Anschluss steckt"));
    }

    void translatesWhatIsFilledIn()
    {
        speak(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(
            phrases::translated(QStringLiteral("A requirement is not met: The save kernel: it can be loaded "
                                               "anywhere")),
            QStringLiteral("Eine Voraussetzung ist nicht erfüllt: Der Sicherungskernel: er kann überall hin "
                           "geladen werden"));
        QCOMPARE(
            phrases::translated(QStringLiteral("/mnt, swap space on the USB device X is lost if it is not "
                                               "in its port at the resume")),
            QStringLiteral("/mnt, Auslagerungsspeicher auf dem USB-Gerät X geht verloren, wenn es bei der "
                           "Rückkehr nicht in seinem Anschluss steckt"));
        QCOMPARE(
            phrases::translated(
                QStringLiteral("1.2 GiB of memory are free, and the save kernel needs 96 MiB")),
            QStringLiteral("1,2 GiB Arbeitsspeicher sind frei, und der Sicherungskernel braucht 96 MiB"));
        QCOMPARE(
            phrases::translated(QStringLiteral("nothing can be done: hibernate (kexec): it was tried and "
                                               "failed; suspend: its check says that it cannot work")),
            QStringLiteral("nichts kann getan werden: Ruhezustand (kexec): es wurde versucht und schlug "
                           "fehl; Bereitschaft: seine Prüfung sagt, dass es nicht geht"));
    }

    void translatesLinesOfAnExplanation()
    {
        speak(QLocale(QLocale::German, QLocale::Germany));
        const auto inGerman = [](const char *line) {
            return phrases::translatedExplanation(QString::fromLatin1(line), phrases::Isolation::None);
        };
        QCOMPARE(inGerman("Decision: hibernate (kexec)"),
                 QStringLiteral("Entscheidung: Ruhezustand (kexec)"));
        QCOMPARE(inGerman("Reason: The battery is at 4 % (rule battery-critical)"),
                 QStringLiteral("Grund: Der Akku ist bei 4 % (Regel battery-critical)"));
        QCOMPARE(inGerman("battery-low holds, but a charger is plugged in"),
                 QStringLiteral("battery-low trifft zu, aber: ein Ladegerät ist angeschlossen"));
        QCOMPARE(inGerman("rule usb-storage (shipped), device /devices/usb1"),
                 QStringLiteral("Regel usb-storage (mitgeliefert), Gerät /devices/usb1"));
        QCOMPARE(inGerman("because device.mounted = yes, device.on_usb = not known"),
                 QStringLiteral("weil device.mounted = ja, device.on_usb = nicht bekannt"));
        // Nobody says by itself what is read as part of it.
        QCOMPARE(phrases::translated(QStringLiteral("device")), QStringLiteral("device"));
        QCOMPARE(phrases::translated(QStringLiteral("The door holds")), QStringLiteral("The door holds"));
    }

    void translatesHowADeviceDiffers()
    {
        speak(QLocale(QLocale::German, QLocale::Germany));
        const auto inGerman = [](const char *detail) {
            return phrases::translatedDifference(QString::fromLatin1(detail), phrases::Isolation::None);
        };
        QCOMPARE(inGerman("driver.name: 'nvme', was 'ahci, old', block.mounts: 'not mounted', was 'mounted', "
                          "and 3 devices of it"),
                 QStringLiteral("driver.name: ‚nvme‘, war ‚ahci, old‘, block.mounts: ‚nicht eingehängt‘, war "
                                "‚eingehängt‘, und 3 Geräte daran"));
        QCOMPARE(inGerman("and 1 device of it"), QStringLiteral("und 1 Gerät daran"));
        QCOMPARE(inGerman("it smells"), QStringLiteral("it smells"));
    }

    void translatesWhatIsWrongWithAFileOfRules()
    {
        speak(QLocale(QLocale::German, QLocale::Germany));
        const auto inGerman = [](const char *text) {
            return phrases::translated(QString::fromLatin1(text), phrases::Isolation::None);
        };
        QCOMPARE(
            inGerman("50-own.toml, line 3, column 11: unknown key 'colour' in a rule"),
            QStringLiteral("50-own.toml, Zeile 3, Spalte 11: unbekannter Schlüssel ‚colour‘ in einer Regel"));
        QCOMPARE(
            inGerman("A file of rules is wrong, and none of its rules is used: own.toml, line 1, column 2: "
                     "the rule 'a' has no verdict"),
            QStringLiteral("Eine Datei mit Regeln ist fehlerhaft, und keine ihrer Regeln wird benutzt: "
                           "own.toml, Zeile 1, Spalte 2: die Regel ‚a‘ hat kein verdict"));
        // What the parser says is not ours.
        QCOMPARE(inGerman("own.toml, line 1, column 2: expected '='"),
                 QStringLiteral("own.toml, Zeile 1, Spalte 2: expected '='"));
    }

    void leavesRulesOfOthersInTheirOwnWords()
    {
        speak(QLocale(QLocale::German));
        const auto text = QStringLiteral("The camera of the laboratory hangs after the resume");
        QCOMPARE(phrases::translated(text), text);
        QCOMPARE(phrases::translatedPhrase(text), text);
    }

    void keepsNamesFromTurningASentenceAround()
    {
        speak(QLocale(QLocale::Arabic, QLocale::Egypt));
        const auto said = QStringLiteral("dpkg is changing the system's packages");
        QVERIFY(phrases::translated(said).contains(QStringLiteral("\u2068dpkg\u2069")));
        QVERIFY(!phrases::translated(said, phrases::Isolation::None).contains(QChar(0x2068)));
        QVERIFY(phrases::translated(said, phrases::Isolation::None).contains(QStringLiteral("dpkg")));
    }

    void tellsWhatACodeMeansWhereTheMessageIsNotKnown()
    {
        speak(QLocale(QLocale::French));
        const auto code = QStringLiteral("partition-mounted");
        const auto message = QStringLiteral("preparing partition X: something odd");
        QCOMPARE(phrases::reason(code, message), QStringLiteral("La partition est montée"));
        QCOMPARE(phrases::details(code, message), message);
        // The message says more where it can be said.
        const auto known = QStringLiteral("/dev/sda1 is mounted on /home");
        QCOMPARE(phrases::reason(code, known), QStringLiteral("/dev/sda1 est monté sur /home"));
        QCOMPARE(phrases::details(code, known), QString());
        // The client's own reasons are translated already.
        QCOMPARE(phrases::reason(QStringLiteral("helper-gone"), QStringLiteral("le service a disparu")),
                 QStringLiteral("le service a disparu"));
        QCOMPARE(phrases::reason(QStringLiteral("no-such-code"), QString()), QStringLiteral("no-such-code"));
    }

    // A translation that is recognised as another phrase would be translated again.
    void translatesEachPhraseInEachLanguage_data()
    {
        QTest::addColumn<QString>("locale");
        for (const char *locale : {"de", "fr", "es", "zh_CN", "ar"})
            QTest::newRow(locale) << QString::fromLatin1(locale);
    }
    void translatesEachPhraseInEachLanguage()
    {
        QFETCH(QString, locale);
        speak(QLocale(locale));
        static const QRegularExpression name(QStringLiteral("\\{[a-z_.]+\\}"));
        const auto explanations = phrases::explanationPhrases();
        for (const auto list :
             {phrases::rulePhrases(), phrases::servicePhrases(), phrases::problemPhrases(), explanations}) {
            for (const char *phrase : list) {
                // Values that are in no phrase, each its own.
                QString text = QString::fromUtf8(phrase);
                QStringList values;
                for (auto match = name.match(text); match.hasMatch(); match = name.match(text)) {
                    const QString which = match.captured();
                    values << QStringLiteral("value-%1").arg(values.size());
                    text.replace(which, values.last());
                }
                const QString words = list.data() == explanations.data()
                                          ? phrases::translatedExplanation(text, phrases::Isolation::None)
                                          : phrases::translated(text, phrases::Isolation::None);
                QVERIFY2(words != text, phrase);
                for (const QString &value : values)
                    QVERIFY2(words.contains(value), phrase);
            }
        }
    }

private:
    static void speak(const QLocale &locale)
    {
        QLocale::setDefault(locale);
        installTexts(locale);
    }
};

QTEST_GUILESS_MAIN(PhrasesTest)
#include "phrasestest.moc"
