// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/blockstack.h"
#include "inventory/deviceenumerator.h"
#include "inventory/inventoryjson.h"
#include "machine.h"

#include <QTest>
#include <algorithm>
#include <set>

using namespace torpor;

// What the inventory tells of whole machines.
class MachinesTest : public QObject
{
    Q_OBJECT

    // The device of this subsystem with this name of the kernel's; an empty one where there is none.
    static Device named(const Inventory &inventory, std::string_view subsystem, std::string_view name)
    {
        const auto found = std::ranges::find_if(inventory.devices, [&](const Device &device) {
            return device.subsystem == subsystem && device.name == name;
        });
        return found == inventory.devices.end() ? Device() : *found;
    }
    static std::vector<std::string> carried(const Inventory &inventory, std::string_view subsystem,
                                            std::string_view name)
    {
        return carriedBy(inventory.devices, named(inventory, subsystem, name).path);
    }
    static std::vector<std::string> list(std::initializer_list<const char *> texts)
    {
        return {texts.begin(), texts.end()};
    }
    static constexpr auto machineNames = {"elitebook-dock", "shuttle-usb-root", "precision-luks-lvm",
                                          "hp400-nvidia",   "qemu-virtio",      "homemade-usb",
                                          "virtio-raid",    "gateway-mmc"};

private slots:
    // Of this very computer: its hundreds of terminals made the look at a machine take a second more.
    void asksForNothingThatCannotMatter()
    {
        const auto devices = enumerateDevices();
        QVERIFY(devices);
        for (const UdevDevice &device : *devices) {
            for (const char *subsystem : {"tty", "vc", "bdi", "memory", "cpu", "acpi"})
                QVERIFY2(device.subsystem != subsystem, device.path.c_str());
        }
    }

