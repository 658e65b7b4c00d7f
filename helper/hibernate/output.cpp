// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output.h"

#include "attemptjson.h"

#include <array>
#include <cctype>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <print>
#include <unistd.h>

namespace torpor
{

namespace
{

bool onTerminal()
{
    static const bool terminal = ::isatty(STDOUT_FILENO) == 1;
    return terminal;
}

std::string story(const AttemptRecord &record)
{
    const bool rehearsal = record.mode == Mode::Rehearse;
    switch (record.outcome) {
    case Outcome::Pending:
        return "The attempt has begun; how it ended is not known yet.";
    case Outcome::Resumed:
        return "The session was hibernated and came back.";
    case Outcome::Rehearsed:
        return "The rehearsal went well: this machine can hibernate.";
    case Outcome::Aborted:
        return std::format("{} was broken off, and the session went on: {}",
                           rehearsal ? "The rehearsal" : "The hibernation", sentence(record.message));
    case Outcome::Refused:
        return std::format("Cannot {}: {}", rehearsal ? "rehearse" : "hibernate", sentence(record.message));
    case Outcome::Failed:
        break;
    }
    return std::format("The {} failed: {}", rehearsal ? "rehearsal" : "hibernation",
                       sentence(record.message));
}

Tone toneOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Resumed:
    case Outcome::Rehearsed:
        return Tone::Good;
    case Outcome::Pending:
    case Outcome::Aborted:
        return Tone::Doubtful;
    case Outcome::Refused:
    case Outcome::Failed:
        break;
    }
    return Tone::Bad;
}

} // namespace

std::string toned(Tone tone, std::string_view text)
{
    if (!onTerminal())
        return std::string(text);
    static constexpr std::array codes = {"32", "31", "33", "2", "1"};
    return std::format("\033[{}m{}\033[0m", codes.at(static_cast<std::size_t>(tone)), text);
}

std::string sign(Tone tone)
{
    const std::string_view mark = tone == Tone::Good  ? (onTerminal() ? "✔" : "ok     ")
                                  : tone == Tone::Bad ? (onTerminal() ? "✘" : "FAIL   ")
                                                      : (onTerminal() ? "?" : "unknown");
    return toned(tone, mark);
}

std::string humanSize(std::uint64_t bytes)
{
    static constexpr std::array units = {"bytes", "KiB", "MiB", "GiB", "TiB"};
    auto value = static_cast<double>(bytes);
    std::size_t unit = 0;
    for (; value >= 1024 && unit + 1 < units.size(); ++unit)
        value /= 1024;
    return unit == 0 ? std::format("{} bytes", bytes)
                     : std::format("{:.{}f} {}", value, value < 10 ? 1 : 0, units.at(unit));
}

std::string sentence(std::string_view text)
{
    std::string sentence(text);
    if (sentence.empty())
        return "no reason is known.";
    if (!sentence.ends_with('.'))
        sentence += '.';
    return sentence;
}

std::string printable(std::string_view text)
{
    std::string clean(text);
    for (char &c : clean) {
        if (std::iscntrl(static_cast<unsigned char>(c)) != 0)
            c = '?';
    }
    return clean;
}

void printError(std::string_view whatCannotBe, const Error &error, bool json)
{
    if (json) {
        const nlohmann::ordered_json object = {
            {"error", {{"code", codeName(error.code)}, {"message", error.message}}}};
        std::println("{}", object.dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
        return;
    }
    std::fflush(stdout);
    std::println(stderr, "Cannot {}: {}", whatCannotBe, printable(sentence(error.message)));
}

void printDone(std::string_view text, bool json)
{
    if (json)
        std::println("{{\"ok\": true}}");
    else
        std::println("{}", text);
}

void printAttempt(const AttemptRecord &record, bool json)
{
    if (json) {
        std::println("{}", attemptToJson(record));
        return;
    }
    std::println("{}", toned(toneOf(record.outcome), printable(story(record))));
    if (record.imageBytes > 0)
        std::println("  {} of memory in an image of {} ({})", humanSize(record.usedBytes),
                     humanSize(record.imageBytes), record.codec);
    for (const auto &phase : record.phases)
        std::println("  {:<24} {:>8.2f} s", printable(phase.name), phase.seconds);
}

} // namespace torpor
