// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventorydiff.h"

#include "blockstack.h"
#include "inventoryjson.h"

#include <algorithm>
#include <array>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

namespace torpor
{

namespace
{

using Json = nlohmann::ordered_json;
using Devices = std::vector<Device>;

constexpr std::size_t none = static_cast<std::size_t>(-1);

// Finds for each device of one snapshot the same one of the other.
class Matching
{
public:
    Matching(const Devices &before, const Devices &after)
        : m_before(before), m_after(after), m_afterOf(before.size(), none), m_beforeOf(after.size(), none)
    {
        // What is called the same and is the same, first: most are. Then what
        // is found by its place, then by its serial number or medium wherever
        // it is now.
        pairBy([](const Device &device) { return device.path; });
        pairBy([](const Device &device) {
            const Identity &identity = device.identity;
            return identity.place.empty() ? std::string() : identity.model + '\n' + identity.place;
        });
        pairBy([](const Device &device) {
            const Identity &identity = device.identity;
            return identity.serial.empty() ? std::string()
                                           : identity.model + '\n' + identity.serial + '\n' + identity.medium;
        });
        pairBy([](const Device &device) {
            const Identity &identity = device.identity;
            return isFoundAnywhere(identity) && !identity.medium.empty()
                       ? identity.model + '\n' + identity.medium
                       : std::string();
        });
    }

    [[nodiscard]] std::size_t afterOf(std::size_t before) const { return m_afterOf[before]; }
    [[nodiscard]] std::size_t beforeOf(std::size_t after) const { return m_beforeOf[after]; }

private:
    template <typename KeyOf> void pairBy(KeyOf keyOf)
    {
        struct Choice {
            std::vector<std::size_t> before, after;
        };
        std::map<std::string, Choice> choices;
        for (std::size_t i = 0; i < m_before.size(); ++i) {
            if (std::string key = keyOf(m_before[i]); m_afterOf[i] == none && !key.empty())
                choices[std::move(key)].before.push_back(i);
        }
        for (std::size_t i = 0; i < m_after.size(); ++i) {
            if (std::string key = keyOf(m_after[i]); m_beforeOf[i] == none && !key.empty())
                choices[std::move(key)].after.push_back(i);
        }
        for (const auto &[key, choice] : choices) {
            // Where several cannot be told apart, any pairing is as good as another.
            for (std::size_t i = 0; i < std::min(choice.before.size(), choice.after.size()); ++i) {
                const std::size_t before = choice.before[i];
                const std::size_t after = choice.after[i];
                if (!isSameDevice(m_before[before].identity, m_after[after].identity))
                    continue;
                m_afterOf[before] = after;
                m_beforeOf[after] = before;
            }
        }
    }

