// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "partition/preflight.h"

#include "image/store.h"
#include "imagedisk.h"
#include "partition/partitionfinder.h"

#include <QTest>
#include <cstring>
#include <sys/sysmacros.h>

using namespace torpor;

namespace
{
constexpr const char *partuuid = "aaaaaaaa-0000-4000-8000-000000000002";
constexpr std::uint64_t partitionSize = 48 * ImageDisk::mib;
const QByteArray script =
    "label: gpt\n"
    "label-id: 11111111-2222-4333-8444-555555555555\n"
    "size=1MiB, uuid=AAAAAAAA-0000-4000-8000-000000000001, type=21686148-6449-6E6F-744E-656564454649\n"
    "size=48MiB, uuid=AAAAAAAA-0000-4000-8000-000000000002\n";

// A disk vda whose second partition is the one in question.
struct Machine : ImageDisk {
    Machine()
    {
        if (!addDisk("vda", 64 * mib, script))
            qFatal("no disk");
    }
    [[nodiscard]] Partition partition(const char *uuid = partuuid) const
    {
        auto found = PartitionFinder(roots, *this).find(uuid);
        if (!found)
            qFatal("%s", found.error().message.c_str());
        return *found;
    }
    [[nodiscard]] Result<void> check(const PreflightOptions &options = {}) const
    {
        return Preflight(roots, *this).check(partition(), options);
    }
    [[nodiscard]] QString file() const { return QString::fromStdString(node("vda2")); }
};

void compareRefusal(const Result<void> &result, Code code, const char *said)
{
    QVERIFY(!result);
    QCOMPARE(QString::fromStdString(std::string(codeName(result.error().code))),
             QString::fromStdString(std::string(codeName(code))));
    QVERIFY2(result.error().message.contains(said), result.error().message.c_str());
}

} // namespace

class PreflightTest : public QObject
{
    Q_OBJECT

private slots:
    void acceptsAnEmptyPartition()
    {
        const Machine machine;
        const auto checked = machine.check({.neededBytes = partitionSize});
        QVERIFY2(checked, checked ? "" : checked.error().message.c_str());
    }

    void refusesMountedPartition()
    {
        const Machine machine;
        const auto device = machine.deviceOf("vda2");
        machine.setMountinfo(
            std::format("30 1 {}:{} / /srv rw - ext4 /dev/root rw\n", major(device), minor(device)));
        for (const bool erase : {false, true})
            compareRefusal(machine.check({.erase = erase}), Code::PartitionMounted, "/srv");
    }

    void refusesPartitionThatIsTheSourceOfAMount()
    {
        // btrfs shows a device number that no device has.
        const Machine machine;
        machine.setMountinfo("30 1 0:35 /@ /data rw - btrfs " + machine.node("vda2").string() + " rw\n");
        compareRefusal(machine.check({.erase = true}), Code::PartitionMounted, "/data");
    }

    void refusesSecondDeviceOfAMountedBtrfs()
    {
        const Machine machine;
        std::filesystem::create_directories(machine.roots.sys / "fs/btrfs/5a3b/devices/vda2");
        compareRefusal(machine.check({.erase = true}), Code::PartitionMounted, "btrfs");
    }

    void refusesPartitionThatIsMountedInAContainer()
    {
        const Machine machine;
        const auto device = machine.deviceOf("vda2");
        std::filesystem::create_directories(machine.roots.proc / "77/ns");
        std::filesystem::create_symlink("mnt:[77]", machine.roots.proc / "77/ns/mnt");
        machine.write(
            machine.roots.proc / "77/mountinfo",
            std::format("30 1 {}:{} / /inside rw - ext4 /dev/x rw\n", major(device), minor(device)));
        compareRefusal(machine.check(), Code::PartitionMounted, "/inside");
    }

    void refusesWhenMountsCannotBeRead()
    {
        const Machine machine;
        machine.setMountinfo("nonsense\n");
        QVERIFY(!machine.check({.erase = true}));
        std::filesystem::remove(machine.roots.proc / "self/mountinfo");
        QVERIFY(!machine.check({.erase = true}));
    }

    void refusesSwapInUse()
    {
        const Machine machine;
        machine.setSwaps("Filename Type Size Used Priority\n" + machine.node("vda2").string() +
                         " partition 49148 0 -2\n");
        compareRefusal(machine.check({.erase = true}), Code::PartitionIsSwap, "swap");
    }

    void acceptsAKernelWithoutSwap()
    {
        const Machine machine;
        std::filesystem::remove(machine.roots.proc / "swaps");
        QVERIFY(machine.check());
    }

