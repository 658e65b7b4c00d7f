// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/arguments.h"

#include <QRandomGenerator>
#include <QTest>
#include <functional>

using namespace torpor;

class ArgumentsTest : public QObject
{
    Q_OBJECT

    // What a verb says to these arguments: nothing when it takes them.
    static QString refusalOf(const QString &verb, const QVariantMap &arguments)
    {
        const auto told = [](const auto &result) {
            if (result)
                return QString();
            return result.error().code == Code::InvalidArgument
                       ? QString::fromStdString(result.error().message)
                       : QString::fromUtf8(codeName(result.error().code));
        };
        if (verb == "check")
            return told(checkArguments(arguments));
        if (verb == "history")
            return told(historyArguments(arguments));
        if (verb == "hibernate")
            return told(attemptArguments(arguments));
        if (verb == "record")
            return told(recordArguments(arguments));
        if (verb == "prepare")
            return told(prepareArguments(arguments));
        if (verb == "cancel")
            return told(cancelArguments(arguments));
        if (verb == "configure")
            return told(configureArguments(arguments));
        if (verb == "remove")
            return told(removeArguments(arguments));
        return told(noArguments(arguments));
    }

private slots:
    void takesNothingAsTheDefaults()
    {
        QCOMPARE(*checkArguments({}), CheckWhat::Report);
        QCOMPARE(historyArguments({})->count, std::size_t(20));
        QCOMPARE(*attemptArguments({{"trigger", "user"}}), Overrides{.trigger = Trigger::User});
        QVERIFY(!removeArguments({{"image_only", false}})->imageOnly);
        QVERIFY(noArguments({}).has_value());
    }

    void takesWhatIsMeant()
    {
        QCOMPARE(*checkArguments({{"what", "kernels"}}), CheckWhat::Kernels);
        const auto query = historyArguments({{"what", "statistics"},
                                             {"count", 1000},
                                             {"before", qlonglong(1) << 40},
                                             {"id", "0123456789abcdef0123456789abcdef"},
                                             {"period", "month"}});
        QVERIFY2(query.has_value(), query ? "" : query.error().message.c_str());
        QCOMPARE(query->what, HistoryQuery::What::Statistics);
        QCOMPARE(query->count, std::size_t(1000));
        QCOMPARE(*query->before, std::int64_t(1) << 40);
        QCOMPARE(query->id->toString(), std::string("0123456789abcdef0123456789abcdef"));
        QCOMPARE(query->period, PeriodLength::Month);
        const auto begins = recordArguments({{"action", "kernel-hibernate"}, {"trigger", "low-battery"}});
        QVERIFY(begins.has_value());
        QCOMPARE(std::get<SubstituteReport::Beginning>(begins->what).substitute, Substitute::KernelHibernate);
        QCOMPARE(std::get<SubstituteReport::Beginning>(begins->what).trigger, Trigger::LowBattery);
        const auto ends = recordArguments({{"id", "0123456789abcdef0123456789abcdef"}, {"done", true}});
        QVERIFY(ends.has_value());
        QVERIFY(std::get<SubstituteReport::Ending>(ends->what).isDone);
        QCOMPARE(std::get<SubstituteReport::Ending>(ends->what).id.toString(),
                 std::string("0123456789abcdef0123456789abcdef"));
        const auto overrides =
            attemptArguments({{"verify", true}, {"ignore_inhibitors", true}, {"trigger", "low-battery"}});
        QVERIFY(*overrides->verify && overrides->ignoreInhibitors);
        QCOMPARE(*overrides->trigger, Trigger::LowBattery);
        QVERIFY(overrides->remedies.empty());
        const QStringList remedies = {"unmount:usb 0781:5583, serial Ä 1", "drop-caches"};
        const auto remedied = attemptArguments({{"trigger", "user"}, {"remedies", remedies}});
        QVERIFY(remedied.has_value());
        QCOMPARE(remedied->remedies,
                 std::vector<std::string>({"unmount:usb 0781:5583, serial Ä 1", "drop-caches"}));
        QCOMPARE(prepareArguments({{"partuuid", "0E3B2C1A-02"}})->partuuid, std::string("0e3b2c1a-02"));
        const auto change = configureArguments({{"codec", "none"},
                                                {"save_kernel", ""},
                                                {"region_mib", 96},
                                                {"boot_method", "auto"},
                                                {"keep_days", 1},
                                                {"take_over", true},
                                                {"rules_off", QStringList{QStringLiteral("usb-swap")}}});
        QVERIFY2(change.has_value(), change ? "" : change.error().message.c_str());
        QCOMPARE(*change->codec, CodecChoice::None);
        QCOMPARE(*change->saveKernel, std::string());
        QCOMPARE(*change->regionMib, std::uint64_t(96));
        QCOMPARE(change->takeOver, std::optional(true));
        QCOMPARE(change->rulesOff, std::optional(std::vector<std::string>{"usb-swap"}));
        QCOMPARE(configureArguments({{"rules_off", QStringList()}})->rulesOff,
                 std::optional(std::vector<std::string>()));
        QVERIFY(!configureArguments({{"verify", true}})->rulesOff);
        QVERIFY(!configureArguments({{"rules_off", QStringLiteral("usb-swap")}}));
        QVERIFY(!configureArguments({{"rules_off", QStringList{QStringLiteral("a\nb")}}}));
        QVERIFY(!change->verify);
        QVERIFY(removeArguments({{"image_only", true}})->imageOnly);
    }

