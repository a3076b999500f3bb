// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/smssheet.h"

#include "ui/common/iconlabel.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/thread/checklist.h"
#include "ui/thread/handset.h"
#include "ui/thread/meterline.h"
#include "ui/thread/parameterfields.h"
#include "ui/thread/reasonedbutton.h"
#include "ui/thread/replacementcard.h"
#include "ui/thread/smseditor.h"
#include "ui/words/words.h"

#include "phone/phone.h"

#include <QComboBox>
#include <QDateTime>
#include <QScopedValueRollback>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

constexpr int kSheetSaveMs = 400;
constexpr int kLookMs = 300;
constexpr int kOfferMs = 120;
constexpr qsizetype kOfferAtOnce = 2'000; ///< longer texts are looked through after a pause
constexpr int kNewerLooked = 60;

QString freshDraftId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

SmsSheet::SmsSheet(const DeskServices &services, EmojiHabits &habits, QWidget *host, QWidget *over)
    : QWidget(host)
    , m_services(services)
    , m_habits(habits)
    , m_host(host)
    , m_over(over)
{
    build();
    const auto later = [this](QTimer &timer, int ms, auto slot) {
        timer.setSingleShot(true);
        timer.setInterval(ms);
        connect(&timer, &QTimer::timeout, this, slot);
    };
    later(m_saveSoon, kSheetSaveMs, &SmsSheet::saveDraft);
    later(m_lookSoon, kLookMs, &SmsSheet::look);
    later(m_offerSoon, kOfferMs, &SmsSheet::lookForOffer);
    later(m_contextSoon, 0, &SmsSheet::readContext);
    connect(m_editor, &SmsEditor::textChanged, this, &SmsSheet::textEdited);
    connect(m_editor, &SmsEditor::submitted, this, &SmsSheet::submit);
    connect(&services.changes, &ChangeFeed::changed, this, &SmsSheet::follow);
    connect(&services.accounts, &AccountService::accountsChanged, this, [this] {
        if (isVisible())
            m_contextSoon.start();
    });
    host->installEventFilter(this);
    over->installEventFilter(this);
    hide();
}

SmsSheet::~SmsSheet()
{
    saveDraft();
}

void SmsSheet::open(const Customer &customer, qint64 conversationId, const QString &e164)
{
    open(customer, conversationId, e164, {});
}

void SmsSheet::open(const Customer &customer, qint64 conversationId, const QString &e164, const QString &text, const QJsonObject &madeFrom,
                    const QJsonObject &parameters)
{
    saveDraft();
    m_customer = customer;
    m_draft = {};
    m_draft.customerId = customer.id;
    m_draft.conversationId = conversationId;
    m_context = {};
    m_report = {};
    m_known.clear();
    m_offer = {};
    m_takenText.clear();
    m_marks.clear();
    m_began = -1;
    m_newer = 0;
    m_ready = m_draftRead = m_changed = m_sending = false;
    m_to->setText(tr("to %1").arg(customer.name));
    m_saved->setText({});
    m_replacement->hide();
    {
        const QScopedValueRollback filling(m_filling, true);
        m_editor->setText({});
    }
    m_parameters->declare({});
    show(m_report);
    place();
    setVisible(true);
    raise();
    sendsOwnText() ? m_parameters->focusFirst() : m_editor->setFocus(Qt::OtherFocusReason);
    readDraft(e164, text, madeFrom, parameters);
    readTemplates();
}

void SmsSheet::closeSheet()
{
    saveDraft();
    m_saveSoon.stop();
    m_lookSoon.stop();
    hide();
    Q_EMIT closed();
}

const ContactPoint *SmsSheet::number() const
{
    const auto it = std::find_if(m_customer.numbers.cbegin(), m_customer.numbers.cend(),
                                 [this](const ContactPoint &point) { return point.e164 == m_draft.e164; });
    return it == m_customer.numbers.cend() ? nullptr : &*it;
}

sms::Rules SmsSheet::rules() const
{
    const ProviderInfo *info = m_services.accounts.infoFor(m_context.accountId);
    return info ? info->rules : sms::Rules{};
}

