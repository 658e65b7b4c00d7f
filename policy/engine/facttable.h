// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

// The one place that says how facts are called, of which type they are and what
// they mean: rules, JSON and docs/policy.md go by it.
namespace torpor::policy
{

template <typename Type>
using Member = std::variant<std::optional<bool> Type::*, std::optional<double> Type::*, std::string Type::*,
                            std::vector<std::string> Type::*>;

template <typename Type> struct Field {
    std::string_view name; // within its table
    Member<Type> member;
    std::string_view meaning; // one sentence fragment, Markdown
};

enum class FactType { Truth, Number, Text, List };
[[nodiscard]] std::string_view nameOf(FactType type);

// The tables of facts. Rules write "device.mounted", but for those of the
// machine and what is derived, which have their names as they are.
enum class Table { Machine, Derived, Device, Mount, Inhibitor, Program };
[[nodiscard]] std::string_view nameOf(Table table);

[[nodiscard]] std::span<const Field<MachineFacts>> machineFields();
[[nodiscard]] std::span<const Field<DerivedFacts>> derivedFields();
[[nodiscard]] std::span<const Field<BatteryFacts>> batteryFields(); // not for rules: see derivedFields()
[[nodiscard]] std::span<const Field<DeviceFacts>> deviceFields();
[[nodiscard]] std::span<const Field<MountFacts>> mountFields();
[[nodiscard]] std::span<const Field<InhibitorFacts>> inhibitorFields();
[[nodiscard]] std::span<const Field<ProgramFacts>> programFields();

// A fact that a rule asks for.
struct FactRef {
    Table table = Table::Machine;
    std::uint16_t index = 0; // within the table
    bool operator==(const FactRef &) const = default;
};
[[nodiscard]] std::optional<FactRef> findFact(std::string_view name); // "device.mounted"
[[nodiscard]] std::string fullName(FactRef fact);
[[nodiscard]] FactType typeOf(FactRef fact);

// What a fact is, without a copy: it lives as long as the facts do.
struct FactValue {
    FactType type = FactType::Truth;
    bool known = false;
    bool truth = false;
    double number = 0;
    const std::string *text = nullptr;
    const std::vector<std::string> *list = nullptr;
};
[[nodiscard]] std::string textOf(const FactValue &value); // "yes", "4.5", "not known"
// The same for a sentence: bytes, which the fact's name tells, are sizes such as "1.2 GiB".
[[nodiscard]] std::string textForPerson(FactRef fact, const FactValue &value);

// What a condition is looked at with: the machine, and perhaps one of its
// devices, mounts...
struct View {
    const MachineFacts *machine = nullptr;
    const DerivedFacts *derived = nullptr;
    const DeviceFacts *device = nullptr;
    const MountFacts *mount = nullptr;
    const InhibitorFacts *inhibitor = nullptr;
    const ProgramFacts *program = nullptr;

    [[nodiscard]] FactValue value(FactRef fact) const;
};

} // namespace torpor::policy
