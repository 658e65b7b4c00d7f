// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paragraph.h"
#include "table.h"
#include "views.h"
#include "words.h"

#include <format>

namespace torpor
{

namespace
{

std::string count(const Json &entry, const char *key)
{
    return std::format("{:.0f}", numberOf(entry, key).value_or(0));
}

std::string duration(const Json &entry, const char *key)
{
    const auto seconds = numberOf(entry, key);
    return seconds ? humanDuration(*seconds) : "-";
}

} // namespace

std::string statisticsView(const Json &document, const Look &look)
{
    const Json &statistics = partOf(document, "statistics");
    if (statistics.empty())
        return paragraph(told(Ctl::tr("No hibernation has ended yet.")), look);
    Table table(
        {{.title = told(Ctl::tr("Period", "heading")), .least = 7, .importance = 9},
         {.title = told(Ctl::tr("Attempts", "heading")), .toTheRight = true, .least = 4, .importance = 7},
         {.title = told(Ctl::tr("Good", "heading")), .toTheRight = true, .least = 4, .importance = 8},
         {.title = told(Ctl::tr("Broken off", "heading")), .toTheRight = true, .least = 4, .importance = 2},
         {.title = told(Ctl::tr("Refused", "heading")), .toTheRight = true, .least = 4, .importance = 1},
         {.title = told(Ctl::tr("Failed", "heading")), .toTheRight = true, .least = 4, .importance = 6},
         {.title = told(Ctl::tr("Success", "heading")), .toTheRight = true, .least = 5, .importance = 5},
         {.title = told(Ctl::tr("Away", "heading")), .toTheRight = true, .least = 6, .importance = 3},
         {.title = told(Ctl::tr("Back", "heading")), .toTheRight = true, .least = 6, .importance = 4}});
    for (const Json &entry : statistics) {
        const std::string period = textOf(entry, "period");
        const auto rate = numberOf(entry, "success_rate");
        const bool anyFailed = numberOf(entry, "failed").value_or(0) > 0;
        table.add({{period.empty() ? told(Ctl::tr("all times")) : period, {}},
                   {count(entry, "attempts"), {}},
                   {count(entry, "succeeded"), {}},
                   {count(entry, "aborted"), {}},
                   {count(entry, "refused"), {}},
                   {count(entry, "failed"), anyFailed ? std::optional(Tone::Bad) : std::nullopt},
                   {rate ? std::format("{:.0f} %", *rate * 100) : "-", {}},
                   {duration(entry, "seconds_away"), {}},
                   {duration(entry, "seconds_back"), {}}});
    }
    return table.text(look);
}

std::string missingDevicesView(const Json &document, const Look &look)
{
    const Json &devices = partOf(document, "devices");
    if (devices.empty())
        return paragraph(told(Ctl::tr("Every device has come back so far.")), look);
    Table table(
        {{.title = told(Ctl::tr("Device", "heading")), .least = 16, .importance = 9},
         {.title = told(Ctl::tr("Missing", "heading")), .toTheRight = true, .least = 7, .importance = 8},
         {.title = told(Ctl::tr("Last missing", "heading")), .least = 16, .importance = 7},
         {.title = told(Ctl::tr("Known as", "heading")), .least = 10, .importance = 1}});
    for (const Json &device : devices) {
        const std::string id = textOf(device, "device");
        const std::string name = textOf(device, "name");
        table.add({{name.empty() ? id : name, {}},
                   //: Numbers: how often it was missing, and how often one came back
                   {told(Ctl::tr("%1 of %2"), count(device, "missing"), count(device, "returns")), {}},
                   {localTime(textOf(device, "last_missing")), {}},
                   {name.empty() ? "" : id, {}}});
    }
    return table.text(look);
}

std::string noticesView(const Json &document, const Look &look)
{
    std::string text;
    for (const Json &notice : partOf(document, "notices")) {
        constexpr std::size_t indent = 18;
        text += fitted(localTime(textOf(notice, "noted")), indent - 2) + "  " +
                wrapped(sentence(said(textOf(notice, "message"))), look.width, indent, indent) + '\n';
    }
    return text.empty() ? paragraph(told(Ctl::tr("Nothing has happened to the outcome log.")), look) : text;
}

} // namespace torpor
