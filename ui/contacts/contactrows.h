// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"
#include "models/contactmodel.h"

#include <QIdentityProxyModel>

namespace heliograph::ui {

class ContactTicks;

/// The list of customers in words, and which of them are ticked.
class ContactRows final : public QIdentityProxyModel
{
    Q_OBJECT
public:
    ContactRows(ContactModel &model, Clock &clock, QObject *parent = nullptr);
    [[nodiscard]] ContactModel &source() const { return m_model; }
    [[nodiscard]] ContactTicks &ticked() const { return *m_ticked; }
    [[nodiscard]] const ContactRow *row(const QModelIndex &index) const { return m_model.row(index.row()); }
    [[nodiscard]] QList<qint64> between(int from, int to) const; ///< both included, in either order
    /// All ticked, in the order of the list.
    [[nodiscard]] QList<qint64> tickedIds() const;
    [[nodiscard]] bool allTicked() const;
    [[nodiscard]] static QString columnName(int column);

    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QString words(const ContactRow &row, int column) const;
    [[nodiscard]] QString shortDay(qint64 ms) const;
    ContactModel &m_model;
    Clock &m_clock;
    ContactTicks *m_ticked;
};

} // namespace heliograph::ui
