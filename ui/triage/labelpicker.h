// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/triage/popupcard.h"

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace heliograph::ui {

/// Labels of one conversation or many: tick, find, or type a new one. All of it is one change, made when the card closes;
/// Esc leaves everything as it was.
class LabelPicker final : public PopupCard
{
    Q_OBJECT
public:
    /// `carried`: the labels of each conversation, in order.
    LabelPicker(const QStringList &known, const QList<QStringList> &carried, QWidget *parent);

Q_SIGNALS:
    void picked(const QStringList &add, const QStringList &remove);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void filter(const QString &typed);
    void tickCurrent();
    [[nodiscard]] QListWidgetItem *itemOf(const QString &label) const;
    QListWidgetItem *addItem(const QString &label, Qt::CheckState state);
    QLineEdit *m_line;
    QListWidget *m_list;
    QListWidgetItem *m_new; ///< adds what is typed; the last one
    bool m_cancelled = false;
};

} // namespace heliograph::ui
