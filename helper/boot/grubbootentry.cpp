// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "grubbootentry.h"

#include "bootfilesystem.h"
#include "common/bytes.h"
#include "customcfg.h"
#include "grubconfig.h"
#include "scriptcheck.h"

#include <algorithm>

namespace torpor
{

namespace
{

Result<void> sameContent(const std::filesystem::path &file, std::span<const std::byte> wanted)
{
    const auto content = readBytes(file);
    if (!content)
        return fail(Code::BootEntryNotEffective, "{}", content.error().message);
    if (!sameBytes(*content, wanted))
        return fail(Code::BootEntryNotEffective, "{} has another content than was written", file.string());
    return {};
}

} // namespace

GrubSystem GrubSystem::real(const Roots &roots)
{
    return {flushForBootLoader,
            [sys = roots.sys](const std::filesystem::path &path) { return checkGrubCanWrite(path, sys); },
            checkGrubScript};
}

GrubBootEntry::GrubBootEntry(const Roots &roots, GrubMethod method, GrubSystem system)
    : m_roots(roots), m_method(method), m_system(std::move(system))
{
}

std::string_view GrubBootEntry::name() const
{
    return m_method == GrubMethod::Marker ? "grub-marker" : "grub-next-entry";
}

Result<GrubFolder> GrubBootEntry::folder() const
{
    auto path = GrubFolder::find(m_roots.boot);
    if (!path)
        return passOn(path);
    return GrubFolder(std::move(*path), m_system.flush);
}

// GRUB loads what is not built into it from here; the folder's name is the
// platform that it was built for.
std::filesystem::path GrubBootEntry::modulesFolder(const GrubFolder &folder) const
{
    std::error_code error;
    if (!std::filesystem::exists(m_roots.sys / "firmware/efi", error))
        return folder.path() / "i386-pc";
    const auto bits = readText(m_roots.sys / "firmware/efi/fw_platform_size");
    return folder.path() / (bits && trimmed(*bits) == "32" ? "i386-efi" : "x86_64-efi");
}

Result<GrubVersion> GrubBootEntry::versionIn(const GrubFolder &folder) const
{
    const auto module = modulesFolder(folder) / "normal.mod";
    auto content = readBytes(module);
    if (!content)
        return fail(Code::BootLoaderUnsupported, "GRUB's version is not known: {}", content.error().message);
    auto version = findGrubVersion(*content);
    if (!version)
        return fail(Code::BootLoaderUnsupported, "GRUB's version is not known: {}: {}", module.string(),
                    version.error().message);
    return version;
}

Result<GrubVersion> GrubBootEntry::version() const
{
    auto where = folder();
    if (!where)
        return passOn(where);
    return versionIn(*where);
}

Result<void> GrubBootEntry::checkMarker(const GrubFolder &folder) const
{
    auto version = versionIn(folder);
    if (!version)
        return passOn(version);
    if (!version->atLeast(grubWithCmpMajor, grubWithCmpMinor))
        return fail(Code::BootLoaderUnsupported,
                    "GRUB {} cannot compare a partition's marker; {}.{} or newer is needed", version->text,
                    grubWithCmpMajor, grubWithCmpMinor);
    std::error_code error;
    for (const std::string_view module : {"cmp.mod", "regexp.mod"}) {
        const auto path = modulesFolder(folder) / module;
        if (!std::filesystem::is_regular_file(path, error))
            return fail(Code::BootLoaderUnsupported,
                        "GRUB's module {} is missing (install GRUB's modules, then run grub-install)",
                        path.string());
    }
    return {};
}

Result<void> GrubBootEntry::checkNextEntry(const GrubFolder &folder, std::string_view grubCfg) const
{
    if (auto handles = checkHandlesNextEntry(grubCfg); !handles)
        return handles;
    auto environment = folder.readGrubenv();
    if (!environment)
        return fail(Code::BootLoaderUnsupported,
                    "GRUB's environment block cannot be used ({}); grub-editenv can make one",
                    environment.error().message);
    return m_system.checkCanWrite(folder.grubenv());
}

Result<void> GrubBootEntry::check() const
{
    auto where = folder();
    if (!where)
        return passOn(where);
    auto grubCfg = readText(where->grubCfg());
    if (!grubCfg)
        return passOn(grubCfg);
    auto method = m_method == GrubMethod::Marker ? checkMarker(*where) : checkNextEntry(*where, *grubCfg);
    if (!method)
        return method;
    if (auto sourced = checkSourcesCustomCfg(*grubCfg); !sourced)
        return sourced;
    auto custom = where->readCustomCfg();
    if (!custom)
        return passOn(custom);
    if (*custom) {
        if (auto part = findTorporPart(**custom); !part)
            return passOn(part);
    }
    return where->checkSpace(0);
}

Result<std::string> GrubBootEntry::partText(const GrubFolder &folder, const ResumeEntry &entry) const
{
    GrubPart part{.method = m_method,
                  .attempt = entry.attempt,
                  .partuuid = entry.partuuid,
                  .commandLine = entry.commandLine};
    // next_entry is cleared by GRUB itself, which remembers as much.
    part.remembersTries = m_method == GrubMethod::Marker && m_system.checkCanWrite(folder.path()).has_value();
    return grubPartText(part);
}

Result<void> GrubBootEntry::write(const GrubFolder &folder, const ResumeEntry &entry,
                                  std::string_view part) const
{
    // Without this file all that follows is inert, wherever it is interrupted.
    if (auto removed = folder.removeFile(folder.armed()); !removed)
        return removed;
    if (auto made = folder.makeTorporFolder(); !made)
        return made;
    // Made anew each time: GRUB has written into the old one behind the kernel's page cache.
    if (auto removed = folder.removeFile(folder.tried()); !removed)
        return removed;
    const std::string tried = GrubEnvironment().text();
    if (auto written = folder.writeOwn(folder.kernel(), entry.kernel); !written)
        return written;
    if (auto written = folder.writeOwn(folder.initramfs(), entry.initramfs); !written)
        return written;
    if (auto written = folder.writeOwn(folder.tried(), std::as_bytes(std::span(tried))); !written)
        return written;

    auto custom = folder.readCustomCfg();
    if (!custom)
        return passOn(custom);
    auto text = withTorporPart(*custom, part);
    if (!text)
        return passOn(text);
    if (*custom != *text) {
        if (auto written = folder.replaceShared(folder.customCfg(), *text); !written)
            return written;
    }
    if (auto written = folder.writeOwn(folder.armed(), entry.marker); !written)
        return written;
    if (m_method == GrubMethod::NextEntry) {
        if (auto set = folder.setNextEntry(grubResumeId); !set)
            return set;
    } else if (auto cleared = folder.clearNextEntry(grubResumeId); !cleared) {
        return passOn(cleared); // left by the other method
    }
    return folder.flush();
}

Result<void> GrubBootEntry::arm(const ResumeEntry &entry)
{
    constexpr std::string_view doing = "arming the boot menu";
    if (auto checked = check(); !checked)
        return passOn(checked, doing);
    auto where = folder();
    if (!where)
        return passOn(where, doing);
    auto part = partText(*where, entry);
    if (!part)
        return passOn(part, doing);
    auto done = write(*where, entry, *part);
    if (done)
        done = verify(entry);
    if (!done) {
        auto error = std::move(done.error()).during(doing);
        if (const auto disarmed = where->disarm(); !disarmed)
            error.message += " (and " + disarmed.error().message + ")";
        return std::unexpected(std::move(error));
    }
    return {};
}

Result<void> GrubBootEntry::verify(const ResumeEntry &entry) const
{
    constexpr std::string_view doing = "verifying the boot entry";
    auto where = folder();
    if (!where)
        return passOn(where, doing);
    auto grubCfg = readText(where->grubCfg());
    if (!grubCfg)
        return passOn(grubCfg, doing);
    if (auto sourced = checkSourcesCustomCfg(*grubCfg); !sourced)
        return passOn(sourced, doing);

    auto custom = where->readCustomCfg();
    if (!custom)
        return passOn(custom, doing);
    auto part = *custom ? findTorporPart(**custom) : Result<std::optional<std::string>>(std::nullopt);
    if (!part)
        return passOn(part, doing);
    auto wanted = partText(*where, entry);
    if (!wanted)
        return passOn(wanted, doing);
    if (!*part)
        return fail(Code::BootEntryMissing, "{}: {} does not contain it", doing, where->customCfg().string());
    if (**part != *wanted)
        return fail(Code::BootEntryNotEffective, "{}: {} contains another one", doing,
                    where->customCfg().string());

    const std::string tried = GrubEnvironment().text();
    const std::initializer_list<std::pair<std::filesystem::path, std::span<const std::byte>>> files = {
        {where->kernel(), entry.kernel},
        {where->initramfs(), entry.initramfs},
        {where->tried(), std::as_bytes(std::span(tried))},
        {where->armed(), entry.marker},
    };
    for (const auto &[file, content] : files) {
        if (auto same = sameContent(file, content); !same)
            return passOn(same, doing);
    }
    if (m_method == GrubMethod::NextEntry) {
        auto environment = where->readGrubenv();
        if (!environment)
            return passOn(environment, doing);
        if (environment->get("next_entry") != grubResumeId)
            return fail(Code::BootEntryNotEffective, "{}: next_entry in {} does not name it", doing,
                        where->grubenv().string());
    }
    if (auto accepted = m_system.checkScript(where->customCfg()); !accepted)
        return passOn(accepted, doing);
    return {};
}

Result<bool> GrubBootEntry::isArmed() const
{
    auto where = folder();
    if (!where)
        return passOn(where);
    auto armed = where->hasArmedFile();
    if (!armed || !*armed)
        return armed;
    auto custom = where->readCustomCfg();
    if (!custom)
        return passOn(custom);
    if (!*custom)
        return false;
    auto part = findTorporPart(**custom);
    if (!part)
        return passOn(part);
    if (!*part)
        return false;
    if (m_method == GrubMethod::Marker)
        return true;
    auto environment = where->readGrubenv();
    if (!environment)
        return passOn(environment);
    return environment->get("next_entry") == grubResumeId;
}

Result<void> GrubBootEntry::disarm()
{
    auto where = folder();
    if (!where)
        return passOn(where);
    return where->disarm();
}

Result<void> GrubBootEntry::remove()
{
    auto where = folder();
    if (!where)
        return passOn(where);
    return where->remove();
}

} // namespace torpor
