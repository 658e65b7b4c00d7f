// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventoryjson.h"

#include "fieldjson.h"

#include <array>

namespace torpor
{

namespace
{

using namespace fieldjson;

constexpr int schema = 1;
// A machine with a thousand devices is a large one; the file may be anybody's.
constexpr std::size_t mostDevices = 100'000;

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

template <typename Self, typename Field> void visitHead(Self &inventory, Field &&field)
{
    field("taken", inventory.taken);
    field("machine", inventory.machine);
    field("kernel", inventory.kernel);
    field("save_kernel", inventory.saveKernel);
    field("unknowns", inventory.unknowns);
}

} // namespace

static constexpr const auto &namesOf(DriverForm /*tag*/)
{
    return driverForms;
}
static constexpr const auto &namesOf(SaveKernelDriver /*tag*/)
{
    return saveKernelDrivers;
}
static constexpr const auto &namesOf(BlockKind /*tag*/)
{
    return blockKinds;
}

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
