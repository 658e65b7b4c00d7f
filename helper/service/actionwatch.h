// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

namespace torpor
{

// Ends the helper, which the bus starts anew for the next call, where KAuth
// (6.13) would keep it busy for ever and refuse everybody else:
//
// - Of an action that polkit does not know polkit-qt never tells the answer,
//   and KAuth waits for it. Anybody can call for one.
// - A question for a password can stay open as long as somebody likes.
//
// KAuth tells on the bus when it begins and ends with an action, so that is
// where this listens, for signals that the helper itself has sent. Nothing is
// lost: as long as an action's slot runs, nothing here does.
class ActionWatch : public QObject
{
    Q_OBJECT

public:
    // Before there is an application object; begins with its event loop.
    explicit ActionWatch(QObject *parent);
    // The action was allowed, and its slot runs.
    void allowed();

private slots:
    void hear(int type, const QString &action, const QByteArray &blob);

private:
    void listen();

    QTimer m_patience;
};

} // namespace torpor
