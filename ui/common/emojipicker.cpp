// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/emojipicker.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

constexpr ScaledWidth kCell{36};
constexpr int kColumns = 9;
constexpr int kRows = 6;
constexpr int kMostRecent = 36;
constexpr int kMostFound = 120;

struct GroupFace {
    const char16_t *emoji;
    const char *name;
};
/// In the order of the table.
constexpr GroupFace kGroups[] = {
    {u"😀", QT_TRANSLATE_NOOP("heliograph::ui::EmojiPicker", "Smileys and emotion")},
    {u"👋", QT_TRANSLATE_NOOP("heliograph::ui::EmojiPicker", "People and body")},
    {u"🐻", QT_TRANSLATE_NOOP("heliograph::ui::EmojiPicker", "Animals and nature")},
    {u"🍎", QT_TRANSLATE_NOOP("heliograph::ui::EmojiPicker", "Food and drink")},
    {u"🚗", QT_TRANSLATE_NOOP("heliograph::ui::EmojiPicker", "Travel and places")},
    {u"⚽", QT_TRANSLATE_NOOP("heliograph::ui::EmojiPicker", "Activities")},
    {u"💡", QT_TRANSLATE_NOOP("heliograph::ui::EmojiPicker", "Objects")},
    {u"❤️", QT_TRANSLATE_NOOP("heliograph::ui::EmojiPicker", "Symbols")},
    {u"🏁", QT_TRANSLATE_NOOP("heliograph::ui::EmojiPicker", "Flags")},
};

} // namespace

EmojiPicker::EmojiPicker(EmojiHabits &habits, QWidget *parent) : QFrame(parent, Qt::Popup), m_habits(habits)
{
    setAccessibleName(tr("Emoji"));
    build();
}

void EmojiPicker::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    auto *top = new QHBoxLayout;
    top->setSpacing(6);
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Search emoji"));
    m_search->setAccessibleName(tr("Search emoji by their English name"));
    m_search->installEventFilter(this);
    top->addWidget(m_search, 1);
    addTones(top);
    column->addLayout(top);

    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Emoji"));
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setGridSize(QSize(kCell, kCell));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_list->setFixedSize(kColumns * kCell + 16, kRows * kCell);
    m_list->setFont(ui::font(TextSize::Page));
    m_list->installEventFilter(this);
    column->addWidget(m_list);

    auto *groups = new QHBoxLayout;
    groups->setSpacing(2);
    addGroups(groups);
    column->addLayout(groups);
    m_words = new PlainLabel({}, TextSize::Meta, Role::Text, false, PlainLabel::Fit::Elide, this);
    m_noteWords = new PlainLabel({}, TextSize::Meta, Role::Warn, false, PlainLabel::Fit::Wrap, this);
    column->addWidget(m_words);
    column->addWidget(m_noteWords);

    connect(m_search, &QLineEdit::textChanged, this, &EmojiPicker::search);
    connect(m_list, &QListWidget::currentItemChanged, this, &EmojiPicker::describe);
    connect(m_list, &QListWidget::itemClicked, this, &EmojiPicker::take);
}

void EmojiPicker::addGroups(QHBoxLayout *row)
{
    auto *group = new QButtonGroup(this);
    const auto add = [&](const QString &face, const QString &name, int id) {
        auto *button = new QToolButton(this);
        if (face.isEmpty())
            button->setIcon(ui::icon("clock"_L1));
        else
            button->setText(face);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFixedSize(metric::Control, metric::Control);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(name);
        button->setToolTip(name);
        group->addButton(button);
        m_groupButtons.append(button);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, id] {
            m_search->clear();
            showGroup(id);
        });
    };
    add({}, tr("The ones of late"), -1);
    for (int i = 0; i < m_table.groups().size(); ++i)
        add(QString::fromUtf16(kGroups[i].emoji), tr(kGroups[i].name), i);
    row->addStretch(1);
}

