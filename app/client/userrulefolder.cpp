// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "userrulefolder.h"

#include <QStandardPaths>

namespace torpor
{

QString userRuleFolder()
{
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return config.isEmpty() ? QString() : config + QStringLiteral("/torpor/rules.d");
}

} // namespace torpor
