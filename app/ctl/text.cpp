// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text.h"

#include <QChar>
#include <QCoreApplication>
#include <QDateTime>
#include <QString>
#include <algorithm>
#include <array>
#include <cmath>
#include <format>

namespace torpor
{

namespace
{

bool actsOnOthers(char32_t character)
{
    constexpr char32_t zeroWidthNonJoiner = 0x200c; // Persian words and emoji need these two
    constexpr char32_t zeroWidthJoiner = 0x200d;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format:
        return character != zeroWidthNonJoiner && character != zeroWidthJoiner;
    default:
        return false;
    }
}

// The longest beginning of `text` that takes at most `width` columns; std::format
// cuts between what a reader takes for characters.
std::string_view beginning(std::string_view text, std::size_t width)
{
    return text.substr(0, std::formatted_size("{:.{}}", text, width));
}

std::string_view firstCharacter(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t size = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    return text.substr(0, size);
}

// What no line begins with.
bool closes(std::string_view character)
{
    static constexpr std::array<std::string_view, 10> marks = {"，", "。", "、", "；", "：",
                                                               "！", "？", "）", "》", "”"};
    return std::ranges::contains(marks, character);
}

// At a blank, and before and behind characters of two columns: those stand
// without blanks between them.
std::size_t endOfWord(std::string_view text)
{
    std::size_t end = 0;
    bool isWide = false;
    while (end < text.size() && text[end] != ' ') {
        const std::string_view next = firstCharacter(text.substr(end));
        const bool isNextWide = columns(next) == 2;
        if (end > 0 && (isWide || isNextWide) && !closes(next))
            break;
        isWide = isNextWide;
        end += next.size();
    }
    return end;
}

struct Word {
    std::string_view text;
    bool isBlankBehind = false;
};

// A word, or as much of it as there is room for; at least one character.
Word takeWord(std::string_view &text, std::size_t room)
{
    std::string_view word = text.substr(0, endOfWord(text));
    if (columns(word) > room)
        word = beginning(text, std::max<std::size_t>(room, 2));
    text.remove_prefix(word.size());
    const bool isBlankBehind = text.starts_with(' ');
    if (isBlankBehind)
        text.remove_prefix(1);
    return {word, isBlankBehind};
}

} // namespace

std::string printable(std::string_view text)
{
    QString clean;
    for (const char32_t next : QString::fromUtf8(text).toUcs4()) {
        if (next == U'\n' || next == U'\t')
            clean += u' ';
        else
            clean += QChar::fromUcs4(actsOnOthers(next) ? U'?' : next);
    }
    return clean.toStdString();
}

std::size_t columns(std::string_view text)
{
    // Padded to more than it can take: what is missing is its width.
    const std::size_t wide = 2 * text.size();
    return wide - (std::formatted_size("{:{}}", text, wide) - text.size());
}

std::string fitted(std::string_view text, std::size_t width, bool toTheRight)
{
    if (columns(text) > width && width > 0) {
        const std::string cut = std::string(beginning(text, width - 1)) + "…";
        return std::format("{:{}}", cut, width);
    }
    return toTheRight ? std::format("{:>{}}", text, width) : std::format("{:{}}", text, width);
}

std::string wrapped(std::string_view text, std::size_t width, std::size_t indent, std::size_t used)
{
    std::string result;
    const std::size_t room = width > indent + 8 ? width - indent : 8;
    std::size_t free = width > used ? width - used : 0;
    bool atStart = true;
    bool isApart = false; // there is a blank before the word
    while (!text.empty()) {
        std::string_view rest = text;
        const Word word = takeWord(rest, room);
        const std::size_t blank = isApart && !atStart ? 1 : 0;
        const std::size_t needed = columns(word.text) + blank;
        if (needed > free && !(atStart && free >= room)) {
            result += '\n' + std::string(indent, ' ');
            free = room;
            atStart = true;
            continue;
        }
        result.append(blank, ' ').append(word.text);
        free -= std::min(needed, free);
        atStart = false;
        isApart = word.isBlankBehind;
        text = rest;
    }
    return result;
}

std::string sentence(std::string_view text)
{
    if (text.empty())
        return QCoreApplication::translate("Ctl", "no reason is known.").toStdString();
    std::string sentence(text);
    static constexpr std::array<std::string_view, 9> ends = {".", "?", "!", "…", "。", "！", "？", "؟", "۔"};
    if (std::ranges::none_of(ends, [&](std::string_view end) { return text.ends_with(end); })) {
        // With a full stop of its own where it is written in such letters.
        const QString read = QString::fromUtf8(text);
        const bool isChinese =
            std::ranges::any_of(read, [](QChar c) { return c.script() == QChar::Script_Han; });
        sentence += isChinese ? "。" : ".";
    }
    return sentence;
}

std::string humanDuration(double seconds)
{
    if (seconds < 9.995)
        return std::format("{:.2f} s", seconds);
    if (seconds < 59.95)
        return std::format("{:.1f} s", seconds);
    const double whole = std::round(seconds);
    if (whole < 3600)
        return std::format("{:.0f} min {:02.0f} s", std::floor(whole / 60), std::fmod(whole, 60));
    const double minutes = std::round(seconds / 60);
    return std::format("{:.0f} h {:02.0f} min", std::floor(minutes / 60), std::fmod(minutes, 60));
}

std::string localTime(std::string_view text)
{
    const auto moment = QDateTime::fromString(QString::fromUtf8(text), Qt::ISODate);
    if (!moment.isValid())
        return std::string(text);
    return moment.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")).toStdString();
}

} // namespace torpor
