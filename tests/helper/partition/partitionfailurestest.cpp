// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakes/failingcalls.h"
#include "image/store.h"
#include "machine.h"
#include "partition/partitionfinder.h"
#include "partition/preflight.h"
#include "partition/signatures.h"

#include <QTest>
#include <cerrno>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

using namespace torpor;
namespace fs = std::filesystem;

namespace
{

// What keeps a partition from being used, whether or not its content may be erased.
struct Refusal {
    const char *name;
    bool erase;
    void (*arrange)(const Machine &);
};
const Refusal refusals[] = {
    {"mounted", true,
     [](const Machine &machine) {
         const dev_t device = machine.deviceOf("vda1");
         machine.setMountinfo(
             std::format("30 1 {}:{} / /srv rw - ext4 /dev/root rw\n", major(device), minor(device)));
     }},
    {"mounted in a container", true,
     [](const Machine &machine) {
         const dev_t device = machine.deviceOf("vda1");
         fs::create_directories(machine.roots.proc / "77/ns");
         fs::create_symlink("mnt:[77]", machine.roots.proc / "77/ns/mnt");
         machine.write(machine.roots.proc / "77/mountinfo",
                       std::format("30 1 {}:{} / /in rw - ext4 /dev/x rw\n", major(device), minor(device)));
     }},
    {"second device of a btrfs", true,
     [](const Machine &machine) {
         fs::create_directories(machine.roots.sys / "fs/btrfs/5a3b/devices/vda1");
     }},
    {"swap", true,
     [](const Machine &machine) {
         machine.setSwaps("Filename Type Size Used Priority\n" + machine.node("vda1").string() +
                          " partition 4096 0 -2\n");
     }},
    {"under a device mapper", true,
     [](const Machine &machine) { fs::create_directories(machine.sysfs("vda1") / "holders/dm-0"); }},
    {"under a loop device", true,
     [](const Machine &machine) {
         machine.write(machine.sysfs("loop0") / "loop/backing_file", machine.node("vda1").string() + "\n");
     }},
    {"ext4", false, [](const Machine &machine) { machine.make("mkfs.ext4", {"-q", "-F"}); }},
    {"vfat", false, [](const Machine &machine) { machine.make("mkfs.vfat"); }},
    {"swap area", false, [](const Machine &machine) { machine.make("mkswap"); }},
    {"a session that waits", false,
     [](const Machine &machine) {
         auto device = FileBlockDevice::open(machine.node("vda1"), Access::ReadWrite);
         if (!device || !ImageStore::create(*device, Id::random()))
             qFatal("no image");
         auto store = ImageStore::open(*device);
         if (!store || !store->begin({}) || !store->makeReady({}))
             qFatal("no image");
     }},
};

} // namespace

// Each system call fails once, and each from some call on for good.
class PartitionFailuresTest : public QObject
{
    Q_OBJECT

