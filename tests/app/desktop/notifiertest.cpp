// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/notifier.h"

#include "fakes/fakenotifications.h"

#include <QSignalSpy>
#include <QTest>

using namespace torpor;

class NotifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<FakeNotifications>(QStringLiteral("server%1").arg(++m_count));
        m_notifier = std::make_unique<Notifier>();
        m_chosen = std::make_unique<QSignalSpy>(m_notifier.get(), &Notifier::actionChosen);
    }

    void showsTextsThatAreNoMarkup()
    {
        m_notifier->show({.subject = QStringLiteral("a"),
                          .title = QStringLiteral("Title"),
                          .text = QStringLiteral("<b>stick</b> & co"),
                          .urgency = Notifier::Urgency::Critical,
                          .actions = {QStringLiteral("details"), QStringLiteral("Details")}});
        QTRY_COMPARE(m_server->shown.size(), 1U);
        const auto &shown = m_server->shown.front();
        QCOMPARE(shown.text, QStringLiteral("&lt;b&gt;stick&lt;/b&gt; &amp; co"));
        QCOMPARE(shown.hints.value(QStringLiteral("urgency")).toInt(), 2);
        QCOMPARE(shown.hints.value(QStringLiteral("desktop-entry")).toString(),
                 QStringLiteral("org.torpor.Torpor"));
        QCOMPARE(shown.actions.size(), 2);
        QCOMPARE(shown.timeout, 0);
    }

    void replacesOneAboutTheSame()
    {
        showOne(QStringLiteral("a"));
        showOne(QStringLiteral("b"));
        QCOMPARE(m_server->shown.at(1).replaces, 0U);
        showOne(QStringLiteral("a"));
        QCOMPARE(m_server->shown.at(2).replaces, m_server->shown.at(0).id);
    }

    void tellsOnlyItsOwnActions()
    {
        showOne(QStringLiteral("a"));
        QTest::qWait(50); // until the number is known here
        m_server->choose(4711, QStringLiteral("details"));
        m_server->choose(m_server->shown.front().id, QStringLiteral("details"));
        QTRY_COMPARE(m_chosen->size(), 1);
        QCOMPARE(m_chosen->first().at(0).toString(), QStringLiteral("a"));
        QCOMPARE(m_chosen->first().at(1).toString(), QStringLiteral("details"));
    }

    void withdrawsWhatIsStillThere()
    {
        showOne(QStringLiteral("a"));
        QTest::qWait(50);
        m_notifier->withdraw(QStringLiteral("a"));
        QTRY_COMPARE(m_server->closed.size(), 1U);
        m_notifier->withdraw(QStringLiteral("a"));
        m_notifier->withdraw(QStringLiteral("never shown"));
        showOne(QStringLiteral("b"));
        QCOMPARE(m_server->closed.size(), 1U);
    }

    void forgetsWhatWasDismissed()
    {
        showOne(QStringLiteral("a"));
        QTest::qWait(50);
        m_server->dismiss(m_server->shown.front().id);
        QTest::qWait(50);
        showOne(QStringLiteral("a"));
        QCOMPARE(m_server->shown.back().replaces, 0U);
    }

    void goesOnWithoutAServer()
    {
        m_server.reset();
        m_notifier->show({.subject = QStringLiteral("a"), .title = QStringLiteral("t")});
        QTest::qWait(50);
        m_server = std::make_unique<FakeNotifications>(QStringLiteral("server%1").arg(++m_count));
        showOne(QStringLiteral("a"));
    }

    void cleanup()
    {
        m_notifier.reset();
        m_server.reset();
    }

private:
    void showOne(const QString &subject)
    {
        const std::size_t before = m_server->shown.size();
        m_notifier->show({.subject = subject, .title = QStringLiteral("t")});
        QTRY_COMPARE(m_server->shown.size(), before + 1);
        QTest::qWait(20); // the answer is on its way
    }

    int m_count = 0;
    std::unique_ptr<FakeNotifications> m_server;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<QSignalSpy> m_chosen;
};

QTEST_GUILESS_MAIN(NotifierTest)
#include "notifiertest.moc"
