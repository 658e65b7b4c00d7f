// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The names on the system bus that the service and its clients share.
namespace torpor::protocol
{

// KAuth's helper, its name on the bus, and the first part of its actions' names.
inline constexpr char helperId[] = "org.torpor";

// What a running attempt tells everybody: the name is owned as long as it runs.
inline constexpr char attemptService[] = "org.torpor.Attempt";
inline constexpr char attemptPath[] = "/org/torpor/Attempt";
inline constexpr char attemptInterface[] = "org.torpor.Attempt";
inline constexpr char beganSignal[] = "Began"; // s id, s mode
inline constexpr char phaseSignal[] = "Phase"; // s id, s phase
inline constexpr char endedSignal[] = "Ended"; // s id, s outcome, s reason, s message

// Keys of the replies.
inline constexpr char documentKey[] = "document"; // JSON
inline constexpr char attemptKey[] = "attempt";   // an attempt's id; also of a refusal
inline constexpr char codeKey[] = "code";         // of a refusal
inline constexpr char messageKey[] = "message";   // of a refusal

} // namespace torpor::protocol
