// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions.h"

#include "symbolicicon.h"

namespace torpor
{

Actions::Actions(MachineModel &machine, ReportModel &report, QObject *parent)
    : QObject(parent), m_machine(machine), m_report(report)
{
    const auto name = [](QAction &action, const QString &text, const QString &icon) {
        action.setText(text);
        if (!icon.isEmpty())
            action.setIcon(symbolicIcon(icon));
    };
    name(hibernate, tr("&Hibernate"), QStringLiteral("org.torpor.Torpor-ready"));
    name(rehearse, tr("&Rehearse"), {});
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
    connect(&machine, &MachineModel::changed, this, &Actions::update);
    update();
}

void Actions::update()
{
    using State = MachineModel::State;
    const State state = m_machine.state();
    // Where something is in the way it still leads to what that is.
    hibernate.setEnabled(state != State::Working && state != State::Looking);
    rehearse.setEnabled(m_machine.canHibernate());
    refresh.setEnabled(state != State::Working);
    setUp.setEnabled(state != State::Working && state != State::Unreachable);
    settings.setEnabled(state != State::Unreachable);
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
