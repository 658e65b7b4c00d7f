// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"

#include "helpformatter.h"
#include "service/protocol.h"
#include "usageerror.h"
#include "words.h"

#include <QUuid>
#include <algorithm>
#include <array>
#include <charconv>
#include <format>

namespace torpor
{

namespace
{

template <int least, int most> std::optional<QVariant> toNumber(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < least || number > most)
        return {};
    return number;
}

bool isHexadecimal(const std::string &text)
{
    return text.find_first_not_of("0123456789abcdefABCDEF") == std::string::npos;
}

std::string checkAttemptId(const std::string &text)
{
    return isHexadecimal(text) && text.size() >= 4 && text.size() <= 32
               ? std::string()
               : told(Ctl::tr("an attempt is named by its id, or 4 or more of its first digits"));
}

// A GPT partition's UUID, or an MBR one's signature and number ("1234abcd-05").
std::string checkPartuuid(const std::string &text)
{
    const bool isMbr = text.size() >= 11 && text.size() <= 12 && text[8] == '-' &&
                       isHexadecimal(text.substr(0, 8)) && isHexadecimal(text.substr(9));
    const bool isGpt = text.size() == 36 && !QUuid::fromString(text).isNull();
    return isMbr || isGpt ? std::string()
                          : told(Ctl::tr("that is no PARTUUID; torporctl prepare lists them"));
}

std::string checkRemedy(const std::string &text)
{
    constexpr std::size_t longest = 200;
    const bool isWord = std::ranges::all_of(text, [](unsigned char c) { return c > ' ' && c < 0x7f; });
    return !text.empty() && !text.starts_with('-') && text.size() <= longest && isWord
               ? std::string()
               : told(Ctl::tr("that is no remedy; torporctl check offers them"));
}

template <int least, int most> std::string checkNumber(const std::string &text)
{
    return toNumber<least, most>(text) ? std::string()
                                       : told(Ctl::tr("%1 is not a number from %2 to %3"), printable(text),
                                              std::to_string(least), std::to_string(most));
}

std::string checkPeriod(const std::string &text)
{
    static constexpr std::array<std::string_view, 4> periods = {"day", "month", "year", "all"};
    return std::ranges::contains(periods, text)
               ? std::string()
               : told(Ctl::tr("%1 is none of %2"), printable(text), "day, month, year, all");
}

// Values as the service takes them: std::nullopt for a bad one.
using ToValue = std::optional<QVariant> (*)(std::string_view text);

std::optional<QVariant> toBool(std::string_view text)
{
    if (text == "true" || text == "yes" || text == "on")
        return true;
    if (text == "false" || text == "no" || text == "off")
        return false;
    return {};
}

std::optional<QVariant> toRegion(std::string_view text)
{
    return text == "auto" || text == "0" ? std::optional<QVariant>(0) : toNumber<32, 4096>(text);
}

std::optional<QVariant> toCodec(std::string_view text)
{
    static constexpr std::array<std::string_view, 4> names = {"auto", "lz4", "zstd", "none"};
    return std::ranges::contains(names, text) ? std::optional<QVariant>(QString::fromUtf8(text))
                                              : std::nullopt;
}

std::optional<QVariant> toBootMethod(std::string_view text)
{
    static constexpr std::array<std::string_view, 3> names = {"auto", "grub-marker", "grub-next-entry"};
    return std::ranges::contains(names, text) ? std::optional<QVariant>(QString::fromUtf8(text))
                                              : std::nullopt;
}

// Which kernels there are the service knows. Empty: the running one.
std::optional<QVariant> toRelease(std::string_view text)
{
    return text == "running" ? QString() : QString::fromUtf8(text);
}

// Which rules there are the service knows.
std::optional<QVariant> toRules(std::string_view text)
{
    constexpr qsizetype longest = 256;
    if (text == "none")
        return QStringList();
    const QStringList ids = QString::fromUtf8(text).split(u',');
    const bool areIds = std::ranges::all_of(ids, [](const QString &id) {
        return !id.isEmpty() && id.size() <= longest &&
               std::ranges::all_of(id, [](QChar c) { return c > u' ' && c < u'\x7f'; });
    });
    return areIds ? std::optional<QVariant>(ids) : std::nullopt;
}

struct Setting {
    std::string_view name; // on the command line
    const char *key;       // of the service's argument
    ToValue toValue;
    const char *values; // for a person
};

constexpr std::array settings = {
    Setting{"codec", protocol::argument::codec, toCodec, QT_TRANSLATE_NOOP("Ctl", "auto, lz4, zstd or none")},
    Setting{"verify", protocol::argument::verify, toBool, QT_TRANSLATE_NOOP("Ctl", "yes or no")},
    Setting{"save-kernel", protocol::argument::saveKernel, toRelease,
            QT_TRANSLATE_NOOP("Ctl", "a kernel's release, or running")},
    Setting{"region-mib", protocol::argument::regionMib, toRegion,
            QT_TRANSLATE_NOOP("Ctl", "auto, or 32 to 4096")},
    Setting{"boot-method", protocol::argument::bootMethod, toBootMethod,
            QT_TRANSLATE_NOOP("Ctl", "auto, grub-marker or grub-next-entry")},
    Setting{"keep-days", protocol::argument::keepDays, toNumber<1, 36525>,
            QT_TRANSLATE_NOOP("Ctl", "1 to 36525")},
    Setting{"rules-off", protocol::argument::rulesOff, toRules,
            QT_TRANSLATE_NOOP("Ctl", "the rules' ids with commas, or none")},
    Setting{"take-over", protocol::argument::takeOver, toBool, QT_TRANSLATE_NOOP("Ctl", "on or off")},
};

void take(QVariantMap &values, const std::string &assignment)
{
    const std::size_t equals = assignment.find('=');
    const std::string name = assignment.substr(0, equals);
    const auto setting = std::ranges::find(settings, name, &Setting::name);
    if (setting == settings.end())
        throw CLI::ValidationError("settings", told(Ctl::tr("there is no setting '%1'"), printable(name)));
    if (equals == std::string::npos)
        throw CLI::ValidationError("settings", told(Ctl::tr("a value is set with %1=VALUE"), name));
    const auto value = setting->toValue(std::string_view(assignment).substr(equals + 1));
    if (!value) {
        //: a setting, and the values that it takes
        const QString text = Ctl::tr("%1 is %2");
        throw CLI::ValidationError("settings", told(text, name, told(Ctl::tr(setting->values))));
    }
    values.insert(QString::fromLatin1(setting->key), *value);
}

std::string settingsText()
{
    std::string text;
    for (const Setting &setting : settings)
        text +=
            std::format("{}{} ({})", text.empty() ? "" : "; ", setting.name, told(Ctl::tr(setting.values)));
    return text;
}

std::string subcommands()
{
    return told(Ctl::tr("Subcommands", "heading in the help"));
}

} // namespace

