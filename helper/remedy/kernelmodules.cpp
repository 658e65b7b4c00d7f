// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kernelmodules.h"

#include "kernel/kernelconfigsource.h"

#include <cerrno>
#include <filesystem>
#include <libkmod.h>

namespace torpor
{

namespace
{

struct UnrefContext {
    void operator()(kmod_ctx *context) const { kmod_unref(context); }
};
struct UnrefModule {
    void operator()(kmod_module *module) const { kmod_module_unref(module); }
};
using Context = std::unique_ptr<kmod_ctx, UnrefContext>;
using Module = std::unique_ptr<kmod_module, UnrefModule>;

class LibkmodModules : public KernelModules
{
public:
    explicit LibkmodModules(Roots roots) : m_roots(std::move(roots)) {}

    bool isLoaded(const std::string &name) const override
    {
        std::error_code error;
        return std::filesystem::exists(m_roots.sys / "module" / name / "initstate", error);
    }

    Result<void> unload(const std::string &name) override
    {
        return withModule(name, [&](kmod_module *module) -> Result<void> {
            const int result = kmod_module_remove_module(module, 0);
            if (result == -EBUSY || result == -EAGAIN)
                return fail(Code::RemedyFailed, "the module {} is in use", name);
            if (result < 0 && result != -ENOENT)
                return failErrno("unloading the module " + name, result, Code::RemedyFailed);
            return {};
        });
    }

    Result<void> load(const std::string &name) override
    {
        return withModule(name, [&](kmod_module *module) -> Result<void> {
            const int result = kmod_module_probe_insert_module(module, 0, nullptr, nullptr, nullptr, nullptr);
            if (result < 0 && result != -EEXIST)
                return failErrno("loading the module " + name, result, Code::RemedyFailed);
            return {};
        });
    }

private:
    template <typename Work> Result<void> withModule(const std::string &name, Work work)
    {
        auto release = runningRelease(m_roots);
        if (!release)
            return passOn(release);
        // With modprobe.d: the options there are about this kernel.
        const Context context(kmod_new((m_roots.modules / *release).c_str(), nullptr));
        if (!context)
            return fail(Code::SystemError, "libkmod cannot be used");
        kmod_set_log_priority(context.get(), 0);
        kmod_module *found = nullptr;
        if (const int error = kmod_module_new_from_name(context.get(), name.c_str(), &found); error < 0)
            return failErrno("looking for the module " + name, error, Code::RemedyFailed);
        const Module module(found);
        return work(module.get());
    }

    Roots m_roots;
};

} // namespace

std::unique_ptr<KernelModules> KernelModules::ofThisMachine(const Roots &roots)
{
    return std::make_unique<LibkmodModules>(roots);
}

} // namespace torpor
