// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace heliograph::ui {

class PlainLabel;

/// The parameters that an account fills with each message, one card each; what readParameters() reads.
class ParameterEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit ParameterEditor(QWidget *parent = nullptr);
    void setJson(const QString &json);
    [[nodiscard]] QString json() const; ///< empty: none
    /// Marks the card that is wrong, if one is.
    void markProblem();
    void takeFocus();

Q_SIGNALS:
    void edited();

private:
    struct Card {
        QWidget *whole = nullptr;
        QLineEdit *name = nullptr;
        QComboBox *type = nullptr;
        QComboBox *source = nullptr;
        QLineEdit *detail = nullptr;   ///< of the customer, where it is none that the desk knows
        PlainLabel *choicesLabel = nullptr;
        QLineEdit *choices = nullptr;
        QLineEdit *fallback = nullptr;
        QCheckBox *required = nullptr;
    };
    void add(const QJsonObject &row);
    void remove(const QWidget *whole);
    void follow(const Card &card); ///< shows what belongs to what is chosen
    void changedByHand();
    [[nodiscard]] static QJsonObject rowOf(const Card &card);

    QVBoxLayout *m_column;
    QPushButton *m_add;
    QList<Card> m_cards;
    bool m_filling = false;
};

} // namespace heliograph::ui
