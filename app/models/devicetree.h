// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

namespace torpor
{

// A device of the inventory, as the application shows it.
struct DeviceNode {
    enum class Kind { Other, Disk, Usb, Network, Keyboard, Graphics };

    QString path;          // in /sys
    QString name;          // "nvme0n1p2"
    QString label;         // for a person; the name where there is none
    QString driver;        // empty: none
    QString saveKernel;    // "loaded", "missing", ... as the inventory names it
    QStringList carried;   // mount points of what lies on it
    double sizeBytes = -1; // of a block device; negative: none
    Kind kind = Kind::Other;
    bool isModular = false;
    bool isBuiltIn = false;
    bool isOutOfTree = false;
    bool isProprietary = false;
    bool isSwap = false;        // it, or what lies on it
    bool isInImagePath = false; // the image goes through it
    bool wasMissing = false;    // after the last hibernation
    bool isGone = false;        // and it still is: only the log knows it

    DeviceNode *parent = nullptr;
    int row = 0; // in its parent
    std::vector<std::unique_ptr<DeviceNode>> children;
};

// Reads an inventory into a tree. Whatever the document says (parents that are
// not there, circles), every device is in it once, and it ends.
// `imagePartition` is the PARTUUID of the hibernating partition, may be empty;
// `missing` are the identities, as the outcome log words them, and the names of
// what did not come back. Those that are still away stand at the top.
[[nodiscard]] std::unique_ptr<DeviceNode> deviceTree(const QJsonObject &inventory,
                                                     const QString &imagePartition,
                                                     const QHash<QString, QString> &missing);

} // namespace torpor
