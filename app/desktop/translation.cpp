// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translation.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace torpor
{

namespace
{

// The last that was installed is asked first.
void install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(qApp);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installTranslations(const QLocale &locale)
{
    const QString own = QStringLiteral("torpor");
    const QString folder = QStringLiteral(":/i18n");
    install(QLocale(QLocale::English), own, folder);
    if (locale.language() != QLocale::English && locale.language() != QLocale::C)
        install(locale, own, folder);
    // Qt would look for it in its own translations, which need not be installed.
    if (qGuiApp)
        QGuiApplication::setLayoutDirection(locale.textDirection());
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace torpor
