// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kernelmemory.h"

#include "common/bytes.h"

#include <cstring>
#include <elf.h>
#include <fcntl.h>

namespace torpor
{

namespace
{
// A segment for each range of RAM, the text, the modules and the vmemmap: a
// few dozen even on large machines.
constexpr std::size_t mostSegments = 4096;
constexpr std::uint64_t mostNotes = 1 << 20;
} // namespace

Result<KernelMemory> KernelMemory::open(const std::filesystem::path &kcore)
{
    auto fd = openFile(kcore, O_RDONLY);
    if (!fd)
        return passOn(fd);
    KernelMemory memory(std::move(*fd));

    Elf64_Ehdr header;
    if (auto read = readExactly(memory.m_fd.get(), std::as_writable_bytes(std::span(&header, 1)), 0); !read)
        return passOn(read, "reading the header of " + kcore.string());
    if (std::memcmp(header.e_ident, ELFMAG, SELFMAG) != 0 || header.e_machine != EM_X86_64 ||
        header.e_phentsize != sizeof(Elf64_Phdr) || header.e_phnum > mostSegments)
        return fail(Code::Malformed, "{} is not an x86_64 ELF core", kcore.string());

    std::vector<Elf64_Phdr> programHeaders(header.e_phnum);
    if (auto read =
            readExactly(memory.m_fd.get(), std::as_writable_bytes(std::span(programHeaders)), header.e_phoff);
        !read)
        return passOn(read, "reading the program headers of " + kcore.string());
    for (const Elf64_Phdr &program : programHeaders) {
        if (program.p_type == PT_NOTE) {
            memory.m_notesOffset = program.p_offset;
            memory.m_notesSize = std::min<std::uint64_t>(program.p_filesz, mostNotes);
        } else if (program.p_type == PT_LOAD) {
            // p_paddr is all ones where the kernel does not say; old kernels leave 0 there.
            const bool known =
                program.p_paddr != ~0ULL && (program.p_paddr != 0 || program.p_vaddr < 0xffffffff80000000);
            memory.m_segments.push_back({program.p_vaddr,
                                         known ? std::optional<std::uint64_t>(program.p_paddr) : std::nullopt,
                                         program.p_filesz, program.p_offset});
        }
    }
    return memory;
}

Result<void> KernelMemory::readVirtual(std::uint64_t address, std::span<std::byte> buffer) const
{
    for (const Segment &segment : m_segments) {
        const std::uint64_t into = address - segment.virtualStart;
        if (address >= segment.virtualStart && into < segment.size && buffer.size() <= segment.size - into)
            return readExactly(m_fd.get(), buffer, segment.fileOffset + into);
    }
    return fail(Code::NotFound, "/proc/kcore does not show the kernel address {:#x}", address);
}

Result<void> KernelMemory::readPhysical(std::uint64_t address, std::span<std::byte> buffer) const
{
    for (const Segment &segment : m_segments) {
        if (!segment.physicalStart)
            continue;
        const std::uint64_t into = address - *segment.physicalStart;
        if (address >= *segment.physicalStart && into < segment.size && buffer.size() <= segment.size - into)
            return readExactly(m_fd.get(), buffer, segment.fileOffset + into);
    }
    return fail(Code::NotFound, "/proc/kcore does not show the physical address {:#x}", address);
}

Result<std::uint64_t> KernelMemory::readVirtual64(std::uint64_t address) const
{
    std::uint64_t value = 0;
    if (auto read = readVirtual(address, std::as_writable_bytes(std::span(&value, 1))); !read)
        return passOn(read);
    return value;
}

Result<std::uint64_t> KernelMemory::readPhysical64(std::uint64_t address) const
{
    std::uint64_t value = 0;
    if (auto read = readPhysical(address, std::as_writable_bytes(std::span(&value, 1))); !read)
        return passOn(read);
    return value;
}

Result<std::string> KernelMemory::vmcoreinfoText() const
{
    Bytes notes(m_notesSize);
    if (auto read = readExactly(m_fd.get(), notes, m_notesOffset); !read)
        return passOn(read, "reading the notes of /proc/kcore");
    const auto padded = [](std::uint64_t size) { return (size + 3) & ~std::uint64_t{3}; };
    std::uint64_t at = 0;
    while (at + sizeof(Elf64_Nhdr) <= notes.size()) {
        const auto nameSize = loadLe<std::uint32_t>(notes, at);
        const auto descriptionSize = loadLe<std::uint32_t>(notes, at + 4);
        const std::uint64_t name = at + sizeof(Elf64_Nhdr);
        const std::uint64_t description = name + padded(nameSize);
        if (description + descriptionSize > notes.size())
            break;
        if (loadText(std::span(notes).subspan(name, nameSize)) == "VMCOREINFO")
            return std::string(loadText(std::span(notes).subspan(description, descriptionSize)));
        at = description + padded(descriptionSize);
    }
    return fail(Code::KernelNoVmcoreinfo,
                "/proc/kcore has no VMCOREINFO note (CONFIG_VMCORE_INFO is needed)");
}

} // namespace torpor
