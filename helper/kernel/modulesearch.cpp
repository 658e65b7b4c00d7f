// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "modulesearch.h"

#include <algorithm>
#include <libkmod.h>
#include <string_view>
#include <system_error>

namespace torpor
{

namespace
{

struct UnrefModule {
    void operator()(kmod_module *module) const { kmod_module_unref(module); }
};
using Module = std::unique_ptr<kmod_module, UnrefModule>;

struct FreeInfo {
    void operator()(kmod_list *list) const { kmod_module_info_free_list(list); }
};

struct UnrefList {
    void operator()(kmod_list *list) const { kmod_module_unref_list(list); }
};
using ModuleList = std::unique_ptr<kmod_list, UnrefList>;

void addModule(kmod_module *module, ModuleSearch::Found &found, int depth);

void addList(const kmod_list *list, ModuleSearch::Found &found, int depth)
{
    const kmod_list *item = nullptr;
    kmod_list_foreach(item, list)
    {
        const Module module(kmod_module_get_module(item));
        addModule(module.get(), found, depth);
    }
}

// What it depends on, then the module itself. Soft dependencies name each
// other now and then, hence the depth.
void addModule(kmod_module *module, ModuleSearch::Found &found, int depth)
{
    const char *path = kmod_module_get_path(module);
    if (!path) {
        if (kmod_module_get_initstate(module) == KMOD_MODULE_BUILTIN)
            found.builtIn = true;
        return;
    }
    const std::filesystem::path file(path);
    if (depth > 8 || std::ranges::contains(found.files, file))
        return;
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error)) {
        found.missing.emplace_back(kmod_module_get_name(module));
        return;
    }
    kmod_list *before = nullptr;
    kmod_list *after = nullptr;
    if (kmod_module_get_softdeps(module, &before, &after) == 0) {
        const ModuleList ownBefore(before);
        const ModuleList ownAfter(after);
        addList(before, found, depth + 1);
    }
    const ModuleList dependencies(kmod_module_get_dependencies(module));
    addList(dependencies.get(), found, depth + 1);
    if (!std::ranges::contains(found.files, file))
        found.files.push_back(file);
}

} // namespace

void ModuleSearch::Unref::operator()(kmod_ctx *context) const
{
    kmod_unref(context);
}

Result<ModuleSearch> ModuleSearch::open(const std::filesystem::path &folder)
{
    std::error_code error;
    if (!std::filesystem::exists(folder / "modules.dep.bin", error))
        return fail(Code::NotFound, "{} has no list of modules", folder.string());
    const char *const noConfig[] = {nullptr};
    ModuleSearch search(kmod_new(folder.c_str(), noConfig));
    if (!search.m_context)
        return fail(Code::SystemError, "libkmod cannot read {}", folder.string());
    kmod_set_log_priority(search.m_context.get(), 0);
    return search;
}

ModuleSearch::Found ModuleSearch::byName(const std::string &nameOrAlias) const
{
    Found found;
    kmod_list *list = nullptr;
    if (kmod_module_new_from_lookup(m_context.get(), nameOrAlias.c_str(), &list) < 0)
        return found;
    const ModuleList modules(list);
    addList(modules.get(), found, 0);
    return found;
}

std::optional<ModuleSearch::Details> ModuleSearch::details(const std::string &nameOrFile) const
{
    kmod_module *handle = nullptr;
    const auto look = nameOrFile.starts_with('/') ? kmod_module_new_from_path : kmod_module_new_from_name;
    if (look(m_context.get(), nameOrFile.c_str(), &handle) < 0)
        return std::nullopt;
    const Module module(handle);
    kmod_list *list = nullptr;
    if (!kmod_module_get_path(module.get()) || kmod_module_get_info(module.get(), &list) < 0)
        return std::nullopt;
    const std::unique_ptr<kmod_list, FreeInfo> info(list);
    Details details;
    const kmod_list *item = nullptr;
    kmod_list_foreach(item, info.get())
    {
        const std::string_view key = kmod_module_info_get_key(item);
        const char *value = kmod_module_info_get_value(item);
        if (key == "intree")
            details.inTree = std::string_view(value) == "Y";
        else if (key == "version")
            details.version = value;
        else if (key == "firmware")
            details.firmware.emplace_back(value);
    }
    std::ranges::sort(details.firmware);
    const auto repeated = std::ranges::unique(details.firmware);
    details.firmware.erase(repeated.begin(), repeated.end());
    return details;
}

} // namespace torpor
