// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "common/ranges.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace torpor
{

// The image that kexec-tools loaded.
struct LoadedKexec {
    // Every segment's destination in physical memory, whole pages, sorted: the
    // pages that the kernel swaps on the way into B and back.
    std::vector<Range> destinations;
    std::uint64_t entry = 0;
};

// Loads, unloads and starts the save kernel through kexec-tools and the
// kernel's kexec jump.
//
// Which pages of [0, R) kexec-tools loses. Read in 2.0.29 (Debian 13), file
// kexec/kexec.c; lines 463-496 are the same in its newest source (2026-07):
//  - Its ranges are those of /sys/firmware/memmap, not of /proc/iomem
//    (kexec/arch/i386/kexec-x86-common.c get_memory_ranges(); /proc/iomem only
//    with add_efi_memmap on A's command line or without that folder). Both
//    `start` and `end` are as the firmware says, and `end` is *inclusive*. The
//    range that begins below 0x400 is made to begin at 0x400.
//  - find_memory_range(), lines 427-428: `if (end < *base + *size) *size = end - *base;`
//    A range whose last byte is below R (also one that ends at R exactly, whose
//    `end` is R - 1) gets a size that is one byte too small. A range that goes
//    on beyond R keeps all its pages.
//  - add_backup_segments(), lines 486-487: `start = _ALIGN(bkseg_base, pagesize);
//    end = _ALIGN_DOWN(bkseg_base + bkseg_size, pagesize);` rounds inwards. With
//    the byte missing, *the last page of every System RAM range that ends at or
//    below R is lost*, and the first page of a range that does not begin on a
//    page boundary (so page 0 as well, because of the 0x400 above). Where two
//    ranges meet inside a page both sides lose it.
//  - Two ranges of RAM that touch (one ends at X - 1, the next begins at X) are
//    not merged: the page below X is lost in the middle of what /proc/iomem
//    shows as one range. fixup_memory_ranges() makes overlapping ranges of RAM
//    begin at the other's inclusive end; the page at that place is lost, too.
//  - A range of exactly one page vanishes without a word (memsz is 0 and
//    add_segment_phys_virt() "forgets empty segments"); one that lies inside a
//    page makes `end - start` negative and kexec die: "Invalid memory segment".
//  - What kexec itself puts somewhere (elfcorehdr, purgatory, boot parameters,
//    kernel, initrd, and setup_data at 1 MiB) is a whole number of pages and is swapped in any case.
// Hence: lost are at most the pages that touch the start or the end of a
// System RAM range of /sys/firmware/memmap, where these are below or at R.
// `LoadedKexec::destinations` is what was really loaded; trust that.
class KexecImage
{
public:
    // The programs, in the order of trial; the first that is there is run.
    static constexpr std::string_view programs[] = {"/sbin/kexec", "/usr/sbin/kexec"};
    // KEXEC_SEGMENT_MAX of the kernel.
    static constexpr std::size_t maxSegments = 16;
    // COMMAND_LINE_SIZE of x86 is 2048 with the NUL.
    static constexpr std::size_t maxKernelCommandLine = 2047;
    // What kexec-tools appends itself: " acpi_rsdp=0x..." where the kernel cannot
    // take EFI over (29), " elfcorehdr=...K" (32), and in its purgatory
    // " kexec_jump_back_entry=0x..." (41). The kernel cuts what is longer at the
    // end, which is the re-entry address, and kexec-tools does not notice.
    static constexpr std::size_t appendedByKexec = 29 + 32 + 41;
    static constexpr std::size_t maxCommandLine = maxKernelCommandLine - appendedByKexec;

    // Where the program is; KexecToolsMissing.
    [[nodiscard]] static Result<std::filesystem::path> program();

    // Runs `kexec -c -i --load-preserve-context`. `regionEnd` is R. Errors:
    // CommandLineTooLong, TooManySegments, KexecToolsMissing, KexecLoadFailed
    // with kexec's own words. Unloads again what cannot be used.
    [[nodiscard]] static Result<LoadedKexec> load(std::span<const std::byte> kernel,
                                                  std::span<const std::byte> initramfs,
                                                  const std::string &commandLine, std::uint64_t regionEnd);
    [[nodiscard]] static Result<void> unload();
    // /sys/kernel/kexec_loaded
    [[nodiscard]] static Result<bool> isLoaded(const std::filesystem::path &sys = "/sys");
    // Freezes A and starts the image. Returns when A was resumed, or was never
    // left: FreezeFailed (a task or device refused), JumpFailed.
    [[nodiscard]] static Result<void> jump();
};

// The fixed argument vector for kexec.
[[nodiscard]] std::vector<std::string> kexecArguments(const std::filesystem::path &kernel,
                                                      const std::filesystem::path &initramfs,
                                                      const std::string &commandLine,
                                                      std::uint64_t regionEnd);

// Reads what `kexec -d` prints: the last list of segments in it.
[[nodiscard]] Result<LoadedKexec> parseKexecOutput(std::string_view text);
// The line of kexec's output that tells a person most about a failure.
[[nodiscard]] std::string kexecComplaint(std::string_view text);

// The segments that kexec-tools will make of these System RAM ranges (of
// /sys/firmware/memmap, cut at R): one for each range, one more for the gap
// that the kernel's alignment leaves, and its own: elfcorehdr, purgatory, boot
// parameters, kernel, initrd, a seed of random numbers (setup_data, a page at
// 1 MiB), and under UEFI two more pages for its runtime map.
[[nodiscard]] std::size_t predictedSegments(const std::vector<Range> &ramBelowRegionEnd, bool uefi = false);
// What kernel/kexec_core.c sanity_check_segment_list() will refuse, before it
// is tried: TooManySegments, RegionTooLarge (R more than half of RAM).
[[nodiscard]] Result<void> checkKexecLimits(const std::vector<Range> &ramBelowRegionEnd,
                                            std::uint64_t regionEnd, std::uint64_t totalRam,
                                            bool uefi = false);

} // namespace torpor
