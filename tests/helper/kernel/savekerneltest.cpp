// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kernel/savekernel.h"

#include "fakebzimage.h"
#include "fakes/machinefolder.h"
#include "kernel/kernelconfig.h"
#include "kernel/kernelconfigsource.h"

#include <QTest>

using namespace torpor;

namespace
{

using State = KernelCheck::State;

constexpr std::string_view fedora = R"config(#
# Automatically generated file; DO NOT EDIT.
# Linux/x86_64 6.11.10-300.fc41.x86_64 Kernel Configuration
#
CONFIG_CC_VERSION_TEXT="gcc (GCC) 14.2.1 20240912 (Red Hat 14.2.1-3)"
CONFIG_64BIT=y
CONFIG_NR_CPUS=8192
CONFIG_KEXEC=y
CONFIG_KEXEC_JUMP=y
CONFIG_RELOCATABLE=y
CONFIG_DEVMEM=y
CONFIG_STRICT_DEVMEM=y
CONFIG_BLK_DEV_INITRD=y
CONFIG_VIRTIO_BLK=m
CONFIG_PHYSICAL_ALIGN=0x1000000
# CONFIG_X86_5LEVEL_OLD is not set
)config";

KernelCheck checkOf(const std::vector<KernelCheck> &checks, Code code)
{
    const auto found = std::ranges::find(checks, code, &KernelCheck::code);
    return found == checks.end() ? KernelCheck{} : *found;
}

} // namespace

class SaveKernelTest : public QObject
{
    Q_OBJECT

    const MachineFolder m_folder;
    const Roots m_roots = m_folder.roots();

    void putKernel(const std::filesystem::path &path, std::string_view version)
    {
        m_folder.write(path, asText(FakeBzImage{.version = version, .payload = {}}.build()));
    }

private slots:
    void init()
    {
        m_folder.clear();
        m_folder.write(m_roots.proc / "sys/kernel/osrelease", "6.11.10-300.fc41.x86_64\n");
    }

    void readsAConfiguration()
    {
        const auto config = KernelConfig::parse(fedora);
        QVERIFY(config.isPlausible());
        QVERIFY(config.isYes("CONFIG_KEXEC_JUMP"));
        QVERIFY(config.state("CONFIG_VIRTIO_BLK") == KernelConfig::Tristate::Module);
        QVERIFY(config.state("CONFIG_X86_5LEVEL_OLD") == KernelConfig::Tristate::No);
        QVERIFY(config.names("CONFIG_X86_5LEVEL_OLD"));
        QVERIFY(!config.names("CONFIG_KEXEC_FILE"));
        QVERIFY(!config.isYesOrModule("CONFIG_KEXEC_FILE"));
        QCOMPARE(*config.value("CONFIG_NR_CPUS"), std::string("8192"));
        QVERIFY(config.value("CONFIG_CC_VERSION_TEXT")->starts_with("gcc"));
    }

    void doesNotTakeAPrefixForAnOption()
    {
        QVERIFY(!KernelConfig::parse("CONFIG_KEXEC_JUMP=y\n").isYes("CONFIG_KEXEC"));
    }

    void findsTheConfigurationInBoot()
    {
        m_folder.write(m_roots.boot / "config-6.11.10-300.fc41.x86_64", fedora);
        QVERIFY(KernelConfigSource(m_roots).running()->isYes("CONFIG_KEXEC"));
    }

    void findsTheConfigurationBesideTheModules()
    {
        m_folder.write(m_roots.modules / "6.12.1-arch1-1/config", fedora);
        QVERIFY(KernelConfigSource(m_roots).ofRelease("6.12.1-arch1-1")->isYes("CONFIG_KEXEC"));
    }

    void saysWhenThereIsNoConfiguration()
    {
        QCOMPARE(KernelConfigSource(m_roots).running().error().code, Code::KernelConfigUnknown);
    }

    void refusesReleasesThatArePaths()
    {
        QCOMPARE(KernelConfigSource(m_roots).ofRelease("../../etc/shadow").error().code,
                 Code::InvalidArgument);
        QVERIFY(!isReleaseName(""));
        QVERIFY(!isReleaseName(".."));
        QVERIFY(!isReleaseName("a b"));
        QVERIFY(isReleaseName("6.12.107+deb13-amd64"));
        QVERIFY(isReleaseName("5.14.0-503.11.1.el9_5.x86_64"));
    }

