// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/desktop.h"

#include "desktop/translation.h"
#include "fakes/fakeautomatics.h"
#include "fakes/fakemachine.h"
#include "fakes/fakenotifications.h"
#include "fakes/fakepanel.h"

#include <QTemporaryDir>
#include <QTest>

using namespace torpor;

namespace
{
const QString prepared = QStringLiteral(R"({"prepared": true, "partition": {"partuuid": "u"},
    "last_attempt": {"number": 7, "id": "old", "mode": "hibernate", "outcome": "resumed", "started": "2026-11-20T21:00:00Z"}})");
const QString clear = QStringLiteral(R"({"ready": true, "findings": []})");
const QString blocked = QStringLiteral(R"({"ready": false, "findings": [
    {"severity": "block", "code": "lockdown", "text": "the kernel is locked down"}]})");
} // namespace

// The application whole, as a panel, a notification server and a user see it.
class DesktopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        const QString number = QString::number(++m_count);
        m_folder = std::make_unique<QTemporaryDir>();
        m_panel = std::make_unique<FakePanel>(QStringLiteral("panel") + number);
        m_server = std::make_unique<FakeNotifications>(QStringLiteral("notifications") + number);
        m_service = std::make_unique<FakeService>();
        m_client = &m_service->client;
        m_client->answerDocument(Verb::History, QStringLiteral(R"({"attempts": []})"));
        m_automatics = std::make_unique<FakeAutomatics>();
        m_preferences = std::make_unique<Preferences>(m_folder->filePath(QStringLiteral("torporrc")));
    }
    void cleanup()
    {
        m_desktop.reset();
        m_automatics.reset();
        m_preferences.reset();
        m_service.reset();
        m_server.reset();
        m_panel.reset();
    }

    void standsInThePanelWithItsState()
    {
        start(prepared, clear);
        QCOMPARE(m_panel->itemProperty(QStringLiteral("Id")).toString(), QApplication::applicationName());
        QCOMPARE(m_panel->itemProperty(QStringLiteral("Category")).toString(), QStringLiteral("Hardware"));
        QVERIFY(m_panel->menuItem(QStringLiteral("Ready to hibernate")).id != 0);
        QVERIFY(!m_panel->menuItem(QStringLiteral("Ready to hibernate")).isEnabled());
        QVERIFY(m_panel->menuItem(QStringLiteral("Last time: Resumed")).isVisible());
        for (const char *entry : {"Hibernate", "Rehearse", "Can it hibernate?", "Devices", "History",
                                  "Set up", "Settings", "Quit"})
            QVERIFY2(m_panel->menuItem(QString::fromLatin1(entry)).isEnabled(), entry);
    }

    void hibernatesFromTheMenu()
    {
        start(prepared, clear);
        m_client->answer(Verb::Hibernate, QVariantMap{{QStringLiteral("attempt"), QStringLiteral("new")}});
        m_panel->click(QStringLiteral("Hibernate"));
        QTRY_COMPARE(m_client->count(Verb::Hibernate), 1);
        QTRY_VERIFY(!m_panel->menuItem(QStringLiteral("Hibernate")).isEnabled());
        finish(QStringLiteral("resumed"));
        QTRY_COMPARE(m_server->shown.size(), 1U);
        const auto &shown = m_server->shown.front();
        QCOMPARE(shown.title, QStringLiteral("The session is back"));
        QVERIFY(shown.text.contains(QStringLiteral("3 h 7 min")));
        QVERIFY(shown.text.contains(QStringLiteral("Stick")));
        QTest::qWait(50);
        m_server->choose(shown.id, QStringLiteral("details"));
        QTRY_VERIFY(m_desktop->window().isVisible());
        QTRY_COMPARE(
            m_desktop->window().findChild<QTreeView *>(QStringLiteral("attempts"))->currentIndex().row(), 0);
        QCOMPARE(m_preferences->told(), std::optional<qint64>(8));
    }

    void cancelsFromTheMenu()
    {
        start(prepared, clear);
        QVERIFY(!shows("Cancel"));
        m_client->answer(Verb::Hibernate, QVariantMap{{QStringLiteral("attempt"), QStringLiteral("new")}});
        m_client->answerDocument(Verb::Cancel, QStringLiteral("{}"));
        m_panel->click(QStringLiteral("Hibernate"));
        QTRY_VERIFY(shows("Cancel"));
        QTRY_COMPARE(m_desktop->models().machine.runningId(), QStringLiteral("new"));
        m_panel->click(QStringLiteral("Cancel"));
        QTRY_COMPARE(m_client->count(Verb::Cancel), 1);
        QTRY_VERIFY(!m_panel->menuItem(QStringLiteral("Cancel")).isEnabled());
        finish(QStringLiteral("aborted"));
        QTRY_VERIFY(!shows("Cancel"));
    }

    void opensTheWindowInsteadOfFailing()
    {
        start(prepared, blocked);
        m_panel->click(QStringLiteral("Hibernate"));
        QTRY_VERIFY(m_desktop->window().isVisible());
        QCOMPARE(m_client->count(Verb::Hibernate), 0);
        QCOMPARE(m_desktop->window().findChild<QListWidget *>(QStringLiteral("pages"))->currentRow(), 0);
    }

    void countsAsPeopleDo()
    {
        start(prepared, blocked);
        QCOMPARE(m_desktop->models().machine.explanation(), QStringLiteral("One thing is in the way."));
    }

    void opensTheWindowForWarnings()
    {
        start(prepared,
              QStringLiteral(
                  R"({"ready": true, "findings": [{"severity": "warn", "code": "a", "text": "b"}]})"));
        m_panel->click(QStringLiteral("Hibernate"));
        QTRY_VERIFY(m_desktop->window().isVisible());
        QCOMPARE(m_client->count(Verb::Hibernate), 0);
    }

    void tellsARefusalWhereNoWindowIs()
    {
        start(prepared, clear);
        m_client->refuse(Verb::Hibernate, codes::authorizationRequired,
                         QStringLiteral("nobody has authenticated"));
        m_panel->click(QStringLiteral("Hibernate"));
        QTRY_COMPARE(m_server->shown.size(), 1U);
        QCOMPARE(m_server->shown.front().title, QStringLiteral("Cannot hibernate"));
        QVERIFY(m_server->shown.front().text.contains(QStringLiteral("no polkit agent")));
    }

    void tellsTheFailureOfTheLastSession()
    {
        m_preferences->setTold(7);
        QString failed = prepared;
        failed.replace(QStringLiteral("\"number\": 7"), QStringLiteral("\"number\": 8"))
            .replace(QStringLiteral("resumed"), QStringLiteral("failed"));
        start(failed, clear);
        QTRY_COMPARE(m_server->shown.size(), 1U);
        QCOMPARE(m_server->shown.front().hints.value(QStringLiteral("urgency")).toInt(), 2);
        QVERIFY(m_server->shown.front().title.contains(QStringLiteral("failed")));
        QCOMPARE(m_preferences->told(), std::optional<qint64>(8));
    }

    void tellsNothingOfThePastAtItsFirstStart()
    {
        QString failed = prepared;
        failed.replace(QStringLiteral("resumed"), QStringLiteral("failed"));
        start(failed, clear);
        QTest::qWait(100);
        QVERIFY(m_server->shown.empty());
        QCOMPARE(m_preferences->told(), std::optional<qint64>(7));
    }

    void remembersThatThereWasNothingToTell()
    {
        start(QStringLiteral(R"({"prepared": false})"), clear);
        QTRY_COMPARE(m_preferences->told(), std::optional<qint64>(0));
    }

    void looksAgainWhenTheMenuIsOpened()
    {
        start(prepared, clear);
        const int before = m_client->count(Verb::Status);
        QTest::qWait(200);
        QCOMPARE(m_client->count(Verb::Status), before); // and never by itself
        m_panel->openMenu();
        QTRY_COMPARE(m_client->count(Verb::Status), before + 1);
    }

    void comesBackToAPanelThatStartsAnew()
    {
        start(prepared, clear);
        m_panel.reset();
        m_panel = std::make_unique<FakePanel>(QStringLiteral("panelAgain%1").arg(m_count));
        QTRY_COMPARE(m_panel->items().size(), 1);
        QVERIFY(m_panel->menuItem(QStringLiteral("Ready to hibernate")).id != 0);
    }

    void isSilentOfSuccessWhenAsked()
    {
        m_preferences->setNotifiesOfSuccess(false);
        start(prepared, clear);
        Q_EMIT m_service->watcher.began(QStringLiteral("new"), QStringLiteral("hibernate"));
        m_client->forget(Verb::History);
        m_client->answerDocument(
            Verb::History,
            QStringLiteral(
                R"({"attempts": [{"number": 8, "id": "new", "mode": "hibernate", "outcome": "resumed"}]})"));
        Q_EMIT m_service->watcher.ended({QStringLiteral("new"), QStringLiteral("resumed"), {}, {}});
        QTRY_COMPARE(m_preferences->told(), std::optional<qint64>(8));
        QTest::qWait(50);
        QVERIFY(m_server->shown.empty());
    }

    void plansAnHourFromTheMenu()
    {
        start(prepared, clear);
        QVERIFY(!shows("Do not hibernate at"));
        m_panel->click(QStringLiteral("Hibernate at"));
        QTRY_VERIFY(QApplication::activeWindow());
        QTest::keyClick(QApplication::activeWindow(), Qt::Key_Return);
        QTRY_VERIFY(m_desktop->plan().moment());
        QTRY_VERIFY(shows("Do not hibernate at"));
        m_panel->click(QStringLiteral("Do not hibernate at"));
        QTRY_VERIFY(!m_desktop->plan().moment());
    }

    void pausesAutomaticHibernationFromTheMenu()
    {
        start(prepared, clear);
        QVERIFY(!shows("No longer"));
        m_panel->click(QStringLiteral("For an hour"));
        QTRY_VERIFY(m_automatics->pausedUntil() > QDateTime::currentDateTime().addSecs(3500));
        QTRY_VERIFY(shows("No longer"));
        m_panel->click(QStringLiteral("No longer"));
        QTRY_VERIFY(!m_automatics->pausedUntil().isValid());
    }

    void warnsAndTellsWhatDidNotWork()
    {
        start(prepared, clear);
        const QString rule = QStringLiteral("battery-warning");
        Q_EMIT m_automatics->warned(rule, QStringLiteral("the battery is at 10 %"), false);
        QTRY_COMPARE(m_server->shown.size(), 1U);
        QCOMPARE(m_server->shown.front().title, QStringLiteral("The battery is at 10 %."));
        Q_EMIT m_automatics->failed(rule, QStringLiteral("nothing of it can work"));
        QTRY_COMPARE(m_server->shown.size(), 2U);
        QCOMPARE(m_server->shown.back().text, QStringLiteral("Nothing of it can work."));
    }

    void turnsPagesByKeyboard()
    {
        start(prepared, clear);
        m_client->answerFixture(Verb::Check, QStringLiteral("devices.json"), QStringLiteral("devices"));
        m_desktop->showWindow();
        QVERIFY(QTest::qWaitForWindowExposed(&m_desktop->window()));
        auto *pages = m_desktop->window().findChild<QListWidget *>(QStringLiteral("pages"));
        QTest::keyClick(pages, Qt::Key_Down);
        QTRY_COMPARE(m_client->count(Verb::Check, QStringLiteral("devices")), 1);
        QTest::keyClick(pages, Qt::Key_Down);
        QTRY_VERIFY(m_desktop->window().findChild<QTreeView *>(QStringLiteral("attempts"))->isVisible());
    }

    void comesBackWithTheSessionAsItWas()
    {
        start(prepared, clear);
        m_desktop->keepSession();
        m_desktop->restoreSession();
        QVERIFY(!m_desktop->window().isVisible());
        m_desktop->showWindow(MainWindow::History);
        m_desktop->keepSession();
        m_desktop->window().close();
        m_desktop->restoreSession();
        QVERIFY(m_desktop->window().isVisible());
        QCOMPARE(m_desktop->window().openPage(), std::optional<int>(MainWindow::History));
        QVERIFY(!m_preferences->openPage()); // and not the time after
    }

    void closingTheWindowLeavesThePanel()
    {
        start(prepared, clear);
        m_desktop->showWindow();
        m_desktop->window().close();
        QVERIFY(!m_desktop->window().isVisible());
        m_panel->activateItem();
        QTRY_VERIFY(m_desktop->window().isVisible());
        QVERIFY(!m_preferences->windowGeometry().isEmpty());
    }

