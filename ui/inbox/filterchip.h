// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace heliograph::ui {

/// One filter that is on, with a cross: pressing it, or Delete, takes it away.
class FilterChip final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FilterChip(const QString &words, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_words;
};

} // namespace heliograph::ui
