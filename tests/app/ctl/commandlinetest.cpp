// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commandline.h"

#include "ctl/text.h"
#include "ctl/usageerror.h"
#include "phrases/translation.h"
#include "testpaths.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace torpor;

namespace
{

// Nothing: the words are refused.
std::optional<Request> parsed(const QByteArrayList &words)
{
    std::vector<const char *> argv = {"torporctl"};
    for (const QByteArray &word : words)
        argv.push_back(word.constData());
    CommandLine commandLine;
    try {
        return commandLine.parse(static_cast<int>(argv.size()), argv.data());
    } catch (const CLI::ParseError &) {
        return {};
    }
}

// What the program says to such words.
QString refusalOf(const QByteArrayList &words)
{
    std::vector<const char *> argv = {"torporctl"};
    for (const QByteArray &word : words)
        argv.push_back(word.constData());
    CommandLine commandLine;
    try {
        (void)commandLine.parse(static_cast<int>(argv.size()), argv.data());
    } catch (const CLI::ParseError &error) {
        return QString::fromStdString(usageError(commandLine.app(), error));
    }
    return {};
}

// The help of the program, of its verbs and of their parts.
QStringList everyHelp()
{
    const CommandLine commandLine;
    QStringList all = {QString::fromStdString(commandLine.app().help())};
    for (const CLI::App *verb : commandLine.app().get_subcommands({})) {
        all << QString::fromStdString(verb->help());
        for (const CLI::App *part : verb->get_subcommands({}))
            all << QString::fromStdString(part->help());
    }
    return all;
}

void addLanguages()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale : {"de", "fr", "es", "zh_CN", "ar"})
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

QByteArrayList split(const char *words)
{
    return QByteArray(words).split(' ');
}

constexpr char manual[] = "resources/man/torporctl.1";

