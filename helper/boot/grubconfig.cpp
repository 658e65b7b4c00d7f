// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "grubconfig.h"

#include "common/files.h"

#include <algorithm>

namespace torpor
{

namespace
{

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> choices)
{
    return std::ranges::find(choices, text) != choices.end();
}

std::string_view unquoted(std::string_view word)
{
    if (word.size() >= 2 && (word.front() == '"' || word.front() == '\'') && word.back() == word.front())
        return word.substr(1, word.size() - 2);
    return word;
}

bool isSourceOfCustomCfg(std::string_view line)
{
    const auto words = splitText(line, ' ');
    return words.size() == 2 && isOneOf(words[0], {"source", "."}) &&
           isOneOf(unquoted(words[1]), {"${config_directory}/custom.cfg", "$config_directory/custom.cfg",
                                        "${prefix}/custom.cfg", "$prefix/custom.cfg"});
}

bool setsVariable(std::string_view line, std::string_view name)
{
    if (line.starts_with("set "))
        line = trimmed(line.substr(4));
    return line.starts_with(name) && line.substr(name.size()).starts_with('=');
}

} // namespace

Result<void> checkSourcesCustomCfg(std::string_view grubCfg)
{
    bool sourced = false;
    for (const auto untrimmed : splitText(grubCfg, '\n')) {
        const auto line = trimmed(untrimmed);
        if (isSourceOfCustomCfg(line)) {
            sourced = true;
        } else if (sourced) {
            for (const std::string_view name : {"default", "timeout", "timeout_style"}) {
                if (setsVariable(line, name))
                    return fail(Code::BootEntryNotEffective,
                                "grub.cfg sets {} again after it has read custom.cfg, so the resume entry "
                                "would not be chosen",
                                name);
            }
        }
    }
    if (!sourced)
        return fail(Code::BootEntryNotEffective,
                    "grub.cfg does not read custom.cfg (is /etc/grub.d/41_custom executable? then run "
                    "grub-mkconfig again)");
    return {};
}

Result<void> checkHandlesNextEntry(std::string_view grubCfg)
{
    bool choosesIt = false;
    bool clearsIt = false;
    for (const auto untrimmed : splitText(grubCfg, '\n')) {
        const auto line = trimmed(untrimmed);
        if (line.starts_with("set ") && setsVariable(line, "default"))
            choosesIt |= line.contains("next_entry");
        const auto words = splitText(line, ' ');
        clearsIt |= words.size() >= 2 && words.front() == "save_env" &&
                    std::ranges::find(words, "next_entry") != words.end();
    }
    if (!choosesIt)
        return fail(Code::BootLoaderUnsupported,
                    "grub.cfg does not look at next_entry in GRUB's environment block");
    if (!clearsIt)
        return fail(Code::BootLoaderUnsupported,
                    "grub.cfg does not clear next_entry, so the resume entry would be chosen for ever");
    return {};
}

} // namespace torpor