CommandLine::CommandLine()
    : m_app(told(Ctl::tr("Hibernates this machine, and sets it up for that.")), "torporctl")
{
    m_app.formatter(std::make_shared<HelpFormatter>()); // the verbs' as well
    m_app.require_subcommand(1);
    m_app.fallthrough();
    m_app.footer(
        told(Ctl::tr("Exit status: 0 good; 1 refused; 2 wrong usage; 3 broken off (the session went on); "
                     "4 failed; 5 no authorization; 6 the service cannot be reached.\n"
                     "More: %1"),
             "man torporctl"));
    m_app.failure_message([](const CLI::App *app, const CLI::Error &error) {
        return usageError(*app, error) + '\n' + told(Ctl::tr("Run with %1 for more information."), "--help") +
               '\n';
    });
    m_app.set_version_flag("--version", TORPOR_VERSION, told(Ctl::tr("Print the version and end")));
    m_app.set_help_flag("-h,--help", told(Ctl::tr("Print this help and end")));
    m_app.add_flag("--json", m_request.json,
                   told(Ctl::tr("Print the service's answer as JSON, errors likewise")));
    m_app.add_flag_function(
        "--no-ask", [this](std::int64_t) { m_request.mayAsk = false; },
        told(Ctl::tr("Never ask for a password: be refused instead")));

    using Task = Request::Task;
    add("check", told(Ctl::tr("Look at everything that a hibernation needs; changes nothing")),
        "torporctl check", Task::Check)
        ->add_flag("--kernels", m_request.kernels,
                   told(Ctl::tr("List the kernels that can save and resume, and what the others lack")));
    add("devices", told(Ctl::tr("List the devices, their drivers and what is mounted on them")),
        "torporctl devices", Task::Devices);
    CLI::App *prepare =
        add("prepare", told(Ctl::tr("Make a partition the hibernating one, or list the partitions")),
            "torporctl prepare 0f3c2a8e-52c1-4d0c-9f63-6f3a1d5b7e21", Task::Prepare);
    CLI::Option *partuuid = prepare->add_option_function<std::string>(
        "PARTUUID",
        [this](const std::string &text) { m_request.partuuid = QString::fromStdString(text).toLower(); },
        told(Ctl::tr("The partition's PARTUUID; without it the partitions are listed")));
    partuuid->check(checkPartuuid);
    prepare->add_flag("--erase", m_request.erase, told(Ctl::tr("Also when it holds data, which are lost")))
        ->needs(partuuid);
    prepare->add_flag("--yes", m_request.yes, told(Ctl::tr("Do not ask for confirmation")))->needs(partuuid);
    addAttempt("hibernate", told(Ctl::tr("Save the session, power off, and resume it at the next start")),
               "torporctl hibernate", Task::Hibernate);
    addAttempt("rehearse",
               told(Ctl::tr("The whole way without the power cut: save, compare every page, come back")),
               "torporctl rehearse --verify", Task::Rehearse);
    CLI::App *cancel =
        add("cancel", told(Ctl::tr("End a hibernation or rehearsal, as long as it has not jumped")),
            "torporctl cancel", Task::Cancel);
    addNoWait(cancel);
    add("status", told(Ctl::tr("Show the partition, the boot entry and the last attempt")),
        "torporctl status --json", Task::Status);
    addHistory();
    addSettings();
    addPolicy();
    CLI::App *remove = add("remove", told(Ctl::tr("Undo everything that prepare and hibernate set up")),
                           "torporctl remove --image-only", Task::Remove);
    remove->add_flag(
        "--image-only", m_request.imageOnly,
        told(Ctl::tr("Only throw a waiting image away, and take its entry out of the boot menu")));
    remove->add_flag("--yes", m_request.yes, told(Ctl::tr("Do not ask for confirmation")));
}

