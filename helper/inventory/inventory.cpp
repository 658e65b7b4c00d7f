// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory.h"

#include "attributes.h"
#include "blockstack.h"
#include "driverfacts.h"
#include "kernel/drivers.h"
#include "kernel/kernelconfigsource.h"

#include <algorithm>
#include <chrono>
#include <format>
#include <map>
#include <set>

namespace torpor
{

namespace
{

namespace fs = std::filesystem;

using PathSet = std::set<std::string, std::less<>>;

// The next of the chosen devices above a path.
std::string parentOf(const Roots &roots, const std::string &path, const PathSet &chosen)
{
    std::string_view above = path;
    for (auto slash = above.rfind('/'); slash != std::string_view::npos && slash > 0;
         slash = above.rfind('/')) {
        above = above.substr(0, slash);
        if (chosen.contains(above))
            return std::string(above);
    }
    // The disk of a multipath NVMe subsystem hangs on nothing there; the first
    // controller that reaches it is where it is.
    constexpr std::string_view subsystems = "/devices/virtual/nvme-subsystem/";
    if (path.starts_with(subsystems)) {
        const fs::path subsystem =
            roots.sys.string() + path.substr(0, std::min(path.find('/', subsystems.size()), path.size()));
        std::error_code error;
        const std::string sys = fs::weakly_canonical(roots.sys, error);
        for (const auto &controller : nvmeControllersOf(subsystem)) {
            const std::string real = controller.string();
            if (real.starts_with(sys) && chosen.contains(real.substr(sys.size())))
                return real.substr(sys.size());
        }
    }
    return {};
}

bool liesBelow(const std::string &path, const std::string &folder)
{
    return path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/';
}

// Gives every device its identity. Those of the devices above are needed
// first, which need not come first in the list.
class Identifier
{
public:
    Identifier(std::vector<Device> &devices, const std::vector<IdentityHints> &hints)
        : m_devices(devices), m_hints(hints), m_state(devices.size(), State::Open)
    {
        for (std::size_t i = 0; i < devices.size(); ++i)
            m_index.emplace(devices[i].path, i);
    }

    void identifyAll()
    {
        for (std::size_t i = 0; i < m_devices.size(); ++i)
            identify(i);
    }

private:
    enum class State { Open, Entered, Done };

    void identify(std::size_t index)
    {
        if (m_state[index] != State::Open)
            return;
        m_state[index] = State::Entered;
        Device &device = m_devices[index];
        const IdentityHints &hints = m_hints[index];
        Identity above;
        const auto parent = m_index.find(device.parent);
        if (!hints.isApart && parent != m_index.end()) {
            identify(parent->second);
            above = m_devices[parent->second].identity;
        }
        Identity identity{hints.model, hints.serial, {}, above.place + hints.step};
        if (identity.serial.empty() && !above.serial.empty())
            identity.serial = above.serial + hints.step;
        identity.medium = mediumOf(device, hints, above);
        device.identity = std::move(identity);
        m_state[index] = State::Done;
    }

    // See the notes (1) and (2) of Identity.
    [[nodiscard]] std::string mediumOf(const Device &device, const IdentityHints &hints,
                                       const Identity &above) const
    {
        if (device.usb && !device.usb->portPath.empty() && hints.serial.empty())
            return mediumOfStick(device);
        const auto &block = device.block;
        const bool isDisk = block && (block->kind == BlockKind::Disk || block->kind == BlockKind::Rom);
        if (isDisk && (block->removable.value_or(false) || hints.serial.empty()))
            return block->sizeBytes ? mediumText(*block->sizeBytes, uuidsOn(device.path, *block))
                                    : std::string();
        if (!hints.serial.empty() || hints.isApart)
            return {};
        return above.medium;
    }

