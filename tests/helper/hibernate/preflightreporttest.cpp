// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hibernate/preflightreport.h"

#include "fakes/verifyresult.h"

#include <nlohmann/json.hpp>

using namespace torpor;
using State = Requirement::State;

class PreflightReportTest : public QObject
{
    Q_OBJECT

    static Requirement requirement(Code code, State state)
    {
        return {code, state, "All is well", state == State::Pass ? "" : "Do something", "found this"};
    }
    static Finding finding(Severity severity, std::string code, std::string remedyId = {})
    {
        Finding finding;
        finding.severity = severity;
        finding.code = std::move(code);
        finding.text = "There it is";
        finding.remedyId = std::move(remedyId);
        return finding;
    }

private slots:
    void makesFindingsOfRequirements()
    {
        const auto findings = findingsOf({requirement(Code::Lockdown, State::Pass),
                                          requirement(Code::KernelNoKexec, State::Fail),
                                          requirement(Code::KernelGdtBug, State::Unknown),
                                          requirement(Code::PartitionTooSmall, State::Unknown)});
        QCOMPARE(findings.size(), 4U);
        QVERIFY(findings[0].severity == Severity::Info && findings[0].known);
        QCOMPARE(findings[0].text, std::string("All is well"));
        QVERIFY(findings[1].severity == Severity::Block && findings[1].known);
        QCOMPARE(findings[1].code, std::string("kernel-no-kexec"));
        QCOMPARE(findings[1].detail, std::string("found this"));
        QCOMPARE(findings[1].remedy, std::string("Do something"));
        QVERIFY(findings[1].text != "All is well"); // it is not
        QVERIFY(findings[2].severity == Severity::Warn && !findings[2].known);
        QCOMPARE(findings[2].remedyId, std::string());
        QCOMPARE(findings[3].remedyId, std::string("drop-caches"));
    }

    void isReadyAsLongAsNothingBlocks()
    {
        QVERIFY(makeReport({requirement(Code::KernelGdtBug, State::Unknown)},
                           {finding(Severity::Warn, "usb-filesystem-mounted")})
                    .isReady());
        QVERIFY(!makeReport({requirement(Code::Lockdown, State::Fail)}, {}).isReady());
        QVERIFY(!makeReport({requirement(Code::Lockdown, State::Pass)},
                            {finding(Severity::Block, "usb-storage-not-persistent")})
                     .isReady());
    }

    void saysTheParticularInPlaceOfTheGeneral()
    {
        const std::string code(codeName(Code::SaveKernelMissingDriver));
        const auto blocked = makeReport({requirement(Code::SaveKernelMissingDriver, State::Fail)},
                                        {finding(Severity::Block, code)});
        QCOMPARE(blocked.findings.size(), 1U);
        QCOMPARE(blocked.findings[0].text, std::string("There it is"));
        QCOMPARE(blocked.requirements.size(), 1U); // as it always was
        // But never the weaker in place of the graver.
        const auto graver = makeReport({requirement(Code::SaveKernelMissingDriver, State::Fail)},
                                       {finding(Severity::Warn, code)});
        QCOMPARE(graver.findings.size(), 2U);
        QVERIFY(!graver.isReady());
    }

    void tellsEverythingInJson()
    {
        const auto json =
            toJson(makeReport({requirement(Code::Lockdown, State::Pass)},
                              {finding(Severity::Block, "usb-storage-not-persistent", "unmount:a")}));
        QVERIFY(json["ready"] == false);
        QCOMPARE(json["findings"].size(), 2U);
        QVERIFY(json["findings"][0]["severity"] == "block");
        QVERIFY(json["findings"][0]["remedy_id"] == "unmount:a");
        QVERIFY(json["findings"][1]["code"] == "lockdown");
        QCOMPARE(json["requirements"][0].dump(),
                 std::string(R"({"code":"lockdown","state":"pass","text":"All is well","remedy":"",)"
                             R"("detail":"found this"})"));
        VERIFY_RESULT(findingsFromJson(json["findings"].dump()));
    }

    void listsWhatIsOffered()
    {
        QCOMPARE(offeredRemedies({finding(Severity::Warn, "a", "unmount:a"), finding(Severity::Info, "b"),
                                  finding(Severity::Block, "c", "reload:wl"),
                                  finding(Severity::Warn, "d", "unmount:a")}),
                 std::vector<std::string>({"unmount:a", "reload:wl"}));
    }
};

QTEST_GUILESS_MAIN(PreflightReportTest)
#include "preflightreporttest.moc"
