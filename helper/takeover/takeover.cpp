// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "takeover.h"

#include "bus/systembus.h"

#include <algorithm>
#include <format>
#include <system_error>

namespace torpor
{

namespace
{

namespace fs = std::filesystem;

constexpr std::string_view ours = "# Written by Torpor: torporctl settings take-over=off removes it.";

// With what systemd itself would do, should Torpor be removed without having
// given it back. logind has asked the inhibitors already.
std::string hibernateText()
{
    return std::format("{}\n"
                       "[Service]\n"
                       "ExecStart=\n"
                       "ExecStart=/bin/sh -c 'if [ -x {} ]; then exec {} hibernate --ignore-inhibitors "
                       "--trigger user; else exec /usr/lib/systemd/systemd-sleep hibernate; fi'\n",
                       ours, TORPOR_HIBERNATE_PATH, TORPOR_HIBERNATE_PATH);
}

// systemd/src/shared/hibernate-util.c, hibernation_is_safe(): without swap space
// it says yes then, and leaves the rest to who hibernates.
std::string logindText()
{
    return std::format("{}\n"
                       "[Service]\n"
                       "Environment=SYSTEMD_BYPASS_HIBERNATION_MEMORY_CHECK=1\n",
                       ours);
}

bool isOurs(const fs::path &path)
{
    const auto text = readText(path, 1 << 16);
    return text && text->starts_with(ours);
}

} // namespace

std::vector<TakeOver::DropIn> TakeOver::dropIns() const
{
    return {{m_units / "systemd-hibernate.service.d/50-torpor.conf", hibernateText()},
            {m_units / "systemd-logind.service.d/50-torpor.conf", logindText()}};
}

bool TakeOver::isOn() const
{
    return std::ranges::all_of(dropIns(), [](const DropIn &dropIn) {
        const auto text = readText(dropIn.path, 1 << 16);
        return text && *text == dropIn.text;
    });
}

Result<void> TakeOver::takeOver()
{
    if (isOn())
        return {};
    for (const DropIn &dropIn : dropIns()) {
        std::error_code error;
        if (fs::exists(fs::symlink_status(dropIn.path, error)) && !isOurs(dropIn.path))
            return fail(Code::NotPermitted, "{} is there already, and not Torpor's", dropIn.path.string());
    }
    auto done = write().and_then(m_reload);
    if (done)
        return {};
    if (auto removed = removeOurs(); removed && *removed)
        (void)m_reload(); // what it does not know it does not run
    return passOn(done, "taking over the system's hibernation");
}

Result<void> TakeOver::write() const
{
    for (const DropIn &dropIn : dropIns()) {
        if (auto made = makeFolder(dropIn.path.parent_path()); !made)
            return made;
        if (auto written = replaceFile(dropIn.path, dropIn.text, 0644); !written)
            return written;
    }
    return {};
}

Result<bool> TakeOver::removeOurs() const
{
    bool removed = false;
    for (const DropIn &dropIn : dropIns()) {
        if (!isOurs(dropIn.path))
            continue;
        std::error_code error;
        fs::remove(dropIn.path, error);
        if (error)
            return failErrno("removing " + dropIn.path.string(), error.value());
        removed = true;
        fs::remove(dropIn.path.parent_path(), error); // stays where others have files in it
    }
    return removed;
}

Result<void> TakeOver::giveBack()
{
    auto removed = removeOurs();
    if (!removed)
        return passOn(removed, "giving the system's hibernation back");
    if (!*removed)
        return {};
    auto reloaded = m_reload();
    if (!reloaded)
        return passOn(reloaded, "giving the system's hibernation back");
    return {};
}

Result<void> reloadUnits()
{
    constexpr BusObject manager = {.service = "org.freedesktop.systemd1",
                                   .path = "/org/freedesktop/systemd1",
                                   .interface = "org.freedesktop.systemd1.Manager"};
    auto bus = openSystemBus();
    if (!bus)
        return passOn(bus);
    if (auto reloaded = callMethod(bus->get(), manager, "Reload"); !reloaded)
        return passOn(reloaded, "having the units read again");
    return {};
}

} // namespace torpor
