// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "image/blockdevice.h"

#include <algorithm>
#include <functional>
#include <mutex>
#include <vector>

namespace torpor
{

// A block device in memory that can fail, and that remembers what was written
// since the last flush, as a disk's cache does.
class MemoryDevice : public BlockDevice
{
public:
    explicit MemoryDevice(std::size_t size) : m_bytes(size) {}

    [[nodiscard]] std::uint64_t size() const override { return m_bytes.size(); }

    [[nodiscard]] Result<void> read(std::uint64_t offset, std::span<std::byte> buffer) override
    {
        const std::scoped_lock lock(m_mutex);
        if (onRead && !onRead(offset))
            return fail(Code::IoError, "reading at {}: Input/output error", offset);
        if (offset + buffer.size() > m_bytes.size())
            return fail(Code::InvalidArgument, "reading at {}: outside", offset);
        std::ranges::copy(std::span(m_bytes).subspan(offset, buffer.size()), buffer.begin());
        return {};
    }

    [[nodiscard]] Result<void> write(std::uint64_t offset, std::span<const std::byte> buffer) override
    {
        const std::scoped_lock lock(m_mutex);
        if (onWrite && !onWrite(offset))
            return fail(Code::IoError, "writing at {}: Input/output error", offset);
        if (offset + buffer.size() > m_bytes.size())
            return fail(Code::InvalidArgument, "writing at {}: outside", offset);
        writes.push_back({offset, {buffer.begin(), buffer.end()}});
        std::ranges::copy(buffer, std::span(m_bytes).subspan(offset).begin());
        return {};
    }

    [[nodiscard]] Result<void> flush() override
    {
        const std::scoped_lock lock(m_mutex);
        flushes.push_back(writes.size());
        return {};
    }

    struct Write {
        std::uint64_t offset;
        std::vector<std::byte> bytes;
    };
    [[nodiscard]] std::vector<std::byte> &bytes() { return m_bytes; }

    std::vector<Write> writes;
    std::vector<std::size_t> flushes;                 // how many writes there were at each flush
    std::function<bool(std::uint64_t offset)> onRead; // false makes it fail
    std::function<bool(std::uint64_t offset)> onWrite;

private:
    std::mutex m_mutex;
    std::vector<std::byte> m_bytes;
};

} // namespace torpor
