// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/conflicts.h"

#include <QTest>
#include <algorithm>
#include <format>

using namespace torpor;
using About = Conflict::About;

namespace
{

policy::RuleSet rulesFor(const std::vector<std::string> &kinds, const std::string &chain = "[\"suspend\"]")
{
    std::string text;
    for (const std::string &kind : kinds)
        text += std::format("[[trigger]]\nid = \"{0}\"\nkind = \"{0}\"\nmessage = \"m\"\nchain = {1}\n"
                            "when = {{ fact = \"lid.closed\", is = true }}\n",
                            kind, chain);
    return policy::mergeRules({{.name = "test.toml", .text = text}});
}

const policy::RuleSet &allRules()
{
    static const policy::RuleSet rules = rulesFor({"low-battery", "lid", "idle"});
    return rules;
}

QStringList whats(const std::vector<Conflict> &conflicts)
{
    QStringList list;
    for (const Conflict &conflict : conflicts)
        list.append(conflict.what);
    return list;
}

} // namespace

class ConflictsTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatUPowerDoes_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("what");
        QTest::newRow("hybrid")
            << QStringLiteral("HybridSleep")
            << QStringLiteral("UPower suspends the computer and hibernates it at once at 2 % of charge.");
        QTest::newRow("off") << QStringLiteral("PowerOff")
                             << QStringLiteral("UPower switches the computer off at 2 % of charge.");
        QTest::newRow("nothing") << QStringLiteral("Ignore") << QString();
        QTest::newRow("new word") << QStringLiteral("Explode") << QString();
    }
    void tellsWhatUPowerDoes()
    {
        QFETCH(const QString, action);
        QFETCH(const QString, what);
        const auto found = conflictsWith(allRules(), {.upower = {{action, 2}}});
        QCOMPARE(whats(found), what.isEmpty() ? QStringList() : QStringList{what});
        if (!found.empty()) {
            QCOMPARE(found[0].about, About::LowBattery);
            QVERIFY(found[0].advice.contains(QStringLiteral("AllowRiskyCriticalPowerAction")));
        }
    }

    void tellsWhatLogindDoes()
    {
        const PowerManagers managers{
            .logind = {{.lid = QStringLiteral("suspend"), .idle = QStringLiteral("hibernate")}}};
        QCOMPARE(whats(conflictsWith(allRules(), managers)),
                 (QStringList{
                     QStringLiteral("logind suspends the computer when the lid is closed."),
                     QStringLiteral(
                         "logind hibernates the computer by the kernel's own means when nobody uses it.")}));
        const PowerManagers onPower{
            .logind = {{.lid = QStringLiteral("ignore"), .lidOnPower = QStringLiteral("poweroff")}}};
        QCOMPARE(whats(conflictsWith(allRules(), onPower)),
                 QStringList{QStringLiteral(
                     "logind switches the computer off when the lid is closed with a charger plugged in.")});
    }

    void lidIsNotLogindsWhereTheSessionTakesIt()
    {
        const PowerManagers managers{
            .logind = {
                {.lid = QStringLiteral("suspend"), .idle = QStringLiteral("ignore"), .lidIsTaken = true}}};
        QVERIFY(conflictsWith(allRules(), managers).empty());
    }

    void tellsWhatPlasmaDoesByItself()
    {
        const auto found = conflictsWith(allRules(), {.powerDevil = powerDevilSettings({})});
        QCOMPARE(
            whats(found),
            (QStringList{
                QStringLiteral("Plasma hibernates the computer by the kernel's own means at 5 % of charge."),
                QStringLiteral("Plasma suspends the computer when the lid is closed."),
                QStringLiteral("Plasma suspends the computer when nobody uses it.")}));
        QVERIFY(
            std::ranges::none_of(found, [](const Conflict &conflict) { return conflict.advice.isEmpty(); }));
    }

    void readsPlasmasSettings()
    {
        const auto settings =
            powerDevilSettings(QStringLiteral("[AC][SuspendAndShutdown]\nLidAction=8\n\n"
                                              "[Battery][SuspendAndShutdown]\nAutoSuspendAction=0\n"
                                              "LidAction=64\n[BatteryManagement]\n"
                                              "BatteryCriticalAction=8\nBatteryCriticalLevel=3\n"));
        QCOMPARE(settings.critical, 8);
        QCOMPARE(settings.criticalPercent, 3.0);
        QCOMPARE(settings.lid, 64);
        QCOMPARE(settings.idle, 0);
        QCOMPARE(whats(conflictsWith(allRules(), {.powerDevil = settings})),
                 QStringList{QStringLiteral("Plasma switches the computer off at 3 % of charge.")});
        QCOMPARE(
            powerDevilSettings(QStringLiteral("[BatteryManagement]\nBatteryCriticalAction=much\n")).critical,
            2);
    }

    void readsXfcesSettings()
    {
        const QString base = QStringLiteral("/xfce4-power-manager/");
        QVERIFY(conflictsWith(allRules(), {.xfce = xfceSettings({})}).empty());
        const auto settings = xfceSettings({{base + QStringLiteral("critical-power-action"), 2U},
                                            {base + QStringLiteral("critical-power-level"), 7U},
                                            {base + QStringLiteral("lid-action-on-battery"), 1U},
                                            {base + QStringLiteral("inactivity-on-battery"), 30U}});
        QCOMPARE(whats(conflictsWith(allRules(), {.xfce = settings})),
                 (QStringList{
                     QStringLiteral("xfce4-power-manager hibernates the computer by the kernel's own means "
                                    "at 7 % of charge."),
                     QStringLiteral("xfce4-power-manager suspends the computer when the lid is closed."),
                     QStringLiteral(
                         "xfce4-power-manager suspends or hibernates the computer when nobody uses it.")}));
        // As numbers that nobody knows.
        const auto odd = xfceSettings({{base + QStringLiteral("critical-power-action"), 99U},
                                       {base + QStringLiteral("lid-action-on-battery"), 99U},
                                       {base + QStringLiteral("inactivity-on-battery"), 14U}});
        QVERIFY(conflictsWith(allRules(), {.xfce = odd}).empty());
    }

    void whatNoRuleActsOnIsNoConflict()
    {
        const PowerManagers all{
            .upower = {{QStringLiteral("PowerOff"), 2}},
            .logind = {{.lid = QStringLiteral("suspend"), .idle = QStringLiteral("suspend")}},
            .powerDevil = powerDevilSettings({})};
        QCOMPARE(conflictsWith(allRules(), all).size(), std::size_t(6));
        const auto battery = conflictsWith(rulesFor({"low-battery"}), all);
        QCOMPARE(battery.size(), std::size_t(2));
        QVERIFY(std::ranges::all_of(battery, [](const Conflict &c) { return c.about == About::LowBattery; }));
        QVERIFY(conflictsWith({}, all).empty());
        QVERIFY(conflictsWith(rulesFor({"low-battery"}, "[]"), all).empty()); // it only warns
    }

    void readsTheLastPercentageOfUPower()
    {
        QCOMPARE(upowerPercent({}), 2.0);
        QCOMPARE(upowerPercent({QStringLiteral("[UPower]\nPercentageAction=4.5\n# PercentageAction=9\n")}),
                 4.5);
        QCOMPARE(upowerPercent({QStringLiteral("[UPower]\nPercentageAction=4\n"),
                                QStringLiteral("[UPower]\r\nPercentageAction=1\r\n"),
                                QStringLiteral("[Other]\nPercentageAction=9\n")}),
                 1.0);
    }
};

QTEST_GUILESS_MAIN(ConflictsTest)
#include "conflictstest.moc"
