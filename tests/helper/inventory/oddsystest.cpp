// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakes/machinefolder.h"
#include "inventory/attributes.h"
#include "inventory/blockstack.h"
#include "inventory/inventory.h"
#include "inventory/inventorydiff.h"

#include <QElapsedTimer>
#include <QTest>

using namespace torpor;
namespace fs = std::filesystem;

// Trees of /sys that are not as they should be: devices that are just going,
// firmware with garbage in it, containers that see only half.
class OddSysTest : public QObject
{
    Q_OBJECT

    const MachineFolder m_folder;
    const Roots m_roots = m_folder.roots();
    std::vector<UdevDevice> m_devices;

    void put(const fs::path &path, std::string_view text) const { m_folder.write(path, text); }
    UdevDevice &device(const std::string &path, const std::string &subsystem)
    {
        fs::create_directories(m_roots.sys.string() + path);
        UdevDevice &device = m_devices.emplace_back();
        device.path = path;
        device.subsystem = subsystem;
        device.name = path.substr(path.rfind('/') + 1);
        return device;
    }
    UdevDevice &disk(const std::string &path, const std::string &number)
    {
        UdevDevice &disk = device(path, "block");
        disk.type = "disk";
        disk.node = disk.name;
        disk.properties["MAJOR"] = number.substr(0, number.find(':'));
        disk.properties["MINOR"] = number.substr(number.find(':') + 1);
        put(m_roots.sys.string() + path + "/size", "2048\n");
        return disk;
    }
    void put(const std::string &device, const std::string &attribute, std::string_view text)
    {
        put(fs::path(m_roots.sys.string() + device) / attribute, text);
    }
    [[nodiscard]] Inventory inventory() const
    {
        return buildInventory(m_roots, m_devices,
                              {.saveKernel = nullptr, .initramfsModules = {}, .permanentAddress = nullptr});
    }

private slots:
    void init()
    {
        m_folder.clear();
        m_devices.clear();
        put(m_roots.proc / "self/mountinfo", "30 1 8:1 / / rw - ext4 /dev/sda1 rw\n");
        put(m_roots.proc / "swaps", "Filename Type Size Used Priority\n");
        put(m_roots.proc / "sys/kernel/osrelease", "6.99.0-test\n");
    }

    void saysWhatItCouldNotFindOut()
    {
        fs::remove_all(m_roots.proc);
        disk("/devices/x/block/sda", "8:0");
        const Inventory found = inventory();
        QCOMPARE(found.unknowns.size(), 3U); // the kernel, the mounts, the swap space
        QVERIFY(!found.devices.front().block->mounts.has_value());
        QVERIFY(!found.devices.front().block->swap.has_value());
        QVERIFY(found.kernel.empty());
    }

    void takesMissingAttributesForUnknown()
    {
        const std::string path = "/devices/pci0000:00/0000:00:14.0/usb1/1-1";
        device(path, "usb").type = "usb_device";
        device("/devices/pci0000:00/0000:00:14.0", "pci");
        device("/devices/pci0000:00/0000:00:14.0/net/eth0", "net");
        const Inventory found = inventory();
        QCOMPARE(found.devices.size(), 3U);
        for (const Device &device : found.devices)
            QCOMPARE(device.driver.form, DriverForm::None);
        const Device *stick = found.find(path);
        QVERIFY(stick->usb->serial.empty() && !stick->usb->persist && !stick->sequence);
    }

    void survivesGarbageInAttributes()
    {
        const std::string path = "/devices/pci0000:00/0000:00:14.0/usb1/1-1";
        UdevDevice &usb = device(path, "usb");
        usb.type = "usb_device";
        put(path, "serial", std::string_view("AB\x01\xff\0hidden", 11));
        put(path, "product", std::string(5000, 'x'));
        put(path, "idVendor", "zzzz\n");
        put(path, "devnum", "-3\n");
        put(path, "power/persist", "maybe\n");
        fs::create_directories(m_roots.sys.string() + path + "/speed"); // a folder by that name
        const Inventory found = inventory();
        const Device &device = found.devices.front();
        QCOMPARE(device.usb->serial, std::string("AB??"));
        QCOMPARE(device.label, std::string("USB device :"));
        QVERIFY(device.usb->vendor.empty() && device.usb->speed.empty());
        QVERIFY(!device.sequence && !device.usb->persist);
    }

    void refusesSizesThatCannotBe()
    {
        disk("/devices/x/block/sda", "8:0");
        put("/devices/x/block/sda", "size", "18446744073709551615\n");
        QVERIFY(!inventory().devices.front().block->sizeBytes.has_value());
        put("/devices/x/block/sda", "size", "18446744073709551616\n");
        QVERIFY(!inventory().devices.front().block->sizeBytes.has_value());
    }

    void passesOverBrokenLinks()
    {
        const std::string path = "/devices/pci0000:00/0000:00:14.0";
        device(path, "pci");
        fs::create_symlink("../nowhere/drivers/gone", m_roots.sys.string() + path + "/driver");
        disk("/devices/x/block/sda", "8:0");
        fs::create_directories(m_roots.sys / "devices/x/block/sda/holders");
        fs::create_symlink("../../../nowhere/dm-9", m_roots.sys / "devices/x/block/sda/holders/dm-9");
        const Inventory found = inventory();
        QCOMPARE(found.find(path)->driver.name, std::string("gone"));
        QCOMPARE(found.find(path)->driver.form, DriverForm::BuiltIn);
        QVERIFY(found.find("/devices/x/block/sda")->block->above.empty());
    }

