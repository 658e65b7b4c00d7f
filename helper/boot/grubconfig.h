// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"

#include <string_view>

namespace torpor
{

// What the generated grub.cfg really does, from its text: /etc/default/grub
// and /etc/grub.d say only what the next grub-mkconfig would make of it.

// Whether it sources custom.cfg, and nothing after that sets the default
// entry or the timeout again. BootEntryNotEffective with the reason otherwise.
[[nodiscard]] Result<void> checkSourcesCustomCfg(std::string_view grubCfg);

// Whether it makes grubenv's next_entry the default and clears it.
[[nodiscard]] Result<void> checkHandlesNextEntry(std::string_view grubCfg);

} // namespace torpor
