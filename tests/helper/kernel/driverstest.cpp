// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kernel/drivers.h"

#include "fakebzimage.h"
#include "fakes/machinefolder.h"
#include "testpaths.h"

#include <QTest>

using namespace torpor;
namespace fs = std::filesystem;

// The tree of modules is made while building: true ELF files, listed by depmod.
class DriversTest : public QObject
{
    Q_OBJECT

    const MachineFolder m_folder;
    Roots m_roots = m_folder.roots();
    SaveKernel m_kernel;

    // A device with a driver on a bus; the module is empty where it is built in.
    void device(const fs::path &inDevices, const std::string &driver, const std::string &module,
                std::string_view modalias)
    {
        const fs::path folder = m_roots.sys / "devices" / inDevices;
        fs::create_directories(folder);
        const fs::path drivers = m_roots.sys / "bus/any/drivers" / driver;
        fs::create_directories(drivers);
        if (!module.empty() && !fs::exists(drivers / "module")) {
            fs::create_directories(m_roots.sys / "module" / module);
            fs::create_directory_symlink(m_roots.sys / "module" / module, drivers / "module");
        }
        fs::create_directory_symlink(drivers, folder / "driver");
        if (!modalias.empty())
            m_folder.write(folder / "modalias", modalias);
    }

    void blockDevice(const fs::path &inDevices, const std::string &number)
    {
        fs::create_directories(m_roots.sys / "devices" / inDevices);
        fs::create_directories(m_roots.sys / "dev/block");
        fs::create_directory_symlink(m_roots.sys / "devices" / inDevices, m_roots.sys / "dev/block" / number);
    }

    void virtioDisk()
    {
        device("pci0000:00/0000:00:05.0", "virtio-pci", "virtio_pci", "pci:v00001AF4d00001001sv0");
        device("pci0000:00/0000:00:05.0/virtio2", "virtio_blk", "virtio_blk", "virtio:d00000002v00001AF4");
        blockDevice("pci0000:00/0000:00:05.0/virtio2/block/vda/vda2", "254:2");
    }

    // The names of the modules to load, in order.
    static std::vector<std::string> names(const DriverPlan &plan)
    {
        std::vector<std::string> names;
        for (const auto &file : plan.modules)
            names.push_back(file.stem());
        return names;
    }
    DriverPlan planOf(const std::vector<DriverNeed> &needs)
    {
        auto plan = Drivers(m_roots).plan(needs, m_kernel);
        return plan ? *plan : DriverPlan{.modules = {}, .builtIn = {}, .missing = {"error"}, .unknown = {}};
    }
    static std::vector<std::string> list(std::initializer_list<const char *> names)
    {
        return {names.begin(), names.end()};
    }

private slots:
    void init()
    {
        m_folder.clear();
        m_roots.modules = buildPath("tests/helper/kernel/modules/lib/modules");
        fs::create_directories(m_roots.sys / "devices");
        m_kernel = {"6.99.0-test", "/boot/vmlinuz", *KernelImage::parse(FakeBzImage{}.build()), std::nullopt,
                    false};
    }

    void walksFromThePartitionToTheTop()
    {
        virtioDisk();
        const auto needs = Drivers(m_roots).needsOfBlockDevice(254, 2);
        QVERIFY2(needs.has_value(), needs ? "" : needs.error().message.c_str());
        QCOMPARE(needs->size(), 2U);
        QCOMPARE(needs->at(0).driver, std::string("virtio_blk"));
        QCOMPARE(needs->at(0).modalias, std::string("virtio:d00000002v00001AF4"));
        QCOMPARE(needs->at(1).driver, std::string("virtio-pci"));
        QCOMPARE(needs->at(1).module, std::string("virtio_pci"));
    }

    void loadsDependenciesFirst()
    {
        virtioDisk();
        const auto plan = Drivers(m_roots).planFor(254, 2, m_kernel);
        QVERIFY(plan.has_value());
        QVERIFY(plan->isGood());
        QCOMPARE(names(*plan), list({"virtio_ring", "virtio_pci", "virtio_blk"}));
        for (const auto &file : plan->modules)
            QVERIFY(fs::exists(file));
    }

