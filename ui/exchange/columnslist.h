// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/importplan.h"

#include <QWidget>

class QGridLayout;

namespace heliograph::ui {

class PlainLabel;

/// The columns of a file, one row each: its heading, what it is taken for, and what its first rows hold. Below, the first rows as they
/// are read with that.
class ColumnsList final : public QWidget
{
    Q_OBJECT
public:
    ColumnsList(const ImportPreview &preview, const QString &homeRegion);
    [[nodiscard]] const exchange::Mapping &mapping() const { return m_mapping; }

Q_SIGNALS:
    void changed();

private:
    void addColumn(int column, QGridLayout &grid);
    void showRows();

    const QList<exchange::Record> m_rows; ///< without the heading
    const QString m_home;
    exchange::Mapping m_mapping;
    QList<PlainLabel *> m_read;
};

} // namespace heliograph::ui
