// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kerneldrivertable.h"

#include <algorithm>
#include <array>
#include <span>

namespace torpor
{

namespace
{

struct Row {
    std::string_view driver; // as its bus calls it, dashes and underscores alike
    std::array<std::string_view, 3> options;
};

// A driver's name on its bus is often not its module's: virtio-pci is of
// virtio_pci, sd of sd_mod, xhci_hcd of xhci_pci.
constexpr Row rows[] = {
    {"virtio_blk", {"CONFIG_VIRTIO_BLK"}},
    {"virtio_pci", {"CONFIG_VIRTIO_PCI"}},
    {"virtio_mmio", {"CONFIG_VIRTIO_MMIO"}},
    {"virtio_scsi", {"CONFIG_SCSI_VIRTIO"}},
    {"nvme", {"CONFIG_BLK_DEV_NVME"}},
    {"vmd", {"CONFIG_VMD"}},
    {"ahci", {"CONFIG_SATA_AHCI"}},
    {"ata_piix", {"CONFIG_ATA_PIIX"}},
    {"ata_generic", {"CONFIG_ATA_GENERIC"}},
    {"sd", {"CONFIG_BLK_DEV_SD"}},
    {"sd_mod", {"CONFIG_BLK_DEV_SD"}},
    {"usb_storage", {"CONFIG_USB_STORAGE"}},
    {"uas", {"CONFIG_USB_UAS"}},
    {"usb", {"CONFIG_USB"}},
    {"hub", {"CONFIG_USB"}},
    {"xhci_hcd", {"CONFIG_USB_XHCI_HCD", "CONFIG_USB_XHCI_PCI"}},
    {"xhci_pci", {"CONFIG_USB_XHCI_HCD", "CONFIG_USB_XHCI_PCI"}},
    {"ehci_pci", {"CONFIG_USB_EHCI_HCD", "CONFIG_USB_EHCI_PCI"}},
    {"mmcblk", {"CONFIG_MMC_BLOCK"}},
    {"mmc_block", {"CONFIG_MMC_BLOCK"}},
    {"sdhci_pci", {"CONFIG_MMC_SDHCI", "CONFIG_MMC_SDHCI_PCI"}},
    {"sdhci_acpi", {"CONFIG_MMC_SDHCI", "CONFIG_MMC_SDHCI_ACPI"}},
    {"rtsx_pci", {"CONFIG_MISC_RTSX_PCI"}},
    {"rtsx_pci_sdmmc", {"CONFIG_MMC_REALTEK_PCI"}},
    {"ufshcd", {"CONFIG_SCSI_UFSHCD", "CONFIG_SCSI_UFSHCD_PCI"}},
    {"mptspi", {"CONFIG_FUSION_SPI"}},
    {"vmw_pvscsi", {"CONFIG_VMWARE_PVSCSI"}},
    {"megaraid_sas", {"CONFIG_MEGARAID_SAS"}},
    {"hv_storvsc", {"CONFIG_HYPERV_STORAGE"}},
    {"xen_blkfront", {"CONFIG_XEN_BLKDEV_FRONTEND"}},
};

bool sameName(std::string_view a, std::string_view b)
{
    return std::ranges::equal(
        a, b, {}, [](char c) { return c == '-' ? '_' : c; }, [](char c) { return c == '-' ? '_' : c; });
}

} // namespace

std::vector<std::string_view> configOptionsOf(const DriverNeed &need)
{
    for (const Row &row : rows) {
        if (sameName(row.driver, need.driver) ||
            (!need.module.empty() && sameName(row.driver, need.module))) {
            std::vector<std::string_view> options(row.options.begin(), row.options.end());
            std::erase(options, std::string_view());
            return options;
        }
    }
    return {};
}

bool isDispensable(std::string_view driver)
{
    // Bridges work as the firmware set them up; pcieport adds hotplug, power
    // management and error reports. The rest are watchers beside the device.
    constexpr std::string_view names[] = {"pcieport", "pci_bridge", "shpchp", "pcieport-aer"};
    return std::ranges::contains(names, driver);
}

} // namespace torpor
