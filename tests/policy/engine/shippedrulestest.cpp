// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/assessment.h"
#include "engine/derived.h"
#include "policyfacts.h"

#include <functional>
#include <map>

using namespace torpor::policy;

namespace
{

// Facts that make a rule fire, and such that are nearly so and do not.
struct Case {
    std::string rule;
    std::function<void(Facts &)> fires, doesNot;
};

DeviceFacts mountedStick(std::optional<bool> persist)
{
    DeviceFacts stick = device("sdb1");
    stick.onUsb = true;
    stick.mounted = true;
    stick.mounts = {"/media/stick"};
    stick.usbPersist = persist;
    return stick;
}

std::function<void(Facts &)> withDevice(DeviceFacts device)
{
    return [device](Facts &facts) { facts.devices.push_back(device); };
}

// The device, changed.
std::function<void(Facts &)> withDevice(DeviceFacts device, const std::function<void(DeviceFacts &)> &change)
{
    change(device);
    return withDevice(std::move(device));
}

std::vector<Case> storageCases()
{
    const DeviceFacts lost = mountedStick(false);
    const DeviceFacts kept = mountedStick(true);
    DeviceFacts system = kept;
    system.mounts = {"/", "/home"};
    DeviceFacts idle = lost;
    idle.mounted = false;
    idle.mounts.clear();
    idle.inUse = false;
    idle.type = "disk";
    DeviceFacts opened = idle;
    opened.type.clear();
    opened.opened = true;
    DeviceFacts swap = device("sdb2");
    swap.onUsb = true;
    swap.swap = true;
    DeviceFacts card = device("mmcblk0p1");
    card.removable = true;
    card.mounted = true;
    card.mounts = {"/media/card"};
    DeviceFacts image = device("nvme0n1p4");
    image.type = "partition";
    image.inImagePath = true;
    image.inSaveKernel = "missing";
    DeviceFacts shared = device("nvme0n1p3");
    shared.hasOtherSystem = true;
    shared.mounted = true;
    shared.readOnly = false;
    shared.content = "ntfs";
    shared.mounts = {"/mnt/windows"};
    DeviceFacts esp = shared;
    esp.content = "vfat";
    esp.mounts = {"/boot/efi"};
    return {
        {"usb-storage-not-persistent", withDevice(lost), withDevice(kept)},
        {"usb-filesystem-mounted", withDevice(kept), withDevice(system)},
        {"usb-system-mounted", withDevice(system), withDevice(kept)},
        {"usb-swap", withDevice(swap), withDevice(swap, [](DeviceFacts &d) { d.onUsb = false; })},
        {"usb-storage-open", withDevice(opened), withDevice(opened, [](DeviceFacts &d) { d.inUse = true; })},
        {"usb-storage-found-anew", withDevice(idle),
         withDevice(idle, [](DeviceFacts &d) { d.inUse = true; })},
        {"removable-medium-mounted", withDevice(card),
         withDevice(card, [](DeviceFacts &d) { d.mounted = false; })},
        {"image-on-usb", withDevice(image, [](DeviceFacts &d) { d.onUsb = true; }), withDevice(image)},
        {"save-kernel-missing-driver", withDevice(image),
         withDevice(image, [](DeviceFacts &d) { d.inSaveKernel = "loaded"; })},
        {"image-driver-not-carried", withDevice(image, [](DeviceFacts &d) { d.inSaveKernel = "available"; }),
         withDevice(image)},
        {"image-driver-module", withDevice(image, [](DeviceFacts &d) { d.inSaveKernel = "loaded"; }),
         withDevice(image)},
        {"shared-filesystem-mounted", withDevice(shared),
         withDevice(shared, [](DeviceFacts &d) { d.readOnly = true; })},
        {"shared-system-mounted", withDevice(esp), withDevice(shared)},
    };
}

std::vector<Case> driverCases()
{
    DeviceFacts controller = device("0000:00:14.0");
    controller.subsystem = "pci";
    controller.usbController = true;
    controller.modular = true;
    controller.onlyKeyboard = true;
    controller.inSaveKernel = "available";
    DeviceFacts card = device("0000:01:00.0");
    card.graphics = true;
    card.outOfTree = true;
    DeviceFacts camera = device("video0");
    camera.outOfTree = true;
    DeviceFacts guest = device("0000:02:00.0");
    guest.passedThrough = true;
    const auto keyboard = [](bool works, bool needsModules) {
        return [=](Facts &facts) {
            facts.machine.hasKeyboard = true;
            facts.machine.keyboardLabel = "A keyboard";
            facts.machine.keyboardWorks = works;
            facts.machine.keyboardNeedsModules = needsModules;
        };
    };
    return {
        {"only-keyboard-module", withDevice(controller),
         withDevice(controller, [](DeviceFacts &d) { d.onlyKeyboard = false; })},
        {"keyboard-driver", keyboard(false, false), keyboard(true, false)},
        {"keyboard-needs-modules", keyboard(true, true), keyboard(true, false)},
        {"no-keyboard", [](Facts &f) { f.machine.hasKeyboard = false; }, keyboard(true, false)},
        {"driver-origin-unknown", [](Facts &f) { f.machine.driversOfUnknownOrigin = {"wl"}; },
         [](Facts &f) { f.machine.driversOfUnknownOrigin.clear(); }},
        {"device-power-error", withDevice(camera, [](DeviceFacts &d) { d.powerError = true; }),
         withDevice(camera)},
        {"graphics-driver-out-of-tree", withDevice(card),
         withDevice(card, [](DeviceFacts &d) { d.outOfTree = false; })},
        {"driver-out-of-tree", withDevice(camera), withDevice(card)},
        {"device-passed-through", withDevice(guest),
         withDevice(guest, [](DeviceFacts &d) { d.passedThrough = false; })},
    };
}

std::vector<Case> sessionCases()
{
    const auto mount = [](MountFacts facts) { return [facts](Facts &all) { all.mounts.push_back(facts); }; };
    const auto inhibitor = [](const char *what, const char *mode) {
        return [=](Facts &facts) {
            facts.inhibitors.push_back({.who = "Burner", .why = "burning", .what = what, .mode = mode});
        };
    };
    const auto program = [](const char *kind) {
        return [=](Facts &facts) { facts.programs.push_back({.name = "dpkg", .kind = kind, .pid = 42}); };
    };
    const auto kernelGone = [](bool gone) {
        return [=](Facts &facts) { facts.machine.kernelFilesGone = gone; };
    };
    return {
        {"network-filesystem",
         mount({.point = "/srv", .type = "nfs4", .source = "server:/srv", .network = true, .fuse = false}),
         mount({.point = "/srv", .type = "ext4", .source = "/dev/sda1", .network = false, .fuse = false})},
        {"fuse-filesystem",
         mount({.point = "/mnt", .type = "fuse.sshfs", .source = "host:", .network = false, .fuse = true}),
         mount({.point = "/run/user/1000/doc",
                .type = "fuse.portal",
                .source = "portal",
                .network = false,
                .fuse = true})},
        {"inhibited", inhibitor("shutdown:sleep", "block"), inhibitor("shutdown:sleep", "delay")},
        {"package-manager-running", program("package-manager"), program("virtual-machine")},
        {"kernel-updated", kernelGone(true), kernelGone(false)},
        {"kernel-updated-kexec", kernelGone(true), kernelGone(false)},
        {"memory-full", [](Facts &f) { f.machine.memoryFree = 100e6; },
         [](Facts &f) { f.machine.memoryFree = f.machine.memoryNeeded; }},
        {"image-too-large", [](Facts &f) { f.machine.imageBytes = 17e9; },
         [](Facts &f) { f.machine.imageBytes = f.machine.partitionBytes; }},
    };
}

std::vector<Case> triggerCases()
{
    const auto percent = [](double value) { return [=](Facts &facts) { facts = onBattery(value); }; };
    const auto idle = [](double seconds) {
        return [=](Facts &facts) {
            facts = onBattery(80);
            facts.machine.idleSeconds = seconds;
        };
    };
    const auto lid = [](bool docked) {
        return [=](Facts &facts) {
            facts.machine.lidClosed = true;
            facts.machine.docked = docked;
        };
    };
    const auto at = [](double minute) {
        return [=](Facts &facts) {
            facts.machine.clockMinute = minute;
            facts.machine.idleSeconds = 1000;
        };
    };
    return {
        {"battery-warning", percent(9), percent(14)},
        {"battery-low", percent(5), percent(6)},
        {"battery-critical", percent(2), percent(4)},
        {"idle", idle(3600), idle(3599)},
        {"lid-closed", lid(false), lid(true)},
        {"night", at(60), at(12 * 60)},
        {"suspended-long", [](Facts &f) { f.machine.suspendedHours = 3; },
         [](Facts &f) { f.machine.suspendedHours = 2.9; }},
    };
}

// All that is shipped, switched on.
RuleSet everyRule()
{
    std::string on;
    for (const char *id : {"idle", "lid-closed", "night", "suspended-long"})
        on += std::string("[[trigger]]\nid = \"") + id + "\"\nenabled = true\n";
    return shippedRules(on);
}

bool fires(const RuleSet &rules, const std::string &id, const std::function<void(Facts &)> &change)
{
    Facts facts = plainFacts();
    change(facts);
    const Decision decision = decide(rules, facts);
    const auto trigger = std::ranges::find(decision.triggers, id, &TriggerState::rule);
    return trigger != decision.triggers.end() ? trigger->fires()
                                              : findFired(decision.assessment.fired, id) != nullptr;
}

} // namespace

