// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "common/files.h"
#include "memory/physicalmemory.h"

#include <cstdint>
#include <span>

namespace torpor
{

// Offsets, lengths and buffers of direct I/O are multiples of this: the
// largest logical block size in use.
inline constexpr std::uint64_t blockSize = 4096;

// Memory that direct I/O can read into and write from.
class AlignedBuffer
{
public:
    explicit AlignedBuffer(std::size_t size);
    AlignedBuffer(AlignedBuffer &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}
    AlignedBuffer(const AlignedBuffer &) = delete;
    AlignedBuffer &operator=(const AlignedBuffer &) = delete;
    AlignedBuffer &operator=(AlignedBuffer &&) = delete;
    ~AlignedBuffer();

    [[nodiscard]] std::span<std::byte> bytes() const { return m_bytes; }

private:
    std::span<std::byte> m_bytes;
};

// The hibernating partition as the format code sees it. Thread safe. Offsets
// and sizes are multiples of `blockSize`, buffers aligned to it.
class BlockDevice
{
public:
    virtual ~BlockDevice() = default;
    [[nodiscard]] virtual std::uint64_t size() const = 0; // bytes
    [[nodiscard]] virtual Result<void> read(std::uint64_t offset, std::span<std::byte> buffer) = 0;
    [[nodiscard]] virtual Result<void> write(std::uint64_t offset, std::span<const std::byte> buffer) = 0;
    // Returns once everything written before is on the medium.
    [[nodiscard]] virtual Result<void> flush() = 0;
};

// A block device, or a file in tests, read and written past the page cache:
// A's cache must not hold what B and C wrote behind its back.
class FileBlockDevice : public BlockDevice
{
public:
    [[nodiscard]] static Result<FileBlockDevice> open(const std::filesystem::path &path, Access access);

    // Takes over an open descriptor, such as one opened O_EXCL and checked.
    [[nodiscard]] static Result<FileBlockDevice> adopt(Fd fd);

    [[nodiscard]] std::uint64_t size() const override { return m_size; }
    [[nodiscard]] Result<void> read(std::uint64_t offset, std::span<std::byte> buffer) override;
    [[nodiscard]] Result<void> write(std::uint64_t offset, std::span<const std::byte> buffer) override;
    [[nodiscard]] Result<void> flush() override;
    [[nodiscard]] int descriptor() const { return m_fd.get(); }

private:
    FileBlockDevice(Fd fd, std::uint64_t size) : m_fd(std::move(fd)), m_size(size) {}
    [[nodiscard]] Result<void> check(std::uint64_t offset, std::size_t length) const;

    Fd m_fd;
    std::uint64_t m_size;
};

} // namespace torpor
