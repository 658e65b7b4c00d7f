// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hibernate/deviceguard.h"

#include "fakes/machinefolder.h"
#include "fakes/madeupdevice.h"
#include "fakes/verifyresult.h"
#include "preflight/rulefiles.h"
#include "preflight/rulefindings.h"
#include "testpaths.h"

using namespace torpor;
using namespace std::chrono_literals;
using Kind = DeviceDifference::Kind;

namespace
{

// Unmounts by taking the mount point out of the inventory.
class FakeUnmount : public Remedy
{
public:
    FakeUnmount(Inventory &inventory, bool works) : m_inventory(inventory), m_works(works) {}
    std::string_view kind() const override { return "unmount"; }
    Result<RemedyNotes> prepare(const std::string &subject) override
    {
        return RemedyNotes{{"subject", subject}};
    }
    Result<void> apply(const RemedyNotes & /*notes*/) override
    {
        if (!m_works)
            return fail(Code::RemedyFailed, "target is busy");
        m_inventory.devices.back().block->mounts = std::vector<std::string>();
        return {};
    }
    Result<void> undo(const RemedyNotes & /*notes*/) override
    {
        m_inventory.devices.back().block->mounts = {"/media/stick"};
        return {};
    }

private:
    Inventory &m_inventory;
    bool m_works;
};

} // namespace

// What becomes of an attempt because of its devices, and what is told of them afterwards.
class DeviceGuardTest : public QObject
{
    Q_OBJECT

    MachineFolder m_folder;
    Roots m_roots = m_folder.roots();
    Inventory m_inventory;
    bool m_isReadable = true;
    int m_looks = 0;
    policy::RuleSet m_rules;
    std::function<void()> m_atLook; // what happens in between

    // What the rules that are installed, and these, make of it.
    policy::RuleSet rules(const char *own) const
    {
        Roots roots = m_roots;
        roots.rules = shippedRulesPath();
        if (*own)
            m_folder.write(roots.etc / "rules.d/own.toml", own);
        return loadRules(roots);
    }
    static constexpr auto leaveSticks =
        "[[rule]]\nid = \"usb-filesystem-mounted\"\nabout = \"device\"\nverdict = \"warn\"\n"
        "match = { on_usb = true, mounted = true, usb_persist = true }\nmessage = \"{device.mounts}\"\n";

    DeviceGuard guard(bool remedyWorks = true, const char *own = "")
    {
        RemedyKinds kinds;
        kinds.push_back(std::make_unique<FakeUnmount>(m_inventory, remedyWorks));
        m_rules = rules(own);
        return DeviceGuard([this] { return look(); }, Remedies(m_roots, std::move(kinds), 0ms),
                           {.patience = 300ms, .step = 1ms});
    }
    DeviceLook look()
    {
        ++m_looks;
        if (m_atLook)
            m_atLook();
        DeviceLook look;
        look.mounts = std::vector<Mount>();
        look.inventory = m_isReadable ? Result<Inventory>(m_inventory)
                                      : fail(Code::SystemError, "libudev does not answer");
        return look;
    }
    Result<std::vector<OverriddenFinding>> admit(DeviceGuard &guard,
                                                 const std::vector<std::string> &asked = {},
                                                 std::vector<Requirement> requirements = {})
    {
        DeviceLook devices = look();
        auto found = judge(m_rules, devices, {}).findings;
        return guard.admit({.requirements = std::move(requirements),
                            .devices = std::move(devices),
                            .surroundings = {},
                            .rules = m_rules,
                            .found = std::move(found)},
                           asked);
    }
    UsbFacts &stick() { return *m_inventory.devices[0].usb; }
    static QStringList codes(const std::vector<OverriddenFinding> &overridden)
    {
        QStringList list;
        for (const OverriddenFinding &finding : overridden)
            list += QString::fromStdString(finding.code);
        return list;
    }
    std::string unmountId() const { return "unmount:" + identityText(m_inventory.devices.back().identity); }

private slots:
    void init()
    {
        m_folder.clear();
        std::filesystem::create_directories(m_roots.run);
        m_isReadable = true;
        m_looks = 0;
        m_atLook = nullptr;
        m_inventory = {};
        m_inventory.devices = {madeUpDevice("/devices/usb1/1-1", "", "usb"),
                               madeUpDevice("/devices/usb1/1-1/sda", "/devices/usb1/1-1", "block")};
        m_inventory.devices[0].usb.emplace();
        stick().portPath = "1";
        stick().persist = true;
        m_inventory.devices[1].node = "sda";
        m_inventory.devices[1].block.emplace().kind = BlockKind::Disk;
        m_inventory.devices[1].block->mounts = {"/media/stick"};
        m_inventory.devices[1].block->swap = false;
        // A keyboard that there is nothing to say about.
        m_inventory.devices.insert(m_inventory.devices.begin() + 1,
                                   madeUpDevice("/devices/platform/i8042/input0", "", "input"));
        m_inventory.devices[1].input.emplace().isKeyboard = true;
    }

