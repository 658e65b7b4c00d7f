// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare>
#include <cstdint>
#include <vector>

namespace torpor
{

inline constexpr std::uint64_t pageSize = 4096;

// Physical addresses [start, end) in bytes.
struct Range {
    std::uint64_t start = 0;
    std::uint64_t end = 0; // exclusive, unlike the kernel's listings

    [[nodiscard]] std::uint64_t size() const { return end > start ? end - start : 0; }
    [[nodiscard]] bool contains(const Range &other) const { return start <= other.start && other.end <= end; }
    auto operator<=>(const Range &) const = default;
};

// A set of addresses as sorted ranges that neither touch nor overlap.
class RangeSet
{
public:
    RangeSet() = default;
    RangeSet(std::initializer_list<Range> ranges);

    void add(Range range);
    void remove(Range range);
    [[nodiscard]] RangeSet minus(const RangeSet &other) const;
    [[nodiscard]] RangeSet intersection(Range range) const;
    [[nodiscard]] RangeSet intersection(const RangeSet &other) const;
    [[nodiscard]] RangeSet united(const RangeSet &other) const;
    // Every range grown to whole pages, so that a page that is in it only in part is in it.
    [[nodiscard]] RangeSet grownToPages() const;

    // The range that holds all of `range`, or nullptr.
    [[nodiscard]] const Range *covering(Range range) const;
    [[nodiscard]] bool contains(Range range) const { return covering(range) != nullptr; }
    [[nodiscard]] std::uint64_t totalSize() const;
    [[nodiscard]] bool empty() const { return m_ranges.empty(); }
    [[nodiscard]] const std::vector<Range> &ranges() const { return m_ranges; }
    auto begin() const { return m_ranges.begin(); }
    auto end() const { return m_ranges.end(); }
    bool operator==(const RangeSet &) const = default;

private:
    std::vector<Range> m_ranges;
};

} // namespace torpor
