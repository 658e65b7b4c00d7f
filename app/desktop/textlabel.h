// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QScrollArea>

namespace torpor
{

// A text of one or more sentences, broken to the width there is. It may have
// names of devices in it, and is never taken for anything but plain text.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(QWidget *parent, const char *name = nullptr);
    TextLabel(const QString &text, QWidget *parent);

    // The text, and behind it "Details", which shows them below it; as setText() where there are none.
    void setTextWithDetails(const QString &text, const QString &details);
    void setText(const QString &text);

private:
    QString m_text, m_details;
    Qt::TextInteractionFlags m_interaction; // of plain text
};

// Something that is scrolled where it is too long, as part of what is around it.
[[nodiscard]] QScrollArea *scrolled(QWidget *content, QWidget *parent);

} // namespace torpor
