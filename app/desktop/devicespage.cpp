// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "devicespage.h"

#include "models/words.h"
#include "symbolicicon.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace torpor
{

namespace
{

// Gives a device its icon, and a second one in place of it where it deserves a look.
class DeviceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() != DevicesModel::Device)
            return;
        const bool isConcern = !index.data(DevicesModel::ConcernRole).toString().isEmpty();
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = symbolicIcon(isConcern ? QStringLiteral("finding-warn")
                                              : iconOf(index.data(DevicesModel::KindRole).toInt()));
        option->font.setBold(isConcern);
        // A name such as "GA107M [GeForce]" keeps its brackets where a language is written from the right.
        option->text = words::isolated(option->text);
    }

private:
    static QString iconOf(int kind)
    {
        switch (static_cast<DeviceNode::Kind>(kind)) {
        case DeviceNode::Kind::Disk:
            return QStringLiteral("device-disk");
        case DeviceNode::Kind::Usb:
            return QStringLiteral("device-usb");
        case DeviceNode::Kind::Network:
            return QStringLiteral("device-network");
        case DeviceNode::Kind::Keyboard:
            return QStringLiteral("device-keyboard");
        case DeviceNode::Kind::Graphics:
            return QStringLiteral("device-graphics");
        case DeviceNode::Kind::Other:
            break;
        }
        return QStringLiteral("device-other");
    }
};

} // namespace

DevicesPage::DevicesPage(DevicesModel &devices, QWidget *parent)
    : QWidget(parent),
      m_devices(devices),
      m_search(new QLineEdit(this)),
      m_sort(new QComboBox(this)),
      m_copy(new QPushButton(tr("&Copy as text"), this)),
      m_tree(new QTreeView(this)),
      m_note(new TextLabel(this, "note"))
{
    using Sort = DevicesFilter::Sort;
    m_filter.setSourceModel(&devices);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Filter"));
    m_search->setAccessibleName(tr("Show only devices that contain this text"));
    m_search->setClearButtonEnabled(true);
    m_sort->setObjectName(QStringLiteral("sort"));
    m_sort->setAccessibleName(tr("Which devices to show"));
    m_sort->addItem(tr("All devices"), QVariant::fromValue(Sort::All));
    m_sort->addItem(tr("What deserves a look"), QVariant::fromValue(Sort::Concerns));
    m_sort->addItem(tr("What did not come back last time"), QVariant::fromValue(Sort::Missing));
    m_sort->addItem(tr("What the image goes through"), QVariant::fromValue(Sort::ImagePath));
    m_sort->addItem(tr("What carries mounted filesystems"), QVariant::fromValue(Sort::Mounted));
    m_sort->addItem(tr("Whose driver is a module"), QVariant::fromValue(Sort::Modular));
    m_copy->setObjectName(QStringLiteral("copy"));
    m_tree->setObjectName(QStringLiteral("devices"));
    m_tree->setAccessibleName(tr("Devices"));
    m_tree->setModel(&m_filter);
    m_tree->setItemDelegate(new DeviceDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    // What a device is used for is often the longest, and what one looks for.
    m_tree->header()->setStretchLastSection(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);

    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_sort);
    top->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_note);
    setFocusProxy(m_search);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setText(text);
        m_tree->expandAll();
        update();
    });
    connect(m_sort, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.setSort(m_sort->currentData().value<DevicesFilter::Sort>());
        m_tree->expandAll();
        update();
    });
    connect(m_copy, &QPushButton::clicked, this, &DevicesPage::copy);
    connect(&devices, &QAbstractItemModel::modelReset, this, [this] {
        m_tree->expandAll();
        for (int column = 0; column < DevicesModel::Use; ++column)
            m_tree->resizeColumnToContents(column);
        // A long name must not push all else out of sight.
        const int em = m_tree->fontMetrics().averageCharWidth();
        const int others = m_tree->columnWidth(DevicesModel::Driver) +
                           m_tree->columnWidth(DevicesModel::SaveKernel) + em * 24;
        const int widest = std::max(em * 30, m_tree->viewport()->width() - others);
        if (m_tree->columnWidth(DevicesModel::Device) > widest)
            m_tree->setColumnWidth(DevicesModel::Device, widest);
    });
    connect(&devices, &DevicesModel::changed, this, &DevicesPage::update);
    update();
}

void DevicesPage::update()
{
    QStringList notes;
    QString details;
    if (m_devices.isLoading()) {
        notes << tr("Looking at the devices…");
    } else if (const auto &refusal = m_devices.refusal()) {
        notes << tr("The devices could not be listed: %1 %2")
                     .arg(words::reason(*refusal), words::advice(*refusal))
                     .trimmed();
        details = words::details(refusal->code, refusal->message);
    } else if (m_devices.rowCount() == 0) {
        notes << tr("No device is known.");
    } else if (m_filter.rowCount() == 0) {
        notes << tr("No device is of that kind.");
    }
    notes << m_devices.unknowns();
    m_note->setTextWithDetails(notes.join(u'\n'), details);
    m_note->setVisible(!notes.isEmpty());
    m_copy->setEnabled(m_filter.rowCount() > 0);
}

void DevicesPage::copy() const
{
    QGuiApplication::clipboard()->setText(m_filter.asText());
}

} // namespace torpor
