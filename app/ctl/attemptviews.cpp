// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/words.h"
#include "paragraph.h"
#include "phrases/phrasebook.h"
#include "table.h"
#include "views.h"
#include "words.h"

#include <algorithm>
#include <format>
#include <optional>
#include <utility>
#include <vector>

namespace torpor
{

namespace
{

Tone toneOf(const std::string &outcome)
{
    if (outcome == "resumed" || outcome == "rehearsed")
        return Tone::Good;
    if (outcome == "pending" || outcome == "aborted" || outcome == "powered-off")
        return Tone::Doubtful;
    return Tone::Bad;
}

std::string story(const Json &attempt)
{
    const bool rehearsal = textOf(attempt, "mode") == "rehearse";
    const std::string outcome = textOf(attempt, "outcome");
    const std::string why = sentence(reasonIn(attempt, "reason"));
    if (outcome == "pending")
        return told(Ctl::tr("The attempt has begun; how it ended is not known yet."));
    const QString substitute = words::substituteStory(QString::fromStdString(textOf(attempt, "mode")),
                                                      QString::fromStdString(outcome));
    if (!substitute.isEmpty())
        return told(substitute);
    if (outcome == "resumed")
        return told(Ctl::tr("The session was hibernated and came back."));
    if (outcome == "rehearsed")
        return told(Ctl::tr("The rehearsal went well: this machine can hibernate."));
    if (outcome == "aborted" && textOf(attempt, "reason") == "cancelled")
        return told(rehearsal ? Ctl::tr("The rehearsal was cancelled, and the session went on.")
                              : Ctl::tr("The hibernation was cancelled, and the session went on."));
    // %1 is why, a sentence.
    if (outcome == "aborted")
        return told(rehearsal ? Ctl::tr("The rehearsal was broken off, and the session went on: %1")
                              : Ctl::tr("The hibernation was broken off, and the session went on: %1"),
                    why);
    if (outcome == "refused")
        return told(rehearsal ? Ctl::tr("Cannot rehearse: %1") : Ctl::tr("Cannot hibernate: %1"), why);
    return told(rehearsal ? Ctl::tr("The rehearsal failed: %1") : Ctl::tr("The hibernation failed: %1"), why);
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
    //: Charge of the battery in percent
    return told(Ctl::tr("%1 before, %2 after"), before, after);
}

std::string phasesText(const Json &attempt, const Look &look)
{
    std::string text;
    for (const Json &phase : partOf(attempt, "phases"))
        text += std::format(
            "  {} {}\n",
            fitted(wordsFor(words::phase, textOf(phase, "name")), std::min<std::size_t>(28, look.width - 14)),
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
        kindWidth = std::max(kindWidth, columns(wordsFor(words::difference, textOf(difference, "kind"))));
    std::string text = paragraph(told(Ctl::tr("Devices that are not as they were:")), look);
    for (const Json &difference : devices) {
        const std::string name =
            textOf(difference, "name").empty() ? textOf(difference, "device") : textOf(difference, "name");
        const std::string detail =
            phrases::translatedDifference(QString::fromStdString(textOf(difference, "detail")),
                                          phrases::Isolation::None)
                .toStdString();
        const std::string carried = textOf(difference, "carried");
        std::string line = detail.empty() ? name : name + ": " + detail;
        if (!carried.empty())
            //: A device, and where filesystems on it were mounted
            line = told(Ctl::tr("%1; it carried %2"), line, carried);
        text += "  " + fitted(wordsFor(words::difference, textOf(difference, "kind")), kindWidth) + "  " +
                wrapped(line, look.width, kindWidth + 4, kindWidth + 4) + '\n';
    }
    return text;
}

std::string overriddenText(const Json &attempt, const Look &look)
{
    std::string text;
    for (const Json &finding : partOf(attempt, "overridden")) {
        const std::string subject = textOf(finding, "subject");
        const std::string message = sentence(said(textOf(finding, "message")));
        text += paragraph(
            told(Ctl::tr("Overridden: %1"), subject.empty() ? message : subject + ": " + message), look);
    }
    return text;
}

} // namespace

std::string attemptView(const Json &attempt, const Look &look)
{
    const std::string outcome = textOf(attempt, "outcome");
    std::string text = look.toned(toneOf(outcome), wrapped(story(attempt), look.width, 0, 0)) + '\n';
    if (const std::string gap = textOf(attempt, "gap"); !gap.empty())
        text += paragraph(told(Ctl::tr("What is known of it came late: %1"), sentence(said(gap))), look);
    std::vector<std::pair<std::string, std::string>> lines;
    const std::string id = textOf(attempt, "id");
    const std::string idName = told(Ctl::tr("Attempt", "before its id"));
    const std::string started = textOf(attempt, "started");
    const std::string trigger = textOf(attempt, "trigger");
    if (!started.empty())
        lines.emplace_back(told(Ctl::tr("Started", "before a time")),
                           trigger.empty() ? localTime(started)
                                           //: %1 is a time, %2 who or what wanted it: "a low battery"
                                           : told(Ctl::tr("%1, by %2"), localTime(started),
                                                  wordsFor(words::trigger, trigger)));
    if (const double size = numberOf(attempt, "image_bytes").value_or(0); size > 0)
        lines.emplace_back(told(Ctl::tr("Image", "before its size")),
                           //: Sizes, and how it was compressed
                           told(Ctl::tr("%1 of memory in %2 (%3)"),
                                humanSize(numberOf(attempt, "used_bytes").value_or(0)), humanSize(size),
                                textOf(attempt, "codec")));
    if (const std::string battery = batteryText(attempt); !battery.empty())
        lines.emplace_back(told(Ctl::tr("Battery", "before its charge")), battery);
    std::size_t widest = columns(idName);
    for (const auto &[name, value] : lines)
        widest = std::max(widest, columns(name));
    // To be copied, and therefore whole.
    if (!id.empty())
        text += "  " + fitted(idName, widest + 2) + id + '\n';
    for (const auto &[name, value] : lines)
        text += "  " + namedParagraph(name, value, look, widest + 4, 2);
    return text + overriddenText(attempt, look) + phasesText(attempt, look) + differencesText(attempt, look);
}

std::string historyView(const Json &document, const Look &look)
{
    const Json &attempts = partOf(document, "attempts");
    if (attempts.empty())
        return paragraph(told(Ctl::tr("No attempt is known.")), look);
    Table table(
        {{.title = told(Ctl::tr("Started", "heading")), .least = 16, .importance = 7},
         {.title = told(Ctl::tr("What", "heading")), .least = 9, .importance = 4},
         {.title = told(Ctl::tr("Outcome", "heading")), .least = 9, .importance = 9},
         {.title = told(Ctl::tr("Away", "heading")), .toTheRight = true, .least = 6, .importance = 3},
         {.title = told(Ctl::tr("Back", "heading")), .toTheRight = true, .least = 6, .importance = 2},
         {.title = told(Ctl::tr("Image", "heading")), .toTheRight = true, .least = 7, .importance = 1},
         {.title = told(Ctl::tr("Attempt", "heading")), .least = 8, .importance = 8},
         {.title = told(Ctl::tr("Why", "heading")), .least = 12, .importance = 5}});
    for (const Json &attempt : attempts) {
        const std::string outcome = textOf(attempt, "outcome");
        const auto duration = [&](bool back) {
            const auto seconds = secondsOf(attempt, back);
            return seconds ? humanDuration(*seconds) : std::string();
        };
        const double image = numberOf(attempt, "image_bytes").value_or(0);
        table.add({{localTime(textOf(attempt, "started")), {}},
                   {wordsFor(words::mode, textOf(attempt, "mode")), {}},
                   {wordsFor(words::outcome, outcome), toneOf(outcome)},
                   {duration(false), {}},
                   {duration(true), {}},
                   {image > 0 ? humanSize(image) : "", {}},
                   {textOf(attempt, "id").substr(0, 8), {}},
                   {reasonIn(attempt, "reason"), {}}});
    }
    return table.text(look);
}

} // namespace torpor
