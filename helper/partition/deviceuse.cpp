// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deviceuse.h"

#include <algorithm>
#include <set>
#include <sys/sysmacros.h>

namespace torpor
{

namespace
{

// The kernel writes space, tab, newline and backslash as \040 and so on.
std::string unescaped(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 3 < text.size()) {
            if (const auto code = parseNumber(text.substr(i + 1, 3), 8); code && *code < 256) {
                result += static_cast<char>(*code);
                i += 3;
                continue;
            }
        }
        result += text[i];
    }
    return result;
}

// What stands between single spaces. Other white space is part of a name: the
// kernel escapes only space, tab, newline, backslash and '#' (fs/seq_file.c,
// mangle_path()), and anybody may mount in a user namespace, with any name.
std::vector<std::string_view> fieldsOf(std::string_view line)
{
    std::vector<std::string_view> fields;
    for (;;) {
        const auto space = line.find(' ');
        fields.push_back(line.substr(0, space));
        if (space == std::string_view::npos)
            return fields;
        line.remove_prefix(space + 1);
    }
}

bool isNumber(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

Result<std::vector<Mount>> parseMountinfo(std::string_view text)
{
    std::vector<Mount> mounts;
    for (const auto line : splitText(text, '\n')) {
        // 36 35 98:0 /root /mount/point options [optional fields] - type source options
        const auto fields = fieldsOf(line);
        const auto dash = std::ranges::find(fields, std::string_view("-"));
        if (fields.size() < 9 || dash - fields.begin() < 6 || fields.end() - dash < 3)
            return fail(Code::Malformed, "a line of mountinfo that is not understood: {}", line);
        const auto numbers = splitText(fields[2], ':');
        const auto major = numbers.size() == 2 ? parseNumber(numbers[0], 10) : std::nullopt;
        const auto minor = numbers.size() == 2 ? parseNumber(numbers[1], 10) : std::nullopt;
        if (!major || !minor)
            return fail(Code::Malformed, "a line of mountinfo that is not understood: {}", line);
        mounts.push_back({makedev(static_cast<unsigned>(*major), static_cast<unsigned>(*minor)),
                          unescaped(fields[4]), std::string(dash[1]), unescaped(dash[2]),
                          std::ranges::contains(splitText(fields[5], ','), std::string_view("ro"))});
    }
    return mounts;
}

Result<std::vector<std::string>> parseSwaps(std::string_view text)
{
    std::vector<std::string> swaps;
    for (const auto line : splitText(text, '\n')) {
        const auto fields = splitText(line, ' ');
        if (fields.empty() || fields[0] == "Filename")
            continue;
        if (fields.size() < 5)
            return fail(Code::Malformed, "a line of /proc/swaps that is not understood: {}", line);
        swaps.push_back(unescaped(fields[0]));
    }
    return swaps;
}

Result<std::vector<Mount>> allMounts(const std::filesystem::path &proc)
{
    auto text = readText(proc / "self/mountinfo");
    if (!text)
        return passOn(text);
    auto mounts = parseMountinfo(*text);
    if (!mounts)
        return mounts;

    std::error_code error;
    std::set<std::filesystem::path> seen = {std::filesystem::read_symlink(proc / "self/ns/mnt", error)};
    std::filesystem::directory_iterator process(proc, error);
    for (; !error && process != std::filesystem::directory_iterator(); process.increment(error)) {
        if (!isNumber(process->path().filename().string()))
            continue;
        // Processes come and go while this runs: what cannot be read is gone.
        std::error_code gone;
        auto space = std::filesystem::read_symlink(process->path() / "ns/mnt", gone);
        if (gone && gone != std::errc::no_such_file_or_directory && gone != std::errc::no_such_process &&
            gone != std::errc::permission_denied)
            return fail(Code::SystemError, "looking at process {}: {}", process->path().filename().string(),
                        gone.message());
        if (gone || !seen.insert(std::move(space)).second)
            continue;
        auto other = readText(process->path() / "mountinfo");
        if (!other) {
            if (!std::filesystem::read_symlink(process->path() / "ns/mnt", gone).empty())
                return passOn(other); // it is still there
            continue;
        }
        auto more = parseMountinfo(*other);
        if (!more)
            return more;
        mounts->insert(mounts->end(), std::make_move_iterator(more->begin()),
                       std::make_move_iterator(more->end()));
    }
    if (error)
        return fail(Code::SystemError, "listing the processes: {}", error.message());
    return mounts;
}

} // namespace torpor
