// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/settingsmodel.h"
#include "textlabel.h"

#include <QComboBox>
#include <QWidget>

namespace torpor
{

// Choosing the kernel that saves and resumes: those that cannot are there, with the reason.
class KernelChoice : public QWidget
{
    Q_OBJECT

public:
    explicit KernelChoice(SettingsModel &settings, QWidget *parent = nullptr);

    // A release; empty: the running kernel.
    [[nodiscard]] QString release() const;
    void setRelease(const QString &release);

Q_SIGNALS:
    void changed();

private:
    void rebuild();

    SettingsModel &m_settings;
    QComboBox *m_list;
    TextLabel *m_why;
};

} // namespace torpor
