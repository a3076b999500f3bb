// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/iconbutton.h"
#include "ui/common/mnemonic.h"
#include "ui/common/plainlabel.h"
#include "ui/common/rowmargins.h"
#include "ui/common/scrollpage.h"
#include "ui/contacts/contactfilter.h"
#include "ui/contacts/facetrow.h"
#include "ui/inbox/searchfield.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

// The choices of the panel.
namespace heliograph::ui {

QWidget *ContactFilter::buildHead()
{
    auto *head = new QWidget;
    head->setFixedHeight(metric::Header);
    auto *row = new QHBoxLayout(head);
    setRowMargins(*row, metric::Padding, 0, 8, 0);
    row->addWidget(new PlainLabel(tr("Filter"), TextSize::Title, Role::Text, true));
    row->addStretch();
    m_clear->setProperty("ghost", true);
    m_clear->setProperty("compact", true);
    m_clear->setAccessibleName(tr("Clear filters"));
    row->addWidget(m_clear);
    return head;
}

QVBoxLayout *ContactFilter::addGroup(QVBoxLayout &column, const QString &title)
{
    auto *box = new QWidget;
    auto *group = new QVBoxLayout(box);
    group->setContentsMargins(0, 0, 0, 16);
    group->setSpacing(0);
    auto *head = new PlainLabel(title, TextSize::Meta, Role::Muted, true);
    head->setContentsMargins(0, 0, 0, 4);
    group->addWidget(head);
    column.addWidget(box);
    return group;
}

QWidget *ContactFilter::buildChoices()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(metric::Padding, 16, metric::Padding, 0);
    column->setSpacing(0);
    m_savedRows = addGroup(*column, tr("Saved filters"));
    m_savedGroup = m_savedRows->parentWidget();
    m_savedGroup->hide();
    m_labels = addGroup(*column, tr("Label"));
    m_labelGroup = m_labels->parentWidget();
    m_labelGroup->hide();
    QVBoxLayout *numbers = addGroup(*column, tr("Number"));
    addFacet(*numbers, tr("Verified"), [](const CustomerFilter &f) { return f.verified == true; },
             [](CustomerFilter &f, bool on) { f.verified = on ? std::optional(true) : std::nullopt; });
    addFacet(*numbers, tr("Mobile with SMS"), [](const CustomerFilter &f) { return f.hasSms; }, [](CustomerFilter &f, bool on) { f.hasSms = on; });
    addFacet(*numbers, tr("Landline"), [](const CustomerFilter &f) { return f.kind == NumberKind::Landline; },
             [](CustomerFilter &f, bool on) { f.kind = on ? std::optional(NumberKind::Landline) : std::nullopt; });
    QVBoxLayout *consent = addGroup(*column, tr("Consent"));
    for (const auto &[words, meaning] : {std::pair{tr("Given"), ConsentFilter::Given}, std::pair{tr("None"), ConsentFilter::None}}) {
        addFacet(*consent, words, [meaning = meaning](const CustomerFilter &f) { return f.consent == meaning; },
                 [meaning = meaning](CustomerFilter &f, bool on) { f.consent = on ? std::optional(meaning) : std::nullopt; });
    }
    addFacet(*consent, tr("Opted out"), [](const CustomerFilter &f) { return f.optedOut == true; },
             [](CustomerFilter &f, bool on) { f.optedOut = on ? std::optional(true) : std::nullopt; });
    addTimes(*addGroup(*column, tr("Last contact")));
    QVBoxLayout *countries = addGroup(*column, tr("Country"));
    m_countries = new QComboBox;
    m_countries->setAccessibleName(tr("Country"));
    m_countries->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // as wide as the panel, whatever it holds
    m_countries->addItem(tr("Any country"), QString());
    countries->addWidget(m_countries);
    connect(m_countries, &QComboBox::activated, this, [this] {
        CustomerFilter filter = m_filter;
        filter.country = m_countries->currentData().toString();
        change(filter);
    });
    column->addStretch();
    return new ScrollPage(page);
}

