// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/theme.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace heliograph::ui {

/// A picture that answers one question, as numbers and words: what chartlayout places and chartpaint draws.
struct Chart {
    enum class Kind { Bars, Lines };
    enum class Scale { Count, Seconds, Share }; ///< Share: per mille, and it may begin above zero
    struct Series {
        QString name;
        Role role = Role::Accent;
        bool dotted = false;
        bool namesWorst = false;   ///< its worst point is named in the picture: the largest, of shares the smallest
        QList<std::optional<qint64>> values; ///< of each point; nothing: there is none
    };

    Kind kind = Kind::Bars;
    Scale scale = Scale::Count;
    QStringList axis;              ///< under each point, short: "29", "1 May"
    QStringList names;             ///< of each point in full: "Wed 29 Apr"
    QList<Series> series;          ///< of bars one
    int running = -1;              ///< the point that is not over yet
    std::function<QString(qint64)> text; ///< a value in words

    [[nodiscard]] int points() const { return int(axis.size()); }
    [[nodiscard]] bool isEmpty() const;
    /// All of a point: "Fri 8 May: 207 conversations".
    [[nodiscard]] QString spoken(int point) const;
    /// Where a scale of shares begins, if this is the least of them: per mille.
    [[nodiscard]] static qint64 shareFloor(qint64 least);
};

} // namespace heliograph::ui
