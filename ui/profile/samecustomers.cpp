// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/samecustomers.h"

#include "ui/common/flowlayout.h"
#include "ui/common/iconlabel.h"
#include "ui/common/plainlabel.h"
#include "ui/words/line.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

constexpr int kShown = 3;

QString hintWords(SameHint hint)
{
    switch (hint) {
    case SameHint::Number: return SameCustomers::tr("same number");
    case SameHint::BrazilNinthDigit: return SameCustomers::tr("same number but for the ninth digit");
    case SameHint::Email: return SameCustomers::tr("same e-mail address");
    case SameHint::NameAndRegion: return SameCustomers::tr("same name and country");
    }
    return {};
}

} // namespace

SameCustomers::SameCustomers(QWidget *parent) : QWidget(parent)
{
    m_rows = new QVBoxLayout(this);
    m_rows->setContentsMargins(0, 0, 0, 16);
    m_rows->setSpacing(8);
    hide();
}

void SameCustomers::show(const QList<Duplicate> &duplicates, const QList<MergeRecord> &merges, qint64 nowMs)
{
    setVisible(!duplicates.isEmpty() || !merges.isEmpty());
    if (duplicates == m_duplicates && merges == m_merges)
        return;
    m_duplicates = duplicates;
    m_merges = merges;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Duplicate &duplicate : duplicates.first(qMin<qsizetype>(kShown, duplicates.size())))
        addDuplicate(duplicate);
    for (const MergeRecord &merge : merges)
        addMerge(merge, nowMs);
}

void SameCustomers::refuse(const QString &reason)
{
    auto *words = new PlainLabel(reason, TextSize::Meta, Role::Bad, false, PlainLabel::Fit::Wrap);
    m_rows->addWidget(words);
    m_merges.clear(); // the next reading takes the words away
}

void SameCustomers::addDuplicate(const Duplicate &duplicate)
{
    QStringList hints;
    for (const SameHint hint : duplicate.hints)
        hints.append(hintWords(hint));
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(new IconLabel("people"_L1, 16, Role::Muted), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    line->addLayout(column, 1);
    column->addWidget(new PlainLabel(tr("%1 may be the same person").arg(duplicate.customer.name), TextSize::Body, Role::Text, false,
                                     PlainLabel::Fit::Wrap));
    column->addWidget(new PlainLabel(words::line(hints), TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap));
    auto *buttons = new QWidget;
    buttons->setContentsMargins(0, 4, 0, 0);
    auto *flow = new FlowLayout(8, buttons);
    const auto add = [&](const QString &words, auto signal) {
        auto *button = new QPushButton(words);
        button->setProperty("compact", true);
        button->setAccessibleDescription(duplicate.customer.name);
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, signal, id = duplicate.customer.id] { Q_EMIT(this->*signal)(id); });
    };
    add(tr("Compare"), &SameCustomers::compareWanted);
    add(tr("Not the same"), &SameCustomers::notSameWanted);
    column->addWidget(buttons);
    m_rows->addWidget(row);
}

void SameCustomers::addMerge(const MergeRecord &merge, qint64 nowMs)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(new IconLabel("people"_L1, 16, Role::Muted), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(new PlainLabel(tr("Merged with %1").arg(merge.goneName()), TextSize::Body, Role::Text, false, PlainLabel::Fit::Wrap));
    column->addWidget(new PlainLabel(tr("%1 · can be undone until %2").arg(words::when(merge.at, nowMs), words::day(merge.at + kMergeReversibleMs)),
                                    TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap));
    line->addLayout(column, 1);
    auto *undo = new QPushButton(tr("Undo merge"));
    undo->setProperty("compact", true);
    undo->setAccessibleDescription(merge.goneName());
    line->addWidget(undo, 0, Qt::AlignTop);
    connect(undo, &QPushButton::clicked, this, [this, id = merge.id] { Q_EMIT unmergeWanted(id); });
    m_rows->addWidget(row);
}

} // namespace heliograph::ui
