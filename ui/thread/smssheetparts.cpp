// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/hairline.h"
#include "ui/common/iconbutton.h"
#include "ui/common/iconlabel.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/common/rowmargins.h"
#include "ui/common/taborder.h"
#include "ui/thread/checklist.h"
#include "ui/thread/handset.h"
#include "ui/thread/meterline.h"
#include "ui/thread/parameterfields.h"
#include "ui/thread/reasonedbutton.h"
#include "ui/thread/replacementcard.h"
#include "ui/thread/sendtimebox.h"
#include "ui/thread/smseditor.h"
#include "ui/thread/smsfields.h"
#include "ui/thread/smssheet.h"
#include "ui/thread/templatebox.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

constexpr int kSheetTop = 60;
constexpr int kSheetEdge = 16;
constexpr ScaledWidth kSideWidth{320};
constexpr ScaledWidth kSideNeeds{820}; ///< narrower sheets do without the phone

/// The sheet itself: surface, round, outlined, no shadow.
class SheetCard final : public QWidget
{
public:
    explicit SheetCard(QWidget *parent) : QWidget(parent) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintRounded(painter, rect(), metric::CardRadius, color(palette(), Role::Surface), color(palette(), Role::Border));
    }
};

/// The column beside the form, on the desk's own ground.
class SideGround final : public QWidget
{
public:
    explicit SideGround(QWidget *parent) : QWidget(parent) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), color(palette(), Role::Window));
    }
};

} // namespace

void SmsSheet::build()
{
    setFocusPolicy(Qt::NoFocus);
    setProperty("sheet", true);
    m_card = new SheetCard(this);
    m_card->setAccessibleName(tr("Send SMS"));
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(1, 0, 1, 0);
    column->setSpacing(0);

    auto *head = new QHBoxLayout;
    setRowMargins(*head, 24, 0, 12, 0);
    head->setSpacing(10);
    m_to = new PlainLabel({}, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Elide, m_card);
    m_saved = new PlainLabel({}, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Whole, m_card);
    auto *cross = new IconButton("cross"_L1, tr("Close; the draft is kept"), m_card);
    head->addWidget(new PlainLabel(tr("Send SMS"), TextSize::Title, Role::Text, true, PlainLabel::Fit::Whole, m_card));
    head->addWidget(m_to, 1);
    head->addWidget(m_saved);
    head->addWidget(cross);
    auto *headBox = new QWidget(m_card);
    headBox->setLayout(head);
    headBox->setFixedHeight(metric::Header);
    column->addWidget(headBox);
    column->addWidget(new Hairline(Qt::Horizontal, m_card));

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(buildBody(), 1);
    middle->addWidget(buildSide());
    column->addLayout(middle, 1);
    column->addWidget(new Hairline(Qt::Horizontal, m_card));
    column->addWidget(buildFoot());

    connect(cross, &QToolButton::clicked, this, &SmsSheet::closeSheet);
    connect(m_checks, &CheckList::remedyChosen, this, &SmsSheet::remedy);
    connect(m_checks, &CheckList::answered, this, &SmsSheet::answer);
    connect(m_checks, &CheckList::reviewWanted, this, [this] {
        m_sms->forgetNewer();
        leaveFor(&SmsSheet::reviewWanted);
    });
    connect(m_replacement, &ReplacementCard::replaceWanted, this, &SmsSheet::replace);
    connect(m_replacement, &ReplacementCard::undoWanted, m_editor, &SmsEditor::undo);
    connect(m_send, &QPushButton::clicked, this, &SmsSheet::submit);
}

