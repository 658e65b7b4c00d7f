// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "files/rulefolders.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace torpor
{

// The rules in force, read anew when their files change.
class RuleKeeper : public QObject
{
    Q_OBJECT

public:
    explicit RuleKeeper(policy::RuleFolders folders, QObject *parent = nullptr);

    [[nodiscard]] const policy::RuleSet &rules() const { return m_rules; }

Q_SIGNALS:
    void changed();

private:
    void read();
    void watch();

    policy::RuleFolders m_folders;
    policy::RuleSet m_rules;
    QFileSystemWatcher m_watcher;
    QTimer m_settled; // editors write a file in several steps
};

} // namespace torpor
