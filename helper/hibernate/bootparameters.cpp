// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bootparameters.h"

#include "common/files.h"
#include "initramfs/manifest.h"

#include <algorithm>
#include <array>

namespace torpor
{

namespace
{

// Documentation/admin-guide/kernel-parameters.txt: what makes consoles, buses,
// clocks, interrupts and storage work on a particular machine. A parameter of a
// driver ("nvme_core.io_timeout=") is known by its first part.
constexpr std::array keptNames = {
    "console",
    "earlyprintk",
    "earlycon",
    "acpi",
    "acpi_osi",
    "acpi_rev_override",
    "acpi_enforce_resources",
    "noapic",
    "nolapic",
    "apic",
    "lapic",
    "x2apic_phys",
    "nox2apic",
    "no_timer_check",
    "pci",
    "pcie_aspm",
    "pcie_ports",
    "pcie_port_pm",
    "pnpacpi",
    "iommu",
    "intel_iommu",
    "amd_iommu",
    "intremap",
    "swiotlb",
    "nomodeset",
    "video",
    "fbcon",
    "efi",
    "noefi",
    "reboot",
    "tsc",
    "clocksource",
    "hpet",
    "notsc",
    "idle",
    "nosmp",
    "maxcpus",
    "nr_cpus",
    "mitigations",
    "mce",
    "noxsave",
    "clearcpuid",
    "ignore_loglevel",
    "loglevel",
    "debug",
    "scsi_mod",
    "ide",
    "irqpoll",
    "irqfixup",
};
constexpr std::array keptModules = {
    "nvme",        "nvme_core", "ahci",  "libata", "scsi_mod",  "sd_mod",     "usbcore",    "xhci_hcd",
    "usb-storage", "uas",       "i8042", "atkbd",  "processor", "intel_idle", "virtio_blk", "virtio_pci",
    "mmc_core",    "sdhci",     "hid",   "usbhid", "vmd",       "8250",       "drm"};

// If B or C panics, the machine starts anew rather than standing still. Nobody
// points at anything there, and a PS/2 mouse takes half a second to be found.
// The root filesystem as tmpfs would be held to half of what is free while the
// firmware's boot services are not given up yet: too little for the initramfs.
constexpr std::string_view always = "panic=30 i8042.noaux rootfstype=ramfs";

bool isKept(std::string_view word)
{
    // GRUB cannot hand these on unchanged; no such parameter needs them.
    if (word.find_first_of("'\"\\") != std::string_view::npos)
        return false;
    const std::string_view name = word.substr(0, word.find('='));
    if (std::ranges::contains(keptNames, name))
        return true;
    const auto dot = name.find('.');
    return dot != std::string_view::npos && std::ranges::contains(keptModules, name.substr(0, dot));
}

} // namespace

std::string bootParameters(std::string_view ownCommandLine, const MemoryLayout &layout, bool fiveLevelPaging,
                           Role role)
{
    std::string text = confiningParameters(layout);
    // A kernel that uses more levels than A cannot return to A's page tables.
    if (!fiveLevelPaging)
        text += " no5lvl";
    bool talkative = false;
    for (const std::string_view word : splitText(ownCommandLine, ' ')) {
        if (word == "--")
            break; // the rest is for A's init
        if (!isKept(word))
            continue;
        talkative =
            talkative || word == "ignore_loglevel" || word == "debug" || word.starts_with("loglevel=");
        text += std::format(" {}", word);
    }
    if (!talkative)
        text += " quiet";
    text += std::format(" {} {}{}", always, roleParameter, roleName(role));
    return text;
}

} // namespace torpor
