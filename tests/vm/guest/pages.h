// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <unistd.h>

namespace lab
{
constexpr size_t PageBytes = 4096;

/** A fast hash that every bit of the data changes; not against malice. */
inline uint64_t hashBytes(std::span<const std::byte> data, uint64_t seed = 0)
{
    uint64_t hash = 0x9E3779B97F4A7C15ULL ^ seed;
    size_t at = 0;
    for (; at + sizeof(uint64_t) <= data.size(); at += sizeof(uint64_t)) {
        uint64_t word = 0;
        std::memcpy(&word, data.data() + at, sizeof word);
        hash = (hash ^ word) * 0xD6E8FEB86659FD93ULL;
        hash ^= hash >> 32;
    }
    for (; at < data.size(); ++at) {
        hash = (hash ^ static_cast<uint64_t>(data[at])) * 0xD6E8FEB86659FD93ULL;
        hash ^= hash >> 32;
    }
    return hash;
}

/** Numbers that repeat for the same seed and do not compress. */
class Noise
{
public:
    explicit Noise(uint64_t seed) : m_state(seed * 0x9E3779B97F4A7C15ULL + 1) {}
    uint64_t next()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return m_state;
    }

private:
    uint64_t m_state;
};

/** A file descriptor that closes itself. */
class Descriptor
{
public:
    explicit Descriptor(int number = -1) : m_number(number) {}
    ~Descriptor() { reset(); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int get() const { return m_number; }
    [[nodiscard]] bool good() const { return m_number >= 0; }
    void reset(int number = -1)
    {
        if (m_number >= 0) {
            close(m_number);
        }
        m_number = number;
    }

private:
    int m_number;
};
} // namespace lab
