// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/deskfixture.h"

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

namespace {

MessageTemplate smsText(const QString &name, const QString &body, const QString &language = {})
{
    MessageTemplate text;
    text.name = name;
    text.body = body;
    text.language = language;
    return text;
}

QStringList trail(Desk &desk)
{
    QStringList actions;
    for (const AuditEntry &entry : desk.await(desk.store->read([](const store::View &view) { return view.audit.page(0, 100); })))
        actions.prepend(entry.action + u' ' + entry.object);
    return actions.filter(u"template."_s);
}

} // namespace

class TestTemplates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTemplateIsKeptAsItIsMeant();
    void everyChangeIsToldAndAudited();
    void whatCannotBeUsedIsRefused_data();
    void whatCannotBeUsedIsRefused();
    void aTakenNameIsSaid();
    void theCustomersLanguageIsChosen();
    void theValuesAreTheCustomersAndTheWorkspaces();
    void aMessageRemembersItsTemplate();
};

void TestTemplates::aTemplateIsKeptAsItIsMeant()
{
    Desk desk;
    MessageTemplate text = smsText(u"  Delivery \n slot "_s, u"Line one\r\nHi {{name|you}} "_s, u"DE-at"_s);
    text.marketing = true;
    const qint64 id = desk.await(desk.templates->put(text));
    const MessageTemplate kept = desk.await(desk.templates->list(TemplateKind::Sms)).first();
    QCOMPARE(kept, (MessageTemplate{id, TemplateKind::Sms, u"Delivery slot"_s, u"de-AT"_s, true, u"Line one\nHi {{name|you}} "_s,
                                    desk.clock.nowMs(), u"Ines Duarte"_s}));
    // A reply in a conversation somebody began is nothing that could be marketing.
    text.kind = TemplateKind::Reply;
    desk.await(desk.templates->put(text));
    QVERIFY(!desk.await(desk.templates->list(TemplateKind::Reply)).first().marketing);
    // It is there after a restart.
    desk.restart();
    QCOMPARE(desk.await(desk.templates->list(TemplateKind::Sms)), QList<MessageTemplate>{kept});
}

void TestTemplates::everyChangeIsToldAndAudited()
{
    Desk desk;
    QList<qint64> told;
    connect(desk.changes.get(), &ChangeFeed::changed, this, [&told](const QList<Change> &changes) {
        for (const Change &change : changes) {
            if (change.kind == Change::Kind::Template)
                told.append(change.id);
        }
    });
    MessageTemplate text = smsText(u"Slot"_s, u"On {{day}}"_s);
    text.id = desk.await(desk.templates->put(text));
    text.body = u"At last: {{day}}"_s;
    desk.await(desk.templates->put(text));
    desk.await(desk.templates->remove(text.id));
    QCOMPARE(desk.result(desk.templates->remove(text.id)).error().code, ErrorCode::NotFound);
    QCOMPARE(desk.result(desk.templates->put(text)).error().code, ErrorCode::NotFound);
    desk.settle();
    QCOMPARE(told, (QList<qint64>{text.id, text.id, text.id}));
    const QString object = u" template:%1"_s.arg(text.id);
    QCOMPARE(trail(desk), (QStringList{u"template.added"_s + object, u"template.changed"_s + object, u"template.removed"_s + object}));
}

