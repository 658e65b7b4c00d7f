// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "common/files.h"

#include <memory>
#include <string>

namespace torpor
{

// Modules of the running kernel. Behind an interface for the tests.
class KernelModules
{
public:
    virtual ~KernelModules() = default;
    [[nodiscard]] virtual bool isLoaded(const std::string &name) const = 0;
    // RemedyFailed where something uses it: nothing is unloaded by force.
    [[nodiscard]] virtual Result<void> unload(const std::string &name) = 0;
    // With what it depends on and the administrator's options, as modprobe does.
    [[nodiscard]] virtual Result<void> load(const std::string &name) = 0;

    // The one that speaks to the kernel, by libkmod.
    [[nodiscard]] static std::unique_ptr<KernelModules> ofThisMachine(const Roots &roots);
};

} // namespace torpor
