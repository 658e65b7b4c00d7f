// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "problemdialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QSaveFile>
#include <QVBoxLayout>

namespace torpor
{

ProblemDialog::ProblemDialog(ProblemReport &report, QWidget *parent)
    : QDialog(parent),
      m_report(report),
      m_text(new QPlainTextEdit(this)),
      m_progress(new QProgressBar(this)),
      m_note(new TextLabel(this, "note"))
{
    setWindowTitle(tr("Report a problem"));
    askFileName = [this](const QString &suggestion) {
        return QFileDialog::getSaveFileName(this, tr("Save the report"), suggestion,
                                            tr("Text files (*.txt)"));
    };
    auto *introduction = new TextLabel(
        tr("This is what helps to find out what went wrong. Names, serial numbers and addresses "
           "were taken out; look through it nevertheless before you give it to somebody. Nothing "
           "is sent by Torpor."),
        this);
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setAccessibleName(tr("The report"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLayoutDirection(Qt::LeftToRight); // whatever the language: it is English and JSON
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("The report is being put together"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("save"));
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(QStringLiteral("copy"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(introduction);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().lineSpacing() * 32);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ProblemDialog::save);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_report.text()); });
    connect(&report, &ProblemReport::ready, this, &ProblemDialog::update);
}

void ProblemDialog::begin(const std::optional<Attempt> &attempt)
{
    m_report.gather(attempt);
    m_note->clear();
    update();
    show();
    raise();
    activateWindow();
}

void ProblemDialog::update()
{
    m_text->setPlainText(m_report.text());
    m_progress->setVisible(!m_report.isReady());
    m_note->setVisible(!m_note->text().isEmpty());
    m_save->setEnabled(m_report.isReady());
    m_copy->setEnabled(m_report.isReady());
}

void ProblemDialog::save()
{
    const QString name = askFileName(QStringLiteral("torpor-report.txt"));
    if (name.isEmpty())
        return;
    const QByteArray content = m_report.text().toUtf8();
    QSaveFile file(name);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    m_note->setText(isWritten
                        ? tr("The report was written to %1.").arg(name)
                        : tr("The report could not be written to %1: %2.").arg(name, file.errorString()));
    m_note->setVisible(true);
}

} // namespace torpor
