// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/templateform.h"

#include "ui/common/hairline.h"
#include "ui/common/plainlabel.h"
#include "ui/common/rowmargins.h"
#include "ui/common/scrollpage.h"
#include "ui/settings/formfield.h"
#include "ui/settings/savebar.h"
#include "ui/settings/templatetext.h"
#include "ui/words/roles.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

QString kindValue(TemplateKind kind)
{
    return kind == TemplateKind::Reply ? u"reply"_s : u"sms"_s;
}

QString classValue(bool marketing)
{
    return marketing ? u"marketing"_s : u"service"_s;
}

/// In their own words, in the order of the alphabet.
QList<FormField::Choice> languages()
{
    QList<FormField::Choice> all;
    for (int language = QLocale::C + 1; language <= QLocale::LastLanguage; ++language) {
        const QString tag = QLocale::languageToCode(QLocale::Language(language));
        const bool known = tag.size() == 2 && QLocale(tag).language() == language && !QLocale(tag).nativeLanguageName().isEmpty();
        if (known)
            all.append({tag, words::languageName(tag)});
    }
    std::sort(all.begin(), all.end(), [](const FormField::Choice &a, const FormField::Choice &b) { return a.words.localeAwareCompare(b.words) < 0; });
    all.prepend({{}, words::languageName({})});
    return all;
}

} // namespace

TemplateForm::TemplateForm(const DeskServices &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    setRowMargins(*head, 24, 0, 16, 0);
    m_title = new PlainLabel({}, TextSize::Title, Role::Text, true, PlainLabel::Fit::Elide);
    m_title->setFixedHeight(metric::Header);
    auto *translate = new QPushButton(tr("In another language"));
    translate->setProperty("ghost", true);
    m_translate = translate;
    head->addWidget(m_title, 1);
    head->addWidget(translate);
    column->addLayout(head);
    column->addWidget(new Hairline);
    auto *page = m_page = new QWidget;
    auto *form = new QVBoxLayout(page);
    form->setContentsMargins(24, 24, 16, 24);
    form->setSpacing(12);
    m_name = new FormField(FormField::Kind::Line, u"name"_s, tr("Name"), {});
    m_kind = new FormField(FormField::Kind::Choice, u"kind"_s, tr("Used for"), {});
    m_kind->setChoices({{u"sms"_s, tr("One-way SMS")}, {u"reply"_s, tr("Reply in a chat")}});
    m_language = new FormField(FormField::Kind::Choice, u"language"_s, tr("Language"), tr("A customer is offered the text in their own language first."));
    m_language->setChoices(languages());
    m_class = new FormField(FormField::Kind::Choice, u"class"_s, tr("Class"), tr("Marketing needs a consent of its own and waits out the quiet hours."));
    m_class->setChoices({{u"service"_s, tr("Service")}, {u"marketing"_s, tr("Marketing")}});
    m_text = new TemplateText;
    m_reason = new PlainLabel({}, TextSize::Body, Role::Bad, false, PlainLabel::Fit::Wrap);
    m_reason->hide();
    for (QWidget *row : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_language),
                         static_cast<QWidget *>(m_class), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_reason)})
        form->addWidget(row);
    form->addStretch();
    column->addWidget(new ScrollPage(page), 1);
    column->addWidget(new Hairline);
    m_bar = new SaveBar;
    auto *remove = m_bar->addButton(tr("Remove"));
    m_remove = remove;
    column->addWidget(m_bar);
    for (FormField *field : {m_name, m_kind, m_language, m_class})
        connect(field, &FormField::edited, this, &TemplateForm::follow);
    connect(m_text, &TemplateText::edited, this, &TemplateForm::follow);
    connect(m_bar, &SaveBar::saveWanted, this, [this] { save([](bool) {}); });
    connect(m_bar, &SaveBar::discardWanted, this, &TemplateForm::discard);
    connect(remove, &QPushButton::clicked, this, &TemplateForm::removeWanted);
    connect(translate, &QPushButton::clicked, this, &TemplateForm::anotherLanguageWanted);
}

void TemplateForm::setEditable(bool editable)
{
    m_page->setEnabled(editable);
    m_translate->setEnabled(editable);
    const QString why = editable ? QString() : words::onlySupervisor(policy::Ability::Templates).line();
    for (QAbstractButton *button : findChildren<QAbstractButton *>())
        button->setAccessibleDescription(why);
    m_bar->setVisible(editable);
}

