// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "problemreport.h"

#include "document.h"
#include "service/protocol.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSysInfo>

namespace torpor
{

namespace
{

// How much of the journal belongs to an attempt: the hooks run on behind it.
constexpr qint64 secondsBefore = 5;
constexpr qint64 secondsAfter = 120;
constexpr int attempts = 20;

// Not translated: who reads it need not speak the user's language.
QString software()
{
    QStringList lines;
    lines << QStringLiteral("torpor: ") + QCoreApplication::applicationVersion()
          << QStringLiteral("Qt: ") + QString::fromLatin1(qVersion())
          << QStringLiteral("system: ") + QSysInfo::prettyProductName()
          << QStringLiteral("kernel: ") + QSysInfo::kernelVersion()
          << QStringLiteral("architecture: ") + QSysInfo::currentCpuArchitecture()
          << QStringLiteral("desktop: ") + qEnvironmentVariable("XDG_CURRENT_DESKTOP") + u' ' +
                 qEnvironmentVariable("XDG_SESSION_TYPE");
    return lines.join(u'\n');
}

} // namespace

ProblemReport::ProblemReport(HelperClient &client, Journal &journal, const Redactor::Owner &owner,
                             QObject *parent)
    : QObject(parent), m_client(client), m_journal(journal), m_owner(owner)
{
}

void ProblemReport::gather(const std::optional<Attempt> &attempt)
{
    ++m_round;
    m_sections.clear();
    m_text.clear();
    int place = 0;
    m_pending = 1;
    m_sections[place++] = QStringLiteral("## Software\n\n%1\n").arg(software());
    if (attempt) {
        m_sections[place++] = QStringLiteral("## The attempt\n\n%1\n")
                                  .arg(QString::fromUtf8(QJsonDocument(attempt->json).toJson()).trimmed());
        if (attempt->started.isValid()) {
            const QDateTime end = attempt->ended.isValid() ? attempt->ended : attempt->started.addSecs(600);
            ++m_pending;
            m_journal.read(attempt->started.addSecs(-secondsBefore), end.addSecs(secondsAfter), this,
                           [this, place, round = m_round](const Journal::Excerpt &excerpt) {
                               if (round == m_round)
                                   take(place, QStringLiteral("Journal"), excerpt.text + excerpt.trouble);
                           });
            ++place;
        }
    }
    ask(place++, QStringLiteral("Status"), Verb::Status, {});
    ask(place++, QStringLiteral("Report"), Verb::Check, askFor("report"));
    ask(place++, QStringLiteral("Settings"), Verb::Check, askFor("settings"));
    ask(place++, QStringLiteral("Kernels"), Verb::Check, askFor("kernels"));
    ask(place++, QStringLiteral("Devices"), Verb::Check, askFor("devices"));
    ask(place++, QStringLiteral("Notices"), Verb::History, askFor("notices"));
    ask(place++, QStringLiteral("Attempts"), Verb::History,
        {{QLatin1StringView(protocol::argument::count), attempts}});
    --m_pending; // all answers come through the event loop
}

void ProblemReport::ask(int place, const QString &title, Verb verb, const QVariantMap &arguments)
{
    ++m_pending;
    m_client.call(verb, arguments, this, [this, place, title, round = m_round](const HelperReply &reply) {
        if (round != m_round)
            return;
        const auto document = documentOf(reply);
        take(place, title,
             document ? QString::fromUtf8(QJsonDocument(*document).toJson()).trimmed()
                      : QStringLiteral("(%1: %2)").arg(document.error().code, document.error().message));
    });
}

void ProblemReport::take(int place, const QString &title, const QString &content)
{
    m_sections[place] = QStringLiteral("## %1\n\n%2\n").arg(title, content);
    if (--m_pending > 0)
        return;
    QStringList sections;
    for (const auto &[ignored, section] : m_sections)
        sections << section;
    m_text = QStringLiteral("# Torpor: report of a problem\n\nNames of people and machines, serial numbers, "
                            "UUIDs and addresses are\nreplaced by words such as <uuid-1>, the same by the "
                            "same.\n\n") +
             Redactor(m_owner).redacted(sections.join(u'\n'));
    Q_EMIT ready();
}

} // namespace torpor
