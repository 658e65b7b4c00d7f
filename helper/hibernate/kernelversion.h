// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare>
#include <optional>
#include <string_view>

namespace torpor
{

// A kernel's upstream version.
struct KernelVersion {
    unsigned major = 0;
    unsigned minor = 0;
    unsigned patch = 0;
    // False where the name gives an ABI number in place of the patch level
    // ("6.8.0-49-generic"; RHEL, openSUSE).
    bool patchIsKnown = true;
    // Such kernels carry fixes of later versions.
    bool mayHaveBackports = false;
    auto operator<=>(const KernelVersion &) const = default;
};

// From `uname -r` and what names the true version behind it: `uname -v` of
// Debian, /proc/version_signature of Ubuntu.
[[nodiscard]] std::optional<KernelVersion> parseKernelVersion(std::string_view release,
                                                              std::string_view version);

// Whether it has "x86/kexec: Restore GDT on return from ::preserve_context
// kexec" (07fa619f2a40, in 6.13); nullopt when that cannot be told. The stable
// branches 6.12 (6.12.5) and 6.6 (6.6.66) got it; 6.1 up to 6.1.176 and 5.10 up
// to 5.10.262 did not (Debian's changelogs list every stable commit), nor did
// the branches between, which had ended.
[[nodiscard]] std::optional<bool> hasGdtFix(const KernelVersion &version);

} // namespace torpor