    void listsEveryKernelOnce()
    {
        putKernel(m_roots.boot / "vmlinuz-6.11.10-300.fc41.x86_64", "6.11.10-300.fc41.x86_64 (mock) #1 SMP");
        putKernel(m_roots.modules / "6.11.10-300.fc41.x86_64/vmlinuz",
                  "6.11.10-300.fc41.x86_64 (mock) #1 SMP");
        putKernel(m_roots.boot / "vmlinuz-6.9.4", "6.9.4 (me) #1");
        std::filesystem::create_symlink("vmlinuz-6.9.4", m_roots.boot / "vmlinuz");
        m_folder.write(m_roots.boot / "vmlinuz-broken", "not a kernel");
        const auto list = SaveKernels(m_roots).list();
        QCOMPARE(list.size(), 2U);
        QCOMPARE(list[0].release, std::string("6.9.4"));
        QCOMPARE(list[0].imagePath, m_roots.boot / "vmlinuz-6.9.4");
        QVERIFY(!list[0].isRunning);
        QVERIFY(list[1].isRunning);
    }

    void readsTheReleaseOfArchStyleNames()
    {
        putKernel(m_roots.boot / "vmlinuz-linux", "6.12.1-arch1-1 (linux@archlinux) #1 SMP");
        const auto kernel = SaveKernels(m_roots).choose("6.12.1-arch1-1");
        QVERIFY(kernel.has_value());
        QCOMPARE(kernel->imagePath, m_roots.boot / "vmlinuz-linux");
        QVERIFY(!kernel->config.has_value());
    }

    void choosesTheRunningKernelByDefault()
    {
        putKernel(m_roots.boot / "vmlinuz-6.11.10-300.fc41.x86_64", "6.11.10-300.fc41.x86_64 (mock) #1 SMP");
        m_folder.write(m_roots.boot / "config-6.11.10-300.fc41.x86_64", fedora);
        const auto kernel = SaveKernels(m_roots).choose("");
        QVERIFY(kernel.has_value());
        QVERIFY(kernel->isRunning);
        QVERIFY(kernel->config->isYes("CONFIG_KEXEC"));
    }

    void namesTheOthersWhenOneIsMissing()
    {
        putKernel(m_roots.boot / "vmlinuz-6.9.4", "6.9.4 (me) #1");
        const auto kernel = SaveKernels(m_roots).choose("7.2.13");
        QCOMPARE(kernel.error().code, Code::SaveKernelMissing);
        QVERIFY(kernel.error().message.contains("6.9.4"));
    }

    void passesAFittingSaveKernel()
    {
        const auto image = KernelImage::parse(FakeBzImage{}.build());
        const auto checks =
            checkSaveKernel({"x", "/boot/x", *image, KernelConfig::parse(fedora), false}, true);
        QCOMPARE(checks.size(), 6U);
        for (const auto &check : checks)
            QVERIFY2(check.state == State::Pass, check.text.c_str());
    }

    void failsEachMissingAbility()
    {
        const auto image =
            KernelImage::parse(FakeBzImage{.xloadFlags = 0, .relocatable = false, .payload = {}}.build());
        const auto checks =
            checkSaveKernel({"x", "/boot/x", *image, KernelConfig::parse("CONFIG_A=y\n"), false}, true);
        for (const auto &check : checks)
            QVERIFY2(check.state == State::Fail && !check.detail.empty(), check.text.c_str());
        QVERIFY(checkOf(checks, Code::SaveKernelPaging).state == State::Fail);
    }

    void allowsFourLevelsWhereTheRunningKernelHasThem()
    {
        const auto image = KernelImage::parse(FakeBzImage{.xloadFlags = 0x3f, .payload = {}}.build());
        const SaveKernel kernel{"x", "/boot/x", *image, KernelConfig::parse(fedora), false};
        QVERIFY(checkOf(checkSaveKernel(kernel, false), Code::SaveKernelPaging).state == State::Pass);
        QVERIFY(checkOf(checkSaveKernel(kernel, true), Code::SaveKernelPaging).state == State::Fail);
    }

    void doesNotGuessWithoutAConfiguration()
    {
        const auto image = KernelImage::parse(FakeBzImage{}.build());
        const auto checks = checkSaveKernel({"x", "/boot/x", *image, std::nullopt, false}, false);
        QVERIFY(checkOf(checks, Code::SaveKernelNoKexec).state == State::Unknown);
        QVERIFY(checkOf(checks, Code::SaveKernelNoDevmem).state == State::Unknown);
    }
};

QTEST_GUILESS_MAIN(SaveKernelTest)
#include "savekerneltest.moc"