void TestTemplates::whatCannotBeUsedIsRefused_data()
{
    QTest::addColumn<MessageTemplate>("text");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no name") << smsText(u" \n"_s, u"Text"_s) << u"name:required"_s;
    QTest::newRow("a long name") << smsText(QString(61, u'n'), u"Text"_s) << u"name:too_long"_s;
    QTest::newRow("no text") << smsText(u"Slot"_s, u" \n "_s) << u"body:required"_s;
    QTest::newRow("a long text") << smsText(u"Slot"_s, QString(2'001, u'n')) << u"body:too_long"_s;
    QTest::newRow("no language") << smsText(u"Slot"_s, u"Text"_s, u"German!"_s) << u"language:not_a_language"_s;
    QTest::newRow("not closed") << smsText(u"Slot"_s, u"Hi {{name"_s) << u"body:variables"_s;
    QTest::newRow("one brace") << smsText(u"Slot"_s, u"Hi {name}"_s) << u"body:variables"_s;
}

void TestTemplates::whatCannotBeUsedIsRefused()
{
    QFETCH(MessageTemplate, text);
    Desk desk;
    const auto put = desk.result(desk.templates->put(text));
    QCOMPARE(put.error().code, ErrorCode::InvalidArgument);
    QTEST(put.error().detail, "detail");
    QVERIFY(desk.await(desk.templates->list(TemplateKind::Sms)).isEmpty());
}

void TestTemplates::aTakenNameIsSaid()
{
    Desk desk;
    desk.await(desk.templates->put(smsText(u"Slot"_s, u"Text"_s, u"en"_s)));
    const auto again = desk.result(desk.templates->put(smsText(u"SLOT"_s, u"Other"_s, u"EN"_s)));
    QCOMPARE(again.error(), (Error{ErrorCode::Conflict, u"template"_s}));
    desk.await(desk.templates->put(smsText(u"SLOT"_s, u"Other"_s, u"de"_s)));
    QCOMPARE(desk.await(desk.templates->list(TemplateKind::Sms)).size(), 2);
    QCOMPARE(trail(desk).size(), 2);
}

void TestTemplates::theCustomersLanguageIsChosen()
{
    const QList<MessageTemplate> all{smsText(u"Slot"_s, u"a"_s, u"ar"_s), smsText(u"Slot"_s, u"b"_s, u"en"_s), smsText(u"Other"_s, u"c"_s, u"de"_s)};
    Customer customer;
    customer.language = u"ar-EG"_s;
    QCOMPARE(TemplateService::bestFor(customer, u"slot"_s, all), &all.at(0));
    customer.language = u"de"_s;
    QCOMPARE(TemplateService::bestFor(customer, u" Slot "_s, all), &all.at(1));
    QCOMPARE(TemplateService::bestFor(customer, u"Slots"_s, all), nullptr);
}

void TestTemplates::theValuesAreTheCustomersAndTheWorkspaces()
{
    Desk desk;
    Customer customer;
    customer.name = u"{{agent}} %1"_s;
    customer.attributes = {{u"Order"_s, u"4471"_s}};
    const QString body = u"{{name}}, {{order}}: {{agent}} of {{workspace}}, {{chat_link}}"_s;
    const policy::Rendered without = policy::render(body, desk.templates->values(customer));
    QCOMPARE(without.text, u"{{agent}} %1, 4471: Ines Duarte of Acorn, {{chat_link}}"_s);
    QCOMPARE(policy::names(without.open), QStringList{u"chat_link"_s});
    desk.await(desk.settings->set(u"workspace.chat_link"_s, u"acorn.example/chat"_s));
    QCOMPARE(policy::render(body, desk.templates->values(customer)).text, u"{{agent}} %1, 4471: Ines Duarte of Acorn, acorn.example/chat"_s);
}

void TestTemplates::aMessageRemembersItsTemplate()
{
    // GIVEN a customer who may be texted, but not for marketing
    Desk desk;
    const QString number = u"+447700900142"_s;
    const qint64 customer = desk.addCustomer(u"Maya"_s, number);
    ConsentRecord consent;
    consent.customerId = customer;
    consent.e164 = number;
    consent.scope = u"sms"_s;
    desk.await(desk.customers->recordConsent(consent));
    const qint64 now = desk.clock.nowMs();
    desk.await(desk.store->write([=](store::Unit &unit) -> Status {
        Verification v;
        v.customerId = customer;
        v.e164 = number;
        v.expiresAt = now + 600'000;
        const auto id = unit.verifications.insert(v);
        return id ? unit.verifications.markVerified(*id, Channel::WebChat, now, now + 86'400'000) : Status(tl::unexpected<Error>(id.error()));
    }));
    MessageTemplate text = smsText(u"Slot"_s, u"Today at six"_s);
    text.id = 7;
    SmsDraft draft;
    draft.draftId = u"d-1"_s;
    draft.customerId = customer;
    draft.e164 = number;
    draft.text = text.body;
    draft.useTemplate(templateMark(text));
    // WHEN it is sent
    const auto sent = desk.await(desk.outbox->send(draft));
    // THEN the message says where its text came from
    QVERIFY(sent.messageId != 0);
    QCOMPARE(desk.thread(customer).last().extra.value("template"_L1).toObject(), templateMark(text));
    // AND a marketing one needs a consent of its own; what is open goes nowhere
    text.marketing = true;
    draft.draftId = u"d-2"_s;
    draft.text = u"Buy {{thing}}"_s;
    draft.unresolvedVariables = {u"thing"_s};
    draft.useTemplate(templateMark(text));
    QStringList codes;
    for (const policy::Finding &finding : policy::refusals(desk.await(desk.outbox->send(draft)).report.findings))
        codes.append(policy::ruleCode(finding.rule));
    QCOMPARE(codes, (QStringList{u"no_consent"_s, u"variable"_s}));
}

QTEST_GUILESS_MAIN(TestTemplates)
#include "test_templates.moc"