    void holdsForEveryMachine_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : machineNames)
            QTest::newRow(name) << QString(name);
    }
    // What must be true whatever the machine.
    void holdsForEveryMachine()
    {
        QFETCH(QString, name);
        const Inventory inventory = Machine(name.toStdString()).inventory();
        QCOMPARE(inventory.kernel, std::string(Machine::release));
        QVERIFY(!inventory.machine.empty());
        QVERIFY2(inventory.unknowns.empty(), inventory.unknowns.empty() ? "" : inventory.unknowns[0].c_str());
        QVERIFY(inventory.devices.size() >= 15);
        std::set<std::string> places;
        for (const Device &device : inventory.devices) {
            const char *path = device.path.c_str();
            QVERIFY2(device.path.starts_with("/devices/"), path);
            QVERIFY2(device.parent.empty() || inventory.find(device.parent), path);
            QVERIFY2(!device.identity.model.empty() && !device.identity.place.empty(), path);
            QVERIFY2(isSameDevice(device.identity, device.identity), path);
            // Nothing that the kernel deals out may be part of an identity.
            for (const std::string &text :
                 {device.identity.place, device.identity.model, device.identity.serial}) {
                for (const char *dealtOut : {"host", "target", "input/input", "/usb/", "nvme0", "sda", "vda"})
                    QVERIFY2(!text.contains(dealtOut), (device.path + ": " + text).c_str());
            }
            QVERIFY2(places.insert(device.identity.model + device.identity.place).second ||
                         device.subsystem == "input",
                     (device.path + ": " + device.identity.place).c_str());
            QVERIFY2(device.driver.form != DriverForm::Unknown, path);
            QVERIFY2(device.subsystem != "block" || device.block->sizeBytes, path);
        }
    }

    void showsALaptopWithItsDock()
    {
        const Inventory inventory = Machine("elitebook-dock").inventory();
        QCOMPARE(inventory.machine, std::string("HP HP EliteBook 835 13 inch G10 Notebook PC"));

        const Device disk = named(inventory, "block", "nvme0n1");
        QCOMPARE(disk.parent, std::string("/devices/pci0000:00/0000:00:02.4/0000:02:00.0/nvme/nvme0"));
        QCOMPARE(disk.identity.serial, std::string("eui.000000000000000100a0752200c0ffee"));
        QCOMPARE(disk.identity.place, std::string("/pci0000:00/02.4/00.0/nvme/n1"));
        QCOMPARE(carried(inventory, "block", "nvme0n1"), list({"/", "/boot/efi", "[SWAP]"}));

        const Device dockedStick = named(inventory, "usb", "8-1.3");
        QCOMPARE(dockedStick.label, std::string("Silicon Motion Type-C"));
        QCOMPARE(dockedStick.usb->portPath, std::string("1.3"));
        QCOMPARE(dockedStick.usb->speed, std::string("5000"));
        QCOMPARE(dockedStick.usb->persist, std::optional(true));
        QCOMPARE(dockedStick.identity.serial, std::string("0371TORPOR008048"));
        QCOMPARE(dockedStick.identity.place, std::string("/pci0000:00/08.3/00.4/usb3/1/3"));
        QVERIFY(named(inventory, "usb", "8-1").usb->persist == std::nullopt); // a hub

        // All that is on the way to a mounted filesystem is known to carry it.
        QCOMPARE(carried(inventory, "usb", "1-1"), list({"/media/backup"}));
        QCOMPARE(carried(inventory, "usb", "8-1"), std::vector<std::string>());

        const Device network = named(inventory, "net", "enx00e02c000001");
        QCOMPARE(network.identity.serial, std::string("00:e0:2c:00:00:01"));
        QCOMPARE(named(inventory, "usb", "8-1.4:1.0").driver.name, std::string("r8152"));
        // The wireless one hides behind an address that is made up at each connection.
        const Device wireless = named(inventory, "net", "wlp1s0");
        QVERIFY(wireless.network->isWireless);
        QCOMPARE(wireless.identity.serial, std::string());
        QCOMPARE(wireless.identity.place, std::string("/pci0000:00/02.2/00.0/net0"));

        // "000000000" is no serial number: the port tells which it is.
        QCOMPARE(named(inventory, "usb", "1-3").identity.serial, std::string());
        QVERIFY(named(inventory, "pci", "0000:c3:00.0").isGraphics);
        QVERIFY(named(inventory, "thunderbolt", "0-0").identity.serial.starts_with("c6020000"));
        const auto keyboards = std::ranges::count_if(
            inventory.devices, [](const Device &device) { return device.input && device.input->isKeyboard; });
        QCOMPARE(keyboards, 1);
        QCOMPARE(named(inventory, "pci", "0000:00:03.1").power.runtimeStatus, std::string("suspended"));
    }

    void showsASystemThatRunsFromAStickWithoutSerial()
    {
        const Inventory inventory = Machine("shuttle-usb-root").inventory();
        const Device stick = named(inventory, "usb", "1-4");
        QCOMPARE(stick.label, std::string("USB device abcd:1234"));
        QCOMPARE(stick.identity.serial, std::string());
        // What is on it tells which one it is, and so for all that hangs on it.
        const std::string medium =
            "15938355200 bytes 3b0d6c52-7a51-47a5-9c0b-000000000202 5E9F-0A17 5e9f0a17 "
            "5e9f0a17-01 5e9f0a17-02";
        QCOMPARE(stick.identity.medium, medium);
        QCOMPARE(named(inventory, "usb", "1-4:1.0").identity.medium, medium);
        QCOMPARE(named(inventory, "block", "sdc").identity.medium, medium);
        QCOMPARE(named(inventory, "block", "sdc2").identity.serial, std::string("5e9f0a17-02"));
        QCOMPARE(carried(inventory, "usb", "1-4"), list({"/", "/boot"}));
        // The card reader is empty.
        QCOMPARE(named(inventory, "block", "sdb").block->sizeBytes, std::optional<std::uint64_t>(0));
        QCOMPARE(named(inventory, "block", "sdb").identity.medium, std::string("blank, no medium"));

        // SATA: the controller's own number of the port, not the kernel's count over all.
        QCOMPARE(named(inventory, "block", "sda").identity.place,
                 std::string("/pci0000:00/17.0/ata3/scsi:0:0:0/disk"));
        QCOMPARE(named(inventory, "block", "sda").identity.serial,
                 std::string("0x500a0751e1c0ffee 1825TORPOR01"));
        QCOMPARE(carried(inventory, "block", "sda"), list({"/data"}));
        QCOMPARE(named(inventory, "block", "dm-0").block->kind, BlockKind::Crypt);
        QVERIFY(named(inventory, "usb", "1-9").usb->speed == "1.5");
        QVERIFY(
            named(inventory, "hid", "0003:0461:0010.0001").identity.place.ends_with("usb2/9:1.0/hid input0"));
    }

    void followsLuksAndLvmToTheDisk()
    {
        const Inventory inventory = Machine("precision-luks-lvm").inventory();
        const Device crypt = named(inventory, "block", "dm-0");
        QCOMPARE(crypt.block->kind, BlockKind::Crypt);
        QCOMPARE(crypt.block->below,
                 list({"/devices/pci0000:00/0000:00:1d.0/0000:3e:00.0/nvme/nvme0/nvme0n1/nvme0n1p3"}));
        QCOMPARE(crypt.block->above.size(), 3U);
        QCOMPARE(crypt.identity.serial,
                 std::string("CRYPT-LUKS2-a55e7a1d4c1b4e5d9f10000000000303-luks-a55e7a1d"));
        QCOMPARE(crypt.identity.place, std::string("mapper/luks-a55e7a1d"));
        QCOMPARE(named(inventory, "block", "nvme0n1p3").block->content, std::string("crypto_LUKS"));
        const Device root = named(inventory, "block", "dm-1");
        QCOMPARE(root.block->kind, BlockKind::Lvm);
        QCOMPARE(root.label, std::string("vg-root"));
        QCOMPARE(root.block->mounts, std::optional(list({"/"})));
        QCOMPARE(named(inventory, "block", "dm-2").block->swap, std::optional(true));
        // btrfs shows a device number of its own; its source is a name that udev made.
        QCOMPARE(named(inventory, "block", "dm-3").block->mounts, std::optional(list({"/home"})));
        QCOMPARE(carried(inventory, "pci", "0000:3e:00.0"),
                 list({"/", "/boot", "/boot/efi", "/home", "[SWAP]"}));

        // A graphics card without a driver is told of as such.
        const Device card = named(inventory, "pci", "0000:01:00.0");
        QVERIFY(card.isGraphics);
        QCOMPARE(card.driver.form, DriverForm::None);
        QVERIFY(named(inventory, "net", "virbr0").network->isVirtual);
        QVERIFY(named(inventory, "input", "input0").input->isPointer);
        QCOMPARE(named(inventory, "usb", "1-10").identity.serial, std::string()); // 0123456789ABCD
    }

    void tellsAProprietaryDriverOutOfTree()
    {
        const Inventory inventory = Machine("hp400-nvidia").inventory();
        const Device card = named(inventory, "pci", "0000:01:00.0");
        QCOMPARE(card.driver.name, std::string("nvidia"));
        QCOMPARE(card.driver.form, DriverForm::Module);
        QCOMPARE(card.driver.outOfTree, std::optional(true));
        QCOMPARE(card.driver.proprietary, std::optional(true));
        QCOMPARE(card.pci->bootVga, std::optional(true));
        QCOMPARE(card.label, std::string("NVIDIA Corporation GF119 [NVS 310]"));
        const Device other = named(inventory, "pci", "0000:00:02.0");
        QCOMPARE(other.driver.outOfTree, std::optional(false));
        QCOMPARE(named(inventory, "pci", "0000:00:01.0").driver.form, DriverForm::BuiltIn); // pcieport
        QCOMPARE(named(inventory, "block", "sr0").block->kind, BlockKind::Rom);
        QCOMPARE(named(inventory, "block", "sda").block->rotational, std::optional(true));
        // A swap file counts for the disk of the filesystem that it is on.
        QCOMPARE(carried(inventory, "block", "sda"), list({"/", "[SWAP]"}));
    }

    void showsAVirtualMachine()
    {
        const Inventory inventory = Machine("qemu-virtio").inventory();
        const Device disk = named(inventory, "block", "vda");
        QCOMPARE(disk.parent, std::string("/devices/pci0000:00/0000:00:04.0/virtio1"));
        QCOMPARE(disk.identity.place, std::string("/pci0000:00/04.0/virtio/disk"));
        QCOMPARE(disk.identity.model, std::string("disk"));
        QVERIFY(disk.identity.serial.empty()); // QEMU was given none
        QVERIFY(disk.identity.medium.contains("c5a9d3e0-0005-4dd4-9c11-000000000500"));
        QCOMPARE(named(inventory, "net", "eth0").identity.serial, std::string("52:54:00:00:05:01"));
        QVERIFY(named(inventory, "input", "input0").input->isKeyboard);
        QVERIFY(!named(inventory, "input", "input1").input->isKeyboard);
    }

    void tellsManyUsbDevicesApart()
    {
        const Inventory inventory = Machine("homemade-usb").inventory();
        const auto usb = std::ranges::count_if(inventory.devices,
                                               [](const Device &device) { return device.usb.has_value(); });
        QCOMPARE(usb, 15);
        QCOMPARE(named(inventory, "usb", "2-2.1.1").identity.place,
                 std::string("/pci0000:00/1d.7/usb2/2/1/1"));
        // Two drives of one card reader, whose serial number both have.
        const Identity first = named(inventory, "block", "sdc").identity;
        const Identity second = named(inventory, "block", "sdd").identity;
        QCOMPARE(first.serial, std::string("000000264001:1.0/scsi:0:0:0/disk"));
        QCOMPARE(second.serial, std::string("000000264001:1.0/scsi:0:0:1/disk"));
        // Two disks of one model; the second's MBR has no signature, so its
        // partitions are known by the disk's serial number.
        QVERIFY(!isSameDevice(named(inventory, "block", "sda").identity,
                              named(inventory, "block", "sdb").identity));
        QCOMPARE(named(inventory, "block", "sda1").identity.serial, std::string("1a2b3c4d-01"));
        QCOMPARE(named(inventory, "block", "sdb1").identity.serial,
                 std::string("0x50000f000bc0ffe2 S13TORPOR930358/part1"));
        QCOMPARE(named(inventory, "usb", "6-1.3").identity.serial, std::string()); // "02"
        QCOMPARE(carried(inventory, "block", "sda"), list({"/", "[SWAP]"}));
    }

    void followsARaidToBothDisks()
    {
        const Inventory inventory = Machine("virtio-raid").inventory();
        const Device raid = named(inventory, "block", "md127");
        QCOMPARE(raid.block->kind, BlockKind::Raid);
        QCOMPARE(raid.identity.serial, std::string("1f5c2d70:aa108ed1:0b7a0000:00000710"));
        QCOMPARE(raid.block->below.size(), 2U);
        QCOMPARE(carried(inventory, "block", "vda"), list({"/", "/boot/efi"}));
        QCOMPARE(carried(inventory, "block", "vdb"), list({"/"}));
        QCOMPARE(named(inventory, "block", "md127p1").parent, raid.path);
    }

    // The kernel says "removable=0" of both.
    void tellsAnSdCardFromWhatIsSolderedIn()
    {
        const Inventory inventory = Machine("gateway-mmc").inventory();
        const Device card = named(inventory, "block", "mmcblk1");
        QCOMPARE(card.block->removable, std::optional(true));
        QCOMPARE(card.identity.serial, std::string("03534453413038478021c0ffee013a00/disk"));
        QCOMPARE(carried(inventory, "mmc", "mmc1:1234"), list({"/media/card"}));
        QCOMPARE(named(inventory, "block", "mmcblk0").block->removable, std::optional(false));
        QCOMPARE(named(inventory, "block", "mmcblk0boot0").block->removable, std::optional(false));
        QCOMPARE(carried(inventory, "block", "mmcblk0"), list({"/", "/boot", "/boot/efi"}));

        // Before Linux 6.6 the card's type alone tells.
        Machine old("gateway-mmc");
        old.replaceIn("/devices/pci0000:00/0000:00:1b.0/mmc_host/mmc1", "A: removable=removable\\n\n", "");
        QCOMPARE(named(old.inventory(), "block", "mmcblk1").block->removable, std::optional(true));
        // A host whose card cannot be taken out says so.
        Machine soldered("gateway-mmc");
        soldered.replaceIn("/devices/pci0000:00/0000:00:1b.0/mmc_host/mmc1", "removable=removable",
                           "removable=fixed");
        QCOMPARE(named(soldered.inventory(), "block", "mmcblk1").block->removable, std::optional(false));
        // Of what is neither the kernel's word counts.
        Machine odd("gateway-mmc");
        odd.replaceIn("/devices/pci0000:00/0000:00:1b.0/mmc_host/mmc1", "A: type=SD", "A: type=SPI");
        QCOMPARE(named(odd.inventory(), "block", "mmcblk1").block->removable, std::optional(false));
    }

    void storesEveryMachineAndReadsItBack()
    {
        for (const char *name : machineNames) {
            const Inventory inventory = Machine(name).inventory();
            const auto copy = inventoryFromJson(toJson(inventory));
            QVERIFY2(copy.has_value(), copy ? "" : copy.error().message.c_str());
            QVERIFY(*copy == inventory);
        }
    }
};

QTEST_GUILESS_MAIN(MachinesTest)
#include "machinestest.moc"
