// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table.h"

#include "text.h"

#include <algorithm>
#include <numeric>

namespace torpor
{

namespace
{

constexpr std::size_t gap = 2;

std::size_t total(const std::vector<std::size_t> &widths)
{
    const auto shown = static_cast<std::size_t>(std::ranges::count_if(widths, [](auto w) { return w > 0; }));
    return std::accumulate(widths.begin(), widths.end(), shown > 0 ? gap * (shown - 1) : 0);
}

std::string withoutBlanksAtEnd(std::string text)
{
    text.erase(text.find_last_not_of(' ') + 1);
    return text;
}

} // namespace

std::vector<std::size_t> Table::widths(std::size_t room) const
{
    std::vector<std::size_t> widths;
    std::vector<std::size_t> least;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        std::size_t content = 0;
        for (const auto &row : m_rows)
            content = std::max(content, columns(row.at(i).text));
        // Nothing to tell in any row: no column.
        widths.push_back(content == 0 ? 0 : std::max(content, columns(m_columns[i].title)));
        least.push_back(std::min(widths[i], m_columns[i].least));
    }
    // Columns go until the rest, as narrow as it may be, has room.
    const auto isShown = [&](std::size_t i) { return widths[i] > 0; };
    while (total(least) > room && std::ranges::count_if(widths, [](auto w) { return w > 0; }) > 1) {
        std::size_t goes = m_columns.size();
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (isShown(i) &&
                (goes == m_columns.size() || m_columns[i].importance < m_columns[goes].importance))
                goes = i;
        }
        widths[goes] = least[goes] = 0;
    }
    // The widest gives first: short columns stay whole.
    while (total(widths) > room) {
        std::size_t gives = m_columns.size();
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (widths[i] > std::max<std::size_t>(least[i], 1) &&
                (gives == m_columns.size() || widths[i] > widths[gives]))
                gives = i;
        }
        if (gives == m_columns.size())
            break;
        --widths[gives];
    }
    return widths;
}

std::string Table::line(const std::vector<Cell> &cells, const std::vector<std::size_t> &widths,
                        const Look &look) const
{
    std::size_t last = 0;
    for (std::size_t i = 0; i < widths.size(); ++i)
        last = widths[i] > 0 ? i : last;
    std::string result;
    bool isFirst = true;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (widths[i] == 0)
            continue;
        std::string text = fitted(cells.at(i).text, widths[i], m_columns[i].toTheRight);
        if (i == last)
            text = withoutBlanksAtEnd(std::move(text));
        result += isFirst ? "" : std::string(gap, ' ');
        const auto &tone = cells[i].tone;
        result += tone ? look.toned(*tone, text) : text;
        isFirst = false;
    }
    return withoutBlanksAtEnd(std::move(result)) + '\n';
}

std::string Table::text(const Look &look) const
{
    const auto widths = this->widths(look.width);
    std::vector<Cell> titles;
    for (const Column &column : m_columns)
        titles.push_back({column.title, Tone::Strong});
    std::string result = line(titles, widths, look);
    for (const auto &row : m_rows)
        result += line(row, widths, look);
    return result;
}

} // namespace torpor
