// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/files.h"

#include <functional>
#include <utility>
#include <vector>

namespace torpor
{

// Torpor in the place of the system's Hibernate: whoever asks logind to
// hibernate (a menu, the power button, systemctl hibernate) gets Torpor's. Two
// drop-ins of the administrator's units: systemd-hibernate.service runs
// torpor-hibernate, and logind does not look for swap space when it is asked
// whether the machine can hibernate. That one holds from logind's next start on,
// which is left to the next start of the machine: sessions hang on it.
//
// Each is a symbolic link to a file that Torpor is installed with. When Torpor is
// uninstalled without having given it back, the links lead nowhere; systemd passes
// over such drop-ins (shared/conf-parser.c, config_parse(): no file is no error),
// and its own command is what runs.
class TakeOver
{
public:
    using Reload = std::function<Result<void>()>; // has the service manager read its units again

    TakeOver(const Roots &roots, Reload reload, std::filesystem::path shipped = shippedFolder())
        : m_units(roots.systemd), m_shipped(std::move(shipped)), m_reload(std::move(reload))
    {
    }
    // Where the drop-ins are that Torpor is installed with.
    [[nodiscard]] static std::filesystem::path shippedFolder();

    // Whether both links are there, and lead somewhere.
    [[nodiscard]] bool isOn() const;
    // Fine where it is so already. NotPermitted where files of these names are not
    // ours, NotFound where the shipped files are missing: then nothing is changed.
    // When it fails half-way it is given back.
    [[nodiscard]] Result<void> takeOver();
    // Removes what is ours, and nothing else; fine where there is nothing.
    [[nodiscard]] Result<void> giveBack();

private:
    struct DropIn {
        std::filesystem::path link;
        std::filesystem::path shipped;
        [[nodiscard]] bool isLinked() const;
        [[nodiscard]] bool isOurs() const;
    };
    [[nodiscard]] std::vector<DropIn> dropIns() const;
    [[nodiscard]] Result<void> requireFree() const;
    // Whether something was removed.
    [[nodiscard]] Result<bool> removeOurs() const;
    [[nodiscard]] Result<void> makeLinks() const;

    std::filesystem::path m_units;
    std::filesystem::path m_shipped;
    Reload m_reload;
};

// Through systemd's manager on the system bus.
[[nodiscard]] Result<void> reloadUnits();

} // namespace torpor
