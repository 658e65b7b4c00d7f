// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace torpor
{

// A row of a table of docs/image-format.md.
struct Field {
    QString name;
    std::size_t offset = 0;
    std::size_t size = 0; // of one of them, where there are several
};

// The fields that the section describes, in bytes from its structure's begin.
// Tests take them from there, so that no field can be forgotten.
[[nodiscard]] std::vector<Field> fieldsOf(const QByteArray &specification, const QString &section);

} // namespace torpor
