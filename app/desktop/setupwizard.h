// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models.h"

#include <QWizard>

namespace torpor
{

// Setting the machine up, step by step: can it, which partition, which kernel,
// what will be erased, prepare, rehearse.
class SetUpWizard : public QWizard
{
    Q_OBJECT

public:
    enum Step { CheckStep, PartitionStep, KernelStep, PrepareStep, RehearseStep };

    explicit SetUpWizard(Models &models, QWidget *parent = nullptr);

    // From that step on, unless it is under way.
    void begin(Step first = CheckStep);

private:
    Models &m_models;
};

} // namespace torpor
