// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/scenariotexts.h"

namespace heliograph {

QString scenarioTexts()
{
    return QStringLiteral(uR"(= 1 A number is verified in the chat, then texted
with Maya Okonkwo
say Of course. Let me first make sure that it is you.
answer 90s
code
event otp.sent 10s
say I have sent a 6-digit code to your phone. Please type it here, in this chat.
event verified 2m
say Thank you, that worked.
answer 90s
sms Fernhill: your washing machine comes on Thu 14 May from 8:00 to 12:00, to 18 Alder Row, Leeds LS7 4AB.
state delivered 1m
close
event conversation.closed 1s

= 2 The first code is mistyped
with Owen Pritchard
sms Fernhill: your new fridge comes on Friday.
refused not_verified
code
event otp.sent 10s
say I have sent a 6-digit code to your phone. Please type it here, in this chat.
event otp.wrong 2m
event verified 3m
sms Fernhill: your new fridge comes on Friday.
state delivered 1m

= 3 Five wrong codes lock the number
with Grace Mbeki
accept
answer 90s
code
event otp.sent 10s
say I have sent a 6-digit code to your phone. Please type it here, in this chat.
event otp.locked 4m
code
refused limit
sms Fernhill: your address is changed.
refused not_verified

= 4 The code comes too late
with Aoife Byrne
code
event otp.sent 10s
say I have sent a 6-digit code to your phone. Please type it here, in this chat.
event otp.expired 13m
sms Fernhill: the repair of your dryer is free of charge.
refused not_verified
code
event otp.sent 10s
event verified 3m
sms Fernhill: the repair of your dryer is free of charge.
state delivered 1m

= 5 The customer says stop
with Lucas Moreau
accept
answer 90s
code
event otp.sent 10s
say I have sent a 6-digit code to your phone. Please type it here, in this chat.
event verified 2m
sms Fernhill: your return label is at the front desk, number 77-B.
state delivered 1m
event opted_out 2m
sms Fernhill: the label is valid until Friday.
refused opted_out
say I have noted that you want no more text messages. We go on here.
answer 90s

= 6 A number in the United States takes no one-way SMS
with Aaron Delgado
accept
answer 90s
code
event otp.sent 10s
say I have sent a 6-digit code to your phone. Please type it here, in this chat.
event verified 2m
sms Fernhill: your tracking number is FH4471US.
refused country
say It is FH4471US. I write it here, for we cannot text to your country.
answer 90s

= 7 The customer goes silent
with Ruby Thompson
accept
code
event otp.sent 10s
say I have sent a 6-digit code to your phone. Please type it here, in this chat.
silence 9m
event otp.expired 2m
sms Fernhill: two screws are in the post.
refused not_verified

= 8 The provider is down for ten minutes
provider outage
with Karim Haddad
sms Fernhill: der Monteur kommt am Freitag zwischen 8 und 12 Uhr.
state waiting 30s
state delivered 15m
with Tomasz Zieliński
sms Fernhill: your sofa comes on Tue 19 May from 14:00 to 18:00.
state delivered 1m

= 9 A rough afternoon
provider rough
with Karim Haddad
sms Fernhill: der Monteur kommt am Freitag zwischen 8 und 12 Uhr.
state delivered|not_delivered|unknown|not_sent 7m
with Tomasz Zieliński
sms Fernhill: your sofa comes on Tue 19 May from 14:00 to 18:00.
state delivered|not_delivered|unknown|not_sent 7m
with Jonas Weidmann
sms Fernhill: die Reparatur kostet 40 Euro.
state delivered|not_delivered|unknown|not_sent 7m
with Samir Rahman
sms Fernhill: our fitter rings before he comes.
state delivered|not_delivered|unknown|not_sent 7m
with Oliver Grant
sms Fernhill: the lamp of your order 4390 is on its way.
state delivered|not_delivered|unknown|not_sent 7m
with Erik Sandström
sms Fernhill: the spare part is in stock.
state delivered|not_delivered|unknown|not_sent 7m
wait 6m

= 10 An SMS is taken back in time
with Karim Haddad
sms Fernhill: der Monteur kommt am Donnerstag.
state waiting 1s
undo
state not_sent 1s
sms Fernhill: der Monteur kommt am Freitag.
state delivered 1m

= 11 Newcomers arrive and are taken in turn
wait 12m
next
event conversation.accepted 1s
next
event conversation.accepted 1s
next
event conversation.accepted 1s
next
event conversation.accepted 1s
next
refused capacity
)");
}

} // namespace heliograph
