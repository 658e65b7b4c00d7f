// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/helperclient.h"

#include <QObject>
#include <QStringList>
#include <optional>
#include <vector>

namespace torpor
{

// The machine's settings, as the helper keeps them. A change is made as a whole
// or not at all.
class SettingsModel : public QObject
{
    Q_OBJECT

public:
    struct Settings {
        QString codec = QStringLiteral("auto");      // "auto", "lz4", "zstd", "none"
        bool verify = false;                         // read the image back before the power-off
        QString saveKernel;                          // a release; empty: the running kernel
        int regionMib = 0;                           // 0: computed
        QString bootMethod = QStringLiteral("auto"); // "auto", "grub-marker", "grub-next-entry"
        int keepDays = 730;                          // of the outcome log
        // Whether the system's own Hibernate goes through Torpor, and which rules of
        // the machine are switched off; nothing: the helper does not do that.
        std::optional<bool> takeOver;
        std::optional<QStringList> rulesOff;
        bool operator==(const Settings &) const = default;
    };
    struct Kernel {
        QString release;
        bool isRunning = false;
        bool isUsable = false;
        QString why; // it is not usable
    };

    // As the helper has them: helper/hibernate/settings.h.
    static constexpr int smallestRegionMib = 32;
    static constexpr int largestRegionMib = 4096;
    static constexpr int mostKeepDays = 36525;

    explicit SettingsModel(HelperClient &client, QObject *parent = nullptr);

    void refresh();
    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] const Settings &stored() const { return m_stored; }
    [[nodiscard]] const std::vector<Kernel> &kernels() const { return m_kernels; }
    // Why they could not be read.
    [[nodiscard]] const std::optional<Refusal> &refusal() const { return m_refusal; }

    // Why the helper would refuse them; empty: it would not.
    [[nodiscard]] static QString complaint(const Settings &settings);

    // Asks the helper to change what differs from stored(). One of applied() and
    // refused() follows; after refused() stored() is what the helper has.
    void apply(const Settings &wanted);
    // Gives up the partition and the boot entry: everything that Torpor changed in the machine.
    void removeSetUp();

Q_SIGNALS:
    void changed();
    void applied();
    void removed();
    void refused(const torpor::Refusal &refusal);

private:
    void takeSettings(const HelperReply &reply);
    void takeKernels(const HelperReply &reply);
    void refuse(const Refusal &refusal);

    HelperClient &m_client;
    Settings m_stored;
    std::vector<Kernel> m_kernels;
    std::optional<Refusal> m_refusal;
    bool m_known = false;
    bool m_busy = false;
};

} // namespace torpor