    const Devices &m_before;
    const Devices &m_after;
    std::vector<std::size_t> m_afterOf, m_beforeOf;
};

// Fields that tell how the kernel calls a device. Where it was found anew they differ.
bool isOfEnumeration(std::string_view field)
{
    constexpr std::array<std::string_view, 6> fields = {"path", "parent", "name",
                                                        "node", "number", "sequence"};
    return std::ranges::contains(fields, field);
}

// Fields that differ from one moment to the next, or follow from the devices
// around, which are told of themselves. The identity is what was compared.
bool isOfTheMoment(std::string_view field)
{
    constexpr std::array<std::string_view, 8> fields = {
        "power.runtime_status", "power.state", "network.state", "network.address",
        "block.below",          "block.above", "label",         "driver.firmware"};
    return std::ranges::contains(fields, field) || field.starts_with("identity");
}

std::string plain(const Json &value)
{
    if (value.is_null())
        return "unknown";
    return value.is_string() ? value.get<std::string>()
                             : value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

void flatten(const Json &json, const std::string &prefix, std::map<std::string, std::string> &fields)
{
    for (const auto &[key, value] : json.items()) {
        const std::string name = prefix.empty() ? key : prefix + "." + key;
        if (value.is_object())
            flatten(value, name, fields);
        else
            fields[name] = plain(value);
    }
}

std::map<std::string, std::string> fieldsOf(const Device &device)
{
    std::map<std::string, std::string> fields;
    flatten(toJson(device), {}, fields);
    // Where is the affair of programs, some of which see the same filesystem in
    // places of their own (systemd's sandboxes) as long as they run.
    if (device.block && device.block->mounts)
        fields["block.mounts"] = device.block->mounts->empty() ? "not mounted" : "mounted";
    return fields;
}

// When its controller has slept, a disk with a medium that can be taken out is
// asked anew for that, which the kernel counts as if it were another one
// (diskseq). Whoever has it mounted notices nothing.
bool hasStillItsMedium(const Device &before, const Device &after)
{
    return before.block && before.block->removable.value_or(false) &&
           isRecognisableMedium(before.identity.medium) && before.identity.medium == after.identity.medium;
}

std::vector<FieldChange> changesOf(const Device &before, const Device &after)
{
    if (before == after)
        return {};
    auto was = fieldsOf(before);
    auto is = fieldsOf(after);
    std::vector<FieldChange> changes;
    for (const auto &[field, value] : was) {
        if (is[field] != value)
            changes.push_back({field, value, is[field]});
    }
    for (const auto &[field, value] : is) {
        if (!was.contains(field) && !value.empty())
            changes.push_back({field, {}, value});
    }
    std::erase_if(changes, [](const FieldChange &change) { return isOfTheMoment(change.field); });
    // What one of the two snapshots could not tell has not changed.
    std::erase_if(changes, [](const FieldChange &change) {
        return change.before == "unknown" || change.after == "unknown";
    });
    return changes;
}

class Comparison
{
public:
    Comparison(const Inventory &before, const Inventory &after)
        : m_before(before.devices), m_after(after.devices), m_matching(m_before, m_after)
    {
        for (std::size_t i = 0; i < m_before.size(); ++i)
            judge(i);
        for (std::size_t i = 0; i < m_after.size(); ++i) {
            if (m_matching.beforeOf(i) == none && !m_told.contains(m_after[i].path))
                addOne(DifferenceKind::Added, nullptr, &m_after[i]);
        }
        findCauses();
    }

    [[nodiscard]] std::vector<Difference> take() { return std::move(m_differences); }

private:
    Difference &addOne(DifferenceKind kind, const Device *before, const Device *after)
    {
        const Device &device = before ? *before : *after;
        Difference &difference = m_differences.emplace_back();
        difference.kind = kind;
        difference.label = device.label;
        difference.subsystem = device.subsystem;
        difference.identity = identityText(device.identity);
        difference.pathBefore = before ? before->path : std::string();
        difference.pathAfter = after ? after->path : std::string();
        if (before)
            difference.carried = carriedBy(m_before, before->path);
        return difference;
    }

    void judge(std::size_t index)
    {
        const Device &before = m_before[index];
        const std::size_t found = m_matching.afterOf(index);
        if (found == none) {
            if (const Device *other = inItsPlace(before)) {
                m_told.insert(other->path);
                addOne(DifferenceKind::Replaced, &before, other).fields = {
                    {"identity", identityText(before.identity), identityText(other->identity)}};
            } else {
                addOne(DifferenceKind::Gone, &before, nullptr);
            }
            return;
        }
        const Device &after = m_after[found];
        auto changes = changesOf(before, after);
        if (hasStillItsMedium(before, after) && !isBelowFoundAnew(before))
            std::erase_if(changes, [](const FieldChange &change) { return change.field == "sequence"; });
        std::ranges::stable_partition(
            changes, [](const FieldChange &change) { return !isOfEnumeration(change.field); });
        const bool lostDriver = !before.driver.name.empty() && after.driver.name.empty();
        if (lostDriver) {
            addOne(DifferenceKind::DriverLost, &before, &after).fields = {
                {"driver.name", before.driver.name, {}}};
            std::erase_if(changes,
                          [](const FieldChange &change) { return change.field.starts_with("driver."); });
        }
        const auto anew = std::ranges::find_if(changes, isOfEnumeration, &FieldChange::field);
        if (anew != changes.end()) {
            const bool moved =
                !before.identity.place.empty() && before.identity.place != after.identity.place;
            addOne(moved ? DifferenceKind::Moved : DifferenceKind::Reenumerated, &before, &after).fields = {
                anew, changes.end()};
            changes.erase(anew, changes.end());
        }
        if (!changes.empty())
            addOne(DifferenceKind::Changed, &before, &after).fields = std::move(changes);
    }

    // Whether the kernel lost and found one of the devices above.
    [[nodiscard]] bool isBelowFoundAnew(const Device &device) const
    {
        std::string path = device.parent;
        // A stored snapshot's parents may go in a circle.
        for (std::size_t depth = 0; depth < 64 && !path.empty(); ++depth) {
            const auto above = std::ranges::find(m_before, path, &Device::path);
            if (above == m_before.end())
                return false;
            const std::size_t now = m_matching.afterOf(static_cast<std::size_t>(above - m_before.begin()));
            if (now == none || m_after[now].sequence != above->sequence)
                return true;
            path = above->parent;
        }
        return false;
    }

    // A device that was not there before, where this one was.
    [[nodiscard]] const Device *inItsPlace(const Device &before) const
    {
        if (before.identity.place.empty())
            return nullptr;
        for (std::size_t i = 0; i < m_after.size(); ++i) {
            const Device &after = m_after[i];
            if (m_matching.beforeOf(i) == none && after.identity.place == before.identity.place &&
                after.subsystem == before.subsystem && after.type == before.type &&
                !m_told.contains(after.path))
                return &after;
        }
        return nullptr;
    }

    void findCauses()
    {
        std::map<std::pair<DifferenceKind, std::string>, bool> told;
        const auto pathOf = [](const Difference &difference) -> const std::string & {
            return difference.kind == DifferenceKind::Added ? difference.pathAfter : difference.pathBefore;
        };
        for (const Difference &difference : m_differences)
            told[{difference.kind, pathOf(difference)}] = true;
        for (Difference &difference : m_differences) {
            if (difference.kind == DifferenceKind::Changed || difference.kind == DifferenceKind::DriverLost)
                continue;
            const Devices &devices = difference.kind == DifferenceKind::Added ? m_after : m_before;
            difference.partOf = causeAbove(devices, pathOf(difference), difference.kind, told);
        }
    }

    [[nodiscard]] static std::string
    causeAbove(const Devices &devices, const std::string &path, DifferenceKind kind,
               const std::map<std::pair<DifferenceKind, std::string>, bool> &told)
    {
        std::string here = path;
        // A stored snapshot's parents may go in a circle.
        for (std::size_t depth = 0; depth < 64; ++depth) {
            const auto device = std::ranges::find(devices, here, &Device::path);
            if (device == devices.end() || device->parent.empty())
                return {};
            here = device->parent;
            if (here != path && told.contains({kind, here}))
                return here;
        }
        return {};
    }

    const Devices &m_before;
    const Devices &m_after;
    Matching m_matching;
    std::vector<Difference> m_differences;
    std::set<std::string> m_told; // paths after of what replaced something
};

constexpr std::array kinds = {std::pair{DifferenceKind::Added, std::string_view("added")},
                              std::pair{DifferenceKind::Gone, std::string_view("gone")},
                              std::pair{DifferenceKind::Replaced, std::string_view("replaced")},
                              std::pair{DifferenceKind::DriverLost, std::string_view("driver-lost")},
                              std::pair{DifferenceKind::Reenumerated, std::string_view("re-enumerated")},
                              std::pair{DifferenceKind::Moved, std::string_view("moved")},
                              std::pair{DifferenceKind::Changed, std::string_view("changed")}};

std::string listed(const std::vector<std::string> &texts)
{
    std::string list;
    for (const auto &text : texts)
        list += (list.empty() ? "" : ", ") + text;
    return list;
}

std::string fieldOf(const Json &json, const char *key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

std::string_view nameOf(DifferenceKind kind)
{
    return std::ranges::find(kinds, kind, &decltype(kinds)::value_type::first)->second;
}

std::optional<DifferenceKind> differenceKindFromName(std::string_view name)
{
    const auto found = std::ranges::find(kinds, name, &decltype(kinds)::value_type::second);
    return found == kinds.end() ? std::nullopt : std::optional(found->first);
}

std::vector<Difference> compareInventories(const Inventory &before, const Inventory &after)
{
    return Comparison(before, after).take();
}

std::string toJson(const std::vector<Difference> &differences, int indent)
{
    Json list = Json::array();
    for (const Difference &difference : differences) {
        Json item = {{"kind", nameOf(difference.kind)}};
        const auto add = [&](const char *key, const std::string &text) {
            if (!text.empty())
                item[key] = text;
        };
        add("label", difference.label);
        add("subsystem", difference.subsystem);
        add("identity", difference.identity);
        add("path_before", difference.pathBefore);
        add("path_after", difference.pathAfter);
        if (!difference.carried.empty())
            item["carried"] = difference.carried;
        for (const FieldChange &change : difference.fields)
            item["fields"].push_back(
                {{"field", change.field}, {"before", change.before}, {"after", change.after}});
        add("part_of", difference.partOf);
        list.push_back(std::move(item));
    }
    return list.dump(indent, ' ', false, Json::error_handler_t::replace);
}

Result<std::vector<Difference>> differencesFromJson(std::string_view text)
{
    const Json list = Json::parse(text, nullptr, false);
    if (!list.is_array())
        return fail(Code::Malformed, "it is not a list of differences between devices");
    std::vector<Difference> differences;
    for (const Json &item : list) {
        const auto kind = item.is_object() ? differenceKindFromName(fieldOf(item, "kind")) : std::nullopt;
        if (!kind)
            return fail(Code::Malformed, "a difference between devices is of no known kind");
        Difference &difference = differences.emplace_back();
        difference.kind = *kind;
        difference.label = fieldOf(item, "label");
        difference.subsystem = fieldOf(item, "subsystem");
        difference.identity = fieldOf(item, "identity");
        difference.pathBefore = fieldOf(item, "path_before");
        difference.pathAfter = fieldOf(item, "path_after");
        difference.partOf = fieldOf(item, "part_of");
        if (const auto carried = item.find("carried"); carried != item.end() && carried->is_array()) {
            for (const Json &place : *carried) {
                if (place.is_string())
                    difference.carried.push_back(place.get<std::string>());
            }
        }
        if (const auto fields = item.find("fields"); fields != item.end() && fields->is_array()) {
            for (const Json &change : *fields) {
                if (change.is_object())
                    difference.fields.push_back(
                        {fieldOf(change, "field"), fieldOf(change, "before"), fieldOf(change, "after")});
            }
        }
    }
    return differences;
}

std::string differenceText(const Difference &difference)
{
    std::string text = difference.label.empty() ? difference.identity : difference.label;
    switch (difference.kind) {
    case DifferenceKind::Added:
        text += " is new";
        break;
    case DifferenceKind::Gone:
        text += " is gone";
        break;
    case DifferenceKind::Replaced:
        text += " is not there, but another one in its place";
        break;
    case DifferenceKind::DriverLost:
        text += " has lost its driver";
        if (!difference.fields.empty())
            text += " " + difference.fields.front().before;
        break;
    case DifferenceKind::Reenumerated:
        text += " was lost and found again";
        break;
    case DifferenceKind::Moved:
        text += " is at another place";
        break;
    case DifferenceKind::Changed: {
        std::vector<std::string> changes;
        for (const FieldChange &change : difference.fields)
            changes.push_back(change.field + " from '" + change.before + "' to '" + change.after + "'");
        text += " has changed: " + listed(changes);
        break;
    }
    }
    if (!difference.carried.empty() && difference.kind != DifferenceKind::Changed)
        text += "; on it: " + listed(difference.carried);
    return text;
}

} // namespace torpor