const Request &CommandLine::parse(int argc, const char *const *argv)
{
    m_app.parse(argc, argv);
    return m_request;
}

CLI::App *CommandLine::add(const char *name, const std::string &description, const char *example,
                           Request::Task task)
{
    CLI::App *verb = m_app.add_subcommand(name, description);
    verb->group(subcommands());
    verb->footer(told(Ctl::tr("Example: %1"), example));
    verb->callback([this, task] { m_request.task = task; });
    return verb;
}

void CommandLine::addAttempt(const char *name, const std::string &description, const char *example,
                             Request::Task task)
{
    CLI::App *verb = add(name, description, example, task);
    verb->add_flag("--verify", m_request.verify,
                   told(Ctl::tr("Read the whole image back before the power is cut")));
    verb->add_flag("--ignore-inhibitors", m_request.ignoreInhibitors,
                   told(Ctl::tr("Also when a program asks not to sleep")));
    verb->add_option_function<std::vector<std::string>>(
            "--remedy",
            [this](const std::vector<std::string> &ids) {
                for (const std::string &id : ids)
                    m_request.remedies << QString::fromStdString(id);
            },
            told(Ctl::tr(
                "Let Torpor do this first, as offered by torporctl check; may be given several times")))
        ->option_text("ID")
        ->allow_extra_args(false)
        ->check(checkRemedy);
    addNoWait(verb);
}

void CommandLine::addNoWait(CLI::App *verb)
{
    verb->add_flag_function(
        "--no-wait", [this](std::int64_t) { m_request.wait = false; },
        told(Ctl::tr("Print the attempt's id and end; it goes on by itself")));
}

