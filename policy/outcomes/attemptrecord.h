// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "common/mode.h"

#include <cstdint>
#include <ctime>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace torpor
{

// The values that the outcome log keeps of an attempt. docs/outcomes.md tells
// what each means to a reader. The names of the enumerators are stable: they are
// in the database and in what `--json` prints.

enum class Outcome {
    Pending,    // stored before the jump; what `settle` finds when A never came back
    Resumed,    // powered off and came back
    Rehearsed,  // the whole path without the power cut
    Aborted,    // cancelled before the jump, or saving was cancelled or failed; the session went on
    Refused,    // a requirement is not met; nothing was started
    Failed,     // the session was lost, or something was left behind
    PoweredOff, // as a substitute, on purpose: the session has ended
};
[[nodiscard]] std::string_view outcomeName(Outcome outcome); // "pending", ...
[[nodiscard]] std::optional<Outcome> outcomeFromName(std::string_view name);

// What logind is asked for where Torpor's own hibernation cannot be had: the rest
// of an action chain.
enum class Substitute { KernelHibernate, Suspend, PowerOff };
[[nodiscard]] std::string_view substituteName(Substitute substitute); // "kernel-hibernate", ...
[[nodiscard]] std::optional<Substitute> substituteFromName(std::string_view name);

// Who or what wanted it.
enum class Trigger { User, CommandLine, LowBattery, Idle, Lid, PowerButton, Schedule };
[[nodiscard]] std::string_view triggerName(Trigger trigger); // "user", "command-line", ...
[[nodiscard]] std::optional<Trigger> triggerFromName(std::string_view name);
[[nodiscard]] std::vector<std::string> triggerNames();

// How the log came to know of the attempt.
enum class Recording {
    InTime,        // as it should be: before the jump, or it never jumped
    Late,          // the log could not be written before the jump; all of it was written afterwards
    FromPartition, // nor afterwards; a later start found it on the hibernating partition
};
[[nodiscard]] std::string_view recordingName(Recording recording); // "in-time", ...
[[nodiscard]] std::optional<Recording> recordingFromName(std::string_view name);

enum class BatteryState { Unknown, Charging, Discharging, NotCharging, Full };
[[nodiscard]] std::string_view batteryStateName(BatteryState state); // "unknown", ...
[[nodiscard]] std::optional<BatteryState> batteryStateFromName(std::string_view name);

// All of the machine's batteries together, at one moment.
struct BatteryReading {
    std::optional<int> percent; // 0 to 100; nothing where the firmware does not tell
    BatteryState state = BatteryState::Unknown;
    bool operator==(const BatteryReading &) const = default;
};

// Something that the check warned of and that was overridden.
struct OverriddenFinding {
    std::string code;    // codeName() or a rule's name
    std::string subject; // what it is about, such as a device; may be empty
    std::string message;
    bool operator==(const OverriddenFinding &) const = default;
};

// A device that is not after the hibernation as it was before.
struct DeviceDifference {
    enum class Kind {
        Missing,
        Appeared,
        Changed,
        Replaced,     // another device, or another medium, is in its place
        DriverLost,   // it is there, but nothing drives it
        Reenumerated, // it is there, but the kernel lost and found it: what was open of it is not
        Moved,        // it is there, at another place
    };
    std::string device; // the same at every start: "usb 046d:c52b, serial 4C530001"
    std::string name;   // for a person
    Kind kind = Kind::Missing;
    std::string detail;  // what changed; may be empty
    std::string carried; // what was on it before: "/media/stick, [SWAP]"; may be empty
    bool operator==(const DeviceDifference &) const = default;
};
[[nodiscard]] std::string_view differenceName(DeviceDifference::Kind kind); // "missing", ...
[[nodiscard]] std::optional<DeviceDifference::Kind> differenceFromName(std::string_view name);

// One attempt at a hibernation.
struct AttemptRecord {
    struct Phase {
        std::string name; // "load-save-kernel"
        double seconds = 0;
        // Whether it belongs to the way back: C's ("resume-...") and A's after the jump ("wake-...").
        [[nodiscard]] bool isWayBack() const;
        bool operator==(const Phase &) const = default;
    };

    std::int64_t number = 0; // counts up in the log, whatever the clock says; 0 before it is there
    std::string id;          // 32 hexadecimal digits
    Mode mode = Mode::Hibernate;
    std::optional<Substitute> substitute; // what was done in its place: then `mode` means nothing
    Trigger trigger = Trigger::CommandLine;
    Outcome outcome = Outcome::Pending;
    std::string reason;  // codeName() of what stopped it, "" when nothing did
    std::string message; // the same for a person
    Recording recording = Recording::InTime;
    std::string gap; // why it is not InTime, for a person
    std::string kernel;
    std::string saveKernel;
    std::string codec;
    std::string target; // PARTUUID of the hibernating partition
    std::string bootId; // of the session that was to be hibernated; tells whether it is this one
    std::uint64_t regionBytes = 0;
    std::uint64_t memoryBytes = 0;
    std::uint64_t usedBytes = 0;
    std::uint64_t savedPages = 0; // of 4096 bytes, zero pages included
    std::uint64_t zeroPages = 0;
    std::uint64_t imageBytes = 0;
    std::string started; // RFC 3339, UTC; of one found on the partition: when it was found
    std::string ended;   // likewise; "" while pending
    std::optional<BatteryReading> batteryBefore; // nothing where there is no battery
    std::optional<BatteryReading> batteryAfter;
    std::vector<Phase> phases; // in the order in which they ended
    std::vector<OverriddenFinding> overridden;
    std::vector<DeviceDifference> devices;

    // The name of its substitute or, as with all of Torpor's own, of its mode.
    [[nodiscard]] std::string_view kindName() const;
    // Says why it ended so.
    void stop(Outcome how, const Error &error);
    bool operator==(const AttemptRecord &) const = default;
};

// A moment as RFC 3339 in UTC, whole seconds: "2026-11-21T12:41:21Z". Sorts as
// text, and its first 4, 7 or 10 characters are year, month or day.
[[nodiscard]] std::string utcText(std::time_t moment);
[[nodiscard]] std::string utcNow();

} // namespace torpor
