// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/bulkcompose.h"

#include "policy/variables.h"
#include "sms/sender.h"
#include "ui/common/plainlabel.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr Scaled kTextHeight{92};
constexpr auto kDraft = "bulk"_L1; ///< Draft::mode, of nobody in particular
} // namespace

BulkCompose::BulkCompose(const DeskServices &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    build();
    connect(m_template, &QComboBox::activated, this, &BulkCompose::choose);
    connect(m_account, &QComboBox::currentIndexChanged, this, [this] {
        fillSenders();
        showOwnText();
        if (!m_filling)
            Q_EMIT edited();
    });
    connect(m_sender, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            Q_EMIT edited();
    });
    connect(m_marketing, &QCheckBox::toggled, this, &BulkCompose::edited);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling)
            Q_EMIT edited();
    });
}

void BulkCompose::build()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    const auto box = [&](const QString &name, int column, PlainLabel *&label) {
        auto *combo = new QComboBox;
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(8);
        combo->setAccessibleName(name);
        label = new PlainLabel(name, TextSize::Meta, Role::Muted);
        grid->addWidget(label, 0, column);
        grid->addWidget(combo, 1, column);
        grid->setColumnStretch(column, 1);
        return combo;
    };
    PlainLabel *label = nullptr;
    m_template = box(tr("Template"), 0, label);
    m_account = box(tr("Provider"), 1, label);
    m_sender = box(tr("Sender"), 2, m_senderLabel);
    auto *head = new QHBoxLayout;
    m_variable = new QPushButton(tr("Variable"));
    m_variable->setProperty("ghost", true);
    m_variable->setProperty("compact", true);
    m_variable->setAccessibleName(tr("Insert a variable"));
    auto *menu = new QMenu(m_variable);
    for (const QString &name : policy::knownVariables())
        menu->addAction(tr("%1: %2").arg(name, words::variable(name)), this, [this, name] { insertVariable(name); });
    m_variable->setMenu(menu);
    m_marketing = new QCheckBox(tr("Marketing"));
    m_marketing->setToolTip(tr("It needs an opt-in to marketing, and waits in quiet hours."));
    head->addWidget(new PlainLabel(tr("Text"), TextSize::Meta, Role::Muted), 1);
    head->addWidget(m_marketing);
    head->addWidget(m_variable);
    grid->addLayout(head, 2, 0, 1, 3);
    m_text = new QPlainTextEdit;
    m_text->setAccessibleName(tr("Text"));
    m_text->setPlaceholderText(tr("Hello {{first_name|there}}, your order is ready."));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(kTextHeight);
    grid->addWidget(m_text, 3, 0, 1, 3);
    m_aboutText = new PlainLabel({}, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Wrap);
    m_aboutText->hide();
    grid->addWidget(m_aboutText, 4, 0, 1, 3);
    m_longest = new PlainLabel({}, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Elide);
    grid->addWidget(m_longest, 5, 0, 1, 3);
}

void BulkCompose::refresh()
{
    fillAccounts();
    whenDone(m_desk.conversations.draft(0, kDraft), this, [this](const Result<Draft> &draft) {
        if (!draft)
            return;
        m_draft = *draft;
        if (m_text->toPlainText().isEmpty() && !m_draft.text.isEmpty())
            m_text->setPlainText(m_draft.text);
    });
    whenDone(m_desk.templates.list(TemplateKind::Sms), this, [this](const Result<QList<MessageTemplate>> &all) {
        if (all)
            fillTemplates(*all);
    });
}

void BulkCompose::keep()
{
    const QString text = plan().text;
    if (m_draft.draftId.isEmpty() || m_draft.text == text || !m_template->currentData().toString().isEmpty())
        return;
    m_draft.text = text;
    (void)m_desk.conversations.saveDraft(m_draft);
}

void BulkCompose::forget()
{
    m_template->setCurrentIndex(0);
    m_text->clear();
    m_marketing->setChecked(false);
    showOwnText();
    keep();
}

