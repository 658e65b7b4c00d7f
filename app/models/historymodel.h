// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attempt.h"
#include "client/helperclient.h"

#include <QAbstractTableModel>
#include <optional>
#include <vector>

namespace torpor
{

// The attempts of the outcome log, newest first, read a page at a time.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Started, What, Result, Away, Back, Image, Why, ColumnCount };
    enum Role { VerdictRole = Qt::UserRole }; // int of Attempt::Verdict
    static constexpr int pageSize = 50;

    explicit HistoryModel(HelperClient &client, QObject *parent = nullptr);

    // Begins anew with the newest page; what was there stays until it is there.
    void refresh();

    [[nodiscard]] const std::vector<Attempt> &attempts() const { return m_attempts; }
    [[nodiscard]] const Attempt &attempt(int row) const { return m_attempts[static_cast<std::size_t>(row)]; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] const std::optional<Refusal> &refusal() const { return m_refusal; }

    // What was read so far: JSON as the helper tells it, or CSV (RFC 4180) with
    // a line of stable column names, numbers as computers write them.
    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] QByteArray toCsv() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void changed();

private:
    void ask(std::optional<qint64> before);
    void take(const HelperReply &reply, bool isFirstPage);

    HelperClient &m_client;
    std::vector<Attempt> m_attempts;
    std::optional<Refusal> m_refusal;
    bool m_loading = false;
    bool m_again = false;
    bool m_known = false;
    bool m_hasMore = false;
};

// How the attempts of a month, a year or of all times went.
struct PeriodStatistics {
    QString period; // "2026-11"; empty: all times
    int attempts = 0, succeeded = 0, aborted = 0, refused = 0, failed = 0;
    std::optional<double> secondsAway, secondsBack; // means
    std::optional<double> successRate;              // 0 to 1, of those that were begun
};
[[nodiscard]] PeriodStatistics periodStatistics(const QJsonObject &json);

} // namespace torpor
