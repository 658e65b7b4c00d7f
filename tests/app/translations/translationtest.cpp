// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/translation.h"

#include <QApplication>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace torpor;

// That the translations are in the program, and are found.
class TranslationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        for (QTranslator *translator : qApp->findChildren<QTranslator *>())
            delete translator;
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void speaksTheLanguageOfTheSession_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("quit");
        QTest::newRow("German") << QStringLiteral("de_AT") << QStringLiteral("&Beenden");
        QTest::newRow("French") << QStringLiteral("fr_CA") << QStringLiteral("&Quitter");
        QTest::newRow("Spanish") << QStringLiteral("es_MX") << QStringLiteral("&Salir");
        QTest::newRow("Chinese") << QStringLiteral("zh_CN") << QStringLiteral("退出(&Q)");
        QTest::newRow("Arabic") << QStringLiteral("ar_EG") << QStringLiteral("إنهاء");
        QTest::newRow("English") << QStringLiteral("en_GB") << QStringLiteral("&Quit");
        QTest::newRow("none of them") << QStringLiteral("nb_NO") << QStringLiteral("&Quit");
    }
    void speaksTheLanguageOfTheSession()
    {
        QFETCH(QString, locale);
        installTranslations(QLocale(locale));
        QTEST(QApplication::translate("torpor::Actions", "&Quit"), "quit");
    }

    void countsInEachLanguage_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<int>("forms"); // that differ by more than the number
        QTest::newRow("German") << QStringLiteral("de") << 2;
        QTest::newRow("French") << QStringLiteral("fr") << 2;
        QTest::newRow("Spanish") << QStringLiteral("es") << 2;
        QTest::newRow("Chinese") << QStringLiteral("zh_CN") << 1;
        QTest::newRow("Arabic") << QStringLiteral("ar") << 6;
        QTest::newRow("English") << QStringLiteral("en") << 2;
    }
    void countsInEachLanguage()
    {
        QFETCH(QString, locale);
        installTranslations(QLocale(locale));
        QSet<QString> forms;
        for (const int count : {0, 1, 2, 5, 11, 100}) {
            QString text = QApplication::translate("torpor::MachineModel", "%n warning(s).", nullptr, count);
            forms.insert(text.replace(QString::number(count), QStringLiteral("N")));
        }
        QTEST(static_cast<int>(forms.size()), "forms");
    }

    void runsFromRightToLeft()
    {
        installTranslations(QLocale(QStringLiteral("ar")));
        QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
        installTranslations(QLocale(QStringLiteral("de")));
        QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
    }
};

QTEST_MAIN(TranslationTest)
#include "translationtest.moc"
