// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "subject.h"

namespace torpor
{

// "unbind:IDENTITY": the device has no driver while the machine sleeps, and the
// same one again afterwards.
class UnbindRemedy : public Remedy
{
public:
    UnbindRemedy(Roots roots, LookAround lookAround)
        : m_roots(std::move(roots)), m_lookAround(std::move(lookAround))
    {
    }

    [[nodiscard]] std::string_view kind() const override { return "unbind"; }
    [[nodiscard]] Result<RemedyNotes> prepare(const std::string &subject) override;
    [[nodiscard]] Result<void> apply(const RemedyNotes &notes) override;
    [[nodiscard]] Result<void> undo(const RemedyNotes &notes) override;

private:
    // In /sys/bus, of the driver of the notes on the bus of the device.
    [[nodiscard]] Result<std::filesystem::path> driverFolder(const Device &device,
                                                             const RemedyNotes &notes) const;

    Roots m_roots;
    LookAround m_lookAround;
};

} // namespace torpor