    void refusesPartitionUnderAnotherDevice_data()
    {
        QTest::addColumn<QString>("holder");
        QTest::newRow("device-mapper") << "dm-0";
        QTest::newRow("md") << "md127";
    }
    void refusesPartitionUnderAnotherDevice()
    {
        QFETCH(QString, holder);
        const Machine machine;
        const auto name = holder.toStdString();
        machine.write(machine.sysfs(name) / "dm/name", "vg-root\n");
        std::filesystem::create_directories(machine.sysfs("vda2") / "holders" / name);
        compareRefusal(machine.check({.erase = true}), Code::PartitionInUse, name.c_str());
    }

    void refusesPartitionUnderALoopDevice()
    {
        const Machine machine;
        machine.write(machine.sysfs("loop3") / "loop/backing_file", machine.node("vda2").string() + "\n");
        compareRefusal(machine.check({.erase = true}), Code::PartitionInUse, "loop3");
    }

    void refusesTheBootLoadersPartition()
    {
        const Machine machine;
        const auto partition = machine.partition("aaaaaaaa-0000-4000-8000-000000000001");
        compareRefusal(Preflight(machine.roots, machine).check(partition, {.erase = true}),
                       Code::PartitionInUse, "boot loader");
    }

    void refusesWhatIsNoBlockDevice()
    {
        Machine machine;
        machine.overrides["vda2"] = {};
        compareRefusal(machine.check({.erase = true}), Code::PartitionNotBlockDevice, "block device");
        // The real look at files, which these are.
        compareRefusal(Preflight(machine.roots).check(machine.partition(), {.erase = true}),
                       Code::PartitionNotBlockDevice, "block device");
    }

    void refusesAWholeDisk()
    {
        const Machine machine;
        auto disk = machine.partition();
        disk.name = "vda";
        disk.devicePath = machine.node("vda");
        disk.device = machine.deviceOf("vda");
        compareRefusal(Preflight(machine.roots, machine).check(disk, {.erase = true}), Code::PartitionIsDisk,
                       "whole disk");
    }

    void refusesADeviceThatIsAnotherOneNow()
    {
        Machine machine;
        machine.overrides["vda2"] = {true, makedev(8, 77), partitionSize, false};
        compareRefusal(machine.check({.erase = true}), Code::PartitionMissing, "another device");
    }

    void refusesReadOnlyPartition()
    {
        Machine machine;
        machine.overrides["vda2"] = {true, machine.deviceOf("vda2"), partitionSize, true};
        compareRefusal(machine.check({.erase = true}), Code::PartitionReadOnly, "read-only");
    }

    void refusesTooSmallPartitionAndSaysBytes()
    {
        const Machine machine;
        const auto checked = machine.check({.neededBytes = partitionSize + 1, .erase = true});
        compareRefusal(checked, Code::PartitionTooSmall, "50331648");
        compareRefusal(checked, Code::PartitionTooSmall, "50331649");
    }

