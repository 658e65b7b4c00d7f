// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/inventorydiff.h"

#include "machine.h"

#include <QTest>
#include <algorithm>

using namespace torpor;

class InventoryDiffTest : public QObject
{
    Q_OBJECT

    static constexpr std::string_view dock = "/devices/pci0000:00/0000:00:08.3/0000:c5:00.4/usb8/8-1";
    static constexpr std::string_view backupStick = "/devices/pci0000:00/0000:00:08.1/0000:c3:00.3/usb1/1-1";
    static constexpr std::string_view plainStick = "/devices/pci0000:00/0000:00:14.0/usb1/1-4";

    static std::vector<Difference> compare(const Machine &before, const Machine &after)
    {
        return compareInventories(before.inventory(), after.inventory());
    }
    // "kind subsystem label" of those that are no consequence of another.
    static QStringList causes(const std::vector<Difference> &differences)
    {
        QStringList list;
        for (const Difference &difference : differences) {
            if (difference.partOf.empty())
                list += QString::fromStdString(std::string(nameOf(difference.kind)) + " " +
                                               difference.subsystem + " " + difference.label);
        }
        return list;
    }
    static QStringList allOf(const std::vector<Difference> &differences)
    {
        QStringList list;
        for (const Difference &difference : differences)
            list += QString::fromStdString(
                std::string(nameOf(difference.kind)) + " " +
                (difference.pathBefore.empty() ? difference.pathAfter : difference.pathBefore));
        return list;
    }
    static bool allAre(const std::vector<Difference> &differences, DifferenceKind kind)
    {
        return std::ranges::all_of(differences,
                                   [&](const Difference &difference) { return difference.kind == kind; });
    }

    // The dock comes back with other addresses, and its stick with another name.
    static Machine reenumeratedDock()
    {
        Machine machine("elitebook-dock");
        machine.replaceIn(dock, "A: devnum=3\\n", "A: devnum=7\\n");
        machine.replaceIn(dock, "A: devnum=4\\n", "A: devnum=8\\n");
        machine.replaceIn(dock, "A: devnum=2\\n", "A: devnum=6\\n");
        machine.replaceIn(dock, "host1/target1:0:0/1:0:0:0", "host2/target2:0:0/2:0:0:0");
        machine.replaceIn(dock, "/sda", "/sdc").replaceIn(dock, "N: sda", "N: sdc");
        return machine;
    }

private slots:
    void findsNoDifferenceWhereThereIsNone()
    {
        for (const char *name : {"elitebook-dock", "shuttle-usb-root", "precision-luks-lvm", "homemade-usb"})
            QCOMPARE(allOf(compare(Machine(name), Machine(name))), QStringList());
    }

    void passesOverWhatChangesAllTheTime()
    {
        Machine after("elitebook-dock");
        after.replaceIn("/devices", "A: power/runtime_status=active", "A: power/runtime_status=suspended");
        after.replaceIn("/devices", "A: operstate=up", "A: operstate=dormant");
        after.replaceIn("/devices", "A: power_state=D0", "A: power_state=D3cold");
        QCOMPARE(allOf(compare(Machine("elitebook-dock"), after)), QStringList());
    }

    void tellsThatAStickIsGoneAndWhatWasOnIt()
    {
        Machine after("elitebook-dock");
        after.remove(backupStick).unmount("/media/backup");
        const auto differences = compare(Machine("elitebook-dock"), after);
        QVERIFY(allAre(differences, DifferenceKind::Gone));
        QCOMPARE(causes(differences), QStringList({"gone usb USB DISK 3.0"}));
        QCOMPARE(differences.size(), 5U); // with interface, SCSI device, disk and partition
        QCOMPARE(differences.front().carried, std::vector<std::string>({"/media/backup"}));
        QCOMPARE(differenceText(differences.front()),
                 std::string("USB DISK 3.0 is gone; on it: /media/backup"));
    }

    void foldsTheDockWithAllThatIsInIt()
    {
        Machine after("elitebook-dock");
        after.remove(dock);
        const auto differences = compare(Machine("elitebook-dock"), after);
        QCOMPARE(causes(differences), QStringList({"gone usb GenesysLogic USB3.1 Hub"}));
        QVERIFY(differences.size() > 8);
        QCOMPARE(causes(compare(after, Machine("elitebook-dock"))),
                 QStringList({"added usb GenesysLogic USB3.1 Hub"}));
    }

    void recognisesWhatWasFoundAgainUnderOtherNames()
    {
        const auto differences = compare(Machine("elitebook-dock"), reenumeratedDock());
        QVERIFY2(allAre(differences, DifferenceKind::Reenumerated),
                 qPrintable(allOf(differences).join('\n')));
        QCOMPARE(causes(differences), QStringList({"re-enumerated usb GenesysLogic USB3.1 Hub"}));
        const auto disk = std::ranges::find_if(differences, [](const Difference &difference) {
            return difference.pathBefore.ends_with("/sda");
        });
        QVERIFY(disk != differences.end());
        QVERIFY(disk->pathAfter.ends_with("/sdc"));
        QVERIFY(std::ranges::contains(disk->fields, FieldChange{"name", "sda", "sdc"}));
    }

