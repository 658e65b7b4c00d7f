// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "powermanagersearch.h"

#include "common/files.h"
#include "logind.h"

#include <QDBusReply>
#include <QPointer>
#include <QStandardPaths>
#include <algorithm>
#include <memory>

namespace torpor
{

namespace fs = std::filesystem;

namespace
{

constexpr std::size_t largestSettings = 1 << 20;

QString textOf(const fs::path &path)
{
    const auto text = readText(path, largestSettings);
    return text ? QString::fromStdString(*text) : QString();
}

// The file and its drop-ins, by name.
QStringList upowerTexts(const fs::path &folder)
{
    QStringList texts = {textOf(folder / "UPower.conf")};
    std::vector<fs::path> more;
    std::error_code error;
    for (fs::directory_iterator entry(folder / "UPower.conf.d", error);
         !error && entry != fs::directory_iterator(); entry.increment(error)) {
        if (entry->path().extension() == ".conf")
            more.push_back(entry->path());
    }
    std::ranges::sort(more);
    for (const fs::path &path : more)
        texts.append(textOf(path));
    return texts;
}

fs::path userConfig()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation).toStdString();
}

} // namespace

PowerManagerSearch::PowerManagerSearch(Places places, const QDBusConnection &system,
                                       const QDBusConnection &session, QObject *parent)
    : QObject(parent), m_places(std::move(places)), m_system(system), m_session(session)
{
}

PowerManagerSearch::PowerManagerSearch(QObject *parent)
    : PowerManagerSearch({.config = userConfig()}, QDBusConnection::systemBus(),
                         QDBusConnection::sessionBus(), parent)
{
}

void PowerManagerSearch::look(std::function<void(const PowerManagers &)> done)
{
    const auto found = std::make_shared<PowerManagers>();
    // The last answer tells.
    const std::shared_ptr<void> last(nullptr, [self = QPointer(this), found, done = std::move(done)](void *) {
        if (self)
            done(*found);
    });
    const QString upower = QStringLiteral("org.freedesktop.UPower");
    callBus(m_system, {upower, QStringLiteral("/org/freedesktop/UPower"), upower},
            QStringLiteral("GetCriticalAction"), {}, this, [this, found, last](const QDBusMessage &message) {
                const QDBusReply<QString> reply = message;
                if (reply.isValid())
                    found->upower = {reply.value(), upowerPercent(upowerTexts(m_places.upower))};
            });
    readProperties(
        m_system, logind::manager(), this, [found, last](const std::optional<QVariantMap> &properties) {
            if (!properties)
                return;
            const auto word = [&](const char *name) {
                return properties->value(QLatin1StringView(name)).toString();
            };
            found->logind = {
                .lid = word("HandleLidSwitch"),
                .lidOnPower = word("HandleLidSwitchExternalPower"),
                .idle = word("IdleAction"),
                .lidIsTaken =
                    word("BlockInhibited").split(u':').contains(QStringLiteral("handle-lid-switch"))};
        });
    if (!m_session.isConnected())
        return;
    const BusAddress bus{QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                         QStringLiteral("org.freedesktop.DBus")};
    // Not by calling them: that would start them.
    callBus(m_session, bus, QStringLiteral("NameHasOwner"), {QStringLiteral("org.kde.Solid.PowerManagement")},
            this, [this, found, last](const QDBusMessage &message) {
                const QDBusReply<bool> isThere = message;
                if (isThere.isValid() && isThere.value())
                    found->powerDevil = powerDevilSettings(
                        m_places.config.empty() ? QString() : textOf(m_places.config / "powerdevilrc"));
            });
    callBus(m_session, bus, QStringLiteral("NameHasOwner"), {QStringLiteral("org.xfce.PowerManager")}, this,
            [this, found, last](const QDBusMessage &message) {
                const QDBusReply<bool> isThere = message;
                if (!isThere.isValid() || !isThere.value())
                    return;
                const QString xfconf = QStringLiteral("org.xfce.Xfconf");
                callBus(m_session, {xfconf, QStringLiteral("/org/xfce/Xfconf"), xfconf},
                        QStringLiteral("GetAllProperties"),
                        {QStringLiteral("xfce4-power-manager"), QStringLiteral("/xfce4-power-manager")}, this,
                        [found, last](const QDBusMessage &answer) {
                            const QDBusReply<QVariantMap> properties = answer;
                            found->xfce =
                                xfceSettings(properties.isValid() ? properties.value() : QVariantMap());
                        });
            });
}

} // namespace torpor
