// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/people.h"

namespace heliograph::demo {

QString settledMaya()
{
    return QStringLiteral(uR"(verified 18m chat
~ open chat Washing machine delivery
< 27m Hi, I moved house last week. Can my washing machine go to the new address instead?
> 20m Of course. I have sent a 6-digit code to your phone. Please type it here, in this chat.
! 20m otp.sent
c 18m
! 18m verified
# 15m New address is on the order. Depot 4 says Thursday morning is free.
> 12m Thank you, that worked. Thursday morning it is. I will text you the details so you have them with you.
$ 9m delivered Fernhill: your washing machine comes on Thu 14 May from 8:00 to 12:00, to 18 Alder Row, Leeds LS7 4AB.
< 3m Got it, thank you!
< 3m One more thing: can they take the old one away?
)");
}

QString peopleText()
{
    return QStringLiteral(uR"(@ Maya Okonkwo | +447700900142 | asked | en | Leeds | Europe/London | honest
email maya.o@example.com
attr Customer no. = C-20418
attr Order = 4471 · paid
consent 60d order form
says That is kind of you, thank you.
says Brilliant. Could you text me the delivery time? I never find chats again.
says Thank you, have a nice day!
~ closed chat Dishwasher, broken hinge
< 188d18h The lower hinge of my dishwasher snapped off today.
> 188d17h Sorry, Maya. A new hinge is in the post, with a guide for fitting it.
~ closed chat Invoice for order 4417
< 88d3h Could you send me the invoice for order 4417 once more?
> 88d2h Here it is, Maya: invoice-4417.pdf
%MAYA%
@ Owen Pritchard | +447700900118 | asked | en | Cardiff | Europe/London | mistypes
email owen.pritchard@example.com
attr Customer no. = C-18833
consent 12d order form
says At last. The left door has a dent as long as my hand.
says Fine, what do you need from me?
says All right. Thanks for sorting it out.
~ open chat Damaged fridge | Damaged item, Priority
< 21m My new fridge arrived with a dent in the door.
< 18m I would like a replacement, not a voucher.
< 14m Hello? Is anybody still there?
@ Tomasz Zieliński | +447700900131 | asked | pl | Manchester | Europe/London | honest
attr Customer no. = C-20977
consent 30d order form
verified 30d sms
says Great, Tuesday is perfect.
~ open sms Sofa delivery
$ 2d delivered Fernhill: your sofa comes on Mon 18 May from 14:00 to 18:00.
< 31m Is that for the corner sofa?
> 26m Yes, the corner sofa in grey, with both cushions.
< 8m OK, and can I change the date?
@ Aoife Byrne | +447700900167 | asked | en | Belfast | Europe/London | late
email aoife.byrne@example.com
attr Customer no. = C-20102
consent 200d telephone order
says It is the receipt from the shop in Belfast.
says Grand, thanks a million.
~ open chat Warranty claim
< 6m The drum of the tumble dryer does not turn any more.
> 4m I am sorry to hear that. Do you have the receipt?
< 1m I have attached the photo of the receipt, can you read it?
@ Karim Haddad | +4917604069042 | mobile | de | Leipzig | Europe/Berlin | honest
email k.haddad@example.com
attr Customer no. = C-17720
consent 90d order form
verified 90d chat
says Vielen Dank!
~ closed chat Rechnung
< 90d2h Ich brauche die Rechnung noch einmal, bitte mit Umsatzsteueridentifikationsnummer.
> 90d1h Gern, sie ist unterwegs.
~ open chat Küchenmontage | Delivery, German
< 52m Kommt der Monteur am Freitag mit dem Zweitürenkühlschrankersatzteil?
> 47m Ja, am Freitag zwischen 8 und 12 Uhr, mit dem Ersatzteil.
< 44m Passt.
> 41m Perfect, see you on Friday then.
@ Sofia Lindqvist | +46701740605 | mobile | sv | Uppsala | Europe/Stockholm | silent
attr Customer no. = C-20331
draft I have checked with the depot: the parcel left this morning.
says Tack så mycket!
~ open chat Parcel not arrived
< 1h12m Hej! Mitt paket skulle komma igår.
> 1h5m Hello Sofia, let me look into that.
@ Jonas Weidmann | +4917604069017 | mobile | de | Hamburg | Europe/Berlin | honest
attr Customer no. = C-19245
consent 150d order form
verified 45d sms
~ open sms Kaffeemaschine
< 3h20m Die Dichtung tropft wieder. Was kostet eine Reparatur außerhalb der Garantiezeit?
> 3h2m Ich frage die Werkstatt und melde mich heute noch.
# 2h58m Asked the workshop for a quote
@ Hana Sato | +61491570156 | mobile | ja | Sydney | Australia/Sydney | silent
attr Customer no. = C-20005
consent 80d order form
optout 37d STOP
~ closed sms 配達の確認
$ 38d delivered Fernhill: your refund for order 4380 is on its way.
< 37d STOP
~ open chat 返金について
< 4h 返金はいつ届きますか?
> 3h50m こんにちは、Hanaさん。確認します。
> 3h45m The refund is booked, two to three days.
@ Aaron Delgado | +12025550143 | either | en | Washington DC | America/New_York | honest
email aaron.delgado@example.com
attr Customer no. = C-20519
consent 5d order form
says Thanks for picking this up.
says Can you text me the tracking number?
~ offered chat Tracking number
< 9m Hi, where do I find the tracking number of my order?
@ Layla Al-Masri | +33639980412 | asked | ar | Lyon | Europe/Paris | honest
attr Customer no. = C-20466
consent 14d order form
says شكرا جزيلا، هذا لطف منكم.
says ممتاز، شكرا!
~ offered chat تأخر التوصيل
< 12m مرحبا، طلبي رقم 4458 لم يصل بعد.
@ 中村 さくら | +61491570157 | mobile | ja | Melbourne | Australia/Melbourne | honest
attr Customer no. = C-20471
consent 3d order form
says ありがとうございます。
~ offered chat 組み立て説明書
< 7m 本棚の説明書が入っていませんでした。
@ Friedrich-Wilhelm von Hohenstein-Bergmann | +4917604069055 | mobile | de | Garmisch-Partenkirchen | Europe/Berlin | mistypes
attr Customer no. = C-11002
consent 400d Donaudampfschifffahrtsgesellschaft order form
says Das ist sehr freundlich.
says Bitte schicken Sie mir den Termin per SMS.
~ offered chat Liefertermin
< 5m Guten Tag, ich warte auf die Lieferterminbestätigung für den Wohnzimmereinbauschrank.
@ Grace Mbeki | +447700900203 | asked | en | Bristol | Europe/London | wrong
consent 2d order form
attr Customer no. = C-20522
says Sorry, my glasses are somewhere else.
says I am sure I typed it right.
~ offered chat Address change
< 4m I need to change my address before the van leaves.
@ Lucas Moreau | +33639980577 | asked | fr | Nantes | Europe/Paris | honest
stops
consent 6d order form
attr Customer no. = C-20490
says Merci, c’est parfait.
says D’accord.
~ offered chat Retour d’un article
< 3m Bonjour, je voudrais renvoyer la lampe. C’est possible jusqu’à quand ?
@ Ruby Thompson | +61491570158 | mobile | en | Perth | Australia/Perth | silent
attr Customer no. = C-20401
consent 20d order form
~ offered chat Missing screws
< 2m G'day, two screws are missing from the bed frame.
@ Erik Sandström | +46701740618 | mobile | sv | Göteborg | Europe/Stockholm | honest
attr Customer no. = C-20388
consent 33d order form
verified 33d chat
~ pending chat Spare part
< 5h Finns reservdelen i lager?
> 4h50m The supplier answers by tomorrow noon, then I write to you.
@ Amélie Laurent | +33639980631 | asked | fr | Bordeaux | Europe/Paris | honest
attr Customer no. = C-20377
consent 41d order form
~ pending chat Remboursement
< 22h Bonjour, je n’ai pas encore reçu mon remboursement.
> 21h Our accounts team looks into it until Friday.
@ Samir Rahman | +447700900255 | asked | en | Birmingham | Europe/London | honest
attr Customer no. = C-20240
consent 55d order form
verified 55d chat
~ pending sms Installation
$ 3d delivered Fernhill: our fitter comes on Fri 15 May between 9:00 and 11:00.
< 6h Could the fitter ring before he comes?
> 5h30m I have asked him, he will tell me by noon.
@ Isla MacDonald | +447700900304 | asked | en | Inverness | Europe/London | honest
attr Customer no. = C-19011
consent 210d order form
ended 195d 180_days
~ closed chat Freezer
< 195d Can you text me the delivery slot?
> 195d Of course.
$ 195d delivered Fernhill: your freezer comes on Tue from 10:00 to 13:00.
@ Noah Fischer | +4917604069071 | mobile | de | Kassel | Europe/Berlin | honest
attr Customer no. = C-18120
consent 70d order form
verified 70d chat
~ closed chat Ersatzteil
< 12d Ist mein Ersatzteil da?
> 12d Ja, Sie bekommen gleich eine SMS mit der Abholnummer.
$ 12d unknown Fernhill: Ihre Abholnummer ist 77-B. Das Lager ist bis 18 Uhr offen.
@ Charlotte Evans | +447700900377 | asked | en | York | Europe/London | honest
attr Customer no. = C-18342
consent 64d order form
verified 64d chat
~ snoozed chat Collection of old sofa
< 8d When do they collect the old sofa?
> 8d On Monday. I will text you the hour.
$ 8d not_delivered Fernhill: we collect your old sofa on Monday between 13:00 and 15:00.
@ Diego Alvarez | +12025550178 | either | es | New York | America/New_York | honest
attr Customer no. = C-18766
consent 25d order form
verified 25d chat
~ closed chat Pedido 4402
< 25d ¿Me pueden enviar el número de seguimiento?
> 25d It is FH4402US, and it arrives on Wednesday.
@ Zoë van der Meer | +447700900412 | asked | nl | London | Europe/London | wrong
attr Customer no. = C-18801
consent 9d order form
locked 20m
~ closed chat Code did not work
< 40m I want to get the delivery slot by text.
> 38m I have sent a 6-digit code to your phone. Please type it here, in this chat.
! 21m otp.locked
> 19m The number is locked for an hour after five wrong codes. I will come back to you.
@ Yusuf Demir | +4917604069088 | mobile | tr | Berlin | Europe/Berlin | honest
attr Customer no. = C-18213
consent 18d order form
verified 18d chat
~ closed chat Teslimat
< 17d Teslimat saati değişti mi?
> 17d Hayır, yarın saat 9 ile 12 arasında.
$ 17d delivered Fernhill: teslimat yarin 9:00-12:00.
@ Priya Nair | +447700900455 | asked | en | Leicester | Europe/London | honest
attr Customer no. = C-17455
consent 300d order form
~ closed chat Gift card
< 101d My gift card shows no balance.
> 101d It is active now, sorry for the wait.
@ Martha Quinn | +442079460182 | fixed | en | London | Europe/London | honest
attr Customer no. = C-16020
~ closed chat Catalogue
< 64d Could you send me the paper catalogue?
> 64d It is in the post.
@ Omar Farouk | +33639980708 | asked | ar | Marseille | Europe/Paris | honest
attr Customer no. = C-17533
consent 88d order form
verified 88d chat
~ closed chat موعد التسليم
< 88d هل يمكن تغيير موعد التسليم إلى يوم السبت؟
> 88d نعم، يوم السبت بين 9 و12.
$ 88d delivered Fernhill: موعد التسليم يوم السبت 9-12
@ Björn Åkesson | +46701740633 | mobile | sv | Malmö | Europe/Stockholm | honest
attr Customer no. = C-17640
consent 120d order form
optout 44d STOPP
~ closed sms Kampanj
$ 45d delivered Fernhill: your order is ready for collection.
< 44d STOPP
@ Ingrid Holm | +46701740652 | mobile | sv | Umeå | Europe/Stockholm | honest
attr Customer no. = C-17702
~ closed chat Färgprov
< 72d Kan jag få ett färgprov?
> 72d Självklart, det skickas idag.
@ Emma Schulz | +4917604069093 | mobile | de | Dresden | Europe/Berlin | late
attr Customer no. = C-17811
consent 15d order form
arrives 2m Umtausch
says Danke, das hilft mir.
opens Hallo, kann ich die Vorhangschienenhalterung umtauschen?
~ closed chat Bestellung
< 15d Wann wird geliefert?
> 15d Am Dienstag.
@ Jack O'Neill | +61491570159 | mobile | en | Brisbane | Australia/Brisbane | honest
attr Customer no. = C-17904
consent 48d order form
arrives 4m Wrong colour
says Too easy, thanks mate.
opens Hi, the chairs came in green, I ordered blue.
~ closed chat Order 4420
< 48d When do the chairs arrive?
> 48d On Friday, in two parcels.
@ Chloé Petit | +33639980819 | asked | fr | Lille | Europe/Paris | mistypes
attr Customer no. = C-18007
consent 27d order form
arrives 7m Rendez-vous
says Merci beaucoup !
opens Bonjour, pouvez-vous m’envoyer l’heure du rendez-vous par SMS ?
~ closed chat Commande
< 27d Ma commande est-elle partie ?
> 27d Oui, ce matin.
@ Daniel Kim | +12025550119 | either | en | Seattle | America/Los_Angeles | honest
attr Customer no. = C-18044
arrives 11m Voltage
says Good to know.
opens Does the kettle work on 120 volts?
~ closed chat Kettle
< 19d Is the kettle in stock?
> 19d Yes, twelve of them.
@ Freya Larsen | +447700900502 | asked | en | Aberdeen | Europe/London | silent
attr Customer no. = C-18111
arrives 15m Opening hours
opens Are you open on Sunday?
~ closed chat Voucher
< 19d How do I use my voucher?
> 19d Type its number at the till.
@ Henry Walsh | +447700900533 | unknown | en | Plymouth | Europe/London | honest
attr Customer no. = C-18151
~ closed chat Order status
< 33d Has order 4310 left the depot?
> 33d Yes, this morning.
@ Leila Haddad | +33639980923 | asked | fr | Toulouse | Europe/Paris | honest
attr Customer no. = C-18180
consent 19d order form
~ closed chat Adresse
< 19d J’ai changé d’adresse.
> 19d C’est noté.
@ Oliver Grant | +447700900566 | asked | en | Oxford | Europe/London | honest
attr Customer no. = C-18199
consent 77d order form
verified 77d chat
~ closed chat Lamp
< 76d The lamp flickers.
> 76d A new one is on its way.
$ 76d delivered Fernhill: your new lamp arrives tomorrow.
@ Sienna Clarke | +61491570110 | mobile | en | Hobart | Australia/Hobart | honest
attr Customer no. = C-18205
consent 52d order form
~ closed chat Return label
< 52d I need a return label.
> 52d You find it in your mail.
@ Paul Bernard | +33639980964 | unknown | fr | Strasbourg | Europe/Paris | honest
attr Customer no. = C-18260
~ closed chat Notice
< 130d Je cherche la notice de montage.
> 130d La voici, en PDF.
@ Wei Zhang | +447700900588 | asked | zh | Cambridge | Europe/London | honest
attr Customer no. = C-18288
consent 39d order form
~ closed chat 发票
< 39d 请问可以开发票吗?
> 39d 可以,已发送到您的邮箱。
)");
}

} // namespace heliograph::demo
