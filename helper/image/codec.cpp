// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codec.h"

#include <algorithm>
#include <lz4.h>
#include <zstd.h>

namespace torpor
{

namespace
{

const char *chars(std::span<const std::byte> bytes)
{
    return reinterpret_cast<const char *>(bytes.data());
}

char *chars(std::span<std::byte> bytes)
{
    return reinterpret_cast<char *>(bytes.data());
}

class StoreCodec : public Codec
{
public:
    [[nodiscard]] CodecId id() const override { return CodecId::None; }

    [[nodiscard]] std::size_t compress(std::span<const std::byte> input, std::span<std::byte> output) override
    {
        if (input.size() > output.size())
            return 0;
        std::ranges::copy(input, output.begin());
        return input.size();
    }

    [[nodiscard]] Result<void> decompress(std::span<const std::byte> input,
                                          std::span<std::byte> output) override
    {
        if (input.size() != output.size())
            return fail(Code::ImageCorrupt, "a stored chunk has the wrong size");
        std::ranges::copy(input, output.begin());
        return {};
    }
};

class Lz4Codec : public Codec
{
public:
    Lz4Codec() : m_state(std::make_unique<std::byte[]>(static_cast<std::size_t>(LZ4_sizeofState()))) {}

    [[nodiscard]] CodecId id() const override { return CodecId::Lz4; }

    // LZ4's "acceleration": how far apart it looks for matches.
    void setHaste(unsigned haste) override { m_haste = static_cast<int>(haste); }

    [[nodiscard]] std::size_t compress(std::span<const std::byte> input, std::span<std::byte> output) override
    {
        return static_cast<std::size_t>(LZ4_compress_fast_extState(m_state.get(), chars(input), chars(output),
                                                                   static_cast<int>(input.size()),
                                                                   static_cast<int>(output.size()), m_haste));
    }

    [[nodiscard]] Result<void> decompress(std::span<const std::byte> input,
                                          std::span<std::byte> output) override
    {
        const int got = LZ4_decompress_safe(chars(input), chars(output), static_cast<int>(input.size()),
                                            static_cast<int>(output.size()));
        if (got < 0 || static_cast<std::size_t>(got) != output.size())
            return fail(Code::ImageCorrupt, "a chunk does not decompress (lz4)");
        return {};
    }

private:
    std::unique_ptr<std::byte[]> m_state;
    int m_haste = 1;
};

class ZstdCodec : public Codec
{
public:
    // Level 1: saving is bound by the CPU at higher ones even on slow disks.
    static constexpr int level = 1;

    [[nodiscard]] CodecId id() const override { return CodecId::Zstd; }

    [[nodiscard]] std::size_t compress(std::span<const std::byte> input, std::span<std::byte> output) override
    {
        const std::size_t got = ZSTD_compressCCtx(m_compressor.get(), output.data(), output.size(),
                                                  input.data(), input.size(), level);
        return ZSTD_isError(got) != 0U ? 0 : got;
    }

    [[nodiscard]] Result<void> decompress(std::span<const std::byte> input,
                                          std::span<std::byte> output) override
    {
        const std::size_t got = ZSTD_decompressDCtx(m_decompressor.get(), output.data(), output.size(),
                                                    input.data(), input.size());
        if (ZSTD_isError(got) != 0U || got != output.size())
            return fail(Code::ImageCorrupt, "a chunk does not decompress (zstd)");
        return {};
    }

private:
    struct Free {
        void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
        void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
    };
    std::unique_ptr<ZSTD_CCtx, Free> m_compressor{ZSTD_createCCtx()};
    std::unique_ptr<ZSTD_DCtx, Free> m_decompressor{ZSTD_createDCtx()};
};

} // namespace

std::string_view codecChoiceName(CodecChoice choice)
{
    return codecChoiceNames.at(static_cast<std::size_t>(choice));
}

std::optional<CodecChoice> codecChoiceFromName(std::string_view name)
{
    const auto found = std::ranges::find(codecChoiceNames, name);
    if (found == codecChoiceNames.end())
        return std::nullopt;
    return static_cast<CodecChoice>(found - codecChoiceNames.begin());
}

CodecId codecOf(CodecChoice choice)
{
    switch (choice) {
    case CodecChoice::Auto:
    case CodecChoice::Lz4:
        return CodecId::Lz4;
    case CodecChoice::Zstd:
        return CodecId::Zstd;
    case CodecChoice::None:
        break;
    }
    return CodecId::None;
}

std::unique_ptr<Codec> Codec::make(CodecId id)
{
    switch (id) {
    case CodecId::Lz4:
        return std::make_unique<Lz4Codec>();
    case CodecId::Zstd:
        return std::make_unique<ZstdCodec>();
    case CodecId::None:
        break;
    }
    return std::make_unique<StoreCodec>();
}

} // namespace torpor
