// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QTime>

namespace torpor
{

// When the user wants it to hibernate by itself, as far as a dialog can ask for
// it. It becomes rules of the user's; docs/policy.md has what rules can do
// beyond that. What is nearly empty is not asked for: that is for safety.
struct AutomaticRules {
    // What is tried when this machine cannot be hibernated by Torpor; each has the ones before it, too.
    enum class Else { Nothing, KernelHibernate, Suspend, PowerOff };

    bool low = true;         // the battery is low
    int lowPercent = 5;      // 3 to 50
    bool idle = false;       // nobody was there, on battery
    int idleMinutes = 60;    // 5 to 720
    bool lid = false;        // the lid was closed, and there is no other screen
    bool night = false;      // between these times, when nobody was there
    QTime nightFrom{23, 30}; // to the minute
    QTime nightTo{5, 0};
    bool suspended = false; // it has been suspended
    int suspendedHours = 3; // 1 to 72
    Else otherwise = Else::KernelHibernate;
    bool operator==(const AutomaticRules &) const = default;

    // What the preferences hold; values that cannot be are those above.
    [[nodiscard]] static AutomaticRules read(const QSettings &settings);
    void write(QSettings &settings) const;

    // A rule file. What is as above is not in it, so that the rules of the machine count.
    [[nodiscard]] QByteArray toToml() const;
    // Writes it into the folder of the user's rules. False where it cannot be written.
    [[nodiscard]] bool store(const QString &folder) const;
};

} // namespace torpor
