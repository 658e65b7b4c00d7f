// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/files.h"
#include "grubenvironment.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace torpor
{

// GRUB's folder (/boot/grub or /boot/grub2) and the few files in it that are
// Torpor's: custom.cfg in part, next_entry in grubenv, and the folder torpor.
// Nothing else is written; temporary files are made in the folder torpor.
class GrubFolder
{
public:
    using Flush = std::function<Result<void>(const std::filesystem::path &)>;

    GrubFolder(std::filesystem::path folder, Flush flush);

    // Every folder below `boot` where GRUB's files can be.
    [[nodiscard]] static std::vector<std::filesystem::path> places(const std::filesystem::path &boot);
    // The one that has grub.cfg; BootLoaderUnsupported for none, or for two.
    [[nodiscard]] static Result<std::filesystem::path> find(const std::filesystem::path &boot);

    [[nodiscard]] const std::filesystem::path &path() const { return m_folder; }
    [[nodiscard]] std::filesystem::path grubCfg() const { return m_folder / "grub.cfg"; }
    [[nodiscard]] std::filesystem::path customCfg() const { return m_folder / "custom.cfg"; }
    [[nodiscard]] std::filesystem::path grubenv() const { return m_folder / "grubenv"; }
    [[nodiscard]] std::filesystem::path torpor() const { return m_folder / "torpor"; }
    [[nodiscard]] std::filesystem::path kernel() const { return torpor() / "kernel"; }
    [[nodiscard]] std::filesystem::path initramfs() const { return torpor() / "initramfs"; }
    [[nodiscard]] std::filesystem::path armed() const { return torpor() / "armed"; }
    [[nodiscard]] std::filesystem::path tried() const { return torpor() / "tried"; }

    // nullopt when there is no file; BootLoaderUnsupported when it is a
    // symbolic link or no file at all.
    [[nodiscard]] Result<std::optional<std::string>> readCustomCfg() const;
    [[nodiscard]] Result<GrubEnvironment> readGrubenv() const;
    [[nodiscard]] Result<bool> hasArmedFile() const;

    // Writing; every error is a BootNotWritable.
    [[nodiscard]] Result<void> makeTorporFolder() const;
    [[nodiscard]] Result<void> checkSpace(std::uint64_t neededBytes) const;
    // Replaces a file in the folder torpor, unless it has this content already.
    [[nodiscard]] Result<void> writeOwn(const std::filesystem::path &file,
                                        std::span<const std::byte> content) const;
    // Replaces custom.cfg or grubenv; an existing file keeps mode and owner.
    [[nodiscard]] Result<void> replaceShared(const std::filesystem::path &file,
                                             std::string_view content) const;
    [[nodiscard]] Result<void> removeFile(const std::filesystem::path &file) const;

    // next_entry in grubenv. What the user had there is kept in the variable
    // torpor_next_entry and comes back.
    [[nodiscard]] Result<void> setNextEntry(std::string_view id) const;
    [[nodiscard]] Result<bool> clearNextEntry(std::string_view id) const; // true when it wrote

    [[nodiscard]] Result<void> flush() const { return m_flush(m_folder); }
    [[nodiscard]] Result<void> disarm() const;
    [[nodiscard]] Result<void> remove() const;

private:
    std::filesystem::path m_folder;
    Flush m_flush;
};

} // namespace torpor
