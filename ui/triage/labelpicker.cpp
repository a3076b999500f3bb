// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/triage/labelpicker.h"

#include "ui/common/plainlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace heliograph::ui {

namespace {
constexpr int kBefore = Qt::UserRole;
constexpr int kLongestLabel = 40;
} // namespace

LabelPicker::LabelPicker(const QStringList &known, const QList<QStringList> &carried, QWidget *parent)
    : PopupCard(parent)
    , m_line(new QLineEdit)
    , m_list(new QListWidget)
    , m_new(nullptr)
{
    setAccessibleName(tr("Labels"));
    setFixedWidth(ScaledWidth{264});
    m_line->setPlaceholderText(tr("Find or add a label"));
    m_line->setAccessibleName(tr("Find or add a label"));
    m_line->setMaxLength(kLongestLabel);
    m_list->setAccessibleName(tr("Labels"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(Scaled{216});
    QStringList all = known;
    for (const QStringList &labels : carried) {
        for (const QString &label : labels) {
            if (!all.contains(label, Qt::CaseInsensitive))
                all += label;
        }
    }
    for (const QString &label : std::as_const(all)) {
        const auto with = std::count_if(carried.begin(), carried.end(), [&](const QStringList &labels) { return labels.contains(label, Qt::CaseInsensitive); });
        addItem(label, with == 0 ? Qt::Unchecked : with == carried.size() ? Qt::Checked : Qt::PartiallyChecked);
    }
    m_new = new QListWidgetItem(m_list);
    m_new->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    filter({});
    auto *apply = new QPushButton(tr("Apply"));
    apply->setProperty("primary", true);
    column().addWidget(m_line);
    column().addWidget(m_list);
    column().addWidget(new PlainLabel(tr("Enter ticks or adds, Esc changes nothing"), TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap));
    column().addWidget(apply);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &LabelPicker::filter);
    connect(m_line, &QLineEdit::returnPressed, this, &LabelPicker::tickCurrent);
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        if (item == m_new)
            tickCurrent();
    });
    connect(apply, &QPushButton::clicked, this, &QWidget::close);
    m_line->setFocus();
}

QListWidgetItem *LabelPicker::addItem(const QString &label, Qt::CheckState state)
{
    auto *item = new QListWidgetItem(label);
    m_list->insertItem(m_list->count() - (m_new ? 1 : 0), item);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(state);
    item->setData(kBefore, state);
    return item;
}

QListWidgetItem *LabelPicker::itemOf(const QString &label) const
{
    for (int i = 0; i < m_list->count() - 1; ++i) {
        if (m_list->item(i)->text().compare(label, Qt::CaseInsensitive) == 0)
            return m_list->item(i);
    }
    return nullptr;
}

void LabelPicker::filter(const QString &typed)
{
    const QString part = typed.simplified();
    QListWidgetItem *first = nullptr;
    for (int i = 0; i < m_list->count() - 1; ++i) {
        QListWidgetItem *item = m_list->item(i);
        item->setHidden(!item->text().contains(part, Qt::CaseInsensitive));
        if (!first && !item->isHidden())
            first = item;
    }
    m_new->setText(tr("Add “%1”").arg(part));
    m_new->setHidden(part.isEmpty() || itemOf(part));
    m_list->setCurrentItem(first ? first : m_new->isHidden() ? nullptr : m_new);
}

void LabelPicker::tickCurrent()
{
    QListWidgetItem *item = m_list->currentItem();
    if (item == m_new) {
        item = addItem(m_line->text().simplified(), Qt::Unchecked);
        item->setCheckState(Qt::Checked);
    } else if (item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    }
    m_line->clear();
    m_list->setCurrentItem(item);
}

bool LabelPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            for (int row = m_list->currentRow() + step; row >= 0 && row < m_list->count(); row += step) {
                if (!m_list->item(row)->isHidden()) {
                    m_list->setCurrentRow(row);
                    break;
                }
            }
            return true;
        }
    }
    return PopupCard::eventFilter(watched, event);
}

void LabelPicker::keyPressEvent(QKeyEvent *event)
{
    m_cancelled = m_cancelled || event->key() == Qt::Key_Escape;
    PopupCard::keyPressEvent(event);
}

void LabelPicker::closeEvent(QCloseEvent *event)
{
    QStringList add, remove;
    for (int i = 0; i < m_list->count() - 1; ++i) {
        const QListWidgetItem *item = m_list->item(i);
        if (item->checkState() == static_cast<Qt::CheckState>(item->data(kBefore).toInt()))
            continue;
        (item->checkState() == Qt::Checked ? add : remove) += item->text();
    }
    if (!m_cancelled && (!add.isEmpty() || !remove.isEmpty()))
        Q_EMIT picked(add, remove);
    PopupCard::closeEvent(event);
}

} // namespace heliograph::ui
