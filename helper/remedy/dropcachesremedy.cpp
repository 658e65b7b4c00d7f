// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dropcachesremedy.h"

#include "subject.h"

#include <unistd.h>

namespace torpor
{

Result<RemedyNotes> DropCachesRemedy::prepare(const std::string &subject)
{
    if (!subject.empty())
        return fail(Code::InvalidArgument, "caches are dropped all together");
    return RemedyNotes();
}

Result<void> DropCachesRemedy::apply(const RemedyNotes & /*notes*/)
{
    ::sync(); // only what has been written can be dropped
    return writeValue(m_roots.proc / "sys/vm/drop_caches", "3\n"); // page cache, dentries and inodes
}

Result<void> DropCachesRemedy::undo(const RemedyNotes & /*notes*/)
{
    return {};
}

} // namespace torpor
