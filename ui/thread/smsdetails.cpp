// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/smsdetails.h"

#include "ui/common/iconlabel.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/thread/rowtext.h"
#include "ui/words/words.h"

#include "phone/phone.h"
#include "ui/words/line.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <limits>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

constexpr ScaledWidth kWidth{380};
constexpr ScaledWidth kLabel{112};

QString verdictWords(const Attempt &attempt)
{
    if (attempt.verdict == "accepted"_L1)
        return SmsDetails::tr("The provider took it");
    if (attempt.verdict == "rejected"_L1)
        return SmsDetails::tr("The provider refused it");
    if (attempt.verdict == "not_processed"_L1)
        return SmsDetails::tr("Not taken, tried again later");
    if (attempt.verdict == "abandoned"_L1)
        return SmsDetails::tr("Given up before it went");
    return attempt.finishedAt == 0 ? SmsDetails::tr("No answer yet") : SmsDetails::tr("No clear answer");
}

QString receiptWords(ReceiptType type)
{
    switch (type) {
    case ReceiptType::Buffered: return SmsDetails::tr("The network keeps it for later");
    case ReceiptType::HandedOver: return SmsDetails::tr("Handed over to the network");
    case ReceiptType::Delivered: return SmsDetails::tr("On the phone");
    case ReceiptType::Failed: return SmsDetails::tr("Not delivered");
    case ReceiptType::Rejected: return SmsDetails::tr("Refused by the network");
    case ReceiptType::Other: break;
    }
    return SmsDetails::tr("Another receipt");
}

/// "The provider refused it (code 385: unknown sender)"
QString withCode(const QString &said, const QString &code, const QString &text)
{
    const QString reason = code.isEmpty() ? text : text.isEmpty() ? SmsDetails::tr("code %1").arg(code) : SmsDetails::tr("code %1: %2").arg(code, text);
    return reason.isEmpty() ? said : SmsDetails::tr("%1 (%2)").arg(said, reason);
}

/// What the provider counted, where it is not what the desk did: it is the provider that charges.
QString otherCount(const OutboxRow &row, const QList<Attempt> &attempts)
{
    int counted = 0;
    for (const Attempt &attempt : attempts)
        counted += attempt.segments;
    if (counted == 0 || counted == row.segments)
        return {};
    return SmsDetails::tr("%1, the desk counted %2").arg(SmsDetails::tr("%n SMS", nullptr, counted), QString::number(row.segments));
}

policy::Rule ruleNamed(const QString &code)
{
    for (int i = 0; i < policy::kRuleCount; ++i) {
        if (policy::ruleCode(policy::Rule(i)) == code)
            return policy::Rule(i);
    }
    return policy::Rule::Limit;
}

} // namespace

SmsDetails::SmsDetails(const Message &message, const SmsHistory &history, const QString &account, const QString &customerName, qint64 nowMs, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_column(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Details of this SMS"));
    setFixedWidth(kWidth);
    m_column->setContentsMargins(16, 14, 16, 14);
    m_column->setSpacing(4);
    addHead(words::stateLine(message, nowMs));
    const words::Said help = words::stateHelp(message, customerName);
    m_column->addWidget(new PlainLabel(help.text, TextSize::Body, Role::Text, false, PlainLabel::Fit::Wrap));
    m_lines.append(help.text);
    const OutboxRow &row = history.row;
    addHead(tr("Message"));
    addFact(tr("To"), words::inLine(phone::international(message.extra.value("to"_L1).toString())));
    addFact(tr("Sender ID"), row.sender);
    addFact(tr("Provider"), account);
    addFact(tr("Counted as"), smsSize(message).isEmpty() ? tr("The provider alone knows how many SMS it was.") : smsSize(message));
    if (message.extra.contains("greeting"_L1))
        addFact(tr("Parameters"), message.body.isEmpty() ? tr("None") : message.body);
    addFact(tr("Written by"), message.actor);
    addFact(tr("Provider's ID"), row.providerIds);
    addHead(tr("What happened"));
    addFact(words::when(message.at, nowMs), tr("Saved on this computer"));
    addAttempts(message, history.attempts, nowMs);
    if (const QString other = otherCount(row, history.attempts); !other.isEmpty())
        addFact(tr("Provider's count"), other);
    addLookup(history.lookup, row.state == OutboxState::Unknown, nowMs);
    for (const Receipt &receipt : history.receipts)
        addFact(words::when(receipt.at, nowMs), withCode(receiptWords(receipt.type), receipt.code, receipt.text));
    addChecks(message);
    auto *copy = new QPushButton(tr("Copy details"));
    copy->setProperty("compact", true);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_lines.join(u'\n'));
        close();
    });
    m_column->addSpacing(8);
    m_column->addWidget(copy, 0, Qt::AlignLeft);
    setFocusProxy(copy);
}

