// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "busask.h"

#include <QDBusArgument>
#include <QObject>
#include <QStringList>
#include <vector>

namespace torpor
{

// A panel with a tray, on a connection of its own: StatusNotifierWatcher and
// host in one, and a reader of the items' menus (com.canonical.dbusmenu).
class FakePanel : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
    Q_PROPERTY(int ProtocolVersion READ protocolVersion)

public:
    struct MenuItem {
        int id = 0;
        QVariantMap properties;
        std::vector<MenuItem> children;
        [[nodiscard]] QString label() const
        {
            return properties.value(QStringLiteral("label")).toString().remove(u'_');
        }
        [[nodiscard]] bool isEnabled() const
        {
            return properties.value(QStringLiteral("enabled"), true).toBool();
        }
        [[nodiscard]] bool isVisible() const
        {
            return properties.value(QStringLiteral("visible"), true).toBool();
        }
    };

    explicit FakePanel(const QString &connection)
        : m_name(connection), m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, connection))
    {
        m_bus.registerObject(QStringLiteral("/StatusNotifierWatcher"), this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties |
                                 QDBusConnection::ExportAllSignals);
        if (!m_bus.registerService(QStringLiteral("org.kde.StatusNotifierWatcher")))
            qFatal("there is a panel already");
    }
    ~FakePanel() override
    {
        m_bus.unregisterService(QStringLiteral("org.kde.StatusNotifierWatcher"));
        QDBusConnection::disconnectFromBus(m_name);
    }

    [[nodiscard]] QStringList items() const { return m_items; }
    [[nodiscard]] bool hasHost() const { return true; }
    [[nodiscard]] int protocolVersion() const { return 0; }

    // Of the item that came last.
    [[nodiscard]] QVariant itemProperty(const QString &name) const
    {
        return propertyOverBus(m_bus, m_items.last(), QStringLiteral("/StatusNotifierItem"),
                               QStringLiteral("org.kde.StatusNotifierItem"), name);
    }
    void activateItem() const
    {
        askOverBus(m_bus, m_items.last(), QStringLiteral("/StatusNotifierItem"),
                   QStringLiteral("org.kde.StatusNotifierItem"), QStringLiteral("Activate"), {0, 0});
    }
    [[nodiscard]] MenuItem menu() const
    {
        const QDBusMessage reply = askMenu(QStringLiteral("GetLayout"), {0, -1, QStringList()});
        return read(reply.arguments().value(1).value<QDBusArgument>());
    }
    [[nodiscard]] MenuItem menuItem(const QString &label) const { return find(menu(), label); }
    void openMenu() const { askMenu(QStringLiteral("AboutToShow"), {0}); }
    void click(const QString &label) const
    {
        askMenu(QStringLiteral("Event"),
                {menuItem(label).id, QStringLiteral("clicked"), QVariant::fromValue(QDBusVariant(0)), 0U});
    }

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &service) { m_items << service; }
    void RegisterStatusNotifierHost(const QString & /*service*/) {}

Q_SIGNALS:
    void StatusNotifierItemRegistered(const QString &service);
    void StatusNotifierItemUnregistered(const QString &service);
    void StatusNotifierHostRegistered();

private:
    QDBusMessage askMenu(const QString &method, const QVariantList &arguments) const
    {
        const QString path = itemProperty(QStringLiteral("Menu")).value<QDBusObjectPath>().path();
        return askOverBus(m_bus, m_items.last(), path, QStringLiteral("com.canonical.dbusmenu"), method,
                          arguments);
    }
    static MenuItem find(const MenuItem &menu, const QString &label)
    {
        for (const MenuItem &item : menu.children) {
            if (item.label().startsWith(label))
                return item;
            if (const MenuItem deeper = find(item, label); deeper.id != 0)
                return deeper;
        }
        return {};
    }
    static MenuItem read(const QDBusArgument &argument)
    {
        MenuItem item;
        argument.beginStructure();
        argument >> item.id >> item.properties;
        argument.beginArray();
        while (!argument.atEnd()) {
            QDBusVariant child;
            argument >> child;
            item.children.push_back(read(child.variant().value<QDBusArgument>()));
        }
        argument.endArray();
        argument.endStructure();
        return item;
    }

    QString m_name;
    QDBusConnection m_bus;
    QStringList m_items;
};

} // namespace torpor
