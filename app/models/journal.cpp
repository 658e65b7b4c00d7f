// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal.h"

#include "ctl/text.h"

#include <QPointer>
#include <QProcess>
#include <QTimer>
#include <memory>

namespace torpor
{

Journal::Journal(const QStringList &program, QObject *parent) : QObject(parent), m_program(program) {}

void Journal::read(const QDateTime &from, const QDateTime &to, QObject *context, const Known &known)
{
    auto *process = new QProcess(this);
    // Once, whichever of the signals comes first.
    const auto answer = [process, context = QPointer(context), known,
                         isTold = std::make_shared<bool>(false)](const Excerpt &excerpt) {
        if (std::exchange(*isTold, true))
            return;
        process->deleteLater();
        if (context)
            known(excerpt);
    };
    connect(process, &QProcess::finished, this, [process, answer](int status) {
        QString text;
        // Lines of the kernel come from whoever plugs something in.
        for (const QString &line : QString::fromUtf8(process->readAllStandardOutput()).split(u'\n'))
            text += QString::fromStdString(printable(line.toStdString())) + u'\n';
        text = text.trimmed();
        QString trouble;
        if (text.isEmpty() && status != 0)
            trouble = tr("The journal could not be read.");
        else if (text.isEmpty())
            trouble = tr("The journal has nothing of it, or this user may not read it: members of the "
                         "group systemd-journal may.");
        answer({text, trouble});
    });
    connect(process, &QProcess::errorOccurred, this, [answer](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            answer({{}, tr("There is no journal that could be read here.")});
    });
    QTimer::singleShot(patience, process, &QProcess::kill);
    QStringList words = m_program;
    const QString name = words.takeFirst();
    words << QStringLiteral("--no-pager") << QStringLiteral("--quiet") << QStringLiteral("--output=short-iso")
          << QStringLiteral("--lines=%1").arg(mostLines)
          << QStringLiteral("--since=@%1").arg(from.toSecsSinceEpoch())
          << QStringLiteral("--until=@%1").arg(to.toSecsSinceEpoch());
    for (const char *unit : {"torpor-hibernate", "torpor-rehearse", "torpor-boot", "torpor-helper"})
        words << QStringLiteral("_SYSTEMD_UNIT=%1.service").arg(QLatin1StringView(unit))
              << QStringLiteral("+");
    words << QStringLiteral("_TRANSPORT=kernel");
    process->start(name, words, QProcess::ReadOnly);
}

} // namespace torpor
