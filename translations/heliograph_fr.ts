<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CardFace</name>
    <message>
        <source>Resend in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send OTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by provider, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now ask %1 for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now ask for it: the reply is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 types the code. The desk checks it; nobody here sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 types the code in %2. The desk checks it; nobody here sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong code, %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not the code. %1 can try again until the time runs out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider’s answer never came. If %1 has the code, it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code answered by SMS from this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code typed in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code typed in %1, asked by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider says that this number opted out of SMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused this number. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider did not take it. Nothing was sent; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number was changed since. Send a code to verify it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken back by hand. Send a code to verify the number again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two customers were merged. Send a code to verify the number again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>180 days have passed since %1. Send a code to verify it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its %1 are over. Send a new one when %2 is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong codes. No new code goes to this number until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opted out of SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code and no SMS may go to this number. Chat is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record opt-in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a code to be sure this number is %1’s. SMS stays off until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a code to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProbeCard</name>
    <message>
        <source>It refused the user name or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the one that is wrong and save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, and that the gateway runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate cannot be trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Whoever runs the gateway can renew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask whoever runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not take this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare these fields with the gateway&apos;s own configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered with something unexpected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address is the gateway&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the gateway&apos;s sendsms page, as https://gateway.example/cgi-bin/sendsms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the system keychain. It is never shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 11 letters and digits, or a number. Empty: the gateway&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS per text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many SMS one text may be. 1 keeps every text within 160 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listens at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where receipts and inbound SMS come in on this computer; off: none do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the address the gateway calls, so that nobody else does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain http</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it to an address of the own network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written beside everything you send, note and decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor reviews, and may change countries and providers. It is convenience: who may open this computer&apos;s account may do all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers read it in the text of the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a number without a country code is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For customers whose zone nobody knows. Write it as Europe/London.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 to 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes go to your home country and to the countries of your customers. Add others as GB, DE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes go through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-way SMS through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS replies through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo, seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long an SMS can be taken back, 0 to 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands at the end of every one-way SMS and counts. Empty: nothing is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s time; nothing promotional goes then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold service texts in quiet hours too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations that are offered by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Next, one can take more, up to this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Abilities</name>
    <message>
        <source>What it can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the adapter, not from this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as long as you allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed texts only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-way SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-way SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider makes and checks them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the desk makes and checks them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent to this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for now and then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: Accepted is the last word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be asked what arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: a broken line may need your decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AcceptStrip</name>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are looking in. %1 is not told until you accept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CapacityFoot</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepts the conversation that waits longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepts the conversation that waits longest (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · routing stops at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · you are full</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CheckList</name>
    <message>
        <source>1 new message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since you began this SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 check passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 checks passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show each of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Composer</name>
    <message>
        <source>A message is ready: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chat is open with this customer. Start one, or leave a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chat is closed. Start it again, or send an SMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only your team sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply goes to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply with an SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and set pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ConsentRow</name>
    <message>
        <source>Record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record SMS consent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replied “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SMS consent yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ConversationPane</name>
    <message>
        <source>Undo send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number yet: add one, then verify it with a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified yet: send a code first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DemoBadge</name>
    <message>
        <source>DEMO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DeskPage</name>
    <message>
        <source>Search every conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DeskStatusBar</name>
    <message>
        <source>Light or dark as the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sure</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Segments today: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DetailsList</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time zone. Write it as Europe/London.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EmptyDesk</name>
    <message>
        <source>Find a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nice work. Nothing waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A conversation appears on the left the moment somebody writes. %n may still write back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A conversation appears on the left the moment somebody writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the customer who waits longest, or open one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is real and empty. A provider carries its SMS; until there is one, nothing can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversation appears on the left the moment somebody writes to your number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EmptyList</name>
    <message>
        <source>Nothing waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations that you accept stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits for an agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new conversation appears here the moment somebody writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a conversation aside with Pending; it comes back when the customer writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is closed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed conversations stay here, and in the customer’s history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SMS has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An SMS that was not delivered, not sent, or is not sure brings its conversation here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FormField</name>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Handset</name>
    <message>
        <source>On the handset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as %1 parts, which most phones join into one message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::HintCard</name>
    <message>
        <source>For the gateway&apos;s own configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these lines receipts and the customers&apos; own SMS come back to this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines to paste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::HistoryPage</name>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opt-out lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for it in a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxDelegate</name>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxRows</name>
    <message>
        <source>Verification code, hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>number verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opted out of SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxTabs</name>
    <message>
        <source>More lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>More lists, %n failed SMS</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxView</name>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the conversation with %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::MainWindow</name>
    <message>
        <source>Heliograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Heliograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NotesPage</name>
    <message>
        <source>No notes yet. What the team writes here, the customer never sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note for the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Notices</name>
    <message>
        <source>This is a demo workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody here is invented, and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty workspace was begun; the damaged file is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty workspace was begun; the damaged file is kept as %1. The newest good copy is %2: quit, then run “heliographctl restore” with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file was damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What was waiting then is held (%n), because it may have been sent since: open each one and decide.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No message was waiting then, so nothing is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace comes from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is paused: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its messages wait here and none is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NumberEntry</name>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. No range that we know holds it: check it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you have it: 07700 900142, +44 7700 900142, 0044 …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::PaneHeader</name>
    <message>
        <source>A number of this customer is verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for something: set aside, opens again when the customer writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ProbeCard</name>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save first: the test is of what is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test signs in and sends no SMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered in %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SMS was sent for this test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ProfilePage</name>
    <message>
        <source>Write to this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an opt-out…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ProfilePane</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ProviderForm</name>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be sent waits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its password goes too. What was sent through it stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ProvidersPage</name>
    <message>
        <source>Add a provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo has its own provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here can reach a real one. “Set up a provider” makes a profile of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A provider carries the SMS: a gateway that your team hosts, such as Kannel. Until there is one, nothing can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its password is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Rail</name>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RecordForm</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down how it is known. Nothing is recorded without it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReplacementCard</name>
    <message>
        <source>“%1” becomes “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Plain characters save space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (also %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing plain can stand in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>saves %n SMS</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Replace 1 character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 character replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 SMS saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters fewer, and it goes as one SMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RingCountdown</name>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RowWidget</name>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SaveBar</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SearchDelegate</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search conversations and customers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SearchModel</name>
    <message>
        <source>Customer %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SearchResults</name>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Names, numbers and words of any message are searched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending and quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard and go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SmsSheet</name>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number yet: add one in the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things to solve first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing to solve first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close; the draft is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the handset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer cannot reply to this SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where and when did they ask for SMS again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does this number take SMS? Your answer goes to the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, tag it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::StartProblem</name>
    <message>
        <source>Heliograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Timeline</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it a second time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the first one arrived after all, %1 gets it twice, and both are charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS with the code · %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TimelineView</name>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>↓ %n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>↓ To the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new messages, go to the end</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TopicsList</name>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ValuesPage</name>
    <message>
        <source>None: numbers are typed with + and country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only one that can</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::VerificationFlow</name>
    <message>
        <source>Order form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said so on the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked in this chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did %1 agree to SMS?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did %1 ask for SMS again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words, a form, a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did %1 ask to stop?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words, or where they said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code and no SMS may go to a number of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fixed line takes no SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you know that this one does, say so. It is written to the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS is switched off for this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this a mobile?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number does not tell, and only a mobile takes SMS. The answer is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also verified for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two customers, one number: a shared phone, or the same person twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heliograph::ui::VerificationView</name>
    <message>
        <source>Verification of the phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a code to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send OTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>It cannot be read as a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is too small or too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be an address that begins with https://, or with http:// for this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without https it would travel readable for everyone on the way. Plain http goes to this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be HOST:PORT, such as 127.0.0.1:13014, or off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must not hold a line break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes small letters, digits and hyphens, 40 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one is a secret and is never given as a setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such field here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a country code of two letters, such as GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a time of day, such as 21:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a time zone, such as Europe/London.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is none of the choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a JSON list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the customer a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down how you know: the customer&apos;s own words, or where they are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such type of provider here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which types there are. The demo takes none but its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late to take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on its way to the provider already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be done in its present state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It moved on meanwhile. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has this number already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changed since you looked at it. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have as many conversations as you can take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of number takes no SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a landline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be tagged for SMS by hand only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code is never sent again like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a new one from the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again as a new text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule does not allow this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies there is not a Heliograph profile. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first command that writes makes it. Check the folder you named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older Heliograph made it. Open it once for writing and it is brought up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lock file cannot be used. Check who owns the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder is there and that it is yours to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the list of providers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the list of settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not exist, or it was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with + and the country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country has this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some digits are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number with an extension takes no SMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number of this country looks like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Heliograph has it open. Close that one, then try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Heliograph (process %1) has it open. Close that one, then try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is overwritten. At the next start the damaged file is kept aside; restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Heliograph wrote this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not touched. Use that version, or a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored. Make room, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk answered with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did last may not be stored. Look before you repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keychain, or use a passphrase vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provider is set up for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set one up first; without it nothing can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left this computer and nothing is charged. You can try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure whether it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have gone and may be charged. Never repeat it without looking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may still come. Look again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Heliograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it with this word: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong code, 1 try left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrong code, %n tries left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Verification of %1 ended after 180 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification ended: %1 was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification of %1 was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification of %1 ended: two profiles were merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification of %1 ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code for %1 ended with a restart, before it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code cancelled: %1 was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code for %1 cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: no reply needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by %1: no reply needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: the customer stopped answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS consent recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS consent recorded · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification code sent to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure whether the code to %1 went. If the customer has it, it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code sent to %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code for %1 expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked after too many wrong codes, until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked after too many wrong codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number verified · %1 · typed in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opted out of SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opted out of SMS with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS allowed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS allowed again with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sounds like a request to stop. Nothing was done: ask, then record the opt-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened again by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to pending by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send OTP, and let the customer type the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number not verified yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code was sent. The customer has still to type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong codes. It takes a new code after an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last code expired. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is older than 180 days. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number was changed since. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken back. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-way SMS goes to verified numbers only. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No opt-in to marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A marketing text needs a recorded opt-in of the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent to SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that the customer asked for it, with where and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SMS may go to this number. Chat is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replied “%1” on %2. Chat is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: codes are not sent there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes go to the home country and to the countries of customers. A supervisor can add %1 in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Country table: %1, read %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: one-way SMS is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premium, shared-cost, toll-free, pager and voicemail numbers are never texted. Choose another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this a mobile number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its kind is not known. Ask the customer, and say yes once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most landlines take no SMS. Tag it for SMS only if the customer says that it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number looks unusual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a possible length, but no known range holds it. Check it with the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number has no SMS tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the number for SMS on the profile first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s local time unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace&apos;s own hours are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is held and goes at %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters are the most. Nothing you typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One SMS only in this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text needs %1. Nothing you typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs %1 SMS, %2 are allowed. Nothing you typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same text again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went to this number at %1 already. You chose to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same text may have gone already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 it is not sure whether it went. Settle that one first, or send it again on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same text went already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent to this number at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set one up to send SMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This provider cannot send one-way SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This provider cannot hold a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This provider sends no text of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider paused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text waits until it is resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider cannot send this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A variable has no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again on %1 at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code was sent a moment ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three codes went to this number in 10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five codes went to this number today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have sent 20 codes in an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has sent 200 codes in an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many codes to similar numbers were never confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That looks like abuse. A supervisor can look into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten tries of this customer have failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor has to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number opted out of SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code may go to it. Chat is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number with the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider did not take it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Check the provider in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider did not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. You can try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send OTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer asked for it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record opt-in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply in chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it is a mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag for SMS…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send when open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut at the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 character too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1/%2 · %3 · %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 forces Unicode: 70 per SMS instead of 160</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landline or mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toll-free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premium rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company-wide number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its user name or password was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its settings do not fit the server that answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its balance is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it failed several times in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this profile was restored from a backup or copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its secret is not stored on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something other than the provider answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was stopped (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have sent a %1-digit code to your phone. Please type it here, in this chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, typed in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not opted out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country allows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number can take SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No variable is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing sent twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no equal text in the last minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within the limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opted out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipts off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no receipt in 72 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes in a few seconds. Until then you can take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes by itself when the quiet hours of %1 are over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: the provider is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left this computer. It goes when the provider is resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: the provider&apos;s password is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left this computer. Enter the password in Settings and it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: this profile was restored or copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have gone before the backup was made. Release it only if you are sure that it did not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: Heliograph ended before it could go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Send it now, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: this entry cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Cancel it and write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left this computer. It goes when the provider can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider asked to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was accepted. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, and next in line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is stored on this computer and goes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent and nothing is charged. The text is a draft again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent and nothing is charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time was over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not go in time. Nothing is charged. You can send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opted out of SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped. Nothing more goes to this number by SMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is no longer verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before it went. Verify the number, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sent and is not charged. Read the reason before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider stayed busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was tried eight times and never accepted. Nothing is charged. You can send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left this computer. You can send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is charged. You can send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way to the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer takes a few seconds, 35 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This provider sends no delivery receipts, so no more will be known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No receipt came in 72 hours. That is not a failure: some networks send none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt from the phone is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reached the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network sent a receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network could not deliver it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone may be off, out of reach or gone. It may be charged, and sending it again is charged again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known, and settled by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt that still comes is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line broke after the text was handed over. It may have reached %1, and it may be charged. It is never sent again by itself: you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month, as in &quot;3 Apr&quot;; see QLocale::toString for the letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day, month and year, as in &quot;8 Nov 2026&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
