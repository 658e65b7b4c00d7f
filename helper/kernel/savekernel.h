// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "common/files.h"
#include "kernelconfig.h"
#include "kernelimage.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace torpor
{

// The kernel that B and C boot.
struct SaveKernel {
    std::string release;
    std::filesystem::path imagePath;
    KernelImage image;
    std::optional<KernelConfig> config; // nullopt: nothing is known about its options
    bool isRunning = false;
};

// A kernel that could be chosen.
struct KernelChoice {
    std::string release;
    std::filesystem::path imagePath;
    bool isRunning = false;
};

// One answer to "can it do this?". Unknown is never read as good.
struct KernelCheck {
    enum class State { Pass, Fail, Unknown };
    Code code = Code::SystemError;
    State state = State::Unknown;
    std::string text;   // what was looked at, as a statement: "It can load a kernel by kexec_load"
    std::string detail; // why it is so: "CONFIG_KEXEC is not set"
};

// The kernels of this machine, by release.
class SaveKernels
{
public:
    explicit SaveKernels(Roots roots) : m_roots(std::move(roots)) {}

    // Every bzImage in /boot (vmlinuz-*) and /lib/modules/*/vmlinuz, newest name last, a release once.
    [[nodiscard]] std::vector<KernelChoice> list() const;
    // "" chooses the running kernel. SaveKernelMissing with the releases there are.
    [[nodiscard]] Result<SaveKernel> choose(std::string_view release) const;

private:
    Roots m_roots;
};

// What B and C must be able to do: be 64-bit and relocatable, unpack an
// initramfs, load by kexec_load, map /dev/mem, and page as A does.
// `fiveLevelPaging` is A's vmcoreinfo NUMBER(pgtable_l5_enabled)=1.
[[nodiscard]] std::vector<KernelCheck> checkSaveKernel(const SaveKernel &kernel, bool fiveLevelPaging);

} // namespace torpor
