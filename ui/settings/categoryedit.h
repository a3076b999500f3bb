// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/review.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace heliograph::ui {

class IconButton;

/// One category of a rubric as it is edited: name, weight, scale, whether it fails the score, and the causes of a low mark.
class CategoryEdit final : public QWidget
{
    Q_OBJECT
public:
    explicit CategoryEdit(const RubricCategory &category, QWidget *parent = nullptr);
    [[nodiscard]] RubricCategory category() const;
    void takeFocus();

Q_SIGNALS:
    void edited();
    void removeWanted();

private:
    void nameParts();
    QLineEdit *m_name;
    QSpinBox *m_weight;
    QComboBox *m_scale;
    QCheckBox *m_fails;
    QLineEdit *m_causes;
    IconButton *m_remove;
};

} // namespace heliograph::ui
