// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "asker.h"
#include "client/attemptwatcher.h"
#include "engine/facts.h"
#include "exitstatus.h"
#include "files/rulefolders.h"
#include "look.h"
#include "request.h"
#include "service.h"

#include <ostream>

namespace torpor
{

// The machine's rules, and those of the user who runs this.
[[nodiscard]] policy::RuleFolders rulesOfThisUser();

// Does what the command line asks for, and tells how it went.
class Runner
{
public:
    struct Output {
        std::ostream &out, &err;
        Look look;
    };

    // `watcher` was made before: it must not miss an attempt's first signals.
    Runner(Service &service, AttemptWatcher &watcher, Asker &asker, Output output,
           policy::RuleFolders folders = rulesOfThisUser())
        : m_service(service),
          m_watcher(watcher),
          m_asker(asker),
          m_output(output),
          m_folders(std::move(folders))
    {
    }

    // The exit status.
    [[nodiscard]] int run(const Request &request);

private:
    using View = std::string (*)(const Json &document, const Look &look);

    int show(const AnswerOrRefusal &answer, const Request &request, const QString &cannot, View view);
    int check(const Request &request);
    int prepare(const Request &request);
    int settings(const Request &request);
    int remove(const Request &request);
    int history(const Request &request);
    int showAttempt(const Request &request);
    [[nodiscard]] std::expected<QString, Refusal> wholeId(const QString &beginning);

    int policy(const Request &request);
    int explainPolicy(const Request &request);
    int testRules(const Request &request);
    int simulateTrace(const Request &request);
    [[nodiscard]] Result<policy::RuleSet> rulesFor(const Request &request) const;
    [[nodiscard]] std::expected<policy::Facts, Refusal> factsFor(const Request &request);

    int attempt(const Request &request);
    int cancel(const Request &request);
    // The story of one that has begun, once it has ended; nothing on the way to it.
    [[nodiscard]] Answer endOf(const QString &id, const QString &mode);
    void tellPhases(const QString &id) const;
    // How it ended, as far as the signals tell: nothing where its process is gone.
    [[nodiscard]] std::optional<AttemptEnding> waitForEnd(const QString &id);
    [[nodiscard]] AnswerOrRefusal storyOf(const QString &id, const std::optional<AttemptEnding> &ending);

    [[nodiscard]] std::optional<int> confirmPrepare(const Request &request);
    // The exit status when it is not confirmed.
    [[nodiscard]] std::optional<int> confirm(const Request &request, const QString &text);
    [[nodiscard]] std::optional<int> confirm(const Request &request, const QString &text,
                                             const std::string &question, const std::string &expected);

    int refuse(const QString &cannot, const Refusal &refusal, bool json) const;
    void printError(const Refusal &refusal) const;
    void print(const std::string &text) const;

    Service &m_service;
    AttemptWatcher &m_watcher;
    Asker &m_asker;
    Output m_output;
    policy::RuleFolders m_folders;
};

} // namespace torpor
