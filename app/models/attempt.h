// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <optional>
#include <vector>

namespace torpor
{

// An attempt of the outcome log, as the service tells it.
struct Attempt {
    struct Phase {
        QString name; // "save-write-image"
        double seconds = 0;
        // After the power-on: in the save kernel or back in the session.
        [[nodiscard]] bool isWayBack() const;
    };
    struct Difference {
        QString kind; // "missing", "appeared", "changed"
        QString name; // for a person; the device's identity where it has none
        QString detail;
    };
    struct Overridden {
        QString subject; // may be empty
        QString message;
    };
    enum class Verdict { Good, Doubtful, Bad };

    qint64 number = 0; // counts up in the log; 0: not known
    QString id, mode, trigger, outcome, reason, message, gap, kernel, saveKernel, codec;
    QDateTime started, ended;                       // invalid: not known
    double usedBytes = 0, imageBytes = 0;           // 0: not known
    std::optional<int> batteryBefore, batteryAfter; // percent
    std::vector<Phase> phases;
    std::vector<Difference> differences;
    std::vector<Overridden> overridden;
    QJsonObject json; // all of it, for an export

    [[nodiscard]] static Attempt fromJson(const QJsonObject &json);
    [[nodiscard]] Verdict verdict() const;
    [[nodiscard]] bool isRehearsal() const;
    [[nodiscard]] bool isPending() const;
    // Together; nothing where no phase of that way is known.
    [[nodiscard]] std::optional<double> secondsAway() const;
    [[nodiscard]] std::optional<double> secondsBack() const;
    // Of what is not there any more.
    [[nodiscard]] QStringList missingDevices() const;
};

} // namespace torpor
