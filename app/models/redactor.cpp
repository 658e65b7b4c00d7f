// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "redactor.h"

#include <QDir>
#include <QSysInfo>
#include <algorithm>
#include <pwd.h>
#include <unistd.h>
#include <vector>

namespace torpor
{

namespace
{

// Shorter names are parts of too many words.
constexpr int shortestName = 3;

QRegularExpression word(const QString &name)
{
    return QRegularExpression(
        QStringLiteral("(?<![[:alnum:]])(?<secret>%1)(?![[:alnum:]])").arg(QRegularExpression::escape(name)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

QRegularExpression pattern(const char *text)
{
    return QRegularExpression(QString::fromLatin1(text), QRegularExpression::CaseInsensitiveOption |
                                                             QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

Redactor::Owner Redactor::Owner::ofThisSession()
{
    Owner owner{.host = QSysInfo::machineHostName(), .user = {}, .fullName = {}, .home = QDir::homePath()};
    std::vector<char> buffer(16384);
    passwd entry{};
    passwd *found = nullptr;
    if (::getpwuid_r(::getuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found) {
        owner.user = QString::fromLocal8Bit(entry.pw_name);
        owner.fullName = QString::fromLocal8Bit(entry.pw_gecos).section(u',', 0, 0);
    }
    return owner;
}

Redactor::Redactor(const Owner &owner)
{
    const auto add = [this](const char *kind, const QRegularExpression &expression) {
        m_kinds.push_back({QString::fromLatin1(kind), expression});
    };
    if (owner.home.size() >= shortestName)
        add("home", word(owner.home));
    // As JSON writes them, and as the identity of a device does.
    add("serial", pattern(R"re("(?:serial|wwn|id_serial|unique_id)"\s*:\s*"(?<secret>[^"]+)")re"));
    add("serial", pattern(R"re((?<![[:alnum:]])(?:serial|wwn)[ =](?<secret>[^\s,"]+))re"));
    add("label", pattern(R"re("(?:fs_label|partition_label|volume)"\s*:\s*"(?<secret>[^"]+)")re"));
    // Volumes are mounted under their names, and those are people's.
    add("volume", pattern(R"re(/(?:run/)?media/(?<secret>[^"\s,;]+))re"));
    add("folder", pattern(R"re(/(?:home|mnt|srv)/(?<secret>[^"\s,;]+))re"));
    add("uuid",
        pattern(R"re(\b(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b)re"));
    add("id", pattern(R"re(\b(?<secret>[0-9a-f]{32,})\b)re"));
    add("id", pattern(R"re(\b(?<secret>[0-9a-f]{4}-[0-9a-f]{4})\b)re")); // of FAT
    add("address", pattern(R"re(\b(?<secret>(?:[0-9a-f]{2}:){5}[0-9a-f]{2})\b)re"));
    add("address",
        pattern(R"re((?<![[:alnum:]:])(?<secret>(?:[0-9a-f]{1,4}:){4,7}[0-9a-f]{1,4})(?![[:alnum:]:]))re"));
    add("address", pattern(R"re((?<![[:alnum:].])(?<secret>fe80::[0-9a-f:]+)(?![[:alnum:]:]))re"));
    add("address", pattern(R"re(\b(?<secret>[[:alnum:]._%+-]+@[[:alnum:]-]+\.[[:alnum:].-]+)\b)re"));
    // Four numbers are also a version; those of networks are not.
    add("address",
        pattern(R"re((?<![[:alnum:].])(?<secret>(?:10|127|169|172|192)(?:\.\d{1,3}){3})(?![[:alnum:].]))re"));
    for (const auto &[kind, name] : {std::pair{"name", owner.fullName}, std::pair{"user", owner.user},
                                     std::pair{"host", owner.host.section(u'.', 0, 0)}}) {
        // "root" and "localhost" are nobody's.
        if (name.size() >= shortestName && name != u"root" && name != u"localhost")
            add(kind, word(name));
    }
}

QString Redactor::placeholder(const QString &kind, const QString &secret)
{
    QString &known = m_known[kind + u' ' + secret.toLower()];
    if (known.isEmpty())
        known = QStringLiteral("<%1-%2>").arg(kind).arg(++m_counts[kind]);
    return known;
}

QString Redactor::replaced(const QString &text, const Kind &kind)
{
    QString result;
    qsizetype end = 0;
    auto matches = kind.pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString secret = match.captured(u"secret");
        if (secret.startsWith(u'<')) // is a placeholder already
            continue;
        result += QStringView(text).sliced(end, match.capturedStart(u"secret") - end);
        result += placeholder(kind.name, secret);
        end = match.capturedEnd(u"secret");
    }
    return result.append(QStringView(text).sliced(end));
}

QString Redactor::redacted(const QString &text)
{
    QString result = text;
    for (const Kind &kind : m_kinds)
        result = replaced(result, kind);
    return result;
}

} // namespace torpor
