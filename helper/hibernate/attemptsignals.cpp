// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attemptsignals.h"

#include "service/protocol.h"

#include <spdlog/spdlog.h>
#include <string>
#include <system_error>

namespace torpor
{

BusAttemptSignals::BusAttemptSignals()
{
    auto bus = openSystemBus();
    if (!bus) {
        spdlog::warn("Nobody is told how the attempt gets on: {}", bus.error().message);
        return;
    }
    m_bus = std::move(*bus);
    if (const int error = sd_bus_request_name(m_bus.get(), protocol::attemptService, 0); error < 0)
        spdlog::warn("Nobody believes how the attempt gets on: the bus name {}: {}", protocol::attemptService,
                     std::generic_category().message(-error));
}

void BusAttemptSignals::began(const Id &attempt, Mode mode)
{
    m_attempt = attempt.toString();
    emit(protocol::beganSignal, "ss", m_attempt.c_str(), std::string(modeName(mode)).c_str());
}

void BusAttemptSignals::finished(std::string_view phase)
{
    emit(protocol::phaseSignal, "ss", m_attempt.c_str(), std::string(phase).c_str());
}

void BusAttemptSignals::ended(const AttemptRecord &record)
{
    emit(protocol::endedSignal, "ssss", record.id.c_str(), std::string(outcomeName(record.outcome)).c_str(),
         record.reason.c_str(), record.message.c_str());
}

void BusAttemptSignals::emit(const char *signal, const char *types, auto... arguments)
{
    if (!m_bus)
        return;
    int error = sd_bus_emit_signal(m_bus.get(), protocol::attemptPath, protocol::attemptInterface, signal,
                                   types, arguments...);
    // At once: the next thing may be the jump.
    if (error >= 0)
        error = sd_bus_flush(m_bus.get());
    if (error < 0)
        spdlog::warn("The signal {} was not sent: {}", signal, std::generic_category().message(-error));
}

} // namespace torpor
