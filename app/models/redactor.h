// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <vector>

namespace torpor
{

// Takes out of a text what tells whose machine it is: names of people and the
// machine, home folders, names of volumes, serial numbers, UUIDs, addresses. The
// same is replaced by the same everywhere ("<uuid-2>"), so that what belongs
// together is still seen. Models, drivers, versions and sizes stay.
class Redactor
{
public:
    struct Owner {
        QString host, user, fullName, home; // empty: not known
        [[nodiscard]] static Owner ofThisSession();
    };

    explicit Redactor(const Owner &owner);

    [[nodiscard]] QString redacted(const QString &text);

private:
    struct Kind {
        QString name;
        QRegularExpression pattern; // its group "secret" is replaced
    };
    [[nodiscard]] QString placeholder(const QString &kind, const QString &secret);
    [[nodiscard]] QString replaced(const QString &text, const Kind &kind);

    std::vector<Kind> m_kinds; // in the order in which they are looked for
    QHash<QString, QString> m_known;
    QHash<QString, int> m_counts;
};

} // namespace torpor
