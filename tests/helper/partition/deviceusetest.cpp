// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "partition/deviceuse.h"

#include <QTemporaryDir>
#include <QTest>
#include <sys/sysmacros.h>

using namespace torpor;
namespace fs = std::filesystem;

class DeviceUseTest : public QObject
{
    Q_OBJECT

private slots:
    void readsMountinfo()
    {
        const auto mounts = parseMountinfo(
            "22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw,errors=remount-ro\n"
            "36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 propagate_from:2 - ext3 /dev/root rw\n"
            "40 22 0:35 /@home /home rw - btrfs /dev/nvme0n1p3 rw,subvol=/@home\n"
            "41 22 259:1 / /media/My\\040Stick\\134x rw - vfat /dev/disk/by-label/My\\x20Stick rw\n"
            "42 22 0:24 / /proc rw - proc proc rw\n");
        QVERIFY(mounts);
        QCOMPARE(mounts->size(), std::size_t(5));
        QCOMPARE((*mounts)[0].device, makedev(8, 2));
        QCOMPARE((*mounts)[1].mountPoint, std::string("/mnt2"));
        QCOMPARE((*mounts)[1].type, std::string("ext3"));
        QCOMPARE((*mounts)[2].source, std::string("/dev/nvme0n1p3"));
        QCOMPARE((*mounts)[3].mountPoint, std::string("/media/My Stick\\x"));
    }

    void isNotMisledByAMountsName()
    {
        // As anybody's mounts in a user namespace can be called; such a name must
        // neither hide a mount's source nor keep the machine from hibernating.
        const auto mounts = parseMountinfo("36 35 8:3 / /a\rb\r-\rtmpfs\rnone\rrw rw - ext4 /dev/sda3 rw\n"
                                           "37 35 8:4 / /a\r-\rb rw - btrfs /dev/sda4 rw\n"
                                           "38 35 0:50 / /mnt rw shared:3 - tmpfs  rw\n");
        QVERIFY2(mounts, mounts ? "" : mounts.error().message.c_str());
        QCOMPARE((*mounts)[0].source, std::string("/dev/sda3"));
        QCOMPARE((*mounts)[0].mountPoint, std::string("/a\rb\r-\rtmpfs\rnone\rrw"));
        QCOMPARE((*mounts)[1].source, std::string("/dev/sda4"));
        QCOMPARE((*mounts)[2].source, std::string()); // mount -t tmpfs "" /mnt
    }

    void refusesMountinfoThatItDoesNotUnderstand()
    {
        for (const char *text : {"hello\n", "22 1 8:2 / / rw,relatime shared:1 ext4 /dev/sda2 rw\n",
                                 "22 1 8 / / rw - ext4 /dev/sda2 rw\n",
                                 "22 1 a:b / / rw - ext4 /dev/sda2 rw\n", "- - - - - - - - -\n"}) {
            const auto mounts = parseMountinfo(text);
            QVERIFY2(!mounts, text);
            QCOMPARE(mounts.error().code, Code::Malformed);
        }
        QVERIFY(parseMountinfo("")->empty());
    }

    void readsSwaps()
    {
        const auto swaps = parseSwaps("Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n"
                                      "/dev/sda3                               partition\t975868\t\t0\t\t-2\n"
                                      "/swap\\040file                           file\t\t1024\t\t0\t\t-3\n");
        QVERIFY(swaps);
        QCOMPARE(*swaps, (std::vector<std::string>{"/dev/sda3", "/swap file"}));
        QVERIFY(parseSwaps("")->empty());
        QVERIFY(!parseSwaps("/dev/sda3 partition\n"));
    }

    void readsTheMountsOfEveryNamespace()
    {
        const QTemporaryDir folder;
        const fs::path proc = folder.path().toStdString();
        const auto process = [&](const char *name, const char *space, const char *mountPoint) {
            fs::create_directories(proc / name / "ns");
            fs::create_symlink(space, proc / name / "ns/mnt");
            QVERIFY(replaceFile(proc / name / "mountinfo",
                                std::format("1 1 8:1 / {} rw - ext4 /dev/sda1 rw\n", mountPoint)));
        };
        process("self", "mnt:[1]", "/");
        process("1", "mnt:[1]", "/ignored");
        process("20", "mnt:[2]", "/container");
        process("21", "mnt:[2]", "/container");
        process("irrelevant", "mnt:[3]", "/ignored");
        fs::create_directories(proc / "30"); // a process that is gone
        const auto mounts = allMounts(proc);
        QVERIFY(mounts);
        QCOMPARE(mounts->size(), std::size_t(2));
        QCOMPARE((*mounts)[1].mountPoint, std::string("/container"));
        QVERIFY(!allMounts(proc / "nonexistent"));
    }
};

QTEST_GUILESS_MAIN(DeviceUseTest)
#include "deviceusetest.moc"
