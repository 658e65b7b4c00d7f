// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/helperclient.h"

#include <QAbstractListModel>
#include <optional>
#include <vector>

namespace torpor
{

// The partitions that could be the hibernating one, those that cannot be it
// with the reason, and making one of them it.
class SetUpModel : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Partition {
        QString partuuid, name, label, disk, diskModel;
        double sizeBytes = 0;
        bool isUsable = false;  // as it is
        bool holdsData = false; // it is usable once that is erased
        QString why;            // it is not usable, as a sentence
        // "sda5", which a person types to confirm; there are partitions without a name.
        [[nodiscard]] QString confirmation() const { return name.isEmpty() ? partuuid : name; }
    };
    enum Role { PartuuidRole = Qt::UserRole, WhyRole, ChoosableRole };

    explicit SetUpModel(HelperClient &client, QObject *parent = nullptr);

    void refresh();
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] const std::optional<Refusal> &refusal() const { return m_refusal; }
    [[nodiscard]] double neededBytes() const { return m_neededBytes; }
    [[nodiscard]] bool hasChoosable() const;
    [[nodiscard]] const std::vector<Partition> &partitions() const { return m_partitions; }

    // "sda5 “torpor”, 16 GiB on Samsung SSD 870"; the PARTUUID itself where it is not in the list.
    [[nodiscard]] QString description(const QString &partuuid) const;

    // By PARTUUID; a choice that is not there any more after a look is undone.
    void choose(const QString &partuuid);
    [[nodiscard]] const Partition *chosen() const;
    // What is going to happen, in plain words; empty while nothing is chosen.
    [[nodiscard]] QString consequence() const;
    // Whether `typed` allows to go on: where data is lost the partition's name has to be typed.
    [[nodiscard]] bool isConfirmedBy(const QString &typed) const;

    // Prepares the chosen one. Nothing happens where `typed` does not confirm it.
    // Exactly one of prepared() and refused() follows otherwise.
    void prepare(const QString &typed);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void changed();
    void prepared();
    void refused(const torpor::Refusal &refusal);

private:
    void take(const HelperReply &reply);

    HelperClient &m_client;
    std::vector<Partition> m_partitions;
    QString m_chosen;
    std::optional<Refusal> m_refusal;
    double m_neededBytes = 0;
    bool m_loading = false;
    bool m_busy = false;
};

} // namespace torpor
