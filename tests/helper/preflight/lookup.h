// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "preflight/rulefiles.h"
#include "preflight/rulefindings.h"
#include "testpaths.h"

#include <QString>
#include <QStringList>
#include <algorithm>

namespace torpor
{

// The rules that are installed, with no administrator's.
inline policy::RuleSet shippedRules()
{
    Roots roots;
    roots.rules = shippedRulesPath();
    roots.etc = "/nonexistent";
    return loadRules(roots);
}

// "block usb-storage-not-persistent", "unknown keyboard-driver", in their order.
inline QStringList summary(const std::vector<Finding> &findings)
{
    QStringList list;
    for (const Finding &finding : findings) {
        const std::string weight(finding.known ? nameOf(finding.severity) : std::string_view("unknown"));
        list += QString::fromStdString(weight + " " + finding.code);
    }
    return list;
}

// The only finding with this code; an empty one where there is none, or there are several.
inline Finding theFinding(const std::vector<Finding> &findings, std::string_view code)
{
    if (std::ranges::count(findings, code, &Finding::code) != 1)
        return {};
    return *std::ranges::find(findings, code, &Finding::code);
}

} // namespace torpor
