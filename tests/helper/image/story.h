// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "computer.h"
#include "fakes/crashstates.h"

namespace torpor
{

// What must be and what may be true when the power goes at some instant.
struct Knowledge {
    bool prepared = false;          // and not being removed
    std::optional<unsigned> ready;  // this session is hibernated: it must come back
    std::optional<unsigned> likely; // it may come back: its image is being completed or given up
};

// The whole life of a hibernating partition, written to a device that logs
// what is written: prepared, hibernated and resumed, hibernated over the old
// image and thrown away, cancelled, found damaged, hibernated, removed.
class Story
{
public:
    static constexpr unsigned sessions = 6;

    Story();

    [[nodiscard]] const Computer &computer() const { return m_computer; }
    [[nodiscard]] const HibernatedSession &session(unsigned number) const { return m_sessions.at(number); }
    [[nodiscard]] const std::vector<std::byte> &before() const { return m_before; }
    [[nodiscard]] const MemoryDevice &device() const { return m_device; }
    [[nodiscard]] Knowledge at(const CrashState &state) const;

    // The flushes between the events of these names, by their numbers in the log.
    [[nodiscard]] std::vector<std::size_t> flushesOf(std::string_view event) const;

private:
    struct Event {
        std::string name;
        std::size_t flushes;
        std::size_t writes;
        Knowledge knowledge; // from here on
    };
    void now(std::string name, Knowledge knowledge);
    void hibernate(unsigned number);
    void tell();

    Computer m_computer;
    std::vector<HibernatedSession> m_sessions;
    std::vector<std::byte> m_before;
    MemoryDevice m_device;
    std::vector<Event> m_events;
};

} // namespace torpor
