// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/emojipicker.h"
#include "ui/thread/smseditor.h"
#include "ui/thread/smssheet.h"
#include "ui/words/words.h"

// Emoji in an SMS: each says what it does to the price before it goes in.
namespace heliograph::ui {

sms::Segments SmsSheet::measureOf(const QString &text) const
{
    if (!m_ready || m_draft.e164.isEmpty())
        return sms::measure(text);
    SmsDraft draft = m_draft;
    draft.text = text;
    return m_services.outbox.preflight(m_context, draft).measure;
}

void SmsSheet::openEmoji(const QWidget &anchor)
{
    if (!m_emojiPicker) {
        m_emojiPicker = new EmojiPicker(m_habits, this);
        m_emojiPicker->setNote([this](const QString &emoji) {
            QString with = m_draft.text;
            const QTextCursor cursor = m_editor->textCursor();
            with.replace(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart(), emoji);
            return words::emojiCost(emoji, measureOf(m_draft.text), measureOf(with));
        });
        connect(m_emojiPicker, &EmojiPicker::picked, this, [this](const QString &emoji) {
            m_editor->insertPlainText(emoji);
            m_editor->setFocus(Qt::OtherFocusReason);
        });
    }
    m_emojiPicker->popUp(anchor);
}

} // namespace heliograph::ui
