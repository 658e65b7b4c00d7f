// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historychart.h"

#include "models/words.h"

#include <QChart>
#include <QDateTimeAxis>
#include <QEvent>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QPen>
#include <QVBoxLayout>
#include <QValueAxis>
#include <ranges>

namespace torpor
{

namespace
{

constexpr double gibibyte = 1 << 30;

// Told apart by line and marker as well as by colour.
QLineSeries *lineOf(const QString &name, Qt::PenStyle style)
{
    auto *series = new QLineSeries;
    series->setName(name);
    series->setPointsVisible(true);
    QPen pen = series->pen();
    pen.setStyle(style);
    pen.setWidthF(2);
    series->setPen(pen);
    return series;
}

} // namespace

HistoryChart::HistoryChart(QWidget *parent) : QWidget(parent), m_view(new QChartView(new QChart, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Durations and image sizes over time"));
    m_view->chart()->setMargins({});
    setMinimumHeight(fontMetrics().lineSpacing() * 11);
    setAttempts({});
}

void HistoryChart::setAttempts(const std::vector<Attempt> &attempts)
{
    QChart *chart = m_view->chart();
    chart->removeAllSeries();
    for (QAbstractAxis *axis : chart->axes())
        chart->removeAxis(axis); // it is ours then
    QLineSeries *away = lineOf(tr("Saving (s)"), Qt::SolidLine);
    QLineSeries *back = lineOf(tr("Coming back (s)"), Qt::DashLine);
    QLineSeries *image = lineOf(tr("Image (GiB)"), Qt::DotLine);
    double longest = 0, largest = 0;
    for (const Attempt &attempt : std::views::reverse(attempts)) {
        if (!attempt.started.isValid() || attempt.verdict() != Attempt::Verdict::Good)
            continue;
        const auto when = static_cast<double>(attempt.started.toMSecsSinceEpoch());
        const auto add = [&](QLineSeries *series, std::optional<double> value, double &most) {
            if (!value)
                return;
            series->append(when, *value);
            most = std::max(most, *value);
        };
        add(away, attempt.secondsAway(), longest);
        add(back, attempt.secondsBack(), longest);
        if (attempt.imageBytes > 0)
            add(image, attempt.imageBytes / gibibyte, largest);
    }
    m_hasPoints = away->count() + back->count() + image->count() > 0;
    auto *time = new QDateTimeAxis;
    time->setFormat(QLocale().dateFormat(QLocale::ShortFormat));
    time->setTickCount(4);
    auto *seconds = new QValueAxis;
    seconds->setRange(0, std::max(1.0, longest * 1.1));
    seconds->setTitleText(tr("seconds"));
    auto *sizes = new QValueAxis;
    sizes->setRange(0, std::max(0.1, largest * 1.1));
    sizes->setTitleText(tr("GiB"));
    chart->addAxis(time, Qt::AlignBottom);
    chart->addAxis(seconds, Qt::AlignLeft);
    chart->addAxis(sizes, Qt::AlignRight);
    for (QLineSeries *series : {away, back, image}) {
        chart->addSeries(series);
        series->attachAxis(time);
        series->attachAxis(series == image ? sizes : seconds);
    }
    // One attempt alone would be a day of no width.
    if (time->min() == time->max() && m_hasPoints)
        time->setRange(time->min().addDays(-1), time->max().addDays(1));
    paintInPalette();
}

void HistoryChart::paintInPalette()
{
    QChart *chart = m_view->chart();
    const QColor text = palette().color(QPalette::WindowText);
    QColor grid = text;
    grid.setAlphaF(0.2F);
    chart->setBackgroundVisible(false);
    chart->legend()->setLabelColor(text);
    for (QAbstractAxis *axis : chart->axes()) {
        axis->setLabelsColor(text);
        axis->setTitleBrush(text);
        axis->setGridLineColor(grid);
        axis->setLinePenColor(grid);
    }
    const QList<QAbstractSeries *> all = chart->series();
    // Blue and orange are told apart by nearly all eyes.
    const bool isDark = palette().color(QPalette::Window).lightnessF() < 0.5;
    const std::array colours = {palette().color(QPalette::Highlight), text,
                                isDark ? QColor(0xf6, 0xa5, 0x3c) : QColor(0xc6, 0x51, 0x00)};
    for (qsizetype index = 0; index < all.size(); ++index) {
        auto *series = qobject_cast<QLineSeries *>(all[index]);
        QPen pen = series->pen();
        pen.setColor(colours.at(static_cast<std::size_t>(index)));
        series->setPen(pen);
    }
}

void HistoryChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintInPalette();
}

} // namespace torpor
