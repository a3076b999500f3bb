// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

namespace heliograph::test {

/// Where pictures go, and how one is taken: OUTDIR/NAME.png of the widget as it stands, after everything pending was done.
class Shots
{
public:
    explicit Shots(QString folder) : m_folder(std::move(folder)) {}
    /// Lets the window settle (events, deferred deletes, futures), for at least `ms`.
    void settle(int ms = 50);
    void take(QWidget &widget, const QString &name);
    [[nodiscard]] int taken() const { return m_taken; }

private:
    QString m_folder;
    int m_taken = 0;
};

} // namespace heliograph::test
