// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customcfg.h"

namespace torpor
{

namespace
{

constexpr std::string_view beginLine = "# BEGIN torpor\n";
// There was no file; it goes when nothing of the user's has come into it.
constexpr std::string_view beginCreated = "# BEGIN torpor (file created)\n";
// The text before did not end with a newline.
constexpr std::string_view beginNewline = "# BEGIN torpor (newline added)\n";
constexpr std::string_view beginStart = "# BEGIN torpor";
constexpr std::string_view endLine = "# END torpor\n";
constexpr std::string_view endStart = "# END torpor";

struct Place {
    std::size_t begin;     // of the BEGIN line
    std::size_t partBegin; // after it
    std::size_t partEnd;   // of the END line
    std::size_t end;       // after it
    bool created;
    bool newlineAdded;
};

Result<std::optional<Place>> findPlace(std::string_view text)
{
    std::optional<Place> place;
    bool open = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t next = std::min(text.find('\n', at), text.size() - 1) + 1;
        const std::string_view line = text.substr(at, next - at);
        if (line.starts_with(beginStart)) {
            if (place)
                return fail(Code::Malformed, "custom.cfg has more than one \"{}\" line", beginStart);
            if (line != beginLine && line != beginCreated && line != beginNewline)
                return fail(Code::Malformed, "custom.cfg has a \"{}\" line that Torpor did not write",
                            beginStart);
            place = Place{at, next, 0, 0, line == beginCreated, line == beginNewline};
            open = true;
        } else if (line.starts_with(endStart)) {
            if (!open || !place)
                return fail(Code::Malformed, "custom.cfg has a \"{}\" line without its begin", endStart);
            place->partEnd = at;
            place->end = next;
            open = false;
        }
        at = next;
    }
    if (open)
        return fail(Code::Malformed, "custom.cfg has a \"{}\" line without its end", beginStart);
    return place;
}

} // namespace

Result<std::string> withTorporPart(std::optional<std::string_view> text, std::string_view part)
{
    if (!part.ends_with('\n'))
        return fail(Code::InvalidArgument, "the part for custom.cfg does not end with a newline");
    if (!text)
        return std::string(beginCreated).append(part).append(endLine);
    auto place = findPlace(*text);
    if (!place)
        return passOn(place);
    if (*place) {
        // It stays where it is, so that a second arming changes nothing else.
        return std::string(text->substr(0, (*place)->partBegin))
            .append(part)
            .append(text->substr((*place)->partEnd));
    }
    std::string result(*text);
    if (result.empty() || result.ends_with('\n'))
        result.append(beginLine);
    else
        result.append("\n").append(beginNewline);
    return result.append(part).append(endLine);
}

Result<std::optional<std::string>> withoutTorporPart(std::string_view text)
{
    auto place = findPlace(text);
    if (!place)
        return passOn(place);
    if (!*place)
        return std::string(text);
    const auto &[begin, partBegin, partEnd, end, created, newlineAdded] = **place;
    std::string result(text.substr(0, begin));
    const std::string_view after = text.substr(end);
    // Lines that were added below ours since keep the newline that we put in.
    if (newlineAdded && after.empty() && result.ends_with('\n'))
        result.pop_back();
    result.append(after);
    if (created && result.empty())
        return std::nullopt;
    return result;
}

Result<std::optional<std::string>> findTorporPart(std::string_view text)
{
    auto place = findPlace(text);
    if (!place)
        return passOn(place);
    if (!*place)
        return std::nullopt;
    return std::string(text.substr((*place)->partBegin, (*place)->partEnd - (*place)->partBegin));
}

} // namespace torpor
