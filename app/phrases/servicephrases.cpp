// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the service's own code says: findings, requirements, what is wrong with a
// partition or a kernel, what a decision's reasons are. The test `phrases` says
// what is missing here, or is said no more.

#include "phrasebook.h"

#include <QtGlobal>
#include <array>

namespace torpor::phrases
{

std::span<const char *const> servicePhrases()
{
    static constexpr auto list = std::to_array<const char *>({
        // Requirements (helper/hibernate), which findings have filled in
        QT_TRANSLATE_NOOP("torpor::Phrases", "A requirement is not met: {requirement}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "It is not known whether a requirement is met: {requirement}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "a requirement is not met: {requirement}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "The machine is an x86_64 one"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Torpor works on x86_64 only for now"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "The running kernel can load another one (CONFIG_KEXEC)"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "The running kernel can be jumped back to (CONFIG_KEXEC_JUMP)"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Install the kernel's configuration as /boot/config-{release}"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "Use a kernel of Fedora, Arch, Ubuntu or NixOS, or build one with this option"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{release}: its configuration was not found"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "The running kernel comes back from a jump with its segments intact"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "Use 6.13 or newer, 6.12.5 or newer of 6.12, or 6.6.66 or newer of 6.6"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "{release}: whether it has \"x86/kexec: Restore GDT on return from "
                          "::preserve_context kexec\" cannot be told from its name"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "The running kernel describes its memory (vmcoreinfo)"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "Use a kernel with CONFIG_VMCORE_INFO (CONFIG_CRASH_CORE before 6.9) and "
                          "CONFIG_PROC_KCORE"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Loading a kernel is allowed (kernel.kexec_load_disabled)"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "Remove kernel.kexec_load_disabled=1 from /etc/sysctl.d and restart; it cannot be "
                          "undone while running"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "The kernel is not locked down"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "Switch Secure Boot off in the firmware, or start without lockdown= on the "
                          "kernel's command line"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "this kernel has no lockdown"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "kexec-tools is installed"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Install the package kexec-tools"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "Choose another kernel: torporctl check --kernels, then torporctl settings "
                          "save-kernel=RELEASE"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "The save kernel is there"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "The save kernel: {statement}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "The save kernel has the drivers of the hibernating partition"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "missing: {drivers}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "nothing is known about: {drivers}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{modules} modules to load, {builtin} drivers built in"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "There is room in memory for the save kernel"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "Choose a smaller save kernel, or give it more memory: torporctl settings "
                          "region-mib=MIB"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "it takes {region}, {free} of {total} are available"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "Choose a smaller save kernel; the kernel refuses more than half"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "The hibernating partition is prepared and large enough"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "See torporctl prepare, then torporctl prepare PARTUUID"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Prepare it again, or another one"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Prepare a larger partition"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "{used} bytes of memory are in use and the partition has {room}: they fit only if "
                          "they can be compressed to {percent} %"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "The boot menu can be told to resume"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "GRUB 2.12, or an older GRUB with a writable grubenv, is needed"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "No other hibernation is under way"),
        // Also of kernels in a list (helper/kernel)
        QT_TRANSLATE_NOOP(
            "torpor::Phrases",
            "there is no image of kernel {release} in {folder} or {other} (there is: {others})"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "it is a 64-bit kernel"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "its header names no 64-bit entry point"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "it can be loaded anywhere"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "its page tables are as deep as the running kernel's"),
        QT_TRANSLATE_NOOP(
            "torpor::Phrases",
            "the running kernel uses 5-level page tables, and this one has no CONFIG_X86_5LEVEL"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "it can jump back (kexec_load)"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "it can reach the memory that it saves (/dev/mem)"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "it can unpack an initramfs"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "its configuration was not found"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{option} is not set"),
        // What cannot be found out (helper/preflight)
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "Which devices are on the way to the hibernating partition is not known"),
        QT_TRANSLATE_NOOP(
            "torpor::Phrases",
            "Whether the save kernel has the drivers of the hibernating partition is not known, "
            "since there is no save kernel"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Not known: {what}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Nothing is known about the devices of this machine: {reason}"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "What is mounted from the network or by programs is not known: {reason}"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "Whether a program does not want the computer to sleep is not known: {reason}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Which programs run is not known: {reason}"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "A file of rules is wrong, and none of its rules is used: {problem}"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "Correct it; torporctl policy test tells what is wrong with a file"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "Torpor's own rules are not there, so what speaks against a hibernation is not "
                          "known"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Install Torpor again"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "It is not known whether this is so: {message}"),
        // What is filled into rules
        QT_TRANSLATE_NOOP("torpor::Phrases", "swap space"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "proprietary"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "out of tree"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "proprietary, version {version}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "out of tree, version {version}"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "the only way to it is a USB controller, {controller}, whose driver {driver} is a "
                          "module"),
        // Partitions that cannot be taken (helper/partition)
        QT_TRANSLATE_NOOP("torpor::Phrases", "{partition} is not a block device"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{partition} is another device now"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{partition} is a whole disk, not a partition"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "{partition} is the BIOS boot partition, which holds the boot loader"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{partition} is the EFI system partition"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{partition} is the PReP boot partition"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{partition} is a partition that is reserved for Windows"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{partition} is an extended partition, which contains others"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{partition} is the protective entry of a GPT"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{partition} is read-only"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{partition} has {there} bytes, {needed} are needed"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{partition} is mounted on {place}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{partition} is part of the mounted btrfs filesystem {name}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{partition} is in use as swap"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{partition} is used by {device}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{partition} holds {content}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{partition} was prepared by a newer Torpor"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "{partition} holds a hibernated session that has not been resumed"),
        // How an attempt ended (helper/hibernate)
        QT_TRANSLATE_NOOP("torpor::Phrases", "the save kernel came back without saying why"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "the save kernel saved the session but came back"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "the session went on, but nobody was left to tell what had happened"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "the computer was started normally while the session was hibernated"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "the power went just when the session was saved, or just when it was to be loaded"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "the computer was started anew, without the session"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "nobody told how it went, and the session went on"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "logind did not do it; the journal tells why"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "the session was loaded and started, but stopped before it could say that it was "
                          "back"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "the power went while the session was being loaded"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "the power went while the session was being saved"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "the session was lost, or ended moments after it came back"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "the session did not come back; the partition does not say why"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "the save kernel did not get as far as the partition"),
        // Why nothing is done by itself (policy/engine)
        QT_TRANSLATE_NOOP("torpor::Phrases", "nothing can be done: {why}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "there is no action to choose from"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "hibernate (kexec): {why}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "hibernate (kernel): {why}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "suspend: {why}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "power off: {why}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "it was tried and failed"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "its check says that it cannot work"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "it is not known whether it can work"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "it is not known whether it can work: {reason}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{what} (rule {rule})"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{what}: the rule {rule} only warns"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "its check says that it can work, and no rule blocks it"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "not needed"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "whether it can work is not known, but nothing else can"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "nothing else can work, and the battery would cut the power anyway"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "no trigger fires"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "it is wished"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "a charger is plugged in"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "it is not known that the batteries are being emptied"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "these are its quiet hours"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "it is no longer so"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "the rule is gone"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "the rule {rule} acts"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "it was cancelled by hand"),
        // What logind can do (app/agent)
        QT_TRANSLATE_NOOP("torpor::Phrases", "logind does not allow it"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "logind says that this machine cannot do it"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "logind wants a password for it"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "a program inhibits it"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "logind answers '{answer}'"),
        // How a device differs from what it was (helper/hibernate/devicechanges.cpp)
        QT_TRANSLATE_NOOP("torpor::Phrases", "{field}: '{after}', was '{before}'"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "and 1 device of it"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "and {count} devices of it"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "mounted"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "not mounted"),
    });
    return list;
}

} // namespace torpor::phrases
