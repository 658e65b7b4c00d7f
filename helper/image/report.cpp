// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report.h"

#include "common/bytes.h"
#include "format.h"

namespace torpor
{

namespace
{

constexpr std::string_view magic = "TORPORRP";
constexpr std::uint32_t reportVersion = 1;

constexpr std::size_t version = 8;
constexpr std::size_t role = 12;
constexpr std::size_t generation = 16;
constexpr std::size_t attempt = 24;
constexpr std::size_t failed = 40;
constexpr std::size_t phaseCount = 44;
constexpr std::size_t code = 48;
constexpr std::size_t codeSize = 48;
constexpr std::size_t message = 96;
constexpr std::size_t messageSize = 1000;
constexpr std::size_t memoryPages = 1096;
constexpr std::size_t dataPages = 1104;
constexpr std::size_t zeroPages = 1112;
constexpr std::size_t imageBytes = 1120;
constexpr std::size_t phases = 1280;
constexpr std::size_t phaseSize = 32;
constexpr std::size_t phaseNameSize = 24;
constexpr std::size_t checksum = 4088;
static_assert(phases + mostPhases * phaseSize <= checksum);

} // namespace

std::string_view roleName(Role which)
{
    return which == Role::Save ? "save" : "resume";
}

ReportBytes encode(const Report &report)
{
    ReportBytes bytes{};
    const std::span<std::byte> all(bytes);
    storeText(all.first(version), magic);
    storeLe(all, version, reportVersion);
    storeLe(all, role, static_cast<std::uint32_t>(report.role));
    storeLe(all, generation, report.generation);
    std::ranges::copy(report.attempt.bytes(), all.subspan(attempt, Id::size).begin());
    storeLe(all, failed, std::uint32_t{report.error ? 1U : 0U});
    const std::size_t count = std::min(report.phases.size(), mostPhases);
    storeLe(all, phaseCount, static_cast<std::uint32_t>(count));
    if (report.error) {
        storeText(all.subspan(code, codeSize - 1), codeName(report.error->code));
        storeText(all.subspan(message, messageSize - 1), report.error->message);
    }
    storeLe(all, memoryPages, report.memoryPages);
    storeLe(all, dataPages, report.dataPages);
    storeLe(all, zeroPages, report.zeroPages);
    storeLe(all, imageBytes, report.imageBytes);
    for (std::size_t i = 0; i < count; ++i) {
        const auto entry = all.subspan(phases + i * phaseSize, phaseSize);
        storeText(entry.first(phaseNameSize - 1), report.phases[i].name);
        storeLe(entry, phaseNameSize, report.phases[i].microseconds);
    }
    storeLe(all, checksum, checksumOf(all.first(checksum)));
    return bytes;
}

Result<Report> decodeReport(std::span<const std::byte> bytes)
{
    if (bytes.size() != reportSize || loadText(bytes.first(version)) != magic)
        return fail(Code::NoReport, "there is no report");
    const auto roleNumber = loadLe<std::uint32_t>(bytes, role);
    const auto count = loadLe<std::uint32_t>(bytes, phaseCount);
    if (loadLe<std::uint64_t>(bytes, checksum) != checksumOf(bytes.first(checksum)) ||
        loadLe<std::uint32_t>(bytes, version) != reportVersion || roleNumber > 1 || count > mostPhases)
        return fail(Code::ImageCorrupt, "the report is damaged");
    std::array<std::byte, Id::size> id;
    std::ranges::copy(bytes.subspan(attempt, Id::size), id.begin());
    Report report{.role = static_cast<Role>(roleNumber),
                  .generation = loadLe<std::uint64_t>(bytes, generation),
                  .attempt = Id(id),
                  .error = {},
                  .memoryPages = loadLe<std::uint64_t>(bytes, memoryPages),
                  .dataPages = loadLe<std::uint64_t>(bytes, dataPages),
                  .zeroPages = loadLe<std::uint64_t>(bytes, zeroPages),
                  .imageBytes = loadLe<std::uint64_t>(bytes, imageBytes),
                  .phases = {}};
    if (loadLe<std::uint32_t>(bytes, failed) != 0) {
        // A code that a later version added is still a reason in its message.
        const auto known = codeFromName(loadText(bytes.subspan(code, codeSize - 1)));
        report.error = Error{known.value_or(Code::SystemError),
                             std::string(loadText(bytes.subspan(message, messageSize - 1)))};
    }
    for (std::size_t i = 0; i < count; ++i) {
        const auto entry = bytes.subspan(phases + i * phaseSize, phaseSize);
        report.phases.push_back({std::string(loadText(entry.first(phaseNameSize - 1))),
                                 loadLe<std::uint64_t>(entry, phaseNameSize)});
    }
    return report;
}

ReportBytes emptyMailbox(const Id &attemptId)
{
    ReportBytes bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = attemptId.bytes().at(i % Id::size) ^ std::byte(i / Id::size);
    return bytes;
}

} // namespace torpor
