// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/helperclient.h"
#include "devicetree.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>
#include <optional>

namespace torpor
{

// The devices of this machine as a tree, with what matters to hibernation.
class DevicesModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Device, Driver, SaveKernel, Use, ColumnCount };
    enum Role { NodeRole = Qt::UserRole, KindRole, ConcernRole };

    explicit DevicesModel(HelperClient &client, QObject *parent = nullptr);

    void refresh();
    // Whose way is marked: the PARTUUID of the hibernating partition.
    void setImagePartition(const QString &partuuid);

    [[nodiscard]] bool isLoading() const { return m_pending > 0; }
    [[nodiscard]] const std::optional<Refusal> &refusal() const { return m_refusal; }
    // What could not be found out, as sentences.
    [[nodiscard]] QStringList unknowns() const;
    // Why a device deserves a look, as a sentence; empty where it does not.
    [[nodiscard]] static QString concern(const DeviceNode &node);
    [[nodiscard]] static const DeviceNode *nodeAt(const QModelIndex &index);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void changed();

private:
    void rebuild();
    [[nodiscard]] const DeviceNode &nodeOrRoot(const QModelIndex &index) const;

    HelperClient &m_client;
    std::unique_ptr<DeviceNode> m_root;
    QJsonObject m_inventory;
    QHash<QString, QString> m_missing; // identity → name
    QString m_imagePartition;
    std::optional<Refusal> m_refusal;
    int m_pending = 0;
};

// Those devices that contain a text, or are of a sort; with the way to them.
class DevicesFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Sort { All, Concerns, Modular, ImagePath, Mounted, Missing };

    explicit DevicesFilter(QObject *parent = nullptr);

    void setSort(Sort sort);
    void setText(const QString &text);
    // What is shown: a line a device, indented as the tree is, columns separated by tabs.
    [[nodiscard]] QString asText() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool isOfSort(const DeviceNode &node) const;

    Sort m_sort = Sort::All;
    QString m_text;
};

} // namespace torpor
