// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/names.h"
#include "conditionparser.h"
#include "rule.h"

#include <algorithm>
#include <array>

namespace torpor::policy
{

namespace
{

constexpr std::array subjects = {
    Named{Table::Machine, "machine"},     Named{Table::Device, "device"},   Named{Table::Mount, "mount"},
    Named{Table::Inhibitor, "inhibitor"}, Named{Table::Program, "program"},
};

bool isId(std::string_view text)
{
    constexpr std::size_t longest = 64;
    return !text.empty() && text.size() <= longest && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

// Each {fact} must be one that the rule knows.
Parsed<void> checkText(const toml::node &node, std::string_view key, std::string_view message, Table about)
{
    for (auto brace = message.find('{'); brace != std::string_view::npos; brace = message.find('{')) {
        message.remove_prefix(brace + 1);
        if (message.starts_with('{')) {
            message.remove_prefix(1);
            continue;
        }
        const auto end = message.find('}');
        const auto fact = end == std::string_view::npos ? std::nullopt : findFact(message.substr(0, end));
        const bool usable =
            fact && (fact->table == Table::Machine || fact->table == Table::Derived || fact->table == about);
        if (!usable)
            return wrong(node.source(),
                         "{}: '{{{}}}' is no fact that this rule has; a brace is written '{{{{'", key,
                         shown(message.substr(0, end)));
        message.remove_prefix(end + 1);
    }
    return {};
}

Parsed<std::vector<Action>> actionsFrom(const toml::node &node, std::string_view key, bool mayBeEmpty)
{
    std::vector<Action> actions;
    const toml::array *array = node.as_array();
    if (!array || (array->empty() && !mayBeEmpty))
        return wrong(node.source(), "{} must be a list of actions", key);
    for (const toml::node &item : *array) {
        const auto name = item.value_exact<std::string>();
        const auto action = name ? actionFromName(*name) : std::nullopt;
        if (!action)
            return wrong(
                item.source(),
                "{}: \"kexec-hibernate\", \"kernel-hibernate\", \"suspend\" and \"power-off\" are known",
                key);
        if (std::ranges::contains(actions, *action))
            return wrong(item.source(), "{}: \"{}\" is there twice", key, *name);
        actions.push_back(*action);
    }
    return actions;
}

// Takes the result of a parser apart: keeps its value, or passes its error on.
template <typename Type, typename Target> Parsed<void> put(Parsed<Type> parsed, Target &target)
{
    if (!parsed)
        return passOn(parsed);
    target = std::move(*parsed);
    return {};
}

// A text for a person, with facts in braces.
Parsed<void> putText(const toml::node &value, std::string_view key, Table about, std::string &target)
{
    auto read = put(textFrom(value, key), target);
    return read ? checkText(value, key, target, about) : read;
}

// What both kinds of rules have. `conditions` is for the rule as a whole.
Parsed<bool> readHead(RuleHead &rule, std::string_view key, const toml::node &value,
                      ConditionParser &conditions, Table about)
{
    const auto done = [](Parsed<void> read) -> Parsed<bool> {
        if (!read)
            return passOn(read);
        return true;
    };
    if (key == "id")
        return true; // readRule() has it
    if (key == "enabled")
        return done(put(truthFrom(value, key), rule.enabled));
    if (key == "final")
        return done(put(truthFrom(value, key), rule.isFinal));
    if (key == "title")
        return done(put(textFrom(value, key), rule.title));
    if (key == "message")
        return done(putText(value, key, about, rule.message));
    if (key == "when") {
        Condition condition;
        auto read = put(conditions.when(value), condition);
        if (read)
            rule.when.parts.push_back(std::move(condition));
        return done(read);
    }
    return false;
}

Parsed<Verdict> verdictFrom(const toml::node &node, std::string_view key)
{
    const auto name = node.value_exact<std::string>();
    const auto verdict = name ? verdictFromName(*name) : std::nullopt;
    if (!verdict)
        return wrong(
            node.source(),
            "{} must be \"block\", \"warn\", \"note\", \"ignore\", \"unmount\", \"unload\", \"unbind\" "
            "or \"include-module\"",
            key);
    return *verdict;
}

Parsed<void> readCheckKey(CheckRule &rule, const toml::key &key, const toml::node &value,
                          ConditionParser &conditions)
{
    if (key == "about")
        return {}; // readCheck() has it
    if (key == "match") {
        Condition condition;
        auto read = put(conditions.match(value), condition);
        if (read)
            rule.when.parts.push_back(std::move(condition));
        return read;
    }
    if (key == "verdict")
        return put(verdictFrom(value, key.str()), rule.verdict);
    if (key == "if_unknown") {
        auto read = put(verdictFrom(value, key.str()), rule.ifUnknown);
        if (read && rule.ifUnknown != Verdict::Warn && rule.ifUnknown != Verdict::Block)
            return wrong(value.source(), "if_unknown must be \"warn\" or \"block\"");
        return read;
    }
    if (key == "unknown_message")
        return putText(value, key.str(), rule.about, rule.unknownMessage);
    if (key == "actions")
        return put(actionsFrom(value, key.str(), false), rule.actions);
    if (key == "holds_when_critical")
        return put(truthFrom(value, key.str()), rule.holdsWhenCritical);
    if (key == "ignores")
        return put(textsFrom(value, key.str()), rule.ignores);
    if (key == "known") {
        bool known = true;
        auto read = put(truthFrom(value, key.str()), known);
        rule.tellsUnknown = !known;
        return read;
    }
    if (key == "detail")
        return putText(value, key.str(), rule.about, rule.detail);
    if (key == "remedy")
        return putText(value, key.str(), rule.about, rule.remedy);
    if (key == "offers") {
        auto read = put(verdictFrom(value, key.str()), rule.offers);
        const Verdict offered = rule.offers.value_or(Verdict::Warn);
        if (read && (!isRemedy(offered) || offered == Verdict::IncludeModule))
            return wrong(value.source(), "offers must be \"unmount\", \"unload\" or \"unbind\"");
        return read;
    }
    return wrong(key.source(), "unknown key '{}' in a rule", shown(key.str()));
}

Parsed<void> checkWhole(const CheckRule &rule, const toml::table &table)
{
    if (rule.isSwitch)
        return {};
    if (rule.when.parts.empty())
        return wrong(table.source(), "the rule '{}' has neither match nor when", rule.id);
    if (!table.contains("verdict"))
        return wrong(table.source(), "the rule '{}' has no verdict", rule.id);
    if (rule.message.empty() && rule.verdict != Verdict::Ignore)
        return wrong(table.source(), "the rule '{}' has no message", rule.id);
    if ((rule.verdict == Verdict::Ignore) != !rule.ignores.empty())
        return wrong(table.source(),
                     "'ignores' names the rules that a rule with the verdict \"ignore\" is about");
    const bool aboutDevices = rule.about == Table::Device;
    const bool wantsRemedy = isRemedy(rule.verdict) || rule.offers;
    const Verdict remedy = rule.offers.value_or(rule.verdict);
    if (wantsRemedy && !aboutDevices && (remedy != Verdict::Unmount || rule.about != Table::Mount))
        return wrong(table.source(),
                     "the rule '{}' cannot have the verdict or the offer \"{}\": it is about each {}",
                     rule.id, nameOf(remedy), nameOf(rule.about));
    if (!rule.unknownMessage.empty() && !rule.ifUnknown)
        return wrong(table.source(), "'unknown_message' is for rules with if_unknown");
    if (rule.offers && (isRemedy(rule.verdict) || rule.verdict == Verdict::Ignore))
        return wrong(table.source(),
                     "'offers' is for rules with the verdict \"block\", \"warn\" or \"note\"");
    return {};
}

Parsed<void> readCheck(CheckRule &rule, const toml::table &table)
{
    if (const toml::node *about = table.get("about")) {
        const auto name = about->value_exact<std::string>();
        const auto subject = name ? valueIn(subjects, *name) : std::nullopt;
        if (!subject)
            return wrong(about->source(),
                         "about must be \"device\", \"mount\", \"inhibitor\", \"program\" or \"machine\"");
        rule.about = *subject;
    }
    rule.actions = {Action::KexecHibernate, Action::KernelHibernate};
    ConditionParser conditions(rule.about);
    for (const auto &[key, value] : table) {
        auto known = readHead(rule, key.str(), value, conditions, rule.about);
        if (!known)
            return passOn(known);
        if (*known)
            continue;
        if (auto read = readCheckKey(rule, key, value, conditions); !read)
            return passOn(read);
    }
    return checkWhole(rule, table);
}

Parsed<std::vector<double>> warningsFrom(const toml::node &node)
{
    constexpr std::size_t mostWarnings = 20;
    std::vector<double> seconds;
    const toml::array *array = node.as_array();
    if (!array || array->size() > mostWarnings)
        return wrong(node.source(), "warn_at must be a list of at most {} numbers of seconds", mostWarnings);
    for (const toml::node &item : *array) {
        auto number = numberFrom(item, "warn_at", 0, longestGrace);
        if (!number)
            return passOn(number);
        seconds.push_back(*number);
    }
    std::ranges::sort(seconds, std::ranges::greater());
    const auto [first, last] = std::ranges::unique(seconds);
    seconds.erase(first, last);
    return seconds;
}

Parsed<std::vector<DayPeriod>> quietFrom(const toml::node &node)
{
    auto texts = textsFrom(node, "quiet_hours");
    if (!texts)
        return passOn(texts);
    std::vector<DayPeriod> periods;
    for (const std::string &text : *texts) {
        const auto dash = text.find('-');
        const auto from = minuteFrom(std::string_view(text).substr(0, dash));
        const auto to =
            dash == std::string::npos ? std::nullopt : minuteFrom(std::string_view(text).substr(dash + 1));
        if (!from || !to || *from == *to)
            return wrong(node.source(), "quiet_hours are written like \"22:00-07:00\"");
        periods.push_back({.from = *from, .to = *to});
    }
    return periods;
}

Parsed<void> readTriggerKey(TriggerRule &rule, const toml::key &key, const toml::node &value)
{
    if (key == "kind") {
        const auto name = value.value_exact<std::string>();
        const auto kind = name ? triggerKindFromName(*name) : std::nullopt;
        if (!kind)
            return wrong(value.source(), "kind must be \"low-battery\", \"idle\", \"lid\" or \"schedule\"");
        rule.kind = *kind;
        return {};
    }
    if (key == "grace_seconds")
        return put(numberFrom(value, key.str(), 0, longestGrace), rule.grace);
    if (key == "warn_at")
        return put(warningsFrom(value), rule.warnAt);
    if (key == "quiet_hours")
        return put(quietFrom(value), rule.quiet);
    if (key == "chain")
        return put(actionsFrom(value, key.str(), true), rule.chain);
    if (key == "critical")
        return put(truthFrom(value, key.str()), rule.critical);
    return wrong(key.source(), "unknown key '{}' in a trigger", shown(key.str()));
}

Parsed<void> checkWhole(const TriggerRule &rule, const toml::table &table)
{
    if (rule.isSwitch)
        return {};
    for (const char *key : {"kind", "when", "message", "chain"}) {
        if (!table.contains(key))
            return wrong(table.source(), "the trigger '{}' has no {}", rule.id, key);
    }
    if (!rule.warnAt.empty() && rule.warnAt.front() > rule.grace)
        return wrong(table.source(), "the trigger '{}' warns before its grace_seconds begin", rule.id);
    if (!rule.critical)
        return {};
    if (rule.kind != TriggerKind::LowBattery || rule.chain.empty())
        return wrong(table.source(),
                     "a critical trigger is of the kind \"low-battery\" and has a chain of actions");
    if (!rule.quiet.empty() || rule.grace > longestCriticalGrace)
        return wrong(table.source(), "a critical trigger has no quiet_hours, and grace_seconds of at most {}",
                     longestCriticalGrace);
    return {};
}

Parsed<void> readTrigger(TriggerRule &rule, const toml::table &table)
{
    ConditionParser conditions(Table::Machine);
    for (const auto &[key, value] : table) {
        auto known = readHead(rule, key.str(), value, conditions, Table::Machine);
        if (!known)
            return passOn(known);
        if (*known)
            continue;
        if (auto read = readTriggerKey(rule, key, value); !read)
            return passOn(read);
    }
    return checkWhole(rule, table);
}

class FileReader
{
public:
    FileReader(RuleFile &file, std::vector<std::string> &ids) : m_file(file), m_ids(ids) {}

    Parsed<void> read(const toml::table &document)
    {
        for (const auto &[name, node] : document) {
            if (name != "rule" && name != "trigger")
                return wrong(name.source(), "unknown '{}': a file has [[rule]] and [[trigger]]",
                             shown(name.str()));
            const toml::array *array = node.as_array();
            if (!array || m_ids.size() + array->size() > mostRules)
                return wrong(name.source(), "[[{}]] begins a rule; there are {} at most", name.str(),
                             mostRules);
            for (const toml::node &item : *array) {
                auto read = name == "rule" ? readInto(m_file.checks, item, readCheck)
                                           : readInto(m_file.triggers, item, readTrigger);
                if (!read)
                    return passOn(read);
            }
        }
        return {};
    }

private:
    template <typename Rule>
    Parsed<void> readInto(std::vector<Rule> &rules, const toml::node &node,
                          Parsed<void> (*read)(Rule &, const toml::table &))
    {
        const toml::table *table = node.as_table();
        if (!table)
            return wrong(node.source(), "a rule begins with [[rule]] or [[trigger]]");
        const toml::node *id = table->get("id");
        const auto text = id ? id->value_exact<std::string>() : std::nullopt;
        if (!text || !isId(*text))
            return wrong(id ? id->source() : table->source(),
                         "a rule needs an id of at most 64 small letters, digits and hyphens");
        if (std::ranges::contains(m_ids, *text))
            return wrong(id->source(), "the id '{}' is there twice", *text);
        m_ids.push_back(*text);
        Rule &rule = rules.emplace_back();
        rule.id = *text;
        rule.layer = m_file.layer;
        rule.file = m_file.name;
        rule.line = table->source().begin.line;
        rule.column = table->source().begin.column;
        rule.isSwitch = table->size() == 2 && table->contains("enabled");
        return read(rule, *table);
    }

    RuleFile &m_file;
    std::vector<std::string> &m_ids;
};

} // namespace

std::expected<RuleFile, Problem> parseRules(std::string_view toml, Layer layer, std::string_view name)
{
    if (toml.size() > largestRuleFile)
        return std::unexpected(
            Problem{.file = std::string(name), .message = "a file of rules is 1 MiB at most"});
    const auto problem = [&](const TomlError &error) {
        return std::unexpected(Problem{.file = std::string(name),
                                       .line = error.place.line,
                                       .column = error.place.column,
                                       .message = error.message});
    };
    const auto document = parseToml(toml);
    if (!document)
        return problem(document.error());
    RuleFile file{.layer = layer, .name = std::string(name)};
    std::vector<std::string> ids;
    if (const auto read = FileReader(file, ids).read(*document); !read)
        return problem(read.error());
    return file;
}

} // namespace torpor::policy
