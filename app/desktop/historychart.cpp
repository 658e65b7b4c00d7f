// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historychart.h"

#include "models/words.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QDateTimeAxis>
#include <QEvent>
#include <QHBoxLayout>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QPen>
#include <QStackedBarSeries>
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

// Told apart by pattern as well as by colour.
QBarSet *barsOf(const QString &name, Qt::BrushStyle pattern)
{
    auto *bars = new QBarSet(name);
    bars->setBrush(pattern);
    return bars;
}

QChartView *makeView(const QString &accessibleName, QWidget *parent)
{
    auto *view = new QChartView(new QChart, parent);
    view->setRenderHint(QPainter::Antialiasing);
    view->setFrameShape(QFrame::NoFrame);
    view->setAccessibleName(accessibleName);
    view->viewport()->setAutoFillBackground(false); // what is around it is
    view->chart()->setMargins({});
    view->chart()->setLocalizeNumbers(true);
    return view;
}

void clear(QChart &chart)
{
    chart.removeAllSeries();
    for (QAbstractAxis *axis : chart.axes()) {
        chart.removeAxis(axis); // it is ours then
        delete axis;
    }
}

// From nothing to a little above the largest value, in round steps.
QValueAxis *axisTo(double largest, const QString &title)
{
    auto *axis = new QValueAxis;
    axis->setRange(0, largest);
    axis->applyNiceNumbers();
    axis->setTitleText(title);
    return axis;
}

} // namespace

HistoryChart::HistoryChart(QWidget *parent)
    : QWidget(parent),
      m_durations(makeView(tr("Durations and image sizes over time"), this)),
      m_months(makeView(tr("How many attempts went well, month after month"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_durations, 3);
    layout->addWidget(m_months, 2);
    setMinimumHeight(fontMetrics().lineSpacing() * 11);
    setHistory({}, {});
}

void HistoryChart::setHistory(const std::vector<Attempt> &attempts,
                              const std::vector<PeriodStatistics> &months)
{
    showDurations(attempts);
    showMonths(months);
    paintInPalette();
}

void HistoryChart::showDurations(const std::vector<Attempt> &attempts)
{
    QChart *chart = m_durations->chart();
    clear(*chart);
    QLineSeries *away = lineOf(tr("Saving (s)"), Qt::SolidLine);
    QLineSeries *back = lineOf(tr("Coming back (s)"), Qt::DashLine);
    QLineSeries *image = lineOf(tr("Image (GiB)"), Qt::DotLine);
    double longest = 1, largest = 0.1;
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
    time->setTickCount(3);
    QValueAxis *seconds = axisTo(longest, tr("seconds"));
    QValueAxis *sizes = axisTo(largest, tr("GiB"));
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
}

void HistoryChart::showMonths(const std::vector<PeriodStatistics> &months)
{
    constexpr std::size_t shown = 12;
    QChart *chart = m_months->chart();
    clear(*chart);
    m_months->setVisible(!months.empty());
    QBarSet *good = barsOf(tr("Went well"), Qt::SolidPattern);
    QBarSet *aborted = barsOf(tr("Broken off"), Qt::Dense5Pattern);
    QBarSet *failed = barsOf(tr("Failed"), Qt::BDiagPattern);
    QStringList names;
    int most = 1;
    for (const PeriodStatistics &month :
         months | std::views::drop(months.size() > shown ? months.size() - shown : 0)) {
        const QDate first = QDate::fromString(month.period + QStringLiteral("-01"), Qt::ISODate);
        // Months without an attempt are not in the log: a name may come twice, years apart.
        QString name = QLocale().standaloneMonthName(first.month(), QLocale::ShortFormat);
        if (names.contains(name))
            name = QLocale().toString(first, QStringLiteral("MMM yy"));
        names << name;
        *good << month.succeeded;
        *aborted << month.aborted;
        *failed << month.failed;
        most = std::max(most, month.succeeded + month.aborted + month.failed);
    }
    auto *series = new QStackedBarSeries;
    series->append({good, aborted, failed});
    chart->addSeries(series);
    auto *time = new QBarCategoryAxis;
    time->append(names);
    auto *count = new QValueAxis;
    const int step = (most + 3) / 4; // whole attempts
    const int steps = (most + step - 1) / step;
    count->setRange(0, steps * step);
    count->setTickCount(steps + 1);
    count->setLabelFormat(QStringLiteral("%.0f"));
    count->setTitleText(tr("attempts"));
    chart->addAxis(time, Qt::AlignBottom);
    chart->addAxis(count, Qt::AlignLeft);
    series->attachAxis(time);
    series->attachAxis(count);
}

void HistoryChart::paintInPalette()
{
    const QColor text = palette().color(QPalette::WindowText);
    QColor grid = text;
    grid.setAlphaF(0.2F);
    for (const QChartView *view : {m_durations, m_months}) {
        view->chart()->setBackgroundVisible(false);
        view->chart()->legend()->setLabelColor(text);
        for (QAbstractAxis *axis : view->chart()->axes()) {
            axis->setLabelsColor(text);
            axis->setTitleBrush(text);
            axis->setGridLineColor(grid);
            axis->setLinePenColor(grid);
        }
    }
    // Blue and orange are told apart by nearly all eyes.
    const bool isDark = palette().color(QPalette::Window).lightnessF() < 0.5;
    const std::array colours = {palette().color(QPalette::Highlight), text,
                                isDark ? QColor(0xf6, 0xa5, 0x3c) : QColor(0xc6, 0x51, 0x00)};
    for (std::size_t index = 0; QAbstractSeries * series : m_durations->chart()->series()) {
        auto *line = qobject_cast<QLineSeries *>(series);
        QPen pen = line->pen();
        pen.setColor(colours.at(index++));
        line->setPen(pen);
    }
    for (QAbstractSeries *series : m_months->chart()->series()) {
        for (std::size_t index = 0; QBarSet * bars : qobject_cast<QStackedBarSeries *>(series)->barSets()) {
            const QColor colour = colours.at(index++);
            bars->setBrush(QBrush(colour, bars->brush().style()));
            bars->setPen(QPen(colour));
        }
    }
}

void HistoryChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintInPalette();
}

} // namespace torpor
