// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/rubricpage.h"

#include "ui/common/banner.h"
#include "ui/common/hairline.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/scrollpage.h"
#include "ui/settings/beginpage.h"
#include "ui/settings/categoryedit.h"
#include "ui/settings/savebar.h"
#include "ui/words/reviews.h"
#include "ui/words/roles.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

/// In the reader's language, as the fields show it.
Rubric shown(Rubric rubric)
{
    rubric.name = words::rubricText(rubric.name);
    for (RubricCategory &category : rubric.categories) {
        category.name = words::rubricText(category.name);
        for (QString &cause : category.causes)
            cause = words::rubricText(cause);
    }
    return rubric;
}

} // namespace

RubricPage::RubricPage(const DeskServices &desk, QWidget *parent)
    : SettingsPage(parent)
    , m_desk(desk)
    , m_choice(new QComboBox)
    , m_name(new QLineEdit)
    , m_version(new PlainLabel({}, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap))
    , m_weights(new PlainLabel({}, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap))
    , m_error(new PlainLabel({}, TextSize::Meta, Role::Bad, false, PlainLabel::Fit::Wrap))
    , m_banner(new Banner(Banner::Tone::Info))
    , m_form(new QWidget)
    , m_rows(new QVBoxLayout)
    , m_new(new QPushButton(icon("plus"_L1), tr("New rubric")))
    , m_retire(new QPushButton(tr("Retire")))
    , m_bar(new SaveBar)
{
    setAccessibleName(tr("Rubrics"));
    build();
    connect(m_choice, &QComboBox::activated, this, [this] {
        const qint64 root = m_choice->currentData().toLongLong();
        m_choice->setCurrentIndex(m_choice->findData(m_stored.root)); // until somebody who has changes has decided
        Q_EMIT leaving([this, root] { choose(root); });
    });
    connect(m_new, &QPushButton::clicked, this, [this] { Q_EMIT leaving([this] { begin(); }); });
    connect(m_retire, &QPushButton::clicked, this, &RubricPage::retire);
    connect(m_name, &QLineEdit::textEdited, this, &RubricPage::countWeights);
    connect(m_bar, &SaveBar::saveWanted, this, [this] { save([](bool) {}); });
    connect(m_bar, &SaveBar::discardWanted, this, &RubricPage::discard);
    connect(&m_desk.settings, &SettingsService::settingsChanged, this, &RubricPage::allow);
    allow();
}

void RubricPage::build()
{
    QVBoxLayout *column = beginPage(this, tr("Rubrics"));
    column->addWidget(m_banner);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(24, 16, 24, 0);
    top->setSpacing(6);
    m_choice->setAccessibleName(tr("Rubric to edit"));
    top->addWidget(m_choice, 1);
    top->addWidget(m_new);
    top->addWidget(m_retire);
    column->addLayout(top);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(24, 16, 24, 24);
    form->setSpacing(12);
    m_name->setMaxLength(60);
    m_name->setAccessibleName(tr("Name of the rubric"));
    m_name->setPlaceholderText(tr("Name of the rubric"));
    form->addWidget(m_name);
    form->addWidget(m_version);
    form->addSpacing(4);
    auto *head = new PlainLabel(tr("Categories: name, weight, scale, and why a mark may be low"), TextSize::Meta, Role::Muted, true, PlainLabel::Fit::Wrap);
    form->addWidget(head);
    m_rows->setSpacing(16);
    form->addLayout(m_rows);
    auto *add = new QPushButton(icon("plus"_L1), tr("Add a category"));
    auto *under = new QHBoxLayout;
    under->addWidget(add);
    under->addStretch();
    form->addLayout(under);
    form->addWidget(m_weights);
    m_error->hide();
    form->addWidget(m_error);
    form->addStretch();
    column->addWidget(new ScrollPage(m_form), 1);
    column->addWidget(new Hairline);
    column->addWidget(m_bar);
    connect(add, &QPushButton::clicked, this, [this] {
        addCategory({{}, 10, ScoreScale::Five, false, {}})->takeFocus();
        countWeights();
    });
}

void RubricPage::showEvent(QShowEvent *event)
{
    SettingsPage::showEvent(event);
    if (changes() == 0)
        read();
}

