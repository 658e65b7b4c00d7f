// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "boot/grubbootentry.h"
#include "fakes/verifyresult.h"
#include "testpaths.h"

#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <map>
#include <sys/stat.h>

// A machine with GRUB in a folder of its own.
struct GrubMachine {
    QTemporaryDir temporary;
    torpor::Roots roots;
    int flushes = 0;
    torpor::Result<void> canWrite;
    torpor::Result<void> script;

    explicit GrubMachine(const char *configuration = "debian13", const char *folder = "grub",
                         std::string version = "2.12-9+deb13u1")
    {
        const std::filesystem::path top = temporary.path().toStdString();
        roots.boot = top / "boot";
        roots.sys = top / "sys";
        std::filesystem::create_directories(roots.sys);
        std::filesystem::create_directories(roots.boot / folder / "i386-pc");
        put(roots.boot / folder / "grub.cfg", torpor::readText(torpor::sourcePath("tests/fixtures/grub") /
                                                               (std::string(configuration) + ".cfg"))
                                                  .value());
        put(roots.boot / folder / "grubenv", torpor::GrubEnvironment().text());
        putModules(roots.boot / folder / "i386-pc", version);
        kernel.assign(50000, std::byte(11));
        initramfs.assign(20000, std::byte(7));
    }

    static void put(const std::filesystem::path &file, const std::string &text)
    {
        if (!torpor::replaceFile(file, text))
            qFatal("no file");
    }
    static void putModules(const std::filesystem::path &folder, const std::string &version)
    {
        put(folder / "normal.mod", std::string("GNU GRUB  version %s\0", 21) + version + '\0');
        put(folder / "cmp.mod", "x");
        put(folder / "regexp.mod", "x");
    }

    [[nodiscard]] torpor::GrubBootEntry entry(torpor::GrubMethod method = torpor::GrubMethod::Marker)
    {
        return {roots, method,
                torpor::GrubSystem{[this](const std::filesystem::path &) {
                                       ++flushes;
                                       return torpor::Result<void>();
                                   },
                                   [this](const std::filesystem::path &) { return canWrite; },
                                   [this](const std::filesystem::path &) { return script; }}};
    }
    [[nodiscard]] torpor::ResumeEntry resume(const char *commandLine = "console=ttyS0 memmap=4K$0x1000") const
    {
        torpor::ResumeEntry entry;
        entry.attempt = torpor::Id::random();
        entry.kernel = kernel;
        entry.initramfs = initramfs;
        entry.commandLine = commandLine;
        entry.marker.fill(std::byte(0x5a));
        return entry;
    }
    [[nodiscard]] std::filesystem::path grub() const { return roots.boot / "grub"; }

    // Every file below /boot with its content and mode.
    [[nodiscard]] std::map<std::string, std::string> content() const
    {
        std::map<std::string, std::string> files;
        for (const auto &file : std::filesystem::recursive_directory_iterator(roots.boot)) {
            struct stat status{};
            ::lstat(file.path().c_str(), &status);
            files[file.path().string()] =
                std::to_string(status.st_mode) +
                (file.is_regular_file() ? torpor::readText(file.path()).value() : "");
        }
        return files;
    }

    torpor::Bytes kernel;
    torpor::Bytes initramfs;
};
