// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/variables.h"

#include <QFrame>

class QListWidget;
class QPlainTextEdit;

namespace heliograph::ui {

class PlainLabel;

/// Something that can be put into a text: a canned reply or a variable, with this customer's values.
struct InsertItem {
    QString title;
    QString note;             ///< beside the title: a language, a value
    policy::Rendered rendered;
};

/// Over the composer, while one goes on typing in it: names at the leading side, at the other what the chosen one would put in, with
/// what has no value marked. It never takes the keyboard.
class InsertPopup final : public QFrame
{
    Q_OBJECT
public:
    explicit InsertPopup(QWidget *parent);
    /// `nothing`: said where there is no item.
    void setItems(const QList<InsertItem> &items, const QString &nothing);
    void step(int by);
    [[nodiscard]] const InsertItem *current() const; ///< nullptr: none
    /// Above this widget, as wide as it.
    void placeOver(const QWidget &anchor);

Q_SIGNALS:
    void chosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void preview();
    QList<InsertItem> m_items;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
    PlainLabel *m_hint;
};

/// Marks what still waits for a value.
void markOpen(QPlainTextEdit &edit, const QList<policy::Variable> &open);

} // namespace heliograph::ui
