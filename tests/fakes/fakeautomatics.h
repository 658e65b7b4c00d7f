// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/automatics.h"

#include <QStringList>
#include <QTimer>

namespace torpor
{

// Does nothing by itself, and remembers what it was told.
class FakeAutomatics : public Automatics
{
    Q_OBJECT

public:
    using Automatics::Automatics;

    QStringList cancelledRules, wantedRules, conflicts;

    void cancel(const QString &rule) override { cancelledRules << rule; }
    void actNow(const QString &rule) override { wantedRules << rule; }
    void pauseUntil(const QDateTime &time) override
    {
        m_pausedUntil = time;
        Q_EMIT pauseChanged();
    }
    [[nodiscard]] QDateTime pausedUntil() const override { return m_pausedUntil; }

    void askConflicts(QObject *context, const std::function<void(const QStringList &)> &known) override
    {
        QTimer::singleShot(0, context, [this, known] { known(conflicts); });
    }

private:
    QDateTime m_pausedUntil;
};

} // namespace torpor
