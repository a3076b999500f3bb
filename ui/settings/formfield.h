// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace heliograph::ui {

class DescriptionEdit;
class ParameterEditor;
class PlainLabel;

/// One line of a settings form: label, input, and below it a hint or what is wrong with it.
class FormField final : public QWidget
{
    Q_OBJECT
public:
    enum class Kind {
        Line,
        Choice,
        Flag,
        Secret, ///< what is stored is never shown; it can only be replaced
        Fixed,  ///< shown, not typed
        Parameters, ///< a list of cards
        Description, ///< a text of many lines
    };
    struct Choice {
        QString value;
        QString words;
    };
    static constexpr ScaledWidth kLabelWidth{132};
    static constexpr int kInputWidth = 288;
    FormField(Kind kind, const QString &key, const QString &label, const QString &hint, QWidget *parent = nullptr);
    void setChoices(const QList<Choice> &choices);
    void setPlaceholder(const QString &text);
    void setLongest(int units); ///< Line only: for lists
    /// What is stored now; the field counts as unchanged. Secret: not empty = "saved 12 May".
    void setStored(const QString &value);
    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Secret: what was typed to replace it; empty: stays as it is.
    [[nodiscard]] QString value() const;
    [[nodiscard]] bool changed() const;
    void setError(const QString &reason);
    void takeFocus();

Q_SIGNALS:
    void edited();

private:
    QWidget *buildSecret();
    void changedByHand();
    [[nodiscard]] QWidget *input() const; ///< what is typed into; nullptr: nothing
    const Kind m_kind;
    const QString m_key;
    const QString m_hintWords;
    QString m_stored;
    QLineEdit *m_line = nullptr;
    QComboBox *m_box = nullptr;
    QCheckBox *m_check = nullptr;
    QWidget *m_masked = nullptr;
    PlainLabel *m_saved = nullptr;
    QPushButton *m_replace = nullptr;
    PlainLabel *m_fixed = nullptr;
    ParameterEditor *m_parameters = nullptr;
    DescriptionEdit *m_description = nullptr;
    PlainLabel *m_hint;
};

} // namespace heliograph::ui
