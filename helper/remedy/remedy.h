// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"

#include <map>
#include <string>
#include <string_view>

namespace torpor
{

// What was there before a remedy changed it, by names of the remedy's own:
// enough to undo it, also by another process than the one that applied it.
using RemedyNotes = std::map<std::string, std::string>;

// One kind of thing that Torpor does before a hibernation and undoes after it.
// A remedy is named by its kind and its subject: "unmount:usb 0781:5583, serial
// 4C53", "reload:wl", "drop-caches".
class Remedy
{
public:
    virtual ~Remedy() = default;

    // What stands before the colon.
    [[nodiscard]] virtual std::string_view kind() const = 0;
    // Looks at the subject and changes nothing. NotFound where there is no such
    // subject, RemedyFailed where it cannot be done.
    [[nodiscard]] virtual Result<RemedyNotes> prepare(const std::string &subject) = 0;
    // May have changed something also when it fails.
    [[nodiscard]] virtual Result<void> apply(const RemedyNotes &notes) = 0;
    // Fine where there is nothing to undo. NotFound where the device is not
    // there: it may come yet.
    [[nodiscard]] virtual Result<void> undo(const RemedyNotes &notes) = 0;
};

} // namespace torpor
