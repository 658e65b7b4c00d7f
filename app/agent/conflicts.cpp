// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conflicts.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace torpor
{

namespace
{

using About = Conflict::About;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Conflicts)
};

bool actsOn(const policy::RuleSet &rules, policy::TriggerKind kind)
{
    return std::ranges::any_of(rules.triggers(), [kind](const policy::TriggerRule &rule) {
        return rule.kind == kind && !rule.chain.empty();
    });
}

// "key=value" lines by "group/key". What stands before a group has none.
QMap<QString, QString> iniValues(const QString &text)
{
    QMap<QString, QString> values;
    QString group;
    for (const QString &raw : text.split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.startsWith(u'#') || line.startsWith(u';'))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            group = line.mid(1, line.size() - 2);
            continue;
        }
        const auto equals = line.indexOf(u'=');
        if (equals > 0)
            values[group + u'/' + line.left(equals).trimmed()] = line.mid(equals + 1).trimmed();
    }
    return values;
}

template <typename Number> void take(const QMap<QString, QString> &values, const QString &key, Number &number)
{
    bool isNumber = false;
    const double value = values.value(key).toDouble(&isNumber);
    if (isNumber)
        number = static_cast<Number>(value);
}

QString shown(double percent)
{
    return QString::number(percent, 'f', percent == static_cast<int>(percent) ? 0 : 1);
}

// By the words of UPower and logind; empty: it leaves the machine as it is.
QString deedFor(const QString &word)
{
    static const QMap<QString, QString> deeds = {
        {QStringLiteral("suspend"), Words::tr("suspends the computer")},
        {QStringLiteral("hibernate"), Words::tr("hibernates the computer by the kernel's own means")},
        {QStringLiteral("hybridsleep"), Words::tr("suspends the computer and hibernates it at once")},
        {QStringLiteral("hybrid-sleep"), Words::tr("suspends the computer and hibernates it at once")},
        {QStringLiteral("suspend-then-hibernate"),
         Words::tr("suspends the computer and hibernates it later")},
        {QStringLiteral("sleep"), Words::tr("suspends or hibernates the computer")},
        {QStringLiteral("poweroff"), Words::tr("switches the computer off")},
        {QStringLiteral("halt"), Words::tr("switches the computer off")},
        {QStringLiteral("reboot"), Words::tr("starts the computer anew")},
        {QStringLiteral("kexec"), Words::tr("starts the computer anew")},
    };
    return deeds.value(word.toLower());
}

// PowerDevil's numbers.
QString plasmaDeed(int action)
{
    switch (action) {
    case 1:
        return deedFor(QStringLiteral("suspend"));
    case 2:
        return deedFor(QStringLiteral("hibernate"));
    case 8:
        return deedFor(QStringLiteral("poweroff"));
    default: // locks or darkens the screen, asks, nothing
        return {};
    }
}

// Of XfpmShutdownRequest.
QString xfceDeed(uint action)
{
    constexpr std::array<const char *, 6> words = {"", "suspend",  "hibernate",
                                                   "", "poweroff", "hybrid-sleep"};
    return action < words.size() ? deedFor(QString::fromLatin1(words.at(action))) : QString();
}

// Of XfpmLidTriggerAction, since 4.12 with 0 for the screen alone.
QString xfceLidDeed(uint action)
{
    constexpr std::array<const char *, 7> words = {"", "suspend",      "hibernate", "",
                                                   "", "hybrid-sleep", "poweroff"};
    return action < words.size() ? deedFor(QString::fromLatin1(words.at(action))) : QString();
}

class List
{
public:
    explicit List(const policy::RuleSet &rules) : m_rules(rules) {}

    // `occasion` ends the sentence: "at 2 % of charge".
    void add(About about, const QString &program, const QString &deed, const QString &occasion,
             const QString &advice)
    {
        if (!deed.isEmpty() && actsOn(m_rules, kindOf(about)))
            conflicts.push_back(
                {about, program, QStringLiteral("%1 %2 %3.").arg(program, deed, occasion), advice});
    }
    std::vector<Conflict> conflicts;

private:
    static policy::TriggerKind kindOf(About about)
    {
        switch (about) {
        case About::Lid:
            return policy::TriggerKind::Lid;
        case About::Idle:
            return policy::TriggerKind::Idle;
        case About::LowBattery:
            break;
        }
        return policy::TriggerKind::LowBattery;
    }
    const policy::RuleSet &m_rules;
};

void addUPower(List &list, const PowerManagers::UPower &upower)
{
    list.add(About::LowBattery, QStringLiteral("UPower"), deedFor(upower.criticalAction),
             upower.percent ? Words::tr("at %1 % of charge").arg(shown(*upower.percent))
                            : Words::tr("when the battery is nearly empty"),
             Words::tr("In /etc/UPower/UPower.conf, set CriticalPowerAction=Ignore and "
                       "AllowRiskyCriticalPowerAction=true, "
                       "and restart upower.service. To keep UPower as the last resort, set "
                       "PercentageAction=1 instead."));
}

