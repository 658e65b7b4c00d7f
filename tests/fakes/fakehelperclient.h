// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/helperclient.h"
#include "service/protocol.h"
#include "testpaths.h"

#include <QFile>
#include <QMap>
#include <QTimer>
#include <deque>
#include <vector>

namespace torpor
{

// The service in this process: says what a test has laid out for a verb, and
// for what is asked of it ("report"), through the event loop.
class FakeHelperClient : public HelperClient
{
public:
    using HelperClient::HelperClient;

    struct Call {
        Verb verb;
        QVariantMap arguments;
    };
    std::vector<Call> calls;
    Permission permission = Permission::Granted;
    bool isHeld = false; // answers wait for release()

    // The last answer for a request is given again and again. `what` is what is asked of the verb,
    // such as "report", or with a period "statistics/month".
    void answer(Verb verb, const HelperReply &reply, const QString &what = {})
    {
        m_answers[key(verb, what)].push_back(reply);
    }
    void answerDocument(Verb verb, const QString &json, const QString &what = {})
    {
        answer(verb, QVariantMap{{QString::fromLatin1(protocol::documentKey), json}}, what);
    }
    void answerFixture(Verb verb, const QString &file, const QString &what = {})
    {
        QFile fixture(sourcePath("tests/fixtures/documents") / file.toStdString());
        if (!fixture.open(QIODevice::ReadOnly))
            qFatal("there is no fixture %s", qPrintable(file));
        answerDocument(verb, QString::fromUtf8(fixture.readAll()), what);
    }
    void refuse(Verb verb, const char *code, const QString &message = QStringLiteral("it is refused"),
                const QString &what = {})
    {
        answer(verb, std::unexpected(Refusal{QString::fromLatin1(code), message, {}}), what);
    }
    void forget(Verb verb, const QString &what = {}) { m_answers.remove(key(verb, what)); }

    void release()
    {
        isHeld = false;
        for (auto &held : std::exchange(m_held, {}))
            QTimer::singleShot(0, this, std::move(held));
    }
    [[nodiscard]] int count(Verb verb, const QString &what = {}) const
    {
        int count = 0;
        for (const Call &call : calls)
            count += call.verb == verb && (what.isEmpty() || whatOf(call.arguments) == what) ? 1 : 0;
        return count;
    }
    [[nodiscard]] QVariantMap lastArguments(Verb verb) const
    {
        QVariantMap arguments;
        for (const Call &call : calls) {
            if (call.verb == verb)
                arguments = call.arguments;
        }
        return arguments;
    }

protected:
    void send(Verb verb, const QVariantMap &arguments, Done done) override
    {
        calls.push_back({verb, arguments});
        // The most special answer that was laid out.
        QString asked = key(verb, whatOf(arguments));
        if (const QString special = asked + u'/' + arguments.value(QStringLiteral("period")).toString();
            m_answers.contains(special))
            asked = special;
        else if (!m_answers.contains(asked))
            asked = key(verb, {});
        auto &answers = m_answers[asked];
        const HelperReply reply =
            answers.empty() ? std::unexpected(Refusal{QStringLiteral("nothing-to-say"),
                                                      QStringLiteral("the test has laid out no answer"),
                                                      {}})
                            : answers.front();
        if (answers.size() > 1)
            answers.pop_front();
        auto give = [reply, done = std::move(done)] { done(reply); };
        if (isHeld)
            m_held.emplace_back(std::move(give));
        else
            QTimer::singleShot(0, this, std::move(give));
    }
    void sendQuestion(Verb /*verb*/, PermissionKnown known) override
    {
        QTimer::singleShot(0, this, [this, known = std::move(known)] { known(permission); });
    }

private:
    static QString whatOf(const QVariantMap &arguments)
    {
        return arguments.value(QStringLiteral("what")).toString();
    }
    static QString key(Verb verb, const QString &what) { return actionName(verb) + u'/' + what; }

    QMap<QString, std::deque<HelperReply>> m_answers;
    std::vector<std::function<void()>> m_held;
};

} // namespace torpor