    void refusesWhatIsNot_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QVariantMap>("arguments");
        QTest::addColumn<QString>("word"); // of the reason
        const auto row = [](const char *name, const char *verb, const QVariantMap &arguments,
                            const char *word) { QTest::newRow(name) << verb << arguments << word; };
        row("unknown argument", "status", {{"shell", "sh"}}, "'shell'");
        row("unknown beside a good one", "remove", {{"image_only", true}, {"path", "/"}}, "'path'");
        row("unknown word", "check", {{"what", "everything"}}, "'what'");
        row("bytes for a word", "check", {{"what", QByteArray("devices")}}, "'what'");
        row("a list for a word", "check", {{"what", QStringList{"devices"}}}, "'what'");
        row("zero", "history", {{"count", 0}}, "1 to 1000");
        row("too many", "history", {{"count", 1001}}, "1 to 1000");
        row("a text for a number", "history", {{"count", "7"}}, "'count'");
        row("a fraction", "history", {{"count", 7.5}}, "'count'");
        row("negative", "history", {{"before", qlonglong(-1)}}, "'before'");
        row("no id", "history", {{"id", "../../../etc/shadow"}}, "'id'");
        row("a number for a flag", "hibernate", {{"trigger", "user"}, {"verify", 1}}, "'verify'");
        row("a text for a flag", "hibernate", {{"trigger", "user"}, {"ignore_inhibitors", "true"}},
            "'ignore_inhibitors'");
        row("a word for a list", "hibernate", {{"trigger", "user"}, {"remedies", "drop-caches"}},
            "'remedies'");
        row("an empty remedy", "hibernate", {{"trigger", "user"}, {"remedies", QStringList{""}}},
            "'remedies'");
        row("a line feed in a remedy", "hibernate",
            {{"trigger", "user"}, {"remedies", QStringList{"unmount:a\nb"}}}, "'remedies'");
        row("too long a remedy", "hibernate",
            {{"trigger", "user"}, {"remedies", QStringList{QString(2000, 'x')}}}, "'remedies'");
        row("too many remedies", "hibernate",
            {{"trigger", "user"}, {"remedies", QStringList(33, "drop-caches")}}, "'remedies'");
        row("no trigger", "hibernate", {{"trigger", "whim"}}, "'trigger'");
        row("a kernel is not for the attempt", "hibernate", {{"trigger", "user"}, {"save_kernel", "6.12"}},
            "'save_kernel'");
        // What KAuth makes of bytes that are no map.
        row("nothing for an attempt", "hibernate", {}, "'trigger' is missing");
        row("nothing to record", "record", {}, "'action' is missing");
        row("no trigger to record", "record", {{"action", "suspend"}}, "'trigger' is missing");
        row("Torpor's own", "record", {{"action", "kexec-hibernate"}, {"trigger", "user"}}, "'action'");
        row("an end without how", "record", {{"id", "0123456789abcdef0123456789abcdef"}},
            "'done' is missing");
        row("an end with an action", "record",
            {{"id", "0123456789abcdef0123456789abcdef"}, {"done", true}, {"action", "suspend"}}, "'action'");
        row("a story of one's own", "record",
            {{"action", "suspend"}, {"trigger", "user"}, {"message", "all is well"}}, "'message'");
        row("nothing for a removal", "remove", {}, "'image_only' is missing");
        row("no attempt", "cancel", {}, "'attempt' is missing");
        row("a path for an attempt", "cancel", {{"attempt", "../lock"}}, "'attempt'");
        row("half an id", "cancel", {{"attempt", "0123456789abcdef"}}, "'attempt'");
        row("no partition", "prepare", {}, "'partuuid' is missing");
        row("a path for a partition", "prepare", {{"partuuid", "/dev/sda1"}}, "'partuuid'");
        row("a name for a partition", "prepare", {{"partuuid", "sda1"}}, "'partuuid'");
        row("a path for a kernel", "configure", {{"save_kernel", "../../etc/shadow"}}, "'save_kernel'");
        row("a line feed", "configure", {{"save_kernel", "6.12\nverify = true"}}, "'save_kernel'");
        row("a NUL", "configure", {{"save_kernel", QString::fromLatin1("6.12\0x", 6)}}, "'save_kernel'");
        row("long", "configure", {{"codec", QString(1'000'000, 'x')}}, "'codec'");
        row("too large", "configure", {{"region_mib", 4097}}, "0 to 4096");
        row("never", "configure", {{"keep_days", 0}}, "'keep_days'");
    }
    void refusesWhatIsNot()
    {
        QFETCH(QString, verb);
        QFETCH(QVariantMap, arguments);
        QFETCH(QString, word);
        const QString refusal = refusalOf(verb, arguments);
        QVERIFY2(refusal.contains(word), qPrintable(refusal));
        QVERIFY2(refusal.size() < 300, "a refusal is a sentence, whatever was sent");
    }

    // Ten thousand calls of whatever comes: each is taken or refused, and what is
    // taken is within its limits.
    void survivesAnything()
    {
        const QStringList verbs = {"check",  "status",  "history",   "hibernate", "cancel",
                                   "record", "prepare", "configure", "remove"};
        const QStringList keys = {"what",       "count",     "before",      "id",         "period",
                                  "verify",     "erase",     "save_kernel", "region_mib", "keep_days",
                                  "take_over",  "rules_off", "codec",       "attempt",    "partuuid",
                                  "image_only", "action",    "trigger",     "done",       "\u202e"};
        QRandomGenerator random(7);
        const auto anything = [&]() -> QVariant {
            switch (random.bounded(10)) {
            case 0:
                return random.bounded(2) == 0;
            case 1:
                return static_cast<int>(random.generate());
            case 2:
                return static_cast<qlonglong>(random.generate64());
            case 3:
                return QString(random.bounded(300), QChar(random.bounded(0x10000)));
            case 4:
                return QByteArray(random.bounded(300), static_cast<char>(random.generate()));
            case 5:
                return QVariantMap{{"what", "report"}};
            case 6:
                return QVariantList{1, "two"};
            case 7:
                return random.generateDouble();
            case 8:
                return QVariant();
            default:
                return QString("report");
            }
        };
        for (int call = 0; call < 10000; ++call) {
            QVariantMap arguments;
            for (int i = random.bounded(4); i > 0; --i)
                arguments.insert(keys.at(random.bounded(keys.size())), anything());
            const QString &verb = verbs.at(random.bounded(verbs.size()));
            QVERIFY(refusalOf(verb, arguments).size() < 300);
            if (const auto query = historyArguments(arguments))
                QVERIFY(query->count >= 1 && query->count <= HistoryQuery::mostAtOnce);
            if (const auto change = configureArguments(arguments); change && change->regionMib)
                QVERIFY(*change->regionMib <= 4096);
        }
    }
};

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "argumentstest.moc"