    void includesWhatRulesWantBehindWhatIsNeeded()
    {
        virtioDisk();
        device("pci0000:00/0000:00:08.0", "xhci_hcd", "xhci_pci", "pci:v00001912d00000014");
        device("pci0000:00/0000:00:08.0/usb1/1-1", "wanted", "gone_driver", "");
        const Drivers drivers(m_roots);
        auto plan = drivers.planFor(254, 2, m_kernel);
        QVERIFY(plan.has_value());
        const fs::path devices = m_roots.sys / "devices";
        drivers.include({devices / "pci0000:00/0000:00:08.0/usb1/1-1", devices / "not-there",
                         devices / "pci0000:00/0000:00:05.0"},
                        m_kernel, *plan);
        // What it depends on first, what is there already once, and without what the kernel does not have.
        QCOMPARE(names(*plan),
                 list({"virtio_ring", "virtio_pci", "virtio_blk", "xhci_firmware", "xhci_pci"}));
        QVERIFY(plan->isGood());
    }

    void needsNothingForBuiltInModules()
    {
        const auto plan = planOf({{"nvme", "nvme", "pci:v00008086d0000F1A5"}});
        QVERIFY(plan.isGood());
        QVERIFY(plan.modules.empty());
        QCOMPARE(plan.builtIn, list({"nvme"}));
    }

    void findsByModaliasWhatIsBuiltIntoTheRunningKernel()
    {
        const auto plan = planOf({{"virtio_blk", "", "virtio:d00000002v00001AF4"}});
        QVERIFY(plan.isGood());
        QCOMPARE(names(plan), list({"virtio_ring", "virtio_blk"}));
    }

    void loadsSoftDependenciesFirst()
    {
        const auto plan = planOf({{"xhci_hcd", "xhci_pci", ""}});
        QCOMPARE(names(plan), list({"xhci_firmware", "xhci_pci"}));
    }

    void reportsAModuleWhoseFileIsGone()
    {
        const auto plan = planOf({{"gone", "gone_driver", ""}});
        QVERIFY(!plan.isGood());
        QCOMPARE(plan.missing, list({"gone_driver"}));
    }

    void doesNotCallAnUnknownDriverGood()
    {
        const auto plan = planOf({{"exotic_raid", "exotic_raid", "pci:v0000DEADd0000BEEF"}});
        QVERIFY(!plan.isGood());
        QCOMPARE(plan.unknown, list({"exotic_raid"}));
    }

    void passesOverBridges() { QVERIFY(planOf({{"pcieport", "", "pci:v00001B36d0000000C"}}).isGood()); }

    void decidesByConfigWithoutAModulesFolder()
    {
        m_kernel.release = "7.2.13-small";
        m_kernel.config =
            KernelConfig::parse("CONFIG_BLK_DEV_NVME=y\nCONFIG_SATA_AHCI=m\nCONFIG_BLK_DEV_SD=y\n");
        QVERIFY(planOf({{"nvme", "nvme", ""}}).isGood());
        QCOMPARE(planOf({{"sd", "sd_mod", ""}, {"ahci", "ahci", ""}}).missing, list({"ahci"}));
        QCOMPARE(planOf({{"sd", "sd_mod", ""}, {"ahci", "ahci", ""}}).builtIn, list({"sd"}));
        QCOMPARE(planOf({{"exotic_raid", "", ""}}).unknown, list({"exotic_raid"}));
    }

    void needsEveryOptionOfADriver()
    {
        m_kernel.release = "7.2.13-small";
        m_kernel.config = KernelConfig::parse("CONFIG_USB_XHCI_HCD=y\n");
        QCOMPARE(planOf({{"xhci_hcd", "xhci_pci", ""}}).missing, list({"xhci_hcd"}));
    }

    void knowsNothingWithoutFolderAndConfig()
    {
        m_kernel.release = "7.2.13-small";
        QCOMPARE(planOf({{"nvme", "nvme", ""}}).unknown, list({"nvme"}));
    }

    void takesTheRunningKernelsOwnDriversForBuiltIn()
    {
        m_kernel.isRunning = true;
        QCOMPARE(planOf({{"some_bus", "", ""}}).builtIn, list({"some_bus"}));
    }

