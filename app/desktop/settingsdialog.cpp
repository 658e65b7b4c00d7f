// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingsdialog.h"

#include "models/words.h"

#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMessageBox>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace torpor
{

SettingsDialog::SettingsDialog(Models &models, Preferences &preferences, const Places &places,
                               QWidget *parent)
    : QDialog(parent),
      m_machine(models.machine),
      m_partitions(models.setUp),
      m_settings(models.settings),
      m_preferences(preferences),
      m_autostart(places.autostart),
      m_userRules(places.userRules),
      m_automatics(places.automatics),
      m_rules(places.rules),
      m_kernel(new KernelChoice(models.settings, this)),
      m_codec(new QComboBox(this)),
      m_bootMethod(new QComboBox(this)),
      m_verify(new QCheckBox(tr("Read the image &back before the power is cut"), this)),
      m_success(new QCheckBox(tr("&Tell after each hibernation how it went"), this)),
      m_start(new QCheckBox(tr("&Start with the session"), this)),
      m_takeOver(new QCheckBox(tr("The system's own &Hibernate goes through Torpor, too"), this)),
      m_automatic(new AutomaticPage(this)),
      m_region(new QSpinBox(this)),
      m_days(new QSpinBox(this)),
      m_complaint(new TextLabel(this, "complaint")),
      m_rulesNote(new TextLabel(this, "rulesNote")),
      m_partition(new TextLabel(this, "partition")),
      m_remove(new QPushButton(tr("Re&move Torpor's changes to this machine…"), this)),
      m_otherPartition(new QPushButton(this)),
      m_buttons(new QDialogButtonBox(
          QDialogButtonBox::Ok | QDialogButtonBox::Apply | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Settings of Torpor"));
    m_codec->setObjectName(QStringLiteral("codec"));
    m_codec->addItem(tr("Chosen by the speed of the disk"), QStringLiteral("auto"));
    m_codec->addItem(tr("LZ4: fast"), QStringLiteral("lz4"));
    m_codec->addItem(tr("Zstandard: small"), QStringLiteral("zstd"));
    m_codec->addItem(tr("Not at all"), QStringLiteral("none"));
    m_bootMethod->setObjectName(QStringLiteral("bootMethod"));
    m_bootMethod->addItem(tr("Chosen by what this GRUB can do"), QStringLiteral("auto"));
    m_bootMethod->addItem(tr("The menu looks for an image by itself"), QStringLiteral("grub-marker"));
    m_bootMethod->addItem(tr("The next start is set before the power is cut"),
                          QStringLiteral("grub-next-entry"));
    m_verify->setObjectName(QStringLiteral("verify"));
    m_verify->setToolTip(tr("Takes longer, and finds a disk that does not keep what it was given"));
    m_success->setObjectName(QStringLiteral("success"));
    m_start->setObjectName(QStringLiteral("start"));
    m_region->setObjectName(QStringLiteral("region"));
    // Below the smallest there is only 0, which is told when it is applied.
    m_region->setRange(0, SettingsModel::largestRegionMib);
    m_region->setSingleStep(SettingsModel::smallestRegionMib);
    m_region->setSuffix(tr(" MiB"));
    m_region->setSpecialValueText(tr("As much as it needs"));
    m_days->setObjectName(QStringLiteral("days"));
    m_days->setRange(1, SettingsModel::mostKeepDays);
    //: Behind a number, with its blank
    const auto showUnit = [this](int days) { m_days->setSuffix(tr(" day(s)", nullptr, days)); };
    connect(m_days, &QSpinBox::valueChanged, this, showUnit);
    showUnit(m_days->value());
    m_takeOver->setObjectName(QStringLiteral("takeOver"));
    m_takeOver->setToolTip(tr("Also where no swap space is large enough for the kernel's hibernation"));
    m_complaint->hide();
    m_remove->setObjectName(QStringLiteral("remove"));
    m_remove->setAutoDefault(false);
    m_otherPartition->setObjectName(QStringLiteral("otherPartition"));
    m_otherPartition->setAutoDefault(false);
    makeLayout();

    connect(m_buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this, &SettingsDialog::apply);
    connect(m_remove, &QPushButton::clicked, this, &SettingsDialog::askToRemove);
    connect(m_otherPartition, &QPushButton::clicked, this, &SettingsDialog::otherPartitionWanted);
    connect(&m_machine, &MachineModel::changed, this, &SettingsDialog::showPartition);
    connect(&m_partitions, &SetUpModel::changed, this, &SettingsDialog::showPartition);
    connect(&m_settings, &SettingsModel::changed, this, [this] {
        if (m_settings.isKnown() && !m_isLoaded)
            load();
        update();
    });
    connect(&m_settings, &SettingsModel::applied, this, [this] {
        if (std::exchange(m_closes, false))
            QDialog::accept();
    });
    connect(&m_settings, &SettingsModel::refused, this, [this](const Refusal &refusal) {
        m_closes = false;
        complain(
            tr("Nothing was changed: %1 %2").arg(words::reason(refusal), words::advice(refusal)).trimmed(),
            refusal);
    });
    update();
}

QWidget *SettingsDialog::makeGeneralPage()
{
    auto *page = new QWidget(this);
    auto *machine = new QGroupBox(tr("This machine"), page);
    auto *form = new QFormLayout(machine);
    auto *partition = new QHBoxLayout;
    partition->addWidget(m_partition, 1);
    partition->addWidget(m_otherPartition, 0, Qt::AlignTop);
    form->addRow(tr("Hibernating partition:"), partition);
    form->addRow(tr("&Kernel that saves and resumes:"), m_kernel);
    form->addRow(tr("C&ompression:"), m_codec);
    form->addRow(QString(), m_verify);
    form->addRow(QString(), m_takeOver);
    form->addRow(tr("Keep the h&istory for:"), m_days);
    auto *user = new QGroupBox(tr("This user"), page);
    auto *userLayout = new QVBoxLayout(user);
    userLayout->addWidget(m_success);
    userLayout->addWidget(m_start);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(machine);
    layout->addWidget(user);
    layout->addStretch();
    return page;
}

QWidget *SettingsDialog::makeRulesPage()
{
    auto *page = new QWidget(this);
    auto *introduction =
        new TextLabel(tr("What is looked at before each hibernation, and what comes of it."), page);
    auto *list = new QTreeView(page);
    list->setObjectName(QStringLiteral("rules"));
    list->setAccessibleName(tr("Rules"));
    list->setModel(&m_rules);
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    list->setWordWrap(true);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(RulesModel::What, QHeaderView::Stretch);
    connect(&m_rules, &QAbstractItemModel::modelReset, list,
            [this, list] { list->setColumnHidden(RulesModel::Origin, !m_rules.hasOwn()); });
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(introduction);
    layout->addWidget(list, 1);
    layout->addWidget(m_rulesNote);
    return page;
}

QWidget *SettingsDialog::makeAdvancedPage()
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->addRow(tr("How the image is &found at the start:"), m_bootMethod);
    form->addRow(tr("Memory of the &saving kernel:"), m_region);
    form->addRow(QString(), m_remove);
    m_remove->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return page;
}

void SettingsDialog::makeLayout()
{
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(QStringLiteral("tabs"));
    tabs->addTab(makeGeneralPage(), tr("&General"));
    tabs->addTab(m_automatic, tr("A&utomatic hibernation"));
    tabs->addTab(makeRulesPage(), tr("&Rules"));
    tabs->addTab(makeAdvancedPage(), tr("Ad&vanced"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tabs, 1);
    layout->addWidget(m_complaint);
    layout->addWidget(m_buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * 30);
}

void SettingsDialog::begin()
{
    if (!isVisible()) {
        m_isLoaded = false;
        m_complaint->hide();
        m_success->setChecked(m_preferences.notifiesOfSuccess());
        m_start->setChecked(m_autostart.isOn());
        m_automatic->setRules(m_preferences.automatic());
        m_rules.read();
        if (m_automatics)
            m_automatics->askConflicts(
                this, [this](const QStringList &conflicts) { m_automatic->setConflicts(conflicts); });
        m_settings.refresh();
        if (m_partitions.partitions().empty())
            m_partitions.refresh();
        showPartition();
    }
    show();
    raise();
    activateWindow();
}

void SettingsDialog::load()
{
    const SettingsModel::Settings &stored = m_settings.stored();
    // A value of a newer helper is kept, and shown by its name.
    const auto choose = [](QComboBox *list, const QString &value) {
        if (list->findData(value) < 0)
            list->addItem(value, value);
        list->setCurrentIndex(list->findData(value));
    };
    choose(m_codec, stored.codec);
    choose(m_bootMethod, stored.bootMethod);
    m_verify->setChecked(stored.verify);
    m_kernel->setRelease(stored.saveKernel);
    m_region->setValue(stored.regionMib);
    m_days->setValue(stored.keepDays);
    m_takeOver->setVisible(stored.takeOver.has_value());
    m_takeOver->setChecked(stored.takeOver.value_or(false));
    if (stored.rulesOff)
        m_rules.setOff(*stored.rulesOff);
    m_isLoaded = true;
}

void SettingsDialog::showPartition()
{
    const QString partuuid = m_machine.partition();
    m_partition->setText(partuuid.isEmpty() ? tr("None is prepared.") : m_partitions.description(partuuid));
    m_otherPartition->setText(partuuid.isEmpty() ? tr("Set u&p…") : tr("Ch&ange…"));
}

void SettingsDialog::update()
{
    const bool canChange = m_isLoaded && !m_settings.isBusy();
    for (QWidget *field : std::initializer_list<QWidget *>{m_kernel, m_codec, m_bootMethod, m_verify,
                                                           m_takeOver, m_region, m_days, m_remove})
        field->setEnabled(canChange);
    const bool canSwitch = canChange && m_settings.stored().rulesOff.has_value();
    m_rules.setChangeable(canSwitch);
    QStringList notes = m_rules.problems();
    if (m_rules.rowCount() == 0)
        notes << tr("No rules are installed.");
    else if (m_isLoaded && !m_settings.stored().rulesOff)
        notes << tr("This helper does not switch rules; an administrator does, in /etc/torpor/rules.d.");
    m_rulesNote->setText(notes.join(u'\n'));
    m_rulesNote->setVisible(!notes.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_settings.isBusy());
    m_buttons->button(QDialogButtonBox::Apply)->setEnabled(!m_settings.isBusy());
    if (const auto &refusal = m_settings.refusal(); refusal && !m_isLoaded)
        complain(tr("The machine's settings could not be read: %1 %2")
                     .arg(words::reason(*refusal), words::advice(*refusal))
                     .trimmed(),
                 *refusal);
}

SettingsModel::Settings SettingsDialog::wanted() const
{
    const SettingsModel::Settings &stored = m_settings.stored();
    return {.codec = m_codec->currentData().toString(),
            .verify = m_verify->isChecked(),
            .saveKernel = m_kernel->release(),
            .regionMib = m_region->value(),
            .bootMethod = m_bootMethod->currentData().toString(),
            .keepDays = m_days->value(),
            .takeOver = stored.takeOver ? std::optional(m_takeOver->isChecked()) : std::nullopt,
            .rulesOff = stored.rulesOff ? std::optional(m_rules.off()) : std::nullopt};
}

bool SettingsDialog::applyOfUser()
{
    m_preferences.setNotifiesOfSuccess(m_success->isChecked());
    if (!m_autostart.set(m_start->isChecked())) {
        complain(tr("Whether Torpor starts with the session could not be changed."));
        return false;
    }
    const AutomaticRules rules = m_automatic->rules();
    if (rules == m_preferences.automatic())
        return true;
    if (!rules.store(m_userRules)) {
        complain(tr("When Torpor hibernates by itself could not be changed: %1 cannot be written.")
                     .arg(m_userRules));
        return false;
    }
    m_preferences.setAutomatic(rules);
    return true;
}

void SettingsDialog::apply()
{
    m_complaint->hide();
    if (!applyOfUser()) {
        m_closes = false;
        return;
    }
    if (!m_isLoaded) { // there is nothing else to change
        if (std::exchange(m_closes, false))
            QDialog::accept();
        return;
    }
    if (const QString text = SettingsModel::complaint(wanted()); !text.isEmpty()) {
        complain(text);
        m_closes = false;
        return;
    }
    m_settings.apply(wanted());
}

void SettingsDialog::accept()
{
    m_closes = true;
    apply();
}

void SettingsDialog::complain(const QString &text, const Refusal &refusal)
{
    m_complaint->setTextWithDetails(text, words::details(refusal.code, refusal.message));
    m_complaint->show();
}

void SettingsDialog::askToRemove()
{
    auto *question =
        new QMessageBox(QMessageBox::Warning, tr("Remove Torpor's changes"),
                        tr("The hibernating partition is given up, and with it a session that waits to "
                           "be resumed. The boot menu becomes what it was."),
                        QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *remove = question->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(remove, &QPushButton::clicked, &m_settings, &SettingsModel::removeSetUp);
    question->open(); // without waiting for it: the session goes on meanwhile
}

} // namespace torpor
