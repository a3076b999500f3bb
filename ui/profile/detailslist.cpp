// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/detailslist.h"

#include "phone/phone.h"
#include "ui/common/plainlabel.h"
#include "ui/profile/detailsform.h"
#include "ui/profile/undoline.h"
#include "ui/words/words.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLocale>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr ScaledWidth kLabelWidth{104};
} // namespace

QString DetailsList::languageName(const QString &tag)
{
    return tag.isEmpty() ? tag : words::languageName(tag);
}

DetailsList::DetailsList(const DeskServices &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new PlainLabel(tr("Details"), TextSize::Meta, Role::Muted, true));
    m_facts = new QWidget;
    column->addWidget(m_facts);
    m_grid = nullptr;
    m_form = new DetailsForm;
    m_form->hide();
    column->addWidget(m_form);
    m_undo = new UndoLine(desk.clock);
    column->addWidget(m_undo);
    keepTime();
    connect(m_form, &DetailsForm::saved, this, &DetailsList::save);
    connect(m_form, &DetailsForm::left, this, &DetailsList::leave);
}

void DetailsList::show(const Customer &customer)
{
    if (customer.id != m_customer.id)
        m_undo->leave();
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
    m_undo->leave();
    m_facts->hide();
    m_form->show();
    m_form->begin(m_customer);
    Q_EMIT editingChanged(true);
}

void DetailsList::leave()
{
    if (!m_editing)
        return;
    m_editing = false;
    m_form->hide();
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
    const int room = metric::Profile - 2 * metric::Padding - kLabelWidth - 16; // gap and scroll bar taken off
    const QStringList parts = value.split(u' ');
    const bool wide = std::any_of(parts.begin(), parts.end(), [&](const QString &part) { return metrics.horizontalAdvance(part) > room; });
    auto *words = new PlainLabel(leftToRight ? QChar(0x2066) + value + QChar(0x2069) : value, TextSize::Body, Role::Text, false,
                                 wide ? PlainLabel::Fit::Elide : PlainLabel::Fit::Wrap);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setAccessibleName(label + u": "_s + value);
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(words, row, 1);
    return words;
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
    m_time = nullptr;
    auto *old = m_facts;
    m_facts = new QWidget;
    delete layout()->replaceWidget(old, m_facts);
    old->hide();
    old->deleteLater();
    m_grid = new QGridLayout(m_facts);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    addFact(tr("Email"), m_customer.email, true);
    addFact(tr("Language"), languageName(m_customer.language));
    m_time = addFact(tr("Local time"), localTime());
    for (auto it = m_customer.attributes.begin(); it != m_customer.attributes.end(); ++it)
        addFact(it.key(), it.value().toVariant().toString());
    if (m_grid->rowCount() <= 1)
        m_grid->addWidget(new PlainLabel(tr("Nothing is known yet."), TextSize::Body, Role::Muted), 0, 0);
}

void DetailsList::save(const Customer &changed)
{
    whenDone(m_desk.customers.update(changed), this, [this, changed, before = m_customer](const Status &status) {
        if (changed.id != m_customer.id)
            return;
        if (!status)
            return m_form->refuse(words::error(status.error()).line());
        m_customer = changed;
        leave();
        m_undo->offer(tr("Saved"), [this, before] {
            whenDone(m_desk.customers.update(before), this, [this, before](const Status &back) {
                if (!back)
                    m_undo->offer(words::error(back.error()).title, [this, before] { m_desk.customers.update(before); });
            });
        });
    });
}

} // namespace heliograph::ui
