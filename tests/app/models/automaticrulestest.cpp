// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automaticrules.h"

#include "engine/ruleset.h"
#include "testpaths.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace torpor;

class AutomaticRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void saysNothingWhereTheMachinesRulesCount()
    {
        QCOMPARE(merged(AutomaticRules()).triggers().size(), merged({}).triggers().size());
        QVERIFY(AutomaticRules().store(m_folder->filePath(QStringLiteral("rules"))));
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("rules"))));
    }

    // What is written here is what is shipped, but for the user's numbers.
    void keepsTheRestOfTheShippedRules()
    {
        AutomaticRules rules = everything();
        rules.otherwise = AutomaticRules::Else::Suspend;
        const policy::RuleSet ours = merged(rules);
        const policy::RuleSet shipped = merged({}, "enabled = false", "");
        QVERIFY(ours.problems().empty());
        for (const char *id : {"battery-low", "idle", "lid-closed", "night", "suspended-long"}) {
            const policy::TriggerRule *mine = find(ours, id);
            const policy::TriggerRule *theirs = find(shipped, id);
            QVERIFY2(mine && theirs, id);
            QCOMPARE(mine->layer, policy::Layer::User);
            QCOMPARE(mine->kind, theirs->kind);
            QCOMPARE(mine->message, theirs->message);
            QCOMPARE(mine->grace, theirs->grace);
            QCOMPARE(mine->warnAt, theirs->warnAt);
            QCOMPARE(shapeOf(mine->when), shapeOf(theirs->when));
            QCOMPARE(mine->chain.size(), 3U);
        }
    }

    void takesTheUsersNumbers()
    {
        const QByteArray text = everything().toToml();
        for (const char *part :
             {"at_most = 20,", "at_least = 1800 }", "[\"22:00\", \"06:30\"]", "at_least = 8 }"})
            QVERIFY2(text.contains(part), part);
    }

    void switchesTheLowBatteryOff()
    {
        AutomaticRules rules;
        rules.low = false;
        const policy::RuleSet set = merged(rules);
        QVERIFY(set.problems().empty());
        QVERIFY(!find(set, "battery-low"));
        QVERIFY(find(set, "battery-critical")); // which is for safety
    }

    void comesBackFromThePreferences()
    {
        QSettings settings(m_folder->filePath(QStringLiteral("torporrc")), QSettings::IniFormat);
        QCOMPARE(AutomaticRules::read(settings), AutomaticRules());
        everything().write(settings);
        QCOMPARE(AutomaticRules::read(settings), everything());
        settings.setValue(QStringLiteral("automatic/low_percent"), 1000);
        settings.setValue(QStringLiteral("automatic/night_from"), QStringLiteral("25:99"));
        QCOMPARE(AutomaticRules::read(settings).lowPercent, 5);
        QCOMPARE(AutomaticRules::read(settings).nightFrom, QTime(23, 30));
    }

    void tellsThatItCannotBeWritten() { QVERIFY(!everything().store(QStringLiteral("/proc/nowhere"))); }

private:
    static AutomaticRules everything()
    {
        return {.low = true,
                .lowPercent = 20,
                .idle = true,
                .idleMinutes = 30,
                .lid = true,
                .night = true,
                .nightFrom = QTime(22, 0),
                .nightTo = QTime(6, 30),
                .suspended = true,
                .suspendedHours = 8,
                .otherwise = AutomaticRules::Else::PowerOff};
    }
    static policy::RuleSet merged(const AutomaticRules &rules, const char *from = "", const char *to = "")
    {
        QFile file(shippedRulesPath() / "60-automatic.toml");
        if (!file.open(QIODevice::ReadOnly))
            qFatal("there are no shipped rules");
        QByteArray shipped = file.readAll();
        if (*from)
            shipped.replace(from, to);
        return policy::mergeRules({{policy::Layer::Shipped, "60-automatic.toml", shipped.toStdString()},
                                   {policy::Layer::User, "90-settings.toml", rules.toToml().toStdString()}});
    }
    static const policy::TriggerRule *find(const policy::RuleSet &set, const char *id)
    {
        const auto found = std::ranges::find(set.triggers(), id, &policy::TriggerRule::id);
        return found == set.triggers().end() ? nullptr : &*found;
    }
    // What it asks for, without the numbers.
    static QString shapeOf(const policy::Condition &condition)
    {
        QString shape = QStringLiteral("%1/%2/%3(")
                            .arg(static_cast<int>(condition.kind))
                            .arg(static_cast<int>(condition.op))
                            .arg(condition.kind == policy::Condition::Kind::Fact
                                     ? QString::fromStdString(policy::fullName(condition.fact))
                                     : QString());
        for (const policy::Condition &part : condition.parts)
            shape += shapeOf(part);
        return shape + u')';
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(AutomaticRulesTest)
#include "automaticrulestest.moc"
