// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/smssheet.h"

#include "ui/common/iconlabel.h"
#include "ui/common/plainlabel.h"
#include "ui/thread/checklist.h"
#include "ui/thread/handset.h"
#include "ui/thread/meterline.h"
#include "ui/thread/parameterfields.h"
#include "ui/thread/reasonedbutton.h"
#include "ui/thread/replacementcard.h"
#include "ui/thread/sendtimebox.h"
#include "ui/thread/smseditor.h"
#include "ui/thread/smsfields.h"
#include "ui/thread/templatebox.h"
#include "ui/words/words.h"

#include "phone/phone.h"
#include "sms/limit.h"

#include <QDateTime>
#include <QJsonArray>
#include <QScopedValueRollback>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

constexpr int kOfferMs = 120;

/// "14:38" where the customer is.
QString timeThere(const policy::PreflightInput &input, qint64 nowMs)
{
    const QString zone = input.zones.value(0, input.workspaceZone);
    const QTimeZone place(zone.toLatin1());
    const QDateTime now = zone.isEmpty() || !place.isValid() ? QDateTime::fromMSecsSinceEpoch(nowMs) : QDateTime::fromMSecsSinceEpoch(nowMs, place);
    return now.toString(u"HH:mm"_s);
}

bool isEmptyText(const policy::Finding &finding)
{
    return finding.rule == policy::Rule::TooLong && finding.detail == "empty"_L1;
}

} // namespace

SmsSheet::SmsSheet(const DeskServices &services, EmojiHabits &habits, QWidget *host, QWidget *over)
    : QWidget(host)
    , m_services(services)
    , m_sms(new SmsComposition(services, this))
    , m_habits(habits)
    , m_host(host)
    , m_over(over)
{
    build();
    m_offerSoon.setSingleShot(true);
    m_offerSoon.setInterval(kOfferMs);
    connect(&m_offerSoon, &QTimer::timeout, this, &SmsSheet::lookForOffer);
    connectComposition();
    connect(&services.changes, &ChangeFeed::changed, this, [this](const QList<Change> &changes) {
        const bool templates = std::any_of(changes.cbegin(), changes.cend(), [](const Change &c) { return c.kind == Change::Kind::Template; });
        if (isVisible() && templates)
            readTemplates();
    });
    host->installEventFilter(this);
    over->installEventFilter(this);
    hide();
}

void SmsSheet::connectComposition()
{
    connect(m_sms, &SmsComposition::textGiven, this, [this](const QString &text) {
        const QScopedValueRollback filling(m_filling, true);
        m_editor->setText(text);
    });
    connect(m_sms, &SmsComposition::contextRead, this, &SmsSheet::fillFields);
    connect(m_sms, &SmsComposition::changed, this, &SmsSheet::show);
    connect(m_sms, &SmsComposition::savingChanged, this, &SmsSheet::showSaving);
    connect(m_sms, &SmsComposition::refused, this, &SmsSheet::explain);
    connect(m_sms, &SmsComposition::failed, this, &SmsSheet::fail);
    connect(m_sms, &SmsComposition::sent, this, [this](qint64 messageId) {
        closeSheet();
        Q_EMIT sent(messageId);
    });
    connect(m_editor, &SmsEditor::textChanged, this, [this] {
        if (!m_filling)
            m_sms->setText(m_editor->text());
    });
    connect(m_parameters, &ParameterFields::edited, this, [this] {
        if (!m_filling)
            m_sms->setParameters(m_parameters->values());
    });
    connect(m_editor, &SmsEditor::submitted, this, &SmsSheet::submit);
    connect(m_fields, &SmsFields::numberChosen, m_sms, &SmsComposition::setNumber);
    connect(m_fields, &SmsFields::senderChosen, m_sms, &SmsComposition::setSender);
    connect(m_time, &SendTimeBox::chosen, m_sms, &SmsComposition::setSendAt);
    connect(m_fields, &SmsFields::accountChosen, m_sms, &SmsComposition::setAccount);
}

void SmsSheet::open(const Customer &customer, qint64 conversationId, const SmsComposition::Start &start)
{
    m_offer = {};
    m_offered.clear();
    m_takenText.clear();
    m_to->setText(tr("to %1").arg(customer.name));
    m_replacement->hide();
    m_parameters->declare({});
    m_sms->begin(customer, conversationId, start);
    place();
    setVisible(true);
    raise();
    m_sms->sendsOwnText() ? m_parameters->focusFirst() : m_editor->setFocus(Qt::OtherFocusReason);
    readTemplates();
}

void SmsSheet::closeSheet()
{
    m_sms->rest();
    hide();
    Q_EMIT closed();
}

void SmsSheet::fillFields()
{
    const QScopedValueRollback filling(m_filling, true);
    m_fields->fill(m_sms->context(), m_sms->draft(), m_services.accounts);
    m_time->setPlace(m_sms->draft().sendZone, m_services.clock.nowMs());
    m_time->setTime(m_sms->draft().sendAt);
    showParameters();
    // What was typed stays; the rest comes from the profile.
    m_parameters->fill(m_sms->draft().parameters, m_sms->profileValues());
    m_sms->fillParameters(m_parameters->values());
    m_offered.clear(); // the price may be another
}

