// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings.h"

#include "common/tomltext.h"
#include "kernel/kernelconfigsource.h"

#include <algorithm>
#include <array>

namespace torpor
{

namespace
{

std::string place(const toml::source_region &source)
{
    return placeText(placeOf(source));
}

std::unexpected<Error> badValue(const toml::node &node, std::string_view key, std::string_view wanted)
{
    return fail(Code::Malformed, "{}: {} must be {}", place(node.source()), key, wanted);
}

Result<void> setCodec(Settings &settings, const toml::node &node)
{
    const auto text = node.value_exact<std::string>();
    const auto codec = text ? codecChoiceFromName(*text) : std::nullopt;
    if (!codec)
        return badValue(node, "image.codec", "\"auto\", \"lz4\", \"zstd\" or \"none\"");
    settings.codec = *codec;
    return {};
}

Result<void> setVerify(Settings &settings, const toml::node &node)
{
    const auto value = node.value_exact<bool>();
    if (!value)
        return badValue(node, "image.verify", "true or false");
    settings.verify = *value;
    return {};
}

Result<void> setSaveKernel(Settings &settings, const toml::node &node)
{
    const auto text = node.value_exact<std::string>();
    if (!text || (!text->empty() && !isReleaseName(*text)))
        return badValue(node, "kernel.save_kernel", "a kernel's release, or \"\" for the running one");
    settings.saveKernel = *text;
    return {};
}

Result<void> setRegion(Settings &settings, const toml::node &node)
{
    const auto value = node.value_exact<std::int64_t>();
    if (!value || *value < 0 || !isRegionMib(static_cast<std::uint64_t>(*value)))
        return badValue(node, "kernel.region_mib",
                        std::format("0 (automatic) or {} to {}", smallestRegionMib, largestRegionMib));
    settings.regionMib = static_cast<std::uint64_t>(*value);
    return {};
}

Result<void> setBootMethod(Settings &settings, const toml::node &node)
{
    const auto text = node.value_exact<std::string>();
    const auto method = text ? bootMethodFromName(*text) : fail(Code::Malformed, "not a text");
    if (!method)
        return badValue(node, "boot.method", "\"auto\", \"grub-marker\" or \"grub-next-entry\"");
    settings.bootMethod = *method;
    return {};
}

Result<void> setKeepDays(Settings &settings, const toml::node &node)
{
    const auto value = node.value_exact<std::int64_t>();
    if (!value || *value < 1 || *value > mostKeepDays)
        return badValue(node, "log.keep_days", std::format("1 to {}", mostKeepDays));
    settings.keepDays = static_cast<std::uint64_t>(*value);
    return {};
}

// A value as TOML has it. None of our texts has a character that would need an escape.
std::string tomlText(std::string_view text)
{
    return std::format("\"{}\"", text);
}

struct Key {
    std::string_view table;
    std::string_view name;
    Result<void> (*set)(Settings &, const toml::node &);
    std::string (*get)(const Settings &);
};

constexpr std::array keys = {
    Key{"image", "codec", setCodec, [](const Settings &s) { return tomlText(codecChoiceName(s.codec)); }},
    Key{"image", "verify", setVerify, [](const Settings &s) { return std::format("{}", s.verify); }},
    Key{"kernel", "save_kernel", setSaveKernel, [](const Settings &s) { return tomlText(s.saveKernel); }},
    Key{"kernel", "region_mib", setRegion, [](const Settings &s) { return std::to_string(s.regionMib); }},
    Key{"boot", "method", setBootMethod,
        [](const Settings &s) { return tomlText(bootMethodName(s.bootMethod)); }},
    Key{"log", "keep_days", setKeepDays, [](const Settings &s) { return std::to_string(s.keepDays); }},
};

Result<void> setKey(Settings &settings, std::string_view table, const toml::key &key, const toml::node &node)
{
    for (const Key &known : keys) {
        if (known.table == table && known.name == key.str())
            return known.set(settings, node);
    }
    return fail(Code::Malformed, "{}: unknown key '{}' in [{}]", place(key.source()), key.str(), table);
}

// Lines of TOML, each with its line feed but perhaps the last.
std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const auto length = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.emplace_back(text.substr(0, length));
        text.remove_prefix(length);
    }
    return lines;
}

