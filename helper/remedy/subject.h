// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "inventory/inventory.h"
#include "remedy.h"

#include <functional>
#include <string>

namespace torpor
{

// The devices as they are now.
using LookAround = std::function<Result<Inventory>()>;
// Takes the inventory of this machine, as far as remedies need it.
[[nodiscard]] LookAround lookAroundIn(const Roots &roots);

// The one device with this identityText(). NotFound where there is none,
// RemedyFailed where there are several.
[[nodiscard]] Result<Device> findSubject(const LookAround &lookAround, const std::string &identity);

// Keeps a device's identity in notes, and finds the same device again, wherever it is now.
void noteIdentity(const Device &device, RemedyNotes &notes);
[[nodiscard]] Result<Device> findNoted(const LookAround &lookAround, const RemedyNotes &notes);

// Empty where there is no such note.
[[nodiscard]] std::string noteOf(const RemedyNotes &notes, const std::string &name);

} // namespace torpor
