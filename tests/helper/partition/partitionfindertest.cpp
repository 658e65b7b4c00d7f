// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "partition/partitionfinder.h"

#include "imagedisk.h"

#include <QTest>

using namespace torpor;

namespace
{
const QByteArray gptScript = "label: gpt\n"
                             "label-id: 11111111-2222-4333-8444-555555555555\n"
                             "size=4MiB, uuid=AAAAAAAA-0000-4000-8000-000000000001, type=uefi\n"
                             "size=8MiB, uuid=AAAAAAAA-0000-4000-8000-000000000002, name=\"hibernation\"\n"
                             "size=16MiB, uuid=AAAAAAAA-0000-4000-8000-000000000003\n";
const QByteArray mbrScript = "label: dos\n"
                             "label-id: 0x1a2b3c4d\n"
                             "size=4MiB, type=83\n"
                             "type=5\n"
                             "size=4MiB, type=82\n"
                             "size=4MiB, type=83\n";
} // namespace

class PartitionFinderTest : public QObject
{
    Q_OBJECT

private slots:
    void findsByPartuuid()
    {
        ImageDisk machine;
        QVERIFY(machine.addDisk("vda", 64 * ImageDisk::mib, gptScript));
        const PartitionFinder finder(machine.roots, machine);
        const auto partition = finder.find("AAAAAAAA-0000-4000-8000-000000000002");
        QVERIFY2(partition, partition ? "" : partition.error().message.c_str());
        QCOMPARE(partition->partuuid, std::string("aaaaaaaa-0000-4000-8000-000000000002"));
        QCOMPARE(partition->devicePath, machine.node("vda2"));
        QCOMPARE(partition->device, machine.deviceOf("vda2"));
        QCOMPARE(partition->sizeBytes, 8 * ImageDisk::mib);
        QCOMPARE(partition->startBytes, 5 * ImageDisk::mib);
        QCOMPARE(partition->label, std::string("hibernation"));
        QCOMPARE(partition->typeCode, std::string("0fc63daf-8483-4772-8e79-3d69d8477de4"));
        QCOMPARE(partition->diskPath, machine.node("vda"));
        QCOMPARE(partition->diskModel, std::string("Image Disk"));
    }

    void findsOnDisksWithAnotherName()
    {
        ImageDisk machine;
        QVERIFY(machine.addDisk("nvme0n1", 64 * ImageDisk::mib, gptScript));
        const auto partition =
            PartitionFinder(machine.roots, machine).find("aaaaaaaa-0000-4000-8000-000000000003");
        QVERIFY2(partition, partition ? "" : partition.error().message.c_str());
        QCOMPARE(partition->name, std::string("nvme0n1p3"));
    }

    void findsOnMbrDisks()
    {
        ImageDisk machine;
        QVERIFY(machine.addDisk("sda", 64 * ImageDisk::mib, mbrScript));
        const PartitionFinder finder(machine.roots, machine);
        const auto primary = finder.find("1a2b3c4d-01");
        QVERIFY2(primary, primary ? "" : primary.error().message.c_str());
        QCOMPARE(primary->name, std::string("sda1"));
        QCOMPARE(primary->typeCode, std::string("0x83"));
        const auto logical = finder.find("1a2b3c4d-06");
        QVERIFY2(logical, logical ? "" : logical.error().message.c_str());
        QCOMPARE(logical->name, std::string("sda6"));
    }

    void listsEveryPartitionWithItsRefusal()
    {
        ImageDisk machine;
        QVERIFY(machine.addDisk("vda", 64 * ImageDisk::mib, gptScript));
        QVERIFY(machine.addDisk("sda", 64 * ImageDisk::mib, mbrScript));
        const auto list = PartitionFinder(machine.roots, machine).list(6 * ImageDisk::mib);
        QVERIFY(list);
        std::map<std::string, std::string> reasons;
        for (const auto &[partition, refusal] : *list)
            reasons[partition.name] = refusal ? std::string(codeName(refusal->code)) : "";
        const std::map<std::string, std::string> wanted = {{"sda1", "partition-too-small"},
                                                           {"sda2", "partition-in-use"},
                                                           {"sda5", "partition-too-small"},
                                                           {"sda6", "partition-too-small"},
                                                           {"vda1", "partition-in-use"},
                                                           {"vda2", ""},
                                                           {"vda3", ""}};
        QCOMPARE(reasons, wanted);
        QCOMPARE(list->front().partition.name, std::string("sda1"));
    }

