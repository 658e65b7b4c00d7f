// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unmountremedy.h"

#include <algorithm>

namespace torpor
{

std::string userOfPlace(std::string_view mountPoint)
{
    for (const std::string_view folder : {"/run/media/", "/media/"}) {
        if (!mountPoint.starts_with(folder))
            continue;
        const auto rest = mountPoint.substr(folder.size());
        const auto slash = rest.find('/');
        return slash == std::string_view::npos || slash + 1 == rest.size()
                   ? std::string()
                   : std::string(rest.substr(0, slash));
    }
    return {};
}

Result<RemedyNotes> UnmountRemedy::prepare(const std::string &subject)
{
    auto device = findSubject(m_lookAround, subject);
    if (!device)
        return passOn(device);
    if (!device->block || device->node.empty())
        return fail(Code::RemedyFailed, "{} is no disk", device->label);
    const auto mounts = device->block->mounts.value_or(std::vector<std::string>());
    if (mounts.size() != 1)
        return fail(Code::RemedyFailed,
                    "{} is mounted at {} places; only from one can it be taken and put back", device->name,
                    mounts.size());
    RemedyNotes notes;
    noteIdentity(*device, notes);
    notes["node"] = device->node;
    notes["mount_point"] = mounts.front();
    return notes;
}

Result<void> UnmountRemedy::apply(const RemedyNotes &notes)
{
    return m_disks->unmount(noteOf(notes, "node"));
}

Result<void> UnmountRemedy::undo(const RemedyNotes &notes)
{
    auto device = findNoted(m_lookAround, notes);
    if (!device)
        return passOn(device);
    const std::string place = noteOf(notes, "mount_point");
    if (device->block && !device->block->mounts.value_or(std::vector<std::string>()).empty())
        return {}; // it never was unmounted, or somebody was faster
    auto mounted = m_disks->mount(device->node, userOfPlace(place));
    if (!mounted)
        return passOn(mounted);
    if (*mounted != place)
        return fail(Code::RemedyFailed, "{} is mounted at {} now, not at {}", noteOf(notes, "label"),
                    *mounted, place);
    return {};
}

} // namespace torpor
