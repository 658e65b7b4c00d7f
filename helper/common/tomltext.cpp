// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tomltext.h"

namespace torpor
{

namespace
{

// The text as toml++ may see it: ASCII, without what comments have of other
// characters. toml++ 3.4 asks of each character that ends a number or stands
// where white space may whether it is white space, and lets the compiler rely
// on it being none of U+00A1 to U+0499, U+2C5E to U+3057 (but U+3000) and
// U+FB26 to U+FEFE: is_non_ascii_horizontal_whitespace(). No key and no value
// that is known has any of them.
std::expected<std::string, TomlError> withoutForeignCharacters(std::string_view text)
{
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    std::string result;
    std::size_t line = 1;
    std::size_t lineStart = 0;
    bool inComment = false; // or behind a '#' in a string, which no value has
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte >= 0x80 && !inComment)
            return std::unexpected(TomlError{
                .place = {.line = line, .column = at - lineStart + 1},
                .message = "a character that is not ASCII, such as a typographic quotation mark; only "
                           "comments may have them"});
        if (byte == '\n') {
            ++line;
            lineStart = at + 1;
        }
        inComment = byte != '\n' && (inComment || byte == '#');
        if (byte < 0x80)
            result += text[at];
    }
    return result;
}

} // namespace

std::string placeText(const TextPlace &place)
{
    return std::format("line {}, column {}", place.line, place.column);
}

TextPlace placeOf(const toml::source_region &source)
{
    return {.line = source.begin.line, .column = source.begin.column};
}

std::expected<toml::table, TomlError> parseToml(std::string_view text)
{
    const auto ascii = withoutForeignCharacters(text);
    if (!ascii)
        return std::unexpected(ascii.error());
    toml::parse_result parsed = toml::parse(*ascii);
    if (!parsed)
        return std::unexpected(TomlError{.place = placeOf(parsed.error().source()),
                                         .message = std::string(parsed.error().description())});
    return std::move(parsed).table();
}

} // namespace torpor
