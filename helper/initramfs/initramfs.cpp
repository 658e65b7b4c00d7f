// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "initramfs.h"

#include <archive.h>
#include <archive_entry.h>
#include <memory>
#include <set>
#include <sys/stat.h>

namespace torpor
{

namespace
{

constexpr std::size_t largestModule = 64 << 20;

struct FreeArchive {
    void operator()(archive *handle) const { archive_free(handle); }
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};

std::unexpected<Error> archiveError(archive *handle, std::string_view doing)
{
    const char *text = archive_error_string(handle);
    return fail(Code::SystemError, "{}: {}", doing, text ? text : "unknown error");
}

// A cpio archive in memory, "newc" as the kernel unpacks it.
class CpioWriter
{
public:
    CpioWriter()
    {
        archive_write_set_format_cpio_newc(m_archive.get());
        archive_write_add_filter_none(m_archive.get());
        archive_write_set_bytes_per_block(m_archive.get(), 0);
        archive_write_open(m_archive.get(), &m_content, nullptr, append, nullptr);
    }

    Result<void> addFolder(std::string_view path) { return add(path, {}, S_IFDIR | 0755); }
    Result<void> addFile(std::string_view path, std::span<const std::byte> content, mode_t permissions)
    {
        return add(path, content, S_IFREG | permissions);
    }

    Result<Bytes> finish()
    {
        if (archive_write_close(m_archive.get()) != ARCHIVE_OK)
            return archiveError(m_archive.get(), "finishing the archive");
        return std::move(m_content);
    }

private:
    static la_ssize_t append(archive * /*handle*/, void *context, const void *buffer, std::size_t size)
    {
        auto *content = static_cast<Bytes *>(context);
        const auto *bytes = static_cast<const std::byte *>(buffer);
        content->insert(content->end(), bytes, bytes + size);
        return static_cast<la_ssize_t>(size);
    }

    Result<void> add(std::string_view path, std::span<const std::byte> content, mode_t mode)
    {
        const std::unique_ptr<archive_entry, FreeArchive> entry(archive_entry_new());
        archive_entry_set_pathname(entry.get(), std::string(path).c_str());
        archive_entry_set_mode(entry.get(), mode);
        archive_entry_set_size(entry.get(), static_cast<la_int64_t>(content.size()));
        // One link and no times: the same input gives the same archive.
        archive_entry_set_nlink(entry.get(), 1);
        archive_entry_set_mtime(entry.get(), 0, 0);
        if (archive_write_header(m_archive.get(), entry.get()) != ARCHIVE_OK)
            return archiveError(m_archive.get(), "adding " + std::string(path));
        if (archive_write_data(m_archive.get(), content.data(), content.size()) !=
            static_cast<la_ssize_t>(content.size()))
            return archiveError(m_archive.get(), "adding " + std::string(path));
        return {};
    }

    Bytes m_content;
    std::unique_ptr<archive, FreeArchive> m_archive{archive_write_new()};
};

// The content of a module or of firmware, unpacked whatever it is compressed with.
Result<Bytes> readUnpacked(const std::filesystem::path &file)
{
    const std::unique_ptr<archive, FreeArchive> reader(archive_read_new());
    archive_read_support_filter_all(reader.get());
    archive_read_support_format_raw(reader.get());
    archive_entry *entry = nullptr;
    if (archive_read_open_filename(reader.get(), file.c_str(), 64 << 10) != ARCHIVE_OK ||
        archive_read_next_header(reader.get(), &entry) != ARCHIVE_OK)
        return archiveError(reader.get(), "reading " + file.string());
    Bytes content;
    std::array<std::byte, 64 << 10> buffer;
    for (;;) {
        const la_ssize_t got = archive_read_data(reader.get(), buffer.data(), buffer.size());
        if (got < 0)
            return archiveError(reader.get(), "unpacking " + file.string());
        if (got == 0)
            return content;
        if (content.size() + static_cast<std::size_t>(got) > largestModule)
            return fail(Code::Malformed, "{} is larger than any kernel module or firmware", file.string());
        content.insert(content.end(), buffer.data(), buffer.data() + got);
    }
}

// Where the kernel looks by itself, with the folders on the way.
Result<void> addFirmware(CpioWriter &cpio, const std::vector<InitramfsFirmware> &firmware)
{
    std::set<std::string> folders;
    for (const auto &[name, file] : firmware) {
        auto content = readUnpacked(file);
        if (!content)
            return passOn(content);
        const std::string path = "lib/firmware/" + name;
        for (auto slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1)) {
            if (!folders.insert(path.substr(0, slash)).second)
                continue;
            if (auto added = cpio.addFolder(path.substr(0, slash)); !added)
                return added;
        }
        if (auto added = cpio.addFile(path, *content, 0644); !added)
            return added;
    }
    return {};
}

} // namespace

Result<Bytes> buildInitramfs(const std::filesystem::path &torporInit, Manifest manifest,
                             const std::vector<std::filesystem::path> &modules,
                             const std::vector<InitramfsFirmware> &firmware)
{
    auto init = readBytes(torporInit);
    if (!init)
        return passOn(init, "building the initramfs");

    CpioWriter cpio;
    // Before the kernel has a devtmpfs it opens /dev/console for init's output.
    for (const std::string_view folder :
         {std::string_view("dev"), std::string_view("proc"), std::string_view("sys"),
          std::string_view("torpor"), modulesFolder}) {
        if (auto added = cpio.addFolder(folder); !added)
            return passOn(added, "building the initramfs");
    }
    manifest.modules.clear();
    for (std::size_t i = 0; i < modules.size(); ++i) {
        auto content = readUnpacked(modules[i]);
        if (!content)
            return passOn(content, "building the initramfs");
        const std::string fileName = modules[i].filename();
        const std::string path =
            std::format("{}/{:03}-{}.ko", modulesFolder, i, fileName.substr(0, fileName.find('.')));
        if (auto added = cpio.addFile(path, *content, 0644); !added)
            return passOn(added, "building the initramfs");
        manifest.modules.push_back(path);
    }
    if (auto added = addFirmware(cpio, firmware); !added)
        return passOn(added, "building the initramfs");
    const std::string text = toJson(manifest);
    auto added = cpio.addFile(manifestPath, std::as_bytes(std::span(text)), 0600).and_then([&] {
        return cpio.addFile("init", *init, 0755);
    });
    if (!added)
        return passOn(added, "building the initramfs");
    return cpio.finish();
}

} // namespace torpor
