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
const QString pageKey = QStringLiteral("window/open");
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

std::optional<int> Preferences::openPage() const
{
    bool isNumber = false;
    const int page = m_settings.value(pageKey).toInt(&isNumber);
    return isNumber ? std::optional(page) : std::nullopt;
}

void Preferences::setOpenPage(std::optional<int> page)
{
    if (page)
        m_settings.setValue(pageKey, *page);
    else
        m_settings.remove(pageKey);
}

AutomaticRules Preferences::automatic() const
{
    return AutomaticRules::read(m_settings);
}

void Preferences::setAutomatic(const AutomaticRules &rules)
{
    rules.write(m_settings);
}

} // namespace torpor
