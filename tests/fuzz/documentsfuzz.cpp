// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON and TOML: the manifest, the remembered partition, the request and
// the settings, each with the same text. What is read and written
// again reads the same.

#include "fuzz.h"
#include "hibernate/request.h"
#include "hibernate/settings.h"
#include "hibernate/target.h"
#include "initramfs/manifest.h"
#include "kernel/kernelconfigsource.h"

namespace torpor
{

namespace
{

void tryManifest(std::string_view text)
{
    const auto manifest = manifestFromJson(text);
    if (!manifest)
        return require(manifest.error().code == Code::Malformed, "a bad manifest is malformed");
    require(must(manifestFromJson(toJson(*manifest)), "reading a manifest back") == *manifest,
            "a manifest that is written again is the same");
    const MemoryLayout &layout = manifest->layout;
    require(layout.swapped.intersection(layout.saved).empty() &&
                layout.swapped.united(layout.saved) == layout.ram,
            "each page is swapped or saved");
    if (!manifest->pageStructs)
        return;
    const PageStructs &structs = *manifest->pageStructs;
    require(structs.flagsOffset + 8 <= structs.size && structs.privateOffset + 8 <= structs.size &&
                structs.mapcountOffset + 4 <= structs.size && structs.refcountOffset + 4 <= structs.size,
            "the fields of a page structure are within it");
    require(structs.size <= pageSize, "a page structure is small");
    require(!structs.poisonedBit || *structs.poisonedBit < 64, "a flag is one of 64");
}

void tryTarget(std::string_view text)
{
    const auto target = Target::fromJson(text);
    if (target)
        require(isPartuuid(target->partuuid) &&
                    must(Target::fromJson(target->toJson()), "reading a target back") == *target,
                "a remembered partition that is written again is the same");
}

void tryRequest(std::string_view text)
{
    const auto request = Request::fromJson(text);
    if (!request)
        return;
    require(must(Request::fromJson(request->toJson()), "reading a request back") == *request,
            "a request that is written again is the same");
    require(!request->overrides.saveKernel || request->overrides.saveKernel->empty() ||
                isReleaseName(*request->overrides.saveKernel),
            "a requested kernel is no path");
}

void trySettings(std::string_view text)
{
    const auto settings = parseSettings(text);
    if (!settings)
        return require(settings.error().code == Code::Malformed, "bad settings are malformed");
    require(settings->regionMib == 0 || (settings->regionMib >= 32 && settings->regionMib <= 4096),
            "the region is within its limits");
    require(settings->saveKernel.empty() || isReleaseName(settings->saveKernel),
            "the save kernel is no path");
    require(!settings->ignoreInhibitors, "only a request ignores inhibitors");
    Settings wanted = *settings;
    wanted.codec = settings->codec == CodecChoice::Zstd ? CodecChoice::None : CodecChoice::Zstd;
    wanted.keepDays = 7;
    if (const auto edited = editSettings(text, wanted))
        require(must(parseSettings(*edited), "reading edited settings") == wanted,
                "edited settings are those that were wanted");
}

} // namespace

void fuzzOne(std::span<const std::byte> input)
{
    const std::string_view text = asText(input);
    tryManifest(text);
    tryTarget(text);
    tryRequest(text);
    trySettings(text);
}

} // namespace torpor
