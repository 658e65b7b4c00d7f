// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tray.h"

#include "models/words.h"
#include "symbolicicon.h"

namespace torpor
{

Tray::Tray(MachineModel &machine, Actions &actions, QObject *parent) : QObject(parent), m_machine(machine)
{
    m_item.setTitle(tr("Torpor"));
    m_item.setCategory(KStatusNotifierItem::Hardware);
    m_item.setStandardActionsEnabled(false);
    auto *menu = new QMenu; // the item's
    m_state.setEnabled(false);
    m_last.setEnabled(false);
    menu->addAction(&m_state);
    menu->addAction(&m_last);
    menu->addSeparator();
    menu->addAction(&actions.hibernate);
    menu->addAction(&actions.hibernateAt);
    menu->addAction(&actions.cancelAttempt);
    menu->addAction(&actions.cancelPlan);
    if (actions.pauseAnHour.isVisible()) {
        QMenu *pause = menu->addMenu(tr("&Pause automatic hibernation"));
        pause->addAction(&actions.endPause);
        pause->addAction(&actions.pauseAnHour);
        pause->addAction(&actions.pauseOverNight);
    }
    menu->addAction(&actions.rehearse);
    menu->addSeparator();
    menu->addAction(&actions.showCheck);
    menu->addAction(&actions.showDevices);
    if (actions.showHistory.isVisible())
        menu->addAction(&actions.showHistory);
    menu->addAction(&actions.setUp);
    menu->addAction(&actions.settings);
    menu->addSeparator();
    menu->addAction(&actions.quit);
    m_item.setContextMenu(menu);
    // What is shown may be long out of date; nobody asks while nobody looks.
    connect(menu, &QMenu::aboutToShow, &machine, &MachineModel::refresh);
    connect(&m_item, &KStatusNotifierItem::activateRequested, this, &Tray::windowWanted);
    connect(&machine, &MachineModel::changed, this, &Tray::update);
    update();
}

void Tray::update()
{
    using State = MachineModel::State;
    const State state = m_machine.state();
    const QString name = iconNameOf(state);
    const QString themed = name + QStringLiteral("-symbolic");
    if (QIcon::hasThemeIcon(themed))
        m_item.setIconByName(themed);
    else
        m_item.setIconByPixmap(symbolicIcon(name)); // not installed
    const bool needsAttention = state == State::Countdown;
    m_item.setStatus(needsAttention ? KStatusNotifierItem::NeedsAttention : KStatusNotifierItem::Active);
    m_item.setToolTip(themed, m_machine.headline(), m_machine.explanation());
    m_state.setText(m_machine.headline());
    const auto &last = m_machine.lastAttempt();
    m_last.setVisible(last.has_value());
    if (last)
        //: %1 is an outcome: "Resumed"; %2 a date and time
        m_last.setText(
            tr("Last time: %1, %2").arg(words::outcome(last->outcome), words::moment(last->started)));
}

} // namespace torpor
