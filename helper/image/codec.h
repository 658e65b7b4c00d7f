// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "format.h"

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

namespace torpor
{

// What a person asks for. Auto is lz4 for those chunks where compressing makes
// the image be written sooner (balance.h).
enum class CodecChoice { Auto, Lz4, Zstd, None };
inline constexpr std::array<std::string_view, 4> codecChoiceNames = {"auto", "lz4", "zstd", "none"};
[[nodiscard]] std::string_view codecChoiceName(CodecChoice choice);
[[nodiscard]] std::optional<CodecChoice> codecChoiceFromName(std::string_view name);
[[nodiscard]] CodecId codecOf(CodecChoice choice);

// Compresses and decompresses one chunk's pages. Not thread safe: one a worker.
class Codec
{
public:
    virtual ~Codec() = default;

    [[nodiscard]] static std::unique_ptr<Codec> make(CodecId id);

    [[nodiscard]] virtual CodecId id() const = 0;

    // How much being fast counts over being small: 1, then 2, 4, ... up to
    // `mostHaste`. A codec that has no choice takes no notice.
    static constexpr unsigned mostHaste = 8;
    virtual void setHaste([[maybe_unused]] unsigned haste) {}

    // The compressed size, or 0 when `output` is too small for it: then the
    // pages do not compress and are better stored as they are.
    [[nodiscard]] virtual std::size_t compress(std::span<const std::byte> input,
                                               std::span<std::byte> output) = 0;

    // Fills `output` exactly and writes nothing outside it, whatever the input; ImageCorrupt otherwise.
    [[nodiscard]] virtual Result<void> decompress(std::span<const std::byte> input,
                                                  std::span<std::byte> output) = 0;
};

} // namespace torpor
