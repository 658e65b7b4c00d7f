// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setuppages.h"

#include "models/words.h"
#include "progress.h"

#include <QHBoxLayout>
#include <QStyledItemDelegate>
#include <QWizard>

namespace torpor
{

namespace
{

// What preparing a partition mends is no reason not to begin.
bool isMendedBySettingUp(const ReportModel::Finding &finding)
{
    return finding.code == u"partition-not-prepared" || finding.code == u"partition-missing" ||
           finding.code.startsWith(u"boot-entry-");
}

// What cannot be taken is there to be read, with its reason: not as pale as what is merely switched off.
class PartitionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.flags().testFlag(Qt::ItemIsEnabled))
            return;
        option->palette.setColor(QPalette::Disabled, QPalette::Text,
                                 option->palette.color(QPalette::Active, QPalette::PlaceholderText));
        option->font.setItalic(true);
    }
};

bool isInTheWay(const ReportModel::Finding &finding)
{
    return finding.severity == ReportModel::Severity::Block && !isMendedBySettingUp(finding);
}

bool isWorthShowing(const ReportModel::Finding &finding)
{
    return finding.severity != ReportModel::Severity::Info && !isMendedBySettingUp(finding);
}

} // namespace

WaitingPage::WaitingPage(QWidget *parent) : QWizardPage(parent), m_trouble(new TextLabel(this, "trouble"))
{
    m_trouble->hide();
}

bool WaitingPage::validatePage()
{
    if (std::exchange(m_isDone, false))
        return true;
    m_trouble->hide();
    begin();
    return false;
}

void WaitingPage::succeed()
{
    // Answers for somebody else, such as the settings dialog, move nothing here.
    if (!wizard() || wizard()->currentPage() != this)
        return;
    m_isDone = true;
    wizard()->next();
}

void WaitingPage::showTrouble(const QString &text, const QString &details)
{
    m_trouble->setTextWithDetails(text, details);
    m_trouble->setVisible(!text.isEmpty());
}

void WaitingPage::failWith(const QString &text, const Refusal &refusal)
{
    m_isDone = false;
    showTrouble(text, words::details(refusal.code, refusal.message));
    Q_EMIT completeChanged();
}

SetUpCheckPage::SetUpCheckPage(Models &models, QWidget *parent)
    : QWizardPage(parent),
      m_models(models),
      m_conclusion(new TextLabel(this, "conclusion")),
      m_findings(new FindingList(models.report, this))
{
    setTitle(tr("Can this machine do it?"));
    setSubTitle(
        tr("Torpor writes the memory to a partition of its own and cuts the power. At the next start it "
           "reads it back, and everything is as it was."));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_conclusion);
    layout->addWidget(m_findings, 1);
    connect(&models.report, &ReportModel::changed, this, &SetUpCheckPage::update);
}

void SetUpCheckPage::initializePage()
{
    m_models.machine.refresh();
    update();
}

bool SetUpCheckPage::isComplete() const
{
    const ReportModel &report = m_models.report;
    return report.isKnown() && !report.refusal() && std::ranges::none_of(report.findings(), isInTheWay);
}

void SetUpCheckPage::update()
{
    const ReportModel &report = m_models.report;
    m_findings->showFindings(isWorthShowing);
    if (const auto &refusal = report.refusal())
        m_conclusion->setTextWithDetails(
            QStringLiteral("%1 %2").arg(words::reason(*refusal), words::advice(*refusal)).trimmed(),
            words::details(refusal->code, refusal->message));
    else if (!report.isKnown())
        m_conclusion->setText(tr("Looking at this machine…"));
    else if (!isComplete())
        m_conclusion->setText(tr("Not as it is. This has to be mended first:"));
    else
        m_conclusion->setText(std::ranges::any_of(report.findings(), isWorthShowing)
                                  ? tr("Nothing is known to be in the way. This is worth knowing:")
                                  : tr("Yes. Nothing is in the way."));
    Q_EMIT completeChanged();
}

