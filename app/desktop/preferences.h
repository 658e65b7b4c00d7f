// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/automaticrules.h"

#include <QSettings>
#include <optional>

namespace torpor
{

// What the application keeps for this user.
class Preferences
{
public:
    // In this file, or in the user's configuration folder.
    explicit Preferences(const QString &file = {});

    // Attempts up to this number were told to the user; nothing: the application runs for the first time.
    [[nodiscard]] std::optional<qint64> told() const;
    void setTold(qint64 number);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    [[nodiscard]] bool notifiesOfSuccess() const;
    void setNotifiesOfSuccess(bool on);

    // Whether the main window was open when the session ended, and its page.
    [[nodiscard]] std::optional<int> openPage() const;
    void setOpenPage(std::optional<int> page);

    [[nodiscard]] AutomaticRules automatic() const;
    void setAutomatic(const AutomaticRules &rules);

private:
    QSettings m_settings;
};

} // namespace torpor
