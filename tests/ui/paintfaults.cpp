// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/paintfaults.h"

#include "ui/paintedtext.h"
#include "ui/widgetfaults.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QFontInfo>
#include <QGlyphRun>
#include <QImage>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextLayout>
#include <QWidget>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace heliograph::test {

namespace {

constexpr int kSmallest = 11;
constexpr double kContrast = 4.5;
constexpr double kLargeContrast = 3;

double luminance(const QColor &colour)
{
    const auto part = [](float v) { return v <= 0.04045F ? v / 12.92F : std::pow((v + 0.055F) / 1.055F, 2.4F); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

/// WCAG's large: 24 px, or 18.66 px bold.
bool isLarge(const QFont &font)
{
    const int px = QFontInfo(font).pixelSize();
    return px >= 24 || (px >= 19 && font.weight() >= QFont::DemiBold);
}

/// The colour that most of this part of the picture has and that is not the ink.
QColor groundOf(const QImage &picture, const QRegion &part, const QColor &ink)
{
    QHash<QRgb, int> pixels;
    for (const QRect &rect : part) {
        for (int y = rect.top(); y <= rect.bottom(); ++y) {
            for (int x = rect.left(); x <= rect.right(); ++x)
                ++pixels[picture.pixel(x, y)];
        }
    }
    pixels.remove(ink.rgb());
    const auto most = std::max_element(pixels.cbegin(), pixels.cend());
    return most == pixels.cend() ? ink : QColor::fromRgb(most.key());
}

QColor mixed(const QColor &ink, const QColor &ground)
{
    const auto part = [a = ink.alphaF()](float over, float under) { return over * a + under * (1 - a); };
    return QColor::fromRgbF(part(ink.redF(), ground.redF()), part(ink.greenF(), ground.greenF()), part(ink.blueF(), ground.blueF()));
}

/// Whether something else lies over the words at `place`: a sheet over the conversation, the editor of a cell over the cell.
bool isCovered(const QWidget &window, const PaintedText &text, QPoint place)
{
    QWidget *top = window.childAt(place);
    if (!top || top == text.widget || top->isAncestorOf(text.widget))
        return false;
    return !text.widget->isAncestorOf(top) || qobject_cast<QAbstractItemView *>(text.widget->parentWidget());
}

/// Whether what is cut off there can be scrolled into sight, or is on its way out of it.
bool scrolls(const PaintedText &text)
{
    if (qobject_cast<QLineEdit *>(text.widget))
        return true;
    for (const QWidget *w = text.widget; w; w = w->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(w->parentWidget());
        if (!area)
            continue;
        const QRectF seen = text.seen.boundingRect();
        const bool upright = text.place.top() + 1 < seen.top() || text.place.bottom() - 1 > seen.bottom();
        const QScrollBar *bar = upright ? area->verticalScrollBar() : area->horizontalScrollBar();
        if (bar->maximum() > bar->minimum())
            return true;
    }
    return false;
}

/// Whether a tool tip or the name for screen readers has the whole of what is shown shortened.
bool isToldWhole(const QWidget &window, const PaintedText &text)
{
    QString begin = text.text;
    begin.truncate(begin.indexOf(u'…'));
    begin = begin.trimmed();
    QStringList told;
    for (const QWidget *w = text.widget; w && w != &window; w = w->parentWidget())
        told += {w->accessibleName(), w->accessibleDescription(), w->toolTip(), w->property("text").toString(), w->property("placeholderText").toString()};
    for (QWidget *w = text.widget; w; w = w->parentWidget()) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(w);
        const QPoint at = window.mapToGlobal(text.place.center().toPoint());
        for (QAccessibleInterface *inner = face; inner; inner = inner->childAt(at.x(), at.y()))
            told += {inner->text(QAccessible::Name), inner->text(QAccessible::Description)};
        if (auto *view = qobject_cast<QAbstractItemView *>(w)) {
            const QModelIndex index = view->indexAt(view->viewport()->mapFromGlobal(at));
            told += {index.data(Qt::ToolTipRole).toString(), index.data(Qt::AccessibleTextRole).toString()};
        }
    }
    return std::any_of(told.begin(), told.end(), [&](QString each) { return each.simplified().contains(begin.simplified()); });
}

/// The characters of it that no font has.
QString missing(const PaintedText &text)
{
    static QHash<QString, QSet<char32_t>> known;
    QSet<char32_t> &fine = known[text.font.key()];
    QString none;
    for (const char32_t c : text.text.toUcs4()) {
        if (fine.contains(c) || QChar::category(c) == QChar::Other_Format || QChar::isSpace(c) || QChar::category(c) == QChar::Other_Control
            || QChar::category(c) == QChar::Mark_NonSpacing)
            continue;
        QTextLayout layout(QString::fromUcs4(&c, 1), text.font);
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        bool drawn = false;
        for (const QGlyphRun &run : layout.glyphRuns())
            drawn = drawn || !run.glyphIndexes().contains(0U);
        if (drawn)
            fine.insert(c);
        else
            none += QString::fromUcs4(&c, 1);
    }
    return none;
}

/// The part of the place that letters fill.
QRectF letters(const PaintedText &text)
{
    const qreal height = text.place.height();
    return text.place.adjusted(1, height * 0.25, -1, -height * 0.25) & QRectF(text.seen.boundingRect());
}

/// Whether they are the same words, partly marked.
bool areOne(const PaintedText &a, const PaintedText &b)
{
    return a.widget == b.widget && a.text == b.text && a.place == b.place;
}

/// Whether there is more of these words in `part` than the rim around what is marked.
bool hasWords(const PaintedText &text, const QRegion &part)
{
    const auto area = std::accumulate(part.begin(), part.end(), 0.0, [](double sum, const QRect &rect) { return sum + rect.width() * rect.height(); });
    return area >= 0.15 * text.place.width() * text.place.height();
}

/// What the eye sees of `window`.
QList<PaintedText> shownText(QWidget &window)
{
    QList<PaintedText> shown = paintedText(window);
    shown.removeIf([&window](const PaintedText &text) {
        const QRect seen = text.seen.boundingRect();
        return seen.width() < 3 || seen.height() < 5 || !text.widget || isCovered(window, text, seen.center());
    });
    return shown;
}

} // namespace

QStringList paintFaults(QWidget &window, const QImage &picture)
{
    QStringList faults;
    const QList<PaintedText> shown = shownText(window);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const PaintedText &text = shown.at(i);
        const auto found = [&](const QString &what) { faults += u"%1: “%2” of %3"_s.arg(what, text.text.left(60), widgetPath(text.widget)); };
        if (const int px = QFontInfo(text.font).pixelSize(); px < kSmallest)
            found(u"%1 px"_s.arg(px));
        if (const QString none = missing(text); !none.isEmpty())
            found(u"no font has %1"_s.arg(none));
        QRegion last = text.seen & picture.rect(); // in this ink
        for (qsizetype j = i + 1; j < shown.size(); ++j) {
            if (areOne(text, shown.at(j)))
                last -= shown.at(j).seen;
        }
        const QColor ground = groundOf(picture, last, text.ink);
        const double ratio = contrast(mixed(text.ink, ground), ground);
        if (hasWords(text, last) && ratio < (isLarge(text.font) ? kLargeContrast : kContrast))
            found(u"contrast %1 : 1 (%2 on %3)"_s.arg(ratio, 0, 'f', 2).arg(text.ink.name(), ground.name()));
        QRegion seen = text.seen;
        for (qsizetype j = 0; j < shown.size(); ++j) {
            if (j == i)
                continue;
            const PaintedText &other = shown.at(j);
            if (areOne(text, other)) {
                seen |= other.seen;
            } else if (const QRectF both = letters(other) & letters(text); j < i && both.width() > 3 && both.height() > 2
                       && !isCovered(window, other, both.center().toPoint()) && !isCovered(window, text, both.center().toPoint())) {
                found(u"over “%1” of %2"_s.arg(other.text.left(60), widgetPath(other.widget)));
            }
        }
        const QRegion hidden = QRegion(text.place.adjusted(2, 2, -2, -2).toAlignedRect().adjusted(1, 1, -1, -1)) - seen.boundingRect();
        if (!hidden.isEmpty() && !scrolls(text) && !isCovered(window, text, hidden.boundingRect().center()))
            found(u"cut off, %1 of %2 px"_s.arg(seen.boundingRect().width()).arg(qRound(text.place.width())));
        if (text.text.contains(u'…') && !isToldWhole(window, text))
            found(u"shortened without the whole in a tool tip"_s);
    }
    return faults;
}

} // namespace heliograph::test
