// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/review/reviewdelegate.h"

#include "models/reviewmodel.h"
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/inbox/rowmarks.h"
#include "ui/words/line.h"
#include "ui/words/words.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

using namespace rowmarks;

namespace {

constexpr Scaled kRow{80};
constexpr Scaled kLine{18};
constexpr ScaledWidth kIcon{14};
constexpr int kBeforeMatch = 18; ///< letters
constexpr QChar kMatch(0x2068);
constexpr QChar kMatchEnd(0x2069);

QString withoutMarks(QString text)
{
    return text.remove(kMatch).remove(kMatchEnd);
}

/// The words on a ground of their own between the marks, in one line.
void drawMarked(QPainter &painter, const QRect &line, const QString &text, const QPalette &palette)
{
    QTextCharFormat match;
    match.setBackground(color(palette, Role::Note));
    match.setForeground(color(palette, Role::Text));
    QList<QTextLayout::FormatRange> ranges;
    QString plain;
    int begun = -1;
    for (const QChar c : text) {
        if (c == kMatch) {
            begun = int(plain.size());
        } else if (c == kMatchEnd && begun >= 0) {
            ranges.append({begun, int(plain.size()) - begun, match});
            begun = -1;
        } else if (c != kMatchEnd) {
            plain += c.category() == QChar::Other_Control ? QChar(u' ') : c;
        }
    }
    const QFontMetrics metrics(font(TextSize::Body));
    // A match that would not be seen moves to the front, after a word or two.
    if (const int end = ranges.isEmpty() ? 0 : ranges.first().start + ranges.first().length; metrics.horizontalAdvance(plain.left(end)) > line.width() - 24) {
        const int from = qMax(0, int(plain.lastIndexOf(u' ', qMax(0, ranges.first().start - kBeforeMatch))) + 1);
        plain = u'…' + plain.mid(from);
        for (QTextLayout::FormatRange &range : ranges)
            range.start -= from - 1;
    }
    plain = metrics.elidedText(plain, Qt::ElideRight, line.width());
    ranges.removeIf([&plain](const QTextLayout::FormatRange &range) { return range.start + range.length > plain.size(); });
    QTextLayout layout(plain, font(TextSize::Body));
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(plain.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(runsLeft(painter) ? Qt::AlignRight : Qt::AlignLeft);
    layout.setTextOption(option);
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine only = layout.createLine();
    if (only.isValid())
        only.setLineWidth(line.width());
    layout.endLayout();
    painter.setPen(color(palette, Role::Muted));
    layout.draw(&painter, QPointF(line.left(), line.top() + (line.height() - layout.boundingRect().height()) / 2));
}

} // namespace

struct ReviewDelegate::Outcome {
    QLatin1StringView icon;
    QString words;
    Role role = Role::Muted;
};

ReviewDelegate::ReviewDelegate(const ReviewModel &model, const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_clock(clock)
{
}

ReviewDelegate::Outcome ReviewDelegate::outcomeOf(const ReviewRow &row)
{
    switch (row.outcome) {
    case ReviewRow::Outcome::SmsFailed: return {"cross-circle"_L1, tr("SMS not delivered"), Role::Bad};
    case ReviewRow::Outcome::OptedOut: return {"ban"_L1, tr("Opted out"), Role::Bad};
    case ReviewRow::Outcome::Verified: return {"shield-check"_L1, tr("Verified"), Role::Ok};
    case ReviewRow::Outcome::WrongCode:
        return {"warning-circle"_L1, row.wrongTries > 0 ? tr("Wrong code, %n tries", nullptr, row.wrongTries) : tr("Code not typed"), Role::Warn};
    case ReviewRow::Outcome::None: break;
    }
    return {"shield"_L1, tr("Not verified"), Role::Muted};
}

QString ReviewDelegate::placeOf(const ReviewRow &row)
{
    const QString channel = words::channel(row.conversation.endpoint.channel);
    switch (row.conversation.state) {
    case ConversationState::Offered: return tr("%1, offered", "of a channel").arg(channel);
    case ConversationState::Open: return tr("%1, open", "of a channel").arg(channel);
    case ConversationState::Pending: return tr("%1, pending", "of a channel").arg(channel);
    case ConversationState::Snoozed: return tr("%1, snoozed", "of a channel").arg(channel);
    case ConversationState::Closed: break;
    }
    return tr("%1, closed", "of a channel").arg(channel);
}

QSize ReviewDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, kRow};
}

