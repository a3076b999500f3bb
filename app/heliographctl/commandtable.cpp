// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/heliographctl/commandline.h"
#include "app/heliographctl/runs.h"

namespace heliograph::ctl {

const std::vector<OptionSpec> &commonOptions()
{
    static const std::vector<OptionSpec> options{
        {"--profile", "DIR", "the profile's folder; default: the platform's data folder"},
        {"--json", nullptr, "one JSON object per line on standard output, nothing else"},
        {"--vault-passphrase-fd", "N", "secrets are in a vault; its passphrase is one line of descriptor N"},
        {"--help", nullptr, "says what a command does"},
        {"--version", nullptr, "says the version"},
    };
    return options;
}

const std::vector<Command> &commands()
{
    static const std::vector<Command> all{
        {"segment", "", 0, 0, "Measures texts: encoding, segments and where they are cut.\nReads JSON lines {\"text\": …}, writes one line for each.",
         "echo '{\"text\":\"Hello {you}\"}' | heliographctl segment",
         {{"--text", "T", "this text instead of standard input"},
          {"--normalize", "FORM", "none (the text as it is) or nfc", false, false, "none nfc"},
          {"--split", "POLICY", "what may not be cut: pair, cluster or words", false, false, "pair cluster words"},
          {"--provider", "ID", "with this account's rules"}},
         segmentTexts},
        {"provider types", "", 0, 0, "Lists the types of provider and their settings.", "heliographctl provider types", {}, listProviderTypes},
        {"provider add", "ID", 1, 1, "Sets an account up, or changes its settings.",
         "heliographctl provider add uk --type kannel --set url=http://127.0.0.1:13013/cgi-bin/sendsms --set username=desk",
         {{"--type", "T", "a name of `provider types`", true}, {"--set", "KEY=VALUE", "a setting; never a secret", false, true}}, addProvider},
        {"provider secret", "ID KEY", 2, 2, "Stores a secret: one line of standard input, or a whole key file in JSON.", "heliographctl provider secret uk password", {}, setProviderSecret},
        {"provider list", "", 0, 0, "Lists the accounts.", "heliographctl provider list", {}, listProviders},
        {"provider show", "ID", 1, 1, "Shows an account, and what to paste into the gateway's own configuration.", "heliographctl provider show uk", {}, showProvider},
        {"provider test", "ID", 1, 1, "Checks an account. Never sends an SMS.", "heliographctl provider test uk", {}, testProvider},
        {"provider act", "ID ACTION", 2, 2, "Does one of the actions that `provider types` lists for its type.", "heliographctl provider act rented enable_sms", {}, actProvider},
        {"provider remove", "ID", 1, 1, "Removes an account and its secrets.", "heliographctl provider remove uk", {}, removeProvider},
        {"customer add", "", 0, 0, "Adds a customer.", "heliographctl customer add --name 'Maya Okonkwo' --phone +447700900142 --consent 'order form'",
         {{"--name", "N", "", true}, {"--phone", "E164", "international, or national of the home country", true},
          {"--mobile", nullptr, "the customer says that it is a mobile"}, {"--sms", nullptr, "tags a landline for SMS, by hand and audited"},
          {"--consent", "TEXT", "records consent to SMS, with where it was given"}},
         addCustomer},
        {"customer list", "[FILTER]", 0, 100, "Lists customers by name.\nFILTER: words, label:vip, verified:yes, consent:given, optout:no, has:sms, type:mobile,\ncountry:GB, language:en, after:2026-10-01, before:2026-11-01, since:2026-01-01, and any own field as tier:gold.", "heliographctl customer list verified:yes", {}, listCustomers},
        {"customer show", "ID", 1, 1, "Shows a customer.", "heliographctl customer show 3", {}, showCustomer},
        {"customer import", "[FILE]", 0, 1, "Takes customers in from a CSV or vCard file, and says which rows were rejected and why.\nAfter a crash the same command goes on where it was.", "heliographctl customer import customers.csv",
         {{"--dry-run", nullptr, "says what would happen, and writes nothing"},
          {"--known", "WHAT", "whose number is here already: skip (as without), update or add", false, false, "skip update add"},
          {"--undo", "ID", "puts back what an import changed, as far as nobody changed it since"}},
         importCustomers},
        {"customer export", "FILE", 1, 1, "Writes all customers. The file's ending names the format: .csv, .json or .vcf.", "heliographctl customer export customers.csv", {}, exportCustomers},
        {"customer erase", "ID", 1, 1, "Erases a customer for good: profile, messages, notes, codes and consent. An opt-out keeps blocking.", "heliographctl customer erase 3", {}, eraseCustomer},
        {"settings list", "", 0, 0, "Lists the settings.", "heliographctl settings list", {}, listSettings},
        {"settings get", "KEY", 1, 1, "Shows a setting.", "heliographctl settings get country.home", {}, getSetting},
        {"settings set", "KEY VALUE", 2, 2, "Changes a setting.", "heliographctl settings set country.home GB", {}, setSetting},
        {"verify start", "", 0, 0, "Sends a one-time code. Returns when the provider has answered.", "heliographctl verify start --customer 3 --phone +447700900142",
         {{"--customer", "ID", "", true}, {"--phone", "E164", "", true}, {"--provider", "ID", "another account than the default"}}, startVerification},
        {"verify check", "ID", 1, 1, "Checks the code that the customer gave: one line of standard input.", "heliographctl verify check 7", {}, checkVerification},
        {"verify status", "ID", 1, 1, "Shows a verification.", "heliographctl verify status 7", {}, showVerification},
        {"template list", "", 0, 0, "Lists the templates.", "heliographctl template list --kind sms",
         {{"--kind", "KIND", "sms or reply; both without", false, false, "sms reply"}}, listTemplates},
        {"template add", "", 0, 0, "Adds a template, or changes the one of that name and language.\nVariables: {{first_name}}, with words for where there is none {{first_name|there}}.",
         "heliographctl template add --name 'Ready to collect' --text 'Hi {{first_name|there}}, your order is ready. {{workspace}}'",
         {{"--name", "N", "", true}, {"--text", "T", "", true}, {"--language", "TAG", "of the text, such as de; for every language without"},
          {"--kind", "KIND", "sms (as without) or reply, in a chat", false, false, "sms reply"},
          {"--class", "CLASS", "service (as without) or marketing", false, false, "service marketing"}},
         addTemplate},
        {"template remove", "ID", 1, 1, "Removes a template. What was made from it stays.", "heliographctl template remove 3", {}, removeTemplate},
        {"send", "", 0, 0, "Sends a one-way SMS to a verified number.", "heliographctl send --customer 3 --text 'Your order is ready.' --wait",
         {{"--customer", "ID", "", true}, {"--text", "T", ""}, {"--template", "NAME", "a template instead, in the customer's language"},
          {"--param", "NAME=VALUE", "of a text that is set up at the provider; the profile fills in the rest", false, true},
          {"--provider", "ID", "another account than the default"}, {"--sender", "S", "another sender than the account's"},
          {"--wait", nullptr, "waits for the delivery receipt, 60 s at most"}, {"--again", nullptr, "sends the same text once more"}},
         sendSms},
        {"backup", "FILE", 1, 1, "Writes a verified copy of the profile, without the key of the codes.", "heliographctl backup desk.backup", {}, backUp},
        {"restore", "FILE", 1, 1, "Puts a backup in the profile's place. Every open message is held.", "heliographctl restore desk.backup", {}, restoreBackup},
        {"outbox list", "", 0, 0, "Lists messages and their states, oldest first.", "heliographctl outbox list",
         {{"--limit", "N", "the newest N (1000)"}}, listOutbox},
        {"outbox show", "ID", 1, 1, "Shows a message with its attempts and receipts.", "heliographctl outbox show 42", {}, showOutboxRow},
        {"outbox run", "", 0, 0, "Sends what is due, and returns.", "heliographctl outbox run", {}, runOutbox},
        {"outbox release", "ID", 1, 1, "Lets a held message go with the next run.", "heliographctl outbox release 42", {}, releaseOutboxRow},
        {"outbox cancel", "ID", 1, 1, "Cancels a message that has not begun.", "heliographctl outbox cancel 42", {}, cancelOutboxRow},
        {"outbox decide", "ID sent|resend|drop", 2, 2, "Settles a message that is not sure.", "heliographctl outbox decide 42 sent", {}, decideOutboxRow},
        {"conversation list", "[FILTER]", 0, 100, "Lists conversations, newest first.\nFILTER: words, from:customer, agent:NAME, label:vip, state:open, channel:sms, has:failed, verified:yes,\noptout:no, country:GB, after:2026-10-01, before:2026-11-01.",
         "heliographctl conversation list state:open label:vip", {}, listConversations},
        {"conversation show", "ID", 1, 1, "Shows a conversation with its messages.", "heliographctl conversation show 5", {}, showConversation},
        {"consent list", "", 0, 0, "Lists the consent ledger, newest first.", "heliographctl consent list", {}, listConsents},
        {"consent record", "", 0, 0, "Records that a customer agreed to texts.", "heliographctl consent record --customer 3 --phone +447700900142 --scope sms --evidence 'order form'",
         {{"--customer", "ID", "", true}, {"--phone", "E164", "", true}, {"--scope", "SCOPE", "sms or marketing", false, false, "sms marketing"},
          {"--evidence", "TEXT", "the customer's words, or where they are kept", true}},
         recordConsent},
        {"optout add", "E164", 1, 1, "Stops every SMS to a number, at once.", "heliographctl optout add +447700900142 --evidence 'said so on the phone'",
         {{"--evidence", "TEXT", "", true}}, addOptOut},
        {"optout lift", "E164", 1, 1, "Lifts an opt-out.", "heliographctl optout lift +447700900142 --evidence 'asked us to write again'",
         {{"--evidence", "TEXT", "", true}}, liftOptOut},
        {"audit verify", "", 0, 0, "Walks the audit trail's hash chain and names the first broken entry.", "heliographctl audit verify", {}, verifyAudit},
        {"demo run", "", 0, 0, "Plays a scenario of the demo without a window.", "heliographctl demo run --scenario 1 --out transcript",
         {{"--scenario", "N", "which one (1)"}, {"--speed", "X", "scenario seconds per second; as fast as it can be without"},
          {"--out", "DIR", "writes the transcript there"}},
         runDemoScenario},
        {"doctor", "", 0, 0, "Examines the installation and the profile, and says what to do.", "heliographctl doctor",
         {{"--repair", nullptr, "rebuilds the search index where it does not fit the messages"}}, examine},
    };
    return all;
}

} // namespace heliograph::ctl
