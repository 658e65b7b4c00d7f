// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/setupwizard.h"

#include "fakes/fakehelperclient.h"

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
        m_client = std::make_unique<FakeHelperClient>();
        m_client->answerDocument(Verb::Status, QStringLiteral(R"({"prepared": false})"));
        m_client->answerDocument(Verb::Check, unprepared, QStringLiteral("report"));
        m_client->answerDocument(Verb::Check, partitions, QStringLiteral("partitions"));
        m_client->answerFixture(Verb::Check, QStringLiteral("settings.json"), QStringLiteral("settings"));
        m_client->answerFixture(Verb::Check, QStringLiteral("kernels.json"), QStringLiteral("kernels"));
        m_watcher = std::make_unique<AttemptWatcher>(QDBusConnection(QStringLiteral("none")));
        m_models = std::make_unique<Models>(*m_client, *m_watcher);
        m_wizard = std::make_unique<SetUpWizard>(*m_models);
    }
    void cleanup()
    {
        m_wizard.reset();
        m_models.reset();
        m_watcher.reset();
        m_client.reset();
    }

    void setsUpFromBeginningToEnd()
    {
        m_client->answerDocument(Verb::Prepare, QStringLiteral(R"({"partuuid": "u-2"})"));
        m_wizard->begin();
        QVERIFY(QTest::qWaitForWindowExposed(m_wizard.get()));
        goOn(SetUpWizard::PartitionStep);
        choose(QStringLiteral("sda2"));
        goOn(SetUpWizard::KernelStep);
        goOn(SetUpWizard::PrepareStep);
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
        m_client->forget(Verb::Status);
        m_client->forget(Verb::Check, QStringLiteral("report"));
        m_client->answerDocument(Verb::Status,
                                 QStringLiteral(R"({"prepared": true, "partition": {"partuuid": "u-2"}})"));
        m_client->answerDocument(Verb::Check, QStringLiteral(R"({"ready": true, "findings": []})"),
                                 QStringLiteral("report"));
        QTest::mouseClick(commit, Qt::LeftButton);
        QTRY_COMPARE(m_wizard->currentId(), int(SetUpWizard::RehearseStep));
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
        Q_EMIT m_watcher->ended({QStringLiteral("a"), QStringLiteral("rehearsed"), {}, {}});
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
        m_wizard->begin();
        goOn(SetUpWizard::PartitionStep);
        choose(QStringLiteral("sda3"));
        goOn(SetUpWizard::KernelStep);
        goOn(SetUpWizard::PrepareStep);
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

private:
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

    std::unique_ptr<FakeHelperClient> m_client;
    std::unique_ptr<AttemptWatcher> m_watcher;
    std::unique_ptr<Models> m_models;
    std::unique_ptr<SetUpWizard> m_wizard;
};

QTEST_MAIN(SetUpWizardTest)
#include "setupwizardtest.moc"
