// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace heliograph::ui {

/// A round picture of initials. Sizes in use: 28 (rail), 36 (list), 48 (profile).
class Avatar final : public QWidget
{
    Q_OBJECT
public:
    explicit Avatar(int side, QWidget *parent = nullptr);
    void setName(const QString &name);
    /// A dot at the lower corner: the person is available. Said in the accessible name by whoever sets it.
    void setPresent(bool present);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    bool m_present = false;
};

} // namespace heliograph::ui
