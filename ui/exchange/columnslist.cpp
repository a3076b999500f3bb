// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exchange/columnslist.h"

#include "phone/phone.h"
#include "ui/common/plainlabel.h"
#include "ui/words/exchange.h"

#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace heliograph::ui {

namespace {

constexpr int kSamples = 3;
constexpr int kRowsRead = 3;
constexpr int kMostColumns = 60; ///< shown; the others keep what was guessed
constexpr qsizetype kSampleUnits = 40;

constexpr exchange::Field kChoices[] = {
    exchange::Field::Name, exchange::Field::FirstName, exchange::Field::LastName, exchange::Field::Phone, exchange::Field::OtherPhones,
    exchange::Field::Email, exchange::Field::Language, exchange::Field::Place, exchange::Field::Zone, exchange::Field::Since,
    exchange::Field::Labels, exchange::Field::OptedOut, exchange::Field::ConsentSource, exchange::Field::Detail, exchange::Field::Ignored};

QString isolated(const QString &text)
{
    return QChar(0x2068) + text.simplified().left(kSampleUnits) + QChar(0x2069);
}

} // namespace

ColumnsList::ColumnsList(const ImportPreview &preview, const QString &homeRegion)
    : m_rows(preview.first.mid(preview.plan.mapping.hasHeading ? 1 : 0)), m_home(homeRegion), m_mapping(preview.plan.mapping)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(2, 3);
    const QString heads[] = {tr("Column of the file"), tr("Is taken for"), tr("What it holds")};
    for (int i = 0; i < 3; ++i)
        grid->addWidget(new PlainLabel(heads[i], TextSize::Meta, Role::Muted, true), 0, i);
    const bool cards = preview.plan.form.cards;
    for (int i = 0; !cards && i < qMin<int>(kMostColumns, int(m_mapping.fields.size())); ++i)
        addColumn(i, *grid);
    if (!cards) {
        column->addLayout(grid);
        column->addSpacing(8);
    }
    column->addWidget(new PlainLabel(tr("So the first rows are read"), TextSize::Meta, Role::Muted, true));
    for (int i = 0; i < qMin<int>(kRowsRead, int(m_rows.size())); ++i) {
        m_read.append(new PlainLabel({}, TextSize::Body, Role::Text, false, PlainLabel::Fit::Wrap));
        column->addWidget(m_read.last());
    }
    showRows();
}

void ColumnsList::addColumn(int column, QGridLayout &grid)
{
    const QString heading = m_mapping.headings.value(column).isEmpty() ? tr("Column %1").arg(column + 1) : m_mapping.headings.value(column);
    auto *choice = new QComboBox;
    choice->setAccessibleName(tr("What the column %1 is taken for").arg(heading));
    for (const exchange::Field field : kChoices) {
        if (field != exchange::Field::Detail || m_mapping.hasHeading)
            choice->addItem(words::importField(field), int(field));
    }
    choice->setCurrentIndex(choice->findData(int(m_mapping.fields.at(column))));
    QStringList samples;
    for (const exchange::Record &row : m_rows) {
        if (const QString cell = row.cells.value(column).trimmed(); !cell.isEmpty() && samples.size() < kSamples)
            samples.append(isolated(cell));
    }
    auto *name = new PlainLabel(heading, TextSize::Body, Role::Text, true, PlainLabel::Fit::Elide);
    name->setBuddy(choice);
    const int row = column + 1;
    grid.addWidget(name, row, 0);
    grid.addWidget(choice, row, 1);
    grid.addWidget(new PlainLabel(samples.join(QStringLiteral(" · ")), TextSize::Body, Role::Muted, false, PlainLabel::Fit::Elide), row, 2);
    connect(choice, &QComboBox::currentIndexChanged, this, [this, choice, column] {
        m_mapping.fields[column] = exchange::Field(choice->currentData().toInt());
        showRows();
        Q_EMIT changed();
    });
}

void ColumnsList::showRows()
{
    for (int i = 0; i < m_read.size(); ++i) {
        const exchange::CustomerRow row = exchange::readCustomer(m_rows.at(i), m_mapping, m_home);
        QStringList parts;
        if (row.rejected()) {
            for (const exchange::Problem &problem : row.problems)
                parts.append(words::importProblem(problem));
        } else {
            parts.append(isolated(row.customer.name));
            for (const ContactPoint &number : row.customer.numbers)
                parts.append(isolated(phone::international(number.e164)));
            if (!row.customer.email.isEmpty())
                parts.append(isolated(row.customer.email));
            if (row.optedOut)
                parts.append(words::importField(exchange::Field::OptedOut));
        }
        m_read.at(i)->setRole(row.rejected() ? Role::Bad : Role::Text);
        m_read.at(i)->setText(tr("Line %1: %2").arg(QString::number(row.line), parts.join(row.rejected() ? QStringLiteral(" ") : QStringLiteral(" · "))));
    }
}

} // namespace heliograph::ui
