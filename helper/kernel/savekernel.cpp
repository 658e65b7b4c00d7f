// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "savekernel.h"

#include "kernelconfigsource.h"

#include <algorithm>
#include <cstring>
#include <fcntl.h>
#include <system_error>

namespace torpor
{

namespace
{

namespace fs = std::filesystem;

// The real-mode part is at most 256 sectors; the version string is in it.
constexpr std::size_t headerSize = 257UL * 512;

Result<KernelImage> readHeader(const fs::path &path)
{
    auto fd = openFile(path, O_RDONLY);
    if (!fd)
        return passOn(fd);
    std::error_code error;
    const auto size = fs::file_size(path, error);
    if (error)
        return failErrno("looking at " + path.string(), error.value());
    Bytes head(std::min<std::uintmax_t>(size, headerSize));
    if (auto read = readExactly(fd->get(), head, 0); !read)
        return passOn(read, "reading " + path.string());
    auto image = KernelImage::parse(head);
    if (!image)
        return passOn(image, "reading " + path.string());
    return image;
}

bool looksLikeKernel(const std::string &name)
{
    return name.starts_with("vmlinuz") || name.starts_with("bzImage") || name.ends_with("bzImage");
}

std::vector<fs::path> candidates(const Roots &roots)
{
    std::vector<fs::path> paths;
    std::error_code error;
    // NixOS keeps its kernels in a folder of their own.
    for (const auto &folder : {roots.boot, roots.boot / "kernels"}) {
        for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
            if (looksLikeKernel(it->path().filename()))
                paths.push_back(it->path());
        }
    }
    for (fs::directory_iterator it(roots.modules, error), end; !error && it != end; it.increment(error))
        paths.push_back(it->path() / "vmlinuz");
    std::ranges::sort(paths);
    // A link such as /boot/vmlinuz must not hide the file that it names.
    std::ranges::stable_partition(paths, [&](const fs::path &path) { return !fs::is_symlink(path, error); });
    std::erase_if(paths, [&](const fs::path &path) { return !fs::is_regular_file(path, error); });
    return paths;
}

KernelCheck check(Code code, std::string text)
{
    return {code, KernelCheck::State::Unknown, std::move(text), {}};
}

void settle(KernelCheck &check, bool good, std::string otherwise)
{
    check.state = good ? KernelCheck::State::Pass : KernelCheck::State::Fail;
    if (!good)
        check.detail = std::move(otherwise);
}

} // namespace

std::vector<KernelChoice> SaveKernels::list() const
{
    const auto running = runningRelease(m_roots);
    std::vector<KernelChoice> choices;
    for (const auto &path : candidates(m_roots)) {
        const auto image = readHeader(path);
        if (!image || std::ranges::contains(choices, image->release(), &KernelChoice::release))
            continue;
        choices.push_back({image->release(), path, running && *running == image->release()});
    }
    std::ranges::sort(choices, [](const KernelChoice &a, const KernelChoice &b) {
        return strverscmp(a.release.c_str(), b.release.c_str()) < 0;
    });
    return choices;
}

Result<SaveKernel> SaveKernels::choose(std::string_view release) const
{
    std::string wanted(release);
    auto running = runningRelease(m_roots);
    if (wanted.empty()) {
        if (!running)
            return passOn(running);
        wanted = *running;
    }
    const auto choices = list();
    const auto found = std::ranges::find(choices, wanted, &KernelChoice::release);
    if (found == choices.end()) {
        std::string others;
        for (const auto &choice : choices)
            others += (others.empty() ? "" : ", ") + choice.release;
        return fail(Code::SaveKernelMissing, "there is no image of kernel {} in {} or {} (there is: {})",
                    wanted, m_roots.boot.string(), m_roots.modules.string(),
                    others.empty() ? "none" : others);
    }
    auto image = readHeader(found->imagePath);
    if (!image)
        return passOn(image, "choosing the save kernel");
    SaveKernel kernel{found->release, found->imagePath, std::move(*image), std::nullopt, found->isRunning};
    const KernelConfigSource source(m_roots);
    auto config = kernel.isRunning ? source.running() : source.ofRelease(kernel.release, kernel.imagePath);
    // The running kernel without /proc/config.gz may still carry its configuration in its image.
    if (!config && kernel.isRunning)
        config = source.ofRelease(kernel.release, kernel.imagePath);
    if (config)
        kernel.config = std::move(*config);
    return kernel;
}

std::vector<KernelCheck> checkSaveKernel(const SaveKernel &kernel, bool fiveLevelPaging)
{
    const KernelImage &image = kernel.image;
    std::vector<KernelCheck> checks;

    auto &architecture = checks.emplace_back(check(Code::UnsupportedArchitecture, "it is a 64-bit kernel"));
    settle(architecture, image.hasEntry64(), "its header names no 64-bit entry point");

    auto &relocatable =
        checks.emplace_back(check(Code::SaveKernelNotRelocatable, "it can be loaded anywhere"));
    settle(relocatable, image.relocatable() && image.canLoadAbove4G(), "CONFIG_RELOCATABLE is not set");

    // LA57 cannot be switched while in long mode, and relocate_kernel_64.S
    // keeps it: a save kernel in the other mode could never jump back. (Where
    // A runs with 4 levels the save kernel is told so by "no5lvl".)
    auto &paging = checks.emplace_back(
        check(Code::SaveKernelPaging, "its page tables are as deep as the running kernel's"));
    settle(paging, !fiveLevelPaging || image.usesFiveLevelPaging(),
           "the running kernel uses 5-level page tables, and this one has no CONFIG_X86_5LEVEL");

    struct Option {
        Code code;
        const char *text;
        const char *option;
    };
    // CONFIG_STRICT_DEVMEM and CONFIG_IO_STRICT_DEVMEM are fine: what B and C
    // map is not their System RAM, nor any device's.
    static constexpr Option options[] = {
        {Code::SaveKernelNoKexec, "it can jump back (kexec_load)", "CONFIG_KEXEC"},
        {Code::SaveKernelNoDevmem, "it can reach the memory that it saves (/dev/mem)", "CONFIG_DEVMEM"},
        {Code::SaveKernelMissingDriver, "it can unpack an initramfs", "CONFIG_BLK_DEV_INITRD"},
    };
    for (const Option &option : options) {
        auto &result = checks.emplace_back(check(option.code, option.text));
        if (kernel.config)
            settle(result, kernel.config->isYes(option.option), std::string(option.option) + " is not set");
        else
            result.detail = "its configuration was not found";
    }
    return checks;
}

} // namespace torpor
