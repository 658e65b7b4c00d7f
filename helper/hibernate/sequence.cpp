// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sequence.h"

#include "account.h"
#include "battery.h"
#include "boot/bootentry.h"
#include "bootparameters.h"
#include "deviceguard.h"
#include "freefill.h"
#include "initramfs/initramfs.h"
#include "kernel/kexecimage.h"
#include "mailbox.h"
#include "memory/kernelmemory.h"
#include "memory/memorymap.h"
#include "memory/pagestructs.h"
#include "mountedpartitions.h"
#include "outsidefacts.h"
#include "partition/partitionpreparer.h"
#include "pausedmediapolling.h"
#include "preflightreport.h"
#include "recorder.h"
#include "requirements.h"
#include "targetstate.h"
#include "wholelook.h"

#include <chrono>
#include <spdlog/spdlog.h>
#include <thread>
#include <unistd.h>

namespace torpor
{

namespace
{

// One attempt on its way. The members are filled in step by step, in this order.
class Attempt
{
public:
    Attempt(const Roots &roots, const Settings &settings, Mode mode, const Id &id, Logind &logind,
            const SleepHooks &hooks, AttemptSignals &signals, Cancellation &cancellation)
        : m_roots(roots),
          m_settings(settings),
          m_logind(logind),
          m_hooks(hooks),
          m_signals(signals),
          m_cancellation(cancellation),
          m_id(id),
          m_recorder(roots, [this](const auto &work) { return withStore(m_target, work); }),
          m_devices([this] { return lookAtDevices(m_roots, m_plan); },
                    Remedies(roots, remediesOfThisMachine(roots)))
    {
        m_record.id = m_id.toString();
        m_record.mode = mode;
        m_record.codec = codecChoiceName(settings.codec);
        m_record.started = utcNow();
        m_record.trigger = settings.trigger;
        m_record.bootId = bootId(roots);
        m_record.batteryBefore = readBattery(roots);
    }

    AttemptRecord run()
    {
        if (auto checked = check(); !checked)
            return refuse(checked.error());
        auto ready = build().and_then([this] { return armAndLoad(); }).and_then([this] { return sleep(); });
        if (!ready) {
            tidyUp();
            return refuse(ready.error());
        }
        auto jumped = jump();
        if (!jumped && jumped.error().code == Code::Cancelled) {
            tidyUp();
            return refuse(jumped.error());
        }
        wake(jumped);
        // At once: how it ended should not wait for what other programs do when they wake up.
        m_recorder.close(m_record, m_evidence);
        tidyUp();
        // Whatever became of the jump: the devices were put to sleep for it.
        m_record.devices = m_devices.differences();
        m_recorder.close(m_record, m_evidence);
        return m_record;
    }

private:
    // --- Before the jump.

    Result<void> check()
    {
        m_devices.undoLeftOvers();
        if (auto on = m_cancellation.goOn(); !on) // while the unit was being started
            return on;
        m_plan = planSaving(m_roots, m_settings.saveKernel);
        WholeLook look = lookAround(m_roots, m_settings, m_plan, m_logind,
                                    {.withInhibitors = !m_settings.ignoreInhibitors, .withinAttempt = true});
        m_facts = std::move(look.facts);
        m_record.kernel = m_facts.release;
        if (m_facts.saveKernel)
            m_record.saveKernel = m_facts.saveKernel->release;
        auto requirements = checkRequirements(m_facts);
        if (auto met = refuseUnmet(requirements); !met)
            return met;
        if (!m_plan.target)
            return passOn(m_plan.target);
        m_target = *m_plan.target;
        m_record.target = m_target.target.partuuid;
        // Somebody may have made it a swap partition or mounted it since: that leaves our superblock in
        // place.
        auto usable =
            PartitionPreparer(m_roots).requirePrepared(m_target.target.partuuid, m_target.target.id, 0);
        if (!usable)
            return passOn(usable, "looking at the hibernating partition");
        if (auto on = m_cancellation.goOn(); !on)
            return on;
        // Last: with the remedies begins what has to be undone.
        auto overridden = m_devices.admit({.requirements = std::move(requirements),
                                           .devices = std::move(look.devices),
                                           .surroundings = std::move(look.surroundings),
                                           .rules = std::move(look.rules),
                                           .found = std::move(look.judged.findings)},
                                          m_settings.remedies);
        if (!overridden)
            return passOn(overridden);
        m_record.overridden = std::move(*overridden);
        finished("check");
        return m_cancellation.goOn();
    }

