// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imagedisk.h"
#include "partition/partitionfinder.h"
#include "partition/partitionpreparer.h"

#include <QProcess>
#include <QTest>
#include <fcntl.h>
#include <filesystem>
#include <linux/blkpg.h>
#include <linux/loop.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace torpor;

namespace
{

// A loop device with partitions: real block devices, which only root can have.
class LoopDisk
{
public:
    LoopDisk()
    {
        m_file = m_folder.filePath("disk.img").toStdString();
        const Fd image(::open(m_file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
        if (!image || ::ftruncate(image.get(), 64 << 20) < 0 ||
            !runProgram("sfdisk", {"--quiet", QString::fromStdString(m_file)},
                        "label: gpt\nsize=32MiB, uuid=" + uuid.toUtf8() + "\n"))
            return;
        const Fd control(::open("/dev/loop-control", O_RDWR | O_CLOEXEC));
        if (!control)
            return;
        const int number = ::ioctl(control.get(), LOOP_CTL_GET_FREE);
        if (number < 0)
            return;
        name = std::format("loop{}", number);
        m_device = Fd(::open(("/dev/" + name).c_str(), O_RDWR | O_CLOEXEC));
        if (!m_device || ::ioctl(m_device.get(), LOOP_SET_FD, image.get()) < 0)
            return;
        loop_info64 info{};
        info.lo_flags = LO_FLAGS_PARTSCAN;
        attached = true;
        if (::ioctl(m_device.get(), LOOP_SET_STATUS64, &info) < 0)
            return;
        const std::string part = "/dev/" + name + "p1";
        if (!std::filesystem::exists(part)) {
            // A kernel that reads no GPT by itself.
            blkpg_partition partition{};
            partition.start = 1 << 20; // where sfdisk puts the first one
            partition.length = 32 << 20;
            partition.pno = 1;
            blkpg_ioctl_arg argument{BLKPG_ADD_PARTITION, 0, sizeof(partition), &partition};
            if (::ioctl(m_device.get(), BLKPG, &argument) < 0)
                return;
        }
        usable = std::filesystem::exists(part);
    }
    ~LoopDisk()
    {
        if (attached)
            ::ioctl(m_device.get(), LOOP_CLR_FD);
    }
    LoopDisk(const LoopDisk &) = delete;
    LoopDisk &operator=(const LoopDisk &) = delete;

    const QString uuid = "F00DF00D-7070-4070-8070-" + QString::number(::getpid()).rightJustified(12, '0');
    std::string name;
    bool attached = false;
    bool usable = false;

private:
    QTemporaryDir m_folder;
    std::string m_file;
    Fd m_device;
};

} // namespace

class LoopDeviceTest : public QObject
{
    Q_OBJECT

private slots:
    // Without root, or where loop devices cannot have partitions, there is
    // nothing to try here; the other tests of this folder run everywhere.
    void preparesARealBlockDevice()
    {
        const LoopDisk disk;
        if (::geteuid() != 0 || !disk.usable) {
            qInfo("no loop device with partitions here");
            return;
        }
        const PartitionPreparer preparer;
        const auto partuuid = disk.uuid.toLower().toStdString();
        const auto prepared = preparer.prepare(partuuid, {.neededBytes = 32 << 20});
        QVERIFY2(prepared, prepared ? "" : prepared.error().message.c_str());
        QVERIFY(preparer.requirePrepared(partuuid, prepared->target));

        const QString node = QString::fromStdString("/dev/" + disk.name + "p1");
        QVERIFY(runProgram("mkfs.ext4", {"-q", "-F", node}));
        const auto filesystem = preparer.prepare(partuuid, {});
        QCOMPARE(filesystem.error().code, Code::PartitionHasData);

        const QTemporaryDir mountPoint;
        QCOMPARE(::mount(node.toUtf8(), mountPoint.path().toUtf8(), "ext4", 0, nullptr), 0);
        const auto mounted = preparer.prepare(partuuid, {.erase = true});
        // The kernel's own answer, had we not looked at mountinfo.
        const auto exclusive = DeviceAccess::system().open(node.toStdString(), DeviceOpen::ExclusiveWrite);
        QCOMPARE(::umount(mountPoint.path().toUtf8()), 0);
        QCOMPARE(mounted.error().code, Code::PartitionMounted);
        QCOMPARE(exclusive.error().code, Code::PartitionInUse);

        const auto erased = preparer.prepare(partuuid, {.erase = true});
        QVERIFY2(erased, erased ? "" : erased.error().message.c_str());
        const auto given = preparer.unprepare(partuuid, erased->target);
        QVERIFY2(given, given ? "" : given.error().message.c_str());
    }
};

QTEST_GUILESS_MAIN(LoopDeviceTest)
#include "loopdevicetest.moc"
