// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translation.h"

#include <QCoreApplication>
#include <QTranslator>

namespace torpor
{

void installTexts(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(qApp);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

void installTexts(const QLocale &locale)
{
    const QString own = QStringLiteral("torpor");
    const QString folder = QStringLiteral(":/i18n");
    installTexts(QLocale(QLocale::English), own, folder);
    if (locale.language() != QLocale::English && locale.language() != QLocale::C)
        installTexts(locale, own, folder);
}

void removeTexts()
{
    qDeleteAll(qApp->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly));
}

} // namespace torpor