private:
    void start(const QString &status, const QString &report)
    {
        m_client->answerDocument(Verb::Status, status);
        m_client->answerDocument(Verb::Check, report, QStringLiteral("report"));
        m_desktop =
            std::make_unique<Desktop>(*m_client, m_service->watcher, *m_preferences, m_automatics.get());
        m_desktop->start();
        QTRY_VERIFY(m_desktop->models().machine.state() != MachineModel::State::Looking);
        QTRY_VERIFY(!m_panel->items().isEmpty());
    }
    bool shows(const char *entry) const
    {
        const auto item = m_panel->menuItem(QString::fromLatin1(entry));
        return item.id != 0 && item.isVisible();
    }
    void finish(const QString &outcome)
    {
        QTRY_COMPARE(m_desktop->models().machine.runningId(), QStringLiteral("new"));
        m_client->forget(Verb::History);
        m_client->answerDocument(
            Verb::History, QStringLiteral(R"({"attempts": [{"number": 8, "id": "new", "mode": "hibernate",
            "outcome": "%1", "started": "2026-11-20T21:00:00Z", "ended": "2026-11-21T00:07:00Z",
            "devices": [{"kind": "missing", "device": "usb", "name": "Stick"}]}]})")
                               .arg(outcome));
        Q_EMIT m_service->watcher.ended({QStringLiteral("new"), outcome, {}, {}});
    }

    int m_count = 0;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakePanel> m_panel;
    std::unique_ptr<FakeNotifications> m_server;
    std::unique_ptr<FakeService> m_service;
    FakeHelperClient *m_client = nullptr;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<FakeAutomatics> m_automatics;
    std::unique_ptr<Desktop> m_desktop;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    installTranslations();
    DesktopTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "desktoptest.moc"
