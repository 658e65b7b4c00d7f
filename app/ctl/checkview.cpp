// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paragraph.h"
#include "views.h"

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
    item.text = textOf(finding, "text");
    if (!device.empty() && !item.text.contains(device))
        item.text = device + ": " + item.text;
    item.detail = textOf(finding, "detail");
    item.remedy = textOf(finding, "remedy");
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
              .text = textOf(requirement, "text")};
    if (state != "pass") {
        item.detail = textOf(requirement, "detail");
        item.remedy = textOf(requirement, "remedy");
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
        text +=
            look.toned(Tone::Quiet, indentedParagraph("→ Torpor does this itself: " + item.remedyId, look));
    else if (!item.remedyId.empty())
        text += look.toned(Tone::Quiet,
                           indentedParagraph("→ Torpor can do this: --remedy " + item.remedyId, look));
    return text;
}

std::string conclusion(bool ready, bool doubts)
{
    if (!ready)
        return "This machine cannot hibernate as it is.";
    if (doubts)
        return "Nothing is known to be in the way. Try it without a power cut: torporctl rehearse";
    return "This machine can hibernate.";
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
            Tone::Good, met == 1 ? "One requirement is met" : std::format("{} requirements are met", met),
            look);
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
                                    (boolOf(kernel, "running").value_or(false) ? " (running)" : ""),
                                look);
        for (const Json &check : partOf(kernel, "checks")) {
            const std::string state = textOf(check, "state");
            if (state == "pass")
                continue;
            const std::string detail = textOf(check, "detail");
            text += indentedParagraph((state == "fail" ? "not so: " : "not known: ") + textOf(check, "text") +
                                          (detail.empty() ? "" : " (" + detail + ")"),
                                      look);
        }
    }
    return text.empty() ? paragraph("No kernel was found.", look) : text;
}

} // namespace torpor
