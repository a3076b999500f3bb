// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/replacementcard.h"

#include "ui/common/iconlabel.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr int kContext = 14;
constexpr Scaled kLineHeight{18};
constexpr int kShownDiffs = 3;
} // namespace

/// "here’s → here's", the changed character on a ground of its own, one line for each of the first few.
class ReplacementCard::Diff final : public QWidget
{
public:
    struct Line {
        QString before, old, now, after;
    };
    explicit Diff(QWidget *parent) : QWidget(parent) {}
    void setLines(const QList<Line> &lines, int more)
    {
        m_lines = lines;
        m_more = more;
        setFixedHeight(kLineHeight * (int(lines.size()) + int(more > 0)));
        setVisible(!lines.isEmpty());
        QStringList said;
        for (const Line &line : lines)
            said.append(ReplacementCard::tr("“%1” becomes “%2”").arg(line.old, line.now));
        setAccessibleName(said.join(u", "_s));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(ui::font(TextSize::Body));
        const QFontMetrics fm(painter.font());
        int y = 0;
        for (const Line &line : std::as_const(m_lines)) {
            int x = 0;
            const auto word = [&](const QString &text, Role words, std::optional<Role> ground) {
                const int w = fm.horizontalAdvance(text) + (ground ? 2 : 0);
                if (ground)
                    painter.fillRect(QRect(x, y, w, kLineHeight), color(palette(), *ground));
                painter.setPen(color(palette(), words));
                painter.drawText(QRect(x, y, w, kLineHeight), Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine, text);
                x += w;
            };
            word(line.before, Role::Muted, {});
            word(line.old.isEmpty() ? u"\u2007"_s : line.old, Role::Bad, Role::Over);
            word(line.after, Role::Muted, {});
            word(u"  \u2192  "_s, Role::Muted, {});
            word(line.before, Role::Muted, {});
            word(line.now.isEmpty() ? u"\u2007"_s : line.now, Role::Accent, Role::Soft);
            word(line.after, Role::Muted, {});
            y += kLineHeight;
        }
        if (m_more > 0) {
            painter.setPen(color(palette(), Role::Muted));
            painter.drawText(QRect(0, y, width(), kLineHeight), Qt::AlignVCenter | Qt::AlignLeft, ReplacementCard::tr("and %n more", nullptr, m_more));
        }
    }

private:
    QList<Line> m_lines;
    int m_more = 0;
};

ReplacementCard::ReplacementCard(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 9, 12, 9);
    row->setSpacing(12);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_icon = new IconLabel("warning"_L1, 20, Role::Warn, this);
    m_title = new PlainLabel({}, TextSize::Body, Role::Text, true, PlainLabel::Fit::Wrap, this);
    m_diff = new Diff(this);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    m_meter = new PlainLabel({}, TextSize::Body, Role::Text, false, PlainLabel::Fit::Whole, this);
    m_saving = new PlainLabel({}, TextSize::Body, Role::Ok, true, PlainLabel::Fit::Whole, this);
    line->addWidget(m_meter);
    line->addWidget(m_saving);
    line->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_diff);
    column->addLayout(line);
    m_button = new QPushButton(this);
    m_button->setProperty("compact", true);
    m_button->setAutoDefault(false);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] { m_taken ? Q_EMIT undoWanted() : Q_EMIT replaceWanted(); });
}

void ReplacementCard::showOffer(const QString &text, const sms::Segments &measure, const sms::Offer &offer, int maxSegments,
                                const std::optional<policy::Price> &price)
{
    m_taken = false;
    const int count = int(offer.replacements.size());
    QList<Diff::Line> lines;
    for (const sms::Replacement &change : offer.replacements.first(qMin(count, kShownDiffs))) {
        const auto clean = [](QString part) { return part.replace(u'\n', u'\u21B5'); };
        // The word that it stands in.
        qsizetype from = change.offset, to = change.offset + change.length;
        while (from > 0 && change.offset - from < kContext && !text.at(from - 1).isSpace())
            --from;
        while (to < text.size() && to - change.offset < kContext && !text.at(to).isSpace())
            ++to;
        if (from > 0 && text.at(from).isLowSurrogate())
            ++from;
        lines.append({clean(text.mid(from, change.offset - from)), text.mid(change.offset, change.length), change.with,
                      clean(text.mid(change.offset + change.length, to - change.offset - change.length))});
    }
    m_icon->setIcon("warning"_L1, Role::Warn);
    QStringList named;
    for (const sms::Forcing &force : measure.forces.first(qMin<qsizetype>(measure.forces.size(), kShownDiffs)))
        named.append(named.isEmpty() ? words::forcing(force) : QString::fromUcs4(&force.character, 1));
    QString title = named.isEmpty() ? tr("Plain characters save space") : named.takeFirst();
    if (!named.isEmpty())
        title += tr(" (also %1)").arg(named.join(u' '));
    m_title->setText(title);
    m_diff->setLines(lines, count - int(lines.size()));
    m_meter->setText(count > 0 ? words::meter(offer.after, maxSegments) : tr("Nothing plain can stand in its place."));
    const int saved = count > 0 ? offer.savedSegments() : 0;
    m_saving->setText(saved <= 0 ? QString()
                      : price    ? tr("saves %n SMS, %1", nullptr, saved).arg(words::money(price->cost(saved)))
                                 : tr("saves %n SMS", nullptr, saved));
    m_button->setVisible(count > 0);
    m_button->setText(count == 1 ? tr("Replace 1 character") : tr("Replace %n characters", nullptr, int(count)));
    update();
}

void ReplacementCard::showTaken(const sms::Offer &offer)
{
    m_taken = true;
    const int count = int(offer.replacements.size());
    m_icon->setIcon("check-circle"_L1, Role::Ok);
    const QString done = count == 1 ? tr("1 character replaced") : tr("%1 characters replaced").arg(count);
    m_title->setText(offer.savedSegments() > 0 ? tr("%1, %2 SMS saved").arg(done).arg(offer.savedSegments()) : done);
    m_diff->setLines({}, 0);
    // What one more look would gain: the text is a few characters over a whole part.
    const int spare = offer.after.limit - offer.after.remaining;
    const int single = offer.after.encoding == sms::Encoding::Gsm7 ? 160 : 70;
    const int excess = offer.after.segments == 2 ? offer.after.units - single : spare;
    m_meter->setText(offer.after.segments == 2 && excess > 0 && excess <= 40 ? tr("%1 characters fewer, and it goes as one SMS.").arg(excess)
                                                                             : tr("The words say the same."));
    m_saving->setText({});
    m_button->setVisible(true);
    m_button->setText(tr("Undo"));
    update();
}

void ReplacementCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(painter, rect(), metric::Radius, color(palette(), Role::Inbound));
}

} // namespace heliograph::ui
