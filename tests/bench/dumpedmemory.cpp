// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dumpedmemory.h"

#include "memory/kernelmemory.h"
#include "memory/vmcoreinfo.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <random>
#include <sys/mman.h>
#include <sys/stat.h>

namespace torpor
{

namespace
{

constexpr std::uint64_t coreOrigin = 1 << 20; // ORIGIN of corefile.py

Result<MappedMemory> mapAll(int fd, std::uint64_t size, int protection, int flags)
{
    void *address = ::mmap(nullptr, size, protection, flags, fd, 0);
    if (address == MAP_FAILED)
        return failErrno("mapping the dump", errno);
    return MappedMemory({static_cast<std::byte *>(address), static_cast<std::size_t>(size)});
}

} // namespace

Result<DumpedMemory> DumpedMemory::open(const std::filesystem::path &file, std::uint64_t origin)
{
    auto fd = openFile(file, O_RDONLY);
    if (!fd)
        return passOn(fd);
    struct stat status;
    if (::fstat(fd->get(), &status) < 0)
        return failErrno("looking at the dump", errno);
    auto all =
        mapAll(fd->get(), static_cast<std::uint64_t>(status.st_size), PROT_READ, MAP_SHARED | MAP_POPULATE);
    if (!all)
        return passOn(all);
    return DumpedMemory(std::move(*fd), std::move(*all), origin);
}

Result<DumpedMemory> DumpedMemory::blank(std::uint64_t size)
{
    auto all = mapAll(-1, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS);
    if (!all)
        return passOn(all);
    return DumpedMemory(Fd(), std::move(*all), 0);
}

Result<MappedMemory> DumpedMemory::map(Range range) const
{
    const auto memory = bytes();
    if (range.end > memory.size() || range.start > range.end)
        return fail(Code::InvalidArgument, "the dump ends before {:#x}", range.end);
    return MappedMemory::partOf(memory.subspan(range.start, range.size()));
}

Result<Dump> openDump(const std::filesystem::path &folder, std::uint64_t regionEnd)
{
    auto iomem = readText(folder / "iomem");
    if (!iomem)
        return passOn(iomem);
    auto ram = parseIomem(*iomem);
    if (!ram)
        return passOn(ram);
    auto kernel = KernelMemory::open(folder / "core");
    if (!kernel)
        return passOn(kernel);
    auto text = kernel->vmcoreinfoText();
    if (!text)
        return passOn(text);
    auto info = Vmcoreinfo::parse(*text);
    if (!info)
        return passOn(info);
    MemoryLayout layout = layOutMemory(*ram, {}, regionEnd);
    auto structs = describePageStructs(*kernel, *info, layout.ram);
    if (!structs)
        return passOn(structs);
    auto memory = DumpedMemory::open(folder / "core", coreOrigin);
    if (!memory)
        return passOn(memory);
    auto free = findFreePages(*structs, *memory, layout.ram, regionEnd);
    if (!free)
        return passOn(free);
    return Dump{std::move(*memory), std::move(layout), std::move(*structs), std::move(*free)};
}

Result<Dump> syntheticDump(std::uint64_t size, std::uint64_t regionEnd)
{
    auto memory = DumpedMemory::blank(size);
    if (!memory)
        return passOn(memory);
    PageBitmap free(size / pageSize);
    std::mt19937_64 random(1);
    for (std::uint64_t frame = 0; frame < size / pageSize; ++frame) {
        const auto kind = random() % 8;
        if (kind == 0)
            free.set(frame, random() % 4);
        const auto page = memory->bytes().subspan(frame * pageSize, pageSize);
        for (std::size_t at = 0; kind > 1 && at < pageSize; at += sizeof(std::uint64_t)) {
            const std::uint64_t word = kind < 4 || at % 64 == 0 ? random() : frame;
            std::memcpy(page.subspan(at).data(), &word, sizeof(word));
        }
    }
    return Dump{std::move(*memory), layOutMemory({{0, size}}, {}, regionEnd), {}, std::move(free)};
}

} // namespace torpor
