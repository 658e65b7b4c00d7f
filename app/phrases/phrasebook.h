// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <span>

// What the service, its rules and its log say, in the user's language.
//
// They say it in English, with names of devices and the like filled in, and know
// nothing of languages. Here is a list of what they say ("phrases", with {names} in
// place of what is filled in); a text is recognised by its phrase. So it is with what the
// log kept from before and what a service of another version says; what is not
// recognised, as an administrator's own rules are not, stays in its own words.
// tests/app/phrases sees to it that the list is complete.
namespace torpor::phrases
{

// Whether names within a sentence are kept from changing its direction: windows
// need it, terminals do not understand it.
enum class Isolation { Marks, None };

// The text in the user's language; as it is where it is not known.
[[nodiscard]] QString translated(const QString &text, Isolation isolation = Isolation::Marks);
// So is a line of what policy::explain() says, without the blanks and the sign before it.
[[nodiscard]] QString translatedExplanation(const QString &line, Isolation isolation = Isolation::Marks);
// So is how a device differs from what it was, which is a list with commas between.
[[nodiscard]] QString translatedDifference(const QString &detail, Isolation isolation = Isolation::Marks);
// A phrase with its {names} as they are: of a rule, for lists.
[[nodiscard]] QString translatedPhrase(const QString &phrase);

// Why something failed. Where there are words for the message, those; otherwise
// what its code means; the message itself in English or where neither is known.
// One sentence without a full stop.
[[nodiscard]] QString reason(const QString &code, const QString &message,
                             Isolation isolation = Isolation::Marks);
// The message, where reason() tells only what its code means; otherwise empty.
[[nodiscard]] QString details(const QString &code, const QString &message);

// Text of somebody else within a sentence, whichever way it is written.
[[nodiscard]] QString isolated(const QString &text);

// The lists, in English.
[[nodiscard]] std::span<const char *const> rulePhrases();    // resources/rules.d
[[nodiscard]] std::span<const char *const> servicePhrases(); // helper/ and policy/
[[nodiscard]] std::span<const char *const> problemPhrases(); // policy/: what is wrong with a file of rules
[[nodiscard]] std::span<const char *const> explanationPhrases(); // policy/engine/decision.cpp
[[nodiscard]] const char *codePhrase(const QString &code);       // helper/common/error.h; nullptr: unknown

// What `text` has in place of the phrase's {names}, in their order; nothing: it is another one.
[[nodiscard]] std::optional<QStringList> valuesIn(const QString &phrase, const QString &text);

} // namespace torpor::phrases
