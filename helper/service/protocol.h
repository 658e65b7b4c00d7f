// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The names that the helper and its clients share. Types of arguments and
// replies are those of Qt, as KAuth carries them.

namespace torpor::protocol
{

// KAuth's helper id, which is the helper's name on the system bus. The polkit
// actions, org.torpor.check and so on, are a verb each.
inline constexpr const char *helperId = "org.torpor";

namespace verb
{
inline constexpr const char *check = "check";
inline constexpr const char *status = "status";
inline constexpr const char *history = "history";
inline constexpr const char *hibernate = "hibernate";
inline constexpr const char *rehearse = "rehearse";
inline constexpr const char *cancel = "cancel";
inline constexpr const char *record = "record";
inline constexpr const char *prepare = "prepare";
inline constexpr const char *configure = "configure";
inline constexpr const char *remove = "remove";
} // namespace verb
inline constexpr const char *verbs[] = {verb::check,     verb::status, verb::history, verb::hibernate,
                                        verb::rehearse,  verb::cancel, verb::record,  verb::prepare,
                                        verb::configure, verb::remove};

namespace argument
{
// check: "report" (the default), "devices", "partitions", "kernels", "settings", "facts".
// history: "attempts" (the default), "statistics", "devices", "notices".
inline constexpr const char *what = "what";
inline constexpr const char *count = "count";   // history: int, 1 to 1000
inline constexpr const char *before = "before"; // history: qlonglong, the number of an attempt
inline constexpr const char *id = "id";         // history: QString, one attempt alone
inline constexpr const char *period = "period"; // history: "all", "year", "month", "day"
inline constexpr const char *verify = "verify"; // hibernate, rehearse, configure: bool
inline constexpr const char *ignoreInhibitors = "ignore_inhibitors"; // hibernate, rehearse: bool
inline constexpr const char *trigger = "trigger"; // hibernate, rehearse, required: as triggerName()
// record: `action` (QString, as substituteName()) and `trigger` of what begins, or the `id` of it and
// `done` (bool) when it has ended.
inline constexpr const char *action = "action";
inline constexpr const char *done = "done";
inline constexpr const char *remedies = "remedies"; // hibernate, rehearse: QStringList of the report's
inline constexpr const char *attempt = "attempt";   // cancel, required: QString, the id of the one
inline constexpr const char *partuuid = "partuuid"; // prepare: QString
inline constexpr const char *erase = "erase";       // prepare: bool
inline constexpr const char *codec = "codec";       // configure: QString, and so on
inline constexpr const char *saveKernel = "save_kernel";
inline constexpr const char *regionMib = "region_mib"; // int
inline constexpr const char *bootMethod = "boot_method";
inline constexpr const char *rulesOff = "rules_off";   // QStringList: ids of check rules, all that are off
inline constexpr const char *keepDays = "keep_days";   // int
inline constexpr const char *takeOver = "take_over";   // bool: the system's Hibernate is Torpor's
inline constexpr const char *imageOnly = "image_only"; // remove, required: bool
} // namespace argument

// Keys of the replies.
inline constexpr const char *documentKey = "document"; // QString, JSON
// QString: the id of the attempt that begins, of what was recorded, or, of a refusal, of the one that is in
// the way.
inline constexpr const char *attemptKey = "attempt";
// Of a refusal, which is of KAuth's type HelperError:
inline constexpr const char *codeKey = "code";       // codeName()
inline constexpr const char *messageKey = "message"; // for a person, without a full stop

// The attempt's own name on the system bus, owned by root as long as it is under
// way, from which come the signals
//   Began(s id, s mode)
//   Phase(s id, s phase)                      a phase has ended
//   Ended(s id, s outcome, s reason, s message)
inline constexpr const char *attemptService = "org.torpor.Attempt";
inline constexpr const char *attemptPath = "/org/torpor/Attempt";
inline constexpr const char *attemptInterface = "org.torpor.Attempt";
inline constexpr const char *beganSignal = "Began";
inline constexpr const char *phaseSignal = "Phase";
inline constexpr const char *endedSignal = "Ended";

} // namespace torpor::protocol