    [[nodiscard]] std::string mediumOfStick(const Device &stick) const
    {
        std::uint64_t size = 0;
        std::vector<std::string> uuids;
        bool hasDisk = false;
        for (const Device &device : m_devices) {
            if (!liesBelow(device.path, stick.path) || isBehindAnotherUsb(device, stick) || !device.block ||
                device.block->kind == BlockKind::Partition || !device.block->sizeBytes)
                continue;
            hasDisk = true;
            size += *device.block->sizeBytes;
            std::ranges::move(uuidsOn(device.path, *device.block), std::back_inserter(uuids));
        }
        return hasDisk ? mediumText(size, std::move(uuids)) : std::string();
    }

    // A hub does not hold what its ports hold.
    [[nodiscard]] bool isBehindAnotherUsb(const Device &device, const Device &stick) const
    {
        const Device *here = &device;
        for (std::size_t depth = 0; depth < 32 && here->path != stick.path; ++depth) {
            if (here->usb)
                return true;
            const auto parent = m_index.find(here->parent);
            if (parent == m_index.end())
                return true;
            here = &m_devices[parent->second];
        }
        return here->path != stick.path;
    }

    [[nodiscard]] std::vector<std::string> uuidsOn(const std::string &path, const BlockFacts &disk) const
    {
        std::vector<std::string> uuids = {disk.tableUuid, disk.contentUuid};
        for (const Device &device : m_devices) {
            if (device.block && liesBelow(device.path, path)) {
                uuids.push_back(device.block->partUuid);
                uuids.push_back(device.block->contentUuid);
            }
        }
        return uuids;
    }

    std::vector<Device> &m_devices;
    const std::vector<IdentityHints> &m_hints;
    std::vector<State> m_state;
    std::map<std::string, std::size_t, std::less<>> m_index;
};

std::string machineName(const Roots &roots)
{
    const Attributes firmware((roots.sys / "class/dmi/id").string());
    const std::string vendor = firmware.text("sys_vendor");
    const std::string product = firmware.text("product_name");
    return vendor + (vendor.empty() || product.empty() ? "" : " ") + product;
}

} // namespace

const Device *Inventory::find(std::string_view path) const
{
    const auto found = std::ranges::find(devices, path, &Device::path);
    return found == devices.end() ? nullptr : &*found;
}

Result<Inventory> takeInventory(const Roots &roots, const InventoryOptions &options)
{
    auto devices = enumerateDevices();
    if (!devices)
        return passOn(devices, "taking the inventory of devices");
    return buildInventory(roots, *devices, options);
}

Inventory buildInventory(const Roots &roots, const std::vector<UdevDevice> &devices,
                         const InventoryOptions &options)
{
    Inventory inventory;
    inventory.taken =
        std::format("{:%FT%TZ}", std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
    inventory.machine = machineName(roots);
    if (auto release = runningRelease(roots))
        inventory.kernel = *release;
    else
        inventory.unknowns.push_back("Which kernel runs: " + release.error().message);
    if (options.saveKernel)
        inventory.saveKernel = options.saveKernel->release;

    std::vector<const UdevDevice *> chosen;
    PathSet paths;
    for (const UdevDevice &device : devices) {
        if (mattersToHibernation(device, roots.sys.string() + device.path) &&
            paths.insert(device.path).second)
            chosen.push_back(&device);
    }
    std::ranges::sort(chosen, {}, &UdevDevice::path);

    const BlockStack stack(roots, devices, options.mounts ? *options.mounts : allMounts(roots.proc));
    DriverCatalog drivers(roots, options.saveKernel, options.initramfsModules);
    std::vector<IdentityHints> hints;
    for (const UdevDevice *udev : chosen) {
        Device device =
            describeDevice(roots, *udev, parentOf(roots, udev->path, paths), options.permanentAddress);
        if (udev->subsystem == "block")
            device.block = stack.factsOf(*udev);
        device.driver = drivers.factsOf(udev->path);
        hints.push_back(hintsOf(roots, *udev, device));
        inventory.devices.push_back(std::move(device));
    }
    inventory.unknowns.insert(inventory.unknowns.end(), stack.unknowns().begin(), stack.unknowns().end());
    Identifier(inventory.devices, hints).identifyAll();
    return inventory;
}

} // namespace torpor
