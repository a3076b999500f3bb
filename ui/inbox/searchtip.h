// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace heliograph::ui {

/// A line of the operators' list: the operator as one types it, and what it narrows to. Arrow keys walk from one to the next.
class SearchTip final : public QAbstractButton
{
    Q_OBJECT
public:
    SearchTip(const QString &typed, const QString &meaning, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_meaning;
};

} // namespace heliograph::ui