void SmsSheet::show()
{
    const SmsDraft &draft = m_sms->draft();
    const PreflightReport &report = m_sms->report();
    const std::optional<policy::Price> &price = m_sms->context().price;
    m_editor->setOpen(m_sms->open());
    m_fields->templates().setMark(draft.madeFrom);
    showParameters();
    const sms::Segments measure = m_sms->judged() ? report.measure : sms::measure(draft.text);
    const int most = m_sms->judged() ? report.maxSegments : 1;
    m_meter->setMeasure(measure, most);
    const bool goes = price && measure.segments > 0 && (most <= 0 || measure.segments <= most);
    m_meter->setCost(goes ? words::estimate(price->cost(measure.segments)) : QString(), price ? words::priceOrigin(*price) : QString());
    m_suffix->setText(report.suffix.isEmpty() ? QString() : tr("Ends with: %1").arg(report.suffix.trimmed()));
    m_suffix->setVisible(!report.suffix.isEmpty());
    showText(sms::upTo(draft.text, measure, most), most);
    // An empty box is no mistake yet: the reason beside Send says it.
    QList<policy::Finding> shown = report.findings;
    shown.removeIf([this](const policy::Finding &f) { return isEmptyText(f) || onlyUnfilled(f); });
    m_checks->setFindings(shown, m_sms->newer());
    const QString why = whyNot();
    const bool begun = m_sms->sendsOwnText() ? m_parameters->demanded() : !draft.text.trimmed().isEmpty();
    m_send->setReason(why);
    sayWhy(why.isEmpty() ? tr("Ctrl+Enter sends") : why, !why.isEmpty() && !m_sms->sending() && m_sms->ready() && begun);
    followOffer();
}

void SmsSheet::showText(const sms::Segments &parts, int most)
{
    m_editor->setMeasure(parts, most);
    const bool own = m_sms->sendsOwnText();
    const QString text = own ? QString() : m_sms->draft().text;
    const QString sender = m_fields->sender();
    m_handset->setText(text + (text.isEmpty() ? QString() : m_sms->report().suffix), text.isEmpty() ? sms::Segments{} : parts, most,
                       sender.startsWith(u'+') ? phone::international(sender) : sender,
                       timeThere(m_sms->context().input, m_services.clock.nowMs()));
    m_caption->setText(own ? tr("What arrives is written at %1. The desk does not know it.").arg(m_sms->account()->name) : m_handset->caption());
}

/// Fields instead of a text where the provider sends its own, and beside it where the account has both.
void SmsSheet::showParameters()
{
    const ProviderInfo *info = m_sms->account();
    const bool own = m_sms->sendsOwnText(), counted = !info || info->knowsParts;
    const bool any = info && !info->parameters.isEmpty();
    const bool writing = m_editor->hasFocus();
    m_parameters->declare(info ? info->parameters : QList<Parameter>());
    m_parameters->setVisible(any);
    m_aboutText->setVisible(own);
    if (own)
        m_aboutText->setText(any ? tr("%1 sends a greeting that is set up there. You choose its parameters.").arg(info->name)
                                 : tr("%1 sends a greeting that is set up there. It takes nothing from you.").arg(info->name));
    m_textHead->setVisible(!own);
    m_editor->setVisible(!own);
    m_fields->setWithoutTemplates(own);
    m_meter->setVisible(counted);
    m_uncounted->setVisible(!counted);
    if (!counted)
        m_uncounted->setText(tr("How many SMS this becomes, and what it costs, only %1 knows.").arg(info->name));
    if (own) {
        m_replacement->hide();
        if (writing)
            m_parameters->focusFirst();
    }
}

void SmsSheet::showSaving(SmsComposition::Saving now)
{
    using Saving = SmsComposition::Saving;
    switch (now) {
    case Saving::Nothing: return m_saved->setText({});
    case Saving::Kept: return m_saved->setText(tr("Draft kept"));
    case Saving::UnderWay: return m_saved->setText(tr("Saving…"));
    case Saving::Saved: return m_saved->setText(tr("Draft saved"));
    case Saving::Failed: return m_saved->setText(tr("Draft not saved"));
    }
}

/// Nothing but fields that nobody has come to yet.
bool SmsSheet::onlyUnfilled(const policy::Finding &finding) const
{
    if (finding.rule != policy::Rule::Variable || finding.detail != "parameters"_L1 || m_parameters->demanded())
        return false;
    const QJsonArray problems = finding.facts.value("problems"_L1).toArray();
    return std::all_of(problems.begin(), problems.end(), [](const QJsonValue &problem) { return problem["problem"_L1].toString() == "required"_L1; });
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
    if (m_sms->sending())
        return tr("Writing it down…");
    if (!m_sms->ready())
        return tr("Looking at the rules…");
    if (m_sms->draft().e164.isEmpty())
        return tr("No number yet: add one in the profile");
    const auto stops = m_sms->refusals();
    const bool empty = !m_sms->sendsOwnText() && m_sms->draft().text.trimmed().isEmpty();
    const bool unfilled = std::any_of(stops.cbegin(), stops.cend(), [this](const policy::Finding &f) { return onlyUnfilled(f); });
    const int things = int(std::count_if(stops.cbegin(), stops.cend(), [this](const policy::Finding &f) { return f.detail != "empty"_L1 && !onlyUnfilled(f); }));
    if (things > 1)
        return tr("%n things to solve first", nullptr, things);
    if (things == 1)
        return tr("1 thing to solve first");
    return unfilled ? tr("Fill in what is required first") : empty ? tr("Write something first") : QString();
}

void SmsSheet::submit()
{
    if (m_sms->sending())
        return;
    whyNot().isEmpty() ? m_sms->submit() : explain();
}

void SmsSheet::fail(const Error &error)
{
    const words::Said said = words::error(error);
    sayWhy(said.text.isEmpty() ? said.title : said.title + u" "_s + said.text, true);
}

} // namespace heliograph::ui
