// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hibernate/requirements.h"

#include "../kernel/fakebzimage.h"
#include "fakes/machinefolder.h"

#include <QTest>

using namespace torpor;
using State = Requirement::State;

namespace
{

constexpr std::uint64_t mib = 1 << 20;
constexpr std::string_view goodConfig =
    "CONFIG_KEXEC=y\nCONFIG_KEXEC_JUMP=y\nCONFIG_DEVMEM=y\nCONFIG_BLK_DEV_INITRD=y\n";

RequirementFacts goodFacts()
{
    RequirementFacts facts;
    facts.architecture = "x86_64";
    facts.release = "6.12.107";
    facts.runningConfig = KernelConfig::parse(goodConfig);
    facts.kexecLoadDisabled = false;
    facts.lockdown = "none";
    facts.hasVmcoreinfo = true;
    facts.hasKexecTools = true;
    facts.memoryTotal = 1024 * mib;
    facts.memoryAvailable = 600 * mib;
    facts.regionBytes = 96 * mib;
    facts.saveKernel = SaveKernel{"6.12.107", "/boot/vmlinuz", *KernelImage::parse(FakeBzImage{}.build()),
                                  KernelConfig::parse(goodConfig), true};
    facts.drivers = Result<DriverPlan>(DriverPlan{});
    return facts;
}

// The one requirement that does not pass; its code is SystemError when it is not exactly one.
Requirement unmet(const RequirementFacts &facts)
{
    auto list = checkRequirements(facts);
    std::erase_if(list, [](const Requirement &requirement) { return requirement.state == State::Pass; });
    return list.size() == 1 ? list.front() : Requirement{};
}

} // namespace

class RequirementsTest : public QObject
{
    Q_OBJECT

    void expect(const RequirementFacts &facts, Code code, State state)
    {
        const Requirement requirement = unmet(facts);
        QCOMPARE(codeName(requirement.code), codeName(code));
        QVERIFY(requirement.state == state);
        QVERIFY(!requirement.text.empty());
        QVERIFY(!requirement.remedy.empty());
    }

private slots:
    void passesAGoodMachine()
    {
        const auto list = checkRequirements(goodFacts());
        QVERIFY(list.size() >= 14);
        for (const auto &requirement : list) {
            QVERIFY2(requirement.state == State::Pass, requirement.text.c_str());
            QVERIFY(requirement.remedy.empty());
        }
        QVERIFY(refuseUnmet(list).has_value());
    }

    void failsOtherArchitectures()
    {
        auto facts = goodFacts();
        facts.architecture = "aarch64";
        expect(facts, Code::UnsupportedArchitecture, State::Fail);
    }

    void failsKernelsWithoutJump()
    {
        auto facts = goodFacts();
        facts.runningConfig = KernelConfig::parse("CONFIG_KEXEC=y\n# CONFIG_KEXEC_JUMP is not set\n");
        expect(facts, Code::KernelNoKexecJump, State::Fail);
        QCOMPARE(refuseUnmet(checkRequirements(facts)).error().code, Code::KernelNoKexecJump);
    }

    void doesNotGuessWithoutTheKernelsConfiguration()
    {
        auto facts = goodFacts();
        facts.runningConfig.reset();
        const auto list = checkRequirements(facts);
        QCOMPARE(std::ranges::count(list, State::Unknown, &Requirement::state), 2);
        QVERIFY(refuseUnmet(list).has_value());
    }

    void failsKernelsWithTheGdtBug()
    {
        auto facts = goodFacts();
        facts.release = "6.12.4";
        expect(facts, Code::KernelGdtBug, State::Fail);
        facts.release = "6.8.0-49-generic";
        expect(facts, Code::KernelGdtBug, State::Unknown);
    }

    void failsWithoutVmcoreinfo()
    {
        auto facts = goodFacts();
        facts.hasVmcoreinfo = false;
        expect(facts, Code::KernelNoVmcoreinfo, State::Fail);
    }

    void failsWhereLoadingIsForbidden()
    {
        auto facts = goodFacts();
        facts.kexecLoadDisabled = true;
        expect(facts, Code::KexecDisabled, State::Fail);
        facts = goodFacts();
        facts.lockdown = "integrity";
        expect(facts, Code::Lockdown, State::Fail);
        QCOMPARE(unmet(facts).detail, std::string("integrity"));
        facts.lockdown.reset();
        QVERIFY(refuseUnmet(checkRequirements(facts)).has_value());
    }

    void failsWithoutKexecTools()
    {
        auto facts = goodFacts();
        facts.hasKexecTools = false;
        expect(facts, Code::KexecToolsMissing, State::Fail);
    }

