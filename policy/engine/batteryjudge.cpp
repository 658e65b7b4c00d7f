// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batteryjudge.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>
#include <vector>

namespace torpor::policy
{

namespace
{

using namespace battery;

// The value, where it is known and makes sense.
std::optional<double> within(std::optional<double> value, double lowest, double highest)
{
    return value && *value >= lowest && *value <= highest ? value : std::nullopt; // nothing for NaN
}

// How much a charge may change in so many seconds before it needs to be confirmed.
double easyChange(double seconds)
{
    return std::min(smallChange + fastestChange * seconds / 60, largestChange);
}

bool emptyIsLikely(const Facts &facts)
{
    return facts.machine.warningLevel == "critical" || facts.machine.warningLevel == "action";
}

bool isPresent(const BatteryFacts &battery)
{
    return battery.present.value_or(true);
}

// Sums of doubles depend on their order, and the order of facts must not matter.
std::vector<BatteryFacts> inOrder(std::vector<BatteryFacts> batteries)
{
    const auto key = [](const BatteryFacts &b) {
        const auto number = [](std::optional<double> value) {
            return value && !std::isnan(*value) ? *value : -1e300;
        };
        return std::tuple(b.name, number(b.percent), number(b.energy), number(b.energyFull), number(b.rate),
                          b.state, number(b.updated));
    };
    std::ranges::sort(batteries, {}, key);
    return batteries;
}

struct Direction {
    std::optional<bool> discharging, charging;
};

// UPower's flag, where it is known; otherwise what the batteries say of themselves.
Direction directionOf(const Facts &facts, bool declines)
{
    if (const auto onBattery = facts.machine.onBattery)
        return {.discharging = onBattery, .charging = !*onBattery};
    const auto anyIs = [&](std::string_view state) {
        return std::ranges::any_of(facts.batteries,
                                   [&](const BatteryFacts &b) { return isPresent(b) && b.state == state; });
    };
    if (anyIs("discharging"))
        return {.discharging = true, .charging = false};
    if (anyIs("charging") || anyIs("full"))
        return {.discharging = false, .charging = true};
    if (declines)
        return {.discharging = true, .charging = false};
    return {};
}

struct Part {
    double percent;
    std::optional<double> full; // Wh
};

// By what each holds, where that is known of all; else each counts the same.
double weighted(const std::vector<Part> &parts)
{
    const bool byEnergy = std::ranges::all_of(parts, [](const Part &part) { return part.full.has_value(); });
    double sum = 0;
    double weights = 0;
    for (const Part &part : parts) {
        const double weight = byEnergy ? part.full.value_or(1) : 1;
        sum += part.percent * weight;
        weights += weight;
    }
    return sum / weights;
}

} // namespace

std::optional<double> plausiblePercent(std::optional<double> percent)
{
    return within(percent, 0, mostPercent).transform([](double known) { return std::min(known, 100.0); });
}

std::optional<double> plausibleFull(const BatteryFacts &battery)
{
    return within(battery.energyFull, 1, mostEnergy);
}

std::optional<double> percentByEnergy(const BatteryFacts &battery, std::optional<double> full)
{
    if (!full || !battery.energy)
        return std::nullopt;
    return plausiblePercent(*battery.energy / *full * 100);
}

std::optional<double> plausibleRate(std::optional<double> rate, std::optional<double> full)
{
    const double most = full ? std::min(mostRate, *full * mostRateOfFull) : mostRate;
    return within(rate, 0.1, most);
}

void MedianOfLast::add(double value)
{
    constexpr std::size_t most = 5;
    m_values.push_back(value);
    if (m_values.size() > most)
        m_values.pop_front();
}

std::optional<double> MedianOfLast::value() const
{
    if (m_values.size() < 3)
        return std::nullopt;
    std::vector<double> sorted(m_values.begin(), m_values.end());
    std::ranges::sort(sorted);
    return sorted[sorted.size() / 2];
}

bool PercentChannel::isFresh(double now) const
{
    return m_trusted && now - m_trustedAt <= freshSeconds;
}

void PercentChannel::trust(double percent, double now, bool isNew)
{
    if (isNew || m_trusted != percent)
        m_readAt = now;
    m_trusted = percent;
    m_trustedAt = now;
    m_candidate.reset();
}

bool PercentChannel::confirmed(double percent, double now, bool isNew)
{
    if (!m_candidate || std::abs(percent - m_candidate->percent) > easyChange(now - m_candidate->at)) {
        m_candidate = Candidate{.percent = percent, .since = now, .at = now, .readings = 1};
        return false;
    }
    if (!isNew)
        return false;
    m_candidate->percent = percent;
    m_candidate->at = now;
    ++m_candidate->readings;
    const double span = now - m_candidate->since;
    return (m_candidate->readings >= confirmingReadings && span >= confirmingSeconds) ||
           span >= twoReadingsSeconds;
}

void PercentChannel::feed(std::optional<double> percent, double now, bool isNew, bool emptyIsLikely)
{
    if (!percent)
        return;
    // Drivers that cannot read their battery say 0.
    const bool nearlyEmpty = m_trusted && *m_trusted <= nearlyEmptyPercent;
    if (*percent < emptyPercent && !nearlyEmpty && !emptyIsLikely)
        return;
    const bool isEasy = m_trusted && std::abs(*percent - *m_trusted) <= easyChange(now - m_readAt);
    if (isEasy || confirmed(*percent, now, isNew))
        trust(*percent, now, isNew);
}

void BatteryJudge::Battery::read(const BatteryFacts &facts, double now, bool likely)
{
    const bool isNew = !isKnown || !facts.updated || facts.updated != updated;
    const bool wasDischarging = isDischarging;
    isDischarging = facts.state == "discharging";
    if (isDischarging != wasDischarging)
        rate.clear();
    if (isNew) {
        if (const auto told = plausibleFull(facts)) {
            fullTold.add(*told);
            full = fullTold.value().value_or(full.value_or(*told));
        }
        if (const auto told = plausibleRate(facts.rate, full))
            rate.add(*told);
    }
    // What was drawn while nobody looked for long is not known.
    if (isKnown && isDischarging)
        drawn += rate.value().value_or(0) * std::min(now - readAt, freshSeconds) / 3600;
    isKnown = true;
    updated = facts.updated;
    readAt = now;

    const auto before = std::pair(percent.value.trusted(), energy.value.trusted());
    percent.value.feed(plausiblePercent(facts.percent), now, isNew, likely);
    energy.value.feed(percentByEnergy(facts, full), now, isNew, likely);
    const auto note = [&](Channel &channel, const Channel &other, std::optional<double> old) {
        if (channel.value.trusted() == old && wasDischarging)
            return;
        channel.changedAt = now;
        channel.drawnThen = drawn;
        channel.otherThen = other.value.trusted();
    };
    note(percent, energy, before.first);
    note(energy, percent, before.second);
    if (const auto charge = fresh(now))
        highest = isDischarging || *charge < highest ? std::max(highest, *charge) : *charge;
}

bool BatteryJudge::Battery::isStuck(const Channel &channel, const Channel &other, double now) const
{
    if (!isDischarging)
        return false; // one that rests may well tell the same for days
    const auto otherNow = other.value.trusted();
    if (channel.otherThen && otherNow && std::abs(*otherNow - *channel.otherThen) >= stuckPoints)
        return true;
    const double unchanged = now - channel.changedAt;
    const double shouldHaveLost = full ? (drawn - channel.drawnThen) / *full * 100 : 0;
    return unchanged >= stuckAnyway || (unchanged >= stuckSeconds && shouldHaveLost >= stuckPoints);
}

std::optional<double> BatteryJudge::Battery::fresh(double now) const
{
    const auto valueOf = [&](const Channel &channel, const Channel &other) {
        return channel.value.isFresh(now) && !isStuck(channel, other, now) ? channel.value.trusted()
                                                                           : std::nullopt;
    };
    const auto told = valueOf(percent, energy);
    const auto computed = valueOf(energy, percent);
    // The energy is finer; but what it is a part of may be nonsense.
    const bool agree = told && computed && std::abs(*told - *computed) <= disagreement;
    return agree || !told ? computed : told;
}

std::optional<double> BatteryJudge::Battery::faded(double now) const
{
    // What is stuck says nothing, then or now.
    const auto usable = [&](const Channel &channel, const Channel &other) {
        return channel.value.trusted() && !isStuck(channel, other, now);
    };
    const bool hasEnergy = usable(energy, percent);
    const bool hasPercent = usable(percent, energy);
    if (!hasEnergy && !hasPercent)
        return std::nullopt;
    const bool takeEnergy =
        hasEnergy && (!hasPercent || energy.value.trustedAt() > percent.value.trustedAt());
    const PercentChannel &channel = takeEnergy ? energy.value : percent.value;
    return std::max(0.0, channel.trusted().value_or(0) - (now - channel.trustedAt()) / 60 * fadingPerMinute);
}

std::optional<double> BatteryJudge::together(double now) const
{
    std::vector<Part> parts;
    std::optional<double> lowestFresh;
    for (const auto &[name, battery] : m_batteries) {
        const auto fresh = battery.fresh(now);
        if (fresh)
            lowestFresh = std::min(lowestFresh.value_or(*fresh), *fresh);
        if (const auto charge = fresh ? fresh : battery.faded(now))
            parts.push_back({.percent = *charge, .full = battery.full});
    }
    if (!lowestFresh)
        return std::nullopt;
    // Batteries of which nothing is heard any more must not be what makes it low.
    return std::max(weighted(parts), *lowestFresh);
}

std::optional<double> BatteryJudge::secondsToEmpty(double now) const
{
    double left = 0;
    double drawn = 0;
    bool complete = true;
    bool anyFresh = false;
    for (const auto &[name, battery] : m_batteries) {
        const auto fresh = battery.fresh(now);
        const auto charge = fresh ? fresh : battery.faded(now);
        anyFresh = anyFresh || fresh;
        if (!charge)
            continue;
        complete = complete && battery.full;
        left += *charge / 100 * battery.full.value_or(0);
        if (battery.isDischarging)
            drawn += battery.rate.value().value_or(0);
    }
    if (anyFresh && complete && drawn > 0)
        return std::min(left / drawn * 3600, longestToEmpty);
    // A number that nothing else bears out is no reason to act.
    return anyFresh ? m_toldToEmpty.value() : std::nullopt;
}

PowerView BatteryJudge::step(const Facts &facts, double now)
{
    std::map<std::string, std::size_t, std::less<>> counts;
    std::map<std::pair<std::string, std::size_t>, Battery, std::less<>> present;
    bool anyNew = false;
    for (const BatteryFacts &read : inOrder(facts.batteries)) {
        if (!isPresent(read))
            continue;
        const std::pair key(read.name, counts[read.name]++);
        const auto found = m_batteries.find(key);
        Battery &battery = present[key];
        if (found != m_batteries.end())
            battery = std::move(found->second);
        anyNew = anyNew || !battery.isKnown || !read.updated || battery.updated != read.updated;
        battery.read(read, now, emptyIsLikely(facts));
    }
    m_batteries = std::move(present); // those that were pulled are forgotten

    const bool declines = std::ranges::any_of(m_batteries, [&](const auto &entry) {
        const auto charge = entry.second.fresh(now);
        return charge && entry.second.highest - *charge >= decline;
    });
    const Direction direction = directionOf(facts, declines);
    PowerView view{.discharging = direction.discharging, .charging = direction.charging};
    if (m_wasCharging != direction.charging)
        m_toldToEmpty.clear();
    m_wasCharging = direction.charging;
    if (const auto told = within(facts.machine.timeToEmpty, 1, longestToEmpty); anyNew && told)
        m_toldToEmpty.add(*told);
    view.percent = together(now);
    if (direction.discharging == std::optional(true))
        view.secondsToEmpty = secondsToEmpty(now);
    return view;
}

PowerView powerAtOnce(const Facts &facts)
{
    const Direction direction = directionOf(facts, false);
    PowerView view{.discharging = direction.discharging, .charging = direction.charging};
    std::vector<Part> parts;
    double left = 0;
    double drawn = 0;
    bool complete = true;
    for (const BatteryFacts &battery : inOrder(facts.batteries)) {
        if (!isPresent(battery))
            continue;
        const auto full = plausibleFull(battery);
        const auto told = plausiblePercent(battery.percent);
        const auto computed = percentByEnergy(battery, full);
        const bool agree = told && computed && std::abs(*told - *computed) <= disagreement;
        const auto charge = agree || !told ? computed : told;
        if (!charge || (*charge < emptyPercent && !emptyIsLikely(facts)))
            continue;
        parts.push_back({.percent = *charge, .full = full});
        complete = complete && full;
        left += *charge / 100 * full.value_or(0);
        if (battery.state == "discharging")
            drawn += plausibleRate(battery.rate, full).value_or(0);
    }
    if (!parts.empty())
        view.percent = weighted(parts);
    if (direction.discharging != std::optional(true))
        return view;
    if (!parts.empty() && complete && drawn > 0)
        view.secondsToEmpty = std::min(left / drawn * 3600, longestToEmpty);
    else if (!parts.empty())
        view.secondsToEmpty = within(facts.machine.timeToEmpty, 1, longestToEmpty);
    return view;
}

} // namespace torpor::policy
