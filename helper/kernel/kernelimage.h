// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "common/files.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace torpor
{

// What the setup header of an x86 bzImage says (Documentation/arch/x86/boot.rst).
class KernelImage
{
public:
    // `bytes` is the whole file, or at least its real-mode part (setup_sects
    // + 1 sectors). Malformed when it is no bzImage; Unsupported for a
    // protocol older than 2.12, which kexec-tools' 64-bit loader refuses too.
    [[nodiscard]] static Result<KernelImage> parse(std::span<const std::byte> bytes);

    // The first word of the version string, as `uname -r` prints it: "6.12.107+deb13-amd64".
    [[nodiscard]] const std::string &release() const { return m_release; }
    // The whole version string: "6.12.107+deb13-amd64 (...) #1 SMP ...".
    [[nodiscard]] const std::string &version() const { return m_version; }
    [[nodiscard]] std::uint16_t protocolVersion() const { return m_protocolVersion; }
    // Bytes of linear memory that the kernel needs from its load address on until it can read the memory map.
    [[nodiscard]] std::uint32_t initSize() const { return m_initSize; }
    [[nodiscard]] std::uint64_t preferredAddress() const { return m_preferredAddress; }
    [[nodiscard]] std::uint32_t alignment() const { return m_alignment; }
    [[nodiscard]] bool relocatable() const { return m_relocatable; }
    [[nodiscard]] bool hasEntry64() const { return m_hasEntry64; }
    [[nodiscard]] bool canLoadAbove4G() const { return m_canLoadAbove4G; }
    // Whether it can be entered from, and itself uses, 5-level page tables (protocol 2.15's XLF_5LEVEL and
    // XLF_5LEVEL_ENABLED; the latter tells CONFIG_X86_5LEVEL apart also where that option is gone).
    [[nodiscard]] bool takesFiveLevelPaging() const { return m_takesFiveLevelPaging; }
    [[nodiscard]] bool usesFiveLevelPaging() const { return m_usesFiveLevelPaging; }
    // Characters of the kernel command line, without the NUL.
    [[nodiscard]] std::uint32_t commandLineLimit() const { return m_commandLineLimit; }
    // The compressed kernel within the file. The length is 0 when the header names none.
    [[nodiscard]] std::uint64_t payloadOffset() const { return m_payloadOffset; }
    [[nodiscard]] std::uint64_t payloadLength() const { return m_payloadLength; }
    // Bytes of the real-mode part; the kernel proper follows.
    [[nodiscard]] std::uint64_t setupSize() const { return m_setupSize; }

private:
    std::string m_release;
    std::string m_version;
    std::uint16_t m_protocolVersion = 0;
    std::uint32_t m_initSize = 0;
    std::uint64_t m_preferredAddress = 0;
    std::uint32_t m_alignment = 0;
    bool m_relocatable = false;
    bool m_hasEntry64 = false;
    bool m_canLoadAbove4G = false;
    bool m_takesFiveLevelPaging = false;
    bool m_usesFiveLevelPaging = false;
    std::uint32_t m_commandLineLimit = 0;
    std::uint64_t m_payloadOffset = 0;
    std::uint64_t m_payloadLength = 0;
    std::uint64_t m_setupSize = 0;
};

// A vmlinux of a distribution is below 100 MB; one with everything built in not much above.
inline constexpr std::size_t vmlinuxLimit = 512U << 20;

// The .config that a kernel built with CONFIG_IKCONFIG carries, from the whole
// bzImage, whose kernel may be `limit` bytes when it is decompressed. NotFound
// when the kernel has none (or has it as a module).
[[nodiscard]] Result<std::string> extractConfig(std::span<const std::byte> bzImage,
                                                std::size_t limit = vmlinuxLimit);

} // namespace torpor
