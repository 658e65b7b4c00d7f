// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

struct kmod_ctx;

namespace torpor
{

// Looks modules up in a kernel's /lib/modules folder, by libkmod. The
// machine's modprobe.d is not read: a blacklist or an "install" command there
// is about A, not about what B loads.
class ModuleSearch
{
public:
    struct Found {
        std::vector<std::filesystem::path> files; // what it depends on first
        std::vector<std::string> missing;         // named by the kernel's lists, but their file is not there
        bool builtIn = false;
        [[nodiscard]] bool any() const { return builtIn || !files.empty() || !missing.empty(); }
    };

    // NotFound where the kernel has no such folder or no lists in it (depmod was not run).
    [[nodiscard]] static Result<ModuleSearch> open(const std::filesystem::path &folder);
    // A module's name or a device's modalias. Nothing found is an empty result.
    [[nodiscard]] Found byName(const std::string &nameOrAlias) const;

    // What the file of a module says of itself (modinfo).
    struct Details {
        bool inTree = false;
        std::string version;               // few have one
        std::vector<std::string> firmware; // relative to the firmware's folder, sorted, each once
    };
    // Of a module's name, or of its file (an absolute path). nullopt: there is
    // no such module, or its file cannot be read.
    [[nodiscard]] std::optional<Details> details(const std::string &nameOrFile) const;

private:
    struct Unref {
        void operator()(kmod_ctx *context) const;
    };
    explicit ModuleSearch(kmod_ctx *context) : m_context(context) {}
    std::unique_ptr<kmod_ctx, Unref> m_context;
};

} // namespace torpor
