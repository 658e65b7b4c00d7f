// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paragraph.h"
#include "views.h"

#include <algorithm>

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
        text += " on " + model;
    return text;
}

std::string yesNo(const Json &document, const char *key)
{
    const auto value = boolOf(document, key);
    return !value ? "not known" : *value ? "yes" : "no";
}

std::string imageText(const std::string &state)
{
    if (state == "empty")
        return "no image on it";
    if (state == "writing")
        return "an unfinished image on it";
    if (state == "ready")
        return "an image on it that can be resumed";
    if (state == "consumed")
        return "an image on it that was resumed";
    return state.empty() ? "whether it has an image is not known" : "its image is " + state;
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
            text += indentedParagraph(sentence(textOf(partOf(partition, "refusal"), "message")), look);
    }
    if (text.empty())
        text = paragraph("No partition was found.", look);
    text += '\n';
    if (const auto needed = numberOf(document, "needed_bytes"))
        text += paragraph(std::format("At least {} ({:.0f} bytes) are needed. What is on a prepared "
                                      "partition is lost.",
                                      humanSize(*needed), *needed),
                          look);
    return text + paragraph("To prepare one: torporctl prepare PARTUUID", look);
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
    return paragraph(std::format("Partition {} ({}) is the hibernating partition now.",
                                 textOf(document, "partuuid"),
                                 humanSize(numberOf(document, "size_bytes").value_or(0))),
                     look) +
           paragraph("Next: torporctl check, then torporctl rehearse.", look);
}

std::string settingsView(const Json &document, const Look &look)
{
    const auto orRunning = [](std::string release) {
        return release.empty() ? std::string("the running kernel") : release;
    };
    const double region = numberOf(document, "region_mib").value_or(0);
    std::string off;
    for (const Json &id : partOf(document, "rules_off")) {
        if (id.is_string())
            off += (off.empty() ? "" : ",") + id.get<std::string>();
    }
    // By the names under which they are set.
    return namedParagraph("codec", textOf(document, "codec"), look) +
           namedParagraph("verify", yesNo(document, "verify"), look) +
           namedParagraph("save-kernel", orRunning(textOf(document, "save_kernel")), look) +
           namedParagraph("region-mib", region == 0 ? "automatic" : std::format("{:.0f} MiB", region), look) +
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
        place = "none is prepared; see torporctl prepare";
    } else {
        const std::string name = textOf(partition, "name");
        place = textOf(partition, "partuuid") + " (" + (name.empty() ? "" : name + ", ") +
                humanSize(numberOf(partition, "size_bytes").value_or(0)) + ")";
        const std::string wrong = textOf(partOf(partition, "error"), "message");
        place += wrong.empty() ? ", " + imageText(textOf(partition, "state")) : ": " + sentence(wrong);
    }
    std::string text =
        namedParagraph("Partition", place, look) +
        namedParagraph("Next start",
                       boolOf(document, "armed").value_or(false) ? "offers to resume the hibernated session"
                                                                 : "a normal one",
                       look);
    if (const Json &running = partOf(document, "running"); running.is_object())
        text += namedParagraph(
            "Running",
            std::format("{}, attempt {}",
                        textOf(running, "mode") == "rehearse" ? "a rehearsal" : "a hibernation",
                        textOf(running, "id")),
            look);
    const Json &last = partOf(document, "last_attempt");
    const std::string unread = textOf(partOf(document, "last_attempt_error"), "message");
    if (!last.is_object())
        return text + namedParagraph("Last attempt", unread.empty() ? "none yet" : sentence(unread), look);
    return text + namedParagraph("Last attempt", localTime(textOf(last, "started")), look) + '\n' +
           attemptView(last, look);
}

} // namespace torpor
