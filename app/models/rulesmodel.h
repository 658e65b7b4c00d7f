// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/rule.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QString>
#include <QStringList>
#include <vector>

namespace torpor
{

// The rules that look at devices, mounts and programs before a hibernation, each
// with a tick. They are the machine's: ticks are a wish, which the service carries out.
class RulesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Folders {
        QString shipped = QStringLiteral("/usr/share/torpor/rules.d");
        QString administrator = QStringLiteral("/etc/torpor/rules.d");
        // A Flatpak has rules of its own, and does not see the machine's.
        [[nodiscard]] static Folders here();
    };
    struct Rule {
        QString id, title, message, file;
        policy::Verdict verdict = policy::Verdict::Warn;
        policy::Layer layer = policy::Layer::Shipped;
    };
    enum Column { What, Effect, Origin, ColumnCount };

    explicit RulesModel(const Folders &folders, QObject *parent = nullptr);

    // From the files. What is switched off stays in the list, without its tick.
    void read();
    // Whether not all are Torpor's own.
    [[nodiscard]] bool hasOwn() const;
    // Files that are not as they should be, a sentence each.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

    // The service can switch rules; without that ticks are for reading.
    void setOff(const QStringList &ids);
    void setChangeable(bool on);
    [[nodiscard]] QStringList off() const; // sorted

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void readFolder(const QString &folder, policy::Layer layer);
    void take(const policy::CheckRule &rule);

    Folders m_folders;
    std::vector<Rule> m_rules;
    QSet<QString> m_off;
    QStringList m_problems;
    bool m_isChangeable = false;
};

} // namespace torpor
