// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/files.h"
#include "document.h"
#include "outcomes/outcomelog.h"
#include "request.h"

#include <optional>

// What Torpor can be asked for, a function a verb, each answering with a
// document. torpor-hibernate prints them and torpor-helper hands them out; what
// they take has been checked for its form, and is checked here for its sense.
// The verbs that begin an attempt are in attemptstart.h.

namespace torpor
{

// Everything that a hibernation needs, as it is now: {"ready": ..., "requirements": [...]}. Touches nothing.
[[nodiscard]] Result<Json> checkMachine(const Roots &roots, const Overrides &overrides);

// What the rules are asked with, as it is now (policy/engine/factsjson.h), but what only a session knows.
[[nodiscard]] Result<Json> showFacts(const Roots &roots);

// The devices that matter (inventory/inventoryjson.h).
[[nodiscard]] Result<Json> listDevices(const Roots &roots);
// The partitions, and why one cannot be prepared.
[[nodiscard]] Result<Json> listPartitions(const Roots &roots);
// The kernels that could save and resume, and why one cannot.
[[nodiscard]] Result<Json> listKernels(const Roots &roots);

// The hibernating partition, the boot entry, what runs, and the last attempt.
[[nodiscard]] Result<Json> showStatus(const Roots &roots);

// Ends an attempt that has not jumped yet, or whichever is under way; it undoes what it has done
// and tells when it has ended. {"id": ..., "mode": ...}: which. NotFound where that one is not under
// way; TooLate where it jumps or has jumped.
[[nodiscard]] Result<Json> cancelAttempt(const Roots &roots, const std::optional<Id> &attempt);

struct HistoryQuery {
    enum class What { Attempts, Statistics, Devices, Notices };
    static constexpr std::size_t mostAtOnce = 1000;
    What what = What::Attempts;
    std::size_t count = 20;                       // 1 to mostAtOnce
    std::optional<std::int64_t> before;           // attempts: only those with a smaller number
    std::optional<Id> id;                         // attempts: this one alone; NotFound where there is none
    PeriodLength period = PeriodLength::AllTimes; // statistics
};
// {"attempts": [...]}, newest first; "statistics", "devices", "notices".
[[nodiscard]] Result<Json> showHistory(const Roots &roots, const HistoryQuery &query);

[[nodiscard]] Result<Json> showSettings(const Roots &roots);
// What is named changes in etc/torpor.toml, the rest of that file stays as it is;
// `takeOver` is kept in links to drop-ins for systemd's units (takeover/takeover.h), `rulesOff`
// in a rule file (policy/files/ruleswitches.h).
struct SettingsChange {
    std::optional<CodecChoice> codec;
    std::optional<bool> verify;
    std::optional<std::string> saveKernel; // of listKernels(), and able to; "" is the running one
    std::optional<std::uint64_t> regionMib;
    std::optional<BootMethod> bootMethod;
    std::optional<std::uint64_t> keepDays;
    std::optional<bool> takeOver;
    std::optional<std::vector<std::string>> rulesOff; // those of the machine, and no others
};
// Returns the settings afterwards.
[[nodiscard]] Result<Json> changeSettings(const Roots &roots, const SettingsChange &change);

struct PrepareOptions {
    std::string partuuid; // of listPartitions()
    bool erase = false;   // also when it holds data
};
[[nodiscard]] Result<Json> preparePartition(const Roots &roots, const PrepareOptions &options);
// Takes the entry out of the boot menu and throws the image away.
[[nodiscard]] Result<Json> disarm(const Roots &roots);
// Undoes everything that preparing and hibernating set up. The settings and the outcome log stay.
[[nodiscard]] Result<Json> removeEverything(const Roots &roots);

} // namespace torpor
