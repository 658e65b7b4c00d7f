// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/historymodel.h"

#include "fakes/fakehelperclient.h"
#include "models/statisticsmodel.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace torpor;

namespace
{

// `count` attempts, the newest with this number.
QString page(int newest, int count)
{
    QStringList attempts;
    for (int number = newest; number > newest - count; --number)
        attempts << QStringLiteral(
                        R"({"number": %1, "id": "id%1", "mode": "hibernate", "outcome": "resumed"})")
                        .arg(number);
    return QStringLiteral(R"({"attempts": [%1]})").arg(attempts.join(u','));
}

} // namespace

class HistoryModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_client = std::make_unique<FakeHelperClient>();
        m_model = std::make_unique<HistoryModel>(*m_client);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_client.reset();
    }

    void readsAnAttemptWhole()
    {
        look(QStringLiteral("attempts.json"));
        QCOMPARE(m_model->rowCount(), 3);
        const Attempt &attempt = m_model->attempt(0);
        QCOMPARE(attempt.verdict(), Attempt::Verdict::Good);
        QCOMPARE(*attempt.secondsAway(), 0.311 + 0.872 + 2.307);
        QCOMPARE(*attempt.secondsBack(), 1.95 + 0.61);
        QCOMPARE(*attempt.batteryBefore, 12);
        QCOMPARE(attempt.missingDevices(), QStringList(QStringLiteral("Kingston DataTraveler 3.0")));
        QCOMPARE(attempt.overridden.front().subject, QStringLiteral("Kingston DataTraveler 3.0"));
        QVERIFY(m_model->attempt(2).isRehearsal());
        QVERIFY(!m_model->attempt(1).secondsAway());
    }

    void showsColumnsForPeople()
    {
        look(QStringLiteral("attempts.json"));
        const auto cell = [&](int row, int column) { return m_model->index(row, column).data().toString(); };
        QCOMPARE(cell(0, HistoryModel::Result), QStringLiteral("Resumed"));
        QCOMPARE(cell(0, HistoryModel::Away), QStringLiteral("3.49 s"));
        QCOMPARE(cell(0, HistoryModel::Image), QStringLiteral("1.2 GiB"));
        QCOMPARE(cell(1, HistoryModel::Image), QString());
        QCOMPARE(cell(1, HistoryModel::Why), QStringLiteral("A checksum is wrong in chunk 812."));
        QCOMPARE(cell(2, HistoryModel::What), QStringLiteral("Rehearsal"));
        for (int column = 0; column < HistoryModel::ColumnCount; ++column)
            QVERIFY(!m_model->headerData(column, Qt::Horizontal).toString().isEmpty());
    }

    void readsOnFromTheOldest()
    {
        m_tester.reset(); // it would read on by itself
        m_client->answerDocument(Verb::History, page(120, 50));
        m_client->answerDocument(Verb::History, page(70, 50));
        m_client->answerDocument(Verb::History, page(20, 20));
        refresh();
        QCOMPARE(m_model->rowCount(), 50);
        more();
        QCOMPARE(m_client->lastArguments(Verb::History).value(QStringLiteral("before")).toLongLong(), 71);
        more();
        QCOMPARE(m_model->rowCount(), 120);
        QVERIFY(!m_model->canFetchMore({}));
        QCOMPARE(m_model->attempts().back().number, 1);
    }

    void endsWithAHelperThatAlwaysSaysTheSame()
    {
        m_tester.reset();
        m_client->answerDocument(Verb::History, page(50, 50));
        refresh();
        more();
        QCOMPARE(m_model->rowCount(), 50);
        QVERIFY(!m_model->canFetchMore({}));
    }

    void keepsTheListWhenItIsRefused()
    {
        look(QStringLiteral("attempts.json"));
        m_client->forget(Verb::History);
        m_client->refuse(Verb::History, codes::helperGone);
        refresh();
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(m_model->refusal()->code, QString::fromLatin1(codes::helperGone));
    }

    void exportsJsonAsTheHelperTellsIt()
    {
        look(QStringLiteral("attempts.json"));
        const QJsonObject whole = QJsonDocument::fromJson(m_model->toJson()).object();
        const QJsonArray attempts = whole.value(QStringLiteral("attempts")).toArray();
        QCOMPARE(attempts.size(), 3);
        QCOMPARE(attempts.at(0).toObject().value(QStringLiteral("saved_pages")).toInt(), 786432);
    }

    void exportsCsvThatSpreadsheetsRead()
    {
        m_client->answerDocument(Verb::History, QStringLiteral(R"({"attempts": [
            {"number": 1, "id": "a", "outcome": "failed", "message": "a \u0022quoted\u0022, long\nreason"},
            {"number": 0, "id": "b", "outcome": "failed", "message": "=cmd|calc!A0", "image_bytes": 1288490188}]})"));
        refresh();
        const QList<QByteArray> lines = m_model->toCsv().split('\r');
        QVERIFY(lines.at(0).startsWith("started,ended,id,mode"));
        QVERIFY(lines.at(1).contains("\"a \"\"quoted\"\", long reason\""));
        QVERIFY(lines.at(2).contains(",'=cmd|"));
        QVERIFY(lines.at(2).contains(",1288490188,"));
    }

    void tellsStatisticsInWords()
    {
        StatisticsModel statistics(*m_client);
        m_client->answerFixture(Verb::History, QStringLiteral("statistics.json"),
                                QStringLiteral("statistics"));
        statistics.refresh();
        QTRY_COMPARE(statistics.months().size(), 2U);
        QTRY_VERIFY(statistics.total().has_value());
        QCOMPARE(statistics.months().front().period, QStringLiteral("2026-10"));
        QVERIFY(!statistics.months().back().secondsAway);
        QVERIFY(statistics.summary().contains(QStringLiteral("9 of 11")));
        QVERIFY(statistics.summary().contains(QStringLiteral("82 %")));
        QVERIFY(statistics.summary().contains(QStringLiteral("4.85 s")));
    }

private:
    void look(const QString &fixture)
    {
        m_client->answerFixture(Verb::History, fixture);
        refresh();
    }
    void refresh()
    {
        m_model->refresh();
        QTRY_VERIFY(!m_model->isLoading());
    }
    void more()
    {
        QVERIFY(m_model->canFetchMore({}));
        m_model->fetchMore({});
        QTRY_VERIFY(!m_model->isLoading());
    }

    std::unique_ptr<FakeHelperClient> m_client;
    std::unique_ptr<HistoryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(HistoryModelTest)
#include "historymodeltest.moc"
