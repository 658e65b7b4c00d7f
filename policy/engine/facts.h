// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What the policy engine knows, as plain values. Two things hold everywhere: an
// optional without a value, an empty text and an empty list are "not known" or
// "there is none", never a guess; and what each value means, and how rules and
// JSON call it, stands once, in facttable.h. Numbers are doubles, since JSON
// and TOML have them so: bytes are exact up to 2^53. Any of them may be
// nonsense, as firmware tells it; who reads them here copes.
namespace torpor::policy
{

// What Torpor can do by itself, the dearest first.
enum class Action { KexecHibernate, KernelHibernate, Suspend, PowerOff };
inline constexpr std::array allActions = {Action::KexecHibernate, Action::KernelHibernate, Action::Suspend,
                                          Action::PowerOff};
[[nodiscard]] std::string_view nameOf(Action action); // "kexec-hibernate", ...: stable
[[nodiscard]] std::optional<Action> actionFromName(std::string_view name);
// For a person: "hibernate (kexec)", "power off".
[[nodiscard]] std::string_view textOf(Action action);

// Whether an action would work, as its check says.
enum class Can { Unknown, Yes, No };
[[nodiscard]] std::string_view nameOf(Can can); // "unknown", "yes", "no"
[[nodiscard]] std::optional<Can> canFromName(std::string_view name);

struct Capability {
    Can can = Can::Unknown;
    std::string reason; // of No and Unknown, one sentence without a full stop
    bool operator==(const Capability &) const = default;
};

struct MachineFacts {
    std::optional<bool> onBattery;
    std::string warningLevel; // UPower's
    std::optional<double> timeToEmpty;
    std::optional<bool> lidClosed;
    std::optional<bool> docked;
    std::optional<double> idleSeconds;
    std::optional<double> suspendedHours;
    std::optional<bool> sessionOpen;
    std::optional<double> clockMinute;
    std::string clockDate;
    std::optional<double> memoryTotal;
    std::optional<double> memoryUsed;
    std::optional<double> memoryFree;
    std::optional<double> memoryNeeded;
    std::optional<double> saveSpeed;
    std::optional<double> imageBytes;
    std::optional<double> partitionBytes;
    std::string kernelRelease;
    std::optional<bool> kernelFilesGone;
    std::string saveKernelRelease;
    std::vector<std::string> driversOfUnknownOrigin;
    std::optional<bool> hasKeyboard;
    std::string keyboardLabel;
    std::string keyboardWay;
    std::optional<bool> keyboardWorks;
    std::optional<bool> keyboardNeedsModules;
    bool operator==(const MachineFacts &) const = default;
};

// One battery of the machine (not of a mouse), as it was read.
struct BatteryFacts {
    std::string name;
    std::optional<bool> present;
    std::optional<double> percent;
    std::optional<double> energy;
    std::optional<double> energyFull;
    std::optional<double> rate;
    std::string state;
    std::optional<double> updated;
    bool operator==(const BatteryFacts &) const = default;
};

struct DeviceFacts {
    std::string path;
    std::string label;
    std::string identity;
    std::string subsystem;
    std::string type;
    std::string name;
    std::string id;
    std::string deviceClass;
    std::string driver;
    std::string module;
    std::optional<bool> modular;
    std::optional<bool> outOfTree;
    std::optional<bool> proprietary;
    std::string origin;
    std::string inSaveKernel;
    std::optional<bool> removable;
    std::optional<bool> readOnly;
    std::optional<double> sizeBytes;
    std::string content;
    std::optional<bool> mounted;
    std::vector<std::string> mounts;
    std::optional<bool> swap;
    std::vector<std::string> uses;
    std::optional<bool> inUse;
    std::optional<bool> opened;
    std::string stack;
    std::string carrier;
    std::optional<bool> onUsb;
    std::optional<bool> usbPersist;
    std::optional<bool> inImagePath;
    std::optional<bool> hasOtherSystem;
    std::optional<bool> graphics;
    std::optional<bool> usbController;
    std::optional<bool> keyboard;
    std::optional<bool> onlyKeyboard;
    std::optional<bool> passedThrough;
    std::optional<bool> wireless;
    std::optional<bool> powerError;
    bool operator==(const DeviceFacts &) const = default;
};

struct MountFacts {
    std::string point;
    std::string type;
    std::string source;
    std::optional<bool> network;
    std::optional<bool> fuse;
    std::optional<bool> readOnly;
    bool operator==(const MountFacts &) const = default;
};

struct InhibitorFacts {
    std::string who;
    std::string why;
    std::string what;
    std::string mode;
    bool operator==(const InhibitorFacts &) const = default;
};

struct ProgramFacts {
    std::string name;
    std::string kind;
    std::optional<double> pid;
    bool operator==(const ProgramFacts &) const = default;
};

struct Facts {
    MachineFacts machine;
    std::array<Capability, allActions.size()> capabilities; // in the order of Action
    std::vector<BatteryFacts> batteries;
    std::vector<DeviceFacts> devices;
    std::vector<MountFacts> mounts;
    std::vector<InhibitorFacts> inhibitors;
    std::vector<ProgramFacts> programs;

    [[nodiscard]] const Capability &capability(Action action) const
    {
        return capabilities.at(static_cast<std::size_t>(action));
    }
    [[nodiscard]] Capability &capability(Action action)
    {
        return capabilities.at(static_cast<std::size_t>(action));
    }
    bool operator==(const Facts &) const = default;
};

// What the engine makes of the facts, by itself: see derived.h.
struct DerivedFacts {
    std::optional<double> batteryPercent;
    std::optional<double> secondsToEmpty;
    std::optional<bool> discharging;
    std::optional<bool> charging;
    std::optional<double> saveSeconds;
    std::string weekday;
    bool operator==(const DerivedFacts &) const = default;
};

} // namespace torpor::policy
