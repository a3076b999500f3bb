// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/numberentry.h"

#include "ui/common/hairline.h"
#include "ui/common/iconlabel.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/words/words.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

/// The list says the country's name; the closed box only "GB +44".
class CountryNames final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = index.data(Qt::AccessibleDescriptionRole).toString();
    }
};

void fillCountries(QComboBox &box)
{
    const QStringList regions = phone::regions();
    for (const QString &region : regions) {
        const QString code = u"+%1"_s.arg(phone::countryCode(region));
        box.addItem(region + u' ' + code, region);
        box.setItemData(box.count() - 1, u"%1  %2  %3"_s.arg(region, words::country(region), code), Qt::AccessibleDescriptionRole);
    }
}

} // namespace

NumberEntry::NumberEntry(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_frame = new QWidget;
    auto *row = new QHBoxLayout(m_frame);
    row->setContentsMargins(2, 0, 2, 0);
    row->setSpacing(0);
    m_country = new QComboBox;
    m_country->setProperty("bare", true);
    m_country->setAccessibleName(tr("Country"));
    m_country->setItemDelegate(new CountryNames(m_country));
    m_country->view()->setMinimumWidth(ScaledWidth{256});
    m_country->setFixedWidth(ScaledWidth{94});
    fillCountries(*m_country);
    m_line = new QLineEdit;
    m_line->setProperty("bare", true);
    m_line->setAccessibleName(tr("Phone number"));
    m_line->setPlaceholderText(tr("Mobile number"));
    m_line->setMaxLength(64);
    // Digits run from left to right in every script; so does a number.
    m_line->setLayoutDirection(Qt::LeftToRight);
    row->addWidget(m_country);
    auto *line = new Hairline(Qt::Vertical);
    line->setFixedHeight(Scaled{18});
    row->addWidget(line);
    row->addSpacing(8);
    row->addWidget(m_line, 1);
    m_frame->setFixedHeight(metric::Control);
    column->addWidget(m_frame);
    auto *below = new QHBoxLayout;
    below->setSpacing(6);
    m_mark = new IconLabel("check"_L1, 14, Role::Ok);
    m_hint = new PlainLabel({}, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap);
    m_hint->setMinimumHeight(Scaled{32});
    m_hint->setAlignment((m_hint->alignment() & Qt::AlignHorizontal_Mask) | Qt::AlignTop);
    below->addWidget(m_mark, 0, Qt::AlignTop);
    below->addWidget(m_hint, 1);
    column->addLayout(below);
    m_line->installEventFilter(this);
    m_country->installEventFilter(this);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        judge(false);
        Q_EMIT edited();
    });
    connect(m_line, &QLineEdit::returnPressed, this, &NumberEntry::submitted);
    connect(m_country, &QComboBox::activated, this, [this] {
        judge(false);
        Q_EMIT edited();
    });
}

void NumberEntry::begin(const QString &text, const QString &region)
{
    followCountry(region);
    const QSignalBlocker quiet(m_line);
    m_line->setText(text);
    m_line->selectAll();
    judge(false);
}

void NumberEntry::takeFocus()
{
    m_line->setFocus(Qt::OtherFocusReason);
}

QString NumberEntry::typed() const
{
    return m_line->text();
}

tl::expected<phone::Number, phone::Refusal> NumberEntry::number() const
{
    return phone::parse(m_line->text(), m_country->currentData().toString());
}

void NumberEntry::insist()
{
    judge(true);
    m_line->setFocus(Qt::OtherFocusReason);
}

void NumberEntry::followCountry(const QString &region)
{
    const int index = m_country->findData(region);
    if (index < 0 || index == m_country->currentIndex())
        return;
    const QSignalBlocker quiet(m_country);
    m_country->setCurrentIndex(index);
}

void NumberEntry::judge(bool strict)
{
    const auto parsed = number();
    m_wrong = false;
    if (parsed) {
        // Written with its own country: the box follows what was typed, not the other way round.
        if (m_line->text().contains(u'+') || m_line->text().trimmed().startsWith("00"_L1))
            followCountry(parsed->region);
        const QString where = parsed->region.isEmpty() ? QString() : words::country(parsed->region) + u", "_s;
        QString line = parsed->international + u" · "_s + where + words::numberType(parsed->type).toLower();
        if (!parsed->valid)
            line += tr(". No range that we know holds it: check it once more.");
        m_mark->setIcon(parsed->valid ? "check"_L1 : "info"_L1, parsed->valid ? Role::Ok : Role::Warn);
        m_hint->setText(line);
    } else {
        m_wrong = strict;
        m_mark->setIcon(strict ? "warning-circle"_L1 : "info"_L1, strict ? Role::Bad : Role::Muted);
        const bool empty = m_line->text().trimmed().isEmpty() && !strict;
        m_hint->setText(empty ? tr("As you have it: 07700 900142, +44 7700 900142, 0044 …") : words::phoneRefusal(parsed.error()));
    }
    m_hint->setRole(m_wrong ? Role::Bad : Role::Muted);
    m_line->setAccessibleDescription(m_hint->wholeText());
    update();
}

bool NumberEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void NumberEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool focus = m_line->hasFocus() || m_country->hasFocus();
    const Role line = m_wrong ? Role::Bad : focus ? Role::Accent : Role::Control;
    paintRounded(painter, m_frame->geometry(), metric::Radius, color(palette(), Role::Surface), color(palette(), line), focus ? 2 : 1);
}

} // namespace heliograph::ui
