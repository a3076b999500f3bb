// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/cardface.h"

#include "phone/phone.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

using State = VerificationCard::State;

struct CardTr {
    Q_DECLARE_TR_FUNCTIONS(CardFace)
};

QString countdown(qint64 ms)
{
    const qint64 seconds = (ms + 999) / 1000;
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

/// Only the time where the day is today.
QString timeOf(qint64 ms, qint64 nowMs)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms);
    return at.date() == QDateTime::fromMSecsSinceEpoch(nowMs).date() ? at.toString(u"HH:mm"_s) : words::when(ms, nowMs);
}

CardButton resend(const VerificationCard &card, const CardContext &context)
{
    const qint64 wait = card.resendAt - context.nowMs;
    if (wait > 0)
        return {CardAction::Resend, CardTr::tr("Resend in %1").arg(countdown(wait)), false, false};
    return {CardAction::Resend, CardTr::tr("Resend"), false, true};
}

CardButton sendOtp()
{
    return {CardAction::SendOtp, CardTr::tr("Send OTP"), true};
}

CardButton changeNumber()
{
    return {CardAction::ChangeNumber, CardTr::tr("Change number")};
}

CardButton cancelCode()
{
    return {CardAction::Cancel, CardTr::tr("Cancel")};
}

/// Everything that stands still while a code is under way.
void underWay(CardFace &face, const VerificationCard &card, const CardContext &context)
{
    face.number = phone::masked(card.e164);
    face.ringLeftMs = qMax<qint64>(0, card.expiresAt - context.nowMs);
    face.ticking = true;
}

void codeSent(CardFace &face, const VerificationCard &card, const CardContext &context)
{
    underWay(face, card, context);
    face.icon = "phone"_L1;
    face.role = Role::Accent;
    if (card.detail == "sending"_L1) {
        face.title = CardTr::tr("Sending the code");
        face.text = CardTr::tr("The provider has not answered yet.");
        face.buttons = {cancelCode()};
        return;
    }
    face.title = CardTr::tr("Code sent");
    face.ticked = CardTr::tr("Accepted by provider, %1").arg(timeOf(card.sentAt, context.nowMs));
    face.text = context.channel.isEmpty() ? CardTr::tr("Now ask %1 for it.").arg(context.firstName)
                                          : CardTr::tr("Now ask for it: the reply is ready.");
    if (card.providerChecks)
        face.text += u'\n' + CardTr::tr("The provider made it and checks it.");
    face.buttons = {resend(card, context), cancelCode()};
}

void waiting(CardFace &face, const VerificationCard &card, const CardContext &context)
{
    underWay(face, card, context);
    face.icon = "waiting"_L1;
    face.role = Role::Accent;
    face.title = CardTr::tr("Waiting for %1").arg(context.firstName);
    if (card.providerChecks)
        face.text = context.channel.isEmpty()
            ? CardTr::tr("%1 types the code. The provider checks it; nobody here sees it.").arg(context.firstName)
            : CardTr::tr("%1 types the code in %2. The provider checks it; nobody here sees it.").arg(context.firstName, context.channel);
    else
        face.text = context.channel.isEmpty()
            ? CardTr::tr("%1 types the code. The desk checks it; nobody here sees it.").arg(context.firstName)
            : CardTr::tr("%1 types the code in %2. The desk checks it; nobody here sees it.").arg(context.firstName, context.channel);
    face.buttons = {resend(card, context), cancelCode()};
}

/// A code is under way, and something was not as it should be.
void troubled(CardFace &face, const VerificationCard &card, const CardContext &context, const QString &title, const QString &text)
{
    underWay(face, card, context);
    face.icon = "warning-circle"_L1;
    face.role = face.titleRole = face.ringRole = Role::Warn;
    face.title = title;
    face.text = text;
    if (!context.channel.isEmpty())
        face.buttons = {{CardAction::AskAgain, CardTr::tr("Ask again"), true}};
    face.buttons += {resend(card, context), cancelCode()};
}

