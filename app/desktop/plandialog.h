// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"

#include <QDialog>
#include <QLabel>
#include <QTimeEdit>

namespace torpor
{

// "Hibernate at…": asks for a time of the clock.
class PlanDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PlanDialog(Plan &plan, QWidget *parent = nullptr);

    // Suggests a time, and shows itself.
    void begin();
    void accept() override;

private:
    void update();

    Plan &m_plan;
    QTimeEdit *m_time;
    QLabel *m_when;
};

} // namespace torpor
