// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attemptrecord.h"

#include "common/names.h"

#include <array>

namespace torpor
{

namespace
{

template <typename Enum, std::size_t count> using Names = std::array<Named<Enum>, count>;

constexpr Names<Outcome, 7> outcomes = {{
    {Outcome::Pending, "pending"},
    {Outcome::Resumed, "resumed"},
    {Outcome::Rehearsed, "rehearsed"},
    {Outcome::Aborted, "aborted"},
    {Outcome::Refused, "refused"},
    {Outcome::Failed, "failed"},
    {Outcome::PoweredOff, "powered-off"},
}};
constexpr Names<Substitute, 3> substitutes = {{
    {Substitute::KernelHibernate, "kernel-hibernate"},
    {Substitute::Suspend, "suspend"},
    {Substitute::PowerOff, "power-off"},
}};
constexpr Names<Trigger, 7> triggers = {{
    {Trigger::User, "user"},
    {Trigger::CommandLine, "command-line"},
    {Trigger::LowBattery, "low-battery"},
    {Trigger::Idle, "idle"},
    {Trigger::Lid, "lid"},
    {Trigger::PowerButton, "power-button"},
    {Trigger::Schedule, "schedule"},
}};
constexpr Names<Recording, 3> recordings = {{
    {Recording::InTime, "in-time"},
    {Recording::Late, "late"},
    {Recording::FromPartition, "from-partition"},
}};
constexpr Names<BatteryState, 5> batteryStates = {{
    {BatteryState::Unknown, "unknown"},
    {BatteryState::Charging, "charging"},
    {BatteryState::Discharging, "discharging"},
    {BatteryState::NotCharging, "not-charging"},
    {BatteryState::Full, "full"},
}};
constexpr Names<DeviceDifference::Kind, 7> differences = {{
    {DeviceDifference::Kind::Missing, "missing"},
    {DeviceDifference::Kind::Appeared, "appeared"},
    {DeviceDifference::Kind::Changed, "changed"},
    {DeviceDifference::Kind::Replaced, "replaced"},
    {DeviceDifference::Kind::DriverLost, "driver-lost"},
    {DeviceDifference::Kind::Reenumerated, "re-enumerated"},
    {DeviceDifference::Kind::Moved, "moved"},
}};

} // namespace

std::string_view outcomeName(Outcome outcome)
{
    return nameIn(outcomes, outcome);
}

std::optional<Outcome> outcomeFromName(std::string_view name)
{
    return valueIn(outcomes, name);
}

std::string_view substituteName(Substitute substitute)
{
    return nameIn(substitutes, substitute);
}

std::optional<Substitute> substituteFromName(std::string_view name)
{
    return valueIn(substitutes, name);
}

std::string_view AttemptRecord::kindName() const
{
    return substitute ? substituteName(*substitute) : modeName(mode);
}

std::string_view triggerName(Trigger trigger)
{
    return nameIn(triggers, trigger);
}

std::optional<Trigger> triggerFromName(std::string_view name)
{
    return valueIn(triggers, name);
}

std::vector<std::string> triggerNames()
{
    std::vector<std::string> names;
    for (const auto &[trigger, name] : triggers)
        names.emplace_back(name);
    return names;
}

std::string_view recordingName(Recording recording)
{
    return nameIn(recordings, recording);
}

std::optional<Recording> recordingFromName(std::string_view name)
{
    return valueIn(recordings, name);
}

std::string_view batteryStateName(BatteryState state)
{
    return nameIn(batteryStates, state);
}

std::optional<BatteryState> batteryStateFromName(std::string_view name)
{
    return valueIn(batteryStates, name);
}

std::string_view differenceName(DeviceDifference::Kind kind)
{
    return nameIn(differences, kind);
}

std::optional<DeviceDifference::Kind> differenceFromName(std::string_view name)
{
    return valueIn(differences, name);
}

bool AttemptRecord::Phase::isWayBack() const
{
    return name.starts_with("resume-") || name.starts_with("wake-");
}

void AttemptRecord::stop(Outcome how, const Error &error)
{
    outcome = how;
    reason = codeName(error.code);
    message = error.message;
}

std::string utcText(std::time_t moment)
{
    std::tm parts{};
    ::gmtime_r(&moment, &parts);
    char text[32];
    const std::size_t length = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
    return {text, length};
}

std::string utcNow()
{
    return utcText(std::time(nullptr));
}

} // namespace torpor
