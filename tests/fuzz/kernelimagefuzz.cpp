// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A bzImage's header, the compressed kernel in it and the configuration in that.

#include "fuzz.h"
#include "kernel/decompress.h"
#include "kernel/kernelconfig.h"
#include "kernel/kernelimage.h"

namespace torpor
{

namespace
{
// The product takes a vmlinux of 512 MiB; a small limit finds what does not keep to it.
constexpr std::size_t limit = 4 << 20;
} // namespace

void fuzzOne(std::span<const std::byte> bytes)
{
    if (const auto image = KernelImage::parse(bytes)) {
        require(!image->release().empty() && image->version().starts_with(image->release()),
                "a kernel's version begins with its release");
        require(image->version().size() <= 512 && !image->release().contains(' '), "a release is a word");
        require(image->setupSize() <= 256 * 512 && image->protocolVersion() >= 0x020c,
                "a header that is taken is one that kexec takes");
    }
    if (const auto config = extractConfig(bytes, limit)) {
        require(config->size() <= limit, "a configuration is within its limit");
        (void)KernelConfig::parse(*config);
    }
    for (const std::size_t few : {std::size_t{4096}, limit}) {
        if (const auto content = decompress(bytes, few))
            require(content->size() <= few, "what is decompressed is within its limit");
    }
}

} // namespace torpor
