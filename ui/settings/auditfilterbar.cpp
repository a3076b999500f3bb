// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/auditfilterbar.h"

#include "ui/common/flowlayout.h"
#include "ui/common/plainlabel.h"
#include "ui/words/audit.h"

#include <QComboBox>
#include <QDateTime>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

constexpr int kSettleMs = 250; ///< after the last key
constexpr ScaledWidth kFilterWidth{176};
constexpr ScaledWidth kDayWidth{136};
constexpr int kLongestObject = 60;
constexpr int kLongestDay = 10;

} // namespace

AuditFilterBar::AuditFilterBar(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("What is shown of the trail"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new FlowLayout(8);
    const auto box = [&](const QString &name, const QString &everything) {
        auto *made = new QComboBox;
        made->setAccessibleName(name);
        made->addItem(everything);
        made->setFixedWidth(kFilterWidth);
        row->addWidget(made);
        connect(made, &QComboBox::currentIndexChanged, this, &AuditFilterBar::edited);
        return made;
    };
    const auto line = [&](const QString &name, const QString &placeholder, int width, int longest) {
        auto *made = new QLineEdit;
        made->setAccessibleName(name);
        made->setPlaceholderText(placeholder);
        made->setFixedWidth(width);
        made->setMaxLength(longest);
        row->addWidget(made);
        connect(made, &QLineEdit::textChanged, this, &AuditFilterBar::edited);
        return made;
    };
    m_group = box(tr("What it is about"), tr("Everything"));
    for (int i = 0; i <= int(policy::AuditGroup::Trail); ++i)
        m_group->addItem(words::auditGroup(policy::AuditGroup(i)), i);
    m_actor = box(tr("Who"), tr("Everybody"));
    m_object = line(tr("About"), tr("About, as customer:3"), kFilterWidth, kLongestObject);
    m_from = line(tr("From day"), tr("From 2026-11-01"), kDayWidth, kLongestDay);
    m_until = line(tr("Until day"), tr("Until 2026-11-30"), kDayWidth, kLongestDay);
    m_clear = new QPushButton(tr("Show everything"));
    m_clear->setProperty("ghost", true);
    m_clear->hide();
    row->addWidget(m_clear);
    m_problem = new PlainLabel({}, TextSize::Meta, Role::Bad, false, PlainLabel::Fit::Wrap);
    m_problem->hide();
    column->addLayout(row);
    column->addWidget(m_problem);
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        if (readDays())
            Q_EMIT changed();
    });
    connect(m_clear, &QPushButton::clicked, this, &AuditFilterBar::clear);
}

void AuditFilterBar::setActors(const QStringList &names)
{
    const QSignalBlocker quiet(m_actor);
    const QString chosen = m_actor->currentIndex() > 0 ? m_actor->currentText() : QString();
    while (m_actor->count() > 1)
        m_actor->removeItem(1);
    m_actor->addItems(names);
    m_actor->setCurrentIndex(chosen.isEmpty() ? 0 : qMax(0, m_actor->findText(chosen)));
}

AuditFilter AuditFilterBar::filter() const
{
    AuditFilter filter;
    if (m_group->currentIndex() > 0)
        filter.actions = policy::auditActionsOf(policy::AuditGroup(m_group->currentData().toInt()));
    if (m_actor->currentIndex() > 0)
        filter.actor = m_actor->currentText();
    filter.object = m_object->text().trimmed().toLower().remove(u' ');
    filter.from = m_fromMs;
    filter.until = m_untilMs;
    return filter;
}

void AuditFilterBar::clear()
{
    m_group->setCurrentIndex(0);
    m_actor->setCurrentIndex(0);
    for (QLineEdit *line : {m_object, m_from, m_until})
        line->clear();
    m_group->setFocus(Qt::OtherFocusReason);
}

void AuditFilterBar::edited()
{
    m_clear->setVisible(m_group->currentIndex() > 0 || m_actor->currentIndex() > 0 || !m_object->text().isEmpty() || !m_from->text().isEmpty()
                        || !m_until->text().isEmpty());
    m_settle.start();
}

bool AuditFilterBar::readDays()
{
    const auto read = [](const QLineEdit &line, qint64 &ms, int after) {
        const QString text = line.text().trimmed();
        const QDate day = QDate::fromString(text, Qt::ISODate);
        ms = day.isValid() ? day.addDays(after).startOfDay().toMSecsSinceEpoch() : 0;
        return text.isEmpty() || day.isValid();
    };
    const bool fine = int(read(*m_from, m_fromMs, 0)) + int(read(*m_until, m_untilMs, 1)) == 2;
    const bool backwards = fine && m_fromMs > 0 && m_untilMs > 0 && m_fromMs >= m_untilMs;
    m_problem->setText(!fine ? tr("Write a day as 2026-11-28.") : backwards ? tr("The last day is before the first.") : QString());
    m_problem->setVisible(!fine || backwards);
    for (QLineEdit *line : {m_from, m_until})
        line->setAccessibleDescription(m_problem->wholeText());
    return fine && !backwards;
}

} // namespace heliograph::ui
