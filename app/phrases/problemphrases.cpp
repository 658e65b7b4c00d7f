// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is wrong with a file of rules, of facts or with a trace (policy/engine, policy/files). What the
// parser of TOML says by itself stays as it is behind the place.

#include "phrasebook.h"

#include <QtGlobal>
#include <array>

namespace torpor::phrases
{

std::span<const char *const> problemPhrases()
{
    static constexpr auto list = std::to_array<const char *>({
        QT_TRANSLATE_NOOP("torpor::Phrases", "{file}, line {line}, column {column}: {problem}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{file}: a file of rules is 1 MiB at most"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{folder}: cannot be read: {reason}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{folder}: has more than {count} files"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "a character that is not ASCII, such as a typographic quotation mark; only "
                          "comments may have them"),
        // A file as a whole
        QT_TRANSLATE_NOOP("torpor::Phrases", "unknown '{name}': a file has [[rule]] and [[trigger]]"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "[[{name}]] begins a rule; there are {count} at most"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "a rule begins with [[rule]] or [[trigger]]"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "a rule needs an id of at most 64 small letters, digits and hyphens"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "the id '{id}' is there twice"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "the rule '{rule}' is not there to be switched on"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "the rule '{rule}' is not the user's to change"),
        // Rules
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "{key}: '{fact}' is no fact that this rule has; a brace is written '{{'"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{key} must be a list of actions"),
        QT_TRANSLATE_NOOP(
            "torpor::Phrases",
            "{key}: \"kexec-hibernate\", \"kernel-hibernate\", \"suspend\" and \"power-off\" are known"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{key}: \"{name}\" is there twice"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{key} must be \"block\", \"warn\", \"note\", \"ignore\", "
                                             "\"unmount\", \"unload\", \"unbind\" or \"include-module\""),
        QT_TRANSLATE_NOOP("torpor::Phrases", "if_unknown must be \"warn\" or \"block\""),
        QT_TRANSLATE_NOOP("torpor::Phrases", "offers must be \"unmount\", \"unload\" or \"unbind\""),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "about must be \"device\", \"mount\", \"inhibitor\", \"program\" or \"machine\""),
        QT_TRANSLATE_NOOP("torpor::Phrases", "unknown key '{key}' in a rule"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "the rule '{rule}' has neither match nor when"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "the rule '{rule}' has no verdict"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "the rule '{rule}' has no message"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "'ignores' names the rules that a rule with the verdict \"ignore\" is about"),
        QT_TRANSLATE_NOOP(
            "torpor::Phrases",
            "the rule '{rule}' cannot have the verdict or the offer \"{verdict}\": it is about each {about}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "'unknown_message' is for rules with if_unknown"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "'offers' is for rules with the verdict \"block\", \"warn\" or \"note\""),
        // Triggers
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "kind must be \"low-battery\", \"idle\", \"lid\" or \"schedule\""),
        QT_TRANSLATE_NOOP("torpor::Phrases", "warn_at must be a list of at most {count} numbers of seconds"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "quiet_hours are written like \"22:00-07:00\""),
        QT_TRANSLATE_NOOP("torpor::Phrases", "unknown key '{key}' in a trigger"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "the trigger '{rule}' has no {key}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "the trigger '{rule}' warns before its grace_seconds begin"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "a critical trigger is of the kind \"low-battery\" and has a chain of actions"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "a critical trigger has no quiet_hours, and grace_seconds of at most {seconds}"),
        // Conditions
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "{fact} is a number: below, at_most, above, at_least and between ask for it"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{key} must be true or false"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{key} must be a text of 1 to {count} characters"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{key} must have 1 to {count} texts"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{key} must be a number from {least} to {most}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "a rule has {count} conditions at most"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "fact must be the name of a fact"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "there is no fact '{fact}'"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "this rule cannot ask for '{fact}': it is not about each {about}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{fact} is no number"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "unknown key '{key}': fact, times and plus are known here"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "the fact to compare {fact} with is missing"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "a time of day is written like \"23:30\""),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{fact} is no number: is asks for it"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "between must be a list of two"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "a condition is all, any, not, or asks for a fact"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "unknown key '{key}' in a condition"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "a condition compares once: '{key}' is one too many"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "the condition does not say what {fact} should be"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "only a comparison of numbers has a hysteresis"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "all and any are lists of conditions"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "conditions are nested {count} deep at most"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "a condition is a table: { fact = ..., ... }"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "'{word}' stands alone in its condition"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "match is a table of facts: { mounted = true }"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "a rule about the machine has when, not match"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "a {about} has no fact '{fact}'"),
        // Recorded facts, and traces (policy/engine/factsjson.cpp, trace.cpp)
        QT_TRANSLATE_NOOP("torpor::Phrases", "reading the facts: {problem}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "reading step {step} of the trace: {problem}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "'{key}' must be the only thing that happens, with a rule's id"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "'resumed' must be the only thing that happens, and true"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "'failed' and 'action' come together"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "'action' is not the name of one"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "it is no object with a number 'at'"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "'at' goes back, or is more than a year"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "the trace is larger than {count} MiB"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "this is no trace: a JSON object with \"schema\": 1 is wanted"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "a trace has a list of 1 to {count} 'steps'"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "the trace has more than {count} facts"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "'{what}' has something that is no object"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "'{what}' has no fact '{fact}'"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "'{fact}' in '{what}' is not as it should be ({type})"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "'{what}' is no list of at most {count}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "'capabilities' is no object"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "'capabilities' has no action '{action}'"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "'{action}' in 'capabilities' is no object"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "'{key}' of '{action}' in 'capabilities' is not as it should be"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "there are no facts '{name}'"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "the facts are no object"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "the facts are larger than {count} MiB"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "these are no facts: a JSON object with a 'schema' is wanted"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "the facts were written by a newer Torpor"),
    });
    return list;
}

} // namespace torpor::phrases
