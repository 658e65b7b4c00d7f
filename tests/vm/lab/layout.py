# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The partitions of the laboratory's system disk.

The identifiers are constants: every run gets a copy of one base image. The
hibernating partition is the last one, so that each run can size it to its
machine's memory; on machines that hibernate to a disk of its own it is removed.
"""

MIB = 1 << 20
SECTOR = 512

DISK_BYTES = 64 << 30            # sparse; only what is written costs space
BIOS_BOOT_START = 1 * MIB
ESP_START = 2 * MIB
ESP_BYTES = 64 * MIB
ROOT_START = ESP_START + ESP_BYTES
ROOT_BYTES = 12 << 30
HIBERNATE_START = ROOT_START + ROOT_BYTES
HIBERNATE_NUMBER = 4

ROOT_FILESYSTEM_UUID = "a5e2c1f0-2026-4c9b-9d3e-000000000001"
ROOT_PARTUUID = "a5e2c1f0-2026-4c9b-9d3e-000000000002"
ESP_PARTUUID = "a5e2c1f0-2026-4c9b-9d3e-000000000003"

_BIOS_BOOT_TYPE = "21686148-6449-6E6F-744E-656564454649"
_ESP_TYPE = "C12A7328-F81F-11D2-BA4B-00A0C93EC93B"
_LINUX_TYPE = "0FC63DAF-8483-4772-8E79-3D69D8477DE4"


def _partition(start, size, kind, uuid=None, name=None):
    fields = [f"start={start // SECTOR}", f"size={size // SECTOR}", f"type={kind}"]
    if uuid:
        fields.append(f"uuid={uuid}")
    if name:
        fields.append(f'name="{name}"')
    return ", ".join(fields)


def system_table():
    """sfdisk's input for the base image."""
    return "\n".join([
        "label: gpt",
        _partition(BIOS_BOOT_START, ESP_START - BIOS_BOOT_START, _BIOS_BOOT_TYPE),
        _partition(ESP_START, ESP_BYTES, _ESP_TYPE, ESP_PARTUUID),
        _partition(ROOT_START, ROOT_BYTES, _LINUX_TYPE, ROOT_PARTUUID),
        ""])


def hibernate_line(start, size):
    """sfdisk's input for a hibernating partition."""
    return _partition(start, size, _LINUX_TYPE, name="hibernate") + "\n"
