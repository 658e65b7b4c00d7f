// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions.h"

#include "models/words.h"
#include "symbolicicon.h"

#include <QLocale>

namespace torpor
{

namespace
{

QString shortTime(const QDateTime &moment)
{
    return QLocale().toString(moment.time(), words::timeFormat());
}

constexpr int morning = 6; // o'clock

} // namespace

Actions::Actions(MachineModel &machine, ReportModel &report, Plan &plan, Automatics *automatics,
                 QObject *parent)
    : QObject(parent), m_machine(machine), m_report(report), m_plan(plan), m_automatics(automatics)
{
    const auto name = [](QAction &action, const QString &text, const QString &icon) {
        action.setText(text);
        if (!icon.isEmpty())
            action.setIcon(symbolicIcon(icon));
    };
    name(hibernate, tr("&Hibernate"), QStringLiteral("org.torpor.Torpor-ready"));
    name(hibernateAt, tr("Hibernate &at…"), QStringLiteral("org.torpor.Torpor-countdown"));
    name(cancelAttempt, tr("Canc&el"), {});
    name(rehearse, tr("&Rehearse"), {});
    name(pauseAnHour, tr("For an &hour"), {});
    name(pauseOverNight, tr("Until tomorrow &morning"), {});
    rehearse.setToolTip(tr("Does all that a hibernation does but cut the power"));
    name(refresh, tr("&Look again"), {});
    name(showCheck, tr("&Can it hibernate?"), QStringLiteral("page-check"));
    name(showDevices, tr("&Devices"), QStringLiteral("page-devices"));
    name(showHistory, tr("H&istory"), QStringLiteral("page-history"));
    name(setUp, tr("Set &up…"), QStringLiteral("org.torpor.Torpor-unprepared"));
    name(settings, tr("&Settings…"), QStringLiteral("page-settings"));
    name(quit, tr("&Quit"), {});
    refresh.setShortcut(QKeySequence::Refresh);
    settings.setShortcut(QKeySequence::Preferences);
    quit.setShortcut(QKeySequence::Quit);
    quit.setMenuRole(QAction::QuitRole);
    connect(&hibernate, &QAction::triggered, this, &Actions::hibernateIfClear);
    connect(&rehearse, &QAction::triggered, this,
            [this] { m_machine.rehearse({.remedies = m_report.chosenRemedies()}); });
    connect(&refresh, &QAction::triggered, &machine, &MachineModel::refresh);
    connect(&cancelAttempt, &QAction::triggered, &machine, &MachineModel::cancel);
    connect(&cancelPlan, &QAction::triggered, &plan, &Plan::clear);
    connect(&plan, &Plan::changed, this, &Actions::updatePlan);
    connect(&machine, &MachineModel::changed, this, &Actions::update);
    if (automatics) {
        connect(&pauseAnHour, &QAction::triggered, this,
                [this] { m_automatics->pauseUntil(QDateTime::currentDateTime().addSecs(3600)); });
        connect(&pauseOverNight, &QAction::triggered, this,
                [this] { m_automatics->pauseUntil(Plan::next(QTime(morning, 0))); });
        connect(&endPause, &QAction::triggered, this, [this] { m_automatics->pauseUntil({}); });
        connect(automatics, &Automatics::pauseChanged, this, &Actions::updatePause);
    }
    updatePause();
    updatePlan();
    update();
}

void Actions::update()
{
    using State = MachineModel::State;
    const State state = m_machine.state();
    // Where something is in the way it still leads to what that is.
    hibernate.setEnabled(state != State::Working && state != State::Looking);
    hibernateAt.setEnabled(m_machine.canHibernate());
    rehearse.setEnabled(m_machine.canHibernate());
    cancelAttempt.setVisible(state == State::Working);
    cancelAttempt.setEnabled(m_machine.canCancel());
    refresh.setEnabled(state != State::Working);
    setUp.setEnabled(state != State::Working && state != State::Unreachable);
    settings.setEnabled(state != State::Unreachable);
}

void Actions::updatePlan()
{
    const auto &moment = m_plan.moment();
    cancelPlan.setVisible(moment.has_value());
    if (moment)
        cancelPlan.setText(tr("Do &not hibernate at %1").arg(shortTime(*moment)));
}

void Actions::updatePause()
{
    const QDateTime until = m_automatics ? m_automatics->pausedUntil() : QDateTime();
    endPause.setVisible(until.isValid());
    pauseAnHour.setVisible(m_automatics != nullptr);
    pauseOverNight.setVisible(m_automatics != nullptr);
    if (until.isValid())
        endPause.setText(tr("&No longer (it would end at %1)").arg(shortTime(until)));
}

void Actions::hibernateIfClear()
{
    // What nobody knows is no reason to ask each time; a known danger is.
    if (m_machine.canHibernate() && m_report.count(ReportModel::Severity::Warn) == 0)
        m_machine.hibernate({.remedies = m_report.chosenRemedies()});
    else
        Q_EMIT checkWanted();
}

} // namespace torpor
