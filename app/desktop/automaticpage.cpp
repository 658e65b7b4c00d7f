// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "automaticpage.h"

#include "models/words.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace torpor
{

namespace
{

QSpinBox *spinBox(const char *name, const QString &accessibleName, int lowest, int highest,
                  const QString &suffix, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(accessibleName);
    box->setRange(lowest, highest);
    box->setSuffix(suffix);
    return box;
}

QTimeEdit *timeEdit(const char *name, const QString &accessibleName, QWidget *parent)
{
    auto *edit = new QTimeEdit(parent);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setAccessibleName(accessibleName);
    edit->setDisplayFormat(words::timeFormat());
    return edit;
}

} // namespace

AutomaticPage::AutomaticPage(QWidget *parent)
    : QWidget(parent),
      m_percent(spinBox("lowPercent", tr("Charge of a low battery"), 3, 50, tr(" %"), this)),
      m_minutes(spinBox("idleMinutes", tr("Minutes that nobody was there"), 5, 720, tr(" min"), this)),
      m_hours(spinBox("suspendedHours", tr("Hours of suspension"), 1, 72, tr(" h"), this)),
      m_from(timeEdit("nightFrom", tr("Beginning of the night"), this)),
      m_to(timeEdit("nightTo", tr("End of the night"), this)),
      m_otherwise(new QComboBox(this)),
      m_conflicts(new TextLabel(this, "conflicts"))
{
    auto *introduction =
        new TextLabel(tr("Torpor hibernates this computer by itself when one of these is so. Before, "
                         "you are warned and can call it off."),
                      this);
    auto *night = new QWidget(this);
    auto *nightLayout = new QHBoxLayout(night);
    nightLayout->setContentsMargins({});
    nightLayout->addWidget(m_from);
    //: Between two times: "23:30 to 05:00"
    nightLayout->addWidget(new QLabel(tr("to"), night));
    nightLayout->addWidget(m_to);
    nightLayout->addStretch();
    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    m_low = addRow(grid, tr("The &battery is low, at"), m_percent, "low");
    m_idle = addRow(grid, tr("Nobody has been there, on battery, &for"), m_minutes, "idle");
    m_lid = addRow(grid, tr("The &lid is closed, and no other screen is used"), nullptr, "lid");
    m_night = addRow(grid, tr("It is &night, and nobody has been there, from"), night, "night");
    m_suspended = addRow(grid, tr("It has been &suspended for"), m_hours, "suspended");
    m_otherwise->setObjectName(QStringLiteral("otherwise"));
    m_otherwise->addItem(tr("Do nothing"));
    m_otherwise->addItem(tr("Hibernate without Torpor"));
    m_otherwise->addItem(tr("Hibernate without Torpor, else suspend"));
    m_otherwise->addItem(tr("Hibernate without Torpor, else suspend, else power off"));
    auto *otherwise = new QFormLayout;
    otherwise->setRowWrapPolicy(QFormLayout::WrapLongRows);
    otherwise->addRow(tr("When Torpor &cannot hibernate it:"), m_otherwise);
    auto *critical =
        new TextLabel(tr("When the battery is nearly empty Torpor acts in any case, so that nothing is "
                         "lost. What else rules can do is in the manual."),
                      this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(introduction);
    layout->addLayout(grid);
    layout->addLayout(otherwise);
    layout->addWidget(critical);
    layout->addWidget(m_conflicts);
    setConflicts({});
    layout->addStretch();
    setRules({});
}

QCheckBox *AutomaticPage::addRow(QGridLayout *grid, const QString &text, QWidget *value, const char *name)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(QString::fromLatin1(name));
    const int row = grid->rowCount();
    grid->addWidget(box, row, 0);
    if (value) {
        grid->addWidget(value, row, 1);
        value->setEnabled(false);
        connect(box, &QCheckBox::toggled, value, &QWidget::setEnabled);
    }
    return box;
}

void AutomaticPage::setConflicts(const QStringList &conflicts)
{
    m_conflicts->setText(tr("Something else acts, too:") + u'\n' + conflicts.join(u'\n'));
    m_conflicts->setVisible(!conflicts.isEmpty());
}

void AutomaticPage::setRules(const AutomaticRules &rules)
{
    m_low->setChecked(rules.low);
    m_percent->setValue(rules.lowPercent);
    m_idle->setChecked(rules.idle);
    m_minutes->setValue(rules.idleMinutes);
    m_lid->setChecked(rules.lid);
    m_night->setChecked(rules.night);
    m_from->setTime(rules.nightFrom);
    m_to->setTime(rules.nightTo);
    m_suspended->setChecked(rules.suspended);
    m_hours->setValue(rules.suspendedHours);
    m_otherwise->setCurrentIndex(static_cast<int>(rules.otherwise));
}

AutomaticRules AutomaticPage::rules() const
{
    return {.low = m_low->isChecked(),
            .lowPercent = m_percent->value(),
            .idle = m_idle->isChecked(),
            .idleMinutes = m_minutes->value(),
            .lid = m_lid->isChecked(),
            .night = m_night->isChecked(),
            .nightFrom = m_from->time(),
            .nightTo = m_to->time(),
            .suspended = m_suspended->isChecked(),
            .suspendedHours = m_hours->value(),
            .otherwise = static_cast<AutomaticRules::Else>(m_otherwise->currentIndex())};
}

} // namespace torpor
