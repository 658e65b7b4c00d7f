// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Runner that explains rules: what they make of facts, without doing any of it.

#include "client/userrulefolder.h"
#include "common/files.h"
#include "engine/factsjson.h"
#include "engine/trace.h"
#include "paragraph.h"
#include "phrases/phrasebook.h"
#include "policyjson.h"
#include "runner.h"
#include "service/protocol.h"
#include "words.h"

#include <algorithm>
#include <format>

namespace torpor
{

namespace
{

using policy::Action;

constexpr std::size_t largestTrace = 64 << 20;

// A line of what the engine explains, in the user's language.
std::string explained(const std::string &line)
{
    return phrases::translatedExplanation(QString::fromStdString(line), phrases::Isolation::None)
        .toStdString();
}

// How much stands before the words of a line: the sign of what was considered, or a rule's verdict.
std::size_t markOf(std::string_view line)
{
    if (line.starts_with("* ") || line.starts_with("- "))
        return 2;
    const std::size_t colon = line.find(": ");
    const bool isVerdict =
        colon != std::string_view::npos && policy::verdictFromName(line.substr(0, colon)).has_value();
    return isVerdict ? colon + 2 : 0;
}

// Lines that are indented already, in the user's language and fit to be shown.
std::string explanationView(const std::string &text, const Look &look)
{
    std::string view;
    for (const auto line : splitText(text, '\n')) {
        const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
        const auto words = line.substr(indent);
        const std::size_t mark = markOf(words);
        view += std::string(indent, ' ') +
                wrapped(std::string(words.substr(0, mark)) + explained(printable(words.substr(mark))),
                        look.width, indent, indent + 2) +
                '\n';
    }
    return view;
}

std::string kindText(policy::Event::Kind kind)
{
    using enum policy::Event::Kind;
    switch (kind) {
    case Warn:
        return told(Ctl::tr("warn", "what happens in a trace"));
    case Started:
        return told(Ctl::tr("started", "what happens in a trace: a countdown"));
    case Cancelled:
        return told(Ctl::tr("cancelled", "what happens in a trace: a countdown"));
    case Act:
        return told(Ctl::tr("act", "what happens in a trace"));
    case Stuck:
        break;
    }
    return told(Ctl::tr("stuck", "what happens in a trace: nothing can be done"));
}

std::string eventsView(const std::vector<policy::TimedEvent> &events, const Look &look)
{
    constexpr std::size_t indent = 12;
    std::string view;
    for (const auto &[at, event] : events) {
        std::string what = printable(event.reason);
        if (event.decision && event.decision->action)
            what = std::format("{}: {}", policy::textOf(*event.decision->action), what);
        std::string text = told(
            //: what happens in a trace, and why
            Ctl::tr("%1: %2", "event"), kindText(event.kind), said(what));
        if (event.secondsLeft > 0)
            text = told(
                //: what happens in a trace, and after how many seconds
                Ctl::tr("%1, in %2 s"), text, std::format("{:.0f}", event.secondsLeft));
        view += std::format("{:>8.0f} s  ", at) + wrapped(text, look.width, indent, indent) + '\n';
    }
    return view;
}

Refusal refusalOf(const Error &error)
{
    return {QString::fromUtf8(codeName(error.code)), QString::fromStdString(error.message), {}};
}

std::string problemsView(const std::vector<policy::Problem> &problems, const Look &look)
{
    std::string text;
    for (const policy::Problem &problem : problems)
        text += signedParagraph(Tone::Bad, said(printable(policy::textOf(problem))), look);
    return text;
}

std::string firedView(const policy::Fired &fired, const Look &look)
{
    const std::string message = said(printable(fired.message));
    std::string text = indentedParagraph(
        std::format("{}: {}", policy::nameOf(fired.verdict),
                    fired.ignoredBy.empty()
                        ? message
                        //: %1 is what a rule says, %2 the id of another rule
                        : told(Ctl::tr("%1 (passed over by %2)"), message, printable(fired.ignoredBy))),
        look);
    for (const policy::Evidence &evidence : fired.evidence)
        text += look.toned(
            Tone::Quiet,
            indentedParagraph("  " + explained(printable(evidence.fact + " = " + evidence.value)), look));
    return text;
}

std::string holdsText(const policy::TriggerState &state)
{
    if (state.holds == policy::Holds::Unknown)
        return told(Ctl::tr("%1: it is not known whether it holds"), state.rule);
    if (state.holds == policy::Holds::No)
        return told(Ctl::tr("%1 does not hold"), state.rule);
    return state.fires() ? told(Ctl::tr("%1 fires"), state.rule)
                         : told(Ctl::tr("%1 holds, but %2"), state.rule,
                                said(std::string(policy::textOf(state.hindrance))));
}

// What became of the rules of one file.
struct FileTest {
    policy::RuleFile file;
    policy::Decision decision;

