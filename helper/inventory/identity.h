// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace torpor
{

// What must match to call a device of one snapshot the same as one of another.
// Never a kernel name: those are given out in the order in which devices are
// found. Each part may be empty, which is "not known".
//
//             model                      serial                    medium   place
// PCI         vendor:device, subsystem's -                         -        slot after slot from the root
// USB device  vendor:product             its serial number         (1)      controller, root hub, port after
// port disk        "disk", its model          WWID, or serial number    (2)      of the device above it NVMe
// "nvme", its model          serial; disk: eui/nguid   -        of the PCI device partition   "partition"
// PARTUUID                  -        its disk's, its number dm, LUKS    "dm"                       dm uuid -
// its dm name md          "raid"                     array's uuid              -        - loop        "loop",
// its file           -                         -        - network     "network"                  permanent
// address         -        of the device above it, its port input       bus, ids, name             its own,
// if it has one    -        of the device above it, its part of it Thunderbolt "thunderbolt", its ids
// unique_id                 -        its route
//
// What has no serial of its own has that of the device above it, with what it
// is of that (an interface of a USB device, a disk of a card reader).
//
// (1) Of USB devices without a usable serial: what lies on their disks, since
//     nothing else tells two sticks of one model apart in the same port.
// (2) Where the medium can be changed, or the disk tells no serial: size,
//     and the uuids of partition table, partitions and filesystems.
//
// A slot is device.function: bus numbers may be dealt out anew (Thunderbolt),
// slots may not. PCI domains below a VMD controller are counted as they are
// found, and are left out for the same reason.
struct Identity {
    std::string model;
    std::string serial;
    std::string medium;
    std::string place;

    template <typename Field> void visit(this auto &self, Field &&field)
    {
        field("model", self.model);
        field("serial", self.serial);
        field("medium", self.medium);
        field("place", self.place);
    }
    bool operator==(const Identity &) const = default;
};

// The models must be equal, and the media where both are known. Then the
// serials decide where both are known; or the media, where they carry uuids;
// otherwise the places, which must be known. A copy of a stick without serials
// (dd) is therefore the same stick to us: nothing tells them apart.
[[nodiscard]] bool isSameDevice(const Identity &a, const Identity &b);

// Whether the identity names one device wherever it is plugged in.
[[nodiscard]] bool isFoundAnywhere(const Identity &identity);

// "usb 0781:5583, serial 4C530001" for a person.
[[nodiscard]] std::string identityText(const Identity &identity);

// Whether a serial number tells devices apart. Many makers leave the same one
// in all of a model's: "000000000000", "0123456789ABCDEF".
[[nodiscard]] bool isUsableSerial(std::string_view serial);
// Whether a uuid (also a PARTUUID of an MBR, "1a2b3c4d-01") is one that somebody chose: not all zeros.
[[nodiscard]] bool isUsableUuid(std::string_view uuid);

// Whether a medium (of an Identity) carries uuids, which tell it apart from all others.
[[nodiscard]] bool isRecognisableMedium(std::string_view medium);

// What a medium is known by. `uuids` are those of its partition table,
// partitions and filesystems; unusable ones are left out.
[[nodiscard]] std::string mediumText(std::uint64_t sizeBytes, std::vector<std::string> uuids);

} // namespace torpor
