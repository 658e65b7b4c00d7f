// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/powermanagersearch.h"

#include "fakes/machinefolder.h"
#include "mockservice.h"

#include <QDBusError>
#include <fstream>
#include <memory>

using namespace torpor;

namespace
{

void write(const std::filesystem::path &path, const std::string &text)
{
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path) << text;
}

// What xfconfd would say.
class FakeXfconf : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.xfce.Xfconf")

public Q_SLOTS:
    QVariantMap GetAllProperties(const QString &channel, const QString &base)
    {
        asked = {channel, base};
        return {{QStringLiteral("/xfce4-power-manager/critical-power-action"), 4U}};
    }

public:
    QStringList asked;
};

} // namespace

class PowerManagerSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_upower.start();
        m_logind.start();
        QVERIFY(m_upower.isThere() && m_logind.isThere());
    }

    void asksWhatIsThere()
    {
        write(m_machine.path() / "UPower/UPower.conf", "[UPower]\nPercentageAction=5\n");
        write(m_machine.path() / "UPower/UPower.conf.d/20-b.conf", "[UPower]\nPercentageAction=3\n");
        write(m_machine.path() / "UPower/UPower.conf.d/10-a.conf", "[UPower]\nPercentageAction=4\n");
        m_logind.mock(
            QStringLiteral("AddProperties"),
            {MockLogind::manager(),
             QVariantMap{{QStringLiteral("HandleLidSwitch"), QStringLiteral("suspend")},
                         {QStringLiteral("BlockInhibited"), QStringLiteral("sleep:handle-lid-switch")}}});
        const PowerManagers found = look();
        QVERIFY(found.upower && found.logind);
        QCOMPARE(found.upower->criticalAction, QStringLiteral("HybridSleep"));
        QCOMPARE(found.upower->percent, std::optional(3.0));
        QCOMPARE(found.logind->lid, QStringLiteral("suspend"));
        QCOMPARE(found.logind->idle, QStringLiteral("ignore"));
        QVERIFY(found.logind->lidIsTaken);
        QVERIFY(!found.powerDevil && !found.xfce);
    }

    void knowsTheDesktopByItsName()
    {
        write(m_machine.path() / "config/powerdevilrc", "[BatteryManagement]\nBatteryCriticalAction=8\n");
        auto plasma = QDBusConnection::connectToBus(QDBusConnection::SystemBus, QStringLiteral("plasma"));
        QVERIFY(plasma.registerService(QStringLiteral("org.kde.Solid.PowerManagement")));
        FakeXfconf xfconf;
        QVERIFY(plasma.registerService(QStringLiteral("org.xfce.PowerManager")));
        QVERIFY(plasma.registerService(QStringLiteral("org.xfce.Xfconf")));
        QVERIFY(plasma.registerObject(QStringLiteral("/org/xfce/Xfconf"), &xfconf,
                                      QDBusConnection::ExportAllSlots));
        const PowerManagers found = look();
        QVERIFY(found.powerDevil && found.xfce);
        QCOMPARE(found.powerDevil->critical, 8);
        QCOMPARE(found.xfce->critical, 4U);
        QCOMPARE(xfconf.asked, (QStringList{QStringLiteral("xfce4-power-manager"),
                                            QStringLiteral("/xfce4-power-manager")}));
        QDBusConnection::disconnectFromBus(QStringLiteral("plasma"));
    }

    void findsNothingWhereNothingIs()
    {
        m_upower.stop();
        m_logind.stop();
        const PowerManagers found = look(QDBusConnection(QStringLiteral("no session")));
        QVERIFY(!found.upower && !found.logind && !found.powerDevil && !found.xfce);
        QVERIFY(conflictsWith({}, found).empty());
    }

private:
    // The test's bus serves as the session's as well.
    PowerManagers look(const QDBusConnection &session = QDBusConnection::systemBus())
    {
        PowerManagerSearch search(
            {.upower = m_machine.path() / "UPower", .config = m_machine.path() / "config"},
            QDBusConnection::systemBus(), session);
        std::optional<PowerManagers> found;
        search.look([&found](const PowerManagers &managers) { found = managers; });
        if (found)
            qFatal("it answers before it has returned");
        if (!QTest::qWaitFor([&found] { return found.has_value(); }))
            qFatal("it does not answer");
        return *found;
    }

    MachineFolder m_machine;
    MockUPower m_upower;
    MockLogind m_logind;
};

QTEST_GUILESS_MAIN(PowerManagerSearchTest)
#include "powermanagersearchtest.moc"
