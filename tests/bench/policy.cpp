// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

//
// How long a decision takes, of the processor's time: for 1,000 devices and 200
// rules it must be less than 5 ms. The fastest of many is judged: what else runs
// on the machine, down to the other half of the same core, only adds to it.

#include "engine/decision.h"
#include "policy/engine/randomfacts.h"

#include <cstdio>
#include <ctime>
#include <exception>

using namespace torpor::policy;

namespace
{

constexpr std::size_t devices = 1000;
constexpr std::size_t rules = 200;
constexpr double mostMilliseconds = 5;
constexpr int runs = 301;

double processorMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

// The shipped rules, and others of their kind: most about devices, few that fire.
RuleSet manyRules()
{
    auto texts = shippedTexts();
    const RuleSet shipped = mergeRules(texts);
    std::string more;
    for (std::size_t i = shipped.checks().size() + shipped.triggers().size(); i < rules; ++i) {
        const char *matches[] = {
            "match = {{ subsystem = \"usb\", id = \"04{0:02x}:*\" }}",
            "match = {{ driver = [\"drv{0}\", \"old{0}*\"], in_image_path = true }}",
            "match = {{ subsystem = \"block\", mounted = true, mounts = \"/srv/{0}*\" }}",
            "when.all = [{{ fact = \"device.size_bytes\", above = {0}e12 }}, {{ not = {{ fact = "
            "\"device.removable\", is = true }} }}]"};
        more += std::format("[[rule]]\nid = \"more-{}\"\nabout = \"device\"\nverdict = \"warn\"\nmessage = "
                            "\"{{device.label}}\"\n",
                            i);
        more += std::vformat(matches[i % 4], std::make_format_args(i)) + "\n";
    }
    texts.push_back({.layer = Layer::Administrator, .name = "more.toml", .text = more});
    return mergeRules(std::move(texts));
}

Facts manyDevices()
{
    Facts facts = onBattery(4);
    const char *subsystems[] = {"pci", "usb", "block", "input", "net", "acpi", "platform", "sound"};
    for (std::size_t i = 0; i < devices; ++i) {
        DeviceFacts device{.path = std::format("/devices/pci0000:00/0000:00:14.0/usb1/1-{}/1-{}:1.0", i, i),
                           .label = std::format("Device {}", i),
                           .identity = std::format("usb 046d:{:04x}, serial {}", i, i),
                           .subsystem = subsystems[i % 8],
                           .name = std::format("1-{}", i),
                           .id = std::format("046d:{:04x}", i),
                           .driver = std::format("drv{}", i % 300),
                           .modular = i % 3 == 0,
                           .outOfTree = i % 50 == 0,
                           .removable = false,
                           .sizeBytes = 1e9 * static_cast<double>(i),
                           .mounted = i % 100 == 2,
                           .onUsb = i % 2 == 0,
                           .usbPersist = i % 4 == 0,
                           .inImagePath = i % 500 == 0,
                           .graphics = false};
        if (*device.mounted)
            device.mounts = {std::format("/media/{}", i)};
        facts.devices.push_back(std::move(device));
    }
    return facts;
}

/// The program's exit status.
int measure()
{
    const RuleSet set = manyRules();
    for (const Problem &problem : set.problems())
        std::printf("%s\n", textOf(problem).c_str());
    if (!set.problems().empty() || set.checks().size() + set.triggers().size() != rules)
        return 2;
    const Facts facts = manyDevices();
    const Decision decision = decide(set, facts);
    std::vector<double> times;
    times.reserve(runs);
    for (int i = 0; i < runs; ++i) {
        const double begin = processorMilliseconds();
        const Decision again = decide(set, facts);
        times.push_back(processorMilliseconds() - begin);
        if (again.assessment.fired.size() != decision.assessment.fired.size())
            return 2;
    }
    std::ranges::sort(times);
    std::printf("%zu devices, %zu rules, %zu fired: %.2f ms (median %.2f ms), %.2f of the limit of %.0f ms\n",
                facts.devices.size(), rules, decision.assessment.fired.size(), times.front(),
                times[times.size() / 2], times.front() / mostMilliseconds, mostMilliseconds);
    return times.front() < mostMilliseconds ? 0 : 1;
}

} // namespace

int main()
{
    try {
        return measure();
    } catch (const std::exception &error) {
        std::fprintf(stderr, "bench-policy: %s\n", error.what());
        return 2;
    }
}
