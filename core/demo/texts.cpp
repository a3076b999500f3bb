// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/texts.h"

namespace heliograph::demo {

namespace {

constexpr qint64 kWrittenBefore = qint64(30) * 24 * 3'600'000;

struct Text {
    TemplateKind kind;
    bool marketing;
    const char16_t *name;
    const char16_t *language;
    const char16_t *body;
};

using enum TemplateKind;

constexpr Text kTexts[] = {
    {Sms, false, u"Delivery slot", u"en",
     u"Hi {{first_name|there}}, your order comes on {{day}} between {{hours}}. The driver calls 30 mins ahead. {{workspace}}"},
    {Sms, false, u"Delivery slot", u"de",
     u"Guten Tag {{name|}}, Ihre Lieferung kommt am {{day}} zwischen {{hours}} Uhr. Der Fahrer ruft 30 Minuten vorher an. {{workspace}}"},
    {Sms, false, u"Delivery slot", u"ar", u"مرحبا {{first_name|}}، يصل طلبك يوم {{day}} بين {{hours}}. {{workspace}}"},
    {Sms, false, u"Chat with us", u"en", u"Hi {{first_name|there}}, {{agent}} of {{workspace}} here. Let us settle this in a chat, a person answers: {{chat_link}}"},
    {Sms, false, u"Chat with us", u"de", u"{{workspace}}: Hier ist {{agent}}. Klären wir das im Chat, ein Mensch antwortet: {{chat_link}}"},
    {Sms, false, u"Chat with us", u"ar", u"{{workspace}}: تحدث معنا هنا، سيجيبك موظف: {{chat_link}}"},
    {Sms, false, u"Ready to collect", u"en",
     u"{{workspace}}: your order is ready to collect, open 9 to 18. Please show this text and your customer number {{customer_no}}."},
    {Sms, false, u"Ready to collect", u"de",
     u"{{workspace}}: Ihre Bestellung liegt bereit, 9 bis 18 Uhr. Bitte zeigen Sie diese SMS und Ihre Kundennummer {{customer_no}}."},
    {Sms, true, u"Spring offer", u"en",
     u"Hi {{first_name|there}}, 15% off every fridge at {{workspace}} until Sunday, in the shop and at https://fernhill.example/spring"},
    {Reply, false, u"Hello", u"en", u"Hello {{first_name|there}}, this is {{agent}} from {{workspace}}. How can I help?"},
    {Reply, false, u"Hello", u"de", u"Guten Tag {{name|}}, hier ist {{agent}} von {{workspace}}. Was kann ich für Sie tun?"},
    {Reply, false, u"Hello", u"ar", u"مرحبا {{first_name|}}، معك {{agent}} من {{workspace}}. كيف أستطيع مساعدتك؟"},
    {Reply, false, u"Order number", u"en", u"Could you tell me your order number? It is at the top of the confirmation, four digits."},
    {Reply, false, u"Order number", u"de", u"Nennen Sie mir bitte Ihre Bestellnummer? Sie steht oben auf der Bestätigung, vier Ziffern."},
    {Reply, false, u"Photo of the damage", u"en",
     u"I am sorry to hear that. Please send a photo of the damage and one of the label on the back, then I can order the part."},
    {Reply, false, u"Anything else", u"en", u"Is there anything else I can do for you, {{first_name|}}?"},
    {Reply, false, u"Anything else", u"de", u"Kann ich sonst noch etwas für Sie tun?"},
};

} // namespace

QList<MessageTemplate> templates(const QString &actor, qint64 nowMs)
{
    QList<MessageTemplate> all;
    for (const Text &text : kTexts) {
        all.append({0, text.kind, QString::fromUtf16(text.name), QString::fromUtf16(text.language), text.marketing,
                    QString::fromUtf16(text.body), nowMs - kWrittenBefore, actor});
    }
    return all;
}

} // namespace heliograph::demo
