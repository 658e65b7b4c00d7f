// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wakealarm.h"

#include "engine/facttable.h"

#include <QTimer>
#include <algorithm>
#include <cmath>

namespace torpor
{

namespace
{

const char unit[] = "torpor-wake";

void findHours(const policy::Condition &condition, policy::FactRef fact, std::optional<double> &hours)
{
    using policy::Operator;
    for (const policy::Condition &part : condition.parts)
        findHours(part, fact, hours);
    const bool asks = condition.kind == policy::Condition::Kind::Fact && condition.fact == fact &&
                      (condition.op == Operator::AtLeast || condition.op == Operator::Above) &&
                      !condition.operand.fact;
    if (asks && condition.operand.number > 0)
        hours = std::min(hours.value_or(condition.operand.number), condition.operand.number);
}

} // namespace

std::optional<double> wakeAfterHours(const policy::RuleSet &rules)
{
    std::optional<double> hours;
    const auto fact = policy::findFact("suspend.hours");
    for (const policy::TriggerRule &rule : rules.triggers()) {
        if (fact && !rule.chain.empty())
            findHours(rule.when, *fact, hours);
    }
    return hours;
}

void SystemdWakeAlarm::set(double seconds, std::function<void()> done)
{
    const QString name = QString::fromLatin1(unit);
    // A unit of that name may still be there.
    run(QStringLiteral("systemctl"),
        {QStringLiteral("--user"), QStringLiteral("stop"), name + QStringLiteral(".timer")},
        [this, seconds, name, done = std::move(done)] {
            run(QStringLiteral("systemd-run"),
                {QStringLiteral("--user"), QStringLiteral("--quiet"), QStringLiteral("--unit"), name,
                 QStringLiteral("--on-active"), QString::number(std::ceil(seconds), 'f', 0),
                 QStringLiteral("--timer-property=WakeSystem=yes"),
                 QStringLiteral("--timer-property=AccuracySec=1s"), QStringLiteral("true")},
                done);
        });
}

void SystemdWakeAlarm::clear()
{
    run(QStringLiteral("systemctl"),
        {QStringLiteral("--user"), QStringLiteral("stop"),
         QString::fromLatin1(unit) + QStringLiteral(".timer")},
        [] {});
}

void SystemdWakeAlarm::run(const QString &program, const QStringList &words,
                           const std::function<void()> &done)
{
    auto *process = new QProcess(this);
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    connect(process, &QProcess::finished, this, [process, done] {
        process->deleteLater();
        done();
    });
    connect(process, &QProcess::errorOccurred, this, [this, process, done](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // finished() follows
        process->deleteLater();
        QTimer::singleShot(0, this, done);
    });
    process->start(program, words);
}

} // namespace torpor
