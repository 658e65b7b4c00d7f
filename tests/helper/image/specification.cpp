// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "specification.h"

#include <QRegularExpression>

namespace torpor
{

std::vector<Field> fieldsOf(const QByteArray &specification, const QString &section)
{
    static const QRegularExpression row(R"(^\| (\d+) \| (\d+)(?: each)? \| ([^|]+?) \|$)");
    std::vector<Field> fields;
    bool inside = false;
    for (const QString &line : QString::fromUtf8(specification).split('\n')) {
        if (line.startsWith("## "))
            inside = line == "## " + section;
        const auto match = row.match(line);
        if (inside && match.hasMatch())
            fields.push_back({match.captured(3), match.captured(1).toUInt(), match.captured(2).toUInt()});
    }
    return fields;
}

} // namespace torpor
