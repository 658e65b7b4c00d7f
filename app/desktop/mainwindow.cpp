// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "symbolicicon.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QStyle>

namespace torpor
{

MainWindow::MainWindow(Models &models, Actions &actions, Preferences &preferences, QWidget *parent)
    : QMainWindow(parent),
      m_models(models),
      m_preferences(preferences),
      m_list(new QListWidget(this)),
      m_pages(new QStackedWidget(this)),
      m_check(new PreflightPage(models.machine, models.report, this)),
      m_devices(new DevicesPage(models.devices, this)),
      m_history(new HistoryPage(models.history, models.statistics, models.journal, this))
{
    setWindowTitle(tr("Torpor"));
    m_list->setObjectName(QStringLiteral("pages"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(2);
    const auto add = [this](QWidget *page, const QString &text, const QString &icon) {
        m_pages->addWidget(page);
        m_list->addItem(new QListWidgetItem(symbolicIcon(icon), text));
    };
    add(m_check, tr("Can it hibernate?"), QStringLiteral("page-check"));
    add(m_devices, tr("Devices"), QStringLiteral("page-devices"));
    add(m_history, tr("History"), QStringLiteral("page-history"));
    // As wide as its longest text, in whatever language.
    m_list->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setMinimumWidth(m_list->sizeHintForColumn(0) + 4 * m_list->frameWidth() + 2 * m_list->spacing() +
                            style()->pixelMetric(QStyle::PM_LayoutLeftMargin));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *central = new QWidget(this);
    auto *layout = new QHBoxLayout(central);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_pages, 1);
    setCentralWidget(central);
    makeMenus(actions);

    connect(m_list, &QListWidget::currentRowChanged, this, &MainWindow::turnTo);
    connect(m_history, &HistoryPage::problemWanted, this, &MainWindow::showProblem);
    connect(m_check, &PreflightPage::setUpWanted, this, &MainWindow::setUpWanted);
    const int em = fontMetrics().averageCharWidth();
    resize(em * 136, fontMetrics().height() * 42);
    restoreGeometry(preferences.windowGeometry());
    m_list->setCurrentRow(Check);
}

void MainWindow::makeMenus(Actions &actions)
{
    QMenu *torpor = menuBar()->addMenu(tr("&Torpor"));
    torpor->addAction(&actions.hibernate);
    torpor->addAction(&actions.hibernateAt);
    torpor->addAction(&actions.cancelAttempt);
    torpor->addAction(&actions.cancelPlan);
    torpor->addAction(&actions.rehearse);
    torpor->addAction(&actions.refresh);
    torpor->addSeparator();
    torpor->addAction(&actions.setUp);
    torpor->addAction(&actions.settings);
    torpor->addSeparator();
    torpor->addAction(&actions.quit);
    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addAction(&actions.showCheck);
    view->addAction(&actions.showDevices);
    view->addAction(&actions.showHistory);
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Report a problem…"), this, [this] { showProblem({}); });
    help->addAction(tr("&About Torpor"), this, [this] {
        QMessageBox::about(
            this, tr("About Torpor"),
            tr("Torpor %1\n\nHibernation through a second kernel.\nFree software under the GNU "
               "General Public License, version 3 or later.")
                .arg(QStringLiteral(TORPOR_VERSION)));
    });
}

void MainWindow::showProblem(const std::optional<Attempt> &attempt)
{
    if (!m_problem)
        m_problem = new ProblemDialog(m_models.problem, this);
    m_problem->begin(attempt);
}

void MainWindow::turnTo(int page)
{
    m_pages->setCurrentIndex(page);
    // What is shown is looked up when somebody looks, and not else.
    switch (static_cast<Page>(page)) {
    case Check:
        m_models.machine.refresh();
        break;
    case Devices:
        m_models.devices.refresh();
        break;
    case History:
        m_models.history.refresh();
        m_models.statistics.refresh();
        break;
    }
}

void MainWindow::showPage(Page page)
{
    if (m_list->currentRow() == page)
        turnTo(page);
    else
        m_list->setCurrentRow(page);
    show();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

std::optional<int> MainWindow::openPage() const
{
    return isVisible() ? std::optional(m_list->currentRow()) : std::nullopt;
}

void MainWindow::showAttempt(const QString &id)
{
    m_history->select(id);
    showPage(History);
}

void MainWindow::showRefusal(const QString &doing, const Refusal &refusal)
{
    m_check->showRefusal(doing, refusal);
    showPage(Check);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

} // namespace torpor
