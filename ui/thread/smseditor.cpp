// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/smseditor.h"

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
constexpr int kFewestLines = 4;
constexpr int kMostLines = 9;
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
