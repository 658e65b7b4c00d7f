// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findinglist.h"

namespace torpor
{

FindingList::FindingList(ReportModel &report, QWidget *parent)
    : QScrollArea(parent), m_report(report), m_content(new QWidget(this)), m_cards(new QVBoxLayout(m_content))
{
    m_cards->setContentsMargins({});
    m_cards->addStretch();
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setWidget(m_content);
    setAccessibleName(tr("What was found"));
}

void FindingList::showFindings(const Filter &wanted)
{
    while (m_cards->count() > 1) {
        QWidget *card = m_cards->takeAt(0)->widget();
        card->hide();
        card->deleteLater();
    }
    for (int row = 0; row < m_report.rowCount(); ++row) {
        if (!wanted(m_report.findings()[static_cast<std::size_t>(row)]))
            continue;
        auto *card = new FindingCard(m_report, m_report.index(row), m_content);
        connect(card, &FindingCard::setUpWanted, this, &FindingList::setUpWanted);
        m_cards->insertWidget(m_cards->count() - 1, card);
    }
}

} // namespace torpor
