// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hibernate/bootparameters.h"

#include "hibernate/freefill.h"

#include <QTest>

using namespace torpor;

namespace
{

constexpr std::uint64_t regionEnd = 64 << 20;

MemoryLayout layout()
{
    const RangeSet ram{{0x1000, 0x9fc00}, {0x100000, 0x40000000}};
    return layOutMemory(ram, boundaryPages(ram, {}, regionEnd), regionEnd);
}

bool has(const std::string &parameters, std::string_view word)
{
    return (" " + parameters + " ").contains(" " + std::string(word) + " ");
}

} // namespace

class BootParametersTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsEachKernelItsRole()
    {
        QVERIFY(has(bootParameters("", layout(), false, Role::Save), "torpor.role=save"));
        QVERIFY(has(bootParameters("", layout(), false, Role::Resume), "torpor.role=resume"));
    }

    void keepsWhatTheHardwareNeeds()
    {
        const auto text =
            bootParameters("BOOT_IMAGE=/vmlinuz root=UUID=x ro console=tty0 console=ttyS0,115200 "
                           "acpi_osi=Linux pci=noaer nvme_core.default_ps_max_latency_us=0 i8042.reset "
                           "intel_iommu=on",
                           layout(), false, Role::Save);
        for (const char *kept : {"console=tty0", "console=ttyS0,115200", "acpi_osi=Linux", "pci=noaer",
                                 "nvme_core.default_ps_max_latency_us=0", "i8042.reset", "intel_iommu=on"})
            QVERIFY2(has(text, kept), kept);
    }

    void leavesOutTheSessionsFilesystemsAndMemory()
    {
        const auto text =
            bootParameters("BOOT_IMAGE=/vmlinuz root=UUID=x rootflags=subvol=@ ro resume=UUID=y splash "
                           "init=/bin/sh rdinit=/evil mem=8G memmap=1G$4G hugepages=100 crashkernel=256M "
                           "systemd.unit=rescue.target torpor.role=resume kexec_jump_back_entry=0x1 "
                           "module_blacklist=nvme kaslr -- console=ttyS9 initarg",
                           layout(), false, Role::Save);
        for (const char *dropped :
             {"root=", "rootflags", "resume=", "splash", "init=", "rdinit", "mem=8G", "memmap=1G",
              "hugepages", "crashkernel", "systemd", "torpor.role=resume", "jump_back", "blacklist", "ttyS9"})
            QVERIFY2(!text.contains(dropped), dropped);
    }

    void leavesOutWhatGrubCannotPassOn()
    {
        const auto text = bootParameters("console=\"a pci='x video=\\", layout(), false, Role::Resume);
        QVERIFY(text.find_first_of("'\"\\") == std::string::npos);
    }

    void pagesLikeTheSession()
    {
        QVERIFY(has(bootParameters("", layout(), false, Role::Save), "no5lvl"));
        QVERIFY(!has(bootParameters("", layout(), true, Role::Save), "no5lvl"));
    }

    void startsAnewAfterAPanicAndIsQuietUnlessAsked()
    {
        QVERIFY(has(bootParameters("", layout(), false, Role::Save), "panic=30"));
        QVERIFY(has(bootParameters("", layout(), false, Role::Resume), "rootfstype=ramfs"));
        QVERIFY(has(bootParameters("", layout(), false, Role::Save), "quiet"));
        QVERIFY(!has(bootParameters("loglevel=7", layout(), false, Role::Save), "quiet"));
    }

    void freePagesHoldWhatTheKernelWasToldTheyDo_data()
    {
        QTest::addColumn<QByteArray>("commandLine");
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<int>("fill");
        const QByteArray poisoning("CONFIG_PAGE_POISONING=y\n");
        const QByteArray byDefault("CONFIG_INIT_ON_FREE_DEFAULT_ON=y\n");
        QTest::newRow("nothing") << QByteArray("quiet") << QByteArray("CONFIG_X=y\n")
                                 << static_cast<int>(FreeFill::None);
        QTest::newRow("asked") << QByteArray("init_on_free=1") << QByteArray("CONFIG_X=y\n")
                               << static_cast<int>(FreeFill::Zero);
        QTest::newRow("on") << QByteArray("init_on_free=on") << QByteArray("CONFIG_X=y\n")
                            << static_cast<int>(FreeFill::Zero);
        QTest::newRow("default") << QByteArray() << byDefault << static_cast<int>(FreeFill::Zero);
        QTest::newRow("switched off")
            << QByteArray("init_on_free=0") << byDefault << static_cast<int>(FreeFill::None);
        QTest::newRow("poisoned") << QByteArray("page_poison=1 init_on_free=1") << poisoning
                                  << static_cast<int>(FreeFill::Poison);
        QTest::newRow("poison not built in")
            << QByteArray("page_poison=1") << QByteArray("CONFIG_X=y\n") << static_cast<int>(FreeFill::None);
        QTest::newRow("last one counts") << QByteArray("init_on_free=1 init_on_free=0")
                                         << QByteArray("CONFIG_X=y\n") << static_cast<int>(FreeFill::None);
        QTest::newRow("unknown kernel") << QByteArray() << QByteArray() << static_cast<int>(FreeFill::Zero);
    }
    void freePagesHoldWhatTheKernelWasToldTheyDo()
    {
        QFETCH(QByteArray, commandLine);
        QFETCH(QByteArray, config);
        QFETCH(int, fill);
        std::optional<KernelConfig> known;
        if (!config.isEmpty())
            known = KernelConfig::parse(config.toStdString());
        QCOMPARE(static_cast<int>(freeFillOf(commandLine.toStdString(), known)), fill);
    }
};

QTEST_GUILESS_MAIN(BootParametersTest)
#include "bootparameterstest.moc"