class ShippedRulesTest : public QObject
{
    Q_OBJECT

    const RuleSet m_rules = everyRule();

    [[nodiscard]] static std::map<std::string, Case> cases()
    {
        std::map<std::string, Case> all;
        for (const auto &list : {storageCases(), driverCases(), sessionCases(), triggerCases()}) {
            for (const Case &each : list)
                all[each.rule] = each;
        }
        return all;
    }

private slots:
    void eachFiresAndDoesNot_data()
    {
        QTest::addColumn<QString>("rule");
        for (const CheckRule &rule : m_rules.checks())
            QTest::newRow(rule.id.c_str()) << toQString(rule.id);
        for (const TriggerRule &rule : m_rules.triggers())
            QTest::newRow(rule.id.c_str()) << toQString(rule.id);
    }
    void eachFiresAndDoesNot()
    {
        QFETCH(QString, rule);
        const auto all = cases();
        const auto found = all.find(rule.toStdString());
        QVERIFY2(found != all.end(), "every shipped rule needs its case here");
        QVERIFY(fires(m_rules, found->first, found->second.fires));
        QVERIFY(!fires(m_rules, found->first, found->second.doesNot));
    }

    void noCaseIsOfARuleThatIsNoMore()
    {
        QCOMPARE(cases().size(), m_rules.checks().size() + m_rules.triggers().size());
    }

