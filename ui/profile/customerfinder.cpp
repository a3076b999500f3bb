// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/customerfinder.h"

#include "phone/phone.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr int kFound = 20;
constexpr Scaled kFoundRow{36};
} // namespace

CustomerFinder::CustomerFinder(const DeskServices &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    m_line = new QLineEdit;
    m_line->setPlaceholderText(tr("Name, number or e-mail address"));
    m_line->setAccessibleName(tr("Find the other customer"));
    m_line->installEventFilter(this);
    m_list = new QListWidget;
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Customers found"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    connect(m_line, &QLineEdit::textChanged, this, &CustomerFinder::search);
    connect(m_line, &QLineEdit::returnPressed, this, &CustomerFinder::take);
    connect(m_list, &QListWidget::itemClicked, this, &CustomerFinder::take);
    connect(m_list, &QListWidget::itemActivated, this, &CustomerFinder::take);
}

void CustomerFinder::begin(qint64 without)
{
    m_without = without;
    m_line->clear();
    m_line->setFocus(Qt::OtherFocusReason);
    search();
}

void CustomerFinder::search()
{
    whenDone(m_desk.customers.list(m_line->text(), kFound), this, [this, search = ++m_searches](const Result<QList<Customer>> &found) {
        if (!found || search != m_searches)
            return;
        m_list->clear();
        for (const Customer &customer : *found) {
            if (customer.id == m_without)
                continue;
            const QString more = customer.numbers.isEmpty() ? customer.email : phone::international(customer.numbers.first().e164);
            auto *item = new QListWidgetItem(more.isEmpty() ? customer.name : tr("%1 · %2").arg(customer.name, more), m_list);
            item->setData(Qt::UserRole, customer.id);
            item->setSizeHint(QSize(0, kFoundRow));
        }
        if (m_list->count() == 0) {
            auto *nobody = new QListWidgetItem(tr("Nobody is found by this. Try part of the name, or some digits."), m_list);
            nobody->setFlags(Qt::NoItemFlags);
            return;
        }
        m_list->setCurrentRow(0);
    });
}

void CustomerFinder::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item && item->flags() & Qt::ItemIsEnabled)
        Q_EMIT chosen(item->data(Qt::UserRole).toLongLong());
}

bool CustomerFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace heliograph::ui
