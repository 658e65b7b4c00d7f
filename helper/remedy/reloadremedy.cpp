// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reloadremedy.h"

#include "subject.h"

#include <algorithm>

namespace torpor
{

namespace
{

// As the kernel names modules; nothing that leads out of a folder.
bool isModuleName(std::string_view name)
{
    return !name.empty() && name.size() <= 64 && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
               c == '-';
    });
}

} // namespace

Result<RemedyNotes> ReloadRemedy::prepare(const std::string &subject)
{
    if (!isModuleName(subject))
        return fail(Code::InvalidArgument, "'{}' is no module's name", subject);
    if (!m_modules->isLoaded(subject))
        return fail(Code::NotFound, "the module {} is not loaded", subject);
    return RemedyNotes{{"module", subject}};
}

Result<void> ReloadRemedy::apply(const RemedyNotes &notes)
{
    return m_modules->unload(noteOf(notes, "module"));
}

Result<void> ReloadRemedy::undo(const RemedyNotes &notes)
{
    const std::string module = noteOf(notes, "module");
    if (!isModuleName(module))
        return fail(Code::Malformed, "it is not known which module was unloaded");
    return m_modules->isLoaded(module) ? Result<void>() : m_modules->load(module);
}

} // namespace torpor
