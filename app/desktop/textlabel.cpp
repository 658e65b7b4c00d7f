// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textlabel.h"

namespace torpor
{

TextLabel::TextLabel(QWidget *parent, const char *name) : QLabel(parent)
{
    if (name)
        setObjectName(QString::fromLatin1(name));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(this, &QLabel::linkActivated, this, [this] { setText(m_text + u'\n' + m_details); });
}

TextLabel::TextLabel(const QString &text, QWidget *parent) : TextLabel(parent)
{
    setText(text);
}

void TextLabel::setText(const QString &text)
{
    m_text = text;
    if (textFormat() != Qt::PlainText) {
        setTextFormat(Qt::PlainText);
        setTextInteractionFlags(m_interaction);
    }
    QLabel::setText(text);
}

void TextLabel::setTextWithDetails(const QString &text, const QString &details)
{
    if (details.isEmpty()) {
        setText(text);
        return;
    }
    m_text = text;
    m_details = details;
    if (textFormat() == Qt::PlainText)
        m_interaction = textInteractionFlags();
    setTextFormat(Qt::RichText);
    // With the keyboard, too.
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    QLabel::setText(QStringLiteral("%1 <a href=\"details\">%2</a>").arg(text.toHtmlEscaped(), tr("Details")));
}

QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    return scroll;
}

} // namespace torpor
