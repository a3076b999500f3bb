// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/customerfilter.h"
#include "ui/common/deskservices.h"

#include <QWidget>

class QStackedWidget;

namespace heliograph {
class ContactModel;
}

namespace heliograph::ui {

class ContactBar;
class ContactFilter;
class ContactHead;
class ContactRows;
class ContactView;
class CustomerLabels;
class EmptyContacts;
class ExportSheet;
class ImportSheet;
class MergeSheet;
class NewCustomerSheet;

/// The place of all customers: filter, table, and what is done with those that are ticked. Who adds something to do puts it into
/// the bar over the ticked, bar().addAction(…), which works on selected(), or into the head, head().addAction(…), which works on
/// everybody that query() finds (CustomerService::window).
class ContactsPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ContactsPage(const DeskServices &desk, QWidget *parent = nullptr);
    [[nodiscard]] ContactBar &bar() const { return *m_bar; }
    [[nodiscard]] ContactHead &head() const { return *m_head; }
    /// The ticked customers in the order of the list, in sight or not.
    [[nodiscard]] QList<qint64> selected() const;
    [[nodiscard]] const CustomerQuery &query() const;
    void setQuery(const CustomerQuery &query);
    /// An ini file that keeps filters that are used again.
    void setStateFile(const QString &stateFile);
    [[nodiscard]] QList<QWidget *> panes() const; ///< for F6
    void focusTable();
    void focusSearch();
    void importCustomers();
    void exportCustomers(); ///< of the list as it is narrowed

Q_SIGNALS:
    void opened(qint64 customerId);
    void selectionChanged();
    void failed(const heliograph::Error &error);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectParts();
    void sortBy(int column);
    void showState();
    void pickLabels();
    void openMenu(qint64 customerId, const QPoint &globalPos);
    void addCustomer();
    void merge(qint64 keptId, qint64 goneId);
    DeskServices m_desk;
    ContactModel *m_model;
    ContactRows *m_rows;
    ContactFilter *m_filter;
    ContactHead *m_head;
    ContactBar *m_bar;
    QStackedWidget *m_stack;
    ContactView *m_view;
    EmptyContacts *m_empty;
    CustomerLabels *m_labels;
    QWidget *m_list; ///< head, bar and table
    NewCustomerSheet *m_newCustomer = nullptr;
    MergeSheet *m_merge = nullptr;
    ImportSheet *m_import = nullptr;
    ExportSheet *m_export = nullptr;
};

} // namespace heliograph::ui