    Result<void> build()
    {
        auto ram = readSystemRam(m_roots);
        if (!ram)
            return passOn(ram);
        auto firmwareMap = readFirmwareMap(m_roots);
        if (!firmwareMap)
            return passOn(firmwareMap);
        const std::uint64_t regionEnd = *m_facts.regionBytes;
        Manifest &manifest = m_manifest;
        manifest.layout = layOutMemory(*ram, boundaryPages(*ram, *firmwareMap, regionEnd), regionEnd);
        m_record.regionBytes = regionEnd;
        std::vector<Range> ramBelow;
        for (const FirmwareRange &entry : *firmwareMap) {
            if (entry.type == "System RAM" && entry.range.start < regionEnd)
                ramBelow.push_back({entry.range.start, std::min(entry.range.end, regionEnd)});
        }
        if (auto within = checkKexecLimits(ramBelow, regionEnd, ram->totalSize(),
                                           std::filesystem::exists(m_roots.sys / "firmware/efi"));
            !within)
            return within;
        m_record.memoryBytes = manifest.layout.ram.totalSize();

        auto mailbox = Mailbox::create(m_roots, manifest.layout, m_id);
        if (!mailbox)
            return passOn(mailbox);
        m_mailbox.emplace(std::move(*mailbox));
        auto filesystems = mountedPartitions(m_roots);
        if (!filesystems)
            return passOn(filesystems, "looking at the mounted filesystems");
        m_ownCommandLine = readText(m_roots.proc / "cmdline").value_or("");

        manifest.mode = m_record.mode;
        manifest.target = m_target.target.id;
        manifest.attempt = m_id;
        manifest.partuuid = m_target.target.partuuid;
        manifest.codec = m_settings.codec;
        manifest.verify = m_settings.verify;
        manifest.freeFill = freeFillOf(m_ownCommandLine, m_facts.runningConfig);
        manifest.memoryMapHash = firmwareMapHash(*firmwareMap);
        manifest.mailbox = m_mailbox->physicalAddress();
        manifest.kernelRelease = m_facts.release;
        manifest.kernelVersion = m_facts.version.substr(0, m_facts.version.find('\n'));
        manifest.filesystems = std::move(filesystems->all);
        manifest.removable = std::move(filesystems->removable);
        auto structs = describePages();
        if (structs)
            manifest.pageStructs = std::move(*structs);
        else
            spdlog::warn("All of the memory is saved, free pages too: {}", structs.error().message);

        const DriverPlan drivers = m_facts.drivers && *m_facts.drivers ? **m_facts.drivers : DriverPlan();
        std::vector<InitramfsFirmware> firmware;
        for (const auto &[name, file] : drivers.firmware)
            firmware.push_back({name, file});
        auto kernel = readBytes(m_facts.saveKernel->imagePath);
        if (!kernel)
            return passOn(kernel, "reading the save kernel");
        m_kernel = std::move(*kernel);
        auto initramfs = buildInitramfs(TORPOR_INIT_PATH, manifest, drivers.modules, firmware);
        if (!initramfs)
            return passOn(initramfs);
        m_initramfs = std::move(*initramfs);
        finished("build-initramfs");
        return m_cancellation.goOn();
    }

    Result<PageStructs> describePages()
    {
        auto memory = KernelMemory::open(m_roots.proc / "kcore");
        if (!memory)
            return passOn(memory);
        auto text = memory->vmcoreinfoText();
        if (!text)
            return passOn(text);
        auto info = Vmcoreinfo::parse(*text);
        if (!info)
            return passOn(info);
        return describePageStructs(*memory, *info, m_manifest.layout.ram);
    }

    // The one waits for the disk while the other computes.
    Result<void> armAndLoad()
    {
        Result<void> armed;
        std::jthread arming([&] { armed = arm(); });
        auto loaded = load();
        arming.join();
        if (!armed)
            return armed;
        if (!loaded)
            return loaded;
        finished("arm-and-load");
        return m_cancellation.goOn();
    }

