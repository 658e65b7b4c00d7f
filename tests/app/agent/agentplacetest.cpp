// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/agentplace.h"

#include "mockservice.h"

#include <QSignalSpy>
#include <memory>

using namespace torpor;

namespace
{

// An agent with a connection of its own, as in a process of its own.
struct Place {
    QString name;
    QDBusConnection bus;
    SeatWatch seats;
    AgentPlace place;

    Place(AgentRole role, const QString &connection, uint user)
        : name(connection),
          bus(QDBusConnection::connectToBus(QDBusConnection::SystemBus, connection)),
          seats(bus),
          place(role, seats, bus, user)
    {
    }
    ~Place() { QDBusConnection::disconnectFromBus(name); }
    [[nodiscard]] bool acts() const { return place.acts(); }
};

} // namespace

class AgentPlaceTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_logind = std::make_unique<MockLogind>();
        m_logind->start();
        QVERIFY(m_logind->isThere());
    }
    void cleanup() { m_logind.reset(); }

    void seatTellsWhoIsInFront()
    {
        const SeatWatch seats;
        QTRY_VERIFY(seats.activeUsers());
        QCOMPARE(seats.activeUsers(), std::optional(std::set<uint>()));
        const QString first = m_logind->addSession(QStringLiteral("1"), QStringLiteral("seat0"), 1000, true);
        QTRY_VERIFY(seats.isActive(1000));
        m_logind->addSession(QStringLiteral("2"), QStringLiteral("seat0"), 1001, false);
        QTest::qWait(50);
        QVERIFY(!seats.isActive(1001));
        m_logind->setProperties(first, MockLogind::sessionInterface(), {{QStringLiteral("Active"), false}});
        m_logind->setProperties(QStringLiteral("/org/freedesktop/login1/session/2"),
                                MockLogind::sessionInterface(), {{QStringLiteral("Active"), true}});
        QTRY_VERIFY(seats.isActive(1001));
        QVERIFY(!seats.isActive(1000));
    }

    void greeterIsNobody()
    {
        const SeatWatch seats;
        const QString path = m_logind->addSession(QStringLiteral("c1"), QStringLiteral("seat0"), 118, true);
        m_logind->setProperties(path, MockLogind::sessionInterface(),
                                {{QStringLiteral("Class"), QStringLiteral("greeter")}});
        QTRY_COMPARE(seats.activeUsers(), std::optional(std::set<uint>()));
    }

    void nobodyIsKnownWithoutLogind()
    {
        m_logind->stop();
        const SeatWatch seats;
        QTest::qWait(100);
        QVERIFY(!seats.activeUsers());
    }

    void guardActsWhenNobodyIsLoggedIn()
    {
        const Place guard(AgentRole::Guard, QStringLiteral("guard"), 0);
        QTRY_VERIFY(guard.acts());
    }

    // The bus knows whose process an agent is, here root's: so user 0 sits in front.
    void guardGivesWayToTheAgentOfTheSessionAndTakesOverAgain()
    {
        const Place guard(AgentRole::Guard, QStringLiteral("guard"), 0);
        QTRY_VERIFY(guard.acts());
        m_logind->addSession(QStringLiteral("1"), QStringLiteral("seat0"), ::getuid(), true);
        {
            const Place agent(AgentRole::Session, QStringLiteral("agent"), ::getuid());
            QTRY_VERIFY(agent.acts());
            QTRY_VERIFY(!guard.acts());
        }
        QTRY_VERIFY(guard.acts());
    }

    void guardThatComesLaterGivesWay()
    {
        m_logind->addSession(QStringLiteral("1"), QStringLiteral("seat0"), ::getuid(), true);
        const Place agent(AgentRole::Session, QStringLiteral("agent"), ::getuid());
        QTRY_VERIFY(agent.acts());
        const Place guard(AgentRole::Guard, QStringLiteral("guard"), 0);
        QTest::qWait(200);
        QVERIFY(!guard.acts());
        QVERIFY(agent.acts());
    }

    void whoIsNotThereDoesNotCount()
    {
        const QString path =
            m_logind->addSession(QStringLiteral("1"), QStringLiteral("seat0"), ::getuid(), true);
        const Place guard(AgentRole::Guard, QStringLiteral("guard"), 0);
        // Takes the name and keeps it, whoever sits in front.
        auto stranger = QDBusConnection::connectToBus(QDBusConnection::SystemBus, QStringLiteral("stranger"));
        QVERIFY(stranger.interface()->registerService(QString::fromLatin1(agentService),
                                                      QDBusConnectionInterface::ReplaceExistingService));
        QTRY_VERIFY(!guard.acts());
        m_logind->setProperties(path, MockLogind::sessionInterface(), {{QStringLiteral("Active"), false}});
        QTRY_VERIFY(guard.acts());
        m_logind->setProperties(path, MockLogind::sessionInterface(), {{QStringLiteral("Active"), true}});
        QTRY_VERIFY(!guard.acts());
        QDBusConnection::disconnectFromBus(QStringLiteral("stranger"));
    }

    void agentInTheBackgroundLetsTheNameGo()
    {
        const QString one = m_logind->addSession(QStringLiteral("1"), QStringLiteral("seat0"), 1000, true);
        const QString two = m_logind->addSession(QStringLiteral("2"), QStringLiteral("seat0"), 1001, false);
        const Place first(AgentRole::Session, QStringLiteral("first"), 1000);
        const Place second(AgentRole::Session, QStringLiteral("second"), 1001);
        QTRY_VERIFY(first.acts());
        QVERIFY(!second.acts());
        m_logind->setProperties(one, MockLogind::sessionInterface(), {{QStringLiteral("Active"), false}});
        m_logind->setProperties(two, MockLogind::sessionInterface(), {{QStringLiteral("Active"), true}});
        QTRY_VERIFY(second.acts());
        QVERIFY(!first.acts());
    }

    void secondAgentOfASessionWaitsForTheFirst()
    {
        m_logind->addSession(QStringLiteral("1"), QStringLiteral("seat0"), 1000, true);
        auto first = std::make_unique<Place>(AgentRole::Session, QStringLiteral("first"), 1000);
        QTRY_VERIFY(first->acts());
        const Place second(AgentRole::Session, QStringLiteral("second"), 1000);
        QTest::qWait(200);
        QVERIFY(first->acts());
        QVERIFY(!second.acts());
        first.reset();
        QTRY_VERIFY(second.acts());
    }

private:
    std::unique_ptr<MockLogind> m_logind;
};

QTEST_GUILESS_MAIN(AgentPlaceTest)
#include "agentplacetest.moc"
