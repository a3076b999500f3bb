// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QCheckBox;

namespace heliograph::ui {

class PlainLabel;

/// One choice of the filter panel: a box with its words, and how many it would leave.
class FacetRow final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kCap = 10'000; ///< so many and more are counted no further
    explicit FacetRow(const QString &words, QWidget *parent = nullptr);
    void setCount(int count);
    void setChecked(bool checked);

Q_SIGNALS:
    void toggled(bool checked); ///< by hand

private:
    QString m_words;
    QCheckBox *m_box;
    PlainLabel *m_count;
};

} // namespace heliograph::ui