void SmsSheet::readDraft(const QString &wantedNumber, const QString &text, const QJsonObject &madeFrom, const QJsonObject &parameters)
{
    const auto reading = m_underWay.customerId == m_customer.id ? heliograph::finished<Draft>(m_underWay)
                                                               : m_services.conversations.draft(m_customer.id, u"sms"_s);
    whenDone(reading, this,
             [this, wantedNumber, text, madeFrom, parameters, customer = m_customer.id](const Result<Draft> &stored) {
                 if (customer != m_customer.id || m_draftRead)
                     return;
                 const Draft draft = stored ? *stored : Draft{customer, u"sms"_s, freshDraftId(), {}, {}, 0};
                 m_draftRead = true;
                 m_draft.draftId = draft.draftId;
                 m_draft.sender = draft.extra.value("sender"_L1).toString();
                 m_draft.accountId = draft.extra.value("account"_L1).toString();
                 m_draft.parameters = draft.empty() ? parameters : draft.extra.value("parameters"_L1).toObject();
                 m_began = draft.empty() ? -1 : draft.extra.value("newest"_L1).toInteger(-1);
                 QString to = wantedNumber.isEmpty() ? draft.extra.value("number"_L1).toString() : wantedNumber;
                 for (const ContactPoint &point : std::as_const(m_customer.numbers)) {
                     if (to.isEmpty() && point.preferred)
                         to = point.e164;
                 }
                 if (to.isEmpty() && !m_customer.numbers.isEmpty())
                     to = m_customer.numbers.first().e164;
                 m_draft.e164 = to;
                 const QString typed = m_editor->text(); // faster than the disk
                 const QString begin = draft.text.isEmpty() ? text : draft.text;
                 if (!begin.isEmpty()) {
                     const QScopedValueRollback filling(m_filling, true);
                     m_draft.useTemplate(draft.text.isEmpty() ? madeFrom : draft.extra.value("template"_L1).toObject());
                     m_editor->setText(begin + typed);
                 }
                 if (!draft.empty())
                     m_saved->setText(tr("Draft kept"));
                 m_draft.text = m_editor->text();
                 m_changed = !typed.isEmpty() || (draft.text.isEmpty() && !begin.isEmpty());
                 if (m_changed)
                     m_saveSoon.start();
                 readContext();
             });
}

void SmsSheet::readContext()
{
    if (m_draft.e164.isEmpty() || !m_draftRead) {
        m_ready = m_draftRead;
        return judge();
    }
    whenDone(m_services.outbox.context(m_customer.id, m_draft.e164, m_draft.kind, m_draft.accountId), this,
             m_contexts.of([this, customer = m_customer.id, to = m_draft.e164](const Result<SendContext> &context) {
                 if (customer != m_customer.id || to != m_draft.e164)
                     return;
                 if (!context)
                     return fail(context.error());
                 takeContext(*context);
             }));
}

void SmsSheet::takeContext(const SendContext &context)
{
    m_context = context;
    m_customer = context.customer;
    m_ready = true;
    if (m_began < 0)
        m_began = context.newestMessageId;
    const QScopedValueRollback filling(m_filling, true);
    m_number->clear();
    for (const ContactPoint &point : std::as_const(m_customer.numbers))
        m_number->addItem(phone::international(point.e164), point.e164);
    m_number->setCurrentIndex(m_number->findData(m_draft.e164));
    if (context.input.verified && m_number->currentIndex() >= 0)
        m_number->setItemIcon(m_number->currentIndex(), ui::icon("shield-check"_L1, color(palette(), Role::Ok)));
    m_number->setProperty("tagged", context.input.verified);
    m_number->setAccessibleDescription(context.input.verified ? tr("Verified") : tr("Not verified"));
    m_number->update();
    m_sender->clear();
    for (const QString &sender : context.senders)
        m_sender->addItem(words::sender(sender), sender);
    if (context.senders.isEmpty())
        m_sender->addItem(tr("Provider’s default"), QString());
    if (!context.senders.contains(m_draft.sender))
        m_draft.sender.clear(); // the account no longer has it
    m_sender->setCurrentIndex(qMax(0, m_sender->findData(m_draft.sender)));
    m_account->clear();
    for (const QString &id : context.accountIds) {
        const Account *account = m_services.accounts.account(id);
        m_account->addItem(account && !account->name.isEmpty() ? account->name : id, id);
    }
    if (context.accountIds.isEmpty())
        m_account->addItem(tr("None yet"), QString());
    m_account->setCurrentIndex(qMax(0, m_account->findData(context.accountId)));
    showParameters();
    fillParameters();
    judge();
    lookForOffer();
    look();
    countNewer();
}

