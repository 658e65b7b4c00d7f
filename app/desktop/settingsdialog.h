// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "autostart.h"
#include "kernelchoice.h"
#include "models/settingsmodel.h"
#include "preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace torpor
{

// The machine's settings, which the helper changes as a whole or not at all,
// and those of this user.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(SettingsModel &settings, Preferences &preferences,
                   const Autostart &autostart = Autostart(), QWidget *parent = nullptr);

    // Reads them anew, and shows itself.
    void begin();
    void accept() override;

private:
    void makeLayout();
    void load();
    void update();
    void apply();
    void askToRemove();
    void complain(const QString &text);
    [[nodiscard]] SettingsModel::Settings wanted() const;

    SettingsModel &m_settings;
    Preferences &m_preferences;
    Autostart m_autostart;
    KernelChoice *m_kernel;
    QComboBox *m_codec, *m_bootMethod;
    QCheckBox *m_verify, *m_success, *m_start;
    QSpinBox *m_region, *m_days;
    QLabel *m_complaint;
    QPushButton *m_remove;
    QDialogButtonBox *m_buttons;
    bool m_isLoaded = false; // the fields show what is stored; what the user types stays
    bool m_closes = false;   // once it is applied
};

} // namespace torpor
