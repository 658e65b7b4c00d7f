// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findingcard.h"

#include <QScrollArea>
#include <QVBoxLayout>
#include <functional>

namespace torpor
{

// Findings as cards, one below the other; scrolled where they are too many.
class FindingList : public QScrollArea
{
    Q_OBJECT

public:
    using Filter = std::function<bool(const ReportModel::Finding &)>;

    // `report` must outlive it.
    explicit FindingList(ReportModel &report, QWidget *parent);

    // Those of the report that `wanted` lets through, anew.
    void showFindings(const Filter &wanted);

Q_SIGNALS:
    // A finding's own button was pressed.
    void setUpWanted();

private:
    ReportModel &m_report;
    QWidget *m_content;
    QVBoxLayout *m_cards;
};

} // namespace torpor
