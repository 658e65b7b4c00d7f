// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "systembus.h"

namespace torpor
{

Result<Bus> openSystemBus()
{
    sd_bus *bus = nullptr;
    if (const int error = sd_bus_open_system(&bus); error < 0)
        return failErrno("connecting to the system bus", error);
    return Bus(bus);
}

Result<BusMessage> replyOf(const char *method, int result, sd_bus_message *reply, sd_bus_error &error)
{
    if (result >= 0)
        return BusMessage(reply);
    const std::string text = error.message ? error.message : "";
    sd_bus_error_free(&error);
    if (!text.empty())
        return fail(Code::SystemError, "{}: {}", method, text);
    return failErrno(method, result);
}

} // namespace torpor
