// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/derived.h"
#include "engine/factsjson.h"
#include "engine/triggerengine.h"
#include "randomfacts.h"

using namespace torpor::policy;

namespace
{

// A battery as it is, and what is told of it.
struct TrueBattery {
    std::string name = "BAT0";
    double percent = 100;
    double full = 50; // Wh
    double rate = 10; // W
    bool percentIsStuck = false, energyIsStuck = false;
    double stuckAt = 0;

    [[nodiscard]] BatteryFacts told() const
    {
        return {.name = name,
                .present = true,
                .percent = percentIsStuck ? stuckAt : std::round(percent),
                .energy = (energyIsStuck ? stuckAt : percent) / 100 * full,
                .energyFull = full,
                .rate = rate,
                .state = "discharging",
                .updated = {}};
    }
};

Facts factsWith(std::vector<BatteryFacts> batteries)
{
    Facts facts = onBattery(50);
    facts.batteries = std::move(batteries);
    return facts;
}

// One of the two ways to tell the charge, or the rate, or all of them.
void spoil(BatteryFacts &battery, RandomFacts &random, bool bothWays)
{
    const auto which = random.below(bothWays ? 4 : 3);
    if (which == 0 || which == 3)
        battery.percent = random.nonsense();
    if (which == 1 || which == 3)
        battery.energy = random.nonsense();
    if (which == 2 || which == 3)
        battery.rate = random.nonsense();
    if (random.chance(0.1))
        battery.energyFull = random.nonsense();
}

// Countdowns and actions, counted.
struct Tally {
    std::map<std::string, int> started, acted;

    void add(const std::vector<Event> &events)
    {
        for (const Event &event : events) {
            if (event.kind == Event::Kind::Started)
                ++started[event.rule];
            if (event.kind == Event::Kind::Act)
                ++acted[event.rule];
        }
    }
    [[nodiscard]] int acts() const
    {
        int sum = 0;
        for (const auto &[rule, count] : acted)
            sum += count;
        return sum;
    }
};

} // namespace

// Each property is tried on many made-up cases; the seed of one that fails is told.
class PolicyPropertiesTest : public QObject
{
    Q_OBJECT

    const RuleSet m_shipped = shippedRules();

private slots:
    void oneMoreFactNeverTakesABlockAway()
    {
        int blocked = 0;
        for (unsigned seed = 0; seed < 3000; ++seed) {
            RandomFacts random(seed);
            const RuleSet rules = random.someRules();
            Facts facts = random.someFacts();
            const DerivedFacts derived = derive(facts, powerAtOnce(facts));
            const Assessment before = assess(rules, facts, derived);
            facts.devices.push_back(random.someDevice());
            facts.mounts.push_back(random.someMount());
            facts.inhibitors.push_back(random.someInhibitor());
            facts.programs.push_back(random.someProgram());
            const Assessment after = assess(rules, facts, derived);
            for (const Action action : allActions) {
                for (const bool critical : {false, true}) {
                    const Weight was = before.weightFor(action, critical);
                    blocked += was == Weight::Blocked;
                    QVERIFY2(after.weightFor(action, critical) >= was,
                             qPrintable(QString("seed %1").arg(seed)));
                }
            }
        }
        QVERIFY(blocked > 1000);
    }

    void blockingFactBlocksWhateverElseIsSo()
    {
        const DerivedFacts derived;
        for (unsigned seed = 0; seed < 3000; ++seed) {
            RandomFacts random(seed);
            Facts facts = random.someFacts();
            DeviceFacts guest = random.someDevice();
            guest.passedThrough = true;
            facts.devices.push_back(guest);
            random.shuffle(facts.devices);
            QCOMPARE(assess(m_shipped, facts, derived).weightFor(Action::KexecHibernate, true),
                     Weight::Blocked);
            QVERIFY(decideWish({Action::KexecHibernate}, m_shipped, facts).action == std::nullopt);
        }
    }

    void orderOfFactsDoesNotMatter()
    {
        for (unsigned seed = 0; seed < 3000; ++seed) {
            RandomFacts random(seed);
            const RuleSet rules = random.someRules();
            Facts facts = random.someFacts();
            const Decision decision = decide(rules, facts);
            random.shuffle(facts.batteries);
            random.shuffle(facts.devices);
            random.shuffle(facts.mounts);
            random.shuffle(facts.inhibitors);
            random.shuffle(facts.programs);
            const Decision again = decide(rules, facts);
            QVERIFY2(explain(again) == explain(decision), qPrintable(QString("seed %1").arg(seed)));
            QVERIFY(again == decision);
        }
    }

