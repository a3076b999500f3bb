// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/emojipicker.h"
#include "ui/thread/replacementcard.h"
#include "ui/thread/smseditor.h"
#include "ui/thread/smsfields.h"
#include "ui/thread/smssheet.h"
#include "ui/thread/templatebox.h"
#include "ui/words/words.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

// What else puts words into the text: templates, emoji, characters that stand in for others.
namespace heliograph::ui {

namespace {
constexpr qsizetype kOfferAtOnce = 2'000; ///< longer texts are looked through after a pause
} // namespace

void SmsSheet::readTemplates()
{
    whenDone(m_services.templates.list(TemplateKind::Sms), this,
             m_lists.of([this, customer = m_sms->customer().id](const Result<QList<MessageTemplate>> &all) {
        if (customer == m_sms->customer().id)
            m_fields->templates().fill(all.value_or(QList<MessageTemplate>()), m_sms->customer());
    }));
}

/// Fills the editor. What stood there comes back with Ctrl+Z, and with it what that was made from.
void SmsSheet::useTemplate(const MessageTemplate &text)
{
    const policy::Rendered made = policy::render(text.body, m_services.templates.values(m_sms->customer()));
    QJsonObject mark = templateMark(text);
    if (!made.literals.isEmpty())
        mark.insert("literals"_L1, QJsonArray::fromStringList(made.literals));
    putText(made.text, mark);
    if (!made.open.isEmpty())
        selectVariable();
}

void SmsSheet::putText(const QString &text, const QJsonObject &madeFrom)
{
    m_sms->mark(text, madeFrom);
    if (text == m_editor->text())
        m_sms->setText(text);
    else
        m_editor->edit(text);
    m_editor->moveCursor(QTextCursor::End);
    m_editor->setFocus(Qt::OtherFocusReason);
}

/// The next one that waits for its words, so that typing puts them in.
void SmsSheet::selectVariable()
{
    const QList<policy::Variable> &waiting = m_sms->open();
    if (waiting.isEmpty())
        return;
    const int at = m_editor->textCursor().selectionEnd();
    const auto next = std::find_if(waiting.cbegin(), waiting.cend(), [at](const policy::Variable &open) { return open.from >= at; });
    const policy::Variable &open = next == waiting.cend() ? waiting.first() : *next;
    QTextCursor cursor(m_editor->document());
    cursor.setPosition(int(open.from));
    cursor.setPosition(int(open.from + open.size), QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    m_editor->setFocus(Qt::OtherFocusReason);
}

/// Each says what it does to the price before it goes in.
void SmsSheet::openEmoji(const QWidget &anchor)
{
    if (!m_emojiPicker) {
        m_emojiPicker = new EmojiPicker(m_habits, this);
        m_emojiPicker->setNote([this](const QString &emoji) {
            QString with = m_editor->text();
            const QTextCursor cursor = m_editor->textCursor();
            with.replace(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart(), emoji);
            return words::emojiCost(emoji, m_sms->measureOf(m_editor->text()), m_sms->measureOf(with));
        });
        connect(m_emojiPicker, &EmojiPicker::picked, this, [this](const QString &emoji) {
            m_editor->insertPlainText(emoji);
            m_editor->setFocus(Qt::OtherFocusReason);
        });
    }
    m_emojiPicker->popUp(anchor);
}

void SmsSheet::followOffer()
{
    const SmsDraft &draft = m_sms->draft();
    const QStringList now{draft.text, draft.e164, m_sms->context().accountId, m_sms->ready() ? u"ready"_s : QString()};
    if (now == m_offered)
        return;
    m_offered = now;
    draft.text.size() <= kOfferAtOnce ? lookForOffer() : m_offerSoon.start();
}

void SmsSheet::lookForOffer()
{
    const QString &text = m_sms->draft().text;
    if (!m_takenText.isNull() && text == m_takenText)
        return m_replacement->showTaken(m_offer);
    m_takenText = QString();
    m_offer = {};
    const PreflightReport &report = m_sms->report();
    const bool unicode = m_sms->ready() && !m_sms->sendsOwnText() && report.measure.encoding == sms::Encoding::Ucs2 && !text.isEmpty();
    if (unicode)
        m_offer = sms::offer(text, m_sms->rules());
    // A text in another script is not a slip of a few characters: nothing to point at.
    const bool worth = unicode && (!m_offer.replacements.isEmpty() || report.measure.forces.size() <= SmsEditor::kFewForcing);
    m_replacement->setVisible(worth);
    if (worth)
        m_replacement->showOffer(text, report.measure, m_offer, report.maxSegments, m_sms->context().price);
}

void SmsSheet::replace()
{
    const sms::Offer taken = m_offer;
    if (taken.replacements.isEmpty())
        return;
    m_takenText = sms::apply(m_sms->draft().text, taken.replacements);
    m_editor->edit(m_takenText);
    m_offer = taken;
    m_replacement->setVisible(true);
    m_replacement->showTaken(taken);
    m_editor->setFocus(Qt::OtherFocusReason);
}

} // namespace heliograph::ui
