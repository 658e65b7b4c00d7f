// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blockdevice.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <new>
#include <sys/stat.h>

namespace torpor
{

AlignedBuffer::AlignedBuffer(std::size_t size)
{
    void *memory = std::aligned_alloc(blockSize, (size + blockSize - 1) / blockSize * blockSize);
    if (!memory)
        std::abort(); // Within the region's budget this cannot happen; B's supervisor turns it into a jump
                      // back.
    m_bytes = {static_cast<std::byte *>(memory), size};
}

AlignedBuffer::~AlignedBuffer()
{
    std::free(m_bytes.data());
}

Result<FileBlockDevice> FileBlockDevice::open(const std::filesystem::path &path, Access access)
{
    const int flags = access == Access::ReadOnly ? O_RDONLY : O_RDWR;
    auto fd = openFile(path, flags | O_DIRECT);
    // tmpfs, where tests may keep their files, knew no O_DIRECT before 6.6.
    struct stat status;
    if (!fd && ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode))
        fd = openFile(path, flags);
    if (!fd)
        return passOn(fd);
    return adopt(std::move(*fd));
}

Result<FileBlockDevice> FileBlockDevice::adopt(Fd fd)
{
    const off_t end = ::lseek(fd.get(), 0, SEEK_END);
    if (end < 0)
        return failErrno("finding the partition's size", errno);
    return FileBlockDevice(std::move(fd), static_cast<std::uint64_t>(end) / blockSize * blockSize);
}

Result<void> FileBlockDevice::check(std::uint64_t offset, std::size_t length) const
{
    if (offset % blockSize != 0 || length % blockSize != 0 || offset > m_size || length > m_size - offset)
        return fail(Code::InvalidArgument, "{} bytes at {} are not within the partition's {} bytes", length,
                    offset, m_size);
    return {};
}

Result<void> FileBlockDevice::read(std::uint64_t offset, std::span<std::byte> buffer)
{
    if (auto checked = check(offset, buffer.size()); !checked)
        return checked;
    return readExactly(m_fd.get(), buffer, offset);
}

Result<void> FileBlockDevice::write(std::uint64_t offset, std::span<const std::byte> buffer)
{
    if (auto checked = check(offset, buffer.size()); !checked)
        return checked;
    return writeExactly(m_fd.get(), buffer, offset);
}

Result<void> FileBlockDevice::flush()
{
    if (::fdatasync(m_fd.get()) < 0)
        return failErrno("flushing the partition", errno, Code::IoError);
    return {};
}

} // namespace torpor
