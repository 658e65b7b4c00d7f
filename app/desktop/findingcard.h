// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/reportmodel.h"

#include <QCheckBox>
#include <QFrame>
#include <QPersistentModelIndex>

namespace torpor
{

// One finding: what it is about, what helps, and a tick where Torpor can do that itself.
class FindingCard : public QFrame
{
    Q_OBJECT

public:
    FindingCard(ReportModel &report, const QModelIndex &finding, QWidget *parent = nullptr);

    // What the severity is called; read aloud in front of the finding.
    [[nodiscard]] static QString severityText(ReportModel::Severity severity);

Q_SIGNALS:
    void setUpWanted();

private:
    QWidget *makeIcon(ReportModel::Severity severity);

    ReportModel &m_report;
    QPersistentModelIndex m_finding;
    QCheckBox *m_remedy = nullptr;
};

} // namespace torpor
