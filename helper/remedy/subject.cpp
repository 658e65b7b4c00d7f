// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subject.h"

#include <algorithm>
#include <fcntl.h>

namespace torpor
{

namespace
{

Identity identityOf(const RemedyNotes &notes)
{
    Identity identity;
    identity.visit([&](const char *name, std::string &part) { part = noteOf(notes, name); });
    return identity;
}

} // namespace

LookAround lookAroundIn(const Roots &roots)
{
    return [roots] { return takeInventory(roots, {}); };
}

Result<Device> findSubject(const LookAround &lookAround, const std::string &identity)
{
    auto inventory = lookAround();
    if (!inventory)
        return passOn(inventory);
    std::vector<Device> found;
    for (Device &device : inventory->devices) {
        if (identityText(device.identity) == identity)
            found.push_back(std::move(device));
    }
    if (found.empty())
        return fail(Code::NotFound, "there is no device '{}'", identity);
    if (found.size() > 1)
        return fail(Code::RemedyFailed, "there are {} devices '{}'", found.size(), identity);
    return std::move(found.front());
}

void noteIdentity(const Device &device, RemedyNotes &notes)
{
    device.identity.visit([&](const char *name, const std::string &part) { notes[name] = part; });
    notes["subsystem"] = device.subsystem;
    notes["label"] = device.label.empty() ? device.name : device.label;
}

Result<Device> findNoted(const LookAround &lookAround, const RemedyNotes &notes)
{
    auto inventory = lookAround();
    if (!inventory)
        return passOn(inventory);
    const Identity identity = identityOf(notes);
    const std::string subsystem = noteOf(notes, "subsystem");
    const auto found = std::ranges::find_if(inventory->devices, [&](const Device &device) {
        return device.subsystem == subsystem && isSameDevice(device.identity, identity);
    });
    if (found == inventory->devices.end())
        return fail(Code::NotFound, "{} is not there", noteOf(notes, "label"));
    return std::move(*found);
}

std::string noteOf(const RemedyNotes &notes, const std::string &name)
{
    const auto found = notes.find(name);
    return found == notes.end() ? std::string() : found->second;
}

} // namespace torpor
