// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "grubversion.h"

#include "common/files.h"

#include <algorithm>
#include <optional>

namespace torpor
{

namespace
{

// What distributions put into a version; anything else is another string of the module.
bool isVersionText(std::string_view text)
{
    return !text.empty() && text.size() < 64 &&
           std::ranges::all_of(
               text,
               [](char c) {
                   return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                          std::string_view(".:+-~_").contains(c);
               });
}

} // namespace

Result<GrubVersion> parseGrubVersion(std::string_view text)
{
    const auto malformed = [&] { return fail(Code::Malformed, "\"{}\" is no version of GRUB", text); };
    if (!isVersionText(text))
        return malformed();
    std::string_view rest = text;
    if (const auto epoch = rest.find(':'); epoch != std::string_view::npos) // Arch compiles it in
        rest.remove_prefix(epoch + 1);
    const auto major = takeNumber(rest);
    if (!major || !rest.starts_with('.'))
        return malformed();
    rest.remove_prefix(1);
    const auto minor = takeNumber(rest);
    if (!minor)
        return malformed();
    const bool preRelease = rest.starts_with('~') || rest.starts_with("rc") || rest.starts_with("-rc") ||
                            rest.starts_with("beta") || rest.starts_with("-beta");
    return GrubVersion{*major, *minor, preRelease, std::string(text)};
}

Result<GrubVersion> findGrubVersion(std::span<const std::byte> normalModule)
{
    const std::string_view content(reinterpret_cast<const char *>(normalModule.data()), normalModule.size());
    // Other modules have numbers, too; only the one that prints the banner has the version.
    if (!content.contains("GNU GRUB  version"))
        return fail(Code::NotFound, "this is not GRUB's normal.mod");
    std::optional<GrubVersion> found;
    for (std::size_t start = 0; start < content.size();) {
        const std::size_t end = std::min(content.find('\0', start), content.size());
        const std::string_view text = content.substr(start, end - start);
        start = end + 1;
        // All of GRUB 2; 1.9x were its betas. Shorter numbers are not told apart from other data.
        if (!text.contains("2.") || text.size() < 4)
            continue;
        auto version = parseGrubVersion(text);
        if (!version || version->major != 2)
            continue;
        if (found && found->text != version->text)
            return fail(Code::Malformed, "normal.mod contains two versions, \"{}\" and \"{}\"", found->text,
                        version->text);
        found = std::move(*version);
    }
    if (!found)
        return fail(Code::NotFound, "normal.mod contains no version");
    return *found;
}

} // namespace torpor
