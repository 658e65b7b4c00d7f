// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "board.h"

#include "pages.h"

#include <fcntl.h>
#include <filesystem>
#include <sys/mman.h>

namespace lab
{
Board *Board::open(bool create)
{
    std::error_code error;
    std::filesystem::create_directories(std::filesystem::path(Path).parent_path(), error);
    const int flags = O_RDWR | O_CLOEXEC | (create ? O_CREAT | O_TRUNC : 0);
    const Descriptor file(::open(Path, flags, 0600));
    if (!file.good() || (create && ftruncate(file.get(), sizeof(Board)) != 0)) {
        return nullptr;
    }
    void *address = mmap(nullptr, sizeof(Board), PROT_READ | PROT_WRITE, MAP_SHARED, file.get(), 0);
    return address == MAP_FAILED ? nullptr : static_cast<Board *>(address);
}
} // namespace lab
