// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/templatespage.h"

#include "ui/common/banner.h"
#include "ui/common/hairline.h"
#include "ui/common/plainlabel.h"
#include "ui/common/rolebanner.h"
#include "ui/common/rowmargins.h"
#include "ui/settings/settingsrow.h"
#include "ui/settings/templateform.h"
#include "ui/settings/templatepreview.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

constexpr ScaledWidth kPreviewNeeds{940};

/// Whose values stand in the preview and are counted.
Customer exampleCustomer()
{
    Customer customer;
    customer.name = TemplatesPage::tr("Maya Okonkwo", "an example of a customer's name");
    customer.place = TemplatesPage::tr("Leeds", "an example of a place");
    return customer;
}

} // namespace

TemplatesPage::TemplatesPage(const DeskServices &desk, QWidget *parent) : SettingsPage(parent), m_desk(desk)
{
    setAccessibleName(tr("Templates"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildList());
    row->addWidget(new Hairline(Qt::Vertical));
    m_undo = new Banner(Banner::Tone::Info);
    m_undo->hide();
    m_undo->setClosable(true);
    m_form = new TemplateForm(desk);
    m_empty = buildEmpty();
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_form);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(roleBanner(desk.settings, policy::Ability::Templates, [this](bool may) {
        m_form->setEditable(may);
        for (QWidget *button : std::as_const(m_writers))
            button->setEnabled(may);
    }));
    middle->addWidget(m_undo);
    middle->addWidget(m_stack, 1);
    row->addLayout(middle, 1);
    m_side = new QWidget;
    m_side->setBackgroundRole(QPalette::Window);
    m_side->setAutoFillBackground(true);
    auto *side = new QHBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(new Hairline(Qt::Vertical));
    m_preview = new TemplatePreview;
    side->addWidget(m_preview);
    row->addWidget(m_side);
    connect(m_form, &TemplateForm::edited, this, &TemplatesPage::preview);
    connect(m_form, &TemplateForm::edited, this, &SettingsPage::edited);
    connect(m_form, &TemplateForm::saved, this, [this](qint64 id) {
        m_chosen = id;
        markChosen();
    });
    connect(m_form, &TemplateForm::abandoned, this, [this] { choose(m_all.isEmpty() ? 0 : m_all.first().id); });
    connect(m_form, &TemplateForm::removeWanted, this, &TemplatesPage::remove);
    connect(m_form, &TemplateForm::anotherLanguageWanted, this, [this] {
        Q_EMIT leaving([this] {
            MessageTemplate like = m_form->typed();
            like.language.clear();
            begin(like);
        });
    });
    connect(m_undo->addButton(tr("Undo")), &QPushButton::clicked, this, &TemplatesPage::putBack);
    connect(m_undo, &Banner::closed, m_undo, &QWidget::hide);
    connect(&desk.changes, &ChangeFeed::changed, this, [this](const QList<Change> &changes) {
        if (std::any_of(changes.begin(), changes.end(), [](const Change &change) { return change.kind == Change::Kind::Template; }))
            read();
    });
    connect(&desk.settings, &SettingsService::settingsChanged, this, &TemplatesPage::preview);
    showForm(false);
    read();
}

void TemplatesPage::read()
{
    whenDone(m_desk.templates.list(TemplateKind::Sms), this, [this, read = ++m_reads](const Result<QList<MessageTemplate>> &sms) {
        whenDone(m_desk.templates.list(TemplateKind::Reply), this, [this, sms, read](const Result<QList<MessageTemplate>> &replies) {
            if (!sms || !replies || read != m_reads)
                return;
            m_all = *sms + *replies;
            const bool writing = m_stack->currentWidget() == m_form && (m_form->isNew() || m_form->changes() > 0);
            const bool there = std::any_of(m_all.begin(), m_all.end(), [this](const MessageTemplate &text) { return text.id == m_chosen; });
            fillList();
            if (!writing)
                return choose(there ? m_chosen : m_all.isEmpty() ? 0 : m_all.first().id);
            if (there || m_form->isNew())
                return;
            m_form->makeNew();
            m_chosen = 0;
            markChosen();
        });
    });
}

