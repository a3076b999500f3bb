// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/auditmodel.h"
#include "ui/settings/settingspage.h"

#include "ui/common/deskservices.h"

class QStackedWidget;
class QTableView;

namespace heliograph::ui {

class AuditCard;
class AuditFilterBar;
class PlainLabel;

/// The audit trail (H3): whether it is whole, and what is in it, newest first.
class AuditPage final : public SettingsPage
{
    Q_OBJECT
public:
    explicit AuditPage(const DeskServices &desk, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildView();
    void allow(bool may);
    void sayState();
    void showEntry();
    void exportTrail();
    void writeTrail(const QString &file);

    const DeskServices m_desk;
    AuditModel m_model;
    QWidget *m_inside;
    AuditCard *m_card;
    AuditFilterBar *m_filter;
    QTableView *m_view;
    QStackedWidget *m_stack;
    PlainLabel *m_empty;
    PlainLabel *m_entry;  ///< the chosen one in full
    PlainLabel *m_state;
    bool m_may = true;
};

} // namespace heliograph::ui
