// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/settingsdialog.h"

#include "fakes/fakeautomatics.h"
#include "fakes/fakemachine.h"
#include "testpaths.h"

#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace torpor;

class SettingsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_service = std::make_unique<FakeService>();
        m_client = &m_service->client;
        m_client->answerFixture(Verb::Check, QStringLiteral("settings.json"), QStringLiteral("settings"));
        m_client->answerFixture(Verb::Check, QStringLiteral("kernels.json"), QStringLiteral("kernels"));
        m_client->answerFixture(Verb::Check, QStringLiteral("partitions.json"), QStringLiteral("partitions"));
        m_models = std::make_unique<Models>(*m_client, m_service->watcher);
        m_preferences = std::make_unique<Preferences>(m_folder->filePath(QStringLiteral("torporrc")));
        m_dialog = std::make_unique<SettingsDialog>(
            *m_models, *m_preferences,
            SettingsDialog::Places{
                .autostart = Autostart(m_folder->path()),
                .userRules = m_folder->filePath(QStringLiteral("rules")),
                .rules = {.shipped = QString::fromStdString(shippedRulesPath()), .administrator = {}},
                .automatics = &m_automatics});
    }
    void cleanup()
    {
        m_dialog.reset();
        m_preferences.reset();
        m_models.reset();
        m_service.reset();
    }

    void showsWhatIsStored()
    {
        begin();
        QCOMPARE(list("codec")->currentData().toString(), QStringLiteral("auto"));
        QCOMPARE(list("bootMethod")->currentData().toString(), QStringLiteral("grub-marker"));
        QCOMPARE(m_dialog->findChild<QSpinBox *>(QStringLiteral("days"))->value(), 730);
        QVERIFY(!box("verify")->isChecked());
        QVERIFY(m_dialog->findChild<QLabel *>(QStringLiteral("why"))
                    ->text()
                    .contains(QStringLiteral("6.1.0-44-cloud-amd64 cannot be used.")));
    }

    void showsThePartitionAndLeadsToAnother()
    {
        QSignalSpy wanted(m_dialog.get(), &SettingsDialog::otherPartitionWanted);
        begin();
        auto *change = m_dialog->findChild<QPushButton *>(QStringLiteral("otherPartition"));
        const auto *partition = m_dialog->findChild<QLabel *>(QStringLiteral("partition"));
        QCOMPARE(partition->text(), QStringLiteral("None is prepared."));
        m_client->answerDocument(Verb::Status, QStringLiteral(R"({"prepared": true, "armed": false,
            "partition": {"partuuid": "0f3c2a8e-52c1-4d0c-9f63-6f3a1d5b7e21"}, "running": null})"));
        m_models->machine.refresh();
        QTRY_VERIFY(partition->text().startsWith(QStringLiteral("sda5")));
        QCOMPARE(change->text().remove(u'&'), QStringLiteral("Change…"));
        change->setFocus();
        QTest::keyClick(change, Qt::Key_Space);
        QCOMPARE(wanted.size(), 1);
    }

    void appliesAndCloses()
    {
        m_client->answerDocument(Verb::Configure,
                                 QStringLiteral(R"({"codec": "zstd", "boot_method": "grub-marker"})"));
        begin();
        list("codec")->setFocus();
        QTest::keyClick(list("codec"), Qt::Key_Down);
        QTest::keyClick(list("codec"), Qt::Key_Down);
        QCOMPARE(list("codec")->currentData().toString(), QStringLiteral("zstd"));
        QTest::mouseClick(button(QDialogButtonBox::Ok), Qt::LeftButton);
        QTRY_VERIFY(!m_dialog->isVisible());
        const QVariantMap expected = {{QStringLiteral("codec"), QStringLiteral("zstd")}};
        QCOMPARE(m_client->lastArguments(Verb::Configure), expected);
    }

    void staysOpenWithTheReasonWhenRefused()
    {
        m_client->refuse(Verb::Configure, codes::authorizationCancelled,
                         QStringLiteral("nobody gave the password"));
        begin();
        box("verify")->setChecked(true);
        QTest::mouseClick(button(QDialogButtonBox::Ok), Qt::LeftButton);
        QTRY_VERIFY(complaint()->isVisible());
        QCOMPARE(complaint()->text(), QStringLiteral("Nothing was changed: Nobody gave the password."));
        QVERIFY(m_dialog->isVisible());
        QVERIFY(box("verify")->isChecked()); // to be tried again
        QVERIFY(!m_models->settings.stored().verify);
        QTRY_VERIFY(button(QDialogButtonBox::Ok)->isEnabled());
    }

    void complainsBeforeTheHelperWould()
    {
        begin();
        m_dialog->findChild<QSpinBox *>(QStringLiteral("region"))->setValue(31);
        QTest::mouseClick(button(QDialogButtonBox::Apply), Qt::LeftButton);
        QVERIFY(complaint()->isVisible());
        QCOMPARE(m_client->count(Verb::Configure), 0);
    }

    void cancelChangesNothing()
    {
        begin();
        box("verify")->setChecked(true);
        box("start")->setChecked(true);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_client->count(Verb::Configure), 0);
        QVERIFY(!Autostart(m_folder->path()).isOn());
        begin();
        QVERIFY(!box("verify")->isChecked());
    }

    void startsWithTheSessionWhenTicked()
    {
        begin();
        QVERIFY(!box("start")->isChecked());
        box("start")->setChecked(true);
        box("success")->setChecked(false);
        QTest::mouseClick(button(QDialogButtonBox::Ok), Qt::LeftButton);
        QTRY_VERIFY(!m_dialog->isVisible());
        QVERIFY(Autostart(m_folder->path()).isOn());
        QVERIFY(!m_preferences->notifiesOfSuccess());
        QFile entry(m_folder->filePath(QStringLiteral("autostart/org.torpor.Torpor.desktop")));
        QVERIFY(entry.open(QIODevice::ReadOnly));
        QVERIFY(entry.readAll().contains("Exec=torpor --background"));
        QVERIFY(Autostart(m_folder->path()).set(false));
        QVERIFY(!entry.exists());
    }

    void offersTheUsersOwnWhereTheHelperIsMissing()
    {
        m_client->forget(Verb::Check, QStringLiteral("settings"));
        m_client->refuse(Verb::Check, codes::helperMissing, QStringLiteral("it is not installed"),
                         QStringLiteral("settings"));
        m_dialog->begin();
        QTRY_VERIFY(complaint()->isVisible());
        QVERIFY(!box("verify")->isEnabled());
        QVERIFY(box("start")->isEnabled());
        QTest::mouseClick(button(QDialogButtonBox::Ok), Qt::LeftButton);
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(m_client->count(Verb::Configure), 0);
    }

    void hibernatesByItselfAsTheUserWants()
    {
        begin();
        turnTo(1);
        QVERIFY(!number("idleMinutes")->isEnabled());
        QTest::mouseClick(box("idle"), Qt::LeftButton, {}, QPoint(8, box("idle")->height() / 2));
        QVERIFY(number("idleMinutes")->isEnabled());
        number("idleMinutes")->setFocus();
        QTest::keyClick(number("idleMinutes"), Qt::Key_Up);
        QTest::mouseClick(button(QDialogButtonBox::Ok), Qt::LeftButton);
        QTRY_VERIFY(!m_dialog->isVisible());
        QFile rules(m_folder->filePath(QStringLiteral("rules/90-settings.toml")));
        QVERIFY(rules.open(QIODevice::ReadOnly));
        QVERIFY(rules.readAll().contains("at_least = 3660"));
        begin();
        QVERIFY(box("idle")->isChecked());
        QCOMPARE(number("idleMinutes")->value(), 61);
        box("idle")->setChecked(false);
        number("idleMinutes")->setValue(60);
        QTest::mouseClick(button(QDialogButtonBox::Ok), Qt::LeftButton);
        QTRY_VERIFY(!m_dialog->isVisible());
        QVERIFY(!rules.exists()); // as the machine's rules say
    }

    void tellsWhatElseActs()
    {
        auto *conflicts = m_dialog->findChild<QLabel *>(QStringLiteral("conflicts"));
        begin();
        turnTo(1);
        QTest::qWait(50);
        QVERIFY(!conflicts->isVisible());
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        m_automatics.conflicts = QStringList(QStringLiteral("UPower hibernates at 2 %. Change UPower.conf."));
        begin();
        QTRY_VERIFY(conflicts->isVisible());
        QVERIFY(conflicts->text().contains(QStringLiteral("UPower.conf")));
        m_automatics.conflicts.clear();
    }

    void showsRulesThatTheHelperDoesNotSwitch()
    {
        m_client->forget(Verb::Check, QStringLiteral("settings"));
        m_client->answerDocument(Verb::Check, QStringLiteral(R"({"codec": "auto"})"),
                                 QStringLiteral("settings"));
        begin();
        turnTo(2);
        QVERIFY(rules()->model()->rowCount() > 10);
        const QModelIndex first = rules()->model()->index(0, 0);
        QVERIFY(!(first.flags() & Qt::ItemIsUserCheckable));
        QCOMPARE(first.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
        QVERIFY(!box("takeOver")->isVisibleTo(m_dialog.get()));
        QVERIFY(!m_dialog->findChild<QLabel *>(QStringLiteral("rulesNote"))->text().isEmpty());
    }

    void switchesRulesAndTheTakeOverThroughTheHelper()
    {
        m_client->forget(Verb::Check, QStringLiteral("settings"));
        m_client->answerDocument(
            Verb::Check, QStringLiteral(R"({"take_over": false, "rules_off": ["usb-filesystem-mounted"]})"),
            QStringLiteral("settings"));
        m_client->answerDocument(Verb::Configure, QStringLiteral("{}"));
        begin();
        QVERIFY(box("takeOver")->isVisibleTo(m_dialog.get()));
        box("takeOver")->setChecked(true);
        turnTo(2);
        const QModelIndex first = rules()->model()->index(0, 0);
        rules()->setCurrentIndex(first);
        rules()->setFocus();
        QTest::keyClick(rules(), Qt::Key_Space);
        QCOMPARE(first.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Unchecked);
        QTest::mouseClick(button(QDialogButtonBox::Ok), Qt::LeftButton);
        QTRY_VERIFY(!m_dialog->isVisible());
        const QVariantMap expected = {
            {QStringLiteral("take_over"), true},
            {QStringLiteral("rules_off"), QStringList({QStringLiteral("usb-filesystem-mounted"),
                                                       QStringLiteral("usb-storage-not-persistent")})}};
        QCOMPARE(m_client->lastArguments(Verb::Configure), expected);
    }

    void removesOnlyAfterAQuestion()
    {
        m_client->answerDocument(Verb::Remove, QStringLiteral("{}"));
        begin();
        turnTo(3);
        for (const bool isMeant : {false, true}) {
            QTest::mouseClick(m_dialog->findChild<QPushButton *>(QStringLiteral("remove")), Qt::LeftButton);
            auto *question = m_dialog->findChild<QMessageBox *>();
            QVERIFY(question);
            if (isMeant)
                QTest::mouseClick(question->buttons().last(), Qt::LeftButton);
            else
                QTest::keyClick(question, Qt::Key_Return); // the default is to leave it
            QTRY_VERIFY(!m_dialog->findChild<QMessageBox *>());
            QCOMPARE(m_client->count(Verb::Remove), isMeant ? 1 : 0);
        }
    }

private:
    void begin()
    {
        m_dialog->begin();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        QTRY_VERIFY(box("verify")->isEnabled() && m_models->settings.kernels().size() == 2);
    }
    QComboBox *list(const char *name) const
    {
        return m_dialog->findChild<QComboBox *>(QString::fromLatin1(name));
    }
    QCheckBox *box(const char *name) const
    {
        return m_dialog->findChild<QCheckBox *>(QString::fromLatin1(name));
    }
    void turnTo(int page) const
    {
        m_dialog->findChild<QTabWidget *>(QStringLiteral("tabs"))->setCurrentIndex(page);
    }
    QSpinBox *number(const char *name) const
    {
        return m_dialog->findChild<QSpinBox *>(QString::fromLatin1(name));
    }
    QTreeView *rules() const { return m_dialog->findChild<QTreeView *>(QStringLiteral("rules")); }
    QLabel *complaint() const { return m_dialog->findChild<QLabel *>(QStringLiteral("complaint")); }
    QPushButton *button(QDialogButtonBox::StandardButton which) const
    {
        return m_dialog->findChild<QDialogButtonBox *>()->button(which);
    }

    FakeAutomatics m_automatics;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeService> m_service;
    FakeHelperClient *m_client = nullptr;
    std::unique_ptr<Models> m_models;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<SettingsDialog> m_dialog;
};

QTEST_MAIN(SettingsDialogTest)
#include "settingsdialogtest.moc"
