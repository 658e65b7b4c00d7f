// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "partition/partitionpreparer.h"

#include "fakes/verifyresult.h"
#include "image/store.h"
#include "machine.h"
#include "partition/signatures.h"

#include <QTest>
#include <fcntl.h>

using namespace torpor;

class PartitionPreparerTest : public QObject
{
    Q_OBJECT

private slots:
    void preparesAndGivesBack()
    {
        const Machine machine;
        const std::string other = machine.all("vda2");
        const std::string disk = machine.peek("vda", 0, 16 * Machine::mib);
        const auto prepared = machine.preparer().prepare(partuuid, {.neededBytes = 3 * Machine::mib});
        QVERIFY2(prepared, prepared ? "" : prepared.error().message.c_str());
        QCOMPARE(prepared->partuuid, std::string(partuuid));
        QCOMPARE(prepared->sizeBytes, Machine::partitionSize);

        auto device = FileBlockDevice::open(machine.node("vda1"), Access::ReadOnly);
        QVERIFY(device);
        auto store = ImageStore::open(*device);
        QVERIFY(store);
        QCOMPARE(store->superblock().target, prepared->target);
        QCOMPARE(store->superblock().state, ImageState::Empty);
        QVERIFY(machine.preparer().requirePrepared(partuuid, prepared->target, Machine::partitionSize));
        VERIFY_REFUSED(machine.preparer().requirePrepared(partuuid, Id::random()), Code::PartitionForeign);
        VERIFY_REFUSED(
            machine.preparer().requirePrepared(partuuid, prepared->target, Machine::partitionSize + 1),
            Code::PartitionTooSmall);

        VERIFY_REFUSED(machine.preparer().unprepare(partuuid, Id::random()), Code::PartitionForeign);
        const auto given = machine.preparer().unprepare(partuuid, prepared->target);
        QVERIFY2(given, given ? "" : given.error().message.c_str());
        QVERIFY(machine.all() == std::string(Machine::partitionSize, '\0'));
        VERIFY_REFUSED(machine.preparer().unprepare(partuuid, prepared->target), Code::PartitionNotPrepared);
        VERIFY_REFUSED(machine.preparer().requirePrepared(partuuid, prepared->target),
                       Code::PartitionNotPrepared);
        QVERIFY(machine.all("vda2") == other);
        QVERIFY(machine.peek("vda", 0, 16 * Machine::mib) == disk);
    }

    void preparesAgainWithANewTarget()
    {
        const Machine machine;
        const auto first = machine.preparer().prepare(partuuid, {});
        const auto second = machine.preparer().prepare(partuuid, {});
        QVERIFY(first && second);
        QVERIFY(first->target != second->target);
        VERIFY_REFUSED(machine.preparer().requirePrepared(partuuid, first->target), Code::PartitionForeign);
    }

    void writesNothingWithoutTheEraseFlag()
    {
        const Machine machine;
        machine.make("mkfs.ext4", {"-q", "-F"});
        const std::string before = machine.all();
        VERIFY_REFUSED(machine.preparer().prepare(partuuid, {}), Code::PartitionHasData);
        QVERIFY(machine.all() == before);
        QVERIFY(machine.lastExclusive.empty()); // not even opened for writing
    }

    void erasesEverySignature_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("ext4") << "mkfs.ext4" << QStringList{"-q", "-F"};
        QTest::newRow("vfat") << "mkfs.vfat" << QStringList{};
        QTest::newRow("swap") << "mkswap" << QStringList{};
        QTest::newRow("GPT, with its copy at the end") << "sfdisk" << QStringList{"--quiet"};
        QTest::newRow("RAID at the end") << "" << QStringList{};
    }
    void erasesEverySignature()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        const Machine machine;
        if (program.isEmpty())
            machine.poke("vda1", Machine::partitionSize - 65536,
                         std::string("\xfc\x4e\x2b\xa9\0\0\0\0\x5a\0\0\0", 12));
        else
            machine.make(program, arguments, program == "sfdisk" ? "label: gpt\nsize=1MiB\n" : QByteArray());
        const auto prepared = machine.preparer().prepare(partuuid, {.erase = true});
        QVERIFY2(prepared, prepared ? "" : prepared.error().message.c_str());
        const Fd fd(::open(machine.node("vda1").c_str(), O_RDONLY | O_CLOEXEC));
        const auto left = findSignatures(fd.get());
        QVERIFY(left);
        QVERIFY(left->empty());
        QVERIFY(machine.preparer().requirePrepared(partuuid, prepared->target));
    }

    void refusesWhatIsMountedWhileItIsOpened()
    {
        // mount came between the look and the opening: the kernel says no.
        Machine machine;
        machine.exclusiveFails["vda1"] = Code::PartitionInUse;
        VERIFY_REFUSED(machine.preparer().prepare(partuuid, {.erase = true}), Code::PartitionInUse);
        QVERIFY(machine.all() == std::string(Machine::partitionSize, '\0'));
    }

    void refusesADeviceThatChangedWhileItWasOpened_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("content");
        QTest::newRow("number") << "dev" << "8:99";
        QTest::newRow("start") << "start" << "4096";
        QTest::newRow("size") << "size" << "2048";
    }
    void refusesADeviceThatChangedWhileItWasOpened()
    {
        QFETCH(QString, file);
        QFETCH(QString, content);
        Machine machine;
        machine.onExclusiveOpen = [&] {
            machine.write(machine.sysfs("vda1") / file.toStdString(), content.toStdString() + "\n");
        };
        VERIFY_REFUSED(machine.preparer().prepare(partuuid, {.erase = true}), Code::PartitionMissing);
        QVERIFY(machine.all() == std::string(Machine::partitionSize, '\0'));
    }

    void refusesAPartuuidThatMovedWhileItWasOpened()
    {
        Machine machine;
        machine.onExclusiveOpen = [&] {
            QVERIFY(
                runProgram("sfdisk", {"--quiet", "--part-uuid", QString::fromStdString(machine.node("vda")),
                                      "1", "BBBBBBBB-0000-4000-8000-000000000001"}));
        };
        VERIFY_REFUSED(machine.preparer().prepare(partuuid, {.erase = true}), Code::PartitionMissing);
        QVERIFY(machine.all() == std::string(Machine::partitionSize, '\0'));
    }

    void refusesAFilesystemThatCameWhileItWasOpened()
    {
        Machine machine;
        machine.onExclusiveOpen = [&] { machine.make("mkswap"); };
        VERIFY_REFUSED(machine.preparer().prepare(partuuid, {}), Code::PartitionHasData);
    }

    void keepsAFilesystemThatCameAfterItsOwnSuperblock()
    {
        const Machine machine;
        const auto prepared = machine.preparer().prepare(partuuid, {});
        QVERIFY(prepared);
        machine.make("mkswap"); // leaves our superblocks behind it
        const std::string before = machine.all();
        VERIFY_REFUSED(machine.preparer().requirePrepared(partuuid, prepared->target),
                       Code::PartitionHasData);
        VERIFY_REFUSED(machine.preparer().unprepare(partuuid, prepared->target), Code::PartitionHasData);
        QVERIFY(machine.all() == before);
    }
};

QTEST_GUILESS_MAIN(PartitionPreparerTest)
#include "partitionpreparertest.moc"
