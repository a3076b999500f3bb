// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/smseditor.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr int kGutter = 20;
constexpr int kInset = 10;
constexpr int kFewestLines = 4;
constexpr int kMostLines = 9;

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

SmsEditor::SmsEditor(QWidget *parent) : QTextEdit(parent)
{
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setFont(ui::font(TextSize::Body));
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setViewportMargins(kGutter + kInset, 8, kInset, 8);
    connect(this, &QTextEdit::textChanged, this, &SmsEditor::fit);
    format();
    fit();
}

QString SmsEditor::text() const
{
    QString raw = document()->toRawText();
    raw.replace(QChar(QChar::ParagraphSeparator), u'\n');
    raw.replace(QChar(QChar::LineSeparator), u'\n');
    return raw;
}

void SmsEditor::setText(const QString &text)
{
    setPlainText(text);
    format();
    moveCursor(QTextCursor::End);
}

void SmsEditor::edit(const QString &text)
{
    const QString old = this->text();
    const auto [a, b] = std::mismatch(old.cbegin(), old.cend(), text.cbegin(), text.cend());
    const int from = int(a - old.cbegin());
    int oldEnd = int(old.size()), newEnd = int(text.size());
    while (oldEnd > from && newEnd > from && old.at(oldEnd - 1) == text.at(newEnd - 1)) {
        --oldEnd;
        --newEnd;
    }
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.setPosition(from);
    cursor.setPosition(oldEnd, QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(from, newEnd - from));
    cursor.endEditBlock();
}

/// Lines as high as their tint, whatever the font.
void SmsEditor::format()
{
    const bool undo = document()->isUndoRedoEnabled();
    document()->setUndoRedoEnabled(false);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    QTextBlockFormat block;
    block.setLineHeight(kLine, QTextBlockFormat::FixedHeight);
    cursor.mergeBlockFormat(block);
    document()->setUndoRedoEnabled(undo);
}

QSize SmsEditor::sizeHint() const
{
    return {400, height()};
}

void SmsEditor::fit()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < kMostLines; block = block.next())
        lines += qMax(1, block.layout()->lineCount());
    const int height = qBound(kFewestLines, lines, kMostLines) * kLine + 16;
    if (height != minimumHeight())
        setFixedHeight(height);
}

void SmsEditor::setMeasure(const sms::Segments &measure, int maxSegments)
{
    m_measure = measure;
    m_maxSegments = maxSegments;
    update();
    viewport()->update();
}

void SmsEditor::setOpen(const QList<policy::Variable> &open)
{
    m_open = open;
    viewport()->update();
}

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

bool SmsEditor::event(QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        paintFrame();
        return true;
    }
    return QTextEdit::event(event);
}

void SmsEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier)) {
        if (!event->isAutoRepeat())
            Q_EMIT submitted();
        return;
    }
    if (enter && (event->modifiers() & Qt::ShiftModifier)) { // a line separator would be a character of its own
        insertPlainText(u"\n"_s);
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void SmsEditor::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        insertPlainText(source->text());
    ensureCursorVisible();
}

void SmsEditor::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    update();
}

void SmsEditor::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    update();
}

void SmsEditor::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

void SmsEditor::scrollContentsBy(int dx, int dy)
{
    QTextEdit::scrollContentsBy(dx, dy);
    update();
    viewport()->update();
}

} // namespace heliograph::ui
