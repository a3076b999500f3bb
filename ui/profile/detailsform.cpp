// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/detailsform.h"

#include "ui/common/iconbutton.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/profile/detailslist.h"

#include <QCompleter>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

constexpr ScaledWidth kFormLabel{104};

QStringList zones()
{
    QStringList all;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        all.append(QString::fromLatin1(id));
    return all;
}

/// Every language, in itself.
QStringList languageNames()
{
    QStringList all;
    for (const QLocale &locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory))
        all.append(DetailsList::languageName(QLocale::languageToCode(locale.language())));
    all.removeDuplicates();
    return all;
}

/// What is meant by a code, a name in the language itself or its English name; empty: nothing.
QString languageCode(const QString &typed)
{
    if (QLocale(typed).language() != QLocale::C)
        return typed;
    for (const QLocale &locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const QString code = QLocale::languageToCode(locale.language());
        if (typed.compare(DetailsList::languageName(code), Qt::CaseInsensitive) == 0
            || typed.compare(QLocale::languageToString(locale.language()), Qt::CaseInsensitive) == 0)
            return code;
    }
    return {};
}

void complete(QLineEdit &line, const QStringList &words)
{
    auto *completer = new QCompleter(words, &line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    line.setCompleter(completer);
}

/// One address as mail is sent to it: something, one @, a host with a dot.
bool isAddress(const QString &text)
{
    static const QRegularExpression shape(u"^[^\\s@,;<>\"]+@[^\\s@,;<>\".]+(\\.[^\\s@,;<>\".]+)+$"_s);
    return shape.match(text).hasMatch();
}

} // namespace

DetailsForm::DetailsForm(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_add = new QPushButton(icon("plus"_L1), tr("Add a field"));
    m_add->setProperty("compact", true);
    m_add->setProperty("ghost", true);
    m_reason = new PlainLabel({}, TextSize::Meta, Role::Bad, false, PlainLabel::Fit::Wrap);
    m_save = new QPushButton(tr("Save details"));
    m_save->setProperty("primary", true);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_save);
    row->addWidget(cancel);
    row->addStretch();
    column->addWidget(m_add, 0, Qt::AlignLeading);
    column->addWidget(m_reason);
    column->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addAttribute({}, {});
        m_attributes.last().key->setFocus(Qt::OtherFocusReason);
    });
    connect(m_save, &QPushButton::clicked, this, &DetailsForm::submit);
    connect(cancel, &QPushButton::clicked, this, &DetailsForm::left);
}

void DetailsForm::begin(const Customer &customer)
{
    m_customer = customer;
    m_fields.clear();
    m_reasons.clear();
    m_attributes.clear();
    delete m_page;
    m_page = new QWidget;
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_page);
    addField(u"name"_s, tr("Name"), customer.name);
    addField(u"email"_s, tr("Email"), customer.email);
    addField(u"language"_s, tr("Language"), DetailsList::languageName(customer.language));
    addField(u"place"_s, tr("Place"), customer.place);
    addField(u"zone"_s, tr("Time zone"), customer.zone);
    m_fields.value(u"email"_s)->setPlaceholderText(u"name@example.com"_s);
    m_fields.value(u"language"_s)->setPlaceholderText(DetailsList::languageName(u"en"_s));
    m_fields.value(u"zone"_s)->setPlaceholderText(u"Europe/London"_s);
    complete(*m_fields.value(u"language"_s), languageNames());
    complete(*m_fields.value(u"zone"_s), zones());
    for (auto it = customer.attributes.begin(); it != customer.attributes.end(); ++it)
        addAttribute(it.key(), it.value().toVariant().toString());
    m_reason->hide();
    setBusy(false);
    m_fields.value(u"name"_s)->setFocus(Qt::OtherFocusReason);
}

void DetailsForm::addField(const QString &key, const QString &label, const QString &value)
{
    auto *row = new QGridLayout;
    row->setHorizontalSpacing(8);
    row->setVerticalSpacing(2);
    auto *name = new PlainLabel(label, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Elide);
    name->setFixedWidth(kFormLabel);
    auto *line = new QLineEdit(value);
    line->setMaxLength(200);
    line->setAccessibleName(label);
    name->setBuddy(line);
    auto *reason = new PlainLabel({}, TextSize::Meta, Role::Bad, false, PlainLabel::Fit::Wrap);
    reason->hide();
    row->addWidget(name, 0, 0);
    row->addWidget(line, 0, 1);
    row->addWidget(reason, 1, 1);
    static_cast<QVBoxLayout *>(m_page->layout())->addLayout(row);
    m_fields.insert(key, line);
    m_reasons.insert(key, reason);
    connect(line, &QLineEdit::returnPressed, this, &DetailsForm::submit);
    connect(line, &QLineEdit::editingFinished, this, [this, key] { judge(key); });
    connect(line, &QLineEdit::textEdited, this, [this, key] {
        if (m_fields.value(key)->property("invalid").toBool())
            judge(key); // gone as soon as it is right
    });
}

