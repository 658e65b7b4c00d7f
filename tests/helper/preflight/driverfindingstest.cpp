// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakes/machinefolder.h"
#include "fakes/madeupdevice.h"
#include "fakes/verifyresult.h"
#include "lookup.h"
#include "testpaths.h"

using namespace torpor;

// Single facts, on machines of a few made-up devices.
class DriverFindingsTest : public QObject
{
    Q_OBJECT

    static void drive(Device &device, const std::string &driver, const std::string &module,
                      SaveKernelDriver inSaveKernel, std::optional<bool> outOfTree = false)
    {
        device.driver.name = driver;
        device.driver.module = module;
        device.driver.form = module.empty() ? DriverForm::BuiltIn : DriverForm::Module;
        device.driver.inSaveKernel = inSaveKernel;
        device.driver.outOfTree = outOfTree;
    }
    // A keyboard on a USB controller.
    static Inventory withUsbKeyboard(SaveKernelDriver controller, SaveKernelDriver keyboard)
    {
        Inventory inventory;
        inventory.saveKernel = "7.2.13";
        inventory.devices = {
            madeUpDevice("/devices/pci/x", "", "pci"),
            madeUpDevice("/devices/pci/x/usb1", "/devices/pci/x", "usb"),
            madeUpDevice("/devices/pci/x/usb1/1-1", "/devices/pci/x/usb1", "usb"),
            madeUpDevice("/devices/pci/x/usb1/1-1/input1", "/devices/pci/x/usb1/1-1", "input")};
        drive(inventory.devices[0], "xhci_hcd", "xhci_pci", controller);
        inventory.devices[1].usb.emplace();
        inventory.devices[2].usb.emplace().portPath = "1";
        drive(inventory.devices[2], "usb", "usbcore", keyboard);
        inventory.devices[3].input.emplace().isKeyboard = true;
        return inventory;
    }
    static std::vector<Finding> findings(const Inventory &inventory,
                                         const std::optional<std::string> &imagePartition = {},
                                         const std::string &mountinfo = {})
    {
        return judge(shippedRules(),
                     {.inventory = inventory,
                      .imagePartition = imagePartition,
                      .mounts = parseMountinfo(mountinfo)},
                     {})
            .findings;
    }

private slots:
    void saysWhetherEscWorks_data()
    {
        using enum SaveKernelDriver;
        QTest::addColumn<SaveKernelDriver>("controller");
        QTest::addColumn<SaveKernelDriver>("keyboard");
        QTest::addColumn<QString>("expected");
        QTest::newRow("loaded") << Loaded << Loaded << "info keyboard-needs-modules";
        QTest::newRow("built in") << BuiltIn << BuiltIn << "info keyboard-needs-modules";
        QTest::newRow("controller missing") << Missing << Loaded << "warn keyboard-driver";
        QTest::newRow("not carried") << Loaded << Available << "warn keyboard-driver";
        QTest::newRow("not known") << Loaded << Unknown << "unknown keyboard-driver";
        QTest::newRow("missing is worse than not known") << Unknown << Missing << "warn keyboard-driver";
    }
    void saysWhetherEscWorks()
    {
        QFETCH(SaveKernelDriver, controller);
        QFETCH(SaveKernelDriver, keyboard);
        QFETCH(QString, expected);
        QCOMPARE(summary(findings(withUsbKeyboard(controller, keyboard))), QStringList(expected));
    }

    void isContentWithAKeyboardThatIsAlwaysThere()
    {
        Inventory inventory = withUsbKeyboard(SaveKernelDriver::Missing, SaveKernelDriver::Missing);
        inventory.devices.push_back(madeUpDevice("/devices/platform/i8042/serio0/input0", "", "input"));
        drive(inventory.devices.back(), "atkbd", "", SaveKernelDriver::BuiltIn);
        inventory.devices.back().input.emplace().isKeyboard = true;
        QCOMPARE(summary(findings(inventory)), QStringList());
    }

    void tellsThatThereIsNoKeyboard()
    {
        Inventory inventory;
        // One that a program makes up does not count.
        inventory.devices = {madeUpDevice("/devices/virtual/input/input9", "", "input")};
        inventory.devices.back().input.emplace().isKeyboard = true;
        QCOMPARE(summary(findings(inventory)), QStringList("info no-keyboard"));
    }