void CommandLine::addHistory()
{
    CLI::App *history =
        add("history", told(Ctl::tr("Show the last attempts, or one of them with all that is known")),
            "torporctl history --count 5", Request::Task::History);
    CLI::Option *id = history->add_option_function<std::string>(
        "ID", [this](const std::string &text) { m_request.id = QString::fromStdString(text).toLower(); },
        told(Ctl::tr("The attempt's id, or its first digits")));
    id->check(checkAttemptId);
    constexpr int most = 1000;
    CLI::Option *count =
        history->add_option("--count", m_request.count, told(Ctl::tr("So many attempts; 20 if not given")));
    count->option_text("N")->check(checkNumber<1, most>);
    CLI::Option *statistics = history->add_option_function<std::string>(
        "--statistics",
        [this](const std::string &period) { m_request.statistics = QString::fromStdString(period); },
        told(Ctl::tr("How hibernations went, by day, month or year, or all; by month if nothing is said")));
    statistics->option_text('[' + HelpFormatter::shownName("PERIOD") + ']')
        ->expected(0, 1)
        ->default_str("month")
        ->check(checkPeriod);
    CLI::Option *devices = history->add_flag("--devices", m_request.missingDevices,
                                             told(Ctl::tr("Which devices did not come back, and how often")));
    CLI::Option *notices =
        history->add_flag("--notices", m_request.notices, told(Ctl::tr("What happened to the log itself")));
    const std::array kinds = {id, statistics, devices, notices};
    for (CLI::Option *kind : kinds) {
        kind->excludes(count);
        for (CLI::Option *other : kinds) {
            if (other != kind)
                kind->excludes(other);
        }
    }
}

void CommandLine::addSettings()
{
    CLI::App *verb = add("settings", told(Ctl::tr("Show or change the settings")),
                         "torporctl settings codec=zstd keep-days=30", Request::Task::Settings);
    verb->add_option_function<std::vector<std::string>>(
            "SETTING",
            [this](const std::vector<std::string> &words) {
                for (std::size_t i = 0; i < words.size(); ++i) {
                    // The value may stand by itself: settings take-over on
                    const bool isApart = !words[i].contains('=') && i + 1 < words.size();
                    take(m_request.settings, isApart ? words[i] + '=' + words[i + 1] : words[i]);
                    i += isApart ? 1 : 0;
                }
            },
            told(Ctl::tr("What to change: %1"), settingsText()))
        ->option_text(HelpFormatter::shownName("NAME=VALUE") + "...");
}

void CommandLine::addPolicy()
{
    using Task = Request::Task;
    CLI::App *policy =
        m_app.add_subcommand("policy", told(Ctl::tr("Explain and try the rules; nothing is done")));
    policy->group(subcommands());
    policy->footer(told(Ctl::tr("Example: %1"), "torporctl policy explain"));
    policy->require_subcommand(1);
    const auto addPart = [&](const char *name, const std::string &description, const char *example,
                             Task task) {
        CLI::App *part = policy->add_subcommand(name, description);
        part->group(subcommands());
        part->footer(told(Ctl::tr("Example: %1"), example));
        part->callback([this, task] { m_request.task = task; });
        return part;
    };
    const auto addFacts = [this](CLI::App *part) {
        part->add_option(
                "--facts", m_request.factsFile,
                told(
                    Ctl::tr("Facts that were recorded, as torporctl policy explain --save-facts writes them; "
                            "this machine's if not given")))
            ->option_text(HelpFormatter::shownName("FILE"));
    };
    const auto addRules = [this](CLI::App *part) {
        part->add_option("--rules", m_request.rulesFile,
                         told(Ctl::tr("Rules to try, in place of the administrator's file of this name")))
            ->option_text(HelpFormatter::shownName("FILE"));
    };
    CLI::App *explain =
        addPart("explain", told(Ctl::tr("What Torpor would do now by itself, and when asked, and why")),
                "torporctl policy explain --facts facts.json", Task::PolicyExplain);
    addFacts(explain);
    addRules(explain);
    explain
        ->add_option("--save-facts", m_request.saveFacts,
                     told(Ctl::tr("Also write the facts to a file, for --facts")))
        ->option_text(HelpFormatter::shownName("FILE"));
    CLI::App *test =
        addPart("test", told(Ctl::tr("What is wrong with a file of rules, and which of them fire")),
                "torporctl policy test 50-own.toml --facts facts.json", Task::PolicyTest);
    addFacts(test);
    test->add_option("RULES", m_request.rulesFile, told(Ctl::tr("The file of rules")))->required();
    CLI::App *simulate =
        addPart("simulate", told(Ctl::tr("What automatic hibernation makes of a battery's trace")),
                "torporctl policy simulate trace.json", Task::PolicySimulate);
    addRules(simulate);
    simulate
        ->add_option("TRACE", m_request.traceFile, told(Ctl::tr("The trace, as docs/policy.md describes it")))
        ->required();
}

} // namespace torpor