    void goesOnWithWarningsAndRemembersThem()
    {
        auto devices = guard(true, leaveSticks);
        const auto overridden =
            admit(devices, {},
                  {{Code::KernelGdtBug, Requirement::State::Unknown, "It comes back", "", ""},
                   {Code::Lockdown, Requirement::State::Pass, "It is open", "", ""}});
        VERIFY_RESULT(overridden);
        QCOMPARE(codes(*overridden), QStringList({"kernel-gdt-bug", "usb-filesystem-mounted"}));
        QCOMPARE((*overridden)[1].subject, identityText(m_inventory.devices.back().identity));
        QVERIFY((*overridden)[1].message.contains("/media/stick"));
        QCOMPARE(m_looks, 1); // nothing was done that would have to be looked at
    }

    void doesByItselfWhatARuleWants()
    {
        auto devices = guard();
        const auto overridden = admit(devices);
        VERIFY_RESULT(overridden);
        QCOMPARE(codes(*overridden), QStringList());
        QVERIFY(m_inventory.devices.back().block->mounts->empty());
        devices.undoRemedies();
        QCOMPARE(m_inventory.devices.back().block->mounts->size(), 1U);
        QVERIFY(devices.differences().empty());
    }

    void goesOnWhereARulesRemedyFails()
    {
        auto devices = guard(false);
        const auto overridden = admit(devices);
        VERIFY_RESULT(overridden);
        QCOMPARE(codes(*overridden), QStringList("usb-filesystem-mounted"));
    }

    void refusesWhereARemedyThatWasAskedForFails()
    {
        auto devices = guard(false);
        VERIFY_REFUSED(admit(devices, {unmountId()}), Code::RemedyFailed);
    }

    void refusesWhatWouldBeLost()
    {
        stick().persist = false;
        auto devices = guard();
        VERIFY_REFUSED(admit(devices), Code::UsbStorageNotPersistent);
        QVERIFY(!m_inventory.devices.back().block->mounts->empty());
    }

    void goesOnWhenARemedyRemovesWhatBlocks()
    {
        stick().persist = false;
        auto devices = guard();
        const auto overridden = admit(devices, {unmountId()});
        VERIFY_RESULT(overridden);
        QCOMPARE(codes(*overridden), QStringList());
        QVERIFY(m_inventory.devices.back().block->mounts->empty());
        devices.undoRemedies();
        // As it was before the remedy: nothing is told.
        QVERIFY(devices.differences().empty());
        QCOMPARE(m_inventory.devices.back().block->mounts->size(), 1U);
    }

    void refusesWhenARemedyDidNotHelp()
    {
        stick().persist = false;
        auto devices = guard();
        int looks = 0;
        m_atLook = [&] {
            if (++looks == 2) // somebody mounted it again
                m_inventory.devices.back().block->mounts = {"/media/stick"};
        };
        VERIFY_REFUSED(admit(devices, {unmountId()}), Code::UsbStorageNotPersistent);
    }

    void doesNothingWhenSomethingElseBlocks()
    {
        stick().persist = false;
        auto devices = guard();
        VERIFY_REFUSED(
            admit(devices, {unmountId()}, {{Code::Lockdown, Requirement::State::Fail, "It is open", "", ""}}),
            Code::Lockdown);
        QCOMPARE(m_inventory.devices.back().block->mounts->size(), 1U);
    }

