// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kernelchoice.h"

#include "symbolicicon.h"

#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace torpor
{

KernelChoice::KernelChoice(SettingsModel &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_list(new QComboBox(this)), m_why(new TextLabel(this, "why"))
{
    m_list->setObjectName(QStringLiteral("kernels"));
    m_list->setAccessibleName(tr("Kernel that saves and resumes"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list);
    layout->addWidget(m_why);
    setFocusProxy(m_list);
    connect(m_list, &QComboBox::activated, this, &KernelChoice::changed);
    connect(&settings, &SettingsModel::changed, this, &KernelChoice::rebuild);
    rebuild();
}

QString KernelChoice::release() const
{
    return m_list->currentData().toString();
}

void KernelChoice::setRelease(const QString &release)
{
    int index = m_list->findData(release);
    if (index < 0) { // it was removed since, and is still what is set
        m_list->addItem(tr("%1 (not installed)").arg(release), release);
        index = m_list->count() - 1;
    }
    m_list->setCurrentIndex(index);
}

void KernelChoice::rebuild()
{
    const QString chosen = m_list->count() > 0 ? release() : m_settings.stored().saveKernel;
    QStringList reasons;
    m_list->clear();
    m_list->addItem(tr("The running kernel"), QString());
    for (const SettingsModel::Kernel &kernel : m_settings.kernels()) {
        m_list->addItem(kernel.isRunning ? tr("%1 (running)").arg(kernel.release) : kernel.release,
                        kernel.release);
        if (kernel.isUsable)
            continue;
        reasons << tr("%1 cannot be used. %2").arg(kernel.release, kernel.why).trimmed();
        const int index = m_list->count() - 1;
        m_list->setItemIcon(index, symbolicIcon(QStringLiteral("finding-block")));
        m_list->setItemData(index, kernel.why, Qt::ToolTipRole);
        // What is set may be what cannot be used: it is shown, and can be left.
        if (auto *items = qobject_cast<QStandardItemModel *>(m_list->model()))
            items->item(index)->setEnabled(false);
    }
    setRelease(chosen);
    m_why->setText(reasons.join(u'\n'));
    m_why->setVisible(!reasons.isEmpty());
}

} // namespace torpor
