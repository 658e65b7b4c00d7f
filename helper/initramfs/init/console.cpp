// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <termios.h>
#include <thread>

namespace torpor
{

namespace
{

constexpr std::size_t barWidth = 24;
constexpr auto barInterval = std::chrono::milliseconds(250);
constexpr auto keyInterval = std::chrono::milliseconds(50);
constexpr std::uint64_t pagesPerMebibyte = (1 << 20) / pageSize;

} // namespace

Console::Console(const Roots &roots)
{
    // "ttyS0                -W- (EC p a)    4:64"
    const auto list = readText(roots.proc / "consoles").value_or("");
    for (const std::string_view line : splitText(list, '\n')) {
        const auto words = splitText(line, ' ');
        if (words.empty() || words[0].contains('/'))
            continue;
        // Not blocking: a serial line that nobody reads must not hold us up.
        auto terminal = openFile(roots.dev / words[0], O_RDWR | O_NOCTTY | O_NONBLOCK);
        if (!terminal)
            continue;
        // Keys arrive one by one and are not echoed; output stays as it is.
        termios settings{};
        if (::tcgetattr(terminal->get(), &settings) == 0) {
            settings.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO | ISIG);
            settings.c_cc[VMIN] = 0;
            settings.c_cc[VTIME] = 0;
            ::tcsetattr(terminal->get(), TCSANOW, &settings);
        }
        m_terminals.push_back(std::move(*terminal));
    }
}

void Console::write(std::string_view text)
{
    for (const Fd &terminal : m_terminals) {
        // A full serial buffer drains at 115,200 bits a second: give it a moment, then lose the rest.
        std::string_view rest = text;
        for (int tries = 0; !rest.empty() && tries < 20; ++tries) {
            const ssize_t put = ::write(terminal.get(), rest.data(), rest.size());
            if (put > 0)
                rest.remove_prefix(static_cast<std::size_t>(put));
            else
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    }
}

void Console::say(std::string_view text)
{
    endProgress();
    write(std::format("torpor: {}\n", text));
}

void Console::showProgress(std::string_view what, const Progress &progress, std::string_view hint)
{
    const auto now = std::chrono::steady_clock::now();
    if (!m_barShown) {
        m_barBegun = now;
        m_barShown = true;
    } else if (now - m_barDrawn < barInterval) {
        return;
    }
    m_barDrawn = now;
    const auto elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(now - m_barBegun);
    write(std::format("\rtorpor: {} {}{}\x1b[K", what,
                      progressText(progress.pagesDone, progress.pagesTotal, elapsed), hint));
}

void Console::endProgress()
{
    if (std::exchange(m_barShown, false))
        write("\n");
}

Console::Key Console::pressed()
{
    Key key = Key::None;
    for (const Fd &terminal : m_terminals) {
        std::array<char, 64> typed{};
        const ssize_t got = ::read(terminal.get(), typed.data(), typed.size());
        if (got <= 0)
            continue;
        // A cursor key sends Esc too, but with more behind it.
        if (got == 1 && typed[0] == '\x1b')
            return Key::Escape;
        key = Key::Other;
    }
    return key;
}

void Console::waitForKey(std::chrono::seconds time)
{
    const auto end = std::chrono::steady_clock::now() + time;
    while (pressed() == Key::None && std::chrono::steady_clock::now() < end)
        std::this_thread::sleep_for(keyInterval);
}

std::string progressText(std::uint64_t pagesDone, std::uint64_t pagesTotal, std::chrono::milliseconds elapsed)
{
    const std::uint64_t done = std::min(pagesDone, pagesTotal);
    const std::uint64_t percent = pagesTotal == 0 ? 100 : done * 100 / pagesTotal;
    const std::size_t filled = barWidth * percent / 100;
    std::string text = std::format("[{}{}] {:3} %  {} of {} MiB", std::string(filled, '#'),
                                   std::string(barWidth - filled, '-'), percent, done / pagesPerMebibyte,
                                   pagesTotal / pagesPerMebibyte);
    const auto milliseconds = static_cast<std::uint64_t>(elapsed.count());
    if (milliseconds >= 200 && done > 0) {
        const std::uint64_t pagesPerSecond = std::max<std::uint64_t>(1, done * 1000 / milliseconds);
        text += std::format("  {} MiB/s  {} s left", pagesPerSecond / pagesPerMebibyte,
                            (pagesTotal - done + pagesPerSecond - 1) / pagesPerSecond);
    }
    return text;
}

} // namespace torpor
