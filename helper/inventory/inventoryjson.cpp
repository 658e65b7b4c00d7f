// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventoryjson.h"

#include <array>
#include <nlohmann/json.hpp>

namespace torpor
{

namespace
{

using Json = nlohmann::ordered_json;

constexpr int schema = 1;
// A machine with a thousand devices is a large one; the file may be anybody's.
constexpr std::size_t mostDevices = 100'000;

template <typename Enum> struct Name {
    Enum value;
    std::string_view text;
};

constexpr std::array driverForms = {Name{DriverForm::Unknown, "unknown"}, Name{DriverForm::None, "none"},
                                    Name{DriverForm::BuiltIn, "built-in"},
                                    Name{DriverForm::Module, "module"}};

constexpr std::array saveKernelDrivers = {
    Name{SaveKernelDriver::Unknown, "unknown"},     Name{SaveKernelDriver::NotNeeded, "not-needed"},
    Name{SaveKernelDriver::Missing, "missing"},     Name{SaveKernelDriver::BuiltIn, "built-in"},
    Name{SaveKernelDriver::Available, "available"}, Name{SaveKernelDriver::Loaded, "loaded"}};

constexpr std::array blockKinds = {Name{BlockKind::Unknown, "unknown"},
                                   Name{BlockKind::Disk, "disk"},
                                   Name{BlockKind::Partition, "partition"},
                                   Name{BlockKind::Rom, "rom"},
                                   Name{BlockKind::Crypt, "crypt"},
                                   Name{BlockKind::Lvm, "lvm"},
                                   Name{BlockKind::Multipath, "multipath"},
                                   Name{BlockKind::DeviceMapper, "device-mapper"},
                                   Name{BlockKind::Raid, "raid"},
                                   Name{BlockKind::Loop, "loop"},
                                   Name{BlockKind::Zram, "zram"}};

constexpr const auto &namesOf(DriverForm /*tag*/)
{
    return driverForms;
}
constexpr const auto &namesOf(SaveKernelDriver /*tag*/)
{
    return saveKernelDrivers;
}
constexpr const auto &namesOf(BlockKind /*tag*/)
{
    return blockKinds;
}

template <typename Enum> std::string_view enumName(Enum value)
{
    for (const auto &name : namesOf(value)) {
        if (name.value == value)
            return name.text;
    }
    return "unknown";
}

template <typename Type>
concept IsEnum = std::is_enum_v<Type>;

// Values with parts of their own.
template <typename Type>
concept HasFields = requires(Type &value) { value.visit([](const char *, auto &) {}); };

using TextList = std::vector<std::string>;

class Writer
{
public:
    explicit Writer(Json &json) : m_json(json) {}

    void operator()(const char *name, const std::string &text)
    {
        if (!text.empty())
            m_json[name] = text;
    }
    void operator()(const char *name, const TextList &list)
    {
        if (!list.empty())
            m_json[name] = list;
    }
    void operator()(const char *name, bool value) { m_json[name] = value; }
    void operator()(const char *name, IsEnum auto value) { m_json[name] = enumName(value); }
    void operator()(const char *name, const HasFields auto &value)
    {
        Json part = Json::object();
        value.visit(Writer(part));
        if (!part.empty())
            m_json[name] = std::move(part);
    }
    template <typename Type> void operator()(const char *name, const std::optional<Type> &value)
    {
        if constexpr (HasFields<Type>) {
            if (value)
                m_json[name] = Json::object();
            if (value)
                value->visit(Writer(m_json[name]));
        } else {
            m_json[name] = value ? Json(*value) : Json(nullptr);
        }
    }

private:
    Json &m_json;
};

// Keeps the first field that is not as it should be.
class Reader
{
public:
    Reader(const Json &json, std::string &wrong) : m_json(json), m_wrong(wrong) {}

    void operator()(const char *name, std::string &text)
    {
        if (const Json *json = find(name); json && check(name, json->is_string()))
            text = json->get<std::string>();
    }
    void operator()(const char *name, TextList &list)
    {
        const Json *json = find(name);
        if (!json || !check(name, json->is_array()))
            return;
        for (const Json &item : *json) {
            if (check(name, item.is_string()))
                list.push_back(item.get<std::string>());
        }
    }
    void operator()(const char *name, bool &value)
    {
        if (const Json *json = find(name); json && check(name, json->is_boolean()))
            value = json->get<bool>();
    }
    void operator()(const char *name, std::uint64_t &value)
    {
        if (const Json *json = find(name); json && check(name, json->is_number_unsigned()))
            value = json->get<std::uint64_t>();
    }
    void operator()(const char *name, IsEnum auto &value)
    {
        std::string text;
        (*this)(name, text);
        for (const auto &known : namesOf(value)) {
            if (known.text == text)
                value = known.value; // a newer Torpor's names stay unknown
        }
    }
    void operator()(const char *name, HasFields auto &value)
    {
        if (const Json *json = find(name); json && check(name, json->is_object()))
            value.visit(Reader(*json, m_wrong));
    }
    template <typename Type> void operator()(const char *name, std::optional<Type> &value)
    {
        if (const Json *json = find(name); !json || json->is_null())
            return;
        value.emplace();
        (*this)(name, *value);
    }

private:
    [[nodiscard]] const Json *find(const char *name) const
    {
        const auto found = m_json.find(name);
        return found == m_json.end() ? nullptr : &*found;
    }
    bool check(const char *name, bool good)
    {
        if (!good && m_wrong.empty())
            m_wrong = name;
        return good;
    }

    const Json &m_json;
    std::string &m_wrong;
};

template <typename Self, typename Field> void visitHead(Self &inventory, Field &&field)
{
    field("taken", inventory.taken);
    field("machine", inventory.machine);
    field("kernel", inventory.kernel);
    field("save_kernel", inventory.saveKernel);
    field("unknowns", inventory.unknowns);
}

} // namespace

std::string_view nameOf(DriverForm form)
{
    return enumName(form);
}

std::string_view nameOf(SaveKernelDriver driver)
{
    return enumName(driver);
}

std::string_view nameOf(BlockKind kind)
{
    return enumName(kind);
}

nlohmann::ordered_json toJson(const Device &device)
{
    Json json = Json::object();
    device.visit(Writer(json));
    return json;
}

std::string toJson(const Inventory &inventory, int indent)
{
    Json json = {{"schema", schema}};
    visitHead(inventory, Writer(json));
    json["devices"] = Json::array();
    for (const Device &device : inventory.devices)
        json["devices"].push_back(toJson(device));
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

Result<Inventory> inventoryFromJson(std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object() || !json.contains("schema") || !json["schema"].is_number_unsigned())
        return fail(Code::Malformed, "it is not an inventory of devices");
    if (json["schema"].get<std::uint64_t>() > schema)
        return fail(Code::Unsupported, "the inventory of devices was written by a newer Torpor");
    Inventory inventory;
    std::string wrong;
    visitHead(inventory, Reader(json, wrong));
    const auto devices = json.find("devices");
    if (devices == json.end() || !devices->is_array() || devices->size() > mostDevices)
        return fail(Code::Malformed, "the inventory has no list of devices");
    for (const Json &item : *devices) {
        if (!item.is_object())
            return fail(Code::Malformed, "the inventory's list has something that is no device");
        inventory.devices.emplace_back().visit(Reader(item, wrong));
    }
    if (!wrong.empty())
        return fail(Code::Malformed, "the inventory's field '{}' is not as it should be", wrong);
    return inventory;
}

} // namespace torpor