    void endsWhereDevicesAreStackedInCircles()
    {
        for (int i = 0; i < 3; ++i) {
            const std::string name = "dm-" + std::to_string(i);
            disk("/devices/virtual/block/" + name, "254:" + std::to_string(i));
            put("/devices/virtual/block/" + name, "holders/dm-" + std::to_string((i + 1) % 3), "");
            put("/devices/virtual/block/" + name, "slaves/" + name, ""); // on itself
        }
        put(m_roots.proc / "self/mountinfo", "30 1 254:2 / /data rw - ext4 /dev/dm-2 rw\n");
        const Inventory found = inventory();
        QCOMPARE(carriedBy(found.devices, "/devices/virtual/block/dm-0"), std::vector<std::string>{"/data"});
        QVERIFY(found.devices.front().block->below.empty());
    }

    void countsEveryMemberOfABtrfsForItsMounts()
    {
        for (int i = 0; i < 3; ++i) {
            UdevDevice &member = disk("/devices/x/block/sd" + std::string(1, static_cast<char>('a' + i)),
                                      "8:" + std::to_string(16 * i));
            member.properties["ID_FS_TYPE"] = i < 2 ? "btrfs" : "ext4";
            member.properties["ID_FS_UUID"] = "e4b0a77c-fb2b-4d50-8d4f-000000000313";
        }
        put(m_roots.proc / "self/mountinfo", "30 1 0:41 /@ / rw - btrfs /dev/sdb rw\n");
        const Inventory found = inventory();
        QCOMPARE(found.devices[0].block->mounts->size(), 1U);
        QCOMPARE(found.devices[1].block->mounts->size(), 1U);
        QVERIFY(found.devices[2].block->mounts->empty()); // ext4 with the same uuid is another one
    }

    void findsTheMembersOfAZfsPool()
    {
        UdevDevice &member = disk("/devices/x/block/sda", "8:0");
        member.properties["ID_FS_TYPE"] = "zfs_member";
        member.properties["ID_FS_LABEL"] = "rpool";
        put(m_roots.proc / "self/mountinfo", "30 1 0:41 / / rw - zfs rpool/ROOT/debian rw\n");
        QCOMPARE(inventory().devices.front().block->mounts, std::optional(std::vector<std::string>{"/"}));
    }

    void leavesOutWhatNobodyMisses()
    {
        disk("/devices/virtual/block/ram0", "1:0");
        disk("/devices/virtual/block/loop0", "7:0");
        put("/devices/virtual/block/loop0", "size", "0\n");
        disk("/devices/virtual/block/loop1", "7:1");
        put("/devices/virtual/block/loop1", "loop/backing_file", "/var/lib/snapd/core.snap\n");
        device("/devices/virtual/net/lo", "net");
        device("/devices/system/cpu/cpu0", "cpu").driver = "processor";
        device("/devices/LNXSYSTM:00/PNP0C0C:00", "acpi").driver = "button";
        device("/devices/virtual/tty/tty1", "tty");
        const Inventory found = inventory();
        QCOMPARE(found.devices.size(), 1U);
        QCOMPARE(found.devices.front().block->kind, BlockKind::Loop);
        QCOMPARE(found.devices.front().identity.model, std::string("loop /var/lib/snapd/core.snap"));
    }

    void putsAMultipathNvmeDiskBelowItsController()
    {
        const std::string controller = "/devices/pci0000:00/0000:00:1d.0/0000:03:00.0/nvme/nvme0";
        device("/devices/pci0000:00/0000:00:1d.0", "pci");
        device("/devices/pci0000:00/0000:00:1d.0/0000:03:00.0", "pci");
        device(controller, "nvme");
        put(controller, "serial", "S4TORPOR\n");
        disk("/devices/virtual/nvme-subsystem/nvme-subsys0/nvme0n1", "259:0");
        fs::create_directory_symlink(m_roots.sys.string() + controller,
                                     m_roots.sys / "devices/virtual/nvme-subsystem/nvme-subsys0/nvme0");
        const Inventory found = inventory();
        const Device *disk = found.find("/devices/virtual/nvme-subsystem/nvme-subsys0/nvme0n1");
        QCOMPARE(disk->parent, controller);
        QCOMPARE(disk->identity.serial, std::string("S4TORPOR/n1"));
        QCOMPARE(disk->identity.place, std::string("/pci0000:00/1d.0/00.0/nvme/n1"));
    }

    void doesNotCountNumbersThatAreDealtOutForAPlace()
    {
        // Behind a VMD controller, whose domain's number is the next free one.
        device("/devices/pci0000:00/0000:00:0e.0", "pci");
        device("/devices/pci0000:00/0000:00:0e.0/pci10000:e0/10000:e0:06.0", "pci");
        device("/devices/pci0000:00/0000:00:0e.0/pci10000:e0/10000:e0:06.0/10000:e1:00.0", "pci");
        QCOMPARE(inventory().devices.back().identity.place, std::string("/pci0000:00/0e.0/pci/06.0/00.0"));
    }

    void staysQuickWithThousandsOfDevices()
    {
        for (int i = 0; i < 4000; ++i) {
            const std::string path = "/devices/pci0000:00/0000:00:14.0/usb1/1-" + std::to_string(i);
            m_devices.push_back({.path = path,
                                 .subsystem = "usb",
                                 .type = "usb_device",
                                 .name = "1-" + std::to_string(i),
                                 .driver = {},
                                 .node = {},
                                 .links = {},
                                 .properties = {}});
        }
        QElapsedTimer timer;
        timer.start();
        const Inventory found = inventory();
        QCOMPARE(found.devices.size(), 4000U);
        QVERIFY(compareInventories(found, found).empty());
        QCOMPARE(compareInventories(found, Inventory()).size(), 4000U);
        QVERIFY2(timer.elapsed() < 60000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(OddSysTest)
#include "oddsystest.moc"
