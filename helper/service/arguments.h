// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hibernate/substituterecord.h"
#include "hibernate/verbs.h"

#include <QVariantMap>
#include <string_view>

// What a caller sent, as what the verbs take. The caller may be anybody:
// InvalidArgument for an argument that the verb does not have, of another type,
// or with a value outside of what protocol.h says. Nothing is guessed or cut.

namespace torpor
{

enum class CheckWhat { Report, Devices, Partitions, Kernels, Settings, Facts };
[[nodiscard]] Result<CheckWhat> checkArguments(const QVariantMap &arguments);
[[nodiscard]] Result<HistoryQuery> historyArguments(const QVariantMap &arguments);
// Of hibernate and rehearse.
[[nodiscard]] Result<Overrides> attemptArguments(const QVariantMap &arguments);
// Which attempt.
[[nodiscard]] Result<Id> cancelArguments(const QVariantMap &arguments);
[[nodiscard]] Result<SubstituteReport> recordArguments(const QVariantMap &arguments);
[[nodiscard]] Result<PrepareOptions> prepareArguments(const QVariantMap &arguments);
[[nodiscard]] Result<SettingsChange> configureArguments(const QVariantMap &arguments);
struct RemoveOptions {
    bool imageOnly = false;
};
[[nodiscard]] Result<RemoveOptions> removeArguments(const QVariantMap &arguments);
// Of a verb that takes none.
[[nodiscard]] Result<void> noArguments(const QVariantMap &arguments);

} // namespace torpor
