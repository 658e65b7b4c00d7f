// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attempt.h"
#include "client/helperclient.h"

#include <QString>

// How the application words what the service tells by names, in the language and
// with the numbers of the user. Names that are not known are shown as they are.
namespace torpor::words
{

[[nodiscard]] QString mode(const QString &name);    // "Hibernation", "Rehearsal"
[[nodiscard]] QString outcome(const QString &name); // one or two words: "Resumed"
[[nodiscard]] QString trigger(const QString &name); // "low battery"
[[nodiscard]] QString phase(const QString &name);   // "Writing the image"
[[nodiscard]] QString difference(const QString &kind);

// What logind did in place of a hibernation, of an attempt's "mode" and "outcome"; empty where Torpor
// hibernated itself, and while that is not over.
[[nodiscard]] QString substituteStory(const QString &mode, const QString &outcome);
// How the attempt ended, in one or two sentences.
[[nodiscard]] QString story(const Attempt &attempt);
// For those who were away: how long, how fast it went, what is missing.
[[nodiscard]] QString summary(const Attempt &attempt);

// What the service, its rules or its log say, as a sentence in the user's language
// where it is known; see phrases/phrasebook.h.
[[nodiscard]] QString said(const QString &text);
// Why something was refused, likewise.
[[nodiscard]] QString reason(const Refusal &refusal);
// What the service says of a reason where its code alone has been translated: English
// that may be shown to who asks for it. Otherwise empty.
[[nodiscard]] QString details(const QString &code, const QString &message);

// What a person can do about it where that does not go without saying; otherwise empty.
[[nodiscard]] QString advice(const Refusal &refusal);

// Text of somebody else within a sentence, whichever way it is written.
[[nodiscard]] QString isolated(const QString &text);
// With a capital letter and a full stop: errors are written without.
[[nodiscard]] QString sentence(const QString &text);
[[nodiscard]] QString size(double bytes);       // "1.5 GiB"
[[nodiscard]] QString duration(double seconds); // "0.35 s", "12.3 s", "2 min 5 s", "3 h 7 min"
[[nodiscard]] QString timeFormat();             // of a time of day, without seconds: "HH:mm"
[[nodiscard]] QString moment(const QDateTime &moment);

} // namespace torpor::words
