// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words.h"

#include "phrases/phrasebook.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace torpor::words
{

namespace
{

// Translations of this file have one context.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(torpor::Words)
};

struct Named {
    QLatin1StringView name;
    struct {
        const char *source;
        const char *comment = nullptr;
    } text; // as QT_TRANSLATE_NOOP3 makes it
};

QString lookUp(std::span<const Named> table, const QString &name)
{
    for (const Named &entry : table) {
        if (entry.name == name)
            return Words::tr(entry.text.source, entry.text.comment);
    }
    return name;
}

constexpr std::array outcomes = {
    Named{QLatin1StringView("pending"),
          QT_TRANSLATE_NOOP3("torpor::Words", "Not ended", "outcome of an attempt")},
    Named{QLatin1StringView("resumed"),
          QT_TRANSLATE_NOOP3("torpor::Words", "Resumed", "outcome of an attempt")},
    Named{QLatin1StringView("rehearsed"),
          QT_TRANSLATE_NOOP3("torpor::Words", "Went well", "outcome of a rehearsal")},
    Named{QLatin1StringView("aborted"),
          QT_TRANSLATE_NOOP3("torpor::Words", "Broken off", "outcome of an attempt")},
    Named{QLatin1StringView("refused"),
          QT_TRANSLATE_NOOP3("torpor::Words", "Refused", "outcome of an attempt")},
    Named{QLatin1StringView("failed"),
          QT_TRANSLATE_NOOP3("torpor::Words", "Failed", "outcome of an attempt")},
    Named{QLatin1StringView("powered-off"),
          QT_TRANSLATE_NOOP3("torpor::Words", "Powered off", "outcome of an attempt")},
};

constexpr std::array modes = {
    Named{QLatin1StringView("hibernate"), QT_TRANSLATE_NOOP("torpor::Words", "Hibernation")},
    Named{QLatin1StringView("rehearse"), QT_TRANSLATE_NOOP("torpor::Words", "Rehearsal")},
    Named{QLatin1StringView("kernel-hibernate"),
          QT_TRANSLATE_NOOP3("torpor::Words", "Kernel's hibernation", "done in place of Torpor's own")},
    Named{QLatin1StringView("suspend"),
          QT_TRANSLATE_NOOP3("torpor::Words", "Suspend", "done in place of a hibernation")},
    Named{QLatin1StringView("power-off"),
          QT_TRANSLATE_NOOP3("torpor::Words", "Power-off", "done in place of a hibernation")},
};

constexpr std::array triggers = {
    Named{QLatin1StringView("user"), QT_TRANSLATE_NOOP3("torpor::Words", "the user", "who wanted it")},
    Named{QLatin1StringView("command-line"),
          QT_TRANSLATE_NOOP3("torpor::Words", "the command line", "who wanted it")},
    Named{QLatin1StringView("low-battery"),
          QT_TRANSLATE_NOOP3("torpor::Words", "a low battery", "who wanted it")},
    Named{QLatin1StringView("idle"),
          QT_TRANSLATE_NOOP3("torpor::Words", "nobody being there", "who wanted it")},
    Named{QLatin1StringView("lid"), QT_TRANSLATE_NOOP3("torpor::Words", "the closed lid", "who wanted it")},
    Named{QLatin1StringView("power-button"),
          QT_TRANSLATE_NOOP3("torpor::Words", "the power button", "who wanted it")},
    Named{QLatin1StringView("schedule"),
          QT_TRANSLATE_NOOP3("torpor::Words", "the schedule", "who wanted it")},
};

constexpr std::array phases = {
    Named{QLatin1StringView("check"), QT_TRANSLATE_NOOP("torpor::Words", "Checking")},
    Named{QLatin1StringView("build-initramfs"), QT_TRANSLATE_NOOP("torpor::Words", "Building what saves")},
    Named{QLatin1StringView("sleep-hooks"), QT_TRANSLATE_NOOP("torpor::Words", "Telling programs")},
    Named{QLatin1StringView("sync"), QT_TRANSLATE_NOOP("torpor::Words", "Writing open files")},
    Named{QLatin1StringView("arm-and-load"), QT_TRANSLATE_NOOP("torpor::Words", "Loading the save kernel")},
    Named{QLatin1StringView("save-kernel-boot"),
          QT_TRANSLATE_NOOP("torpor::Words", "Starting the save kernel")},
    Named{QLatin1StringView("save-find-partition"),
          QT_TRANSLATE_NOOP("torpor::Words", "Finding the partition")},
    Named{QLatin1StringView("save-find-free-pages"),
          QT_TRANSLATE_NOOP("torpor::Words", "Finding the memory in use")},
    Named{QLatin1StringView("save-begin"), QT_TRANSLATE_NOOP("torpor::Words", "Opening the partition")},
    Named{QLatin1StringView("save-write-image"), QT_TRANSLATE_NOOP("torpor::Words", "Writing the image")},
    Named{QLatin1StringView("save-read-back"), QT_TRANSLATE_NOOP("torpor::Words", "Reading the image back")},
    Named{QLatin1StringView("resume-kernel-boot"), QT_TRANSLATE_NOOP("torpor::Words", "Starting to resume")},
    Named{QLatin1StringView("resume-find-partition"),
          QT_TRANSLATE_NOOP("torpor::Words", "Finding the partition")},
    Named{QLatin1StringView("resume-check-image"), QT_TRANSLATE_NOOP("torpor::Words", "Checking the image")},
    Named{QLatin1StringView("resume-consume-image"),
          QT_TRANSLATE_NOOP("torpor::Words", "Marking the image as used")},
    Named{QLatin1StringView("resume-load-image"), QT_TRANSLATE_NOOP("torpor::Words", "Loading the image")},
    Named{QLatin1StringView("wake-hooks"), QT_TRANSLATE_NOOP("torpor::Words", "Waking programs")},
};

constexpr std::array differences = {
    Named{QLatin1StringView("missing"), QT_TRANSLATE_NOOP3("torpor::Words", "Missing", "a device")},
    Named{QLatin1StringView("appeared"), QT_TRANSLATE_NOOP3("torpor::Words", "New", "a device")},
    Named{QLatin1StringView("changed"), QT_TRANSLATE_NOOP3("torpor::Words", "Changed", "a device")},
    Named{QLatin1StringView("replaced"), QT_TRANSLATE_NOOP3("torpor::Words", "Replaced", "a device")},
    Named{QLatin1StringView("driver-lost"),
          QT_TRANSLATE_NOOP3("torpor::Words", "Without a driver", "a device")},
    Named{QLatin1StringView("re-enumerated"), QT_TRANSLATE_NOOP3("torpor::Words", "Found anew", "a device")},
    Named{QLatin1StringView("moved"), QT_TRANSLATE_NOOP3("torpor::Words", "Elsewhere", "a device")},
};

QString reasonOf(const Attempt &attempt)
{
    if (attempt.message.isEmpty() && attempt.reason.isEmpty())
        return Words::tr("No reason is known.");
    return sentence(phrases::reason(attempt.reason, attempt.message));
}

QString decimals(double value, int places)
{
    return QLocale().toString(value, 'f', places);
}

} // namespace

