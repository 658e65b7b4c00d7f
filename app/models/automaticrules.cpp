// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "automaticrules.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace torpor
{

namespace
{

const QString fileName = QStringLiteral("90-settings.toml");

// The last of the chain is the name that the preferences hold.
constexpr const char *links[] = {"kexec-hibernate", "kernel-hibernate", "suspend", "power-off"};

QString key(const char *name)
{
    return QStringLiteral("automatic/") + QLatin1StringView(name);
}

int number(const QSettings &settings, const char *name, int lowest, int highest, int otherwise)
{
    bool isNumber = false;
    const int value = settings.value(key(name)).toInt(&isNumber);
    return isNumber && value >= lowest && value <= highest ? value : otherwise;
}

QTime time(const QSettings &settings, const char *name, QTime otherwise)
{
    const QTime value = QTime::fromString(settings.value(key(name)).toString(), QStringLiteral("HH:mm"));
    return value.isValid() ? value : otherwise;
}

QByteArray chainOf(AutomaticRules::Else otherwise)
{
    QByteArrayList names;
    for (int link = 0; link <= static_cast<int>(otherwise); ++link)
        names << '"' + QByteArray(links[link]) + '"';
    return '[' + names.join(", ") + ']';
}

QByteArray trigger(const char *id, const char *kind, const QByteArray &chain, const QByteArray &rest)
{
    return QByteArray("\n[[trigger]]\nid = \"") + id + "\"\nkind = \"" + kind + "\"\nchain = " + chain +
           '\n' + rest;
}

QByteArray switchOff(const char *id)
{
    return QByteArray("\n[[trigger]]\nid = \"") + id + "\"\nenabled = false\n";
}

QByteArray clock(QTime time)
{
    return '"' + time.toString(QStringLiteral("HH:mm")).toLatin1() + '"';
}

} // namespace

AutomaticRules AutomaticRules::read(const QSettings &settings)
{
    AutomaticRules rules;
    const auto on = [&](const char *name, bool otherwise) {
        return settings.value(key(name), otherwise).toBool();
    };
    rules.low = on("low", rules.low);
    rules.lowPercent = number(settings, "low_percent", 3, 50, rules.lowPercent);
    rules.idle = on("idle", rules.idle);
    rules.idleMinutes = number(settings, "idle_minutes", 5, 720, rules.idleMinutes);
    rules.lid = on("lid", rules.lid);
    rules.night = on("night", rules.night);
    rules.nightFrom = time(settings, "night_from", rules.nightFrom);
    rules.nightTo = time(settings, "night_to", rules.nightTo);
    rules.suspended = on("suspended", rules.suspended);
    rules.suspendedHours = number(settings, "suspended_hours", 1, 72, rules.suspendedHours);
    const QString last = settings.value(key("last")).toString();
    for (int link = 0; link < 4; ++link) {
        if (last == QLatin1StringView(links[link]))
            rules.otherwise = static_cast<Else>(link);
    }
    return rules;
}

void AutomaticRules::write(QSettings &settings) const
{
    settings.setValue(key("low"), low);
    settings.setValue(key("low_percent"), lowPercent);
    settings.setValue(key("idle"), idle);
    settings.setValue(key("idle_minutes"), idleMinutes);
    settings.setValue(key("lid"), lid);
    settings.setValue(key("night"), night);
    settings.setValue(key("night_from"), nightFrom.toString(QStringLiteral("HH:mm")));
    settings.setValue(key("night_to"), nightTo.toString(QStringLiteral("HH:mm")));
    settings.setValue(key("suspended"), suspended);
    settings.setValue(key("suspended_hours"), suspendedHours);
    settings.setValue(key("last"), QLatin1StringView(links[static_cast<int>(otherwise)]));
}

QByteArray AutomaticRules::toToml() const
{
    const AutomaticRules usual;
    const QByteArray chain = chainOf(otherwise);
    QByteArray text = "# Written by Torpor's settings, and written anew when they are changed.\n"
                      "# Rules of your own belong into a file with a higher number.\n";
    if (!low)
        text += switchOff("battery-low");
    else if (lowPercent != usual.lowPercent || otherwise != usual.otherwise)
        // Early enough to save all of the memory, whatever the percentage: as the shipped rule.
        text +=
            trigger("battery-low", "low-battery", chain,
                    "grace_seconds = 120\nwarn_at = [60, 30, 10]\n"
                    "message = \"The battery is low ({battery.percent} %)\"\n"
                    "when.any = [\n    { fact = \"battery.percent\", at_most = " +
                        QByteArray::number(lowPercent) +
                        ", hysteresis = 3 },\n"
                        "    { all = [\n"
                        "        { fact = \"battery.seconds_to_empty\", below = { fact = \"save.seconds\", "
                        "times = 3, plus = 240 }, hysteresis = 120 },\n"
                        "        { fact = \"battery.percent\", at_most = 40, hysteresis = 5 },\n"
                        "    ] },\n]\n");
    if (idle)
        text += trigger("idle", "idle", chain,
                        "grace_seconds = 60\nwarn_at = [30, 10]\n"
                        "message = \"Nobody has used the computer for a while\"\n"
                        "when.all = [\n    { fact = \"idle.seconds\", at_least = " +
                            QByteArray::number(idleMinutes * 60) +
                            " },\n    { fact = \"power.on_battery\", is = true },\n]\n");
    if (lid)
        text += trigger("lid-closed", "lid", chain,
                        "grace_seconds = 20\nmessage = \"The lid was closed\"\n"
                        "when.all = [\n    { fact = \"lid.closed\", is = true },\n"
                        "    { not = { fact = \"lid.docked\", is = true } },\n]\n");
    if (night)
        text += trigger("night", "schedule", chain,
                        "grace_seconds = 300\nwarn_at = [120, 60, 30]\n"
                        "message = \"It is time for the night\"\n"
                        "when.all = [\n    { fact = \"clock.minute\", between = [" +
                            clock(nightFrom) + ", " + clock(nightTo) +
                            "] },\n    { fact = \"idle.seconds\", at_least = 900 },\n]\n");
    if (suspended)
        text += trigger("suspended-long", "schedule", chain,
                        "message = \"The computer has been suspended for {suspend.hours} hours\"\n"
                        "when = { fact = \"suspend.hours\", at_least = " +
                            QByteArray::number(suspendedHours) + " }\n");
    return text;
}

bool AutomaticRules::store(const QString &folder) const
{
    const QString name = folder + u'/' + fileName;
    if (*this == AutomaticRules())
        return !QFile::exists(name) || QFile::remove(name);
    if (!QDir().mkpath(folder))
        return false;
    const QByteArray text = toToml();
    QSaveFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
}

} // namespace torpor
