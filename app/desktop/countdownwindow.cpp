// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "countdownwindow.h"

#include "models/words.h"
#include "symbolicicon.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

namespace torpor
{

CountdownWindow::CountdownWindow(QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::WindowStaysOnTopHint),
      m_icon(new QLabel(this)),
      m_headline(new TextLabel(this, "headline")),
      m_reason(new TextLabel(this, "reason")),
      m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("&Cancel"), this)),
      m_now(new QPushButton(tr("Hibernate &now"), this))
{
    setObjectName(QStringLiteral("countdown"));
    setWindowTitle(tr("Torpor"));
    QFont font = m_headline->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setBold(true);
    m_headline->setFont(font);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Time that is left"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_cancel->setDefault(true);
    m_now->setObjectName(QStringLiteral("now"));
    m_now->setAutoDefault(false);
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this);
    m_icon->setPixmap(symbolicIcon(QStringLiteral("org.torpor.Torpor-countdown"))
                          .pixmap(QSize(size, size), devicePixelRatioF()));
    auto *texts = new QVBoxLayout;
    texts->addWidget(m_headline);
    texts->addWidget(m_reason);
    texts->addWidget(m_bar);
    auto *head = new QHBoxLayout;
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(texts, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_now);
    buttons->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &CountdownWindow::tick);
    connect(m_cancel, &QPushButton::clicked, this, &CountdownWindow::reject);
    connect(m_now, &QPushButton::clicked, this, [this] {
        const QString rule = m_rule;
        end();
        Q_EMIT nowWanted(rule);
    });
}

void CountdownWindow::begin(const QString &rule, const QString &reason, std::chrono::milliseconds left)
{
    const bool isNew = m_rule != rule || !isVisible();
    m_rule = rule;
    m_deadline = QDeadlineTimer(left);
    m_reason->setText(words::said(reason));
    m_reason->setVisible(!reason.isEmpty());
    if (isNew) {
        m_bar->setRange(0, std::max(1, static_cast<int>(left / std::chrono::seconds(1))));
        show();
        raise();
        activateWindow();
        m_cancel->setFocus();
        m_timer.start();
    }
    tick();
}

std::chrono::seconds CountdownWindow::left() const
{
    return std::chrono::ceil<std::chrono::seconds>(
        std::chrono::milliseconds(std::max<qint64>(0, m_deadline.remainingTime())));
}

void CountdownWindow::tick()
{
    const std::chrono::seconds now = left();
    if (now.count() == 0) {
        const QString rule = m_rule;
        end();
        Q_EMIT ran(rule);
        return;
    }
    m_headline->setText(
        tr("This computer hibernates in %n second(s)", nullptr, static_cast<int>(now.count())));
    m_bar->setValue(static_cast<int>(now.count()));
    // A window does not grow by itself with the lines that its texts take; what the layout
    // remembers of them is of the text before.
    layout()->activate();
    if (const int needed = layout()->totalHeightForWidth(width()); needed > height())
        resize(width(), needed);
    Q_EMIT ticked(now);
}

void CountdownWindow::end()
{
    m_timer.stop();
    m_rule.clear();
    hide();
}

void CountdownWindow::reject()
{
    const QString rule = m_rule;
    end();
    if (!rule.isEmpty())
        Q_EMIT cancelled(rule);
}

void CountdownWindow::closeEvent(QCloseEvent *event)
{
    event->ignore(); // reject() hides it
    reject();
}

} // namespace torpor
