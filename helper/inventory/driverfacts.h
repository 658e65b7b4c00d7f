// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/files.h"
#include "device.h"
#include "kernel/drivers.h"
#include "kernel/savekernel.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace torpor
{

class ModuleSearch;

// What is known about the drivers of a machine's devices. Looks each driver up
// once.
class DriverCatalog
{
public:
    // `saveKernel` may be nullptr; `loaded` are the module files that its initramfs carries.
    DriverCatalog(Roots roots, const SaveKernel *saveKernel, std::vector<std::filesystem::path> loaded);
    ~DriverCatalog();
    DriverCatalog(const DriverCatalog &) = delete;
    DriverCatalog &operator=(const DriverCatalog &) = delete;

    // `path` is the device's below /sys.
    [[nodiscard]] DriverFacts factsOf(const std::string &path);

private:
    [[nodiscard]] DriverFacts lookUp(const std::string &path, const std::string &driver,
                                     const std::string &module) const;
    [[nodiscard]] SaveKernelDriver inSaveKernel(const std::string &path) const;

    Roots m_roots;
    Drivers m_drivers;
    const SaveKernel *m_saveKernel;
    std::vector<std::filesystem::path> m_loaded;
    std::unique_ptr<ModuleSearch> m_running; // nullptr: the running kernel's modules are not to be had
    std::map<std::string, DriverFacts> m_known;
};

} // namespace torpor
