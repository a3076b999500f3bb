// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"
#include "ui/common/sheet.h"
#include "ui/common/theme.h"

#include <QHash>

class QPushButton;

namespace heliograph::ui {

class MergeChoice;
class PlainLabel;

/// Two customers side by side, field by field; below it what moves, what ends and what stays. The one whose profile is open is kept.
class MergeSheet final : public Sheet
{
    Q_OBJECT
public:
    MergeSheet(const DeskServices &desk, QWidget *host);
    /// First asks for the other one.
    void choose(const Customer &kept);
    void compare(qint64 keptId, qint64 goneId);

private:
    QVBoxLayout &newPage();
    void show(const MergePlan &plan);
    void addHeads();
    void addFields();
    void addChoice(const QString &key, const QString &label, const QString &kept, const QString &gone);
    void addOutcome();
    void addLine(QLatin1StringView icon, Role role, const QString &words);
    [[nodiscard]] Customer chosen() const;
    void merge();
    void refuse(const Error &error);

    const DeskServices m_desk;
    MergePlan m_plan;
    QHash<QString, MergeChoice *> m_choices; ///< by field; an attribute's key begins with "="
    QWidget *m_page = nullptr;
    PlainLabel *m_reason;
    QPushButton *m_merge;
};

} // namespace heliograph::ui