/// A saved filter is called what it says.
void ContactFilter::addSaved(const QString &query)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const QString shown = QFontMetrics(ui::font(TextSize::Body)).elidedText(query, Qt::ElideRight, ScaledWidth{140});
    auto *choose = new QPushButton(withoutMnemonic(shown));
    choose->setProperty("ghost", true);
    choose->setProperty("compact", true);
    choose->setAccessibleName(tr("Use the filter %1").arg(query));
    choose->setToolTip(query);
    auto *forget = new IconButton(QLatin1StringView("cross"), tr("Forget the filter %1").arg(query));
    forget->setProperty("compact", true);
    row->addWidget(choose);
    row->addStretch();
    row->addWidget(forget);
    m_savedRows->addWidget(line);
    connect(choose, &QPushButton::clicked, this, [this, query] { change(policy::readCustomerSearch(query).filter); });
    connect(forget, &QAbstractButton::clicked, this, [this, query] {
        m_saved.remove(query);
        m_search->setFocus(Qt::OtherFocusReason);
        showSaved();
    });
}

void ContactFilter::showSaved()
{
    while (m_savedRows->count() > 1) { // the title stays
        QLayoutItem *item = m_savedRows->takeAt(1);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &query : m_saved.all())
        addSaved(query);
    m_savedGroup->setVisible(!m_saved.all().isEmpty());
    showState();
}

void ContactFilter::addFacet(QVBoxLayout &group, const QString &words, const Holds &holds, const Switch &turn)
{
    auto *row = new FacetRow(words);
    group.addWidget(row);
    CustomerFilter alone;
    turn(alone, true);
    m_facets.append({row, holds, alone});
    connect(row, &FacetRow::toggled, this, [this, turn](bool on) {
        CustomerFilter filter = m_filter;
        turn(filter, on);
        change(filter);
    });
}

/// Days of the calendar, so that what is chosen reads as the same query all day.
void ContactFilter::addTimes(QVBoxLayout &group)
{
    m_times = new QComboBox;
    m_times->setAccessibleName(tr("Last contact"));
    m_times->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_desk.clock.nowMs()).date();
    const auto daysAgo = [today](int days) { return today.addDays(-days).startOfDay().toMSecsSinceEpoch(); };
    m_times->addItem(tr("Any time"), QVariantList{qint64(0), qint64(0)});
    for (const int days : {7, 30, 90})
        m_times->addItem(tr("Last %n days", nullptr, days), QVariantList{daysAgo(days), qint64(0)});
    m_times->addItem(tr("More than %n days ago", nullptr, 90), QVariantList{qint64(0), daysAgo(90)});
    group.addWidget(m_times);
    connect(m_times, &QComboBox::activated, this, [this] {
        const QVariantList span = m_times->currentData().toList();
        CustomerFilter filter = m_filter;
        filter.after = span.value(0).toLongLong();
        filter.before = span.value(1).toLongLong();
        change(filter);
    });
}

void ContactFilter::setWords(const CustomerFacets &facets)
{
    setLabels(facets);
    const QLocale locale;
    while (m_countries->count() > 1)
        m_countries->removeItem(1);
    for (const CustomerFacets::Word &country : facets.countries)
        m_countries->addItem(tr("%1 (%2)").arg(words::country(country.word), locale.toString(country.n)), country.word);
    showState();
}

void ContactFilter::setLabels(const CustomerFacets &facets)
{
    QStringList there;
    for (const CustomerFacets::Word &label : facets.labels)
        there += label.word;
    if (there != QStringList(m_labelRows.keyBegin(), m_labelRows.keyEnd())) {
        qDeleteAll(m_labelRows);
        m_labelRows.clear();
        for (const QString &label : std::as_const(there)) {
            auto *row = new FacetRow(label);
            m_labels->addWidget(row);
            m_labelRows.insert(label, row);
            connect(row, &FacetRow::toggled, this, [this, label](bool on) {
                CustomerFilter filter = m_filter;
                filter.labels.removeIf([&](const QString &other) { return other.compare(label, Qt::CaseInsensitive) == 0; });
                if (on)
                    filter.labels += label;
                change(filter);
            });
        }
    }
    for (const CustomerFacets::Word &label : facets.labels)
        m_labelRows.value(label.word)->setCount(label.n);
    m_labelGroup->setVisible(!there.isEmpty());
}

} // namespace heliograph::ui
