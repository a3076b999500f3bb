// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"
#include "ui/inbox/searchmodel.h"

#include <QStyledItemDelegate>

namespace heliograph::ui {

/// One hit: who and when, and the words around the match, which stands out by its weight.
class SearchDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    SearchDelegate(const SearchModel &model, const Clock &clock, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static QString headWords(SearchModel::Group group);
    const SearchModel &m_model;
    const Clock &m_clock;
};

} // namespace heliograph::ui
