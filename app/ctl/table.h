// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "look.h"

#include <optional>
#include <string>
#include <vector>

namespace torpor
{

// A table that fits the width: columns shrink as far as they may, and where
// that is not enough whole columns are left out, the least important first.
class Table
{
public:
    struct Column {
        std::string title;
        bool toTheRight = false;
        std::size_t least = 4; // columns it must have; a narrower content may have less
        int importance = 0;    // the lowest is left out first; the highest never
    };
    struct Cell {
        std::string text; // printable
        std::optional<Tone> tone;
    };

    explicit Table(std::vector<Column> columns) : m_columns(std::move(columns)) {}

    // One cell a column.
    void add(std::vector<Cell> cells) { m_rows.push_back(std::move(cells)); }
    // Lines, each with its end.
    [[nodiscard]] std::string text(const Look &look) const;

private:
    [[nodiscard]] std::vector<std::size_t> widths(std::size_t room) const;
    [[nodiscard]] std::string line(const std::vector<Cell> &cells, const std::vector<std::size_t> &widths,
                                   const Look &look) const;

    std::vector<Column> m_columns;
    std::vector<std::vector<Cell>> m_rows;
};

} // namespace torpor
