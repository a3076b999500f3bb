// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"
#include "services/reviewrow.h"

#include <QStyledItemDelegate>

namespace heliograph {
class ReviewModel;
}

namespace heliograph::ui {

/// One conversation found: who and when, the words around the match on a ground of its own, how it went.
class ReviewDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ReviewDelegate(const ReviewModel &model, const Clock &clock, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The line in words, for a screen reader.
    [[nodiscard]] QString spoken(int row) const;

private:
    /// How it went: icon, words, colour.
    struct Outcome;
    [[nodiscard]] static Outcome outcomeOf(const ReviewRow &row);
    [[nodiscard]] static QString placeOf(const ReviewRow &row); ///< "Web chat, closed"
    const ReviewModel &m_model;
    const Clock &m_clock;
};

} // namespace heliograph::ui
