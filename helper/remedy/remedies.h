// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/files.h"
#include "remedy.h"

#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace torpor
{

using RemedyKinds = std::vector<std::unique_ptr<Remedy>>;
// All that Torpor has, for this machine.
[[nodiscard]] RemedyKinds remediesOfThisMachine(const Roots &roots);

// Applies remedies, and undoes them in reverse order. What is applied is
// written down in run/ before it is applied: after a crash the next one to look
// undoes it. The caller holds the AttemptLock, which makes that folder.
class Remedies
{
public:
    // `patience`: so long undoing waits for devices that are not there (yet), all together.
    Remedies(const Roots &roots, RemedyKinds kinds,
             std::chrono::milliseconds patience = std::chrono::seconds(5));

    // All of `wanted`, each of which must be among `offered`: RemedyNotOffered
    // before anything is touched. RemedyFailed, NotFound and so on when one
    // fails; those before it stay applied until undo().
    [[nodiscard]] Result<void> apply(const std::vector<std::string> &wanted,
                                     const std::vector<std::string> &offered);
    // What could not be undone, each with what it was; nothing of it is tried again.
    [[nodiscard]] std::vector<Error> undo();
    // The same for what a process left that has ended without undoing it.
    [[nodiscard]] std::vector<Error> undoLeftOvers();

    [[nodiscard]] bool anyApplied() const { return !m_applied.empty(); }

private:
    struct Applied {
        std::string id;
        RemedyNotes notes;
    };
    [[nodiscard]] Remedy *kindOf(const std::string &id) const;
    [[nodiscard]] Result<void> applyOne(const std::string &id);
    [[nodiscard]] Result<void> undoOne(const Applied &applied,
                                       std::chrono::steady_clock::time_point deadline) const;
    [[nodiscard]] Result<void> store() const;
    [[nodiscard]] Result<std::vector<Applied>> stored() const;

    std::filesystem::path m_path;
    RemedyKinds m_kinds;
    std::chrono::milliseconds m_patience;
    std::vector<Applied> m_applied; // in the order in which they were applied
};

} // namespace torpor
