// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/rowsmodel.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace heliograph::ui {

class PlainLabel;

/// A RowsModel in the hand: add, edit in place, delete, undo, export. What is wrong stands in its cell and in words below.
class TableEditor final : public QWidget
{
    Q_OBJECT
public:
    struct Text {
        QString name;   ///< of the table, for a screen reader and for the exported file
        QString add;    ///< button: "Add a country"
        QString empty;  ///< what an empty table means
    };
    TableEditor(RowsModel &model, Text text, QWidget *parent = nullptr);
    /// A table with something to go back to.
    void setDefault(const QJsonArray &rows);
    void setFreshRow(std::function<QJsonObject()> fresh) { m_fresh = std::move(fresh); }
    void setEditable(bool editable);
    /// Leads to what is wrong. False: nothing is.
    bool showProblem();

private:
    [[nodiscard]] QWidget *buildTools();
    void buildView();
    void addShortcuts();
    void add();
    void remove();
    void sayState();
    void exportAs(const QString &ending);
    void write(const QString &file);

    RowsModel &m_model;
    const Text m_text;
    std::function<QJsonObject()> m_fresh;
    QJsonArray m_default;
    QTableView *m_view;
    QStackedWidget *m_stack;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_reset;
    PlainLabel *m_problem;
    PlainLabel *m_notice;
    bool m_editable = true;
};

/// RFC 4180, the fields' names first; a value that a spreadsheet would run as a formula is kept from it by an apostrophe.
[[nodiscard]] QByteArray csvOf(const RowsModel &model);

} // namespace heliograph::ui