void addLogind(List &list, const PowerManagers::Logind &logind)
{
    const QString program = QStringLiteral("logind");
    if (!logind.lidIsTaken) {
        const bool onPowerOnly = deedFor(logind.lid).isEmpty();
        // Empty: as without a charger.
        list.add(About::Lid, program, deedFor(onPowerOnly ? logind.lidOnPower : logind.lid),
                 onPowerOnly ? Words::tr("when the lid is closed with a charger plugged in")
                             : Words::tr("when the lid is closed"),
                 Words::tr("In /etc/systemd/logind.conf.d/, set HandleLidSwitch=ignore and "
                           "HandleLidSwitchExternalPower=ignore."));
    }
    list.add(About::Idle, program, deedFor(logind.idle), Words::tr("when nobody uses it"),
             Words::tr("In /etc/systemd/logind.conf.d/, set IdleAction=ignore."));
}

void addPowerDevil(List &list, const PowerManagers::PowerDevil &plasma)
{
    const QString program = Words::tr("Plasma");
    list.add(About::LowBattery, program, plasmaDeed(plasma.critical),
             Words::tr("at %1 % of charge").arg(shown(plasma.criticalPercent)),
             Words::tr("In System Settings, Power Management, Advanced Power Settings, set \"At critical "
                       "level\" to \"Do "
                       "nothing\"."));
    list.add(
        About::Lid, program, plasmaDeed(plasma.lid), Words::tr("when the lid is closed"),
        Words::tr("In System Settings, Power Management, On Battery, set \"When laptop lid closed\" to \"Do "
                  "nothing\"."));
    list.add(
        About::Idle, program, plasmaDeed(plasma.idle), Words::tr("when nobody uses it"),
        Words::tr(
            "In System Settings, Power Management, On Battery, set \"When inactive\" to \"Do nothing\"."));
}

void addXfce(List &list, const PowerManagers::Xfce &xfce)
{
    constexpr uint never = 14; // the smallest of its slider
    const QString program = QStringLiteral("xfce4-power-manager");
    list.add(
        About::LowBattery, program, xfceDeed(xfce.critical),
        Words::tr("at %1 % of charge").arg(shown(xfce.criticalPercent)),
        Words::tr(
            "In the power manager's settings, System, set \"On critical battery power\" to \"Do nothing\"."));
    list.add(About::Lid, program, xfceLidDeed(xfce.lid), Words::tr("when the lid is closed"),
             Words::tr("In the power manager's settings, General, set \"When laptop lid is closed\" to \"Do "
                       "nothing\"."));
    list.add(About::Idle, program, xfce.idle > never ? deedFor(QStringLiteral("sleep")) : QString(),
             Words::tr("when nobody uses it"),
             Words::tr("In the power manager's settings, System, set \"When inactive for\" to \"Never\"."));
}

} // namespace

std::vector<Conflict> conflictsWith(const policy::RuleSet &rules, const PowerManagers &managers)
{
    List list(rules);
    if (managers.upower)
        addUPower(list, *managers.upower);
    if (managers.logind)
        addLogind(list, *managers.logind);
    if (managers.powerDevil)
        addPowerDevil(list, *managers.powerDevil);
    if (managers.xfce)
        addXfce(list, *managers.xfce);
    return list.conflicts;
}

double upowerPercent(const QStringList &texts)
{
    double percent = 2;
    for (const QString &text : texts)
        take(iniValues(text), QStringLiteral("UPower/PercentageAction"), percent);
    return percent;
}

PowerManagers::PowerDevil powerDevilSettings(const QString &text)
{
    const auto values = iniValues(text);
    PowerManagers::PowerDevil settings;
    take(values, QStringLiteral("BatteryManagement/BatteryCriticalAction"), settings.critical);
    take(values, QStringLiteral("BatteryManagement/BatteryCriticalLevel"), settings.criticalPercent);
    take(values, QStringLiteral("Battery][SuspendAndShutdown/LidAction"), settings.lid);
    take(values, QStringLiteral("Battery][SuspendAndShutdown/AutoSuspendAction"), settings.idle);
    return settings;
}

PowerManagers::Xfce xfceSettings(const QVariantMap &properties)
{
    PowerManagers::Xfce settings;
    const auto number = [&](const char *name, auto &into) {
        bool isNumber = false;
        const uint value = properties.value(QStringLiteral("/xfce4-power-manager/") + QLatin1StringView(name))
                               .toUInt(&isNumber);
        if (isNumber)
            into = value;
    };
    number("critical-power-action", settings.critical);
    number("critical-power-level", settings.criticalPercent);
    number("lid-action-on-battery", settings.lid);
    number("inactivity-on-battery", settings.idle);
    return settings;
}

} // namespace torpor
