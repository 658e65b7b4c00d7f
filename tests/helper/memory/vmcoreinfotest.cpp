// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memory/vmcoreinfo.h"

#include "memory/kernelmemory.h"
#include "memory/pagestructs.h"

#include <QTemporaryDir>
#include <QTest>
#include <cstring>
#include <elf.h>
#include <fstream>

using namespace torpor;

namespace
{

constexpr std::string_view text = R"(OSRELEASE=6.12.107
BUILD-ID=0123
PAGESIZE=4096
SYMBOL(init_uts_ns)=ffffffff82a14b80
SYMBOL(mem_section)=ffff888000010000
LENGTH(mem_section)=1
SIZE(mem_section)=16
OFFSET(mem_section.section_mem_map)=0
NUMBER(SECTION_SIZE_BITS)=27
SIZE(page)=64
OFFSET(page.flags)=0
OFFSET(page._refcount)=52
OFFSET(page._mapcount)=48
OFFSET(page.private)=40
LENGTH(zone.free_area)=11
NUMBER(PAGE_BUDDY_MAPCOUNT_VALUE)=-268435456
NUMBER(PG_hwpoison)=20
SYMBOL(init_top_pgt)=ffffffff82a10000
NUMBER(pgtable_l5_enabled)=0
KERNELOFFSET=1e00000
)";

// A /proc/kcore of a kernel with 128 MiB of RAM whose page structures are mapped through 4-level tables.
class KcoreFixture
{
public:
    static constexpr std::uint64_t directMap = 0xffff888000000000;
    static constexpr std::uint64_t ramSize = 4 << 20; // as much of it as the test reads
    static constexpr std::uint64_t vmemmap = 0xffffea0000000000;
    static constexpr std::uint64_t structsAt = 0x200000;

    explicit KcoreFixture(bool largePages) : m_ram(ramSize)
    {
        // mem_section: the root array, one root, its first section present with a memory map.
        put(0x10000, directMap + 0x11000);
        put(0x11000, vmemmap | 0x7);
        // Page tables; the top one lies in the kernel's text mapping, here at 0x12000.
        const auto index = [](std::uint64_t address, unsigned level) {
            return ((address >> (12 + 9 * (level - 1))) & 511) * 8;
        };
        put(0x12000 + index(vmemmap, 4), 0x13000 | 0x63);
        put(0x13000 + index(vmemmap, 3), 0x14000 | 0x63);
        if (largePages) {
            put(0x14000 + index(vmemmap, 2), structsAt | 0x8000'0000'0000'00e3); // NX, PSE
        } else {
            put(0x14000 + index(vmemmap, 2), 0x15000 | 0x63);
            for (std::uint64_t page = 0; page < 512; ++page) {
                if (page != 100) // a hole: structures that are not there
                    put(0x15000 + page * 8, (structsAt + (page < 200 ? page : page + 1) * 4096) | 0x63);
            }
        }
        const std::string note(text);
        std::string notes;
        const Elf64_Nhdr header{11, static_cast<Elf64_Word>(note.size()), 0};
        notes.append(reinterpret_cast<const char *>(&header), sizeof(header));
        notes.append("VMCOREINFO\0\0", 12);
        notes.append(note);

        Elf64_Ehdr elf{};
        std::memcpy(elf.e_ident, ELFMAG, SELFMAG);
        elf.e_ident[EI_CLASS] = ELFCLASS64;
        elf.e_machine = EM_X86_64;
        elf.e_phoff = sizeof(elf);
        elf.e_phentsize = sizeof(Elf64_Phdr);
        elf.e_phnum = 3;
        const std::uint64_t notesAt = sizeof(elf) + 3 * sizeof(Elf64_Phdr);
        const std::uint64_t ramAt = 0x10000;
        const std::array<Elf64_Phdr, 3> programs{
            Elf64_Phdr{PT_NOTE, 0, notesAt, 0, 0, notes.size(), notes.size(), 0},
            Elf64_Phdr{PT_LOAD, 7, ramAt + 0x12000, 0xffffffff82a10000, ~0ULL, 0x1000, 0x1000, 4096},
            Elf64_Phdr{PT_LOAD, 7, ramAt, directMap, 0, ramSize, ramSize, 4096}};
        std::ofstream file(path(), std::ios::binary);
        file.write(reinterpret_cast<const char *>(&elf), sizeof(elf));
        file.write(reinterpret_cast<const char *>(programs.data()), sizeof(programs));
        file.write(notes.data(), static_cast<std::streamsize>(notes.size()));
        file.seekp(static_cast<std::streamoff>(ramAt));
        file.write(m_ram.data(), static_cast<std::streamsize>(m_ram.size()));
    }

    [[nodiscard]] std::string path() const { return m_folder.filePath("kcore").toStdString(); }

private:
    void put(std::uint64_t at, std::uint64_t value) { std::memcpy(m_ram.data() + at, &value, sizeof(value)); }

    QTemporaryDir m_folder;
    std::vector<char> m_ram;
};

} // namespace

class VmcoreinfoTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryKindOfValue()
    {
        const auto info = Vmcoreinfo::parse(text);
        QVERIFY(info);
        QCOMPARE(info->release(), std::string_view("6.12.107"));
        QCOMPARE(info->symbol("init_top_pgt").value(), 0xffffffff82a10000U);
        QCOMPARE(info->offset("page._mapcount").value(), 48U);
        QCOMPARE(info->size("page").value(), 64U);
        QCOMPARE(info->length("zone.free_area").value(), 11U);
        // Printed as a signed number, compared as 32 bits.
        QCOMPARE(static_cast<std::uint32_t>(info->number("PAGE_BUDDY_MAPCOUNT_VALUE").value()), 0xf0000000U);
    }

    void namesWhatTheKernelDoesNotExport()
    {
        const auto info = Vmcoreinfo::parse("OSRELEASE=6.1.0\n");
        QVERIFY(info);
        const auto missing = info->offset("page.private");
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, Code::KernelNoVmcoreinfo);
        QVERIFY(missing.error().message.contains("OFFSET(page.private)"));
        QVERIFY(!Vmcoreinfo::parse(""));
        QVERIFY(!Vmcoreinfo::parse("\0\0=\xff"));
    }

    void readsTheNoteInKcore()
    {
        const KcoreFixture fixture(true);
        const auto memory = KernelMemory::open(fixture.path());
        QVERIFY(memory);
        const auto note = memory->vmcoreinfoText();
        QVERIFY(note);
        QCOMPARE(std::string_view(*note), text);
    }

    void findsPageStructuresInLargePages()
    {
        const KcoreFixture fixture(true);
        const auto memory = KernelMemory::open(fixture.path());
        const auto structs = describePageStructs(*memory, *Vmcoreinfo::parse(text), {{0x1000, 0x8000000}});
        QVERIFY(structs);
        const std::vector<PageStructs::Extent> expected{{1, 32767, KcoreFixture::structsAt + 64}};
        QCOMPARE(structs->extents, expected);
        QCOMPARE(structs->buddyValue, 0xf0000000U);
        QCOMPARE(structs->poisonedBit, std::optional<std::uint32_t>(20));
    }

    void leavesOutPageStructuresThatAreNotMapped()
    {
        const KcoreFixture fixture(false);
        const auto memory = KernelMemory::open(fixture.path());
        const auto structs = describePageStructs(*memory, *Vmcoreinfo::parse(text), {{0, 0x8000000}});
        QVERIFY(structs);
        // 64 structures a page; page 100 of the array is missing, and from page 200 on it lies one page
        // further.
        const std::vector<PageStructs::Extent> expected{{0, 6400, KcoreFixture::structsAt},
                                                        {6464, 6336, KcoreFixture::structsAt + 101 * 4096},
                                                        {12800, 19968, KcoreFixture::structsAt + 201 * 4096}};
        QCOMPARE(structs->extents, expected);
    }

    void refusesAnImpossibleStructPage()
    {
        const KcoreFixture fixture(true);
        const auto memory = KernelMemory::open(fixture.path());
        for (const auto &[from, to] : {std::pair<std::string, std::string>{"SIZE(page)=64", "SIZE(page)=8"},
                                       {"OFFSET(page.private)=40", "OFFSET(page.private)=4000"},
                                       {"OFFSET(page.private)=40", "OFFSET(page.private)=64"},
                                       {"OFFSET(page._mapcount)=48", "OFFSET(page._mapcount)=61"},
                                       {"OFFSET(page._mapcount)=48", "OFFSET(page._mapcount)=4294967292"},
                                       {"SIZE(page)=64", "SIZE(page)=4294967360"},
                                       {"SECTION_SIZE_BITS)=27", "SECTION_SIZE_BITS)=63"},
                                       {"SIZE(mem_section)=16", "SIZE(mem_section)=0"},
                                       {"LENGTH(zone.free_area)=11", "LENGTH(zone.free_area)=0"}}) {
            std::string changed(text);
            changed.replace(changed.find(from), from.size(), to);
            QVERIFY2(!describePageStructs(*memory, *Vmcoreinfo::parse(changed), {{0, 0x8000000}}),
                     from.c_str());
        }
    }

    void refusesAFileThatIsNoCore()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath("kcore").toStdString();
        std::ofstream(path) << std::string(4096, 'x');
        QVERIFY(!KernelMemory::open(path));
        std::ofstream(path, std::ios::trunc) << "short";
        QVERIFY(!KernelMemory::open(path));
        QCOMPARE(KernelMemory::open(path + "-not-there").error().code, Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(VmcoreinfoTest)
#include "vmcoreinfotest.moc"
