// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "grubfolder.h"

#include "common/bytes.h"
#include "customcfg.h"
#include "grubscript.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>

namespace torpor
{

namespace
{

constexpr std::string_view savedNextEntry = "torpor_next_entry";
// The initramfs says where the running kernel lies in memory.
constexpr mode_t ownMode = 0600;
constexpr mode_t ownFolderMode = 0700;

std::unexpected<Error> notWritable(Error error, std::string_view doing)
{
    error.code = Code::BootNotWritable;
    return std::unexpected(std::move(error).during(doing));
}

// Result<bool>: whether it is a regular file; false when there is nothing.
Result<bool> isRegularFile(const std::filesystem::path &path)
{
    struct stat status{};
    if (::lstat(path.c_str(), &status) < 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return false;
        return failErrno("looking at " + path.string(), errno);
    }
    if (!S_ISREG(status.st_mode))
        return fail(Code::BootLoaderUnsupported, "{} is {}, not a file", path.string(),
                    S_ISLNK(status.st_mode) ? "a symbolic link" : "something else");
    return true;
}

Result<void> flushFolder(const std::filesystem::path &folder)
{
    auto fd = openFile(folder, O_RDONLY | O_DIRECTORY);
    if (!fd)
        return passOn(fd);
    if (::fsync(fd->get()) < 0)
        return failErrno("flushing " + folder.string(), errno, Code::IoError);
    return {};
}

} // namespace

GrubFolder::GrubFolder(std::filesystem::path folder, Flush flush)
    : m_folder(std::move(folder)), m_flush(std::move(flush))
{
}

std::vector<std::filesystem::path> GrubFolder::places(const std::filesystem::path &boot)
{
    return {boot / "grub", boot / "grub2"};
}

Result<std::filesystem::path> GrubFolder::find(const std::filesystem::path &boot)
{
    std::optional<std::filesystem::path> found;
    std::error_code error;
    for (const auto &place : places(boot)) {
        if (!std::filesystem::is_regular_file(place / "grub.cfg", error))
            continue;
        // Some systems have one as a link to the other.
        if (found && !std::filesystem::equivalent(*found, place, error))
            return fail(Code::BootLoaderUnsupported,
                        "there is a grub.cfg in {} and in {}, and which of them GRUB reads is not known",
                        found->string(), place.string());
        if (!found)
            found = place;
    }
    if (!found)
        return fail(Code::BootLoaderUnsupported, "there is no grub.cfg in {} or {}", (boot / "grub").string(),
                    (boot / "grub2").string());
    return *found;
}

Result<std::optional<std::string>> GrubFolder::readCustomCfg() const
{
    auto there = isRegularFile(customCfg());
    if (!there)
        return passOn(there);
    if (!*there)
        return std::nullopt;
    auto text = readText(customCfg());
    if (!text)
        return passOn(text);
    return std::optional(std::move(*text));
}

Result<GrubEnvironment> GrubFolder::readGrubenv() const
{
    auto there = isRegularFile(grubenv());
    if (!there)
        return passOn(there);
    if (!*there)
        return fail(Code::NotFound, "there is no {}", grubenv().string());
    auto text = readText(grubenv());
    if (!text)
        return passOn(text);
    auto environment = GrubEnvironment::parse(*text);
    if (!environment)
        return passOn(environment, grubenv().string());
    return environment;
}

Result<bool> GrubFolder::hasArmedFile() const
{
    struct stat status{};
    if (::lstat(armed().c_str(), &status) == 0)
        return status.st_size > 0;
    if (errno != ENOENT && errno != ENOTDIR)
        return failErrno("looking at " + armed().string(), errno);
    return false;
}

Result<void> GrubFolder::makeTorporFolder() const
{
    if (::mkdir(torpor().c_str(), ownFolderMode) < 0 && errno != EEXIST)
        return failErrno("making " + torpor().string(), errno, Code::BootNotWritable);
    struct stat status{};
    if (::lstat(torpor().c_str(), &status) < 0 || !S_ISDIR(status.st_mode))
        return fail(Code::BootNotWritable, "{} is not a folder", torpor().string());
    return {};
}

Result<void> GrubFolder::checkSpace(std::uint64_t neededBytes) const
{
    struct statvfs filesystem{};
    if (::statvfs(m_folder.c_str(), &filesystem) < 0)
        return failErrno("looking at " + m_folder.string(), errno);
    if (filesystem.f_flag & ST_RDONLY)
        return fail(Code::BootNotWritable, "the filesystem of {} is read-only", m_folder.string());
    const std::uint64_t free = std::uint64_t(filesystem.f_bavail) * filesystem.f_frsize;
    if (free < neededBytes)
        return fail(Code::BootNotWritable, "{} has {} bytes free, {} are needed", m_folder.string(), free,
                    neededBytes);
    return {};
}

Result<void> GrubFolder::writeOwn(const std::filesystem::path &file, std::span<const std::byte> content) const
{
    struct stat status{};
    if (::lstat(file.c_str(), &status) == 0 && S_ISREG(status.st_mode) &&
        std::uint64_t(status.st_size) == content.size()) {
        const auto old = readBytes(file);
        if (old && sameBytes(*old, content))
            return {};
    }
    // What is left of an interrupted writing, or was put there.
    if (auto removed = removeFile(file.string() + ".new"); !removed)
        return removed;
    if (auto space = checkSpace(content.size()); !space)
        return space;
    if (auto written = replaceFile(file, content, ownMode); !written)
        return notWritable(std::move(written.error()), "writing " + file.filename().string());
    return {};
}

Result<void> GrubFolder::replaceShared(const std::filesystem::path &file, std::string_view content) const
{
    if (auto made = makeTorporFolder(); !made)
        return made;
    struct stat status{};
    const bool exists = ::lstat(file.c_str(), &status) == 0;
    if (!exists && errno != ENOENT) // its mode and owner could not be kept
        return failErrno("looking at " + file.string(), errno, Code::BootNotWritable);
    const auto temporary = torpor() / file.filename();
    if (auto written = replaceFile(temporary, content, exists ? status.st_mode & 07777 : ownMode); !written)
        return notWritable(std::move(written.error()), "writing " + file.filename().string());
    int error = 0;
    if (exists && ::chown(temporary.c_str(), status.st_uid, status.st_gid) < 0)
        error = errno;
    if (error == 0 && ::rename(temporary.c_str(), file.c_str()) < 0)
        error = errno;
    if (error != 0) {
        ::unlink(temporary.c_str());
        return failErrno("replacing " + file.string(), error, Code::BootNotWritable);
    }
    for (const auto &folder : {m_folder, torpor()}) {
        if (auto flushed = flushFolder(folder); !flushed)
            return notWritable(std::move(flushed.error()), "replacing " + file.string());
    }
    return {};
}

Result<void> GrubFolder::removeFile(const std::filesystem::path &file) const
{
    if (::unlink(file.c_str()) < 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return {};
        return failErrno("removing " + file.string(), errno, Code::BootNotWritable);
    }
    if (auto flushed = flushFolder(file.parent_path()); !flushed)
        return notWritable(std::move(flushed.error()), "removing " + file.string());
    return {};
}

Result<void> GrubFolder::setNextEntry(std::string_view id) const
{
    auto environment = readGrubenv();
    if (!environment)
        return passOn(environment);
    const auto before = environment->get("next_entry");
    if (before == id)
        return {};
    if (before) {
        if (auto kept = environment->set(savedNextEntry, *before); !kept)
            return kept;
    }
    if (auto set = environment->set("next_entry", id); !set)
        return set;
    return replaceShared(grubenv(), environment->text());
}

Result<bool> GrubFolder::clearNextEntry(std::string_view id) const
{
    auto environment = readGrubenv();
    if (!environment) {
        // Without a grubenv there is nothing of ours in it.
        if (environment.error().code == Code::NotFound || environment.error().code == Code::Malformed ||
            environment.error().code == Code::BootLoaderUnsupported)
            return false;
        return passOn(environment);
    }
    const std::string before = environment->text();
    const auto current = environment->get("next_entry");
    const auto saved = environment->get(savedNextEntry);
    if (saved) {
        // GRUB has emptied it, or it is still ours; another value is the user's newer wish.
        if (!current || current->empty() || *current == id) {
            if (auto restored = environment->set("next_entry", *saved); !restored)
                return passOn(restored);
        }
        environment->unset(savedNextEntry);
    } else if (current == id) {
        environment->unset("next_entry");
    }
    if (environment->text() == before)
        return false;
    if (auto written = replaceShared(grubenv(), environment->text()); !written)
        return passOn(written);
    return true;
}

Result<void> GrubFolder::disarm() const
{
    auto wasArmed = hasArmedFile();
    if (!wasArmed)
        return passOn(wasArmed, "disarming the boot menu");
    if (auto removed = removeFile(armed()); !removed)
        return passOn(removed, "disarming the boot menu");
    auto cleared = clearNextEntry(grubResumeId);
    if (!cleared)
        return passOn(cleared, "disarming the boot menu");
    if (*wasArmed || *cleared)
        return flush();
    return {};
}

Result<void> GrubFolder::remove() const
{
    std::error_code error;
    const bool hadFolder = std::filesystem::exists(torpor(), error);
    if (auto disarmed = disarm(); !disarmed)
        return disarmed;
    auto text = readCustomCfg();
    if (!text && text.error().code != Code::BootLoaderUnsupported)
        return passOn(text, "removing the boot entry");
    bool changed = hadFolder;
    if (text && *text) {
        auto without = withoutTorporPart(**text);
        if (!without)
            return passOn(without, "removing the boot entry");
        Result<void> written;
        if (!*without)
            written = removeFile(customCfg());
        else if (**without != **text)
            written = replaceShared(customCfg(), **without);
        if (!written)
            return passOn(written, "removing the boot entry");
        changed |= !*without || **without != **text;
    }
    for (const auto &file :
         {kernel(), initramfs(), armed(), tried(), torpor() / "custom.cfg", torpor() / "grubenv"}) {
        for (const auto &name : {file, std::filesystem::path(file.string() + ".new")}) {
            if (auto removed = removeFile(name); !removed)
                return passOn(removed, "removing the boot entry");
        }
    }
    // What somebody else has put into it stays, and so does the folder.
    if (::rmdir(torpor().c_str()) < 0 && errno != ENOENT && errno != ENOTEMPTY && errno != EEXIST)
        return failErrno("removing " + torpor().string(), errno, Code::BootNotWritable);
    return changed ? flush() : Result<void>();
}

} // namespace torpor
