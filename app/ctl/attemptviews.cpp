// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paragraph.h"
#include "table.h"
#include "views.h"

#include <algorithm>
#include <optional>

namespace torpor
{

namespace
{

Tone toneOf(const std::string &outcome)
{
    if (outcome == "resumed" || outcome == "rehearsed")
        return Tone::Good;
    if (outcome == "pending" || outcome == "aborted")
        return Tone::Doubtful;
    return Tone::Bad;
}

std::string story(const Json &attempt)
{
    const bool rehearsal = textOf(attempt, "mode") == "rehearse";
    const std::string outcome = textOf(attempt, "outcome");
    const std::string why = sentence(textOf(attempt, "message"));
    if (outcome == "pending")
        return "The attempt has begun; how it ended is not known yet.";
    if (outcome == "resumed")
        return "The session was hibernated and came back.";
    if (outcome == "rehearsed")
        return "The rehearsal went well: this machine can hibernate.";
    if (outcome == "aborted" && textOf(attempt, "reason") == "cancelled")
        return std::format("{} was cancelled, and the session went on.",
                           rehearsal ? "The rehearsal" : "The hibernation");
    if (outcome == "aborted")
        return std::format("{} was broken off, and the session went on: {}",
                           rehearsal ? "The rehearsal" : "The hibernation", why);
    if (outcome == "refused")
        return std::format("Cannot {}: {}", rehearsal ? "rehearse" : "hibernate", why);
    return std::format("The {} failed: {}", rehearsal ? "rehearsal" : "hibernation", why);
}

// As policy/outcomes tells the two ways apart.
bool isWayBack(const std::string &phase)
{
    return phase.starts_with("resume-") || phase.starts_with("wake-");
}

std::optional<double> secondsOf(const Json &attempt, bool back)
{
    std::optional<double> sum;
    for (const Json &phase : partOf(attempt, "phases")) {
        if (isWayBack(textOf(phase, "name")) == back)
            sum = sum.value_or(0) + numberOf(phase, "seconds").value_or(0);
    }
    return sum;
}

std::string batteryText(const Json &attempt)
{
    const auto reading = [&](const char *key) {
        const auto percent = numberOf(partOf(attempt, key), "percent");
        return percent ? std::format("{:.0f} %", *percent) : std::string();
    };
    const std::string before = reading("battery_before");
    const std::string after = reading("battery_after");
    if (before.empty() || after.empty())
        return before + after;
    return before + " before, " + after + " after";
}

std::string phasesText(const Json &attempt, const Look &look)
{
    std::string text;
    for (const Json &phase : partOf(attempt, "phases"))
        text += std::format("  {} {}\n",
                            fitted(textOf(phase, "name"), std::min<std::size_t>(28, look.width - 14)),
                            fitted(humanDuration(numberOf(phase, "seconds").value_or(0)), 11, true));
    return text;
}

std::string differencesText(const Json &attempt, const Look &look)
{
    const Json &devices = partOf(attempt, "devices");
    if (devices.empty())
        return {};
    std::size_t kindWidth = 0;
    for (const Json &difference : devices)
        kindWidth = std::max(kindWidth, columns(textOf(difference, "kind")));
    std::string text = paragraph("Devices that are not as they were:", look);
    for (const Json &difference : devices) {
        const std::string name =
            textOf(difference, "name").empty() ? textOf(difference, "device") : textOf(difference, "name");
        const std::string detail = textOf(difference, "detail");
        const std::string carried = textOf(difference, "carried");
        const std::string told =
            name + (detail.empty() ? "" : ": " + detail) + (carried.empty() ? "" : "; it carried " + carried);
        text += "  " + fitted(textOf(difference, "kind"), kindWidth) + "  " +
                wrapped(told, look.width, kindWidth + 4, kindWidth + 4) + '\n';
    }
    return text;
}

std::string overriddenText(const Json &attempt, const Look &look)
{
    std::string text;
    for (const Json &finding : partOf(attempt, "overridden")) {
        const std::string subject = textOf(finding, "subject");
        text += paragraph("Overridden: " + (subject.empty() ? "" : subject + ": ") +
                              sentence(textOf(finding, "message")),
                          look);
    }
    return text;
}

} // namespace

std::string attemptView(const Json &attempt, const Look &look)
{
    const std::string outcome = textOf(attempt, "outcome");
    std::string text = look.toned(toneOf(outcome), wrapped(story(attempt), look.width, 0, 0)) + '\n';
    if (const std::string gap = textOf(attempt, "gap"); !gap.empty())
        text += paragraph("What is known of it came late: " + sentence(gap), look);
    if (const std::string id = textOf(attempt, "id"); !id.empty())
        text += "  Attempt  " + id + '\n';
    const std::string started = textOf(attempt, "started");
    const std::string trigger = textOf(attempt, "trigger");
    if (!started.empty())
        text += "  Started  " +
                wrapped(localTime(started) + (trigger.empty() ? "" : ", by " + trigger), look.width, 11, 11) +
                '\n';
    if (numberOf(attempt, "image_bytes").value_or(0) > 0)
        text += "  Image    " +
                wrapped(std::format("{} of memory in {} ({})",
                                    humanSize(numberOf(attempt, "used_bytes").value_or(0)),
                                    humanSize(*numberOf(attempt, "image_bytes")), textOf(attempt, "codec")),
                        look.width, 11, 11) +
                '\n';
    if (const std::string battery = batteryText(attempt); !battery.empty())
        text += "  Battery  " + battery + '\n';
    return text + overriddenText(attempt, look) + phasesText(attempt, look) + differencesText(attempt, look);
}

std::string historyView(const Json &document, const Look &look)
{
    const Json &attempts = partOf(document, "attempts");
    if (attempts.empty())
        return paragraph("No attempt is known.", look);
    Table table({{.title = "Started", .least = 16, .importance = 7},
                 {.title = "What", .least = 9, .importance = 4},
                 {.title = "Outcome", .least = 9, .importance = 9},
                 {.title = "Away", .toTheRight = true, .least = 6, .importance = 3},
                 {.title = "Back", .toTheRight = true, .least = 6, .importance = 2},
                 {.title = "Image", .toTheRight = true, .least = 7, .importance = 1},
                 {.title = "Attempt", .least = 8, .importance = 8},
                 {.title = "Why", .least = 12, .importance = 5}});
    for (const Json &attempt : attempts) {
        const std::string outcome = textOf(attempt, "outcome");
        const auto duration = [&](bool back) {
            const auto seconds = secondsOf(attempt, back);
            return seconds ? humanDuration(*seconds) : std::string();
        };
        const double image = numberOf(attempt, "image_bytes").value_or(0);
        const std::string message = textOf(attempt, "message");
        table.add({{localTime(textOf(attempt, "started")), {}},
                   {textOf(attempt, "mode"), {}},
                   {outcome, toneOf(outcome)},
                   {duration(false), {}},
                   {duration(true), {}},
                   {image > 0 ? humanSize(image) : "", {}},
                   {textOf(attempt, "id").substr(0, 8), {}},
                   {message.empty() ? textOf(attempt, "reason") : message, {}}});
    }
    return table.text(look);
}

} // namespace torpor