    void everyDecisionHasAReason()
    {
        int critical = 0;
        for (unsigned seed = 0; seed < 5000; ++seed) {
            RandomFacts random(seed);
            Facts facts = random.someFacts();
            if (random.chance(0.5)) {
                facts.machine.onBattery = true;
                facts.batteries = onBattery(random.between(0.6, 6)).batteries;
            }
            const Decision decision = decide(m_shipped, facts);
            QVERIFY(!decision.reason.empty());
            QCOMPARE(std::ranges::count(decision.considered, true, &Considered::chosen),
                     decision.action ? 1 : 0);
            for (const Considered &considered : decision.considered)
                QVERIFY(!considered.reason.empty());
            for (const Fired &fired : decision.assessment.fired)
                QVERIFY(!fired.message.empty() && !fired.evidence.empty());
            QVERIFY(!decision.critical || decision.action);
            QVERIFY(!decision.action || !decision.rule.empty());
            critical += decision.critical;
        }
        QVERIFY(critical > 500);
    }

    void anyFactsAreTold()
    {
        for (unsigned seed = 0; seed < 2000; ++seed) {
            RandomFacts random(seed);
            const Facts facts = random.someFacts();
            const auto again = factsFromJson(toJson(facts));
            QVERIFY2(again, again ? "" : again.error().message.c_str());
            QCOMPARE(toJson(*again), toJson(facts));
        }
    }

    void noiseActsOnceInADischarge()
    {
        for (unsigned seed = 0; seed < 500; ++seed) {
            RandomFacts random(seed);
            TriggerEngine engine(m_shipped);
            Tally tally;
            // Falls to a charge near a limit, and stays there with noise that is smaller than the hysteresis.
            const double bottom = random.between(1, 12);
            double now = 0;
            for (TrueBattery battery; now < 40000; now += 30) {
                battery.percent = std::max(bottom, 30 - now / 300);
                battery.percent = std::max(0.6, battery.percent + random.between(-0.9, 0.9));
                tally.add(engine.step(factsWith({battery.told()}), now));
            }
            for (const auto &[rule, count] : tally.acted)
                QVERIFY2(count == 1, qPrintable(QString("seed %1: %2").arg(seed).arg(count)));
            QVERIFY(bottom > 4 || tally.acts() > 0);
        }
    }

    void actionsAreBoundedOverAnyTrace()
    {
        for (unsigned seed = 0; seed < 300; ++seed) {
            RandomFacts random(seed);
            TriggerEngine engine(m_shipped);
            Tally tally;
            constexpr double seconds = 20000;
            for (double now = 0; now < seconds; now += random.between(0, 120)) {
                Facts facts = random.chance(0.7) ? onBattery(random.between(0, 20)) : random.someFacts();
                facts.machine.onBattery = random.chance(0.8);
                tally.add(engine.step(facts, now));
            }
            for (const auto &[rule, count] : tally.acted)
                QVERIFY2(count <= 1 + seconds / cooldownSeconds, qPrintable(QString("seed %1").arg(seed)));
        }
    }

    void chargingAlwaysCancels()
    {
        int cancelled = 0;
        for (unsigned seed = 0; seed < 2000; ++seed) {
            RandomFacts random(seed);
            TriggerEngine engine(m_shipped);
            std::set<std::string> counting;
            const auto follow = [&](const std::vector<Event> &events) {
                for (const Event &event : events) {
                    if (event.kind == Event::Kind::Started)
                        counting.insert(event.rule);
                    else if (event.kind == Event::Kind::Cancelled || event.kind == Event::Kind::Act)
                        counting.erase(event.rule);
                }
            };
            TrueBattery battery{.percent = random.between(4, 7)};
            double now = 0;
            const double plugged = random.between(0, 400);
            for (; now < plugged; now += random.between(1, 20)) {
                battery.percent = std::max(0.6, battery.percent - 0.05);
                follow(engine.step(factsWith({battery.told()}), now));
            }
            cancelled += static_cast<int>(counting.size());
            for (int i = 0; i < 20; ++i, now += 30) {
                Facts facts = random.chance(0.5) ? random.someFacts() : factsWith({battery.told()});
                facts.machine.onBattery = false;
                const auto events = engine.step(facts, now);
                follow(events);
                for (const Event &event : events)
                    QVERIFY(event.kind == Event::Kind::Cancelled);
                QVERIFY2(counting.empty(), qPrintable(QString("seed %1").arg(seed)));
            }
        }
        QVERIFY(cancelled > 200);
    }

