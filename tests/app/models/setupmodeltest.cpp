// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/setupmodel.h"

#include "fakes/fakehelperclient.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace torpor;

namespace
{
const QString partitions = QStringLiteral(R"({"needed_bytes": 4294967296, "partitions": [
    {"partuuid": "u-1", "name": "sda1", "size_bytes": 8053063680, "disk": "sda", "usable": false,
     "refusal": {"code": "partition-mounted", "message": "sda1 is mounted on /"}},
    {"partuuid": "u-2", "name": "sda2", "size_bytes": 8053063680, "label": "old", "disk": "sda", "usable": false,
     "refusal": {"code": "partition-has-data", "message": "sda2 holds an ext4 filesystem"}},
    {"partuuid": "u-3", "name": "sda3", "size_bytes": 17179869184, "disk": "sda", "disk_model": "Example SSD", "usable": true}]})");
}

class SetUpModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_client = std::make_unique<FakeHelperClient>();
        m_client->answerDocument(Verb::Check, partitions, QStringLiteral("partitions"));
        m_model = std::make_unique<SetUpModel>(*m_client);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_prepared = std::make_unique<QSignalSpy>(m_model.get(), &SetUpModel::prepared);
        m_refused = std::make_unique<QSignalSpy>(m_model.get(), &SetUpModel::refused);
        refresh();
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_client.reset();
    }

    void showsTheUsableFirstAndTheRestWithReasons()
    {
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(m_model->index(0).data(SetUpModel::PartuuidRole).toString(), QStringLiteral("u-3"));
        QCOMPARE(m_model->index(1).data(SetUpModel::PartuuidRole).toString(), QStringLiteral("u-2"));
        QVERIFY(m_model->index(0).flags().testFlag(Qt::ItemIsEnabled));
        QVERIFY(m_model->index(1).flags().testFlag(Qt::ItemIsEnabled));
        QVERIFY(!m_model->index(2).flags().testFlag(Qt::ItemIsEnabled));
        QVERIFY(m_model->index(2).data().toString().contains(QStringLiteral("sda1 is mounted on /.")));
        QVERIFY(m_model->hasChoosable());
        QCOMPARE(m_model->neededBytes(), 4294967296.0);
    }

    void preparesAnEmptyOneWithoutTyping()
    {
        m_client->answerDocument(Verb::Prepare, QStringLiteral(R"({"partuuid": "u-3", "size_bytes": 1})"));
        m_model->choose(QStringLiteral("u-3"));
        QVERIFY(m_model->consequence().contains(QStringLiteral("no data is lost")));
        m_model->prepare({});
        QTRY_COMPARE(m_prepared->size(), 1);
        const QVariantMap expected = {{QStringLiteral("partuuid"), QStringLiteral("u-3")},
                                      {QStringLiteral("erase"), false}};
        QCOMPARE(m_client->lastArguments(Verb::Prepare), expected);
    }

    void erasesOnlyWhatWasTyped()
    {
        m_client->answerDocument(Verb::Prepare, QStringLiteral("{}"));
        m_model->choose(QStringLiteral("u-2"));
        QVERIFY(m_model->consequence().contains(QStringLiteral("erased for good")));
        for (const char *typed : {"", "sda", "sda3", "SDA2", "sda22"})
            m_model->prepare(QString::fromLatin1(typed));
        QCOMPARE(m_client->count(Verb::Prepare), 0);
        m_model->prepare(QStringLiteral(" sda2 "));
        QTRY_COMPARE(m_prepared->size(), 1);
        QCOMPARE(m_client->lastArguments(Verb::Prepare).value(QStringLiteral("erase")).toBool(), true);
    }

    void takesNoneThatCannotBeUsed()
    {
        m_model->choose(QStringLiteral("u-1"));
        QVERIFY(!m_model->chosen());
        m_model->choose(QStringLiteral("no such"));
        QVERIFY(!m_model->chosen());
        m_model->prepare(QStringLiteral("sda1"));
        QCOMPARE(m_client->count(Verb::Prepare), 0);
        QVERIFY(m_model->consequence().isEmpty());
    }

    void undoesAChoiceThatHasGone()
    {
        m_model->choose(QStringLiteral("u-3"));
        QVERIFY(m_model->chosen());
        m_client->forget(Verb::Check, QStringLiteral("partitions"));
        m_client->answerDocument(Verb::Check, QStringLiteral(R"({"partitions": []})"),
                                 QStringLiteral("partitions"));
        refresh();
        QVERIFY(!m_model->chosen());
        QVERIFY(!m_model->hasChoosable());
    }

    void doesNotEraseWhatGotDataMeanwhile()
    {
        m_model->choose(QStringLiteral("u-3"));
        QVERIFY(m_model->isConfirmedBy({}));
        m_client->forget(Verb::Check, QStringLiteral("partitions"));
        m_client->answerDocument(
            Verb::Check,
            QStringLiteral(R"({"partitions": [{"partuuid": "u-3", "name": "sda3", "usable": false,
            "refusal": {"code": "partition-has-data", "message": "it holds data"}}]})"),
            QStringLiteral("partitions"));
        refresh();
        QVERIFY(!m_model->isConfirmedBy({}));
    }

    void tellsWhyItWasRefused()
    {
        m_client->refuse(Verb::Prepare, "partition-in-use", QStringLiteral("it is in use"));
        m_model->choose(QStringLiteral("u-3"));
        m_model->prepare({});
        m_model->prepare({}); // not while one is under way
        QTRY_COMPARE(m_refused->size(), 1);
        QCOMPARE(m_client->count(Verb::Prepare), 1);
        QVERIFY(!m_model->isBusy());
    }

private:
    void refresh()
    {
        m_model->refresh();
        QTRY_VERIFY(!m_model->isLoading());
    }

    std::unique_ptr<FakeHelperClient> m_client;
    std::unique_ptr<SetUpModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QSignalSpy> m_prepared, m_refused;
};

QTEST_GUILESS_MAIN(SetUpModelTest)
#include "setupmodeltest.moc"