    [[nodiscard]] std::vector<policy::Fired> firedOf(const std::string &rule) const
    {
        std::vector<policy::Fired> found;
        for (const auto *list : {&decision.assessment.fired, &decision.assessment.ignored})
            std::ranges::copy_if(*list, std::back_inserter(found),
                                 [&](const policy::Fired &fired) { return fired.rule == rule; });
        return found;
    }

    [[nodiscard]] Json json() const
    {
        Json rules = Json::array();
        for (const policy::CheckRule &rule : file.checks) {
            Json fired = Json::array();
            for (const policy::Fired &one : firedOf(rule.id))
                fired.push_back(toJson(one));
            rules.push_back({{"id", rule.id}, {"fires", !fired.empty()}, {"fired", fired}});
        }
        Json triggers = Json::array();
        for (const policy::TriggerState &state : decision.triggers) {
            if (std::ranges::contains(file.triggers, state.rule, &policy::TriggerRule::id))
                triggers.push_back(toJson(state));
        }
        return {{"rules", rules}, {"triggers", triggers}};
    }
};

std::string testView(const FileTest &test, const Look &look)
{
    std::string text;
    for (const policy::CheckRule &rule : test.file.checks) {
        const auto fired = test.firedOf(rule.id);
        const QString what = !rule.enabled   ? Ctl::tr("%1 is switched off")
                             : rule.isSwitch ? Ctl::tr("%1 is switched on")
                             : fired.empty() ? Ctl::tr("%1 does not fire")
                                             : Ctl::tr("%1 fires");
        text += signedParagraph(fired.empty() ? Tone::Quiet : Tone::Good, told(what, rule.id), look);
        for (const policy::Fired &one : fired)
            text += firedView(one, look);
    }
    for (const policy::TriggerRule &rule : test.file.triggers) {
        const auto state = std::ranges::find(test.decision.triggers, rule.id, &policy::TriggerState::rule);
        const bool isThere = state != test.decision.triggers.end();
        text +=
            signedParagraph(isThere && state->fires() ? Tone::Good : Tone::Quiet,
                            isThere ? holdsText(*state) : told(Ctl::tr("%1 is switched off"), rule.id), look);
    }
    return text;
}

} // namespace

int Runner::policy(const Request &request)
{
    switch (request.task) {
    case Request::Task::PolicyTest:
        return testRules(request);
    case Request::Task::PolicySimulate:
        return simulateTrace(request);
    default:
        return explainPolicy(request);
    }
}

// The rules in force, with those of the file that is tried in place of the
// administrator's file of that name.
Result<policy::RuleSet> Runner::rulesFor(const Request &request) const
{
    auto texts = policy::readRuleTexts(m_folders);
    if (!request.rulesFile.empty()) {
        auto text = readText(request.rulesFile, policy::largestRuleFile);
        if (!text)
            return passOn(text);
        const std::string name = std::filesystem::path(request.rulesFile).filename();
        std::erase_if(texts, [&](const policy::RuleText &other) {
            return other.layer == policy::Layer::Administrator && other.name == name;
        });
        texts.push_back({.layer = policy::Layer::Administrator,
                         .name = name,
                         .text = std::move(*text),
                         .unreadable = {}});
    }
    return policy::mergeRules(std::move(texts));
}

std::expected<policy::Facts, Refusal> Runner::factsFor(const Request &request)
{
    std::string text;
    if (request.factsFile.empty()) {
        const QVariantMap arguments = {{protocol::argument::what, QStringLiteral("facts")}};
        const auto answer = m_service.ask(Verb::Check, arguments);
        if (!answer)
            return std::unexpected(answer.error());
        text = answer->text;
    } else {
        auto read = readText(request.factsFile, policy::largestFactsFile);
        if (!read)
            return std::unexpected(refusalOf(read.error()));
        text = std::move(*read);
    }
    auto facts = policy::factsFromJson(text);
    if (!facts)
        return std::unexpected(refusalOf(facts.error()));
    return std::move(*facts);
}

int Runner::explainPolicy(const Request &request)
{
    const QString cannot = Ctl::tr("Cannot explain the policy: %1");
    const auto rules = rulesFor(request);
    if (!rules)
        return refuse(cannot, refusalOf(rules.error()), request.json);
    const auto facts = factsFor(request);
    if (!facts)
        return refuse(cannot, facts.error(), request.json);
    if (!request.saveFacts.empty()) {
        auto saved = replaceFile(request.saveFacts, policy::toJson(*facts, 2) + '\n');
        if (!saved)
            return refuse(Ctl::tr("Cannot save the facts: %1"), refusalOf(saved.error()), request.json);
    }
    const policy::Decision byItself = policy::decide(*rules, *facts);
    const policy::Decision wish =
        policy::decideWish({Action::KexecHibernate, Action::KernelHibernate}, *rules, *facts);
    if (request.json) {
        const Json document = {
            {"automatic", toJson(byItself)}, {"wish", toJson(wish)}, {"problems", toJson(rules->problems())}};
        print(document.dump(2, ' ', false, Json::error_handler_t::replace) + '\n');
        return exitGood;
    }
    std::string text = problemsView(rules->problems(), m_output.look);
    text += m_output.look.toned(Tone::Strong, paragraph(told(Ctl::tr("By itself")), m_output.look)) +
            explanationView(policy::explain(byItself), m_output.look) + '\n' +
            m_output.look.toned(Tone::Strong, paragraph(told(Ctl::tr("When you ask for it")), m_output.look));
    for (const policy::Considered &considered : wish.considered)
        text += signedParagraph(
            considered.chosen ? Tone::Good : Tone::Quiet,
            said(printable(std::format("{}: {}", policy::textOf(considered.action), considered.reason))),
            m_output.look);
    print(text);
    return exitGood;
}

int Runner::testRules(const Request &request)
{
    const QString cannot = Ctl::tr("Cannot test the rules: %1");
    const auto text = readText(request.rulesFile, policy::largestRuleFile);
    if (!text)
        return refuse(cannot, refusalOf(text.error()), request.json);
    const std::string name = std::filesystem::path(request.rulesFile).filename();
    auto file = policy::parseRules(*text, policy::Layer::Administrator, name);
    const auto rules = rulesFor(request);
    std::vector<policy::Problem> problems;
    if (rules)
        std::ranges::copy_if(rules->problems(), std::back_inserter(problems),
                             [&](const policy::Problem &problem) { return problem.file == name; });
    if (!file || !rules || !problems.empty()) {
        if (!file && problems.empty())
            problems.push_back(file.error());
        if (request.json)
            print(Json{{"problems", toJson(problems)}}.dump(2, ' ', false, Json::error_handler_t::replace) +
                  '\n');
        else
            print(problemsView(problems, m_output.look));
        return exitRefused;
    }
    const auto facts = factsFor(request);
    if (!facts)
        return refuse(cannot, facts.error(), request.json);
    const FileTest test{.file = std::move(*file),
                        .decision = policy::decideWish({Action::KexecHibernate}, *rules, *facts)};
    if (request.json) {
        Json document = test.json();
        document["problems"] = Json::array();
        print(document.dump(2, ' ', false, Json::error_handler_t::replace) + '\n');
    } else {
        print(testView(test, m_output.look));
    }
    return exitGood;
}

int Runner::simulateTrace(const Request &request)
{
    const QString cannot = Ctl::tr("Cannot simulate the trace: %1");
    const auto rules = rulesFor(request);
    if (!rules)
        return refuse(cannot, refusalOf(rules.error()), request.json);
    const auto trace = readText(request.traceFile, largestTrace).and_then(policy::traceFromJson);
    if (!trace)
        return refuse(cannot, refusalOf(trace.error()), request.json);
    const auto events = policy::simulate(*rules, *trace);
    if (request.json) {
        const Json document = {{"events", toJson(events)}, {"problems", toJson(rules->problems())}};
        print(document.dump(2, ' ', false, Json::error_handler_t::replace) + '\n');
        return exitGood;
    }
    print(problemsView(rules->problems(), m_output.look) +
          (events.empty() ? paragraph(told(Ctl::tr("Nothing happens.")), m_output.look)
                          : eventsView(events, m_output.look)));
    return exitGood;
}

policy::RuleFolders rulesOfThisUser()
{
    policy::RuleFolders folders;
    folders.user = userRuleFolder().toStdString();
    return folders;
}

} // namespace torpor