    Result<void> arm()
    {
        auto entry = selectBootEntry(m_roots, m_settings.bootMethod);
        if (!entry)
            return passOn(entry);
        m_bootEntry = std::move(*entry);
        auto armed = m_bootEntry->arm({.attempt = m_id,
                                       .partuuid = m_target.target.partuuid,
                                       .kernel = m_kernel,
                                       .initramfs = m_initramfs,
                                       .commandLine = parametersFor(Role::Resume),
                                       .marker = readyMarker(m_target.target.id, m_id)});
        if (!armed)
            return passOn(armed, "making the resume entry");
        return {};
    }

    Result<void> load()
    {
        auto loaded =
            KexecImage::load(m_kernel, m_initramfs, parametersFor(Role::Save), m_manifest.layout.regionEnd);
        if (!loaded)
            return passOn(loaded, "loading the save kernel");
        m_loaded = true;
        RangeSet segments;
        for (const Range &destination : loaded->destinations)
            segments.add(destination);
        if (auto proved = proveCoverage(m_manifest.layout, segments); !proved)
            return proved;
        return {};
    }

    std::string parametersFor(Role role) const
    {
        return bootParameters(m_ownCommandLine, m_manifest.layout, m_facts.fiveLevelPaging, role);
    }

    Result<void> sleep()
    {
        if (auto locked = m_logind.lockSessions(); !locked)
            spdlog::warn("The sessions were not locked: {}", locked.error().message);
        runHooks(SleepHooks::Moment::Before);
        finished("sleep-hooks");
        if (auto on = m_cancellation.goOn(); !on)
            return on;
        (void)m_recorder.catchUp(); // while the partition still has the reports of the attempt before
        begin();                    // still Pending: what `settle` finds if we never come back
        ::sync();
        finished("sync");
        return {};
    }

    void begin()
    {
        m_begun = true;
        m_recorder.begin(m_record);
    }

    // What was handed to B may have changed since: hugetlb moves page structures.
    Result<void> lastLook()
    {
        if (m_manifest.pageStructs) {
            const auto now = describePages();
            if (!now || *now != *m_manifest.pageStructs)
                return fail(Code::MemoryMapChanged,
                            "the kernel moved its page structures in the meantime; try again");
        }
        return {};
    }

    Result<void> jump()
    {
        const PausedMediaPolling paused(m_roots);
        return lastLook().and_then([this] { return m_cancellation.jump(); }).and_then([] {
            return KexecImage::jump();
        });
    }

    // --- Back in A.

    void wake(const Result<void> &jumped)
    {
        m_lap = std::chrono::steady_clock::now();
        std::optional<Report> report;
        if (m_mailbox) {
            if (auto read = m_mailbox->read(); read && read->attempt == m_id)
                report = std::move(*read);
        }
        m_record.batteryAfter = readBattery(m_roots);
        if (jumped) {
            m_evidence = partitionEvidence();
            accountReturn(m_record, report, m_evidence);
            spdlog::info("Back: {}.", outcomeName(m_record.outcome));
        } else {
            m_record.stop(Outcome::Aborted, jumped.error());
        }
    }

    Evidence partitionEvidence()
    {
        Evidence evidence;
        if (auto touched = withStore(m_target,
                                     [&](ImageStore &store) -> Result<void> {
                                         evidence = gatherEvidence(store, m_id);
                                         return {};
                                     });
            !touched)
            spdlog::warn("The hibernating partition cannot be read: {}", touched.error().message);
        return evidence;
    }

    // Afterwards nothing is armed or loaded, whatever came before. What fails
    // is told but does not change the outcome: the session is here.
    void tidyUp()
    {
        if (m_loaded) {
            if (auto unloaded = KexecImage::unload(); !unloaded)
                spdlog::warn("The save kernel stays loaded: {}", unloaded.error().message);
        }
        if (m_bootEntry) {
            if (auto disarmed = m_bootEntry->disarm(); !disarmed)
                spdlog::error("The resume entry stays armed: {}", disarmed.error().message);
        }
        auto cleared = withStore(m_target, [this](ImageStore &store) -> Result<void> {
            const Superblock &image = store.superblock();
            return image.state == ImageState::Empty || image.attempt != m_id ? Result<void>() : store.clear();
        });
        if (!cleared)
            spdlog::error("The image stays on the partition: {}", cleared.error().message);
        if (m_slept) {
            runHooks(SleepHooks::Moment::After);
            finished("wake-hooks");
        }
        m_devices.undoRemedies();
    }

