// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "devicesmodel.h"

#include "document.h"
#include "service/protocol.h"
#include "words.h"

#include <QLocale>

namespace torpor
{

namespace
{

QString driverText(const DeviceNode &node)
{
    if (node.driver.isEmpty())
        return {};
    if (node.isProprietary)
        //: %1 is the name of a driver
        return DevicesModel::tr("%1 (module, proprietary)").arg(node.driver);
    if (node.isOutOfTree)
        return DevicesModel::tr("%1 (module, not from the kernel)").arg(node.driver);
    if (node.isModular)
        return DevicesModel::tr("%1 (module)").arg(node.driver);
    return node.isBuiltIn ? DevicesModel::tr("%1 (built in)").arg(node.driver) : node.driver;
}

// Whether B and C could drive it.
QString saveKernelText(const QString &state)
{
    if (state == u"missing")
        return DevicesModel::tr("No driver");
    if (state == u"built-in")
        return DevicesModel::tr("Built in");
    if (state == u"available")
        return DevicesModel::tr("Not loaded");
    if (state == u"loaded")
        return DevicesModel::tr("Loaded");
    return state == u"unknown" ? DevicesModel::tr("Not known") : QString();
}

QString useText(const DeviceNode &node)
{
    QStringList parts;
    if (node.isInImagePath)
        parts << DevicesModel::tr("way of the image");
    if (node.kind == DeviceNode::Kind::Keyboard)
        parts << DevicesModel::tr("keyboard");
    if (node.sizeBytes == 0)
        parts << DevicesModel::tr("no medium");
    else if (node.sizeBytes > 0)
        parts << words::size(node.sizeBytes);
    parts << node.carried;
    if (node.isSwap)
        parts << DevicesModel::tr("swap space");
    return QLocale().createSeparatedList(parts);
}

} // namespace

DevicesModel::DevicesModel(HelperClient &client, QObject *parent)
    : QAbstractItemModel(parent), m_client(client), m_root(std::make_unique<DeviceNode>())
{
}

void DevicesModel::refresh()
{
    if (m_pending > 0)
        return;
    m_pending = 2;
    m_client.call(Verb::Check, askFor("devices"), this, [this](const HelperReply &reply) {
        --m_pending;
        m_refusal.reset();
        if (const auto document = documentOf(reply))
            m_inventory = *document;
        else
            m_refusal = document.error();
        rebuild();
    });
    // What did not come back the last time.
    QVariantMap arguments = askFor("attempts");
    arguments.insert(QLatin1StringView(protocol::argument::count), 1);
    m_client.call(Verb::History, arguments, this, [this](const HelperReply &reply) {
        --m_pending;
        m_missing.clear();
        if (const auto document = documentOf(reply)) {
            const QJsonObject attempt = listOf(*document, "attempts").first().toObject();
            for (const auto &value : listOf(attempt, "devices")) {
                const QJsonObject device = value.toObject();
                if (textOf(device, "kind") == u"missing")
                    m_missing.insert(textOf(device, "device"), textOf(device, "name"));
            }
        }
        rebuild();
    });
    Q_EMIT changed();
}

void DevicesModel::setImagePartition(const QString &partuuid)
{
    if (m_imagePartition == partuuid)
        return;
    m_imagePartition = partuuid;
    rebuild();
}

void DevicesModel::rebuild()
{
    beginResetModel();
    m_root = deviceTree(m_inventory, m_imagePartition, m_missing);
    endResetModel();
    Q_EMIT changed();
}

QStringList DevicesModel::unknowns() const
{
    QStringList sentences;
    for (const auto &value : listOf(m_inventory, "unknowns"))
        sentences << words::said(value.toString());
    return sentences;
}

QString DevicesModel::concern(const DeviceNode &node)
{
    if (node.isGone)
        return tr("It did not come back after the last hibernation, and is still missing.");
    if (node.wasMissing)
        return tr("It did not come back after the last hibernation.");
    if (node.isInImagePath && node.saveKernel == u"missing")
        return tr("The image goes through it, and the save kernel has no driver for it.");
    if (node.kind == DeviceNode::Kind::Graphics && node.isOutOfTree)
        return tr("Its driver is not from the kernel; such graphics drivers often fail to wake.");
    return {};
}

const DeviceNode *DevicesModel::nodeAt(const QModelIndex &index)
{
    return static_cast<const DeviceNode *>(index.data(NodeRole).value<const void *>());
}

const DeviceNode &DevicesModel::nodeOrRoot(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<const DeviceNode *>(index.constInternalPointer()) : *m_root;
}

QModelIndex DevicesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOrRoot(parent).children[static_cast<std::size_t>(row)].get());
}

