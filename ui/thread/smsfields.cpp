// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/smsfields.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/thread/templatebox.h"
#include "ui/words/words.h"

#include "phone/phone.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

/// A number, with a "Verified" tag where it is.
class NumberBox final : public QComboBox
{
public:
    explicit NumberBox(QWidget *parent) : QComboBox(parent) {}

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QComboBox::paintEvent(event);
        if (!property("tagged").toBool())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QString tag = SmsFields::tr("Verified");
        const int w = paintTag(painter, {}, tag, palette(), false, {}, true);
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        const qreal x = rtl ? 34 : width() - 34 - w;
        const int words = fontMetrics().horizontalAdvance(currentText()) + 10 + 22 + 6;
        if (words + w + 34 <= width())
            paintTag(painter, QPointF(x, (height() - kTagHeight) / 2.0), tag, palette());
    }
};

void open(QComboBox &box)
{
    box.setFocus(Qt::OtherFocusReason);
    box.showPopup();
}

} // namespace

SmsFields::SmsFields(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_number(new NumberBox(this))
    , m_sender(new QComboBox(this))
    , m_templates(new TemplateBox(this))
    , m_account(new QComboBox(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    add(0, 0, tr("To"), m_number);
    add(0, 1, tr("From"), m_sender);
    m_templatesLabel = add(3, 0, tr("Template"), m_templates);
    m_accountLabel = add(3, 1, tr("Provider"), m_account);
    m_grid->setRowMinimumHeight(2, 4); // 12 with the gaps
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    connect(m_number, &QComboBox::activated, this, [this] { Q_EMIT numberChosen(m_number->currentData().toString()); });
    connect(m_sender, &QComboBox::activated, this, [this] { Q_EMIT senderChosen(sender()); });
    connect(m_account, &QComboBox::activated, this, [this] { Q_EMIT accountChosen(m_account->currentData().toString()); });
}

PlainLabel *SmsFields::add(int row, int column, const QString &name, QComboBox *box)
{
    auto *label = new PlainLabel(name, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Whole, this);
    label->setBuddy(box);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(4);
    m_grid->addWidget(label, row, column);
    m_grid->addWidget(box, row + 1, column);
    return label;
}

QString SmsFields::sender() const
{
    return m_sender->currentData().toString();
}

void SmsFields::fill(const SendContext &context, const SmsDraft &draft, const AccountService &accounts)
{
    const bool verified = context.input.verified;
    m_number->clear();
    for (const ContactPoint &point : context.customer.numbers)
        m_number->addItem(phone::international(point.e164), point.e164);
    m_number->setCurrentIndex(m_number->findData(draft.e164));
    if (verified && m_number->currentIndex() >= 0)
        m_number->setItemIcon(m_number->currentIndex(), ui::icon("shield-check"_L1, color(palette(), Role::Ok)));
    m_number->setProperty("tagged", verified);
    m_number->setAccessibleDescription(verified ? tr("Verified") : tr("Not verified"));
    m_number->update();
    m_sender->clear();
    for (const QString &sender : context.senders)
        m_sender->addItem(words::sender(sender), sender);
    if (context.senders.isEmpty())
        m_sender->addItem(tr("Provider’s default"), QString());
    m_sender->setCurrentIndex(qMax(0, m_sender->findData(draft.sender)));
    m_account->clear();
    for (const QString &id : context.accountIds) {
        const Account *account = accounts.account(id);
        m_account->addItem(account ? account->shownName() : id, id);
    }
    if (context.accountIds.isEmpty())
        m_account->addItem(tr("None yet"), QString());
    m_account->setCurrentIndex(qMax(0, m_account->findData(context.accountId)));
}

void SmsFields::setWithoutTemplates(bool without)
{
    m_templates->setVisible(!without);
    m_templatesLabel->setVisible(!without);
    const int column = without ? 0 : 1;
    if (const QLayoutItem *there = m_grid->itemAtPosition(4, column); there && there->widget() == m_account)
        return;
    m_grid->addWidget(m_templates, 4, 1 - column);
    m_grid->addWidget(m_templatesLabel, 3, 1 - column);
    m_grid->addWidget(m_account, 4, column);
    m_grid->addWidget(m_accountLabel, 3, column);
}

void SmsFields::openNumbers()
{
    open(*m_number);
}

void SmsFields::openSenders()
{
    open(*m_sender);
}

void SmsFields::openAccounts()
{
    open(*m_account);
}

} // namespace heliograph::ui
