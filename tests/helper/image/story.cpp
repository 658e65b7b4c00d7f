// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story.h"

#include <cstdlib>
#include <print>

namespace torpor
{

namespace
{

void must(const Result<void> &done)
{
    if (done)
        return;
    std::println(stderr, "the story itself failed: {}", done.error().message);
    std::abort();
}

} // namespace

Story::Story() : m_before(Computer::deviceSize, std::byte{0xe5}), m_device(Computer::deviceSize)
{
    for (unsigned number = 0; number < sessions; ++number)
        m_sessions.push_back(m_computer.session(number));
    m_device.bytes() = m_before;
    tell();
}

void Story::now(std::string name, Knowledge knowledge)
{
    m_events.push_back(
        {std::move(name), m_device.flushes.size(), m_device.writes.size(), std::move(knowledge)});
}

void Story::hibernate(unsigned number)
{
    const auto written = m_computer.write(m_device, session(number));
    must(written.transform([](const Superblock &) {}));
    now("complete", {.prepared = true, .ready = {}, .likely = number});
    must(m_computer.complete(m_device, *written));
    now("hibernated", {.prepared = true, .ready = number, .likely = number});
    must(m_device.flush()); // as a disk does when it is switched off
}

void Story::tell()
{
    const Knowledge idle{.prepared = true, .ready = {}, .likely = {}};
    const auto givenUp = [](unsigned number) {
        return Knowledge{.prepared = true, .ready = {}, .likely = number};
    };
    now("prepare", {});
    must(m_computer.prepare(m_device));
    now("save", idle);
    hibernate(0);

    now("consume", givenUp(0));
    auto store = ImageStore::open(m_device);
    must(store->consume());
    now("load", idle); // the first page of the session is written: never again
    must(store->writeReport({.role = Role::Resume, .attempt = session(0).attempt, .error = {}}));

    now("save over an old image", idle); // which is CONSUMED: A did not get as far as settling
    hibernate(1);
    now("clear", givenUp(1));
    must(m_computer.settle(m_device));

    now("cancel", idle);
    must(m_computer.write(m_device, session(2)).transform([](const Superblock &) {}));
    must(m_computer.settle(m_device));

    now("save before damage", idle);
    hibernate(3);
    now("damage", givenUp(3));
    m_device.onRead = [](std::uint64_t offset) { return offset < dataOffset; };
    if (m_computer.resume(m_device, session(3)))
        std::abort();
    m_device.onRead = {};

    now("save once more", idle);
    hibernate(4);
    now("remove", {.prepared = false, .ready = {}, .likely = 4});
    must(ImageStore::erase(m_device));
    now("removed", {});
}

Knowledge Story::at(const CrashState &state) const
{
    Knowledge knowledge;
    for (const Event &event : m_events) {
        if (event.flushes <= state.flushes && event.writes <= state.writes)
            knowledge = event.knowledge;
    }
    return knowledge;
}

std::vector<std::size_t> Story::flushesOf(std::string_view name) const
{
    const auto event = std::ranges::find(m_events, name, &Event::name);
    std::vector<std::size_t> numbers;
    for (std::size_t flush = event->flushes; flush < std::next(event)->flushes; ++flush)
        numbers.push_back(flush);
    return numbers;
}

} // namespace torpor
