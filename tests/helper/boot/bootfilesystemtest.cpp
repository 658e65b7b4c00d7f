// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/bootfilesystem.h"

#include <QTemporaryDir>
#include <QTest>
#include <linux/magic.h>
#include <unistd.h>

using namespace torpor;

class BootFilesystemTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhereGrubCanWrite_data()
    {
        QTest::addColumn<long>("magic");
        QTest::addColumn<QString>("device");
        QTest::addColumn<bool>("writable");
        const QString plain = "/sys/devices/pci0000:00/0000:00:1f.2/ata1/block/sda/sda2";
        QTest::newRow("ext4") << long(EXT4_SUPER_MAGIC) << plain << true;
        QTest::newRow("XFS") << long(XFS_SUPER_MAGIC) << plain << true;
        QTest::newRow("vfat") << long(MSDOS_SUPER_MAGIC) << plain << true;
        QTest::newRow("multipath NVMe")
            << long(EXT4_SUPER_MAGIC) << "/sys/devices/virtual/nvme-subsystem/nvme-subsys0/nvme0n1/nvme0n1p2"
            << true;
        QTest::newRow("btrfs") << long(BTRFS_SUPER_MAGIC) << plain << false;
        QTest::newRow("ZFS") << 0x2fc12fc1L << "" << false;
        QTest::newRow("LVM") << long(EXT4_SUPER_MAGIC) << "/sys/devices/virtual/block/dm-0" << false;
        QTest::newRow("RAID") << long(EXT4_SUPER_MAGIC) << "/sys/devices/virtual/block/md0/md0p1" << false;
        QTest::newRow("tmpfs") << long(TMPFS_MAGIC) << "" << false;
        QTest::newRow("f2fs") << long(F2FS_SUPER_MAGIC) << plain << false;
        QTest::newRow("no device") << long(EXT4_SUPER_MAGIC) << "" << false;
    }
    void knowsWhereGrubCanWrite()
    {
        QFETCH(long, magic);
        QFETCH(QString, device);
        QFETCH(bool, writable);
        const auto checked = checkGrubCanWriteOn(magic, device.toStdString());
        QCOMPARE(checked.has_value(), writable);
        if (!checked) {
            QCOMPARE(checked.error().code, Code::BootLoaderUnsupported);
            QVERIFY(!checked.error().message.empty());
        }
    }

    void flushesOrSaysWhyNot()
    {
        const QTemporaryDir folder;
        const auto flushed = flushForBootLoader(folder.path().toStdString());
        // Freezing takes CAP_SYS_ADMIN; as root this really freezes and thaws.
        if (::geteuid() == 0)
            QVERIFY2(flushed, flushed ? "" : flushed.error().message.c_str());
        else
            QVERIFY(flushed || flushed.error().code == Code::NotPermitted);
        QVERIFY(QFile(folder.filePath("writable")).open(QIODevice::WriteOnly));
    }

    void reportsAFolderThatIsNotThere()
    {
        QCOMPARE(flushForBootLoader("/nonexistent/folder").error().code, Code::NotFound);
        QVERIFY(!checkGrubCanWrite("/nonexistent/folder", "/sys"));
    }
};

QTEST_GUILESS_MAIN(BootFilesystemTest)
#include "bootfilesystemtest.moc"
