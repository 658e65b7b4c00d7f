// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingcard.h"

#include "symbolicicon.h"
#include "textlabel.h"
#include "wrappingcheckbox.h"

#include <QGridLayout>
#include <QPushButton>
#include <QStyle>

namespace torpor
{

namespace
{

QString iconOf(ReportModel::Severity severity)
{
    switch (severity) {
    case ReportModel::Severity::Block:
        return QStringLiteral("finding-block");
    case ReportModel::Severity::Warn:
        return QStringLiteral("finding-warn");
    case ReportModel::Severity::Unknown:
        return QStringLiteral("finding-unknown");
    case ReportModel::Severity::Info:
        break;
    }
    return QStringLiteral("finding-good");
}

TextLabel *textLabel(const QString &text, QWidget *parent)
{
    auto *label = new TextLabel(text, parent);
    // Where the language begins, also for what stays in English.
    label->setAlignment((parent->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                        Qt::AlignVCenter);
    return label;
}

} // namespace

QString FindingCard::severityText(ReportModel::Severity severity)
{
    switch (severity) {
    case ReportModel::Severity::Block:
        return tr("In the way");
    case ReportModel::Severity::Warn:
        return tr("Warning");
    case ReportModel::Severity::Unknown:
        return tr("Not known");
    case ReportModel::Severity::Info:
        break;
    }
    return tr("In order");
}

FindingCard::FindingCard(ReportModel &report, const QModelIndex &finding, QWidget *parent)
    : QFrame(parent), m_report(report), m_finding(finding)
{
    const auto severity = static_cast<ReportModel::Severity>(finding.data(ReportModel::SeverityRole).toInt());
    const QString text = finding.data().toString();
    const QString device = finding.data(ReportModel::DeviceRole).toString();
    const QString detail = finding.data(ReportModel::DetailRole).toString();
    const QString remedy = finding.data(ReportModel::RemedyRole).toString();
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(QStringLiteral("%1: %2").arg(severityText(severity), text));
    setAccessibleDescription(QStringList({device, detail, remedy}).join(u' ').simplified());
    setObjectName(finding.data(ReportModel::CodeRole).toString());

    auto *layout = new QGridLayout(this);
    layout->setColumnStretch(1, 1);
    layout->addWidget(makeIcon(severity), 0, 0, Qt::AlignTop);
    TextLabel *title = textLabel(text, this);
    QFont font = title->font();
    font.setBold(severity != ReportModel::Severity::Info);
    title->setFont(font);
    layout->addWidget(title, 0, 1);
    int row = 1;
    const auto add = [&](QWidget *widget) { layout->addWidget(widget, row++, 1); };
    if (!device.isEmpty() && !text.contains(device))
        add(textLabel(device, this));
    if (!detail.isEmpty())
        add(textLabel(detail, this));
    if (finding.data(Qt::CheckStateRole).isValid()) {
        auto *wanted = new WrappingCheckBox(
            remedy.isEmpty() ? tr("Let Torpor mend it before it hibernates")
                             //: %1 is a whole sentence, such as "Unmount it before."
                             : tr("Before it hibernates, let Torpor do this: %1").arg(remedy),
            this);
        m_remedy = wanted->box();
        m_remedy->setChecked(finding.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked);
        connect(m_remedy, &QCheckBox::toggled, this, [this](bool on) {
            m_report.setData(m_finding, on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
        });
        connect(&report, &QAbstractItemModel::dataChanged, m_remedy, [this] {
            if (!m_finding.isValid())
                return;
            m_remedy->setChecked(m_finding.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked);
        });
        add(wanted);
    } else if (finding.data(ReportModel::CodeRole).toString() == u"partition-not-prepared") {
        auto *setUp = new QPushButton(tr("Set up…"), this);
        setUp->setObjectName(QStringLiteral("setUp"));
        connect(setUp, &QPushButton::clicked, this, &FindingCard::setUpWanted);
        layout->addWidget(setUp, row++, 1, Qt::AlignLeft);
    } else if (!remedy.isEmpty()) {
        add(textLabel(tr("What helps: %1").arg(remedy), this));
    }
}

QWidget *FindingCard::makeIcon(ReportModel::Severity severity)
{
    auto *icon = new QLabel(this);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    icon->setPixmap(symbolicIcon(iconOf(severity)).pixmap(QSize(size, size), devicePixelRatioF()));
    icon->setToolTip(severityText(severity));
    icon->setAccessibleName(severityText(severity));
    return icon;
}

} // namespace torpor
