// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/automaticrules.h"
#include "textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <QTimeEdit>
#include <QWidget>

class QGridLayout;

namespace torpor
{

// When it hibernates by itself: a part of the settings.
class AutomaticPage : public QWidget
{
    Q_OBJECT

public:
    explicit AutomaticPage(QWidget *parent = nullptr);

    void setRules(const AutomaticRules &rules);
    [[nodiscard]] AutomaticRules rules() const;
    // Sentences about other programs that come in the way; none: there are none.
    void setConflicts(const QStringList &conflicts);

private:
    QCheckBox *addRow(QGridLayout *grid, const QString &text, QWidget *value, const char *name);

    QSpinBox *m_percent, *m_minutes, *m_hours;
    QTimeEdit *m_from, *m_to;
    QComboBox *m_otherwise;
    TextLabel *m_conflicts;
    QCheckBox *m_low, *m_idle, *m_lid, *m_night, *m_suspended;
};

} // namespace torpor
