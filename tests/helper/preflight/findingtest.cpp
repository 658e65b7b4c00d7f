// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preflight/finding.h"

#include "fakes/verifyresult.h"

#include <nlohmann/json.hpp>

using namespace torpor;

class FindingTest : public QObject
{
    Q_OBJECT

    static Finding full()
    {
        Finding finding;
        finding.severity = Severity::Block;
        finding.known = false;
        finding.code = "usb-storage-not-persistent";
        finding.device = "usb 0781:5583, serial 4C53";
        finding.label = "SanDisk \xff";
        finding.text = "text";
        finding.detail = "detail";
        finding.remedy = "remedy";
        finding.remedyId = "unmount:usb 0781:5583, serial 4C53";
        return finding;
    }
    static Finding of(Severity severity, std::string code)
    {
        Finding finding;
        finding.severity = severity;
        finding.code = std::move(code);
        finding.text = finding.code + " it is";
        return finding;
    }

private slots:
    void keepsEveryFieldThroughJson()
    {
        Finding finding = full();
        const auto json =
            toJson(std::vector{finding}).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
        const auto read = findingsFromJson(json);
        VERIFY_RESULT(read);
        QCOMPARE(read->size(), 1U);
        finding.label = "SanDisk \xef\xbf\xbd"; // no UTF-8
        QVERIFY(read->front() == finding);
    }

    void leavesEmptyTextsOut()
    {
        const auto json = toJson(of(Severity::Info, "no-keyboard"));
        QCOMPARE(json.dump(), std::string(R"({"severity":"info","known":true,"code":"no-keyboard",)"
                                          R"("text":"no-keyboard it is"})"));
    }

    void takesASeverityOfTheFutureForAWarning()
    {
        const auto read =
            findingsFromJson(R"([{"severity":"explode","known":true,"code":"a","text":"b","more":{}}])");
        VERIFY_RESULT(read);
        QCOMPARE(read->front().severity, Severity::Warn);
    }

    void refusesWhatIsNoListOfFindings_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("object") << QByteArray("{}");
        QTest::newRow("number in it") << QByteArray("[1]");
        QTest::newRow("no code") << QByteArray(R"([{"text":"b"}])");
        QTest::newRow("no text") << QByteArray(R"([{"code":"b"}])");
        QTest::newRow("wrong type") << QByteArray(R"([{"code":"a","text":"b","known":"yes"}])");
    }
    void refusesWhatIsNoListOfFindings()
    {
        QFETCH(QByteArray, json);
        VERIFY_REFUSED(findingsFromJson(json.toStdString()), Code::Malformed);
    }

    void showsTheGravestFirstAndKeepsTheOrderOtherwise()
    {
        std::vector<Finding> findings = {of(Severity::Info, "a"), of(Severity::Warn, "b"),
                                         of(Severity::Block, "c"), of(Severity::Warn, "d"),
                                         of(Severity::Block, "e")};
        sortByWeight(findings);
        std::string order;
        for (const Finding &finding : findings)
            order += finding.code;
        QCOMPARE(order, std::string("cebda"));
    }

    void refusesWithTheCodeOfWhatBlocks()
    {
        VERIFY_RESULT(refuseBlocked({of(Severity::Warn, "usb-swap"), of(Severity::Info, "b")}));
        VERIFY_REFUSED(
            refuseBlocked({of(Severity::Warn, "a"), of(Severity::Block, "usb-storage-not-persistent")}),
            Code::UsbStorageNotPersistent);
        // A rule's own name is no code.
        const auto refused = refuseBlocked({of(Severity::Block, "my-rule")});
        VERIFY_REFUSED(refused, Code::FindingBlocks);
        QCOMPARE(refused.error().message, std::string("my-rule it is"));
    }
};

QTEST_GUILESS_MAIN(FindingTest)
#include "findingtest.moc"