void TemplatesPage::fillList()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_rowOf.clear();
    std::optional<TemplateKind> group;
    for (const MessageTemplate &text : std::as_const(m_all)) {
        if (group != text.kind) {
            auto *head = new PlainLabel(text.kind == TemplateKind::Sms ? tr("One-way SMS") : tr("Replies in a chat"), TextSize::Meta, Role::Muted, true);
            head->setContentsMargins(12, group ? 12 : 0, 12, 4);
            m_rows->addWidget(head);
            group = text.kind;
        }
        auto *row = new SettingsRow({}, text.name);
        const QString language = words::languageName(text.language);
        row->setState(text.marketing ? tr("%1 · marketing", "language and class").arg(language) : language, {}, Role::Muted);
        connect(row, &QAbstractButton::clicked, this, [this, id = text.id] {
            if (id != m_chosen)
                Q_EMIT leaving([this, id] { choose(id); });
            markChosen();
        });
        m_rows->addWidget(row);
        m_rowOf.insert(text.id, row);
    }
    markChosen();
}

/// Of rows that exclude each other none can be let go: for a moment they do not.
void TemplatesPage::markChosen()
{
    for (auto it = m_rowOf.cbegin(); it != m_rowOf.cend(); ++it) {
        it.value()->setAutoExclusive(false);
        it.value()->setChecked(it.key() == m_chosen);
    }
    for (SettingsRow *row : std::as_const(m_rowOf))
        row->setAutoExclusive(true);
}

void TemplatesPage::showForm(bool form)
{
    m_stack->setCurrentWidget(form ? static_cast<QWidget *>(m_form) : m_empty);
    m_side->setVisible(form && width() >= kPreviewNeeds);
}

void TemplatesPage::choose(qint64 id)
{
    const auto it = std::find_if(m_all.cbegin(), m_all.cend(), [id](const MessageTemplate &text) { return text.id == id; });
    m_chosen = it == m_all.cend() ? 0 : id;
    if (it != m_all.cend())
        m_form->show(*it);
    showForm(it != m_all.cend());
    markChosen();
}

void TemplatesPage::begin(const MessageTemplate &like)
{
    m_chosen = 0;
    showForm(true);
    m_form->begin(like);
    markChosen();
}

void TemplatesPage::remove()
{
    const auto it = std::find_if(m_all.cbegin(), m_all.cend(), [this](const MessageTemplate &text) { return text.id == m_chosen; });
    if (it == m_all.cend())
        return;
    m_form->discard();
    whenDone(m_desk.templates.remove(m_chosen), this, [this, text = *it](const Status &done) {
        if (!done)
            return m_form->refuse(done.error());
        m_removed = text;
        m_removed.id = 0;
        m_undo->say(tr("“%1” was removed.").arg(text.name), words::languageName(text.language));
        m_undo->show();
    });
}

void TemplatesPage::putBack()
{
    m_undo->hide();
    whenDone(m_desk.templates.put(m_removed), this, [this](const Result<qint64> &id) {
        if (id) {
            m_chosen = *id;
            return read();
        }
        const words::Said said = words::error(id.error());
        m_undo->say(said.title, said.text);
        m_undo->show();
    });
}

void TemplatesPage::preview()
{
    const MessageTemplate text = m_form->typed();
    Customer example = exampleCustomer();
    example.language = text.language;
    const policy::Rendered rendered = policy::render(text.body, m_desk.templates.values(example));
    m_preview->show(text.kind, rendered, text.language);
    const QString suffix = m_desk.settings.current().text(Key::StopSuffix).trimmed();
    const QString whole = suffix.isEmpty() ? rendered.text : rendered.text + u'\n' + suffix;
    m_form->setCount(text.kind == TemplateKind::Sms ? words::meter(sms::measure(whole), 0) : QString());
}

int TemplatesPage::changes() const
{
    return m_stack->currentWidget() == m_form ? m_form->changes() : 0;
}

void TemplatesPage::save(std::function<void(bool)> after)
{
    m_form->save(std::move(after));
}

void TemplatesPage::discard()
{
    m_form->discard();
}

void TemplatesPage::resizeEvent(QResizeEvent *event)
{
    SettingsPage::resizeEvent(event);
    m_side->setVisible(m_stack->currentWidget() == m_form && width() >= kPreviewNeeds);
}

} // namespace heliograph::ui
