// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"

#include <string>

namespace torpor
{

// Who mounts and unmounts for the desktop. Behind an interface for the tests.
class Disks
{
public:
    virtual ~Disks() = default;
    // `node` is the device's name below /dev: "sdb1". Waits until everything is written.
    [[nodiscard]] virtual Result<void> unmount(const std::string &node) = 0;
    // Returns where it is mounted then. `user` is whom it is mounted for; empty: nobody in particular.
    [[nodiscard]] virtual Result<std::string> mount(const std::string &node, const std::string &user) = 0;
};

} // namespace torpor
