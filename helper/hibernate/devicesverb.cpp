// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/blockstack.h"
#include "inventory/inventory.h"
#include "inventory/inventoryjson.h"
#include "output.h"
#include "outsidefacts.h"
#include "targetstate.h"
#include "verbs.h"

#include <algorithm>
#include <format>
#include <map>
#include <print>
#include <sys/ioctl.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace torpor
{

namespace
{

// In characters; where the output is no terminal, one that most screens have.
std::size_t terminalWidth()
{
    winsize size{};
    const bool known = ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return std::max<std::size_t>(80, known ? size.ws_col : 120);
}

// Cut to `width` characters, with an ellipsis in place of what is left out.
std::string fitted(const std::string &text, std::size_t width)
{
    const auto isStart = [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; };
    const auto length = static_cast<std::size_t>(std::ranges::count_if(text, isStart));
    if (length <= width)
        return text + std::string(width - length, ' ');
    std::string cut;
    std::size_t characters = 0;
    for (const char c : text) {
        characters += isStart(c) ? 1 : 0;
        if (characters >= width)
            break;
        cut += c;
    }
    return cut + "…";
}

std::string driverText(const DriverFacts &driver)
{
    if (driver.name.empty())
        return "-";
    std::string text = driver.name;
    if (driver.form == DriverForm::BuiltIn)
        text += " (built in)";
    if (driver.outOfTree.value_or(false))
        text += driver.proprietary.value_or(false) ? " (proprietary)" : " (out of tree)";
    return text;
}

std::string saveKernelText(const DriverFacts &driver)
{
    switch (driver.inSaveKernel) {
    case SaveKernelDriver::NotNeeded:
        return "-";
    case SaveKernelDriver::Unknown:
        return "?";
    default:
        return std::string(nameOf(driver.inSaveKernel));
    }
}

std::string useText(const Inventory &inventory, const Device &device)
{
    std::string text;
    if (device.block && device.block->sizeBytes)
        text = *device.block->sizeBytes == 0 ? "no medium" : humanSize(*device.block->sizeBytes);
    if (device.input && device.input->isKeyboard)
        text = "keyboard";
    for (const auto &place :
         device.block ? carriedBy(inventory.devices, device.path) : std::vector<std::string>())
        text += (text.empty() ? "" : " ") + place;
    return text;
}

class Table
{
public:
    explicit Table(const Inventory &inventory) : m_inventory(inventory)
    {
        for (const Device &device : inventory.devices) {
            // What is made of other devices stands below the first of them.
            const bool isStacked = device.parent.empty() && device.block && !device.block->below.empty();
            m_children[isStacked ? device.block->below.front() : device.parent].push_back(&device);
        }
    }

    void print() const
    {
        std::println("{}", toned(Tone::Strong, line("Device", "Driver", "Save kernel", "Use")));
        printBelow("", 0);
    }

private:
    static constexpr std::size_t driverWidth = 22;
    static constexpr std::size_t saveKernelWidth = 11;

    [[nodiscard]] std::string line(const std::string &device, const std::string &driver,
                                   const std::string &saveKernel, const std::string &use) const
    {
        const std::size_t useWidth = m_width / 5;
        const std::size_t deviceWidth = m_width - driverWidth - saveKernelWidth - useWidth - 3;
        return std::format("{} {} {} {}", fitted(printable(device), deviceWidth),
                           fitted(printable(driver), driverWidth), fitted(saveKernel, saveKernelWidth),
                           trimmed(fitted(printable(use), useWidth)));
    }

    void printBelow(const std::string &path, std::size_t depth) const
    {
        const auto found = m_children.find(path);
        // Deeper than any tree of devices is only one that goes in circles.
        if (found == m_children.end() || depth > 32)
            return;
        for (const Device *device : found->second) {
            const std::string name = device->label == device->name ? "" : device->name + "  ";
            std::println("{}",
                         line(std::string(depth, ' ') + name + device->label, driverText(device->driver),
                              saveKernelText(device->driver), useText(m_inventory, *device)));
            printBelow(device->path, depth + 1);
        }
    }

    std::size_t m_width = terminalWidth();
    const Inventory &m_inventory;
    std::map<std::string, std::vector<const Device *>> m_children;
};

} // namespace

int runDevices(const Command &command)
{
    InventoryOptions options;
    const auto settings = loadSettings(command.roots);
    const auto kernel = SaveKernels(command.roots).choose(settings ? settings->saveKernel : "");
    if (kernel)
        options.saveKernel = &*kernel;
    const auto target = findTarget(command.roots);
    if (kernel && target) {
        if (auto plan = Drivers(command.roots)
                            .planFor(gnu_dev_major(target->partition.device),
                                     gnu_dev_minor(target->partition.device), *kernel))
            options.initramfsModules = std::move(plan->modules);
    }
    const auto inventory = takeInventory(command.roots, options);
    if (!inventory) {
        printError("list the devices", inventory.error(), command.json);
        return exitRefused;
    }
    if (command.json) {
        std::println("{}", toJson(*inventory, 2));
        return exitGood;
    }
    Table(*inventory).print();
    for (const auto &unknown : inventory->unknowns)
        std::println("{} {}", sign(Tone::Doubtful), printable(sentence(unknown)));
    return exitGood;
}

} // namespace torpor
