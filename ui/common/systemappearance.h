// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/theme.h"

#include <QObject>

class QDBusVariant;

namespace heliograph::ui {

/// What the desktop asks of windows, as its portal says (Qt 6.4 has no such hints): dark or not, high contrast, no motion.
/// Asks without waiting.
class SystemAppearance final : public QObject
{
    Q_OBJECT
public:
    explicit SystemAppearance(QObject *parent = nullptr);
    [[nodiscard]] Scheme scheme() const { return m_contrast ? Scheme::HighContrast : m_dark ? Scheme::Dark : Scheme::Light; }
    [[nodiscard]] bool reducedMotion() const { return m_still; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QString &group, const QString &key, const QVariant &value);
    bool m_dark = false;
    bool m_contrast = false;
    bool m_still = false;
};

} // namespace heliograph::ui
