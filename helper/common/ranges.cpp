// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ranges.h"

#include <algorithm>
#include <limits>

namespace torpor
{

RangeSet::RangeSet(std::initializer_list<Range> ranges)
{
    for (const Range &range : ranges)
        add(range);
}

void RangeSet::add(Range range)
{
    if (range.size() == 0)
        return;
    // The first one that ends at or behind our start is the first that we touch.
    auto first = std::ranges::lower_bound(m_ranges, range.start, {}, &Range::end);
    auto last = first;
    while (last != m_ranges.end() && last->start <= range.end) {
        range.start = std::min(range.start, last->start);
        range.end = std::max(range.end, last->end);
        ++last;
    }
    m_ranges.insert(m_ranges.erase(first, last), range);
}

void RangeSet::remove(Range range)
{
    *this = minus(RangeSet{range});
}

RangeSet RangeSet::minus(const RangeSet &other) const
{
    RangeSet rest;
    auto cut = other.m_ranges.begin();
    for (const Range &range : m_ranges) {
        std::uint64_t start = range.start;
        while (cut != other.m_ranges.end() && cut->end <= start)
            ++cut;
        for (auto c = cut; c != other.m_ranges.end() && c->start < range.end; ++c) {
            if (c->start > start)
                rest.m_ranges.push_back({start, c->start});
            start = std::max(start, c->end);
        }
        if (start < range.end)
            rest.m_ranges.push_back({start, range.end});
    }
    return rest;
}

RangeSet RangeSet::intersection(Range range) const
{
    RangeSet common;
    for (const Range &own : m_ranges) {
        const Range part{std::max(own.start, range.start), std::min(own.end, range.end)};
        if (part.size() > 0)
            common.m_ranges.push_back(part);
    }
    return common;
}

RangeSet RangeSet::intersection(const RangeSet &other) const
{
    return minus(minus(other));
}

RangeSet RangeSet::united(const RangeSet &other) const
{
    RangeSet both = *this;
    for (const Range &range : other)
        both.add(range);
    return both;
}

RangeSet RangeSet::grownToPages() const
{
    RangeSet grown;
    for (const Range &range : m_ranges) {
        const std::uint64_t top = std::numeric_limits<std::uint64_t>::max() & ~(pageSize - 1);
        const std::uint64_t end = range.end > top ? top : (range.end + pageSize - 1) & ~(pageSize - 1);
        grown.add({range.start & ~(pageSize - 1), end});
    }
    return grown;
}

const Range *RangeSet::covering(Range range) const
{
    const auto found = std::ranges::upper_bound(m_ranges, range.start, {}, &Range::end);
    return found != m_ranges.end() && found->contains(range) ? &*found : nullptr;
}

std::uint64_t RangeSet::totalSize() const
{
    std::uint64_t total = 0;
    for (const Range &range : m_ranges)
        total += range.size();
    return total;
}

} // namespace torpor
