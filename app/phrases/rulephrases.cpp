// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of the shipped rules, resources/rules.d: titles, messages, details,
// remedies. The test `phrases` says what is missing here, or is there no more.

#include "phrasebook.h"

#include <QtGlobal>
#include <array>

namespace torpor::phrases
{

std::span<const char *const> rulePhrases()
{
    static constexpr auto list = std::to_array<const char *>({
        // 10-storage.toml
        QT_TRANSLATE_NOOP("torpor::Phrases", "USB storage in use that would not be recognised"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "{device.uses} on the USB device {device.carrier} would be lost, since the kernel "
                          "takes it for another device after the resume"),
        QT_TRANSLATE_NOOP(
            "torpor::Phrases",
            "Whether what is in use of the USB device {device.carrier} outlives the power cut is not known"),
        QT_TRANSLATE_NOOP(
            "torpor::Phrases",
            "Unmount it before, or write 1 to power/persist in the folder of the USB device in /sys"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "A mounted USB stick or disk"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{device.uses} on the USB device {device.carrier} is lost if it "
                                             "is not in its port at the resume"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "Unmount it before, or leave the device in its port until the session is back"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "The system runs from USB"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "The system runs from the USB device {device.carrier} ({device.mounts}): it must "
                          "stay in its port until the session is back"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Leave the device in its port until the session is back"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Swap space on USB"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Swap space on the USB device {device.carrier} must be in its "
                                             "port at the resume, or the session breaks"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Take the swap space away before (swapoff)"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Open LUKS or LVM on USB"),
        QT_TRANSLATE_NOOP(
            "torpor::Phrases",
            "{device.stack} is open on the USB device {device.carrier}, though nothing is mounted from it"),
        QT_TRANSLATE_NOOP(
            "torpor::Phrases",
            "Lock or deactivate it before, or leave the device in its port until the session is back"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "USB storage that is found anew"),
        QT_TRANSLATE_NOOP(
            "torpor::Phrases",
            "The USB device {device.carrier} is found anew after the resume; nothing of it is in use"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "A mounted card or disc"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{device.uses} on the removable medium in {device.carrier} is "
                                             "lost if it is not there at the resume"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "Unmount it before, or leave the medium in until the session is back"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "The hibernating partition is on USB"),
        QT_TRANSLATE_NOOP(
            "torpor::Phrases",
            "The hibernated session is written to the USB device {device.carrier}, and lost without it"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Leave it in its port until the session is back"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "The save kernel lacks a driver of the partition"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "The save kernel {save_kernel.release} does not have the driver {device.driver}, "
                          "which is on the way to the hibernating partition"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "Whether the save kernel {save_kernel.release} has the driver {device.driver}, "
                          "which is on the way to the hibernating partition, is not known"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "Choose another save kernel, or put the hibernating partition on another disk"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "A driver of the partition is not carried along"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "The driver {device.driver}, which is on the way to the hibernating partition, "
                          "goes into the save kernel's initramfs, too"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Try it without a power cut: a rehearsal"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "A driver of the partition is a module"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "The save kernel loads the driver {device.driver}, which is on "
                                             "the way to the hibernating partition, as a module"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Filesystems shared with another system"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "{device.mounts} on {device.label} is on a disk with another operating system: if "
                          "that one writes to it in between, data are lost"),
        QT_TRANSLATE_NOOP(
            "torpor::Phrases",
            "Unmount it before, or do not start the other system while this session is hibernated"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "System partitions shared with another system"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{device.mounts} is shared with another operating system: do "
                                             "not start that one while this session is hibernated"),
        // 20-drivers.toml
        QT_TRANSLATE_NOOP("torpor::Phrases", "No keyboard works while saving"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "No keyboard works in the save kernel, the {keyboard.label} "
                                             "neither, so Esc cannot stop the saving"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Whether the keyboard {keyboard.label} works in the save "
                                             "kernel, where Esc stops the saving, is not known"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Choose a save kernel that has its drivers, or do without"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "The keyboard needs modules while saving"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "The keyboard {keyboard.label} works in the save kernel with "
                                             "the modules that its initramfs carries"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "There is no keyboard"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "No keyboard was found, so the saving of the session cannot be stopped with Esc"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "A module for the only keyboard"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "The only keyboard is behind {device.label}: its module {device.module} goes into "
                          "the save kernel, so that Esc stops the saving"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "A graphics driver that is not the kernel's"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "The graphics driver {device.driver} does not come with the "
                                             "kernel; some such drivers do not stop or come back"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "Whether the graphics driver {device.driver} comes with the kernel is not known"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Other drivers that are not the kernel's"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "The driver {device.driver} does not come with the kernel; whether it comes back "
                          "from a hibernation is for its makers to say"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Drivers of unknown origin"),
        QT_TRANSLATE_NOOP(
            "torpor::Phrases",
            "Whether these drivers come with the kernel is not known: {drivers.unknown_origin}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "A device that failed to sleep or wake before"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{device.label} has failed to sleep or to wake up before"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "Unplug it, or take its driver away from it for the time of the hibernation"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "A device that a virtual machine drives"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "A running virtual machine drives {device.label}; nobody could "
                                             "put it back into the state that the machine left it in"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Shut the virtual machine down"),
        // 30-filesystems.toml
        QT_TRANSLATE_NOOP("torpor::Phrases", "Mounted network filesystems"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "{mount.point} is on the network: its server may have given up on this machine "
                          "when the session is back, and while it does not answer nothing can be hibernated"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Close what is open there, or unmount it before"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Mounted filesystems of programs (FUSE)"),
        QT_TRANSLATE_NOOP(
            "torpor::Phrases",
            "{mount.point} is a program's filesystem (FUSE): if that program is stopped before those that "
            "wait for it, the machine does not fall asleep, and the session goes on"),
        // 40-session.toml
        QT_TRANSLATE_NOOP("torpor::Phrases", "A program that keeps the computer awake"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "{inhibitor.who} does not want the computer to sleep: {inhibitor.why}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Let it come to its end, or hibernate in spite of it"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Packages are being changed"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{program.name} is changing the system's packages"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Wait until it has ended"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "The kernel was updated (kernel's hibernation)"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "The kernel was updated: the running one ({kernel.release}) is "
                                             "not there any more to resume the session"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "The kernel was updated"),
        QT_TRANSLATE_NOOP("torpor::Phrases",
                          "The kernel was updated: modules of the running one ({kernel.release}) are gone, "
                          "and devices that need more of them will not work"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Restart the computer instead"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Too little free memory"),
        QT_TRANSLATE_NOOP(
            "torpor::Phrases",
            "{memory.free_bytes} of memory are free, and the save kernel needs {memory.needed_bytes}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Close some programs"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "The image does not fit"),
        QT_TRANSLATE_NOOP(
            "torpor::Phrases",
            "The image of about {image.bytes} does not fit on the hibernating partition ({partition.bytes})"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Prepare a larger partition, or close some programs"),
        // 60-automatic.toml
        QT_TRANSLATE_NOOP("torpor::Phrases", "The battery is at {battery.percent} %"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "The battery is low ({battery.percent} %)"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "The battery is nearly empty ({battery.percent} %)"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Nobody has used the computer for a while"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "The lid was closed"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "It is time for the night"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "The computer has been suspended for {suspend.hours} hours"),
    });
    return list;
}

} // namespace torpor::phrases
