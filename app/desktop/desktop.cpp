// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop.h"

#include "models/words.h"

#include <QApplication>
#include <algorithm>

namespace torpor
{

namespace
{
const QString attemptSubject = QStringLiteral("attempt");
const QString refusalSubject = QStringLiteral("refusal");
const QString planSubject = QStringLiteral("plan");
const QString clicked = QStringLiteral("default");
const QString details = QStringLiteral("details");
} // namespace

Desktop::Desktop(HelperClient &client, AttemptWatcher &watcher, Preferences &preferences,
                 Automatics *automatics, QObject *parent)
    : QObject(parent),
      m_preferences(preferences),
      m_automatics(automatics),
      m_models(client, watcher),
      m_actions(m_models.machine, m_models.report, m_plan, automatics),
      m_countdowns(m_models.machine, m_plan, automatics),
      m_tray(m_models.machine, m_actions)
{
    connect(&m_tray, &Tray::windowWanted, this, [this] { showWindow(); });
    connect(&m_actions, &Actions::checkWanted, this, [this] { showWindow(MainWindow::Check); });
    connect(&m_actions.showCheck, &QAction::triggered, this, [this] { showWindow(MainWindow::Check); });
    connect(&m_actions.showDevices, &QAction::triggered, this, [this] { showWindow(MainWindow::Devices); });
    connect(&m_actions.showHistory, &QAction::triggered, this, [this] { showWindow(MainWindow::History); });
    connect(&m_actions.setUp, &QAction::triggered, this, [this] { showSetUp(); });
    connect(&m_actions.settings, &QAction::triggered, this, &Desktop::showSettings);
    connect(&m_actions.hibernateAt, &QAction::triggered, this, &Desktop::showPlan);
    connect(&m_actions.quit, &QAction::triggered, qApp, &QApplication::quit);
    connect(&m_models.machine, &MachineModel::attemptEnded, this, &Desktop::tellEnd);
    connect(&m_models.machine, &MachineModel::failureFound, this, &Desktop::tellEnd);
    connect(&m_models.machine, &MachineModel::refused, this, &Desktop::tellRefusal);
    connect(&m_models.machine, &MachineModel::attemptBegan, this, [this] {
        m_notifier.withdraw(attemptSubject);
        m_notifier.withdraw(refusalSubject);
    });
    connect(&m_notifier, &Notifier::actionChosen, this, &Desktop::takeAction);
    connect(&m_plan, &Plan::missed, this, [this] {
        tell(planSubject, tr("Not hibernated"), tr("The time that you wanted it at was slept through."));
    });
    connect(&m_countdowns, &Countdowns::planFailed, this,
            [this](const QString &why) { tell(planSubject, tr("Not hibernated"), why); });
    if (automatics)
        listenTo(*automatics);
}

Desktop::~Desktop() = default;

void Desktop::listenTo(Automatics &automatics)
{
    const auto subjectOf = [](const QString &rule) { return QStringLiteral("rule ") + rule; };
    connect(&automatics, &Automatics::warned, this,
            [this, subjectOf](const QString &rule, const QString &message, bool critical) {
                m_notifier.show(
                    {.subject = subjectOf(rule),
                     .title = words::said(message),
                     .text = {},
                     .icon = QStringLiteral("org.torpor.Torpor"),
                     .urgency = critical ? Notifier::Urgency::Critical : Notifier::Urgency::Normal,
                     .actions = {}});
            });
    connect(&automatics, &Automatics::cancelled, this,
            [this, subjectOf](const QString &rule) { m_notifier.withdraw(subjectOf(rule)); });
    connect(&automatics, &Automatics::acting, this,
            [this, subjectOf](const QString &rule) { m_notifier.withdraw(subjectOf(rule)); });
    connect(&automatics, &Automatics::failed, this,
            [this, subjectOf](const QString &rule, const QString &reason) {
                tell(subjectOf(rule), tr("Not hibernated"), words::said(reason));
            });
}

void Desktop::tell(const QString &subject, const QString &title, const QString &text)
{
    m_notifier.show({.subject = subject,
                     .title = title,
                     .text = text,
                     .icon = QStringLiteral("org.torpor.Torpor"),
                     .actions = {clicked, tr("Details"), details, tr("Details")}});
}

void Desktop::showPlan()
{
    if (!m_planDialog)
        m_planDialog = std::make_unique<PlanDialog>(m_plan);
    m_planDialog->begin();
}

void Desktop::start()
{
    if (const auto told = m_preferences.told())
        m_models.machine.setTold(*told);
    // At the very first start what happened before is history; what comes then is not.
    connect(&m_models.machine, &MachineModel::changed, this, [this] {
        const auto &last = m_models.machine.lastAttempt();
        if (m_models.machine.isKnown() && !m_preferences.told())
            m_preferences.setTold(last ? last->number : 0);
    });
    m_models.machine.refresh();
}

MainWindow &Desktop::window()
{
    if (!m_window) {
        m_window = std::make_unique<MainWindow>(m_models, m_actions, m_preferences);
        connect(m_window.get(), &MainWindow::setUpWanted, this, [this] { showSetUp(); });
    }
    return *m_window;
}

void Desktop::showWindow(MainWindow::Page page)
{
    window().showPage(page);
}

void Desktop::keepSession()
{
    m_preferences.setOpenPage(m_window ? m_window->openPage() : std::nullopt);
    if (m_window)
        m_preferences.setWindowGeometry(m_window->saveGeometry());
}

void Desktop::restoreSession()
{
    const auto page = m_preferences.openPage();
    m_preferences.setOpenPage(std::nullopt); // once
    if (page)
        showWindow(
            static_cast<MainWindow::Page>(std::clamp(*page, 0, static_cast<int>(MainWindow::History))));
}

void Desktop::showSetUp(SetUpWizard::Step first)
{
    if (!m_setUp)
        m_setUp = std::make_unique<SetUpWizard>(m_models);
    m_setUp->begin(first);
}

void Desktop::showSettings()
{
    if (!m_settings) {
        m_settings = std::make_unique<SettingsDialog>(m_models, m_preferences,
                                                      SettingsDialog::Places{.automatics = m_automatics});
        connect(m_settings.get(), &SettingsDialog::otherPartitionWanted, this,
                [this] { showSetUp(SetUpWizard::PartitionStep); });
    }
    m_settings->begin();
}

void Desktop::tellEnd(const Attempt &attempt)
{
    m_preferences.setTold(attempt.number);
    const bool isGood = attempt.verdict() == Attempt::Verdict::Good;
    if (m_window && m_window->isVisible())
        m_models.history.refresh();
    if (isGood && !m_preferences.notifiesOfSuccess() && attempt.missingDevices().isEmpty())
        return;
    m_toldAttempt = attempt.id;
    QString title;
    if (attempt.outcome == u"resumed")
        title = tr("The session is back");
    else if (attempt.outcome == u"rehearsed")
        title = tr("The rehearsal went well");
    else if (attempt.outcome == u"failed")
        title = attempt.isRehearsal() ? tr("The rehearsal failed") : tr("The hibernation failed");
    else
        title = attempt.isRehearsal() ? tr("Not rehearsed") : tr("Not hibernated");
    m_notifier.show(
        {.subject = attemptSubject,
         .title = title,
         .text = words::summary(attempt),
         .icon = QStringLiteral("org.torpor.Torpor"),
         .urgency = attempt.outcome == u"failed" ? Notifier::Urgency::Critical : Notifier::Urgency::Normal,
         .actions = {clicked, tr("Details"), details, tr("Details")}});
}

void Desktop::tellRefusal(const QString &doing, const Refusal &refusal)
{
    if (m_window && m_window->isVisible()) {
        m_window->showRefusal(doing, refusal);
        return;
    }
    tell(refusalSubject, doing,
         QStringLiteral("%1 %2").arg(words::reason(refusal), words::advice(refusal)).trimmed());
}

void Desktop::takeAction(const QString &subject, const QString &action)
{
    if (action != clicked && action != details)
        return;
    if (subject == attemptSubject)
        window().showAttempt(m_toldAttempt);
    else
        showWindow(MainWindow::Check);
}

} // namespace torpor
