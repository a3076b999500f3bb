// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/smseditor.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

// The parts on their tints, the cuts between them, and the frame.
namespace heliograph::ui {

namespace {

Role tint(qsizetype part)
{
    return part % 3 == 0 ? Role::Sms : part % 3 == 1 ? Role::SmsSecond : Role::SmsThird;
}

/// Is the character at this place of a block one of those for which the text goes as Unicode?
bool forcesUnicode(const sms::Segments &measure, const QString &words, int at)
{
    if (at >= words.size())
        return false;
    return std::any_of(measure.forces.cbegin(), measure.forces.cend(), [&](const sms::Forcing &f) {
        if (!QChar::requiresSurrogates(f.character))
            return words.at(at) == QChar(char16_t(f.character));
        const int high = words.at(at).isLowSurrogate() ? at - 1 : at;
        return high >= 0 && high + 1 < words.size() && words.at(high).isHighSurrogate()
            && QChar::surrogateToUcs4(words.at(high), words.at(high + 1)) == f.character;
    });
}

/// Do these characters stand on the line in the order of the text?
bool isStraight(const QTextBlock &block, const QString &words, int from, int to)
{
    if (block.textDirection() != Qt::LeftToRight)
        return false;
    return std::none_of(words.cbegin() + from, words.cbegin() + qMin(to, int(words.size())), [](QChar c) {
        switch (c.direction()) {
        case QChar::DirL:
        case QChar::DirEN:
        case QChar::DirES:
        case QChar::DirET:
        case QChar::DirCS:
        case QChar::DirB:
        case QChar::DirS:
        case QChar::DirWS:
        case QChar::DirON:
        case QChar::DirNSM: return c.isSurrogate();
        default: return true;
        }
    });
}

} // namespace

qsizetype SmsEditor::limit() const
{
    return m_measure.splits.size() > m_maxSegments && m_maxSegments > 0 ? m_measure.splits.at(m_maxSegments - 1) : -1;
}

void SmsEditor::eachLine(const std::function<void(const QTextBlock &, const QTextLine &, int, int, qreal)> &visit) const
{
    const int scrolled = verticalScrollBar()->value();
    const int height = viewport()->height();
    // Asking for a place makes the document lay out what is in sight.
    QTextBlock block = cursorForPosition(QPoint(0, 0)).block();
    cursorForPosition(QPoint(0, height));
    for (; block.isValid(); block = block.next()) {
        const QTextLayout *layout = block.layout();
        const qreal top = document()->documentLayout()->blockBoundingRect(block).top() - scrolled;
        if (top > height)
            return;
        const int first = qMax(0, int(-top) / kLine);
        for (int i = first; i < layout->lineCount(); ++i) {
            const qreal y = top + i * kLine;
            if (y > height)
                return;
            const QTextLine line = layout->lineAt(i);
            visit(block, line, block.position() + line.textStart(), block.position() + line.textStart() + line.textLength(), y);
        }
    }
}

void SmsEditor::paintEvent(QPaintEvent *event)
{
    const qsizetype over = limit();
    const QList<qsizetype> &splits = m_measure.splits;
    const bool mark = m_measure.forces.size() <= kFewForcing;
    QPainter painter(viewport());
    QRectF run; // neighbours of one ground, painted together
    Role runRole = Role::Sms;
    const auto flush = [&] {
        if (!run.isNull()) {
            painter.fillRect(run, color(palette(), runRole));
            if (runRole == Role::Over || runRole == Role::Note)
                painter.fillRect(QRectF(run.left(), run.top() + kLine - 3, run.width(), runRole == Role::Over ? 1 : 2),
                                 color(palette(), runRole == Role::Note ? Role::Warn : Role::Bad));
        }
        run = QRectF();
    };
    // Grounds below the words. In right-to-left text neighbours in the text are not neighbours on the line: there each character by itself.
    eachLine([&](const QTextBlock &block, const QTextLine &line, int from, int to, qreal top) {
        const qreal left = block.layout()->position().x();
        qsizetype part = std::upper_bound(splits.cbegin(), splits.cend(), qsizetype(from)) - splits.cbegin();
        const QString words = block.text();
        const auto roleAt = [&](int at) {
            while (part < splits.size() && at >= splits.at(part))
                ++part;
            if (over >= 0 && at >= over)
                return Role::Over;
            const bool waits = std::any_of(m_open.cbegin(), m_open.cend(), [at](const policy::Variable &v) { return at >= v.from && at < v.from + v.size; });
            return waits || (mark && forcesUnicode(m_measure, words, at - block.position())) ? Role::Note : tint(part);
        };
        const bool straight = isStraight(block, words, from - block.position(), to - block.position());
        for (int at = from; at < to;) {
            const Role role = roleAt(at);
            int end = at + 1;
            while (straight && end < to && roleAt(end) == role)
                ++end;
            const qreal x = line.cursorToX(at - block.position());
            const qreal x2 = line.cursorToX(end - block.position());
            at = end;
            const QRectF ground(left + qMin(x, x2), top, qAbs(x2 - x), kLine);
            if (!run.isNull() && role == runRole && qFuzzyCompare(run.right() + 1, ground.left() + 1)) {
                run.setRight(ground.right());
                continue;
            }
            flush();
            run = ground;
            runRole = role;
        }
        flush();
    });
    painter.end();
    QTextEdit::paintEvent(event);
    QPainter cuts(viewport());
    eachLine([&](const QTextBlock &block, const QTextLine &line, int from, int to, qreal top) {
        for (auto it = std::upper_bound(splits.cbegin(), splits.cend(), qsizetype(from)); it != splits.cend() && *it <= to; ++it) {
            const bool last = it + 1 == splits.cend();
            if (last || (over >= 0 && *it > over))
                break;
            if (*it == to && to - block.position() == line.textStart() + line.textLength() && to != from && line.lineNumber() + 1 < block.layout()->lineCount())
                continue; // stands at the beginning of the next line
            const qreal x = block.layout()->position().x() + line.cursorToX(int(*it) - block.position());
            cuts.fillRect(QRectF(x - 0.75, top, 1.5, kLine), color(palette(), Role::Text));
        }
    });
}

void SmsEditor::paintFrame()
{
    QPainter painter(this);
    const bool focus = hasFocus();
    const qsizetype over = limit();
    const Role line = over >= 0 ? Role::Bad : focus ? Role::Accent : Role::Control;
    paintRounded(painter, rect(), metric::Radius, color(palette(), Role::Surface), color(palette(), line), focus || over >= 0 ? 2 : 1);
    const QList<qsizetype> &splits = m_measure.splits;
    const int shift = viewport()->y();
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int x = rtl ? width() - kInset - 14 : kInset;
    painter.setClipRect(QRect(0, 4, width(), height() - 8));
    eachLine([&](const QTextBlock &, const QTextLine &, int from, int to, qreal top) {
        const auto it = std::lower_bound(splits.cbegin(), splits.cend(), qsizetype(from));
        if (it == splits.cend() || *it >= to || it + 1 == splits.cend() || (over >= 0 && *it > over))
            return;
        const bool tooMuch = *it == over;
        paintIcon(painter, tooMuch ? "cross-circle"_L1 : "scissors"_L1, QRectF(x, top + shift + 4, 14, 14), color(palette(), tooMuch ? Role::Bad : Role::Text));
    });
}

} // namespace heliograph::ui
