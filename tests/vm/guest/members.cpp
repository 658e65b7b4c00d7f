// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "members.h"

#include "pages.h"

#include <arpa/inet.h>
#include <chrono>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <vector>

namespace lab
{
namespace
{
using namespace std::chrono_literals;

struct Record {
    uint64_t number = 0;
    std::array<uint64_t, 62> content{};
    uint64_t hash = 0;

    static Record make(uint64_t number)
    {
        Record record{.number = number};
        Noise noise(number);
        for (uint64_t &word : record.content) {
            word = noise.next();
        }
        record.hash = record.sum();
        return record;
    }
    [[nodiscard]] uint64_t sum() const { return hashBytes(std::as_bytes(std::span(content)), number); }
};
static_assert(sizeof(Record) == 512);

bool transfer(int fd, void *data, size_t size, bool out)
{
    auto *bytes = static_cast<char *>(data);
    while (size > 0) {
        const ssize_t done = out ? send(fd, bytes, size, MSG_NOSIGNAL) : recv(fd, bytes, size, 0);
        if (done <= 0) {
            return false;
        }
        bytes += done;
        size -= static_cast<size_t>(done);
    }
    return true;
}

void die(Report &report)
{
    ++report.errors;
    _exit(1);
}

/** The far end: answers each message with the next one's predecessor hashed in. */
[[noreturn]] void echo(int listener)
{
    const int peer = accept(listener, nullptr, nullptr);
    Record record;
    while (transfer(peer, &record, sizeof record, false)) {
        record.content[0] ^= record.hash;
        record.hash = record.sum();
        if (!transfer(peer, &record, sizeof record, true)) {
            break;
        }
    }
    _exit(1);
}
} // namespace

void runCounter(Report &report, size_t bytes)
{
    const size_t pages = bytes / PageBytes;
    std::vector<uint64_t> memory(pages * PageBytes / sizeof(uint64_t));
    constexpr size_t Words = PageBytes / sizeof(uint64_t);
    const auto pattern = [](size_t page, uint64_t round, size_t word) {
        return (page << 32 ^ round) * 0xD6E8FEB86659FD93ULL + word;
    };
    const auto fill = [&](size_t page, uint64_t round) {
        for (size_t word = 0; word < Words; ++word) {
            memory[page * Words + word] = pattern(page, round, word);
        }
    };
    for (size_t page = 0; page < pages; ++page) {
        fill(page, 0);
    }
    for (uint64_t round = 0;; ++round) {
        for (size_t page = 0; page < pages; ++page) {
            for (size_t word = 0; word < Words; ++word) {
                if (memory[page * Words + word] != pattern(page, round, word)) {
                    ++report.errors;
                    break;
                }
            }
            fill(page, round + 1);
            if (page % 16 == 0) {
                ++report.progress;
                std::this_thread::sleep_for(20ms);
            }
        }
    }
}

void runConnection(Report &report)
{
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{
        .sin_family = AF_INET, .sin_port = 0, .sin_addr = {htonl(INADDR_LOOPBACK)}, .sin_zero = {}};
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (bind(listener, generic, size) != 0 || listen(listener, 1) != 0 ||
        getsockname(listener, generic, &size) != 0) {
        die(report);
    }
    if (fork() == 0) {
        echo(listener);
    }
    const int peer = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (connect(peer, generic, size) != 0) {
        die(report);
    }
    for (uint64_t number = 1;; ++number) {
        const Record sent = Record::make(number);
        Record answer = sent;
        if (!transfer(peer, &answer, sizeof answer, true) || !transfer(peer, &answer, sizeof answer, false)) {
            die(report); // the connection broke: what this member is here to notice
        }
        answer.content[0] ^= sent.hash;
        report.errors += answer.number != number || answer.content != sent.content ? 1 : 0;
        ++report.progress;
        std::this_thread::sleep_for(20ms);
    }
}

void runAppender(Report &report, const std::string &path)
{
    const Descriptor file(open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0600));
    for (uint64_t number = 0;; ++number) {
        const Record record = Record::make(number);
        if (write(file.get(), &record, sizeof record) != sizeof record) {
            die(report);
        }
        if (number % 64 == 63 && fdatasync(file.get()) != 0) {
            die(report);
        }
        ++report.progress;
        std::this_thread::sleep_for(10ms);
    }
}

void runStill(Report &report, size_t bytes)
{
    std::vector<uint64_t> memory(bytes / sizeof(uint64_t));
    Noise noise(bytes);
    for (size_t word = 0; word < memory.size(); ++word) {
        // Every other page is easy to compress.
        memory[word] = word / 512 % 2 == 0 ? noise.next() : word / 512;
    }
    // A child shares all pages until one of the two writes.
    if (fork() == 0) {
        memory[0] = 1;
        for (;;) {
            pause();
        }
    }
    ++report.progress;
    for (;;) {
        pause();
    }
}

int64_t checkAppended(const std::string &path, bool fromDisk)
{
    const Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.good() || (fromDisk && (fdatasync(file.get()) != 0 ||
                                      posix_fadvise(file.get(), 0, 0, POSIX_FADV_DONTNEED) != 0))) {
        return -1;
    }
    Record record;
    int64_t number = 0;
    for (; read(file.get(), &record, sizeof record) == ssize_t(sizeof record); ++number) {
        const Record wanted = Record::make(static_cast<uint64_t>(number));
        if (record.number != wanted.number || record.content != wanted.content ||
            record.hash != wanted.hash) {
            return -1;
        }
    }
    return number;
}
} // namespace lab
