// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paragraph.h"
#include "table.h"
#include "views.h"
#include "words.h"

#include <map>
#include <set>

namespace torpor
{

namespace
{

constexpr std::size_t deepest = 32; // deeper than any tree of devices is only one that goes in circles

class Tree
{
public:
    explicit Tree(const Json &devices)
    {
        for (const Json &device : devices) {
            const std::string path = textOf(device, "path");
            m_byPath.emplace(path, &device);
            const std::string parent = textOf(device, "parent");
            // What is made of other devices stands below the first of them.
            const Json &below = partOf(partOf(device, "block"), "below");
            const bool isStacked = parent.empty() && !below.empty() && below.front().is_string();
            m_children[isStacked ? printable(below.front().get<std::string>()) : parent].push_back(&device);
            // Partitions are made of their disk, too.
            if (device.contains("block"))
                m_made[parent].insert(path);
            for (const Json &lower : below) {
                if (lower.is_string())
                    m_made[printable(lower.get<std::string>())].insert(path);
            }
        }
    }

    // Where the tree begins: devices whose parent is not listed stand there, too.
    void walk(const auto &function) const
    {
        std::set<const Json *> seen;
        walkBelow("", 0, seen, function);
        for (const auto &[parent, children] : m_children) {
            if (!parent.empty() && !m_byPath.contains(parent))
                walkBelow(parent, 0, seen, function);
        }
    }

    // Mount points, and [SWAP], of everything that lies on a device.
    [[nodiscard]] std::set<std::string> carriedBy(const Json &device) const
    {
        std::set<std::string> places;
        std::set<std::string> seen;
        collect(device, places, seen);
        return places;
    }

private:
    void walkBelow(const std::string &path, std::size_t depth, std::set<const Json *> &seen,
                   const auto &function) const
    {
        const auto found = m_children.find(path);
        if (found == m_children.end() || depth > deepest)
            return;
        for (const Json *device : found->second) {
            if (!seen.insert(device).second)
                continue;
            function(*device, depth);
            walkBelow(textOf(*device, "path"), depth + 1, seen, function);
        }
    }

    void collect(const Json &device, std::set<std::string> &places, std::set<std::string> &seen) const
    {
        const std::string path = textOf(device, "path");
        if (!seen.insert(path).second)
            return;
        const Json &block = partOf(device, "block");
        for (const Json &mount : partOf(block, "mounts")) {
            if (mount.is_string())
                places.insert(printable(mount.get<std::string>()));
        }
        if (boolOf(block, "swap").value_or(false))
            places.insert("[SWAP]");
        const auto made = m_made.find(path);
        if (made == m_made.end())
            return;
        for (const std::string &upper : made->second) {
            if (const auto found = m_byPath.find(upper); found != m_byPath.end())
                collect(*found->second, places, seen);
        }
    }

    std::map<std::string, const Json *> m_byPath;
    std::map<std::string, std::vector<const Json *>> m_children;
    std::map<std::string, std::set<std::string>> m_made; // what a block device is made into
};

std::string driverText(const Json &driver)
{
    std::string text = textOf(driver, "name");
    if (text.empty())
        return "-";
    if (textOf(driver, "form") == "built-in")
        text += " (" + told(Ctl::tr("built in", "a driver")) + ")";
    if (boolOf(driver, "out_of_tree").value_or(false))
        text +=
            " (" + said(boolOf(driver, "proprietary").value_or(false) ? "proprietary" : "out of tree") + ")";
    return text;
}

std::string saveKernelText(const Json &driver)
{
    const std::string state = textOf(driver, "in_save_kernel");
    if (state == "built-in")
        return told(Ctl::tr("built-in", "a driver in the save kernel"));
    if (state == "loaded")
        return told(Ctl::tr("loaded", "a driver in the save kernel"));
    if (state == "available")
        return told(Ctl::tr("available", "a driver in the save kernel"));
    if (state == "missing")
        return told(Ctl::tr("missing", "a driver in the save kernel"));
    return state == "not-needed" ? "-" : state.empty() || state == "unknown" ? "?" : state;
}

std::string useText(const Tree &tree, const Json &device)
{
    std::string text;
    if (const auto size = numberOf(partOf(device, "block"), "size_bytes"))
        text = *size == 0 ? told(Ctl::tr("no medium")) : humanSize(*size);
    if (boolOf(partOf(device, "input"), "keyboard").value_or(false))
        text = told(Ctl::tr("keyboard"));
    if (device.contains("block")) {
        for (const std::string &place : tree.carriedBy(device))
            text += (text.empty() ? "" : " ") + place;
    }
    return text;
}

} // namespace

std::string devicesView(const Json &document, const Look &look)
{
    const Tree tree(partOf(document, "devices"));
    Table table({{.title = told(Ctl::tr("Device", "heading")), .least = 16, .importance = 4},
                 {.title = told(Ctl::tr("Driver", "heading")), .least = 8, .importance = 2},
                 {.title = told(Ctl::tr("Save kernel", "heading")), .least = 9, .importance = 1},
                 {.title = told(Ctl::tr("Use", "heading")), .least = 8, .importance = 3}});
    bool any = false;
    tree.walk([&](const Json &device, std::size_t depth) {
        any = true;
        const std::string name = textOf(device, "name");
        const std::string label = textOf(device, "label");
        const Json &driver = partOf(device, "driver");
        const bool isMissing = textOf(driver, "in_save_kernel") == "missing";
        table.add({{std::string(depth, ' ') + (label == name ? label : name + "  " + label), {}},
                   {driverText(driver), {}},
                   {saveKernelText(driver), isMissing ? std::optional(Tone::Bad) : std::nullopt},
                   {useText(tree, device), {}}});
    });
    std::string text = any ? table.text(look) : paragraph(told(Ctl::tr("No device was found.")), look);
    for (const Json &unknown : partOf(document, "unknowns")) {
        if (unknown.is_string())
            text +=
                signedParagraph(Tone::Doubtful, sentence(said(printable(unknown.get<std::string>()))), look);
    }
    return text;
}

} // namespace torpor
