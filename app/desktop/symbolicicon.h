// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/machinemodel.h"

#include <QIcon>

namespace torpor
{

// One of the application's own icons of one colour ("finding-warn"), painted in
// the colour of the text around it, dark or light, at any scale.
[[nodiscard]] QIcon symbolicIcon(const QString &name);

// The icon that stands for a state by its shape: its name in the icon theme, as
// panels look it up.
[[nodiscard]] QString iconNameOf(MachineModel::State state);

} // namespace torpor
