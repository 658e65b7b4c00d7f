// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paragraph.h"
#include "views.h"
#include "words.h"

#include <algorithm>

namespace torpor
{

namespace
{

struct Item {
    Tone tone;
    int rank; // what is in the way first
    std::string text, detail, remedy, remedyId;
    bool byDefault = false;
};

// "unknown" is an own state of a finding: a "warn" of which nobody knows.
Item ofFinding(const Json &finding)
{
    const std::string severity = textOf(finding, "severity");
    const bool known = boolOf(finding, "known").value_or(true);
    const std::string device =
        textOf(finding, "label").empty() ? textOf(finding, "device") : textOf(finding, "label");
    Item item{.tone = Tone::Quiet, .rank = 3};
    if (severity == "block")
        item = {.tone = known ? Tone::Bad : Tone::Doubtful, .rank = 0};
    else if (!known)
        item = {.tone = Tone::Doubtful, .rank = 2};
    else if (severity != "info")
        item = {.tone = Tone::Warning, .rank = 1};
    item.text = said(textOf(finding, "text"));
    if (!device.empty() && !item.text.contains(device))
        item.text = device + ": " + item.text;
    item.detail = said(textOf(finding, "detail"));
    item.remedy = said(textOf(finding, "remedy"));
    item.remedyId = textOf(finding, "remedy_id");
    item.byDefault = boolOf(finding, "by_default").value_or(false);
    return item;
}

Item ofRequirement(const Json &requirement)
{
    const std::string state = textOf(requirement, "state");
    Item item{.tone = state == "pass"   ? Tone::Good
                      : state == "fail" ? Tone::Bad
                                        : Tone::Doubtful,
              .rank = 0,
              .text = said(textOf(requirement, "text"))};
    if (state != "pass") {
        item.detail = said(textOf(requirement, "detail"));
        item.remedy = said(textOf(requirement, "remedy"));
    }
    return item;
}

std::string itemText(const Item &item, const Look &look)
{
    std::string text = signedParagraph(item.tone, item.text, look);
    if (!item.detail.empty())
        text += indentedParagraph(item.detail, look);
    if (!item.remedy.empty())
        text += look.toned(Tone::Quiet, indentedParagraph("→ " + item.remedy, look));
    if (item.byDefault)
        text += look.toned(
            Tone::Quiet,
            indentedParagraph("→ " + told(Ctl::tr("Torpor does this itself: %1"), item.remedyId), look));
    else if (!item.remedyId.empty())
        text += look.toned(Tone::Quiet, indentedParagraph("→ " + told(Ctl::tr("Torpor can do this: %1"),
                                                                      "--remedy " + item.remedyId),
                                                          look));
    return text;
}

std::string conclusion(bool ready, bool doubts)
{
    if (!ready)
        return told(Ctl::tr("This machine cannot hibernate as it is."));
    if (doubts)
        return told(Ctl::tr("Nothing is known to be in the way. Try it without a power cut: %1"),
                    "torporctl rehearse");
    return told(Ctl::tr("This machine can hibernate."));
}

} // namespace

std::string checkView(const Json &document, const Look &look)
{
    std::vector<Item> items;
    for (const Json &finding : partOf(document, "findings"))
        items.push_back(ofFinding(finding));
    std::ranges::stable_sort(items, {}, &Item::rank);
    const bool doubts = std::ranges::contains(items, Tone::Doubtful, &Item::tone);
    bool requirementDoubts = false;
    // Findings have what is not met of the requirements; without findings all are listed.
    std::size_t met = 0;
    for (const Json &requirement : partOf(document, "requirements")) {
        Item item = ofRequirement(requirement);
        requirementDoubts = requirementDoubts || item.tone == Tone::Doubtful;
        if (item.tone == Tone::Good)
            ++met;
        if (!document.contains("findings"))
            items.push_back(std::move(item));
    }
    std::string text;
    for (const Item &item : items)
        text += itemText(item, look);
    if (document.contains("findings") && met > 0)
        text += signedParagraph(
            Tone::Good, told(Ctl::tr("%n requirement(s) are met", nullptr, static_cast<int>(met))), look);
    text += '\n';
    return text + look.toned(Tone::Strong, paragraph(conclusion(boolOf(document, "ready").value_or(false),
                                                                doubts || requirementDoubts),
                                                     look));
}

std::string kernelsView(const Json &document, const Look &look)
{
    std::string text;
    for (const Json &kernel : partOf(document, "kernels")) {
        const bool usable = boolOf(kernel, "usable").value_or(false);
        text += signedParagraph(usable ? Tone::Good : Tone::Bad,
                                textOf(kernel, "release") +
                                    (boolOf(kernel, "running").value_or(false)
                                         ? " (" + told(Ctl::tr("running", "a kernel")) + ")"
                                         : ""),
                                look);
        for (const Json &check : partOf(kernel, "checks")) {
            const std::string state = textOf(check, "state");
            if (state == "pass")
                continue;
            const std::string detail = said(textOf(check, "detail"));
            const std::string what =
                said(textOf(check, "text")) + (detail.empty() ? "" : " (" + detail + ")");
            text += indentedParagraph(
                told(state == "fail" ? Ctl::tr("not so: %1") : Ctl::tr("not known: %1"), what), look);
        }
    }
    return text.empty() ? paragraph(told(Ctl::tr("No kernel was found.")), look) : text;
}

} // namespace torpor
