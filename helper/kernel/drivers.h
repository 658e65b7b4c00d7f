// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "common/files.h"
#include "savekernel.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace torpor
{

// A device on the way from the partition's disk to the root of /sys that some
// driver of the running kernel serves.
struct DriverNeed {
    std::string driver;   // the name on its bus: "nvme", "virtio_blk", "sd"
    std::string module;   // the running kernel's module, empty when it is built in
    std::string modalias; // what the device announces, may be empty
    bool operator==(const DriverNeed &) const = default;
};

// The driver that serves the device whose folder in /sys this is; nullopt: none does.
[[nodiscard]] std::optional<DriverNeed> driverNeedOf(const std::filesystem::path &device);

// Whether an input device with this bitmap of keys (capabilities/key) has Esc and letters.
[[nodiscard]] bool hasKeyboardKeys(std::string_view bitmap);

// The controllers of a multipath NVMe subsystem, whose folder in /sys/devices/virtual this is.
[[nodiscard]] std::vector<std::filesystem::path> nvmeControllersOf(const std::filesystem::path &subsystem);

// A file that a module may ask the kernel for.
struct FirmwareFile {
    std::string name;           // as the module asks for it, below the folder of firmware
    std::filesystem::path file; // perhaps compressed (.xz, .zst)
    bool operator==(const FirmwareFile &) const = default;
};

// What the save kernel needs for a device.
struct DriverPlan {
    std::vector<std::filesystem::path> modules; // files, in the order to load them
    std::vector<FirmwareFile> firmware; // of those modules, as far as it is installed (planFor() only)
    std::vector<std::string> builtIn;   // drivers that are in the kernel itself
    std::vector<std::string> missing;   // drivers that the kernel does not have: it cannot work
    std::vector<std::string> unknown;   // drivers that nothing is known about
    [[nodiscard]] bool isGood() const { return missing.empty() && unknown.empty(); }
};

class ModuleSearch;

// Finds out which drivers a save kernel needs. Opens the lists of a kernel's
// modules once: an object is for one look at the machine, in one thread.
class Drivers
{
public:
    explicit Drivers(Roots roots);
    ~Drivers();
    Drivers(const Drivers &) = delete;
    Drivers &operator=(const Drivers &) = delete;

    // For the disk of a block device, from its real path in /sys upwards, the disk's own driver first.
    [[nodiscard]] Result<std::vector<DriverNeed>> needsOfBlockDevice(std::uint32_t major,
                                                                     std::uint32_t minor) const;
    // For every keyboard: Esc cancels the saving. Nothing of it is worth a refusal.
    [[nodiscard]] std::vector<DriverNeed> needsOfKeyboards() const;
    // SaveKernelMissingDriver is never returned here: look at `missing` and `unknown`.
    [[nodiscard]] Result<DriverPlan> plan(const std::vector<DriverNeed> &needs,
                                          const SaveKernel &kernel) const;

    // Both: what the partition needs must be there, with its firmware; what keyboards need is added where it
    // is.
    [[nodiscard]] Result<DriverPlan> planFor(std::uint32_t major, std::uint32_t minor,
                                             const SaveKernel &kernel) const;

    // Puts the drivers of these devices (folders in /sys), and of what they sit on,
    // into the plan behind what is there, dependencies first, with their firmware.
    // What the kernel does not have is passed over: nothing of it is worth a refusal.
    void include(const std::vector<std::filesystem::path> &devices, const SaveKernel &kernel,
                 DriverPlan &plan) const;

private:
    // What of the `modules` is not in the plan yet.
    static void addModules(DriverPlan &plan, const std::vector<std::filesystem::path> &modules);
    void addFirmware(DriverPlan &plan, const std::vector<std::filesystem::path> &modules,
                     const std::string &release) const;
    // nullptr: the kernel has no modules, or no lists of them.
    [[nodiscard]] const ModuleSearch *searchOf(const std::string &release) const;

    Roots m_roots;
    mutable std::map<std::string, std::unique_ptr<ModuleSearch>> m_searches; // by release
};

} // namespace torpor
