// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paragraph.h"
#include "views.h"
#include "words.h"

#include <algorithm>
#include <format>
#include <utility>
#include <vector>

namespace torpor
{

namespace
{

std::string described(const Json &partition)
{
    std::string text =
        textOf(partition, "name") + ", " + humanSize(numberOf(partition, "size_bytes").value_or(0));
    if (const std::string label = textOf(partition, "label"); !label.empty())
        text += ", \"" + label + "\"";
    if (const std::string model = textOf(partition, "disk_model"); !model.empty())
        //: A partition, and the disk that it is on
        text = told(Ctl::tr("%1 on %2"), text, model);
    return text;
}

std::string yesNo(const Json &document, const char *key)
{
    const auto value = boolOf(document, key);
    return told(!value ? Ctl::tr("not known") : *value ? Ctl::tr("yes") : Ctl::tr("no"));
}

std::string imageText(const std::string &state)
{
    if (state == "empty")
        return told(Ctl::tr("no image on it"));
    if (state == "writing")
        return told(Ctl::tr("an unfinished image on it"));
    if (state == "ready")
        return told(Ctl::tr("an image on it that can be resumed"));
    if (state == "consumed")
        return told(Ctl::tr("an image on it that was resumed"));
    return state.empty() ? told(Ctl::tr("whether it has an image is not known"))
                         : told(Ctl::tr("its image is %1"), state);
}

} // namespace

std::string partitionsView(const Json &document, const Look &look)
{
    std::string text;
    const Json &partitions = partOf(document, "partitions");
    for (const Json &partition : partitions) {
        const bool usable = boolOf(partition, "usable").value_or(false);
        // In a line of its own: it is to be copied.
        text += look.sign(usable ? Tone::Good : Tone::Bad) + ' ' +
                look.toned(Tone::Strong, textOf(partition, "partuuid")) + '\n';
        text += indentedParagraph(described(partition), look);
        if (!usable)
            text += indentedParagraph(sentence(reasonIn(partOf(partition, "refusal"))), look);
    }
    if (text.empty())
        text = paragraph(told(Ctl::tr("No partition was found.")), look);
    text += '\n';
    if (const auto needed = numberOf(document, "needed_bytes"))
        text +=
            paragraph(told(Ctl::tr("At least %1 (%2 bytes) are needed. What is on a prepared partition is "
                                   "lost."),
                           humanSize(*needed), std::format("{:.0f}", *needed)),
                      look);
    return text + paragraph(told(Ctl::tr("To prepare one: %1"), "torporctl prepare PARTUUID"), look);
}

std::string partitionText(const Json &document, std::string_view partuuid)
{
    for (const Json &partition : partOf(document, "partitions")) {
        if (textOf(partition, "partuuid") == partuuid)
            return described(partition);
    }
    return {};
}

std::string preparedView(const Json &document, const Look &look)
{
    return paragraph(told(Ctl::tr("Partition %1 (%2) is the hibernating partition now."),
                          textOf(document, "partuuid"),
                          humanSize(numberOf(document, "size_bytes").value_or(0))),
                     look) +
           paragraph(told(Ctl::tr("Next: %1, then %2."), "torporctl check", "torporctl rehearse"), look);
}

std::string settingsView(const Json &document, const Look &look)
{
    const auto orRunning = [](const std::string &release) {
        return release.empty() ? told(Ctl::tr("the running kernel")) : release;
    };
    const double region = numberOf(document, "region_mib").value_or(0);
    std::string off;
    for (const Json &id : partOf(document, "rules_off")) {
        if (id.is_string())
            off += (off.empty() ? "" : ",") + printable(id.get_ref<const std::string &>());
    }
    // By the names under which they are set.
    return namedParagraph("codec", textOf(document, "codec"), look) +
           namedParagraph("verify", yesNo(document, "verify"), look) +
           namedParagraph("save-kernel", orRunning(textOf(document, "save_kernel")), look) +
           namedParagraph("region-mib",
                          region == 0 ? told(Ctl::tr("automatic")) : std::format("{:.0f} MiB", region),
                          look) +
           namedParagraph("boot-method", textOf(document, "boot_method"), look) +
           namedParagraph("keep-days", std::format("{:.0f}", numberOf(document, "keep_days").value_or(0)),
                          look) +
           namedParagraph("rules-off", off.empty() ? "none" : off, look) +
           namedParagraph("take-over", yesNo(document, "take_over"), look);
}

std::string statusView(const Json &document, const Look &look)
{
    const Json &partition = partOf(document, "partition");
    std::string place;
    if (!partition.is_object()) {
        place = told(Ctl::tr("none is prepared; see %1"), "torporctl prepare");
    } else {
        const std::string name = textOf(partition, "name");
        place = textOf(partition, "partuuid") + " (" + (name.empty() ? "" : name + ", ") +
                humanSize(numberOf(partition, "size_bytes").value_or(0)) + ")";
        const std::string wrong = reasonIn(partOf(partition, "error"));
        place += wrong.empty() ? ", " + imageText(textOf(partition, "state")) : ": " + sentence(wrong);
    }
    std::vector<std::pair<std::string, std::string>> lines = {
        {told(Ctl::tr("Partition")), place},
        {told(Ctl::tr("Next start")),
         told(boolOf(document, "armed").value_or(false) ? Ctl::tr("offers to resume the hibernated session")
                                                        : Ctl::tr("a normal one", "start"))}};
    if (const Json &running = partOf(document, "running"); running.is_object())
        //: %1 is the id of an attempt
        lines.emplace_back(told(Ctl::tr("Running")),
                           told(textOf(running, "mode") == "rehearse" ? Ctl::tr("a rehearsal, attempt %1")
                                                                      : Ctl::tr("a hibernation, attempt %1"),
                                textOf(running, "id")));
    const Json &last = partOf(document, "last_attempt");
    const std::string unread = reasonIn(partOf(document, "last_attempt_error"));
    const std::string none = unread.empty() ? told(Ctl::tr("none yet")) : sentence(unread);
    lines.emplace_back(told(Ctl::tr("Last attempt")),
                       last.is_object() ? localTime(textOf(last, "started")) : none);
    std::size_t indent = 14;
    for (const auto &[name, value] : lines)
        indent = std::max(indent, columns(name) + 2);
    std::string text;
    for (const auto &[name, value] : lines)
        text += namedParagraph(name, value, look, indent);
    return last.is_object() ? text + '\n' + attemptView(last, look) : text;
}

} // namespace torpor
