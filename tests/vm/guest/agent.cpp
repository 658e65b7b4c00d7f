// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The laboratory's agent: obeys the host over a serial line. Every request can
// be repeated without harm, so the host asks again when an answer is lost in a
// power cut, and a resumed agent needs no handshake.

#include "frame.h"
#include "jobs.h"

#include <charconv>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <format>
#include <poll.h>
#include <string>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

namespace lab
{
namespace
{
constexpr size_t ChunkBytes = 16UL * 1024;
constexpr size_t LongestLine = 64UL * 1024;

std::string readFile(const char *path)
{
    std::string text;
    const int fd = open(path, O_RDONLY | O_CLOEXEC);
    char buffer[256];
    for (ssize_t got = 0; fd >= 0 && (got = read(fd, buffer, sizeof buffer)) > 0;) {
        text.append(buffer, static_cast<size_t>(got));
    }
    if (fd >= 0) {
        close(fd);
    }
    while (!text.empty() && text.back() == '\n') {
        text.pop_back();
    }
    return text;
}

uint64_t toNumber(const std::string &text)
{
    uint64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

class Agent
{
public:
    explicit Agent(int line) : m_line(line) {}

    int run()
    {
        std::string pending;
        char buffer[4096];
        for (;;) {
            pollfd wait{.fd = m_line, .events = POLLIN, .revents = 0};
            poll(&wait, 1, 1000);
            m_jobs.reap();
            const ssize_t got = read(m_line, buffer, sizeof buffer);
            if (got < 0 && errno != EAGAIN && errno != EINTR) {
                return 1;
            }
            pending.append(buffer, static_cast<size_t>(std::max<ssize_t>(got, 0)));
            for (size_t end = 0; (end = pending.find('\n')) != std::string::npos;) {
                if (const auto request = Frame::parse(std::string_view(pending).substr(0, end))) {
                    send(Frame{.id = request->id, .words = answer(*request)}.text());
                }
                pending.erase(0, end + 1);
            }
            if (pending.size() > LongestLine) {
                pending.clear();
            }
        }
    }

private:
    std::vector<std::string> answer(const Frame &request)
    {
        const auto &words = request.words;
        const std::string verb = words.empty() ? "" : words[0];
        if (verb == "ping") {
            timespec boot{};
            clock_gettime(CLOCK_MONOTONIC, &boot);
            return {"pong", readFile("/proc/sys/kernel/random/boot_id"), std::to_string(getpid()),
                    std::format("{}.{:03}", boot.tv_sec, boot.tv_nsec / 1000000),
                    std::to_string(m_jobs.count())};
        }
        if (verb == "run" && words.size() == 3) {
            const auto command = fromBase64(words[2]);
            return {command && m_jobs.start(words[1], *command) ? "started" : "failed"};
        }
        if (verb == "state" && words.size() == 2) {
            return {m_jobs.state(words[1])};
        }
        if (verb == "read" && words.size() == 3) {
            return readChunk(Jobs::outputPath(words[1]), toNumber(words[2]));
        }
        if (verb == "fetch" && words.size() == 3) {
            const auto path = fromBase64(words[1]);
            return path ? readChunk(*path, toNumber(words[2])) : std::vector<std::string>{"failed"};
        }
        if (verb == "store" && words.size() == 4) {
            return {writeChunk(words) ? "stored" : "failed"};
        }
        return {"unknown-verb"};
    }

    static std::vector<std::string> readChunk(const std::string &path, uint64_t offset)
    {
        const int fd = open(path.c_str(), O_RDONLY | O_CLOEXEC);
        if (fd < 0) {
            return {"failed", strerrorname_np(errno)};
        }
        std::string data(ChunkBytes, '\0');
        const ssize_t got = pread(fd, data.data(), data.size(), static_cast<off_t>(offset));
        close(fd);
        if (got < 0) {
            return {"failed", strerrorname_np(errno)};
        }
        data.resize(static_cast<size_t>(got));
        return {"data", toBase64(data)};
    }

    /** store PATH OFFSET DATA: the file ends after the data. */
    static bool writeChunk(const std::vector<std::string> &words)
    {
        const auto path = fromBase64(words[1]);
        const auto data = fromBase64(words[3]);
        if (!path || !data) {
            return false;
        }
        const int fd = open(path->c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0755);
        const auto offset = static_cast<off_t>(toNumber(words[2]));
        const bool good =
            fd >= 0 && pwrite(fd, data->data(), data->size(), offset) == static_cast<ssize_t>(data->size()) &&
            ftruncate(fd, offset + static_cast<off_t>(data->size())) == 0;
        if (fd >= 0) {
            close(fd);
        }
        return good;
    }

    void send(const std::string &text) const
    {
        for (size_t done = 0; done < text.size();) {
            const ssize_t put = write(m_line, text.data() + done, text.size() - done);
            if (put > 0) {
                done += static_cast<size_t>(put);
            } else if (errno == EAGAIN) {
                pollfd wait{.fd = m_line, .events = POLLOUT, .revents = 0};
                poll(&wait, 1, 1000);
            } else if (errno != EINTR) {
                return;
            }
        }
    }

    int m_line;
    Jobs m_jobs;
};

int openLine(const char *path)
{
    const int line = open(path, O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    termios settings{};
    if (line < 0 || tcgetattr(line, &settings) != 0) {
        return -1;
    }
    cfmakeraw(&settings);
    settings.c_cflag |= CLOCAL | CREAD;
    cfsetspeed(&settings, B115200);
    return tcsetattr(line, TCSANOW, &settings) == 0 ? line : -1;
}
} // namespace
} // namespace lab

int main(int count, char **arguments)
{
    const int line = count == 2 ? lab::openLine(arguments[1]) : -1;
    if (line < 0) {
        std::fprintf(stderr, "usage: lab-agent SERIAL-LINE\n");
        return 2;
    }
    return lab::Agent(line).run();
}
