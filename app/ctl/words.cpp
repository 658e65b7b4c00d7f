// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words.h"

#include "phrases/phrasebook.h"

namespace torpor
{

std::string said(const std::string &text)
{
    return phrases::translated(QString::fromStdString(text), phrases::Isolation::None).toStdString();
}

std::string reasonIn(const Json &json, const char *codeKey)
{
    return phrases::reason(QString::fromStdString(textOf(json, codeKey)),
                           QString::fromStdString(textOf(json, "message")), phrases::Isolation::None)
        .toStdString();
}

std::string wordsFor(NameToWords words, const std::string &name)
{
    return words(QString::fromStdString(name)).toStdString();
}

} // namespace torpor
