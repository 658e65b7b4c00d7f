// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "udisks.h"

namespace torpor
{

namespace
{

constexpr auto service = "org.freedesktop.UDisks2";
constexpr auto filesystem = "org.freedesktop.UDisks2.Filesystem";
// A slow stick may have a lot to write; sd-bus would give up after 25 seconds.
constexpr std::uint64_t patience = 300ULL * 1'000'000; // microseconds

// The object of a device.
Result<std::string> resolve(sd_bus *bus, const std::string &node)
{
    const std::string path = "/dev/" + node;
    auto reply =
        callMethod(bus, {service, "/org/freedesktop/UDisks2/Manager", "org.freedesktop.UDisks2.Manager"},
                   "ResolveDevice", "a{sv}a{sv}", 1, "path", "s", path.c_str(), 0);
    if (!reply)
        return passOn(reply, "asking udisks for " + path);
    int read = sd_bus_message_enter_container(reply->get(), 'a', "o");
    const char *object = nullptr;
    if (read >= 0)
        read = sd_bus_message_read_basic(reply->get(), 'o', &object);
    if (read < 0)
        return failErrno("reading what udisks says of " + path, read);
    if (!object)
        return fail(Code::NotFound, "udisks does not know {}", path);
    return object;
}

} // namespace

Result<std::pair<Bus, std::string>> Udisks::open(const std::string &node)
{
    auto bus = m_openBus();
    if (!bus)
        return passOn(bus);
    (void)sd_bus_set_method_call_timeout(bus->get(), patience);
    auto object = resolve(bus->get(), node);
    if (!object)
        return passOn(object);
    return std::pair{std::move(*bus), std::move(*object)};
}

Result<void> Udisks::unmount(const std::string &node)
{
    auto opened = open(node);
    if (!opened)
        return passOn(opened);
    const auto &[bus, object] = *opened;
    auto reply = callMethod(bus.get(), {service, object.c_str(), filesystem}, "Unmount", "a{sv}", 0);
    if (!reply)
        return passOn(reply, "unmounting /dev/" + node);
    return {};
}

Result<std::string> Udisks::mount(const std::string &node, const std::string &user)
{
    auto opened = open(node);
    if (!opened)
        return passOn(opened);
    const auto &[bus, object] = *opened;
    const BusObject volume{service, object.c_str(), filesystem};
    auto reply = user.empty()
                     ? callMethod(bus.get(), volume, "Mount", "a{sv}", 0)
                     : callMethod(bus.get(), volume, "Mount", "a{sv}", 1, "as-user", "s", user.c_str());
    if (!reply)
        return passOn(reply, "mounting /dev/" + node);
    const char *place = nullptr;
    if (const int read = sd_bus_message_read_basic(reply->get(), 's', &place); read < 0)
        return failErrno("reading where udisks has mounted /dev/" + node, read);
    return place;
}

} // namespace torpor