    void saysThatAPartitionIsMissing()
    {
        ImageDisk machine;
        QVERIFY(machine.addDisk("vda", 64 * ImageDisk::mib, gptScript));
        const auto partition =
            PartitionFinder(machine.roots, machine).find("aaaaaaaa-0000-4000-8000-000000000009");
        QVERIFY(!partition);
        QCOMPARE(partition.error().code, Code::PartitionMissing);
    }

    void refusesTheIdOfAWholeDisk()
    {
        ImageDisk machine;
        QVERIFY(machine.addDisk("vda", 64 * ImageDisk::mib, gptScript));
        QVERIFY(machine.addDisk("sda", 64 * ImageDisk::mib, mbrScript));
        const PartitionFinder finder(machine.roots, machine);
        for (const char *id : {"11111111-2222-4333-8444-555555555555", "1a2b3c4d"})
            QCOMPARE(finder.find(id).error().code, Code::PartitionIsDisk);
    }

    void refusesAPartuuidThatTwoDisksHave()
    {
        ImageDisk machine;
        QVERIFY(machine.addDisk("vda", 64 * ImageDisk::mib, gptScript));
        QVERIFY(machine.cloneDisk("vda", "vdb"));
        const auto partition =
            PartitionFinder(machine.roots, machine).find("aaaaaaaa-0000-4000-8000-000000000002");
        QVERIFY(!partition);
        QCOMPARE(partition.error().code, Code::PartitionAmbiguous);
        QVERIFY(partition.error().message.contains("vdb2"));
    }

    void refusesATableThatTheKernelHasNotReadYet()
    {
        ImageDisk machine;
        QVERIFY(machine.addDisk("vda", 64 * ImageDisk::mib, gptScript));
        machine.write(machine.sysfs("vda2") / "start", "4096\n");
        const auto partition =
            PartitionFinder(machine.roots, machine).find("aaaaaaaa-0000-4000-8000-000000000002");
        QCOMPARE(partition.error().code, Code::PartitionMissing);
    }

    void isNotHinderedByADiskThatCannotBeRead()
    {
        ImageDisk machine;
        QVERIFY(machine.addDisk("vda", 64 * ImageDisk::mib, gptScript));
        QVERIFY(machine.addDisk("sda", 64 * ImageDisk::mib, mbrScript));
        std::filesystem::remove(machine.node("sda"));
        QVERIFY(PartitionFinder(machine.roots, machine).find("aaaaaaaa-0000-4000-8000-000000000002"));
    }

    void refusesWhatIsNoPartuuid()
    {
        ImageDisk machine;
        const PartitionFinder finder(machine.roots, machine);
        for (const char *text :
             {"", "/dev/vda2", "vda2", "aaaaaaaa-0000-4000-8000-00000000000",
              "aaaaaaaa-0000-4000-8000-0000000000022", "gggggggg-0000-4000-8000-000000000002", "1a2b3c4d-",
              "1a2b3c4d-1", "-1a2b3c4d-01", "1a2b3c4d--01", "../../1a2b3c4d-01",
              "aaaaaaaa-0000-4000-8000-000000000002\n"})
            QCOMPARE(finder.find(text).error().code, Code::InvalidArgument);
        QCOMPARE(*normalizedPartuuid("1A2B3C4D-0F"), std::string("1a2b3c4d-0f"));
    }
};

QTEST_GUILESS_MAIN(PartitionFinderTest)
#include "partitionfindertest.moc"
