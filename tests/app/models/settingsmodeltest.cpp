// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/settingsmodel.h"

#include "fakes/fakehelperclient.h"

#include <QSignalSpy>
#include <QTest>

using namespace torpor;
using Settings = SettingsModel::Settings;

class SettingsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_client = std::make_unique<FakeHelperClient>();
        m_client->answerFixture(Verb::Check, QStringLiteral("settings.json"), QStringLiteral("settings"));
        m_client->answerFixture(Verb::Check, QStringLiteral("kernels.json"), QStringLiteral("kernels"));
        m_model = std::make_unique<SettingsModel>(*m_client);
        m_applied = std::make_unique<QSignalSpy>(m_model.get(), &SettingsModel::applied);
        m_refused = std::make_unique<QSignalSpy>(m_model.get(), &SettingsModel::refused);
        m_model->refresh();
        QTRY_VERIFY(m_model->isKnown() && !m_model->kernels().empty());
    }
    void cleanup()
    {
        m_model.reset();
        m_client.reset();
    }

    void listsUnusableKernelsWithTheReason()
    {
        QCOMPARE(m_model->kernels().size(), 2U);
        QVERIFY(m_model->kernels().front().isRunning);
        QVERIFY(m_model->kernels().front().why.isEmpty());
        QVERIFY(!m_model->kernels().back().isUsable);
        QVERIFY(m_model->kernels().back().why.contains(QStringLiteral("/dev/mem")));
        QVERIFY(m_model->kernels().back().why.contains(QStringLiteral("CONFIG_DEVMEM")));
        QVERIFY(!m_model->kernels().back().why.contains(QStringLiteral("page tables")));
    }

    void appliesOnlyWhatChanged()
    {
        m_client->answerDocument(
            Verb::Configure, QStringLiteral(R"({"codec": "zstd", "verify": true, "boot_method": "grub-marker",
                               "rules_off": ["keyboard-driver", "nvidia"], "take_over": false})"));
        Settings wanted = m_model->stored();
        wanted.codec = QStringLiteral("zstd");
        wanted.verify = true;
        m_model->apply(wanted);
        QVERIFY(m_model->isBusy());
        QTRY_COMPARE(m_applied->size(), 1);
        const QVariantMap expected = {{QStringLiteral("codec"), QStringLiteral("zstd")},
                                      {QStringLiteral("verify"), true}};
        QCOMPARE(m_client->lastArguments(Verb::Configure), expected);
        QVERIFY(m_model->stored() == wanted);
        QVERIFY(!m_model->isBusy());
    }

    void asksNobodyWhereNothingChanged()
    {
        m_model->apply(m_model->stored());
        QTRY_COMPARE(m_applied->size(), 1);
        QCOMPARE(m_client->count(Verb::Configure), 0);
    }

    void leavesAllAsItWasWhenRefused()
    {
        m_client->refuse(Verb::Configure, codes::authorizationCancelled);
        const Settings before = m_model->stored();
        Settings wanted = before;
        wanted.keepDays = 30;
        m_model->apply(wanted);
        QTRY_COMPARE(m_refused->size(), 1);
        QCOMPARE(m_refused->first().first().value<Refusal>().code,
                 QString::fromLatin1(codes::authorizationCancelled));
        QVERIFY(m_model->stored() == before);
        QVERIFY(!m_model->isBusy());
        QCOMPARE(m_applied->size(), 0);
    }

    void looksWhatAHelperThatDiedHasDone()
    {
        m_client->refuse(Verb::Configure, codes::helperGone);
        m_client->forget(Verb::Check, QStringLiteral("settings"));
        m_client->answerDocument(Verb::Check, QStringLiteral(R"({"codec": "none"})"),
                                 QStringLiteral("settings"));
        Settings wanted = m_model->stored();
        wanted.codec = QStringLiteral("none");
        m_model->apply(wanted);
        QTRY_COMPARE(m_refused->size(), 1);
        QTRY_COMPARE(m_model->stored().codec, QStringLiteral("none"));
    }

    void complainsBeforeTheHelperWould_data()
    {
        QTest::addColumn<int>("region");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("good");
        QTest::newRow("automatic") << 0 << 730 << true;
        QTest::newRow("smallest") << 32 << 1 << true;
        QTest::newRow("largest") << 4096 << 36525 << true;
        QTest::newRow("too small") << 31 << 730 << false;
        QTest::newRow("too large") << 4097 << 730 << false;
        QTest::newRow("negative") << -1 << 730 << false;
        QTest::newRow("no days") << 0 << 0 << false;
        QTest::newRow("too many days") << 0 << 36526 << false;
    }
    void complainsBeforeTheHelperWould()
    {
        QFETCH(int, region);
        QFETCH(int, days);
        Settings settings;
        settings.regionMib = region;
        settings.keepDays = days;
        QTEST(SettingsModel::complaint(settings).isEmpty(), "good");
    }

    void removesTheSetUp()
    {
        QSignalSpy removed(m_model.get(), &SettingsModel::removed);
        m_client->answerDocument(Verb::Remove, QStringLiteral("{}"));
        m_model->removeSetUp();
        QTRY_COMPARE(removed.size(), 1);
        QVERIFY(m_client->lastArguments(Verb::Remove).isEmpty());
    }

    void tellsWhyItCannotBeRead()
    {
        m_client->forget(Verb::Check, QStringLiteral("settings"));
        m_client->refuse(Verb::Check, codes::busMissing, QStringLiteral("no bus"),
                         QStringLiteral("settings"));
        const Settings before = m_model->stored();
        m_model->refresh();
        QTRY_VERIFY(m_model->refusal().has_value());
        QVERIFY(m_model->stored() == before);
    }

private:
    std::unique_ptr<FakeHelperClient> m_client;
    std::unique_ptr<SettingsModel> m_model;
    std::unique_ptr<QSignalSpy> m_applied, m_refused;
};

QTEST_GUILESS_MAIN(SettingsModelTest)
#include "settingsmodeltest.moc"
