// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/detailslist.h"

#include "phone/phone.h"
#include "ui/common/plainlabel.h"
#include "ui/words/words.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr int kLabelWidth = 104;
constexpr int kValueWidth = metric::Profile - 2 * metric::Padding - kLabelWidth - 16; ///< gap and scroll bar taken off

QString languageName(const QString &tag)
{
    const QLocale locale(tag);
    return tag.isEmpty() || locale.language() == QLocale::C ? tag : QLocale::languageToString(locale.language());
}
} // namespace

DetailsList::DetailsList(const DeskServices &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new PlainLabel(tr("Details"), TextSize::Meta, Role::Muted, true));
    m_facts = new QWidget;
    column->addWidget(m_facts);
    m_grid = nullptr;
    m_reason = new PlainLabel({}, TextSize::Meta, Role::Bad, false, PlainLabel::Fit::Wrap);
    m_reason->hide();
    column->addWidget(m_reason);
    m_actions = new QWidget;
    auto *row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    m_save = new QPushButton(tr("Save details"));
    m_save->setProperty("primary", true);
    auto *cancel = new QPushButton(tr("Cancel"));
    row->addWidget(m_save);
    row->addWidget(cancel);
    row->addStretch();
    column->addWidget(m_actions);
    m_actions->hide();
    keepTime();
    connect(m_save, &QPushButton::clicked, this, &DetailsList::save);
    connect(cancel, &QPushButton::clicked, this, &DetailsList::leave);
}

void DetailsList::show(const Customer &customer)
{
    const bool same = customer == m_customer;
    m_customer = customer;
    if (!m_editing && (!same || !m_grid))
        rebuild();
}

void DetailsList::edit()
{
    if (m_editing || m_customer.id == 0)
        return;
    m_editing = true;
    rebuild();
    m_fields.value(u"name"_s)->setFocus(Qt::OtherFocusReason);
    Q_EMIT editingChanged(true);
}

void DetailsList::leave()
{
    if (!m_editing)
        return;
    m_editing = false;
    rebuild();
    Q_EMIT editingChanged(false);
}

PlainLabel *DetailsList::addFact(const QString &label, const QString &value, bool leftToRight)
{
    if (value.isEmpty())
        return nullptr;
    const int row = m_grid->rowCount();
    auto *name = new PlainLabel(label, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Elide);
    name->setFixedWidth(kLabelWidth);
    // A word that is wider than the pane, such as an address, would push all of the page out of sight.
    const QFontMetrics metrics(ui::font(TextSize::Body));
    const QStringList parts = value.split(u' ');
    const bool wide = std::any_of(parts.begin(), parts.end(), [&](const QString &part) { return metrics.horizontalAdvance(part) > kValueWidth; });
    auto *words = new PlainLabel(leftToRight ? QChar(0x2066) + value + QChar(0x2069) : value, TextSize::Body, Role::Text, false,
                                 wide ? PlainLabel::Fit::Elide : PlainLabel::Fit::Wrap);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setAccessibleName(label + u": "_s + value);
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(words, row, 1);
    return words;
}

void DetailsList::addField(const QString &key, const QString &label, const QString &value)
{
    const int row = m_grid->rowCount();
    auto *name = new PlainLabel(label, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Elide);
    name->setFixedWidth(kLabelWidth);
    auto *line = new QLineEdit(value);
    line->setMaxLength(200);
    line->setAccessibleName(label);
    name->setBuddy(line);
    m_fields.insert(key, line);
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(line, row, 1);
    connect(line, &QLineEdit::returnPressed, this, &DetailsList::save);
}

QString DetailsList::localTime() const
{
    QString zone = m_customer.zone;
    if (zone.isEmpty() && !m_customer.numbers.isEmpty()) {
        const QStringList zones = phone::zones(m_customer.numbers.first().e164);
        zone = zones.size() == 1 ? zones.first() : QString();
    }
    const QTimeZone there(zone.toUtf8());
    if (zone.isEmpty() || !there.isValid())
        return {};
    const QString time = QDateTime::fromMSecsSinceEpoch(m_desk.clock.nowMs(), there).toString(u"HH:mm"_s);
    const QString place = m_customer.place.isEmpty() ? zone.section(u'/', -1).replace(u'_', u' ') : m_customer.place;
    return tr("%1, %2").arg(time, place);
}

/// The customer's clock goes on while nothing else happens.
void DetailsList::keepTime()
{
    constexpr qint64 minute = 60'000;
    m_desk.clock.after(minute - m_desk.clock.nowMs() % minute, this, [this] {
        if (m_time)
            m_time->setText(localTime());
        keepTime();
    });
}

void DetailsList::rebuild()
{
    m_fields.clear();
    m_time = nullptr;
    auto *old = m_facts;
    m_facts = new QWidget;
    delete layout()->replaceWidget(old, m_facts);
    old->hide();
    old->deleteLater();
    m_grid = new QGridLayout(m_facts);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(m_editing ? 8 : 6);
    m_grid->setColumnStretch(1, 1);
    m_reason->hide();
    m_actions->setVisible(m_editing);
    m_save->setEnabled(true);
    if (m_editing) {
        addField(u"name"_s, tr("Name"), m_customer.name);
        addField(u"email"_s, tr("Email"), m_customer.email);
        addField(u"language"_s, tr("Language"), m_customer.language);
        addField(u"place"_s, tr("Place"), m_customer.place);
        addField(u"zone"_s, tr("Time zone"), m_customer.zone);
        return;
    }
    addFact(tr("Email"), m_customer.email, true);
    addFact(tr("Language"), languageName(m_customer.language));
    m_time = addFact(tr("Local time"), localTime());
    for (auto it = m_customer.attributes.begin(); it != m_customer.attributes.end(); ++it)
        addFact(it.key(), it.value().toVariant().toString());
    if (m_grid->rowCount() <= 1)
        m_grid->addWidget(new PlainLabel(tr("Nothing is known yet."), TextSize::Body, Role::Muted), 0, 0);
}

void DetailsList::save()
{
    if (!m_save->isEnabled())
        return;
    Customer changed = m_customer;
    changed.name = m_fields.value(u"name"_s)->text().trimmed();
    changed.email = m_fields.value(u"email"_s)->text().trimmed();
    changed.language = m_fields.value(u"language"_s)->text().trimmed();
    changed.place = m_fields.value(u"place"_s)->text().trimmed();
    changed.zone = m_fields.value(u"zone"_s)->text().trimmed();
    QString wrong;
    QString reason;
    if (changed.name.isEmpty()) {
        wrong = u"name"_s;
        reason = tr("A customer needs a name.");
    } else if (!changed.zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(changed.zone.toUtf8())) {
        wrong = u"zone"_s;
        reason = tr("There is no such time zone. Write it as Europe/London.");
    }
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        it.value()->setProperty("invalid", it.key() == wrong);
        it.value()->update();
    }
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    if (!wrong.isEmpty())
        return m_fields.value(wrong)->setFocus(Qt::OtherFocusReason);
    m_save->setEnabled(false);
    whenDone(m_desk.customers.update(changed), this, [this, changed](const Status &status) {
        m_save->setEnabled(true);
        if (changed.id != m_customer.id)
            return;
        if (status) {
            m_customer = changed;
            return leave();
        }
        const words::Said said = words::error(status.error());
        m_reason->setText(said.text.isEmpty() ? said.title : said.title + u' ' + said.text);
        m_reason->show();
    });
}

} // namespace heliograph::ui
