// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "devicechanges.h"

#include <algorithm>
#include <format>
#include <map>
#include <thread>

namespace torpor
{

namespace
{

bool mayComeYet(const Difference &difference)
{
    return difference.kind == DifferenceKind::Gone || difference.kind == DifferenceKind::DriverLost;
}

DeviceDifference::Kind recordedKind(DifferenceKind kind)
{
    using Kind = DeviceDifference::Kind;
    switch (kind) {
    case DifferenceKind::Added:
        return Kind::Appeared;
    case DifferenceKind::Gone:
        return Kind::Missing;
    case DifferenceKind::Replaced:
        return Kind::Replaced;
    case DifferenceKind::DriverLost:
        return Kind::DriverLost;
    case DifferenceKind::Reenumerated:
        return Kind::Reenumerated;
    case DifferenceKind::Moved:
        return Kind::Moved;
    case DifferenceKind::Changed:
        break;
    }
    return Kind::Changed;
}

const std::string &pathOf(const Difference &difference)
{
    return difference.pathBefore.empty() ? difference.pathAfter : difference.pathBefore;
}

std::string joined(const std::vector<std::string> &texts)
{
    std::string text;
    for (const auto &part : texts)
        text += (text.empty() ? "" : ", ") + part;
    return text;
}

std::string detailOf(const Difference &difference, std::size_t consequences)
{
    std::vector<std::string> parts;
    parts.reserve(difference.fields.size() + 1);
    for (const FieldChange &change : difference.fields)
        parts.push_back(std::format("{}: '{}', was '{}'", change.field, change.after, change.before));
    if (consequences == 1)
        parts.emplace_back("and 1 device of it");
    else if (consequences > 1)
        parts.push_back(std::format("and {} devices of it", consequences));
    return joined(parts);
}

} // namespace

Result<std::vector<Difference>> settledDifferences(const Inventory &before,
                                                   const std::function<Result<Inventory>()> &takeSnapshot,
                                                   const SettleTime &time)
{
    const auto deadline = std::chrono::steady_clock::now() + time.patience;
    std::optional<std::vector<Difference>> last;
    for (;;) {
        auto after = takeSnapshot();
        const bool isLate = std::chrono::steady_clock::now() >= deadline;
        if (after) {
            auto now = compareInventories(before, *after);
            if (isLate || (last == now && std::ranges::none_of(now, mayComeYet)))
                return now;
            last = std::move(now);
        } else if (isLate) {
            if (last)
                return std::move(*last);
            return passOn(after);
        }
        std::this_thread::sleep_for(time.step);
    }
}

std::vector<DeviceDifference> recordedDifferences(const std::vector<Difference> &differences)
{
    // The nearest above that is told of may itself be a consequence: up to the first that is none.
    std::map<std::pair<DifferenceKind, std::string>, const Difference *> byPath;
    for (const Difference &difference : differences)
        byPath.emplace(std::pair{difference.kind, pathOf(difference)}, &difference);
    std::map<const Difference *, std::size_t> consequences;
    const auto causeOf = [&](const Difference &difference) {
        const Difference *here = &difference;
        for (std::size_t depth = 0; depth < 64 && !here->partOf.empty(); ++depth) {
            const auto above = byPath.find({here->kind, here->partOf});
            if (above == byPath.end())
                break;
            here = above->second;
        }
        return here;
    };
    for (const Difference &difference : differences) {
        if (const Difference *cause = causeOf(difference); cause != &difference)
            ++consequences[cause];
    }
    std::vector<DeviceDifference> recorded;
    for (const Difference &difference : differences) {
        if (causeOf(difference) != &difference)
            continue;
        recorded.push_back({.device = difference.identity,
                            .name = difference.label,
                            .kind = recordedKind(difference.kind),
                            .detail = detailOf(difference, consequences[&difference]),
                            .carried = joined(difference.carried)});
    }
    return recorded;
}

} // namespace torpor
