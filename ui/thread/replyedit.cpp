// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/replyedit.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

#include <cmath>

namespace heliograph::ui {

namespace {
constexpr int kFewest = 2;
constexpr int kMost = 8;
} // namespace

ReplyEdit::ReplyEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFont(ui::font(TextSize::Body));
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &ReplyEdit::fit);
    fit();
}

QSize ReplyEdit::sizeHint() const
{
    return {200, m_height};
}

void ReplyEdit::fit()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < kMost; block = block.next())
        lines += qMax(1, block.layout()->lineCount());
    const int line = int(std::ceil(QFontMetricsF(font()).lineSpacing()));
    const int height = qBound(kFewest, lines, kMost) * line + 2;
    if (height == m_height)
        return;
    m_height = height;
    setFixedHeight(height);
}

void ReplyEdit::showDocument(QTextDocument *document)
{
    setDocument(document);
    moveCursor(QTextCursor::End);
    fit();
}

void ReplyEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto held = event->modifiers() & ~Qt::KeypadModifier;
    if (enter && ((held == Qt::NoModifier && m_enterSubmits) || held == Qt::ControlModifier)) {
        if (!event->isAutoRepeat())
            Q_EMIT submitted();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void ReplyEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void ReplyEdit::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        insertPlainText(source->text());
}

} // namespace heliograph::ui
