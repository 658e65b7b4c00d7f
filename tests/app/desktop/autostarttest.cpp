// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/autostart.h"

#include "fakes/fakeportal.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace torpor;

class AutostartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndRemovesTheEntry()
    {
        const QTemporaryDir folder;
        const Autostart autostart(folder.path());
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.set(true));
        QVERIFY(autostart.isOn());
        QVERIFY(autostart.set(false));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("autostart/org.torpor.Torpor.desktop"))));
    }

    void isOffWhereTheDesktopsOwnSettingsSaySo()
    {
        const QTemporaryDir folder;
        const Autostart autostart(folder.path());
        QVERIFY(autostart.set(true));
        QFile entry(folder.filePath(QStringLiteral("autostart/org.torpor.Torpor.desktop")));
        QVERIFY(entry.open(QIODevice::Append));
        entry.write("Hidden=true\n");
        entry.close();
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.set(true));
        QVERIFY(autostart.isOn());
    }

    void asksThePortalInASandbox()
    {
        const QTemporaryDir folder;
        FakePortal portal(QStringLiteral("portal1"));
        const Autostart autostart(folder.path(), std::make_shared<BackgroundPortal>());
        QVERIFY(autostart.set(true));
        QTRY_VERIFY(!portal.asked.isEmpty());
        QVERIFY(portal.asked.value(QStringLiteral("autostart")).toBool());
        QCOMPARE(portal.asked.value(QStringLiteral("commandline")).toStringList(),
                 QStringList({QStringLiteral("torpor"), QStringLiteral("--background")}));
        QTest::qWait(100);
        QVERIFY(autostart.isOn());
        QVERIFY(autostart.set(false));
        QTRY_VERIFY(!portal.asked.value(QStringLiteral("autostart")).toBool());
        QVERIFY(!autostart.isOn());
    }

    void showsThatTheUserSaidNo()
    {
        const QTemporaryDir folder;
        FakePortal portal(QStringLiteral("portal2"));
        portal.response = 1;
        const Autostart autostart(folder.path(), std::make_shared<BackgroundPortal>());
        QVERIFY(autostart.set(true));
        QTRY_VERIFY(!autostart.isOn());
    }

    void isOffWithoutAPortal()
    {
        const QTemporaryDir folder;
        const Autostart autostart(folder.path(), std::make_shared<BackgroundPortal>());
        QVERIFY(autostart.set(true));
        QTRY_VERIFY(!autostart.isOn());
    }
};

QTEST_GUILESS_MAIN(AutostartTest)
#include "autostarttest.moc"
