// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usageerror.h"

#include "helpformatter.h"
#include "phrases/phrasebook.h"
#include "text.h"
#include "words.h"

#include <algorithm>
#include <array>

namespace torpor
{

namespace
{

struct Wording {
    CLI::ExitCodes error;
    const char *theirs; // CLI11's, with {names} in place of what is filled in; see phrasebook.h
    const char *ours;   // %1, %2...: that, in the order of `theirs`
};

constexpr auto noVerb = "A subcommand is required";

// The first that fits is taken.
constexpr auto wordings = std::to_array<Wording>({
    {CLI::ExitCodes::RequiredError, noVerb, QT_TRANSLATE_NOOP("Ctl", "A subcommand is required")},
    {CLI::ExitCodes::RequiredError, "{option} is required", QT_TRANSLATE_NOOP("Ctl", "%1 is required")},
    {CLI::ExitCodes::ExtrasError, "The following argument was not expected: {words}",
     QT_TRANSLATE_NOOP("Ctl", "The following argument was not expected: %1")},
    {CLI::ExitCodes::ExtrasError, "The following arguments were not expected: {words}",
     QT_TRANSLATE_NOOP("Ctl", "The following arguments were not expected: %1")},
    {CLI::ExitCodes::ArgumentMismatch, "{option}: {count} required {type} missing",
     QT_TRANSLATE_NOOP("Ctl", "%1 needs a value")},
    {CLI::ExitCodes::ArgumentMismatch, "{option}: At Most 1 required but received {count}",
     QT_TRANSLATE_NOOP("Ctl", "%1 may be given only once")},
    {CLI::ExitCodes::ConversionError, "Could not convert: {option} = {value}",
     QT_TRANSLATE_NOOP("Ctl", "%1 does not take the value %2")},
    {CLI::ExitCodes::RequiresError, "{option} requires {other}", QT_TRANSLATE_NOOP("Ctl", "%1 requires %2")},
    {CLI::ExitCodes::ExcludesError, "{option} excludes {other}", QT_TRANSLATE_NOOP("Ctl", "%1 excludes %2")},
    // The reason is torporctl's own, in the user's language already.
    {CLI::ExitCodes::ValidationError, "{option}: {reason}", QT_TRANSLATE_NOOP("Ctl", "%1: %2")},
});

// All at once: a value may have a %1 in it.
std::string filledIn(const QString &text, const QStringList &values)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype which = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (which < 1 || which > values.size()) {
            result += text[i];
            continue;
        }
        result += QString::fromStdString(HelpFormatter::shownName(values[which - 1].toStdString()));
        ++i;
    }
    return result.toStdString();
}

} // namespace

std::string usageError(const CLI::App &app, const CLI::Error &error)
{
    std::string message = printable(error.what());
    // CLI11 misses a verb before it finds that there is a wrong one.
    const auto words = app.remaining(true);
    const auto wrong = std::ranges::find_if(words, [](const auto &word) { return !word.starts_with('-'); });
    if (message == noVerb && wrong != words.end())
        return filledIn(Ctl::tr("There is no subcommand %1"), {QString::fromStdString(printable(*wrong))});
    for (const Wording &wording : wordings) {
        if (error.get_exit_code() != static_cast<int>(wording.error))
            continue;
        const auto values =
            phrases::valuesIn(QString::fromUtf8(wording.theirs), QString::fromStdString(message));
        if (values)
            return filledIn(Ctl::tr(wording.ours), *values);
    }
    return message;
}

} // namespace torpor
