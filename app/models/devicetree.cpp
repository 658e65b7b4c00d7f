// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "devicetree.h"

#include "document.h"

namespace torpor
{

namespace
{

using Kind = DeviceNode::Kind;

// While it is put together: who is made of whom.
struct Links {
    QHash<QString, DeviceNode *> byPath;
    QHash<QString, QStringList> lower; // path → what the device is made of, its parent among it
    QHash<QString, QStringList> made;  // path of a block device → what is made of it
    QHash<QString, QStringList> mounts;
    QSet<QString> swaps;
};

Kind kindOf(const QJsonObject &json)
{
    const QString subsystem = textOf(json, "subsystem");
    if (objectOf(json, "input").value(QLatin1StringView("keyboard")).toBool())
        return Kind::Keyboard;
    if (json.contains(QLatin1StringView("block")) || subsystem == u"nvme" || subsystem == u"scsi")
        return Kind::Disk;
    if (json.value(QLatin1StringView("graphics")).toBool() || subsystem == u"drm")
        return Kind::Graphics;
    if (json.contains(QLatin1StringView("network")) || subsystem == u"net")
        return Kind::Network;
    return subsystem == u"usb" ? Kind::Usb : Kind::Other;
}

std::unique_ptr<DeviceNode> nodeOf(const QJsonObject &json)
{
    auto node = std::make_unique<DeviceNode>();
    const QJsonObject driver = objectOf(json, "driver");
    node->path = textOf(json, "path");
    node->name = textOf(json, "name");
    node->label = textOf(json, "label");
    if (node->label.isEmpty())
        node->label = node->name;
    node->driver = textOf(driver, "name");
    node->saveKernel = textOf(driver, "in_save_kernel");
    node->isModular = textOf(driver, "form") == u"module";
    node->isBuiltIn = textOf(driver, "form") == u"built-in";
    node->isOutOfTree = driver.value(QLatin1StringView("out_of_tree")).toBool();
    node->isProprietary = driver.value(QLatin1StringView("proprietary")).toBool();
    node->sizeBytes = objectOf(json, "block").value(QLatin1StringView("size_bytes")).toDouble(-1);
    node->kind = kindOf(json);
    return node;
}

QStringList textsOf(const QJsonArray &array)
{
    QStringList texts;
    for (const auto &value : array)
        texts << value.toString();
    return texts;
}

// As helper/inventory words an identity, without and with its place: which of
// the two it takes is its own business.
QStringList identityTexts(const QJsonObject &json)
{
    const QJsonObject identity = objectOf(json, "identity");
    QString text = textOf(identity, "model");
    for (const char *part : {"serial", "medium"}) {
        if (const QString value = textOf(identity, part); !value.isEmpty())
            text += QStringLiteral(", %1 %2").arg(QLatin1StringView(part), value);
    }
    if (text.isEmpty())
        return {};
    return {text, QStringLiteral("%1, at %2").arg(text, textOf(identity, "place"))};
}

void link(Links &links, const QJsonObject &json, const DeviceNode &node)
{
    const QJsonObject block = objectOf(json, "block");
    const QString parent = json.value(QLatin1StringView("parent")).toString();
    QStringList lower = textsOf(listOf(block, "below"));
    // Partitions are made of their disk, too.
    if (!parent.isEmpty() && !block.isEmpty() &&
        block.value(QLatin1StringView("kind")).toString() == u"partition")
        links.made[parent] << node.path;
    for (const QString &path : lower)
        links.made[path] << node.path;
    if (!parent.isEmpty())
        lower.prepend(parent); // what is stacked stands below the first of what it is made of
    links.lower[node.path] = lower;
    links.mounts[node.path] = textsOf(listOf(block, "mounts"));
    if (block.value(QLatin1StringView("swap")).toBool())
        links.swaps.insert(node.path);
}

void collect(const Links &links, const QString &path, QSet<QString> &seen)
{
    if (seen.contains(path))
        return;
    seen.insert(path);
    for (const QString &upper : links.made.value(path))
        collect(links, upper, seen);
}

void fillIn(const Links &links, DeviceNode &node)
{
    QSet<QString> above;
    collect(links, node.path, above);
    QSet<QString> places;
    for (const QString &path : above) {
        const QStringList mounts = links.mounts.value(path);
        places.unite(QSet<QString>(mounts.begin(), mounts.end()));
        node.isSwap = node.isSwap || links.swaps.contains(path);
    }
    node.carried = QStringList(places.begin(), places.end());
    node.carried.sort();
}

void markImagePath(const Links &links, const QString &path, QSet<QString> &seen)
{
    DeviceNode *node = links.byPath.value(path);
    if (!node || seen.contains(path))
        return;
    seen.insert(path);
    node->isInImagePath = true;
    for (const QString &below : links.lower.value(path))
        markImagePath(links, below, seen);
}

// Whether `path` is reached again from `above` on: it would hang in a circle.
bool isBelow(const QHash<QString, QString> &parents, const QString &path, QString above)
{
    for (qsizetype steps = 0; !above.isEmpty() && steps <= parents.size(); ++steps) {
        if (above == path)
            return true;
        above = parents.value(above);
    }
    return false;
}

} // namespace

std::unique_ptr<DeviceNode> deviceTree(const QJsonObject &inventory, const QString &imagePartition,
                                       const QHash<QString, QString> &missing)
{
    Links links;
    std::vector<std::unique_ptr<DeviceNode>> nodes;
    QString imagePath;
    QHash<QString, QString> gone = missing;
    for (const auto &value : listOf(inventory, "devices")) {
        const QJsonObject json = value.toObject();
        auto node = nodeOf(json);
        if (node->path.isEmpty() || links.byPath.contains(node->path))
            continue;
        links.byPath[node->path] = node.get();
        link(links, json, *node);
        for (const QString &identity : identityTexts(json)) {
            node->wasMissing = node->wasMissing || missing.contains(identity);
            gone.remove(identity);
        }
        if (!imagePartition.isEmpty() && textOf(objectOf(json, "block"), "partuuid") == imagePartition)
            imagePath = node->path;
        nodes.push_back(std::move(node));
    }
    QHash<QString, QString> parents;
    auto root = std::make_unique<DeviceNode>();
    const auto hang = [](std::unique_ptr<DeviceNode> node, DeviceNode &parent) {
        node->parent = &parent;
        node->row = static_cast<int>(parent.children.size());
        parent.children.push_back(std::move(node));
    };
    for (const auto &[identity, name] : gone.asKeyValueRange()) {
        auto node = std::make_unique<DeviceNode>();
        node->name = identity;
        node->label = name.isEmpty() ? identity : name;
        node->wasMissing = true;
        node->isGone = true;
        hang(std::move(node), *root);
    }
    for (auto &node : nodes) {
        fillIn(links, *node);
        QString above;
        for (const QString &path : links.lower.value(node->path)) {
            if (links.byPath.contains(path) && !isBelow(parents, node->path, path)) {
                above = path;
                break;
            }
        }
        parents[node->path] = above;
        hang(std::move(node), above.isEmpty() ? *root : *links.byPath.value(above));
    }
    QSet<QString> seen;
    markImagePath(links, imagePath, seen);
    return root;
}

} // namespace torpor
