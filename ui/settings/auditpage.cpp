// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/auditpage.h"

#include "ui/common/banner.h"
#include "ui/common/plainlabel.h"
#include "ui/common/rolebanner.h"
#include "ui/common/toast.h"
#include "ui/settings/auditcard.h"
#include "ui/settings/auditfilterbar.h"
#include "ui/settings/beginpage.h"
#include "ui/words/audit.h"

#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr Scaled kEntryRow{36};
constexpr Scaled kEntryHead{32};
constexpr int kEntryWidths[] = {72, 128, 136, 264}; ///< of every column but the last

/// A row is chosen as a whole: one ground under all of its cells.
class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        if (cell.state.testFlag(QStyle::State_Selected))
            painter->fillRect(cell.rect, color(cell.palette, Role::Soft));
        cell.state.setFlag(QStyle::State_Selected, false);
        QStyledItemDelegate::paint(painter, cell, index);
    }
};

} // namespace

AuditPage::AuditPage(const DeskServices &desk, QWidget *parent)
    : SettingsPage(parent), m_desk(desk), m_model(desk.audit, desk.changes, desk.clock)
{
    setAccessibleName(tr("Audit trail"));
    QVBoxLayout *whole = beginPage(this, tr("Audit trail"));
    m_inside = new QWidget;
    auto *column = new QVBoxLayout(m_inside);
    column->setContentsMargins(24, 16, 24, 12);
    column->setSpacing(12);
    m_card = new AuditCard(desk);
    m_filter = new AuditFilterBar;
    buildView();
    m_empty = new PlainLabel({}, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Wrap);
    m_empty->setAlignment(Qt::AlignCenter);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_entry = new PlainLabel({}, TextSize::Meta, Role::Text, false, PlainLabel::Fit::Wrap);
    m_state = new PlainLabel({}, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap);
    column->addWidget(m_card);
    column->addWidget(m_filter);
    column->addWidget(m_stack, 1);
    column->addWidget(m_entry);
    column->addWidget(m_state);
    whole->addWidget(roleBanner(desk.settings, policy::Ability::Audit, [this](bool may) { allow(may); }));
    whole->addWidget(m_inside, 1);
    whole->addStretch();
    connect(m_filter, &AuditFilterBar::changed, this, [this] { m_model.setFilter(m_filter->filter()); });
    connect(m_card, &AuditCard::exportWanted, this, &AuditPage::exportTrail);
    connect(&m_model, &AuditModel::progressed, this, &AuditPage::sayState);
    connect(&m_model, &AuditModel::failed, this, [this](const Error &error) {
        m_empty->setText(words::error(error).line());
        m_stack->setCurrentWidget(m_empty);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AuditPage::showEntry);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &AuditPage::showEntry);
    showEntry();
}

void AuditPage::buildView()
{
    m_view = new QTableView;
    m_view->setAccessibleName(tr("Entries of the audit trail"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new EntryDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false); // Tab leaves the table
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(kEntryRow);
    QHeaderView *head = m_view->horizontalHeader();
    head->setFixedHeight(kEntryHead);
    head->setSectionsClickable(false);
    head->setHighlightSections(false);
    head->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    for (int i = 0; i < AuditModel::About; ++i)
        head->resizeSection(i, ScaledWidth{kEntryWidths[i]});
    head->setSectionResizeMode(AuditModel::About, QHeaderView::Stretch);
}

void AuditPage::allow(bool may)
{
    m_may = may;
    m_inside->setVisible(may);
    m_model.setInSight(may && isVisible());
}

void AuditPage::showEvent(QShowEvent *event)
{
    SettingsPage::showEvent(event);
    m_model.setInSight(m_may);
    if (!m_may)
        return;
    m_card->refresh();
    whenDone(m_desk.audit.actors(), this, [this](const Result<QStringList> &names) {
        if (names)
            m_filter->setActors(*names);
    });
}

void AuditPage::hideEvent(QHideEvent *event)
{
    SettingsPage::hideEvent(event);
    m_model.setInSight(false);
}

void AuditPage::sayState()
{
    const QString reached = QLocale().toString(m_model.reached());
    const bool none = m_model.rowCount() == 0;
    m_empty->setText(m_model.reading() ? tr("Looking…") : tr("No entry is like this. Show everything, or change what you look for."));
    m_stack->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_view);
    m_state->setText(m_model.reading() && m_model.reached() > 0 ? tr("Looking further back, before entry %1…").arg(reached)
                         : none                                 ? QString()
                         : m_model.reached() > 0                ? tr("Older entries come as you scroll.")
                                                                : tr("These are all."));
}

void AuditPage::showEntry()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return m_entry->setText({});
    const AuditEntry &entry = m_model.entry(current.row());
    m_entry->setText(tr("Entry %1 · %2 · %3 · %4 · hash %5", "number, time, who, what, hash")
                         .arg(QLocale().toString(entry.seq), QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.at), QLocale::LongFormat),
                              entry.actor.isEmpty() ? AuditModel::tr("The desk") : entry.actor, words::auditEntry(entry),
                              QString::fromLatin1(entry.hash.toHex())));
}

void AuditPage::exportTrail()
{
    auto *dialog = new QFileDialog(this, tr("Export the audit trail"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(false);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Table (*.csv)")});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"audit-trail.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &AuditPage::writeTrail);
    dialog->show();
}

void AuditPage::writeTrail(const QString &file)
{
    const auto said = [](const AuditEntry &entry) { return words::auditEntry(entry); };
    whenDone(m_desk.audit.exportTo(file, m_model.filter(), said), this, [this, file](const Result<int> &count) {
        toast(this, count ? tr("%n entries are in %1", nullptr, *count).arg(QFileInfo(file).fileName()) : words::error(count.error()).line());
    });
}

} // namespace heliograph::ui