void RubricPage::read()
{
    whenDone(m_desk.reviews.rubrics(), this, [this](const Result<QList<Rubric>> &all) {
        if (!all)
            return refuse(all.error());
        m_all = *all;
        m_choice->clear();
        for (const Rubric &rubric : std::as_const(m_all))
            m_choice->addItem(words::rubricText(rubric.name), rubric.root);
        m_retire->setEnabled(m_all.size() > 1);
        m_retire->setToolTip(m_all.size() > 1 ? tr("No longer offered; what was scored with it keeps it") : tr("The only rubric cannot be retired"));
        choose(m_choice->findData(m_stored.root) >= 0 ? m_stored.root : m_all.isEmpty() ? 0 : m_all.first().root);
    });
}

void RubricPage::choose(qint64 root)
{
    for (const Rubric &rubric : std::as_const(m_all)) {
        if (rubric.root == root)
            fill(rubric);
    }
}

void RubricPage::begin()
{
    Rubric fresh;
    fresh.version = 0;
    fill(fresh);
    addCategory({{}, 100, ScoreScale::Five, false, {}});
    m_name->setFocus(Qt::OtherFocusReason);
    countWeights();
}

void RubricPage::fill(const Rubric &rubric)
{
    m_stored = shown(rubric);
    m_choice->setCurrentIndex(m_choice->findData(rubric.root));
    m_name->setText(m_stored.name);
    m_version->setText(rubric.version == 0 ? tr("Not saved yet")
                                           : tr("Version %1. Saving makes the next one; what was scored keeps the version it was scored with.").arg(rubric.version));
    for (CategoryEdit *row : std::as_const(m_categories)) {
        row->hide();
        row->deleteLater();
    }
    m_categories.clear();
    for (const RubricCategory &category : m_stored.categories)
        addCategory(category);
    m_error->hide();
    countWeights();
}

CategoryEdit *RubricPage::addCategory(const RubricCategory &category)
{
    auto *row = new CategoryEdit(category);
    m_categories.append(row);
    m_rows->addWidget(row);
    connect(row, &CategoryEdit::edited, this, &RubricPage::countWeights);
    connect(row, &CategoryEdit::removeWanted, this, [this, row] {
        m_categories.removeOne(row);
        row->hide();
        row->deleteLater();
        m_name->setFocus(Qt::OtherFocusReason);
        countWeights();
    });
    return row;
}

Rubric RubricPage::written() const
{
    Rubric rubric = m_stored;
    rubric.name = m_name->text().simplified();
    rubric.categories.clear();
    for (const CategoryEdit *row : m_categories)
        rubric.categories.append(row->category());
    return rubric;
}

int RubricPage::changes() const
{
    const Rubric now = written();
    return now.name == m_stored.name && now.categories == m_stored.categories ? 0 : 1;
}

void RubricPage::countWeights()
{
    int sum = 0;
    for (const CategoryEdit *row : std::as_const(m_categories))
        sum += row->category().weight;
    m_weights->setText(tr("The weights add up to %1. A score is a percentage of what they add up to.").arg(sum));
    m_bar->setChanges(changes());
    Q_EMIT SettingsPage::edited();
}

void RubricPage::save(std::function<void(bool)> after)
{
    m_error->hide();
    const Rubric wanted = written();
    whenDone(m_desk.reviews.putRubric(wanted), this, [this, wanted, after](const Result<qint64> &id) {
        if (!id) {
            refuse(id.error());
            return after(false);
        }
        m_stored = wanted;
        m_stored.root = wanted.root != 0 ? wanted.root : *id;
        m_bar->setSaved();
        read();
        after(true);
    });
}

void RubricPage::discard()
{
    if (m_stored.version == 0)
        read();
    else
        choose(m_stored.root);
}

void RubricPage::retire()
{
    whenDone(m_desk.reviews.retireRubric(m_stored.root), this, [this](const Status &done) {
        if (!done)
            return refuse(done.error());
        m_stored = {};
        read();
    });
}

void RubricPage::refuse(const Error &error)
{
    const Rubric now = written();
    m_error->setText(words::reviewError(error, &now).line());
    m_error->show();
    if (error.detail.startsWith("category:"_L1)) {
        if (CategoryEdit *row = m_categories.value(error.detail.section(u':', 1, 1).toInt()))
            row->takeFocus();
    } else if (error.detail.startsWith("name"_L1)) {
        m_name->setFocus(Qt::OtherFocusReason);
    }
}

void RubricPage::allow()
{
    const bool may = m_desk.settings.may(policy::Ability::Rubrics);
    if (!may) {
        const words::Said why = words::onlySupervisor(policy::Ability::Rubrics);
        m_banner->say(why.title, why.text);
    }
    m_banner->setVisible(!may);
    m_form->setEnabled(may);
    m_new->setEnabled(may);
    m_retire->setVisible(may);
}

} // namespace heliograph::ui
