// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unbindremedy.h"

namespace torpor
{

namespace
{

// Part of a path: what comes from a file of ours may still be damaged.
bool isName(const std::string &text)
{
    return !text.empty() && text != "." && text != ".." && !text.contains('/');
}

} // namespace

Result<std::filesystem::path> UnbindRemedy::driverFolder(const Device &device, const RemedyNotes &notes) const
{
    const std::string driver = noteOf(notes, "driver");
    if (!isName(driver) || !isName(device.subsystem))
        return fail(Code::RemedyFailed, "it is not known which driver {} had", device.label);
    return m_roots.sys / "bus" / device.subsystem / "drivers" / driver;
}

Result<RemedyNotes> UnbindRemedy::prepare(const std::string &subject)
{
    auto device = findSubject(m_lookAround, subject);
    if (!device)
        return passOn(device);
    if (device->driver.name.empty())
        return fail(Code::RemedyFailed, "{} has no driver", device->label);
    RemedyNotes notes;
    noteIdentity(*device, notes);
    notes["driver"] = device->driver.name;
    return notes;
}

Result<void> UnbindRemedy::apply(const RemedyNotes &notes)
{
    auto device = findNoted(m_lookAround, notes);
    if (!device)
        return passOn(device);
    if (device->driver.name.empty())
        return {};
    auto folder = driverFolder(*device, notes);
    if (!folder)
        return passOn(folder);
    return writeValue(*folder / "unbind", device->name);
}

Result<void> UnbindRemedy::undo(const RemedyNotes &notes)
{
    auto device = findNoted(m_lookAround, notes);
    if (!device)
        return passOn(device);
    if (!device->driver.name.empty())
        return {}; // it kept its driver, or was found anew and got one
    auto folder = driverFolder(*device, notes);
    if (!folder)
        return passOn(folder);
    return writeValue(*folder / "bind", device->name);
}

} // namespace torpor
