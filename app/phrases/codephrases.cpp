// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the codes of helper/common/error.h mean, for who cannot read what the
// service says in English. The test `phrases` says which is missing.

#include "phrasebook.h"

#include <QtGlobal>
#include <algorithm>
#include <array>

namespace torpor::phrases
{

namespace
{

struct Meaning {
    QLatin1StringView code;
    const char *phrase;
};

constexpr auto meanings = std::to_array<Meaning>({
    Meaning{QLatin1StringView("system-error"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "The system reported an error")},
    Meaning{QLatin1StringView("invalid-argument"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "The service was asked for something that makes no sense")},
    Meaning{QLatin1StringView("not-found"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "Something that is needed is not there")},
    Meaning{QLatin1StringView("not-permitted"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "This is not permitted")},
    Meaning{QLatin1StringView("malformed"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "Something that was read is not as it should be")},
    Meaning{QLatin1StringView("unsupported"), QT_TRANSLATE_NOOP("torpor::Phrases", "This is not supported")},
    Meaning{QLatin1StringView("io-error"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "A disk could not be read or written")},
    Meaning{QLatin1StringView("unsupported-architecture"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "Torpor works on x86_64 only for now")},
    Meaning{QLatin1StringView("kernel-config-unknown"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "The configuration of the kernel was not found")},
    Meaning{QLatin1StringView("kernel-no-kexec"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "The running kernel cannot load another one")},
    Meaning{QLatin1StringView("kernel-no-kexec-jump"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "The running kernel cannot be jumped back to")},
    Meaning{QLatin1StringView("kernel-no-vmcoreinfo"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "The running kernel does not describe its memory")},
    Meaning{QLatin1StringView("kernel-gdt-bug"),
            QT_TRANSLATE_NOOP("torpor::Phrases",
                              "The running kernel has an error that keeps it from coming back")},
    Meaning{QLatin1StringView("kexec-disabled"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "Loading a kernel is not allowed here")},
    Meaning{QLatin1StringView("lockdown"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "The kernel is locked down, as it is with Secure Boot")},
    Meaning{QLatin1StringView("kexec-tools-missing"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "kexec-tools is not installed")},
    Meaning{QLatin1StringView("save-kernel-missing"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "The save kernel is not there")},
    Meaning{QLatin1StringView("save-kernel-no-kexec"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "The save kernel cannot jump back")},
    Meaning{QLatin1StringView("save-kernel-no-devmem"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "The save kernel cannot reach the memory that it saves")},
    Meaning{QLatin1StringView("save-kernel-not-relocatable"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "The save kernel cannot be loaded where there is room")},
    Meaning{QLatin1StringView("save-kernel-paging"),
            QT_TRANSLATE_NOOP("torpor::Phrases",
                              "The save kernel's page tables are not as deep as the running kernel's")},
    Meaning{
        QLatin1StringView("save-kernel-missing-driver"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "The save kernel lacks a driver of the hibernating partition")},
    Meaning{QLatin1StringView("region-too-small"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "The save kernel has too little memory")},
    Meaning{QLatin1StringView("region-too-large"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "The save kernel needs more memory than it can be given")},
    Meaning{QLatin1StringView("memory-full"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "Too little memory is free")},
    Meaning{QLatin1StringView("too-many-segments"),
            QT_TRANSLATE_NOOP("torpor::Phrases",
                              "The memory of this machine is in too many pieces for the save kernel")},
    Meaning{QLatin1StringView("command-line-too-long"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "The save kernel's command line would be too long")},
    Meaning{QLatin1StringView("page-unaccounted"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "Part of the memory would be lost")},
    Meaning{QLatin1StringView("kexec-load-failed"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "The save kernel could not be loaded")},
    Meaning{QLatin1StringView("partition-not-prepared"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "No hibernating partition is prepared")},
    Meaning{QLatin1StringView("partition-missing"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "The partition is not there")},
    Meaning{QLatin1StringView("partition-ambiguous"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "Two partitions have the same id")},
    Meaning{QLatin1StringView("partition-not-block-device"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "This is no partition of a disk")},
    Meaning{QLatin1StringView("partition-is-disk"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "This is a whole disk, not a partition")},
    Meaning{QLatin1StringView("partition-mounted"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "The partition is mounted")},
    Meaning{QLatin1StringView("partition-is-swap"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "The partition is in use as swap space")},
    Meaning{QLatin1StringView("partition-in-use"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "The partition is in use")},
    Meaning{QLatin1StringView("partition-has-data"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "The partition holds data")},
    Meaning{QLatin1StringView("partition-read-only"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "The partition is read-only")},
    Meaning{QLatin1StringView("partition-too-small"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "The partition is too small")},
    Meaning{QLatin1StringView("partition-foreign"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "The partition was prepared for something else")},
    Meaning{QLatin1StringView("boot-loader-unsupported"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "The boot menu cannot be told to resume")},
    Meaning{QLatin1StringView("boot-entry-missing"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "The boot menu lacks the entry that resumes")},
    Meaning{QLatin1StringView("boot-entry-not-effective"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "The boot menu would not choose the entry that resumes")},
    Meaning{QLatin1StringView("boot-not-writable"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "The boot menu cannot be changed")},
    Meaning{QLatin1StringView("attempt-running"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "Another hibernation is under way")},
    Meaning{QLatin1StringView("inhibited"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "A program does not want the computer to sleep")},
    Meaning{QLatin1StringView("usb-storage-not-persistent"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "USB storage that is in use would be lost")},
    Meaning{QLatin1StringView("finding-blocks"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "Something speaks against it")},
    Meaning{QLatin1StringView("remedy-not-offered"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "What was to be done before is not offered now")},
    Meaning{QLatin1StringView("remedy-failed"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "What was to be done before did not work")},
    Meaning{QLatin1StringView("freeze-failed"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "A program or a device did not stop")},
    Meaning{QLatin1StringView("jump-failed"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "The save kernel could not be started")},
    Meaning{QLatin1StringView("cancelled"), QT_TRANSLATE_NOOP("torpor::Phrases", "It was cancelled")},
    Meaning{QLatin1StringView("too-late"), QT_TRANSLATE_NOOP("torpor::Phrases", "It is too late for that")},
    Meaning{QLatin1StringView("sleep-hook-failed"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "A program that is told before the sleep failed")},
    Meaning{QLatin1StringView("verify-failed"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "What was written could not be read back")},
    Meaning{QLatin1StringView("no-report"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "Nothing tells what has happened")},
    Meaning{QLatin1StringView("image-missing"), QT_TRANSLATE_NOOP("torpor::Phrases", "There is no image")},
    Meaning{QLatin1StringView("image-unfinished"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "The image is not finished")},
    Meaning{QLatin1StringView("image-consumed"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "The image was used already")},
    Meaning{QLatin1StringView("image-foreign"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "The image is another one")},
    Meaning{QLatin1StringView("image-corrupt"), QT_TRANSLATE_NOOP("torpor::Phrases", "The image is damaged")},
    Meaning{QLatin1StringView("image-too-new"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "The image is of a newer Torpor")},
    Meaning{QLatin1StringView("image-discarded"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "The image was given up")},
    Meaning{QLatin1StringView("memory-map-changed"),
            QT_TRANSLATE_NOOP("torpor::Phrases", "The firmware has laid out the memory in another way")},
    Meaning{
        QLatin1StringView("filesystem-changed"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "A filesystem was written to while the session was hibernated")},
});

} // namespace

const char *codePhrase(const QString &code)
{
    const auto found = std::ranges::find_if(meanings, [&](const Meaning &one) { return one.code == code; });
    return found == meanings.end() ? nullptr : found->phrase;
}

} // namespace torpor::phrases
