// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingsmodel.h"

#include "document.h"
#include "service/protocol.h"
#include "words.h"

namespace torpor
{

namespace
{

using Settings = SettingsModel::Settings;

// What the document leaves out keeps its default.
Settings settingsOf(const QJsonObject &json)
{
    Settings settings;
    const auto value = [&](const char *key) { return json.value(QLatin1StringView(key)); };
    settings.codec = value("codec").toString(settings.codec);
    settings.verify = value("verify").toBool(settings.verify);
    settings.saveKernel = value("save_kernel").toString(settings.saveKernel);
    settings.regionMib = value("region_mib").toInt(settings.regionMib);
    settings.bootMethod = value("boot_method").toString(settings.bootMethod);
    settings.keepDays = value("keep_days").toInt(settings.keepDays);
    if (value(protocol::argument::takeOver).isBool())
        settings.takeOver = value(protocol::argument::takeOver).toBool();
    if (value(protocol::argument::rulesOff).isArray()) {
        settings.rulesOff.emplace();
        for (const auto &id : value(protocol::argument::rulesOff).toArray())
            *settings.rulesOff << id.toString();
        settings.rulesOff->sort();
    }
    return settings;
}

QVariantMap differences(const Settings &from, const Settings &to)
{
    QVariantMap changes;
    const auto add = [&](const char *key, const auto &before, const auto &after) {
        if (before != after)
            changes.insert(QString::fromLatin1(key), after);
    };
    add(protocol::argument::codec, from.codec, to.codec);
    add(protocol::argument::verify, from.verify, to.verify);
    add(protocol::argument::saveKernel, from.saveKernel, to.saveKernel);
    add(protocol::argument::regionMib, from.regionMib, to.regionMib);
    add(protocol::argument::bootMethod, from.bootMethod, to.bootMethod);
    add(protocol::argument::keepDays, from.keepDays, to.keepDays);
    if (from.takeOver && to.takeOver)
        add(protocol::argument::takeOver, *from.takeOver, *to.takeOver);
    if (from.rulesOff && to.rulesOff)
        add(protocol::argument::rulesOff, *from.rulesOff, *to.rulesOff);
    return changes;
}

// What a kernel lacks, one after the other.
QString lacks(const QJsonObject &kernel)
{
    QStringList sentences;
    const QJsonObject refusal = objectOf(kernel, "refusal");
    if (const Refusal told{textOf(refusal, "code"), textOf(refusal, "message"), {}}; !told.message.isEmpty())
        sentences << words::reason(told);
    for (const auto &value : listOf(kernel, "checks")) {
        const QJsonObject check = value.toObject();
        if (textOf(check, "state") != u"fail")
            continue;
        const QString detail = textOf(check, "detail");
        sentences << SettingsModel::tr("What is missing: %1").arg(words::said(textOf(check, "text")));
        if (!detail.isEmpty())
            sentences << words::said(detail);
    }
    return sentences.join(u' ');
}

} // namespace

SettingsModel::SettingsModel(HelperClient &client, QObject *parent) : QObject(parent), m_client(client) {}

void SettingsModel::refresh()
{
    m_client.call(Verb::Check, askFor("settings"), this,
                  [this](const HelperReply &reply) { takeSettings(reply); });
    m_client.call(Verb::Check, askFor("kernels"), this,
                  [this](const HelperReply &reply) { takeKernels(reply); });
}

void SettingsModel::takeSettings(const HelperReply &reply)
{
    m_refusal.reset();
    if (const auto document = documentOf(reply)) {
        m_stored = settingsOf(*document);
        m_known = true;
    } else {
        m_refusal = document.error();
    }
    Q_EMIT changed();
}

void SettingsModel::takeKernels(const HelperReply &reply)
{
    const auto document = documentOf(reply);
    if (!document)
        return; // the settings beside them say why
    m_kernels.clear();
    for (const auto &value : listOf(*document, "kernels")) {
        const QJsonObject kernel = value.toObject();
        m_kernels.push_back({.release = textOf(kernel, "release"),
                             .isRunning = kernel.value(QLatin1StringView("running")).toBool(),
                             .isUsable = kernel.value(QLatin1StringView("usable")).toBool(),
                             .why = lacks(kernel)});
    }
    Q_EMIT changed();
}

QString SettingsModel::complaint(const Settings &settings)
{
    if (settings.regionMib != 0 &&
        (settings.regionMib < smallestRegionMib || settings.regionMib > largestRegionMib))
        return tr("The memory of the save kernel must be between %1 and %2 MiB.")
            .arg(smallestRegionMib)
            .arg(largestRegionMib);
    if (settings.keepDays < 1 || settings.keepDays > mostKeepDays)
        return tr("The history can be kept for 1 to %1 days.").arg(mostKeepDays);
    return {};
}

void SettingsModel::apply(const Settings &wanted)
{
    if (m_busy)
        return;
    const QVariantMap changes = differences(m_stored, wanted);
    m_busy = true;
    Q_EMIT changed();
    if (changes.isEmpty()) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_busy = false;
                Q_EMIT changed();
                Q_EMIT applied();
            },
            Qt::QueuedConnection);
        return;
    }
    m_client.call(Verb::Configure, changes, this, [this](const HelperReply &reply) {
        m_busy = false;
        const auto document = documentOf(reply);
        if (!document) {
            refuse(document.error());
            return;
        }
        m_stored = settingsOf(*document);
        Q_EMIT changed();
        Q_EMIT applied();
    });
}

void SettingsModel::removeSetUp()
{
    if (m_busy)
        return;
    m_busy = true;
    Q_EMIT changed();
    m_client.call(Verb::Remove, {}, this, [this](const HelperReply &reply) {
        m_busy = false;
        if (!reply) {
            refuse(reply.error());
            return;
        }
        Q_EMIT changed();
        Q_EMIT removed();
    });
}

void SettingsModel::refuse(const Refusal &refusal)
{
    // One that has died on the way may have done it: only looking tells.
    refresh();
    Q_EMIT changed();
    Q_EMIT refused(refusal);
}

} // namespace torpor
