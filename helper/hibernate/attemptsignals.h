// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bus/systembus.h"
#include "common/id.h"
#include "common/mode.h"
#include "outcomes/attemptrecord.h"

#include <string_view>

namespace torpor
{

// Tells whoever wants to know how an attempt gets on. Behind an interface for the tests.
class AttemptSignals
{
public:
    virtual ~AttemptSignals() = default;
    virtual void began(const Id &attempt, Mode mode) = 0;
    // A phase has ended: "check", "build-initramfs", ...
    virtual void finished(std::string_view phase) = 0;
    virtual void ended(const AttemptRecord &record) = 0;
};

// Signals on the system bus (service/protocol.h), under a name that only root
// may own: who listens can trust them. The name is there as long as the object.
// Where there is no bus nobody is told, and the attempt goes on.
class BusAttemptSignals : public AttemptSignals
{
public:
    BusAttemptSignals();
    void began(const Id &attempt, Mode mode) override;
    void finished(std::string_view phase) override;
    void ended(const AttemptRecord &record) override;

private:
    void emit(const char *signal, const char *types, auto... arguments);

    Bus m_bus;
    std::string m_attempt;
};

} // namespace torpor
