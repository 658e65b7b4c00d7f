// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/problemreport.h"

#include "fakes/fakehelperclient.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace torpor;

class ProblemReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_client = std::make_unique<FakeHelperClient>();
        m_client->answerFixture(Verb::Check, QStringLiteral("devices.json"), QStringLiteral("devices"));
        m_client->answerFixture(Verb::Check, QStringLiteral("machine.json"), QStringLiteral("report"));
        m_client->answerFixture(Verb::Check, QStringLiteral("kernels.json"), QStringLiteral("kernels"));
        m_client->answerFixture(Verb::Check, QStringLiteral("settings.json"), QStringLiteral("settings"));
        m_client->answerFixture(Verb::Status, QStringLiteral("status.json"));
        m_client->answerFixture(Verb::History, QStringLiteral("months.json"));
        m_attempt = {};
        m_attempt.id = QStringLiteral("0000000000000000000000000000001e");
        m_attempt.json = {{QStringLiteral("id"), m_attempt.id}};
        m_attempt.started = QDateTime::fromSecsSinceEpoch(1000);
        m_attempt.ended = QDateTime::fromSecsSinceEpoch(1300);
    }

    void gathersEverythingWithoutWhatIsPrivate()
    {
        QTemporaryDir folder;
        Journal journal(program(folder, "echo \"$@\"; echo berta kernel: usb 1-4, serial 60A44C3FAE22"));
        ProblemReport report(*m_client, journal, {.host = QStringLiteral("berta")});
        gather(report);
        for (const char *part :
             {"## The attempt", "## Journal", "## Status", "## Report", "## Settings", "## Kernels",
              "## Devices", "## Notices", "## Attempts", "SAMSUNG MZVL2512",
              "<host-1> kernel: usb 1-4, serial <serial-", "--since=@995", "--until=@1420"})
            QVERIFY2(report.text().contains(QLatin1StringView(part)), part);
        QVERIFY(report.text().contains(QStringLiteral("serial numbers, UUIDs"))); // which are no secret
        for (const char *secret :
             {"60A44C3FAE22", "berta", "/media/stick", "0000000000000000000000000000001e"})
            QVERIFY2(!report.text().contains(QLatin1StringView(secret)), secret);
    }

    void tellsWhatCouldNotBeGathered()
    {
        m_client->forget(Verb::Check, QStringLiteral("devices"));
        m_client->refuse(Verb::Check, codes::helperMissing, QStringLiteral("it is not installed"),
                         QStringLiteral("devices"));
        Journal journal({QStringLiteral("/nowhere/journalctl")});
        ProblemReport report(*m_client, journal, {});
        gather(report);
        QVERIFY(report.text().contains(QStringLiteral("(helper-missing: it is not installed)")));
        QVERIFY(report.text().contains(QStringLiteral("There is no journal that could be read here.")));
    }

    void theJournalTellsWhatItIsWithout()
    {
        QTemporaryDir folder;
        for (const auto &[script, trouble] :
             {std::pair{"exit 0", "has nothing of it"}, std::pair{"exit 1", "could not be read"}}) {
            Journal journal(program(folder, script));
            std::optional<Journal::Excerpt> excerpt;
            journal.read(m_attempt.started, m_attempt.ended, this,
                         [&](const Journal::Excerpt &read) { excerpt = read; });
            QTRY_VERIFY(excerpt);
            QVERIFY(excerpt->text.isEmpty());
            QVERIFY(excerpt->trouble.contains(QLatin1StringView(trouble)));
        }
    }

private:
    void gather(ProblemReport &report) const
    {
        QSignalSpy ready(&report, &ProblemReport::ready);
        report.gather(m_attempt);
        QVERIFY(!report.isReady());
        QVERIFY(ready.wait());
    }
    static QStringList program(const QTemporaryDir &folder, const char *script)
    {
        QFile file(folder.filePath(QStringLiteral("journalctl")));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            qFatal("the program cannot be written");
        file.write(script);
        return {QStringLiteral("/bin/sh"), file.fileName()};
    }

    std::unique_ptr<FakeHelperClient> m_client;
    Attempt m_attempt;
};

QTEST_GUILESS_MAIN(ProblemReportTest)
#include "problemreporttest.moc"
