// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "manifest.h"

#include <nlohmann/json.hpp>

namespace torpor
{

namespace
{

using Json = nlohmann::json;

Json toJson(const RangeSet &ranges)
{
    Json list = Json::array();
    for (const Range &range : ranges)
        list.push_back({range.start, range.end});
    return list;
}

// Reads typed fields of an object and remembers the first that is wrong.
class Fields
{
public:
    explicit Fields(const Json &object) : m_object(object) {}

    std::uint64_t number(const char *name)
    {
        const Json &value = get(name);
        if (value.is_number_unsigned())
            return value.get<std::uint64_t>();
        complain(name);
        return 0;
    }
    std::uint32_t number32(const char *name)
    {
        const std::uint64_t value = number(name);
        if (value > UINT32_MAX)
            complain(name);
        return static_cast<std::uint32_t>(value);
    }
    std::string text(const char *name)
    {
        const Json &value = get(name);
        if (value.is_string())
            return value.get<std::string>();
        complain(name);
        return {};
    }
    bool boolean(const char *name)
    {
        const Json &value = get(name);
        if (value.is_boolean())
            return value.get<bool>();
        complain(name);
        return false;
    }
    Id id(const char *name)
    {
        const auto id = Id::parse(text(name));
        if (!id)
            complain(name);
        return id.value_or(Id());
    }
    RangeSet ranges(const char *name)
    {
        RangeSet ranges;
        const Json &list = get(name);
        if (!list.is_array())
            complain(name);
        for (const Json &entry : list) {
            if (!entry.is_array() || entry.size() != 2 || !entry[0].is_number_unsigned() ||
                !entry[1].is_number_unsigned() || entry[0] >= entry[1]) {
                complain(name);
                break;
            }
            ranges.add({entry[0].get<std::uint64_t>(), entry[1].get<std::uint64_t>()});
        }
        return ranges;
    }
    std::vector<std::string> texts(const char *name)
    {
        std::vector<std::string> texts;
        const Json &list = get(name);
        if (!list.is_array())
            complain(name);
        for (const Json &entry : list) {
            if (!entry.is_string()) {
                complain(name);
                break;
            }
            texts.push_back(entry.get<std::string>());
        }
        return texts;
    }
    const Json &get(const char *name) const
    {
        static const Json nothing;
        const auto found = m_object.find(name);
        return found == m_object.end() ? nothing : *found;
    }
    void complain(const char *name)
    {
        if (m_wrong.empty())
            m_wrong = name;
    }
    [[nodiscard]] Result<void> verdict() const
    {
        if (m_wrong.empty())
            return {};
        return fail(Code::Malformed, "the manifest's field '{}' is missing or wrong", m_wrong);
    }

private:
    const Json &m_object;
    std::string m_wrong;
};

Json toJson(const PageStructs &structs)
{
    Json extents = Json::array();
    for (const auto &extent : structs.extents)
        extents.push_back({extent.firstFrame, extent.count, extent.address});
    Json json{{"size", structs.size},
              {"flags_offset", structs.flagsOffset},
              {"refcount_offset", structs.refcountOffset},
              {"mapcount_offset", structs.mapcountOffset},
              {"private_offset", structs.privateOffset},
              {"buddy_value", structs.buddyValue},
              {"orders", structs.orders},
              {"extents", std::move(extents)}};
    if (structs.poisonedBit)
        json["poisoned_bit"] = *structs.poisonedBit;
    return json;
}

Result<PageStructs> pageStructsFrom(const Json &json)
{
    Fields fields(json);
    PageStructs structs{.size = fields.number32("size"),
                        .flagsOffset = fields.number32("flags_offset"),
                        .refcountOffset = fields.number32("refcount_offset"),
                        .mapcountOffset = fields.number32("mapcount_offset"),
                        .privateOffset = fields.number32("private_offset"),
                        .buddyValue = fields.number32("buddy_value"),
                        .orders = fields.number32("orders"),
                        .poisonedBit = {},
                        .extents = {}};
    if (json.contains("poisoned_bit"))
        structs.poisonedBit = fields.number32("poisoned_bit");
    if (!isPossible(structs))
        fields.complain("size");
    const Json &extents = fields.get("extents");
    if (!extents.is_array())
        fields.complain("extents");
    for (const Json &entry : extents) {
        if (!entry.is_array() || entry.size() != 3 || !entry[0].is_number_unsigned() ||
            !entry[1].is_number_unsigned() || !entry[2].is_number_unsigned()) {
            fields.complain("extents");
            break;
        }
        structs.extents.push_back(
            {entry[0].get<std::uint64_t>(), entry[1].get<std::uint64_t>(), entry[2].get<std::uint64_t>()});
    }
    if (auto verdict = fields.verdict(); !verdict)
        return passOn(verdict);
    return structs;
}

constexpr std::array<std::string_view, 3> fillNames = {"none", "zero", "poison"};

} // namespace

std::string toJson(const Manifest &manifest)
{
    Json json{{"mode", modeName(manifest.mode)},
              {"target", manifest.target.toString()},
              {"attempt", manifest.attempt.toString()},
              {"partuuid", manifest.partuuid},
              {"codec", codecChoiceName(manifest.codec)},
              {"verify", manifest.verify},
              {"free_fill", fillNames.at(static_cast<std::size_t>(manifest.freeFill))},
              {"memory_map_hash", manifest.memoryMapHash.toString()},
              {"ram", toJson(manifest.layout.ram)},
              {"boundary_pages", toJson(manifest.layout.boundaryPages)},
              {"region_end", manifest.layout.regionEnd},
              {"mailbox", manifest.mailbox},
              {"kernel_release", manifest.kernelRelease},
              {"kernel_version", manifest.kernelVersion},
              {"filesystems", manifest.filesystems},
              {"removable", manifest.removable},
              {"modules", manifest.modules}};
    if (manifest.pageStructs)
        json["page_structs"] = toJson(*manifest.pageStructs);
    // Versions and names come from elsewhere: bytes that are no UTF-8 must not throw.
    return json.dump(1, ' ', false, Json::error_handler_t::replace);
}

Result<Manifest> manifestFromJson(std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object())
        return fail(Code::Malformed, "the manifest is not a JSON object");
    Fields fields(json);
    Manifest manifest;
    const auto mode = modeFromName(fields.text("mode"));
    if (!mode)
        fields.complain("mode");
    manifest.mode = mode.value_or(Mode::Rehearse);
    manifest.target = fields.id("target");
    manifest.attempt = fields.id("attempt");
    manifest.partuuid = fields.text("partuuid");
    const auto codec = codecChoiceFromName(fields.text("codec"));
    if (!codec)
        fields.complain("codec");
    manifest.codec = codec.value_or(CodecChoice::Auto);
    manifest.verify = fields.boolean("verify");
    const auto fill = std::ranges::find(fillNames, fields.text("free_fill"));
    if (fill == fillNames.end())
        fields.complain("free_fill");
    else
        manifest.freeFill = static_cast<FreeFill>(fill - fillNames.begin());
    manifest.memoryMapHash = fields.id("memory_map_hash");
    manifest.mailbox = fields.number("mailbox");
    manifest.kernelRelease = fields.text("kernel_release");
    manifest.kernelVersion = fields.text("kernel_version");
    manifest.filesystems = fields.texts("filesystems");
    manifest.removable = fields.texts("removable");
    manifest.modules = fields.texts("modules");
    manifest.layout =
        layOutMemory(fields.ranges("ram"), fields.ranges("boundary_pages"), fields.number("region_end"));
    if (auto verdict = fields.verdict(); !verdict)
        return passOn(verdict);
    if (json.contains("page_structs")) {
        auto structs = pageStructsFrom(json["page_structs"]);
        if (!structs)
            return passOn(structs, "the description of the page structures");
        manifest.pageStructs = std::move(*structs);
    }
    return manifest;
}

} // namespace torpor
