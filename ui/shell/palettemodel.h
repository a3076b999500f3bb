// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"

#include <QAbstractListModel>
#include <QKeySequence>

namespace heliograph::ui {

class CommandTable;

/// One line of the palette.
struct PaletteRow {
    enum class Kind { Head, Command, Customer } kind = Kind::Head;
    QString text = {};
    QString detail = {};   ///< what it does, or why it is impossible; a customer's number
    QList<int> matched = {}; ///< units of the text that were typed
    QLatin1StringView icon = {};
    QKeySequence key = {};
    bool possible = true;
    QString command = {};  ///< Command: its id
    qint64 customerId = 0; ///< Customer
};

/// What the palette finds for the words typed so far: commands of the open customer, customers, every other command; the group with the
/// best match first. Customers are looked up without waiting and come a moment later.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    PaletteModel(const CommandTable &commands, const DeskServices &desk, QObject *parent);
    /// `subject`: whose conversation is open, the head of its commands; empty: nobody's.
    void begin(const QString &subject);
    void find(const QString &words);
    [[nodiscard]] const PaletteRow &row(const QModelIndex &index) const { return m_rows.at(index.row()); }
    [[nodiscard]] QString words() const { return m_words; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void found(); ///< the rows are others now

private:
    struct Group {
        QString head;
        int score = 0;
        QList<PaletteRow> rows;
    };
    void fill();
    void readCustomers();
    [[nodiscard]] Group commandGroup(const QString &head, bool ofSubject) const;
    [[nodiscard]] Group customerGroup() const;

    const CommandTable &m_commands;
    const DeskServices m_desk;
    QString m_subject;
    QString m_words;
    QList<Customer> m_customers;
    bool m_reading = false;
    QList<PaletteRow> m_rows;
};

} // namespace heliograph::ui
