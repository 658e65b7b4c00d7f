// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/devicespage.h"

#include "fakes/fakehelperclient.h"

#include <QClipboard>
#include <QTest>

using namespace torpor;

class DevicesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_client = std::make_unique<FakeHelperClient>();
        m_client->answerDocument(Verb::History, QStringLiteral(R"({"attempts": []})"));
        m_client->answerFixture(Verb::Check, QStringLiteral("devices.json"));
        m_devices = std::make_unique<DevicesModel>(*m_client);
        m_page = std::make_unique<DevicesPage>(*m_devices);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_devices.reset();
        m_client.reset();
    }

    void filtersWhatIsTyped()
    {
        refresh();
        auto *tree = m_page->findChild<QTreeView *>(QStringLiteral("devices"));
        QCOMPARE(tree->model()->rowCount(), 3);
        auto *search = m_page->findChild<QLineEdit *>(QStringLiteral("search"));
        m_page->setFocus();
        QCOMPARE(QApplication::focusWidget(), search);
        QTest::keyClicks(search, QStringLiteral("r8152"));
        QCOMPARE(tree->model()->rowCount(), 1);
        QVERIFY(tree->isExpanded(tree->model()->index(0, 0)));
    }

    void choosesASortByKeyboard()
    {
        refresh();
        auto *sort = m_page->findChild<QComboBox *>(QStringLiteral("sort"));
        QTest::keyClick(sort, Qt::Key_Down);
        auto *tree = m_page->findChild<QTreeView *>(QStringLiteral("devices"));
        QCOMPARE(tree->model()->rowCount(), 1);
        QVERIFY(tree->model()->index(0, 0).data().toString().contains(QStringLiteral("NVIDIA")));
        QTest::keyClick(sort, Qt::Key_Down); // nothing is missing
        QVERIFY(note()->text().contains(QStringLiteral("No device is of that kind.")));
        QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("copy"))->isEnabled());
    }

    void copiesWhatIsShown()
    {
        refresh();
        QTest::keyClicks(m_page->findChild<QLineEdit *>(QStringLiteral("search")), QStringLiteral("vg-"));
        QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("copy")), Qt::LeftButton);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.contains(QStringLiteral("vg-root")));
        QVERIFY(!text.contains(QStringLiteral("NVIDIA")));
    }

    void tellsWhatCouldNotBeFoundOut()
    {
        refresh();
        QCOMPARE(note()->text(), QStringLiteral("What /dev/sr0 carries could not be read."));
    }

    void tellsWhyNothingIsThere()
    {
        m_client->forget(Verb::Check);
        m_client->refuse(Verb::Check, codes::helperMissing, QStringLiteral("it is not installed"));
        refresh();
        QVERIFY(note()->text().startsWith(
            QStringLiteral("The devices could not be listed: It is not installed.")));
    }

private:
    void refresh()
    {
        m_devices->refresh();
        QVERIFY(note()->text().contains(QStringLiteral("Looking")));
        QTRY_VERIFY(!m_devices->isLoading());
    }
    QLabel *note() const { return m_page->findChild<QLabel *>(QStringLiteral("note")); }

    std::unique_ptr<FakeHelperClient> m_client;
    std::unique_ptr<DevicesModel> m_devices;
    std::unique_ptr<DevicesPage> m_page;
};

QTEST_MAIN(DevicesPageTest)
#include "devicespagetest.moc"
