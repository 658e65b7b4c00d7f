// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"

#include "common/names.h"
#include "files/ruleswitches.h"
#include "kernel/kernelconfigsource.h"
#include "partition/partitionfinder.h"
#include "protocol.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace torpor
{

namespace
{

// Takes arguments out of the caller's map one by one; the first that is wrong,
// and what is left at the end, is the error.
class Reader
{
public:
    explicit Reader(const QVariantMap &arguments) : m_left(arguments) {}

    std::optional<bool> flag(const char *name)
    {
        const auto value = take(name, QMetaType::Bool, "true or false");
        return value ? std::optional(value->toBool()) : std::nullopt;
    }

    std::optional<qlonglong> number(const char *name, qlonglong smallest, qlonglong largest)
    {
        const QVariant sent = m_left.value(name);
        const auto type = sent.typeId() == QMetaType::Int ? QMetaType::Int : QMetaType::LongLong;
        const auto value = take(name, type, "a whole number");
        if (!value)
            return std::nullopt;
        const qlonglong number = value->toLongLong();
        if (number >= smallest && number <= largest)
            return number;
        reject(name, std::format("is not within {} to {}", smallest, largest));
        return std::nullopt;
    }

    // A text for which `parse` (text -> optional or Result) has a value.
    template <typename Parse> auto word(const char *name, const char *wanted, Parse parse)
    {
        using Value = std::remove_cvref_t<decltype(*parse(std::string()))>;
        const auto value = take(name, QMetaType::QString, wanted);
        if (!value)
            return std::optional<Value>();
        // Nothing that is meant is longer, and no error message should be.
        constexpr qsizetype longest = 256;
        const QString text = value->toString();
        if (text.size() <= longest) {
            if (auto parsed = parse(text.toStdString())) {
                std::optional<Value> word;
                word.emplace(std::move(*parsed));
                return word;
            }
        }
        reject(name, std::format("is not {}", wanted));
        return std::optional<Value>();
    }

    std::optional<Id> attempt(const char *name)
    {
        return word(name, "the id of an attempt, 32 hexadecimal digits",
                    [](const std::string &text) { return Id::parse(text); });
    }

    // At most so many texts, of 1 to `longest` bytes without control characters.
    std::vector<std::string> words(const char *name, std::size_t most, std::size_t longest)
    {
        const auto value = take(name, QMetaType::QStringList, "a list of texts");
        std::vector<std::string> words;
        for (const QString &text : value ? value->toStringList() : QStringList())
            words.push_back(text.toUtf8().toStdString());
        const auto isGood = [&](const std::string &word) {
            return !word.empty() && word.size() <= longest &&
                   std::ranges::none_of(word, [](char c) { return (c >= 0 && c < ' ') || c == 127; });
        };
        if (words.size() > most || !std::ranges::all_of(words, isGood)) {
            reject(name, std::format("is not a list of at most {} texts that say something", most));
            words.clear();
        }
        return words;
    }

    void require(const char *name)
    {
        if (!m_left.contains(name))
            reject(name, "is missing");
    }

    template <typename Value> Result<Value> finish(Value value)
    {
        if (m_error)
            return std::unexpected(*m_error);
        if (!m_left.isEmpty())
            return fail(Code::InvalidArgument, "there is no argument '{}'", shown(m_left.firstKey()));
        return value;
    }

private:
    // Keys are the caller's, too.
    static std::string shown(const QString &text) { return text.left(64).toUtf8().toStdString(); }

    std::optional<QVariant> take(const char *name, QMetaType::Type type, const char *wanted)
    {
        const auto found = m_left.constFind(name);
        if (found == m_left.constEnd())
            return std::nullopt;
        QVariant value = *found;
        m_left.erase(found);
        if (value.typeId() == type)
            return value;
        reject(name, std::format("is not {}", wanted));
        return std::nullopt;
    }

    void reject(const char *name, const std::string &why)
    {
        if (!m_error)
            m_error = Error{Code::InvalidArgument, std::format("the argument '{}' {}", name, why)};
    }

    QVariantMap m_left;
    std::optional<Error> m_error;
};

// A word out of a few.
template <typename Value, std::size_t size> auto oneOf(const std::array<Named<Value>, size> &words)
{
    return [&words](const std::string &text) { return valueIn(words, text); };
}

std::optional<std::string> releaseName(const std::string &text)
{
    return text.empty() || isReleaseName(text) ? std::optional(text) : std::nullopt;
}

} // namespace

Result<CheckWhat> checkArguments(const QVariantMap &arguments)
{
    static constexpr std::array whats = {
        Named{CheckWhat::Report, "report"},         Named{CheckWhat::Devices, "devices"},
        Named{CheckWhat::Partitions, "partitions"}, Named{CheckWhat::Kernels, "kernels"},
        Named{CheckWhat::Settings, "settings"},     Named{CheckWhat::Facts, "facts"},
    };
    Reader reader(arguments);
    const auto what = reader.word(
        protocol::argument::what,
        "\"report\", \"devices\", \"partitions\", \"kernels\", \"settings\" or \"facts\"", oneOf(whats));
    return reader.finish(what.value_or(CheckWhat::Report));
}

Result<HistoryQuery> historyArguments(const QVariantMap &arguments)
{
    using What = HistoryQuery::What;
    static constexpr std::array whats = {
        Named{What::Attempts, "attempts"},
        Named{What::Statistics, "statistics"},
        Named{What::Devices, "devices"},
        Named{What::Notices, "notices"},
    };
    static constexpr std::array periods = {
        Named{PeriodLength::AllTimes, "all"},
        Named{PeriodLength::Year, "year"},
        Named{PeriodLength::Month, "month"},
        Named{PeriodLength::Day, "day"},
    };
    Reader reader(arguments);
    HistoryQuery query;
    query.what = reader
                     .word(protocol::argument::what,
                           "\"attempts\", \"statistics\", \"devices\" or \"notices\"", oneOf(whats))
                     .value_or(query.what);
    if (const auto count = reader.number(protocol::argument::count, 1, HistoryQuery::mostAtOnce))
        query.count = static_cast<std::size_t>(*count);
    query.before = reader.number(protocol::argument::before, 1, std::numeric_limits<qlonglong>::max());
    query.id = reader.attempt(protocol::argument::id);
    query.period =
        reader.word(protocol::argument::period, "\"all\", \"year\", \"month\" or \"day\"", oneOf(periods))
            .value_or(query.period);
    return reader.finish(query);
}

Result<Overrides> attemptArguments(const QVariantMap &arguments)
{
    Reader reader(arguments);
    Overrides overrides;
    // A map that KAuth could not read is an empty one.
    reader.require(protocol::argument::trigger);
    overrides.verify = reader.flag(protocol::argument::verify);
    overrides.ignoreInhibitors = reader.flag(protocol::argument::ignoreInhibitors).value_or(false);
    overrides.trigger = reader.word(protocol::argument::trigger, "a trigger that is known", triggerFromName);
    overrides.remedies =
        reader.words(protocol::argument::remedies, Overrides::mostRemedies, Overrides::longestRemedy);
    return reader.finish(std::move(overrides));
}

Result<Id> cancelArguments(const QVariantMap &arguments)
{
    Reader reader(arguments);
    reader.require(protocol::argument::attempt);
    const auto attempt = reader.attempt(protocol::argument::attempt);
    return reader.finish(attempt.value_or(Id()));
}

Result<SubstituteReport> recordArguments(const QVariantMap &arguments)
{
    using namespace protocol;
    Reader reader(arguments);
    if (arguments.contains(QLatin1StringView(argument::id))) {
        reader.require(argument::done);
        const auto id = reader.attempt(argument::id);
        const auto done = reader.flag(argument::done);
        return reader.finish(
            SubstituteReport{SubstituteReport::Ending{id.value_or(Id()), done.value_or(false)}});
    }
    reader.require(argument::action);
    reader.require(argument::trigger);
    const auto action = reader.word(argument::action, "\"kernel-hibernate\", \"suspend\" or \"power-off\"",
                                    substituteFromName);
    const auto trigger = reader.word(argument::trigger, "a trigger that is known", triggerFromName);
    return reader.finish(SubstituteReport{
        SubstituteReport::Beginning{action.value_or(Substitute::Suspend), trigger.value_or(Trigger::User)}});
}

Result<PrepareOptions> prepareArguments(const QVariantMap &arguments)
{
    Reader reader(arguments);
    PrepareOptions options;
    reader.require(protocol::argument::partuuid);
    options.partuuid =
        reader.word(protocol::argument::partuuid, "a PARTUUID", normalizedPartuuid).value_or("");
    options.erase = reader.flag(protocol::argument::erase).value_or(false);
    return reader.finish(std::move(options));
}

Result<SettingsChange> configureArguments(const QVariantMap &arguments)
{
    Reader reader(arguments);
    SettingsChange change;
    change.codec = reader.word(protocol::argument::codec, "\"auto\", \"lz4\", \"zstd\" or \"none\"",
                               codecChoiceFromName);
    change.verify = reader.flag(protocol::argument::verify);
    change.saveKernel = reader.word(protocol::argument::saveKernel,
                                    "a kernel's release, or \"\" for the running one", releaseName);
    if (const auto mib = reader.number(protocol::argument::regionMib, 0, largestRegionMib))
        change.regionMib = static_cast<std::uint64_t>(*mib);
    change.bootMethod = reader.word(protocol::argument::bootMethod,
                                    "\"auto\", \"grub-marker\" or \"grub-next-entry\"", bootMethodFromName);
    if (const auto days = reader.number(protocol::argument::keepDays, 1, mostKeepDays))
        change.keepDays = static_cast<std::uint64_t>(*days);
    change.takeOver = reader.flag(protocol::argument::takeOver);
    if (arguments.contains(QLatin1StringView(protocol::argument::rulesOff)))
        change.rulesOff =
            reader.words(protocol::argument::rulesOff, policy::mostSwitches, policy::longestRuleText);
    return reader.finish(std::move(change));
}

Result<RemoveOptions> removeArguments(const QVariantMap &arguments)
{
    Reader reader(arguments);
    reader.require(protocol::argument::imageOnly);
    const RemoveOptions options{reader.flag(protocol::argument::imageOnly).value_or(false)};
    return reader.finish(options);
}

Result<void> noArguments(const QVariantMap &arguments)
{
    return Reader(arguments).finish(true).transform([](bool) {});
}

} // namespace torpor
