// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace heliograph::phone {

/// What somebody typed or pasted, made plain: invisible characters gone, digits of every script in ASCII, one kind
/// of plus, blank and dash.
struct Typed {
    enum class Shape {
        Number,    ///< digits, an optional plus before them, and what people put between
        Extension, ///< a number, then "ext 12", "x12", "#12"
        Other,     ///< anything else: letters, two plus signs, symbols
    };
    QString text;
    Shape shape = Shape::Other;
    [[nodiscard]] bool international() const { return text.startsWith(u'+'); }
};
[[nodiscard]] Typed readTyped(QStringView typed);

} // namespace heliograph::phone
