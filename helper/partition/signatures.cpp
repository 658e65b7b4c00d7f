// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signatures.h"

#include "common/files.h"

#include <algorithm>
#include <array>
#include <blkid/blkid.h>
#include <cerrno>
#include <memory>
#include <unistd.h>

namespace torpor
{

namespace
{

using Probe = std::unique_ptr<blkid_struct_probe, decltype(&blkid_free_probe)>;

// No device has that many; a probe that goes on for ever is stopped.
constexpr int mostSignatures = 64;
constexpr std::uint64_t wipedBytes = 1 << 20;

Result<Probe> makeProbe(int fd)
{
    Probe probe(blkid_new_probe(), &blkid_free_probe);
    if (!probe)
        return fail(Code::SystemError, "libblkid has no memory");
    if (blkid_probe_set_device(probe.get(), fd, 0, 0) != 0)
        return failErrno("libblkid looking at the partition", errno, Code::IoError);
    blkid_probe_enable_superblocks(probe.get(), 1);
    blkid_probe_set_superblocks_flags(probe.get(), BLKID_SUBLKS_LABEL | BLKID_SUBLKS_TYPE |
                                                       BLKID_SUBLKS_USAGE | BLKID_SUBLKS_MAGIC |
                                                       BLKID_SUBLKS_BADCSUM);
    blkid_probe_enable_partitions(probe.get(), 1);
    blkid_probe_set_partitions_flags(probe.get(), BLKID_PARTS_MAGIC);
    return probe;
}

std::string valueOf(blkid_probe probe, const char *name)
{
    const char *value = nullptr;
    if (blkid_probe_lookup_value(probe, name, &value, nullptr) != 0 || value == nullptr)
        return {};
    return value;
}

// Labels come from the disk and go to terminals and logs.
std::string printable(std::string text)
{
    std::ranges::replace_if(text, [](unsigned char c) { return c < ' ' || c == 0x7f || c == '"'; }, '?');
    return text;
}

} // namespace

Result<std::vector<Signature>> findSignatures(int fd)
{
    auto probe = makeProbe(fd);
    if (!probe)
        return passOn(probe);
    std::vector<Signature> signatures;
    for (int i = 0; i < mostSignatures; ++i) {
        errno = 0;
        const int found = blkid_do_probe(probe->get());
        if (found == 1)
            return signatures;
        if (found != 0)
            return failErrno("libblkid reading the partition", errno == 0 ? EIO : errno, Code::IoError);
        Signature signature{valueOf(probe->get(), "TYPE"), valueOf(probe->get(), "USAGE"),
                            printable(valueOf(probe->get(), "LABEL"))};
        if (signature.type.empty())
            signature.type = valueOf(probe->get(), "PTTYPE");
        if (signature.type.empty())
            signature.type = "unknown";
        signatures.push_back(std::move(signature));
    }
    return signatures;
}

Result<void> wipeSignatures(int fd, std::uint64_t sizeBytes)
{
    const std::vector<std::byte> zeros(std::min(wipedBytes, sizeBytes));
    for (const std::uint64_t offset : {std::uint64_t(0), sizeBytes - zeros.size()}) {
        if (auto written = writeExactly(fd, zeros, offset); !written)
            return passOn(written, "wiping old signatures");
    }
    if (::fsync(fd) < 0)
        return failErrno("wiping old signatures", errno, Code::IoError);

    // What lies elsewhere, one at a time, as `wipefs --all` does.
    auto probe = makeProbe(fd);
    if (!probe)
        return passOn(probe);
    for (int i = 0; i < mostSignatures && blkid_do_probe(probe->get()) == 0; ++i) {
        if (blkid_do_wipe(probe->get(), 0) != 0)
            return failErrno("wiping old signatures", errno, Code::IoError);
    }
    if (::fsync(fd) < 0)
        return failErrno("wiping old signatures", errno, Code::IoError);
    auto left = findSignatures(fd);
    if (!left)
        return passOn(left, "wiping old signatures");
    if (!left->empty())
        return fail(Code::IoError, "wiping old signatures: {} is still there", describe(left->front()));
    return {};
}

std::string describe(const Signature &signature)
{
    const std::string kind = signature.usage == "filesystem" ? signature.type + " filesystem"
                             : signature.usage == "crypto"   ? signature.type + " encrypted volume"
                             : signature.usage == "raid"     ? signature.type + " RAID or volume group member"
                             : signature.usage.empty()       ? signature.type + " partition table"
                                                             : signature.type + " signature";
    const bool vowel = std::string_view("aeio").contains(kind.front());
    return std::string(vowel ? "an " : "a ") + kind +
           (signature.label.empty() ? "" : " labelled \"" + signature.label + "\"");
}

} // namespace torpor
