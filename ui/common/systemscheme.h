// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QDBusVariant;

namespace heliograph::ui {

/// Whether the desktop asks for dark windows, as its portal says (Qt 6.4 has no such hint). Asks without waiting.
class SystemScheme final : public QObject
{
    Q_OBJECT
public:
    explicit SystemScheme(QObject *parent = nullptr);
    [[nodiscard]] bool dark() const { return m_dark; }

Q_SIGNALS:
    void darkChanged();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(uint scheme);
    bool m_dark = false;
};

} // namespace heliograph::ui
