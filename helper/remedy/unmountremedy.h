// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "disks.h"
#include "subject.h"

#include <memory>

namespace torpor
{

// "unmount:IDENTITY": the filesystem on that block device is not mounted while
// the machine is off. LUKS below it stays open: nobody is there to type the
// passphrase afterwards.
class UnmountRemedy : public Remedy
{
public:
    UnmountRemedy(LookAround lookAround, std::unique_ptr<Disks> disks)
        : m_lookAround(std::move(lookAround)), m_disks(std::move(disks))
    {
    }

    [[nodiscard]] std::string_view kind() const override { return "unmount"; }
    [[nodiscard]] Result<RemedyNotes> prepare(const std::string &subject) override;
    [[nodiscard]] Result<void> apply(const RemedyNotes &notes) override;
    // RemedyFailed also where it is mounted at another place than before.
    [[nodiscard]] Result<void> undo(const RemedyNotes &notes) override;

private:
    LookAround m_lookAround;
    std::unique_ptr<Disks> m_disks;
};

// Whose the place is, where udisks made it for a user: /run/media/USER/NAME or /media/USER/NAME.
[[nodiscard]] std::string userOfPlace(std::string_view mountPoint);

} // namespace torpor