    void bringsTheFirmwareOfItsModules()
    {
        const fs::path root = m_roots.sys.parent_path();
        const fs::path firmware = root / "lib/firmware";
        fs::create_directories(root / "lib");
        fs::create_directory_symlink(buildPath("tests/helper/kernel/modules/lib/modules"),
                                     root / "lib/modules");
        m_roots.modules = root / "lib/modules";
        device("pci0000:00/0000:00:14.0", "xhci_hcd", "xhci_pci", "");
        device("pci0000:00/0000:00:14.0/usb1/1-1/1-1:1.0", "virtio_blk", "virtio_blk", "");
        blockDevice("pci0000:00/0000:00:14.0/usb1/1-1/1-1:1.0/block/sda/sda1", "8:1");
        auto plan = Drivers(m_roots).planFor(8, 1, m_kernel);
        QVERIFY(plan.has_value() && plan->firmware.empty()); // it is not installed

        m_folder.write(firmware / "renesas_usb_fw.mem.xz", "packed");
        m_folder.write(firmware / "../passwd", "secret");
        plan = Drivers(m_roots).planFor(8, 1, m_kernel);
        QCOMPARE(plan->firmware.size(), 1U);
        QCOMPARE(plan->firmware[0].name, std::string("renesas_usb_fw.mem"));
        QCOMPARE(plan->firmware[0].file, firmware / "renesas_usb_fw.mem.xz");

        // A newer one for this kernel goes before it.
        m_folder.write(firmware / "updates/6.99.0-test/renesas_usb_fw.mem", "newer");
        plan = Drivers(m_roots).planFor(8, 1, m_kernel);
        QCOMPARE(plan->firmware[0].file, firmware / "updates/6.99.0-test/renesas_usb_fw.mem");
    }

    void followsMultipathNvmeToItsControllers()
    {
        device("pci0000:00/0000:00:1d.0/0000:03:00.0", "nvme", "nvme", "pci:v00008086d0000F1A5");
        fs::create_directories(m_roots.sys / "devices/pci0000:00/0000:00:1d.0/0000:03:00.0/nvme/nvme0");
        blockDevice("virtual/nvme-subsystem/nvme-subsys0/nvme0n1/nvme0n1p3", "259:3");
        fs::create_directory_symlink(m_roots.sys / "devices/pci0000:00/0000:00:1d.0/0000:03:00.0/nvme/nvme0",
                                     m_roots.sys / "devices/virtual/nvme-subsystem/nvme-subsys0/nvme0");
        const auto needs = Drivers(m_roots).needsOfBlockDevice(259, 3);
        QVERIFY(needs.has_value());
        QCOMPARE(needs->size(), 1U);
        QCOMPARE(needs->front().driver, std::string("nvme"));
    }

    void refusesDevicesMadeOfOthers()
    {
        blockDevice("virtual/block/dm-0", "253:0");
        QCOMPARE(Drivers(m_roots).needsOfBlockDevice(253, 0).error().code, Code::Unsupported);
    }

    void refusesADeviceWithoutAnyDriver()
    {
        blockDevice("platform/thing/block/odd0", "250:0");
        QCOMPARE(Drivers(m_roots).needsOfBlockDevice(250, 0).error().code, Code::Unsupported);
        QCOMPARE(Drivers(m_roots).needsOfBlockDevice(1, 1).error().code, Code::NotFound);
    }

    void addsKeyboardsWhereTheyAreToBeHad()
    {
        virtioDisk();
        device("pci0000:00/0000:00:14.0", "xhci_hcd", "xhci_pci", "");
        device("pci0000:00/0000:00:14.0/usb1/1-1:1.0", "usbhid", "unheard_of", "");
        const fs::path input = m_roots.sys / "devices/pci0000:00/0000:00:14.0/usb1/1-1:1.0/input/input5";
        m_folder.write(input / "capabilities/key",
                       "1000000000007 ff9f207ac14057ff febeffdfffefffff fffffffffffffffe\n");
        fs::create_directories(m_roots.sys / "class/input");
        fs::create_directory_symlink(input, m_roots.sys / "class/input/input5");
        const fs::path lid = m_roots.sys / "devices/LNXSYSTM:00/input/input0";
        m_folder.write(lid / "capabilities/key", "10000000000000 0\n");
        fs::create_directory_symlink(lid, m_roots.sys / "class/input/input0");

        const auto plan = Drivers(m_roots).planFor(254, 2, m_kernel);
        QVERIFY(plan->isGood()); // although nothing is known about the keyboard's own driver
        QCOMPARE(names(*plan),
                 list({"virtio_ring", "virtio_pci", "virtio_blk", "xhci_firmware", "xhci_pci"}));
    }
};

QTEST_GUILESS_MAIN(DriversTest)
#include "driverstest.moc"
