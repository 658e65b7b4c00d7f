// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plandialog.h"

#include "models/words.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace torpor
{

PlanDialog::PlanDialog(Plan &plan, QWidget *parent)
    : QDialog(parent), m_plan(plan), m_time(new QTimeEdit(this)), m_when(new QLabel(this))
{
    setWindowTitle(tr("Hibernate at a time"));
    m_time->setObjectName(QStringLiteral("time"));
    m_time->setWrapping(true); // eleven at night is followed by midnight
    m_time->setDisplayFormat(words::timeFormat());
    m_when->setObjectName(QStringLiteral("when"));
    m_when->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Hibernate then"));
    auto *form = new QFormLayout;
    form->addRow(tr("Hibernate &at:"), m_time);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_when);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(m_time, &QTimeEdit::timeChanged, this, &PlanDialog::update);
    connect(buttons, &QDialogButtonBox::accepted, this, &PlanDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PlanDialog::reject);
}

void PlanDialog::begin()
{
    if (!isVisible()) {
        // The plan that there is, or the next full hour that is not all too near.
        const auto &planned = m_plan.moment();
        m_time->setTime(planned ? planned->time() : QTime(QTime::currentTime().addSecs(75 * 60).hour(), 0));
        update();
    }
    show();
    raise();
    activateWindow();
    m_time->setFocus();
}

void PlanDialog::update()
{
    const QDateTime moment = Plan::next(m_time->time());
    const bool isToday = moment.date() == QDate::currentDate();
    const auto left = static_cast<double>(QDateTime::currentDateTime().secsTo(moment));
    m_when->setText(
        (isToday ? tr("That is today, in %1. A minute before you are warned, and can call it off.")
                 : tr("That is tomorrow, in %1. A minute before you are warned, and can call it off."))
            .arg(words::duration(left)));
}

void PlanDialog::accept()
{
    if (m_plan.set(Plan::next(m_time->time()))) {
        QDialog::accept();
        return;
    }
    m_when->setText(tr("This machine's clock gives no alarm: it cannot be done."));
}

} // namespace torpor
