// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>

namespace torpor
{

// Has the application and Qt's own dialogs speak the language of `locale`, as
// far as there are translations; English otherwise, with its plural forms.
void installTranslations(const QLocale &locale = QLocale());

} // namespace torpor
