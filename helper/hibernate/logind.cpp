// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logind.h"

#include "common/files.h"

#include <algorithm>
#include <cerrno>
#include <systemd/sd-bus.h>

namespace torpor
{

namespace
{

constexpr const char *service = "org.freedesktop.login1";
constexpr const char *path = "/org/freedesktop/login1";
constexpr const char *interface = "org.freedesktop.login1.Manager";

struct Closer {
    void operator()(sd_bus *bus) const { sd_bus_flush_close_unref(bus); }
    void operator()(sd_bus_message *message) const { sd_bus_message_unref(message); }
};

class BusLogind : public Logind
{
public:
    Result<std::vector<Inhibitor>> listInhibitors() override
    {
        auto reply = call("ListInhibitors");
        if (!reply)
            return passOn(reply, "asking who inhibits sleep");
        std::vector<Inhibitor> inhibitors;
        int result = sd_bus_message_enter_container(reply->get(), 'a', "(ssssuu)");
        while (result > 0) {
            const char *what = nullptr;
            const char *who = nullptr;
            const char *why = nullptr;
            const char *mode = nullptr;
            result =
                sd_bus_message_read(reply->get(), "(ssssuu)", &what, &who, &why, &mode, nullptr, nullptr);
            if (result > 0)
                inhibitors.push_back({what, who, why, mode});
        }
        if (result < 0)
            return failErrno("reading who inhibits sleep", result);
        return inhibitors;
    }

    Result<void> lockSessions() override
    {
        auto reply = call("LockSessions");
        if (!reply)
            return passOn(reply, "locking the sessions");
        return {};
    }

private:
    using Message = std::unique_ptr<sd_bus_message, Closer>;

    Result<Message> call(const char *method)
    {
        if (!m_bus) {
            sd_bus *bus = nullptr;
            if (const int error = sd_bus_open_system(&bus); error < 0)
                return failErrno("connecting to the system bus", error);
            m_bus.reset(bus);
        }
        sd_bus_error error{}; // SD_BUS_ERROR_NULL is a compound literal of C
        sd_bus_message *reply = nullptr;
        const int result =
            sd_bus_call_method(m_bus.get(), service, path, interface, method, &error, &reply, nullptr);
        if (result < 0) {
            const std::string text = error.message ? error.message : "";
            sd_bus_error_free(&error);
            if (!text.empty())
                return fail(Code::SystemError, "{}: {}", method, text);
            return failErrno(method, result);
        }
        return Message(reply);
    }

    std::unique_ptr<sd_bus, Closer> m_bus;
};

} // namespace

bool Inhibitor::isAboutSleep() const
{
    return std::ranges::contains(splitText(what, ':'), std::string_view("sleep"));
}

Result<void> refuseInhibited(const std::vector<Inhibitor> &inhibitors)
{
    std::string list;
    for (const Inhibitor &inhibitor : inhibitors) {
        if (inhibitor.blocks())
            list += std::format("{}{} ({})", list.empty() ? "" : ", ", inhibitor.who, inhibitor.why);
    }
    if (list.empty())
        return {};
    return fail(Code::Inhibited, "a program asks not to sleep: {}", list);
}

std::unique_ptr<Logind> Logind::onSystemBus()
{
    return std::make_unique<BusLogind>();
}

} // namespace torpor
