// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "takeover.h"

#include "bus/systembus.h"

#include <algorithm>
#include <system_error>

namespace torpor
{

namespace
{

namespace fs = std::filesystem;

// The first line of the drop-ins themselves, which is what Torpor wrote before
// there were links.
constexpr std::string_view writtenBefore =
    "# Written by Torpor: torporctl settings take-over=off removes it.";

bool isThere(const fs::path &path)
{
    std::error_code error;
    return fs::exists(fs::symlink_status(path, error));
}

} // namespace

fs::path TakeOver::shippedFolder()
{
    return TORPOR_TAKE_OVER_FOLDER;
}

bool TakeOver::DropIn::isLinked() const
{
    std::error_code error;
    return fs::read_symlink(link, error) == shipped;
}

bool TakeOver::DropIn::isOurs() const
{
    if (isLinked())
        return true;
    std::error_code error;
    if (!fs::is_regular_file(fs::symlink_status(link, error)))
        return false;
    const auto text = readText(link, 1 << 16);
    return text && text->starts_with(writtenBefore);
}

std::vector<TakeOver::DropIn> TakeOver::dropIns() const
{
    return {{m_units / "systemd-hibernate.service.d/50-torpor.conf", m_shipped / "systemd-hibernate.conf"},
            {m_units / "systemd-logind.service.d/50-torpor.conf", m_shipped / "systemd-logind.conf"}};
}

bool TakeOver::isOn() const
{
    return std::ranges::all_of(dropIns(), [](const DropIn &dropIn) {
        std::error_code error;
        return dropIn.isLinked() && fs::is_regular_file(dropIn.shipped, error);
    });
}

Result<void> TakeOver::requireFree() const
{
    for (const DropIn &dropIn : dropIns()) {
        std::error_code error;
        if (!fs::is_regular_file(dropIn.shipped, error))
            return fail(Code::NotFound, "{} is missing: is all of Torpor installed?",
                        dropIn.shipped.string());
        if (isThere(dropIn.link) && !dropIn.isOurs())
            return fail(Code::NotPermitted, "{} is there already, and not Torpor's", dropIn.link.string());
    }
    return {};
}

Result<void> TakeOver::takeOver()
{
    if (isOn())
        return {};
    if (auto free = requireFree(); !free)
        return passOn(free, "taking over the system's hibernation");
    auto done = makeLinks().and_then(m_reload);
    if (done)
        return {};
    if (auto removed = removeOurs(); removed && *removed)
        (void)m_reload(); // what it does not know it does not run
    return passOn(done, "taking over the system's hibernation");
}

Result<void> TakeOver::makeLinks() const
{
    for (const DropIn &dropIn : dropIns()) {
        if (dropIn.isLinked())
            continue;
        if (auto made = makeFolder(dropIn.link.parent_path()); !made)
            return made;
        std::error_code error;
        fs::remove(dropIn.link, error); // what was written before, or nothing
        fs::create_symlink(dropIn.shipped, dropIn.link, error);
        if (error)
            return failErrno("making the link " + dropIn.link.string(), error.value());
    }
    return {};
}

Result<bool> TakeOver::removeOurs() const
{
    bool removed = false;
    for (const DropIn &dropIn : dropIns()) {
        if (!dropIn.isOurs())
            continue;
        std::error_code error;
        fs::remove(dropIn.link, error);
        if (error)
            return failErrno("removing " + dropIn.link.string(), error.value());
        removed = true;
        fs::remove(dropIn.link.parent_path(), error); // stays where others have files in it
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
