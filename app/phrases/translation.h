// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

namespace torpor
{

// Has the program speak the language of `locale`, as far as there is a
// translation; English otherwise, with its plural forms.
void installTexts(const QLocale &locale = QLocale());

// And English again: for what programs read.
void removeTexts();

// The translation `name`_<language>.qm of a folder; the last that was installed is asked first.
void installTexts(const QLocale &locale, const QString &name, const QString &folder);

} // namespace torpor
