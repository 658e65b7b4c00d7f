// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "initramfs/initramfs.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>

using namespace torpor;

class InitramfsTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsInitManifestAndModulesUnpacked()
    {
        QTemporaryDir folder;
        const std::filesystem::path base = folder.path().toStdString();
        std::ofstream(base / "torpor-init") << "#!init";
        std::ofstream(base / "virtio_blk.ko") << std::string(10000, 'm');
        QCOMPARE(QProcess::execute("xz", {"-k", folder.filePath("virtio_blk.ko")}), 0);
        std::ofstream(base / "nvme.ko") << "plain";

        Manifest manifest{
            .attempt = Id::random(), .partuuid = "p", .kernelRelease = "r", .kernelVersion = "v"};
        const auto archive =
            buildInitramfs(base / "torpor-init", manifest, {base / "nvme.ko", base / "virtio_blk.ko.xz"});
        QVERIFY2(archive, archive ? "" : archive.error().message.c_str());
        // The same input gives the same archive.
        QVERIFY(*archive == *buildInitramfs(base / "torpor-init", manifest,
                                            {base / "nvme.ko", base / "virtio_blk.ko.xz"}));

        std::ofstream(base / "archive.cpio", std::ios::binary)
            .write(reinterpret_cast<const char *>(archive->data()),
                   static_cast<std::streamsize>(archive->size()));
        QProcess cpio;
        cpio.setWorkingDirectory(folder.path());
        cpio.setStandardInputFile(folder.filePath("archive.cpio"));
        cpio.start("cpio", {"-id", "--quiet"});
        QVERIFY(cpio.waitForFinished());
        QCOMPARE(cpio.exitCode(), 0);

        QCOMPARE(readText(base / "init").value(), std::string("#!init"));
        QCOMPARE(static_cast<unsigned>(std::filesystem::status(base / "init").permissions()), 0755U);
        QCOMPARE(readText(base / "torpor/modules/000-nvme.ko").value(), std::string("plain"));
        QCOMPARE(readText(base / "torpor/modules/001-virtio_blk.ko").value(), std::string(10000, 'm'));
        const auto read = readText(base / "torpor/manifest.json").and_then(manifestFromJson);
        QVERIFY(read);
        manifest.modules = {"torpor/modules/000-nvme.ko", "torpor/modules/001-virtio_blk.ko"};
        QVERIFY(*read == manifest);
    }

    void putsFirmwareWhereTheKernelLooksForIt()
    {
        QTemporaryDir folder;
        const std::filesystem::path base = folder.path().toStdString();
        std::ofstream(base / "torpor-init") << "#!init";
        std::ofstream(base / "fw.bin") << std::string(5000, 'f');
        QCOMPARE(QProcess::execute("xz", {folder.filePath("fw.bin")}), 0);
        const auto archive =
            buildInitramfs(base / "torpor-init", {.attempt = Id::random(), .partuuid = "p"}, {},
                           {{"maker/fw.bin", base / "fw.bin.xz"}, {"maker/b", base / "torpor-init"}});
        QVERIFY2(archive, archive ? "" : archive.error().message.c_str());
        std::ofstream(base / "archive.cpio", std::ios::binary)
            .write(reinterpret_cast<const char *>(archive->data()),
                   static_cast<std::streamsize>(archive->size()));
        QProcess cpio;
        cpio.setWorkingDirectory(folder.path());
        cpio.setStandardInputFile(folder.filePath("archive.cpio"));
        cpio.start("cpio", {"-im", "--quiet"}); // without -d: the folders must be in it
        QVERIFY(cpio.waitForFinished());
        QCOMPARE(cpio.exitCode(), 0);
        QCOMPARE(readText(base / "lib/firmware/maker/fw.bin").value(), std::string(5000, 'f'));
        QCOMPARE(readText(base / "lib/firmware/maker/b").value(), std::string("#!init"));
        const auto gone = buildInitramfs(base / "torpor-init", {}, {}, {{"maker/gone", base / "gone"}});
        QVERIFY(!gone && gone.error().message.contains("gone"));
    }

    void saysWhichFileIsMissing()
    {
        QTemporaryDir folder;
        const std::filesystem::path base = folder.path().toStdString();
        const auto none = buildInitramfs(base / "torpor-init", {}, {});
        QVERIFY(!none);
        QVERIFY(none.error().message.contains("torpor-init"));
        std::ofstream(base / "torpor-init") << "x";
        const auto noModule = buildInitramfs(base / "torpor-init", {}, {base / "gone.ko"});
        QVERIFY(!noModule);
        QVERIFY(noModule.error().message.contains("gone.ko"));
    }
};

QTEST_GUILESS_MAIN(InitramfsTest)
#include "initramfstest.moc"
