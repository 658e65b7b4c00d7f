// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kernelconfigsource.h"

#include "decompress.h"
#include "kernelimage.h"

#include <algorithm>

namespace torpor
{

namespace
{

constexpr std::size_t configLimit = 4U << 20;

Result<KernelConfig> plausible(std::string_view text, const std::filesystem::path &from)
{
    auto config = KernelConfig::parse(text);
    if (!config.isPlausible())
        return fail(Code::Malformed, "{} is not a kernel configuration", from.string());
    return config;
}

} // namespace

Result<KernelConfig> KernelConfigSource::running() const
{
    const auto own = m_roots.proc / "config.gz";
    if (auto packed = readBytes(own, configLimit)) {
        auto text = decompress(*packed, configLimit);
        if (!text)
            return passOn(text, "reading " + own.string());
        return plausible({reinterpret_cast<const char *>(text->data()), text->size()}, own);
    }
    auto release = runningRelease(m_roots);
    if (!release)
        return passOn(release);
    return ofRelease(*release);
}

Result<KernelConfig> KernelConfigSource::ofRelease(std::string_view release,
                                                   const std::filesystem::path &image) const
{
    if (!isReleaseName(release))
        return fail(Code::InvalidArgument, "'{}' is not a kernel release", release);
    const std::string name(release);
    for (const auto &path : {m_roots.boot / ("config-" + name), m_roots.modules / name / "config"}) {
        auto text = readText(path, configLimit);
        if (text)
            return plausible(*text, path);
        if (text.error().code != Code::NotFound)
            return passOn(text);
    }
    if (!image.empty()) {
        auto bytes = readBytes(image);
        if (!bytes)
            return passOn(bytes);
        auto text = extractConfig(*bytes);
        if (text)
            return plausible(*text, image);
    }
    return fail(Code::KernelConfigUnknown, "the configuration of kernel {} was found in none of {} and {}",
                name, (m_roots.boot / ("config-" + name)).string(),
                (m_roots.modules / name / "config").string());
}

Result<std::string> runningRelease(const Roots &roots)
{
    auto text = readText(roots.proc / "sys/kernel/osrelease", 4096);
    if (!text)
        return passOn(text, "asking for the running kernel's release");
    std::string release(trimmed(*text));
    if (!isReleaseName(release))
        return fail(Code::Malformed, "the running kernel's release '{}' is not a name", release);
    return release;
}

bool isReleaseName(std::string_view release)
{
    // 64 bytes with the NUL are all that struct utsname has.
    return !release.empty() && release.size() < 65 && release.front() != '.' &&
           std::ranges::all_of(
               release,
               [](char c) {
                   return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                          std::string_view("._+~-:@").contains(c);
               });
}

} // namespace torpor
