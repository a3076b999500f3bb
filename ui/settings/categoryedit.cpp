// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/categoryedit.h"

#include "ui/common/iconbutton.h"
#include "ui/common/plainlabel.h"
#include "ui/words/reviews.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr ScaledWidth kWeightWidth{72};
constexpr ScaledWidth kScaleWidth{104};
} // namespace

CategoryEdit::CategoryEdit(const RubricCategory &category, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(words::rubricText(category.name)))
    , m_weight(new QSpinBox)
    , m_scale(new QComboBox)
    , m_fails(new QCheckBox(tr("Fails the score")))
    , m_causes(new QLineEdit)
    , m_remove(new IconButton("cross"_L1, tr("Remove")))
{
    m_name->setMaxLength(60);
    m_name->setPlaceholderText(tr("Name"));
    m_weight->setRange(0, 100);
    m_weight->setValue(category.weight);
    m_weight->setFixedWidth(kWeightWidth);
    m_scale->addItem(tr("No, yes"), int(ScoreScale::Binary));
    m_scale->addItem(tr("1 to 3"), int(ScoreScale::Three));
    m_scale->addItem(tr("1 to 5"), int(ScoreScale::Five));
    m_scale->setCurrentIndex(m_scale->findData(int(category.scale)));
    m_scale->setFixedWidth(kScaleWidth);
    m_fails->setChecked(category.failsAll);
    m_fails->setToolTip(tr("Its lowest mark makes the whole score 0"));
    QStringList causes;
    for (const QString &cause : category.causes)
        causes += words::rubricText(cause);
    m_causes->setText(causes.join(u"; "_s));
    m_causes->setMaxLength(600);
    m_causes->setPlaceholderText(tr("Why a mark may be low, as: Too late; Incomplete"));
    auto *first = new QHBoxLayout;
    first->setSpacing(6);
    first->addWidget(m_name, 1);
    first->addWidget(m_weight);
    first->addWidget(m_scale);
    first->addWidget(m_fails);
    first->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(first);
    column->addWidget(m_causes);
    nameParts();
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        nameParts();
        Q_EMIT edited();
    });
    connect(m_weight, &QSpinBox::valueChanged, this, &CategoryEdit::edited);
    connect(m_scale, &QComboBox::activated, this, &CategoryEdit::edited);
    connect(m_fails, &QCheckBox::toggled, this, &CategoryEdit::edited);
    connect(m_causes, &QLineEdit::textEdited, this, &CategoryEdit::edited);
    connect(m_remove, &QAbstractButton::clicked, this, &CategoryEdit::removeWanted);
}

/// A screen reader says of each field whose it is.
void CategoryEdit::nameParts()
{
    const QString name = m_name->text().isEmpty() ? tr("new category") : m_name->text();
    m_name->setAccessibleName(tr("Name of the category"));
    m_weight->setAccessibleName(tr("Weight of %1").arg(name));
    m_scale->setAccessibleName(tr("Scale of %1").arg(name));
    m_fails->setAccessibleName(tr("%1 fails the score").arg(name));
    m_causes->setAccessibleName(tr("Causes of a low mark in %1").arg(name));
    m_remove->setName(tr("Remove %1").arg(name));
}

RubricCategory CategoryEdit::category() const
{
    RubricCategory category{m_name->text().simplified(), m_weight->value(), ScoreScale(m_scale->currentData().toInt()), m_fails->isChecked(), {}};
    for (const QString &cause : m_causes->text().split(u';', Qt::SkipEmptyParts)) {
        if (!cause.simplified().isEmpty())
            category.causes += cause.simplified();
    }
    return category;
}

void CategoryEdit::takeFocus()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace heliograph::ui
