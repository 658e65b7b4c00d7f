// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace torpor
{

// Whether the desktop starts the application with the session: XDG autostart.
class Autostart
{
public:
    // `folder` is the user's configuration folder, by default the real one.
    explicit Autostart(const QString &folder = {});

    [[nodiscard]] bool isOn() const;
    // False where the file could not be written or removed.
    [[nodiscard]] bool set(bool on) const;

private:
    QString m_file;
};

} // namespace torpor
