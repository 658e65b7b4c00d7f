// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preflightpage.h"

#include "models/words.h"
#include "progress.h"
#include "symbolicicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>

namespace torpor
{

PreflightPage::PreflightPage(MachineModel &machine, ReportModel &report, QWidget *parent)
    : QWidget(parent),
      m_machine(machine),
      m_report(report),
      m_icon(new QLabel(this)),
      m_headline(new TextLabel(this)),
      m_explanation(new TextLabel(this)),
      m_refusal(new TextLabel(this)),
      m_hibernate(new QPushButton(this)),
      m_rehearse(new QPushButton(tr("&Rehearse"), this)),
      m_setUp(new QPushButton(tr("Set &up…"), this)),
      m_cancel(new QPushButton(tr("Canc&el"), this)),
      m_verify(new QCheckBox(tr("Read the image &back before the power is cut"), this)),
      m_progress(new QProgressBar(this)),
      m_showGood(new QToolButton(this)),
      m_findings(new FindingList(report, this))
{
    m_headline->setObjectName(QStringLiteral("headline"));
    m_explanation->setObjectName(QStringLiteral("explanation"));
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_hibernate->setObjectName(QStringLiteral("hibernate"));
    m_rehearse->setObjectName(QStringLiteral("rehearse"));
    m_setUp->setObjectName(QStringLiteral("setUpNow"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_showGood->setObjectName(QStringLiteral("showGood"));
    QFont font = m_headline->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setBold(true);
    m_headline->setFont(font);
    m_rehearse->setToolTip(tr("Does all that a hibernation does but cut the power"));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("An attempt is under way"));
    m_refusal->hide();
    QSizePolicy place = m_findings->sizePolicy();
    place.setRetainSizeWhenHidden(true);
    m_findings->setSizePolicy(place);
    m_showGood->setCheckable(true);
    m_showGood->setAutoRaise(true);
    m_showGood->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    auto *texts = new QVBoxLayout;
    texts->addWidget(m_headline);
    texts->addWidget(m_explanation);
    texts->addWidget(m_refusal);
    auto *progress = new QHBoxLayout;
    progress->addWidget(m_progress, 1);
    progress->addWidget(m_cancel);
    texts->addLayout(progress);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_hibernate);
    buttons->addWidget(m_setUp);
    buttons->addWidget(m_rehearse);
    buttons->addStretch();
    texts->addLayout(buttons);
    texts->addWidget(m_verify);
    auto *head = new QHBoxLayout;
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(texts, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_findings, 1);
    layout->addWidget(m_showGood);

    connect(m_hibernate, &QPushButton::clicked, this, [this] {
        m_refusal->hide();
        m_machine.hibernate({.remedies = m_report.chosenRemedies(), .verify = m_verify->isChecked()});
    });
    connect(m_rehearse, &QPushButton::clicked, this, [this] {
        m_refusal->hide();
        m_machine.rehearse({.remedies = m_report.chosenRemedies(), .verify = m_verify->isChecked()});
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_refusal->hide();
        m_machine.cancel();
    });
    connect(m_setUp, &QPushButton::clicked, this, &PreflightPage::setUpWanted);
    connect(m_findings, &FindingList::setUpWanted, this, &PreflightPage::setUpWanted);
    connect(m_showGood, &QToolButton::toggled, this, &PreflightPage::rebuildFindings);
    connect(&machine, &MachineModel::changed, this, &PreflightPage::update);
    connect(&report, &QAbstractItemModel::modelReset, this, &PreflightPage::rebuildFindings);
    rebuildFindings();
    update();
}

void PreflightPage::update()
{
    using State = MachineModel::State;
    m_headline->setText(m_machine.headline());
    const QString explanation = m_machine.explanation();
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    const bool isWorking = m_machine.state() == State::Working;
    m_progress->setVisible(isWorking || m_machine.state() == State::Looking);
    m_cancel->setVisible(isWorking);
    m_cancel->setEnabled(m_machine.canCancel());
    showProgress(*m_progress, isWorking ? m_machine.progress() : std::nullopt);
    // What was found before may be long mended.
    m_findings->setVisible(m_machine.state() != State::Unreachable);
    updateButtons();
    updateIcon();
}

void PreflightPage::updateButtons()
{
    using State = MachineModel::State;
    const State state = m_machine.state();
    const bool can = m_machine.canHibernate();
    const bool isUnprepared = state == State::Unprepared;
    m_hibernate->setText(m_report.count(ReportModel::Severity::Warn) > 0 && can ? tr("&Hibernate anyway")
                                                                                : tr("&Hibernate"));
    m_hibernate->setEnabled(can);
    m_hibernate->setVisible(!isUnprepared);
    m_setUp->setVisible(isUnprepared);
    m_rehearse->setEnabled(can);
    m_verify->setEnabled(can);
    const int good = m_report.count(ReportModel::Severity::Info);
    m_showGood->setText(m_showGood->isChecked() ? tr("Hide what is in order")
                                                : tr("Show what is in order (%1)").arg(good));
    m_showGood->setArrowType(m_showGood->isChecked() ? Qt::DownArrow : Qt::RightArrow);
    m_showGood->setVisible(good > 0 && state != State::Unreachable);
}

void PreflightPage::updateIcon()
{
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this);
    m_icon->setPixmap(
        symbolicIcon(iconNameOf(m_machine.state())).pixmap(QSize(size, size), devicePixelRatioF()));
}

void PreflightPage::rebuildFindings()
{
    m_findings->showFindings([this](const ReportModel::Finding &finding) {
        return finding.severity != ReportModel::Severity::Info || m_showGood->isChecked();
    });
    updateButtons();
}

void PreflightPage::showRefusal(const QString &doing, const Refusal &refusal)
{
    //: "Cannot hibernate: it is mounted" and a sentence of advice, which may be empty
    m_refusal->setTextWithDetails(
        tr("%1: %2 %3").arg(doing, words::reason(refusal), words::advice(refusal)).trimmed(),
        words::details(refusal.code, refusal.message));
    m_refusal->show();
}

void PreflightPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Icons of labels are painted once, in the colours of then.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::DevicePixelRatioChange) {
        updateIcon();
        rebuildFindings();
    }
}

} // namespace torpor
