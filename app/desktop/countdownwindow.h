// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "textlabel.h"

#include <QDeadlineTimer>
#include <QDialog>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <chrono>

namespace torpor
{

// "This computer hibernates in 30 s": above all other windows, to be called off
// with Return, Escape or a click. It decides nothing: who opened it hears what
// the user wants, and closes it.
class CountdownWindow : public QDialog
{
    Q_OBJECT

public:
    explicit CountdownWindow(QWidget *parent = nullptr);

    // `rule` comes back with the answer; `reason` is a sentence. Once more for the
    // same rule sets the time right.
    void begin(const QString &rule, const QString &reason, std::chrono::milliseconds left);
    void end();
    [[nodiscard]] const QString &rule() const { return m_rule; }
    [[nodiscard]] std::chrono::seconds left() const;

    void reject() override;

Q_SIGNALS:
    // Each second while it is shown.
    void ticked(std::chrono::seconds left);
    void cancelled(const QString &rule);
    void nowWanted(const QString &rule);
    // The time is over.
    void ran(const QString &rule);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void tick();

    QString m_rule;
    QDeadlineTimer m_deadline;
    QTimer m_timer;
    QLabel *m_icon;
    TextLabel *m_headline, *m_reason;
    QProgressBar *m_bar;
    QPushButton *m_cancel, *m_now;
};

} // namespace torpor
