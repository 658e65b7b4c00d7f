// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backgroundportal.h"

#include <QString>
#include <memory>

namespace torpor
{

// Whether the desktop starts the application with the session: XDG autostart, or
// the portal where the application is sandboxed.
class Autostart
{
public:
    // `folder` is the user's configuration folder, by default the real one; with a portal
    // it only keeps what the portal has said.
    explicit Autostart(const QString &folder = {}, std::shared_ptr<BackgroundPortal> portal = {});
    // As this process needs it.
    [[nodiscard]] static Autostart here();

    [[nodiscard]] bool isOn() const;
    // False where the file could not be written or removed.
    [[nodiscard]] bool set(bool on) const;

private:
    [[nodiscard]] bool keep(bool on) const;

    QString m_file;
    std::shared_ptr<BackgroundPortal> m_portal;
};

} // namespace torpor
