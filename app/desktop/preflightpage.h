// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findinglist.h"
#include "models/machinemodel.h"
#include "textlabel.h"

#include <QCheckBox>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidget>

namespace torpor
{

// "Can it hibernate?": the state in words, what was found and what helps.
class PreflightPage : public QWidget
{
    Q_OBJECT

public:
    PreflightPage(MachineModel &machine, ReportModel &report, QWidget *parent = nullptr);

    // Something that was refused; it stays until something else is asked for.
    void showRefusal(const QString &doing, const Refusal &refusal);

Q_SIGNALS:
    void setUpWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void update();
    void updateButtons();
    void rebuildFindings();
    void updateIcon();

    MachineModel &m_machine;
    ReportModel &m_report;
    QLabel *m_icon;
    TextLabel *m_headline, *m_explanation, *m_refusal;
    QPushButton *m_hibernate, *m_rehearse, *m_setUp, *m_cancel;
    QCheckBox *m_verify;
    QProgressBar *m_progress;
    QToolButton *m_showGood;
    FindingList *m_findings;
};

} // namespace torpor