    void nonsenseNeverCausesAnAction()
    {
        for (unsigned seed = 0; seed < 1000; ++seed) {
            RandomFacts random(seed);
            TriggerEngine engine(m_shipped);
            Tally tally;
            TrueBattery first;
            TrueBattery second{.name = "BAT1"};
            // Never as low as 40 %, and always falling: one that stands still while it gives 10 W tells
            // nonsense.
            first.percent = random.between(61, 100);
            second.percent = random.between(61, 100);
            const bool two = random.chance(0.5);
            const double share = random.between(0, 0.9);
            int sinceSpike = 0;
            for (double now = 0; now < 6000; now += 30) {
                first.percent -= 0.1;
                second.percent -= 0.1;
                std::vector<BatteryFacts> told = {first.told()};
                if (two && !random.chance(0.05)) // pulled, and put back
                    told.push_back(second.told());
                for (BatteryFacts &battery : told) {
                    if (random.chance(share))
                        spoil(battery, random, true);
                }
                // What could be, but for one reading only: a good one comes before the next.
                sinceSpike += told.front() == first.told();
                if (sinceSpike > 1 && random.chance(0.1)) {
                    const double spike = random.between(0, 100);
                    told.front().percent = spike;
                    told.front().energy = spike / 2;
                    sinceSpike = 0;
                }
                Facts facts = factsWith(told);
                facts.machine.timeToEmpty = random.chance(0.5) ? random.nonsense() : std::nullopt;
                tally.add(engine.step(facts, now));
            }
            QVERIFY2(tally.acts() == 0 && tally.started.empty(), qPrintable(QString("seed %1").arg(seed)));
        }
    }

    void nonsenseNeverPreventsAnAction()
    {
        for (unsigned seed = 0; seed < 1000; ++seed) {
            RandomFacts random(seed);
            TriggerEngine engine(m_shipped);
            Tally tally;
            TrueBattery battery{.percent = random.between(15, 40)};
            battery.stuckAt = std::round(battery.percent);
            battery.percentIsStuck = random.chance(0.2);
            battery.energyIsStuck = !battery.percentIsStuck && random.chance(0.2);
            const bool second = random.chance(0.3);
            // Where one way is stuck the other is to be good: what nobody tells nobody can know.
            const double share = battery.percentIsStuck || battery.energyIsStuck ? 0 : random.between(0, 0.6);
            const double loss = random.between(0.05, 0.4); // points in 30 s
            for (double now = 0; battery.percent > 1; now += 30) {
                battery.percent -= loss;
                std::vector<BatteryFacts> told = {battery.told()};
                if (random.chance(share))
                    spoil(told.front(), random, true);
                if (second) {
                    told.push_back({.name = "BAT1", .state = "discharging"});
                    spoil(told.back(), random, true);
                    told.back().energyFull = -1;
                }
                Facts facts = factsWith(told);
                facts.machine.timeToEmpty = random.nonsense();
                tally.add(engine.step(facts, now));
            }
            QVERIFY2(tally.acts() > 0, qPrintable(QString("seed %1").arg(seed)));
        }
    }

    void sameStepsGiveTheSameEvents()
    {
        for (unsigned seed = 0; seed < 200; ++seed) {
            RandomFacts random(seed);
            TriggerEngine first(m_shipped);
            TriggerEngine second(m_shipped);
            for (double now = 0; now < 3000; now += random.between(0, 60)) {
                Facts facts = random.someFacts();
                const auto events = first.step(facts, now);
                random.shuffle(facts.devices);
                random.shuffle(facts.batteries);
                QVERIFY2(second.step(facts, now) == events, qPrintable(QString("seed %1").arg(seed)));
                QVERIFY(first.nextStep() == second.nextStep());
            }
        }
    }

    void brokenRuleFilesNeverCrash()
    {
        const auto texts = shippedTexts();
        for (unsigned seed = 0; seed < 1500; ++seed) {
            RandomFacts random(seed);
            std::string text = random.oneOf(texts).text;
            for (std::size_t i = random.below(4) + 1; i > 0; --i) {
                const std::size_t at = random.below(text.size());
                if (random.chance(0.5))
                    text[at] = "[]{}\"=,.#\n"[random.below(10)];
                else
                    text.erase(at, random.below(40));
            }
            const RuleSet rules = mergeRules({{.layer = Layer::Shipped, .name = "broken", .text = text}});
            QVERIFY(!decide(rules, random.someFacts()).reason.empty());
        }
    }
};

QTEST_APPLESS_MAIN(PolicyPropertiesTest)
#include "policypropertiestest.moc"
