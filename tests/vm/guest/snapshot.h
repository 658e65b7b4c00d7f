// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace lab
{
/**
 * Where every page that can be looked at lies and what it holds: the resident
 * pages of files, and the anonymous memory of stopped processes. One lost page
 * is enough to be seen, which a checksum of a big file may not show because the
 * kernel reads a page of a file again when it is asked for.
 */
class Snapshot
{
public:
    struct Difference {
        std::string where;
        uint64_t frame = 0;
    };
    struct Comparison {
        uint64_t filePages = 0;      ///< looked at in both, pages of files
        uint64_t anonymousPages = 0; ///< looked at in both, memory of processes
        uint64_t moved = 0;          ///< of these, in another frame than before (the content was compared)
        uint64_t gone = 0;           ///< no longer resident: nothing can be said
        std::vector<Difference> different;
    };

    /** Adds the resident pages of all regular files below a folder, on its filesystem only. */
    void addFiles(const std::string &folder);
    /** Adds the private memory of a process, which must be stopped. */
    [[nodiscard]] bool addProcess(pid_t pid);
    [[nodiscard]] Comparison compare() const;
    /** Writes it to a file and returns the hash of what was written. */
    [[nodiscard]] std::optional<uint64_t> save(const std::string &path) const;
    /** Reads a file that save() wrote; nothing when it is not the one with this hash. */
    [[nodiscard]] static std::optional<Snapshot> load(const std::string &path, uint64_t hash);
    [[nodiscard]] size_t pages() const;
    /** The lowest and the highest frame seen. */
    [[nodiscard]] std::pair<uint64_t, uint64_t> frames() const;

private:
    struct Page {
        uint64_t index = 0; ///< in pages: of the file, or of the address
        uint64_t frame = 0;
        uint64_t hash = 0;
    };
    struct Object {
        std::string path; ///< empty for a process
        pid_t pid = 0;
        std::vector<Page> pages;
    };

    static std::vector<Page> lookAtFile(const std::string &path);
    static std::optional<std::vector<Page>> lookAtProcess(pid_t pid);
    static void compareObject(const Object &before, const std::vector<Page> &now, Comparison &result);

    std::vector<Object> m_objects;
};
} // namespace lab