    void plainLaptopHasNothingToTell()
    {
        const Decision decision = decide(m_rules, plainFacts());
        QVERIFY2(decision.assessment.fired.empty(), explain(decision).c_str());
        QCOMPARE(decision.action, std::nullopt);
        QCOMPARE(decision.reason, std::string("no trigger fires"));
    }

    void nothingIsKnownAndNothingHappens()
    {
        const Decision decision = decide(m_rules, Facts{});
        QVERIFY2(decision.assessment.fired.empty(), explain(decision).c_str());
        QCOMPARE(decision.action, std::nullopt);
    }

    void savesInTimeByWhatSavingTakes()
    {
        // 30 % last for 25 minutes, and 200 GB take 400 s.
        Facts facts = onBattery(30);
        facts.batteries.front().rate = 36;
        QVERIFY(!fires(m_rules, "battery-low", [&](Facts &f) { f = facts; }));
        facts.machine.memoryUsed = 250e9;
        QVERIFY(fires(m_rules, "battery-low", [&](Facts &f) { f = facts; }));
    }

    void upowersWordCountsOnlyWhereNoReadingSpeaksAgainstIt()
    {
        Facts facts = onBattery(60);
        facts.machine.warningLevel = "action";
        QVERIFY(!fires(m_rules, "battery-critical", [&](Facts &f) { f = facts; }));
        facts.batteries.front().percent.reset();
        facts.batteries.front().energy.reset();
        QVERIFY(fires(m_rules, "battery-critical", [&](Facts &f) { f = facts; }));
    }

    void inhibitorsGiveWayWhenTheBatteryIsNearlyEmpty()
    {
        Facts facts = onBattery(2);
        facts.inhibitors.push_back({.who = "Player", .why = "a film", .what = "sleep", .mode = "block"});
        QCOMPARE(decide(m_rules, facts).action, std::optional(Action::KexecHibernate));
        QCOMPARE(decideWish({Action::KexecHibernate}, m_rules, facts).action, std::nullopt);
        // What would lose data does not.
        facts.devices.push_back(mountedStick(false));
        QCOMPARE(decide(m_rules, facts).action, std::optional(Action::Suspend));
    }
};

QTEST_APPLESS_MAIN(ShippedRulesTest)
#include "shippedrulestest.moc"