void SmsSheet::follow(const QList<Change> &changes)
{
    if (!isVisible())
        return;
    for (const Change &change : changes) {
        const bool ours = change.threadId == m_customer.id || (change.kind == Change::Kind::Customer && change.id == m_customer.id);
        if (ours && (change.kind == Change::Kind::Verification || change.kind == Change::Kind::Consent || change.kind == Change::Kind::Customer))
            m_contextSoon.start();
        if (ours && change.kind == Change::Kind::Message)
            countNewer();
        if (change.kind == Change::Kind::Setting)
            m_contextSoon.start();
        if (change.kind == Change::Kind::Template)
            readTemplates();
    }
}

void SmsSheet::countNewer()
{
    whenDone(m_services.conversations.threadBefore(m_customer.id, {}, kNewerLooked), this,
             m_pages.of([this, customer = m_customer.id](const Result<ThreadPage> &page) {
                 if (!page || customer != m_customer.id || m_began < 0)
                     return;
                 m_newer = int(std::count_if(page->messages.cbegin(), page->messages.cend(), [this](const Message &message) {
                     return message.id > m_began && message.direction == Direction::Inbound;
                 }));
                 show(m_report);
             }));
}

void SmsSheet::textEdited()
{
    m_draft.text = m_editor->text();
    followTemplate();
    if (m_filling)
        return;
    edited();
    judge();
    if (m_draft.text.size() <= kOfferAtOnce)
        lookForOffer();
    else
        m_offerSoon.start();
}

void SmsSheet::edited()
{
    if (m_draftRead) {
        m_changed = true;
        m_saved->setText(tr("Saving…"));
        m_saveSoon.start();
    }
    m_draft.sendAgain = false;
    m_known.clear();
    m_lookSoon.start();
}

void SmsSheet::judge()
{
    if (!m_ready)
        return show(m_report);
    show(m_services.outbox.preflight(m_context, m_draft));
}

void SmsSheet::show(const PreflightReport &report)
{
    m_report = report;
    // What only the store knew about this very text.
    for (const policy::Finding &known : std::as_const(m_known)) {
        const auto it = std::find_if(m_report.findings.begin(), m_report.findings.end(), [&](const policy::Finding &f) { return f.rule == known.rule; });
        if (it != m_report.findings.end())
            *it = known;
    }
    std::stable_sort(m_report.findings.begin(), m_report.findings.end(),
                     [](const policy::Finding &a, const policy::Finding &b) { return int(a.severity) > int(b.severity); });
    showParameters();
    const bool measured = m_ready && !m_draft.e164.isEmpty();
    const sms::Segments measure = measured ? m_report.measure : sms::measure(m_draft.text);
    const int most = measured ? m_report.maxSegments : 1;
    const sms::Segments parts = shownParts(measure, most);
    m_editor->setMeasure(parts, most);
    m_meter->setMeasure(measure, most);
    const bool goes = m_context.price && measure.segments > 0 && (most <= 0 || measure.segments <= most);
    m_meter->setCost(goes ? words::estimate(m_context.price->cost(measure.segments)) : QString(),
                     m_context.price ? words::priceOrigin(*m_context.price) : QString());
    m_suffix->setText(m_report.suffix.isEmpty() ? QString() : tr("Ends with: %1").arg(m_report.suffix.trimmed()));
    m_suffix->setVisible(!m_report.suffix.isEmpty());
    // An empty box is no mistake yet: the reason beside Send says it.
    QList<policy::Finding> shown = m_report.findings;
    shown.removeIf([this](const policy::Finding &f) { return (f.rule == policy::Rule::TooLong && f.detail == "empty"_L1) || onlyUnfilled(f); });
    m_checks->setFindings(shown, m_newer);
    QString zone = m_context.input.zones.value(0, m_context.input.workspaceZone);
    const QTimeZone place(zone.toLatin1());
    const QDateTime now = zone.isEmpty() || !place.isValid() ? QDateTime::fromMSecsSinceEpoch(m_services.clock.nowMs())
                                                             : QDateTime::fromMSecsSinceEpoch(m_services.clock.nowMs(), place);
    const QString sender = m_sender->currentData().toString();
    const bool own = sendsOwnText();
    const QString seen = own ? QString() : m_draft.text;
    m_handset->setText(seen + (seen.isEmpty() ? QString() : m_report.suffix), seen.isEmpty() ? sms::Segments{} : parts, most,
                       sender.startsWith(u'+') ? phone::international(sender) : sender, now.toString(u"HH:mm"_s));
    m_caption->setText(own ? tr("What arrives is written at %1. The desk does not know it.").arg(account()->name) : m_handset->caption());
    const QString why = whyNot();
    m_send->setReason(why);
    sayWhy(why.isEmpty() ? tr("Ctrl+Enter sends") : why, !why.isEmpty() && !m_sending && m_ready && (own ? m_parameters->demanded() : !m_draft.text.trimmed().isEmpty()));
}

