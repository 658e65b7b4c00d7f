// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document.h"
#include "look.h"

#include <string>

namespace torpor
{

// The service's documents as texts for a terminal: pure functions, one a kind of
// document. Each line has its end. Whatever the document has, no control
// character and no line that is wider than the look's width comes out, but
// where a single word is wider, or a value that is to be copied.

// {"ready", "findings": [...], "requirements": [...]}
[[nodiscard]] std::string checkView(const Json &document, const Look &look);
// {"kernels": [...]}
[[nodiscard]] std::string kernelsView(const Json &document, const Look &look);
// The inventory.
[[nodiscard]] std::string devicesView(const Json &document, const Look &look);

// {"needed_bytes", "partitions": [...]}
[[nodiscard]] std::string partitionsView(const Json &document, const Look &look);
// One of these partitions in a line: "sda5, 1.9 GiB, "label" on ST500"; empty where it is not listed.
[[nodiscard]] std::string partitionText(const Json &document, std::string_view partuuid);
// {"partuuid", "target", "size_bytes"}
[[nodiscard]] std::string preparedView(const Json &document, const Look &look);
// {"codec", "verify", ...}
[[nodiscard]] std::string settingsView(const Json &document, const Look &look);
// {"prepared", "partition", "armed", "last_attempt", "running"}
[[nodiscard]] std::string statusView(const Json &document, const Look &look);

// The story of an attempt, with its phases and device differences.
[[nodiscard]] std::string attemptView(const Json &attempt, const Look &look);
// {"attempts": [...]} as a table
[[nodiscard]] std::string historyView(const Json &document, const Look &look);
// {"statistics": [...]}
[[nodiscard]] std::string statisticsView(const Json &document, const Look &look);
// {"devices": [...]}: those that were missing
[[nodiscard]] std::string missingDevicesView(const Json &document, const Look &look);
// {"notices": [...]}
[[nodiscard]] std::string noticesView(const Json &document, const Look &look);

} // namespace torpor
