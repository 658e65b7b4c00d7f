// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/attempt.h"

#include <QWidget>

namespace torpor
{

// The phases of an attempt as parts of a bar, as wide as they took time. The
// way back begins behind a gap, where the power was off.
class PhaseBar : public QWidget
{
    Q_OBJECT

public:
    explicit PhaseBar(QWidget *parent = nullptr);

    void setPhases(const std::vector<Attempt::Phase> &phases);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override; // the phase under the mouse

private:
    struct Part {
        QRectF area;
        std::size_t phase;
    };
    [[nodiscard]] std::vector<Part> parts() const;
    [[nodiscard]] QString textOf(std::size_t phase) const;

    std::vector<Attempt::Phase> m_phases;
};

} // namespace torpor
