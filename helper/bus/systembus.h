// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"

#include <memory>
#include <systemd/sd-bus.h>

namespace torpor
{

struct BusCloser {
    void operator()(sd_bus *bus) const { sd_bus_flush_close_unref(bus); }
    void operator()(sd_bus_message *message) const { sd_bus_message_unref(message); }
    void operator()(sd_bus_slot *slot) const { sd_bus_slot_unref(slot); }
};
using Bus = std::unique_ptr<sd_bus, BusCloser>;
using BusMessage = std::unique_ptr<sd_bus_message, BusCloser>;
using BusSlot = std::unique_ptr<sd_bus_slot, BusCloser>;

// What calls are addressed to.
struct BusObject {
    const char *service;
    const char *path;
    const char *interface;
};

[[nodiscard]] Result<Bus> openSystemBus();

// What has become of a call, as sd-bus says it; takes over `reply`, frees `error`.
[[nodiscard]] Result<BusMessage> replyOf(const char *method, int result, sd_bus_message *reply,
                                         sd_bus_error &error);

// Calls a method and waits for its reply; `arguments` are of `types`, as
// sd_bus_message_append() takes them.
[[nodiscard]] Result<BusMessage> callMethod(sd_bus *bus, const BusObject &object, const char *method,
                                            const char *types = nullptr, auto... arguments)
{
    sd_bus_error error{}; // SD_BUS_ERROR_NULL is a compound literal of C
    sd_bus_message *reply = nullptr;
    const int result = sd_bus_call_method(bus, object.service, object.path, object.interface, method, &error,
                                          &reply, types, arguments...);
    return replyOf(method, result, reply, error);
}

} // namespace torpor