    void refusesARemedyThatIsNotOffered()
    {
        auto devices = guard();
        VERIFY_REFUSED(admit(devices, {"unmount:another"}), Code::RemedyNotOffered);
        VERIFY_REFUSED(admit(devices, {""}), Code::RemedyNotOffered);
        QCOMPARE(m_inventory.devices.back().block->mounts->size(), 1U);
    }

    void undoesWhatACrashLeft()
    {
        {
            auto crashed = guard();
            VERIFY_RESULT(admit(crashed, {unmountId()}));
        }
        QVERIFY(m_inventory.devices.back().block->mounts->empty());
        guard().undoLeftOvers();
        QCOMPARE(m_inventory.devices.back().block->mounts->size(), 1U);
    }

    void goesOnWithoutASnapshot()
    {
        m_isReadable = false;
        auto devices = guard();
        const auto overridden = admit(devices);
        VERIFY_RESULT(overridden);
        QCOMPARE(codes(*overridden), QStringList("devices-unknown"));
        m_isReadable = true;
        QVERIFY(devices.differences().empty());
    }

    void goesOnWhenThereIsNoSnapshotAfterwards()
    {
        auto devices = guard();
        VERIFY_RESULT(admit(devices));
        m_isReadable = false;
        QVERIFY(devices.differences().empty());
        QVERIFY(m_looks > 2); // it has tried
    }

    void waitsForAStickThatComesBackLate()
    {
        auto devices = guard(true, leaveSticks);
        VERIFY_RESULT(admit(devices));
        const Inventory all = m_inventory;
        m_inventory.devices.resize(2);
        m_inventory.devices.erase(m_inventory.devices.begin());
        m_atLook = [&] {
            if (m_looks == 5)
                m_inventory = all;
        };
        QVERIFY(devices.differences().empty());
        QVERIFY(m_looks >= 6); // once more, whether it stays so
    }

    void tellsWhatIsGoneOnceWithAllThatWasOnIt()
    {
        auto devices = guard(true, leaveSticks);
        VERIFY_RESULT(admit(devices));
        std::erase_if(m_inventory.devices,
                      [](const Device &each) { return each.path.starts_with("/devices/usb1"); });
        const auto differences = devices.differences();
        QCOMPARE(differences.size(), 1U);
        QCOMPARE(differences[0].kind, Kind::Missing);
        QCOMPARE(differences[0].name, std::string("The 1-1"));
        QCOMPARE(differences[0].carried, std::string("/media/stick"));
        QCOMPARE(differences[0].detail, std::string("and 1 device of it"));
    }

    void keepsTheKindsOfDifferencesApart()
    {
        auto devices = guard(true, leaveSticks);
        m_inventory.devices[0].driver.name = "usb";
        m_inventory.devices[0].driver.form = DriverForm::BuiltIn;
        m_inventory.devices[0].driver.outOfTree = false;
        m_inventory.devices[2].sequence = 8;
        VERIFY_RESULT(admit(devices));
        m_inventory.devices[0].driver = {};
        m_inventory.devices[0].driver.form = DriverForm::None;
        m_inventory.devices[1].input->vendor = "1234";
        m_inventory.devices[2].sequence = 9;
        m_inventory.devices.push_back(madeUpDevice("/devices/pci/new", "", "pci"));
        const auto differences = devices.differences();
        QCOMPARE(differences.size(), 4U);
        std::map<std::string, Kind> kinds;
        for (const DeviceDifference &difference : differences)
            kinds[difference.name] = difference.kind;
        QCOMPARE(kinds["The 1-1"], Kind::DriverLost);
        QCOMPARE(kinds["The input0"], Kind::Changed);
        QCOMPARE(kinds["The sda"], Kind::Reenumerated);
        QCOMPARE(kinds["The new"], Kind::Appeared);
    }
};

QTEST_GUILESS_MAIN(DeviceGuardTest)
#include "deviceguardtest.moc"
