// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/outbox.h"
#include "ui/words/audit.h"
#include "ui/words/roles.h"
#include "ui/words/shown.h"
#include "ui/words/words.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace heliograph;

namespace {

const char16_t *const kDetails[] = {
    detail::Undo, detail::QuietHours, detail::AccountPaused, detail::NoSecret, detail::Restored, detail::InterruptedUndo,
    detail::Unreadable, detail::Offline, detail::Throttled, detail::Cancelled, detail::Expired, detail::Refused, detail::OptedOut,
    detail::NotVerified, detail::ReceiptsOff, detail::NoReceipt, u"decided:sent", u"decided:resent", u"decided:dropped"};

const char16_t *const kEvents[] = {
    event::OtpSent, event::OtpUnsure, event::OtpNotSent, event::OtpWrong, event::OtpExpired, event::OtpLocked, event::OtpCancelled,
    event::OtpRefused, event::OtpSeveral, event::OtpNotChecked, event::OtpCheckUnclear,
    event::Verified, event::VerificationEnded, event::OptedOut, event::OptedIn, event::SoundsLikeStop, event::ConsentRecorded,
    event::ConversationOpened, event::Accepted, event::Closed, event::Reopened, event::Pending, event::Merged, event::Unmerged};

policy::Finding findingOf(policy::Rule rule, policy::Severity severity, const QString &detail)
{
    return {rule, severity, policy::Remedy::None, detail,
            {{QStringLiteral("region"), QStringLiteral("US")}, {QStringLiteral("reason"), QStringLiteral("Carriers refuse it.")},
             {QStringLiteral("source"), QStringLiteral("a table")}, {QStringLiteral("date"), QStringLiteral("2026-03-02")},
             {QStringLiteral("until"), qint64(1'700'000'000'000)}, {QStringLiteral("zone"), QStringLiteral("Europe/London")},
             {QStringLiteral("segments"), 2}, {QStringLiteral("limit"), 1}}};
}

/// A sentence for people: said, and neither a code nor a place that nobody filled.
bool isSentence(const QString &text)
{
    return !text.trimmed().isEmpty() && !text.contains(u'_') && !text.contains(QLatin1String("%1")) && !text.contains(QLatin1String("%2"))
        && !text.contains(QLatin1String("%n")) && !text.contains(u'<');
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStateIsSaidWithEveryDetail()
    {
        for (int state = int(MessageState::Waiting); state <= int(MessageState::NotSent); ++state) {
            QVERIFY(isSentence(words::state(MessageState(state))));
            for (const char16_t *detail : kDetails) {
                Message message;
                message.state = MessageState(state);
                message.detail = QString::fromUtf16(detail);
                QVERIFY2(isSentence(words::stateLine(message, 0)), qPrintable(message.detail));
                const words::Said said = words::stateHelp(message, QStringLiteral("Maya"));
                QVERIFY2(isSentence(said.title) && isSentence(said.text), qPrintable(message.detail));
            }
        }
        QCOMPARE(words::state(MessageState::Unknown), QStringLiteral("Not sure"));
    }

    void everyActionOfTheTrailHasASentence()
    {
        QStringList codes;
        for (const policy::AuditAction &action : policy::auditActions()) {
            const QString code = action.code;
            QVERIFY2(words::auditAction(code) != code && isSentence(words::auditAction(code)), qPrintable(code));
            QVERIFY(isSentence(words::auditGroup(action.group)));
            QVERIFY2(policy::auditActionsOf(action.group).contains(code), qPrintable(code));
            codes.append(code);
        }
        QCOMPARE(codes.removeDuplicates(), 0);
        QCOMPARE(words::auditAction(QStringLiteral("from.tomorrow")), QStringLiteral("from.tomorrow"));
        QCOMPARE(words::auditObject(QStringLiteral("message:42")), QStringLiteral("Message 42"));
        QCOMPARE(words::auditObject(QStringLiteral("agent")), QString());
        QCOMPARE(words::auditDetails({{QStringLiteral("role"), QStringLiteral("agent")}}), QStringLiteral("Role: Agent"));
    }

    void whatAVerificationFoundIsSaidAndNoMore()
    {
        AuditReport report;
        for (const char *fault : {"", "edited", "deleted", "reordered", "inserted", "truncated", "recomputed", "head_forged", "cut_forged"}) {
            report.fault = QString::fromLatin1(fault);
            report.faultAt = 7;
            report.lost = 3;
            const words::Said said = words::auditFinding(report);
            QVERIFY2(isSentence(said.title) && isSentence(said.text), fault);
        }
        // Without a head, and without its key, nothing is claimed that cannot be known.
        QVERIFY(words::auditAgainst(report, 0).contains(QStringLiteral("cannot be found")));
        report.against = AuditReport::Against::NoKey;
        QVERIFY(words::auditAgainst(report, 0).contains(QStringLiteral("the key that signed it is not here")));
        report.against = AuditReport::Against::Head;
        QVERIFY(!words::auditAgainst(report, 0).contains(QStringLiteral("cannot be found")));
    }

    void whoMayDoItIsSaidOfEachAbility()
    {
        for (int i = 0; i <= int(policy::Ability::Erase); ++i) {
            const words::Said said = words::error({ErrorCode::Refused, QStringLiteral("role:") + policy::abilityCode(policy::Ability(i))});
            QVERIFY2(said.title.startsWith(QStringLiteral("Only a supervisor")), qPrintable(said.title));
            QVERIFY(said.text.contains(QStringLiteral("Settings")));
        }
    }

    void moneyIsExactAndNamesItsCurrency()
    {
        const auto said = [](qint64 micros, const char *currency) { return words::money({micros, QString::fromLatin1(currency)}); };
        QCOMPARE(said(40'000, "EUR"), QStringLiteral("€0.04"));
        QCOMPARE(said(5'920'000, "EUR"), QStringLiteral("€5.92"));
        QCOMPARE(said(75'000, "EUR"), QStringLiteral("€0.075"));
        QCOMPARE(said(1, "GBP"), QStringLiteral("£0.000001"));
        QCOMPARE(said(0, "EUR"), QStringLiteral("€0.00"));
        QCOMPARE(said(31'000, "CHF"), QStringLiteral("CHF\u00a00.031"));
        // Ten times a tenth is one: no double anywhere.
        QCOMPARE(words::money(policy::Price{{}, {}, 100'000, QStringLiteral("EUR"), {}, {}}.cost(10)), QStringLiteral("€1.00"));
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(said(1'234'500'000, "EUR"), QStringLiteral("1.234,50\u00a0€"));
        QLocale::setDefault(QLocale::c());
    }

    void todaysSumKeepsCurrenciesApart()
    {
        QCOMPARE(words::today(148, {{5'920'000, QStringLiteral("EUR")}}, 0), QStringLiteral("Today 148 segments · €5.92"));
        QCOMPARE(words::today(9, {{40'000, QStringLiteral("EUR")}, {31'000, QStringLiteral("GBP")}}, 3),
                 QStringLiteral("Today 9 segments · €0.04 · £0.031 · 3 unpriced"));
        QCOMPARE(words::today(0, {}, 0), QStringLiteral("Today 0 segments"));
        QCOMPARE(words::today(1, {}, 0), QStringLiteral("Today 1 segment"));
    }

    void aWrongTableRowIsSaidByItsField()
    {
        for (const char *field : {"account", "region", "price", "currency", "source", "date", "reason"}) {
            const words::Said said = words::error({ErrorCode::InvalidArgument, QStringLiteral("row:3:") + QLatin1String(field), -1});
            QCOMPARE(said.title, QStringLiteral("Row 3 cannot be used"));
            QVERIFY2(isSentence(said.text), field);
        }
        const words::Said sender = words::error({ErrorCode::InvalidArgument, QStringLiteral("sender:2:sender_too_long"), -1});
        QCOMPARE(sender.text, QStringLiteral("Sender 2: A sender of letters has 11 characters at most."));
    }

    void aWaitingTextSaysWhy()
    {
        Message message;
        message.state = MessageState::Waiting;
        message.detail = QString::fromUtf16(detail::QuietHours);
        QCOMPARE(words::stateLine(message, 0), QStringLiteral("Waiting · quiet hours"));
        QCOMPARE(words::stateHelp(message, QStringLiteral("Maya")).text, QStringLiteral("It goes by itself when the quiet hours of Maya are over."));
        message.extra = {{QStringLiteral("open_at"), qint64(1'778'828'400'000)}, {QStringLiteral("open_zone"), QStringLiteral("Europe/London")}}; // 2026-05-15
        QCOMPARE(words::stateHelp(message, QStringLiteral("Maya")).text,
                 QStringLiteral("It goes by itself at 08:00 in London, when the quiet hours of Maya are over."));
        message.extra.insert(QStringLiteral("open_zone"), QStringLiteral("Nowhere/Else"));
        QCOMPARE(words::stateHelp(message, QStringLiteral("Maya")).text, QStringLiteral("It goes by itself when the quiet hours of Maya are over."));
        message.detail.clear();
        message.stateAt = 1000;
        QCOMPARE(words::stateLine(message, 5'000), QStringLiteral("Waiting"));
        QCOMPARE(words::stateLine(message, 1000 + 3 * 60'000), QStringLiteral("Waiting · 3 min"));
    }

    void aTextThatWentInPartSaysSoAndMayBeCharged()
    {
        for (const char16_t *detail : kDetails) {
            OutboxRow row;
            row.state = OutboxState::Undelivered;
            row.detail = QString::fromUtf16(detail);
            row.parts = 2;
            row.nextPart = 1;
            QCOMPARE(words::stateLine(shownAs(row), 0), QStringLiteral("Not delivered · 1 of 2 parts went"));
            const words::Said said = words::stateHelp(shownAs(row), QStringLiteral("Maya"));
            QVERIFY(isSentence(said.title));
            QVERIFY2(said.text.startsWith(QLatin1String("Not sent whole: 1 of its 2 parts went")), qPrintable(said.text));
            QVERIFY(said.text.contains(QLatin1String("may be charged")));
            for (const OutboxState state : {OutboxState::Held, OutboxState::RetryWait, OutboxState::Queued}) {
                row.state = state;
                QVERIFY(words::stateHelp(shownAs(row), QStringLiteral("Maya")).text.startsWith(QLatin1String("1 of its 2 parts went already and may be charged")));
            }
        }
        OutboxRow refused;
        refused.state = OutboxState::Rejected;
        refused.detail = QString::fromUtf16(detail::Refused);
        refused.parts = 2;
        QCOMPARE(words::stateLine(shownAs(refused), 0), QStringLiteral("Not sent · refused"));
    }

    void everyEventIsSaid()
    {
        for (const char16_t *code : kEvents) {
            Message message;
            message.kind = MessageKind::Event;
            message.body = QString::fromUtf16(code);
            message.extra = {{QStringLiteral("to"), QStringLiteral("+447700900142")}, {QStringLiteral("detail"), QStringLiteral("cooldown")},
                             {QStringLiteral("left"), 2}, {QStringLiteral("until"), qint64(1'700'000'000'000)},
                             {QStringLiteral("channel"), QStringLiteral("web_chat")}};
            QVERIFY2(isSentence(words::event(message)), qPrintable(message.body));
            QVERIFY(words::event(message) != message.body);
        }
    }

    void aNumberThatGotACodeIsMaskedInTheTimeline()
    {
        Message message;
        message.body = QString::fromUtf16(event::OtpSent);
        message.extra = {{QStringLiteral("to"), QStringLiteral("+447700900142")}};
        QVERIFY(!words::event(message).contains(QLatin1String("900142")));
        QVERIFY(words::event(message).endsWith(QLatin1String("142")));
    }

    void aProofSaysItsAgeAndItsEnd()
    {
        const qint64 day = 86'400'000, at = 1'778'765'760'000; // 14 May 2026
        QCOMPARE(words::provenAge(at, at + 180 * day, at), QStringLiteral("Verified today, until 10 Nov"));
        QCOMPARE(words::provenAge(at, at + 180 * day, at + day), QStringLiteral("Verified yesterday, until 10 Nov"));
        QCOMPARE(words::provenAge(at, at + 180 * day, at + 100 * day), QStringLiteral("Verified 3 months ago, until 10 Nov"));
        QCOMPARE(words::provenAge(at - 180 * day, at + 360 * day, at).section(u',', 1), QStringLiteral(" until 9 May 2027"));
    }

    void anEmojiSaysWhatItDoesToThePrice()
    {
        const QString emoji = QStringLiteral("😀"), plain(150, u'a');
        const auto cost = [&](const QString &text) { return words::emojiCost(emoji, sms::measure(text), sms::measure(text + emoji)); };
        QCOMPARE(cost(plain), QStringLiteral("😀 makes this Unicode: 70 per SMS, 1 → 3 SMS"));
        QCOMPARE(cost({}), QStringLiteral("😀 makes this Unicode: 70 per SMS instead of 160"));
        QCOMPARE(cost(emoji), QStringLiteral("😀 changes no price: 1 SMS as before"));
        QCOMPARE(cost(emoji.repeated(35)), QStringLiteral("😀 makes it 1 → 2 SMS"));
    }

    void oneTryAndTwoTriesAreBothEnglish()
    {
        Message message;
        message.body = QString::fromUtf16(event::OtpWrong);
        message.extra = {{QStringLiteral("left"), 1}};
        QCOMPARE(words::event(message), QStringLiteral("Wrong code, 1 try left"));
        message.extra = {{QStringLiteral("left"), 2}};
        QCOMPARE(words::event(message), QStringLiteral("Wrong code, 2 tries left"));
    }

    void everyMistakeInATemplateIsSaid()
    {
        const QString text = QStringLiteral("{name} }} {{}} {{name");
        const QList<policy::Mistake> mistakes = policy::mistakes(text);
        QCOMPARE(mistakes.size(), 4);
        for (const policy::Mistake &mistake : mistakes)
            QVERIFY2(words::mistake(mistake, text).contains(text.mid(mistake.from, mistake.size)), qPrintable(words::mistake(mistake, text)));
        QVERIFY(words::mistake(mistakes.first(), text).endsWith(QStringLiteral("write {{name}}.")));
        for (const QString &name : policy::knownVariables())
            QVERIFY2(isSentence(words::variable(name)), qPrintable(name));
        QCOMPARE(words::languageName(QStringLiteral("de")), QStringLiteral("Deutsch"));
        QCOMPARE(words::languageName(QStringLiteral("tlh")), QStringLiteral("tlh"));
        QVERIFY(isSentence(words::languageName({})));
    }

    void everyFindingIsSaid()
    {
        const QStringList details{QString(), QStringLiteral("never"), QStringLiteral("pending"), QStringLiteral("locked"), QStringLiteral("expired"),
                                  QStringLiteral("ended:180_days"), QStringLiteral("ended:edited"), QStringLiteral("ended:revoked"),
                                  QStringLiteral("marketing"), QStringLiteral("otp"), QStringLiteral("blocked"), QStringLiteral("unknown_type"),
                                  QStringLiteral("fixed_line"), QStringLiteral("no_tag"), QStringLiteral("not_valid"), QStringLiteral("quiet"),
                                  QStringLiteral("zone_unknown"), QStringLiteral("empty"), QStringLiteral("unknown"), QStringLiteral("none"),
                                  QStringLiteral("one_way"), QStringLiteral("two_way"), QStringLiteral("free_text"), QStringLiteral("paused:offline")};
        for (int rule = 0; rule < policy::kRuleCount; ++rule) {
            for (const policy::Severity severity : {policy::Severity::Pass, policy::Severity::Warning, policy::Severity::Refusal}) {
                for (const QString &detail : details) {
                    const words::Said said = words::finding(findingOf(policy::Rule(rule), severity, detail));
                    QVERIFY2(!said.title.trimmed().isEmpty() && !said.title.contains(QLatin1String("%1")), qPrintable(detail));
                    QVERIFY2(severity == policy::Severity::Pass || !said.text.contains(QLatin1String("%1")), qPrintable(detail));
                }
            }
        }
    }

    void theCountryRefusalNamesTheCountryAndItsSource()
    {
        const words::Said said = words::finding(findingOf(policy::Rule::Country, policy::Severity::Refusal, QStringLiteral("US")));
        QCOMPARE(said.title, QStringLiteral("United States: one-way SMS is not allowed"));
        QVERIFY(said.text.contains(QLatin1String("a table")) && said.text.contains(QLatin1String("2 Mar 2026")));
    }

    void everyLimitIsSaid()
    {
        for (const char *code : {"locked", "cooldown", "number_10min", "number_day", "agent_hour", "workspace_hour", "prefix", "supervisor",
                                 "opted_out", "refused", "credentials", "configuration", "balance", "unreachable", "suspicious", "not_processed"}) {
            const words::Said said = words::otpRefusal(QString::fromLatin1(code), 1'700'000'000'000);
            QVERIFY2(isSentence(said.title) && said.title != words::otpRefusal(QStringLiteral("x"), 0).title, code);
        }
    }

    void everyErrorIsSaid()
    {
        for (int code = int(ErrorCode::InvalidArgument); code <= int(ErrorCode::Internal); ++code) {
            const words::Said said = words::error({ErrorCode(code), {}});
            QVERIFY2(isSentence(said.title) && isSentence(said.text), qPrintable(QString::number(code)));
        }
        for (const char *detail : {"phone:too_short", "phone", "name", "text", "evidence", "type:unknown", "url:https_only", "listen:not_host_port",
                                   "id:id", "password:secret", "x:unknown", "not_a_region", "not_a_time", "not_a_zone", "not_a_flag"}) {
            const words::Said said = words::error({ErrorCode::InvalidArgument, QString::fromLatin1(detail)});
            QVERIFY2(isSentence(said.title) && isSentence(said.text), detail);
        }
        QVERIFY(words::error({ErrorCode::ProfileInUse, QStringLiteral("4242")}).text.contains(QLatin1String("4242")));
    }

    void everyNameIsSaid()
    {
        for (int refusal = 0; refusal <= int(phone::Refusal::NotPossible); ++refusal)
            QVERIFY(isSentence(words::phoneRefusal(phone::Refusal(refusal))));
        for (int type = 0; type <= int(NumberType::Unknown); ++type)
            QVERIFY(isSentence(words::numberType(NumberType(type))));
        for (int remedy = int(policy::Remedy::SendOtp); remedy <= int(policy::Remedy::Wait); ++remedy)
            QVERIFY(isSentence(words::remedy(policy::Remedy(remedy))));
        for (const char *reason : {"credentials", "configuration", "offline", "balance", "failures", "restored", "tls", "not_allowed", "throttled", "timeout", "unexpected"})
            QVERIFY(isSentence(words::pausedReason(QString::fromLatin1(reason))));
        QCOMPARE(words::country(QStringLiteral("GB")), QStringLiteral("United Kingdom"));
        QCOMPARE(words::country(QStringLiteral("XK")).isEmpty(), false);
        QCOMPARE(words::channel(Channel::WebChat), QStringLiteral("Web chat"));
    }

    // A greeting of the provider's is never shown as a text that somebody wrote.
    void aGreetingIsSaidWithWhatFilledIt()
    {
        Message message;
        message.body = QStringLiteral("Your order is ready.");
        QCOMPARE(words::smsText(message), message.body);
        message.extra = {{QStringLiteral("greeting"), QStringLiteral("Avaamo")}};
        message.body = QStringLiteral("name=Maya, order=4411");
        QCOMPARE(words::smsText(message), QStringLiteral("Avaamo greeting · parameters name=Maya, order=4411"));
        message.body.clear();
        QCOMPARE(words::smsText(message), QStringLiteral("Avaamo greeting"));
    }

    void everyMistakeOfAParameterOrADescriptionIsExplained()
    {
        for (const char *problem : {"required", "not_a_number", "not_a_date", "not_a_choice", "too_long", "line_break", "unknown"})
            QVERIFY2(isSentence(words::parameterProblem(QLatin1String(problem))), problem);
        for (const char *reason : {"name", "twice", "reserved", "type", "choices", "fallback", "unknown:requird", "required", "source"}) {
            const QString said = words::error({ErrorCode::InvalidArgument, QStringLiteral("parameters:row:2:") + QLatin1String(reason), -1}).text;
            QVERIFY2(isSentence(said) && said.startsWith(QLatin1String("Parameter 2: ")), qPrintable(said));
        }
        for (const char *field : {"not_a_uuid", "not_a_name", "reserved", "twice"})
            QVERIFY2(isSentence(words::error({ErrorCode::InvalidArgument, QStringLiteral("channel:") + QLatin1String(field), -1}).text), field);
        // As the readers of the description name them.
        static const QRegularExpression named(QStringLiteral("complain\\([^;\\n]*?\"([a-z_]+)\"(?:, [a-z]|, \\{|\\))|\"\\|([a-z_]+)\\||\\? \"([a-z_]+)\" : \"([a-z_]+)\""));
        int known = 0;
        for (const char *name : {"gatewaydescription.cpp", "gatewayrule.cpp", "gatewaytype.cpp"}) {
            QFile file(QStringLiteral(PROVIDERS "/") + QLatin1String(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString source = QString::fromUtf8(file.readAll());
            for (auto found = named.globalMatch(source); found.hasNext(); ++known) {
                const QRegularExpressionMatch match = found.next();
                for (int group = 1; group <= match.lastCapturedIndex(); ++group) {
                    const QString what = match.captured(group);
                    if (!what.isEmpty())
                        QVERIFY2(words::descriptionMistakes(QStringLiteral("/a|") + what + QStringLiteral("|b")) != QStringLiteral("/a: ") + what, qPrintable(what));
                }
            }
        }
        QVERIFY(known > 30);
    }

    void theMeterCountsAgainstOneSmsWhereOneIsAllowed()
    {
        QCOMPARE(words::meter(sms::measure(QString(171, u'a')), 2), QStringLiteral("171/306 · 2 SMS · GSM-7"));
        QCOMPARE(words::meter(sms::measure(QString(176, u'a')), 1), QStringLiteral("176/160 · 16 characters too many · GSM-7"));
        QCOMPARE(words::meter(sms::measure(QString(161, u'a')), 1), QStringLiteral("161/160 · 1 character too many · GSM-7"));
        QCOMPARE(words::meter(sms::measure(QString()), 1), QStringLiteral("0/160 · 0 SMS · GSM-7"));
    }

    void whatForcesUnicodeIsNamedFromOne()
    {
        QCOMPARE(words::forcing({13, U'’'}), QStringLiteral("’ at 14 forces Unicode: 70 per SMS instead of 160"));
        QVERIFY(words::forcing({0, U'\u200b'}).startsWith(QLatin1String("U+200B")));
    }

    void longTextsAreCutBetweenTwoLetters()
    {
        const QString family = QString::fromUtf8("👨‍👩‍👧‍👦");
        QCOMPARE(words::shown(family), family);
        const QString many = words::shown(QString(3'999, u'a') + family.repeated(20));
        QVERIFY(many.startsWith(QString(3'999, u'a') + u'…'));
        QVERIFY(!many.contains(family.at(0)));
    }

    void marksDoNotPileUp()
    {
        const QString vietnamese = QStringLiteral("e\u0302\u0323 n\u0303");
        QCOMPARE(words::shown(vietnamese), vietnamese);
        QCOMPARE(words::shown(u'a' + QString(3'000, QChar(0x0301)) + u'b'), u'a' + QString(8, QChar(0x0301)) + u'b');
    }

    void timesAreShort()
    {
        QCOMPARE(words::duration(3 * 60'000), QStringLiteral("3 min"));
        QCOMPARE(words::duration(2 * 3600'000), QStringLiteral("2 h"));
        QCOMPARE(words::duration(qint64(4) * 24 * 3600'000), QStringLiteral("4 d"));
        const qint64 day = qint64(24) * 3600'000, noon = 1'700'000'000'000 / day * day + day / 2;
        QVERIFY(words::when(noon, noon).startsWith(QLatin1String("Today, ")));
        QVERIFY(!words::when(noon - 3 * day, noon).startsWith(QLatin1String("Today")));
        QVERIFY(words::when(noon - 400 * day, noon).contains(QLatin1String("20")));
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "test_words.moc"
