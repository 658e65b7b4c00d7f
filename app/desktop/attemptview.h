// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/attempt.h"
#include "phasebar.h"
#include "textlabel.h"

#include <QWidget>

namespace torpor
{

// What is known of one attempt.
class AttemptView : public QWidget
{
    Q_OBJECT

public:
    explicit AttemptView(QWidget *parent = nullptr);

    void setAttempt(const Attempt &attempt);
    void clear();

private:
    TextLabel *m_story, *m_facts, *m_phases, *m_devices;
    PhaseBar *m_bar;
};

} // namespace torpor