QString ReviewDelegate::spoken(int index) const
{
    const ReviewRow *row = m_model.row(index);
    if (!row)
        return {};
    const QString score = row->disputed ? tr("score disputed") : row->percent >= 0 ? tr("scored %1 %").arg(row->percent) : tr("not scored");
    const QString snippet = withoutMarks(m_model.snippet(index));
    const QString &preview = row->conversation.topic.isEmpty() ? row->conversation.preview : row->conversation.topic;
    return words::line({row->customerName, words::when(row->conversation.lastActivityAt, m_clock.nowMs()), snippet.isEmpty() ? preview : snippet,
                        outcomeOf(*row).words, placeOf(*row), score});
}

void ReviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ReviewRow *row = m_model.row(index.row());
    const QPalette &palette = option.palette;
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect card = option.rect.adjusted(kInset, 0, -kInset, 0);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        paintRounded(*painter, card, metric::Radius, color(palette, Role::Soft));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintRounded(*painter, card, metric::Radius, color(palette, Role::Inbound));
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(*painter, card, palette);
    if (row) {
        const QRect inner = card.adjusted(12, 0, -12, 0);
        const int top = card.top() + Scaled{10};
        const auto at = [&](int x, int y, int width, int height) { return turned(*painter, inner, QRect(inner.left() + x, y, width, height)); };
        paintAvatar(*painter, at(0, top, kAvatar, kAvatar), row->customerName, palette, selected);
        const int x = kAvatar + 12, width = inner.width() - x;
        const QString when = words::shortDay(row->conversation.lastActivityAt, m_clock.nowMs());
        painter->setFont(font(TextSize::Meta));
        painter->setPen(color(palette, Role::Muted));
        const int whenWidth = painter->fontMetrics().horizontalAdvance(when);
        painter->drawText(at(inner.width() - whenWidth, top, whenWidth, kLine), Qt::AlignVCenter | Qt::TextDontClip, when);
        painter->setFont(font(TextSize::Body, true));
        painter->setPen(color(palette, Role::Text));
        const QRect name = at(x, top, width - whenWidth - 8, kLine);
        painter->drawText(name, startOf(*painter), isolated(painter->fontMetrics().elidedText(row->customerName, Qt::ElideRight, name.width())));
        const QString words = m_model.snippet(index.row()).isEmpty() ? row->conversation.topic.isEmpty() ? row->conversation.preview : row->conversation.topic
                                                                     : m_model.snippet(index.row());
        drawMarked(*painter, at(x, top + kLine + 2, width, kLine), words, palette);
        const Outcome outcome = outcomeOf(*row);
        const int y = top + 2 * (kLine + 2) + 2;
        paintIcon(*painter, outcome.icon, at(x, y + (kLine - kIcon) / 2, kIcon, kIcon), color(palette, outcome.role));
        painter->setFont(font(TextSize::Meta));
        painter->setPen(color(palette, outcome.role));
        const int said = painter->fontMetrics().horizontalAdvance(outcome.words);
        painter->drawText(at(x + kIcon + 4, y, said, kLine), startOf(*painter) | Qt::TextDontClip, outcome.words);
        const QString score = row->percent >= 0 ? tr("%1 %").arg(row->percent) : QString();
        const int scoreWidth = score.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(score) + 12;
        const int left = x + kIcon + 4 + said + 6;
        painter->setPen(color(palette, Role::Muted));
        const QRect rest = at(left, y, qMax(0, inner.width() - left - scoreWidth), kLine);
        painter->drawText(rest, startOf(*painter), painter->fontMetrics().elidedText(tr("· %1").arg(placeOf(*row)), Qt::ElideRight, rest.width()));
        if (!score.isEmpty())
            paintTag(*painter, at(inner.width() - scoreWidth, y, scoreWidth, kTagHeight).topLeft(), score, palette, selected);
    }
    painter->restore();
}

} // namespace heliograph::ui