    void offersToReloadAModuleThatNothingHangsOn()
    {
        Inventory inventory = withUsbKeyboard(SaveKernelDriver::Loaded, SaveKernelDriver::Loaded);
        inventory.devices.push_back(madeUpDevice("/devices/pci/wifi", "", "pci"));
        drive(inventory.devices.back(), "wl", "wl", SaveKernelDriver::Missing, true);
        inventory.devices.push_back(madeUpDevice("/devices/pci/wifi2", "", "pci"));
        drive(inventory.devices.back(), "wl", "wl", SaveKernelDriver::Missing, true);
        const Finding module = theFinding(findings(inventory), "driver-out-of-tree");
        QCOMPARE(module.severity, Severity::Warn);
        QCOMPARE(module.remedyId, std::string("reload:wl"));

        // One of its devices carries a filesystem.
        inventory.devices.push_back(madeUpDevice("/devices/pci/wifi2/disk", "/devices/pci/wifi2", "block"));
        inventory.devices.back().block.emplace().mounts = {"/data"};
        QCOMPARE(theFinding(findings(inventory), "driver-out-of-tree").remedyId, std::string());
    }

    void includesTheModulesOfDevicesThatRulesName()
    {
        const MachineFolder folder;
        Roots roots = folder.roots();
        roots.rules = shippedRulesPath();
        folder.write("etc/rules.d/10-own.toml", R"(
            [[rule]]
            id = "own-card"
            title = "A card that the screen needs"
            about = "device"
            match = { driver = "card" }
            verdict = "include-module"
            actions = ["kexec-hibernate"]
            message = "{device.label} is carried along"
        )");
        const policy::RuleSet rules = loadRules(roots);
        DeviceLook look{.inventory = withUsbKeyboard(SaveKernelDriver::Loaded, SaveKernelDriver::Loaded),
                        .imagePartition = {},
                        .mounts = std::vector<Mount>()};
        QVERIFY(judge(rules, look, {}).devicesToInclude.empty());
        // Two alike, which the rules have one name for.
        for (const char *path : {"/devices/pci/card1", "/devices/pci/card2"}) {
            look.inventory->devices.push_back(madeUpDevice(path, "", "pci"));
            look.inventory->devices.back().identity = {"model of cards", "", "", ""};
            drive(look.inventory->devices.back(), "card", "card", SaveKernelDriver::Available);
        }
        QCOMPARE(judge(rules, look, {}).devicesToInclude,
                 (std::vector<std::string>{"/devices/pci/card1", "/devices/pci/card2"}));
        QVERIFY(judge(shippedRules(), look, {}).devicesToInclude.empty());

        // Nothing speaks against what is done anyway; what cannot be done is told.
        const auto severity = [&] {
            const auto found = judge(rules, look, {}).findings;
            return std::ranges::find(found, "own-card", &Finding::code)->severity;
        };
        QCOMPARE(severity(), Severity::Info);
        for (Device &card : std::span(look.inventory->devices).last(2))
            card.driver.inSaveKernel = SaveKernelDriver::Missing;
        QCOMPARE(severity(), Severity::Warn);
    }

    void doesNotOfferToReloadTheDriverOfTheImagesDisk()
    {
        Inventory inventory = withUsbKeyboard(SaveKernelDriver::Loaded, SaveKernelDriver::Loaded);
        inventory.devices.push_back(madeUpDevice("/devices/pci/raid", "", "pci"));
        drive(inventory.devices.back(), "hpraid", "hpraid", SaveKernelDriver::Loaded, true);
        inventory.devices.push_back(madeUpDevice("/devices/pci/raid/sda1", "/devices/pci/raid", "block"));
        inventory.devices.back().block.emplace().mounts.emplace();
        inventory.devices.back().block->swap = false;
        inventory.devices.back().number = "8:1";
        QCOMPARE(theFinding(findings(inventory), "driver-out-of-tree").remedyId,
                 std::string("reload:hpraid"));
        QCOMPARE(theFinding(findings(inventory, "8:1"), "driver-out-of-tree").remedyId, std::string());
        // Whether something is mounted from it is not known: then nobody takes its driver away.
        inventory.devices.back().block->mounts.reset();
        QCOMPARE(theFinding(findings(inventory), "driver-out-of-tree").remedyId, std::string());
    }

    void saysWhichDriversOriginIsNotKnown()
    {
        Inventory inventory = withUsbKeyboard(SaveKernelDriver::Loaded, SaveKernelDriver::Loaded);
        inventory.devices[2].driver.outOfTree.reset();
        const Finding origin = theFinding(findings(inventory), "driver-origin-unknown");
        QVERIFY(!origin.known);
        QVERIFY(origin.text.ends_with(": usb"));
        inventory.devices[2].isGraphics = true; // an adapter on USB
        const Finding graphics = theFinding(findings(inventory), "graphics-driver-out-of-tree");
        QVERIFY(!graphics.known && graphics.severity == Severity::Warn);
    }