SetUpPartitionPage::SetUpPartitionPage(SetUpModel &setUp, QWidget *parent)
    : QWizardPage(parent), m_setUp(setUp), m_list(new QListView(this)), m_note(new TextLabel(this, "note"))
{
    setTitle(tr("Where is the memory to be written?"));
    setSubTitle(
        tr("It needs a partition that is used for nothing else. Those that cannot be taken are shown with "
           "the reason."));
    m_list->setObjectName(QStringLiteral("partitions"));
    m_list->setAccessibleName(tr("Partitions"));
    m_list->setModel(&setUp);
    m_list->setItemDelegate(new PartitionDelegate(m_list));
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setAlternatingRowColors(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
        m_setUp.choose(selected.isEmpty() ? QString()
                                          : selected.first().data(SetUpModel::PartuuidRole).toString());
    });
    connect(&setUp, &SetUpModel::changed, this, &SetUpPartitionPage::update);
}

void SetUpPartitionPage::initializePage()
{
    m_setUp.choose({});
    m_setUp.refresh();
    update();
}

bool SetUpPartitionPage::isComplete() const
{
    return m_setUp.chosen() != nullptr && !m_setUp.isLoading();
}

void SetUpPartitionPage::update()
{
    if (const auto &refusal = m_setUp.refusal())
        m_note->setTextWithDetails(tr("The partitions could not be listed: %1 %2")
                                       .arg(words::reason(*refusal), words::advice(*refusal))
                                       .trimmed(),
                                   words::details(refusal->code, refusal->message));
    else if (m_setUp.isLoading())
        m_note->setText(tr("Looking for partitions…"));
    else if (!m_setUp.hasChoosable())
        m_note->setText(
            tr("No partition can be taken. Make one of at least %1 with a partition editor, and come back.")
                .arg(words::size(m_setUp.neededBytes())));
    else
        m_note->setText(tr("At least %1 are needed for the memory of this machine.")
                            .arg(words::size(m_setUp.neededBytes())));
    Q_EMIT completeChanged();
}

SetUpKernelPage::SetUpKernelPage(SettingsModel &settings, QWidget *parent)
    : WaitingPage(parent), m_settings(settings), m_kernel(new KernelChoice(settings, this))
{
    setTitle(tr("Which kernel saves and resumes?"));
    setSubTitle(tr("A second kernel writes and reads the memory. The running one is a good choice."));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_kernel);
    layout->addWidget(m_trouble);
    layout->addStretch();
    connect(&settings, &SettingsModel::changed, this, &QWizardPage::completeChanged);
    connect(&settings, &SettingsModel::applied, this, &SetUpKernelPage::succeed);
    connect(&settings, &SettingsModel::refused, this, [this](const Refusal &refusal) {
        failWith(
            tr("Nothing was changed: %1 %2").arg(words::reason(refusal), words::advice(refusal)).trimmed(),
            refusal);
    });
}

void SetUpKernelPage::initializePage()
{
    showTrouble({});
    m_settings.refresh();
}

bool SetUpKernelPage::isComplete() const
{
    return m_settings.isKnown() && !m_settings.isBusy();
}

void SetUpKernelPage::begin()
{
    SettingsModel::Settings wanted = m_settings.stored();
    wanted.saveKernel = m_kernel->release();
    m_settings.apply(wanted);
}

SetUpPreparePage::SetUpPreparePage(SetUpModel &setUp, QWidget *parent)
    : WaitingPage(parent),
      m_setUp(setUp),
      m_consequence(new TextLabel(this, "consequence")),
      m_question(new TextLabel(this, "question")),
      m_typed(new QLineEdit(this))
{
    setTitle(tr("Prepare the partition"));
    setSubTitle(tr("This is the first step that changes something on the disk."));
    setCommitPage(true);
    setButtonText(QWizard::CommitButton, tr("&Prepare"));
    QFont font = m_consequence->font();
    font.setBold(true);
    m_consequence->setFont(font);
    m_typed->setObjectName(QStringLiteral("typed"));
    m_question->setBuddy(m_typed);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_consequence);
    layout->addWidget(new TextLabel(
        tr("Nothing else is written to. The boot menu gets an entry when this computer hibernates, and "
           "loses it when the session is back. The settings can undo all of it."),
        this));
    layout->addWidget(m_question);
    layout->addWidget(m_typed);
    layout->addWidget(m_trouble);
    layout->addStretch();
    connect(m_typed, &QLineEdit::textChanged, this, &QWizardPage::completeChanged);
    connect(&setUp, &SetUpModel::changed, this, &QWizardPage::completeChanged);
    connect(&setUp, &SetUpModel::prepared, this, &SetUpPreparePage::succeed);
    connect(&setUp, &SetUpModel::refused, this, [this](const Refusal &refusal) {
        failWith(tr("The partition was not prepared: %1 %2")
                     .arg(words::reason(refusal), words::advice(refusal))
                     .trimmed(),
                 refusal);
    });
}

