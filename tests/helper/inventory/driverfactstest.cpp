// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../kernel/fakebzimage.h"
#include "machine.h"

#include <QTest>
#include <algorithm>

using namespace torpor;

// Which drivers devices have, and whether the save kernel has them, too. The
// modules are made while building: virtio_*, xhci_pci, nvidia; nvme is built in.
class DriverFactsTest : public QObject
{
    Q_OBJECT

    SaveKernel m_kernel{std::string(Machine::release), "/boot/vmlinuz",
                        *KernelImage::parse(FakeBzImage{}.build()), std::nullopt, false};

    [[nodiscard]] Device deviceOf(const char *machine, std::string_view driver,
                                  const std::vector<std::filesystem::path> &loaded = {}) const
    {
        InventoryOptions options = Machine::withoutCards();
        options.saveKernel = &m_kernel;
        options.initramfsModules = loaded;
        const Inventory inventory = Machine(machine).inventory(options);
        const auto found = std::ranges::find_if(
            inventory.devices, [&](const Device &device) { return device.driver.name == driver; });
        return found == inventory.devices.end() ? Device() : *found;
    }

private slots:
    void tellsWhatTheSaveKernelHas()
    {
        QCOMPARE(deviceOf("elitebook-dock", "nvme").driver.inSaveKernel, SaveKernelDriver::BuiltIn);
        QCOMPARE(deviceOf("qemu-virtio", "virtio_blk").driver.inSaveKernel, SaveKernelDriver::Available);
        QCOMPARE(deviceOf("elitebook-dock", "pcieport").driver.inSaveKernel, SaveKernelDriver::NotNeeded);
        // Neither a module nor a configuration tells anything about it.
        QCOMPARE(deviceOf("elitebook-dock", "amdgpu").driver.inSaveKernel, SaveKernelDriver::Unknown);
    }

    void tellsWhatItsInitramfsCarries()
    {
        const auto folder = Machine::modules() / Machine::release / "kernel";
        QCOMPARE(deviceOf("qemu-virtio", "virtio_blk", {folder / "virtio_ring.ko", folder / "virtio_blk.ko"})
                     .driver.inSaveKernel,
                 SaveKernelDriver::Loaded);
        QCOMPARE(deviceOf("qemu-virtio", "virtio-pci", {folder / "virtio_blk.ko"}).driver.inSaveKernel,
                 SaveKernelDriver::Available);
    }

    void decidesByTheConfigurationOfAKernelWithoutModules()
    {
        m_kernel.release = "7.2.13-small";
        m_kernel.config = KernelConfig::parse("CONFIG_BLK_DEV_NVME=y\nCONFIG_VIRTIO_BLK=m\n");
        QCOMPARE(deviceOf("elitebook-dock", "nvme").driver.inSaveKernel, SaveKernelDriver::BuiltIn);
        QCOMPARE(deviceOf("qemu-virtio", "virtio_blk").driver.inSaveKernel, SaveKernelDriver::Missing);
        m_kernel.release = Machine::release;
        m_kernel.config.reset();
    }

    void knowsNothingOfASaveKernelThatIsNotNamed()
    {
        const Inventory inventory = Machine("qemu-virtio").inventory();
        QVERIFY(std::ranges::all_of(inventory.devices, [](const Device &device) {
            return device.driver.inSaveKernel ==
                   (device.driver.name.empty() ? SaveKernelDriver::NotNeeded : SaveKernelDriver::Unknown);
        }));
    }

    void readsFirmwareAndVersionFromTheModule()
    {
        const DriverFacts facts = deviceOf("hp400-nvidia", "nvidia").driver;
        QCOMPARE(facts.firmware, std::vector<std::string>({"nvidia/550.54/gsp_ga10x.bin"}));
        QCOMPARE(facts.version, std::string("550.54"));
        QCOMPARE(facts.outOfTree, std::optional(true));
    }

    void believesTheLoadedModuleRatherThanItsFile()
    {
        // The file of virtio_blk does not say "intree"; what is loaded is not tainted.
        QCOMPARE(deviceOf("qemu-virtio", "virtio_blk").driver.outOfTree, std::optional(false));
    }
};

QTEST_GUILESS_MAIN(DriverFactsTest)
#include "driverfactstest.moc"
