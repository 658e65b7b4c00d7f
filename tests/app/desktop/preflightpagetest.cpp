// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/preflightpage.h"

#include "desktop/findingcard.h"
#include "fakes/fakemachine.h"
#include "phrases/translation.h"
#include "testpaths.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace torpor;

namespace
{
const QString prepared = QStringLiteral(R"({"prepared": true, "partition": {"partuuid": "u"}})");
const QString clear = QStringLiteral(R"({"ready": true, "findings": [
    {"severity": "info", "code": "kexec-tools-missing", "text": "kexec-tools is installed"}]})");
const QString warned = QStringLiteral(R"({"ready": true, "findings": [
    {"severity": "warn", "code": "usb", "text": "a stick is mounted", "label": "Stick", "remedy": "unmount it", "remedy_id": "unmount:1"},
    {"severity": "warn", "code": "gpu", "text": "its driver is foreign", "remedy": "use nouveau"}]})");
} // namespace

class PreflightPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fake = std::make_unique<FakeMachine>();
        m_client = &m_fake->client;
        m_report = &m_fake->report;
        m_machine = &m_fake->machine;
        m_page = std::make_unique<PreflightPage>(*m_machine, *m_report);
        m_page->resize(m_page->sizeHint());
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_fake.reset();
        for (QTranslator *translator : qApp->findChildren<QTranslator *>())
            delete translator;
    }

    void hibernatesByMouseWhereNothingIsInTheWay()
    {
        look(prepared, clear);
        QCOMPARE(label("headline")->text(), QStringLiteral("Ready to hibernate"));
        QVERIFY(cards().isEmpty());
        QTest::mouseClick(button("hibernate"), Qt::LeftButton);
        QCOMPARE(m_client->count(Verb::Hibernate), 1);
        QVERIFY(!button("hibernate")->isEnabled());
    }

    void cancelsByMouseWhileItWorks()
    {
        look(prepared, clear);
        QVERIFY(!button("cancel")->isVisible());
        Q_EMIT m_fake->watcher.began(QStringLiteral("a"), QStringLiteral("hibernate"));
        QTRY_VERIFY(button("cancel")->isVisible());
        QTest::mouseClick(button("cancel"), Qt::LeftButton);
        QCOMPARE(m_client->lastArguments(Verb::Cancel).value(QStringLiteral("attempt")).toString(),
                 QStringLiteral("a"));
        QVERIFY(!button("cancel")->isEnabled());
        QCOMPARE(label("headline")->text(), QStringLiteral("Cancelling the hibernation"));
        Q_EMIT m_fake->watcher.ended(
            {QStringLiteral("a"), QStringLiteral("aborted"), QStringLiteral("cancelled"), {}});
        QTRY_VERIFY(!button("cancel")->isVisible());
    }

    void asksAnywayAndSendsTheTickedRemedy()
    {
        look(prepared, warned);
        QCOMPARE(button("hibernate")->text().remove(u'&'), QStringLiteral("Hibernate anyway"));
        QCOMPARE(cards().size(), 2);
        auto *tick = cards().first()->findChild<QCheckBox *>();
        tick->setFocus();
        QTest::keyClick(tick, Qt::Key_Space);
        QVERIFY(tick->isChecked());
        button("hibernate")->setFocus();
        QTest::keyClick(button("hibernate"), Qt::Key_Space);
        QCOMPARE(m_client->lastArguments(Verb::Hibernate).value(QStringLiteral("remedies")).toStringList(),
                 QStringList(QStringLiteral("unmount:1")));
    }

    void ticksARemedyByItsTextInANarrowWindow()
    {
        m_page->resize(320, 400);
        look(prepared, warned);
        auto *tick = cards().first()->findChild<QCheckBox *>();
        const auto *list = m_page->findChild<FindingList *>();
        QTRY_VERIFY(!list->horizontalScrollBar()->isVisible());
        auto *text = tick->parentWidget()->findChild<QLabel *>();
        QTest::mouseClick(text, Qt::LeftButton);
        QVERIFY(tick->isChecked());
        QCOMPARE(tick->accessibleName(), text->text());
    }

    void doesNotHibernateWhereSomethingBlocks()
    {
        look(prepared, QStringLiteral(R"({"ready": false, "findings": [
            {"severity": "block", "code": "lockdown", "text": "the kernel is locked down"}]})"));
        QVERIFY(!button("hibernate")->isEnabled());
        QVERIFY(!button("rehearse")->isEnabled());
        QTest::mouseClick(button("hibernate"), Qt::LeftButton);
        QCOMPARE(m_client->count(Verb::Hibernate), 0);
    }

    void showsNoFindingsOfBeforeWithoutTheHelper()
    {
        look(prepared, warned);
        QVERIFY(cards().first()->isVisible());
        m_client->forget(Verb::Status);
        m_client->refuse(Verb::Status, codes::helperMissing);
        m_machine->refresh();
        QTRY_COMPARE(m_machine->state(), MachineModel::State::Unreachable);
        QVERIFY(cards().isEmpty());
    }

    void leadsToTheSetUp()
    {
        QSignalSpy wanted(m_page.get(), &PreflightPage::setUpWanted);
        look(QStringLiteral(R"({"prepared": false})"), fixture());
        QVERIFY(!button("hibernate")->isVisible());
        QTest::mouseClick(button("setUpNow"), Qt::LeftButton);
        auto *inCard = m_page->findChild<QPushButton *>(QStringLiteral("setUp"));
        QTest::mouseClick(inCard, Qt::LeftButton);
        QCOMPARE(wanted.size(), 2);
    }

    void showsWhatIsInOrderWhenAsked()
    {
        look(prepared, clear);
        auto *more = m_page->findChild<QToolButton *>(QStringLiteral("showGood"));
        QVERIFY(more->text().contains(u'1'));
        QTest::mouseClick(more, Qt::LeftButton);
        QCOMPARE(cards().size(), 1);
        QTest::mouseClick(more, Qt::LeftButton);
        QCOMPARE(cards().size(), 0);
    }

    void tellsAMissingHelperAndRecovers()
    {
        m_client->refuse(Verb::Status, codes::helperMissing, QStringLiteral("it is not installed"));
        m_client->refuse(Verb::Check, codes::helperMissing);
        m_machine->refresh();
        QTRY_COMPARE(label("headline")->text(), QStringLiteral("Torpor's helper is not installed"));
        QVERIFY(label("explanation")->text().contains(QStringLiteral("Install")));
        QVERIFY(!button("hibernate")->isEnabled());
        m_client->forget(Verb::Status);
        m_client->forget(Verb::Check);
        look(prepared, clear);
        QVERIFY(button("hibernate")->isEnabled());
    }

    void keepsTheRefusalUntilTheNextTry()
    {
        look(prepared, clear);
        m_page->showRefusal(QStringLiteral("Cannot hibernate"),
                            {QString::fromLatin1(codes::authorizationRequired),
                             QStringLiteral("nobody has authenticated"),
                             {}});
        QVERIFY(label("refusal")->isVisible());
        QVERIFY(label("refusal")->text().contains(QStringLiteral("polkit agent")));
        QTest::mouseClick(button("rehearse"), Qt::LeftButton);
        QVERIFY(!label("refusal")->isVisible());
    }

    void showsWhatTheServiceSaidToWhoAsks()
    {
        installTexts(QLocale(QStringLiteral("de")));
        look(prepared, clear);
        m_page->showRefusal(QStringLiteral("Geht nicht"),
                            {QStringLiteral("partition-mounted"), QStringLiteral("<b>odd</b> words"), {}});
        QLabel *refusal = label("refusal");
        QVERIFY(refusal->text().contains(QStringLiteral("Die Partition ist eingehängt.")));
        QVERIFY(!refusal->text().contains(QStringLiteral("odd")));
        refusal->setFocus();
        QTest::keyClick(refusal, Qt::Key_Tab); // its link
        QTest::keyClick(refusal, Qt::Key_Return);
        QVERIFY(refusal->text().contains(QStringLiteral("Die Partition ist eingehängt.")));
        QVERIFY(refusal->text().contains(QStringLiteral("<b>odd</b> words")));
        QCOMPARE(refusal->textFormat(), Qt::PlainText);
    }

    void namesEverythingForScreenReaders()
    {
        look(prepared, warned);
        for (const FindingCard *card : cards()) {
            QVERIFY(card->accessibleName().startsWith(QStringLiteral("Warning: ")));
            QVERIFY(!card->accessibleDescription().isEmpty());
        }
    }

    void canBeWalkedByTab()
    {
        look(prepared, warned);
        QCOMPARE(cards().size(), 2);
        button("hibernate")->setFocus();
        QSet<QWidget *> reached;
        for (int step = 0; step < 20; ++step) {
            reached.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QVERIFY(reached.contains(button("rehearse")));
        QVERIFY(reached.contains(cards().first()->findChild<QCheckBox *>()));
    }

private:
    void look(const QString &status, const QString &report)
    {
        m_client->answerDocument(Verb::Status, status);
        m_client->answerDocument(Verb::Check, report);
        m_machine->refresh();
        QTRY_VERIFY(m_machine->state() != MachineModel::State::Looking &&
                    m_machine->state() != MachineModel::State::Unreachable && !m_report->isLoading());
    }
    static QString fixture()
    {
        QFile file(sourcePath("tests/fixtures/documents/report.json"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    QLabel *label(const char *name) const { return m_page->findChild<QLabel *>(QString::fromLatin1(name)); }
    QPushButton *button(const char *name) const
    {
        return m_page->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    QList<FindingCard *> cards() const
    {
        QCoreApplication::sendPostedEvents(); // their layout shows them
        QList<FindingCard *> cards;
        for (FindingCard *card : m_page->findChildren<FindingCard *>()) {
            if (card->isVisible())
                cards << card;
        }
        return cards;
    }

    std::unique_ptr<FakeMachine> m_fake;
    FakeHelperClient *m_client = nullptr;
    ReportModel *m_report = nullptr;
    MachineModel *m_machine = nullptr;
    std::unique_ptr<PreflightPage> m_page;
};

QTEST_MAIN(PreflightPageTest)
#include "preflightpagetest.moc"