sms::Segments SmsSheet::shownParts(const sms::Segments &measure, int most) const
{
    sms::Segments parts = measure;
    if (most <= 0 || measure.splits.size() <= most)
        return parts;
    qsizetype over = measure.splits.at(most - 1);
    if (most == 1) {
        // One part alone has no header: it holds more than the first of two would.
        const qsizetype room = measure.encoding == sms::Encoding::Gsm7 ? 160 : 70;
        over = qMin<qsizetype>(room, m_draft.text.size());
        while (over > 0 && (measure.encoding == sms::Encoding::Ucs2 ? m_draft.text.at(over - 1).isHighSurrogate()
                                                                    : sms::measure(QStringView(m_draft.text).left(over)).segments > 1))
            --over;
    }
    parts.splits = measure.splits.first(most - 1);
    parts.splits.append(over);
    parts.splits.append(qMax(over + 1, measure.splits.last()));
    return parts;
}

void SmsSheet::sayWhy(const QString &why, bool mistake)
{
    const int room = qMax(60, m_card->width() - 560);
    const QString shown = m_why->fontMetrics().elidedText(why, Qt::ElideRight, room);
    m_why->setText(shown);
    m_why->setAccessibleName(why);
    m_why->setToolTip(shown == why ? QString() : why);
    m_why->setRole(mistake ? Role::Bad : Role::Muted);
    m_whyIcon->setVisible(mistake);
}

QString SmsSheet::whyNot() const
{
    if (m_sending)
        return tr("Writing it down…");
    if (!m_ready)
        return tr("Looking at the rules…");
    if (m_draft.e164.isEmpty())
        return tr("No number yet: add one in the profile");
    const auto stops = policy::refusals(m_report.findings);
    const bool empty = !sendsOwnText() && m_draft.text.trimmed().isEmpty();
    const bool unfilled = std::any_of(stops.cbegin(), stops.cend(), [this](const policy::Finding &f) { return onlyUnfilled(f); });
    const int things = int(std::count_if(stops.cbegin(), stops.cend(), [this](const policy::Finding &f) { return f.detail != "empty"_L1 && !onlyUnfilled(f); }));
    if (things > 1)
        return tr("%1 things to solve first").arg(things);
    if (things == 1)
        return tr("1 thing to solve first");
    return unfilled ? tr("Fill in what is required first") : empty ? tr("Write something first") : QString();
}

void SmsSheet::lookForOffer()
{
    if (!m_takenText.isNull() && m_draft.text == m_takenText)
        return m_replacement->showTaken(m_offer);
    m_takenText = QString();
    const sms::Segments &measure = m_report.measure;
    m_offer = {};
    const bool unicode = m_ready && !sendsOwnText() && measure.encoding == sms::Encoding::Ucs2 && !m_draft.text.isEmpty();
    if (unicode)
        m_offer = sms::offer(m_draft.text, rules());
    // A text in another script is not a slip of a few characters: nothing to point at.
    const bool worth = unicode && (!m_offer.replacements.isEmpty() || measure.forces.size() <= SmsEditor::kFewForcing);
    m_replacement->setVisible(worth);
    if (worth)
        m_replacement->showOffer(m_draft.text, measure, m_offer, m_report.maxSegments, m_context.price);
}

