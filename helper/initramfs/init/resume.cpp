// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "disks.h"
#include "image/loader.h"
#include "image/resumable.h"
#include "work.h"

namespace torpor
{

namespace
{

// Less than saving left to the kernel, which made sure that there is more.
constexpr std::uint64_t kernelReserve = 2 << 20;

class Resumer
{
public:
    Resumer(const Job &job, Report &report)
        : m_job(job), m_manifest(job.manifest), m_report(report), m_clock(report)
    {
    }

    Result<void> run()
    {
        m_clock.finished("resume-kernel-boot");
        return onPartition(m_job, m_report, m_clock, [this](FileBlockDevice &device, ImageStore &store) {
            auto resumed = resume(device, store);
            // A normal start follows, which changes the filesystems: the image must not be found again.
            if (!resumed && clearWithReason(m_job, store, m_report, resumed.error()))
                m_job.shared.disarmed = true;
            return resumed;
        });
    }

private:
    Result<void> resume(FileBlockDevice &device, ImageStore &store)
    {
        const Superblock image = store.superblock();
        if (auto checked = checkImage(image); !checked)
            return checked;
        auto memory = PhysicalMemory::open(m_job.roots.dev / "mem", Access::ReadWrite);
        if (!memory)
            return passOn(memory);
        if (auto compared =
                compareFingerprints(m_job.roots, image.fingerprints, m_manifest.removable, m_job.console);
            !compared)
            return compared;
        m_clock.finished("resume-check-image");

        const unsigned cpus = std::max(1U, cpusWithinMemory(m_job, image.codec, kernelReserve));
        // Flushed before the first page is restored: whatever happens from here on, this image is never used
        // again.
        if (auto consumed = store.consume(); !consumed)
            return consumed;
        m_job.shared.disarmed = true;
        m_clock.finished("resume-consume-image");

        auto loaded = withProgress(m_job.console, "Loading the session", false,
                                   [&](Progress &progress) -> Result<Superblock> {
                                       auto done = loadImage(device, *memory, image, m_manifest.layout.saved,
                                                             LoadMode::Restore, cpus, progress);
                                       if (!done)
                                           return passOn(done, "loading the image");
                                       return image;
                                   });
        if (!loaded)
            return passOn(loaded);
        m_clock.finished("resume-load-image");
        m_report.memoryPages = image.memoryPages;
        m_report.dataPages = image.dataPages;
        m_report.zeroPages = image.zeroPages;
        m_report.imageBytes = image.imageEnd - dataOffset;
        m_job.shared.reentry = image.reentryAddress;
        return store.writeReport(m_report);
    }

    Result<void> checkImage(const Superblock &image)
    {
        auto map = readFirmwareMap(m_job.roots);
        if (!map)
            return passOn(map);
        auto resumable =
            requireResumable(image, {.attempt = m_manifest.attempt,
                                     .memoryMapHash = firmwareMapHash(*map),
                                     .codec = codecOf(m_manifest.codec),
                                     .freeFill = m_manifest.freeFill,
                                     .regionEnd = m_manifest.layout.regionEnd,
                                     .memoryPages = m_manifest.layout.saved.totalSize() / pageSize,
                                     .kernelRelease = m_manifest.kernelRelease,
                                     .kernelVersion = m_manifest.kernelVersion});
        if (!resumable)
            return resumable;
        auto own = readSystemRam(m_job.roots);
        if (!own)
            return passOn(own);
        return proveOwnMemory(m_manifest.layout, *own);
    }

    const Job &m_job;
    const Manifest &m_manifest;
    Report &m_report;
    PhaseClock m_clock;
};

} // namespace

Report resumeSession(const Job &job)
{
    Report report{.role = Role::Resume, .attempt = job.manifest.attempt, .error = {}, .phases = {}};
    if (auto resumed = Resumer(job, report).run(); !resumed)
        report.error = std::move(resumed.error());
    return report;
}

} // namespace torpor
