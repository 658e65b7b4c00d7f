// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/files.h"
#include "remedy.h"

namespace torpor
{

// "drop-caches": what the memory holds of files that are on the disk anyway is
// forgotten, so the image is smaller; it comes back as it is needed.
class DropCachesRemedy : public Remedy
{
public:
    explicit DropCachesRemedy(Roots roots) : m_roots(std::move(roots)) {}

    [[nodiscard]] std::string_view kind() const override { return "drop-caches"; }
    [[nodiscard]] Result<RemedyNotes> prepare(const std::string &subject) override;
    [[nodiscard]] Result<void> apply(const RemedyNotes &notes) override;
    [[nodiscard]] Result<void> undo(const RemedyNotes &notes) override;

private:
    Roots m_roots;
};

} // namespace torpor
