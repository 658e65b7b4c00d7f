// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions.h"
#include "models/machinemodel.h"

#include <KStatusNotifierItem>
#include <QMenu>
#include <QObject>

namespace torpor
{

// The icon in the panel: its shape tells the state, its menu what can be done.
// A panel that comes later, or starts anew, gets it as well.
class Tray : public QObject
{
    Q_OBJECT

public:
    Tray(MachineModel &machine, Actions &actions, QObject *parent = nullptr);

Q_SIGNALS:
    void windowWanted();

private:
    void update();

    MachineModel &m_machine;
    KStatusNotifierItem m_item;
    QAction m_state; // the state in words, for those who do not see the icon
    QAction m_last;
};

} // namespace torpor
