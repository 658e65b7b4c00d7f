// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preferences.h"

#include <QStandardPaths>

namespace torpor
{

namespace
{

QString fileOf(const QString &file)
{
    if (!file.isEmpty())
        return file;
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/torporrc");
}

const QString toldKey = QStringLiteral("history/told");
const QString geometryKey = QStringLiteral("window/geometry");
const QString successKey = QStringLiteral("notifications/success");

} // namespace

Preferences::Preferences(const QString &file) : m_settings(fileOf(file), QSettings::IniFormat) {}

std::optional<qint64> Preferences::told() const
{
    bool isNumber = false;
    const qint64 number = m_settings.value(toldKey).toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

void Preferences::setTold(qint64 number)
{
    if (number > told().value_or(-1))
        m_settings.setValue(toldKey, number);
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

bool Preferences::notifiesOfSuccess() const
{
    return m_settings.value(successKey, true).toBool();
}

void Preferences::setNotifiesOfSuccess(bool on)
{
    m_settings.setValue(successKey, on);
}

} // namespace torpor
