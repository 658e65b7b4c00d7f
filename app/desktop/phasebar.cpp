// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phasebar.h"

#include "models/words.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace torpor
{

namespace
{

// `share` of the first.
QColor mixed(const QColor &one, const QColor &other, float share)
{
    const auto mix = [share](float a, float b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()),
                            mix(one.blueF(), other.blueF()));
}

} // namespace

PhaseBar::PhaseBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setPhases({});
}

void PhaseBar::setPhases(const std::vector<Attempt::Phase> &phases)
{
    m_phases = phases;
    QStringList texts;
    for (std::size_t phase = 0; phase < m_phases.size(); ++phase)
        texts << textOf(phase);
    setAccessibleName(tr("How long each phase took"));
    setAccessibleDescription(texts.join(u'\n'));
    setVisible(!m_phases.empty());
    QWidget::update();
}

QSize PhaseBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, 2 * fontMetrics().height()};
}

QSize PhaseBar::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 10, sizeHint().height()};
}

QString PhaseBar::textOf(std::size_t phase) const
{
    //: The name of a phase, and its duration
    return tr("%1: %2").arg(words::phase(m_phases[phase].name), words::duration(m_phases[phase].seconds));
}

std::vector<PhaseBar::Part> PhaseBar::parts() const
{
    double total = 0;
    bool hasWayBack = false;
    for (const Attempt::Phase &phase : m_phases) {
        total += phase.seconds;
        hasWayBack = hasWayBack || phase.isWayBack();
    }
    if (total <= 0)
        return {};
    const double gap = hasWayBack ? fontMetrics().averageCharWidth() : 0;
    const double scale = (width() - gap) / total;
    std::vector<Part> parts;
    double x = 0;
    // The log lists them as they ended; the hooks' last one may come after others.
    for (const bool isWayBack : {false, true}) {
        for (std::size_t phase = 0; phase < m_phases.size(); ++phase) {
            if (m_phases[phase].isWayBack() != isWayBack)
                continue;
            const double length = m_phases[phase].seconds * scale;
            const double left = layoutDirection() == Qt::RightToLeft ? width() - x - length : x;
            parts.push_back({QRectF(left, 0, length, height()), phase});
            x += length;
        }
        x += gap;
    }
    return parts;
}

void PhaseBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QColor away = palette().color(QPalette::Highlight);
    // Seen on the window's colour in each palette, and told from the way there.
    const QColor back =
        mixed(palette().color(QPalette::WindowText), palette().color(QPalette::Window), 0.55F);
    int shade = 0;
    for (const Part &part : parts()) {
        const bool isWayBack = m_phases[part.phase].isWayBack();
        const QColor base = isWayBack ? back : away;
        // Neighbours differ in lightness, so that the bar is read without colours, too.
        const QColor fill = shade++ % 2 == 0 ? base : mixed(base, palette().color(QPalette::Window), 0.75F);
        painter.fillRect(part.area, fill);
        painter.setPen(palette().color(QPalette::Window));
        painter.drawLine(part.area.topLeft(), part.area.bottomLeft());
        const QString text = words::phase(m_phases[part.phase].name);
        const double margin = fontMetrics().averageCharWidth();
        if (fontMetrics().horizontalAdvance(text) + 2 * margin > part.area.width())
            continue;
        painter.setPen(fill.lightnessF() > 0.55 ? Qt::black : Qt::white);
        painter.drawText(part.area, Qt::AlignCenter, text);
    }
}

bool PhaseBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (const Part &part : parts()) {
        if (part.area.contains(help->pos())) {
            QToolTip::showText(help->globalPos(), textOf(part.phase), this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace torpor
