// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lines in which policy/engine explains a decision, and what is filled in
// there. They are not among the service's phrases, since nearly any text can be
// read as one of them.

#include "phrasebook.h"

#include <QtGlobal>
#include <array>

namespace torpor::phrases
{

std::span<const char *const> explanationPhrases()
{
    static constexpr auto list = std::to_array<const char *>({
        QT_TRANSLATE_NOOP("torpor::Phrases", "Decision: {action}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Reason: {reason}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Considered:"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Before that:"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Triggers:"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{rule} holds"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{rule} holds, but {hindrance}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{rule} does not hold"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{rule} does not hold, but {hindrance}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{rule} is not known to hold"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{rule} is not known to hold, but {hindrance}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Rules that fired:"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "Rules that were passed over:"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "rule {rule} ({layer})"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "rule {rule} ({layer}), {about} {subject}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "because {evidence}"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "passed over by the rule {rule}"),
        // What is filled in
        QT_TRANSLATE_NOOP("torpor::Phrases", "do nothing"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "hibernate (kexec)"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "hibernate (kernel)"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "suspend"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "power off"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "shipped"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "administrator"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "user"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "device"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "mount"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "inhibitor"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "program"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{fact} = yes"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{fact} = no"),
        QT_TRANSLATE_NOOP("torpor::Phrases", "{fact} = not known"),
    });
    return list;
}

} // namespace torpor::phrases
