// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/id.h"
#include "fakes/verifyresult.h"
#include "outcomes/attemptrecord.h"

namespace torpor
{

// A pending attempt.
inline AttemptRecord someAttempt(const std::string &started = "2026-11-21T12:00:00Z")
{
    AttemptRecord record;
    record.id = Id::random().toString();
    record.started = started;
    return record;
}

// One in which nothing is at its default.
inline AttemptRecord fullAttempt()
{
    AttemptRecord record = someAttempt();
    record.mode = Mode::Rehearse;
    record.trigger = Trigger::LowBattery;
    record.recording = Recording::Late;
    record.gap = "the disk was full";
    record.kernel = "6.12.107";
    record.saveKernel = "7.2.13-torpor";
    record.codec = "lz4";
    record.target = "0e3b2c1a-02";
    record.bootId = "8f1f7a52-6a5e-4a4c-9c0e-4a0b8a2f9f11";
    record.regionBytes = 96 << 20;
    record.memoryBytes = 5ULL << 30;
    record.usedBytes = 12345ULL * 4096;
    record.savedPages = 12345;
    record.zeroPages = 45;
    record.imageBytes = 20 << 20;
    record.ended = "2026-11-21T12:07:00Z";
    record.batteryBefore = BatteryReading{4, BatteryState::Discharging};
    record.batteryAfter = BatteryReading{std::nullopt, BatteryState::Charging};
    record.phases = {{"check", 0.25}, {"save-write-image", 1.5}, {"resume-load-image", 2.5}};
    record.overridden = {{"driver-known-bad", "nvidia", "may not come back"}, {"inhibited", "", "k3b"}};
    record.devices = {
        {"usb:046d:c52b:1-4", "Receiver", DeviceDifference::Kind::Missing, "", "/media/stick, [SWAP]"},
        {"pci:8086:1533", "I210", DeviceDifference::Kind::Changed, "another driver", ""},
        {"usb:0bda:8153", "Dock", DeviceDifference::Kind::Appeared, "", ""},
        {"usb 0781:5583", "Stick", DeviceDifference::Kind::Replaced, "another one", "/media/a"},
        {"pci 10ec:5227", "Reader", DeviceDifference::Kind::DriverLost, "rtsx_pci", ""},
        {"usb 046d:c31c", "Keyboard", DeviceDifference::Kind::Reenumerated, "sequence", ""},
        {"usb 046d:c077", "Mouse", DeviceDifference::Kind::Moved, "port", ""}};
    record.stop(Outcome::Aborted, Error{Code::Cancelled, "Esc was pressed"});
    return record;
}

} // namespace torpor
