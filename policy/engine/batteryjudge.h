// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts.h"

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace torpor::policy
{

// The limits by which readings of batteries are believed. Firmware tells 0 %,
// 254 %, negative rates and old numbers, and UPower passes them on.
namespace battery
{
inline constexpr double mostPercent = 110;      // new and worn batteries hold more than "full"
inline constexpr double emptyPercent = 0.5;     // below, a running machine is hardly possible
inline constexpr double nearlyEmptyPercent = 3; // from there 0 % is the next thing to expect
inline constexpr double mostRate = 400;         // W; more than any laptop draws
inline constexpr double mostRateOfFull = 3;     // W for each Wh that it holds: empty in 20 minutes
inline constexpr double mostEnergy = 1000;      // Wh
// A change that needs no confirmation: so many points, and so many more a minute.
inline constexpr double smallChange = 3;
inline constexpr double fastestChange = 4;
inline constexpr double largestChange = 20; // however long ago the last reading was
// A larger one must be told by so many readings, this far apart...
inline constexpr int confirmingReadings = 3;
inline constexpr double confirmingSeconds = 5;
// ...or by two this far apart.
inline constexpr double twoReadingsSeconds = 20;
inline constexpr double freshSeconds = 300;         // how long a reading stands for now
inline constexpr double fadingPerMinute = 1;        // points that a battery loses which tells nothing
inline constexpr double disagreement = 10;          // points between percent and energy that are too many
inline constexpr double stuckPoints = 5;            // that it ought to have lost, but told no change...
inline constexpr double stuckSeconds = 900;         // ...for so long, by the rates that it tells
inline constexpr double stuckAnyway = 3600;         // where nothing says how much it ought to have lost
inline constexpr double decline = 2;                // points lost that prove that it is being emptied
inline constexpr double longestToEmpty = 7 * 86400; // s
} // namespace battery

// What all batteries together say.
struct PowerView {
    std::optional<double> percent; // only with a reading that is fresh
    std::optional<double> secondsToEmpty;
    std::optional<bool> discharging;
    std::optional<bool> charging;
    bool operator==(const PowerView &) const = default;
};

// One sequence of percentages that may be nonsense. A change that is too large
// to be true is believed when further readings say the same.
class PercentChannel
{
public:
    // `isNew`: not the same reading once more, which confirms nothing.
    // `emptyIsLikely`: something else says that the battery is empty, too.
    void feed(std::optional<double> percent, double now, bool isNew, bool emptyIsLikely);

    [[nodiscard]] std::optional<double> trusted() const { return m_trusted; }
    [[nodiscard]] double trustedAt() const { return m_trustedAt; }
    [[nodiscard]] bool isFresh(double now) const;

private:
    struct Candidate {
        double percent, since, at;
        int readings;
    };
    [[nodiscard]] bool confirmed(double percent, double now, bool isNew);
    void trust(double percent, double now, bool isNew);

    std::optional<double> m_trusted;
    double m_trustedAt = 0;
    double m_readAt = 0; // when it was told anew, not only shown once more
    std::optional<Candidate> m_candidate;
};

// The middle one of the last readings: one that is far off changes nothing.
class MedianOfLast
{
public:
    void add(double value);
    void clear() { m_values.clear(); }
    [[nodiscard]] std::optional<double> value() const; // nothing before there are three

private:
    std::deque<double> m_values;
};

// Remembers what the batteries told, and says what of it can be trusted. Knows
// no clock: `now` are seconds that never go back.
class BatteryJudge
{
public:
    [[nodiscard]] PowerView step(const Facts &facts, double now);

private:
    // One of the two ways in which a battery tells its charge.
    struct Channel {
        PercentChannel value;
        double changedAt = 0;
        double drawnThen = 0;            // Battery::drawn when it last changed
        std::optional<double> otherThen; // what the other channel said then
    };
    struct Battery {
        Channel percent, energy;
        MedianOfLast rate, fullTold;
        std::optional<double> updated;
        std::optional<double> full; // Wh
        double drawn = 0;           // Wh, by the rates that it told
        double readAt = 0;
        double highest = 0; // percent, since it last rose
        bool isKnown = false;
        bool isDischarging = false;

        void read(const BatteryFacts &facts, double now, bool emptyIsLikely);
        [[nodiscard]] bool isStuck(const Channel &channel, const Channel &other, double now) const;
        // Percent, fresh and moving; nothing: there is no such reading.
        [[nodiscard]] std::optional<double> fresh(double now) const;
        // What is left by the last reading that was good, however old.
        [[nodiscard]] std::optional<double> faded(double now) const;
    };
    [[nodiscard]] std::optional<double> together(double now) const;
    [[nodiscard]] std::optional<double> secondsToEmpty(double now) const;

    std::map<std::pair<std::string, std::size_t>, Battery, std::less<>>
        m_batteries; // by name, then which of that name
    MedianOfLast m_toldToEmpty;
    std::optional<bool> m_wasCharging;
};

// From one look, without a history: what cannot be is left out, the rest believed.
[[nodiscard]] PowerView powerAtOnce(const Facts &facts);

// Checked readings of one battery; nothing where they cannot be.
[[nodiscard]] std::optional<double> plausiblePercent(std::optional<double> percent);
[[nodiscard]] std::optional<double> plausibleFull(const BatteryFacts &battery);
[[nodiscard]] std::optional<double> percentByEnergy(const BatteryFacts &battery, std::optional<double> full);
[[nodiscard]] std::optional<double> plausibleRate(std::optional<double> rate, std::optional<double> full);

} // namespace torpor::policy
