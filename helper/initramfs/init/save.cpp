// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "disks.h"
#include "image/loader.h"
#include "image/writer.h"
#include "memory/pagefilter.h"
#include "work.h"

namespace torpor
{

namespace
{

// What is left to the kernel beside writer and, the next time, loader.
constexpr std::uint64_t kernelReserve = 4 << 20;

class Saver
{
public:
    Saver(const Job &job, Report &report)
        : m_job(job), m_manifest(job.manifest), m_report(report), m_clock(report)
    {
    }

    Result<void> run()
    {
        m_clock.finished("save-kernel-boot");
        if (auto checked = checkOwnMemory(); !checked)
            return checked;
        return onPartition(m_job, m_report, m_clock, [this](FileBlockDevice &device, ImageStore &store) {
            auto saved = save(device, store);
            // While the image may be READY for all we know, the session must not go on beside it.
            if (!saved && !m_foreignImage && clearWithReason(m_job, store, m_report, saved.error()))
                m_job.shared.imageMayBeReady = false;
            return saved;
        });
    }

private:
    Result<void> checkOwnMemory()
    {
        auto own = readSystemRam(m_job.roots);
        if (!own)
            return passOn(own);
        return proveOwnMemory(m_manifest.layout, *own);
    }

    Result<void> save(FileBlockDevice &device, ImageStore &store)
    {
        m_foreignImage = store.superblock().state == ImageState::Ready;
        auto memory = PhysicalMemory::open(m_job.roots.dev / "mem", Access::ReadOnly);
        if (!memory)
            return passOn(memory);
        const RangeSet &pages = m_manifest.layout.saved;
        PageBitmap free(0);
        if (m_manifest.pageStructs) {
            auto found = findFreePages(*m_manifest.pageStructs, *memory, m_manifest.layout.ram,
                                       m_manifest.layout.regionEnd);
            if (!found)
                return passOn(found, "finding the free pages");
            free = std::move(*found);
        } else {
            free = PageBitmap(pages.ranges().back().end / pageSize);
        }
        m_clock.finished("save-find-free-pages");
        // The kernel that loads the image will have as much memory as this one. Better
        // to turn back now than to be killed then.
        m_cpus = cpusWithinMemory(m_job, codecOf(m_manifest.codec), kernelReserve);
        if (m_cpus == 0) {
            const std::uint64_t missing = kernelReserve + pipelineMemory(1, codecOf(m_manifest.codec));
            return fail(
                Code::RegionTooSmall,
                "the save kernel has no memory left for its work; set region_mib in torpor.toml to {}",
                (m_manifest.layout.regionEnd + 2 * missing) >> 20);
        }

        Superblock image{.attempt = m_manifest.attempt,
                         .memoryMapHash = m_manifest.memoryMapHash,
                         .codec = codecOf(m_manifest.codec),
                         .freeFill = m_manifest.freeFill,
                         .reentryAddress = m_job.shared.reentry,
                         .regionEnd = m_manifest.layout.regionEnd,
                         .memoryPages = pages.totalSize() / pageSize,
                         .kernelRelease = m_manifest.kernelRelease,
                         .kernelVersion = m_manifest.kernelVersion,
                         .fingerprints = takeFingerprints(m_job.roots, m_manifest.filesystems)};
        if (auto begun = store.begin(image); !begun)
            return begun;
        m_clock.finished("save-begin");

        const WriterOptions options{.attempt = m_manifest.attempt,
                                    .codec = m_manifest.codec,
                                    .freeFill = m_manifest.freeFill,
                                    .cpus = m_cpus};
        auto written = withProgress(m_job.console, "Saving the session", true, [&](Progress &progress) {
            return writeImage(device, *memory, pages, free, options, progress);
        });
        if (!written)
            return passOn(written);
        adopt(image, *written);
        m_clock.finished("save-write-image");

        if (m_manifest.verify || m_manifest.mode == Mode::Rehearse) {
            if (auto verified = readBack(device, *memory, image); !verified)
                return verified;
        }
        return finish(store, image);
    }

    // What the writer found out about the image.
    void adopt(Superblock &image, const Superblock &written)
    {
        image.dataPages = written.dataPages;
        image.zeroPages = written.zeroPages;
        image.chunkCount = written.chunkCount;
        image.indexOffset = written.indexOffset;
        image.indexChecksum = written.indexChecksum;
        image.imageEnd = written.imageEnd;
        m_report.memoryPages = image.memoryPages;
        m_report.dataPages = image.dataPages;
        m_report.zeroPages = image.zeroPages;
        m_report.imageBytes = image.imageEnd - dataOffset;
    }

    Result<void> readBack(FileBlockDevice &device, const PhysicalMemory &memory, const Superblock &image)
    {
        // Otherwise the device might answer from its cache what it has not written yet.
        if (auto flushed = device.flush(); !flushed)
            return passOn(flushed);
        auto compared = withProgress(
            m_job.console, "Reading it back   ", true, [&](Progress &progress) -> Result<Superblock> {
                auto loaded = loadImage(device, memory, image, m_manifest.layout.saved, LoadMode::Compare,
                                        m_cpus, progress);
                if (!loaded)
                    return passOn(loaded);
                return Superblock{};
            });
        if (!compared)
            return passOn(compared, "verifying the image");
        m_clock.finished("save-read-back");
        return {};
    }

    Result<void> finish(ImageStore &store, const Superblock &image)
    {
        // The report comes first: once the image is READY nothing may fail any more.
        if (auto reported = store.writeReport(m_report); !reported)
            return reported;
        if (m_manifest.mode == Mode::Rehearse)
            return store.clear();
        m_job.shared.imageMayBeReady = true;
        auto ready = store.makeReady(image);
        if (!ready)
            return passOn(ready, "completing the image");
        return {};
    }

    const Job &m_job;
    const Manifest &m_manifest;
    Report &m_report;
    PhaseClock m_clock;
    unsigned m_cpus = 1;         // that the pipeline has memory for
    bool m_foreignImage = false; // a READY image of somebody else: not ours to clear
};

} // namespace

Report saveSession(const Job &job)
{
    Report report{.role = Role::Save, .attempt = job.manifest.attempt, .error = {}, .phases = {}};
    if (auto saved = Saver(job, report).run(); !saved)
        report.error = std::move(saved.error());
    return report;
}

} // namespace torpor