    void offersToUnbindWhatFailsToSleep()
    {
        Inventory inventory = withUsbKeyboard(SaveKernelDriver::Loaded, SaveKernelDriver::Loaded);
        inventory.devices.push_back(madeUpDevice("/devices/pci/reader", "", "pci"));
        drive(inventory.devices.back(), "rtsx_pci", "rtsx_pci", SaveKernelDriver::Missing);
        inventory.devices.back().power.runtimeStatus = "error";
        const Finding reader = theFinding(findings(inventory), "device-power-error");
        QCOMPARE(reader.remedyId, "unbind:" + reader.device);

        // Two that cannot be told apart: nobody could say which.
        inventory.devices.push_back(inventory.devices.back());
        inventory.devices.back().path += "2";
        inventory.devices.back().power.runtimeStatus = "active";
        QCOMPARE(theFinding(findings(inventory), "device-power-error").remedyId, std::string());
    }

    void warnsOfSwapOnUsb()
    {
        Inventory inventory = withUsbKeyboard(SaveKernelDriver::Loaded, SaveKernelDriver::Loaded);
        inventory.devices[2].usb->persist = true;
        inventory.devices.push_back(
            madeUpDevice("/devices/pci/x/usb1/1-1/sda", "/devices/pci/x/usb1/1-1", "block"));
        BlockFacts &disk = inventory.devices.back().block.emplace();
        disk.kind = BlockKind::Disk;
        disk.swap = true;
        inventory.devices.back().node = "sda";
        const Finding swap = theFinding(findings(inventory), "usb-swap");
        QCOMPARE(swap.severity, Severity::Warn);
        QCOMPARE(swap.remedyId, std::string());
        inventory.devices[2].usb->persist = false;
        QCOMPARE(theFinding(findings(inventory), "usb-storage-not-persistent").severity, Severity::Block);
    }

    void warnsOfAMediumThatCanBeChanged()
    {
        Inventory inventory;
        inventory.devices = {madeUpDevice("/devices/pci/sr0", "", "block")};
        BlockFacts &disc = inventory.devices.back().block.emplace();
        disc.kind = BlockKind::Rom;
        disc.removable = true;
        disc.mounts = {"/media/cdrom"};
        inventory.devices.back().node = "sr0";
        const Finding medium = theFinding(findings(inventory), "removable-medium-mounted");
        QCOMPARE(medium.severity, Severity::Warn);
        QCOMPARE(medium.remedyId, "unmount:" + medium.device);
        // It could not be mounted again at both places.
        inventory.devices.back().block->mounts = {"/media/cdrom", "/srv/disc"};
        QCOMPARE(theFinding(findings(inventory), "removable-medium-mounted").remedyId, std::string());
    }

    void tellsOfFilesystemsThatOthersStandBehind()
    {
        const std::string mountinfo = "30 1 0:40 / /home rw - nfs4 server:/home rw\n"
                                      "31 1 0:41 / /home rw - nfs4 server:/home rw\n" // in another namespace
                                      "32 1 0:42 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw\n"
                                      "33 1 0:43 / /sys/fs/fuse/connections rw - fusectl fusectl rw\n"
                                      "34 1 0:44 / /mnt/s rw - fuse.sshfs me@there:/ rw\n"
                                      "35 1 8:1 / / rw - ext4 /dev/sda1 rw\n"
                                      "36 1 0:44 / /mnt/a rw - fuse.archivemount a.tar rw\n";
        const auto found =
            findings(withUsbKeyboard(SaveKernelDriver::Loaded, SaveKernelDriver::Loaded), {}, mountinfo);
        QCOMPARE(summary(found), QStringList({"warn fuse-filesystem", "warn network-filesystem",
                                              "warn network-filesystem", "info keyboard-needs-modules"}));
        QCOMPARE(found[0].label, std::string("/mnt/a")); // every session has gvfs
        QCOMPARE(found[1].label, std::string("/home"));
        QCOMPARE(found[1].detail, std::string("server:/home (nfs4)"));
        QCOMPARE(found[2].label, std::string("/mnt/s"));
    }

    void endsWhereDevicesGoInCircles()
    {
        Inventory inventory;
        inventory.devices = {madeUpDevice("/a", "/b", "block"), madeUpDevice("/b", "/a", "block")};
        for (Device &each : inventory.devices) {
            each.block.emplace().below = {each.parent};
            each.block->above = {each.parent};
            each.block->kind = BlockKind::Crypt;
            each.block->mounts = {"/mnt"};
            each.number = "8:1";
        }
        QCOMPARE(summary(findings(inventory, "8:1")),
                 QStringList({"unknown save-kernel-missing-driver", "info no-keyboard"}));
    }
};

QTEST_GUILESS_MAIN(DriverFindingsTest)
#include "driverfindingstest.moc"
