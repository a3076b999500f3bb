// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/notespage.h"

#include "ui/common/card.h"
#include "ui/common/hairline.h"
#include "ui/common/iconlabel.h"
#include "ui/common/plainlabel.h"
#include "ui/common/scrollpage.h"
#include "ui/words/shown.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

NotesPage::NotesPage(const DeskServices &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *page = new QWidget;
    m_list = new QVBoxLayout(page);
    m_list->setContentsMargins(metric::Padding, metric::Padding, metric::Padding, metric::Padding);
    m_list->setSpacing(8);
    m_list->addStretch();
    auto *area = new ScrollPage(page);
    area->setAccessibleName(tr("Notes"));
    m_empty = new PlainLabel(tr("No notes yet. What the team writes here, the customer never sees."), TextSize::Body, Role::Muted,
                             false, PlainLabel::Fit::Wrap);
    m_empty->setContentsMargins(metric::Padding, metric::Padding, metric::Padding, 0);
    column->addWidget(m_empty);
    column->addWidget(area, 1);
    column->addWidget(new Hairline);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(metric::Padding, 12, metric::Padding, 12);
    foot->setSpacing(8);
    m_text = new QPlainTextEdit;
    m_text->setPlaceholderText(tr("Write a note for the team"));
    m_text->setAccessibleName(tr("New note"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(Scaled{76});
    m_reason = new PlainLabel({}, TextSize::Meta, Role::Bad, false, PlainLabel::Fit::Wrap);
    m_reason->hide();
    m_add = new QPushButton(tr("Add note"));
    m_add->setEnabled(false);
    m_add->setAccessibleDescription(tr("Write something first"));
    foot->addWidget(m_text);
    foot->addWidget(m_reason);
    foot->addWidget(m_add, 0, Qt::AlignTrailing);
    column->addLayout(foot);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        const bool written = !m_text->toPlainText().trimmed().isEmpty();
        m_add->setEnabled(written);
        m_add->setAccessibleDescription(written ? QString() : tr("Write something first"));
    });
    connect(m_add, &QPushButton::clicked, this, &NotesPage::add);
}

void NotesPage::clear()
{
    m_customerId = 0;
    m_text->clear();
    m_reason->hide();
}

void NotesPage::write()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void NotesPage::show(const CustomerProfile &profile, qint64 conversationId)
{
    m_customerId = profile.customer.id;
    m_conversationId = conversationId;
    m_empty->setVisible(profile.notes.isEmpty());
    if (profile.notes == m_shown)
        return;
    m_shown = profile.notes;
    while (m_list->count() > 1) {
        QLayoutItem *item = m_list->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < m_shown.size(); ++i)
        m_list->insertWidget(int(i), noteCard(m_shown.at(i)));
}

QWidget *NotesPage::noteCard(const Message &note)
{
    auto *card = new Card(nullptr, Role::Note, false);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(12, 8, 12, 10);
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(new IconLabel("lock"_L1, 12));
    const QString when = words::when(note.at, m_desk.clock.nowMs());
    head->addWidget(new PlainLabel(note.actor.isEmpty() ? when : note.actor + u" · "_s + when, TextSize::Meta, Role::Muted, false,
                                   PlainLabel::Fit::Elide), 1);
    column->addLayout(head);
    auto *body = new PlainLabel(words::shown(note.body), TextSize::Body, Role::Text, false, PlainLabel::Fit::Wrap);
    body->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(body);
    return card;
}

void NotesPage::add()
{
    const QString text = m_text->toPlainText().trimmed();
    if (text.isEmpty() || !m_add->isEnabled())
        return;
    if (m_draftId.isEmpty())
        m_draftId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_add->setEnabled(false);
    m_reason->hide();
    const qint64 customer = m_customerId;
    whenDone(m_desk.conversations.note(m_draftId, customer, m_conversationId, text), this, [this, customer, text](const Result<qint64> &id) {
        if (id)
            m_draftId.clear();
        if (customer != m_customerId)
            return;
        if (id) {
            if (m_text->toPlainText().trimmed() == text)
                m_text->clear();
            return;
        }
        m_add->setEnabled(true);
        const words::Said said = words::error(id.error());
        m_reason->setText(said.title + u' ' + said.text);
        m_reason->show();
    });
}

} // namespace heliograph::ui
