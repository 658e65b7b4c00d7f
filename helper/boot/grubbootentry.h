// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bootentry.h"
#include "grubfolder.h"
#include "grubscript.h"
#include "grubversion.h"

#include <functional>
#include <string>

namespace torpor
{

// What GRUB's boot entry asks of the machine beyond files: the seam for tests.
struct GrubSystem {
    GrubFolder::Flush flush;                                                  // flushForBootLoader
    std::function<Result<void>(const std::filesystem::path &)> checkCanWrite; // checkGrubCanWrite
    std::function<Result<void>(const std::filesystem::path &)> checkScript;   // checkGrubScript

    [[nodiscard]] static GrubSystem real(const Roots &roots);
};

// The resume entry in GRUB's menu, through custom.cfg, which 41_custom reads
// at every start: grub-mkconfig is never run.
class GrubBootEntry : public BootEntry
{
public:
    GrubBootEntry(const Roots &roots, GrubMethod method, GrubSystem system);

    [[nodiscard]] std::string_view name() const override;
    [[nodiscard]] Result<void> check() const override;
    [[nodiscard]] Result<void> arm(const ResumeEntry &entry) override;
    [[nodiscard]] Result<void> verify(const ResumeEntry &entry) const override;
    [[nodiscard]] Result<bool> isArmed() const override;
    [[nodiscard]] Result<void> disarm() override;
    [[nodiscard]] Result<void> remove() override;

    // The version of the GRUB whose modules are used at start.
    [[nodiscard]] Result<GrubVersion> version() const;

private:
    [[nodiscard]] Result<GrubFolder> folder() const;
    [[nodiscard]] std::filesystem::path modulesFolder(const GrubFolder &folder) const;
    [[nodiscard]] Result<GrubVersion> versionIn(const GrubFolder &folder) const;
    [[nodiscard]] Result<void> checkMarker(const GrubFolder &folder) const;
    [[nodiscard]] Result<void> checkNextEntry(const GrubFolder &folder, std::string_view grubCfg) const;
    [[nodiscard]] Result<std::string> partText(const GrubFolder &folder, const ResumeEntry &entry) const;
    [[nodiscard]] Result<void> write(const GrubFolder &folder, const ResumeEntry &entry,
                                     std::string_view part) const;

    Roots m_roots;
    GrubMethod m_method;
    GrubSystem m_system;
};

} // namespace torpor
