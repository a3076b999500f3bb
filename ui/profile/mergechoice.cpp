// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/mergechoice.h"

#include "ui/common/mnemonic.h"
#include "ui/common/plainlabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

MergeChoice::MergeChoice(const QString &label, const QString &kept, const QString &gone, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    setMinimumHeight(metric::Control);
    auto *name = new PlainLabel(label, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Elide);
    name->setFixedWidth(kMergeLabel);
    row->addWidget(name);
    const bool choice = !kept.isEmpty() && !gone.isEmpty() && kept != gone;
    m_onlyOther = kept.isEmpty();
    auto *group = new QButtonGroup(this);
    for (const bool other : {false, true}) {
        const QString value = other ? gone : kept;
        if (!choice) {
            auto *words = new PlainLabel(value.isEmpty() ? u"–"_s : value, TextSize::Body, value.isEmpty() ? Role::Muted : Role::Text, false,
                                         PlainLabel::Fit::Elide);
            words->setAccessibleName(label + u": "_s + (value.isEmpty() ? tr("nothing") : value));
            row->addWidget(words, 1);
            continue;
        }
        auto *radio = new QRadioButton;
        radio->setText(withoutMnemonic(value));
        radio->setAccessibleName(label + u": "_s + value);
        radio->setToolTip(value);
        radio->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        radio->setChecked(!other);
        group->addButton(radio);
        row->addWidget(radio, 1);
        if (other)
            m_other = radio;
    }
}

bool MergeChoice::keepsOther() const
{
    return m_other ? m_other->isChecked() : m_onlyOther;
}

} // namespace heliograph::ui
