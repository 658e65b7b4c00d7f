// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attempt.h"
#include "client/helperclient.h"
#include "journal.h"
#include "redactor.h"

#include <QObject>
#include <map>
#include <optional>

namespace torpor
{

// All that helps somebody to find out what went wrong, as one text that can be
// read before it is given away, without what is private.
class ProblemReport : public QObject
{
    Q_OBJECT

public:
    ProblemReport(HelperClient &client, Journal &journal, const Redactor::Owner &owner,
                  QObject *parent = nullptr);

    // About this attempt, or about none; ready() follows. What was gathered before is gone.
    void gather(const std::optional<Attempt> &attempt);
    [[nodiscard]] bool isReady() const { return m_pending == 0; }
    [[nodiscard]] const QString &text() const { return m_text; }

Q_SIGNALS:
    void ready();

private:
    void ask(int place, const QString &title, Verb verb, const QVariantMap &arguments);
    void take(int place, const QString &title, const QString &content);

    HelperClient &m_client;
    Journal &m_journal;
    Redactor::Owner m_owner;
    std::map<int, QString> m_sections; // in their order
    int m_pending = 0;
    int m_round = 0; // answers for an earlier one do not count
    QString m_text;
};

} // namespace torpor
