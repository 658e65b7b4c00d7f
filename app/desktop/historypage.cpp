// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historypage.h"

#include "models/words.h"
#include "symbolicicon.h"

#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QSaveFile>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

namespace torpor
{

namespace
{

// How it went by a sign, beside the word.
class OutcomeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = symbolicIcon(iconOf(index.data(HistoryModel::VerdictRole).toInt()));
    }

private:
    static QString iconOf(int verdict)
    {
        switch (static_cast<Attempt::Verdict>(verdict)) {
        case Attempt::Verdict::Good:
            return QStringLiteral("finding-good");
        case Attempt::Verdict::Doubtful:
            return QStringLiteral("finding-unknown");
        case Attempt::Verdict::Bad:
            break;
        }
        return QStringLiteral("finding-block");
    }
};

} // namespace

HistoryPage::HistoryPage(HistoryModel &history, StatisticsModel &statistics, Journal &journal,
                         QWidget *parent)
    : QWidget(parent),
      m_history(history),
      m_statistics(statistics),
      m_journal(journal),
      m_list(new QTreeView(this)),
      m_details(new AttemptView(this)),
      m_chart(new HistoryChart(this)),
      m_tabs(new QTabWidget(this)),
      m_summary(new TextLabel(this, "summary")),
      m_note(new TextLabel(this, "note")),
      m_log(new QPlainTextEdit(this)),
      m_export(new QPushButton(tr("&Export"), this)),
      m_report(new QPushButton(tr("Report a &problem…"), this))
{
    askFileName = [this](const QString &suggestion, const QString &filter) {
        return QFileDialog::getSaveFileName(this, tr("Export the history"), suggestion, filter);
    };
    m_list->setObjectName(QStringLiteral("attempts"));
    m_list->setAccessibleName(tr("Attempts"));
    m_list->setModel(&history);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setItemDelegateForColumn(HistoryModel::Result, new OutcomeDelegate(m_list));
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_export->setObjectName(QStringLiteral("export"));

    auto *menu = new QMenu(m_export);
    menu->addAction(tr("As &CSV for a spreadsheet…"), this, [this] {
        save(m_history.toCsv(), QStringLiteral("torpor.csv"), tr("CSV files (*.csv)"));
    });
    menu->addAction(tr("As &JSON, complete…"), this, [this] {
        save(m_history.toJson(), QStringLiteral("torpor.json"), tr("JSON files (*.json)"));
    });
    m_export->setMenu(menu);

    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->addTab(scrolled(m_details, this), tr("&Details"));
    m_tabs->addTab(m_chart, tr("Over &time"));
    m_log->setObjectName(QStringLiteral("log"));
    m_log->setAccessibleName(tr("What the system's journal has of it"));
    m_log->setReadOnly(true);
    m_log->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_log->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_log->setFrameShape(QFrame::NoFrame);
    m_tabs->addTab(m_log, tr("&Log"));
    m_report->setObjectName(QStringLiteral("report"));
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_tabs);
    const int line = fontMetrics().lineSpacing();
    splitter->setSizes({line * 14, line * 16});
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_report, 0, Qt::AlignTop);
    top->addWidget(m_export, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_note);
    layout->addWidget(splitter, 1);
    setFocusProxy(m_list);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPage::showCurrent);
    connect(&history, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (m_wanted.isEmpty())
            m_wanted = m_current;
    });
    connect(&history, &QAbstractItemModel::modelReset, this, [this] {
        selectWanted();
        showCurrent();
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &HistoryPage::showLog);
    connect(m_report, &QPushButton::clicked, this, [this] { Q_EMIT problemWanted(current()); });
    connect(&history, &HistoryModel::changed, this, &HistoryPage::update);
    connect(&statistics, &StatisticsModel::changed, this, &HistoryPage::update);
    update();
}

void HistoryPage::update()
{
    m_summary->setText(m_statistics.summary());
    QString note;
    QString details;
    if (const auto &refusal = m_history.refusal()) {
        note = tr("The history could not be read: %1 %2")
                   .arg(words::reason(*refusal), words::advice(*refusal))
                   .trimmed();
        details = words::details(refusal->code, refusal->message);
    } else if (m_history.isLoading() && !m_history.isKnown()) {
        note = tr("Reading the history…");
    } else if (m_history.rowCount() == 0) {
        note = tr("Nothing has been tried yet. A rehearsal is a good beginning.");
    }
    m_note->setTextWithDetails(note, details);
    m_note->setVisible(!note.isEmpty());
    m_export->setEnabled(m_history.rowCount() > 0);
    m_chart->setHistory(m_history.attempts(), m_statistics.months());
    m_tabs->setTabEnabled(1, m_chart->hasPoints());
    selectWanted();
}

void HistoryPage::showCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    m_current = current.isValid() ? m_history.attempt(current.row()).id : QString();
    if (current.isValid())
        m_details->setAttempt(m_history.attempt(current.row()));
    else
        m_details->clear();
    showLog();
}

std::optional<Attempt> HistoryPage::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? std::optional(m_history.attempt(index.row())) : std::nullopt;
}

// The journal is read only while somebody looks at it.
void HistoryPage::showLog()
{
    const auto attempt = current();
    const QString id = attempt ? attempt->id : QString();
    if (m_tabs->currentWidget() != m_log || id == m_logged)
        return;
    m_logged = id;
    m_log->clear();
    if (!attempt || !attempt->started.isValid()) {
        m_log->setPlaceholderText(tr("Choose an attempt to see what is known of it."));
        return;
    }
    m_log->setPlaceholderText(tr("Reading the journal…"));
    const QDateTime end = attempt->ended.isValid() ? attempt->ended : attempt->started.addSecs(600);
    constexpr qint64 secondsAfter = 60; // programs wake, devices come back
    m_journal.read(attempt->started, end.addSecs(secondsAfter), this,
                   [this, id](const Journal::Excerpt &excerpt) {
                       if (id != m_logged)
                           return;
                       m_log->setPlaceholderText(excerpt.trouble);
                       m_log->setPlainText(excerpt.text);
                   });
}

void HistoryPage::select(const QString &id)
{
    m_wanted = id;
    m_tabs->setCurrentIndex(0);
    selectWanted();
}

void HistoryPage::selectWanted()
{
    const auto &attempts = m_history.attempts();
    const auto found = std::ranges::find(attempts, m_wanted, &Attempt::id);
    if (m_wanted.isEmpty() || found == attempts.end())
        return;
    m_wanted.clear();
    m_list->setCurrentIndex(m_history.index(static_cast<int>(found - attempts.begin()), 0));
}

void HistoryPage::save(const QByteArray &content, const QString &suggestion, const QString &filter)
{
    const QString name = askFileName(suggestion, filter);
    if (name.isEmpty())
        return;
    QSaveFile file(name);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    m_note->setText(isWritten
                        ? tr("The history was written to %1.").arg(name)
                        : tr("The history could not be written to %1: %2.").arg(name, file.errorString()));
    m_note->setVisible(true);
}

} // namespace torpor
