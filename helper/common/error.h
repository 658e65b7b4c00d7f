// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <expected>
#include <format>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace torpor
{

// Every reason that Torpor gives for a refusal or a failure. The names are
// stable: they are printed by `--json`, kept in the outcome log and stored on
// the partition by their text (`image-corrupt`), never by their number.
#define TORPOR_CODES(X)                                                                                      \
    /* anywhere */                                                                                           \
    X(SystemError, "system-error")                                                                           \
    X(InvalidArgument, "invalid-argument")                                                                   \
    X(NotFound, "not-found")                                                                                 \
    X(NotPermitted, "not-permitted")                                                                         \
    X(Malformed, "malformed")                                                                                \
    X(Unsupported, "unsupported")                                                                            \
    X(IoError, "io-error")                                                                                   \
    /* the running kernel */                                                                                 \
    X(UnsupportedArchitecture, "unsupported-architecture")                                                   \
    X(KernelConfigUnknown, "kernel-config-unknown")                                                          \
    X(KernelNoKexec, "kernel-no-kexec")                                                                      \
    X(KernelNoKexecJump, "kernel-no-kexec-jump")                                                             \
    X(KernelNoVmcoreinfo, "kernel-no-vmcoreinfo")                                                            \
    X(KernelGdtBug, "kernel-gdt-bug")                                                                        \
    X(KexecDisabled, "kexec-disabled")                                                                       \
    X(Lockdown, "lockdown")                                                                                  \
    X(KexecToolsMissing, "kexec-tools-missing")                                                              \
    /* the save kernel */                                                                                    \
    X(SaveKernelMissing, "save-kernel-missing")                                                              \
    X(SaveKernelNoKexec, "save-kernel-no-kexec")                                                             \
    X(SaveKernelNoDevmem, "save-kernel-no-devmem")                                                           \
    X(SaveKernelNotRelocatable, "save-kernel-not-relocatable")                                               \
    X(SaveKernelPaging, "save-kernel-paging")                                                                \
    X(SaveKernelMissingDriver, "save-kernel-missing-driver")                                                 \
    /* memory */                                                                                             \
    X(RegionTooSmall, "region-too-small")                                                                    \
    X(RegionTooLarge, "region-too-large")                                                                    \
    X(MemoryFull, "memory-full")                                                                             \
    X(TooManySegments, "too-many-segments")                                                                  \
    X(CommandLineTooLong, "command-line-too-long")                                                           \
    X(PageUnaccounted, "page-unaccounted")                                                                   \
    X(KexecLoadFailed, "kexec-load-failed")                                                                  \
    /* the hibernating partition */                                                                          \
    X(PartitionNotPrepared, "partition-not-prepared")                                                        \
    X(PartitionMissing, "partition-missing")                                                                 \
    X(PartitionAmbiguous, "partition-ambiguous")                                                             \
    X(PartitionNotBlockDevice, "partition-not-block-device")                                                 \
    X(PartitionIsDisk, "partition-is-disk")                                                                  \
    X(PartitionMounted, "partition-mounted")                                                                 \
    X(PartitionIsSwap, "partition-is-swap")                                                                  \
    X(PartitionInUse, "partition-in-use")                                                                    \
    X(PartitionHasData, "partition-has-data")                                                                \
    X(PartitionReadOnly, "partition-read-only")                                                              \
    X(PartitionTooSmall, "partition-too-small")                                                              \
    X(PartitionForeign, "partition-foreign")                                                                 \
    /* the boot entry */                                                                                     \
    X(BootLoaderUnsupported, "boot-loader-unsupported")                                                      \
    X(BootEntryMissing, "boot-entry-missing")                                                                \
    X(BootEntryNotEffective, "boot-entry-not-effective")                                                     \
    X(BootNotWritable, "boot-not-writable")                                                                  \
    /* an attempt */                                                                                         \
    X(AttemptRunning, "attempt-running")                                                                     \
    X(Inhibited, "inhibited")                                                                                \
    X(UsbStorageNotPersistent, "usb-storage-not-persistent")                                                 \
    X(FindingBlocks, "finding-blocks")                                                                       \
    X(RemedyNotOffered, "remedy-not-offered")                                                                \
    X(RemedyFailed, "remedy-failed")                                                                         \
    X(FreezeFailed, "freeze-failed")                                                                         \
    X(JumpFailed, "jump-failed")                                                                             \
    X(Cancelled, "cancelled")                                                                                \
    X(TooLate, "too-late")                                                                                   \
    X(SleepHookFailed, "sleep-hook-failed")                                                                  \
    X(VerifyFailed, "verify-failed")                                                                         \
    X(NoReport, "no-report")                                                                                 \
    /* an image */                                                                                           \
    X(ImageMissing, "image-missing")                                                                         \
    X(ImageUnfinished, "image-unfinished")                                                                   \
    X(ImageConsumed, "image-consumed")                                                                       \
    X(ImageForeign, "image-foreign")                                                                         \
    X(ImageCorrupt, "image-corrupt")                                                                         \
    X(ImageTooNew, "image-too-new")                                                                          \
    X(ImageDiscarded, "image-discarded")                                                                     \
    X(MemoryMapChanged, "memory-map-changed")                                                                \
    X(FilesystemChanged, "filesystem-changed")

enum class Code {
#define TORPOR_CODE_NAME(name, text) name,
    TORPOR_CODES(TORPOR_CODE_NAME)
#undef TORPOR_CODE_NAME
};

// The stable text of a code, such as "image-corrupt".
[[nodiscard]] std::string_view codeName(Code code);
[[nodiscard]] std::optional<Code> codeFromName(std::string_view name);

// What went wrong, for a program (`code`) and for a person (`message`, one
// sentence without a full stop; the outermost action comes first).
struct Error {
    Code code = Code::SystemError;
    std::string message;

    // Prepends what was being done: "reading the superblock: Input/output error".
    [[nodiscard]] Error during(std::string_view doing) &&
    {
        return {code, std::string(doing) + ": " + std::move(message)};
    }
};

template <typename T> using Result = std::expected<T, Error>;

template <typename... Args>
[[nodiscard]] std::unexpected<Error> fail(Code code, std::format_string<Args...> format, Args &&...args)
{
    return std::unexpected(Error{code, std::format(format, std::forward<Args>(args)...)});
}

// An error from errno (or a negative errno of a systemd call); `doing` is
// prepended. Codes other than SystemError say what the failure means.
[[nodiscard]] std::unexpected<Error> failErrno(std::string_view doing, int error,
                                               Code code = Code::SystemError);

// Passes the error of a failed result on, with `doing` prepended.
template <typename T> [[nodiscard]] std::unexpected<Error> passOn(Result<T> &result, std::string_view doing)
{
    return std::unexpected(std::move(result.error()).during(doing));
}
template <typename T> [[nodiscard]] std::unexpected<Error> passOn(Result<T> &result)
{
    return std::unexpected(std::move(result.error()));
}

} // namespace torpor
