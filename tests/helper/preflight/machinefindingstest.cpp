// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../inventory/machine.h"
#include "../kernel/fakebzimage.h"
#include "fakes/verifyresult.h"
#include "lookup.h"

using namespace torpor;

// What is found on whole machines.
class MachineFindingsTest : public QObject
{
    Q_OBJECT

    static constexpr std::string_view backupStick = "/devices/pci0000:00/0000:00:08.1/0000:c3:00.3/usb1/1-1";
    static constexpr std::string_view rootStick = "/devices/pci0000:00/0000:00:14.0/usb1/1-4";

    static std::vector<Finding> findings(const Machine &machine, const InventoryOptions &options,
                                         const std::optional<std::string> &imagePartition = {})
    {
        return judge(shippedRules(),
                     {.inventory = machine.inventory(options),
                      .imagePartition = imagePartition,
                      .mounts = std::vector<Mount>()},
                     {})
            .findings;
    }
    static std::vector<Finding> findings(const Machine &machine)
    {
        return findings(machine, Machine::withoutCards());
    }
    static QStringList of(const std::vector<Finding> &findings, std::string_view part)
    {
        return summary(findings).filter(QString::fromUtf8(part.data(), qsizetype(part.size())));
    }

private slots:
    void holdsForEveryMachine_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"elitebook-dock", "shuttle-usb-root", "precision-luks-lvm", "hp400-nvidia",
                                 "qemu-virtio", "homemade-usb", "virtio-raid", "gateway-mmc"})
            QTest::newRow(name) << QString(name);
    }
    void holdsForEveryMachine()
    {
        QFETCH(QString, name);
        const auto found = findings(Machine(name.toStdString()));
        QVERIFY(!found.empty());
        for (const Finding &finding : found) {
            const char *code = finding.code.c_str();
            QVERIFY2(!finding.code.empty() && !finding.text.empty(), code);
            QVERIFY2(finding.known || finding.severity == Severity::Warn, code);
            QVERIFY2(!finding.text.ends_with('.') && !finding.remedy.ends_with('.'), finding.text.c_str());
            QVERIFY2(finding.severity != Severity::Block || codeFromName(finding.code), code);
            QVERIFY2(finding.remedyId.empty() || finding.remedyId.contains(':'), finding.remedyId.c_str());
        }
    }

    void offersToUnmountAStick()
    {
        const auto found = findings(Machine("elitebook-dock"));
        const Finding stick = theFinding(found, "usb-filesystem-mounted");
        QCOMPARE(stick.severity, Severity::Warn);
        QVERIFY2(stick.text.starts_with("/media/backup on the USB device "), stick.text.c_str());
        QCOMPARE(stick.detail, std::string("sdb1 on sdb"));
        QVERIFY(stick.device.starts_with("partition, serial "));
        QCOMPARE(stick.remedyId, "unmount:" + stick.device);
        QVERIFY(stick.byDefault);
        // The stick in the dock is not mounted.
        QCOMPARE(of(found, "usb-").size(), 1);
    }

    void blocksWhatTheKernelWouldNotRecognise()
    {
        Machine machine("elitebook-dock");
        machine.replaceIn(backupStick, "A: power/persist=1\\n", "A: power/persist=0\\n");
        const auto found = findings(machine);
        const Finding stick = theFinding(found, "usb-storage-not-persistent");
        QCOMPARE(stick.severity, Severity::Block);
        QCOMPARE(stick.remedyId, "unmount:" + stick.device);
        QVERIFY(!stick.byDefault);                // who writes 1 to power/persist may go on with it
        QCOMPARE(found.front().code, stick.code); // the gravest first
        VERIFY_REFUSED(refuseBlocked(found), Code::UsbStorageNotPersistent);

        // With nothing mounted from it there is nothing to lose.
        machine.unmount("/media/backup");
        const Finding idle = theFinding(findings(machine), "usb-storage-found-anew");
        QCOMPARE(idle.severity, Severity::Info);
        QCOMPARE(idle.remedyId, std::string());
    }

    void saysThatItDoesNotKnowWhetherAStickPersists()
    {
        Machine machine("elitebook-dock");
        machine.replaceIn(backupStick, "A: power/persist=1\\n", "A: power/level=on\\n");
        const Finding stick = theFinding(findings(machine), "usb-storage-not-persistent");
        QCOMPARE(stick.severity, Severity::Warn);
        QVERIFY(!stick.known);
    }

    void doesNotOfferToUnmountTheSystem()
    {
        const auto found = findings(Machine("shuttle-usb-root"));
        QCOMPARE(of(found, "usb-system-mounted").size(), 2); // / and /boot
        for (const Finding &finding : found)
            QVERIFY2(!finding.remedyId.starts_with("unmount:"), finding.remedyId.c_str());
        // LUKS on SATA is no concern.
        QVERIFY(std::ranges::none_of(found,
                                     [](const Finding &finding) { return finding.text.contains("/data"); }));
    }

    void seesThroughLuksOnAStick()
    {
        Machine machine("shuttle-usb-root");
        // The container lies on the stick's second partition, and the system elsewhere.
        machine.unmount("/").unmount("/boot");
        machine.replaceIn("/devices/virtual/block/dm-0", "slaves/sda3", "slaves/sdc2");
        machine.addLine(std::string(rootStick) + "/1-4:1.0/host7/target7:0:0/7:0:0:0/block/sdc/sdc2",
                        "A: holders/dm-0=\\n");
        const Inventory inventory = machine.inventory();
        const auto mapping = std::ranges::find(inventory.devices, std::string("dm-0"), &Device::name);
        QVERIFY(mapping != inventory.devices.end());
        QCOMPARE(mapping->block->below.size(), 1U);
        QVERIFY2(mapping->block->below.front().ends_with("/sdc2"), mapping->block->below.front().c_str());

        auto found = findings(machine);
        const Finding stick = theFinding(found, "usb-filesystem-mounted");
        QVERIFY2(stick.text.starts_with("/data on the USB device "), stick.text.c_str());
        QCOMPARE(stick.detail, std::string("luks-data on sdc2 on sdc"));
        QVERIFY2(stick.remedyId.starts_with("unmount:dm, serial CRYPT-LUKS1-"), stick.remedyId.c_str());

        machine.unmount("/data");
        const Finding open = theFinding(findings(machine), "usb-storage-open");
        QCOMPARE(open.severity, Severity::Warn);
        QCOMPARE(open.remedyId, std::string());
    }

    void warnsOfAnImageOnUsb()
    {
        const auto found = findings(Machine("shuttle-usb-root"), Machine::withoutCards(), "8:34");
        const Finding image = theFinding(found, "image-on-usb");
        QCOMPARE(image.severity, Severity::Warn);
        QCOMPARE(image.detail, std::string("sdc2 on sdc"));
        QCOMPARE(
            of(findings(Machine("shuttle-usb-root"), Machine::withoutCards(), "8:2"), "image-on-usb").size(),
            0);
    }

    void doesNotPassOverAPartitionThatItCannotFind()
    {
        const auto found = findings(Machine("shuttle-usb-root"), Machine::withoutCards(), "8:99");
        QCOMPARE(of(found, "image-path"), QStringList("unknown image-path-unknown"));
    }

    void tellsTheModulesOfTheImagesDisk()
    {
        const SaveKernel kernel{std::string(Machine::release), "/boot/vmlinuz",
                                *KernelImage::parse(FakeBzImage{}.build()), std::nullopt, false};
        InventoryOptions options = Machine::withoutCards();
        options.saveKernel = &kernel;
        const auto folder = Machine::modules() / Machine::release / "kernel";
        options.initramfsModules = {folder / "virtio_ring.ko", folder / "virtio_blk.ko"};
        const auto found = findings(Machine("qemu-virtio"), options, "254:1");
        const auto loaded = std::ranges::find(found, "image-driver-module", &Finding::code);
        QVERIFY(loaded != found.end());
        QCOMPARE(loaded->severity, Severity::Info);
        QVERIFY2(loaded->text.contains("virtio_blk"), loaded->text.c_str());
        QVERIFY(!of(found, "info image-driver-not-carried").empty()); // virtio_pci

        // Without a save kernel it is not known.
        const Finding unknown = theFinding(findings(Machine("qemu-virtio"), Machine::withoutCards(), "254:1"),
                                           "save-kernel-missing-driver");
        QVERIFY(!unknown.known);
    }

    void blocksASaveKernelWithoutTheDisksDriver()
    {
        const SaveKernel kernel{
            "7.2.13-small", "/boot/vmlinuz", *KernelImage::parse(FakeBzImage{}.build()),
            KernelConfig::parse("CONFIG_VIRTIO_BLK=m\nCONFIG_VIRTIO_PCI=y\nCONFIG_PCI=y\n"), false};
        InventoryOptions options = Machine::withoutCards();
        options.saveKernel = &kernel;
        const auto found = findings(Machine("qemu-virtio"), options, "254:1");
        const Finding missing = theFinding(found, "save-kernel-missing-driver");
        QCOMPARE(missing.severity, Severity::Block);
        QVERIFY2(missing.text.contains("virtio_blk"), missing.text.c_str());
        VERIFY_REFUSED(refuseBlocked(found), Code::SaveKernelMissingDriver);
    }

    void warnsOfAMountedSdCardAlone()
    {
        const auto found = findings(Machine("gateway-mmc"));
        const Finding card = theFinding(found, "removable-medium-mounted");
        QCOMPARE(card.severity, Severity::Warn);
        QVERIFY2(card.text.starts_with("/media/card on the removable medium in "), card.text.c_str());
        QCOMPARE(card.remedyId, "unmount:" + card.device);
        QCOMPARE(of(found, "removable-medium-mounted").size(), 1); // not what is on the eMMC
    }

    void warnsOfAProprietaryGraphicsDriver()
    {
        const Finding card = theFinding(findings(Machine("hp400-nvidia")), "graphics-driver-out-of-tree");
        QCOMPARE(card.severity, Severity::Warn);
        QVERIFY(card.known);
        QVERIFY2(card.detail.starts_with("proprietary"), card.detail.c_str());
        QVERIFY(card.device.starts_with("pci 10de:"));
        QCOMPARE(card.remedyId, std::string());
        QCOMPARE(
            of(findings(Machine("precision-luks-lvm")), "graphics-driver-out-of-tree").filter("warn").size(),
            0);
    }

    void tellsThatTheOnlyKeyboardNeedsModules()
    {
        const Finding keyboard = theFinding(findings(Machine("shuttle-usb-root")), "keyboard-driver");
        QVERIFY(!keyboard.known); // no save kernel was named
        QVERIFY2(keyboard.detail.contains("xhci_hcd"), keyboard.detail.c_str());
    }

    void doesNotPassOverWhatTheInventoryDoesNotKnow()
    {
        Inventory inventory = Machine("qemu-virtio").inventory();
        inventory.unknowns = {"What is mounted: Permission denied"};
        const auto found = judge(shippedRules(),
                                 {.inventory = inventory,
                                  .imagePartition = {},
                                  .mounts = fail(Code::NotPermitted, "Permission denied")},
                                 {.machine = {},
                                  .batteries = {},
                                  .inhibitors = fail(Code::SystemError, "logind does not answer"),
                                  .programs = fail(Code::SystemError, "no /proc")})
                               .findings;
        QCOMPARE(of(found, "unknown inventory-unknown").size(), 1);
        QCOMPARE(of(found, "unknown mounts-unknown").size(), 1);
        QCOMPARE(of(found, "unknown inhibitors-unknown").size(), 1);
        QCOMPARE(of(found, "unknown programs-unknown").size(), 1);

        const auto nothing = judge(shippedRules(),
                                   {.inventory = fail(Code::SystemError, "libudev does not answer"),
                                    .imagePartition = {},
                                    .mounts = std::vector<Mount>()},
                                   {})
                                 .findings;
        QCOMPARE(summary(nothing), QStringList("unknown devices-unknown"));
    }
};

QTEST_GUILESS_MAIN(MachineFindingsTest)
#include "machinefindingstest.moc"
