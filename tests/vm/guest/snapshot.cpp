// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot.h"

#include "pages.h"

#include <algorithm>
#include <fcntl.h>
#include <filesystem>
#include <format>
#include <fstream>
#include <sstream>
#include <sys/mman.h>
#include <sys/stat.h>

namespace lab
{
namespace
{
constexpr uint64_t PresentBit = 1ULL << 63;
constexpr uint64_t FileBit = 1ULL << 61; // page-cache page or shared anonymous memory
constexpr uint64_t FrameMask = (1ULL << 55) - 1;

/** The entries of /proc/PID/pagemap for a run of pages. */
std::vector<uint64_t> pagemap(int fd, uint64_t firstPage, size_t count)
{
    std::vector<uint64_t> entries(count);
    const ssize_t got =
        pread(fd, entries.data(), count * sizeof(uint64_t), static_cast<off_t>(firstPage * sizeof(uint64_t)));
    entries.resize(got < 0 ? 0 : static_cast<size_t>(got) / sizeof(uint64_t));
    return entries;
}

void put(std::string &out, uint64_t number)
{
    out.append(reinterpret_cast<const char *>(&number), sizeof number);
}

bool take(std::string_view &in, uint64_t &number)
{
    if (in.size() < sizeof number) {
        return false;
    }
    std::memcpy(&number, in.data(), sizeof number);
    in.remove_prefix(sizeof number);
    return true;
}
} // namespace

void Snapshot::addFiles(const std::string &folder)
{
    namespace fs = std::filesystem;
    struct stat top{};
    if (stat(folder.c_str(), &top) != 0) {
        return;
    }
    std::error_code error;
    fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied, error);
    for (; !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
        struct stat info{};
        if (lstat(at->path().c_str(), &info) != 0) {
            continue;
        }
        if (info.st_dev != top.st_dev && S_ISDIR(info.st_mode)) {
            at.disable_recursion_pending();
        }
        if (info.st_dev == top.st_dev && S_ISREG(info.st_mode) && info.st_size > 0) {
            if (auto pages = lookAtFile(at->path()); !pages.empty()) {
                m_objects.push_back({.path = at->path(), .pid = 0, .pages = std::move(pages)});
            }
        }
    }
}

bool Snapshot::addProcess(pid_t pid)
{
    auto pages = lookAtProcess(pid);
    if (!pages) {
        return false;
    }
    m_objects.push_back({.path = {}, .pid = pid, .pages = std::move(*pages)});
    return true;
}

std::vector<Snapshot::Page> Snapshot::lookAtFile(const std::string &path)
{
    std::vector<Page> pages;
    const Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    const Descriptor map(open("/proc/self/pagemap", O_RDONLY | O_CLOEXEC));
    struct stat info{};
    if (!file.good() || fstat(file.get(), &info) != 0 || info.st_size <= 0) {
        return pages;
    }
    const size_t count = (static_cast<size_t>(info.st_size) + PageBytes - 1) / PageBytes;
    void *address = mmap(nullptr, count * PageBytes, PROT_READ, MAP_SHARED, file.get(), 0);
    if (address == MAP_FAILED) {
        return pages;
    }
    const auto *bytes = static_cast<const std::byte *>(address);
    madvise(address, count * PageBytes, MADV_RANDOM); // no read-ahead: what is not resident stays so
    std::vector<unsigned char> resident(count);
    if (mincore(address, count * PageBytes, resident.data()) == 0) {
        for (size_t page = 0; page < count; ++page) {
            if ((resident[page] & 1) != 0) {
                const uint64_t hash = hashBytes({bytes + page * PageBytes, PageBytes});
                pages.push_back({.index = page, .frame = 0, .hash = hash});
            }
        }
        const auto entries = pagemap(map.get(), reinterpret_cast<uintptr_t>(address) / PageBytes, count);
        for (Page &page : pages) {
            page.frame = page.index < entries.size() ? entries[page.index] & FrameMask : 0;
        }
    }
    munmap(address, count * PageBytes);
    return pages;
}

