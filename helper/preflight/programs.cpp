// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs.h"

#include "common/files.h"

#include <algorithm>
#include <array>
#include <sys/stat.h>
#include <system_error>

namespace torpor
{

namespace
{

struct Program {
    std::string_view name; // as in comm: at most 15 characters; ends in '*' where more may follow
    std::string_view kind;
    bool isRoots; // another user's is not what it is called
};

constexpr std::array programs = {
    Program{"dpkg", "package-manager", true},
    Program{"apt", "package-manager", true},
    Program{"apt-get", "package-manager", true},
    Program{"aptitude", "package-manager", true},
    Program{"unattended-upgr", "package-manager", true},
    Program{"rpm", "package-manager", true},
    Program{"dnf", "package-manager", true},
    Program{"dnf5", "package-manager", true},
    Program{"yum", "package-manager", true},
    Program{"zypper", "package-manager", true},
    Program{"pacman", "package-manager", true},
    Program{"xbps-install", "package-manager", true},
    Program{"apk", "package-manager", true},
    Program{"emerge", "package-manager", true},
    Program{"nixos-rebuild", "package-manager", true},
    Program{"fwupdtool", "firmware-update", true},
    Program{"flashrom", "firmware-update", true},
    Program{"qemu-system-*", "virtual-machine", false},
    Program{"qemu-kvm", "virtual-machine", false},
    Program{"VirtualBoxVM", "virtual-machine", false},
    Program{"VBoxHeadless", "virtual-machine", false},
    Program{"vmware-vmx", "virtual-machine", false},
    Program{"cloud-hyperviso", "virtual-machine", false},
};

const Program *programOf(std::string_view comm)
{
    const auto found = std::ranges::find_if(programs, [&](const Program &program) {
        const std::string_view name = program.name;
        return name.ends_with('*') ? comm.starts_with(name.substr(0, name.size() - 1)) : comm == name;
    });
    return found == programs.end() ? nullptr : &*found;
}

} // namespace

Result<std::vector<policy::ProgramFacts>> runningPrograms(const std::filesystem::path &proc)
{
    std::vector<policy::ProgramFacts> facts;
    std::error_code error;
    for (std::filesystem::directory_iterator it(proc, error), end; !error && it != end; it.increment(error)) {
        const auto pid = parseNumber(it->path().filename().string(), 10);
        if (!pid)
            continue;
        const auto comm = readText(it->path() / "comm", 4096); // gone by now: not running
        const Program *program = comm ? programOf(trimmed(*comm)) : nullptr;
        struct stat status{};
        if (!program || ::stat(it->path().c_str(), &status) != 0 || (program->isRoots && status.st_uid != 0))
            continue;
        facts.push_back({.name = std::string(trimmed(*comm)),
                         .kind = std::string(program->kind),
                         .pid = static_cast<double>(*pid)});
    }
    if (error)
        return failErrno("listing the processes", error.value());
    return facts;
}

} // namespace torpor
