// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phone/phone.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace heliograph::ui {

class IconLabel;
class PlainLabel;

/// A phone number being typed: country, number, and at once below whether it is one, in international form.
class NumberEntry final : public QWidget
{
    Q_OBJECT
public:
    explicit NumberEntry(QWidget *parent = nullptr);
    /// Starts anew with this text; `region` reads national numbers.
    void begin(const QString &text, const QString &region);
    [[nodiscard]] tl::expected<phone::Number, phone::Refusal> number() const;
    [[nodiscard]] QString typed() const;
    /// Said below the field when it is no number: the person asked for it to be used.
    void insist();
    void takeFocus();

Q_SIGNALS:
    void edited();
    void submitted();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void judge(bool strict);
    void followCountry(const QString &region);
    QComboBox *m_country;
    QLineEdit *m_line;
    IconLabel *m_mark;
    PlainLabel *m_hint;
    QWidget *m_frame;
    bool m_wrong = false;
};

} // namespace heliograph::ui
