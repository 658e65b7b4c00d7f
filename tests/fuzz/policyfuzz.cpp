// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

//
// Rule files, facts and battery traces, each with the same text. What is
// read and written again reads the same; what is decided has a reason.

#include "engine/factsjson.h"
#include "engine/ruleset.h"
#include "engine/trace.h"
#include "fuzz.h"

namespace torpor
{

namespace
{

using namespace policy;

// Enough of everything for the rules to have something to look at.
const Facts &someFacts()
{
    static const Facts facts = must(factsFromJson(R"({"schema": 1,
        "machine": {"power.on_battery": true, "memory.used_bytes": 8e9, "save.bytes_per_second": 4e8, "clock.minute": 1400},
        "batteries": [{"name": "BAT0", "percent": 2, "state": "discharging"}],
        "devices": [{"label": "Stick", "subsystem": "block", "on_usb": true, "mounted": true, "mounts": ["/media/a"]}],
        "mounts": [{"point": "/srv", "type": "nfs4", "network": true}],
        "inhibitors": [{"who": "a", "what": "sleep", "mode": "block"}],
        "programs": [{"name": "dpkg", "kind": "package-manager"}]})"),
                                    "reading the facts");
    return facts;
}

void tryDecision(const RuleSet &rules, const Facts &facts)
{
    const Decision decision = decide(rules, facts);
    require(!decision.reason.empty(), "a decision has a reason");
    require(!decision.critical || decision.action, "a critical chain does not end in nothing");
    require(!explain(decision).empty(), "a decision can be explained");
}

void tryRules(std::string_view text)
{
    const RuleSet rules =
        mergeRules({{.layer = Layer::Administrator, .name = "a.toml", .text = std::string(text)}});
    if (!rules.problems().empty())
        require(rules.checks().empty() && rules.triggers().empty(),
                "a file with an error is not used at all");
    for (const TriggerRule &rule : rules.triggers()) {
        require(rule.grace >= 0 && rule.grace <= longestGrace, "a countdown ends");
        require(!rule.critical || (!rule.chain.empty() && rule.quiet.empty()),
                "a critical trigger acts at any time");
    }
    tryDecision(rules, someFacts());
    TriggerEngine engine(rules);
    for (double now = 0; now < 200; now += 40) {
        for (const Event &event : engine.step(someFacts(), now))
            require(!event.reason.empty(), "an event has a reason");
    }
}

void tryFacts(std::string_view text)
{
    const auto facts = factsFromJson(text);
    if (!facts)
        return require(facts.error().code == Code::Malformed || facts.error().code == Code::Unsupported,
                       "bad facts are malformed or too new");
    require(must(factsFromJson(toJson(*facts)), "reading facts back") == *facts,
            "facts that are written again are the same");
    static const RuleSet rules = mergeRules({{.layer = Layer::Shipped, .name = "a.toml", .text = R"([[rule]]
id = "r"
about = "device"
match = { mounted = true }
verdict = "block"
if_unknown = "warn"
message = "{device.label} at {device.mounts}"
[[trigger]]
id = "t"
kind = "low-battery"
critical = true
message = "{battery.percent}"
chain = ["suspend"]
when.any = [{ fact = "battery.percent", at_most = 50, hysteresis = 3 }, { fact = "battery.seconds_to_empty", below = { fact = "save.seconds" } }]
)"}});
    require(rules.problems().empty(), "the rules are good");
    tryDecision(rules, *facts);
}

void tryTrace(std::string_view text)
{
    static const RuleSet rules =
        mergeRules({{.layer = Layer::Shipped, .name = "a.toml", .text = R"([[trigger]]
id = "t"
kind = "low-battery"
message = "m"
chain = ["suspend", "power-off"]
grace_seconds = 60
warn_at = [30]
when = { fact = "battery.percent", at_most = 50, hysteresis = 3 }
)"}});
    const auto trace = traceFromJson(text);
    if (!trace)
        return;
    double last = 0;
    for (const auto &[at, event] : simulate(rules, *trace)) {
        require(at >= last && at <= trace->back().at, "events happen within the trace, one after the other");
        last = at;
    }
}

} // namespace

void fuzzOne(std::span<const std::byte> input)
{
    const std::string_view text = asText(input);
    tryRules(text);
    tryFacts(text);
    tryTrace(text);
}

} // namespace torpor