void SmsDetails::addHead(const QString &text)
{
    if (!m_lines.isEmpty())
        m_column->addSpacing(10);
    m_column->addWidget(new PlainLabel(text, m_lines.isEmpty() ? TextSize::Title : TextSize::Meta, m_lines.isEmpty() ? Role::Text : Role::Muted, true));
    m_lines.append(text);
}

void SmsDetails::addFact(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    auto *name = new PlainLabel(label, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Elide);
    name->setFixedWidth(kLabel);
    line->addWidget(name, 0, Qt::AlignTop);
    const bool breaks = value.contains(u' '); // a long ID does not
    line->addWidget(new PlainLabel(value, TextSize::Body, Role::Text, false, breaks ? PlainLabel::Fit::Wrap : PlainLabel::Fit::Elide), 1);
    m_column->addLayout(line);
    m_lines.append(tr("%1: %2").arg(label, value));
}

/// Where accounts stood in for each other, each attempt says whose it was, and each change why it was made.
void SmsDetails::addAttempts(const Message &message, const QList<Attempt> &attempts, qint64 nowMs)
{
    QHash<QString, QString> names;
    QList<QJsonObject> steps;
    for (const QJsonValue &value : message.extra.value("stood_in"_L1).toArray()) {
        steps.append(value.toObject());
        names.insert(value["left"_L1].toString(), value["left_name"_L1].toString());
        names.insert(value["took"_L1].toString(), value["took_name"_L1].toString());
    }
    const auto addSteps = [&](qint64 until) {
        while (!steps.isEmpty() && steps.first().value("at"_L1).toInteger() <= until) {
            const QJsonObject step = steps.takeFirst();
            addFact(words::when(step.value("at"_L1).toInteger(), nowMs), words::standIn(step));
        }
    };
    for (const Attempt &attempt : attempts) {
        addSteps(attempt.startedAt);
        const bool gone = attempt.verdict == "not_processed"_L1 && names.contains(attempt.accountId)
            && attempt.accountId != message.extra.value("provider"_L1).toString();
        const QString said = withCode(gone ? tr("Not taken") : verdictWords(attempt), attempt.code, attempt.text);
        const QString name = names.value(attempt.accountId);
        addFact(words::when(attempt.startedAt, nowMs), name.isEmpty() ? said : tr("%1: %2").arg(name, said));
    }
    addSteps(std::numeric_limits<qint64>::max());
}

/// What the provider's history had to say of a text whose answer was lost. Absence is no proof: nobody promises how soon a text is there.
void SmsDetails::addLookup(const Lookup &lookup, bool unsure, qint64 nowMs)
{
    if (lookup.asks == 0)
        return;
    const QString found = !unsure ? tr("This SMS was found in the provider's history.")
        : lookup.found == 0       ? tr("Not in the provider's history. It may still appear there; nothing was sent again.")
                                  : tr("In the provider's history: %n SMS that could be this one, not enough to tell.", nullptr, lookup.found);
    addFact(words::when(lookup.lastAt, nowMs), found);
}

/// As they stood then: later changes of rules or consent do not show here.
void SmsDetails::addChecks(const Message &message)
{
    const QJsonArray findings = message.extra.value("preflight"_L1).toArray();
    if (findings.isEmpty())
        return;
    addHead(tr("Checked when it was sent"));
    for (const QJsonValue &value : findings) {
        policy::Finding finding;
        finding.rule = ruleNamed(value["rule"_L1].toString());
        finding.detail = value["detail"_L1].toString();
        const bool passed = value["severity"_L1].toString() == "pass"_L1;
        finding.severity = passed ? policy::Severity::Pass : policy::Severity::Warning;
        const QString said = words::finding(finding).title;
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(new IconLabel(passed ? "check"_L1 : "warning"_L1, 16, passed ? Role::Ok : Role::Warn));
        line->addWidget(new PlainLabel(said, TextSize::Body, Role::Text, false, PlainLabel::Fit::Elide), 1);
        m_column->addLayout(line);
        m_lines.append(passed ? tr("Passed: %1").arg(said) : tr("Warning: %1").arg(said));
    }
}

void SmsDetails::openAt(const QPoint &globalPos)
{
    const QRect screen = parentWidget()->screen()->availableGeometry();
    resize(kWidth, qMin(m_column->totalHeightForWidth(kWidth), screen.height()));
    move(qBound(screen.left(), globalPos.x() - width() / 2, qMax(screen.left(), screen.right() - width())),
         qBound(screen.top(), globalPos.y(), qMax(screen.top(), screen.bottom() - height())));
    show();
    setFocus(Qt::PopupFocusReason);
}

void SmsDetails::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(palette(), Role::Border));
    painter.fillRect(rect().adjusted(1, 1, -1, -1), color(palette(), Role::Surface));
}

} // namespace heliograph::ui