    // Calls `attempt` with each call failing in turn; it returns whether what happened was right.
    static void withEachFailure(const std::function<bool(bool happened)> &attempt,
                                const std::function<void()> &work)
    {
        for (const auto extent : {FailingCalls::Extent::One, FailingCalls::Extent::AllFromThere}) {
            for (std::size_t call = 0;; ++call) {
                bool happened = false;
                std::string what;
                {
                    const FailingCalls calls(call, EIO, extent);
                    work();
                    happened = calls.happened();
                    what = calls.what();
                }
                QVERIFY2(attempt(happened),
                         qPrintable(QString("call %1, %2()").arg(call).arg(QString::fromStdString(what))));
                if (!happened)
                    break;
                QVERIFY(call < 20000);
            }
        }
    }

private slots:
    void neverTakesARefusalBack_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; const Refusal &refusal : refusals)
            QTest::newRow(refusal.name) << i++;
    }
    void neverTakesARefusalBack()
    {
        QFETCH(int, index);
        const Machine machine;
        refusals[index].arrange(machine);
        const auto partition = PartitionFinder(machine.roots, machine).find(partuuid);
        QVERIFY(partition);
        const PreflightOptions options{.erase = refusals[index].erase};
        Result<void> checked;
        withEachFailure([&](bool) { return !checked && !checked.error().message.empty(); },
                        [&] { checked = Preflight(machine.roots, machine).check(*partition, options); });
    }

    void writesToNoOtherPartition()
    {
        const Machine machine;
        const std::string other = machine.all("vda2");
        const std::string table = machine.peek("vda", 0, ImageDisk::mib);
        Result<Prepared> prepared = fail(Code::NotFound, "");
        withEachFailure(
            [&](bool happened) {
                if (machine.all("vda2") != other || machine.peek("vda", 0, ImageDisk::mib) != table)
                    return false;
                if (!prepared)
                    return happened && prepared.error().message.starts_with("preparing partition");
                return machine.preparer().requirePrepared(partuuid, prepared->target).has_value();
            },
            // What an interrupted one left is no reason to ask for --erase.
            [&] { prepared = machine.preparer().prepare(partuuid, {.erase = false}); });
        QVERIFY(prepared); // the last time nothing failed
    }

    void givesBackOrGoesOnLater()
    {
        const Machine machine;
        auto prepared = machine.preparer().prepare(partuuid, {});
        QVERIFY(prepared);
        Result<void> given;
        withEachFailure(
            [&](bool happened) {
                const bool still = machine.preparer().requirePrepared(partuuid, prepared->target).has_value();
                if (!given && (!happened || !given.error().message.starts_with("giving partition")))
                    return false;
                if (still)
                    return !given.has_value();
                // From half way on both directions are open.
                const std::string left = machine.all();
                const auto again = machine.preparer().unprepare(partuuid, prepared->target);
                if (!again && again.error().code != Code::PartitionNotPrepared)
                    return false;
                if (machine.all() != std::string(Machine::partitionSize, '\0'))
                    return false;
                machine.poke("vda1", 0, left);
                prepared = machine.preparer().prepare(partuuid, {});
                return prepared.has_value();
            },
            [&] { given = machine.preparer().unprepare(partuuid, prepared->target); });
    }

    void findsTheRightPartitionOrNone()
    {
        const Machine machine;
        const auto prepared = machine.preparer().prepare(partuuid, {});
        QVERIFY(prepared);
        Result<Partition> found = fail(Code::NotFound, "");
        withEachFailure(
            [&](bool happened) {
                return found ? found->name == "vda1" && !found->partuuid.empty() : happened;
            },
            [&] { found = machine.preparer().requirePrepared(partuuid, prepared->target); });
        Result<std::vector<Candidate>> listed = fail(Code::NotFound, "");
        withEachFailure([&](bool happened) { return listed ? happened || listed->size() == 2 : happened; },
                        [&] { listed = PartitionFinder(machine.roots, machine).list(); });
    }

    void saysWhyADeviceCannotBeOpened_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("code");
        QTest::newRow("busy") << EBUSY << "partition-in-use";
        QTest::newRow("read-only") << EROFS << "partition-read-only";
        QTest::newRow("gone") << ENXIO << "partition-missing";
        QTest::newRow("link") << ELOOP << "partition-not-block-device";
        QTest::newRow("forbidden") << EACCES << "not-permitted";
        QTest::newRow("broken") << EIO << "system-error";
    }
    void saysWhyADeviceCannotBeOpened()
    {
        QFETCH(int, error);
        QFETCH(QString, code);
        for (const auto how : {DeviceOpen::Read, DeviceOpen::ExclusiveWrite}) {
            const FailingCalls calls(0, error);
            const auto opened = DeviceAccess::system().open("/dev/null", how);
            QVERIFY(!opened);
            QCOMPARE(QString::fromStdString(std::string(codeName(opened.error().code))), code);
            QVERIFY(opened.error().message.contains("/dev/null"));
        }
    }

    void asksTheKernelAboutADevice()
    {
        // A block device as fstat() and ioctl() show it.
        const Fd file(::open("/dev/null", O_RDONLY | O_CLOEXEC));
        const auto facts = DeviceAccess::system().facts(file.get());
        QVERIFY(facts);
        QVERIFY(!facts->isBlockDevice);
        const FailingCalls calls(0, EIO);
        QVERIFY(!DeviceAccess::system().facts(file.get()));
    }
};

QTEST_GUILESS_MAIN(PartitionFailuresTest)
#include "partitionfailurestest.moc"
