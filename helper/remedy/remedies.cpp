// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "remedies.h"

#include "dropcachesremedy.h"
#include "kernelmodules.h"
#include "reloadremedy.h"
#include "udisks.h"
#include "unbindremedy.h"
#include "unmountremedy.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <ranges>
#include <system_error>
#include <thread>

namespace torpor
{

namespace
{

using Json = nlohmann::ordered_json;

std::string kindPart(const std::string &id)
{
    return id.substr(0, id.find(':'));
}

std::string subjectPart(const std::string &id)
{
    const auto colon = id.find(':');
    return colon == std::string::npos ? std::string() : id.substr(colon + 1);
}

} // namespace

RemedyKinds remediesOfThisMachine(const Roots &roots)
{
    RemedyKinds kinds;
    kinds.push_back(std::make_unique<UnmountRemedy>(lookAroundIn(roots), std::make_unique<Udisks>()));
    kinds.push_back(std::make_unique<ReloadRemedy>(KernelModules::ofThisMachine(roots)));
    kinds.push_back(std::make_unique<UnbindRemedy>(roots, lookAroundIn(roots)));
    kinds.push_back(std::make_unique<DropCachesRemedy>(roots));
    return kinds;
}

Remedies::Remedies(const Roots &roots, RemedyKinds kinds, std::chrono::milliseconds patience)
    : m_path(roots.run / "remedies.json"), m_kinds(std::move(kinds)), m_patience(patience)
{
}

Remedy *Remedies::kindOf(const std::string &id) const
{
    const auto found =
        std::ranges::find(m_kinds, kindPart(id), [](const auto &remedy) { return remedy->kind(); });
    return found == m_kinds.end() ? nullptr : found->get();
}

Result<void> Remedies::apply(const std::vector<std::string> &wanted, const std::vector<std::string> &offered)
{
    for (const auto &id : wanted) {
        if (!std::ranges::contains(offered, id) || !kindOf(id))
            return fail(Code::RemedyNotOffered,
                        "the remedy '{}' is not one that the check offers now; look at it again", id);
    }
    for (const auto &id : wanted) {
        if (std::ranges::contains(m_applied, id, &Applied::id))
            continue;
        if (auto applied = applyOne(id); !applied)
            return passOn(applied, "the remedy '" + id + "'");
    }
    return {};
}

Result<void> Remedies::applyOne(const std::string &id)
{
    Remedy &remedy = *kindOf(id);
    auto notes = remedy.prepare(subjectPart(id));
    if (!notes)
        return passOn(notes);
    // Before it is done: what is undone without need does no harm. One that
    // fails half-way is undone, too.
    m_applied.push_back({id, std::move(*notes)});
    if (auto written = store(); !written) {
        m_applied.pop_back();
        return passOn(written, "writing down what is to be undone");
    }
    return remedy.apply(m_applied.back().notes);
}

std::vector<Error> Remedies::undo()
{
    std::vector<Error> failures;
    const auto deadline = std::chrono::steady_clock::now() + m_patience;
    while (!m_applied.empty()) {
        const Applied &last = m_applied.back();
        if (auto undone = undoOne(last, deadline); !undone)
            failures.push_back(std::move(undone.error()).during("undoing '" + last.id + "'"));
        m_applied.pop_back();
        if (auto written = store(); !written)
            failures.push_back(std::move(written.error()).during("writing down what is undone"));
    }
    return failures;
}

Result<void> Remedies::undoOne(const Applied &applied, std::chrono::steady_clock::time_point deadline) const
{
    constexpr auto step = std::chrono::milliseconds(250);
    Remedy *remedy = kindOf(applied.id);
    if (!remedy)
        return fail(Code::Unsupported, "nobody knows how");
    for (;;) {
        auto undone = remedy->undo(applied.notes);
        if (undone || undone.error().code != Code::NotFound || std::chrono::steady_clock::now() >= deadline)
            return undone;
        std::this_thread::sleep_for(step);
    }
}

std::vector<Error> Remedies::undoLeftOvers()
{
    auto left = stored();
    if (!left) {
        std::error_code error;
        std::filesystem::remove(m_path, error);
        return {std::move(left.error()).during("looking for remedies that were not undone")};
    }
    for (Applied &applied : *left) {
        if (!std::ranges::contains(m_applied, applied.id, &Applied::id))
            m_applied.push_back(std::move(applied));
    }
    return undo();
}

Result<void> Remedies::store() const
{
    if (m_applied.empty()) {
        std::error_code error;
        std::filesystem::remove(m_path, error);
        return error ? failErrno("removing " + m_path.string(), error.value()) : Result<void>();
    }
    Json list = Json::array();
    for (const Applied &applied : m_applied)
        list.push_back({{"id", applied.id}, {"notes", applied.notes}});
    return replaceFile(m_path, list.dump(2, ' ', false, Json::error_handler_t::replace) + "\n", 0600);
}

Result<std::vector<Remedies::Applied>> Remedies::stored() const
{
    auto text = readText(m_path, 1 << 20);
    if (!text && text.error().code == Code::NotFound)
        return std::vector<Applied>();
    if (!text)
        return passOn(text);
    const Json list = Json::parse(*text, nullptr, false);
    if (!list.is_array())
        return fail(Code::Malformed, "{} is not as it should be", m_path.string());
    std::vector<Applied> applied;
    for (const Json &item : list) {
        if (!item.is_object() || !item.contains("id") || !item["id"].is_string() || !item.contains("notes") ||
            !item["notes"].is_object())
            return fail(Code::Malformed, "{} is not as it should be", m_path.string());
        Applied &one = applied.emplace_back();
        one.id = item["id"].get<std::string>();
        for (const auto &[name, note] : item["notes"].items()) {
            if (note.is_string())
                one.notes[name] = note.get<std::string>();
        }
    }
    return applied;
}

} // namespace torpor
