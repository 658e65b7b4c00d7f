// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setupwizard.h"

#include "setuppages.h"

namespace torpor
{

SetUpWizard::SetUpWizard(Models &models, QWidget *parent) : QWizard(parent), m_models(models)
{
    setWindowTitle(tr("Set up hibernation"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::NoBackButtonOnLastPage);
    setOption(QWizard::NoCancelButtonOnLastPage); // the partition is prepared then
    setPage(CheckStep, new SetUpCheckPage(models));
    setPage(PartitionStep, new SetUpPartitionPage(models.setUp));
    setPage(KernelStep, new SetUpKernelPage(models.settings));
    setPage(PrepareStep, new SetUpPreparePage(models.setUp));
    setPage(RehearseStep, new SetUpRehearsePage(models));
    const int em = fontMetrics().averageCharWidth();
    resize(em * 90, fontMetrics().height() * 28);
}

void SetUpWizard::begin(Step first)
{
    if (!isVisible()) {
        setStartId(first);
        restart();
    }
    show();
    raise();
    activateWindow();
}

} // namespace torpor