    void noticesADiskThatWasLostAndFoundUnderItsOldName()
    {
        Machine after("elitebook-dock");
        after.replaceIn(backupStick, "A: devnum=2\\n", "A: devnum=9\\n");
        after.replaceIn(backupStick, "A: diskseq=", "A: diskseq=9");
        const auto differences = compare(Machine("elitebook-dock"), after);
        QVERIFY(allAre(differences, DifferenceKind::Reenumerated));
        QCOMPARE(differences.size(), 2U);
        QCOMPARE(differences.front().carried, std::vector<std::string>({"/media/backup"}));
    }

    // As with every mounted stick that the session comes back to.
    void takesALookAtTheMediumForNothingElse()
    {
        constexpr std::string_view medium = "/devices/pci0000:00/0000:00:08.3/0000:c5:00.4/usb8/8-1/8-1.3/"
                                            "8-1.3:1.0/host1/target1:0:0/1:0:0:0/block/sda";
        Machine after("elitebook-dock");
        after.replaceIn(medium, "A: diskseq=7\\n", "A: diskseq=8\\n");
        QVERIFY(compare(Machine("elitebook-dock"), after).empty());

        // But of a medium that nothing can be told of, it may be another one.
        Machine blank("elitebook-dock");
        Machine other("elitebook-dock");
        for (Machine *machine : {&blank, &other})
            machine->replaceIn(medium, "_UUID=", "_NOTHING=");
        other.replaceIn(medium, "A: diskseq=7\\n", "A: diskseq=8\\n");
        QVERIFY(!compare(blank, other).empty());
    }

    void followsAStickWithSerialToAnotherPort()
    {
        Machine after("elitebook-dock");
        after.moveTo(backupStick, "/devices/pci0000:00/0000:00:08.1/0000:c3:00.3/usb1/1-2");
        after.replaceIn("/devices/pci0000:00/0000:00:08.1/0000:c3:00.3/usb1/1-2", "A: devpath=1\\n",
                        "A: devpath=2\\n");
        const auto differences = compare(Machine("elitebook-dock"), after);
        const QString found = allOf(differences).join('\n');
        QVERIFY2(std::ranges::any_of(differences,
                                     [](const Difference &difference) {
                                         return difference.kind == DifferenceKind::Moved &&
                                                difference.pathBefore == backupStick;
                                     }),
                 qPrintable(found));
        QVERIFY2(std::ranges::none_of(differences,
                                      [](const Difference &difference) {
                                          return difference.kind == DifferenceKind::Gone ||
                                                 difference.kind == DifferenceKind::Added;
                                      }),
                 qPrintable(found));
    }

    // Without a serial number, and in the same port: only what is on them differs.
    void tellsAReenumeratedStickFromAnotherOne()
    {
        Machine same("shuttle-usb-root");
        same.replaceIn(plainStick, "A: devnum=2\\n", "A: devnum=12\\n");
        const auto again = compare(Machine("shuttle-usb-root"), same);
        QCOMPARE(causes(again), QStringList({"re-enumerated usb USB device abcd:1234"}));
        QVERIFY(again.front().carried.size() == 2); // the root filesystem

        Machine other("shuttle-usb-root");
        other.replaceIn(plainStick, "A: devnum=2\\n", "A: devnum=12\\n");
        other.replaceIn(plainStick, "5e9f0a17", "77aa0001").replaceIn(plainStick, "5E9F-0A17", "77AA-0001");
        other.replaceIn(plainStick, "3b0d6c52-7a51-47a5-9c0b-000000000202",
                        "99999999-7a51-47a5-9c0b-000000000202");
        const auto swapped = compare(Machine("shuttle-usb-root"), other);
        QCOMPARE(causes(swapped), QStringList({"replaced usb USB device abcd:1234"}));
        QVERIFY(allAre(swapped, DifferenceKind::Replaced));
    }

    void tellsABlankStickFromTheOneThatWasThere()
    {
        Machine other("shuttle-usb-root");
        const std::string disk = std::string(plainStick) + "/1-4:1.0/host7/target7:0:0/7:0:0:0/block/sdc";
        other.remove(disk + "/sdc1").remove(disk + "/sdc2");
        other.replaceIn(disk, "E: ID_PART_TABLE_UUID=5e9f0a17\n", "")
            .replaceIn(disk, "E: ID_PART_TABLE_TYPE=dos\n", "");
        const auto differences = compare(Machine("shuttle-usb-root"), other);
        QVERIFY(std::ranges::any_of(differences, [](const Difference &difference) {
            return difference.kind == DifferenceKind::Replaced && difference.pathBefore == plainStick;
        }));
    }

