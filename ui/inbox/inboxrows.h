// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"
#include "models/inboxmodel.h"

#include <QIdentityProxyModel>

namespace heliograph::ui {

class RowSelection;

/// How long somebody may wait before the wait turns amber, and red.
inline constexpr qint64 kWaitWarnMs = 5 * 60'000;
inline constexpr qint64 kWaitOverMs = 10 * 60'000;

/// The inbox model with what a list for people needs beside the row: the whole row in words for a screen reader, and the group
/// that it begins. Groups are made of the order that the model has already: whoever waits for us comes first.
class InboxRows final : public QIdentityProxyModel
{
    Q_OBJECT
public:
    enum class Group { None, Offered, YourTurn, TheirTurn };
    InboxRows(InboxModel &model, Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const InboxRow &row(const QModelIndex &index) const { return m_model.row(index.row()); }
    [[nodiscard]] Group groupOf(int row) const;
    /// The group whose head stands above this row; None: the row before is of the same group, or the list has no groups.
    [[nodiscard]] Group headAbove(int row) const;
    [[nodiscard]] InboxTab tab() const { return m_model.tab(); }
    [[nodiscard]] InboxModel &source() const { return m_model; }
    [[nodiscard]] qint64 waitMs(const InboxRow &row) const; ///< 0: we replied last
    /// What the last text said, for people.
    [[nodiscard]] QString preview(const InboxRow &row) const;
    [[nodiscard]] RowSelection &ticked() const { return *m_ticked; }
    [[nodiscard]] QList<Conversation> between(int from, int to) const; ///< both included, in either order
    [[nodiscard]] qint64 nowMs() const { return m_clock.nowMs(); }

    QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString inWords(const InboxRow &row, int position) const;
    void untick(int first, int last);
    InboxModel &m_model;
    Clock &m_clock;
    RowSelection *m_ticked;
};

} // namespace heliograph::ui
