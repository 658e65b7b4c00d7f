// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/files.h"

#include <functional>
#include <string>

namespace torpor
{

// Torpor in the place of the system's Hibernate: whoever asks logind to
// hibernate (a menu, the power button, systemctl hibernate) gets Torpor's. Two
// drop-ins of the administrator's units: systemd-hibernate.service runs
// torpor-hibernate, and logind does not look for swap space when it is asked
// whether the machine can hibernate. That one holds from logind's next start on,
// which is left to the next start of the machine: sessions hang on it.
class TakeOver
{
public:
    using Reload = std::function<Result<void>()>; // has the service manager read its units again

    TakeOver(const Roots &roots, Reload reload) : m_units(roots.systemd), m_reload(std::move(reload)) {}

    // Whether both drop-ins are there as we write them.
    [[nodiscard]] bool isOn() const;
    // Fine where it is so already. NotPermitted where files of these names are not
    // ours: then nothing is changed. When it fails half-way it is given back.
    [[nodiscard]] Result<void> takeOver();
    // Removes what is ours, and nothing else; fine where there is nothing.
    [[nodiscard]] Result<void> giveBack();

private:
    struct DropIn {
        std::filesystem::path path;
        std::string text;
    };
    [[nodiscard]] std::vector<DropIn> dropIns() const;
    // Whether something was removed.
    [[nodiscard]] Result<bool> removeOurs() const;
    [[nodiscard]] Result<void> write() const;

    std::filesystem::path m_units;
    Reload m_reload;
};

// Through systemd's manager on the system bus.
[[nodiscard]] Result<void> reloadUnits();

} // namespace torpor
