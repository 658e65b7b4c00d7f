// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bootentry.h"

#include "bootfilesystem.h"
#include "grubbootentry.h"

namespace torpor
{

namespace
{

std::unique_ptr<BootEntry> makeGrub(const Roots &roots, GrubMethod method)
{
    return std::make_unique<GrubBootEntry>(roots, method, GrubSystem::real(roots));
}

// Goes on after a failure, so that one folder's trouble does not leave the other armed.
Result<void> forEveryFolder(const Roots &roots, Result<void> (GrubFolder::*action)() const)
{
    Result<void> result;
    std::error_code error;
    for (const auto &place : GrubFolder::places(roots.boot)) {
        if (!std::filesystem::is_directory(place, error))
            continue;
        auto done = (GrubFolder(place, flushForBootLoader).*action)();
        if (!done && result)
            result = std::move(done);
    }
    return result;
}

} // namespace

std::string_view bootMethodName(BootMethod method)
{
    switch (method) {
    case BootMethod::GrubMarker:
        return "grub-marker";
    case BootMethod::GrubNextEntry:
        return "grub-next-entry";
    case BootMethod::Auto:
        break;
    }
    return "auto";
}

Result<BootMethod> bootMethodFromName(std::string_view name)
{
    for (const BootMethod method : {BootMethod::Auto, BootMethod::GrubMarker, BootMethod::GrubNextEntry}) {
        if (name == bootMethodName(method))
            return method;
    }
    return fail(Code::InvalidArgument,
                "\"{}\" is no boot method; there are auto, grub-marker and grub-next-entry", name);
}

Result<std::unique_ptr<BootEntry>> selectBootEntry(const Roots &roots, BootMethod method)
{
    if (method != BootMethod::Auto) {
        auto entry =
            makeGrub(roots, method == BootMethod::GrubMarker ? GrubMethod::Marker : GrubMethod::NextEntry);
        if (auto checked = entry->check(); !checked)
            return passOn(checked);
        return entry;
    }
    if (auto folder = GrubFolder::find(roots.boot); !folder)
        return passOn(folder);
    auto marker = makeGrub(roots, GrubMethod::Marker);
    auto byMarker = marker->check();
    if (byMarker)
        return marker;
    auto nextEntry = makeGrub(roots, GrubMethod::NextEntry);
    const auto byNextEntry = nextEntry->check();
    if (byNextEntry)
        return nextEntry;
    Error &error = byMarker.error();
    if (error.message != byNextEntry.error().message)
        error.message += "; " + byNextEntry.error().message;
    return std::unexpected(std::move(error));
}

Result<void> disarmAllBootEntries(const Roots &roots)
{
    return forEveryFolder(roots, &GrubFolder::disarm);
}

Result<void> removeAllBootEntries(const Roots &roots)
{
    return forEveryFolder(roots, &GrubFolder::remove);
}

} // namespace torpor
