// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reference.h"

#include "batteryjudge.h"
#include "conditionparser.h"
#include "facttable.h"
#include "rule.h"
#include "triggerengine.h"

#include <array>
#include <format>

namespace torpor::policy
{

namespace
{

template <typename Type>
std::string tableOf(std::string_view title, std::string_view prefix, std::span<const Field<Type>> fields)
{
    std::string text = std::format("### {}\n\n| fact | type | meaning |\n|---|---|---|\n", title);
    for (const auto &field : fields)
        text += std::format("| `{}{}` | {} | {} |\n", prefix, field.name,
                            nameOf(static_cast<FactType>(field.member.index())), field.meaning);
    return text + '\n';
}

struct Word {
    std::string_view word, takes, meaning;
};

// Every word of a condition; the test tries each on the parser.
constexpr std::array conditionWords = {
    Word{"is", "true or false, a text, or a list of texts",
         "equal to it; a text has `*` (anything) and `?` (one character), of a list one must match one"},
    Word{"known", "true or false", "whether the fact is known at all"},
    Word{"below", "a number", "smaller"},
    Word{"at_most", "a number", "smaller or equal"},
    Word{"above", "a number", "larger"},
    Word{"at_least", "a number", "larger or equal"},
    Word{"between", "a list of two numbers",
         "from the first up to, without, the second; `[\"22:00\", \"06:00\"]` goes "
         "through midnight"},
};

std::string_view meaningOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Block:
        return "the rule's actions are not taken; on a nearly empty battery those with `holds_when_critical "
               "= false` "
               "are";
    case Verdict::Warn:
        return "told, and nothing else";
    case Verdict::Ignore:
        return "the rules named in `ignores` are passed over for this device, mount, ...";
    case Verdict::Note:
        return "told as good to know; nothing speaks against the hibernation";
    case Verdict::Unmount:
        return "its filesystem is unmounted before, and mounted again afterwards";
    case Verdict::Unload:
        return "its driver's module is unloaded before, and loaded again afterwards";
    case Verdict::Unbind:
        return "its driver lets go of it before, and takes it again afterwards";
    case Verdict::IncludeModule:
        break;
    }
    return "its driver's module, and those of what it sits on, go into the save kernel's initramfs, after "
           "the "
           "modules that they depend on and with their firmware; told as good to know, and as a warning "
           "where "
           "the save kernel has no such module";
}

std::string_view meaningOf(TriggerKind kind)
{
    switch (kind) {
    case TriggerKind::LowBattery:
        return "only while the batteries are being emptied; a charger always cancels it";
    case TriggerKind::Idle:
        return "nobody uses the session";
    case TriggerKind::Lid:
        return "the lid is closed";
    case TriggerKind::Schedule:
        break;
    }
    return "a time of day, or so long after the suspend";
}

std::string_view meaningOf(Action action)
{
    switch (action) {
    case Action::KexecHibernate:
        return "Torpor's own hibernation";
    case Action::KernelHibernate:
        return "the kernel's, through logind";
    case Action::Suspend:
        return "to RAM, through logind";
    case Action::PowerOff:
        break;
    }
    return "an orderly shutdown; the session is lost";
}

std::string limits()
{
    using namespace battery;
    std::string text = "### Numbers\n\n| what | |\n|---|---|\n";
    const auto row = [&](std::string_view what, auto value) {
        text += std::format("| {} | {} |\n", what, value);
    };
    row("percentages that are believed", std::format("0 to {}; above 100 is 100", mostPercent));
    row("below so many percent a battery is not believed to be, unless it was nearly empty or UPower says "
        "`critical`",
        emptyPercent);
    row("rates that are believed (W)",
        std::format("0.1 to {}, and {} times what the battery holds (Wh)", mostRate, mostRateOfFull));
    row("a change that is believed at once (points)",
        std::format("{} and {} a minute, {} at most", smallChange, fastestChange, largestChange));
    row("a larger one is, when so many readings say it",
        std::format("{} within at least {} s, or two within at least {} s", confirmingReadings,
                    confirmingSeconds, twoReadingsSeconds));
    row("a reading stands for so long (s)", freshSeconds);
    row("a battery that tells the same is stuck when it ought to have lost so much (points)",
        std::format("{}, for {} s; or after {} s anyway", stuckPoints, stuckSeconds, stuckAnyway));
    row("how long a condition must have ended before its rule may act again (s)", rearmSeconds);
    row("between two actions of one rule (s)", cooldownSeconds);
    row("after a resume nothing begins for (s)", afterResumeSeconds);
    row("what could not be done is tried again after (s)", stuckRetrySeconds);
    row("a critical countdown that was cancelled by hand begins again after (s)", criticalSnoozeSeconds);
    row("longest `grace_seconds`",
        std::format("{}; {} of a critical trigger", longestGrace, longestCriticalGrace));
    row("conditions in a rule, and how deep they are nested",
        std::format("{}, {}", mostConditions, deepestCondition));
    row("rules in a file, and its size", std::format("{}, {} MiB", mostRules, largestRuleFile >> 20));
    return text;
}

} // namespace

std::string policyReference()
{
    std::string text = "## Facts\n\n";
    text += tableOf("Of the machine", "", machineFields());
    text += tableOf("Derived from others", "", derivedFields());
    text += tableOf("Of each device (`about = \"device\"`)", "device.", deviceFields());
    text += tableOf("Of each mounted filesystem (`about = \"mount\"`)", "mount.", mountFields());
    text += tableOf("Of each inhibitor (`about = \"inhibitor\"`)", "inhibitor.", inhibitorFields());
    text += tableOf("Of each program that matters (`about = \"program\"`)", "program.", programFields());
    text += "Batteries are read by the engine only; rules ask for what is derived from all of them.\n\n";
    text += tableOf("Of each battery", "", batteryFields());
    text += "## Conditions\n\n| word | takes | meaning |\n|---|---|---|\n";
    for (const Word &word : conditionWords)
        text += std::format("| `{}` | {} | {} |\n", word.word, word.takes, word.meaning);
    text += "\n## Verdicts\n\n| verdict | meaning |\n|---|---|\n";
    for (const Verdict verdict : {Verdict::Block, Verdict::Warn, Verdict::Note, Verdict::Ignore,
                                  Verdict::Unmount, Verdict::Unload, Verdict::Unbind, Verdict::IncludeModule})
        text += std::format("| `{}` | {} |\n", nameOf(verdict), meaningOf(verdict));
    text += "\n## Kinds of triggers\n\n| kind | meaning |\n|---|---|\n";
    for (const TriggerKind kind :
         {TriggerKind::LowBattery, TriggerKind::Idle, TriggerKind::Lid, TriggerKind::Schedule})
        text += std::format("| `{}` | {} |\n", nameOf(kind), meaningOf(kind));
    text += "\n## Actions\n\n| action | meaning |\n|---|---|\n";
    for (const Action action : allActions)
        text += std::format("| `{}` | {} |\n", nameOf(action), meaningOf(action));
    return text + "\n" + limits();
}

} // namespace torpor::policy