    void failsWithoutASaveKernel()
    {
        auto facts = goodFacts();
        facts.saveKernel = fail(Code::SaveKernelMissing, "there is none");
        expect(facts, Code::SaveKernelMissing, State::Fail);
    }

    void checksTheSaveKernelByItself()
    {
        auto facts = goodFacts();
        facts.saveKernel->config = KernelConfig::parse("CONFIG_KEXEC=y\nCONFIG_BLK_DEV_INITRD=y\n");
        expect(facts, Code::SaveKernelNoDevmem, State::Fail);
    }

    void failsMissingDriversAndDoubtsUnknownOnes()
    {
        auto facts = goodFacts();
        facts.drivers = Result<DriverPlan>(
            DriverPlan{.modules = {}, .builtIn = {}, .missing = {"ahci"}, .unknown = {"x"}});
        expect(facts, Code::SaveKernelMissingDriver, State::Fail);
        QVERIFY(unmet(facts).detail.contains("ahci"));
        facts.drivers =
            Result<DriverPlan>(DriverPlan{.modules = {}, .builtIn = {}, .missing = {}, .unknown = {"x"}});
        expect(facts, Code::SaveKernelMissingDriver, State::Unknown);
    }

    void failsWithoutRoomInMemory()
    {
        auto facts = goodFacts();
        facts.memoryAvailable = 100 * mib;
        expect(facts, Code::MemoryFull, State::Fail);
        facts.regionBytes = 600 * mib;
        expect(facts, Code::RegionTooLarge, State::Fail);
        facts.regionBytes = fail(Code::RegionTooSmall, "the kernel alone takes more");
        expect(facts, Code::RegionTooSmall, State::Fail);
    }

    void passesOnWhatPartitionAndBootLoaderSay()
    {
        auto facts = goodFacts();
        facts.partition = fail(Code::PartitionNotPrepared, "none");
        expect(facts, Code::PartitionNotPrepared, State::Fail);
        facts = goodFacts();
        facts.partitionDoubt = "it is tight";
        expect(facts, Code::PartitionTooSmall, State::Unknown);
        facts = goodFacts();
        facts.bootEntry = fail(Code::BootNotWritable, "read-only");
        expect(facts, Code::BootNotWritable, State::Fail);
    }

    void failsWhileAnotherAttemptRuns()
    {
        auto facts = goodFacts();
        facts.attemptRunning = true;
        expect(facts, Code::AttemptRunning, State::Fail);
    }

    void gathersFactsFromATree()
    {
        const MachineFolder folder;
        const Roots roots = folder.roots();
        folder.write(roots.proc / "sys/kernel/arch", "x86_64\n");
        folder.write(roots.proc / "sys/kernel/osrelease", "6.8.0-49-generic\n");
        folder.write(roots.proc / "sys/kernel/version", "#49-Ubuntu SMP\n");
        folder.write(roots.proc / "version_signature", "Ubuntu 6.8.0-49.49-generic 6.8.12\n");
        folder.write(roots.proc / "sys/kernel/kexec_load_disabled", "0\n");
        folder.write(roots.proc / "sys/kernel/kexec_load_limit_reboot", "0\n");
        folder.write(roots.proc / "meminfo",
                     "MemTotal:        2048 kB\nMemFree: 5 kB\nMemAvailable:    1024 kB\n");
        folder.write(roots.proc / "cpuinfo", "processor : 0\nflags\t\t: fpu vme la57\n\nprocessor : 1\n");
        folder.write(roots.sys / "kernel/security/lockdown", "none [integrity] confidentiality\n");
        folder.write(roots.sys / "kernel/vmcoreinfo", "1234 1000\n");
        const auto facts = gatherFacts(roots, {});
        QCOMPARE(facts.architecture, std::string("x86_64"));
        QCOMPARE(facts.release, std::string("6.8.0-49-generic"));
        QVERIFY(facts.version.contains("6.8.12"));
        QCOMPARE(facts.kexecLoadDisabled, std::optional(true)); // the limit is used up
        QCOMPARE(*facts.lockdown, std::string("integrity"));
        QVERIFY(facts.hasVmcoreinfo && facts.fiveLevelPaging);
        QCOMPARE(facts.memoryTotal, 2U * mib);
        QCOMPARE(facts.memoryAvailable, mib);
        QCOMPARE(facts.saveKernel.error().code, Code::SaveKernelMissing);
        QVERIFY(!facts.attemptRunning);
        QVERIFY(!std::filesystem::exists(roots.run)); // nothing was touched
    }
};

QTEST_GUILESS_MAIN(RequirementsTest)
#include "requirementstest.moc"