void DetailsForm::addAttribute(const QString &key, const QString &value)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto *name = new QLineEdit(key);
    name->setMaxLength(60);
    name->setFixedWidth(kFormLabel);
    name->setPlaceholderText(tr("Field"));
    name->setAccessibleName(tr("Name of the field"));
    auto *text = new QLineEdit(value);
    text->setMaxLength(500);
    text->setPlaceholderText(tr("Value"));
    text->setAccessibleName(key.isEmpty() ? tr("Value of the field") : key);
    auto *remove = new IconButton("cross"_L1, key.isEmpty() ? tr("Remove this field") : tr("Remove %1").arg(key));
    line->addWidget(name);
    line->addWidget(text, 1);
    line->addWidget(remove);
    m_page->layout()->addWidget(row);
    m_attributes.append({name, text, row});
    connect(text, &QLineEdit::returnPressed, this, &DetailsForm::submit);
    connect(remove, &QToolButton::clicked, this, [this, row] {
        m_attributes.removeIf([row](const Attribute &each) { return each.row == row; });
        row->hide();
        row->deleteLater();
        m_add->setFocus(Qt::OtherFocusReason);
    });
}

QString DetailsForm::text(const QString &key) const
{
    return m_fields.value(key)->text().trimmed();
}

QString DetailsForm::wrongWith(const QString &key, const QString &text) const
{
    if (key == "name"_L1 && text.isEmpty())
        return tr("A customer needs a name.");
    if (text.isEmpty())
        return {};
    if (key == "email"_L1 && !isAddress(text))
        return tr("This is no e-mail address. Write it as name@example.com.");
    if (key == "language"_L1 && languageCode(text).isEmpty())
        return tr("There is no such language. Write its code, such as en or de.");
    if (key == "zone"_L1 && !QTimeZone::isTimeZoneIdAvailable(text.toUtf8()))
        return tr("There is no such time zone. Write it as Europe/London.");
    return {};
}

bool DetailsForm::judge(const QString &key)
{
    QLineEdit *line = m_fields.value(key);
    const QString wrong = wrongWith(key, text(key));
    line->setProperty("invalid", !wrong.isEmpty());
    line->setAccessibleDescription(wrong);
    line->update();
    m_reasons.value(key)->setText(wrong);
    m_reasons.value(key)->setVisible(!wrong.isEmpty());
    return wrong.isEmpty();
}

bool DetailsForm::judgeAttributes()
{
    QSet<QString> names;
    for (const Attribute &each : std::as_const(m_attributes)) {
        const QString name = each.key->text().trimmed();
        const bool nameless = name.isEmpty() && !each.value->text().trimmed().isEmpty();
        const bool twice = !name.isEmpty() && names.contains(name);
        names.insert(name);
        each.key->setProperty("invalid", nameless || twice);
        each.key->update();
        if (!nameless && !twice)
            continue;
        refuse(nameless ? tr("A field needs a name.") : tr("There are two fields named “%1”.").arg(name));
        each.key->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return true;
}

void DetailsForm::submit()
{
    if (!m_save->isEnabled())
        return;
    m_reason->hide();
    for (const QString &key : {u"name"_s, u"email"_s, u"language"_s, u"place"_s, u"zone"_s}) {
        if (!judge(key))
            return m_fields.value(key)->setFocus(Qt::OtherFocusReason);
    }
    if (!judgeAttributes())
        return;
    Customer changed = m_customer;
    changed.name = text(u"name"_s);
    changed.email = text(u"email"_s);
    if (text(u"language"_s) != DetailsList::languageName(m_customer.language)) // else a dialect would get lost
        changed.language = languageCode(text(u"language"_s));
    changed.place = text(u"place"_s);
    changed.zone = text(u"zone"_s);
    QJsonObject attributes;
    for (const Attribute &each : std::as_const(m_attributes)) {
        const QString name = each.key->text().trimmed(), value = each.value->text().trimmed();
        if (name.isEmpty())
            continue;
        // What was a number or a flag stays one while nobody touches it.
        const QJsonValue before = m_customer.attributes.value(name);
        attributes.insert(name, before.toVariant().toString() == value && !before.isUndefined() ? before : QJsonValue(value));
    }
    changed.attributes = attributes;
    setBusy(true);
    Q_EMIT saved(changed);
}

void DetailsForm::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
}

void DetailsForm::refuse(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->show();
    setBusy(false);
}

} // namespace heliograph::ui
