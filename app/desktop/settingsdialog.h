// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "automaticpage.h"
#include "autostart.h"
#include "client/userrulefolder.h"
#include "kernelchoice.h"
#include "models.h"
#include "models/automatics.h"
#include "models/rulesmodel.h"
#include "preferences.h"
#include "textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
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
    struct Places {
        Autostart autostart = Autostart::here();
        QString userRules = userRuleFolder();
        RulesModel::Folders rules = RulesModel::Folders::here();
        Automatics *automatics = nullptr; // whom to ask what comes in the way
    };

    SettingsDialog(Models &models, Preferences &preferences, const Places &places, QWidget *parent = nullptr);

    // Reads them anew, and shows itself.
    void begin();
    void accept() override;

Q_SIGNALS:
    // Another partition shall be the hibernating one, which is a matter of several steps.
    void otherPartitionWanted();

private:
    QWidget *makeGeneralPage();
    QWidget *makeRulesPage();
    QWidget *makeAdvancedPage();
    void makeLayout();
    [[nodiscard]] bool applyOfUser();
    void load();
    void update();
    void showPartition();
    void apply();
    void askToRemove();
    void complain(const QString &text, const Refusal &refusal = {});
    [[nodiscard]] SettingsModel::Settings wanted() const;

    MachineModel &m_machine;
    SetUpModel &m_partitions;
    SettingsModel &m_settings;
    Preferences &m_preferences;
    Autostart m_autostart;
    QString m_userRules;
    Automatics *m_automatics;
    RulesModel m_rules;
    KernelChoice *m_kernel;
    QComboBox *m_codec, *m_bootMethod;
    QCheckBox *m_verify, *m_success, *m_start, *m_takeOver;
    AutomaticPage *m_automatic;
    QSpinBox *m_region, *m_days;
    TextLabel *m_complaint, *m_rulesNote, *m_partition;
    QPushButton *m_remove, *m_otherPartition;
    QDialogButtonBox *m_buttons;
    bool m_isLoaded = false; // the fields show what is stored; what the user types stays
    bool m_closes = false;   // once it is applied
};

} // namespace torpor