QString contentOf(const std::string &name)
{
    QFile file(sourcePath(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::string completions(const char *shell)
{
    return std::string("app/ctl/completions/torporctl.") + shell;
}

// Verb or nothing, and option: all that the command line knows.
std::vector<std::pair<QString, QString>> everyOption()
{
    std::vector<std::pair<QString, QString>> all;
    const CommandLine commandLine;
    const auto addOf = [&](const CLI::App &app, const QString &verb) {
        for (const CLI::Option *option : app.get_options()) {
            for (const std::string &name : option->get_lnames())
                all.emplace_back(verb, QString::fromStdString(name));
        }
    };
    addOf(commandLine.app(), {});
    for (const CLI::App *verb : commandLine.app().get_subcommands({})) {
        addOf(*verb, QString::fromStdString(verb->get_name()));
        for (const CLI::App *part : verb->get_subcommands({}))
            addOf(*part, QString::fromStdString(verb->get_name() + ' ' + part->get_name()));
    }
    return all;
}

QStringList everyVerb()
{
    QStringList verbs;
    const CommandLine commandLine;
    for (const CLI::App *verb : commandLine.app().get_subcommands({}))
        verbs << QString::fromStdString(verb->get_name());
    return verbs;
}

bool hasWord(const QString &text, const QString &word)
{
    return text.contains(QRegularExpression(QStringLiteral("(?<![a-z-])") + QRegularExpression::escape(word) +
                                            QStringLiteral("(?![a-z-])")));
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { removeTexts(); }

    void refusesWrongWords_data()
    {
        QTest::addColumn<QByteArrayList>("words");
        for (const char *words : {"",
                                  "suspend",
                                  "check --erase",
                                  "check report",
                                  "prepare /dev/sda5",
                                  "prepare sda5",
                                  "prepare --erase",
                                  "prepare --yes",
                                  "prepare 1234abcd-5",
                                  "prepare 00000000-0000-0000-0000-000000000000x",
                                  "hibernate now",
                                  "hibernate --remedy",
                                  "hibernate --remedy --verify=maybe",
                                  "history xyz",
                                  "history abc",
                                  "history --count 0",
                                  "history --count 1001",
                                  "history --count five",
                                  "history --statistics week",
                                  "history --statistics day --devices",
                                  "history abcd --count 3",
                                  "history --devices --count 3",
                                  "settings codec",
                                  "settings codec=gzip",
                                  "settings colour=red",
                                  "settings region-mib=31",
                                  "settings region-mib=4097",
                                  "settings keep-days=0",
                                  "settings keep-days=36526",
                                  "settings keep-days=3x",
                                  "settings verify=maybe",
                                  "settings verify=",
                                  "settings boot-method=lilo",
                                  "settings rules-off=",
                                  "settings rules-off=a,,b",
                                  "remove everything",
                                  "status --unknown"})
            QTest::newRow(words) << (*words ? split(words) : QByteArrayList());
    }
    void refusesWrongWords()
    {
        QFETCH(QByteArrayList, words);
        QVERIFY(!parsed(words));
    }

    void takesOptionsBeforeAndBehindTheVerb()
    {
        for (const char *words :
             {"--json --no-ask check", "check --json --no-ask", "--json check --no-ask"}) {
            const auto request = parsed(split(words));
            QVERIFY2(request && request->json && !request->mayAsk, words);
            QCOMPARE(request->task, Request::Task::Check);
        }
        const auto plain = parsed({"check"});
        QVERIFY(plain && !plain->json && plain->mayAsk && !plain->kernels);
    }

    void takesPartitionsByTheirPartuuid()
    {
        QVERIFY(parsed({"prepare"})->partuuid.isEmpty());
        const auto gpt = parsed(split("prepare 0F3C2A8E-52C1-4D0C-9F63-6F3A1D5B7E21 --erase"));
        QVERIFY(gpt && gpt->erase && !gpt->yes);
        QCOMPARE(gpt->partuuid, QStringLiteral("0f3c2a8e-52c1-4d0c-9f63-6f3a1d5b7e21"));
        const auto mbr = parsed(split("prepare --yes 1234abcd-05"));
        QVERIFY(mbr && mbr->yes && !mbr->erase);
        QCOMPARE(mbr->partuuid, QStringLiteral("1234abcd-05"));
    }

    void takesWhatAnAttemptIsToDo()
    {
        const auto request =
            parsed(split("rehearse --verify --ignore-inhibitors --remedy unmount:usb:1 --remedy "
                         "reload:r8152 --no-wait"));
        QVERIFY(request && request->verify && request->ignoreInhibitors && !request->wait);
        QCOMPARE(request->task, Request::Task::Rehearse);
        QCOMPARE(request->remedies,
                 QStringList({QStringLiteral("unmount:usb:1"), QStringLiteral("reload:r8152")}));
        const auto plain = parsed({"hibernate"});
        QVERIFY(plain && plain->wait && !plain->verify && !plain->ignoreInhibitors &&
                plain->remedies.isEmpty());
    }

    void takesOnePartOfTheHistory()
    {
        QCOMPARE(parsed(split("history --count 5"))->count, 5);
        QCOMPARE(parsed(split("history 3F9A"))->id, QStringLiteral("3f9a"));
        QCOMPARE(parsed(split("history --statistics"))->statistics, QStringLiteral("month"));
        QCOMPARE(parsed(split("history --statistics all"))->statistics, QStringLiteral("all"));
        QVERIFY(parsed(split("history --devices"))->missingDevices);
        QVERIFY(parsed(split("history --notices"))->notices);
        QVERIFY(!parsed({"history"})->count && !parsed({"history"})->statistics);
    }

    void makesValuesOfSettings()
    {
        const auto request =
            parsed(split("settings codec=zstd verify=yes save-kernel=6.12.107-amd64 region-mib=64 "
                         "boot-method=grub-marker keep-days=30"));
        QVERIFY(request);
        QCOMPARE(request->settings,
                 QVariantMap({{QStringLiteral("codec"), QStringLiteral("zstd")},
                              {QStringLiteral("verify"), true},
                              {QStringLiteral("save_kernel"), QStringLiteral("6.12.107-amd64")},
                              {QStringLiteral("region_mib"), 64},
                              {QStringLiteral("boot_method"), QStringLiteral("grub-marker")},
                              {QStringLiteral("keep_days"), 30}}));
        QCOMPARE(
            parsed(split("settings save-kernel=running region-mib=auto"))->settings,
            QVariantMap({{QStringLiteral("save_kernel"), QString()}, {QStringLiteral("region_mib"), 0}}));
        QCOMPARE(parsed(split("settings rules-off=keyboard-driver,nvidia"))->settings,
                 QVariantMap({{QStringLiteral("rules_off"),
                               QStringList({QStringLiteral("keyboard-driver"), QStringLiteral("nvidia")})}}));
        QCOMPARE(parsed(split("settings rules-off none"))->settings,
                 QVariantMap({{QStringLiteral("rules_off"), QStringList()}}));
        QVERIFY(parsed({"settings"})->settings.isEmpty());
    }

    void hasAnExampleInEveryHelp()
    {
        const CommandLine commandLine;
        for (const CLI::App *verb : commandLine.app().get_subcommands({}))
            QVERIFY2(verb->help().contains("Example: torporctl " + verb->get_name()),
                     verb->get_name().c_str());
    }

    void hasHelpThatFitsATerminal()
    {
        for (const QString &help : everyHelp()) {
            QVERIFY(!help.contains(QStringLiteral("Excludes")));
            for (const QString &line : help.split(u'\n'))
                QVERIFY2(line.size() <= 80, qPrintable(line));
        }
    }

    void hasHelpInEachLanguage_data() { addLanguages(); }
    void hasHelpInEachLanguage()
    {
        const QStringList english = everyHelp();
        QFETCH(QString, locale);
        installTexts(QLocale(locale));
        const QStringList help = everyHelp();
        QCOMPARE(help.size(), english.size());
        for (qsizetype i = 0; i < help.size(); ++i) {
            QVERIFY(!help[i].contains(u'%'));
            const QStringList lines = help[i].split(u'\n');
            for (const QString &line : lines) {
                QVERIFY2(columns(line.toStdString()) <= 80, qPrintable(line));
                // But for what a title and a name happen to be in both.
                if (line.size() > 12)
                    QVERIFY2(!english[i].split(u'\n').contains(line), qPrintable(line));
            }
        }
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("message");
        const auto add = [](const char *words, const char *message) {
            QTest::newRow(words) << QString::fromLatin1(words) << QString::fromLatin1(message);
        };
        add("--json", "A subcommand is required");
        add("suspend", "There is no subcommand suspend");
        add("policy try", "There is no subcommand try");
        add("check --erase", "The following argument was not expected: --erase");
        add("check --a --b", "The following arguments were not expected: --b --a");
        add("prepare /dev/sda5", "PARTUUID: that is no PARTUUID; torporctl prepare lists them");
        add("prepare --erase", "--erase requires PARTUUID");
        add("hibernate --remedy", "--remedy needs a value");
        add("hibernate --remedy -x", "--remedy: that is no remedy; torporctl check offers them");
        add("hibernate --verify=maybe", "--verify does not take the value maybe");
        add("history xyz", "ID: an attempt is named by its id, or 4 or more of its first digits");
        add("history --count", "--count needs a value");
        add("history --count five", "--count: five is not a number from 1 to 1000");
        add("history --count 3 --count 4", "--count may be given only once");
        add("history --statistics week", "--statistics: week is none of day, month, year, all");
        add("history --statistics day --devices", "--statistics excludes --devices");
        add("settings codec", "settings: a value is set with codec=VALUE");
        add("settings codec=gzip", "settings: codec is auto, lz4, zstd or none");
        add("settings colour=red", "settings: there is no setting 'colour'");
        add("settings a%1b=red", "settings: there is no setting 'a%1b'");
        add("policy test", "RULES is required");
    }
    void tellsWhatIsWrong()
    {
        QFETCH(QString, words);
        const QByteArrayList split = words.toLatin1().split(' ');
        QTEST(refusalOf(split), "message");
        QFETCH(QString, message);
        for (const char *locale : {"de", "fr", "es", "zh_CN", "ar"}) {
            installTexts(QLocale(QString::fromLatin1(locale)));
            const QString translated = refusalOf(split);
            QVERIFY2(translated != message && !translated.isEmpty(), locale);
            QVERIFY2(translated.count(u'%') == message.count(u'%'), qPrintable(translated));
            removeTexts();
        }
        QTEST(refusalOf(split), "message");
    }

    void showsNothingThatActsOnTheTerminal()
    {
        QVERIFY(!refusalOf({"check", "\033[31m"}).contains(u'\033'));
        QVERIFY(!refusalOf({"settings", "\033[31m=1"}).contains(u'\033'));
        QVERIFY(!refusalOf({"\033[31m"}).contains(u'\033'));
    }

    void isWhollyDocumented_data()
    {
        QTest::addColumn<std::string>("file");
        QTest::addColumn<QString>("before"); // what an option begins with there
        QTest::newRow("manual page") << std::string(manual) << QStringLiteral("--");
        QTest::newRow("bash") << completions("bash") << QStringLiteral("--");
        QTest::newRow("zsh") << completions("zsh") << QStringLiteral("--");
        QTest::newRow("fish") << completions("fish") << QStringLiteral("-l ");
    }
    void isWhollyDocumented()
    {
        QFETCH(std::string, file);
        QFETCH(QString, before);
        QString text = contentOf(file);
        text.replace(QStringLiteral("\\-"), QStringLiteral("-")); // as roff writes it
        QVERIFY(!text.isEmpty());
        QVERIFY(everyVerb().size() >= 9);
        for (const QString &verb : everyVerb())
            QVERIFY2(hasWord(text, verb), qPrintable(verb));
        QVERIFY(everyOption().size() >= 20);
        for (const auto &[verb, option] : everyOption())
            QVERIFY2(hasWord(text, before + option), qPrintable(verb + u' ' + option));
    }

    // And the other way round: what the manual page tells of is there.
    void documentsNothingThatIsNotThere()
    {
        QString text = contentOf(manual);
        text.replace(QStringLiteral("\\-"), QStringLiteral("-"));
        QStringList known;
        for (const auto &[verb, option] : everyOption())
            known << option;
        auto found = QRegularExpression(QStringLiteral("--([a-z][a-z-]*)")).globalMatch(text);
        QVERIFY(found.hasNext());
        while (found.hasNext()) {
            const QString option = found.next().captured(1);
            QVERIFY2(known.contains(option), qPrintable(option));
        }
    }

    void documentsEverySetting()
    {
        const CommandLine commandLine;
        QString page = contentOf(manual);
        page.replace(QStringLiteral("\\-"), QStringLiteral("-"));
        for (const char *name : {"codec", "verify", "save-kernel", "region-mib", "boot-method", "keep-days",
                                 "rules-off", "take-over"}) {
            QVERIFY(parsed({"settings", QByteArray(name)}) == std::nullopt);
            QVERIFY2(hasWord(page, QLatin1StringView(name) + QStringLiteral(" =")), name);
            for (const char *shell : {"bash", "zsh", "fish"})
                QVERIFY2(hasWord(contentOf(completions(shell)), QLatin1StringView(name)), name);
        }
        // Every key of the settings' file has its place in its own page.
        auto keys = QRegularExpression(QStringLiteral("^([a-z_]+) ="), QRegularExpression::MultilineOption)
                        .globalMatch(contentOf("resources/torpor.toml"));
        const QString settingsPage = contentOf("resources/man/torpor.toml.5");
        QVERIFY(keys.hasNext());
        while (keys.hasNext()) {
            const QString key = keys.next().captured(1);
            QVERIFY2(settingsPage.contains(QStringLiteral(".BR ") + key + u' '), qPrintable(key));
        }
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)

#include "commandlinetest.moc"
