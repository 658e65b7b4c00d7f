// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCheckBox>
#include <QLabel>

namespace torpor
{

// A check box whose text is as long as a sentence, which Qt's own does not break into lines.
class WrappingCheckBox : public QWidget
{
    Q_OBJECT

public:
    WrappingCheckBox(const QString &text, QWidget *parent);

    [[nodiscard]] QCheckBox *box() const { return m_box; }

protected:
    // A click on the text is one on the box.
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QCheckBox *m_box;
    QLabel *m_text;
};

} // namespace torpor
