// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watchedvfs.h"

#include <cstdlib>
#include <new>
#include <sqlite3.h>
#include <utility>

namespace torpor
{

namespace
{

using Act = WatchedVfs::Act;

struct State {
    WatchedVfs::Before before;
    WatchedVfs::After after;
    sqlite3_vfs *real = nullptr;
    sqlite3_vfs vfs{};
};
State state;

// SQLite allocates `szOsFile` bytes, of which the real file's come behind ours.
struct File {
    sqlite3_file base;
    std::string *path;
    [[nodiscard]] sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File *fileOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

template <typename Run> int watched(Act act, const std::string &path, Run run)
{
    if (state.before) {
        if (const int refused = state.before(act, path); refused != SQLITE_OK)
            return refused;
    }
    const int result = run();
    if (result == SQLITE_OK && state.after)
        state.after(act, path);
    return result;
}

int closeFile(sqlite3_file *file)
{
    File *own = fileOf(file);
    delete std::exchange(own->path, nullptr);
    return own->real()->pMethods ? own->real()->pMethods->xClose(own->real()) : SQLITE_OK;
}

int readFile(sqlite3_file *file, void *buffer, int size, sqlite3_int64 offset)
{
    sqlite3_file *real = fileOf(file)->real();
    return real->pMethods->xRead(real, buffer, size, offset);
}

int writeFile(sqlite3_file *file, const void *buffer, int size, sqlite3_int64 offset)
{
    sqlite3_file *real = fileOf(file)->real();
    return watched(Act::Write, *fileOf(file)->path,
                   [&] { return real->pMethods->xWrite(real, buffer, size, offset); });
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    sqlite3_file *real = fileOf(file)->real();
    return watched(Act::Truncate, *fileOf(file)->path, [&] { return real->pMethods->xTruncate(real, size); });
}

int syncFile(sqlite3_file *file, int flags)
{
    sqlite3_file *real = fileOf(file)->real();
    return watched(Act::Sync, *fileOf(file)->path, [&] { return real->pMethods->xSync(real, flags); });
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    sqlite3_file *real = fileOf(file)->real();
    return real->pMethods->xFileSize(real, size);
}

int lockFile(sqlite3_file *file, int level)
{
    sqlite3_file *real = fileOf(file)->real();
    return real->pMethods->xLock(real, level);
}

int unlockFile(sqlite3_file *file, int level)
{
    sqlite3_file *real = fileOf(file)->real();
    return real->pMethods->xUnlock(real, level);
}

int isReserved(sqlite3_file *file, int *reserved)
{
    sqlite3_file *real = fileOf(file)->real();
    return real->pMethods->xCheckReservedLock(real, reserved);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    sqlite3_file *real = fileOf(file)->real();
    return real->pMethods->xFileControl(real, operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    sqlite3_file *real = fileOf(file)->real();
    return real->pMethods->xSectorSize(real);
}

int characteristics(sqlite3_file * /*file*/)
{
    return 0; // a disk that promises nothing
}

const sqlite3_io_methods methods = {
    .iVersion = 1,
    .xClose = closeFile,
    .xRead = readFile,
    .xWrite = writeFile,
    .xTruncate = truncateFile,
    .xSync = syncFile,
    .xFileSize = sizeOfFile,
    .xLock = lockFile,
    .xUnlock = unlockFile,
    .xCheckReservedLock = isReserved,
    .xFileControl = controlFile,
    .xSectorSize = sectorSize,
    .xDeviceCharacteristics = characteristics,
};

int openFile(sqlite3_vfs * /*vfs*/, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    File *own = new (file) File{{}, nullptr};
    const std::string path = name ? name : "";
    const auto open = [&] { return state.real->xOpen(state.real, name, own->real(), flags, outFlags); };
    own->real()->pMethods = nullptr;
    const int result = (flags & SQLITE_OPEN_READWRITE) != 0 ? watched(Act::Open, path, open) : open();
    if (result != SQLITE_OK)
        return result; // without methods there is nothing to close
    own->path = new std::string(path);
    own->base.pMethods = &methods;
    return result;
}

int deleteFile(sqlite3_vfs * /*vfs*/, const char *name, int syncFolder)
{
    return watched(Act::Delete, name, [&] { return state.real->xDelete(state.real, name, syncFolder); });
}

} // namespace

WatchedVfs::WatchedVfs(Before before, After after)
{
    if (state.real)
        std::abort();
    state.before = std::move(before);
    state.after = std::move(after);
    state.real = sqlite3_vfs_find(nullptr);
    // All else is the real one's, which is handed our `sqlite3_vfs` and only looks at its members.
    state.vfs = *state.real;
    state.vfs.pNext = nullptr;
    state.vfs.zName = "watched";
    state.vfs.szOsFile = static_cast<int>(sizeof(File)) + state.real->szOsFile;
    state.vfs.xOpen = openFile;
    state.vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&state.vfs, 1);
}

WatchedVfs::~WatchedVfs()
{
    sqlite3_vfs_unregister(&state.vfs);
    sqlite3_vfs_register(state.real, 1);
    state.real = nullptr;
    state.before = {};
    state.after = {};
}

} // namespace torpor