void TemplateForm::show(const MessageTemplate &text)
{
    MessageTemplate known = m_stored;
    known.updatedAt = text.updatedAt;
    known.actor = text.actor;
    m_stored = text;
    if (known != text) // else it is what was just saved here, and says so
        fill();
}

void TemplateForm::begin(const MessageTemplate &like)
{
    m_stored = {};
    m_stored.kind = like.kind;
    fill();
    m_name->setStored(like.name);
    m_language->setStored(like.language);
    m_class->setStored(classValue(like.marketing));
    m_text->setText(like.body);
    follow();
    if (like.name.isEmpty())
        m_name->takeFocus();
    else
        m_language->takeFocus();
}

void TemplateForm::makeNew()
{
    m_stored = {};
    m_title->setText(tr("New template"));
    m_translate->hide();
    m_remove->hide();
    follow();
}

void TemplateForm::fill()
{
    m_title->setText(isNew() ? tr("New template") : m_stored.name);
    m_translate->setVisible(!isNew());
    m_remove->setVisible(!isNew());
    m_name->setStored(m_stored.name);
    m_kind->setStored(kindValue(m_stored.kind));
    m_language->setStored(m_stored.language);
    m_class->setStored(classValue(m_stored.marketing));
    m_text->setText(m_stored.body);
    m_reason->hide();
    follow();
}

MessageTemplate TemplateForm::typed() const
{
    MessageTemplate text = m_stored;
    text.name = m_name->value();
    text.kind = m_kind->value() == "reply"_L1 ? TemplateKind::Reply : TemplateKind::Sms;
    text.language = m_language->value();
    text.marketing = text.kind == TemplateKind::Sms && m_class->value() == "marketing"_L1;
    text.body = m_text->text();
    return text;
}

int TemplateForm::changes() const
{
    const MessageTemplate now = typed();
    return int(now.name != m_stored.name) + int(now.kind != m_stored.kind) + int(now.language != m_stored.language)
        + int(now.marketing != m_stored.marketing) + int(now.body != m_stored.body);
}

/// What depends on what is typed: the class is one of SMS alone.
void TemplateForm::follow()
{
    const MessageTemplate now = typed();
    m_class->setVisible(now.kind == TemplateKind::Sms);
    m_bar->setChanges(changes(), m_busy);
    Q_EMIT edited();
}

void TemplateForm::setCount(const QString &words)
{
    m_text->setCount(words);
}

void TemplateForm::save(std::function<void(bool)> after)
{
    if (m_busy)
        return after(false);
    m_reason->hide();
    m_busy = true;
    m_bar->setChanges(changes(), true);
    whenDone(m_desk.templates.put(typed()), this, [this, after, text = typed()](const Result<qint64> &id) {
        m_busy = false;
        if (!id) {
            m_bar->setChanges(changes());
            refuse(id.error());
            return after(false);
        }
        const bool all = typed() == text;
        m_stored = text;
        m_stored.id = *id;
        if (all) {
            fill();
            m_bar->setSaved();
        } else { // somebody went on typing
            follow();
        }
        Q_EMIT saved(*id);
        after(all);
    });
}

/// "field:reason" stands at the field, anything else below the form.
void TemplateForm::refuse(const Error &error)
{
    const words::Said said = words::error(error);
    const QString reason = said.text.isEmpty() ? said.title : said.text;
    const QString key = error.code == ErrorCode::InvalidArgument ? error.detail.section(u':', 0, 0) : QString();
    if (key == "name"_L1 || key == "language"_L1) {
        FormField *field = key == "name"_L1 ? m_name : m_language;
        field->setError(reason);
        return field->takeFocus();
    }
    if (key == "body"_L1) {
        if (!error.detail.endsWith("variables"_L1)) // those are said there already, with the place
            m_text->setError(reason);
        return m_text->takeFocus();
    }
    if (error.code == ErrorCode::Conflict) {
        m_name->setError(said.line());
        return m_name->takeFocus();
    }
    m_reason->setText(said.line());
    m_reason->show();
}

void TemplateForm::discard()
{
    if (isNew())
        Q_EMIT abandoned();
    else
        fill();
    Q_EMIT edited();
}

} // namespace heliograph::ui
