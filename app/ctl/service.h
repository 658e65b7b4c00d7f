// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/helperclient.h"
#include "document.h"

#include <QObject>
#include <chrono>
#include <functional>
#include <string>

namespace torpor
{

// A document as the service sent it, and what it says.
struct Answer {
    std::string text;
    Json document;
};

using AnswerOrRefusal = std::expected<Answer, Refusal>;

// The service for a program that does one thing after the other: each call
// waits, with the event loop running.
class Service
{
public:
    // `makeReadyToAsk` is called before a call for which polkit wants to see a
    // password, and may start an agent. Null: nobody is to be asked, and such a
    // call is refused here.
    Service(HelperClient &client, std::function<void()> makeReadyToAsk)
        : m_client(client), m_makeReadyToAsk(std::move(makeReadyToAsk))
    {
    }

    [[nodiscard]] HelperReply call(Verb verb, const QVariantMap &arguments = {});
    // The same where the reply is a document.
    [[nodiscard]] AnswerOrRefusal ask(Verb verb, const QVariantMap &arguments = {});

private:
    [[nodiscard]] Permission permissionOf(Verb verb);

    HelperClient &m_client;
    std::function<void()> m_makeReadyToAsk;
    QObject m_context;
};

void waitFor(std::chrono::milliseconds time);

} // namespace torpor
