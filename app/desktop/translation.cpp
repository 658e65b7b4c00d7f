// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translation.h"

#include "phrases/translation.h"

#include <QGuiApplication>
#include <QLibraryInfo>

namespace torpor
{

void installTranslations(const QLocale &locale)
{
    installTexts(locale);
    // Qt would look for it in its own translations, which need not be installed.
    if (qGuiApp)
        QGuiApplication::setLayoutDirection(locale.textDirection());
    installTexts(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace torpor
