// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts.h"
#include "inventory/attributes.h"

#include <algorithm>
#include <array>
#include <set>

namespace torpor
{

namespace
{

// In mountinfo's words. Those of virtual machines are the host's, which goes on meanwhile.
bool isOverNetwork(std::string_view type)
{
    constexpr std::array<std::string_view, 22> types = {
        "nfs",     "nfs4",       "cifs",        "smb3",      "smbfs",          "9p",        "ceph",
        "afs",     "coda",       "ncpfs",       "lustre",    "orangefs",       "ocfs2",     "gfs2",
        "beegfs",  "fuse.sshfs", "fuse.rclone", "fuse.s3fs", "fuse.glusterfs", "fuse.ceph", "fuse.davfs",
        "virtiofs"};
    return std::ranges::contains(types, type);
}

// fusectl is the kernel's own; fuseblk (ntfs-3g) has a disk below it, but is a program's, too.
bool isOfProgram(std::string_view type)
{
    return type == "fuse" || type == "fuseblk" || type.starts_with("fuse.");
}

} // namespace

std::vector<policy::MountFacts> mountFacts(const std::vector<Mount> &mounts)
{
    // Each mount namespace has its own; the same place in several of them is one.
    std::set<std::pair<std::string, std::string>> told;
    std::vector<policy::MountFacts> facts;
    for (const Mount &mount : mounts) {
        if (!told.emplace(mount.mountPoint, mount.source).second)
            continue;
        facts.push_back({.point = cleanText(mount.mountPoint),
                         .type = cleanText(mount.type),
                         .source = cleanText(mount.source),
                         .network = isOverNetwork(mount.type),
                         .fuse = isOfProgram(mount.type),
                         .readOnly = mount.readOnly});
    }
    return facts;
}

} // namespace torpor
