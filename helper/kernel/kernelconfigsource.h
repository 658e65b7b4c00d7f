// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "common/files.h"
#include "kernelconfig.h"

#include <string>
#include <string_view>

namespace torpor
{

// Finds the .config of a kernel where distributions put it.
class KernelConfigSource
{
public:
    explicit KernelConfigSource(Roots roots) : m_roots(std::move(roots)) {}

    // The running kernel's: /proc/config.gz first, which cannot be of another build, then as of its release.
    [[nodiscard]] Result<KernelConfig> running() const;
    // /boot/config-RELEASE, /lib/modules/RELEASE/config, then what the image
    // itself carries (when a path is given). KernelConfigUnknown when there is none.
    [[nodiscard]] Result<KernelConfig> ofRelease(std::string_view release,
                                                 const std::filesystem::path &image = {}) const;

private:
    Roots m_roots;
};

// `uname -r` of the running kernel, from /proc/sys/kernel/osrelease.
[[nodiscard]] Result<std::string> runningRelease(const Roots &roots);
// Whether the text can be part of a file name: what kernels call themselves, and no "/" or "..".
[[nodiscard]] bool isReleaseName(std::string_view release);

} // namespace torpor