QModelIndex DevicesModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    DeviceNode *parent = nodeOrRoot(index).parent;
    return parent == m_root.get() ? QModelIndex() : createIndex(parent->row, 0, parent);
}

int DevicesModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOrRoot(parent).children.size());
}

int DevicesModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QVariant DevicesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeviceNode &node = nodeOrRoot(index);
    switch (role) {
    case NodeRole:
        return QVariant::fromValue(static_cast<const void *>(&node));
    case KindRole:
        return static_cast<int>(node.kind);
    case ConcernRole:
        return concern(node);
    case Qt::ToolTipRole: {
        const QString text = concern(node);
        return text.isEmpty() ? node.path : text;
    }
    case Qt::AccessibleTextRole: {
        // An icon alone would not be read.
        const QString text = index.column() == Device ? concern(node) : QString();
        return text.isEmpty() ? QVariant() : QVariant(QStringLiteral("%1. %2").arg(node.label, text));
    }
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Device:
        return node.label == node.name ? node.name : QStringLiteral("%1 (%2)").arg(node.label, node.name);
    case Driver:
        return driverText(node);
    case SaveKernel:
        return saveKernelText(node.saveKernel);
    case Use:
        return useText(node);
    default:
        return {};
    }
}

QVariant DevicesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == SaveKernel)
        return tr("Whether the kernel that writes and reads the image can drive the device");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Device:
        return tr("Device");
    case Driver:
        return tr("Driver");
    case SaveKernel:
        return tr("In the save kernel");
    case Use:
        return tr("Used for");
    default:
        return {};
    }
}

DevicesFilter::DevicesFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void DevicesFilter::setSort(Sort sort)
{
    m_sort = sort;
    invalidateFilter();
}

void DevicesFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool DevicesFilter::isOfSort(const DeviceNode &node) const
{
    switch (m_sort) {
    case Sort::All:
        break;
    case Sort::Concerns:
        return !DevicesModel::concern(node).isEmpty();
    case Sort::Modular:
        return node.isModular;
    case Sort::ImagePath:
        return node.isInImagePath;
    case Sort::Mounted:
        return !node.carried.isEmpty();
    case Sort::Missing:
        return node.wasMissing;
    }
    return true;
}

bool DevicesFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    const DeviceNode *node = DevicesModel::nodeAt(first);
    if (!node || !isOfSort(*node))
        return false;
    for (int column = 0; column < sourceModel()->columnCount(); ++column) {
        if (first.siblingAtColumn(column).data().toString().contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return m_text.isEmpty();
}

QString DevicesFilter::asText() const
{
    QString text;
    const auto add = [&](auto &&self, const QModelIndex &parent, qsizetype indent) -> void {
        for (int row = 0; row < rowCount(parent); ++row) {
            const QModelIndex first = index(row, 0, parent);
            QStringList cells;
            for (int column = 0; column < columnCount(parent); ++column)
                cells << first.siblingAtColumn(column).data().toString();
            text += QString(indent, u' ') + cells.join(u'\t').trimmed() + u'\n';
            self(self, first, indent + 2);
        }
    };
    add(add, {}, 0);
    return text;
}

} // namespace torpor
