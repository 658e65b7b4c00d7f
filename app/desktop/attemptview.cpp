// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attemptview.h"

#include "models/words.h"

#include <QLocale>
#include <QVBoxLayout>

namespace torpor
{

namespace
{

void setTextOrHide(TextLabel *label, const QStringList &lines)
{
    label->setText(lines.join(u'\n'));
    label->setVisible(!lines.isEmpty());
}

QStringList factsOf(const Attempt &attempt)
{
    QStringList lines;
    if (attempt.started.isValid())
        lines << (attempt.trigger.isEmpty()
                      ? AttemptView::tr("Started %1").arg(words::moment(attempt.started))
                      //: %1 is a date and time, %2 who or what wanted it: "a low battery"
                      : AttemptView::tr("Started %1 by %2")
                            .arg(words::moment(attempt.started), words::trigger(attempt.trigger)));
    if (attempt.imageBytes > 0)
        lines << AttemptView::tr("%1 of memory in an image of %2 (%3)")
                     .arg(words::size(attempt.usedBytes), words::size(attempt.imageBytes), attempt.codec);
    if (attempt.batteryBefore && attempt.batteryAfter)
        lines << AttemptView::tr("Battery: %1 % before, %2 % after")
                     .arg(QLocale().toString(*attempt.batteryBefore),
                          QLocale().toString(*attempt.batteryAfter));
    if (!attempt.gap.isEmpty())
        lines << AttemptView::tr("What is known of it came late: %1").arg(words::said(attempt.gap));
    for (const Attempt::Overridden &finding : attempt.overridden) {
        const QString text = words::said(finding.message);
        lines << (finding.subject.isEmpty()
                      ? AttemptView::tr("It went ahead although: %1").arg(text)
                      : AttemptView::tr("It went ahead although: %1: %2").arg(finding.subject, text));
    }
    if (const QString details = words::details(attempt.reason, attempt.message); !details.isEmpty())
        //: %1 is a sentence in English
        lines << AttemptView::tr("In the service's own words: %1").arg(words::isolated(details));
    return lines;
}

} // namespace

AttemptView::AttemptView(QWidget *parent)
    : QWidget(parent),
      m_story(new TextLabel(this, "story")),
      m_facts(new TextLabel(this, "facts")),
      m_phases(new TextLabel(this, "phases")),
      m_devices(new TextLabel(this, "differences")),
      m_bar(new PhaseBar(this))
{
    for (TextLabel *label : {m_story, m_facts, m_phases, m_devices})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont font = m_story->font();
    font.setBold(true);
    m_story->setFont(font);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_story);
    layout->addWidget(m_facts);
    layout->addWidget(m_bar);
    layout->addWidget(m_phases);
    layout->addWidget(m_devices);
    layout->addStretch();
    clear();
}

void AttemptView::setAttempt(const Attempt &attempt)
{
    setTextOrHide(m_story, {words::story(attempt)});
    setTextOrHide(m_facts, factsOf(attempt));
    m_bar->setPhases(attempt.phases);
    QStringList durations;
    if (const auto away = attempt.secondsAway())
        durations << tr("Saving took %1").arg(words::duration(*away));
    if (const auto back = attempt.secondsBack())
        durations << tr("Coming back took %1").arg(words::duration(*back));
    setTextOrHide(m_phases, durations);
    QStringList devices;
    for (const Attempt::Difference &difference : attempt.differences) {
        //: "Missing: a device" and a detail
        const QString line = tr("%1: %2").arg(words::difference(difference.kind), difference.name);
        devices << (difference.detail.isEmpty() ? line : tr("%1 (%2)").arg(line, difference.detail));
    }
    setTextOrHide(m_devices, devices);
}

void AttemptView::clear()
{
    setTextOrHide(m_story, {tr("Choose an attempt to see what is known of it.")});
    setTextOrHide(m_facts, {});
    setTextOrHide(m_phases, {});
    setTextOrHide(m_devices, {});
    m_bar->setPhases({});
}

} // namespace torpor
