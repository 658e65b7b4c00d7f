// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fill.h"

#include "pages.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <filesystem>
#include <format>
#include <fstream>
#include <sstream>

namespace lab
{
namespace
{
constexpr uint64_t FileBytes = 16ULL << 20;
using Page = std::array<std::byte, PageBytes>;

/** One page in three is noise; the others compress as programs and text do. Every page names its place. */
Page makePage(uint64_t seed, uint64_t index)
{
    static constexpr std::string_view Words[] = {"the ",   "lab ", "of\t", "page",
                                                 "\n\n{}", "0x1f", "call", "\0\0\0\0"};
    Page page{};
    Noise noise(seed * 1000003 + index);
    const bool plain = index % 3 == 0;
    for (size_t at = 0; at < PageBytes; at += sizeof(uint64_t)) {
        uint64_t word = noise.next();
        if (!plain) {
            std::string text(Words[word % 8]);
            text += Words[word / 8 % 8];
            text.resize(sizeof word);
            std::memcpy(&word, text.data(), sizeof word);
        }
        std::memcpy(page.data() + at, &word, sizeof word);
    }
    std::memcpy(page.data(), &seed, sizeof seed);
    std::memcpy(page.data() + sizeof seed, &index, sizeof index);
    return page;
}
} // namespace

Memory Memory::now()
{
    Memory memory;
    std::ifstream file("/proc/meminfo");
    for (std::string line; std::getline(file, line);) {
        std::istringstream words(line);
        std::string name;
        uint64_t kib = 0;
        words >> name >> kib;
        if (name == "MemTotal:") {
            memory.total = kib * 1024;
        } else if (name == "MemAvailable:") {
            memory.available = kib * 1024;
        }
    }
    return memory;
}

bool Fill::fillMemory(const std::string &folder, int percent)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    for (;;) {
        const Memory memory = Memory::now();
        const uint64_t used = memory.total - std::min(memory.available, memory.total);
        const uint64_t wanted = memory.total / 100 * static_cast<uint64_t>(percent);
        if (used + (1ULL << 20) >= wanted) {
            return true;
        }
        const uint64_t bytes = std::min(FileBytes, (wanted - used) / PageBytes * PageBytes);
        m_files.push_back({.path = std::format("{}/{}", folder, m_files.size()),
                           .bytes = bytes,
                           .seed = m_files.size() + 1});
        if (!writeFile(m_files.back())) {
            return false;
        }
    }
}

bool Fill::fillPageCache(const std::string &folder, uint64_t bytes)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    for (uint64_t done = 0; done < bytes; done += FileBytes) {
        m_files.push_back({.path = std::format("{}/{}", folder, m_files.size()),
                           .bytes = std::min(FileBytes, bytes - done),
                           .seed = m_files.size() + 1});
        if (!writeFile(m_files.back())) {
            return false;
        }
    }
    return true;
}

bool Fill::writeFile(const File &file)
{
    const Descriptor out(open(file.path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    std::vector<Page> block(256);
    for (uint64_t page = 0; page < file.bytes / PageBytes; page += block.size()) {
        const size_t count = std::min<uint64_t>(block.size(), file.bytes / PageBytes - page);
        for (size_t i = 0; i < count; ++i) {
            block[i] = makePage(file.seed, page + i);
        }
        const auto size = static_cast<ssize_t>(count * PageBytes);
        if (write(out.get(), block.data(), static_cast<size_t>(size)) != size) {
            return false;
        }
    }
    return fsync(out.get()) == 0;
}

Fill::Check Fill::check() const
{
    Check check;
    std::vector<Page> block(256);
    for (const File &file : m_files) {
        const Descriptor in(open(file.path.c_str(), O_RDONLY | O_CLOEXEC));
        for (uint64_t page = 0; page < file.bytes / PageBytes; page += block.size()) {
            const size_t count = std::min<uint64_t>(block.size(), file.bytes / PageBytes - page);
            const ssize_t got = read(in.get(), block.data(), count * PageBytes);
            for (size_t i = 0; i < count; ++i) {
                const bool good = got >= static_cast<ssize_t>((i + 1) * PageBytes) &&
                                  block[i] == makePage(file.seed, page + i);
                ++check.pages;
                if (!good && check.bad++ == 0) {
                    check.firstBad = std::format("{} page {}", file.path, page + i);
                }
            }
        }
    }
    return check;
}

bool Fill::save(const std::string &path) const
{
    std::ofstream out(path);
    for (const File &file : m_files) {
        out << file.path << ' ' << file.bytes << ' ' << file.seed << '\n';
    }
    return out.good();
}

Fill Fill::load(const std::string &path)
{
    Fill fill;
    std::ifstream in(path);
    for (File file; in >> file.path >> file.bytes >> file.seed;) {
        fill.m_files.push_back(file);
    }
    return fill;
}

uint64_t Fill::bytes() const
{
    uint64_t sum = 0;
    for (const File &file : m_files) {
        sum += file.bytes;
    }
    return sum;
}
} // namespace lab
