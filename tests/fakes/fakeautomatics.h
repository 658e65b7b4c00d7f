// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/automatics.h"

#include <QStringList>

namespace torpor
{

// Does nothing by itself, and remembers what it was told.
class FakeAutomatics : public Automatics
{
    Q_OBJECT

public:
    using Automatics::Automatics;

    QStringList cancelledRules, wantedRules;

    void cancel(const QString &rule) override { cancelledRules << rule; }
    void actNow(const QString &rule) override { wantedRules << rule; }
    void pauseUntil(const QDateTime &time) override
    {
        m_pausedUntil = time;
        Q_EMIT pauseChanged();
    }
    [[nodiscard]] QDateTime pausedUntil() const override { return m_pausedUntil; }

private:
    QDateTime m_pausedUntil;
};

} // namespace torpor
