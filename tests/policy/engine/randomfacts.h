// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/facttable.h"
#include "policyfacts.h"

#include <cmath>
#include <limits>
#include <random>

// Made-up facts for the property tests, the benchmark and whoever else needs many.
namespace torpor::policy
{

class RandomFacts
{
public:
    explicit RandomFacts(unsigned seed) : m_random(seed) {}

    [[nodiscard]] std::size_t below(std::size_t limit) { return m_random() % limit; }
    [[nodiscard]] bool chance(double probability) { return between(0, 1) < probability; }
    [[nodiscard]] double between(double low, double high)
    {
        return low +
               (high - low) * static_cast<double>(m_random()) / static_cast<double>(std::mt19937::max());
    }
    template <typename List> auto &oneOf(List &list) { return list[below(std::size(list))]; }
    template <typename List> void shuffle(List &list) { std::ranges::shuffle(list, m_random); }

    // What firmware tells when it tells nonsense.
    [[nodiscard]] std::optional<double> nonsense()
    {
        const double values[] = {0, 254, 255, -1, -40, 1e9, -1e300, std::nan(""), HUGE_VAL, -HUGE_VAL};
        if (chance(0.2))
            return std::nullopt;
        return oneOf(values);
    }

    [[nodiscard]] DeviceFacts someDevice() { return some(deviceFields()); }
    [[nodiscard]] MountFacts someMount() { return some(mountFields()); }
    [[nodiscard]] InhibitorFacts someInhibitor() { return some(inhibitorFields()); }
    [[nodiscard]] ProgramFacts someProgram() { return some(programFields()); }

    [[nodiscard]] Facts someFacts()
    {
        Facts facts;
        facts.machine = some(machineFields());
        for (Capability &capability : facts.capabilities)
            capability = {.can = static_cast<Can>(below(3)), .reason = chance(0.5) ? "so it is" : ""};
        several(facts.batteries, [&] { return some(batteryFields()); });
        several(facts.devices, [&] { return someDevice(); });
        several(facts.mounts, [&] { return someMount(); });
        several(facts.inhibitors, [&] { return someInhibitor(); });
        several(facts.programs, [&] { return someProgram(); });
        return facts;
    }

    // A rule that is not shipped: of whatever verdict, about whatever device.
    [[nodiscard]] std::string someRule(int number)
    {
        const char *verdicts[] = {"block",   "warn",   "note",   "ignore",
                                  "unmount", "unload", "unbind", "include-module"};
        const char *matches[] = {
            "{ mounted = true }", "{ on_usb = true, swap = true }", "{ driver = \"n*\" }",
            "{ subsystem = [\"block\", \"usb\"], graphics = false }", "{ id = \"046d:*\" }"};
        const std::string verdict = oneOf(verdicts);
        std::string text =
            std::format("[[rule]]\nid = \"random-{}\"\nabout = \"device\"\nverdict = \"{}\"\nmatch = {}\n",
                        number, verdict, oneOf(matches));
        if (verdict == "ignore")
            text += chance(0.3) ? "ignores = \"*\"\n" : "ignores = [\"random-1*\", \"usb-*\"]\n";
        else
            text += "message = \"{device.label}\"\n";
        if (chance(0.3))
            text += "if_unknown = \"block\"\n";
        if (chance(0.3))
            text += "holds_when_critical = false\n";
        return text;
    }
    [[nodiscard]] RuleSet someRules()
    {
        auto texts = shippedTexts();
        const Layer layers[] = {Layer::Shipped, Layer::Administrator, Layer::User};
        for (int i = 0; i < 4; ++i)
            texts.push_back({.layer = oneOf(layers), .name = std::format("{}.toml", i), .text = someRule(i)});
        return mergeRules(std::move(texts));
    }

private:
    // Each field is known, or not; with values that rules ask for.
    template <typename Type> Type some(std::span<const Field<Type>> fields)
    {
        Type facts;
        for (const auto &field : fields) {
            if (chance(0.6))
                std::visit([&](auto member) { fill(facts.*member); }, field.member);
        }
        return facts;
    }
    void fill(std::optional<bool> &value) { value = chance(0.5); }
    void fill(std::optional<double> &value)
    {
        value = chance(0.2) ? nonsense() : std::optional(between(0, 100));
    }
    void fill(std::string &value)
    {
        const char *texts[] = {"block",       "usb",        "nvidia",         "nvme",       "missing",
                               "available",   "sleep",      "shutdown:sleep", "delay",      "package-manager",
                               "discharging", "charging",   "critical",       "action",     "ntfs",
                               "046d:c52b",   "2026-11-21", "/media/stick",   "fuse.sshfs", "BAT0"};
        value = oneOf(texts);
    }
    void fill(std::vector<std::string> &value)
    {
        const char *places[] = {"/", "/home", "/media/stick", "/boot/efi"};
        value = {oneOf(places)};
    }
    template <typename Type, typename Make> void several(std::vector<Type> &list, Make make)
    {
        for (std::size_t count = below(5); count > 0; --count)
            list.push_back(make());
    }

    std::mt19937 m_random;
};

} // namespace torpor::policy
