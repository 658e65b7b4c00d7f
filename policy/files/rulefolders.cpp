// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rulefolders.h"

#include "common/files.h"

namespace torpor::policy
{

namespace
{

// More than anybody has: a folder that somebody fills keeps nobody busy.
constexpr std::size_t mostFiles = 500;

void readFolder(const std::filesystem::path &folder, Layer layer, std::vector<RuleText> &texts)
{
    if (folder.empty())
        return;
    std::error_code error;
    std::filesystem::directory_iterator entries(folder, error);
    const auto cannotRead = [&](const std::string &name, std::string why) {
        texts.push_back({.layer = layer, .name = name, .text = {}, .unreadable = std::move(why)});
    };
    if (error && error != std::errc::no_such_file_or_directory)
        return cannotRead(folder.string(), "cannot be read: " + error.message());
    std::size_t files = 0;
    while (!error && entries != std::filesystem::directory_iterator()) {
        const std::filesystem::path path = entries->path();
        entries.increment(error);
        const std::string name = path.filename().string();
        if (path.extension() != ".toml" || name.starts_with('.'))
            continue;
        if (++files > mostFiles)
            return cannotRead(folder.string(), std::format("has more than {} files", mostFiles));
        auto text = readText(path, largestRuleFile);
        if (text)
            texts.push_back({.layer = layer, .name = name, .text = std::move(*text), .unreadable = {}});
        else if (text.error().code != Code::NotFound) // gone in the meantime
            cannotRead(name, text.error().message);
    }
}

} // namespace

std::vector<RuleText> readRuleTexts(const RuleFolders &folders)
{
    std::vector<RuleText> texts;
    readFolder(folders.shipped, Layer::Shipped, texts);
    readFolder(folders.administrator, Layer::Administrator, texts);
    readFolder(folders.user, Layer::User, texts);
    return texts;
}

RuleSet loadRules(const RuleFolders &folders, const RuleSet *lastGood)
{
    return mergeRules(readRuleTexts(folders), lastGood);
}

} // namespace torpor::policy