    void noticesACardThatWasChangedInItsReader()
    {
        const std::string reader = "/devices/pci0000:00/0000:00:1d.7/usb2/2-2/2-2.1/2-2.1.1";
        const std::string drive = reader + "/2-2.1.1:1.0/host4/target4:0:0/4:0:0:0/block/sdc";
        Machine before("homemade-usb");
        before.replaceIn(drive, "A: size=0\\n", "A: size=1024000\\n")
            .addLine(drive, "E: ID_FS_UUID=AAAA-0001");
        Machine after("homemade-usb");
        after.replaceIn(drive, "A: size=0\\n", "A: size=1024000\\n")
            .addLine(drive, "E: ID_FS_UUID=BBBB-0001");
        const auto differences = compare(before, after);
        QCOMPARE(allOf(differences), QStringList(QString::fromStdString("replaced " + drive)));
    }

    void noticesALostDriver()
    {
        const std::string card = "/devices/pci0000:00/0000:00:02.2/0000:01:00.0";
        Machine after("elitebook-dock");
        after.loseDriver(card).remove(card + "/net");
        const auto differences = compare(Machine("elitebook-dock"), after);
        QCOMPARE(causes(differences), QStringList({"driver-lost pci MEDIATEK Corp.", "gone net wlp1s0"}));
        QCOMPARE(differenceText(differences.front()),
                 std::string("MEDIATEK Corp. has lost its driver mt7921e"));
    }

    void noticesAnotherSpeedAndAnotherDriver()
    {
        Machine after("elitebook-dock");
        after.replaceIn(backupStick, "A: speed=480\\n", "A: speed=12\\n");
        after.replaceIn("/devices/pci0000:00/0000:00:08.1/0000:c3:00.0", "drivers/amdgpu",
                        "drivers/vfio-pci");
        const auto differences = compare(Machine("elitebook-dock"), after);
        QVERIFY(allAre(differences, DifferenceKind::Changed));
        QCOMPARE(differences.size(), 2U);
        QVERIFY(std::ranges::contains(differences.back().fields, FieldChange{"usb.speed", "480", "12"}) ||
                std::ranges::contains(differences.front().fields, FieldChange{"usb.speed", "480", "12"}));
    }

    void doesNotTakeARandomAddressForAnotherCard()
    {
        Machine after("elitebook-dock");
        after.replaceIn("/devices", "3e:11:22:a7:5c:01", "d2:aa:00:17:03:99");
        QCOMPARE(allOf(compare(Machine("elitebook-dock"), after)), QStringList());
    }

    void tellsWhatIsNotMountedAnyMore()
    {
        Machine after("elitebook-dock");
        after.unmount("/media/backup");
        const auto differences = compare(Machine("elitebook-dock"), after);
        QCOMPARE(differences.size(), 1U);
        QCOMPARE(differences.front().kind, DifferenceKind::Changed);
        QCOMPARE(differences.front().fields.front().field, std::string("block.mounts"));
    }

    void doesNotCareWhereSomethingIsMounted()
    {
        const Inventory before = Machine("elitebook-dock").inventory();
        Inventory after = before;
        for (Device &device : after.devices) {
            if (device.block && device.block->mounts && !device.block->mounts->empty())
                device.block->mounts->push_back("/var/tmp");
        }
        QVERIFY(after != before);
        QVERIFY(compareInventories(before, after).empty());
    }

    void doesNotCallUnknownAChange()
    {
        Inventory before = Machine("qemu-virtio").inventory();
        Inventory after = before;
        for (Device &device : after.devices) {
            if (device.block)
                device.block->mounts.reset();
            device.driver.outOfTree.reset();
        }
        QVERIFY(compareInventories(before, after).empty());
    }

    void storesDifferencesAndReadsThemBack()
    {
        const auto differences = compare(Machine("elitebook-dock"), reenumeratedDock());
        const auto copy = differencesFromJson(toJson(differences));
        QVERIFY(copy.has_value());
        QVERIFY(*copy == differences);
        QVERIFY(!differencesFromJson("[{\"kind\": \"vanished\"}]").has_value());
        QVERIFY(!differencesFromJson("{}").has_value());
    }

    void endsWithSnapshotsWhoseParentsGoInCircles()
    {
        Inventory before = Machine("qemu-virtio").inventory();
        for (Device &device : before.devices)
            device.parent = device.path;
        if (before.devices.size() > 2) {
            before.devices[0].parent = before.devices[1].path;
            before.devices[1].parent = before.devices[0].path;
        }
        QVERIFY(compareInventories(before, Inventory()).size() == before.devices.size());
        QVERIFY(compareInventories(Inventory(), before).size() == before.devices.size());
    }
};

QTEST_GUILESS_MAIN(InventoryDiffTest)
#include "inventorydifftest.moc"