void EmojiPicker::addTones(QHBoxLayout *row)
{
    m_tone = new QToolButton(this);
    m_tone->setAccessibleName(tr("Skin tone"));
    m_tone->setToolTip(tr("Skin tone"));
    m_tone->setAutoRaise(true);
    m_tone->setFixedHeight(metric::Control);
    m_tone->setFocusPolicy(Qt::StrongFocus);
    m_tone->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_tone);
    const QString names[] = {tr("As it comes"), tr("Light"), tr("Medium-light"), tr("Medium"), tr("Medium-dark"), tr("Dark")};
    const Emoji hand = m_table.byText(u"✋"_s);
    for (int tone = 0; tone <= 5; ++tone) {
        menu->addAction(EmojiTable::toned(hand, tone) + u"  "_s + names[tone], this, [this, tone, hand] {
            m_habits.tone = tone;
            m_tone->setText(EmojiTable::toned(hand, tone));
            m_search->text().isEmpty() ? showGroup(m_group) : search();
        });
    }
    m_tone->setText(EmojiTable::toned(hand, m_habits.tone));
    m_tone->setMenu(menu);
    row->addWidget(m_tone);
}

void EmojiPicker::popUp(const QWidget &anchor)
{
    m_search->clear();
    showGroup(m_habits.recent.isEmpty() ? 0 : -1);
    adjustSize();
    const QRect screen = anchor.screen()->availableGeometry();
    const bool rtl = anchor.layoutDirection() == Qt::RightToLeft;
    QPoint at = anchor.mapToGlobal(QPoint(rtl ? anchor.width() - width() : 0, -height() - 4));
    if (at.y() < screen.top())
        at.setY(anchor.mapToGlobal(QPoint(0, anchor.height() + 4)).y());
    at.setX(qBound(screen.left(), at.x(), qMax(screen.left(), screen.right() - width())));
    move(at);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void EmojiPicker::showGroup(int group)
{
    m_group = group;
    m_groupButtons.at(group + 1)->setChecked(true);
    if (group < 0)
        fillRecent();
    else
        fill(m_table.inGroup(group));
}

void EmojiPicker::search()
{
    if (m_search->text().trimmed().isEmpty())
        return showGroup(m_group);
    fill(m_table.find(m_search->text(), kMostFound));
}

void EmojiPicker::fill(const QList<Emoji> &emoji)
{
    m_list->clear();
    for (const Emoji &each : emoji)
        add(EmojiTable::toned(each, m_habits.tone), each.name);
    m_list->setCurrentRow(0);
    describe();
}

void EmojiPicker::fillRecent()
{
    m_list->clear();
    for (const QString &text : std::as_const(m_habits.recent)) {
        if (const Emoji emoji = m_table.byText(text); !emoji.name.isEmpty())
            add(text, emoji.name);
    }
    m_list->setCurrentRow(0);
    describe();
}

void EmojiPicker::add(const QString &text, const QString &name)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setTextAlignment(Qt::AlignCenter);
    item->setSizeHint(QSize(kCell, kCell));
    item->setToolTip(name);
    item->setData(Qt::AccessibleTextRole, name);
}

void EmojiPicker::describe()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QString nothing = m_search->text().trimmed().isEmpty() ? tr("What you pick will be here.") : tr("No emoji has such a name. Try another word.");
    m_words->setText(item ? item->toolTip() : nothing);
    const QString note = item && m_note ? m_note(item->text()) : QString();
    m_noteWords->setText(note);
    m_noteWords->setVisible(m_note != nullptr);
    m_list->setAccessibleDescription(note);
}

void EmojiPicker::take(QListWidgetItem *item)
{
    if (!item)
        return;
    const QString text = item->text();
    m_habits.recent.removeAll(text);
    m_habits.recent.prepend(text);
    while (m_habits.recent.size() > kMostRecent)
        m_habits.recent.removeLast();
    hide();
    Q_EMIT picked(text);
}

bool EmojiPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        take(m_list->currentItem());
        return true;
    }
    if (watched == m_search && key->key() == Qt::Key_Down) {
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched != m_list)
        return QFrame::eventFilter(watched, event);
    const bool types = !key->text().isEmpty() && key->text().at(0).isPrint() && !(key->modifiers() & Qt::ControlModifier);
    const bool first = key->key() == Qt::Key_Up && m_list->currentRow() < kColumns;
    if (types || first || key->key() == Qt::Key_Backspace) {
        m_search->setFocus(Qt::OtherFocusReason);
        if (!first)
            m_search->event(event);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void EmojiPicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(palette(), Role::Border));
    painter.fillRect(rect().adjusted(1, 1, -1, -1), color(palette(), Role::Surface));
}

} // namespace heliograph::ui
