// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rulekeeper.h"

#include <chrono>

namespace torpor
{

namespace fs = std::filesystem;

namespace
{

constexpr std::chrono::milliseconds settling(300);
// How far above a folder that is not there its making is watched for.
constexpr int mostAbove = 2;

// The folder with its files, or what is there of the way to it.
QStringList pathsToWatch(const fs::path &folder)
{
    std::error_code error;
    if (folder.empty())
        return {};
    if (!fs::is_directory(folder, error)) {
        fs::path above = folder.parent_path();
        for (int i = 1; i < mostAbove && !fs::is_directory(above, error); ++i)
            above = above.parent_path();
        return fs::is_directory(above, error) ? QStringList{QString::fromStdString(above.string())}
                                              : QStringList();
    }
    QStringList paths = {QString::fromStdString(folder.string())};
    for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator();
         entry.increment(error)) {
        if (entry->path().extension() == ".toml")
            paths.append(QString::fromStdString(entry->path().string()));
    }
    return paths;
}

} // namespace

RuleKeeper::RuleKeeper(policy::RuleFolders folders, QObject *parent)
    : QObject(parent), m_folders(std::move(folders)), m_rules(policy::loadRules(m_folders))
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(settling);
    connect(&m_settled, &QTimer::timeout, this, &RuleKeeper::read);
    const auto later = [this] { m_settled.start(); };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, later);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, later);
    watch();
}

void RuleKeeper::watch()
{
    const QStringList old = m_watcher.directories() + m_watcher.files();
    QStringList wanted;
    for (const fs::path &folder : {m_folders.shipped, m_folders.administrator, m_folders.user})
        wanted += pathsToWatch(folder);
    // A file that was replaced is another one: it is watched anew.
    if (!old.isEmpty())
        m_watcher.removePaths(old);
    wanted.removeDuplicates();
    if (!wanted.isEmpty())
        m_watcher.addPaths(wanted);
}

void RuleKeeper::read()
{
    watch(); // first, so that no change after the reading is missed
    m_rules = policy::loadRules(m_folders, &m_rules);
    Q_EMIT changed();
}

} // namespace torpor
