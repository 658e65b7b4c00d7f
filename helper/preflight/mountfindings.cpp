// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Filesystems that another machine or a program stands behind.

#include "devicetree.h"
#include "inventory/attributes.h"

#include <algorithm>
#include <array>
#include <format>
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

void findMounts(const std::vector<Mount> &mounts, std::vector<Finding> &findings)
{
    std::set<std::string> told;
    for (const Mount &mount : mounts) {
        const bool overNetwork = isOverNetwork(mount.type);
        if ((!overNetwork && !isOfProgram(mount.type)) || !told.insert(mount.mountPoint).second)
            continue;
        const std::string place = cleanText(mount.mountPoint);
        Finding finding;
        finding.label = place;
        finding.detail = std::format("{} ({})", cleanText(mount.source), cleanText(mount.type));
        if (overNetwork) {
            finding.code = "network-filesystem";
            finding.text =
                std::format("{} is on the network: its server may have given up on this machine when "
                            "the session is back, and while it does not answer nothing can be "
                            "hibernated",
                            place);
            finding.remedy = "Close what is open there, or unmount it before";
        } else {
            finding.severity = Severity::Info;
            finding.code = "fuse-filesystem";
            finding.text =
                std::format("{} is a program's filesystem (FUSE): if that program is stopped before "
                            "those that wait for it, the machine does not fall asleep, and the session "
                            "goes on",
                            place);
        }
        findings.push_back(std::move(finding));
    }
}

} // namespace torpor
