// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phrasebook.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <initializer_list>
#include <vector>

namespace torpor::phrases
{

namespace
{

constexpr auto context = "torpor::Phrases";
// A phrase may have another one filled in, and that a third.
constexpr int deepest = 4;

// "{device.label} is busy": " is busy" with a name before it.
struct Pattern {
    QStringList texts; // one more than names
    QStringList names;
    qsizetype letters = 0;

    explicit Pattern(const QString &phrase)
    {
        static const QRegularExpression name(QStringLiteral("\\{([a-z_.]+)\\}"));
        qsizetype from = 0;
        for (auto it = name.globalMatch(phrase); it.hasNext();) {
            const auto match = it.next();
            texts << phrase.sliced(from, match.capturedStart() - from);
            names << match.captured(1);
            from = match.capturedEnd();
        }
        texts << phrase.sliced(from);
        for (const QString &text : texts)
            letters += text.size();
    }

    // Each name as short as it can be.
    [[nodiscard]] std::optional<QStringList> match(QStringView text) const
    {
        if (names.isEmpty())
            return text == texts.first() ? std::optional(QStringList()) : std::nullopt;
        if (text.size() < letters || !text.startsWith(texts.first()) || !text.endsWith(texts.last()))
            return {};
        QStringView rest = text.sliced(texts.first().size());
        rest.chop(texts.last().size());
        QStringList values;
        for (qsizetype i = 1; i < texts.size() - 1; ++i) {
            const qsizetype at = rest.indexOf(texts[i]);
            if (at < 0)
                return {};
            values << rest.first(at).toString();
            rest = rest.sliced(at + texts[i].size());
        }
        values << rest.toString();
        // A name that is there twice says the same twice.
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (values[names.indexOf(names[i])] != values[i])
                return {};
        }
        return values;
    }
};

struct Phrase {
    const char *source;
    Pattern pattern;
};

// Of which lists a text may be.
enum class Book { Service, Explanation };

// The lines of an explanation have what the service says filled in.
const std::vector<Phrase> &book(Book which)
{
    const auto made = [](std::initializer_list<std::span<const char *const>> lists) {
        std::vector<Phrase> phrases;
        for (const auto list : lists) {
            for (const char *source : list)
                phrases.push_back({source, Pattern(QString::fromUtf8(source))});
        }
        return phrases;
    };
    static const std::vector<Phrase> service = made({rulePhrases(), servicePhrases(), problemPhrases()});
    if (which == Book::Service)
        return service;
    static const std::vector<Phrase> explanation =
        made({rulePhrases(), servicePhrases(), problemPhrases(), explanationPhrases()});
    return explanation;
}

// How a text is to be said, and how deep in another one it is.
struct Manner {
    Book book = Book::Service;
    Isolation isolation = Isolation::Marks;
    int depth = 0;

    [[nodiscard]] Manner deeper() const { return {book, isolation, depth + 1}; }
};

QString wordsFor(const char *source)
{
    return QCoreApplication::translate(context, source);
}

QString inWords(const QString &text, const Manner &manner);

// "1.2 GiB", as policy and service write it, with the user's decimals.
QString asSize(const QString &text)
{
    static const QRegularExpression size(QStringLiteral("^(\\d+)(\\.\\d)? ([KMGT]iB)$"));
    const auto match = size.match(text);
    if (!match.hasMatch())
        return {};
    const QString decimals = match.captured(2);
    double bytes = (match.captured(1) + decimals).toDouble();
    for (const QLatin1Char unit : {QLatin1Char('K'), QLatin1Char('M'), QLatin1Char('G'), QLatin1Char('T')}) {
        bytes *= 1024;
        if (match.captured(3).startsWith(unit))
            break;
    }
    // What stays below 1000 keeps its unit in Qt's eyes, too.
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), decimals.isEmpty() ? 0 : 1);
}

// What is filled in: a phrase of its own, a size, a list of such, or a name.
QString valueInWords(const QString &value, const Manner &manner)
{
    QString words = asSize(value);
    if (words.isEmpty())
        words = inWords(value, manner.deeper());
    if (words != value)
        return words;
    for (const auto separator : {u"; ", u", "}) {
        if (!value.contains(QStringView(separator)))
            continue;
        QStringList parts = value.split(QString::fromUtf16(separator));
        for (QString &part : parts)
            part = inWords(part, manner.deeper());
        words = parts.join(QString::fromUtf16(separator));
        if (words != value)
            return words;
    }
    return manner.isolation == Isolation::Marks ? isolated(value) : value;
}

QString filledIn(const QString &words, const Pattern &pattern, const QStringList &values,
                 const Manner &manner)
{
    const Pattern wanted(words);
    QString text = wanted.texts.first();
    for (qsizetype i = 0; i < wanted.names.size(); ++i) {
        const qsizetype which = pattern.names.indexOf(wanted.names[i]);
        if (which >= 0)
            text += valueInWords(values[which], manner);
        text += wanted.texts[i + 1];
    }
    return text;
}

QString inWords(const QString &text, const Manner &manner)
{
    if (text.isEmpty() || manner.depth > deepest)
        return text;
    // The one that says most of it itself.
    const Phrase *best = nullptr;
    QStringList bestValues;
    for (const Phrase &phrase : book(manner.book)) {
        if (best && phrase.pattern.letters <= best->pattern.letters)
            continue;
        if (auto values = phrase.pattern.match(text)) {
            best = &phrase;
            bestValues = std::move(*values);
        }
    }
    if (!best)
        return text;
    const QString words = wordsFor(best->source);
    // In English only what is filled in may differ, and that is said already.
    if (words == QString::fromUtf8(best->source))
        return text;
    return filledIn(words, best->pattern, bestValues, manner);
}

} // namespace

QString translated(const QString &text, Isolation isolation)
{
    return inWords(text, {.isolation = isolation});
}

QString translatedExplanation(const QString &line, Isolation isolation)
{
    return inWords(line, {.book = Book::Explanation, .isolation = isolation});
}

QString translatedDifference(const QString &detail, Isolation isolation)
{
    // Each change has a comma of its own.
    static const QRegularExpression separator(
        QStringLiteral(", (?=and \\d+ devices? of it$|[a-z][a-z0-9._-]*: ')"));
    QStringList parts = detail.split(separator);
    for (QString &part : parts)
        part = translated(part, isolation);
    return parts.join(QStringLiteral(", "));
}

QString translatedPhrase(const QString &phrase)
{
    return wordsFor(phrase.toUtf8().constData());
}

QString reason(const QString &code, const QString &message, Isolation isolation)
{
    QString words = translated(message, isolation);
    if (words != message)
        return words;
    if (const char *source = codePhrase(code)) {
        const QString meaning = wordsFor(source);
        if (message.isEmpty() || meaning != QString::fromUtf8(source))
            return meaning;
    }
    return message.isEmpty() ? code : message;
}

QString details(const QString &code, const QString &message)
{
    const char *source = codePhrase(code);
    const bool isOnlyCode =
        source && translated(message) == message && wordsFor(source) != QString::fromUtf8(source);
    return isOnlyCode ? message : QString();
}

QString isolated(const QString &text)
{
    constexpr QChar isolate(0x2068); // FIRST STRONG ISOLATE
    constexpr QChar end(0x2069);     // POP DIRECTIONAL ISOLATE
    const bool isForeign = text.isRightToLeft() != (QLocale().textDirection() == Qt::RightToLeft);
    return isForeign ? isolate + text + end : text;
}

std::optional<QStringList> valuesIn(const QString &phrase, const QString &text)
{
    return Pattern(phrase).match(text);
}

} // namespace torpor::phrases