// Whether the line is "name = ...".
bool isKeyLine(std::string_view line, std::string_view name)
{
    line = trimmed(line);
    return line.starts_with(name) && trimmed(line.substr(name.size())).starts_with('=');
}

void writeKey(std::vector<std::string> &lines, const Key &key, const std::string &value)
{
    const std::string header = std::format("[{}]", key.table);
    const std::string line = std::format("{} = {}\n", key.name, value);
    auto table = std::ranges::find_if(lines, [&](const auto &l) { return trimmed(l).starts_with(header); });
    if (table == lines.end()) {
        if (!lines.empty())
            lines.emplace_back("\n");
        lines.push_back(header + "\n");
        lines.push_back(line);
        return;
    }
    const auto end =
        std::find_if(table + 1, lines.end(), [](const auto &l) { return trimmed(l).starts_with('['); });
    const auto found = std::find_if(table + 1, end, [&](const auto &l) { return isKeyLine(l, key.name); });
    if (found != end)
        *found = line;
    else
        lines.insert(table + 1, line);
}

} // namespace

bool isRegionMib(std::uint64_t mib)
{
    return mib == 0 || (mib >= smallestRegionMib && mib <= largestRegionMib);
}

Result<Settings> parseSettings(std::string_view text)
{
    const auto parsed = parseToml(text);
    if (!parsed)
        return fail(Code::Malformed, "{}: {}", placeText(parsed.error().place), parsed.error().message);
    Settings settings;
    for (const auto &[name, node] : *parsed) {
        const toml::table *table = node.as_table();
        if (!table || std::ranges::find(keys, name.str(), &Key::table) == keys.end())
            return fail(Code::Malformed, "{}: unknown {} '{}'", place(name.source()), table ? "table" : "key",
                        name.str());
        for (const auto &[key, value] : *table) {
            if (auto set = setKey(settings, name.str(), key, value); !set)
                return passOn(set);
        }
    }
    return settings;
}

Result<Settings> loadSettings(const Roots &roots)
{
    const auto path = roots.etc / "torpor.toml";
    auto text = readText(path, 1 << 20);
    if (!text && text.error().code == Code::NotFound)
        return Settings{};
    if (!text)
        return passOn(text, "reading the settings");
    auto settings = parseSettings(*text);
    if (!settings)
        return passOn(settings, "reading " + path.string());
    return settings;
}

Result<std::string> editSettings(std::string_view toml, const Settings &wanted)
{
    auto before = parseSettings(toml);
    if (!before)
        return passOn(before);
    auto lines = linesOf(toml);
    if (!lines.empty() && !lines.back().ends_with('\n'))
        lines.back() += '\n';
    for (const Key &key : keys) {
        if (key.get(*before) != key.get(wanted))
            writeKey(lines, key, key.get(wanted));
    }
    std::string edited;
    for (const auto &line : lines)
        edited += line;
    // Dotted keys and inline tables are TOML, too, but not lines that can be replaced.
    const auto after = parseSettings(edited);
    if (!after || *after != wanted)
        return fail(Code::Unsupported, "the file is written in a way that only an editor can change");
    return edited;
}

Result<void> storeSettings(const Roots &roots, const Settings &wanted)
{
    const auto path = roots.etc / "torpor.toml";
    auto text = readText(path, 1 << 20);
    if (!text && text.error().code != Code::NotFound)
        return passOn(text, "reading the settings");
    auto edited = editSettings(text.value_or(""), wanted);
    if (!edited)
        return passOn(edited, "changing " + path.string());
    if (auto made = makeFolder(roots.etc); !made)
        return passOn(made, "changing the settings");
    auto stored = replaceFile(path, *edited, 0644);
    if (!stored)
        return passOn(stored, "changing the settings");
    return {};
}

} // namespace torpor
