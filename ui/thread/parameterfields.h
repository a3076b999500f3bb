// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/parameter.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace heliograph::ui {

class PlainLabel;

/// What fills a text that is set up at the provider: a field for each parameter, two in a row, and below each what is wrong with it.
class ParameterFields final : public QWidget
{
    Q_OBJECT
public:
    explicit ParameterFields(QWidget *parent);
    /// Makes the fields anew where the declarations differ.
    void declare(const QList<Parameter> &parameters);
    /// `given` by name; what it does not name begins with the profile's.
    void fill(const QJsonObject &given, const QJsonObject &profile);
    [[nodiscard]] QJsonObject values() const; ///< as typed, empty ones too
    /// What is still empty counts as a mistake from now on; the keyboard goes to the first mistake.
    void demand();
    [[nodiscard]] bool demanded() const { return m_demanded; }
    void focusFirst();

Q_SIGNALS:
    void edited();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Field {
        Parameter parameter;
        QWidget *whole = nullptr;
        QLineEdit *line = nullptr;
        QComboBox *box = nullptr; ///< of a choice
        PlainLabel *hint = nullptr;
        QString profile;          ///< what the profile gave
    };
    void add(const Parameter &parameter);
    void place();
    void judge();
    [[nodiscard]] static QString valueOf(const Field &field);
    [[nodiscard]] static QWidget *inputOf(const Field &field);

    QGridLayout *m_grid;
    QList<Parameter> m_declared;
    QList<Field> m_fields;
    int m_columns = 0;
    bool m_demanded = false;
};

} // namespace heliograph::ui
