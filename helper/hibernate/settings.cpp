// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings.h"

#include "attemptlock.h"
#include "kernel/kernelconfigsource.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <system_error>

// Only this file: the packaged library is built with exceptions.
#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 0
// toml++ 3.4 asserts that a table's header begins with a key, or lets the
// compiler rely on it, and a moment later says properly what is wrong with "[{".
#pragma push_macro("NDEBUG")
#undef NDEBUG
#define TOML_ASSERT(expr) static_cast<void>(0)
#include <toml++/toml.hpp>
#pragma pop_macro("NDEBUG")

namespace torpor
{

namespace
{

// 0 is automatic; below 32 MiB no kernel starts, above 4 GiB kexec-tools'
// purgatory and the 32-bit fields of the boot protocol end.
constexpr std::uint64_t smallestRegionMib = 32;
constexpr std::uint64_t largestRegionMib = 4096;
// A century: more is a slip of the hand.
constexpr std::int64_t mostKeepDays = 36525;

bool isRegionMib(std::uint64_t mib)
{
    return mib == 0 || (mib >= smallestRegionMib && mib <= largestRegionMib);
}

std::string place(const toml::source_region &source)
{
    return std::format("line {}, column {}", source.begin.line, source.begin.column);
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

// The text as toml++ may see it: ASCII, without what comments have of other
// characters. toml++ 3.4 asks of each character that ends a number or stands
// where white space may whether it is white space, and lets the compiler rely
// on it being none of U+00A1 to U+0499, U+2C5E to U+3057 (but U+3000) and
// U+FB26 to U+FEFE: is_non_ascii_horizontal_whitespace(). No key and no value
// that is known has any of them.
Result<std::string> withoutForeignCharacters(std::string_view text)
{
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    std::string result;
    std::size_t line = 1;
    std::size_t lineStart = 0;
    bool inComment = false; // or behind a '#' in a string, which no value has
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte >= 0x80 && !inComment)
            return fail(Code::Malformed,
                        "line {}, column {}: a character that is not ASCII, such as a typographic quotation "
                        "mark; only comments may have them",
                        line, at - lineStart + 1);
        if (byte == '\n') {
            ++line;
            lineStart = at + 1;
        }
        inComment = byte != '\n' && (inComment || byte == '#');
        if (byte < 0x80)
            result += text[at];
    }
    return result;
}

struct Key {
    std::string_view table;
    std::string_view name;
    Result<void> (*set)(Settings &, const toml::node &);
};

constexpr std::array keys = {
    Key{"image", "codec", setCodec},
    Key{"image", "verify", setVerify},
    Key{"kernel", "save_kernel", setSaveKernel},
    Key{"kernel", "region_mib", setRegion},
    Key{"boot", "method", setBootMethod},
    Key{"log", "keep_days", setKeepDays},
};

Result<void> setKey(Settings &settings, std::string_view table, const toml::key &key, const toml::node &node)
{
    for (const Key &known : keys) {
        if (known.table == table && known.name == key.str())
            return known.set(settings, node);
    }
    return fail(Code::Malformed, "{}: unknown key '{}' in [{}]", place(key.source()), key.str(), table);
}

std::filesystem::path requestPath(const Roots &roots)
{
    return roots.run / "request.json";
}

} // namespace

Settings Overrides::appliedTo(Settings settings) const
{
    settings.codec = codec.value_or(settings.codec);
    settings.saveKernel = saveKernel.value_or(settings.saveKernel);
    settings.verify = verify.value_or(settings.verify);
    settings.regionMib = regionMib.value_or(settings.regionMib);
    settings.ignoreInhibitors = ignoreInhibitors;
    settings.trigger = trigger.value_or(settings.trigger);
    return settings;
}

std::string Overrides::toJson() const
{
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    if (codec)
        json["codec"] = codecChoiceName(*codec);
    if (saveKernel)
        json["save_kernel"] = *saveKernel;
    if (verify)
        json["verify"] = *verify;
    if (regionMib)
        json["region_mib"] = *regionMib;
    json["ignore_inhibitors"] = ignoreInhibitors;
    if (trigger)
        json["trigger"] = triggerName(*trigger);
    return json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

Result<Overrides> Overrides::fromJson(std::string_view text)
{
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object())
        return fail(Code::Malformed, "the request is not a JSON object");
    Overrides overrides;
    for (const auto &[key, value] : json.items()) {
        bool good = false;
        if (key == "codec" && value.is_string()) {
            overrides.codec = codecChoiceFromName(value.get_ref<const std::string &>());
            good = overrides.codec.has_value();
        } else if (key == "save_kernel" && value.is_string()) {
            overrides.saveKernel = value.get<std::string>();
            good = overrides.saveKernel->empty() || isReleaseName(*overrides.saveKernel);
        } else if (key == "verify" && value.is_boolean()) {
            overrides.verify = value.get<bool>();
            good = true;
        } else if (key == "region_mib" && value.is_number_unsigned()) {
            overrides.regionMib = value.get<std::uint64_t>();
            good = isRegionMib(*overrides.regionMib);
        } else if (key == "ignore_inhibitors" && value.is_boolean()) {
            overrides.ignoreInhibitors = value.get<bool>();
            good = true;
        } else if (key == "trigger" && value.is_string()) {
            overrides.trigger = triggerFromName(value.get_ref<const std::string &>());
            good = overrides.trigger.has_value();
        }
        if (!good)
            // Lists within lists are not shown: printing goes as deep as they do.
            return fail(
                Code::InvalidArgument, "the request's {} is not one that is known: {}", key,
                value.is_structured()
                    ? value.type_name()
                    : value.dump(-1, ' ', true, nlohmann::json::error_handler_t::replace).substr(0, 100));
    }
    return overrides;
}

Result<Settings> parseSettings(std::string_view text)
{
    auto ascii = withoutForeignCharacters(text);
    if (!ascii)
        return passOn(ascii);
    const toml::parse_result parsed = toml::parse(*ascii);
    if (!parsed)
        return fail(Code::Malformed, "{}: {}", place(parsed.error().source()), parsed.error().description());
    Settings settings;
    for (const auto &[name, node] : parsed.table()) {
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

Result<void> storeRequest(const Roots &roots, const Overrides &overrides)
{
    if (auto made = makeRunFolder(roots); !made)
        return made;
    auto stored = replaceFile(requestPath(roots), overrides.toJson(), 0600);
    if (!stored)
        return passOn(stored, "handing the request to the service");
    return {};
}

Result<Overrides> takeRequest(const Roots &roots)
{
    auto text = readText(requestPath(roots), 1 << 16);
    if (!text && text.error().code == Code::NotFound)
        return Overrides{};
    std::error_code error;
    std::filesystem::remove(requestPath(roots), error);
    if (!text)
        return passOn(text, "reading the request");
    return Overrides::fromJson(*text);
}

} // namespace torpor
