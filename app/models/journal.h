// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QObject>
#include <QStringList>
#include <functional>

namespace torpor
{

// What the system's journal has of an attempt, as this user may read it.
class Journal : public QObject
{
    Q_OBJECT

public:
    struct Excerpt {
        QString text;    // lines; empty: there are none, or this user may not see them
        QString trouble; // why there is nothing, as a sentence; empty: there is something
    };
    using Known = std::function<void(const Excerpt &)>;

    // The newest lines are kept, and a program that hangs is given up.
    static constexpr int mostLines = 2000;
    static constexpr int patience = 15000; // milliseconds

    // `program` is called with its arguments behind these.
    explicit Journal(const QStringList &program = {QStringLiteral("journalctl")}, QObject *parent = nullptr);

    // Of Torpor's units and the kernel, between these moments; `known` is called
    // once, through the event loop, unless `context` is gone by then.
    void read(const QDateTime &from, const QDateTime &to, QObject *context, const Known &known);

private:
    QStringList m_program;
};

} // namespace torpor