void wrongCode(CardFace &face, const VerificationCard &card, const CardContext &context)
{
    if (card.detail == "refused"_L1)
        return troubled(face, card, context, CardTr::tr("Not accepted, %1 left").arg(card.checksLeft),
                        CardTr::tr("Wrong or too old: the provider does not say which. %1 can try again, or you send a new one.").arg(context.firstName));
    troubled(face, card, context, CardTr::tr("Wrong code, %1 left").arg(card.checksLeft),
             CardTr::tr("That was not the code. %1 can try again until the time runs out.").arg(context.firstName));
}

void unsure(CardFace &face, const VerificationCard &card, const CardContext &context)
{
    troubled(face, card, context, CardTr::tr("Not sure it went"),
             CardTr::tr("The provider’s answer never came. If %1 has the code, it counts.").arg(context.firstName));
}

void checking(CardFace &face, const VerificationCard &card, const CardContext &context)
{
    underWay(face, card, context);
    face.icon = "waiting"_L1;
    face.role = Role::Accent;
    face.title = CardTr::tr("Checking the code");
    face.text = CardTr::tr("%1 typed one. The provider is asked whether it is right.").arg(context.firstName);
    face.buttons = {cancelCode()};
}

QString whyNotChecked(const QString &detail, const QString &firstName)
{
    if (detail == "reference"_L1)
        return CardTr::tr("The provider never named this code, so it cannot be asked about it. Send a new one.");
    if (detail == "not_processed"_L1 || detail.isEmpty())
        return CardTr::tr("The provider did not look at it, and no try was counted. Ask %1 to type it again.").arg(firstName);
    return CardTr::tr("No try was counted: %1. Ask %2 to type it again later.").arg(words::pausedReason(detail), firstName);
}

void notChecked(CardFace &face, const VerificationCard &card, const CardContext &context)
{
    troubled(face, card, context, CardTr::tr("Code not checked"), whyNotChecked(card.detail, context.firstName));
}

void checkUnclear(CardFace &face, const VerificationCard &card, const CardContext &context)
{
    troubled(face, card, context, CardTr::tr("Not sure it was right"),
             CardTr::tr("The provider’s answer never came. %1 can type it again; if that fails, send a new one.").arg(context.firstName));
}

void verified(CardFace &face, const VerificationCard &card, const CardContext &context)
{
    face.icon = "verified"_L1;
    face.role = face.titleRole = Role::Ok;
    face.title = CardTr::tr("Verified");
    face.moment = words::when(card.verifiedAt, context.nowMs);
    face.small = true;
    const QString channel = words::channel(card.provenBy);
    const QString how = card.provenBy == Channel::Sms ? CardTr::tr("Code answered by SMS from this number")
        : card.actor.isEmpty()                        ? CardTr::tr("Code typed in %1").arg(channel)
                                                      : CardTr::tr("Code typed in %1, asked by %2").arg(channel, card.actor);
    const bool today = QDateTime::fromMSecsSinceEpoch(card.verifiedAt).date() == QDateTime::fromMSecsSinceEpoch(context.nowMs).date();
    face.text = how + u'\n' + (today ? CardTr::tr("Valid until %1").arg(words::day(card.validUntil))
                                      : words::provenAge(card.verifiedAt, card.validUntil, context.nowMs));
    face.buttons = {{CardAction::SendOtp, CardTr::tr("Re-verify")}, changeNumber()};
}

QString whyNotSent(const QString &detail)
{
    if (detail == "opted_out"_L1)
        return CardTr::tr("The provider says that this number opted out of SMS.");
    if (detail == "refused"_L1)
        return CardTr::tr("The provider refused this number. Nothing was sent.");
    if (detail == "not_processed"_L1 || detail == "not_sent"_L1 || detail.isEmpty())
        return CardTr::tr("The provider did not take it. Nothing was sent; try again.");
    return CardTr::tr("Nothing was sent: %1.").arg(words::pausedReason(detail));
}

