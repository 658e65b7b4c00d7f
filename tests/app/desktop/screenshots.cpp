// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes a picture of each window into a folder: screenshots FOLDER light|dark [LANGUAGE]
// Qt's own QT_SCALE_FACTOR scales them.

#include "desktop/desktop.h"
#include "desktop/translation.h"
#include "fakes/fakehelperclient.h"
#include "testpaths.h"

#include <QDir>
#include <QListView>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>

using namespace torpor;

namespace
{

QPalette darkPalette()
{
    QPalette palette(QColor(0x2a2e32));
    palette.setColor(QPalette::Base, QColor(0x1b1e20));
    palette.setColor(QPalette::AlternateBase, QColor(0x232629));
    palette.setColor(QPalette::Highlight, QColor(0x3daee9));
    palette.setColor(QPalette::Link, QColor(0x57b8f0));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x71777d));
    return palette;
}

void layOut(FakeHelperClient &client)
{
    client.answerDocument(Verb::Status, QStringLiteral(R"({"prepared": true, "armed": false,
        "partition": {"partuuid": "0f3c2a8e-52c1-4d0c-9f63-6f3a1d5b7e21"}, "running": null})"));
    client.answerFixture(Verb::Check, QStringLiteral("machine.json"), QStringLiteral("report"));
    client.answerFixture(Verb::Check, QStringLiteral("devices.json"), QStringLiteral("devices"));
    client.answerFixture(Verb::Check, QStringLiteral("partitions.json"), QStringLiteral("partitions"));
    client.answerFixture(Verb::Check, QStringLiteral("kernels.json"), QStringLiteral("kernels"));
    client.answerFixture(Verb::Check, QStringLiteral("settings.json"), QStringLiteral("settings"));
    client.answerDocument(Verb::Prepare, QStringLiteral(R"({"partuuid": "u-5"})"));
    client.answerFixture(Verb::History, QStringLiteral("months.json"), QStringLiteral("attempts"));
    client.answerFixture(Verb::History, QStringLiteral("months-statistics.json"),
                         QStringLiteral("statistics/month"));
    client.answerFixture(Verb::History, QStringLiteral("months-total.json"),
                         QStringLiteral("statistics/all"));
}

class Photographer
{
public:
    Photographer(const QString &folder, const QString &suffix) : m_folder(folder), m_suffix(suffix) {}

    void take(QWidget &widget, const char *name) const
    {
        if (!QTest::qWaitForWindowExposed(&widget))
            qFatal("%s did not show", name);
        QTest::qWait(300); // answers come, and layouts settle
        const QString file = QStringLiteral("%1/%2-%3.png").arg(m_folder, QLatin1StringView(name), m_suffix);
        if (!widget.grab().save(file))
            qFatal("%s could not be written", qPrintable(file));
    }

private:
    QString m_folder, m_suffix;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.size() < 3 || !QDir().mkpath(words[1]))
        qFatal("usage: screenshots FOLDER light|dark [LANGUAGE]");
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    if (words[2] == u"dark")
        QApplication::setPalette(darkPalette());
    if (words.size() > 3)
        QLocale::setDefault(QLocale(words[3]));
    installTranslations(QLocale());
    QApplication::setApplicationVersion(QStringLiteral(TORPOR_VERSION));
    const int percent = qRound(qEnvironmentVariable("QT_SCALE_FACTOR", QStringLiteral("1")).toDouble() * 100);
    const Photographer photographer(words[1],
                                    QStringLiteral("%1-%2").arg(words.sliced(2).join(u'-')).arg(percent));

    const QTemporaryDir folder;
    FakeHelperClient client;
    layOut(client);
    AttemptWatcher watcher(QDBusConnection(QStringLiteral("none")));
    Preferences preferences(folder.filePath(QStringLiteral("torporrc")));
    Models models(client, watcher);
    Plan plan;
    Actions actions(models.machine, models.report, plan, nullptr);
    MainWindow window(models, actions, preferences);
    window.showPage(MainWindow::Check);
    photographer.take(window, "check");
    window.showPage(MainWindow::Devices);
    photographer.take(window, "devices");
    window.showAttempt(models.history.attempts().empty() ? QString() : models.history.attempt(0).id);
    QTest::qWait(300);
    window.showAttempt(models.history.attempt(0).id);
    photographer.take(window, "history");
    window.findChild<QTabWidget *>(QStringLiteral("tabs"))->setCurrentIndex(1);
    photographer.take(window, "history-over-time");
    CountdownWindow countdown;
    countdown.begin(QStringLiteral("battery-low"), QStringLiteral("The battery is low (5 %)"),
                    std::chrono::seconds(60));
    photographer.take(countdown, "countdown");
    countdown.hide();
    PlanDialog planDialog(plan);
    planDialog.begin();
    photographer.take(planDialog, "hibernate-at");
    SettingsDialog settings(models, preferences,
                            {.autostart = Autostart(folder.path()),
                             .userRules = folder.path(),
                             .rules = {.shipped = QString::fromStdString(shippedRulesPath())}});
    settings.begin();
    photographer.take(settings, "settings");
    auto *settingsTabs = settings.findChild<QTabWidget *>(QStringLiteral("tabs"));
    settingsTabs->setCurrentIndex(1);
    photographer.take(settings, "settings-automatic");
    settingsTabs->setCurrentIndex(2);
    photographer.take(settings, "settings-rules");
    settingsTabs->setCurrentIndex(3);
    photographer.take(settings, "settings-advanced");
    settings.hide();
    ProblemDialog problem(models.problem);
    problem.begin({});
    photographer.take(problem, "report-a-problem");
    problem.hide();
    SetUpWizard wizard(models);
    wizard.begin();
    photographer.take(wizard, "set-up-check");
    wizard.next();
    QTest::qWait(300);
    auto *partitions = wizard.currentPage()->findChild<QListView *>(QStringLiteral("partitions"));
    partitions->setCurrentIndex(partitions->model()->index(0, 0));
    photographer.take(wizard, "set-up-partition");
    wizard.next();
    photographer.take(wizard, "set-up-kernel");
    wizard.next();
    QTest::qWait(300);
    photographer.take(wizard, "set-up-prepare");
    wizard.next();
    QTest::qWait(300);
    Q_EMIT watcher.began(QStringLiteral("a"), QStringLiteral("rehearse"));
    Q_EMIT watcher.phaseEnded(QStringLiteral("a"), QStringLiteral("build-initramfs"));
    photographer.take(wizard, "set-up-rehearse");
    Q_EMIT watcher.ended({QStringLiteral("a"), QStringLiteral("rehearsed"), {}, {}});
    wizard.hide();
    client.forget(Verb::Status);
    client.forget(Verb::Check, QStringLiteral("report"));
    client.refuse(Verb::Check, codes::helperMissing, {}, QStringLiteral("report"));
    client.refuse(Verb::Status, codes::helperMissing,
                  QStringLiteral("the service of Torpor is not installed"));
    models.machine.refresh();
    window.showPage(MainWindow::Check);
    photographer.take(window, "helper-missing");
    return 0;
}
