// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files.h"

#include <cerrno>
#include <charconv>
#include <fcntl.h>
#include <sys/stat.h>

namespace torpor
{

namespace
{

template <typename Buffer> Result<Buffer> readWhole(const std::filesystem::path &path, std::size_t limit)
{
    auto fd = openFile(path, O_RDONLY);
    if (!fd)
        return passOn(fd);
    Buffer content;
    std::size_t used = 0;
    for (;;) {
        if (used == content.size())
            content.resize(std::max<std::size_t>(4096, content.size() * 2));
        const ssize_t got = ::read(fd->get(), content.data() + used, content.size() - used);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failErrno("reading " + path.string(), errno, Code::IoError);
        if (got == 0)
            break;
        used += static_cast<std::size_t>(got);
        if (used > limit)
            return fail(Code::Malformed, "{} is larger than the {} bytes expected", path.string(), limit);
    }
    content.resize(used);
    return content;
}

} // namespace

Result<Fd> openFile(const std::filesystem::path &path, int flags, mode_t mode)
{
    Fd fd(::open(path.c_str(), flags | O_CLOEXEC, mode));
    if (!fd) {
        const Code code = errno == ENOENT                       ? Code::NotFound
                          : (errno == EACCES || errno == EPERM) ? Code::NotPermitted
                          : errno == EROFS                      ? Code::PartitionReadOnly
                                                                : Code::SystemError;
        return failErrno("opening " + path.string(), errno, code);
    }
    return fd;
}

Result<std::string> readText(const std::filesystem::path &path, std::size_t limit)
{
    return readWhole<std::string>(path, limit);
}

Result<Bytes> readBytes(const std::filesystem::path &path, std::size_t limit)
{
    return readWhole<Bytes>(path, limit);
}

Result<void> replaceFile(const std::filesystem::path &path, std::span<const std::byte> content, mode_t mode)
{
    const std::filesystem::path temporary = path.string() + ".new";
    auto fd = openFile(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, mode);
    if (!fd)
        return passOn(fd);
    auto written = writeExactly(fd->get(), content, 0);
    if (written && (::fchmod(fd->get(), mode) < 0 || ::fsync(fd->get()) < 0))
        written = failErrno("flushing " + temporary.string(), errno, Code::IoError);
    if (written && ::rename(temporary.c_str(), path.c_str()) < 0)
        written = failErrno("renaming to " + path.string(), errno);
    if (!written) {
        ::unlink(temporary.c_str());
        return passOn(written, "replacing " + path.string());
    }
    auto folder = openFile(path.parent_path(), O_RDONLY | O_DIRECTORY);
    if (!folder)
        return passOn(folder);
    if (::fsync(folder->get()) < 0)
        return failErrno("flushing " + path.parent_path().string(), errno, Code::IoError);
    return {};
}

Result<void> replaceFile(const std::filesystem::path &path, std::string_view content, mode_t mode)
{
    return replaceFile(path, std::as_bytes(std::span(content)), mode);
}

Result<void> makeFolder(const std::filesystem::path &path, std::optional<std::filesystem::perms> permissions)
{
    std::error_code error;
    std::filesystem::create_directories(path, error);
    if (!error && permissions)
        std::filesystem::permissions(path, *permissions, error);
    if (error)
        return failErrno("making " + path.string(), error.value());
    return {};
}

Result<void> readExactly(int fd, std::span<std::byte> buffer, std::uint64_t offset)
{
    while (!buffer.empty()) {
        const ssize_t got = ::pread(fd, buffer.data(), buffer.size(), static_cast<off_t>(offset));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failErrno(std::format("reading {} bytes at {}", buffer.size(), offset), errno,
                             Code::IoError);
        if (got == 0)
            return fail(Code::IoError, "reading {} bytes at {}: the end was reached", buffer.size(), offset);
        buffer = buffer.subspan(static_cast<std::size_t>(got));
        offset += static_cast<std::uint64_t>(got);
    }
    return {};
}

Result<void> writeExactly(int fd, std::span<const std::byte> buffer, std::uint64_t offset)
{
    while (!buffer.empty()) {
        const ssize_t put = ::pwrite(fd, buffer.data(), buffer.size(), static_cast<off_t>(offset));
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return failErrno(std::format("writing {} bytes at {}", buffer.size(), offset),
                             put < 0 ? errno : ENOSPC, Code::IoError);
        buffer = buffer.subspan(static_cast<std::size_t>(put));
        offset += static_cast<std::uint64_t>(put);
    }
    return {};
}

Result<void> writeValue(const std::filesystem::path &path, std::string_view value)
{
    auto file = openFile(path, O_WRONLY);
    if (!file)
        return passOn(file);
    auto written = writeExactly(file->get(), std::as_bytes(std::span(value)), 0);
    if (!written)
        return passOn(written, "writing to " + path.string());
    return {};
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\r\n\f\v";
    const auto first = text.find_first_not_of(space);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(space) - first + 1);
}

std::vector<std::string_view> splitText(std::string_view text, char separator)
{
    const std::string_view separators =
        separator == ' ' ? std::string_view(" \t\r\n") : std::string_view(&separator, 1);
    std::vector<std::string_view> pieces;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(separators), text.size());
        if (end > 0)
            pieces.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return pieces;
}

std::optional<std::uint64_t> parseNumber(std::string_view text, int base)
{
    if (text.starts_with("0x") && (base == 0 || base == 16)) {
        text.remove_prefix(2);
        base = 16;
    } else if (base == 0) {
        base = 10;
    }
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (error != std::errc() || end != text.data() + text.size() || text.empty())
        return std::nullopt;
    return value;
}

std::optional<unsigned> takeNumber(std::string_view &text)
{
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc())
        return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return value;
}

} // namespace torpor
