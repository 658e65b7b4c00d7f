// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "memorydevice.h"

#include <array>
#include <format>
#include <random>
#include <set>
#include <string>
#include <utility>

namespace torpor
{

// What a disk may hold when the power goes: all that was written before its
// last flush, and of each write after that nothing, everything, or some of its
// 512-byte sectors, in whatever order, as the kernel's dm-log-writes replays it.
struct CrashState {
    std::vector<std::byte> bytes;
    std::size_t flushes = 0; // how many had returned
    std::size_t writes = 0;  // how many had begun
    std::string what;        // for whoever has to repeat it
};

class CrashStates
{
public:
    static constexpr std::size_t sector = 512;

    // `before` is what the device held before its log of writes began.
    // `ignored` are flushes, counted from 0, that the disk pretends to have done.
    CrashStates(std::vector<std::byte> before, const MemoryDevice &device, std::uint64_t seed,
                std::set<std::size_t> ignored = {})
        : m_before(std::move(before)),
          m_writes(device.writes),
          m_flushes(device.flushes),
          m_seed(seed),
          m_ignored(std::move(ignored))
    {
        m_flushes.push_back(m_writes.size()); // the end of the log
    }

    // Calls visit(CrashState) until it returns false. Before and after each flush
    // the disk is seen with nothing lost and, where few writes may be, with each
    // of them lost, there or torn; then `samples` times at random in between.
    template <typename Visit> void visit(std::size_t samples, Visit visit) const
    {
        Window window{.durable = m_before};
        for (; window.flushes < m_flushes.size(); ++window.flushes) {
            window.begin = std::exchange(window.end, m_flushes[window.flushes]);
            // Up to the first flush that does nothing all is as it should be.
            if ((m_ignored.empty() || window.flushes > *m_ignored.begin()) &&
                !visitWindow(window, samples, visit))
                return;
            if (m_ignored.contains(window.flushes))
                continue;
            for (; window.first < window.end; ++window.first)
                apply(window.durable, m_writes[window.first], everything);
        }
    }

private:
    // From one flush to the next.
    struct Window {
        std::vector<std::byte> durable;
        std::size_t flushes = 0; // that have returned
        std::size_t first = 0;   // the first write that may be lost
        std::size_t begin = 0;   // the first write since the last flush
        std::size_t end = 0;     // the first write after the next flush
    };

    template <typename Visit> bool visitWindow(const Window &window, std::size_t samples, Visit &visit) const
    {
        const auto show = [&](std::size_t until, auto fate, std::string_view what) {
            CrashState state{window.durable, window.flushes, until, {}};
            for (std::size_t i = window.first; i < until; ++i)
                apply(state.bytes, m_writes[i], fate(i - window.first));
            state.what = std::format("after {} flushes, writes {} to {}: {}", window.flushes, window.first,
                                     until, what);
            return visit(state);
        };
        for (const std::size_t until : {window.begin, window.end}) {
            if (!show(until, [](std::size_t) { return everything; }, "nothing lost"))
                return false;
            // Two bits for each write: it is lost, arrives, arrives in its first sector, or in the others.
            const std::size_t count = until - window.first;
            for (std::size_t fates = 0; count <= 3 && fates < (std::size_t{1} << (2 * count)); ++fates) {
                const auto chosen = [&](std::size_t i) {
                    return std::array{std::uint64_t{0}, everything, std::uint64_t{1}, ~std::uint64_t{1}}.at(
                        (fates >> (2 * i)) & 3);
                };
                if (!show(until, chosen, std::format("fates {:#x}", fates)))
                    return false;
            }
        }
        // Of its own, so that one more sample here changes nothing there.
        std::mt19937_64 random(m_seed * 1'000'003 + window.flushes);
        for (std::size_t i = 0; window.first < window.end && i < samples; ++i) {
            const auto any = [&](std::size_t) {
                const auto fate = random() % 3;
                return fate == 0 ? 0 : fate == 1 ? everything : random();
            };
            const std::size_t until = window.end - random() % (window.end - window.begin + 1);
            if (!show(until, any, std::format("random sample {}", i)))
                return false;
        }
        return true;
    }

    static constexpr std::uint64_t everything = ~std::uint64_t{0};

    // Bit i of `sectors`, repeated as often as it takes, is whether sector i of the write arrives.
    static void apply(std::vector<std::byte> &bytes, const MemoryDevice::Write &write, std::uint64_t sectors)
    {
        for (std::size_t at = 0; at < write.bytes.size(); at += sector) {
            if (((sectors >> (at / sector % 64)) & 1) != 0)
                std::ranges::copy(
                    std::span(write.bytes).subspan(at, std::min(sector, write.bytes.size() - at)),
                    bytes.begin() + static_cast<std::ptrdiff_t>(write.offset + at));
        }
    }

    std::vector<std::byte> m_before;
    std::vector<MemoryDevice::Write> m_writes;
    std::vector<std::size_t> m_flushes;
    std::uint64_t m_seed;
    std::set<std::size_t> m_ignored;
};

} // namespace torpor