void SmsSheet::replace()
{
    const sms::Offer taken = m_offer;
    if (taken.replacements.isEmpty())
        return;
    m_takenText = sms::apply(m_draft.text, taken.replacements);
    m_editor->edit(m_takenText);
    m_offer = taken;
    m_replacement->setVisible(true);
    m_replacement->showTaken(taken);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void SmsSheet::look()
{
    if (!m_ready || (m_draft.text.trimmed().isEmpty() && !sendsOwnText()) || m_draft.e164.isEmpty())
        return;
    whenDone(m_services.outbox.check(m_draft), this, m_looks.of([this, asked = m_draft](const Result<PreflightReport> &report) {
        if (!report || asked.text != m_draft.text || asked.parameters != m_draft.parameters || asked.e164 != m_draft.e164)
            return;
        m_known.clear();
        for (const policy::Finding &finding : report->findings) {
            if (finding.rule == policy::Rule::Duplicate)
                m_known.append(finding);
        }
        judge();
    }));
}

void SmsSheet::saveDraft()
{
    if (!m_changed || !m_draftRead || m_customer.id == 0 || m_sending)
        return;
    m_changed = false;
    m_saveSoon.stop();
    Draft draft{m_customer.id, u"sms"_s, m_draft.draftId, m_draft.text,
                {{u"number"_s, m_draft.e164}, {u"sender"_s, m_draft.sender}, {u"account"_s, m_draft.accountId}, {u"newest"_s, m_began}}, 0};
    if (!m_draft.madeFrom.isEmpty())
        draft.extra.insert("template"_L1, m_draft.madeFrom);
    if (!m_draft.parameters.isEmpty())
        draft.extra.insert("parameters"_L1, m_draft.parameters);
    m_underWay = draft;
    whenDone(m_services.conversations.saveDraft(draft), this, [this, draft](const Status &done) {
        if (m_underWay == draft)
            m_underWay = {};
        if (draft.customerId != m_customer.id)
            return;
        if (!done) {
            m_changed = true;
            m_saved->setText(tr("Draft not saved"));
        } else if (draft.text == m_draft.text && draft.extra.value("parameters"_L1).toObject() == m_draft.parameters) {
            m_saved->setText(draft.empty() ? QString() : tr("Draft saved"));
        }
    });
}

void SmsSheet::submit()
{
    if (m_sending)
        return;
    if (!whyNot().isEmpty())
        return explain();
    m_sending = true;
    m_saveSoon.stop();
    m_lookSoon.stop();
    show(m_report);
    whenDone(m_services.outbox.send(m_draft), this,
             [this, customer = m_customer.id, text = m_draft.text, own = sendsOwnText()](const Result<OutboxService::Sent> &sent) {
                 if (customer != m_customer.id)
                     return;
                 m_sending = false;
                 if (!sent)
                     return fail(sent.error());
                 if (sent->messageId == 0) { // a rule says no that said yes a moment ago
                     m_known = policy::refusals(sent->report.findings);
                     show(sent->report);
                     m_contextSoon.start();
                     return explain();
                 }
                 m_underWay = {};
                 // Durable: only now the box is emptied. What was typed meanwhile begins the next one.
                 // A text that waits for another account did not go.
                 const QString rest = own ? m_draft.text : m_draft.text.startsWith(text) ? m_draft.text.mid(text.size()) : QString();
                 m_draft.parameters = {};
                 m_draft.draftId = freshDraftId();
                 m_draft.useTemplate({});
                 m_draft.text = rest;
                 m_changed = !rest.isEmpty();
                 {
                     const QScopedValueRollback filling(m_filling, true);
                     m_editor->setText(rest);
                 }
                 closeSheet();
                 Q_EMIT this->sent(sent->messageId);
             });
}

void SmsSheet::fail(const Error &error)
{
    m_changed = true;
    m_saveSoon.start();
    show(m_report);
    const words::Said said = words::error(error);
    sayWhy(said.text.isEmpty() ? said.title : said.title + u" "_s + said.text, true);
}

} // namespace heliograph::ui
