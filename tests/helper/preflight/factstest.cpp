// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preflight/facts.h"

#include "engine/factsjson.h"
#include "fakes/madeupdevice.h"
#include "fakes/verifyresult.h"
#include "lookup.h"

using namespace torpor;
using policy::DeviceFacts;
using policy::Facts;

// What the rules are told of made-up machines.
class FactsTest : public QObject
{
    Q_OBJECT

    static Device block(const std::string &path, const std::string &parent, BlockKind kind)
    {
        Device disk = madeUpDevice(path, parent, "block");
        disk.block.emplace().kind = kind;
        disk.block->mounts.emplace();
        disk.block->swap = false;
        return disk;
    }
    // A disk with two partitions.
    static Inventory withDisk()
    {
        Inventory inventory;
        inventory.devices = {madeUpDevice("/d/nvme0", "", "nvme"),
                             block("/d/nvme0/n1", "/d/nvme0", BlockKind::Disk),
                             block("/d/nvme0/n1/p1", "/d/nvme0/n1", BlockKind::Partition),
                             block("/d/nvme0/n1/p2", "/d/nvme0/n1", BlockKind::Partition)};
        inventory.devices[3].block->mounts = {"/mnt/data"};
        return inventory;
    }
    static Facts factsOf(const Inventory &inventory, const std::optional<std::string> &image = {},
                         const Surroundings &surroundings = {})
    {
        return torpor::factsOf(
            {.inventory = inventory, .imagePartition = image, .mounts = std::vector<Mount>()}, surroundings);
    }
    static const DeviceFacts &the(const Facts &facts, const std::string &name)
    {
        static const DeviceFacts none;
        const auto found = std::ranges::find(facts.devices, name, &DeviceFacts::name);
        return found == facts.devices.end() ? none : *found;
    }

private slots:
    void knowsTheDiskOfAnotherSystem()
    {
        Inventory inventory = withDisk();
        QCOMPARE(the(factsOf(inventory), "p2").hasOtherSystem, std::nullopt);
        inventory.devices[2].block->partitionType = "de94bba4-06d1-4d40-a16a-bfd50179d6ac";
        const Facts facts = factsOf(inventory);
        QCOMPARE(the(facts, "p2").hasOtherSystem, std::optional(true));
        QCOMPARE(the(facts, "n1").hasOtherSystem, std::optional(true));
        QCOMPARE(the(facts, "nvme0").hasOtherSystem, std::nullopt); // no disk
    }

    void saysWhatIsInUseAndWhatIsOnlyThere()
    {
        Inventory inventory = withDisk();
        const Facts facts = factsOf(inventory);
        QCOMPARE(the(facts, "p1").inUse, std::optional(false));
        QCOMPARE(the(facts, "p1").mounted, std::optional(false));
        QCOMPARE(the(facts, "p2").mounted, std::optional(true));
        // The disk's filesystem is not mounted, but one of its partitions' is.
        QCOMPARE(the(facts, "n1").mounted, std::optional(false));
        QCOMPARE(the(facts, "n1").inUse, std::optional(true));
        QCOMPARE(the(facts, "nvme0").inUse, std::optional(true));
        QCOMPARE(the(facts, "p2").stack, std::string("p2 on n1"));
        QCOMPARE(the(facts, "p2").uses, std::vector<std::string>{"/mnt/data"});

        inventory.devices[2].block->mounts.reset();
        const Facts doubtful = factsOf(inventory);
        QCOMPARE(the(doubtful, "p1").mounted, std::nullopt);
        QCOMPARE(the(doubtful, "p1").inUse, std::nullopt);
        QCOMPARE(the(doubtful, "n1").inUse, std::optional(true));
    }

    void knowsTheWayToTheImage()
    {
        Inventory inventory = withDisk();
        inventory.devices[2].number = "259:2";
        QCOMPARE(the(factsOf(inventory), "p1").inImagePath, std::optional(false)); // there is none
        const Facts facts = factsOf(inventory, "259:2");
        for (const char *name : {"p1", "n1", "nvme0"})
            QCOMPARE(the(facts, name).inImagePath, std::optional(true));
        QCOMPARE(the(facts, "p2").inImagePath, std::optional(false));
        // It is somewhere, nobody knows where.
        QCOMPARE(the(factsOf(inventory, "8:99"), "p2").inImagePath, std::nullopt);
    }

