// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/accountservice.h"

#include <QWidget>

class QVBoxLayout;

namespace heliograph::ui {

/// What a provider can and cannot do, in plain words, read from its adapter.
class Abilities final : public QWidget
{
    Q_OBJECT
public:
    explicit Abilities(QWidget *parent = nullptr);
    void show(const ProviderInfo &info);

private:
    void add(bool can, const QString &what, const QString &how);
    QVBoxLayout *m_rows;
};

} // namespace heliograph::ui