QString whyEnded(const VerificationCard &card, const CardContext &context)
{
    if (card.detail == "edited"_L1)
        return CardTr::tr("The number was changed since. Send a code to verify it again.");
    if (card.detail == "revoked"_L1)
        return CardTr::tr("It was taken back by hand. Send a code to verify the number again.");
    if (card.detail == "merged"_L1)
        return CardTr::tr("Two customers were merged. Send a code to verify the number again.");
    return CardTr::tr("180 days have passed since %1. Send a code to verify it again.").arg(words::when(card.verifiedAt, context.nowMs));
}

/// The states in which nothing is under way.
void resting(CardFace &face, const VerificationCard &card, const CardContext &context)
{
    face.buttons = {sendOtp(), changeNumber()};
    switch (card.state) {
    case State::Expired:
        face.icon = "clock"_L1;
        face.role = face.titleRole = Role::Warn;
        face.title = CardTr::tr("Code expired");
        face.text = card.providerChecks && context.nowMs < card.expiresAt
            ? CardTr::tr("The provider takes it no longer. Send a new one when %1 is ready.").arg(context.firstName)
            : CardTr::tr("Its %1 are over. Send a new one when %2 is ready.").arg(words::duration(card.lifeMs), context.firstName);
        break;
    case State::Locked:
        face.icon = "lock"_L1;
        face.role = face.titleRole = Role::Bad;
        face.title = CardTr::tr("Locked until %1").arg(timeOf(card.lockedUntil, context.nowMs));
        face.text = CardTr::tr("Too many wrong codes. No new code goes to this number until then.");
        face.buttons = {changeNumber()};
        face.ticking = true;
        break;
    case State::OptedOut:
        face.icon = "ban"_L1;
        face.role = face.titleRole = Role::Bad;
        face.title = CardTr::tr("Opted out of SMS");
        face.struck = true;
        face.text = CardTr::tr("No code and no SMS may go to this number. Chat is still open.");
        face.buttons = {{CardAction::RecordOptIn, CardTr::tr("Record opt-in…")}};
        break;
    case State::NotSent:
        face.icon = "cross"_L1;
        face.role = face.titleRole = Role::Bad;
        face.title = CardTr::tr("Code not sent");
        face.text = whyNotSent(card.detail);
        break;
    case State::Ended:
        face.icon = "shield"_L1;
        face.titleRole = Role::Muted;
        face.title = CardTr::tr("Verification ended");
        face.text = whyEnded(card, context);
        break;
    default:
        face.icon = "shield"_L1;
        face.titleRole = Role::Muted;
        face.title = CardTr::tr("Not verified");
        face.text = CardTr::tr("Send a code to be sure this number is %1’s. SMS stays off until then.").arg(context.firstName);
        break;
    }
}

} // namespace

CardFace faceOf(const VerificationCard &card, const CardContext &context)
{
    CardFace face;
    face.number = phone::international(card.e164);
    switch (card.state) {
    case State::NoNumber:
        face.icon = "phone"_L1;
        face.title = CardTr::tr("Send a code to");
        return face;
    case State::CodeSent: codeSent(face, card, context); return face;
    case State::Waiting: waiting(face, card, context); return face;
    case State::Wrong: wrongCode(face, card, context); return face;
    case State::Unsure: unsure(face, card, context); return face;
    case State::Checking: checking(face, card, context); return face;
    case State::NotChecked: notChecked(face, card, context); return face;
    case State::CheckUnclear: checkUnclear(face, card, context); return face;
    case State::Verified: verified(face, card, context); break;
    case State::None:
    case State::Expired:
    case State::Locked:
    case State::OptedOut:
    case State::NotSent:
    case State::Ended:
        resting(face, card, context);
        break;
    }
    face.tags = true;
    return face;
}

QString firstNameOf(const QString &name)
{
    const QString trimmed = name.trimmed();
    const qsizetype end = trimmed.indexOf(u' ');
    return end > 0 ? trimmed.left(end) : trimmed;
}

} // namespace heliograph::ui