    void refusesDataThatProgramsMade_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("label");
        QTest::newRow("ext4") << "mkfs.ext4" << QStringList{"-q", "-F", "-L", "my home"} << "ext4"
                              << "my home";
        QTest::newRow("vfat") << "mkfs.vfat" << QStringList{"-n", "STICK"} << "vfat" << "STICK";
        QTest::newRow("swap") << "mkswap" << QStringList{"-L", "swapspace"} << "swap" << "swapspace";
        QTest::newRow("GPT") << "sfdisk" << QStringList{"--quiet"} << "partition table"
                             << ""; // its protective MBR comes first
        QTest::newRow("MBR") << "sfdisk" << QStringList{"--quiet", "-X", "dos"} << "dos" << "";
    }
    void refusesDataThatProgramsMade()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        QFETCH(QString, type);
        QFETCH(QString, label);
        const Machine machine;
        QVERIFY(runProgram(program, arguments + QStringList{machine.file()},
                           program == "sfdisk" ? "size=4MiB\n" : QByteArray()));
        const auto checked = machine.check();
        compareRefusal(checked, Code::PartitionHasData, type.toUtf8());
        compareRefusal(checked, Code::PartitionHasData, label.toUtf8());
        QVERIFY(machine.check({.erase = true}));
    }

    void refusesDataByItsSignature_data()
    {
        QTest::addColumn<quint64>("offset");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("type");

        // LUKS specification 1.2.3, 2.1; LUKS2 on-disk format, 2.1.
        QTest::newRow("LUKS1") << quint64(0) << QByteArray("LUKS\xba\xbe\0\1", 8) << "crypto_LUKS";
        QByteArray luks2("LUKS\xba\xbe\0\2", 8);
        luks2.append(QByteArray("\0\0\0\0\0\0\x40\0", 8)); // header size
        QTest::newRow("LUKS2") << quint64(0) << luks2 << "crypto_LUKS";
        // A physical volume's label in its second sector; the checksum is wrong, it is refused all the same.
        QByteArray lvm("LABELONE\1\0\0\0\0\0\0\0\0\0\0\0\x20\0\0\0LVM2 001", 32);
        QTest::newRow("LVM") << quint64(512) << lvm << "LVM2_member";
        // Linux RAID 1.2: 4 KiB from the start, super_offset 8 sectors.
        QByteArray raid(256, '\0');
        raid.replace(0, 8, QByteArray("\xfc\x4e\x2b\xa9\1\0\0\0", 8));
        raid.replace(144, 1, "\x08"); // super_offset
        QTest::newRow("RAID 1.2") << quint64(4096) << raid << "linux_raid_member";
        // Linux RAID 0.90, near the end.
        QByteArray old(4096, '\0');
        old.replace(0, 16, QByteArray("\xfc\x4e\x2b\xa9\0\0\0\0\x5a\0\0\0\0\0\0\0", 16));
        QTest::newRow("RAID 0.90") << quint64(partitionSize - 65536) << old << "linux_raid_member";
        QByteArray swsusp(4096, '\0');
        swsusp.replace(4086, 10, "S1SUSPEND\0");
        QTest::newRow("swap with an image of the kernel's") << quint64(0) << swsusp << "swsuspend";
    }
    void refusesDataByItsSignature()
    {
        QFETCH(quint64, offset);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, type);
        const Machine machine;
        machine.poke("vda2", offset, bytes.toStdString());
        compareRefusal(machine.check(), Code::PartitionHasData, type.toUtf8());
        QVERIFY(machine.check({.erase = true}));
    }

    void acceptsItsOwnPartitionUnlessASessionWaitsThere()
    {
        const Machine machine;
        auto device = FileBlockDevice::open(machine.node("vda2"), Access::ReadWrite);
        QVERIFY(device);
        const Id target = Id::random();
        QVERIFY(ImageStore::create(*device, target));
        QVERIFY(machine.check());

        auto store = ImageStore::open(*device);
        QVERIFY(store);
        Superblock image = store->superblock();
        image.attempt = Id::random();
        QVERIFY(store->begin(image));
        QVERIFY(machine.check()); // WRITING: nothing that could be resumed
        image = store->superblock();
        const auto ready = store->makeReady(image);
        QVERIFY2(ready, ready ? "" : ready.error().message.c_str());
        compareRefusal(machine.check(), Code::PartitionHasData, "session");
        QVERIFY(machine.check({.erase = true}));
        QVERIFY(store->consume());
        QVERIFY(machine.check());
    }

    void refusesWhatANewerTorporPrepared()
    {
        const Machine machine;
        auto device = FileBlockDevice::open(machine.node("vda2"), Access::ReadWrite);
        QVERIFY(device);
        QVERIFY(ImageStore::create(*device, Id::random()));
        for (const std::uint64_t offset : superblockOffsets) {
            std::string superblock = machine.peek("vda2", offset, superblockSize);
            superblock[8] = formatVersion + 1;
            const std::uint64_t checksum =
                checksumOf(std::as_bytes(std::span(superblock).first(superblockSize - 8)));
            std::memcpy(superblock.data() + superblockSize - 8, &checksum, sizeof checksum);
            machine.poke("vda2", offset, superblock);
        }
        compareRefusal(machine.check(), Code::PartitionHasData, "newer Torpor");
        QVERIFY(machine.check({.erase = true}));
    }

    void refusesItsOwnPartitionWithAFilesystemOnIt()
    {
        const Machine machine;
        auto device = FileBlockDevice::open(machine.node("vda2"), Access::ReadWrite);
        QVERIFY(device);
        QVERIFY(ImageStore::create(*device, Id::random()));
        machine.poke("vda2", 0, std::string(1024, '\0'));
        QVERIFY(runProgram("mkfs.vfat", {machine.file()}));
        compareRefusal(machine.check(), Code::PartitionHasData, "vfat");
    }
};

QTEST_GUILESS_MAIN(PreflightTest)
#include "preflighttest.moc"
