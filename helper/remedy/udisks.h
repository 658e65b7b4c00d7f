// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bus/systembus.h"
#include "disks.h"

#include <functional>
#include <string>
#include <utility>

namespace torpor
{

// udisks2, on the system bus. All functions return SystemError with udisks' own words.
class Udisks : public Disks
{
public:
    using OpenBus = std::function<Result<Bus>()>;
    explicit Udisks(OpenBus openBus = openSystemBus) : m_openBus(std::move(openBus)) {}

    [[nodiscard]] Result<void> unmount(const std::string &node) override;
    // udisks chooses the place: below /run/media or /media for a user, or what
    // fstab says. Before udisks 2.11 it cannot mount for somebody else (as-user)
    // and does so for root.
    [[nodiscard]] Result<std::string> mount(const std::string &node, const std::string &user) override;

private:
    // A bus, and udisks' object of that node.
    [[nodiscard]] Result<std::pair<Bus, std::string>> open(const std::string &node);

    OpenBus m_openBus; // anew for each call: between two of them the machine sleeps
};

} // namespace torpor
