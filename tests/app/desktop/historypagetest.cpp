// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/historypage.h"

#include "fakes/fakehelperclient.h"

#include <QBarSet>
#include <QMenu>
#include <QSignalSpy>
#include <QStackedBarSeries>
#include <QTemporaryDir>
#include <QTest>

using namespace torpor;

class HistoryPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_client = std::make_unique<FakeHelperClient>();
        m_client->answerFixture(Verb::History, QStringLiteral("attempts.json"), QStringLiteral("attempts"));
        m_client->answerFixture(Verb::History, QStringLiteral("statistics.json"),
                                QStringLiteral("statistics"));
        m_history = std::make_unique<HistoryModel>(*m_client);
        m_statistics = std::make_unique<StatisticsModel>(*m_client);
        m_folder = std::make_unique<QTemporaryDir>();
        m_journal = std::make_unique<Journal>(
            QStringList({QStringLiteral("/bin/sh"), m_folder->filePath(QStringLiteral("journalctl"))}));
        m_page = std::make_unique<HistoryPage>(*m_history, *m_statistics, *m_journal);
        m_page->resize(900, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_journal.reset();
        m_statistics.reset();
        m_history.reset();
        m_client.reset();
    }

    void showsDetailsOfTheChosenAttempt()
    {
        refresh();
        QVERIFY(label("story")->text().startsWith(QStringLiteral("Choose an attempt")));
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(label("story")->text(), QStringLiteral("The session was hibernated and came back."));
        QVERIFY(label("differences")->text().contains(QStringLiteral("Missing: Kingston")));
        QVERIFY(label("facts")->text().contains(QStringLiteral("by a low battery")));
        auto *bar = m_page->findChild<PhaseBar *>();
        QVERIFY(bar->isVisible());
        QVERIFY(bar->accessibleDescription().contains(QStringLiteral("Checking: 0.31 s")));
        QTest::keyClick(list(), Qt::Key_Down);
        QVERIFY(label("story")->text().contains(QStringLiteral("A checksum is wrong")));
        QVERIFY(!bar->isVisible());
    }

    void paintsThePhasesAsWideAsTheyTook()
    {
        PhaseBar bar;
        bar.resize(401, 20);
        QPalette palette;
        palette.setColor(QPalette::Highlight, Qt::blue);
        palette.setColor(QPalette::Mid, Qt::gray);
        palette.setColor(QPalette::Window, Qt::white);
        bar.setPalette(palette);
        bar.setPhases({{QStringLiteral("save-write-image"), 3}, {QStringLiteral("resume-load-image"), 1}});
        const QImage image = bar.grab().toImage();
        QCOMPARE(image.pixelColor(20, 2), QColor(Qt::blue));
        QCOMPARE(image.pixelColor(280, 2), QColor(Qt::blue));
        QVERIFY(image.pixelColor(330, 2) != QColor(Qt::blue));
    }

    void showsHowManyWentWellMonthAfterMonth()
    {
        m_client->answerFixture(Verb::History, QStringLiteral("months-statistics.json"),
                                QStringLiteral("statistics/month"));
        refresh();
        m_page->findChild<QTabWidget *>(QStringLiteral("tabs"))->setCurrentIndex(1);
        const QBarSet *good = nullptr, *failed = nullptr;
        const auto bars = [&] {
            for (const auto *view : m_page->findChildren<QChartView *>()) {
                for (QAbstractSeries *series : view->chart()->series()) {
                    if (const auto *stacked = qobject_cast<QStackedBarSeries *>(series)) {
                        good = stacked->barSets().first();
                        failed = stacked->barSets().last();
                    }
                }
            }
            return good && good->count() == 3;
        };
        QTRY_VERIFY(bars());
        QCOMPARE(good->at(1), 15.0);
        QCOMPARE(failed->at(1), 1.0);
        QCOMPARE(failed->at(2), 0.0);
    }

    void showsAnAttemptThatComesLater()
    {
        m_page->select(QStringLiteral("82c4b0d1e6f7485fa1b2c3d4e5f60718"));
        refresh();
        QCOMPARE(list()->currentIndex().row(), 1);
        QVERIFY(label("story")->text().contains(QStringLiteral("failed")));
    }

    void keepsTheChosenAttemptWhenItReadsAnew()
    {
        refresh();
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(list()->currentIndex().row(), 1);
        refresh();
        QCOMPARE(list()->currentIndex().row(), 1);
        QVERIFY(label("story")->text().contains(QStringLiteral("failed")));
    }

    void showsTheLogOfTheChosenAttempt()
    {
        QFile program(m_folder->filePath(QStringLiteral("journalctl")));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("echo \"jumping with $@\"");
        program.close();
        refresh();
        auto *log = m_page->findChild<QPlainTextEdit *>(QStringLiteral("log"));
        m_page->findChild<QTabWidget *>(QStringLiteral("tabs"))->setCurrentWidget(log);
        QVERIFY(log->placeholderText().startsWith(QStringLiteral("Choose an attempt")));
        QTest::keyClick(list(), Qt::Key_Down);
        QTRY_VERIFY(log->toPlainText().contains(QStringLiteral("jumping with --no-pager")));
        const QString first = log->toPlainText();
        QTest::keyClick(list(), Qt::Key_Down);
        QTRY_VERIFY(!log->toPlainText().isEmpty() && log->toPlainText() != first); // of another time
    }

    void asksForAReportAboutTheChosenAttempt()
    {
        QSignalSpy wanted(m_page.get(), &HistoryPage::problemWanted);
        refresh();
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("report")), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<std::optional<Attempt>>()->id, m_history->attempt(0).id);
    }

    void drawsDurationsOverTime()
    {
        auto *tabs = m_page->findChild<QTabWidget *>(QStringLiteral("tabs"));
        QVERIFY(!tabs->isTabEnabled(1));
        refresh();
        QVERIFY(tabs->isTabEnabled(1));
        tabs->setCurrentIndex(1);
        QVERIFY(!m_page->grab().isNull());
        QVERIFY(label("summary")->text().contains(QStringLiteral("9 of 11")));
    }

    void exportsToTheFileThatWasChosen()
    {
        refresh();
        QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("history.csv"));
        m_page->askFileName = [&](const QString &suggestion, const QString &) {
            return suggestion.endsWith(QStringLiteral(".csv")) ? name : QString();
        };
        for (QAction *action : m_page->findChild<QPushButton *>(QStringLiteral("export"))->menu()->actions())
            action->trigger();
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), m_history->toCsv());
        QVERIFY(label("note")->text().contains(name));
    }

    void tellsWhyItCouldNotBeWritten()
    {
        refresh();
        m_page->askFileName = [](const QString &, const QString &) {
            return QStringLiteral("/nowhere/at/all.csv");
        };
        m_page->findChild<QPushButton *>(QStringLiteral("export"))->menu()->actions().first()->trigger();
        QVERIFY(label("note")->text().contains(QStringLiteral("could not be written")));
    }

    void tellsThatNothingWasTriedYet()
    {
        m_client->forget(Verb::History, QStringLiteral("attempts"));
        m_client->answerDocument(Verb::History, QStringLiteral(R"({"attempts": []})"),
                                 QStringLiteral("attempts"));
        refresh();
        QVERIFY(label("note")->text().contains(QStringLiteral("Nothing has been tried yet")));
        QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("export"))->isEnabled());
    }

private:
    void refresh()
    {
        m_history->refresh();
        m_statistics->refresh();
        QTRY_VERIFY(!m_history->isLoading() && m_statistics->total().has_value());
    }
    QLabel *label(const char *name) const { return m_page->findChild<QLabel *>(QString::fromLatin1(name)); }
    QTreeView *list() const { return m_page->findChild<QTreeView *>(QStringLiteral("attempts")); }

    std::unique_ptr<FakeHelperClient> m_client;
    std::unique_ptr<HistoryModel> m_history;
    std::unique_ptr<StatisticsModel> m_statistics;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<HistoryPage> m_page;
};

QTEST_MAIN(HistoryPageTest)
#include "historypagetest.moc"
