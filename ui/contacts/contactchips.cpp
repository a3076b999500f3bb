// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/contacts/contactchips.h"

#include "ui/common/plainlabel.h"
#include "ui/inbox/filterchip.h"
#include "ui/words/words.h"

#include <QResizeEvent>

namespace heliograph::ui {

namespace {

constexpr int kChipGap = 6;

/// The filter without what one of its fields says.
template<typename Field>
CustomerFilter without(CustomerFilter filter, Field CustomerFilter::*field)
{
    filter.*field = CustomerFilter{}.*field;
    return filter;
}

} // namespace

ContactChips::ContactChips(QWidget *parent)
    : QWidget(parent)
    , m_more(new PlainLabel({}, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Whole, this))
{
    setAccessibleName(tr("Filters"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->hide();
}

QSize ContactChips::sizeHint() const
{
    int width = 0;
    for (const FilterChip *chip : m_chips)
        width += chip->sizeHint().width() + kChipGap;
    return {width, metric::Compact};
}

void ContactChips::setFilter(const CustomerFilter &filter)
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    for (FilterChip *chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (const QString &label : filter.labels) {
        CustomerFilter less = filter;
        less.labels.removeAll(label);
        add(label, less);
    }
    addNumberChips(filter);
    addTimeChips(filter);
    for (const AttributeFilter &attribute : filter.attributes) {
        CustomerFilter less = filter;
        less.attributes.removeAll(attribute);
        add(tr("%1: %2").arg(attribute.name, attribute.value), less);
    }
    if (!filter.words.isEmpty())
        add(tr("“%1”").arg(filter.words), without(filter, &CustomerFilter::words));
    updateGeometry();
    place();
    if (hadFocus && !m_chips.isEmpty())
        m_chips.last()->setFocus(Qt::OtherFocusReason);
}

void ContactChips::addNumberChips(const CustomerFilter &filter)
{
    if (filter.verified)
        add(*filter.verified ? tr("Verified") : tr("Not verified"), without(filter, &CustomerFilter::verified));
    if (filter.hasSms)
        add(tr("Mobile with SMS"), without(filter, &CustomerFilter::hasSms));
    if (filter.hasNumber)
        add(tr("Has a number"), without(filter, &CustomerFilter::hasNumber));
    if (filter.hasEmail)
        add(tr("Has an email"), without(filter, &CustomerFilter::hasEmail));
    if (filter.kind)
        add(*filter.kind == NumberKind::Mobile ? tr("Mobile") : tr("Landline"), without(filter, &CustomerFilter::kind));
    if (filter.consent) {
        const QString consents[] = {tr("Consent given"), tr("Marketing consent"), tr("Wrote first"), tr("No consent")};
        add(consents[static_cast<int>(*filter.consent)], without(filter, &CustomerFilter::consent));
    }
    if (filter.optedOut)
        add(*filter.optedOut ? tr("Opted out") : tr("Not opted out"), without(filter, &CustomerFilter::optedOut));
    if (!filter.country.isEmpty())
        add(words::country(filter.country), without(filter, &CustomerFilter::country));
    if (!filter.language.isEmpty())
        add(words::languageName(filter.language), without(filter, &CustomerFilter::language));
}

void ContactChips::addTimeChips(const CustomerFilter &filter)
{
    if (filter.after > 0)
        add(tr("Seen since %1").arg(words::day(filter.after)), without(filter, &CustomerFilter::after));
    if (filter.before > 0)
        add(tr("Last seen before %1").arg(words::day(filter.before)), without(filter, &CustomerFilter::before));
    if (filter.since > 0)
        add(tr("Customer since %1", "a day, or later").arg(words::day(filter.since)), without(filter, &CustomerFilter::since));
}

void ContactChips::add(const QString &words, const CustomerFilter &less)
{
    auto *chip = new FilterChip(words, this);
    connect(chip, &QAbstractButton::clicked, this, [this, less] { Q_EMIT filterChanged(less); });
    m_chips.append(chip);
}

void ContactChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

/// At the end of the row, in its direction.
void ContactChips::place()
{
    const int room = width() - sizeHint().width() >= 0 ? width() : width() - Scaled{36};
    int taken = 0;
    qsizetype shown = 0;
    while (shown < m_chips.size() && taken + m_chips.at(shown)->sizeHint().width() <= room)
        taken += m_chips.at(shown++)->sizeHint().width() + kChipGap;
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int more = shown < m_chips.size() ? Scaled{36} : 0;
    int x = width() - more - qMax(0, taken - kChipGap);
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        FilterChip *chip = m_chips.at(i);
        chip->setVisible(i < shown);
        const QSize size = chip->sizeHint();
        chip->setGeometry(rtl ? width() - x - size.width() : x, (height() - size.height()) / 2, size.width(), size.height());
        if (i < shown)
            x += size.width() + kChipGap;
    }
    m_more->setVisible(more > 0);
    m_more->setText(QStringLiteral("+%1").arg(m_chips.size() - shown));
    m_more->setGeometry(rtl ? 0 : width() - more, 0, more, height());
    m_more->setToolTip(tr("%n more filters, shown in the panel", nullptr, int(m_chips.size() - shown)));
}

} // namespace heliograph::ui
