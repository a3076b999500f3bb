// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace heliograph::ui {

/// A button that may look disabled and still answers: pressing it tells why it cannot do its work yet.
class ReasonedButton final : public QPushButton
{
    Q_OBJECT
public:
    using QPushButton::QPushButton;
    /// Empty: it works. The reason is its tool tip and its accessible description.
    void setReason(const QString &reason);
    [[nodiscard]] QString reason() const { return m_reason; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_reason;
};

} // namespace heliograph::ui
