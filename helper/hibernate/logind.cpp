// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logind.h"

#include "bus/systembus.h"

namespace torpor
{

namespace
{

constexpr BusObject manager = {.service = "org.freedesktop.login1",
                               .path = "/org/freedesktop/login1",
                               .interface = "org.freedesktop.login1.Manager"};

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

    Result<std::string> can(const char *question) override
    {
        auto reply = call(question);
        if (!reply)
            return passOn(reply, "asking what can be done");
        const char *answer = nullptr;
        if (const int result = sd_bus_message_read(reply->get(), "s", &answer); result < 0)
            return failErrno("reading what can be done", result);
        return std::string(answer);
    }

    Result<void> lockSessions() override
    {
        auto reply = call("LockSessions");
        if (!reply)
            return passOn(reply, "locking the sessions");
        return {};
    }

private:
    Result<BusMessage> call(const char *method)
    {
        if (!m_bus) {
            auto bus = openSystemBus();
            if (!bus)
                return passOn(bus);
            m_bus = std::move(*bus);
        }
        return callMethod(m_bus.get(), manager, method);
    }

    Bus m_bus;
};

} // namespace

std::unique_ptr<Logind> Logind::onSystemBus()
{
    return std::make_unique<BusLogind>();
}

} // namespace torpor
