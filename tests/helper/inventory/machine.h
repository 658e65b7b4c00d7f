// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "inventory/inventory.h"

#include <string>
#include <string_view>
#include <vector>

// A machine of tests/fixtures/machines: its devices in umockdev's format
// (NAME.umockdev), and beside it (NAME.machine) which modules its drivers are
// of, what is mounted and what its firmware calls it. It can be changed, to be
// looked at before and after.
class Machine
{
public:
    explicit Machine(const std::string &name);

    // Devices by their path below /sys. The device and all below it:
    Machine &remove(std::string_view path);
    // All of these paths begin with something else: it was plugged in elsewhere.
    Machine &moveTo(std::string_view path, std::string_view newPath);
    // Replaces text in the device and all below it.
    Machine &replaceIn(std::string_view path, std::string_view text, std::string_view with);
    // A line in umockdev's format, such as "A: serial=X\n" with its backslash.
    Machine &addLine(std::string_view path, std::string_view line);
    Machine &loseDriver(std::string_view path);
    // More devices in umockdev's format.
    Machine &add(std::string_view devices);
    Machine &unmount(std::string_view mountPoint);

    // Shows the machine to libudev and takes its inventory. A failure is an inventory without a kernel.
    [[nodiscard]] torpor::Inventory inventory(const torpor::InventoryOptions &options = withoutCards()) const;

    // Options that do not ask this computer's network cards.
    [[nodiscard]] static torpor::InventoryOptions withoutCards();
    // Where the modules made for tests are, and the release that they are of.
    [[nodiscard]] static std::filesystem::path modules();
    static constexpr std::string_view release = "6.99.0-test";

private:
    struct Driver {
        std::string bus, driver, module, taint;
    };
    void fillRoots(const torpor::Roots &roots) const;

    std::vector<std::string> m_devices; // blocks of the file
    std::vector<Driver> m_drivers;
    std::vector<std::string> m_mounts; // lines of mountinfo
    std::vector<std::string> m_swaps;
    std::string m_vendor, m_product;
};
