// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/devicesmodel.h"
#include "textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QWidget>

namespace torpor
{

// The tree of devices with a filter.
class DevicesPage : public QWidget
{
    Q_OBJECT

public:
    explicit DevicesPage(DevicesModel &devices, QWidget *parent = nullptr);

private:
    void update();
    void copy() const;

    DevicesModel &m_devices;
    DevicesFilter m_filter;
    QLineEdit *m_search;
    QComboBox *m_sort;
    QPushButton *m_copy;
    QTreeView *m_tree;
    TextLabel *m_note;
};

} // namespace torpor
