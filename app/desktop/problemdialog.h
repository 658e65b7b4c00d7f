// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/problemreport.h"
#include "textlabel.h"

#include <QDialog>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <functional>

namespace torpor
{

// "Report a problem": shows all that would be given away, and writes it to a file.
class ProblemDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ProblemDialog(ProblemReport &report, QWidget *parent = nullptr);

    void begin(const std::optional<Attempt> &attempt);

    // Where it goes; an empty name is "nowhere". Tests put their own here.
    std::function<QString(const QString &suggestion)> askFileName;

private:
    void update();
    void save();

    ProblemReport &m_report;
    QPlainTextEdit *m_text;
    QProgressBar *m_progress;
    TextLabel *m_note;
    QPushButton *m_save, *m_copy;
};

} // namespace torpor
