// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;

namespace heliograph::ui {

/// A few choices beside each other on one ground, of which one holds. The arrow keys go from one to the next.
class ChoiceRow final : public QWidget
{
    Q_OBJECT
public:
    explicit ChoiceRow(const QString &name, QWidget *parent = nullptr);
    QAbstractButton *addChoice(int id, const QString &words);
    QAbstractButton *addChoice(int id, QLatin1StringView icon, const QString &name); ///< an icon alone
    [[nodiscard]] int current() const;
    void setCurrent(int id); ///< tells nobody

Q_SIGNALS:
    void chosen(int id); ///< by a person, the same one again too

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QAbstractButton *add(int id, QAbstractButton *button);
    QButtonGroup *m_group;
    QHBoxLayout *m_row;
};

} // namespace heliograph::ui
