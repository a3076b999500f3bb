// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/tableeditor.h"

#include "ui/common/flowlayout.h"
#include "ui/common/hairline.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/settings/tabledelegate.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

constexpr Scaled kRow{40};
constexpr Scaled kHead{32};

/// Enter edits the cell it stands on.
class CellView final : public QTableView
{
public:
    using QTableView::QTableView;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (enter && state() != EditingState && currentIndex().flags().testFlag(Qt::ItemIsEditable))
            return edit(currentIndex());
        QTableView::keyPressEvent(event);
    }
};

QString cell(const QJsonValue &value)
{
    QString text = value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : value.toString();
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    const bool quoted = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    return quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

} // namespace

QByteArray csvOf(const RowsModel &model)
{
    QStringList line;
    for (const TableColumn &column : model.columns())
        line.append(column.key);
    QString csv = line.join(u',') + u"\r\n"_s;
    for (const QJsonValue &row : model.rows()) {
        line.clear();
        for (const TableColumn &column : model.columns())
            line.append(cell(row.toObject().value(column.key)));
        csv += line.join(u',') + u"\r\n"_s;
    }
    return csv.toUtf8();
}

TableEditor::TableEditor(RowsModel &model, Text text, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_text(std::move(text))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 12, 24, 12);
    column->setSpacing(8);
    column->addWidget(buildTools());
    buildView();
    auto *empty = new PlainLabel(m_text.empty, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Wrap);
    empty->setAlignment(Qt::AlignCenter);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_view);
    m_stack->addWidget(empty);
    column->addWidget(m_stack, 1);
    m_problem = new PlainLabel({}, TextSize::Body, Role::Bad, false, PlainLabel::Fit::Wrap);
    m_notice = new PlainLabel({}, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Wrap);
    m_notice->hide();
    column->addWidget(m_problem);
    column->addWidget(m_notice);
    addShortcuts();
    connect(&m_model, &RowsModel::changed, this, &TableEditor::sayState);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TableEditor::sayState);
    sayState();
}

QWidget *TableEditor::buildTools()
{
    auto *tools = new QWidget;
    auto *row = new FlowLayout(8, tools);
    const auto button = [&](QLatin1StringView icon, const QString &words, auto slot) {
        auto *made = new QPushButton(words);
        if (!icon.isEmpty())
            made->setIcon(ui::icon(icon));
        connect(made, &QPushButton::clicked, this, slot);
        row->addWidget(made);
        return made;
    };
    m_add = button("plus"_L1, m_text.add, &TableEditor::add);
    m_remove = button({}, tr("Delete"), &TableEditor::remove);
    m_undo = button("undo"_L1, tr("Undo"), [this] { m_model.history().undo(); });
    m_redo = button({}, tr("Redo"), [this] { m_model.history().redo(); });
    m_reset = button({}, tr("Back to the default table"), [this] { m_model.replaceAll(m_default); });
    m_reset->hide();
    auto *save = new QPushButton(tr("Export"));
    auto *menu = new QMenu(save);
    connect(menu->addAction(tr("As CSV…")), &QAction::triggered, this, [this] { exportAs(u"csv"_s); });
    connect(menu->addAction(tr("As JSON…")), &QAction::triggered, this, [this] { exportAs(u"json"_s); });
    save->setMenu(menu);
    row->addWidget(save);
    return tools;
}

void TableEditor::buildView()
{
    m_view = new CellView;
    m_view->setAccessibleName(m_text.name);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new TableDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::AnyKeyPressed);
    m_view->setTabKeyNavigation(false); // Tab leaves the table
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(kRow);
    QHeaderView *head = m_view->horizontalHeader();
    head->setFixedHeight(kHead);
    head->setSectionsClickable(false);
    head->setHighlightSections(false);
    head->setMinimumSectionSize(ScaledWidth{72});
    for (int i = 0; i < m_model.columnCount(); ++i) {
        const int width = ScaledWidth{m_model.columns().at(i).width};
        head->setSectionResizeMode(i, width > 0 ? QHeaderView::Interactive : QHeaderView::Stretch);
        if (width > 0)
            head->resizeSection(i, qMax(width, head->sectionSizeHint(i)));
    }
}

