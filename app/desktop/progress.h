// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProgressBar>
#include <cmath>
#include <optional>

namespace torpor
{

// How much is done, 0 to 1, or that something goes on where that is not known.
inline void showProgress(QProgressBar &bar, std::optional<double> done)
{
    constexpr int steps = 1000;
    bar.setRange(0, done ? steps : 0);
    if (done)
        bar.setValue(static_cast<int>(std::lround(*done * steps)));
}

} // namespace torpor
