// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/helperclient.h"

#include <QAbstractListModel>
#include <QJsonObject>
#include <QSet>
#include <optional>
#include <vector>

namespace torpor
{

// "Can this machine hibernate?": what the helper has found, the gravest first.
class ReportModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Severity { Block, Warn, Unknown, Info };
    struct Finding {
        Severity severity = Severity::Warn;
        QString code, device, text, detail, remedy;
        QString remedyId; // what Torpor can do itself before an attempt; empty: nothing
    };
    enum Role {
        SeverityRole = Qt::UserRole, // int of Severity
        CodeRole,
        DeviceRole,
        DetailRole,
        RemedyRole,
        RemedyIdRole,
    };

    explicit ReportModel(HelperClient &client, QObject *parent = nullptr);

    // Asks the helper. What was there stays until the answer is; a second call
    // while one is under way has the look done once more after it.
    void refresh();

    [[nodiscard]] bool isLoading() const { return m_loading; }
    // Whether a report has ever come.
    [[nodiscard]] bool isKnown() const { return m_known; }
    // Why the last look failed.
    [[nodiscard]] const std::optional<Refusal> &refusal() const { return m_refusal; }
    // Whether nothing blocks.
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] int count(Severity severity) const;
    [[nodiscard]] const std::vector<Finding> &findings() const { return m_findings; }
    // The ids of the remedies that the user ticked, each once.
    [[nodiscard]] QStringList chosenRemedies() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    // Ticks a finding's remedy: Qt::CheckStateRole.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    // The findings, whether one is looking, or why that failed.
    void changed();

private:
    void take(const HelperReply &reply);
    void show(const QJsonObject &document);

    HelperClient &m_client;
    std::vector<Finding> m_findings;
    QSet<QString> m_chosen; // remedies' ids; they outlive a new look
    std::optional<Refusal> m_refusal;
    bool m_loading = false;
    bool m_again = false;
    bool m_known = false;
    bool m_ready = false;
};

} // namespace torpor
