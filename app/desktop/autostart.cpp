// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "autostart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace torpor
{

Autostart::Autostart(const QString &folder, std::shared_ptr<BackgroundPortal> portal)
    : m_file((folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                               : folder) +
             QStringLiteral("/autostart/org.torpor.Torpor.desktop")),
      m_portal(std::move(portal))
{
}

Autostart Autostart::here()
{
    return Autostart({}, BackgroundPortal::isNeeded() ? std::make_shared<BackgroundPortal>() : nullptr);
}

bool Autostart::isOn() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    // Desktops' own settings turn an entry off by that, rather than remove it.
    const QByteArray text = file.readAll();
    return !text.contains("Hidden=true") && !text.contains("X-GNOME-Autostart-enabled=false");
}

bool Autostart::set(bool on) const
{
    if (on == isOn())
        return true;
    if (m_portal) // it may have been refused, and is shown so the next time
        m_portal->ask(on, [*this](bool isOn) { (void)keep(isOn); });
    return keep(on);
}

bool Autostart::keep(bool on) const
{
    if (on == isOn())
        return true;
    if (!on)
        return QFile::remove(m_file);
    QFile entry(QStringLiteral(":/torpor/autostart.desktop"));
    if (!entry.open(QIODevice::ReadOnly) || !QDir().mkpath(QFileInfo(m_file).path()))
        return false;
    QSaveFile file(m_file);
    const QByteArray text = entry.readAll();
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
}

} // namespace torpor
