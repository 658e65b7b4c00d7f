// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON and TOML: the manifest, the remembered partition, the last attempt, the
// request and the settings, each with the same text. What is read and written
// again reads the same.

#include "fuzz.h"
#include "hibernate/attemptjson.h"
#include "hibernate/settings.h"
#include "hibernate/target.h"
#include "initramfs/manifest.h"
#include "kernel/kernelconfigsource.h"

#include <cmath>

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

void tryAttempt(std::string_view text)
{
    const auto record = attemptFromJson(text);
    if (!record)
        return;
    auto again = must(attemptFromJson(attemptToJson(*record)), "reading an attempt back");
    require(again.phases.size() == record->phases.size(), "an attempt keeps its phases");
    for (std::size_t i = 0; i < again.phases.size(); ++i) {
        // Milliseconds are what is kept.
        const double seconds = record->phases[i].seconds;
        require(std::abs(again.phases[i].seconds - seconds) <= 0.0005 + std::abs(seconds) * 1e-9,
                "phases keep their length");
        again.phases[i].seconds = seconds;
    }
    require(again == *record, "an attempt that is written again is the same");
}

void tryRequest(std::string_view text)
{
    const auto request = Overrides::fromJson(text);
    if (!request)
        return;
    require(must(Overrides::fromJson(request->toJson()), "reading a request back") == *request,
            "a request that is written again is the same");
    require(!request->saveKernel || request->saveKernel->empty() || isReleaseName(*request->saveKernel),
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
}

} // namespace

void fuzzOne(std::span<const std::byte> input)
{
    const std::string_view text = asText(input);
    tryManifest(text);
    tryTarget(text);
    tryAttempt(text);
    tryRequest(text);
    trySettings(text);
}

} // namespace torpor