QWidget *SmsSheet::buildBody()
{
    m_scroll = new QScrollArea(m_card);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(m_scroll);
    body->setBackgroundRole(QPalette::Base);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(0);
    m_fields = new SmsFields(body);
    connect(&m_fields->templates(), &TemplateBox::chosen, this, &SmsSheet::useTemplate);
    connect(&m_fields->templates(), &TemplateBox::noneChosen, this, [this] { putText({}, {}); });
    connect(&m_fields->templates(), &TemplateBox::editWanted, this, [this] { leaveFor(&SmsSheet::templatesWanted); });
    column->addWidget(m_fields);
    column->addSpacing(12);
    m_aboutText = new PlainLabel({}, TextSize::Body, Role::Text, false, PlainLabel::Fit::Wrap, body);
    m_aboutText->setContentsMargins(0, 0, 0, 8);
    m_parameters = new ParameterFields(body);
    m_parameters->setContentsMargins(0, 0, 0, 8);
    column->addWidget(m_aboutText);
    column->addWidget(m_parameters);
    m_textHead = new QWidget(body);
    auto *label = new PlainLabel(tr("Text"), TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Whole, m_textHead);
    m_editor = new SmsEditor(body);
    m_editor->setAccessibleName(tr("Text of the SMS"));
    label->setBuddy(m_editor);
    auto *emoji = new IconButton("smile"_L1, tr("Emoji"), m_textHead);
    emoji->setProperty("compact", true);
    connect(emoji, &QToolButton::clicked, this, [this, emoji] { openEmoji(*emoji); });
    auto *head = new QHBoxLayout(m_textHead);
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(label, 1, Qt::AlignBottom);
    head->addWidget(emoji);
    column->addWidget(m_textHead);
    column->addSpacing(4);
    column->addWidget(m_editor);
    m_suffix = new PlainLabel({}, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap, body);
    column->addSpacing(4);
    column->addWidget(m_suffix);
    column->addSpacing(4);
    m_meter = new MeterLine(body);
    column->addWidget(m_meter);
    m_uncounted = new PlainLabel({}, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Wrap, body);
    column->addWidget(m_uncounted);
    column->addSpacing(8);
    m_replacement = new ReplacementCard(body);
    column->addWidget(m_replacement);
    column->addSpacing(12);
    m_time = new SendTimeBox(body);
    column->addWidget(m_time);
    column->addSpacing(12);
    column->addWidget(new PlainLabel(tr("Before it goes"), TextSize::Meta, Role::Muted, true, PlainLabel::Fit::Whole, body));
    column->addSpacing(6);
    m_checks = new CheckList(body);
    column->addWidget(m_checks);
    column->addStretch(1);
    m_scroll->setWidget(body);
    return m_scroll;
}

QWidget *SmsSheet::buildSide()
{
    m_side = new SideGround(m_card);
    m_side->setFixedWidth(kSideWidth);
    auto *row = new QHBoxLayout(m_side);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(new Hairline(Qt::Vertical, m_side));
    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 16, 23, 16);
    column->setSpacing(8);
    m_handset = new Handset(m_side);
    m_caption = new PlainLabel({}, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap, m_side);
    m_caption->setMinimumHeight(Scaled{34});
    m_caption->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    column->addWidget(new PlainLabel(tr("On the handset"), TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Whole, m_side));
    column->addWidget(m_handset, 1);
    column->addWidget(m_caption);
    row->addLayout(column);
    return m_side;
}

QWidget *SmsSheet::buildFoot()
{
    auto *foot = new QWidget(m_card);
    foot->setFixedHeight(Scaled{56});
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 0, 24, 0);
    row->setSpacing(8);
    m_whyIcon = new IconLabel("cross-circle"_L1, 16, Role::Bad, foot);
    m_why = new PlainLabel({}, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Whole, foot);
    auto *cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setToolTip(tr("The draft is kept"));
    cancel->setAutoDefault(false);
    m_send = new ReasonedButton(tr("Send SMS"), foot);
    m_send->setProperty("primary", true);
    m_send->setAutoDefault(false);
    row->addWidget(new IconLabel("info"_L1, 16, Role::Text, foot));
    row->addWidget(new PlainLabel(tr("Customer cannot reply to this SMS"), TextSize::Body, Role::Text, true, PlainLabel::Fit::Wrap, foot), 1);
    row->addWidget(m_whyIcon);
    row->addWidget(m_why);
    row->addSpacing(4);
    row->addWidget(cancel);
    row->addWidget(m_send);
    connect(cancel, &QPushButton::clicked, this, &SmsSheet::closeSheet);
    return foot;
}

void SmsSheet::place()
{
    const bool inside = m_over != m_host;
    QRect whole = m_host->rect();
    if (inside) {
        const QRect pane(m_over->mapTo(m_host, QPoint(0, 0)), m_over->size());
        if (layoutDirection() == Qt::RightToLeft)
            whole.setRight(pane.right());
        else
            whole.setLeft(pane.left());
        whole.setTop(pane.top());
        whole.setBottom(pane.bottom());
    }
    setGeometry(whole);
    m_card->setGeometry(rect().adjusted(kSheetEdge, height() > 560 ? kSheetTop : kSheetEdge, -kSheetEdge, -kSheetEdge));
    m_side->setVisible(m_card->width() >= kSideNeeds);
}

void SmsSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(palette(), Role::Scrim));
}

void SmsSheet::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        return closeSheet();
    if (enter && (event->modifiers() & Qt::ControlModifier))
        return submit();
    event->accept(); // nothing below the sheet is meant
}

/// Tab goes round inside the sheet: what lies under it is out of reach until it closes.
bool SmsSheet::focusNextPrevChild(bool next)
{
    stepFocus(*this, next);
    return true;
}

bool SmsSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (isVisible() && (event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::LayoutDirectionChange))
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace heliograph::ui
