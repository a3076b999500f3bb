// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/rowmarks.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/inbox/inboxrows.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace heliograph::ui::rowmarks {

namespace {

constexpr int kBadge = 18;
constexpr int kBox = 16;

QLatin1StringView channelIcon(Channel channel)
{
    switch (channel) {
    case Channel::Sms: return "phone"_L1;
    case Channel::Email: return "mail"_L1;
    case Channel::WebChat: break;
    }
    return "chat-bubble"_L1;
}

} // namespace

bool runsLeft(const QPainter &painter)
{
    return painter.layoutDirection() == Qt::RightToLeft;
}

QRect placed(const QRect &line, int x, int width, int height)
{
    return {line.left() + x, line.top() + (line.height() - height) / 2, width, height};
}

QRect turned(const QPainter &painter, const QRect &line, const QRect &what)
{
    return runsLeft(painter) ? QRect(line.left() + line.right() - what.right(), what.top(), what.width(), what.height()) : what;
}

int startOf(const QPainter &painter)
{
    return Qt::AlignVCenter | (runsLeft(painter) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
}

QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

void paintFace(QPainter &painter, const QRect &where, const InboxRow &row, const QPalette &palette, const Face &face)
{
    if (face.box) {
        const QRectF box(where.center().x() - kBox / 2 + 1, where.center().y() - kBox / 2 + 1, kBox, kBox);
        paintRounded(painter, box, 4, color(palette, face.ticked ? Role::Accent : Role::Surface),
                     face.ticked ? QColor() : color(palette, Role::Control));
        if (face.ticked)
            paintIcon(painter, "check"_L1, box.adjusted(1, 1, -1, -1), color(palette, Role::OnAccent));
        return;
    }
    paintAvatar(painter, where, row.customerName, palette, face.selected);
    const QRectF badge(runsLeft(painter) ? where.left() - 6.0 : where.right() - 11.0, where.bottom() - 11.0, kBadge, kBadge);
    paintRounded(painter, badge, kBadge / 2, face.ground);
    paintIcon(painter, channelIcon(row.conversation.endpoint.channel), badge.adjusted(3, 3, -3, -3), color(palette, Role::Muted));
}

int paintUnread(QPainter &painter, const QRect &line, int unread, const QPalette &palette)
{
    if (unread == 0)
        return 0;
    const QString count = unread > 9 ? u"9+"_s : QString::number(unread);
    const QFont f = font(TextSize::Meta, true);
    const int width = qMax<int>(Scaled{18}, QFontMetrics(f).horizontalAdvance(count) + 10);
    const QRect pill = turned(painter, line, placed(line, line.width() - width, width, Scaled{18}));
    paintRounded(painter, pill, pill.height() / 2.0, color(palette, Role::Muted));
    painter.setFont(f);
    painter.setPen(color(palette, Role::Surface));
    painter.drawText(pill, Qt::AlignCenter, count);
    return width;
}

Role waitRole(qint64 waitMs)
{
    return waitMs >= kWaitOverMs ? Role::Bad : waitMs >= kWaitWarnMs ? Role::Warn : Role::Muted;
}

void paintWaitLine(QPainter &painter, const QRect &row, qint64 waitMs, const QPalette &palette)
{
    if (waitMs >= kWaitWarnMs)
        painter.fillRect(turned(painter, row, QRect(row.left(), row.top() + 10, 3, row.height() - 20)), color(palette, waitRole(waitMs)));
}

} // namespace heliograph::ui::rowmarks
