// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unitstarter.h"

#include "bus/systembus.h"

#include <cerrno>
#include <optional>

namespace torpor
{

namespace
{

constexpr BusObject manager = {.service = "org.freedesktop.systemd1",
                               .path = "/org/freedesktop/systemd1",
                               .interface = "org.freedesktop.systemd1.Manager"};

struct Waiting {
    std::string unit;
    std::optional<std::string> result;
};

// JobRemoved(u id, o job, s unit, s result). By the unit's name: a job may end before its path is known.
int onJobRemoved(sd_bus_message *message, void *data, sd_bus_error *)
{
    auto *waiting = static_cast<Waiting *>(data);
    const char *job = nullptr;
    const char *unit = nullptr;
    const char *result = nullptr;
    if (sd_bus_message_read(message, "uoss", nullptr, &job, &unit, &result) >= 0 && waiting->unit == unit)
        waiting->result = result;
    return 0;
}

} // namespace

Result<void> startUnit(const std::string &unit, const std::function<bool()> &enough)
{
    const std::string doing = "starting " + unit;
    auto opened = openSystemBus();
    if (!opened)
        return passOn(opened);
    sd_bus *const bus = opened->get();

    Waiting waiting{unit, std::nullopt};
    sd_bus_slot *matched = nullptr;
    if (const int error = sd_bus_match_signal(bus, &matched, manager.service, manager.path, manager.interface,
                                              "JobRemoved", onJobRemoved, &waiting);
        error < 0)
        return failErrno(doing, error);
    const BusSlot slot(matched);
    if (auto subscribed = callMethod(bus, manager, "Subscribe"); !subscribed)
        return passOn(subscribed, doing);
    // "fail": another sleep that is under way is not pushed aside.
    if (auto started = callMethod(bus, manager, "StartUnit", "ss", unit.c_str(), "fail"); !started)
        return passOn(started, doing);

    constexpr std::uint64_t askAgain = 20000; // microseconds
    while (!waiting.result && !enough()) {
        const int processed = sd_bus_process(bus, nullptr);
        if (processed < 0)
            return failErrno("waiting for " + unit, processed);
        if (processed > 0)
            continue;
        if (const int error = sd_bus_wait(bus, askAgain); error < 0 && error != -EINTR)
            return failErrno("waiting for " + unit, error);
    }
    return {};
}

} // namespace torpor