void TableEditor::addShortcuts()
{
    const auto shortcut = [this](const QKeySequence &keys, auto slot) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    shortcut(Qt::CTRL | Qt::Key_Z, [this] { m_model.history().undo(); });
    shortcut(Qt::CTRL | Qt::Key_Y, [this] { m_model.history().redo(); });
    shortcut(Qt::Key_Delete, [this] { remove(); });
    shortcut(Qt::Key_Insert, [this] { add(); });
}

void TableEditor::setDefault(const QJsonArray &rows)
{
    m_default = rows;
    m_reset->show();
}

void TableEditor::setEditable(bool editable)
{
    m_editable = editable;
    m_model.setEditable(editable);
    for (QWidget *tool : {m_add, m_remove, m_undo, m_redo})
        tool->setVisible(editable);
    m_reset->setVisible(editable && !m_default.isEmpty());
    sayState();
}

void TableEditor::add()
{
    if (!m_editable)
        return;
    m_model.add(m_fresh());
    const QModelIndex first = m_model.index(m_model.rowCount() - 1, 0);
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->setCurrentIndex(first);
    m_view->scrollTo(first);
    m_view->edit(first);
}

void TableEditor::remove()
{
    QList<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows.append(index.row());
    if (!m_editable || rows.isEmpty())
        return;
    m_model.remove(rows);
    if (m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(qMin(rows.first(), m_model.rowCount() - 1), 0));
}

bool TableEditor::showProblem()
{
    const QModelIndex wrong = m_model.firstProblem();
    if (!wrong.isValid())
        return false;
    m_view->setCurrentIndex(wrong);
    m_view->scrollTo(wrong);
    m_view->setFocus(Qt::OtherFocusReason);
    return true;
}

void TableEditor::sayState()
{
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    const auto offer = [](QPushButton &button, bool can, const QString &key, const QString &whyNot) {
        button.setEnabled(can);
        button.setToolTip(can ? key : whyNot);
        button.setAccessibleDescription(can ? QString() : whyNot);
    };
    offer(*m_remove, m_view->selectionModel()->hasSelection(), {}, tr("Choose a row first"));
    offer(*m_undo, m_model.history().canUndo(), tr("Ctrl+Z"), tr("Nothing to undo"));
    offer(*m_redo, m_model.history().canRedo(), tr("Ctrl+Y"), tr("Nothing to redo"));
    offer(*m_reset, m_model.rows() != m_default, {}, tr("This is the default table"));
    const QModelIndex wrong = m_model.firstProblem();
    m_problem->setVisible(wrong.isValid());
    if (wrong.isValid())
        m_problem->setText(tr("Row %1, %2: %3").arg(QString::number(wrong.row() + 1), m_model.columns().at(wrong.column()).title, m_model.problem(wrong)));
}

void TableEditor::exportAs(const QString &ending)
{
    auto *dialog = new QFileDialog(this, tr("Export: %1").arg(m_text.name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(false);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(m_text.name.toLower() + u'.' + ending);
    connect(dialog, &QFileDialog::fileSelected, this, &TableEditor::write);
    dialog->show();
}

void TableEditor::write(const QString &path)
{
    QSaveFile file(path);
    const QByteArray text = path.endsWith(".csv"_L1, Qt::CaseInsensitive) ? csvOf(m_model) : QJsonDocument(m_model.rows()).toJson();
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    m_notice->setText(written ? tr("Written: %1").arg(QFileInfo(path).fileName())
                              : tr("%1 was not written: %2. Choose another place.").arg(QFileInfo(path).fileName(), file.errorString()));
    m_notice->setRole(written ? Role::Muted : Role::Bad);
    m_notice->show();
}

} // namespace heliograph::ui
