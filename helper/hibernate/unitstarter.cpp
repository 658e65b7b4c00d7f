// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unitstarter.h"

#include <memory>
#include <optional>
#include <systemd/sd-bus.h>

namespace torpor
{

namespace
{

constexpr const char *service = "org.freedesktop.systemd1";
constexpr const char *path = "/org/freedesktop/systemd1";
constexpr const char *interface = "org.freedesktop.systemd1.Manager";

struct Closer {
    void operator()(sd_bus *bus) const { sd_bus_flush_close_unref(bus); }
    void operator()(sd_bus_message *message) const { sd_bus_message_unref(message); }
    void operator()(sd_bus_slot *slot) const { sd_bus_slot_unref(slot); }
};
using Message = std::unique_ptr<sd_bus_message, Closer>;

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

Result<Message> call(sd_bus *bus, const char *method, const char *types, auto... arguments)
{
    sd_bus_error error = SD_BUS_ERROR_NULL;
    sd_bus_message *reply = nullptr;
    const int result =
        sd_bus_call_method(bus, service, path, interface, method, &error, &reply, types, arguments...);
    if (result >= 0)
        return Message(reply);
    const std::string text = error.message ? error.message : "";
    sd_bus_error_free(&error);
    if (!text.empty())
        return fail(Code::SystemError, "{}", text);
    return failErrno(method, result);
}

} // namespace

Result<bool> startUnitAndWait(const std::string &unit)
{
    const std::string doing = "starting " + unit;
    sd_bus *opened = nullptr;
    if (const int error = sd_bus_open_system(&opened); error < 0)
        return failErrno("connecting to the system bus", error);
    const std::unique_ptr<sd_bus, Closer> bus(opened);

    Waiting waiting{unit, std::nullopt};
    sd_bus_slot *matched = nullptr;
    if (const int error = sd_bus_match_signal(bus.get(), &matched, service, path, interface, "JobRemoved",
                                              onJobRemoved, &waiting);
        error < 0)
        return failErrno(doing, error);
    const std::unique_ptr<sd_bus_slot, Closer> slot(matched);
    if (auto subscribed = call(bus.get(), "Subscribe", ""); !subscribed)
        return passOn(subscribed, doing);
    // "fail": another sleep that is under way is not pushed aside.
    if (auto started = call(bus.get(), "StartUnit", "ss", unit.c_str(), "fail"); !started)
        return passOn(started, doing);

    while (!waiting.result) {
        const int processed = sd_bus_process(bus.get(), nullptr);
        if (processed < 0)
            return failErrno("waiting for " + unit, processed);
        if (processed > 0)
            continue;
        if (const int error = sd_bus_wait(bus.get(), UINT64_MAX); error < 0 && error != -EINTR)
            return failErrno("waiting for " + unit, error);
    }
    return waiting.result == "done";
}

} // namespace torpor
