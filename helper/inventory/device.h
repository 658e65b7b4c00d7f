// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace torpor
{

// What is known about the devices of a machine, as plain values. Two rules
// hold for all of them: an optional without a value, and an empty text, is
// "not known" or "there is none", never a guess; and each part names its
// fields in visit(), once, for JSON both ways and for the comparison.

// How the kernel got the driver that serves a device.
enum class DriverForm {
    None,    // no driver serves the device
    BuiltIn, // part of the kernel's image
    Module,  // loaded from a file
    Unknown,
};

// Whether the save kernel (B and C) could drive the device.
enum class SaveKernelDriver {
    Unknown,   // no save kernel was named, or nothing is known about this driver
    NotNeeded, // no driver, or one that devices work without (PCI bridges)
    Missing,   // that kernel does not have it
    BuiltIn,   // it is part of that kernel's image
    Available, // it has it as a module, which the initramfs does not carry
    Loaded,    // the initramfs carries it: torpor-init loads it
};

struct DriverFacts {
    std::string name;   // on its bus: "nvme", "xhci_hcd"; empty: none
    std::string module; // "nvme", "xhci_pci"; empty where the kernel names none
    DriverForm form = DriverForm::Unknown;
    std::optional<bool> outOfTree;   // not from the kernel's own sources
    std::optional<bool> proprietary; // its licence is not one that the kernel takes for free
    std::string version;             // as the module tells it; most in-tree modules tell none
    SaveKernelDriver inSaveKernel = SaveKernelDriver::Unknown;
    std::vector<std::string> firmware; // files that the module may ask for, relative to /lib/firmware

    template <typename Field> void visit(this auto &self, Field &&field)
    {
        field("name", self.name);
        field("module", self.module);
        field("form", self.form);
        field("out_of_tree", self.outOfTree);
        field("proprietary", self.proprietary);
        field("version", self.version);
        field("in_save_kernel", self.inSaveKernel);
        field("firmware", self.firmware);
    }
    bool operator==(const DriverFacts &) const = default;
};

// From the folder power/ of the device, as the kernel words it.
struct PowerFacts {
    std::string control;       // "auto": may sleep while unused; "on": may not
    std::string runtimeStatus; // "active", "suspended", "unsupported", "error"
    std::string wakeup;        // "enabled", "disabled"; empty: cannot wake the machine
    std::string state;         // of PCI devices: "D0", "D3cold"

    template <typename Field> void visit(this auto &self, Field &&field)
    {
        field("control", self.control);
        field("runtime_status", self.runtimeStatus);
        field("wakeup", self.wakeup);
        field("state", self.state);
    }
    bool operator==(const PowerFacts &) const = default;
};

struct PciFacts {
    std::string vendor, device;                   // four hexadecimal digits
    std::string subsystemVendor, subsystemDevice; // likewise
    std::string deviceClass;                      // six: class, subclass, interface
    std::optional<bool> bootVga;                  // the firmware's screen; only graphics adapters tell

    template <typename Field> void visit(this auto &self, Field &&field)
    {
        field("vendor", self.vendor);
        field("device", self.device);
        field("subsystem_vendor", self.subsystemVendor);
        field("subsystem_device", self.subsystemDevice);
        field("class", self.deviceClass);
        field("boot_vga", self.bootVga);
    }
    bool operator==(const PciFacts &) const = default;
};

struct UsbFacts {
    std::string vendor, product; // four hexadecimal digits
    std::string release;         // bcdDevice, four digits
    std::string serial;          // as the device tells it, also where it is no use (see identity.h)
    std::string portPath;        // "3.1": the ports from the root hub on; empty: a root hub
    std::string speed;           // Mbit/s: "1.5", "12", "480", "5000", "10000", "20000"
    std::string removable;       // "fixed", "removable", "unknown": what the firmware says of the port
    // Whether a mounted stick stays the same device when its power was cut
    // (Documentation/driver-api/usb/persist.rst). Hubs have no such switch.
    std::optional<bool> persist;

    template <typename Field> void visit(this auto &self, Field &&field)
    {
        field("vendor", self.vendor);
        field("product", self.product);
        field("release", self.release);
        field("serial", self.serial);
        field("port_path", self.portPath);
        field("speed", self.speed);
        field("removable", self.removable);
        field("persist", self.persist);
    }
    bool operator==(const UsbFacts &) const = default;
};

enum class BlockKind { Disk, Partition, Rom, Crypt, Lvm, Multipath, DeviceMapper, Raid, Loop, Zram, Unknown };

struct BlockFacts {
    BlockKind kind = BlockKind::Unknown;
    std::optional<std::uint64_t> sizeBytes; // 0: a drive without a medium
    std::optional<bool> readOnly, removable, rotational;
    std::string tableUuid;                          // of the partition table on it
    std::string partUuid, partitionNumber;          // of a partition
    std::string partitionType;                      // its GPT type's uuid, or an MBR's "0x83"
    std::string content, contentUuid, contentLabel; // "ext4", "crypto_LUKS", "LVM2_member", "swap"
    std::string mapName, mapUuid;                   // of device mapper
    std::string raidUuid;                           // of md
    std::string backingFile;                        // of a loop device
    std::vector<std::string> below, above;          // paths of what it is made of, and made into
    std::optional<std::vector<std::string>> mounts; // where its filesystem is mounted
    std::optional<bool> swap;                       // it, or a file on it, is used as swap space

    template <typename Field> void visit(this auto &self, Field &&field)
    {
        field("kind", self.kind);
        field("size_bytes", self.sizeBytes);
        field("read_only", self.readOnly);
        field("removable", self.removable);
        field("rotational", self.rotational);
        field("table_uuid", self.tableUuid);
        field("partuuid", self.partUuid);
        field("partition_number", self.partitionNumber);
        field("partition_type", self.partitionType);
        field("content", self.content);
        field("content_uuid", self.contentUuid);
        field("content_label", self.contentLabel);
        field("map_name", self.mapName);
        field("map_uuid", self.mapUuid);
        field("raid_uuid", self.raidUuid);
        field("backing_file", self.backingFile);
        field("below", self.below);
        field("above", self.above);
        field("mounts", self.mounts);
        field("swap", self.swap);
    }
    bool operator==(const BlockFacts &) const = default;
};

struct NetworkFacts {
    std::string address;          // the one in use, "00:11:22:33:44:55"
    std::string permanentAddress; // burnt in; empty: not known
    std::string state;            // "up", "down", "dormant"
    std::string devicePort;       // which of the ports of its card, counted from 0
    bool isWireless = false;
    bool isVirtual = false; // a bridge, a tunnel: made by programs

    template <typename Field> void visit(this auto &self, Field &&field)
    {
        field("address", self.address);
        field("permanent_address", self.permanentAddress);
        field("state", self.state);
        field("device_port", self.devicePort);
        field("wireless", self.isWireless);
        field("virtual", self.isVirtual);
    }
    bool operator==(const NetworkFacts &) const = default;
};

struct InputFacts {
    std::string bus, vendor, product; // four hexadecimal digits each; bus 0003 is USB, 0011 i8042
    std::string physical;             // where it is, as its driver words it: "isa0060/serio0/input0"
    std::string serial;
    bool isKeyboard = false; // has Esc and letters: one can type a password at it after the resume
    bool isPointer = false;  // mouse, touchpad or touch screen

    template <typename Field> void visit(this auto &self, Field &&field)
    {
        field("bus", self.bus);
        field("vendor", self.vendor);
        field("product", self.product);
        field("physical", self.physical);
        field("serial", self.serial);
        field("keyboard", self.isKeyboard);
        field("pointer", self.isPointer);
    }
    bool operator==(const InputFacts &) const = default;
};

struct Device {
    // Where it is, as the kernel names it now: good within one inventory only.
    std::string path;            // below /sys: "/devices/pci0000:00/0000:00:1f.2"
    std::string parent;          // the path of the next device above that the inventory has; empty: none
    std::string subsystem, type; // "usb", "usb_device"; only some subsystems have types
    std::string name;            // "1-3.1", "sda1", "wlp2s0"
    std::string node;            // below /dev: "sda1"
    std::string number;          // major:minor of the node
    // What grows each time that the kernel finds such a device anew: USB
    // address, diskseq (Linux 5.15), interface index. Tells a stick that was
    // lost and found again under its old name.
    std::optional<std::uint64_t> sequence;

    std::string label; // for a person
    Identity identity;
    DriverFacts driver;
    PowerFacts power;
    std::optional<PciFacts> pci;
    std::optional<UsbFacts> usb;
    std::optional<BlockFacts> block;
    std::optional<NetworkFacts> network;
    std::optional<InputFacts> input;
    bool isGraphics = false; // a display adapter, or what the kernel made of it (drm)

    template <typename Field> void visit(this auto &self, Field &&field)
    {
        field("path", self.path);
        field("parent", self.parent);
        field("subsystem", self.subsystem);
        field("type", self.type);
        field("name", self.name);
        field("node", self.node);
        field("number", self.number);
        field("sequence", self.sequence);
        field("label", self.label);
        field("identity", self.identity);
        field("driver", self.driver);
        field("power", self.power);
        field("pci", self.pci);
        field("usb", self.usb);
        field("block", self.block);
        field("network", self.network);
        field("input", self.input);
        field("graphics", self.isGraphics);
    }
    bool operator==(const Device &) const = default;
};

} // namespace torpor