QString mode(const QString &name)
{
    return lookUp(modes, name);
}

QString outcome(const QString &name)
{
    return lookUp(outcomes, name);
}

QString trigger(const QString &name)
{
    return lookUp(triggers, name);
}

QString phase(const QString &name)
{
    return lookUp(phases, name);
}

QString difference(const QString &kind)
{
    return lookUp(differences, kind);
}

QString substituteStory(const QString &mode, const QString &outcome)
{
    const bool isSubstitute = mode == u"kernel-hibernate" || mode == u"suspend" || mode == u"power-off";
    if (!isSubstitute || outcome == u"pending")
        return {};
    if (outcome == u"powered-off")
        return Words::tr("Torpor could not hibernate, and the computer was powered off.");
    //: %1 is what was done, such as "Suspend".
    const QString text =
        outcome == u"resumed"   ? Words::tr("Done in place of a hibernation: %1. The session came back.")
        : outcome == u"aborted" ? Words::tr("Wanted in place of a hibernation: %1. The session went on.")
                                : Words::tr("Done in place of a hibernation: %1. The session was lost.");
    return text.arg(words::mode(mode));
}

QString story(const Attempt &attempt)
{
    const bool rehearsal = attempt.isRehearsal();
    if (attempt.isPending())
        return Words::tr("It has begun; how it ended is not known yet.");
    if (const QString told = substituteStory(attempt.mode, attempt.outcome); !told.isEmpty())
        return told;
    if (attempt.outcome == u"resumed")
        return Words::tr("The session was hibernated and came back.");
    if (attempt.outcome == u"rehearsed")
        return Words::tr("The rehearsal went well: this machine can hibernate.");
    if (attempt.outcome == u"aborted" && attempt.reason == u"cancelled")
        return rehearsal ? Words::tr("The rehearsal was cancelled, and the session went on.")
                         : Words::tr("The hibernation was cancelled, and the session went on.");
    // %1 is a sentence of its own, which the helper gives.
    if (attempt.outcome == u"aborted")
        return (rehearsal ? Words::tr("The rehearsal was broken off, and the session went on. %1")
                          : Words::tr("The hibernation was broken off, and the session went on. %1"))
            .arg(reasonOf(attempt));
    if (attempt.outcome == u"refused")
        return (rehearsal ? Words::tr("The rehearsal was not begun. %1")
                          : Words::tr("The hibernation was not begun. %1"))
            .arg(reasonOf(attempt));
    return (rehearsal ? Words::tr("The rehearsal failed. %1") : Words::tr("The hibernation failed. %1"))
        .arg(reasonOf(attempt));
}

