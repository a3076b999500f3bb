// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/testsize.h"
#include "ui/common/deskstyle.h"

#include <QList>
#include <QSize>
#include <QString>
#include <QWidget>

namespace heliograph::test {

/// A look of the application, under the name of its folder. Of one size of text: for another the windows are made anew.
struct Look {
    QString name;
    ui::Appearance appearance;
};

/// One picture of one state: LANGUAGE/LOOK/SIZE/NAME.png, SIZE "states" for a part of the window.
struct Picture {
    QString language;
    QString look;
    QString size;
    QString name;
    [[nodiscard]] QString path() const { return language + QLatin1Char('/') + look + QLatin1Char('/') + size + QLatin1Char('/') + name + QLatin1String(".png"); }
};

/// Takes pictures of windows and of parts of them, each in every look, and looks at each with the eyes of cutWords, overlaps, untold
/// and paintFaults.
class Shots
{
public:
    Shots(QString folder, QList<Look> looks) : m_folder(std::move(folder)), m_looks(std::move(looks)) {}
    /// What is taken from now on is in this language, which is set.
    void setLanguage(const QString &code) { m_language = code; }
    /// Leave out what is not called so; empty: nothing.
    void setOnly(const QString &part) { m_only = part; }
    /// Lets the window settle (events, deferred deletes, futures), for at least `ms`.
    void settle(int ms = 20);
    /// A part of the window as it stands, after everything pending was done.
    void take(QWidget &widget, const QString &name);
    /// A whole window, in each of these sizes.
    void take(QWidget &window, const QString &name, const QList<QSize> &sizes);
    [[nodiscard]] const QList<Picture> &taken() const { return m_taken; }
    /// "SCREEN · what: where", each once.
    [[nodiscard]] const QStringList &faults() const { return m_faults; }

private:
    void takeAll(QWidget &widget, const QString &name, const QString &size);
    QString m_folder;
    QList<Look> m_looks;
    QString m_language;
    QString m_only;
    QList<Picture> m_taken;
    QStringList m_faults;
};

/// Windows of the smallest screen that is meant, and in the long run of a common one.
inline const QList<QSize> kScreens = scaled(QList<QSize>{{1280, 800}}, QList<QSize>{{1280, 800}, {1920, 1080}});

} // namespace heliograph::test