    void runHooks(SleepHooks::Moment moment)
    {
        m_slept = true;
        // Those that put things back are not hurried.
        const auto hurry = [&] { return moment == SleepHooks::Moment::Before && m_cancellation.isWanted(); };
        for (const auto &failure : m_hooks.run(moment, hurry))
            spdlog::warn("The sleep hook {} failed: {}", failure.name, failure.why);
    }

    AttemptRecord refuse(const Error &error)
    {
        m_devices.undoRemedies(); // where the check itself has failed after them
        if (error.code == Code::Cancelled)
            return cancel(error);
        m_record.stop(Outcome::Refused, error);
        spdlog::error("Cannot {}: {}", modeName(m_record.mode), error.message);
        m_recorder.close(m_record, {});
        return m_record;
    }

    AttemptRecord cancel(const Error &error)
    {
        if (!m_begun) // it was under way, unlike one that is refused
            begin();
        m_record.stop(Outcome::Aborted, error);
        m_recorder.close(m_record, {});
        return m_record;
    }

    void finished(std::string_view phase)
    {
        const auto now = std::chrono::steady_clock::now();
        const std::chrono::duration<double> took = now - m_lap;
        m_lap = now;
        m_record.phases.push_back({std::string(phase), took.count()});
        spdlog::info("{}: {:.3f} s", phase, took.count());
        m_signals.finished(phase);
    }

    const Roots &m_roots;
    const Settings &m_settings;
    Logind &m_logind;
    const SleepHooks &m_hooks;
    AttemptSignals &m_signals;
    Cancellation &m_cancellation;
    const Id m_id;
    AttemptRecord m_record;
    const Recorder m_recorder;
    DeviceGuard m_devices;
    std::chrono::steady_clock::time_point m_lap = std::chrono::steady_clock::now();

    RequirementFacts m_facts;
    SavePlan m_plan;
    TargetState m_target;
    Manifest m_manifest;
    std::optional<Mailbox> m_mailbox;
    std::string m_ownCommandLine;
    Bytes m_kernel; // the same for kexec and for the boot loader
    Bytes m_initramfs;
    std::unique_ptr<BootEntry> m_bootEntry;
    Evidence m_evidence;   // of the partition, after the jump
    bool m_loaded = false; // the kexec image
    bool m_begun = false;  // it is on record
    bool m_slept = false;  // the sleep hooks were run, so their other half must be, too
};

} // namespace

Sequence::Sequence(const Roots &roots, Settings settings, Mode mode, const Id &id, Logind &logind,
                   const SleepHooks &hooks, AttemptSignals &signals, Cancellation &cancellation)
    : m_roots(roots),
      m_settings(std::move(settings)),
      m_mode(mode),
      m_id(id),
      m_logind(logind),
      m_hooks(hooks),
      m_signals(signals),
      m_cancellation(cancellation)
{
}

AttemptRecord Sequence::run()
{
    return Attempt(m_roots, m_settings, m_mode, m_id, m_logind, m_hooks, m_signals, m_cancellation).run();
}

Result<std::vector<AttemptRecord>> settle(const Roots &roots)
{
    // The menu first: should the power go in between, the entry is gone before its image.
    if (auto disarmed = disarmAllBootEntries(roots); !disarmed)
        spdlog::error("The resume entry stays armed: {}", disarmed.error().message);
    // At a normal start there are none: run/ is empty. After a crash of the service there may be.
    for (const Error &failure : Remedies(roots, remediesOfThisMachine(roots)).undoLeftOvers())
        spdlog::warn("Not as it was: {}", failure.message);
    auto target = findTarget(roots);
    const Recorder recorder(roots, [&](const auto &work) -> Result<void> {
        return target ? withStore(*target, work) : passOn(target);
    });
    // Told before the image is put away: otherwise a power cut in between would
    // leave a partition that looks as if the session had come back.
    auto closed = recorder.catchUp();
    Result<void> cleared;
    if (target) {
        cleared = withStore(*target, [](ImageStore &store) -> Result<void> {
            if (store.superblock().state == ImageState::Empty)
                return {};
            spdlog::info("Invalidating a left-over image.");
            return store.clear();
        });
    }
    const auto settings = loadSettings(roots);
    recorder.prune(settings ? settings->keepDays : Settings().keepDays);
    if (!cleared)
        return passOn(cleared, "invalidating the left-over image");
    return closed;
}

} // namespace torpor
