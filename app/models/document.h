// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/helperclient.h"

#include <QJsonArray>
#include <QJsonObject>
#include <expected>

namespace torpor
{

// The JSON document of a reply; a reply without one is a refusal of its own.
[[nodiscard]] std::expected<QJsonObject, Refusal> documentOf(const HelperReply &reply);

// Values of a document. What is missing or of another type is as if it were
// empty: a newer or older service may leave it out.

// Fit to be shown: names of devices, partitions and files may be anything.
[[nodiscard]] QString textOf(const QJsonObject &object, const char *key);
[[nodiscard]] QJsonObject objectOf(const QJsonObject &object, const char *key);
[[nodiscard]] QJsonArray listOf(const QJsonObject &object, const char *key);

// One argument, to be passed on to HelperClient::call().
[[nodiscard]] QVariantMap askFor(const char *what);

} // namespace torpor