    void knowsWhatTheOnlyKeyboardHangsOn()
    {
        Inventory inventory;
        inventory.devices = {madeUpDevice("/d/x", "", "pci"), madeUpDevice("/d/x/usb1", "/d/x", "usb"),
                             madeUpDevice("/d/x/usb1/1-1", "/d/x/usb1", "usb"),
                             madeUpDevice("/d/x/usb1/1-1/input1", "/d/x/usb1/1-1", "input"),
                             madeUpDevice("/d/x/usb1/1-1/input2", "/d/x/usb1/1-1", "input")};
        inventory.devices[1].usb.emplace();
        inventory.devices[2].usb.emplace().portPath = "1";
        inventory.devices[3].input.emplace().isKeyboard = true;
        Facts facts = factsOf(inventory);
        QCOMPARE(the(facts, "x").onlyKeyboard, std::optional(true));
        QCOMPARE(the(facts, "x").usbController, std::optional(true));
        QCOMPARE(the(facts, "input1").onlyKeyboard, std::optional(true));
        QCOMPARE(the(facts, "input2").onlyKeyboard, std::optional(false));
        QCOMPARE(the(facts, "input1").onUsb, std::optional(true));
        QCOMPARE(the(facts, "x").onUsb, std::optional(false));
        // A second one, on the same hub: the controller is still the only way to one.
        inventory.devices[4].input.emplace().isKeyboard = true;
        facts = factsOf(inventory);
        QCOMPARE(the(facts, "x").onlyKeyboard, std::optional(true));
        QCOMPARE(the(facts, "input1").onlyKeyboard, std::optional(false));
        // And one elsewhere.
        inventory.devices.push_back(madeUpDevice("/d/i8042/input0", "", "input"));
        inventory.devices.back().input.emplace().isKeyboard = true;
        facts = factsOf(inventory);
        QCOMPARE(the(facts, "x").onlyKeyboard, std::optional(false));
    }

    void tellsWhatAGuestDrives()
    {
        Inventory inventory = withDisk();
        inventory.devices[0].driver.name = "vfio-pci";
        Surroundings surroundings;
        QCOMPARE(the(factsOf(inventory), "nvme0").passedThrough, std::optional(false));
        surroundings.programs = {{.name = "qemu-system-x86", .kind = "virtual-machine", .pid = 7}};
        QCOMPARE(the(factsOf(inventory, {}, surroundings), "nvme0").passedThrough, std::optional(true));
        QCOMPARE(the(factsOf(inventory, {}, surroundings), "p1").passedThrough, std::optional(false));
        surroundings.programs = fail(Code::SystemError, "no /proc");
        QCOMPARE(the(factsOf(inventory, {}, surroundings), "nvme0").passedThrough, std::nullopt);
    }

    void blocksWhatAGuestDrives()
    {
        Inventory inventory = withDisk();
        inventory.devices[0].driver.name = "vfio-pci";
        inventory.devices[0].driver.outOfTree = false;
        Surroundings surroundings;
        surroundings.programs = {{.name = "qemu-system-x86", .kind = "virtual-machine", .pid = 7}};
        const auto found =
            judge(shippedRules(),
                  {.inventory = inventory, .imagePartition = {}, .mounts = std::vector<Mount>()},
                  surroundings)
                .findings;
        QCOMPARE(theFinding(found, "device-passed-through").severity, Severity::Block);
    }

    void inhibitorsBlockOnlyWhereTheyBlockSleep_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<bool>("blocks");
        QTest::newRow("delay") << "sleep" << "delay" << false;
        QTest::newRow("other") << "shutdown:idle" << "block" << false;
        QTest::newRow("lid") << "handle-lid-switch" << "block" << false;
        QTest::newRow("both") << "shutdown:sleep" << "block" << true;
        QTest::newRow("weak") << "sleep" << "block-weak" << true;
    }
    void inhibitorsBlockOnlyWhereTheyBlockSleep()
    {
        QFETCH(QString, what);
        QFETCH(QString, mode);
        QFETCH(bool, blocks);
        Surroundings surroundings;
        surroundings.inhibitors = {
            {.who = "k3b", .why = "burning a disc", .what = what.toStdString(), .mode = mode.toStdString()}};
        const DeviceLook look{.inventory = withDisk(), .imagePartition = {}, .mounts = std::vector<Mount>()};
        const auto refused = refuseBlocked(judge(shippedRules(), look, surroundings).findings);
        QCOMPARE(!refused, blocks);
        if (!blocks)
            return;
        QCOMPARE(refused.error().code, Code::Inhibited);
        QVERIFY(refused.error().message.contains("k3b") &&
                refused.error().message.contains("burning a disc"));
        // The session would be lost with the power: better it is saved in spite of them.
        surroundings.batteries = {
            {.name = "BAT0", .present = true, .percent = 1, .rate = 10, .state = "discharging"}};
        surroundings.machine.onBattery = true;
        VERIFY_RESULT(refuseBlocked(judge(shippedRules(), look, surroundings).findings));
    }

    void tellsAllThatJsonCanCarry()
    {
        const Facts facts = factsOf(withDisk(), "8:99");
        const auto read = policy::factsFromJson(policy::toJson(facts));
        VERIFY_RESULT(read);
        QVERIFY(*read == facts);
    }
};

QTEST_GUILESS_MAIN(FactsTest)
#include "factstest.moc"
