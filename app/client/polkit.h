// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "helperclient.h"

#include <QDBusConnection>

namespace torpor
{

// Asks polkit whether this connection may do `action`, without asking the user
// anything. `context` owns the question; `known` is called through the event loop.
void askPolkit(const QDBusConnection &bus, const QString &action, QObject *context,
               HelperClient::PermissionKnown known);

} // namespace torpor
