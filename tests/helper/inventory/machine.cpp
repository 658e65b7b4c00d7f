// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machine.h"

#include "fakes/machinefolder.h"
#include "testpaths.h"

#include <algorithm>
#include <format>
#include <stdexcept>
#include <umockdev.h>

using namespace torpor;
namespace fs = std::filesystem;

namespace
{

std::string read(const fs::path &path)
{
    auto text = readText(path);
    if (!text)
        throw std::runtime_error(text.error().message);
    return *text;
}

void write(const fs::path &path, std::string_view text)
{
    fs::create_directories(path.parent_path());
    if (auto written = replaceFile(path, text); !written)
        throw std::runtime_error(written.error().message);
}

std::string pathOf(std::string_view block)
{
    const auto end = std::min(block.find('\n'), block.size());
    return std::string(block.substr(3, end - 3));
}

bool isAtOrBelow(const std::string &path, std::string_view folder)
{
    return path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/');
}

void replaceAll(std::string &text, std::string_view what, std::string_view with)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

std::vector<std::string> blocksOf(std::string_view text)
{
    std::vector<std::string> blocks;
    std::string block;
    for (;;) {
        const auto end = text.find('\n');
        const auto line = text.substr(0, end);
        if (line.empty()) {
            if (!block.empty())
                blocks.push_back(std::exchange(block, {}));
        } else {
            block += line;
            block += '\n';
        }
        if (end == std::string_view::npos)
            return blocks;
        text.remove_prefix(end + 1);
    }
}

} // namespace

Machine::Machine(const std::string &name)
{
    const fs::path folder = sourcePath("tests/fixtures/machines");
    m_devices = blocksOf(read(folder / (name + ".umockdev")));
    const std::string machine = read(folder / (name + ".machine"));
    for (const auto line : splitText(machine, '\n')) {
        const auto words = splitText(line, ' ');
        if (words.empty() || words[0] == "#")
            continue;
        const std::string rest(trimmed(line.substr(words[0].size())));
        if (words[0] == "firmware") {
            m_vendor = rest.substr(0, rest.find('|'));
            m_product = rest.substr(rest.find('|') + 1);
        } else if (words[0] == "driver" && words.size() >= 4) {
            m_drivers.push_back({std::string(words[1]), std::string(words[2]), std::string(words[3]),
                                 words.size() > 4 ? std::string(words[4]) : std::string()});
        } else if (words[0] == "mount" && words.size() == 5) {
            m_mounts.push_back(std::format("{} 1 {} / {} rw,relatime - {} {} rw", 30 + m_mounts.size(),
                                           words[1], words[2], words[3], words[4]));
        } else if (words[0] == "swap") {
            m_swaps.push_back(rest);
        } else {
            throw std::runtime_error("a line of the machine is not understood: " + std::string(line));
        }
    }
}

Machine &Machine::remove(std::string_view path)
{
    std::erase_if(m_devices, [&](const std::string &block) { return isAtOrBelow(pathOf(block), path); });
    return *this;
}

Machine &Machine::moveTo(std::string_view path, std::string_view newPath)
{
    const auto depth = [](std::string_view text) { return std::ranges::count(text, '/'); };
    for (auto &block : m_devices) {
        const std::string old = pathOf(block);
        if (!isAtOrBelow(old, path))
            continue;
        std::string changed = std::string(newPath) + old.substr(path.size());
        // The names of USB devices and interfaces below are made of their port's.
        const std::string oldName(path.substr(path.rfind('/') + 1));
        const std::string newName(newPath.substr(newPath.rfind('/') + 1));
        replaceAll(changed, "/" + oldName + ":", "/" + newName + ":");
        replaceAll(changed, "/" + oldName + ".", "/" + newName + ".");
        replaceAll(block, "P: " + old + "\n", "P: " + changed + "\n");
        // How far it is up to /sys.
        for (auto more = depth(newPath) - depth(path); more > 0; --more)
            replaceAll(block, "L: driver=", "L: driver=../");
        for (auto less = depth(path) - depth(newPath); less > 0; --less)
            replaceAll(block, "L: driver=../", "L: driver=");
    }
    return *this;
}

Machine &Machine::replaceIn(std::string_view path, std::string_view text, std::string_view with)
{
    for (auto &block : m_devices) {
        if (isAtOrBelow(pathOf(block), path))
            replaceAll(block, text, with);
    }
    return *this;
}

Machine &Machine::addLine(std::string_view path, std::string_view line)
{
    for (auto &block : m_devices) {
        if (pathOf(block) == path)
            block += std::string(line) + '\n';
    }
    return *this;
}

Machine &Machine::loseDriver(std::string_view path)
{
    for (auto &block : m_devices) {
        if (pathOf(block) != path)
            continue;
        std::string kept;
        for (const auto line : splitText(block, '\n')) {
            if (!line.starts_with("L: driver=") && !line.starts_with("E: DRIVER="))
                kept += std::string(line) + '\n';
        }
        block = kept;
    }
    return *this;
}

Machine &Machine::add(std::string_view devices)
{
    for (auto &block : blocksOf(devices))
        m_devices.push_back(std::move(block));
    return *this;
}

Machine &Machine::unmount(std::string_view mountPoint)
{
    std::erase_if(m_mounts, [&](const std::string &line) { return splitText(line, ' ')[4] == mountPoint; });
    return *this;
}

void Machine::fillRoots(const Roots &roots) const
{
    for (const Driver &driver : m_drivers) {
        const fs::path folder = roots.sys / "bus" / driver.bus / "drivers" / driver.driver;
        fs::create_directories(folder);
        if (driver.module == "-")
            continue;
        const fs::path module = roots.sys / "module" / driver.module;
        write(module / "initstate", "live\n");
        write(module / "taint", driver.taint + "\n");
        if (!fs::exists(fs::symlink_status(folder / "module")))
            fs::create_directory_symlink(module, folder / "module");
    }
    write(roots.sys / "class/dmi/id/sys_vendor", m_vendor + "\n");
    write(roots.sys / "class/dmi/id/product_name", m_product + "\n");
    std::string text;
    for (const auto &line : m_mounts)
        text += line + "\n";
    write(roots.proc / "self/mountinfo", text);
    text = "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n";
    for (const auto &swap : m_swaps)
        text += swap + " partition 16777212 0 -2\n";
    write(roots.proc / "swaps", text);
    write(roots.proc / "sys/kernel/osrelease", std::string(release) + "\n");
}

Inventory Machine::inventory(const InventoryOptions &options) const
{
    UMockdevTestbed *testbed = umockdev_testbed_new();
    std::string devices;
    for (const auto &block : m_devices)
        devices += block + "\n";
    GError *error = nullptr;
    Inventory inventory;
    if (umockdev_testbed_add_from_string(testbed, devices.c_str(), &error) != 0) {
        const MachineFolder folder;
        Roots roots = folder.roots();
        gchar *sys = umockdev_testbed_get_sys_dir(testbed);
        roots.sys = sys;
        g_free(sys);
        roots.modules = modules();
        fillRoots(roots);
        if (auto taken = takeInventory(roots, options))
            inventory = std::move(*taken);
    } else {
        g_clear_error(&error);
    }
    g_object_unref(testbed);
    return inventory;
}

InventoryOptions Machine::withoutCards()
{
    return {.saveKernel = nullptr, .initramfsModules = {}, .permanentAddress = nullptr};
}

fs::path Machine::modules()
{
    return buildPath("tests/helper/kernel/modules/lib/modules");
}
