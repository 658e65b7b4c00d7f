// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/files.h"
#include "partition/deviceaccess.h"

#include <QStringList>
#include <QTemporaryDir>
#include <functional>
#include <map>
#include <string>

// Runs a program to its end; false, with its output in the test's log, when it fails.
[[nodiscard]] bool runProgram(const QString &program, const QStringList &arguments,
                              const QByteArray &input = {});

// Image files in place of devices, with fake /dev, /proc and /sys around them:
// a disk that sfdisk has partitioned, and a file for each partition.
class ImageDisk : public torpor::DeviceAccess
{
public:
    static constexpr std::uint64_t mib = 1 << 20;
    static constexpr unsigned diskMajor = 259;

    ImageDisk();

    // Makes disk `name` from a script for sfdisk, and what the kernel shows of it.
    [[nodiscard]] bool addDisk(const std::string &name, std::uint64_t sizeBytes, const QByteArray &script);
    // Copies a disk's table to another disk, as dd does.
    [[nodiscard]] bool cloneDisk(const std::string &from, const std::string &to);

    [[nodiscard]] std::filesystem::path node(const std::string &name) const { return roots.dev / name; }
    [[nodiscard]] std::filesystem::path sysfs(const std::string &name) const
    {
        return roots.sys / "class/block" / name;
    }
    void write(const std::filesystem::path &file, const std::string &text) const;
    void setMountinfo(const std::string &text) const { write(roots.proc / "self/mountinfo", text); }
    void setSwaps(const std::string &text) const { write(roots.proc / "swaps", text); }
    // Bytes at an offset of a node, to put down a signature.
    void poke(const std::string &name, std::uint64_t offset, const std::string &bytes) const;
    [[nodiscard]] std::string peek(const std::string &name, std::uint64_t offset, std::size_t size) const;
    [[nodiscard]] dev_t deviceOf(const std::string &name) const;

    torpor::Result<torpor::Fd> open(const std::filesystem::path &path, torpor::DeviceOpen how) const override;
    torpor::Result<torpor::DeviceFacts> facts(int fd) const override;

    torpor::Roots roots;
    // What the kernel would say.
    std::map<std::string, torpor::DeviceFacts> overrides; // by name
    std::map<std::string, torpor::Code> exclusiveFails;
    mutable std::string lastExclusive; // name of the last node that was opened for writing
    std::function<void()> onExclusiveOpen;

private:
    [[nodiscard]] bool showInSysfs(const std::string &name);

    QTemporaryDir m_folder;
    unsigned m_nextMinor = 0;
    std::map<std::string, dev_t> m_devices;
};
