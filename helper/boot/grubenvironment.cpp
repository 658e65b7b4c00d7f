// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "grubenvironment.h"

namespace torpor
{

namespace
{
constexpr std::string_view signature = "# GRUB Environment Block\n";
// GRUB reads all of it into memory; a block of another tool's size is fine, a huge file is not one.
constexpr std::size_t largestSize = 64UL * 1024;

std::string escaped(std::string_view value)
{
    std::string text;
    for (const char c : value) {
        if (c == '\\' || c == '\n')
            text += '\\';
        text += c;
    }
    return text;
}
} // namespace

GrubEnvironment::GrubEnvironment() : m_text(signature)
{
    m_text.resize(defaultSize, '#');
}

Result<GrubEnvironment> GrubEnvironment::parse(std::string_view text)
{
    if (!text.starts_with(signature))
        return fail(Code::Malformed, "no GRUB environment block");
    if (text.size() < defaultSize || text.size() % 512 != 0 || text.size() > largestSize)
        return fail(Code::Malformed, "a GRUB environment block of {} bytes", text.size());
    GrubEnvironment environment{std::string(text)};
    const std::size_t used = environment.used();
    if (text[used - 1] != '\n')
        return fail(Code::Malformed, "a GRUB environment block whose last line is not finished");
    for (std::size_t at = signature.size(); at < used;) {
        // grub-editenv of some versions writes a comment line below the signature.
        const auto line = environment.lineAt(at);
        if (!line || line->end > used)
            return fail(Code::Malformed, "a GRUB environment block with an unfinished line");
        const auto content = text.substr(at, line->end - at);
        if (!content.starts_with('#') && content.find('=') == std::string_view::npos)
            return fail(Code::Malformed, "a GRUB environment block with a line that is no variable");
        at = line->end;
    }
    return environment;
}

std::size_t GrubEnvironment::used() const
{
    return m_text.find_last_not_of('#') + 1;
}

std::optional<GrubEnvironment::Line> GrubEnvironment::lineAt(std::size_t start) const
{
    for (std::size_t at = start; at < m_text.size(); ++at) {
        if (m_text[at] == '\\')
            ++at;
        else if (m_text[at] == '\n')
            return Line{start, at + 1};
    }
    return std::nullopt;
}

std::optional<GrubEnvironment::Line> GrubEnvironment::find(std::string_view name) const
{
    const std::size_t end = used();
    for (std::size_t at = signature.size(); at < end;) {
        const auto line = lineAt(at);
        if (!line)
            break;
        const auto content = std::string_view(m_text).substr(at, line->end - at);
        if (content.starts_with(name) && content.substr(name.size()).starts_with('='))
            return line;
        at = line->end;
    }
    return std::nullopt;
}

std::optional<std::string> GrubEnvironment::get(std::string_view name) const
{
    const auto line = find(name);
    if (!line)
        return std::nullopt;
    std::string value;
    for (std::size_t at = line->start + name.size() + 1; at + 1 < line->end; ++at) {
        if (m_text[at] == '\\' && at + 2 < line->end)
            ++at;
        value += m_text[at];
    }
    return value;
}

Result<void> GrubEnvironment::set(std::string_view name, std::string_view value)
{
    if (name.empty() || name.find_first_of("=\n\\#") != std::string_view::npos)
        return fail(Code::InvalidArgument, "\"{}\" is no name of a GRUB variable", name);
    const std::string line = std::string(name) + '=' + escaped(value) + '\n';
    const std::size_t size = m_text.size();
    std::string text = m_text.substr(0, used());
    if (const auto old = find(name))
        text.replace(old->start, old->end - old->start, line);
    else
        text += line;
    if (text.size() > size)
        return fail(Code::Malformed, "no room for {} in the {} bytes of GRUB's environment block", name,
                    size);
    text.resize(size, '#');
    m_text = std::move(text);
    return {};
}

void GrubEnvironment::unset(std::string_view name)
{
    const auto line = find(name);
    if (!line)
        return;
    const std::size_t size = m_text.size();
    m_text.erase(line->start, line->end - line->start);
    m_text.resize(size, '#');
}

} // namespace torpor