void BulkCompose::fillTemplates(const QList<MessageTemplate> &all)
{
    const QString chosen = m_template->currentData().toString();
    m_all = all;
    m_template->clear();
    m_template->addItem(tr("Own text"), QString());
    for (const MessageTemplate &text : all) {
        if (m_template->findData(text.name) < 0)
            m_template->addItem(text.name, text.name);
    }
    m_template->setCurrentIndex(qMax(0, m_template->findData(chosen)));
    showOwnText();
}

void BulkCompose::fillAccounts()
{
    const QString chosen = m_account->currentData().toString();
    m_filling = true;
    m_account->clear();
    for (const QString &id : m_desk.accounts.ableTo(Purpose::OneWay))
        m_account->addItem(m_desk.accounts.account(id)->shownName(), id);
    const QString wanted = chosen.isEmpty() ? m_desk.accounts.accountFor(Purpose::OneWay, {}) : chosen;
    m_account->setCurrentIndex(qMax(0, m_account->findData(wanted)));
    m_filling = false;
    fillSenders();
    showOwnText();
}

void BulkCompose::fillSenders()
{
    const bool before = std::exchange(m_filling, true);
    m_sender->clear();
    const Account *account = m_desk.accounts.account(m_account->currentData().toString());
    const QStringList senders = account ? sms::senderList(account->settings.value("sender"_L1).toVariant().toString()) : QStringList();
    for (const QString &sender : senders)
        m_sender->addItem(sender, sender);
    m_sender->setVisible(senders.size() > 1);
    m_senderLabel->setVisible(senders.size() > 1);
    m_filling = before;
}

bool BulkCompose::ownText() const
{
    const ProviderInfo *info = m_desk.accounts.infoFor(m_account->currentData().toString());
    return info && info->ownText;
}

void BulkCompose::choose(int index)
{
    const QString name = m_template->itemData(index).toString();
    QStringList languages;
    QString body;
    for (const MessageTemplate &text : std::as_const(m_all)) {
        if (text.name != name)
            continue;
        languages.append(words::languageName(text.language));
        if (body.isEmpty() || text.language.isEmpty())
            body = text.body;
    }
    if (!name.isEmpty()) {
        m_filling = true;
        m_text->setPlainText(body);
        m_filling = false;
        m_aboutText->setText(languages.size() > 1 ? tr("In each customer's language, of: %1.").arg(languages.join(u", "_s))
                                                  : tr("As the template has it. Choose “Own text” to change it here."));
    }
    showOwnText();
    Q_EMIT edited();
}

void BulkCompose::showOwnText()
{
    const bool theirs = ownText();
    const bool fixed = !m_template->currentData().toString().isEmpty();
    if (theirs)
        m_aboutText->setText(tr("The provider sends a text that is set up there, filled from each customer's profile."));
    m_text->setVisible(!theirs);
    m_text->setReadOnly(fixed);
    m_template->setEnabled(!theirs);
    m_variable->setVisible(!theirs && !fixed);
    m_marketing->setVisible(!fixed);
    m_aboutText->setVisible(theirs || fixed);
}

void BulkCompose::insertVariable(const QString &name)
{
    m_text->insertPlainText(u"{{"_s + name + u"}}"_s);
    m_text->setFocus(Qt::OtherFocusReason);
}

BulkPlan BulkCompose::plan() const
{
    BulkPlan plan;
    plan.accountId = m_account->currentData().toString();
    plan.sender = m_sender->count() > 1 ? m_sender->currentData().toString() : QString();
    plan.templateName = ownText() ? QString() : m_template->currentData().toString();
    plan.text = plan.templateName.isEmpty() ? m_text->toPlainText() : QString();
    plan.marketing = m_marketing->isChecked() && plan.templateName.isEmpty();
    return plan;
}

bool BulkCompose::empty() const
{
    return !ownText() && m_text->toPlainText().trimmed().isEmpty();
}

void BulkCompose::setLongest(const QString &words)
{
    m_longest->setText(words);
}

void BulkCompose::focusText()
{
    m_text->isVisible() ? m_text->setFocus(Qt::OtherFocusReason) : m_account->setFocus(Qt::OtherFocusReason);
}

} // namespace heliograph::ui
