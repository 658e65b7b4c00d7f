// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/setupwizard.h"

#include "fakes/fakemachine.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace torpor;

namespace
{
const QString partitions = QStringLiteral(R"({"needed_bytes": 4294967296, "partitions": [
    {"partuuid": "u-2", "name": "sda2", "size_bytes": 8053063680, "disk": "sda", "usable": false,
     "refusal": {"code": "partition-has-data", "message": "sda2 holds an ext4 filesystem"}},
    {"partuuid": "u-3", "name": "sda3", "size_bytes": 17179869184, "disk": "sda", "usable": true}]})");
const QString unprepared = QStringLiteral(R"({"ready": false, "findings": [
    {"severity": "block", "code": "partition-not-prepared", "text": "no partition is prepared"}]})");
} // namespace

class SetUpWizardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_attempt = QStringLiteral("a");
        m_service = std::make_unique<FakeService>();
        m_client = &m_service->client;
        m_client->answerDocument(Verb::Status, QStringLiteral(R"({"prepared": false})"));
        m_client->answerDocument(Verb::Check, unprepared, QStringLiteral("report"));
        m_client->answerDocument(Verb::Check, partitions, QStringLiteral("partitions"));
        m_client->answerFixture(Verb::Check, QStringLiteral("settings.json"), QStringLiteral("settings"));
        m_client->answerFixture(Verb::Check, QStringLiteral("kernels.json"), QStringLiteral("kernels"));
        m_models = std::make_unique<Models>(*m_client, m_service->watcher);
        m_wizard = std::make_unique<SetUpWizard>(*m_models);
    }
    void cleanup()
    {
        m_wizard.reset();
        m_models.reset();
        m_service.reset();
    }

    void setsUpFromBeginningToEnd()
    {
        m_client->answerDocument(Verb::Prepare, QStringLiteral(R"({"partuuid": "u-2"})"));
        goToPrepare(QStringLiteral("sda2"));
        auto *typed = m_wizard->currentPage()->findChild<QLineEdit *>(QStringLiteral("typed"));
        QVERIFY(typed->isVisible());
        QVERIFY(label("consequence")->text().contains(QStringLiteral("erased for good")));
        auto *commit = m_wizard->button(QWizard::CommitButton);
        QVERIFY(!commit->isEnabled());
        QTest::keyClicks(typed, QStringLiteral("sda"));
        QVERIFY(!commit->isEnabled());
        QTest::keyClicks(typed, QStringLiteral("2"));
        QVERIFY(commit->isEnabled());
        QCOMPARE(m_client->count(Verb::Prepare), 0);
        prepare();
        QCOMPARE(m_client->lastArguments(Verb::Prepare).value(QStringLiteral("erase")).toBool(), true);

        auto *rehearse = m_wizard->currentPage()->findChild<QPushButton *>(QStringLiteral("rehearse"));
        QTRY_VERIFY(rehearse->isEnabled());
        m_client->answer(Verb::Rehearse, QVariantMap{{QStringLiteral("attempt"), QStringLiteral("a")}});
        m_client->answerDocument(
            Verb::History,
            QStringLiteral(R"({"attempts": [{"id": "a", "mode": "rehearse", "outcome": "rehearsed"}]})"));
        QTest::mouseClick(rehearse, Qt::LeftButton);
        QTRY_COMPARE(m_models->machine.runningId(), QStringLiteral("a"));
        QVERIFY(!rehearse->isEnabled());
        Q_EMIT m_service->watcher.ended({QStringLiteral("a"), QStringLiteral("rehearsed"), {}, {}});
        QTRY_VERIFY(label("result")->text().contains(QStringLiteral("went well")));
        QTest::mouseClick(m_wizard->button(QWizard::FinishButton), Qt::LeftButton);
        QTRY_VERIFY(!m_wizard->isVisible());
    }

    void doesNotBeginWhereTheMachineCannot()
    {
        m_client->forget(Verb::Check, QStringLiteral("report"));
        m_client->answerDocument(Verb::Check, QStringLiteral(R"({"ready": false, "findings": [
            {"severity": "block", "code": "lockdown", "text": "the kernel is locked down", "remedy": "turn Secure Boot off"}]})"),
                                 QStringLiteral("report"));
        m_wizard->begin();
        QTRY_VERIFY(label("conclusion")->text().startsWith(QStringLiteral("Not as it is.")));
        QVERIFY(!m_wizard->button(QWizard::NextButton)->isEnabled());
    }

    void staysOnThePageWhenPreparingIsRefused()
    {
        m_client->refuse(Verb::Prepare, "partition-in-use", QStringLiteral("it is in use"));
        goToPrepare(QStringLiteral("sda3"));
        QVERIFY(!m_wizard->currentPage()->findChild<QLineEdit *>(QStringLiteral("typed"))->isVisible());
        QTest::mouseClick(m_wizard->button(QWizard::CommitButton), Qt::LeftButton);
        QTRY_VERIFY(label("trouble")->text().contains(QStringLiteral("It is in use.")));
        QCOMPARE(m_wizard->currentId(), int(SetUpWizard::PrepareStep));
        QTRY_VERIFY(m_wizard->button(QWizard::CommitButton)->isEnabled()); // to try again
    }

    void staysOnTheKernelWhenItIsRefused()
    {
        m_client->refuse(Verb::Configure, codes::authorizationDenied, QStringLiteral("it is not allowed"));
        m_wizard->begin();
        goOn(SetUpWizard::PartitionStep);
        choose(QStringLiteral("sda3"));
        goOn(SetUpWizard::KernelStep);
        auto *kernels = m_wizard->currentPage()->findChild<QComboBox *>(QStringLiteral("kernels"));
        QTRY_COMPARE(kernels->count(), 3);
        kernels->setCurrentIndex(1);
        QTest::mouseClick(m_wizard->button(QWizard::NextButton), Qt::LeftButton);
        QTRY_VERIFY(label("trouble")->text().contains(QStringLiteral("It is not allowed.")));
        QCOMPARE(m_wizard->currentId(), int(SetUpWizard::KernelStep));
    }

    void tellsWhatToDoWithoutAPartition()
    {
        m_client->forget(Verb::Check, QStringLiteral("partitions"));
        m_client->answerDocument(Verb::Check,
                                 QStringLiteral(R"({"needed_bytes": 4294967296, "partitions": []})"),
                                 QStringLiteral("partitions"));
        m_wizard->begin();
        goOn(SetUpWizard::PartitionStep);
        QTRY_VERIFY(label("note")->text().contains(QStringLiteral("partition editor")));
        QVERIFY(!m_wizard->button(QWizard::NextButton)->isEnabled());
    }

    void cancelsTheRehearsalByMouseAndGoesOn()
    {
        rehearse();
        QTest::mouseClick(cancelButton(), Qt::LeftButton);
        QCOMPARE(m_client->lastArguments(Verb::Cancel).value(QStringLiteral("attempt")).toString(),
                 m_attempt);
        QVERIFY(!cancelButton()->isEnabled());
        QCOMPARE(label("state")->text(), QStringLiteral("Cancelling the rehearsal"));
        endWith(QStringLiteral("aborted"), QStringLiteral("cancelled"));
        QTRY_VERIFY(label("result")->text().contains(QStringLiteral("The rehearsal was cancelled")));
        QVERIFY(!cancelButton()->isVisible());
        QCOMPARE(m_wizard->currentId(), int(SetUpWizard::RehearseStep));

        // Once more, to the end.
        m_attempt = QStringLiteral("b");
        m_client->forget(Verb::Rehearse);
        m_client->answer(Verb::Rehearse, QVariantMap{{QStringLiteral("attempt"), m_attempt}});
        QTRY_VERIFY(rehearseButton()->isEnabled());
        QTest::mouseClick(rehearseButton(), Qt::LeftButton);
        QCOMPARE(label("result")->text(), QString());
        QTRY_VERIFY(cancelButton()->isEnabled());
        endWith(QStringLiteral("rehearsed"));
        QTRY_VERIFY(label("result")->text().contains(QStringLiteral("went well")));
        QCOMPARE(m_client->count(Verb::Cancel), 1);
        QTest::mouseClick(m_wizard->button(QWizard::FinishButton), Qt::LeftButton);
        QTRY_VERIFY(!m_wizard->isVisible());
    }

    void cancelsTheRehearsalByKeyboardAndCloses()
    {
        // Where the hand is already is what there is to do.
        rehearse(Qt::Key_Space);
        QTRY_COMPARE(m_wizard->focusWidget(), cancelButton());
        QTest::keyClick(m_wizard->focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(m_client->count(Verb::Cancel), 1);
        QTest::keyClick(m_wizard->focusWidget(), Qt::Key_Space); // once too often
        QVERIFY(m_wizard->isVisible());
        endWith(QStringLiteral("aborted"), QStringLiteral("cancelled"));
        QTRY_VERIFY(label("result")->text().contains(QStringLiteral("The rehearsal was cancelled")));
        QTRY_COMPARE(m_wizard->focusWidget(), rehearseButton());
        QTest::keyClick(m_wizard.get(), Qt::Key_Escape);
        QTRY_VERIFY(!m_wizard->isVisible());
        QCOMPARE(m_client->count(Verb::Rehearse), 1);
    }

    void cancelsTheRehearsalByItsLetter()
    {
        rehearse();
        QTest::keyClick(m_wizard.get(), Qt::Key_E, Qt::AltModifier);
        QTRY_COMPARE(m_client->count(Verb::Cancel), 1);
        QVERIFY(m_wizard->isVisible());
    }

    void saysThatItIsTooLateToCancel()
    {
        m_client->refuse(Verb::Cancel, "too-late",
                         QStringLiteral("it is too late: the session is being saved"));
        rehearse();
        QTest::mouseClick(cancelButton(), Qt::LeftButton);
        QTRY_VERIFY(label("result")->text().startsWith(QStringLiteral("Cannot cancel: It is too late")));
        // It goes on, and how it ends is told in place of that.
        QVERIFY(!rehearseButton()->isEnabled());
        Q_EMIT m_service->watcher.phaseEnded(m_attempt, QStringLiteral("sync"));
        QVERIFY(cancelButton()->isVisible() && !cancelButton()->isEnabled());
        endWith(QStringLiteral("rehearsed"));
        QTRY_VERIFY(label("result")->text().startsWith(QStringLiteral("The rehearsal went well")));
        QVERIFY(!cancelButton()->isVisible());
        QTRY_VERIFY(rehearseButton()->isEnabled());
    }

    void leavesTheRehearsalAloneWhenItIsClosed()
    {
        rehearse();
        QVERIFY(!m_wizard->button(QWizard::CancelButton)->isVisible()); // there is one for the rehearsal
        QTest::keyClick(m_wizard.get(), Qt::Key_Escape);
        QTRY_VERIFY(!m_wizard->isVisible());
        QCOMPARE(m_client->count(Verb::Cancel), 0);
        QCOMPARE(m_models->machine.runningId(), m_attempt);
        endWith(QStringLiteral("rehearsed"));
        m_wizard->begin(); // from the beginning
        QCOMPARE(m_wizard->currentId(), int(SetUpWizard::CheckStep));
    }

private:
    // Through all steps to a rehearsal that is under way.
    void rehearse(std::optional<Qt::Key> key = {})
    {
        m_client->answerDocument(Verb::Prepare, QStringLiteral(R"({"partuuid": "u-3"})"));
        m_client->answer(Verb::Rehearse, QVariantMap{{QStringLiteral("attempt"), m_attempt}});
        m_client->answerDocument(Verb::Cancel, QStringLiteral("{}"));
        goToPrepare(QStringLiteral("sda3"));
        prepare();
        QTRY_VERIFY(rehearseButton()->isEnabled());
        QVERIFY(!cancelButton()->isVisible());
        if (key) {
            rehearseButton()->setFocus();
            QTest::keyClick(rehearseButton(), *key);
        } else {
            QTest::mouseClick(rehearseButton(), Qt::LeftButton);
        }
        QTRY_COMPARE(m_models->machine.runningId(), m_attempt);
        QVERIFY(cancelButton()->isVisible() && cancelButton()->isEnabled());
    }
    void goToPrepare(const QString &partition)
    {
        m_wizard->begin();
        QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
        goOn(SetUpWizard::PartitionStep);
        choose(partition);
        goOn(SetUpWizard::KernelStep);
        goOn(SetUpWizard::PrepareStep);
    }
    // The service has done it.
    void prepare()
    {
        m_client->forget(Verb::Status);
        m_client->forget(Verb::Check, QStringLiteral("report"));
        m_client->answerDocument(Verb::Status,
                                 QStringLiteral(R"({"prepared": true, "partition": {"partuuid": "u"}})"));
        m_client->answerDocument(Verb::Check, QStringLiteral(R"({"ready": true, "findings": []})"),
                                 QStringLiteral("report"));
        QTest::mouseClick(m_wizard->button(QWizard::CommitButton), Qt::LeftButton);
        QTRY_COMPARE(m_wizard->currentId(), int(SetUpWizard::RehearseStep));
    }
    void endWith(const QString &outcome, const QString &reason = {})
    {
        m_client->forget(Verb::History);
        m_client->answerDocument(
            Verb::History,
            QStringLiteral(
                R"({"attempts": [{"id": "%1", "mode": "rehearse", "outcome": "%2", "reason": "%3"}]})")
                .arg(m_attempt, outcome, reason));
        Q_EMIT m_service->watcher.ended({m_attempt, outcome, reason, {}});
    }
    QPushButton *button(const char *name) const
    {
        return m_wizard->page(SetUpWizard::RehearseStep)->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    QPushButton *rehearseButton() const { return button("rehearse"); }
    QPushButton *cancelButton() const { return button("cancelRehearsal"); }
    void goOn(int step)
    {
        QTRY_VERIFY(m_wizard->button(QWizard::NextButton)->isEnabled());
        QTest::mouseClick(m_wizard->button(QWizard::NextButton), Qt::LeftButton);
        QTRY_COMPARE(m_wizard->currentId(), step);
    }
    void choose(const QString &name)
    {
        auto *list = m_wizard->currentPage()->findChild<QListView *>(QStringLiteral("partitions"));
        QTRY_VERIFY(list->model()->rowCount() > 0);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data().toString().startsWith(name))
                QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
        }
        QTRY_VERIFY(m_models->setUp.chosen());
    }
    QLabel *label(const char *name) const
    {
        return m_wizard->currentPage()->findChild<QLabel *>(QString::fromLatin1(name));
    }

    QString m_attempt;
    std::unique_ptr<FakeService> m_service;
    FakeHelperClient *m_client = nullptr;
    std::unique_ptr<Models> m_models;
    std::unique_ptr<SetUpWizard> m_wizard;
};

QTEST_MAIN(SetUpWizardTest)
#include "setupwizardtest.moc"
