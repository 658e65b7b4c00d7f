// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findinglist.h"
#include "kernelchoice.h"
#include "models.h"
#include "textlabel.h"

#include <QLineEdit>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWizardPage>

namespace torpor
{

// A page whose step is done by somebody else, who takes his time: Next asks for
// it, and the wizard goes on once it is done.
class WaitingPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit WaitingPage(QWidget *parent = nullptr);

    bool validatePage() override;

protected:
    // Asks for it. False: it cannot be asked for, and the page has told why.
    virtual void begin() = 0;
    void succeed();
    void failWith(const QString &text, const Refusal &refusal);
    void showTrouble(const QString &text, const QString &details = {});

    TextLabel *m_trouble;

private:
    bool m_isDone = false;
};

// Whether the machine can do it at all.
class SetUpCheckPage : public QWizardPage
{
    Q_OBJECT

public:
    SetUpCheckPage(Models &models, QWidget *parent = nullptr);

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;

private:
    void update();

    Models &m_models;
    TextLabel *m_conclusion;
    FindingList *m_findings;
};

class SetUpPartitionPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit SetUpPartitionPage(SetUpModel &setUp, QWidget *parent = nullptr);

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;

private:
    void update();

    SetUpModel &m_setUp;
    QListView *m_list;
    TextLabel *m_note;
};

class SetUpKernelPage : public WaitingPage
{
    Q_OBJECT

public:
    explicit SetUpKernelPage(SettingsModel &settings, QWidget *parent = nullptr);

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;

protected:
    void begin() override;

private:
    SettingsModel &m_settings;
    KernelChoice *m_kernel;
};

// What will be erased; a partition that is not empty has to be typed.
class SetUpPreparePage : public WaitingPage
{
    Q_OBJECT

public:
    explicit SetUpPreparePage(SetUpModel &setUp, QWidget *parent = nullptr);

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;

protected:
    void begin() override;

private:
    SetUpModel &m_setUp;
    TextLabel *m_consequence, *m_question;
    QLineEdit *m_typed;
};

class SetUpRehearsePage : public QWizardPage
{
    Q_OBJECT

public:
    SetUpRehearsePage(Models &models, QWidget *parent = nullptr);

    void initializePage() override;

private:
    void update();

    Models &m_models;
    QPushButton *m_rehearse, *m_cancel;
    QProgressBar *m_progress;
    TextLabel *m_state, *m_result;
};

} // namespace torpor
