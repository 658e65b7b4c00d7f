// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reportmodel.h"

#include "fakes/fakehelperclient.h"
#include "phrases/translation.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace torpor;
using Severity = ReportModel::Severity;

class ReportModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_client = std::make_unique<FakeHelperClient>();
        m_model = std::make_unique<ReportModel>(*m_client);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_client.reset();
    }

    void listsTheGravestFirst()
    {
        look(QStringLiteral("report.json"));
        QCOMPARE(m_model->rowCount(), 4);
        QVERIFY(!m_model->isReady());
        const std::vector<Severity> expected = {Severity::Block, Severity::Warn, Severity::Unknown,
                                                Severity::Info};
        for (int row = 0; row < 4; ++row)
            QCOMPARE(m_model->findings()[static_cast<std::size_t>(row)].severity,
                     expected[static_cast<std::size_t>(row)]);
        QCOMPARE(m_model->index(0).data(ReportModel::CodeRole).toString(),
                 QStringLiteral("partition-not-prepared"));
        QCOMPARE(m_model->index(0).data().toString(),
                 QStringLiteral("No partition is prepared for hibernation."));
        QCOMPARE(m_model->count(Severity::Unknown), 1);
    }

    void saysInTheUsersLanguageWhatTheServiceSaysInEnglish()
    {
        installTexts(QLocale(QStringLiteral("de")));
        m_client->answerDocument(Verb::Check, QStringLiteral(R"({"ready": true, "findings": [
            {"severity": "warn", "code": "usb-filesystem-mounted", "label": "SanDisk Ultra", "detail": "sdb1 on sdb",
             "text": "/mnt on the USB device SanDisk Ultra is lost if it is not in its port at the resume",
             "remedy": "Unmount it before, or leave the device in its port until the session is back"},
            {"severity": "warn", "code": "own-rule", "text": "the camera hangs"}]})"));
        refresh();
        for (QTranslator *translator : qApp->findChildren<QTranslator *>())
            delete translator;
        QCOMPARE(
            m_model->index(0).data().toString(),
            QStringLiteral("/mnt auf dem USB-Gerät SanDisk Ultra geht verloren, wenn es bei der Rückkehr "
                           "nicht in seinem Anschluss steckt."));
        QVERIFY(m_model->index(0)
                    .data(ReportModel::RemedyRole)
                    .toString()
                    .startsWith(QStringLiteral("Hängen Sie es vorher aus")));
        QCOMPARE(m_model->index(1).data().toString(), QStringLiteral("The camera hangs."));
    }

    void readsRequirementsOfAHelperWithoutFindings()
    {
        look(QStringLiteral("requirements.json"));
        QVERIFY(m_model->isReady());
        QCOMPARE(m_model->count(Severity::Unknown), 1);
        QCOMPARE(m_model->count(Severity::Info), 1);
        QVERIFY(m_model->index(1).data(ReportModel::RemedyRole).toString().isEmpty());
    }

    void isNotReadyWhereAReportContradictsItself()
    {
        m_client->answerDocument(Verb::Check, QStringLiteral(R"({"ready": true, "findings": [
            {"severity": "block", "code": "lockdown", "text": "the kernel is locked down"}]})"));
        refresh();
        QVERIFY(!m_model->isReady());
    }

    void takesUnknownSeveritiesForWarnings()
    {
        m_client->answerDocument(Verb::Check, QStringLiteral(R"({"ready": true, "findings": [
            {"severity": "catastrophe", "code": "x", "text": "y"}, 7, {}]})"));
        refresh();
        QCOMPARE(m_model->count(Severity::Warn), 3);
    }

    void ticksARemedyOnceForAllItsFindings()
    {
        m_client->answerDocument(Verb::Check, QStringLiteral(R"({"ready": true, "findings": [
            {"severity": "warn", "code": "a", "text": "a", "remedy_id": "unmount:usb"},
            {"severity": "warn", "code": "b", "text": "b", "remedy_id": "unmount:usb"},
            {"severity": "warn", "code": "c", "text": "c"}]})"));
        refresh();
        QVERIFY(m_model->setData(m_model->index(1), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(m_model->index(0).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
        QCOMPARE(m_model->chosenRemedies(), QStringList(QStringLiteral("unmount:usb")));
        QVERIFY(!m_model->index(2).data(Qt::CheckStateRole).isValid());
        QVERIFY(!m_model->setData(m_model->index(2), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(m_model->setData(m_model->index(0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(m_model->chosenRemedies().isEmpty());
    }

    void keepsTicksOverALook()
    {
        look(QStringLiteral("report.json"));
        QVERIFY(m_model->setData(m_model->index(1), Qt::Checked, Qt::CheckStateRole));
        refresh();
        QCOMPARE(m_model->chosenRemedies(), QStringList(QStringLiteral("unmount:usb:0951:1666:1-4")));
        // What is not offered any more is not asked for.
        m_client->forget(Verb::Check);
        m_client->answerDocument(Verb::Check, QStringLiteral(R"({"ready": true, "findings": []})"));
        refresh();
        QVERIFY(m_model->chosenRemedies().isEmpty());
    }

    void keepsWhatItKnowsWhenTheHelperIsGone()
    {
        look(QStringLiteral("report.json"));
        m_client->forget(Verb::Check);
        m_client->refuse(Verb::Check, codes::helperMissing);
        refresh();
        QCOMPARE(m_model->refusal()->code, QString::fromLatin1(codes::helperMissing));
        QCOMPARE(m_model->rowCount(), 4);
        m_client->forget(Verb::Check);
        look(QStringLiteral("report.json"));
        QVERIFY(!m_model->refusal());
    }

    void refusesAnAnswerThatCannotBeRead()
    {
        m_client->answerDocument(Verb::Check, QStringLiteral("[1, 2"));
        refresh();
        QCOMPARE(m_model->refusal()->code, QString::fromLatin1(codes::helperForeign));
        QVERIFY(!m_model->isKnown());
    }

    void looksOnceMoreInsteadOfTwiceAtOnce()
    {
        m_client->answerFixture(Verb::Check, QStringLiteral("report.json"));
        m_model->refresh();
        m_model->refresh();
        m_model->refresh();
        QCOMPARE(m_client->count(Verb::Check), 1);
        QTRY_VERIFY(!m_model->isLoading());
        QCOMPARE(m_client->count(Verb::Check), 2);
    }

    void showsNothingThatTurnsTextsRound()
    {
        m_client->answerDocument(Verb::Check, QStringLiteral(R"({"ready": false, "findings": [
            {"severity": "block", "code": "a", "text": "b", "label": "stick\u202etxt\u0007"}]})"));
        refresh();
        QCOMPARE(m_model->index(0).data(ReportModel::DeviceRole).toString(), QStringLiteral("stick?txt?"));
    }

private:
    void look(const QString &fixture)
    {
        m_client->answerFixture(Verb::Check, fixture);
        refresh();
    }
    void refresh()
    {
        m_model->refresh();
        QTRY_VERIFY(!m_model->isLoading());
    }

    std::unique_ptr<FakeHelperClient> m_client;
    std::unique_ptr<ReportModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(ReportModelTest)
#include "reportmodeltest.moc"