std::optional<std::vector<Snapshot::Page>> Snapshot::lookAtProcess(pid_t pid)
{
    std::ifstream maps(std::format("/proc/{}/maps", pid));
    const Descriptor memory(open(std::format("/proc/{}/mem", pid).c_str(), O_RDONLY | O_CLOEXEC));
    const Descriptor map(open(std::format("/proc/{}/pagemap", pid).c_str(), O_RDONLY | O_CLOEXEC));
    if (!maps || !memory.good() || !map.good()) {
        return std::nullopt;
    }
    std::vector<Page> pages;
    std::string line;
    std::vector<std::byte> content(PageBytes);
    while (std::getline(maps, line)) {
        uint64_t start = 0;
        uint64_t end = 0;
        char dash = 0;
        std::istringstream(line) >> std::hex >> start >> dash >> end;
        if (line.contains("[vvar") || line.contains("[vsyscall") || line.contains("[vdso")) {
            continue;
        }
        const auto entries = pagemap(map.get(), start / PageBytes, (end - start) / PageBytes);
        for (size_t i = 0; i < entries.size(); ++i) {
            const bool anonymous = (entries[i] & PresentBit) != 0 && (entries[i] & FileBit) == 0;
            const uint64_t address = start + i * PageBytes;
            if (anonymous && pread(memory.get(), content.data(), PageBytes, static_cast<off_t>(address)) ==
                                 static_cast<ssize_t>(PageBytes)) {
                pages.push_back({.index = address / PageBytes,
                                 .frame = entries[i] & FrameMask,
                                 .hash = hashBytes(content)});
            }
        }
    }
    return pages;
}

Snapshot::Comparison Snapshot::compare() const
{
    Comparison result;
    for (const Object &object : m_objects) {
        const auto now = object.path.empty() ? lookAtProcess(object.pid) : lookAtFile(object.path);
        if (!now) {
            result.different.push_back({.where = std::format("process {} is gone", object.pid), .frame = 0});
            continue;
        }
        compareObject(object, *now, result);
    }
    return result;
}

void Snapshot::compareObject(const Object &before, const std::vector<Page> &now, Comparison &result)
{
    auto at = now.begin();
    for (const Page &page : before.pages) {
        at = std::lower_bound(at, now.end(), page.index,
                              [](const Page &one, uint64_t index) { return one.index < index; });
        if (at == now.end() || at->index != page.index) {
            ++result.gone;
            continue;
        }
        ++(before.path.empty() ? result.anonymousPages : result.filePages);
        result.moved += at->frame != page.frame ? 1 : 0;
        if (at->hash != page.hash) {
            const std::string name =
                before.path.empty() ? std::format("process {}", before.pid) : before.path;
            result.different.push_back(
                {.where = std::format("{} page {:#x}", name, page.index), .frame = page.frame});
        }
    }
}

std::optional<uint64_t> Snapshot::save(const std::string &path) const
{
    std::string out;
    put(out, m_objects.size());
    for (const Object &object : m_objects) {
        put(out, static_cast<uint64_t>(object.pid));
        put(out, object.path.size());
        out += object.path;
        put(out, object.pages.size());
        out.append(reinterpret_cast<const char *>(object.pages.data()), object.pages.size() * sizeof(Page));
    }
    std::ofstream file(path, std::ios::binary);
    file << out;
    file.close();
    return file.good() ? std::optional(hashBytes(std::as_bytes(std::span(out)))) : std::nullopt;
}

std::optional<Snapshot> Snapshot::load(const std::string &path, uint64_t hash)
{
    std::ifstream file(path, std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(file)), {});
    if (hashBytes(std::as_bytes(std::span(text))) != hash) {
        return std::nullopt;
    }
    Snapshot snapshot;
    std::string_view in = text;
    uint64_t objects = 0;
    if (!take(in, objects)) {
        return std::nullopt;
    }
    for (uint64_t i = 0; i < objects; ++i) {
        Object object;
        uint64_t pid = 0;
        uint64_t size = 0;
        if (!take(in, pid) || !take(in, size) || size > in.size()) {
            return std::nullopt;
        }
        object.pid = static_cast<pid_t>(pid);
        object.path = in.substr(0, size);
        in.remove_prefix(size);
        if (!take(in, size) || size > in.size() / sizeof(Page)) {
            return std::nullopt;
        }
        object.pages.resize(size);
        std::memcpy(object.pages.data(), in.data(), size * sizeof(Page));
        in.remove_prefix(size * sizeof(Page));
        snapshot.m_objects.push_back(std::move(object));
    }
    return snapshot;
}

size_t Snapshot::pages() const
{
    size_t count = 0;
    for (const Object &object : m_objects) {
        count += object.pages.size();
    }
    return count;
}

std::pair<uint64_t, uint64_t> Snapshot::frames() const
{
    std::pair<uint64_t, uint64_t> range{UINT64_MAX, 0};
    for (const Object &object : m_objects) {
        for (const Page &page : object.pages) {
            range = {std::min(range.first, page.frame), std::max(range.second, page.frame)};
        }
    }
    return range;
}
} // namespace lab
