// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/ruleset.h"

#include <QString>
#include <QVariantMap>
#include <optional>
#include <vector>

namespace torpor
{

// Another power manager that acts on the same occasion as Torpor would.
struct Conflict {
    enum class About { LowBattery, Lid, Idle };
    About about = About::LowBattery;
    QString program; // "UPower"
    QString what;    // one sentence: "UPower hibernates the computer at 2 % of charge."
    QString advice;  // what to change, in sentences
    bool operator==(const Conflict &) const = default;
};

// What was found of other power managers; what is not there, or cannot be known, is empty.
struct PowerManagers {
    struct UPower {
        QString criticalAction;        // "HybridSleep", as UPower itself says
        std::optional<double> percent; // PercentageAction
    };
    struct Logind {
        QString lid, lidOnPower; // HandleLidSwitch, HandleLidSwitchExternalPower: "suspend"
        QString idle;            // IdleAction
        bool lidIsTaken = false; // a program of the session inhibits logind's handling of the lid
    };
    // Plasma's: the numbers of powerdevilrc; its defaults where nothing is written there.
    struct PowerDevil {
        int critical = 2; // BatteryCriticalAction
        double criticalPercent = 5;
        int lid = 1;  // LidAction on battery
        int idle = 1; // AutoSuspendAction on battery
    };
    // The numbers of its xfconf channel, likewise.
    struct Xfce {
        uint critical = 0; // critical-power-action
        double criticalPercent = 10;
        uint lid = 3;  // lid-action-on-battery
        uint idle = 0; // inactivity-on-battery, minutes; below 15 is never
    };
    std::optional<UPower> upower;
    std::optional<Logind> logind;
    std::optional<PowerDevil> powerDevil;
    std::optional<Xfce> xfce;
};

// Those that come in the way of the rules: only what a rule in force acts on, too.
[[nodiscard]] std::vector<Conflict> conflictsWith(const policy::RuleSet &rules,
                                                  const PowerManagers &managers);

// PercentageAction as upower.conf and its drop-ins, in their order, have it; UPower's default where none
// does.
[[nodiscard]] double upowerPercent(const QStringList &texts);
// powerdevilrc, an empty one too.
[[nodiscard]] PowerManagers::PowerDevil powerDevilSettings(const QString &text);
// The properties of the xfconf channel xfce4-power-manager by their whole names.
[[nodiscard]] PowerManagers::Xfce xfceSettings(const QVariantMap &properties);

} // namespace torpor
