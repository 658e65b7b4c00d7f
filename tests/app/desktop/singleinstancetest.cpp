// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/singleinstance.h"

#include "fakes/busask.h"

#include <QSignalSpy>
#include <QTest>

using namespace torpor;
using Role = SingleInstance::Role;

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondShowsTheFirst()
    {
        auto firstBus = connection();
        SingleInstance first(firstBus);
        QCOMPARE(ask(first, true), Role::First);
        QSignalSpy activated(&first, &SingleInstance::activated);
        SingleInstance second(connection());
        QCOMPARE(ask(second, true), Role::Second);
        QCOMPARE(activated.size(), 1);
        SingleInstance inBackground(connection());
        QCOMPARE(ask(inBackground, false), Role::Second);
        QCOMPARE(activated.size(), 1);
        QVERIFY(firstBus.unregisterService(QStringLiteral("org.torpor.Torpor"))); // as when it ends
        SingleInstance heir(connection());
        QCOMPARE(ask(heir, true), Role::First);
    }

    void isTheFirstWithoutABus()
    {
        SingleInstance alone(QDBusConnection(QStringLiteral("none")));
        QCOMPARE(ask(alone, true), Role::First);
    }

    void takesTheRightToComeToTheFront()
    {
        SingleInstance first(connection());
        QSignalSpy activated(&first, &SingleInstance::activated);
        (void)ask(first, true);
        first.Activate({{QStringLiteral("activation-token"), QStringLiteral("token-1")}});
        QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), QByteArray("token-1"));
        QCOMPARE(activated.size(), 1);
        qunsetenv("XDG_ACTIVATION_TOKEN");
    }

private:
    QDBusConnection connection()
    {
        return QDBusConnection::connectToBus(QDBusConnection::SessionBus,
                                             QStringLiteral("instance%1").arg(++m_count));
    }
    static Role ask(SingleInstance &instance, bool show)
    {
        std::optional<Role> role;
        instance.ask(show, [&](Role known) { role = known; });
        if (!QTest::qWaitFor([&] { return role.has_value(); }))
            qFatal("it is not known who is the first");
        return *role;
    }

    int m_count = 0;
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "singleinstancetest.moc"