void SetUpPreparePage::initializePage()
{
    const SetUpModel::Partition *chosen = m_setUp.chosen();
    const bool asks = chosen && chosen->holdsData;
    m_consequence->setText(m_setUp.consequence());
    m_typed->clear();
    m_typed->setVisible(asks);
    m_question->setVisible(asks);
    if (chosen)
        //: %1 is the name of a partition: "sda5"
        m_question->setText(
            tr("Type %1 to confirm that its data may be erased:").arg(chosen->confirmation()));
    m_typed->setAccessibleName(m_question->text());
    showTrouble({});
}

bool SetUpPreparePage::isComplete() const
{
    return m_setUp.isConfirmedBy(m_typed->text()) && !m_setUp.isBusy();
}

void SetUpPreparePage::begin()
{
    m_setUp.prepare(m_typed->text());
}

SetUpRehearsePage::SetUpRehearsePage(Models &models, QWidget *parent)
    : QWizardPage(parent),
      m_models(models),
      m_rehearse(new QPushButton(tr("&Rehearse now"), this)),
      m_cancel(new QPushButton(tr("Canc&el the rehearsal"), this)),
      m_progress(new QProgressBar(this)),
      m_state(new TextLabel(this, "state")),
      m_result(new TextLabel(this, "result"))
{
    setTitle(tr("The partition is prepared"));
    setSubTitle(
        tr("A rehearsal does all that a hibernation does but cut the power. The screen is black for a few "
           "seconds, and the session comes back by itself."));
    m_rehearse->setObjectName(QStringLiteral("rehearse"));
    m_cancel->setObjectName(QStringLiteral("cancelRehearsal"));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("The rehearsal is under way"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_rehearse, 0, Qt::AlignLeft);
    layout->addWidget(m_state);
    auto *progress = new QHBoxLayout;
    progress->addWidget(m_progress, 1);
    progress->addWidget(m_cancel);
    layout->addLayout(progress);
    layout->addWidget(m_result);
    layout->addStretch();
    connect(m_rehearse, &QPushButton::clicked, this, [this] {
        m_result->setText({});
        m_models.machine.rehearse({});
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_result->setText({});
        m_models.machine.cancel();
    });
    connect(&models.machine, &MachineModel::changed, this, &SetUpRehearsePage::update);
    connect(&models.machine, &MachineModel::attemptEnded, this,
            [this](const Attempt &attempt) { m_result->setText(words::summary(attempt)); });
    connect(&models.machine, &MachineModel::refused, this,
            [this](const QString &doing, const Refusal &refusal) {
                m_result->setTextWithDetails(
                    tr("%1: %2 %3").arg(doing, words::reason(refusal), words::advice(refusal)).trimmed(),
                    words::details(refusal.code, refusal.message));
            });
}

void SetUpRehearsePage::initializePage()
{
    m_result->setText({});
    m_models.machine.refresh();
    update();
}

void SetUpRehearsePage::update()
{
    const MachineModel &machine = m_models.machine;
    const bool isWorking = machine.state() == MachineModel::State::Working;
    QPushButton *const usable = machine.canCancel()      ? m_cancel
                                : machine.canHibernate() ? m_rehearse
                                                         : nullptr;
    // From a button that can be pressed no more the focus would go on to Finish,
    // and one key too many would close the window.
    const bool isFocusHere = hasFocus() || (m_rehearse->hasFocus() && usable != m_rehearse) ||
                             (m_cancel->hasFocus() && usable != m_cancel);
    if (isFocusHere)
        setFocus();
    m_rehearse->setEnabled(machine.canHibernate());
    m_progress->setVisible(isWorking);
    m_cancel->setVisible(isWorking);
    m_cancel->setEnabled(machine.canCancel());
    if (isFocusHere && usable)
        usable->setFocus();
    showProgress(*m_progress, machine.progress());
    m_state->setText(machine.headline());
}

} // namespace torpor
