// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "target.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <system_error>

namespace torpor
{

namespace
{
std::filesystem::path targetPath(const Roots &roots)
{
    return roots.state / "target.json";
}
} // namespace

std::string Target::toJson() const
{
    const nlohmann::ordered_json json = {
        {"partuuid", partuuid}, {"target", id.toString()}, {"size_bytes", sizeBytes}};
    return json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

Result<Target> Target::fromJson(std::string_view text)
{
    const auto json = nlohmann::json::parse(text, nullptr, false);
    const auto has = [&](const char *key) { return json.is_object() && json.contains(key); };
    if (!has("partuuid") || !json["partuuid"].is_string() || !has("target") || !json["target"].is_string() ||
        !has("size_bytes") || !json["size_bytes"].is_number_unsigned())
        return fail(Code::Malformed, "the remembered partition is not as it should be");
    Target target;
    target.partuuid = json["partuuid"].get<std::string>();
    target.sizeBytes = json["size_bytes"].get<std::uint64_t>();
    auto id = Id::parse(json["target"].get_ref<const std::string &>());
    if (!id)
        return passOn(id, "the remembered partition");
    target.id = *id;
    if (!isPartuuid(target.partuuid))
        return fail(Code::Malformed, "the remembered partition's PARTUUID is none: '{}'", target.partuuid);
    return target;
}

Result<void> Target::store(const Roots &roots) const
{
    if (auto made = makeFolder(roots.state); !made)
        return made;
    auto stored = replaceFile(targetPath(roots), toJson(), 0644);
    if (!stored)
        return passOn(stored, "remembering the partition");
    return {};
}

Result<Target> Target::load(const Roots &roots)
{
    auto text = readText(targetPath(roots), 1 << 16);
    if (!text && text.error().code == Code::NotFound)
        return fail(Code::PartitionNotPrepared, "no hibernating partition was prepared");
    if (!text)
        return passOn(text, "reading which partition was prepared");
    auto target = fromJson(*text);
    if (!target)
        return passOn(target, "reading " + targetPath(roots).string());
    return target;
}

Result<void> Target::forget(const Roots &roots)
{
    std::error_code error;
    std::filesystem::remove(targetPath(roots), error);
    if (error)
        return failErrno("removing " + targetPath(roots).string(), error.value());
    return {};
}

bool isPartuuid(std::string_view text)
{
    return !text.empty() && text.size() <= 36 && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || c == '-';
    });
}

} // namespace torpor
