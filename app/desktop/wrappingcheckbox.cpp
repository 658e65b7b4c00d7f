// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wrappingcheckbox.h"

#include <QHBoxLayout>
#include <QMouseEvent>

namespace torpor
{

WrappingCheckBox::WrappingCheckBox(const QString &text, QWidget *parent)
    : QWidget(parent), m_box(new QCheckBox(this)), m_text(new QLabel(text, this))
{
    m_box->setAccessibleName(text);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    setFocusProxy(m_box);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1, Qt::AlignTop);
}

void WrappingCheckBox::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_text->geometry().contains(event->position().toPoint()))
        m_box->click();
}

} // namespace torpor
