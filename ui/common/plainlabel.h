// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/theme.h"

#include <QLabel>

namespace heliograph::ui {

/// A label that never reads markup, keeps its role's colour through a switch of the palette, and either wraps or elides with the
/// whole text as its tool tip.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    enum class Fit { Wrap, Elide, Whole };
    explicit PlainLabel(const QString &text = {}, TextSize size = TextSize::Body, Role role = Role::Text, bool semibold = false,
                        Fit fit = Fit::Whole, QWidget *parent = nullptr);
    void setRole(Role role);
    void setText(const QString &text);
    /// Its words stand at the far end of their room.
    void alignToEnd();
    [[nodiscard]] QString wholeText() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void recolour();
    void align();
    void fitText();
    QString m_text;
    Role m_role;
    Fit m_fit;
    bool m_atEnd = false;
    bool m_colouring = false;
};

} // namespace heliograph::ui
