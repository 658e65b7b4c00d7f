// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attempt.h"

#include "document.h"
#include "phrases/phrasebook.h"

namespace torpor
{

namespace
{

QDateTime momentOf(const QJsonObject &json, const char *key)
{
    return QDateTime::fromString(json.value(QLatin1StringView(key)).toString(), Qt::ISODate);
}

std::optional<int> percentOf(const QJsonObject &json, const char *key)
{
    const QJsonValue percent = objectOf(json, key).value(QLatin1StringView("percent"));
    return percent.isDouble() ? std::optional(percent.toInt()) : std::nullopt;
}

std::optional<double> secondsOf(const std::vector<Attempt::Phase> &phases, bool isWayBack)
{
    std::optional<double> sum;
    for (const Attempt::Phase &phase : phases) {
        if (phase.isWayBack() == isWayBack)
            sum = sum.value_or(0) + phase.seconds;
    }
    return sum;
}

} // namespace

bool Attempt::Phase::isWayBack() const
{
    return name.startsWith(u"resume-") || name.startsWith(u"wake-");
}

Attempt Attempt::fromJson(const QJsonObject &json)
{
    Attempt attempt;
    attempt.number = json.value(QLatin1StringView("number")).toInteger();
    attempt.id = textOf(json, "id");
    attempt.mode = textOf(json, "mode");
    attempt.trigger = textOf(json, "trigger");
    attempt.outcome = textOf(json, "outcome");
    attempt.reason = textOf(json, "reason");
    attempt.message = textOf(json, "message");
    attempt.gap = textOf(json, "gap");
    attempt.kernel = textOf(json, "kernel");
    attempt.saveKernel = textOf(json, "save_kernel");
    attempt.codec = textOf(json, "codec");
    attempt.started = momentOf(json, "started");
    attempt.ended = momentOf(json, "ended");
    attempt.usedBytes = json.value(QLatin1StringView("used_bytes")).toDouble();
    attempt.imageBytes = json.value(QLatin1StringView("image_bytes")).toDouble();
    attempt.batteryBefore = percentOf(json, "battery_before");
    attempt.batteryAfter = percentOf(json, "battery_after");
    for (const auto &value : listOf(json, "phases")) {
        const QJsonObject phase = value.toObject();
        const double seconds = phase.value(QLatin1StringView("seconds")).toDouble();
        attempt.phases.push_back({textOf(phase, "name"), std::max(seconds, 0.0)});
    }
    for (const auto &value : listOf(json, "devices")) {
        const QJsonObject device = value.toObject();
        const QString name = textOf(device, "name");
        attempt.differences.push_back({textOf(device, "kind"),
                                       name.isEmpty() ? textOf(device, "device") : name,
                                       phrases::translatedDifference(textOf(device, "detail"))});
    }
    for (const auto &value : listOf(json, "overridden")) {
        const QJsonObject finding = value.toObject();
        attempt.overridden.push_back({textOf(finding, "subject"), textOf(finding, "message")});
    }
    attempt.json = json;
    return attempt;
}

Attempt::Verdict Attempt::verdict() const
{
    if (outcome == u"resumed" || outcome == u"rehearsed")
        return Verdict::Good;
    if (outcome == u"pending" || outcome == u"aborted" || outcome == u"powered-off")
        return Verdict::Doubtful;
    return Verdict::Bad;
}

bool Attempt::isRehearsal() const
{
    return mode == u"rehearse";
}

bool Attempt::isPending() const
{
    return outcome == u"pending";
}

std::optional<double> Attempt::secondsAway() const
{
    return secondsOf(phases, false);
}

std::optional<double> Attempt::secondsBack() const
{
    return secondsOf(phases, true);
}

QStringList Attempt::missingDevices() const
{
    QStringList names;
    for (const Difference &difference : differences) {
        if (difference.kind == u"missing")
            names << difference.name;
    }
    return names;
}

} // namespace torpor
