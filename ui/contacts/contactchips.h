// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/customerfilter.h"

#include <QWidget>

namespace heliograph::ui {

class FilterChip;
class PlainLabel;

/// What the list is narrowed to, one chip each, as many as there is room for; "+2" stands for the others, which the panel shows.
class ContactChips final : public QWidget
{
    Q_OBJECT
public:
    explicit ContactChips(QWidget *parent = nullptr);
    void setFilter(const CustomerFilter &filter);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void filterChanged(const heliograph::CustomerFilter &filter);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void add(const QString &words, const CustomerFilter &without);
    void addNumberChips(const CustomerFilter &filter);
    void addTimeChips(const CustomerFilter &filter);
    void place();
    QList<FilterChip *> m_chips;
    PlainLabel *m_more;
};

} // namespace heliograph::ui
