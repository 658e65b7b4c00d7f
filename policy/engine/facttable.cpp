// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facttable.h"

#include "common/humansize.h"
#include "common/names.h"

#include <array>
#include <cmath>
#include <format>

namespace torpor::policy
{

namespace
{

constexpr std::array actionNames = {
    Named{Action::KexecHibernate, "kexec-hibernate"},
    Named{Action::KernelHibernate, "kernel-hibernate"},
    Named{Action::Suspend, "suspend"},
    Named{Action::PowerOff, "power-off"},
};
constexpr std::array actionTexts = {
    Named{Action::KexecHibernate, "hibernate (kexec)"},
    Named{Action::KernelHibernate, "hibernate (kernel)"},
    Named{Action::Suspend, "suspend"},
    Named{Action::PowerOff, "power off"},
};
constexpr std::array canNames = {Named{Can::Unknown, "unknown"}, Named{Can::Yes, "yes"},
                                 Named{Can::No, "no"}};
constexpr std::array typeNames = {Named{FactType::Truth, "true or false"}, Named{FactType::Number, "number"},
                                  Named{FactType::Text, "text"}, Named{FactType::List, "texts"}};
constexpr std::array tableNames = {
    Named{Table::Machine, "machine"}, Named{Table::Derived, "derived"},     Named{Table::Device, "device"},
    Named{Table::Mount, "mount"},     Named{Table::Inhibitor, "inhibitor"}, Named{Table::Program, "program"},
};

using M = MachineFacts;
constexpr std::array machineTable = {
    Field<M>{"power.on_battery", &M::onBattery,
             "runs on battery: no charger is plugged in (UPower's `OnBattery`)"},
    Field<M>{"power.warning_level", &M::warningLevel,
             "UPower's warning level: `none`, `discharging`, `low`, `critical`, `action`"},
    Field<M>{"power.time_to_empty", &M::timeToEmpty,
             "seconds that UPower thinks the batteries last; a raw reading, see `battery.seconds_to_empty`"},
    Field<M>{"lid.closed", &M::lidClosed, "the lid is closed"},
    Field<M>{"lid.docked", &M::docked, "in a docking station, or another screen is in use"},
    Field<M>{"idle.seconds", &M::idleSeconds, "seconds since somebody last used the session"},
    Field<M>{"suspend.hours", &M::suspendedHours,
             "hours that the machine has been suspended, up to now; 0 when it was not"},
    Field<M>{"session.open", &M::sessionOpen, "somebody is logged in"},
    Field<M>{"clock.minute", &M::clockMinute,
             "local time as minutes since midnight, 0 to 1439; rules may write `\"23:30\"`"},
    Field<M>{"clock.date", &M::clockDate, "local date, `2026-11-21`"},
    Field<M>{"memory.total_bytes", &M::memoryTotal, "RAM"},
    Field<M>{"memory.used_bytes", &M::memoryUsed, "memory that an image would have to hold"},
    Field<M>{"memory.free_bytes", &M::memoryFree, "memory that is free, or can be made so"},
    Field<M>{"memory.needed_bytes", &M::memoryNeeded, "free memory that the save kernel needs"},
    Field<M>{"save.bytes_per_second", &M::saveSpeed,
             "memory that this machine saved in a second, on its own last attempts"},
    Field<M>{"image.bytes", &M::imageBytes, "estimated size of the image"},
    Field<M>{"partition.bytes", &M::partitionBytes, "room for the image on the hibernating partition"},
    Field<M>{"kernel.release", &M::kernelRelease, "release of the running kernel"},
    Field<M>{"kernel.files_gone", &M::kernelFilesGone,
             "the running kernel's modules are gone: it was updated since the start"},
    Field<M>{"save_kernel.release", &M::saveKernelRelease,
             "release of the save kernel, which writes the image and reads it again"},
    Field<M>{"drivers.unknown_origin", &M::driversOfUnknownOrigin,
             "drivers of which nobody says whether they come with the kernel"},
    Field<M>{"keyboard.there", &M::hasKeyboard, "there is a keyboard"},
    Field<M>{"keyboard.label", &M::keyboardLabel,
             "name of the keyboard that the save kernel can do most with, for a person"},
    Field<M>{"keyboard.way", &M::keyboardWay,
             "how it is connected, for a person, where that is worth a word"},
    Field<M>{"keyboard.works", &M::keyboardWorks,
             "a keyboard works in the save kernel, where Esc stops the saving"},
    Field<M>{"keyboard.needs_modules", &M::keyboardNeedsModules,
             "every keyboard is behind a USB controller whose driver is a module"},
};

using R = DerivedFacts;
constexpr std::array derivedTable = {
    Field<R>{"battery.percent", &R::batteryPercent,
             "charge of all batteries together, as far as it can be trusted"},
    Field<R>{"battery.seconds_to_empty", &R::secondsToEmpty,
             "seconds that the batteries last, from their energy and what is drawn"},
    Field<R>{"battery.discharging", &R::discharging, "the batteries are being emptied"},
    Field<R>{"battery.charging", &R::charging, "a charger is plugged in"},
    Field<R>{"save.seconds", &R::saveSeconds,
             "seconds that saving will take: `memory.used_bytes` / `save.bytes_per_second`"},
    Field<R>{"clock.weekday", &R::weekday, "`mon` to `sun`, of `clock.date`"},
};

using B = BatteryFacts;
constexpr std::array batteryTable = {
    Field<B>{"name", &B::name, "`BAT0`; the same battery has the same name"},
    Field<B>{"present", &B::present, "it is in its bay"},
    Field<B>{"percent", &B::percent, "charge in percent"},
    Field<B>{"energy_wh", &B::energy, "charge in watt-hours"},
    Field<B>{"energy_full_wh", &B::energyFull, "what it holds when full, in watt-hours"},
    Field<B>{"rate_w", &B::rate, "what is drawn from it, or charged, in watts"},
    Field<B>{"state", &B::state, "`charging`, `discharging`, `not-charging`, `full`, `empty`"},
    Field<B>{"updated", &B::updated,
             "when it was read, in seconds of any clock: the same number is the same reading; not known: "
             "each is new"},
};

using D = DeviceFacts;
constexpr std::array deviceTable = {
    Field<D>{"path", &D::path, "below /sys: `/devices/pci0000:00/...`"},
    Field<D>{"label", &D::label, "name for a person"},
    Field<D>{"identity", &D::identity, "what it is known by at every start: `usb 0781:5583, serial 4C53`"},
    Field<D>{"subsystem", &D::subsystem, "`usb`, `pci`, `block`, `net`, `drm`, `input`, ..."},
    Field<D>{"type", &D::type, "within its subsystem: `usb_device`, `partition`"},
    Field<D>{"name", &D::name, "the kernel's: `sda1`, `1-3`, `wlan0`"},
    Field<D>{"id", &D::id,
             "`vendor:product`, four hexadecimal digits each, of USB and PCI devices: `046d:c52b`"},
    Field<D>{"class", &D::deviceClass, "PCI class, six hexadecimal digits: `0c0330`"},
    Field<D>{"driver", &D::driver, "on its bus: `nvme`, `xhci_hcd`"},
    Field<D>{"module", &D::module, "`nvme`, `xhci_pci`"},
    Field<D>{"modular", &D::modular, "its driver is a module, not part of the kernel"},
    Field<D>{"out_of_tree", &D::outOfTree, "its driver is not from the kernel's own sources"},
    Field<D>{"proprietary", &D::proprietary, "its driver's licence is not a free one"},
    Field<D>{"origin", &D::origin,
             "where its driver comes from, for a person, unless it is the kernel's own: `proprietary, "
             "version 535.54`"},
    Field<D>{"in_save_kernel", &D::inSaveKernel,
             "whether the save kernel could drive it: `built-in`, `loaded`, `available` (a module that is "
             "not in its "
             "initramfs), `missing`, `not-needed`"},
    Field<D>{"removable", &D::removable, "it, or its medium, can be taken away"},
    Field<D>{"read_only", &D::readOnly, "cannot be written to"},
    Field<D>{"size_bytes", &D::sizeBytes, "size of a disk or partition"},
    Field<D>{"content", &D::content, "what lies on it: `ext4`, `crypto_LUKS`, `ntfs`"},
    Field<D>{"mounted", &D::mounted,
             "the filesystem on it is mounted; of a disk with partitions, or with LUKS, LVM or RAID on it, "
             "see those, and `in_use`"},
    Field<D>{"mounts", &D::mounts, "where"},
    Field<D>{"swap", &D::swap, "swap space on it is in use"},
    Field<D>{"uses", &D::uses, "what it is used for: its `mounts`, and `swap space`"},
    Field<D>{"in_use", &D::inUse,
             "something on it is mounted or swapped to, also through partitions, LUKS, LVM or RAID"},
    Field<D>{"opened", &D::opened,
             "made of other block devices, as LUKS that is open and LVM that is active are, and nothing is "
             "made of "
             "it"},
    Field<D>{"stack", &D::stack, "what it is made of, for a person: `luks-data on sdc2 on sdc`"},
    Field<D>{"carrier", &D::carrier,
             "the USB devices that it lies on, for a person, or the drives: `SanDisk Ultra`"},
    Field<D>{"on_usb", &D::onUsb, "is, or lies on, a USB device, also through LUKS, LVM or RAID"},
    Field<D>{"usb_persist", &D::usbPersist,
             "the kernel takes it, or the USB devices that it lies on, for the same after a power cut"},
    Field<D>{"in_image_path", &D::inImagePath,
             "is the hibernating partition, its disk, or one of the controllers and hubs on the way there"},
    Field<D>{"other_system", &D::hasOtherSystem,
             "an operating system other than this one starts from its disk"},
    Field<D>{"graphics", &D::graphics, "a graphics adapter"},
    Field<D>{"usb_controller", &D::usbController, "a USB host controller"},
    Field<D>{"keyboard", &D::keyboard, "one can type at it"},
    Field<D>{"only_keyboard", &D::onlyKeyboard, "it is the only keyboard, or that is behind it"},
    Field<D>{"passed_through", &D::passedThrough, "a running virtual machine drives it"},
    Field<D>{"wireless", &D::wireless, "a wireless network adapter"},
    Field<D>{"power_error", &D::powerError, "it has failed to sleep or to wake up before"},
};

using N = MountFacts;
constexpr std::array mountTable = {
    Field<N>{"point", &N::point, "where it is mounted"},
    Field<N>{"type", &N::type, "the filesystem: `nfs4`, `cifs`, `fuse.sshfs`"},
    Field<N>{"source", &N::source, "what is mounted: `server:/export`"},
    Field<N>{"network", &N::network, "its files are on another machine"},
    Field<N>{"fuse", &N::fuse, "a program of this session serves it (FUSE)"},
    Field<N>{"read_only", &N::readOnly, "cannot be written to"},
};

using I = InhibitorFacts;
constexpr std::array inhibitorTable = {
    Field<I>{"who", &I::who, "the program"},
    Field<I>{"why", &I::why, "its reason"},
    Field<I>{"what", &I::what, "what it holds up, with colons between: `sleep`, `shutdown:sleep`"},
    Field<I>{"mode", &I::mode, "`block`, `block-weak`, `delay`"},
};

using P = ProgramFacts;
constexpr std::array programTable = {
    Field<P>{"name", &P::name, "`dpkg`, `pacman`"},
    Field<P>{"kind", &P::kind, "why it matters: `package-manager`, `virtual-machine`, `firmware-update`"},
    Field<P>{"pid", &P::pid, "number of its process"},
};

// Calls `use` with the table's fields, and the prefix of their names.
template <typename Use> auto withTable(Table table, Use use)
{
    switch (table) {
    case Table::Machine:
        return use(machineFields(), "");
    case Table::Derived:
        return use(derivedFields(), "");
    case Table::Device:
        return use(deviceFields(), "device.");
    case Table::Mount:
        return use(mountFields(), "mount.");
    case Table::Inhibitor:
        return use(inhibitorFields(), "inhibitor.");
    case Table::Program:
        break;
    }
    return use(programFields(), "program.");
}

FactValue read(const std::optional<bool> &value)
{
    return {.type = FactType::Truth, .known = value.has_value(), .truth = value.value_or(false)};
}
FactValue read(const std::optional<double> &value)
{
    const bool known = value && std::isfinite(*value);
    return {.type = FactType::Number, .known = known, .number = known ? *value : 0};
}
FactValue read(const std::string &value)
{
    return {.type = FactType::Text, .known = !value.empty(), .text = &value};
}
FactValue read(const std::vector<std::string> &value)
{
    return {.type = FactType::List, .known = !value.empty(), .list = &value};
}

// The compiler sees through this, and not through std::visit; it is asked for
// each condition of each rule, for each device.
template <typename Type, std::size_t count>
FactValue fieldValue(const Type *facts, const std::array<Field<Type>, count> &fields, std::size_t index)
{
    if (!facts || index >= count)
        return {};
    const auto &member = fields[index].member;
    if (const auto *text = std::get_if<std::string Type::*>(&member))
        return read(facts->**text);
    if (const auto *truth = std::get_if<std::optional<bool> Type::*>(&member))
        return read(facts->**truth);
    if (const auto *number = std::get_if<std::optional<double> Type::*>(&member))
        return read(facts->**number);
    const auto *list = std::get_if<std::vector<std::string> Type::*>(&member);
    return list ? read(facts->**list) : FactValue{};
}

} // namespace

std::string_view nameOf(Action action)
{
    return nameIn(actionNames, action);
}
std::optional<Action> actionFromName(std::string_view name)
{
    return valueIn(actionNames, name);
}
std::string_view textOf(Action action)
{
    return nameIn(actionTexts, action);
}
std::string_view nameOf(Can can)
{
    return nameIn(canNames, can);
}
std::optional<Can> canFromName(std::string_view name)
{
    return valueIn(canNames, name);
}
std::string_view nameOf(FactType type)
{
    return nameIn(typeNames, type);
}
std::string_view nameOf(Table table)
{
    return nameIn(tableNames, table);
}

std::span<const Field<MachineFacts>> machineFields()
{
    return machineTable;
}
std::span<const Field<DerivedFacts>> derivedFields()
{
    return derivedTable;
}
std::span<const Field<BatteryFacts>> batteryFields()
{
    return batteryTable;
}
std::span<const Field<DeviceFacts>> deviceFields()
{
    return deviceTable;
}
std::span<const Field<MountFacts>> mountFields()
{
    return mountTable;
}
std::span<const Field<InhibitorFacts>> inhibitorFields()
{
    return inhibitorTable;
}
std::span<const Field<ProgramFacts>> programFields()
{
    return programTable;
}

std::optional<FactRef> findFact(std::string_view name)
{
    for (const auto &table : tableNames) {
        const auto found =
            withTable(table.value, [&](auto fields, std::string_view prefix) -> std::optional<FactRef> {
                if (!name.starts_with(prefix))
                    return std::nullopt;
                const auto rest = name.substr(prefix.size());
                for (std::size_t i = 0; i < fields.size(); ++i) {
                    if (fields[i].name == rest)
                        return FactRef{table.value, static_cast<std::uint16_t>(i)};
                }
                return std::nullopt;
            });
        if (found)
            return found;
    }
    return std::nullopt;
}

std::string fullName(FactRef fact)
{
    return withTable(fact.table, [&](auto fields, std::string_view prefix) {
        return std::string(prefix) + std::string(fields[fact.index].name);
    });
}

FactType typeOf(FactRef fact)
{
    // The alternatives of Member are in the order of FactType.
    return withTable(fact.table, [&](auto fields, std::string_view) {
        return static_cast<FactType>(fields[fact.index].member.index());
    });
}

std::string textOf(const FactValue &value)
{
    if (!value.known)
        return "not known";
    switch (value.type) {
    case FactType::Truth:
        return value.truth ? "yes" : "no";
    case FactType::Number:
        // Bytes are whole; of a percentage that was computed two digits are plenty.
        return value.number == std::trunc(value.number) ? std::format("{:.0f}", value.number)
                                                        : std::format("{:.2f}", value.number);
    case FactType::Text:
        return *value.text;
    case FactType::List:
        break;
    }
    std::string text;
    for (const std::string &item : *value.list)
        text += (text.empty() ? "" : ", ") + item;
    return text;
}

std::string textForPerson(FactRef fact, const FactValue &value)
{
    if (!value.known || value.type != FactType::Number)
        return textOf(value);
    const std::string name = fullName(fact);
    if (name.ends_with("bytes_per_second"))
        return humanSize(value.number) + "/s";
    return name.ends_with("bytes") ? humanSize(value.number) : textOf(value);
}

FactValue View::value(FactRef fact) const
{
    switch (fact.table) {
    case Table::Machine:
        return fieldValue(machine, machineTable, fact.index);
    case Table::Derived:
        return fieldValue(derived, derivedTable, fact.index);
    case Table::Device:
        return fieldValue(device, deviceTable, fact.index);
    case Table::Mount:
        return fieldValue(mount, mountTable, fact.index);
    case Table::Inhibitor:
        return fieldValue(inhibitor, inhibitorTable, fact.index);
    case Table::Program:
        break;
    }
    return fieldValue(program, programTable, fact.index);
}

} // namespace torpor::policy