QString summary(const Attempt &attempt)
{
    if (attempt.verdict() != Attempt::Verdict::Good)
        return story(attempt);
    QStringList sentences;
    if (attempt.isRehearsal() || !substituteStory(attempt.mode, attempt.outcome).isEmpty())
        sentences << story(attempt);
    else if (attempt.started.isValid() && attempt.ended.isValid())
        sentences << Words::tr("It was away for %1.")
                         .arg(duration(static_cast<double>(attempt.started.secsTo(attempt.ended))));
    const auto away = attempt.secondsAway();
    const auto back = attempt.secondsBack();
    if (away && back)
        //: Both are durations, such as "7.2 s".
        sentences << Words::tr("Saving took %1, coming back %2.").arg(duration(*away), duration(*back));
    else if (away)
        sentences << Words::tr("Saving took %1.").arg(duration(*away));
    const QStringList missing = attempt.missingDevices();
    if (!missing.isEmpty())
        sentences << Words::tr("%n device(s) did not come back: %1.", nullptr,
                               static_cast<int>(missing.size()))
                         .arg(QLocale().createSeparatedList(missing));
    return sentences.isEmpty() ? story(attempt) : sentences.join(u' ');
}

QString said(const QString &text)
{
    return sentence(phrases::translated(text));
}

QString reason(const Refusal &refusal)
{
    return sentence(phrases::reason(refusal.code, refusal.message));
}

QString details(const QString &code, const QString &message)
{
    return sentence(phrases::details(code, message));
}

QString advice(const Refusal &refusal)
{
    const auto is = [&](const char *code) { return refusal.code == QLatin1StringView(code); };
    if (is(codes::busMissing))
        return Words::tr("Without a system bus no program can reach the helper. Is this a container, or is "
                         "D-Bus not running?");
    if (is(codes::helperMissing))
        return Words::tr("Install the package torpor-helper of your distribution. This window can stay open "
                         "meanwhile.");
    if (is(codes::helperForeign))
        return Words::tr("Update the application and its helper to the same version.");
    if (is(codes::helperGone) || is(codes::helperSilent))
        return Words::tr(
            "What was asked for may have been done all the same. Look again to see how things are.");
    if (is(codes::helperBusy))
        return Words::tr("Another program is asking it for something. Try again in a moment.");
    if (is(codes::authorizationRequired))
        return Words::tr("Nobody could be asked for a password: no polkit agent runs in this session.");
    if (is(codes::accessDenied) || is(codes::authorizationDenied))
        return Words::tr("The administrator of this machine decides who may do that.");
    return {};
}

QString sentence(const QString &text)
{
    if (text.isEmpty())
        return text;
    QString result = text.trimmed();
    // The helper's sentences begin with a small letter; names such as "sda5" stay as they are.
    const qsizetype wordEnd = result.indexOf(u' ');
    const QStringView word = QStringView(result).left(wordEnd < 0 ? result.size() : wordEnd);
    const bool isPlain = std::ranges::all_of(word, [](QChar c) { return c.isLower() || c == u'\''; });
    if (isPlain && wordEnd > 0)
        result[0] = result[0].toUpper();
    if (!QStringView(u".?!。！？؟…").contains(result.back()))
        result += std::ranges::any_of(result, [](QChar c) { return c.script() == QChar::Script_Han; }) ? u'。'
                                                                                                       : u'.';
    return result;
}

QString isolated(const QString &text)
{
    return phrases::isolated(text);
}

QString size(double bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), bytes < 10.0 * (1LL << 30) ? 1 : 0);
}

QString duration(double seconds)
{
    if (seconds < 9.995)
        return Words::tr("%1 s", "seconds").arg(decimals(seconds, 2));
    if (seconds < 59.95)
        return Words::tr("%1 s", "seconds").arg(decimals(seconds, 1));
    const auto whole = std::llround(seconds);
    if (whole < 3600)
        return Words::tr("%1 min %2 s", "minutes and seconds")
            .arg(QLocale().toString(whole / 60), QLocale().toString(whole % 60));
    const auto minutes = std::llround(seconds / 60);
    return Words::tr("%1 h %2 min", "hours and minutes")
        .arg(QLocale().toString(minutes / 60), QLocale().toString(minutes % 60));
}

QString timeFormat()
{
    // Some locales have the seconds even in their short form.
    return QLocale()
        .timeFormat(QLocale::ShortFormat)
        .remove(QStringLiteral(":ss"))
        .remove(QStringLiteral(".ss"));
}

QString moment(const QDateTime &moment)
{
    return moment.isValid() ? QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat) : QString();
}

} // namespace torpor::words
