// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QMenu;

namespace heliograph::ui {

class IconButton;
class PlainLabel;

/// Stands in the search line's place while rows are ticked: how many, and what can be done with all of them.
class SelectionBar final : public QWidget
{
    Q_OBJECT
public:
    explicit SelectionBar(QWidget *parent = nullptr);
    void setCount(int count);
    /// To be filled when they are about to show.
    [[nodiscard]] QMenu &assignMenu() const { return *m_assign; }
    [[nodiscard]] QMenu &snoozeMenu() const { return *m_snooze; }
    [[nodiscard]] QMenu &moreMenu() const { return *m_more; }
    /// Where a card about labels belongs, in global coordinates.
    [[nodiscard]] QRect labelAnchor() const;

Q_SIGNALS:
    void labelsWanted();
    void pendingWanted();
    void closeWanted();
    void cleared();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconButton *addButton(QLatin1StringView icon, const QString &name, QMenu *menu = nullptr);
    PlainLabel *m_count;
    IconButton *m_label;
    QMenu *m_assign;
    QMenu *m_snooze;
    QMenu *m_more;
};

} // namespace heliograph::ui
