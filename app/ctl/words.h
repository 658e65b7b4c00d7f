// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document.h"

#include <QCoreApplication>
#include <concepts>
#include <string>

namespace torpor
{

// What torporctl says by itself, in the user's language. Names of options, codes
// and JSON are the same in all.
class Ctl
{
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

// A text, with `values` (UTF-8) in place of its %1, %2...
template <typename... Values>
    requires(std::convertible_to<Values, std::string> && ...)
[[nodiscard]] std::string told(const QString &text, const Values &...values)
{
    if constexpr (sizeof...(values) == 0)
        return text.toStdString();
    else
        return text.arg(QString::fromStdString(values)...).toStdString();
}

// What the service says, in the user's language where it is known; see phrases/phrasebook.h.
[[nodiscard]] std::string said(const std::string &text);
// Why something failed, of {"code": ..., "message": ...}; empty where neither is there.
[[nodiscard]] std::string reasonIn(const Json &json, const char *codeKey = "code");

// Words for what has a name in the documents: of an attempt's "mode", "outcome", "trigger", its
// phases and differences of devices; the name itself where it is not known.
using NameToWords = QString (*)(const QString &name);
[[nodiscard]] std::string wordsFor(NameToWords words, const std::string &name);

} // namespace torpor
