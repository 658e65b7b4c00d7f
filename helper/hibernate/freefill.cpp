// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "freefill.h"

#include "common/files.h"

namespace torpor
{

namespace
{

// The kernel's kstrtobool() of the last such parameter.
std::optional<bool> switchIn(std::string_view commandLine, std::string_view name)
{
    std::optional<bool> on;
    for (const std::string_view word : splitText(commandLine, ' ')) {
        if (word == name)
            on = true;
        else if (word.starts_with(name) && word.size() > name.size() + 1 && word[name.size()] == '=') {
            const std::string_view value = word.substr(name.size() + 1);
            on = value[0] == '1' || value[0] == 'y' || value[0] == 'Y' || value == "on";
        }
    }
    return on;
}

} // namespace

FreeFill freeFillOf(std::string_view commandLine, const std::optional<KernelConfig> &config)
{
    // Poisoning wins over init_on_free; it works only where the kernel was built with it.
    const bool canPoison = !config || config->isYes("CONFIG_PAGE_POISONING");
    if (canPoison && switchIn(commandLine, "page_poison").value_or(false))
        return FreeFill::Poison;
    const bool byDefault = !config || config->isYes("CONFIG_INIT_ON_FREE_DEFAULT_ON");
    return switchIn(commandLine, "init_on_free").value_or(byDefault) ? FreeFill::Zero : FreeFill::None;
}

} // namespace torpor
