// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kernelversion.h"

#include "common/files.h"

#include <utility>

namespace torpor
{

namespace
{

bool isDigit(std::string_view text, std::size_t at)
{
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

// "6.12.107", and what follows it in `text`.
std::optional<KernelVersion> takeVersion(std::string_view &text)
{
    KernelVersion version;
    const auto major = takeNumber(text);
    if (!major || !text.starts_with('.'))
        return std::nullopt;
    text.remove_prefix(1);
    const auto minor = takeNumber(text);
    if (!minor)
        return std::nullopt;
    version.major = *major;
    version.minor = *minor;
    if (text.starts_with('.') && isDigit(text, 1)) {
        text.remove_prefix(1);
        version.patch = takeNumber(text).value_or(0);
    }
    return version;
}

} // namespace

std::optional<KernelVersion> parseKernelVersion(std::string_view release, std::string_view version)
{
    // "#1 SMP PREEMPT_DYNAMIC Debian 6.1.119-1 (2024-11-22)"
    constexpr std::string_view debian = "Debian ";
    if (const auto at = version.find(debian); at != std::string_view::npos) {
        auto rest = version.substr(at + debian.size());
        if (const auto known = takeVersion(rest))
            return known;
    }
    auto rest = release;
    auto known = takeVersion(rest);
    if (!known)
        return std::nullopt;
    // "Ubuntu 6.8.0-49.49-generic 6.8.12": the upstream version that it is
    // based on comes last; single fixes of later ones are in it, too.
    // (On a line of its own: `uname -v` says "#49-Ubuntu SMP" as well.)
    constexpr std::string_view ubuntu = "\nUbuntu ";
    if (const auto at = version.find(ubuntu); at != std::string_view::npos) {
        auto signature = version.substr(at + 1);
        signature = signature.substr(0, signature.find('\n'));
        auto last = signature.substr(signature.rfind(' ') + 1);
        if (auto base = takeVersion(last);
            base && std::pair(base->major, base->minor) == std::pair(known->major, known->minor)) {
            base->mayHaveBackports = true;
            return base;
        }
    }
    // "6.8.0-49-generic", "5.14.0-503.el9.x86_64", "6.4.0-150600.23-default":
    // patch level 0 and a build number say that the distribution counts by itself.
    if (known->patch == 0 && rest.starts_with('-') && isDigit(rest, 1)) {
        known->patchIsKnown = false;
        known->mayHaveBackports = true;
    }
    return known;
}

std::optional<bool> hasGdtFix(const KernelVersion &version)
{
    const auto branch = std::pair(version.major, version.minor);
    if (branch >= std::pair(6U, 13U))
        return true;
    const auto otherwise = version.mayHaveBackports ? std::nullopt : std::optional(false);
    if (branch == std::pair(6U, 12U))
        return version.patchIsKnown && version.patch >= 5 ? std::optional(true) : otherwise;
    if (branch == std::pair(6U, 6U))
        return version.patchIsKnown && version.patch >= 66 ? std::optional(true) : otherwise;
    return otherwise;
}

} // namespace torpor
