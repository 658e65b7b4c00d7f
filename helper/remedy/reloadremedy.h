// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kernelmodules.h"
#include "remedy.h"

namespace torpor
{

// "reload:MODULE": the module is not there while the machine sleeps, and loaded again afterwards.
class ReloadRemedy : public Remedy
{
public:
    explicit ReloadRemedy(std::unique_ptr<KernelModules> modules) : m_modules(std::move(modules)) {}

    [[nodiscard]] std::string_view kind() const override { return "reload"; }
    [[nodiscard]] Result<RemedyNotes> prepare(const std::string &subject) override;
    [[nodiscard]] Result<void> apply(const RemedyNotes &notes) override;
    [[nodiscard]] Result<void> undo(const RemedyNotes &notes) override;

private:
    std::unique_ptr<KernelModules> m_modules;
};

} // namespace torpor
