// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/theme.h"

#include <QAbstractButton>

namespace heliograph::ui {

/// One line of a list in the settings: an icon and a word, or a name over its state with a mark at the end. Checkable; the chosen
/// one of a group is what is shown beside.
class SettingsRow final : public QAbstractButton
{
    Q_OBJECT
public:
    SettingsRow(QLatin1StringView iconName, const QString &title, QWidget *parent = nullptr);
    [[nodiscard]] QString iconName() const { return QString::fromLatin1(m_icon); }
    /// A second line and a mark make the row 56 high.
    void setState(const QString &state, QLatin1StringView mark, Role role);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int titleLeft() const;
    QString m_title; ///< not the button's text, whose & would be a key
    QByteArray m_icon;
    QString m_state;
    QByteArray m_mark;
    Role m_role = Role::Muted;
};

} // namespace heliograph::ui
