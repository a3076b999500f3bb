<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CardFace</name>
    <message>
        <source>Resend in %1</source>
        <translation>Erneut senden in %1</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Send OTP</source>
        <translation>OTP senden</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>Nummer ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sending the code</source>
        <translation>Code wird gesendet</translation>
    </message>
    <message>
        <source>The provider has not answered yet.</source>
        <translation>Der Anbieter hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Code sent</source>
        <translation>Code gesendet</translation>
    </message>
    <message>
        <source>Accepted by provider, %1</source>
        <translation>Vom Anbieter angenommen, %1</translation>
    </message>
    <message>
        <source>Now ask %1 for it.</source>
        <translation>Bitten Sie %1 jetzt um den Code.</translation>
    </message>
    <message>
        <source>Now ask for it: the reply is ready.</source>
        <translation>Bitten Sie jetzt um den Code: Die Antwort liegt bereit.</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Warten auf %1</translation>
    </message>
    <message>
        <source>%1 types the code. The desk checks it; nobody here sees it.</source>
        <translation>%1 gibt den Code ein. Heliograph prüft ihn; niemand hier sieht ihn.</translation>
    </message>
    <message>
        <source>%1 types the code in %2. The desk checks it; nobody here sees it.</source>
        <translation>%1 gibt den Code per %2 ein. Heliograph prüft ihn; niemand hier sieht ihn.</translation>
    </message>
    <message>
        <source>Wrong code, %1 left</source>
        <translation>Falscher Code, Versuche übrig: %1</translation>
    </message>
    <message>
        <source>That was not the code. %1 can try again until the time runs out.</source>
        <translation>Das war nicht der Code. %1 kann es erneut versuchen, bis die Zeit abläuft.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut bitten</translation>
    </message>
    <message>
        <source>Not sure it went</source>
        <translation>Versand unklar</translation>
    </message>
    <message>
        <source>The provider’s answer never came. If %1 has the code, it counts.</source>
        <translation>Die Antwort des Anbieters blieb aus. Hat %1 den Code, gilt er.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Code answered by SMS from this number</source>
        <translation>Code per SMS von dieser Nummer beantwortet</translation>
    </message>
    <message>
        <source>Code typed in %1</source>
        <translation>Code per %1 eingegeben</translation>
    </message>
    <message>
        <source>Code typed in %1, asked by %2</source>
        <translation>Code per %1 eingegeben, angefordert von %2</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Gültig bis %1</translation>
    </message>
    <message>
        <source>Re-verify</source>
        <translation>Neu verifizieren</translation>
    </message>
    <message>
        <source>The provider says that this number opted out of SMS.</source>
        <translation>Laut Anbieter liegt für diese Nummer ein SMS-Opt-out vor.</translation>
    </message>
    <message>
        <source>The provider refused this number. Nothing was sent.</source>
        <translation>Der Anbieter hat diese Nummer abgelehnt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The provider did not take it. Nothing was sent; try again.</source>
        <translation>Der Anbieter hat den Code nicht angenommen. Es wurde nichts gesendet; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1.</source>
        <translation>Es wurde nichts gesendet: %1.</translation>
    </message>
    <message>
        <source>The number was changed since. Send a code to verify it again.</source>
        <translation>Die Nummer wurde seitdem geändert. Senden Sie einen Code, um sie erneut zu verifizieren.</translation>
    </message>
    <message>
        <source>It was taken back by hand. Send a code to verify the number again.</source>
        <translation>Die Verifizierung wurde manuell zurückgenommen. Senden Sie einen Code, um die Nummer erneut zu verifizieren.</translation>
    </message>
    <message>
        <source>Two customers were merged. Send a code to verify the number again.</source>
        <translation>Zwei Kunden wurden zusammengeführt. Senden Sie einen Code, um die Nummer erneut zu verifizieren.</translation>
    </message>
    <message>
        <source>180 days have passed since %1. Send a code to verify it again.</source>
        <translation>Seit %1 sind 180 Tage vergangen. Senden Sie einen Code, um die Nummer erneut zu verifizieren.</translation>
    </message>
    <message>
        <source>Code expired</source>
        <translation>Code abgelaufen</translation>
    </message>
    <message>
        <source>Its %1 are over. Send a new one when %2 is ready.</source>
        <translation>Die Gültigkeit von %1 ist abgelaufen. Senden Sie einen neuen Code, wenn %2 bereit ist.</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <translation>Gesperrt bis %1</translation>
    </message>
    <message>
        <source>Too many wrong codes. No new code goes to this number until then.</source>
        <translation>Zu viele falsche Codes. Bis dahin geht kein neuer Code an diese Nummer.</translation>
    </message>
    <message>
        <source>Opted out of SMS</source>
        <translation>SMS-Opt-out</translation>
    </message>
    <message>
        <source>No code and no SMS may go to this number. Chat is still open.</source>
        <translation>An diese Nummer dürfen weder Code noch SMS gehen. Der Chat ist weiterhin möglich.</translation>
    </message>
    <message>
        <source>Record opt-in…</source>
        <translation>Opt-in erfassen …</translation>
    </message>
    <message>
        <source>Code not sent</source>
        <translation>Code nicht gesendet</translation>
    </message>
    <message>
        <source>Verification ended</source>
        <translation>Verifizierung beendet</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht verifiziert</translation>
    </message>
    <message>
        <source>Send a code to be sure this number is %1’s. SMS stays off until then.</source>
        <translation>Senden Sie einen Code, um sicherzugehen, dass diese Nummer %1 gehört. Bis dahin ist SMS ausgeschaltet.</translation>
    </message>
    <message>
        <source>Send a code to</source>
        <translation>Code senden an</translation>
    </message>
    <message>
        <source>The provider made it and checks it.</source>
        <translation>Der Anbieter hat ihn erzeugt und prüft ihn.</translation>
    </message>
    <message>
        <source>%1 types the code. The provider checks it; nobody here sees it.</source>
        <translation>%1 gibt den Code ein. Der Anbieter prüft ihn; niemand hier sieht ihn.</translation>
    </message>
    <message>
        <source>%1 types the code in %2. The provider checks it; nobody here sees it.</source>
        <translation>%1 gibt den Code per %2 ein. Der Anbieter prüft ihn; niemand hier sieht ihn.</translation>
    </message>
    <message>
        <source>Not accepted, %1 left</source>
        <translation>Nicht akzeptiert, Versuche übrig: %1</translation>
    </message>
    <message>
        <source>Wrong or too old: the provider does not say which. %1 can try again, or you send a new one.</source>
        <translation>Falsch oder zu alt: Der Anbieter sagt nicht, was davon. %1 kann es erneut versuchen, oder Sie senden einen neuen Code.</translation>
    </message>
    <message>
        <source>Checking the code</source>
        <translation>Code wird geprüft</translation>
    </message>
    <message>
        <source>%1 typed one. The provider is asked whether it is right.</source>
        <translation>%1 hat einen Code eingegeben. Der Anbieter wird gefragt, ob er stimmt.</translation>
    </message>
    <message>
        <source>The provider never named this code, so it cannot be asked about it. Send a new one.</source>
        <translation>Der Anbieter hat für diesen Code nie eine Kennung genannt und kann deshalb nicht danach gefragt werden. Senden Sie einen neuen.</translation>
    </message>
    <message>
        <source>The provider did not look at it, and no try was counted. Ask %1 to type it again.</source>
        <translation>Der Anbieter hat ihn nicht geprüft, und es wurde kein Versuch gezählt. Bitten Sie %1, ihn noch einmal einzugeben.</translation>
    </message>
    <message>
        <source>No try was counted: %1. Ask %2 to type it again later.</source>
        <translation>Es wurde kein Versuch gezählt: %1. Bitten Sie %2, ihn später noch einmal einzugeben.</translation>
    </message>
    <message>
        <source>Code not checked</source>
        <translation>Code nicht geprüft</translation>
    </message>
    <message>
        <source>Not sure it was right</source>
        <translation>Unklar, ob er richtig war</translation>
    </message>
    <message>
        <source>The provider’s answer never came. %1 can type it again; if that fails, send a new one.</source>
        <translation>Die Antwort des Anbieters blieb aus. %1 kann den Code noch einmal eingeben; klappt das nicht, senden Sie einen neuen.</translation>
    </message>
    <message>
        <source>The provider takes it no longer. Send a new one when %1 is ready.</source>
        <translation>Der Anbieter nimmt ihn nicht mehr an. Senden Sie einen neuen Code, wenn %1 bereit ist.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>%1 is waiting</source>
        <translation>%1 wartet</translation>
    </message>
    <message>
        <source>Somebody new is waiting</source>
        <translation>Jemand Neues wartet</translation>
    </message>
    <message>
        <source>%1 wrote</source>
        <translation>%1 hat geschrieben</translation>
    </message>
    <message>
        <source>A customer wrote</source>
        <translation>Ein Kunde hat geschrieben</translation>
    </message>
    <message>
        <source>An SMS to %1 needs you</source>
        <translation>Eine SMS an %1 braucht Sie</translation>
    </message>
    <message>
        <source>An SMS needs you</source>
        <translation>Eine SMS braucht Sie</translation>
    </message>
    <message>
        <source>%1 is due again</source>
        <translation>%1 ist wieder fällig</translation>
    </message>
    <message>
        <source>A conversation is due again</source>
        <translation>Eine Konversation ist wieder fällig</translation>
    </message>
    <message>
        <source>%1 is verified</source>
        <translation>%1 ist verifiziert</translation>
    </message>
    <message>
        <source>A number is verified</source>
        <translation>Eine Nummer ist verifiziert</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>Erinnerung: %1</translation>
    </message>
    <message>
        <source>A reminder is due</source>
        <translation>Eine Erinnerung ist fällig</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders are due</source>
        <translation>
            <numerusform>%n Erinnerung ist fällig</numerusform>
            <numerusform>%n Erinnerungen sind fällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>Eingabe rückgängig machen</translation>
    </message>
    <message>
        <source>Redo typing</source>
        <translation>Eingabe wiederholen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete to the start of the word</source>
        <translation>Bis zum Wortanfang löschen</translation>
    </message>
    <message>
        <source>Delete to the end of the word</source>
        <translation>Bis zum Wortende löschen</translation>
    </message>
    <message>
        <source>Delete to the end of the line</source>
        <translation>Bis zum Zeilenende löschen</translation>
    </message>
    <message>
        <source>Delete the line</source>
        <translation>Zeile löschen</translation>
    </message>
    <message>
        <source>Go to the next word</source>
        <translation>Zum nächsten Wort</translation>
    </message>
    <message>
        <source>Go to the previous word</source>
        <translation>Zum vorherigen Wort</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>Select the next word</source>
        <translation>Nächstes Wort auswählen</translation>
    </message>
    <message>
        <source>Select the previous word</source>
        <translation>Vorheriges Wort auswählen</translation>
    </message>
    <message>
        <source>Select to the start</source>
        <translation>Bis zum Anfang auswählen</translation>
    </message>
    <message>
        <source>Select to the end</source>
        <translation>Bis zum Ende auswählen</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Konversation</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Abilities</name>
    <message>
        <source>What it can do</source>
        <translation>Funktionsumfang</translation>
    </message>
    <message>
        <source>Read from the adapter, not from this form.</source>
        <translation>Stammt vom Adapter, nicht aus diesem Formular.</translation>
    </message>
    <message>
        <source>to %1 characters</source>
        <translation>bis %1 Zeichen</translation>
    </message>
    <message>
        <source>as long as you allow</source>
        <translation>so lang, wie Sie erlauben</translation>
    </message>
    <message>
        <source>fixed texts only</source>
        <translation>nur feste Texte</translation>
    </message>
    <message>
        <source>One-way SMS</source>
        <translation>Einweg-SMS</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Two-way SMS</source>
        <translation>Zweiweg-SMS</translation>
    </message>
    <message>
        <source>in a conversation</source>
        <translation>in einer Konversation</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>Einmalcodes</translation>
    </message>
    <message>
        <source>the provider makes and checks them</source>
        <translation>vom Anbieter erzeugt und geprüft</translation>
    </message>
    <message>
        <source>the desk makes and checks them</source>
        <translation>von Heliograph erzeugt und geprüft</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Zustellberichte</translation>
    </message>
    <message>
        <source>sent to this desk</source>
        <translation>werden an Heliograph gesendet</translation>
    </message>
    <message>
        <source>asked for now and then</source>
        <translation>werden ab und zu abgefragt</translation>
    </message>
    <message>
        <source>none: Accepted is the last word</source>
        <translation>keine: „Angenommen“ ist der letzte Stand</translation>
    </message>
    <message>
        <source>Inbound SMS</source>
        <translation>Eingehende SMS</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>can be asked what arrived</source>
        <translation>Eingegangenes ist abrufbar</translation>
    </message>
    <message>
        <source>none: a broken line may need your decision</source>
        <translation>keiner: Bei abgebrochener Verbindung müssen Sie eventuell entscheiden</translation>
    </message>
    <message>
        <source>a text set up there</source>
        <translation>ein dort eingerichteter Text</translation>
    </message>
    <message>
        <source>a text set up there, with parameters</source>
        <translation>ein dort eingerichteter Text mit Parametern</translation>
    </message>
    <message>
        <source>no: it sends no text of the desk&apos;s</source>
        <translation>nein: sendet keinen Text von Heliograph</translation>
    </message>
    <message>
        <source>the desk makes and checks them; the provider can</source>
        <translation>von Heliograph erzeugt und geprüft; der Anbieter kann es auch</translation>
    </message>
    <message>
        <source>none: it tells them a public address only, which a desk has not. Accepted is the last word</source>
        <translation>keine: Berichte gehen nur an eine öffentliche Adresse, die Heliograph nicht hat. „Angenommen“ ist der letzte Stand</translation>
    </message>
    <message>
        <source>no: it hands them to a public address only, which a desk has not</source>
        <translation>nein: Übergabe nur an eine öffentliche Adresse, die Heliograph nicht hat</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AcceptStrip</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>You are looking in. %1 is not told until you accept.</source>
        <translation>Sie sehen nur zu. %1 erfährt nichts davon, bis Sie annehmen.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ActionCard</name>
    <message>
        <source>At the provider</source>
        <translation>Beim Anbieter</translation>
    </message>
    <message>
        <source>Save first: it is done for what is saved.</source>
        <translation>Speichern Sie zuerst: Es geschieht für das, was gespeichert ist.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird versucht …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>%1. It said: %2</source>
        <translation>%1. Antwort: %2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AgentButton</name>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Away: nothing is offered to you</source>
        <translation>Abwesend: Ihnen wird nichts angeboten</translation>
    </message>
    <message>
        <source>Light or dark as the desktop</source>
        <translation>Hell oder dunkel wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Work as %1</source>
        <translation>Als %1 arbeiten</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AnswerLine</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences beside each other.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the desktop says</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation>125 %</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150 %</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200 %</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Show where things go</source>
        <translation>Zeigen, wohin sich etwas bewegt</translation>
    </message>
    <message>
        <source>Nothing moves or blinks</source>
        <translation>Nichts bewegt sich oder blinkt</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AuditCard</name>
    <message>
        <source>Is the trail whole?</source>
        <translation>Ist das Protokoll vollständig?</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Abzeichnen</translation>
    </message>
    <message>
        <source>Save the head…</source>
        <translation>Stand speichern …</translation>
    </message>
    <message>
        <source>Compare with a saved head…</source>
        <translation>Mit gespeichertem Stand vergleichen …</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Als CSV exportieren …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>%1 entries read.</source>
        <translation>%1 Einträge gelesen.</translation>
    </message>
    <message>
        <source>Not verified since this page was opened</source>
        <translation>Nicht geprüft, seit diese Seite geöffnet wurde</translation>
    </message>
    <message>
        <source>Signed off by %1, %2, up to entry %3.</source>
        <translation>Abgezeichnet von %1, %2, bis Eintrag %3.</translation>
    </message>
    <message>
        <source>Wait until this is done, or stop it.</source>
        <translation>Warten Sie, bis dies fertig ist, oder stoppen Sie es.</translation>
    </message>
    <message>
        <source>There is no head to save yet: sign off first.</source>
        <translation>Es gibt noch keinen Stand zum Speichern: Zeichnen Sie zuerst ab.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Verifying before it is signed off…</source>
        <translation>Wird vor dem Abzeichnen geprüft …</translation>
    </message>
    <message>
        <source>Signed off up to entry %1</source>
        <translation>Abgezeichnet bis Eintrag %1</translation>
    </message>
    <message>
        <source>A cut or a rewriting of what is there now will be found. Save the head outside of this computer too: whoever has this computer may have its keychain.</source>
        <translation>Wird das Vorhandene gekürzt oder umgeschrieben, fällt es nun auf. Speichern Sie den Stand auch außerhalb dieses Computers: Wer diesen Computer hat, hat vielleicht auch seinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>There is no keychain here: the key that signed goes when the desk is closed. Save the head now, and compare with it later.</source>
        <translation>Hier gibt es keinen Schlüsselbund: Der Schlüssel, mit dem signiert wurde, ist weg, sobald Heliograph geschlossen wird. Speichern Sie den Stand jetzt und vergleichen Sie später damit.</translation>
    </message>
    <message>
        <source>Save the head</source>
        <translation>Stand speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>Zum Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Compare with a saved head</source>
        <translation>Mit gespeichertem Stand vergleichen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AuditFilterBar</name>
    <message>
        <source>What is shown of the trail</source>
        <translation>Was vom Protokoll angezeigt wird</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>About, as customer:3</source>
        <translation>Betrifft, etwa customer:3</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Ab Tag</translation>
    </message>
    <message>
        <source>From 2026-11-01</source>
        <translation>Ab 2026-11-01</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>Bis Tag</translation>
    </message>
    <message>
        <source>Until 2026-11-30</source>
        <translation>Bis 2026-11-30</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Write a day as 2026-11-28.</source>
        <translation>Schreiben Sie einen Tag in der Form 2026-11-28.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AuditModel</name>
    <message>
        <source>The desk</source>
        <translation>Heliograph</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>of the audit trail</comment>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AuditPage</name>
    <message>
        <source>Audit trail</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>Entries of the audit trail</source>
        <translation>Einträge des Audit-Protokolls</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>No entry is like this. Show everything, or change what you look for.</source>
        <translation>Kein Eintrag passt. Zeigen Sie alles an oder ändern Sie die Suche.</translation>
    </message>
    <message>
        <source>Looking further back, before entry %1…</source>
        <translation>Suche weiter zurück, vor Eintrag %1 …</translation>
    </message>
    <message>
        <source>Older entries come as you scroll.</source>
        <translation>Ältere Einträge kommen beim Scrollen.</translation>
    </message>
    <message>
        <source>These are all.</source>
        <translation>Das sind alle.</translation>
    </message>
    <message>
        <source>Entry %1 · %2 · %3 · %4 · hash %5</source>
        <comment>number, time, who, what, hash</comment>
        <translation>Eintrag %1 · %2 · %3 · %4 · Hash %5</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>Audit-Protokoll exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in %1</source>
        <translation>
            <numerusform>%n Eintrag ist in %1</numerusform>
            <numerusform>%n Einträge sind in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied, with the code of the error</source>
        <translation>Kopiert, mit dem Fehlercode</translation>
    </message>
    <message>
        <source>Copy this and the code %1</source>
        <translation>Dies und den Code %1 kopieren</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkButton</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Opens it.</source>
        <translation>%1. Öffnet die Ansicht.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkCheck</name>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation>Mit Problem</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Which recipients</source>
        <translation>Welche Empfänger</translation>
    </message>
    <message>
        <source>Send one first</source>
        <translation>Zuerst eine senden</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>As the provider allows</source>
        <translation>Wie der Anbieter erlaubt</translation>
    </message>
    <message numerus="yes">
        <source>%n a minute</source>
        <translation>
            <numerusform>%n pro Minute</numerusform>
            <numerusform>%n pro Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the text first</source>
        <translation>Schreiben Sie zuerst den Text</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Nobody is ready: see the problems</source>
        <translation>Niemand ist bereit: siehe Probleme</translation>
    </message>
    <message>
        <source>Problems are left out. The rest still goes.</source>
        <translation>Problemfälle werden ausgelassen. Der Rest wird trotzdem gesendet.</translation>
    </message>
    <message>
        <source>Nobody has a problem.</source>
        <translation>Niemand hat ein Problem.</translation>
    </message>
    <message>
        <source>Who cannot have it, and why, stands here once there is a text.</source>
        <translation>Wer die SMS nicht erhalten kann und warum, steht hier, sobald es einen Text gibt.</translation>
    </message>
    <message>
        <source>Checked %1 of %2</source>
        <translation>%1 von %2 geprüft</translation>
    </message>
    <message>
        <source>Longest on real data: %1, %2</source>
        <translation>Längster mit echten Daten: %1, %2</translation>
    </message>
    <message>
        <source>To %1. Then you decide about the rest.</source>
        <translation>An %1. Dann entscheiden Sie über den Rest.</translation>
    </message>
    <message>
        <source>It goes to everybody at once.</source>
        <translation>Geht an alle auf einmal.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkCompose</name>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Insert a variable</source>
        <translation>Variable einfügen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>It needs an opt-in to marketing, and waits in quiet hours.</source>
        <translation>Braucht ein Opt-in für Marketing und wartet die Ruhezeiten ab.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Hello {{first_name|there}}, your order is ready.</source>
        <translation>Hallo {{first_name|zusammen}}, Ihre Bestellung ist bereit.</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Eigener Text</translation>
    </message>
    <message>
        <source>In each customer&apos;s language, of: %1.</source>
        <translation>In der Sprache jedes Kunden, aus: %1.</translation>
    </message>
    <message>
        <source>As the template has it. Choose “Own text” to change it here.</source>
        <translation>Wie in der Vorlage. Wählen Sie „Eigener Text“, um ihn hier zu ändern.</translation>
    </message>
    <message>
        <source>The provider sends a text that is set up there, filled from each customer&apos;s profile.</source>
        <translation>Der Anbieter sendet einen dort eingerichteten Text, ausgefüllt aus dem Profil jedes Kunden.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkCounts</name>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n zugestellt</numerusform>
            <numerusform>%n zugestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n angenommen</numerusform>
            <numerusform>%n angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation>
            <numerusform>%n nicht zugestellt</numerusform>
            <numerusform>%n nicht zugestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n nicht gesendet</numerusform>
            <numerusform>%n nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sure</source>
        <translation>
            <numerusform>%n unklar</numerusform>
            <numerusform>%n unklar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n Segment</numerusform>
            <numerusform>%n Segmente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkRows</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkRun</name>
    <message>
        <source>Send the rest</source>
        <translation>Rest senden</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Stoppen …</translation>
    </message>
    <message>
        <source>Which recipients</source>
        <translation>Welche Empfänger</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the results as CSV</source>
        <translation>Ergebnisse als CSV speichern</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Stop for good</source>
        <translation>Endgültig stoppen</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Weiter senden</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Everybody is through</source>
        <translation>Alle sind durch</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n got nothing</source>
        <translation>
            <numerusform>Gestoppt: %n hat nichts erhalten</numerusform>
            <numerusform>Gestoppt: %n haben nichts erhalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not had it.</source>
        <translation>
            <numerusform>%n hat sie noch nicht erhalten.</numerusform>
            <numerusform>%n haben sie noch nicht erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>They get nothing, and this cannot be taken back.</source>
        <translation>Dort kommt nichts an, und das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The rest waits for you.</source>
        <translation>Der Rest wartet auf Sie.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>%1 wiederholen</translation>
    </message>
    <message>
        <source>Those that failed and are proven not to have arrived. What was not delivered may be charged again.</source>
        <translation>Fehlgeschlagene, die nachweislich nicht angekommen sind. Was nicht zugestellt wurde, wird eventuell erneut berechnet.</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Ergebnisse speichern</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 wurde nicht geschrieben</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkSheet</name>
    <message>
        <source>Send SMS</source>
        <translation>SMS senden</translation>
    </message>
    <message>
        <source>Customers cannot reply to this SMS</source>
        <translation>Kunden können auf diese SMS nicht antworten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>to %n contacts</source>
        <translation>
            <numerusform>an %n Kontakt</numerusform>
            <numerusform>an %n Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>The recipients are being taken down</source>
        <translation>Die Empfänger werden erfasst</translation>
    </message>
    <message>
        <source>The recipients could not be taken down</source>
        <translation>Die Empfänger konnten nicht erfasst werden</translation>
    </message>
    <message>
        <source>It is being started</source>
        <translation>Wird gestartet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>“Last bulk SMS” among the commands opens this again.</source>
        <translation>„Letzter Massenversand“ unter den Befehlen öffnet dies wieder.</translation>
    </message>
    <message>
        <source>You can close this. It goes on, and the status bar shows it.</source>
        <translation>Sie können dies schließen. Es läuft weiter, die Statusleiste zeigt es.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkSums</name>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS each</source>
        <translation>
            <numerusform>je %n SMS</numerusform>
            <numerusform>je %n SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Cost, estimate</source>
        <translation>Kosten, geschätzt</translation>
    </message>
    <message>
        <source>No price is set for this provider.</source>
        <translation>Für diesen Anbieter ist kein Preis festgelegt.</translation>
    </message>
    <message>
        <source>Today&apos;s limit leaves %1 segments. It pauses there.</source>
        <translation>Das heutige Limit lässt noch %1 Segmente zu. Dort wird pausiert.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkWords</name>
    <message>
        <source>This customer is not there any more</source>
        <translation>Diesen Kunden gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Stopped before it was sent</source>
        <translation>Vor dem Senden gestoppt</translation>
    </message>
    <message>
        <source>Waits for %1: quiet hours</source>
        <translation>Wartet auf %1: Ruhezeiten</translation>
    </message>
    <message>
        <source>Waits to be sent again</source>
        <translation>Wartet auf erneutes Senden</translation>
    </message>
    <message numerus="yes">
        <source>Ready, %n SMS</source>
        <translation>
            <numerusform>Bereit, %n SMS</numerusform>
            <numerusform>Bereit, %n SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>Noch etwa %1</translation>
    </message>
    <message>
        <source>Bulk: %1 of %2</source>
        <translation>Massenversand: %1 von %2</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, pausiert</translation>
    </message>
    <message>
        <source>%1, waits for you</source>
        <translation>%1, wartet auf Sie</translation>
    </message>
    <message>
        <source>Today&apos;s limit for bulk is reached.</source>
        <translation>Das heutige Limit für den Massenversand ist erreicht.</translation>
    </message>
    <message>
        <source>Go on tomorrow, or let a supervisor raise it in Settings, Daily limits.</source>
        <translation>Setzen Sie morgen fort oder lassen Sie es von einem Supervisor unter „Einstellungen“, „Tageslimits“ erhöhen.</translation>
    </message>
    <message>
        <source>This profile was restored from a copy.</source>
        <translation>Dieses Profil wurde aus einer Kopie wiederhergestellt.</translation>
    </message>
    <message>
        <source>Who had the SMS since then is not known. Look before you go on.</source>
        <translation>Wer die SMS seitdem erhalten hat, ist nicht bekannt. Sehen Sie nach, bevor Sie fortsetzen.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>What has left has left. The rest waits.</source>
        <translation>Was hinaus ist, ist hinaus. Der Rest wartet.</translation>
    </message>
    <message>
        <source>Its provider is not set up any more.</source>
        <translation>Der Anbieter ist nicht mehr eingerichtet.</translation>
    </message>
    <message>
        <source>Set it up again under the same name, or stop this.</source>
        <translation>Richten Sie ihn unter demselben Namen wieder ein oder stoppen Sie dies.</translation>
    </message>
    <message>
        <source>%1 is paused: %2.</source>
        <translation>%1 ist pausiert: %2.</translation>
    </message>
    <message>
        <source>It goes on when the provider does.</source>
        <translation>Es geht weiter, sobald der Anbieter weitermacht.</translation>
    </message>
    <message>
        <source>Quiet hours.</source>
        <translation>Ruhezeiten.</translation>
    </message>
    <message>
        <source>The rest goes when they end where each customer is.</source>
        <translation>Der Rest wird gesendet, wenn sie am Ort des jeweiligen Kunden enden.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CapacityFoot</name>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Accepts the conversation that waits longest</source>
        <translation>Nimmt die Konversation an, die am längsten wartet</translation>
    </message>
    <message>
        <source>Accepts the conversation that waits longest (%1)</source>
        <translation>Nimmt die Konversation an, die am längsten wartet (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation>%1 von %2 Plätzen belegt</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Niemand wartet</translation>
    </message>
    <message>
        <source>%1 · routing stops at %2</source>
        <translation>%1 · Routing endet bei %2</translation>
    </message>
    <message>
        <source>%1 · you are full</source>
        <translation>%1 · Sie sind ausgelastet</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CategoryEdit</name>
    <message>
        <source>Fails the score</source>
        <translation>K.-o.-Kriterium</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No, yes</source>
        <translation>Nein, ja</translation>
    </message>
    <message>
        <source>1 to 3</source>
        <translation>1 bis 3</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 bis 5</translation>
    </message>
    <message>
        <source>Its lowest mark makes the whole score 0</source>
        <translation>Die niedrigste Wertung setzt die ganze Bewertung auf 0</translation>
    </message>
    <message>
        <source>Why a mark may be low, as: Too late; Incomplete</source>
        <translation>Warum eine Wertung niedrig sein kann, etwa: Zu spät; Unvollständig</translation>
    </message>
    <message>
        <source>new category</source>
        <translation>neue Kategorie</translation>
    </message>
    <message>
        <source>Name of the category</source>
        <translation>Name der Kategorie</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>Scale of %1</source>
        <translation>Skala von %1</translation>
    </message>
    <message>
        <source>%1 fails the score</source>
        <translation>%1 ist K.-o.-Kriterium</translation>
    </message>
    <message>
        <source>Causes of a low mark in %1</source>
        <translation>Gründe für eine niedrige Wertung bei %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Chart</name>
    <message>
        <source>%1 %2</source>
        <comment>value, what it counts</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: none</source>
        <comment>what is counted</comment>
        <translation>%1: keine</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>noch nicht vorbei</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, values</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CheckList</name>
    <message>
        <source>1 new message</source>
        <translation>1 neue Nachricht</translation>
    </message>
    <message>
        <source>since you began this SMS</source>
        <translation>seit Sie diese SMS begonnen haben</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>1 check passed</source>
        <translation>1 Prüfung bestanden</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Show each of them</source>
        <translation>Alle einzeln anzeigen</translation>
    </message>
    <message>
        <source>Write the answer first</source>
        <translation>Schreiben Sie zuerst die Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks passed</source>
        <translation>
            <numerusform>%n Prüfung bestanden</numerusform>
            <numerusform>%n Prüfungen bestanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CoachCard</name>
    <message>
        <source>Coaching note by %1: %2</source>
        <translation>Coaching-Notiz von %1: %2</translation>
    </message>
    <message>
        <source>coaching note · %1</source>
        <translation>Coaching-Notiz · %1</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>%1 answered · %2</source>
        <translation>%1 hat geantwortet · %2</translation>
    </message>
    <message>
        <source>Followed up %1</source>
        <translation>Nachgefasst %1</translation>
    </message>
    <message>
        <source>Follow up %1</source>
        <translation>Nachfassen %1</translation>
    </message>
    <message>
        <source>%1 has seen it</source>
        <translation>%1 hat sie gesehen</translation>
    </message>
    <message>
        <source>%1 has not seen it yet</source>
        <translation>%1 hat sie noch nicht gesehen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Erneut antworten</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CoachForm</name>
    <message>
        <source>Your answer to %1</source>
        <translation>Ihre Antwort an %1</translation>
    </message>
    <message>
        <source>Coaching note</source>
        <translation>Coaching-Notiz</translation>
    </message>
    <message>
        <source>What you think of it</source>
        <translation>Was Sie dazu meinen</translation>
    </message>
    <message>
        <source>What was good here, or what to do next time</source>
        <translation>Was hier gut war oder beim nächsten Mal zu tun ist</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Nachfassen am</translation>
    </message>
    <message>
        <source>Day of the follow-up</source>
        <translation>Tag des Nachfassens</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ColumnsList</name>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Is taken for</source>
        <translation>Wird gelesen als</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>So the first rows are read</source>
        <translation>So werden die ersten Zeilen gelesen</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>What the column %1 is taken for</source>
        <translation>Als was die Spalte %1 gelesen wird</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CommandPalette</name>
    <message>
        <source>Nothing is called like this. Fewer letters find more.</source>
        <translation>Nichts heißt so. Weniger Buchstaben finden mehr.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Find a command or a customer</source>
        <translation>Befehl oder Kunden suchen</translation>
    </message>
    <message>
        <source>Commands and customers</source>
        <translation>Befehle und Kunden</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>all shortcuts</source>
        <translation>alle Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Composer</name>
    <message>
        <source>A message is ready: “%1”</source>
        <translation>Eine Nachricht liegt bereit: „%1“</translation>
    </message>
    <message>
        <source>No chat is open with this customer. Start one, or leave a note.</source>
        <translation>Mit diesem Kunden ist kein Chat offen. Starten Sie einen oder hinterlassen Sie eine Notiz.</translation>
    </message>
    <message>
        <source>This chat is closed. Start it again, or send an SMS.</source>
        <translation>Dieser Chat ist geschlossen. Starten Sie ihn erneut oder senden Sie eine SMS.</translation>
    </message>
    <message>
        <source>Only your team sees it</source>
        <translation>Nur für Ihr Team sichtbar</translation>
    </message>
    <message>
        <source>Reply goes to %1</source>
        <translation>Antwort geht an %1</translation>
    </message>
    <message>
        <source>Write a private note</source>
        <translation>Private Notiz schreiben</translation>
    </message>
    <message>
        <source>Reply with an SMS</source>
        <translation>Mit einer SMS antworten</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Antwort schreiben</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Private Notiz</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Enter adds it</source>
        <translation>Enter fügt hinzu</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Enter sendet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Start Chat</source>
        <translation>Chat starten</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Webchat</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Send and set pending</source>
        <translation>Senden, dann ausstehend</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Senden und schließen</translation>
    </message>
    <message>
        <source>“%1” has no value yet. Write it in its place, or delete it.</source>
        <translation>„%1“ hat noch keinen Wert. Schreiben Sie ihn an diese Stelle oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>These have no value yet: %1. Write them in their place, or delete them.</source>
        <translation>Noch ohne Wert: %1. Schreiben Sie die Werte an diese Stellen oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds it</source>
        <translation>Ctrl+Enter fügt hinzu</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Enter sendet</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter is a new line</source>
        <translation>Enter sendet, Shift+Enter ist eine neue Zeile</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter is a new line</source>
        <translation>Ctrl+Enter sendet, Enter ist eine neue Zeile</translation>
    </message>
    <message>
        <source>1 new message since you began</source>
        <translation>1 neue Nachricht, seit Sie begonnen haben</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages since you began</source>
        <translation>
            <numerusform>%n neue Nachricht, seit Sie begonnen haben</numerusform>
            <numerusform>%n neue Nachrichten, seit Sie begonnen haben</numerusform>
        </translation>
    </message>
    <message>
        <source>this chat is closed</source>
        <translation>dieser Chat ist geschlossen</translation>
    </message>
    <message>
        <source>nothing is written</source>
        <translation>es ist nichts geschrieben</translation>
    </message>
    <message>
        <source>a note is not sent</source>
        <translation>eine Notiz wird nicht gesendet</translation>
    </message>
    <message>
        <source>no customer is open</source>
        <translation>kein Kunde ist geöffnet</translation>
    </message>
    <message>
        <source>It is being saved</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Schreiben Sie zuerst etwas</translation>
    </message>
    <message>
        <source>Something has no value yet</source>
        <translation>Es fehlt noch ein Wert</translation>
    </message>
    <message>
        <source>SMS that they can answer</source>
        <translation>SMS, auf die geantwortet werden kann</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ConsentEntry</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>written down by %1</source>
        <translation>erfasst von %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ConsentForm</name>
    <message>
        <source>Service: what they asked for</source>
        <translation>Service: worum gebeten wurde</translation>
    </message>
    <message>
        <source>Service and marketing</source>
        <translation>Service und Marketing</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>How they said so</source>
        <translation>Auf welchem Weg</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>How did %1 agree to SMS?</source>
        <translation>Wie hat %1 SMS zugestimmt?</translation>
    </message>
    <message>
        <source>How did %1 ask to stop?</source>
        <translation>Wie hat %1 sich abgemeldet?</translation>
    </message>
    <message>
        <source>How did %1 ask for SMS again?</source>
        <translation>Wie hat %1 wieder um SMS gebeten?</translation>
    </message>
    <message>
        <source>It stands in the ledger for good, with your name.</source>
        <translation>Es steht dauerhaft im Verzeichnis, mit Ihrem Namen.</translation>
    </message>
    <message>
        <source>Only with their own words. Where the provider keeps a stop of its own, the customer has to text it START too.</source>
        <translation>Nur mit den eigenen Worten des Kunden. Führt der Anbieter eine eigene Sperre, muss der Kunde auch ihm START per SMS senden.</translation>
    </message>
    <message>
        <source>Here, in this conversation (%1)</source>
        <translation>Hier, in dieser Konversation (%1)</translation>
    </message>
    <message>
        <source>What they wrote, ticked or signed</source>
        <translation>Was geschrieben, angekreuzt oder unterschrieben wurde</translation>
    </message>
    <message>
        <source>What they said, and where it is kept</source>
        <translation>Was gesagt wurde und wo es aufbewahrt ist</translation>
    </message>
    <message>
        <source>It is being saved</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Write down how it is known. Nothing is recorded without it.</source>
        <translation>Schreiben Sie auf, woher Sie es wissen. Ohne das wird nichts erfasst.</translation>
    </message>
    <message>
        <source>It counts at once: what it stops and waits to go to this number is cancelled.</source>
        <translation>Es gilt sofort: Was davon betroffen ist und noch an diese Nummer gehen soll, wird abgebrochen.</translation>
    </message>
    <message>
        <source>Every SMS</source>
        <translation>Jede SMS</translation>
    </message>
    <message>
        <source>Marketing alone: what they ask for still goes</source>
        <translation>Nur Marketing: Angefordertes geht weiterhin hinaus</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ConsentRow</name>
    <message>
        <source>Record…</source>
        <translation>Erfassen …</translation>
    </message>
    <message>
        <source>Record SMS consent…</source>
        <translation>SMS-Einwilligung erfassen …</translation>
    </message>
    <message>
        <source>Replied “%1”</source>
        <translation>Antwort: „%1“</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Opt-out</translation>
    </message>
    <message>
        <source>SMS consent</source>
        <translation>SMS-Einwilligung</translation>
    </message>
    <message>
        <source>No SMS consent yet</source>
        <translation>Noch keine SMS-Einwilligung</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Everything about consent to SMS</source>
        <translation>Alles zur SMS-Einwilligung</translation>
    </message>
    <message>
        <source>SMS consent, no marketing</source>
        <translation>SMS-Einwilligung, kein Marketing</translation>
    </message>
    <message>
        <source>No marketing by SMS</source>
        <translation>Kein Marketing per SMS</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ConsentSheet</name>
    <message>
        <source>Consent to SMS</source>
        <translation>SMS-Einwilligung</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>Einwilligung …</translation>
    </message>
    <message>
        <source>Customer asked to stop…</source>
        <translation>Abmeldung …</translation>
    </message>
    <message>
        <source>Lift the opt-out…</source>
        <translation>Opt-out aufheben …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There is no number yet, and nothing to consent to. Add one in the profile.</source>
        <translation>Es gibt noch keine Nummer und daher nichts, worin eingewilligt werden könnte. Fügen Sie im Profil eine hinzu.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. What the customer agrees to, asks for or stops stands here, for good.</source>
        <translation>Noch ist nichts erfasst. Worin der Kunde einwilligt, worum er bittet und was er abbestellt, steht dauerhaft hier.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactBar</name>
    <message>
        <source>Selected contacts</source>
        <translation>Ausgewählte Kontakte</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Labels (%1)</source>
        <translation>Labels (%1)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message numerus="yes">
        <source>All %n selected</source>
        <translation>
            <numerusform>%n ausgewählt, das sind alle</numerusform>
            <numerusform>Alle %n ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all %1 matching</source>
        <translation>Alle %1 Treffer auswählen</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactChips</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht verifiziert</translation>
    </message>
    <message>
        <source>Mobile with SMS</source>
        <translation>Mobil mit SMS</translation>
    </message>
    <message>
        <source>Has a number</source>
        <translation>Hat eine Nummer</translation>
    </message>
    <message>
        <source>Has an email</source>
        <translation>Hat eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Festnetz</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Einwilligung erteilt</translation>
    </message>
    <message>
        <source>Marketing consent</source>
        <translation>Marketing-Einwilligung</translation>
    </message>
    <message>
        <source>Wrote first</source>
        <translation>Hat zuerst geschrieben</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Keine Einwilligung</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Opt-out</translation>
    </message>
    <message>
        <source>Not opted out</source>
        <translation>Kein Opt-out</translation>
    </message>
    <message>
        <source>Seen since %1</source>
        <translation>Gesehen seit %1</translation>
    </message>
    <message>
        <source>Last seen before %1</source>
        <translation>Zuletzt gesehen vor %1</translation>
    </message>
    <message>
        <source>Customer since %1</source>
        <comment>a day, or later</comment>
        <translation>Kunde seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more filters, shown in the panel</source>
        <translation>
            <numerusform>%n weiterer Filter, im Bereich angezeigt</numerusform>
            <numerusform>%n weitere Filter, im Bereich angezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactFilter</name>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Name, number, email</source>
        <translation>Name, Nummer, E-Mail</translation>
    </message>
    <message>
        <source>Filter contacts</source>
        <translation>Kontakte filtern</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Mobile with SMS</source>
        <translation>Mobil mit SMS</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Festnetz</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Opt-out</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Any country</source>
        <translation>Alle Länder</translation>
    </message>
    <message>
        <source>Use the filter %1</source>
        <translation>Filter %1 verwenden</translation>
    </message>
    <message>
        <source>Forget the filter %1</source>
        <translation>Filter %1 vergessen</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Letzter %n Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n days ago</source>
        <translation>
            <numerusform>Vor mehr als %n Tag</numerusform>
            <numerusform>Vor mehr als %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactHead</name>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>so many, and more are being found</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation>Name, A bis Z</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation>Name, Z bis A</translation>
    </message>
    <message>
        <source>Last seen, newest first</source>
        <translation>Zuletzt gesehen, neueste zuerst</translation>
    </message>
    <message>
        <source>Last seen, oldest first</source>
        <translation>Zuletzt gesehen, älteste zuerst</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactRows</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>SMS consent</source>
        <translation>SMS-Einwilligung</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>wird geladen</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>%1 auswählen</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: nichts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Nummer</translation>
    </message>
    <message>
        <source>ran out</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>wrote first</source>
        <translation>hat zuerst geschrieben</translation>
    </message>
    <message>
        <source>given</source>
        <translation>erteilt</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>Opt-out</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>no marketing</source>
        <translation>kein Marketing</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactView</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>Alle Treffer auswählen</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Konversation öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Labels of %n contacts…</source>
        <translation>
            <numerusform>Labels von %n Kontakt …</numerusform>
            <numerusform>Labels von %n Kontakten …</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Labels …</translation>
    </message>
    <message>
        <source>Unselect</source>
        <translation>Abwählen</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Merge these two…</source>
        <translation>Diese zwei zusammenführen …</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ConversationPane</name>
    <message>
        <source>Undo send</source>
        <translation>Senden rückgängig machen</translation>
    </message>
    <message>
        <source>Reply or note</source>
        <translation>Antwort oder Notiz</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>SMS senden</translation>
    </message>
    <message>
        <source>No number yet: add one, then verify it with a code</source>
        <translation>Noch keine Nummer: Fügen Sie eine hinzu und verifizieren Sie sie mit einem Code</translation>
    </message>
    <message>
        <source>Not verified yet: send a code first</source>
        <translation>Noch nicht verifiziert: Senden Sie zuerst einen Code</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>In dieser Konversation suchen</translation>
    </message>
    <message>
        <source>Match before</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Match after</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>no customer is open</source>
        <translation>kein Kunde ist geöffnet</translation>
    </message>
    <message>
        <source>switches between them</source>
        <translation>wechselt zwischen beiden</translation>
    </message>
    <message>
        <source>nothing on its way</source>
        <translation>nichts unterwegs</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ConversationWindow</name>
    <message>
        <source>%1 – Heliograph</source>
        <translation>%1 – Heliograph</translation>
    </message>
    <message>
        <source>Heliograph</source>
        <translation>Heliograph</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CustomerFinder</name>
    <message>
        <source>Name, number or e-mail address</source>
        <translation>Name, Nummer oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Find the other customer</source>
        <translation>Den anderen Kunden suchen</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Gefundene Kunden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nobody is found by this. Try part of the name, or some digits.</source>
        <translation>Niemand gefunden. Versuchen Sie einen Teil des Namens oder einige Ziffern.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CustomerLabels</name>
    <message numerus="yes">
        <source>Label “%1” added to %n contacts</source>
        <translation>
            <numerusform>Label „%1“ zu %n Kontakt hinzugefügt</numerusform>
            <numerusform>Label „%1“ zu %n Kontakten hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label “%1” removed from %n contacts</source>
        <translation>
            <numerusform>Label „%1“ von %n Kontakt entfernt</numerusform>
            <numerusform>Label „%1“ von %n Kontakten entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labels of %n contacts changed</source>
        <translation>
            <numerusform>Labels von %n Kontakt geändert</numerusform>
            <numerusform>Labels von %n Kontakten geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CustomerTags</name>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Label hinzufügen</translation>
    </message>
    <message>
        <source>Change the labels</source>
        <translation>Labels ändern</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DayButton</name>
    <message>
        <source>Month before</source>
        <translation>Vorheriger Monat</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Go to another day</source>
        <translation>Zu einem anderen Tag</translation>
    </message>
    <message>
        <source>%1, go to another day</source>
        <translation>%1, zu einem anderen Tag</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Zu einem Tag</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DemoBadge</name>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>Demo: nothing leaves this computer</source>
        <translation>Demo: Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Start again from the beginning</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Show the next step</source>
        <translation>Nächsten Schritt zeigen</translation>
    </message>
    <message>
        <source>Time as it is</source>
        <translation>Echtzeit</translation>
    </message>
    <message>
        <source>Time 4 times as fast</source>
        <translation>Zeit 4-mal so schnell</translation>
    </message>
    <message>
        <source>Time 20 times as fast</source>
        <translation>Zeit 20-mal so schnell</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DemoGuide</name>
    <message>
        <source>It leaves in a moment: until then Undo takes it back.</source>
        <translation>Sie geht gleich hinaus: Bis dahin nimmt „Rückgängig“ sie zurück.</translation>
    </message>
    <message>
        <source>The provider has it. It is delivered only when %1&apos;s phone says so.</source>
        <translation>Der Anbieter hat sie. Zugestellt ist sie erst, wenn das Handy von %1 es meldet.</translation>
    </message>
    <message>
        <source>Delivered: that is the whole job. Now try a text of more than 160 characters, or a number in the United States.</source>
        <translation>Zugestellt: Das ist alles. Versuchen Sie jetzt einen Text mit mehr als 160 Zeichen oder eine Nummer in den USA.</translation>
    </message>
    <message>
        <source>It did not arrive. The bubble says why, and what is safe to do.</source>
        <translation>Sie ist nicht angekommen. Die Sprechblase sagt, warum, und was Sie gefahrlos tun können.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Somebody waits under Unassigned: look in, and press Accept.</source>
        <translation>Nichts verlässt diesen Computer. Unter „Nicht zugewiesen“ wartet jemand: Sehen Sie hinein und drücken Sie „Annehmen“.</translation>
    </message>
    <message>
        <source>%1 waits for somebody. Press Accept.</source>
        <translation>%1 wartet. Drücken Sie „Annehmen“.</translation>
    </message>
    <message>
        <source>Write a line. Its parts and checks are counted as you type; Ctrl+Enter sends it.</source>
        <translation>Schreiben Sie eine Zeile. Teile und Prüfungen werden beim Tippen gezählt; Ctrl+Enter sendet.</translation>
    </message>
    <message>
        <source>The number is proven. Press Send SMS, and write something that %1 can keep.</source>
        <translation>Die Nummer ist bestätigt. Drücken Sie „SMS senden“ und schreiben Sie etwas, das %1 behalten kann.</translation>
    </message>
    <message>
        <source>The code is on its way to %1&apos;s phone. The reply asks for it: press Enter.</source>
        <translation>Der Code ist unterwegs zum Handy von %1. Die Antwort bittet darum: Drücken Sie Enter.</translation>
    </message>
    <message>
        <source>%1 types the code here within a minute or so. You will not see it.</source>
        <translation>%1 gibt den Code hier in etwa einer Minute ein. Sie sehen ihn nicht.</translation>
    </message>
    <message>
        <source>That was not the code. %1 may try again; the card counts.</source>
        <translation>Das war nicht der Code. %1 kann es erneut versuchen; die Karte zählt mit.</translation>
    </message>
    <message>
        <source>%1 said stop, so no SMS goes there. Choose somebody else.</source>
        <translation>%1 hat sich abgemeldet, also geht keine SMS dorthin. Wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>There is no number to text yet: write one into the profile, or choose somebody else.</source>
        <translation>Es gibt noch keine Nummer: Tragen Sie eine ins Profil ein oder wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>This number takes no code for a while. Choose somebody else.</source>
        <translation>Diese Nummer nimmt eine Zeit lang keinen Code an. Wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>An SMS goes only to a proven number. Press Send OTP in the profile.</source>
        <translation>Eine SMS geht nur an eine bestätigte Nummer. Drücken Sie im Profil „OTP senden“.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DescriptionEdit</name>
    <message>
        <source>Read a file…</source>
        <translation>Datei einlesen …</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>%1: a form</source>
        <translation>%1: ein Formular</translation>
    </message>
    <message>
        <source>%1: JSON</source>
        <translation>%1: JSON</translation>
    </message>
    <message>
        <source>Description of a gateway</source>
        <translation>Beschreibung eines Gateways</translation>
    </message>
    <message>
        <source>Descriptions (*.json)</source>
        <translation>Beschreibungen (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” is empty, too long, or cannot be read. What was here is still here.</source>
        <translation>„%1“ ist leer, zu lang oder nicht lesbar. Was hier stand, steht noch hier.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DeskNotifications</name>
    <message>
        <source>Maya Okonkwo</source>
        <translation>Maya Okonkwo</translation>
    </message>
    <message>
        <source>This is how a message looks.</source>
        <translation>So sieht eine Nachricht aus.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DeskPage</name>
    <message>
        <source>Search every conversation</source>
        <translation>Alle Konversationen durchsuchen</translation>
    </message>
    <message>
        <source>no conversation is chosen</source>
        <translation>keine Konversation ist ausgewählt</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Show or hide the profile</source>
        <translation>Profil ein- oder ausblenden</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>The customer is erased</source>
        <translation>Der Kunde ist gelöscht</translation>
    </message>
    <message>
        <source>Review failed SMS</source>
        <translation>Fehlgeschlagene SMS prüfen</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Export conversations</source>
        <translation>Konversationen exportieren</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DeskStatusBar</name>
    <message>
        <source>No provider yet</source>
        <translation>Noch kein Anbieter</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Password missing</source>
        <translation>Passwort fehlt</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n in der Warteschlange</numerusform>
            <numerusform>%n in der Warteschlange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n zurückgehalten</numerusform>
            <numerusform>%n zurückgehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sure</source>
        <translation>
            <numerusform>%n unklar</numerusform>
            <numerusform>%n unklar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DetailsForm</name>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Save details</source>
        <translation>Angaben speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Name des Felds</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>Wert des Felds</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Dieses Feld entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>Ein Kunde braucht einen Namen.</translation>
    </message>
    <message>
        <source>This is no e-mail address. Write it as name@example.com.</source>
        <translation>Das ist keine E-Mail-Adresse. Schreibweise: name@example.com.</translation>
    </message>
    <message>
        <source>There is no such language. Write its code, such as en or de.</source>
        <translation>Diese Sprache gibt es nicht. Schreiben Sie ihren Code, etwa en oder de.</translation>
    </message>
    <message>
        <source>There is no such time zone. Write it as Europe/London.</source>
        <translation>Diese Zeitzone gibt es nicht. Schreibweise: Europe/London.</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Ein Feld braucht einen Namen.</translation>
    </message>
    <message>
        <source>There are two fields named “%1”.</source>
        <translation>Es gibt zwei Felder namens „%1“.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DetailsList</name>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Noch ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ElsewherePage</name>
    <message>
        <source>Show its window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>Take it back here</source>
        <translation>Hierher zurückholen</translation>
    </message>
    <message>
        <source>What you have typed is there too.</source>
        <translation>Auch Ihr bisheriger Text ist dort.</translation>
    </message>
    <message>
        <source>This conversation is in a window of its own</source>
        <translation>Diese Konversation ist in einem eigenen Fenster</translation>
    </message>
    <message>
        <source>%1 is in a window of its own</source>
        <translation>%1 ist in einem eigenen Fenster</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EmojiPicker</name>
    <message>
        <source>Smileys and emotion</source>
        <translation>Smileys und Gefühle</translation>
    </message>
    <message>
        <source>People and body</source>
        <translation>Menschen und Körper</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Tiere und Natur</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Essen und Trinken</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Reisen und Orte</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Gegenstände</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flaggen</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Emoji suchen</translation>
    </message>
    <message>
        <source>Search emoji by their English name</source>
        <translation>Emoji nach ihrem englischen Namen suchen</translation>
    </message>
    <message>
        <source>The ones of late</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>Hautton</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Medium-light</source>
        <translation>Mittelhell</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Medium-dark</source>
        <translation>Mitteldunkel</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>What you pick will be here.</source>
        <translation>Was Sie auswählen, erscheint hier.</translation>
    </message>
    <message>
        <source>No emoji has such a name. Try another word.</source>
        <translation>Kein Emoji heißt so. Versuchen Sie ein anderes Wort.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EmptyContacts</name>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>A customer must match every filter. Remove one, or search for part of a word: “ad” finds Ada and Nadia.</source>
        <translation>Ein Kunde muss jedem Filter entsprechen. Entfernen Sie einen oder suchen Sie nach einem Wortteil: „ad“ findet Ada und Nadia.</translation>
    </message>
    <message>
        <source>Everyone who writes to you appears here. You can also add customers before they write.</source>
        <translation>Wer Ihnen schreibt, erscheint hier. Sie können Kunden auch hinzufügen, bevor sie schreiben.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EmptyDesk</name>
    <message>
        <source>Find a customer</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Nächster Kunde</translation>
    </message>
    <message>
        <source>Set up a provider</source>
        <translation>Anbieter einrichten</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Nice work. Nothing waiting.</source>
        <translation>Gute Arbeit. Nichts wartet.</translation>
    </message>
    <message numerus="yes">
        <source>A conversation appears on the left the moment somebody writes. %n may still write back.</source>
        <translation>
            <numerusform>Eine Konversation erscheint links, sobald jemand schreibt. %n Kunde antwortet vielleicht noch.</numerusform>
            <numerusform>Eine Konversation erscheint links, sobald jemand schreibt. %n Kunden antworten vielleicht noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>A conversation appears on the left the moment somebody writes.</source>
        <translation>Eine Konversation erscheint links, sobald jemand schreibt.</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>Wählen Sie eine Konversation</translation>
    </message>
    <message>
        <source>Take the customer who waits longest, or open one from the list.</source>
        <translation>Nehmen Sie den Kunden, der am längsten wartet, oder öffnen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>Noch kein Anbieter</translation>
    </message>
    <message>
        <source>This workspace is real and empty. A provider carries its SMS; until there is one, nothing can be sent.</source>
        <translation>Dieser Arbeitsbereich ist echt und leer. Ein Anbieter befördert seine SMS; bis es einen gibt, kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>Nobody has written yet</source>
        <translation>Noch hat niemand geschrieben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>A conversation appears on the left the moment somebody writes to your number. To write first, add the customer.</source>
        <translation>Eine Konversation erscheint links, sobald jemand an Ihre Nummer schreibt. Um selbst zuerst zu schreiben, fügen Sie den Kunden hinzu.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EmptyList</name>
    <message>
        <source>Nothing waiting</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Conversations that you accept stand here.</source>
        <translation>Hier stehen die Konversationen, die Sie annehmen.</translation>
    </message>
    <message>
        <source>Nobody waits for an agent</source>
        <translation>Niemand wartet auf einen Agenten</translation>
    </message>
    <message>
        <source>A new conversation appears here the moment somebody writes.</source>
        <translation>Eine neue Konversation erscheint hier, sobald jemand schreibt.</translation>
    </message>
    <message>
        <source>Nothing is pending</source>
        <translation>Nichts ist ausstehend</translation>
    </message>
    <message>
        <source>Put a conversation aside with Pending; it comes back when the customer writes.</source>
        <translation>Legen Sie eine Konversation mit „Ausstehend“ beiseite; sie kommt zurück, wenn der Kunde schreibt.</translation>
    </message>
    <message>
        <source>Nothing is closed yet</source>
        <translation>Noch ist nichts geschlossen</translation>
    </message>
    <message>
        <source>Closed conversations stay here, and in the customer’s history.</source>
        <translation>Geschlossene Konversationen bleiben hier und im Verlauf des Kunden.</translation>
    </message>
    <message>
        <source>No SMS has failed</source>
        <translation>Keine SMS ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>An SMS that was not delivered, not sent, or is not sure brings its conversation here.</source>
        <translation>Eine SMS, die nicht zugestellt, nicht gesendet oder unklar ist, bringt ihre Konversation hierher.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>No conversation matches</source>
        <translation>Keine passende Konversation</translation>
    </message>
    <message>
        <source>The filters above hide every conversation of this list.</source>
        <translation>Die Filter oben blenden alle Konversationen dieser Liste aus.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>Nichts ist zurückgestellt</translation>
    </message>
    <message>
        <source>Snooze a conversation to have it back at a time you choose, or when the customer writes.</source>
        <translation>Stellen Sie eine Konversation zurück; sie kommt zur gewählten Zeit wieder oder wenn der Kunde schreibt.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EmptyReports</name>
    <message>
        <source>Show everybody&apos;s</source>
        <translation>Die von allen anzeigen</translation>
    </message>
    <message>
        <source>Show 30 days</source>
        <translation>30 Tage anzeigen</translation>
    </message>
    <message>
        <source>Nothing happened in this time</source>
        <translation>In dieser Zeit ist nichts geschehen</translation>
    </message>
    <message>
        <source>No conversation, SMS or code fits these days and filters.</source>
        <translation>Keine Konversation, keine SMS und kein Code passt zu diesen Tagen und Filtern.</translation>
    </message>
    <message>
        <source>As soon as customers write and texts go out, four questions are answered here: how many, how fast, how well delivered, and what it cost.</source>
        <translation>Sobald Kunden schreiben und Texte hinausgehen, werden hier vier Fragen beantwortet: wie viele, wie schnell, wie gut zugestellt und zu welchen Kosten.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EraseSheet</name>
    <message>
        <source>Erase customer</source>
        <translation>Kunden löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>The profile goes, with its numbers, notes, drafts, codes and consent.</source>
        <translation>Das Profil wird gelöscht, mit Nummern, Notizen, Entwürfen, Codes und Einwilligung.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations go, with every message in them.</source>
        <translation>
            <numerusform>%n Konversation wird gelöscht, mit jeder Nachricht darin.</numerusform>
            <numerusform>%n Konversationen werden gelöscht, mit jeder Nachricht darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number that opted out stays blocked. Of it only a mark is kept, from which nobody can read the number.</source>
        <translation>Eine Nummer mit Opt-out bleibt gesperrt. Von ihr bleibt nur eine Kennung, aus der niemand die Nummer lesen kann.</translation>
    </message>
    <message>
        <source>The audit trail keeps that somebody was erased, when and by whom, and no name.</source>
        <translation>Das Audit-Protokoll behält, dass jemand gelöscht wurde, wann und von wem, aber keinen Namen.</translation>
    </message>
    <message>
        <source>Backups that were made before still hold this customer. Restored here, they lose them again.</source>
        <translation>Frühere Sicherungen enthalten diesen Kunden noch. Werden sie hier wiederhergestellt, wird er daraus wieder gelöscht.</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>Mir ist klar, dass sich das nicht rückgängig machen lässt</translation>
    </message>
    <message>
        <source>It is being erased, down to the file…</source>
        <translation>Wird gelöscht, bis in die Datei hinein …</translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>Kreuzen Sie zuerst das Kästchen an.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ExportSheet</name>
    <message>
        <source>Export customers</source>
        <translation>Kunden exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>For spreadsheets and other programs. Cells that could run as formulas are made harmless.</source>
        <translation>Für Tabellenkalkulationen und andere Programme. Zellen, die als Formeln laufen könnten, werden entschärft.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For programs: everything, in full.</source>
        <translation>Für Programme: alles, vollständig.</translation>
    </message>
    <message>
        <source>Contact cards (vCard)</source>
        <translation>Kontaktkarten (vCard)</translation>
    </message>
    <message>
        <source>For telephones and address books.</source>
        <translation>Für Telefone und Adressbücher.</translation>
    </message>
    <message>
        <source>All customers are written to a file that only you can read. The audit trail keeps that it was done.</source>
        <translation>Alle Kunden werden in eine Datei geschrieben, die nur Sie lesen können. Das Audit-Protokoll hält es fest.</translation>
    </message>
    <message>
        <source>The customers in the list are written to a file that only you can read. The audit trail keeps that it was done.</source>
        <translation>Die Kunden der Liste werden in eine Datei geschrieben, die nur Sie lesen können. Das Audit-Protokoll hält es fest.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are in %1</source>
        <translation>
            <numerusform>%n Kunde ist in %1</numerusform>
            <numerusform>%n Kunden sind in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FacetRow</name>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FailedBar</name>
    <message>
        <source>Review and retry…</source>
        <translation>Prüfen und wiederholen …</translation>
    </message>
    <message>
        <source>Every text that did not arrive, with its cause and whether a retry is safe</source>
        <translation>Jeder nicht angekommene Text, mit Ursache und ob er sicher wiederholt werden kann</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FailedRow</name>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Code %1: %2</source>
        <translation>Code %1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the conversation with %1</source>
        <translation>Konversation mit %1 öffnen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Set aside, seen and settled: %1</source>
        <translation>Beiseitelegen, gesehen und erledigt: %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FailedSheet</name>
    <message>
        <source>Failed SMS</source>
        <translation>Fehlgeschlagene SMS</translation>
    </message>
    <message>
        <source>All that are safe to retry</source>
        <translation>Alle, die sicher wiederholt werden können</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Every SMS arrived, or is on its way. What fails stands here, with its cause.</source>
        <translation>Jede SMS ist angekommen oder unterwegs. Was fehlschlägt, steht hier mit seiner Ursache.</translation>
    </message>
    <message>
        <source>These are the newest %1. Older ones follow when these are settled.</source>
        <translation>Das sind die neuesten %1. Ältere folgen, wenn diese erledigt sind.</translation>
    </message>
    <message>
        <source>They are being sent</source>
        <translation>Sie werden gesendet</translation>
    </message>
    <message>
        <source>Tick what is to go once more</source>
        <translation>Kreuzen Sie an, was noch einmal gesendet werden soll</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n SMS</source>
        <translation>
            <numerusform>%n SMS wiederholen</numerusform>
            <numerusform>%n SMS wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 SMS goes once more.</source>
        <translation>1 SMS wird noch einmal gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS go once more.</source>
        <translation>
            <numerusform>%n SMS wird noch einmal gesendet.</numerusform>
            <numerusform>%n SMS werden noch einmal gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 does not: its row says why.</source>
        <translation>1 nicht: Die Zeile nennt den Grund.</translation>
    </message>
    <message numerus="yes">
        <source>%n do not: their rows say why.</source>
        <translation>
            <numerusform>%n nicht: Die Zeile nennt den Grund.</numerusform>
            <numerusform>%n nicht: Die Zeilen nennen den Grund.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FiguresTable</name>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Against forecast</source>
        <translation>Gegenüber Prognose</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Kosten, %1</translation>
    </message>
    <message>
        <source>Foreseen, %1</source>
        <translation>Prognose, %1</translation>
    </message>
    <message>
        <source>as foreseen</source>
        <translation>wie prognostiziert</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>segments more than foreseen</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>−%1</source>
        <comment>segments fewer than foreseen</comment>
        <translation>−%1</translation>
    </message>
    <message>
        <source>%1 (s)</source>
        <comment>in seconds</comment>
        <translation>%1 (s)</translation>
    </message>
    <message>
        <source>%1 (%)</source>
        <comment>of a hundred</comment>
        <translation>%1 (%)</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FilterChip</name>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Takes the filter away</source>
        <translation>Hebt den Filter auf</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Diesen Filter aufheben</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FilterChips</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FilterWords</name>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Failed SMS</source>
        <translation>Fehlgeschlagene SMS</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht verifiziert</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Opt-out</translation>
    </message>
    <message>
        <source>Not opted out</source>
        <translation>Kein Opt-out</translation>
    </message>
    <message>
        <source>Written by the customer</source>
        <translation>Vom Kunden geschrieben</translation>
    </message>
    <message>
        <source>Written by an agent</source>
        <translation>Von einem Agenten geschrieben</translation>
    </message>
    <message>
        <source>Has SMS</source>
        <translation>Mit SMS</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation>Keine Antwort nötig</translation>
    </message>
    <message>
        <source>Closed by itself</source>
        <translation>Von selbst geschlossen</translation>
    </message>
    <message>
        <source>Closed by hand</source>
        <translation>Manuell geschlossen</translation>
    </message>
    <message>
        <source>Through %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Einwilligung erteilt</translation>
    </message>
    <message>
        <source>No consent given</source>
        <translation>Keine Einwilligung erteilt</translation>
    </message>
    <message>
        <source>Code proven</source>
        <translation>Code bestätigt</translation>
    </message>
    <message>
        <source>Code lost</source>
        <translation>Code gescheitert</translation>
    </message>
    <message>
        <source>Score below %1 %</source>
        <translation>Bewertung unter %1 %</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Vor %1</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Score begun</source>
        <translation>Bewertung begonnen</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Score disputed</source>
        <translation>Bewertung angefochten</translation>
    </message>
    <message>
        <source>Score failed</source>
        <translation>Bewertung nicht bestanden</translation>
    </message>
    <message>
        <source>Coached</source>
        <translation>Mit Coaching</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FindBar</name>
    <message>
        <source>Match before (Enter)</source>
        <translation>Vorheriger Treffer (Enter)</translation>
    </message>
    <message>
        <source>Match after (Shift+Enter)</source>
        <translation>Nächster Treffer (Shift+Enter)</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>In dieser Konversation suchen</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Verlassen (Esc)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2+</source>
        <translation>%1 von %2+</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FormField</name>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::GivenScore</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Your score</source>
        <translation>Ihre Bewertung</translation>
    </message>
    <message>
        <source>Scored by %1</source>
        <translation>Bewertet von %1</translation>
    </message>
    <message>
        <source>%1 · version %2 · %3</source>
        <translation>%1 · Version %2 · %3</translation>
    </message>
    <message>
        <source>Summary for %1</source>
        <translation>Zusammenfassung für %1</translation>
    </message>
    <message>
        <source>%1 has seen it</source>
        <translation>%1 hat sie gesehen</translation>
    </message>
    <message>
        <source>%1 has not seen it yet</source>
        <translation>%1 hat sie noch nicht gesehen</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 hat geantwortet</translation>
    </message>
    <message>
        <source>%1 disputes it</source>
        <translation>%1 ficht sie an</translation>
    </message>
    <message>
        <source>%1 kept the score</source>
        <translation>%1 hat die Bewertung beibehalten</translation>
    </message>
    <message>
        <source>Changed after the dispute</source>
        <translation>Nach der Anfechtung geändert</translation>
    </message>
    <message>
        <source>%1 answers your dispute here.</source>
        <translation>%1 beantwortet Ihre Anfechtung hier.</translation>
    </message>
    <message>
        <source>Beside the score of %1: %2 %, %3 points apart</source>
        <translation>Neben der Bewertung von %1: %2 %, %3 Punkte Abstand</translation>
    </message>
    <message>
        <source>%1 scored %2 % by another version, so only the sums compare</source>
        <translation>%1 bewertete %2 % nach einer anderen Version, daher sind nur die Summen vergleichbar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>other: %1</source>
        <translation>anderer Grund: %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Dispute the score</source>
        <translation>Bewertung anfechten</translation>
    </message>
    <message>
        <source>Your answer to the score</source>
        <translation>Ihre Antwort auf die Bewertung</translation>
    </message>
    <message>
        <source>What you think of it</source>
        <translation>Was Sie dazu meinen</translation>
    </message>
    <message>
        <source>Change the score…</source>
        <translation>Bewertung ändern …</translation>
    </message>
    <message>
        <source>Keep the score</source>
        <translation>Bewertung beibehalten</translation>
    </message>
    <message>
        <source>Your answer to the dispute</source>
        <translation>Ihre Antwort auf die Anfechtung</translation>
    </message>
    <message>
        <source>Why the score stays as it is</source>
        <translation>Warum die Bewertung so bleibt</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Handset</name>
    <message>
        <source>On the handset</source>
        <translation>Auf dem Handy</translation>
    </message>
    <message>
        <source>Part %1 of %2: %3</source>
        <translation>Teil %1 von %2: %3</translation>
    </message>
    <message>
        <source>Not sent: “%1”</source>
        <translation>Nicht gesendet: „%1“</translation>
    </message>
    <message>
        <source>What you write appears here.</source>
        <translation>Was Sie schreiben, erscheint hier.</translation>
    </message>
    <message>
        <source>One part.</source>
        <translation>Ein Teil.</translation>
    </message>
    <message>
        <source>Sent as %1 parts, which most phones join into one message.</source>
        <translation>Wird in %1 Teilen gesendet, die die meisten Handys zu einer Nachricht verbinden.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Provider’s default</source>
        <translation>Standard des Anbieters</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::HintCard</name>
    <message>
        <source>For the gateway&apos;s own configuration</source>
        <translation>Für die Konfiguration des Gateways</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>With these lines receipts and the customers&apos; own SMS come back to this desk.</source>
        <translation>Mit diesen Zeilen kommen Zustellberichte und SMS der Kunden zu Heliograph zurück.</translation>
    </message>
    <message>
        <source>Lines to paste</source>
        <translation>Zeilen zum Einfügen</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::HistoryPage</name>
    <message>
        <source>Conversations</source>
        <translation>Konversationen</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>geschlossen %1</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>offen seit %1</translation>
    </message>
    <message>
        <source>No conversation yet.</source>
        <translation>Noch keine Konversation.</translation>
    </message>
    <message>
        <source>SMS consent</source>
        <translation>SMS-Einwilligung</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Opt-out</translation>
    </message>
    <message>
        <source>Opt-out lifted</source>
        <translation>Opt-out aufgehoben</translation>
    </message>
    <message>
        <source>Wrote first</source>
        <translation>Hat zuerst geschrieben</translation>
    </message>
    <message>
        <source>Asked for it in a conversation</source>
        <translation>In einer Konversation darum gebeten</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>Opt-in</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ImportSheet</name>
    <message>
        <source>Import customers</source>
        <translation>Kunden importieren</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei …</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>leave the row out</source>
        <translation>Zeile auslassen</translation>
    </message>
    <message>
        <source>update the customer</source>
        <translation>Kunden aktualisieren</translation>
    </message>
    <message>
        <source>add another customer</source>
        <translation>weiteren Kunden anlegen</translation>
    </message>
    <message>
        <source>Number is here already:</source>
        <translation>Nummer schon vorhanden:</translation>
    </message>
    <message>
        <source>Say which column holds the phone number.</source>
        <translation>Geben Sie an, welche Spalte die Telefonnummer enthält.</translation>
    </message>
    <message>
        <source>Say which column holds the name.</source>
        <translation>Geben Sie an, welche Spalte den Namen enthält.</translation>
    </message>
    <message>
        <source>Checking %1. Nothing is written yet.</source>
        <translation>%1 wird geprüft. Noch wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>Diese Zeilen speichern …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Import %n customers</source>
        <translation>
            <numerusform>%n Kunden importieren</numerusform>
            <numerusform>%n Kunden importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>No row of this file can be taken in.</source>
        <translation>Keine Zeile dieser Datei kann importiert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were checked</source>
        <translation>
            <numerusform>%n Zeile wurde geprüft</numerusform>
            <numerusform>%n Zeilen wurden geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Save rows with a problem</source>
        <translation>Zeilen mit Problem speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are saved, each with its line and reason</source>
        <translation>
            <numerusform>%n Zeile ist gespeichert, mit Zeilennummer und Grund</numerusform>
            <numerusform>%n Zeilen sind gespeichert, jede mit Zeilennummer und Grund</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Undoing the import of %1</source>
        <translation>Import von %1 wird rückgängig gemacht</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are as they were before</source>
        <translation>
            <numerusform>%n Kunde ist wieder wie zuvor</numerusform>
            <numerusform>%n Kunden sind wieder wie zuvor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed since, or wrote to you, and stay</source>
        <translation>
            <numerusform>%n wurde seitdem geändert oder hat Ihnen geschrieben und bleibt</numerusform>
            <numerusform>%n wurden seitdem geändert oder haben Ihnen geschrieben und bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>You can close this and work on; it goes on by itself.</source>
        <translation>Sie können dies schließen und weiterarbeiten; es läuft von selbst weiter.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stopped after row %1. What is in stays in; it can be gone on with or undone.</source>
        <translation>Nach Zeile %1 gestoppt. Was importiert ist, bleibt; der Import lässt sich fortsetzen oder rückgängig machen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n customers were imported</source>
        <translation>
            <numerusform>%n Kunde wurde importiert</numerusform>
            <numerusform>%n Kunden wurden importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>A table (CSV) from a spreadsheet or another program, or contact cards (vCard). Nothing is written before you have seen what would happen.</source>
        <translation>Eine Tabelle (CSV) aus einer Tabellenkalkulation oder einem anderen Programm oder Kontaktkarten (vCard). Es wird nichts geschrieben, bevor Sie gesehen haben, was geschehen würde.</translation>
    </message>
    <message>
        <source>Each customer needs a name and a phone number. Consent goes in only with where it was given; an opt-out always does.</source>
        <translation>Jeder Kunde braucht einen Namen und eine Telefonnummer. Eine Einwilligung wird nur mit Angabe übernommen, wo sie erteilt wurde; ein Opt-out immer.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Frühere Importe</translation>
    </message>
    <message>
        <source>%1, %2: undone</source>
        <translation>%1, %2: rückgängig gemacht</translation>
    </message>
    <message>
        <source>%1, %2: broken off after row %3</source>
        <translation>%1, %2: nach Zeile %3 abgebrochen</translation>
    </message>
    <message>
        <source>%1, %2: %3 added, %4 updated</source>
        <translation>%1, %2: %3 hinzugefügt, %4 aktualisiert</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on with the import of %1</source>
        <translation>Import von %1 fortsetzen</translation>
    </message>
    <message>
        <source>Undo the import of %1</source>
        <translation>Import von %1 rückgängig machen</translation>
    </message>
    <message>
        <source>Tables and contact cards (*.csv *.tsv *.txt *.vcf *.vcard)</source>
        <translation>Tabellen und Kontaktkarten (*.csv *.tsv *.txt *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxDelegate</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Sie sind dran</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Warten auf den Kunden</translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>Entwurf:</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxHead</name>
    <message>
        <source>Sort and filter</source>
        <translation>Sortieren und filtern</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation>Ganze Liste zeigen</translation>
    </message>
    <message>
        <source>Sort and filter, filters are on</source>
        <translation>Sortieren und filtern, Filter sind aktiv</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxPane</name>
    <message>
        <source>nobody is waiting</source>
        <translation>niemand wartet</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Nächster Kunde</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Conversation below</source>
        <translation>Konversation darunter</translation>
    </message>
    <message>
        <source>Conversation above</source>
        <translation>Konversation darüber</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>nobody is offered to you</source>
        <translation>es wird Ihnen niemand angeboten</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxRows</name>
    <message>
        <source>Verification code, hidden</source>
        <translation>Verifizierungscode, verborgen</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>wartet %1</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>wartet auf den Kunden</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>number verified</source>
        <translation>Nummer verifiziert</translation>
    </message>
    <message>
        <source>opted out of SMS</source>
        <translation>SMS-Opt-out</translation>
    </message>
    <message>
        <source>draft: %1</source>
        <translation>Entwurf: %1</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>zurückgestellt bis %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxTabs</name>
    <message>
        <source>More lists</source>
        <translation>Weitere Listen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Failed SMS</source>
        <translation>Fehlgeschlagene SMS</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message numerus="yes">
        <source>More lists, %n failed SMS</source>
        <translation>
            <numerusform>Weitere Listen, %n fehlgeschlagene SMS</numerusform>
            <numerusform>Weitere Listen, %n fehlgeschlagene SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxTicks</name>
    <message>
        <source>Select the whole list</source>
        <translation>Ganze Liste auswählen</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxView</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Konversationen</translation>
    </message>
    <message>
        <source>Accept the conversation with %1</source>
        <translation>Konversation mit %1 annehmen</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InsertPopup</name>
    <message>
        <source>What can be put in</source>
        <translation>Was eingefügt werden kann</translation>
    </message>
    <message>
        <source>What it says to this customer</source>
        <translation>Was dieser Kunde liest</translation>
    </message>
    <message>
        <source>Enter puts it in, Esc leaves what you typed</source>
        <translation>Enter fügt ein, Esc lässt Ihren Text stehen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Insertions</name>
    <message>
        <source>No canned replies yet. A supervisor adds them under Templates.</source>
        <translation>Noch keine Textbausteine. Ein Supervisor legt sie unter „Vorlagen“ an.</translation>
    </message>
    <message>
        <source>No canned reply has such a name</source>
        <translation>Kein Textbaustein heißt so</translation>
    </message>
    <message>
        <source>No variable has such a name</source>
        <translation>Keine Variable heißt so</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::KeyRecorder</name>
    <message>
        <source>Press the new key</source>
        <translation>Neue Taste drücken</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>%1: press the new key</source>
        <translation>%1: neue Taste drücken</translation>
    </message>
    <message>
        <source>%1: no key</source>
        <translation>%1: keine Taste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Escape keeps the old one, Backspace takes it away</source>
        <translation>Escape behält die alte, Backspace entfernt sie</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::LabelPicker</name>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Find or add a label</source>
        <translation>Label suchen oder hinzufügen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Enter ticks or adds, Esc changes nothing</source>
        <translation>Enter wählt aus oder fügt hinzu, Esc ändert nichts</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the desktop says</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Nobody has read the translations with a native eye yet: tell us what sounds wrong.</source>
        <translation>Noch niemand hat die Übersetzungen mit dem Ohr eines Muttersprachlers gelesen: Sagen Sie uns, was falsch klingt.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::LinkBar</name>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Verlassen (Esc)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Führt zu %1</translation>
    </message>
    <message>
        <source>Not encrypted: what one types there can be read on the way.</source>
        <translation>Nicht verschlüsselt: Was man dort eingibt, kann unterwegs mitgelesen werden.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Es konnte kein Browser geöffnet werden</translation>
    </message>
    <message>
        <source>Copy the address and open it by hand.</source>
        <translation>Kopieren Sie die Adresse und öffnen Sie sie selbst.</translation>
    </message>
    <message>
        <source>Open the mail program</source>
        <translation>Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>Email to %1</source>
        <translation>E-Mail an %1</translation>
    </message>
    <message>
        <source>It is written and sent there. Nothing of it comes back to this desk.</source>
        <translation>Sie wird dort geschrieben und gesendet. Nichts davon kommt zu Heliograph zurück.</translation>
    </message>
    <message>
        <source>No mail program could be opened</source>
        <translation>Es ließ sich kein Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>Copy the address and write to it by hand.</source>
        <translation>Kopieren Sie die Adresse und schreiben Sie von Hand dorthin.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ListMenu</name>
    <message>
        <source>Sort and filter</source>
        <translation>Sortieren und filtern</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>Am längsten wartend zuerst</translation>
    </message>
    <message>
        <source>Newest activity first</source>
        <translation>Neueste Aktivität zuerst</translation>
    </message>
    <message>
        <source>Newest chat first</source>
        <translation>Neuester Chat zuerst</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Has a failed SMS</source>
        <translation>Mit fehlgeschlagener SMS</translation>
    </message>
    <message>
        <source>Verified number</source>
        <translation>Verifizierte Nummer</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Opt-out</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>No conversation has a label yet</source>
        <translation>Noch hat keine Konversation ein Label</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>None yet: choose filters, then save them</source>
        <translation>Noch keine: Wählen Sie Filter und speichern Sie sie dann</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>Diesen Filter vergessen</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::MainWindow</name>
    <message>
        <source>Heliograph</source>
        <translation>Heliograph</translation>
    </message>
    <message>
        <source>%1 – Heliograph</source>
        <translation>%1 – Heliograph</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>every command and customer by name</source>
        <translation>alle Befehle und Kunden nach Namen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Undo last action</source>
        <translation>Letzte Aktion rückgängig machen</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Light or dark as the desktop</source>
        <translation>Hell oder dunkel wie der Desktop</translation>
    </message>
    <message>
        <source>Light window</source>
        <translation>Helles Fenster</translation>
    </message>
    <message>
        <source>Dark window</source>
        <translation>Dunkles Fenster</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>High contrast window</source>
        <translation>Fenster mit hohem Kontrast</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>every customer: find, label, choose</source>
        <translation>alle Kunden: suchen, mit Labels versehen, auswählen</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Kunden importieren</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>Kunden exportieren</translation>
    </message>
    <message>
        <source>Send SMS…</source>
        <translation>SMS senden …</translation>
    </message>
    <message>
        <source>Last bulk SMS</source>
        <translation>Letzter Massenversand</translation>
    </message>
    <message>
        <source>Nothing was sent in bulk yet.</source>
        <translation>Es gab noch keinen Massenversand.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>how many, how fast, how well delivered, at what cost</source>
        <translation>wie viele, wie schnell, wie gut zugestellt, zu welchen Kosten</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>find, read and score conversations</source>
        <translation>Konversationen suchen, lesen und bewerten</translation>
    </message>
    <message>
        <source>Coaching note</source>
        <translation>Coaching-Notiz</translation>
    </message>
    <message>
        <source>on the message that is read</source>
        <translation>zur gerade gelesenen Nachricht</translation>
    </message>
    <message>
        <source>open Review first</source>
        <translation>öffnen Sie zuerst „Prüfung“</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::MergeChoice</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::MergeSheet</name>
    <message>
        <source>Merge two customers</source>
        <translation>Zwei Kunden zusammenführen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Who is the same person as %1?</source>
        <translation>Wer ist dieselbe Person wie %1?</translation>
    </message>
    <message>
        <source>Choose a customer, then compare the two.</source>
        <translation>Wählen Sie einen Kunden und vergleichen Sie dann die beiden.</translation>
    </message>
    <message>
        <source>%1 becomes part of %2</source>
        <translation>%1 wird Teil von %2</translation>
    </message>
    <message>
        <source>It can be undone for 30 days, in the profile.</source>
        <translation>Das lässt sich 30 Tage lang im Profil rückgängig machen.</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>goes into it</source>
        <translation>geht darin auf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Preferred number</source>
        <translation>Bevorzugte Nummer</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>These move over: numbers %1, conversations %2, messages %3, consent lines %4, drafts %5.</source>
        <translation>Das geht über: Nummern %1, Konversationen %2, Nachrichten %3, Einwilligungseinträge %4, Entwürfe %5.</translation>
    </message>
    <message>
        <source>Still verified, because both have the number: %1</source>
        <translation>Weiterhin verifiziert, weil beide die Nummer haben: %1</translation>
    </message>
    <message>
        <source>No longer verified: %1. It was proven for %2 alone; send a new code afterwards.</source>
        <translation>Nicht mehr verifiziert: %1. Bestätigt wurde sie nur für %2; senden Sie danach einen neuen Code.</translation>
    </message>
    <message>
        <source>Stays opted out of SMS: %1</source>
        <translation>SMS-Opt-out bleibt: %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::MeterLine</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It fits again: %1</source>
        <translation>Passt wieder: %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NewCustomerSheet</name>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Kunden hinzufügen</translation>
    </message>
    <message>
        <source>Who writes first appears by themselves. Add a customer here to reach them before that.</source>
        <translation>Wer zuerst schreibt, erscheint von selbst. Fügen Sie hier einen Kunden hinzu, um ihn vorher zu erreichen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mobile number, if you have it</source>
        <translation>Mobilnummer, falls bekannt</translation>
    </message>
    <message>
        <source>%1 has this number already. One number can be verified for one customer at a time.</source>
        <translation>%1 hat diese Nummer bereits. Eine Nummer kann immer nur für einen Kunden verifiziert sein.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>Ein Kunde braucht einen Namen.</translation>
    </message>
    <message>
        <source>The number cannot be used as it is. Correct it, or leave it empty.</source>
        <translation>So ist die Nummer nicht verwendbar. Korrigieren Sie sie oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>It is being saved</source>
        <translation>Wird gespeichert</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NotesPage</name>
    <message>
        <source>No notes yet. What the team writes here, the customer never sees.</source>
        <translation>Noch keine Notizen. Was das Team hier schreibt, sieht der Kunde nie.</translation>
    </message>
    <message>
        <source>Write a note for the team</source>
        <translation>Notiz für das Team schreiben</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Schreiben Sie zuerst etwas</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Notices</name>
    <message>
        <source>This is a demo workspace.</source>
        <translation>Dies ist ein Demo-Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Everybody here is invented, and nothing leaves this computer.</source>
        <translation>Alle Personen hier sind erfunden, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Set up a provider</source>
        <translation>Anbieter einrichten</translation>
    </message>
    <message>
        <source>An empty workspace was begun; the damaged file is kept as %1.</source>
        <translation>Ein leerer Arbeitsbereich wurde angelegt; die beschädigte Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>An empty workspace was begun; the damaged file is kept as %1. The newest good copy is %2: quit, then run “heliographctl restore” with it.</source>
        <translation>Ein leerer Arbeitsbereich wurde angelegt; die beschädigte Datei bleibt als %1 erhalten. Die neueste gute Kopie ist %2: Beenden Sie Heliograph und führen Sie damit „heliographctl restore“ aus.</translation>
    </message>
    <message>
        <source>The data file was damaged.</source>
        <translation>Die Datendatei war beschädigt.</translation>
    </message>
    <message numerus="yes">
        <source>What was waiting then is held (%n), because it may have been sent since: open each one and decide.</source>
        <translation>
            <numerusform>Was damals wartete, wird zurückgehalten (%n), weil es seitdem gesendet worden sein kann: Öffnen Sie es und entscheiden Sie.</numerusform>
            <numerusform>Was damals wartete, wird zurückgehalten (%n), weil es seitdem gesendet worden sein kann: Öffnen Sie jede Nachricht und entscheiden Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>No message was waiting then, so nothing is held.</source>
        <translation>Damals wartete keine Nachricht, also wird nichts zurückgehalten.</translation>
    </message>
    <message>
        <source>This workspace comes from a copy.</source>
        <translation>Dieser Arbeitsbereich stammt aus einer Kopie.</translation>
    </message>
    <message>
        <source>%1 is paused: %2.</source>
        <translation>%1 ist pausiert: %2.</translation>
    </message>
    <message>
        <source>Its messages wait here and none is lost.</source>
        <translation>Die Nachrichten warten hier, keine geht verloren.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>This is a demo. Step %1 of %2.</source>
        <translation>Dies ist eine Demo. Schritt %1 von %2.</translation>
    </message>
    <message>
        <source>Its messages go through a stand-in where one can, and wait here where none can. None is lost.</source>
        <translation>Seine Nachrichten gehen über einen Ersatzanbieter, wo es einen gibt, und warten hier, wo es keinen gibt. Keine geht verloren.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Show one now</source>
        <translation>Jetzt eine zeigen</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Benachrichtigen, wenn</translation>
    </message>
    <message>
        <source>Somebody new is waiting</source>
        <translation>Jemand Neues wartet</translation>
    </message>
    <message>
        <source>A customer of mine writes</source>
        <translation>Einer meiner Kunden schreibt</translation>
    </message>
    <message>
        <source>A customer of mine proves their number</source>
        <translation>Einer meiner Kunden seine Nummer bestätigt</translation>
    </message>
    <message>
        <source>A conversation that I snoozed is due</source>
        <translation>Eine von mir zurückgestellte Konversation fällig ist</translation>
    </message>
    <message>
        <source>An SMS of mine is not delivered</source>
        <translation>Eine meiner SMS nicht zugestellt wird</translation>
    </message>
    <message>
        <source>Also while I work in another conversation.</source>
        <translation>Auch während ich in einer anderen Konversation arbeite.</translation>
    </message>
    <message>
        <source>Repeat every two minutes until I have seen it</source>
        <translation>Alle zwei Minuten wiederholen, bis ich es gesehen habe</translation>
    </message>
    <message>
        <source>What others may see</source>
        <translation>Was andere sehen dürfen</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>My customers</source>
        <translation>Meine Kunden</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>Show how many are waiting in the tray</source>
        <translation>Im Infobereich zeigen, wie viele warten</translation>
    </message>
    <message>
        <source>On desktops that have one.</source>
        <translation>Auf Desktops, die einen haben.</translation>
    </message>
    <message>
        <source>Closing the window keeps Heliograph running in the tray</source>
        <translation>Nach dem Schließen des Fensters im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Messages go on being received and sent. Quit from the tray, or with Ctrl+Q.</source>
        <translation>Nachrichten werden weiter empfangen und gesendet. Beenden Sie Heliograph im Infobereich oder mit Ctrl+Q.</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Glocke</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>A notification shows</source>
        <translation>Eine Benachrichtigung zeigt</translation>
    </message>
    <message>
        <source>Only that something happened</source>
        <translation>Nur, dass etwas geschehen ist</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Wer es ist</translation>
    </message>
    <message>
        <source>Who it is and what they wrote</source>
        <translation>Wer es ist und was geschrieben wurde</translation>
    </message>
    <message>
        <source>A verification code is never shown.</source>
        <translation>Ein Verifizierungscode wird nie gezeigt.</translation>
    </message>
    <message>
        <source>This desktop shows notifications.</source>
        <translation>Dieser Desktop zeigt Benachrichtigungen.</translation>
    </message>
    <message>
        <source>Asking the desktop whether it shows notifications.</source>
        <translation>Der Desktop wird gefragt, ob er Benachrichtigungen zeigt.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications: no service answers to org.freedesktop.Notifications. Everything else works. Start a notification daemon and they appear by themselves.</source>
        <translation>Nichts auf diesem Desktop zeigt Benachrichtigungen: Kein Dienst antwortet auf org.freedesktop.Notifications. Alles andere funktioniert. Starten Sie einen Benachrichtigungsdienst, dann erscheinen sie von selbst.</translation>
    </message>
    <message>
        <source>The notification service of this desktop did not answer within three seconds. Everything else works; the next notification tries again.</source>
        <translation>Der Benachrichtigungsdienst dieses Desktops hat nicht innerhalb von drei Sekunden geantwortet. Alles andere funktioniert; die nächste Benachrichtigung versucht es erneut.</translation>
    </message>
    <message>
        <source>A reminder that I set is due</source>
        <translation>Eine von mir gesetzte Erinnerung fällig ist</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NumberEntry</name>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobilnummer</translation>
    </message>
    <message>
        <source>. No range that we know holds it: check it once more.</source>
        <translation>. Kein uns bekannter Nummernbereich enthält sie: Prüfen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>As you have it: 07700 900142, +44 7700 900142, 0044 …</source>
        <translation>So, wie Sie sie haben: 07700 900142, +44 7700 900142, 0044 …</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NumberRow</name>
    <message>
        <source>More about %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht verifiziert</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Opted out · %1</source>
        <translation>Opt-out · %1</translation>
    </message>
    <message>
        <source>SMS consent · %1</source>
        <translation>SMS-Einwilligung · %1</translation>
    </message>
    <message>
        <source>No SMS consent yet</source>
        <translation>Noch keine SMS-Einwilligung</translation>
    </message>
    <message>
        <source>Make it the preferred number</source>
        <translation>Als bevorzugte Nummer festlegen</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>SMS senden</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>Diese Nummer entfernen</translation>
    </message>
    <message>
        <source>Consent and opt-outs…</source>
        <translation>Einwilligung und Opt-outs …</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NumbersList</name>
    <message>
        <source>Other numbers</source>
        <translation>Weitere Nummern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Nummer hinzufügen</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::OfferCard</name>
    <message>
        <source>next agent in</source>
        <translation>nächster Agent in</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Offered to you</source>
        <translation>Ihnen angeboten</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier topic(s)</source>
        <translation>
            <numerusform>%n früheres Thema</numerusform>
            <numerusform>%n frühere Themen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>%1 annehmen</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>%1 ablehnen</translation>
    </message>
    <message>
        <source>%1 is offered to you</source>
        <translation>%1 wird Ihnen angeboten</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>wartet %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::OfferMark</name>
    <message>
        <source>%1 is offered to you: show the list</source>
        <translation>%1 wird Ihnen angeboten: Liste anzeigen</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::PaletteModel</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Conversation and customer</source>
        <translation>Konversation und Kunde</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>%1, not possible now: %2</source>
        <translation>%1, derzeit nicht möglich: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::PaneHeader</name>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Waiting for something: set aside, opens again when the customer writes</source>
        <translation>Wartet auf etwas: beiseitegelegt, öffnet sich wieder, wenn der Kunde schreibt</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>SMS senden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close and next</source>
        <translation>Schließen und weiter</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation>Keine Antwort nötig</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>wartet %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>No conversation yet</source>
        <translation>Noch keine Konversation</translation>
    </message>
    <message>
        <source>Close this conversation (%1)</source>
        <translation>Diese Konversation schließen (%1)</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Hide the profile</source>
        <translation>Profil ausblenden</translation>
    </message>
    <message>
        <source>Show the profile</source>
        <translation>Profil einblenden</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <translation>Verifiziert: %1</translation>
    </message>
    <message>
        <source>%1, verified: %2</source>
        <translation>%1, verifiziert: %2</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>In dieser Konversation suchen</translation>
    </message>
    <message>
        <source>Go to a day…</source>
        <translation>Zu einem Tag …</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>Pending on or off</source>
        <translation>Ausstehend ein oder aus</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>Diese Konversation schließen</translation>
    </message>
    <message>
        <source>no conversation is open</source>
        <translation>keine Konversation ist geöffnet</translation>
    </message>
    <message>
        <source>accept it first</source>
        <translation>zuerst annehmen</translation>
    </message>
    <message>
        <source>it is closed already</source>
        <translation>sie ist schon geschlossen</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ParameterEditor</name>
    <message>
        <source>Add a parameter</source>
        <translation>Parameter hinzufügen</translation>
    </message>
    <message>
        <source>Name, such as order</source>
        <translation>Name, etwa bestellung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Remove this parameter</source>
        <translation>Diesen Parameter entfernen</translation>
    </message>
    <message>
        <source>With commas: Leeds, York</source>
        <translation>Mit Kommas: Leeds, York</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Anfangswert</translation>
    </message>
    <message>
        <source>Typed for each message</source>
        <translation>Für jede Nachricht eingegeben</translation>
    </message>
    <message>
        <source>A detail of the customer</source>
        <translation>Eine Angabe des Kunden</translation>
    </message>
    <message>
        <source>Name of the detail, such as Customer no.</source>
        <translation>Name der Angabe, etwa Kundennr.</translation>
    </message>
    <message>
        <source>Goes where nothing is given</source>
        <translation>Gilt, wenn nichts angegeben ist</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahlwerte</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ParameterFields</name>
    <message>
        <source>%1 · required</source>
        <translation>%1 · erforderlich</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>Not chosen: %1 goes</source>
        <translation>Nicht gewählt: Es geht %1</translation>
    </message>
    <message>
        <source>From the profile</source>
        <translation>Aus dem Profil</translation>
    </message>
    <message>
        <source>Empty: “%1” goes</source>
        <translation>Leer: Es geht „%1“</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::PeriodBar</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Days to report</source>
        <translation>Tage des Berichts</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ProbeCard</name>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Test der Verbindung</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>Save first: the test is of what is saved.</source>
        <translation>Speichern Sie zuerst: Getestet wird, was gespeichert ist.</translation>
    </message>
    <message>
        <source>A test signs in and sends no SMS.</source>
        <translation>Ein Test meldet sich an und sendet keine SMS.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird versucht …</translation>
    </message>
    <message>
        <source>answered in %1 ms</source>
        <translation>Antwort in %1 ms</translation>
    </message>
    <message>
        <source>No SMS was sent for this test.</source>
        <translation>Für diesen Test wurde keine SMS gesendet.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Everything this provider takes becomes an SMS. A test reaches its address, checks the certificate and sends nothing.</source>
        <translation>Alles, was dieser Anbieter annimmt, wird eine SMS. Ein Test erreicht die Adresse, prüft das Zertifikat und sendet nichts.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ProfilePage</name>
    <message>
        <source>Write to this customer</source>
        <translation>Diesem Kunden schreiben</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Angaben bearbeiten</translation>
    </message>
    <message>
        <source>Customer since %1</source>
        <translation>Kunde seit %1</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>SMS senden</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Record an opt-out…</source>
        <translation>Opt-out erfassen …</translation>
    </message>
    <message>
        <source>Merge with another customer…</source>
        <translation>Mit anderem Kunden zusammenführen …</translation>
    </message>
    <message>
        <source>Send OTP</source>
        <translation>OTP senden</translation>
    </message>
    <message>
        <source>The details below are being edited</source>
        <translation>Die Angaben unten werden gerade bearbeitet</translation>
    </message>
    <message>
        <source>Labels of the customer</source>
        <translation>Labels des Kunden</translation>
    </message>
    <message>
        <source>no customer is open</source>
        <translation>kein Kunde ist geöffnet</translation>
    </message>
    <message>
        <source>Write an email…</source>
        <translation>E-Mail schreiben …</translation>
    </message>
    <message>
        <source>Email: the address in the details is not one</source>
        <translation>E-Mail: Die Adresse in den Angaben ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Consent and opt-outs…</source>
        <translation>Einwilligung und Opt-outs …</translation>
    </message>
    <message>
        <source>Erase customer…</source>
        <translation>Kunden löschen …</translation>
    </message>
    <message>
        <source>Remind me about the customer</source>
        <translation>An den Kunden erinnern</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Erinnern …</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ProfilePane</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Parts of the profile</source>
        <translation>Teile des Profils</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ProviderForm</name>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>gespeichert %1</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>Pausiert: %1.</translation>
    </message>
    <message>
        <source>What is to be sent waits here.</source>
        <translation>Was gesendet werden soll, wartet hier.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Its password goes too. What was sent through it stays in the history.</source>
        <translation>Auch das Passwort wird entfernt. Was darüber gesendet wurde, bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Do not add it</source>
        <translation>Nicht hinzufügen</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ProvidersPage</name>
    <message>
        <source>Add a provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>The demo has its own provider</source>
        <translation>Die Demo hat ihren eigenen Anbieter</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>Noch kein Anbieter</translation>
    </message>
    <message>
        <source>Nothing here can reach a real one. “Set up a provider” makes a profile of your own.</source>
        <translation>Nichts hier kann einen echten erreichen. „Anbieter einrichten“ legt ein eigenes Profil an.</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Nicht in Verwendung</translation>
    </message>
    <message>
        <source>Its password is missing</source>
        <translation>Das Passwort fehlt</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Pausiert: %1</translation>
    </message>
    <message>
        <source>A provider carries the SMS: a gateway that your team hosts, such as Kannel, or a service such as Clickatell. Until there is one, nothing can be sent.</source>
        <translation>Ein Anbieter befördert die SMS: ein Gateway, das Ihr Team betreibt, etwa Kannel, oder ein Dienst wie Clickatell. Bis es einen gibt, kann nichts gesendet werden.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Question</name>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month under a chart, as in &quot;1 May&quot;; see QLocale::toString for the letters.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>ausgegeben</translation>
    </message>
    <message>
        <source>%1 more than on the day before.</source>
        <translation>%1 mehr als am Tag davor.</translation>
    </message>
    <message>
        <source>%1 fewer than on the day before.</source>
        <translation>%1 weniger als am Tag davor.</translation>
    </message>
    <message>
        <source>None on the day before.</source>
        <translation>Keine am Tag davor.</translation>
    </message>
    <message>
        <source>As many as on the day before.</source>
        <translation>So viele wie am Tag davor.</translation>
    </message>
    <message numerus="yes">
        <source>None in the %n days before.</source>
        <translation>
            <numerusform>Keine am Tag davor.</numerusform>
            <numerusform>Keine in den %n Tagen davor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As many as in the %n days before.</source>
        <translation>
            <numerusform>So viele wie am Tag davor.</numerusform>
            <numerusform>So viele wie in den %n Tagen davor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more than in the %n days before.</source>
        <translation>
            <numerusform>%1 mehr als am Tag davor.</numerusform>
            <numerusform>%1 mehr als in den %n Tagen davor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer than in the %n days before.</source>
        <translation>
            <numerusform>%1 weniger als am Tag davor.</numerusform>
            <numerusform>%1 weniger als in den %n Tagen davor.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Today is not over.</source>
        <comment>after a sentence</comment>
        <translation>%1 Der heutige Tag ist noch nicht vorbei.</translation>
    </message>
    <message>
        <source>Nobody has been answered in this time.</source>
        <translation>In dieser Zeit wurde niemandem geantwortet.</translation>
    </message>
    <message>
        <source>Half were answered within %1.</source>
        <translation>Die Hälfte erhielt binnen %1 eine Antwort.</translation>
    </message>
    <message>
        <source>One in ten waited longer than %1.</source>
        <translation>Einer von zehn wartete länger als %1.</translation>
    </message>
    <message>
        <source>No SMS has arrived or failed in this time.</source>
        <translation>In dieser Zeit ist keine SMS angekommen oder fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 of SMS delivered, %2 of codes verified.</source>
        <translation>%1 der SMS zugestellt, %2 der Codes verifiziert.</translation>
    </message>
    <message>
        <source>%1 of SMS delivered.</source>
        <translation>%1 der SMS zugestellt.</translation>
    </message>
    <message>
        <source>%1 of codes verified.</source>
        <translation>%1 der Codes verifiziert.</translation>
    </message>
    <message>
        <source>Scale begins at %1.</source>
        <translation>Die Skala beginnt bei %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n Segment</numerusform>
            <numerusform>%n Segmente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>so many segments, as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Nobody has a price for them.</source>
        <translation>Dafür gibt es keinen Preis.</translation>
    </message>
    <message>
        <source>As foreseen: no provider has told how many it counted.</source>
        <translation>Wie prognostiziert: Kein Anbieter hat gemeldet, wie viele er gezählt hat.</translation>
    </message>
    <message>
        <source>As the desk foresaw.</source>
        <translation>Wie von Heliograph prognostiziert.</translation>
    </message>
    <message>
        <source>The desk foresaw %1.</source>
        <translation>Prognose von Heliograph: %1.</translation>
    </message>
    <message>
        <source>%1 for %2.</source>
        <comment>cost, so many segments</comment>
        <translation>%1 für %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n of them have no price.</source>
        <comment>after a sentence</comment>
        <translation>
            <numerusform>%1 %n davon hat keinen Preis.</numerusform>
            <numerusform>%1 %n davon haben keinen Preis.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Wie viele?</translation>
    </message>
    <message>
        <source>How fast?</source>
        <translation>Wie schnell?</translation>
    </message>
    <message>
        <source>How well delivered?</source>
        <translation>Wie gut zugestellt?</translation>
    </message>
    <message>
        <source>What did it cost?</source>
        <translation>Zu welchen Kosten?</translation>
    </message>
    <message numerus="yes">
        <source>%1 conversations.</source>
        <translation>
            <numerusform>%1 Konversation.</numerusform>
            <numerusform>%1 Konversationen.</numerusform>
        </translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>Konversationen</translation>
    </message>
    <message>
        <source>slowest tenth</source>
        <translation>langsamstes Zehntel</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>SMS delivered</source>
        <translation>SMS zugestellt</translation>
    </message>
    <message>
        <source>codes verified</source>
        <translation>Codes verifiziert</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Rail</name>
    <message>
        <source>Conversations</source>
        <translation>Konversationen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>Conversations, %n waiting</source>
        <translation>
            <numerusform>Konversationen, %n wartet</numerusform>
            <numerusform>Konversationen, %n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RecordForm</name>
    <message>
        <source>Record</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write down how it is known. Nothing is recorded without it.</source>
        <translation>Schreiben Sie auf, woher Sie es wissen. Ohne das wird nichts erfasst.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReminderActions</name>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Remind me about %1</source>
        <translation>An %1 erinnern</translation>
    </message>
    <message>
        <source>You are reminded: %1</source>
        <translation>Sie werden erinnert: %1</translation>
    </message>
    <message>
        <source>The reminder is done</source>
        <translation>Die Erinnerung ist erledigt</translation>
    </message>
    <message>
        <source>The reminder is cancelled</source>
        <translation>Die Erinnerung ist verworfen</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReminderBar</name>
    <message>
        <source>What you wanted to be reminded of, and whom</source>
        <translation>Woran und an wen Sie erinnert werden wollten</translation>
    </message>
    <message>
        <source>1 reminder is due</source>
        <translation>1 Erinnerung ist fällig</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders are due</source>
        <translation>
            <numerusform>%n Erinnerung ist fällig</numerusform>
            <numerusform>%n Erinnerungen sind fällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReminderForm</name>
    <message>
        <source>Set reminder</source>
        <translation>Erinnerung setzen</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>What about? “Ask about the refund”</source>
        <translation>Woran? „Nach der Erstattung fragen“</translation>
    </message>
    <message>
        <source>Day and hour on your clock</source>
        <translation>Tag und Uhrzeit nach Ihrer Uhr</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>In 1 Stunde</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>That time has gone by. Choose a later one.</source>
        <translation>Dieser Zeitpunkt ist vorbei. Wählen Sie einen späteren.</translation>
    </message>
    <message>
        <source>Write a line about what it is.</source>
        <translation>Schreiben Sie in einer Zeile, worum es geht.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReminderRow</name>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Change the reminder: %1</source>
        <translation>Erinnerung ändern: %1</translation>
    </message>
    <message>
        <source>Cancel the reminder: %1</source>
        <translation>Erinnerung verwerfen: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReminderSheet</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>No reminder is set. “Remind me…” in a customer&apos;s menu sets one; it stands here until it is done.</source>
        <translation>Keine Erinnerung gesetzt. „Erinnern …“ im Menü eines Kunden setzt eine; sie steht hier, bis sie erledigt ist.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RemindersList</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReplacementCard</name>
    <message>
        <source>“%1” becomes “%2”</source>
        <translation>„%1“ wird zu „%2“</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain characters save space</source>
        <translation>Einfache Zeichen sparen Platz</translation>
    </message>
    <message>
        <source> (also %1)</source>
        <translation> (auch %1)</translation>
    </message>
    <message>
        <source>Nothing plain can stand in its place.</source>
        <translation>Kein einfaches Zeichen kann es ersetzen.</translation>
    </message>
    <message numerus="yes">
        <source>saves %n SMS</source>
        <translation>
            <numerusform>spart %n SMS</numerusform>
            <numerusform>spart %n SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace 1 character</source>
        <translation>1 Zeichen ersetzen</translation>
    </message>
    <message>
        <source>1 character replaced</source>
        <translation>1 Zeichen ersetzt</translation>
    </message>
    <message>
        <source>%1 characters replaced</source>
        <translation>%1 Zeichen ersetzt</translation>
    </message>
    <message>
        <source>%1, %2 SMS saved</source>
        <translation>%1, %2 SMS gespart</translation>
    </message>
    <message>
        <source>%1 characters fewer, and it goes as one SMS.</source>
        <translation>%1 Zeichen weniger, und es geht als eine SMS.</translation>
    </message>
    <message>
        <source>The words say the same.</source>
        <translation>Der Wortlaut bleibt gleich.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>saves %n SMS, %1</source>
        <translation>
            <numerusform>spart %n SMS, %1</numerusform>
            <numerusform>spart %n SMS, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n characters</source>
        <translation>
            <numerusform>%n Zeichen ersetzen</numerusform>
            <numerusform>%n Zeichen ersetzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReplyMeter</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>Length of the SMS</source>
        <translation>Länge der SMS</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, and what it means</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReportCard</name>
    <message>
        <source>Shown as</source>
        <translation>Angezeigt als</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>%1 Chart</source>
        <comment>a question</comment>
        <translation>%1 Diagramm</translation>
    </message>
    <message>
        <source>%1 Table</source>
        <comment>a question</comment>
        <translation>%1 Tabelle</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>Als Diagramm</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>A row for each</source>
        <translation>Eine Zeile je</translation>
    </message>
    <message>
        <source>Save the table as CSV: %1</source>
        <comment>a question</comment>
        <translation>Tabelle als CSV speichern: %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReportHead</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Print to PDF</source>
        <translation>Als PDF drucken</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Alle Agenten</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Alle Anbieter</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReportList</name>
    <message numerus="yes">
        <source>%n customers would be added</source>
        <translation>
            <numerusform>%n Kunde würde hinzugefügt</numerusform>
            <numerusform>%n Kunden würden hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers were added</source>
        <translation>
            <numerusform>%n Kunde wurde hinzugefügt</numerusform>
            <numerusform>%n Kunden wurden hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers would be updated</source>
        <translation>
            <numerusform>%n Kunde würde aktualisiert</numerusform>
            <numerusform>%n Kunden würden aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers were updated</source>
        <translation>
            <numerusform>%n Kunde wurde aktualisiert</numerusform>
            <numerusform>%n Kunden wurden aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come with consent, recorded with where it was given</source>
        <translation>
            <numerusform>%n mit Einwilligung, erfasst mit dem Ort der Erteilung</numerusform>
            <numerusform>%n mit Einwilligung, erfasst mit dem Ort der Erteilung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opted out; texts to them are blocked</source>
        <translation>
            <numerusform>%n mit Opt-out; Texte dorthin sind gesperrt</numerusform>
            <numerusform>%n mit Opt-out; Texte dorthin sind gesperrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out: their number is here already</source>
        <translation>
            <numerusform>%n Zeile wird ausgelassen: Die Nummer ist schon vorhanden</numerusform>
            <numerusform>%n Zeilen werden ausgelassen: Die Nummern sind schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be taken in</source>
        <translation>
            <numerusform>%n Zeile kann nicht importiert werden</numerusform>
            <numerusform>%n Zeilen können nicht importiert werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows with a problem</source>
        <translation>Zeilen mit Problem</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: save them to see all</source>
        <translation>
            <numerusform>und %n weitere: Speichern Sie sie, um alle zu sehen</numerusform>
            <numerusform>und %n weitere: Speichern Sie sie, um alle zu sehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>These are your own figures</source>
        <translation>Dies sind Ihre eigenen Zahlen</translation>
    </message>
    <message>
        <source>Only a supervisor sees everybody&apos;s. The role is chosen in Settings, under Me.</source>
        <translation>Nur ein Supervisor sieht die von allen. Die Rolle wird unter „Einstellungen“, „Persönlich“ gewählt.</translation>
    </message>
    <message>
        <source>Print to PDF</source>
        <translation>Als PDF drucken</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>The table is in %1</source>
        <translation>Die Tabelle ist in %1</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Alle Agenten</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Alle Anbieter</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>Der Bericht ist in %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RetentionCard</name>
    <message>
        <source>What would be removed</source>
        <translation>Was entfernt würde</translation>
    </message>
    <message>
        <source>Nothing has been counted yet</source>
        <translation>Es wurde noch nichts gezählt</translation>
    </message>
    <message>
        <source>The preview counts what is older than the days above. It removes nothing.</source>
        <translation>Die Vorschau zählt, was älter ist als die Tage oben. Sie entfernt nichts.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>I know that nothing of it comes back</source>
        <translation>Ich weiß, dass nichts davon zurückkommt</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Jetzt entfernen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt …</translation>
    </message>
    <message>
        <source>You can go on working. At the end the file is cleaned, which takes a while in a large profile.</source>
        <translation>Sie können weiterarbeiten. Am Ende wird die Datei bereinigt; bei einem großen Profil dauert das eine Weile.</translation>
    </message>
    <message>
        <source>Wait until this is done, or stop it.</source>
        <translation>Warten Sie, bis dies fertig ist, oder stoppen Sie es.</translation>
    </message>
    <message>
        <source>Save the days first: the preview is of what is saved.</source>
        <translation>Speichern Sie zuerst die Tage: Die Vorschau gilt für das Gespeicherte.</translation>
    </message>
    <message>
        <source>Remove now works after a preview that found something.</source>
        <translation>„Jetzt entfernen“ geht erst nach einer Vorschau, die etwas gefunden hat.</translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>Kreuzen Sie zuerst das Kästchen an.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RetentionPage</name>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReviewDelegate</name>
    <message>
        <source>SMS not delivered</source>
        <translation>SMS nicht zugestellt</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Opt-out</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message numerus="yes">
        <source>Wrong code, %n tries</source>
        <translation>
            <numerusform>Falscher Code, %n Versuch</numerusform>
            <numerusform>Falscher Code, %n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Code not typed</source>
        <translation>Code nicht eingegeben</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht verifiziert</translation>
    </message>
    <message>
        <source>%1, offered</source>
        <comment>of a channel</comment>
        <translation>%1, angeboten</translation>
    </message>
    <message>
        <source>%1, open</source>
        <comment>of a channel</comment>
        <translation>%1, offen</translation>
    </message>
    <message>
        <source>%1, pending</source>
        <comment>of a channel</comment>
        <translation>%1, ausstehend</translation>
    </message>
    <message>
        <source>%1, snoozed</source>
        <comment>of a channel</comment>
        <translation>%1, zurückgestellt</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <comment>of a channel</comment>
        <translation>%1, geschlossen</translation>
    </message>
    <message>
        <source>score disputed</source>
        <translation>Bewertung angefochten</translation>
    </message>
    <message>
        <source>scored %1 %</source>
        <translation>mit %1 % bewertet</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>· %1</source>
        <translation>· %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReviewList</name>
    <message>
        <source>Searches that are kept, and scores</source>
        <translation>Gespeicherte Suchen und Bewertungen</translation>
    </message>
    <message>
        <source>Conversations to review</source>
        <translation>Konversationen zur Prüfung</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>More than %1 conversations found</source>
        <translation>Mehr als %1 Konversationen gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations found</source>
        <translation>
            <numerusform>%n Konversation gefunden</numerusform>
            <numerusform>%n Konversationen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No one agent is called “%1”.</source>
        <translation>Kein einzelner Agent heißt „%1“.</translation>
    </message>
    <message>
        <source>Nothing was said of your conversations yet. Scores and coaching notes appear here.</source>
        <translation>Zu Ihren Konversationen wurde noch nichts gesagt. Bewertungen und Coaching-Notizen erscheinen hier.</translation>
    </message>
    <message>
        <source>No conversation yet. Each one appears here, to be read silently and scored.</source>
        <translation>Noch keine Konversation. Jede erscheint hier, um still gelesen und bewertet zu werden.</translation>
    </message>
    <message>
        <source>Nothing found. Take a filter away, or search for fewer words: names, any part of a number, words of any message.</source>
        <translation>Nichts gefunden. Entfernen Sie einen Filter oder suchen Sie nach weniger Wörtern: Namen, ein beliebiger Teil einer Nummer, Wörter aus einer Nachricht.</translation>
    </message>
    <message>
        <source>Find conversations to review</source>
        <translation>Konversationen zur Prüfung suchen</translation>
    </message>
    <message>
        <source>Words, name or number</source>
        <translation>Wörter, Name oder Nummer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Shows what conversations can be found by</source>
        <translation>Zeigt, wonach sich Konversationen suchen lassen</translation>
    </message>
    <message>
        <source>Conversations found</source>
        <translation>Gefundene Konversationen</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReviewMenu</name>
    <message>
        <source>Not scored yet</source>
        <translation>Noch nicht bewertet</translation>
    </message>
    <message>
        <source>Failed verifications</source>
        <translation>Gescheiterte Verifizierungen</translation>
    </message>
    <message>
        <source>Failed SMS</source>
        <translation>Fehlgeschlagene SMS</translation>
    </message>
    <message>
        <source>Disputed scores</source>
        <translation>Angefochtene Bewertungen</translation>
    </message>
    <message>
        <source>Search for something, then save it here</source>
        <translation>Suchen Sie nach etwas und speichern Sie es dann hier</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Diese Suche vergessen</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Scores by agent…</source>
        <translation>Bewertungen nach Agent …</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReviewPage</name>
    <message>
        <source>Choose a conversation on the left. It is read silently: nothing is marked read, and nobody is told.</source>
        <translation>Wählen Sie links eine Konversation. Sie wird still gelesen: Nichts wird als gelesen markiert, und niemand erfährt davon.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RingCountdown</name>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RowWidget</name>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>New. </source>
        <translation>Neu. </translation>
    </message>
    <message>
        <source>Link to %1, opens with Enter</source>
        <translation>Link zu %1, öffnet mit Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n links, choose one with Enter</source>
        <translation>
            <numerusform>%n Link, mit Enter auswählen</numerusform>
            <numerusform>%n Links, mit Enter einen auswählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Click for all that is known.</source>
        <translation>Klicken, um alle Einzelheiten zu sehen.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RubricPage</name>
    <message>
        <source>New rubric</source>
        <translation>Neues Bewertungsraster</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Ausmustern</translation>
    </message>
    <message>
        <source>Rubrics</source>
        <translation>Bewertungsraster</translation>
    </message>
    <message>
        <source>Rubric to edit</source>
        <translation>Zu bearbeitendes Bewertungsraster</translation>
    </message>
    <message>
        <source>Name of the rubric</source>
        <translation>Name des Bewertungsrasters</translation>
    </message>
    <message>
        <source>Categories: name, weight, scale, and why a mark may be low</source>
        <translation>Kategorien: Name, Gewicht, Skala und warum eine Wertung niedrig sein kann</translation>
    </message>
    <message>
        <source>Add a category</source>
        <translation>Kategorie hinzufügen</translation>
    </message>
    <message>
        <source>No longer offered; what was scored with it keeps it</source>
        <translation>Nicht mehr angeboten; was damit bewertet wurde, behält es</translation>
    </message>
    <message>
        <source>The only rubric cannot be retired</source>
        <translation>Das einzige Bewertungsraster lässt sich nicht ausmustern</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Version %1. Saving makes the next one; what was scored keeps the version it was scored with.</source>
        <translation>Version %1. Speichern erzeugt die nächste; Bewertetes behält die Version, nach der es bewertet wurde.</translation>
    </message>
    <message>
        <source>The weights add up to %1. A score is a percentage of what they add up to.</source>
        <translation>Die Gewichte ergeben zusammen %1. Eine Bewertung ist ein Prozentsatz dieser Summe.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SameCustomers</name>
    <message>
        <source>same number</source>
        <translation>gleiche Nummer</translation>
    </message>
    <message>
        <source>same number but for the ninth digit</source>
        <translation>gleiche Nummer bis auf die neunte Ziffer</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>gleiche E-Mail-Adresse</translation>
    </message>
    <message>
        <source>same name and country</source>
        <translation>gleicher Name und gleiches Land</translation>
    </message>
    <message>
        <source>%1 may be the same person</source>
        <translation>%1 ist vielleicht dieselbe Person</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dieselbe</translation>
    </message>
    <message>
        <source>Merged with %1</source>
        <translation>Mit %1 zusammengeführt</translation>
    </message>
    <message>
        <source>%1 · can be undone until %2</source>
        <translation>%1 · bis %2 rückgängig zu machen</translation>
    </message>
    <message>
        <source>Undo merge</source>
        <translation>Wieder trennen</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SampleFoot</name>
    <message>
        <source>Sample this week</source>
        <translation>Stichprobe dieser Woche</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>No conversation was begun this week yet</source>
        <translation>Diese Woche wurde noch keine Konversation begonnen</translation>
    </message>
    <message numerus="yes">
        <source>All %n scored for %1</source>
        <translation>
            <numerusform>%n für %1 bewertet</numerusform>
            <numerusform>Alle %n für %1 bewertet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 scored for %3</source>
        <translation>%1 von %2 für %3 bewertet</translation>
    </message>
    <message>
        <source>Opens the next one that is not scored</source>
        <translation>Öffnet die nächste, die nicht bewertet ist</translation>
    </message>
    <message>
        <source>Next of the sample</source>
        <translation>Nächste der Stichprobe</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SaveBar</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>1 change not saved</source>
        <translation>1 Änderung nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 changes not saved</source>
        <translation>%1 Änderungen nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>It is being saved</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Nichts ist geändert</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ScoreLine</name>
    <message>
        <source>failed by %1</source>
        <translation>nicht bestanden wegen %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>of %1 so far</source>
        <translation>von bisher %1</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 von %2 Punkten</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ScoreRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>fails the score if not</source>
        <translation>K.-o.-Kriterium, wenn nein</translation>
    </message>
    <message>
        <source>weight %1, fails the score</source>
        <translation>Gewicht %1, K.-o.-Kriterium</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Choose why it is low</source>
        <translation>Grund für die niedrige Wertung wählen</translation>
    </message>
    <message>
        <source>Why %1 is low</source>
        <translation>Grund für die niedrige Wertung bei %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ScorecardPane</name>
    <message>
        <source>Save draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Bewertungsbogen</translation>
    </message>
    <message>
        <source>Summary for the agent</source>
        <translation>Zusammenfassung für den Agenten</translation>
    </message>
    <message>
        <source>Summary for %1</source>
        <translation>Zusammenfassung für %1</translation>
    </message>
    <message>
        <source>What was good, what to do next time</source>
        <translation>Was gut war, was beim nächsten Mal zu tun ist</translation>
    </message>
    <message>
        <source>Second score: blind</source>
        <translation>Zweite Bewertung: blind</translation>
    </message>
    <message>
        <source>Somebody has scored this conversation. You see how once yours is handed in.</source>
        <translation>Jemand hat diese Konversation schon bewertet. Wie, sehen Sie, sobald Ihre Bewertung abgegeben ist.</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Entwurf gespeichert</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Bewertungsraster</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Wertungen</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>No score yet. What was said of single messages stands beneath them.</source>
        <translation>Noch keine Bewertung. Was zu einzelnen Nachrichten gesagt wurde, steht unter ihnen.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SearchDelegate</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Konversationen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search conversations and customers</source>
        <translation>Konversationen und Kunden suchen</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SearchHelp</name>
    <message>
        <source>Names, any part of a number, and words of any message. Quotes keep words together.</source>
        <translation>Namen, ein beliebiger Teil einer Nummer und Wörter aus jeder Nachricht. Anführungszeichen halten Wörter zusammen.</translation>
    </message>
    <message>
        <source>Narrow it down</source>
        <translation>Eingrenzen</translation>
    </message>
    <message>
        <source>Any part of a name, number or email. Quotes keep words together. Your own fields work too, as in tier:gold.</source>
        <translation>Ein beliebiger Teil von Name, Nummer oder E-Mail. Anführungszeichen halten Wörter zusammen. Eigene Felder gehen auch, etwa tier:gold.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SearchModel</name>
    <message>
        <source>Customer %1, %2</source>
        <translation>Kunde %1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>No one agent is called “%1”</source>
        <translation>Kein einzelner Agent heißt „%1“</translation>
    </message>
    <message>
        <source>The newest messages are shown. More words or a filter find older ones</source>
        <translation>Gezeigt werden die neuesten Nachrichten. Mit mehr Wörtern oder einem Filter finden Sie ältere</translation>
    </message>
    <message>
        <source>Conversation with %1, %2: %3</source>
        <translation>Konversation mit %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Names, numbers and words of any message are searched.</source>
        <translation>Nichts gefunden. Durchsucht werden Namen, Nummern und die Wörter jeder Nachricht.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SelectionBar</name>
    <message>
        <source>Selected conversations</source>
        <translation>Ausgewählte Konversationen</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SendTimeBox</name>
    <message>
        <source>When it goes</source>
        <translation>Sendezeitpunkt</translation>
    </message>
    <message>
        <source>Day and hour on the customer&apos;s clock</source>
        <translation>Tag und Uhrzeit nach der Uhr des Kunden</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Anderer Zeitpunkt …</translation>
    </message>
    <message>
        <source>That time has gone by. Choose a later one.</source>
        <translation>Dieser Zeitpunkt ist vorbei. Wählen Sie einen späteren.</translation>
    </message>
    <message>
        <source>%1; %2 here. Until then it can be changed or cancelled.</source>
        <comment>time there; time here</comment>
        <translation>%1; hier %2. Bis dahin lässt sie sich ändern oder abbrechen.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Zurück zu den Konversationen</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verifizierung</translation>
    </message>
    <message>
        <source>Sending and quiet hours</source>
        <translation>Versand und Ruhezeiten</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routing</translation>
    </message>
    <message>
        <source>Save and go</source>
        <translation>Speichern und weiter</translation>
    </message>
    <message>
        <source>Discard and go</source>
        <translation>Verwerfen und weiter</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>1 change is not saved.</source>
        <translation>1 Änderung ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 changes are not saved.</source>
        <translation>%1 Änderungen sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Einstellungen: %1</translation>
    </message>
    <message>
        <source>Ways by country</source>
        <translation>Versandwege nach Land</translation>
    </message>
    <message>
        <source>When a provider fails</source>
        <translation>Wenn ein Anbieter ausfällt</translation>
    </message>
    <message>
        <source>Daily limits</source>
        <translation>Tageslimits</translation>
    </message>
    <message>
        <source>Rubrics</source>
        <translation>Bewertungsraster</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Audit-Protokoll</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ShortcutRow</name>
    <message>
        <source>%1: back to the usual key</source>
        <translation>%1: zurück zur üblichen Taste</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <source>%1 was not taken. %2</source>
        <translation>%1 wurde nicht übernommen. %2</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” (%3), which would have none.</source>
        <translation>%1 ist die Taste von „%2“ (%3), dann bliebe dort keine.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The shortcuts are copied as text</source>
        <translation>Die Tastenkürzel sind als Text kopiert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Every command has its usual key again</source>
        <translation>Jeder Befehl hat wieder seine übliche Taste</translation>
    </message>
    <message>
        <source>Choose a key and press the new one. Backspace takes it away, Escape keeps it.</source>
        <translation>Wählen Sie eine Taste und drücken Sie die neue. Backspace entfernt sie, Escape behält sie.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SmsDetails</name>
    <message>
        <source>Details of this SMS</source>
        <translation>Details dieser SMS</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Sender ID</source>
        <translation>Absender-ID</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>Gezählt als</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Provider&apos;s ID</source>
        <translation>ID beim Anbieter</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checked when it was sent</source>
        <translation>Beim Senden geprüft</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>Bestanden: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>The provider took it</source>
        <translation>Der Anbieter hat sie angenommen</translation>
    </message>
    <message>
        <source>The provider refused it</source>
        <translation>Der Anbieter hat es abgelehnt</translation>
    </message>
    <message>
        <source>Not taken, tried again later</source>
        <translation>Nicht angenommen, später erneut versucht</translation>
    </message>
    <message>
        <source>Given up before it went</source>
        <translation>Aufgegeben, bevor sie hinausging</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Keine klare Antwort</translation>
    </message>
    <message>
        <source>The network keeps it for later</source>
        <translation>Das Netz hebt sie für später auf</translation>
    </message>
    <message>
        <source>Handed over to the network</source>
        <translation>An das Netz übergeben</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Auf dem Telefon</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Refused by the network</source>
        <translation>Vom Netz abgelehnt</translation>
    </message>
    <message>
        <source>Another receipt</source>
        <translation>Ein anderer Zustellbericht</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>code %1: %2</source>
        <translation>Code %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, the desk counted %2</source>
        <translation>%1, Heliograph zählte %2</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider alone knows how many SMS it was.</source>
        <translation>Nur der Anbieter weiß, wie viele SMS es waren.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Provider&apos;s count</source>
        <translation>Zählung des Anbieters</translation>
    </message>
    <message>
        <source>This SMS was found in the provider&apos;s history.</source>
        <translation>Diese SMS wurde im Verlauf des Anbieters gefunden.</translation>
    </message>
    <message>
        <source>Not in the provider&apos;s history. It may still appear there; nothing was sent again.</source>
        <translation>Nicht im Verlauf des Anbieters. Sie kann dort noch erscheinen; es wurde nichts erneut gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>In the provider&apos;s history: %n SMS that could be this one, not enough to tell.</source>
        <translation>
            <numerusform>Im Verlauf des Anbieters: %n SMS, die diese sein könnte; für Gewissheit reicht das nicht.</numerusform>
            <numerusform>Im Verlauf des Anbieters: %n SMS, die diese sein könnten; für Gewissheit reicht das nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht angenommen</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SmsFields</name>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht verifiziert</translation>
    </message>
    <message>
        <source>Provider’s default</source>
        <translation>Standard des Anbieters</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SmsSheet</name>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Entwurf aufbewahrt</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Ends with: %1</source>
        <translation>Endet mit: %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Enter sendet</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Looking at the rules…</source>
        <translation>Regeln werden geprüft …</translation>
    </message>
    <message>
        <source>No number yet: add one in the profile</source>
        <translation>Noch keine Nummer: Fügen Sie im Profil eine hinzu</translation>
    </message>
    <message>
        <source>1 thing to solve first</source>
        <translation>Zuerst 1 Punkt klären</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Schreiben Sie zuerst etwas</translation>
    </message>
    <message>
        <source>Draft not saved</source>
        <translation>Entwurf nicht gespeichert</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Entwurf gespeichert</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>SMS senden</translation>
    </message>
    <message>
        <source>Close; the draft is kept</source>
        <translation>Schließen; der Entwurf bleibt erhalten</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the SMS</source>
        <translation>Text der SMS</translation>
    </message>
    <message>
        <source>Before it goes</source>
        <translation>Vor dem Senden</translation>
    </message>
    <message>
        <source>On the handset</source>
        <translation>Auf dem Handy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The draft is kept</source>
        <translation>Der Entwurf bleibt erhalten</translation>
    </message>
    <message>
        <source>Customer cannot reply to this SMS</source>
        <translation>Der Kunde kann auf diese SMS nicht antworten</translation>
    </message>
    <message>
        <source>Where and when did they ask for SMS again?</source>
        <translation>Wo und wann wurde wieder um SMS gebeten?</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Does this number take SMS? Your answer goes to the audit trail.</source>
        <translation>Empfängt diese Nummer SMS? Ihre Antwort kommt ins Audit-Protokoll.</translation>
    </message>
    <message>
        <source>Yes, tag it</source>
        <translation>Ja, markieren</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>What arrives is written at %1. The desk does not know it.</source>
        <translation>Was ankommt, wird bei %1 verfasst. Heliograph kennt es nicht.</translation>
    </message>
    <message>
        <source>Fill in what is required first</source>
        <translation>Füllen Sie zuerst aus, was erforderlich ist</translation>
    </message>
    <message>
        <source>%1 sends a greeting that is set up there. You choose its parameters.</source>
        <translation>%1 sendet eine Begrüßung, die dort eingerichtet ist. Sie wählen ihre Parameter.</translation>
    </message>
    <message>
        <source>%1 sends a greeting that is set up there. It takes nothing from you.</source>
        <translation>%1 sendet eine Begrüßung, die dort eingerichtet ist. Von Ihnen wird nichts gebraucht.</translation>
    </message>
    <message>
        <source>How many SMS this becomes, and what it costs, only %1 knows.</source>
        <translation>Wie viele SMS daraus werden und was sie kosten, weiß nur %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n things to solve first</source>
        <translation>
            <numerusform>Zuerst %n Punkt zu klären</numerusform>
            <numerusform>Zuerst %n Punkte zu klären</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SnoozePicker</name>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Zurückstellen bis</translation>
    </message>
    <message>
        <source>That time has gone by</source>
        <translation>Dieser Zeitpunkt ist vorbei</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::StartProblem</name>
    <message>
        <source>Heliograph</source>
        <translation>Heliograph</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TableEditor</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>Back to the default table</source>
        <translation>Zurück zur Standardtabelle</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Als CSV …</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>Als JSON …</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Export: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another place.</source>
        <translation>%1 wurde nicht geschrieben: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose a row first</source>
        <translation>Wählen Sie zuerst eine Zeile</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>This is the default table</source>
        <translation>Dies ist die Standardtabelle</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TablePage</name>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Where one-way SMS is refused before anything is sent. A country that is not in the table is allowed. Agents read the reason, its source and its date.</source>
        <translation>Wo Einweg-SMS abgelehnt werden, bevor etwas gesendet wird. Ein Land, das nicht in der Tabelle steht, ist erlaubt. Agenten lesen den Grund, die Quelle und das Datum.</translation>
    </message>
    <message>
        <source>Add a country</source>
        <translation>Land hinzufügen</translation>
    </message>
    <message>
        <source>No country is refused. Add one, or go back to the default table.</source>
        <translation>Kein Land wird abgelehnt. Fügen Sie eines hinzu oder kehren Sie zur Standardtabelle zurück.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>One-way SMS</source>
        <translation>Einweg-SMS</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>How to stop</source>
        <translation>Abmeldehinweis</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Nicht verlangt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Gelesen am</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>What one SMS costs, by provider and country. Estimates and today&apos;s sum come from it; without a price there is no estimate.</source>
        <translation>Was eine SMS kostet, nach Anbieter und Land. Schätzungen und die heutige Summe beruhen darauf; ohne Preis gibt es keine Schätzung.</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>Preis hinzufügen</translation>
    </message>
    <message>
        <source>No prices yet, so nothing is estimated. Add the first one from your provider&apos;s price list.</source>
        <translation>Noch keine Preise, also keine Schätzung. Fügen Sie den ersten aus der Preisliste Ihres Anbieters hinzu.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Price per SMS</source>
        <translation>Preis pro SMS</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Ways by country</source>
        <translation>Versandwege nach Land</translation>
    </message>
    <message>
        <source>Which provider carries codes or one-way SMS to a country, where it is not the usual one. If that provider is switched off, the usual one does.</source>
        <translation>Welcher Anbieter Codes oder Einweg-SMS in ein Land befördert, wo es nicht der übliche ist. Ist er ausgeschaltet, übernimmt es der übliche.</translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation>Versandweg hinzufügen</translation>
    </message>
    <message>
        <source>Everything goes through the usual provider. Add a country that needs another.</source>
        <translation>Alles geht über den üblichen Anbieter. Fügen Sie ein Land hinzu, das einen anderen braucht.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>When a provider fails</source>
        <translation>Wenn ein Anbieter ausfällt</translation>
    </message>
    <message>
        <source>Who carries one-way SMS and codes when their provider is out of reach, has no credit left or refuses the password. Only a text that was certainly not taken goes on, once to each provider, from the first row down; a country&apos;s own rows come first.</source>
        <translation>Wer Einweg-SMS und Codes befördert, wenn ihr Anbieter nicht erreichbar ist, kein Guthaben mehr hat oder das Passwort ablehnt. Nur ein Text, der sicher nicht angenommen wurde, geht weiter, einmal an jeden Anbieter, von der ersten Zeile abwärts; die eigenen Zeilen eines Landes kommen zuerst.</translation>
    </message>
    <message>
        <source>Add a stand-in</source>
        <translation>Ersatzanbieter hinzufügen</translation>
    </message>
    <message>
        <source>Nobody stands in: a text waits until its own provider works again. Add the first stand-in.</source>
        <translation>Kein Anbieter springt ein: Ein Text wartet, bis sein eigener Anbieter wieder funktioniert. Fügen Sie den ersten Ersatzanbieter hinzu.</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Ersatzanbieter</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TemplateBox</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>template and language</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · marketing</source>
        <comment>template and class</comment>
        <translation>%1 · Marketing</translation>
    </message>
    <message>
        <source>Write the first one…</source>
        <translation>Erste Vorlage schreiben …</translation>
    </message>
    <message>
        <source>Edit templates…</source>
        <translation>Vorlagen bearbeiten …</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TemplateForm</name>
    <message>
        <source>In another language</source>
        <translation>In einer anderen Sprache</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Verwendet für</translation>
    </message>
    <message>
        <source>One-way SMS</source>
        <translation>Einweg-SMS</translation>
    </message>
    <message>
        <source>Reply in a chat</source>
        <translation>Antwort in einem Chat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>A customer is offered the text in their own language first.</source>
        <translation>Für einen Kunden wird zuerst der Text in dessen Sprache angeboten.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Marketing needs a consent of its own and waits out the quiet hours.</source>
        <translation>Marketing braucht eine eigene Einwilligung und wartet die Ruhezeiten ab.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TemplatePreview</name>
    <message>
        <source>As a customer reads it</source>
        <translation>So liest es ein Kunde</translation>
    </message>
    <message>
        <source>No SMS goes before these are filled in, by the customer’s details or by hand: %1.</source>
        <translation>Keine SMS geht hinaus, bevor dies ausgefüllt ist, aus den Angaben des Kunden oder von Hand: %1.</translation>
    </message>
    <message>
        <source>Filled in by the customer’s details or by hand: %1.</source>
        <translation>Aus den Angaben des Kunden oder von Hand ausgefüllt: %1.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TemplateText</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Hi {{first_name|there}}, your order comes on {{day}}.</source>
        <translation>Hallo {{first_name|zusammen}}, Ihre Bestellung kommt am {{day}}.</translation>
    </message>
    <message>
        <source>Insert variable</source>
        <translation>Variable einfügen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a variable and what it stands for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Words after a bar stand in where a customer has none: {{first_name|there}}. Details of the customer go in by their names; what nobody knows is typed before it goes.</source>
        <translation>Wörter nach einem senkrechten Strich springen ein, wenn bei einem Kunden nichts bekannt ist: {{first_name|there}}. Angaben des Kunden werden über ihre Namen eingesetzt; was niemand weiß, wird vor dem Senden eingetippt.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TemplatesPage</name>
    <message>
        <source>Maya Okonkwo</source>
        <comment>an example of a customer&apos;s name</comment>
        <translation>Maya Okonkwo</translation>
    </message>
    <message>
        <source>Leeds</source>
        <comment>an example of a place</comment>
        <translation>Leeds</translation>
    </message>
    <message>
        <source>Delivery slot</source>
        <translation>Liefertermin</translation>
    </message>
    <message>
        <source>Hi {{first_name|there}}, your order comes on {{day}}. {{workspace}}</source>
        <translation>Hallo {{first_name|zusammen}}, Ihre Bestellung kommt am {{day}}. {{workspace}}</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Write a template</source>
        <translation>Vorlage schreiben</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Mit einem Beispiel beginnen</translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation>Noch keine Vorlage</translation>
    </message>
    <message>
        <source>A template is a text that you send often. Where it says {{first_name}} the customer’s name goes in; what the desk does not know, such as {{day}}, you type before it goes. Pick it in the SMS composer, or send it with heliographctl.</source>
        <translation>Eine Vorlage ist ein Text, den Sie oft senden. Wo {{first_name}} steht, wird der Name des Kunden eingesetzt; was Heliograph nicht weiß, etwa {{day}}, tippen Sie vor dem Senden ein. Wählen Sie sie beim Schreiben einer SMS aus oder senden Sie sie mit heliographctl.</translation>
    </message>
    <message>
        <source>One-way SMS</source>
        <translation>Einweg-SMS</translation>
    </message>
    <message>
        <source>Replies in a chat</source>
        <translation>Antworten in einem Chat</translation>
    </message>
    <message>
        <source>%1 · marketing</source>
        <comment>language and class</comment>
        <translation>%1 · Marketing</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Timeline</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>%1 · %2 s</source>
        <translation>%1 · %2 s</translation>
    </message>
    <message>
        <source>code %1 · %2</source>
        <translation>Code %1 · %2</translation>
    </message>
    <message>
        <source>Send it a second time?</source>
        <translation>Ein zweites Mal senden?</translation>
    </message>
    <message>
        <source>If the first one arrived after all, %1 gets it twice, and both are charged.</source>
        <translation>Ist die erste doch angekommen, erhält %1 sie zweimal, und beide werden berechnet.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Cancel SMS</source>
        <translation>SMS abbrechen</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Sie kam an</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Erneut senden …</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Bearbeiten und erneut senden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>SMS · 1-way</source>
        <translation>SMS · einweg</translation>
    </message>
    <message>
        <source>SMS · opt-out confirmed</source>
        <translation>SMS · Opt-out bestätigt</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>%1 SMS</source>
        <translation>%1 SMS</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Private Notiz</translation>
    </message>
    <message>
        <source>Verification code, hidden</source>
        <translation>Verifizierungscode, verborgen</translation>
    </message>
    <message>
        <source>SMS with the code · %1</source>
        <translation>SMS mit dem Code · %1</translation>
    </message>
    <message>
        <source>[%1] %2</source>
        <translation>[%1] %2</translation>
    </message>
    <message>
        <source>[%1] %2, private note: %3</source>
        <translation>[%1] %2, private Notiz: %3</translation>
    </message>
    <message>
        <source>[%1] %2, %3 %4, %5: %6</source>
        <translation>[%1] %2, %3 %4, %5: %6</translation>
    </message>
    <message>
        <source>[%1] %2: %3</source>
        <translation>[%1] %2: %3</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Code SMS: %1</source>
        <translation>Code-SMS: %1</translation>
    </message>
    <message>
        <source>Private note by %1, %2: %3</source>
        <translation>Private Notiz von %1, %2: %3</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4. %5</source>
        <translation>%1 %2, %3: %4. %5</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4. %5</source>
        <translation>%1, %2, %3: %4. %5</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TimelineView</name>
    <message>
        <source>Conversation</source>
        <translation>Konversation</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Konversation mit %1</translation>
    </message>
    <message>
        <source>another conversation</source>
        <translation>andere Konversation</translation>
    </message>
    <message numerus="yes">
        <source>↓ %n new</source>
        <translation>
            <numerusform>↓ %n neue</numerusform>
            <numerusform>↓ %n neue</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ To the newest</source>
        <translation>↓ Zur neuesten</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages, go to the end</source>
        <translation>
            <numerusform>%n neue Nachricht, zum Ende</numerusform>
            <numerusform>%n neue Nachrichten, zum Ende</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Zur neuesten Nachricht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with details</source>
        <translation>Mit Details kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <translation>%1 öffnen …</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TopicsList</name>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Goes to where it begins in the conversation</source>
        <translation>Springt zum Anfang des Themas in der Konversation</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Transcript</name>
    <message>
        <source>Silent, audited</source>
        <translation>Still, protokolliert</translation>
    </message>
    <message>
        <source>Coaching note on this message</source>
        <translation>Coaching-Notiz zu dieser Nachricht</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Gesprächsprotokoll</translation>
    </message>
    <message>
        <source>Nothing is marked read and nobody is told. That you opened it stands in the audit trail.</source>
        <translation>Nichts wird als gelesen markiert, und niemand erfährt davon. Dass Sie es geöffnet haben, steht im Audit-Protokoll.</translation>
    </message>
    <message>
        <source>Coaching note…</source>
        <translation>Coaching-Notiz …</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a conversation&apos;s times</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>About your work</source>
        <translation>Zu Ihrer Arbeit</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TranscriptSheet</name>
    <message>
        <source>Export conversations</source>
        <translation>Konversationen exportieren</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>To print, to hand over, to file.</source>
        <translation>Zum Drucken, Weitergeben, Ablegen.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>For a browser. What was written stands there as text; nothing of it runs.</source>
        <translation>Für den Browser. Geschriebenes steht dort als Text; nichts davon wird ausgeführt.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For programs: everything, in full.</source>
        <translation>Für Programme: alles, vollständig.</translation>
    </message>
    <message>
        <source>Table, a row per conversation (CSV)</source>
        <translation>Tabelle, eine Zeile pro Konversation (CSV)</translation>
    </message>
    <message>
        <source>For spreadsheets. Cells that could run as formulas are made harmless.</source>
        <translation>Für Tabellenprogramme. Zellen, die als Formeln ausgeführt werden könnten, werden unschädlich gemacht.</translation>
    </message>
    <message>
        <source>Table, a row per message (CSV)</source>
        <translation>Tabelle, eine Zeile pro Nachricht (CSV)</translation>
    </message>
    <message>
        <source>With the team&apos;s notes</source>
        <translation>Mit den Notizen des Teams</translation>
    </message>
    <message>
        <source>Mask phone numbers, in texts too</source>
        <translation>Telefonnummern maskieren, auch in Texten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Only you can read the file. The audit trail keeps that it was written.</source>
        <translation>Nur Sie können die Datei lesen. Das Audit-Protokoll hält fest, dass sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are chosen.</source>
        <translation>
            <numerusform>%n Konversation ist ausgewählt.</numerusform>
            <numerusform>%n Konversationen sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation is in %1</source>
        <translation>Die Konversation ist in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are in %1</source>
        <translation>
            <numerusform>%n Konversation ist in %1</numerusform>
            <numerusform>%n Konversationen sind in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TransferForm</name>
    <message>
        <source>Transfer with a note</source>
        <translation>Mit Notiz übergeben</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation>Übergeben an</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Private Notiz</translation>
    </message>
    <message>
        <source>What the next agent should know. The customer never sees it.</source>
        <translation>Was der nächste Agent wissen sollte. Der Kunde sieht es nie.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übergeben</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Tray</name>
    <message>
        <source>Open Heliograph</source>
        <translation>Heliograph öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>Heliograph: %n waiting</source>
        <translation>
            <numerusform>Heliograph: %n wartet</numerusform>
            <numerusform>Heliograph: %n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Heliograph: nobody is waiting</source>
        <translation>Heliograph: niemand wartet</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TrendSheet</name>
    <message>
        <source>Scores by agent</source>
        <translation>Bewertungen nach Agent</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Letzter %n Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n before</source>
        <translation>
            <numerusform>Der %n Tag davor</numerusform>
            <numerusform>Die %n Tage davor</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Scores by agent and category</source>
        <translation>Bewertungen nach Agent und Kategorie</translation>
    </message>
    <message>
        <source>Nothing was scored in the last two months. Submit a scorecard, and its marks appear here.</source>
        <translation>In den letzten zwei Monaten wurde nichts bewertet. Geben Sie einen Bewertungsbogen ab, dann erscheinen seine Wertungen hier.</translation>
    </message>
    <message>
        <source>Means of what was submitted; each category by what its marks were worth</source>
        <translation>Mittelwerte der abgegebenen Bewertungen; jede Kategorie nach dem Anteil, den ihre Wertungen wert waren</translation>
    </message>
    <message>
        <source>%1 % (%2)</source>
        <comment>share, of how many</comment>
        <translation>%1 % (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>%1 points up</source>
        <translation>%1 Punkte mehr</translation>
    </message>
    <message>
        <source>%1 points down</source>
        <translation>%1 Punkte weniger</translation>
    </message>
    <message>
        <source>Whole score</source>
        <translation>Gesamtbewertung</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TriageActions</name>
    <message>
        <source>Not possible as they stand now</source>
        <translation>Im jetzigen Zustand nicht möglich</translation>
    </message>
    <message>
        <source>%1; %2 not possible</source>
        <translation>%1; %2 nicht möglich</translation>
    </message>
    <message>
        <source>Given back to everybody</source>
        <translation>An alle zurückgegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n given back to everybody</source>
        <translation>
            <numerusform>%n an alle zurückgegeben</numerusform>
            <numerusform>%n an alle zurückgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>%1 zugewiesen</translation>
    </message>
    <message numerus="yes">
        <source>%n assigned to %1</source>
        <translation>
            <numerusform>%n an %1 zugewiesen</numerusform>
            <numerusform>%n an %1 zugewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels changed</source>
        <translation>Labels geändert</translation>
    </message>
    <message numerus="yes">
        <source>Labels of %n changed</source>
        <translation>
            <numerusform>Labels von %n Konversation geändert</numerusform>
            <numerusform>Labels von %n Konversationen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Zurückgestellt bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed until %1</source>
        <translation>
            <numerusform>%n zurückgestellt bis %1</numerusform>
            <numerusform>%n zurückgestellt bis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Set to pending</source>
        <translation>Auf „Ausstehend“ gesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n set to pending</source>
        <translation>
            <numerusform>%n auf „Ausstehend“ gesetzt</numerusform>
            <numerusform>%n auf „Ausstehend“ gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder offen</translation>
    </message>
    <message numerus="yes">
        <source>%n open again</source>
        <translation>
            <numerusform>%n wieder offen</numerusform>
            <numerusform>%n wieder offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n geschlossen</numerusform>
            <numerusform>%n geschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Als gelesen markiert</translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read</source>
        <translation>
            <numerusform>%n als gelesen markiert</numerusform>
            <numerusform>%n als gelesen markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>Als ungelesen markiert</translation>
    </message>
    <message numerus="yes">
        <source>%n marked as unread</source>
        <translation>
            <numerusform>%n als ungelesen markiert</numerusform>
            <numerusform>%n als ungelesen markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for %n changed since</source>
        <translation>
            <numerusform>Zurückgenommen, außer %n inzwischen geänderten</numerusform>
            <numerusform>Zurückgenommen, außer %n inzwischen geänderten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TriageMenu</name>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>3 hours</source>
        <translation>3 Stunden</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 Stunden</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 Stunden</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>2 days</source>
        <translation>2 Tage</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 Tage</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Ich (%1)</translation>
    </message>
    <message>
        <source>With a note…</source>
        <translation>Mit Notiz …</translation>
    </message>
    <message>
        <source>Give back to everybody</source>
        <translation>An alle zurückgeben</translation>
    </message>
    <message>
        <source>Add names in Settings, Workspace</source>
        <translation>Namen unter „Einstellungen“, „Arbeitsbereich“ hinzufügen</translation>
    </message>
    <message>
        <source>Pick a time…</source>
        <translation>Zeit wählen …</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Zuweisen an</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Labels …</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Erinnern …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ValuesPage</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>The only one that can</source>
        <translation>Der einzige, der es kann</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Written beside everything you send, note and decide.</source>
        <translation>Steht neben allem, was Sie senden, notieren und entscheiden.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>A supervisor reviews, and may change countries and providers. It is convenience: who may open this computer&apos;s account may do all of it.</source>
        <translation>Ein Supervisor prüft und darf Länder und Anbieter ändern. Das dient nur der Übersicht: Wer das Konto dieses Computers öffnen kann, darf alles.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Customers read it in the text of the code.</source>
        <translation>Kunden lesen ihn im Text mit dem Code.</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>Heimatland</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Who shares this workspace, as Ines Duarte, Tom Okafor. Conversations can be assigned to them.</source>
        <translation>Wer diesen Arbeitsbereich nutzt, etwa Ines Duarte, Tom Okafor. Konversationen können ihnen zugewiesen werden.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>For customers whose zone nobody knows. Write it as Europe/London.</source>
        <translation>Für Kunden, deren Zeitzone unbekannt ist. Schreibweise: Europe/London.</translation>
    </message>
    <message>
        <source>Chat link</source>
        <translation>Chat-Link</translation>
    </message>
    <message>
        <source>Where customers begin a chat with you. Templates put it in as {{chat_link}}.</source>
        <translation>Wo Kunden einen Chat mit Ihnen beginnen. Vorlagen setzen ihn als {{chat_link}} ein.</translation>
    </message>
    <message>
        <source>Digits of the code</source>
        <translation>Stellen des Codes</translation>
    </message>
    <message>
        <source>6 to 8.</source>
        <translation>6 bis 8.</translation>
    </message>
    <message>
        <source>More countries</source>
        <translation>Weitere Länder</translation>
    </message>
    <message>
        <source>Codes go to your home country and to the countries of your customers. Add others as GB, DE.</source>
        <translation>Codes gehen in Ihr Heimatland und in die Länder Ihrer Kunden. Fügen Sie weitere so hinzu: GB, DE.</translation>
    </message>
    <message>
        <source>Codes go through</source>
        <translation>Codes über</translation>
    </message>
    <message>
        <source>One-way SMS through</source>
        <translation>Einweg-SMS über</translation>
    </message>
    <message>
        <source>SMS replies through</source>
        <translation>SMS-Antworten über</translation>
    </message>
    <message>
        <source>Undo, seconds</source>
        <translation>Rückgängig, Sekunden</translation>
    </message>
    <message>
        <source>How long an SMS can be taken back, 0 to 30.</source>
        <translation>Wie lange eine SMS zurückgenommen werden kann, 0 bis 30.</translation>
    </message>
    <message>
        <source>How to stop</source>
        <translation>Abmeldehinweis</translation>
    </message>
    <message>
        <source>Stands at the end of every one-way SMS and counts. Empty: nothing is added.</source>
        <translation>Steht am Ende jeder Einweg-SMS und zählt mit. Leer: Es wird nichts angefügt.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>The customer&apos;s time; nothing promotional goes then.</source>
        <translation>Ortszeit des Kunden; dann wird nichts Werbliches gesendet.</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Service texts</source>
        <translation>Servicetexte</translation>
    </message>
    <message>
        <source>Hold service texts in quiet hours too</source>
        <translation>Auch Servicetexte in den Ruhezeiten zurückhalten</translation>
    </message>
    <message>
        <source>Standard capacity</source>
        <translation>Standardkapazität</translation>
    </message>
    <message>
        <source>Conversations that are offered by themselves.</source>
        <translation>Konversationen, die von selbst angeboten werden.</translation>
    </message>
    <message>
        <source>Maximum capacity</source>
        <translation>Maximale Kapazität</translation>
    </message>
    <message>
        <source>With Next, one can take more, up to this.</source>
        <translation>Mit „Nächster“ sind mehr möglich, bis zu dieser Zahl.</translation>
    </message>
    <message>
        <source>Time to answer, seconds</source>
        <translation>Zeit zum Annehmen, Sekunden</translation>
    </message>
    <message>
        <source>Then an offer passes on, if somebody else is available. 10 to 600.</source>
        <translation>Danach geht ein Angebot weiter, wenn jemand anderes verfügbar ist. 10 bis 600.</translation>
    </message>
    <message>
        <source>Closes by itself after, hours</source>
        <translation>Schließt von selbst nach, Stunden</translation>
    </message>
    <message>
        <source>Without an answer from the customer. A late reply opens it again. 0: never.</source>
        <translation>Ohne Antwort des Kunden. Eine späte Antwort öffnet sie wieder. 0: nie.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>country</comment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>How a number without a country code is read. Without one, numbers are typed with + and the country code.</source>
        <translation>Wie eine Nummer ohne Landesvorwahl gelesen wird. Ist keines gewählt, werden Nummern mit + und Landesvorwahl eingegeben.</translation>
    </message>
    <message>
        <source>SMS a day</source>
        <translation>SMS pro Tag</translation>
    </message>
    <message>
        <source>Bulk stops at nine tenths of it, single texts at all of it; codes always go. 0: no limit.</source>
        <translation>Der Massenversand endet bei neun Zehnteln davon, einzelne Texte beim vollen Limit; Codes gehen immer hinaus. 0: kein Limit.</translation>
    </message>
    <message>
        <source>Cost a day</source>
        <translation>Kosten pro Tag</translation>
    </message>
    <message>
        <source>By currency, as 50.00 EUR, 20 GBP, and held in the same way. Counts what has a price. Empty: no limit.</source>
        <translation>Nach Währung, etwa 50.00 EUR, 20 GBP, mit denselben Grenzen. Zählt, was einen Preis hat. Leer: kein Limit.</translation>
    </message>
    <message>
        <source>Reviews a week</source>
        <translation>Prüfungen pro Woche</translation>
    </message>
    <message>
        <source>Conversations of each agent that are drawn for review. Failed verifications come beside them. 0 to 50.</source>
        <translation>Konversationen jedes Agenten, die zur Prüfung gezogen werden. Gescheiterte Verifizierungen kommen dazu. 0 bis 50.</translation>
    </message>
    <message>
        <source>Messages, days</source>
        <translation>Nachrichten, Tage</translation>
    </message>
    <message>
        <source>With their closed conversations, and texts to many. 0: for ever.</source>
        <translation>Mit ihren geschlossenen Konversationen und dem Massenversand. 0: für immer.</translation>
    </message>
    <message>
        <source>How a text was sent, days</source>
        <translation>Sendeverlauf von Texten, Tage</translation>
    </message>
    <message>
        <source>Attempts, receipts and the provider’s ids. What became of the text stays with it. 0: for ever.</source>
        <translation>Versuche, Zustellberichte und die Kennungen des Anbieters. Was aus dem Text wurde, bleibt bei ihm. 0: für immer.</translation>
    </message>
    <message>
        <source>Codes, days</source>
        <translation>Codes, Tage</translation>
    </message>
    <message>
        <source>That one was sent, and what became of it. A verified number stays verified. 0: for ever.</source>
        <translation>Dass einer gesendet wurde und was aus ihm wurde. Eine verifizierte Nummer bleibt verifiziert. 0: für immer.</translation>
    </message>
    <message>
        <source>Audit trail, days</source>
        <translation>Audit-Protokoll, Tage</translation>
    </message>
    <message>
        <source>The oldest entries go behind a signed cut, so that the rest still verifies. 0: for ever.</source>
        <translation>Die ältesten Einträge kommen hinter einen signierten Schnitt, damit der Rest prüfbar bleibt. 0: für immer.</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Once a day, remove what is older</source>
        <translation>Einmal am Tag entfernen, was älter ist</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::VerificationFlow</name>
    <message>
        <source>Order form</source>
        <translation>Bestellformular</translation>
    </message>
    <message>
        <source>Said so on the phone</source>
        <translation>Am Telefon gesagt</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Auf Papier unterschrieben</translation>
    </message>
    <message>
        <source>Asked in this chat</source>
        <translation>In diesem Chat darum gebeten</translation>
    </message>
    <message>
        <source>How did %1 agree to SMS?</source>
        <translation>Wie hat %1 SMS zugestimmt?</translation>
    </message>
    <message>
        <source>How did %1 ask for SMS again?</source>
        <translation>Wie hat %1 wieder um SMS gebeten?</translation>
    </message>
    <message>
        <source>Their words, a form, a date</source>
        <translation>Der Wortlaut, ein Formular, ein Datum</translation>
    </message>
    <message>
        <source>How did %1 ask to stop?</source>
        <translation>Wie hat %1 sich abgemeldet?</translation>
    </message>
    <message>
        <source>Their words, or where they said so</source>
        <translation>Der Wortlaut oder wo es gesagt wurde</translation>
    </message>
    <message>
        <source>No code and no SMS may go to a number of this kind.</source>
        <translation>An eine Nummer dieser Art dürfen weder Code noch SMS gehen.</translation>
    </message>
    <message>
        <source>A fixed line takes no SMS</source>
        <translation>Ein Festnetzanschluss empfängt keine SMS</translation>
    </message>
    <message>
        <source>If you know that this one does, say so. It is written to the audit trail.</source>
        <translation>Wenn Sie wissen, dass dieser es tut, sagen Sie es. Es wird im Audit-Protokoll festgehalten.</translation>
    </message>
    <message>
        <source>It takes SMS</source>
        <translation>Empfängt SMS</translation>
    </message>
    <message>
        <source>SMS is switched off for this number</source>
        <translation>SMS ist für diese Nummer ausgeschaltet</translation>
    </message>
    <message>
        <source>Allow SMS</source>
        <translation>SMS erlauben</translation>
    </message>
    <message>
        <source>Is this a mobile?</source>
        <translation>Ist das eine Mobilnummer?</translation>
    </message>
    <message>
        <source>The number does not tell, and only a mobile takes SMS. The answer is recorded.</source>
        <translation>Die Nummer verrät es nicht, und nur Mobilnummern empfangen SMS. Die Antwort wird erfasst.</translation>
    </message>
    <message>
        <source>It is a mobile</source>
        <translation>Es ist eine Mobilnummer</translation>
    </message>
    <message>
        <source>Also verified for %1</source>
        <translation>Auch für %1 verifiziert</translation>
    </message>
    <message>
        <source>Two customers, one number: a shared phone, or the same person twice.</source>
        <translation>Zwei Kunden, eine Nummer: ein gemeinsames Telefon oder zweimal dieselbe Person.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>no customer is open</source>
        <translation>kein Kunde ist geöffnet</translation>
    </message>
    <message>
        <source>one is under way</source>
        <translation>eine läuft bereits</translation>
    </message>
    <message>
        <source>verified already</source>
        <translation>schon verifiziert</translation>
    </message>
    <message>
        <source>How did %1 ask for the code?</source>
        <translation>Wie hat %1 um den Code gebeten?</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Am Telefon</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Am Schalter</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::VerificationView</name>
    <message>
        <source>Verification of the phone number</source>
        <translation>Verifizierung der Telefonnummer</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Send a code to</source>
        <translation>Code senden an</translation>
    </message>
    <message>
        <source>Send OTP</source>
        <translation>OTP senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft gerade</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>It cannot be read as a phone number.</source>
        <translation>Das lässt sich nicht als Telefonnummer lesen.</translation>
    </message>
    <message>
        <source>It must not be empty.</source>
        <translation>Es darf nicht leer sein.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Es ist zu lang.</translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation>Es muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>The number is too small or too large.</source>
        <translation>Die Zahl ist zu klein oder zu groß.</translation>
    </message>
    <message>
        <source>It must be an address that begins with https://, or with http:// for this computer.</source>
        <translation>Es muss eine Adresse sein, die mit https:// beginnt, oder mit http:// für diesen Computer.</translation>
    </message>
    <message>
        <source>Without https it would travel readable for everyone on the way. Plain http goes to this computer only.</source>
        <translation>Ohne https wäre es unterwegs für alle lesbar. Einfaches http geht nur zu diesem Computer.</translation>
    </message>
    <message>
        <source>It must be HOST:PORT, such as 127.0.0.1:13014, or off.</source>
        <translation>Es muss HOST:PORT sein, etwa 127.0.0.1:13014, oder off.</translation>
    </message>
    <message>
        <source>It must not hold a line break.</source>
        <translation>Es darf keinen Zeilenumbruch enthalten.</translation>
    </message>
    <message>
        <source>It takes small letters, digits and hyphens, 40 at most.</source>
        <translation>Erlaubt sind Kleinbuchstaben, Ziffern und Bindestriche, höchstens 40.</translation>
    </message>
    <message>
        <source>This one is a secret and is never given as a setting.</source>
        <translation>Das ist ein Geheimnis und wird nie als Einstellung angegeben.</translation>
    </message>
    <message>
        <source>There is no such field here.</source>
        <translation>Dieses Feld gibt es hier nicht.</translation>
    </message>
    <message>
        <source>It must be a country code of two letters, such as GB.</source>
        <translation>Es muss ein Ländercode aus zwei Buchstaben sein, etwa GB.</translation>
    </message>
    <message>
        <source>It must be a time of day, such as 21:00.</source>
        <translation>Es muss eine Uhrzeit sein, etwa 21:00.</translation>
    </message>
    <message>
        <source>It must be a time zone, such as Europe/London.</source>
        <translation>Es muss eine Zeitzone sein, etwa Europe/London.</translation>
    </message>
    <message>
        <source>It must be true or false.</source>
        <translation>Es muss true oder false sein.</translation>
    </message>
    <message>
        <source>It is none of the choices.</source>
        <translation>Es gehört nicht zur Auswahl.</translation>
    </message>
    <message>
        <source>It must be a JSON list.</source>
        <translation>Es muss eine JSON-Liste sein.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Korrigieren Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Grund: %1.</translation>
    </message>
    <message>
        <source>This is no phone number</source>
        <translation>Das ist keine Telefonnummer</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>Der Name fehlt</translation>
    </message>
    <message>
        <source>Give the customer a name.</source>
        <translation>Geben Sie dem Kunden einen Namen.</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>Es gibt keinen Text</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Schreiben Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <translation>Der Grund fehlt</translation>
    </message>
    <message>
        <source>Write down how you know: the customer&apos;s own words, or where they are kept.</source>
        <translation>Schreiben Sie auf, woher Sie es wissen: die Worte des Kunden oder wo sie aufbewahrt sind.</translation>
    </message>
    <message>
        <source>There is no such type of provider here</source>
        <translation>Diesen Anbietertyp gibt es hier nicht</translation>
    </message>
    <message>
        <source>See which types there are. The demo takes none but its own.</source>
        <translation>Sehen Sie nach, welche Typen es gibt. Die Demo nimmt nur ihren eigenen.</translation>
    </message>
    <message>
        <source>“%1” cannot be used</source>
        <translation>„%1“ kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>This value cannot be used</source>
        <translation>Dieser Wert kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Too late to take it back</source>
        <translation>Zu spät zum Zurücknehmen</translation>
    </message>
    <message>
        <source>It is on its way to the provider already.</source>
        <translation>Die Nachricht ist bereits auf dem Weg zum Anbieter.</translation>
    </message>
    <message>
        <source>That cannot be done in its present state</source>
        <translation>Das ist im jetzigen Zustand nicht möglich</translation>
    </message>
    <message>
        <source>It moved on meanwhile. Look at it again.</source>
        <translation>Der Stand hat sich inzwischen geändert. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>The conversation is closed</source>
        <translation>Die Konversation ist geschlossen</translation>
    </message>
    <message>
        <source>Open it again to answer.</source>
        <translation>Öffnen Sie sie wieder, um zu antworten.</translation>
    </message>
    <message>
        <source>The customer has this number already</source>
        <translation>Der Kunde hat diese Nummer schon</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Somebody was faster</source>
        <translation>Jemand war schneller</translation>
    </message>
    <message>
        <source>It changed since you looked at it. Nothing was done.</source>
        <translation>Seit Sie nachgesehen haben, hat sich etwas geändert. Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>You have as many conversations as you can take</source>
        <translation>Sie haben so viele Konversationen, wie Sie annehmen können</translation>
    </message>
    <message>
        <source>Close one first.</source>
        <translation>Schließen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>This kind of number takes no SMS</source>
        <translation>Diese Art von Nummer empfängt keine SMS</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>Wählen Sie eine andere Nummer.</translation>
    </message>
    <message>
        <source>This is a landline</source>
        <translation>Das ist eine Festnetznummer</translation>
    </message>
    <message>
        <source>It can be tagged for SMS by hand only.</source>
        <translation>Sie kann nur von Hand für SMS markiert werden.</translation>
    </message>
    <message>
        <source>A code is never sent again like this</source>
        <translation>Ein Code wird so nie erneut gesendet</translation>
    </message>
    <message>
        <source>Send a new one from the profile.</source>
        <translation>Senden Sie einen neuen aus dem Profil.</translation>
    </message>
    <message>
        <source>Its time is over</source>
        <translation>Die Zeit ist abgelaufen</translation>
    </message>
    <message>
        <source>Send it again as a new text.</source>
        <translation>Senden Sie es als neuen Text.</translation>
    </message>
    <message>
        <source>A rule does not allow this</source>
        <translation>Eine Regel erlaubt das nicht</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>Regeln: %1</translation>
    </message>
    <message>
        <source>The profile cannot be opened</source>
        <translation>Das Profil kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>What lies there is not a Heliograph profile. Nothing was changed.</source>
        <translation>Was dort liegt, ist kein Heliograph-Profil. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no profile there</source>
        <translation>Dort gibt es kein Profil</translation>
    </message>
    <message>
        <source>The first command that writes makes it. Check the folder you named.</source>
        <translation>Der erste schreibende Befehl legt es an. Prüfen Sie den angegebenen Ordner.</translation>
    </message>
    <message>
        <source>An older Heliograph made it. Open it once for writing and it is brought up to date.</source>
        <translation>Es stammt von einem älteren Heliograph. Öffnen Sie es einmal zum Schreiben, dann wird es aktualisiert.</translation>
    </message>
    <message>
        <source>Its lock file cannot be used. Check who owns the folder.</source>
        <translation>Die Sperrdatei kann nicht verwendet werden. Prüfen Sie, wem der Ordner gehört.</translation>
    </message>
    <message>
        <source>Check that the folder is there and that it is yours to write.</source>
        <translation>Prüfen Sie, ob der Ordner da ist und Sie darin schreiben dürfen.</translation>
    </message>
    <message>
        <source>There is no such provider</source>
        <translation>Diesen Anbieter gibt es nicht</translation>
    </message>
    <message>
        <source>See the list of providers.</source>
        <translation>Sehen Sie in der Liste der Anbieter nach.</translation>
    </message>
    <message>
        <source>There is no such setting</source>
        <translation>Diese Einstellung gibt es nicht</translation>
    </message>
    <message>
        <source>See the list of settings.</source>
        <translation>Sehen Sie in der Liste der Einstellungen nach.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>It does not exist, or it was removed.</source>
        <translation>Es existiert nicht oder wurde entfernt.</translation>
    </message>
    <message>
        <source>Type a phone number.</source>
        <translation>Geben Sie eine Telefonnummer ein.</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>Das ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>Begin with + and the country code.</source>
        <translation>Beginnen Sie mit + und der Landesvorwahl.</translation>
    </message>
    <message>
        <source>No country has this code.</source>
        <translation>Kein Land hat diese Vorwahl.</translation>
    </message>
    <message>
        <source>Some digits are missing.</source>
        <translation>Es fehlen Ziffern.</translation>
    </message>
    <message>
        <source>There are too many digits.</source>
        <translation>Es sind zu viele Ziffern.</translation>
    </message>
    <message>
        <source>A number with an extension takes no SMS.</source>
        <translation>Eine Nummer mit Durchwahl empfängt keine SMS.</translation>
    </message>
    <message>
        <source>No number of this country looks like this.</source>
        <translation>Keine Nummer dieses Landes sieht so aus.</translation>
    </message>
    <message>
        <source>The profile is in use</source>
        <translation>Das Profil wird gerade verwendet</translation>
    </message>
    <message>
        <source>Another Heliograph has it open. Close that one, then try again. Nothing was changed.</source>
        <translation>Ein anderer Heliograph hat es geöffnet. Schließen Sie ihn und versuchen Sie es erneut. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Another Heliograph (process %1) has it open. Close that one, then try again. Nothing was changed.</source>
        <translation>Ein anderer Heliograph (Prozess %1) hat es geöffnet. Schließen Sie ihn und versuchen Sie es erneut. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The profile&apos;s file is damaged</source>
        <translation>Die Datei des Profils ist beschädigt</translation>
    </message>
    <message>
        <source>Nothing is overwritten. At the next start the damaged file is kept aside; restore the newest backup.</source>
        <translation>Es wird nichts überschrieben. Beim nächsten Start wird die beschädigte Datei beiseitegelegt; stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>A newer Heliograph wrote this profile</source>
        <translation>Ein neuerer Heliograph hat dieses Profil geschrieben</translation>
    </message>
    <message>
        <source>It was not touched. Use that version, or a newer one.</source>
        <translation>Es wurde nicht angetastet. Verwenden Sie diese oder eine neuere Version.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Nothing was stored. Make room, then do it again.</source>
        <translation>Es wurde nichts gespeichert. Schaffen Sie Platz und wiederholen Sie es.</translation>
    </message>
    <message>
        <source>The disk answered with an error</source>
        <translation>Der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>What you did last may not be stored. Look before you repeat it.</source>
        <translation>Ihr letzter Schritt ist eventuell nicht gespeichert. Sehen Sie nach, bevor Sie ihn wiederholen.</translation>
    </message>
    <message>
        <source>The passphrase does not open the vault</source>
        <translation>Die Passphrase öffnet den Tresor nicht</translation>
    </message>
    <message>
        <source>Nothing was changed. Type it again.</source>
        <translation>Es wurde nichts geändert. Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The password store does not answer</source>
        <translation>Der Passwortspeicher antwortet nicht</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keychain, or use a passphrase vault.</source>
        <translation>Entsperren Sie den Schlüsselbund des Systems oder verwenden Sie einen Tresor mit Passphrase.</translation>
    </message>
    <message>
        <source>No provider is set up for this</source>
        <translation>Dafür ist kein Anbieter eingerichtet</translation>
    </message>
    <message>
        <source>Set one up first; without it nothing can be sent.</source>
        <translation>Richten Sie zuerst einen ein; ohne ihn kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Nothing left this computer and nothing is charged. You can try again.</source>
        <translation>Nichts hat diesen Computer verlassen und nichts wird berechnet. Sie können es erneut versuchen.</translation>
    </message>
    <message>
        <source>The provider refused it</source>
        <translation>Der Anbieter hat es abgelehnt</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1.</source>
        <translation>Es wurde nichts gesendet: %1.</translation>
    </message>
    <message>
        <source>Not sure whether it went</source>
        <translation>Unklar, ob es gesendet wurde</translation>
    </message>
    <message>
        <source>It may have gone and may be charged. Never repeat it without looking.</source>
        <translation>Es kann gesendet und berechnet worden sein. Wiederholen Sie es nie, ohne nachzusehen.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>It may still come. Look again in a moment.</source>
        <translation>Sie kann noch kommen. Sehen Sie gleich noch einmal nach.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Something went wrong inside Heliograph</source>
        <translation>In Heliograph ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>Please report it with this word: %1.</source>
        <translation>Bitte melden Sie ihn mit diesem Wort: %1.</translation>
    </message>
    <message>
        <source>Wrong code, 1 try left</source>
        <translation>Falscher Code, noch 1 Versuch</translation>
    </message>
    <message numerus="yes">
        <source>Wrong code, %n tries left</source>
        <translation>
            <numerusform>Falscher Code, noch %n Versuch</numerusform>
            <numerusform>Falscher Code, noch %n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Verification of %1 ended after 180 days</source>
        <translation>Verifizierung von %1 nach 180 Tagen beendet</translation>
    </message>
    <message>
        <source>Verification ended: %1 was changed</source>
        <translation>Verifizierung beendet: %1 wurde geändert</translation>
    </message>
    <message>
        <source>Verification of %1 was taken back</source>
        <translation>Verifizierung von %1 wurde zurückgenommen</translation>
    </message>
    <message>
        <source>Verification of %1 ended: two profiles were merged</source>
        <translation>Verifizierung von %1 beendet: Zwei Profile wurden zusammengeführt</translation>
    </message>
    <message>
        <source>Verification of %1 ended</source>
        <translation>Verifizierung von %1 beendet</translation>
    </message>
    <message>
        <source>Code for %1 ended with a restart, before it was sent</source>
        <translation>Code für %1 durch einen Neustart beendet, bevor er gesendet wurde</translation>
    </message>
    <message>
        <source>Code cancelled: %1 was changed</source>
        <translation>Code abgebrochen: %1 wurde geändert</translation>
    </message>
    <message>
        <source>Code for %1 cancelled</source>
        <translation>Code für %1 abgebrochen</translation>
    </message>
    <message>
        <source>Closed: no reply needed</source>
        <translation>Geschlossen: keine Antwort nötig</translation>
    </message>
    <message>
        <source>Closed by %1: no reply needed</source>
        <translation>Von %1 geschlossen: keine Antwort nötig</translation>
    </message>
    <message>
        <source>Closed: the customer stopped answering</source>
        <translation>Geschlossen: Der Kunde antwortete nicht mehr</translation>
    </message>
    <message>
        <source>Conversation closed</source>
        <translation>Konversation geschlossen</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>Von %1 geschlossen</translation>
    </message>
    <message>
        <source>SMS consent recorded</source>
        <translation>SMS-Einwilligung erfasst</translation>
    </message>
    <message>
        <source>SMS consent recorded · %1</source>
        <translation>SMS-Einwilligung erfasst · %1</translation>
    </message>
    <message>
        <source>Verification code sent to %1</source>
        <translation>Verifizierungscode an %1 gesendet</translation>
    </message>
    <message>
        <source>Not sure whether the code to %1 went. If the customer has it, it counts</source>
        <translation>Unklar, ob der Code an %1 gesendet wurde. Hat der Kunde ihn, gilt er</translation>
    </message>
    <message>
        <source>No code sent to %1 · %2</source>
        <translation>Kein Code an %1 gesendet · %2</translation>
    </message>
    <message>
        <source>Code for %1 expired</source>
        <translation>Code für %1 abgelaufen</translation>
    </message>
    <message>
        <source>Locked after too many wrong codes, until %1</source>
        <translation>Nach zu vielen falschen Codes gesperrt, bis %1</translation>
    </message>
    <message>
        <source>Locked after too many wrong codes</source>
        <translation>Nach zu vielen falschen Codes gesperrt</translation>
    </message>
    <message>
        <source>Number verified · %1 · typed in %2</source>
        <translation>Nummer verifiziert · %1 · per %2 eingegeben</translation>
    </message>
    <message>
        <source>Opted out of SMS</source>
        <translation>SMS-Opt-out</translation>
    </message>
    <message>
        <source>Opted out of SMS with “%1”</source>
        <translation>SMS-Opt-out mit „%1“</translation>
    </message>
    <message>
        <source>SMS allowed again</source>
        <translation>SMS wieder erlaubt</translation>
    </message>
    <message>
        <source>SMS allowed again with “%1”</source>
        <translation>SMS wieder erlaubt mit „%1“</translation>
    </message>
    <message>
        <source>This sounds like a request to stop. Nothing was done: ask, then record the opt-out</source>
        <translation>Das klingt nach einer Abmeldung. Es wurde nichts getan: Fragen Sie nach und erfassen Sie dann das Opt-out</translation>
    </message>
    <message>
        <source>Conversation opened</source>
        <translation>Konversation eröffnet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <translation>Von %1 angenommen</translation>
    </message>
    <message>
        <source>Conversation opened again</source>
        <translation>Konversation wieder geöffnet</translation>
    </message>
    <message>
        <source>Opened again by %1</source>
        <translation>Von %1 wieder geöffnet</translation>
    </message>
    <message>
        <source>Set to pending</source>
        <translation>Auf „Ausstehend“ gesetzt</translation>
    </message>
    <message>
        <source>Set to pending by %1</source>
        <translation>Von %1 auf „Ausstehend“ gesetzt</translation>
    </message>
    <message>
        <source>Send OTP, and let the customer type the code.</source>
        <translation>Drücken Sie „OTP senden“ und lassen Sie den Kunden den Code eingeben.</translation>
    </message>
    <message>
        <source>Number not verified yet</source>
        <translation>Nummer noch nicht verifiziert</translation>
    </message>
    <message>
        <source>A code was sent. The customer has still to type it.</source>
        <translation>Ein Code wurde gesendet. Der Kunde muss ihn noch eingeben.</translation>
    </message>
    <message>
        <source>Number locked</source>
        <translation>Nummer gesperrt</translation>
    </message>
    <message>
        <source>Too many wrong codes. It takes a new code after an hour.</source>
        <translation>Zu viele falsche Codes. Ein neuer Code ist nach einer Stunde möglich.</translation>
    </message>
    <message>
        <source>Number not verified</source>
        <translation>Nummer nicht verifiziert</translation>
    </message>
    <message>
        <source>The last code expired. </source>
        <translation>Der letzte Code ist abgelaufen. </translation>
    </message>
    <message>
        <source>Verification has ended</source>
        <translation>Verifizierung ist beendet</translation>
    </message>
    <message>
        <source>It is older than 180 days. </source>
        <translation>Sie ist älter als 180 Tage. </translation>
    </message>
    <message>
        <source>The number was changed since. </source>
        <translation>Die Nummer wurde seitdem geändert. </translation>
    </message>
    <message>
        <source>It was taken back. </source>
        <translation>Sie wurde zurückgenommen. </translation>
    </message>
    <message>
        <source>One-way SMS goes to verified numbers only. </source>
        <translation>Einweg-SMS gehen nur an verifizierte Nummern. </translation>
    </message>
    <message>
        <source>No opt-in to marketing</source>
        <translation>Kein Opt-in für Marketing</translation>
    </message>
    <message>
        <source>A marketing text needs a recorded opt-in of the customer.</source>
        <translation>Ein Marketingtext braucht ein erfasstes Opt-in des Kunden.</translation>
    </message>
    <message>
        <source>No consent to SMS</source>
        <translation>Keine Einwilligung für SMS</translation>
    </message>
    <message>
        <source>Record that the customer asked for it, with where and when.</source>
        <translation>Erfassen Sie, dass der Kunde darum gebeten hat, und wo und wann.</translation>
    </message>
    <message>
        <source>No SMS may go to this number. Chat is still open.</source>
        <translation>An diese Nummer darf keine SMS gehen. Der Chat ist weiterhin möglich.</translation>
    </message>
    <message>
        <source>Replied “%1” on %2. Chat is still open.</source>
        <translation>Antwort „%1“ am %2. Der Chat ist weiterhin möglich.</translation>
    </message>
    <message>
        <source>%1: codes are not sent there</source>
        <translation>%1: Dorthin werden keine Codes gesendet</translation>
    </message>
    <message>
        <source>Codes go to the home country and to the countries of customers. A supervisor can add %1 in Settings.</source>
        <translation>Codes gehen in das Heimatland und in die Länder der Kunden. Ein Supervisor kann %1 in den Einstellungen hinzufügen.</translation>
    </message>
    <message>
        <source> Country table: %1, read %2.</source>
        <translation> Ländertabelle: %1, gelesen am %2.</translation>
    </message>
    <message>
        <source>%1: one-way SMS is not allowed</source>
        <translation>%1: Einweg-SMS sind nicht erlaubt</translation>
    </message>
    <message>
        <source>Premium, shared-cost, toll-free, pager and voicemail numbers are never texted. Choose another number.</source>
        <translation>An Premium-, Shared-Cost-, gebührenfreie, Pager- und Voicemail-Nummern gehen nie SMS. Wählen Sie eine andere Nummer.</translation>
    </message>
    <message>
        <source>Is this a mobile number?</source>
        <translation>Ist das eine Mobilnummer?</translation>
    </message>
    <message>
        <source>Its kind is not known. Ask the customer, and say yes once.</source>
        <translation>Die Art der Nummer ist nicht bekannt. Fragen Sie den Kunden und bestätigen Sie es einmal.</translation>
    </message>
    <message>
        <source>Most landlines take no SMS. Tag it for SMS only if the customer says that it does.</source>
        <translation>Die meisten Festnetznummern empfangen keine SMS. Markieren Sie sie nur für SMS, wenn der Kunde es bestätigt.</translation>
    </message>
    <message>
        <source>Number looks unusual</source>
        <translation>Nummer sieht ungewöhnlich aus</translation>
    </message>
    <message>
        <source>It has a possible length, but no known range holds it. Check it with the customer.</source>
        <translation>Die Länge ist möglich, aber kein bekannter Nummernbereich enthält sie. Klären Sie sie mit dem Kunden.</translation>
    </message>
    <message>
        <source>Number has no SMS tag</source>
        <translation>Nummer hat keine SMS-Markierung</translation>
    </message>
    <message>
        <source>Tag the number for SMS on the profile first.</source>
        <translation>Markieren Sie die Nummer zuerst im Profil für SMS.</translation>
    </message>
    <message>
        <source>Customer&apos;s local time unknown</source>
        <translation>Ortszeit des Kunden unbekannt</translation>
    </message>
    <message>
        <source>The workspace&apos;s own hours are used.</source>
        <translation>Es gelten die Zeiten des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Zu lang</translation>
    </message>
    <message>
        <source>One SMS only in this workspace</source>
        <translation>Nur eine SMS in diesem Arbeitsbereich</translation>
    </message>
    <message>
        <source>This text needs %1. Nothing you typed is lost.</source>
        <translation>Dieser Text braucht %1. Von Ihrem Text geht nichts verloren.</translation>
    </message>
    <message>
        <source>It needs %1 SMS, %2 are allowed. Nothing you typed is lost.</source>
        <translation>Er braucht %1 SMS, erlaubt sind %2. Von Ihrem Text geht nichts verloren.</translation>
    </message>
    <message>
        <source>The same text again</source>
        <translation>Noch einmal derselbe Text</translation>
    </message>
    <message>
        <source>It went to this number at %1 already. You chose to send it again.</source>
        <translation>Er ging um %1 schon an diese Nummer. Sie haben gewählt, ihn erneut zu senden.</translation>
    </message>
    <message>
        <source>The same text may have gone already</source>
        <translation>Derselbe Text wurde vielleicht schon gesendet</translation>
    </message>
    <message>
        <source>At %1 it is not sure whether it went. Settle that one first, or send it again on purpose.</source>
        <translation>Für %1 ist unklar, ob er gesendet wurde. Klären Sie das zuerst oder senden Sie ihn bewusst erneut.</translation>
    </message>
    <message>
        <source>The same text went already</source>
        <translation>Derselbe Text wurde schon gesendet</translation>
    </message>
    <message>
        <source>It was sent to this number at %1.</source>
        <translation>Er wurde um %1 an diese Nummer gesendet.</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>Noch kein Anbieter</translation>
    </message>
    <message>
        <source>Set one up to send SMS.</source>
        <translation>Richten Sie einen ein, um SMS zu senden.</translation>
    </message>
    <message>
        <source>This provider cannot send one-way SMS</source>
        <translation>Dieser Anbieter kann keine Einweg-SMS senden</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This provider cannot hold a conversation</source>
        <translation>Dieser Anbieter kann keine Konversation führen</translation>
    </message>
    <message>
        <source>This provider sends no text of your own</source>
        <translation>Dieser Anbieter sendet keinen eigenen Text</translation>
    </message>
    <message>
        <source>Provider paused: %1</source>
        <translation>Anbieter pausiert: %1</translation>
    </message>
    <message>
        <source>The text waits until it is resumed.</source>
        <translation>Der Text wartet, bis er fortgesetzt wird.</translation>
    </message>
    <message>
        <source>The provider cannot send this</source>
        <translation>Der Anbieter kann das nicht senden</translation>
    </message>
    <message>
        <source>A variable has no value</source>
        <translation>Eine Variable hat keinen Wert</translation>
    </message>
    <message>
        <source>Try again at %1.</source>
        <translation>Versuchen Sie es um %1 erneut.</translation>
    </message>
    <message>
        <source>Try again on %1 at %2.</source>
        <translation>Versuchen Sie es am %1 um %2 erneut.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago</source>
        <translation>Gerade wurde schon ein Code gesendet</translation>
    </message>
    <message>
        <source>Three codes went to this number in 10 minutes</source>
        <translation>In 10 Minuten gingen drei Codes an diese Nummer</translation>
    </message>
    <message>
        <source>Five codes went to this number today</source>
        <translation>Heute gingen fünf Codes an diese Nummer</translation>
    </message>
    <message>
        <source>You have sent 20 codes in an hour</source>
        <translation>Sie haben in einer Stunde 20 Codes gesendet</translation>
    </message>
    <message>
        <source>This workspace has sent 200 codes in an hour</source>
        <translation>Dieser Arbeitsbereich hat in einer Stunde 200 Codes gesendet</translation>
    </message>
    <message>
        <source>Many codes to similar numbers were never confirmed</source>
        <translation>Viele Codes an ähnliche Nummern wurden nie bestätigt</translation>
    </message>
    <message>
        <source>That looks like abuse. A supervisor can look into it.</source>
        <translation>Das sieht nach Missbrauch aus. Ein Supervisor kann es prüfen.</translation>
    </message>
    <message>
        <source>Ten tries of this customer have failed</source>
        <translation>Zehn Versuche dieses Kunden sind fehlgeschlagen</translation>
    </message>
    <message>
        <source>A supervisor has to decide.</source>
        <translation>Ein Supervisor muss entscheiden.</translation>
    </message>
    <message>
        <source>The number opted out of SMS</source>
        <translation>Für diese Nummer gilt ein SMS-Opt-out</translation>
    </message>
    <message>
        <source>No code may go to it. Chat is still open.</source>
        <translation>An sie darf kein Code gehen. Der Chat ist weiterhin möglich.</translation>
    </message>
    <message>
        <source>Check the number with the customer.</source>
        <translation>Klären Sie die Nummer mit dem Kunden.</translation>
    </message>
    <message>
        <source>The provider did not take it: %1</source>
        <translation>Der Anbieter hat es nicht angenommen: %1</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the provider in Settings.</source>
        <translation>Es wurde nichts gesendet. Prüfen Sie den Anbieter in den Einstellungen.</translation>
    </message>
    <message>
        <source>The provider did not take it</source>
        <translation>Der Anbieter hat es nicht angenommen</translation>
    </message>
    <message>
        <source>Nothing was sent. You can try again.</source>
        <translation>Es wurde nichts gesendet. Sie können es erneut versuchen.</translation>
    </message>
    <message>
        <source>Not allowed now</source>
        <translation>Derzeit nicht erlaubt</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Send OTP</source>
        <translation>OTP senden</translation>
    </message>
    <message>
        <source>Customer asked for it here</source>
        <translation>Kunde hat hier darum gebeten</translation>
    </message>
    <message>
        <source>Record opt-in…</source>
        <translation>Opt-in erfassen …</translation>
    </message>
    <message>
        <source>Reply in chat</source>
        <translation>Im Chat antworten</translation>
    </message>
    <message>
        <source>Choose number</source>
        <translation>Nummer wählen</translation>
    </message>
    <message>
        <source>Yes, it is a mobile</source>
        <translation>Ja, eine Mobilnummer</translation>
    </message>
    <message>
        <source>Tag for SMS…</source>
        <translation>Für SMS markieren …</translation>
    </message>
    <message>
        <source>Send when open</source>
        <translation>Nach der Ruhezeit senden</translation>
    </message>
    <message>
        <source>Cut at the limit</source>
        <translation>Auf Höchstlänge kürzen</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Choose provider</source>
        <translation>Anbieter wählen</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>1 character too many</source>
        <translation>1 Zeichen zu viel</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n Zeichen zu viel</numerusform>
            <numerusform>%n Zeichen zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/%2 · %3 · %4</source>
        <translation>%1/%2 · %3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 allowed</source>
        <translation>%1 · %2 erlaubt</translation>
    </message>
    <message>
        <source>%1 · estimate</source>
        <translation>%1 · Schätzung</translation>
    </message>
    <message>
        <source>%1 at %2 forces Unicode: 70 per SMS instead of 160</source>
        <translation>%1 an Stelle %2 erzwingt Unicode: 70 statt 160 pro SMS</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Festnetz</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Landline or mobile</source>
        <translation>Festnetz oder mobil</translation>
    </message>
    <message>
        <source>Toll-free</source>
        <translation>Gebührenfrei</translation>
    </message>
    <message>
        <source>Premium rate</source>
        <translation>Premium-Nummer</translation>
    </message>
    <message>
        <source>Shared cost</source>
        <translation>Shared-Cost-Nummer</translation>
    </message>
    <message>
        <source>Internet telephone</source>
        <translation>Internettelefonie</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Persönliche Nummer</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>Pager</translation>
    </message>
    <message>
        <source>Company-wide number</source>
        <translation>Unternehmensweite Nummer</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>Unbekannte Art</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Webchat</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Unknown channel</source>
        <translation>Unbekannter Kanal</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Kein Land</translation>
    </message>
    <message>
        <source>its user name or password was refused</source>
        <translation>Benutzername oder Passwort wurde abgelehnt</translation>
    </message>
    <message>
        <source>its settings do not fit the server that answers</source>
        <translation>die Einstellungen passen nicht zum antwortenden Server</translation>
    </message>
    <message>
        <source>the provider cannot be reached</source>
        <translation>der Anbieter ist nicht erreichbar</translation>
    </message>
    <message>
        <source>its balance is used up</source>
        <translation>das Guthaben ist aufgebraucht</translation>
    </message>
    <message>
        <source>it failed several times in a row</source>
        <translation>mehrere Fehler in Folge</translation>
    </message>
    <message>
        <source>this profile was restored from a backup or copied</source>
        <translation>dieses Profil wurde aus einer Sicherung wiederhergestellt oder kopiert</translation>
    </message>
    <message>
        <source>its secret is not stored on this computer</source>
        <translation>das Geheimnis ist nicht auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>das Zertifikat ist nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>the provider did not answer in time</source>
        <translation>der Anbieter hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>something other than the provider answered</source>
        <translation>etwas anderes als der Anbieter hat geantwortet</translation>
    </message>
    <message>
        <source>it was stopped (%1)</source>
        <translation>wurde angehalten (%1)</translation>
    </message>
    <message>
        <source>I have sent a %1-digit code to your phone. Please type it here, in this chat.</source>
        <translation>Ich habe einen %1-stelligen Code an Ihr Telefon gesendet. Bitte geben Sie ihn hier in diesem Chat ein.</translation>
    </message>
    <message>
        <source>Number verified</source>
        <translation>Nummer verifiziert</translation>
    </message>
    <message>
        <source>%1, typed in %2</source>
        <translation>%1, per %2 eingegeben</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not opted out</source>
        <translation>Kein Opt-out</translation>
    </message>
    <message>
        <source>Country allows it</source>
        <translation>Land erlaubt es</translation>
    </message>
    <message>
        <source>Number can take SMS</source>
        <translation>Nummer kann SMS empfangen</translation>
    </message>
    <message>
        <source>No quiet hours</source>
        <translation>Keine Ruhezeit</translation>
    </message>
    <message>
        <source>Length fits</source>
        <translation>Länge passt</translation>
    </message>
    <message>
        <source>No variable is open</source>
        <translation>Keine Variable offen</translation>
    </message>
    <message>
        <source>Nothing sent twice</source>
        <translation>Nichts doppelt gesendet</translation>
    </message>
    <message>
        <source>no equal text in the last minutes</source>
        <translation>kein gleicher Text in den letzten Minuten</translation>
    </message>
    <message>
        <source>Provider ready</source>
        <translation>Anbieter bereit</translation>
    </message>
    <message>
        <source>Within the limits</source>
        <translation>Innerhalb der Limits</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>provider paused</source>
        <translation>Anbieter pausiert</translation>
    </message>
    <message>
        <source>password missing</source>
        <translation>Passwort fehlt</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>provider is busy</source>
        <translation>Anbieter ausgelastet</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>Opt-out</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht verifiziert</translation>
    </message>
    <message>
        <source>receipts off</source>
        <translation>Zustellberichte aus</translation>
    </message>
    <message>
        <source>no receipt in 72 h</source>
        <translation>kein Zustellbericht in 72 h</translation>
    </message>
    <message>
        <source>taken as sent</source>
        <translation>gilt als gesendet</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>erneut gesendet</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>It goes in a few seconds. Until then you can take it back.</source>
        <translation>Sie geht in wenigen Sekunden hinaus. Bis dahin können Sie sie zurücknehmen.</translation>
    </message>
    <message>
        <source>Held: quiet hours</source>
        <translation>Zurückgehalten: Ruhezeiten</translation>
    </message>
    <message>
        <source>It goes by itself when the quiet hours of %1 are over.</source>
        <translation>Sie geht von selbst hinaus, wenn die Ruhezeiten von %1 vorbei sind.</translation>
    </message>
    <message>
        <source>Held: the provider is paused</source>
        <translation>Zurückgehalten: Der Anbieter ist pausiert</translation>
    </message>
    <message>
        <source>Nothing left this computer. It goes when the provider is resumed.</source>
        <translation>Nichts hat diesen Computer verlassen. Sie geht hinaus, wenn der Anbieter fortgesetzt wird.</translation>
    </message>
    <message>
        <source>Held: the provider&apos;s password is missing</source>
        <translation>Zurückgehalten: Das Passwort des Anbieters fehlt</translation>
    </message>
    <message>
        <source>Nothing left this computer. Enter the password in Settings and it goes.</source>
        <translation>Nichts hat diesen Computer verlassen. Geben Sie das Passwort in den Einstellungen ein, dann geht sie hinaus.</translation>
    </message>
    <message>
        <source>Held: this profile was restored or copied</source>
        <translation>Zurückgehalten: Dieses Profil wurde wiederhergestellt oder kopiert</translation>
    </message>
    <message>
        <source>It may have gone before the backup was made. Release it only if you are sure that it did not.</source>
        <translation>Sie kann vor der Sicherung schon gesendet worden sein. Geben Sie sie nur frei, wenn Sie sicher sind, dass das nicht so ist.</translation>
    </message>
    <message>
        <source>Held: Heliograph ended before it could go</source>
        <translation>Zurückgehalten: Heliograph wurde beendet, bevor sie hinausging</translation>
    </message>
    <message>
        <source>Nothing was sent. Send it now, or cancel it.</source>
        <translation>Es wurde nichts gesendet. Senden Sie sie jetzt oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>Held: this entry cannot be read</source>
        <translation>Zurückgehalten: Dieser Eintrag ist nicht lesbar</translation>
    </message>
    <message>
        <source>Nothing was sent. Cancel it and write it again.</source>
        <translation>Es wurde nichts gesendet. Brechen Sie ihn ab und schreiben Sie ihn neu.</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Warten auf das Netzwerk</translation>
    </message>
    <message>
        <source>Nothing left this computer. It goes when the provider can be reached.</source>
        <translation>Nichts hat diesen Computer verlassen. Sie geht hinaus, wenn der Anbieter erreichbar ist.</translation>
    </message>
    <message>
        <source>The provider asked to wait</source>
        <translation>Der Anbieter bittet zu warten</translation>
    </message>
    <message>
        <source>Nothing was accepted. It is tried again by itself.</source>
        <translation>Es wurde nichts angenommen. Der Versand wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Saved, and next in line</source>
        <translation>Gespeichert und als Nächstes an der Reihe</translation>
    </message>
    <message>
        <source>It is stored on this computer and goes by itself.</source>
        <translation>Sie ist auf diesem Computer gespeichert und geht von selbst hinaus.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing is charged. The text is a draft again.</source>
        <translation>Es wurde nichts gesendet und nichts wird berechnet. Der Text ist wieder ein Entwurf.</translation>
    </message>
    <message>
        <source>Cancelled before it went</source>
        <translation>Vor dem Senden abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing is charged.</source>
        <translation>Es wurde nichts gesendet und nichts wird berechnet.</translation>
    </message>
    <message>
        <source>Its time was over</source>
        <translation>Die Zeit war abgelaufen</translation>
    </message>
    <message>
        <source>It could not go in time. Nothing is charged. You can send it again.</source>
        <translation>Sie konnte nicht rechtzeitig hinausgehen. Es wird nichts berechnet. Sie können sie erneut senden.</translation>
    </message>
    <message>
        <source>%1 opted out of SMS</source>
        <translation>%1 hat ein SMS-Opt-out</translation>
    </message>
    <message>
        <source>It was stopped. Nothing more goes to this number by SMS.</source>
        <translation>Sie wurde angehalten. An diese Nummer geht keine SMS mehr.</translation>
    </message>
    <message>
        <source>The number is no longer verified</source>
        <translation>Die Nummer ist nicht mehr verifiziert</translation>
    </message>
    <message>
        <source>It was stopped before it went. Verify the number, then send it again.</source>
        <translation>Sie wurde vor dem Senden angehalten. Verifizieren Sie die Nummer und senden Sie sie erneut.</translation>
    </message>
    <message>
        <source>It was not sent and is not charged. Read the reason before you send it again.</source>
        <translation>Sie wurde nicht gesendet und wird nicht berechnet. Lesen Sie den Grund, bevor Sie sie erneut senden.</translation>
    </message>
    <message>
        <source>The provider stayed busy</source>
        <translation>Der Anbieter blieb ausgelastet</translation>
    </message>
    <message>
        <source>It was tried eight times and never accepted. Nothing is charged. You can send it again.</source>
        <translation>Sie wurde achtmal versucht und nie angenommen. Es wird nichts berechnet. Sie können sie erneut senden.</translation>
    </message>
    <message>
        <source>The provider could not be reached</source>
        <translation>Der Anbieter war nicht erreichbar</translation>
    </message>
    <message>
        <source>Nothing left this computer. You can send it again.</source>
        <translation>Nichts hat diesen Computer verlassen. Sie können sie erneut senden.</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>Sie wurde nicht gesendet</translation>
    </message>
    <message>
        <source>Nothing is charged. You can send it again.</source>
        <translation>Es wird nichts berechnet. Sie können sie erneut senden.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>der Kunde</translation>
    </message>
    <message>
        <source>On its way to the provider</source>
        <translation>Auf dem Weg zum Anbieter</translation>
    </message>
    <message>
        <source>The answer takes a few seconds, 35 at most.</source>
        <translation>Die Antwort dauert einige Sekunden, höchstens 35.</translation>
    </message>
    <message>
        <source>The provider has it</source>
        <translation>Der Anbieter hat sie</translation>
    </message>
    <message>
        <source>This provider sends no delivery receipts, so no more will be known.</source>
        <translation>Dieser Anbieter sendet keine Zustellberichte, daher wird mehr nicht bekannt.</translation>
    </message>
    <message>
        <source>No receipt came in 72 hours. That is not a failure: some networks send none.</source>
        <translation>In 72 Stunden kam kein Zustellbericht. Das ist kein Fehler: Manche Netze senden keinen.</translation>
    </message>
    <message>
        <source>The receipt from the phone is still to come.</source>
        <translation>Der Zustellbericht vom Handy steht noch aus.</translation>
    </message>
    <message>
        <source>It reached the phone</source>
        <translation>Auf dem Handy angekommen</translation>
    </message>
    <message>
        <source>The network sent a receipt.</source>
        <translation>Das Netz hat einen Zustellbericht gesendet.</translation>
    </message>
    <message>
        <source>The network could not deliver it</source>
        <translation>Das Netz konnte sie nicht zustellen</translation>
    </message>
    <message>
        <source>The phone may be off, out of reach or gone. It may be charged, and sending it again is charged again.</source>
        <translation>Das Handy ist vielleicht aus, außer Reichweite oder nicht mehr in Gebrauch. Die SMS kann berechnet werden, und erneutes Senden wird wieder berechnet.</translation>
    </message>
    <message>
        <source>Not known, and settled by a person</source>
        <translation>Nicht bekannt, von einer Person entschieden</translation>
    </message>
    <message>
        <source>A receipt that still comes is shown here.</source>
        <translation>Ein Zustellbericht, der noch kommt, wird hier gezeigt.</translation>
    </message>
    <message>
        <source>The line broke after the text was handed over. It may have reached %1, and it may be charged. It is never sent again by itself: you decide.</source>
        <translation>Die Verbindung brach ab, nachdem der Text übergeben war. Er kann %1 erreicht haben und berechnet werden. Er wird nie von selbst erneut gesendet: Sie entscheiden.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 Tg.</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month, as in &quot;3 Apr&quot;; see QLocale::toString for the letters.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day, month and year, as in &quot;8 Nov 2026&quot;.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>It must be a web address, such as https://example.com/chat.</source>
        <translation>Es muss eine Webadresse sein, etwa https://example.com/chat.</translation>
    </message>
    <message>
        <source>It must be a language tag, such as de or pt-BR.</source>
        <translation>Es muss ein Sprachcode sein, etwa de oder pt-BR.</translation>
    </message>
    <message>
        <source>Its variables are not written right: {{first_name}}, or {{first_name|there}} with words for where there is none.</source>
        <translation>Die Variablen sind nicht richtig geschrieben: {{first_name}} oder {{first_name|there}} mit Wörtern für den Fall, dass nichts bekannt ist.</translation>
    </message>
    <message>
        <source>Sender %1: %2</source>
        <translation>Absender %1: %2</translation>
    </message>
    <message>
        <source>There are too many of them.</source>
        <translation>Es sind zu viele.</translation>
    </message>
    <message>
        <source>It must be a country, by two capital letters such as GB, and stand once.</source>
        <translation>Es muss ein Land sein, mit zwei Großbuchstaben wie GB, und darf nur einmal vorkommen.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>„%1“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>A country that is refused needs a reason: agents read it.</source>
        <translation>Ein abgelehntes Land braucht einen Grund: Agenten lesen ihn.</translation>
    </message>
    <message>
        <source>A price is a text of digits with a point, such as 0.04, below 1000, with six decimals at most.</source>
        <translation>Ein Preis ist ein Text aus Ziffern mit Punkt, etwa 0.04, unter 1000 und mit höchstens sechs Nachkommastellen.</translation>
    </message>
    <message>
        <source>A currency is three capital letters, such as EUR.</source>
        <translation>Eine Währung besteht aus drei Großbuchstaben, etwa EUR.</translation>
    </message>
    <message>
        <source>Say where it is written, so that somebody can look it up.</source>
        <translation>Geben Sie an, wo es steht, damit man es nachschlagen kann.</translation>
    </message>
    <message>
        <source>The date is the day the source was read, such as 2026-11-24.</source>
        <translation>Das Datum ist der Tag, an dem die Quelle gelesen wurde, etwa 2026-11-24.</translation>
    </message>
    <message>
        <source>Row %1 cannot be used</source>
        <translation>Zeile %1 kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>This is more than one message holds</source>
        <translation>Das ist mehr, als eine Nachricht fasst</translation>
    </message>
    <message>
        <source>65,536 characters are the most. Nothing was sent: send it in parts.</source>
        <translation>Höchstens 65.536 Zeichen sind möglich. Es wurde nichts gesendet: Senden Sie es in Teilen.</translation>
    </message>
    <message>
        <source>There is a template of this name in this language</source>
        <translation>In dieser Sprache gibt es schon eine Vorlage mit diesem Namen</translation>
    </message>
    <message>
        <source>Give it another name, or change that one.</source>
        <translation>Geben Sie ihr einen anderen Namen oder ändern Sie die vorhandene.</translation>
    </message>
    <message>
        <source>A code is on its way to one of them</source>
        <translation>An einen der beiden ist ein Code unterwegs</translation>
    </message>
    <message>
        <source>Wait until it is typed or over, or cancel it in the profile.</source>
        <translation>Warten Sie, bis er eingegeben oder abgelaufen ist, oder brechen Sie ihn im Profil ab.</translation>
    </message>
    <message>
        <source>They were merged once more since</source>
        <translation>Sie wurden seitdem noch einmal zusammengeführt</translation>
    </message>
    <message>
        <source>Undo the later merge first.</source>
        <translation>Machen Sie zuerst die spätere Zusammenführung rückgängig.</translation>
    </message>
    <message>
        <source>This merge was undone already</source>
        <translation>Diese Zusammenführung wurde schon rückgängig gemacht</translation>
    </message>
    <message>
        <source>The 30 days are over</source>
        <translation>Die 30 Tage sind vorbei</translation>
    </message>
    <message>
        <source>The two stay one. Add a new customer if they are two people after all.</source>
        <translation>Die beiden bleiben eins. Legen Sie einen neuen Kunden an, wenn es doch zwei Personen sind.</translation>
    </message>
    <message>
        <source>There is no such template</source>
        <translation>Diese Vorlage gibt es nicht</translation>
    </message>
    <message>
        <source>See the list of templates.</source>
        <translation>Sehen Sie in der Liste der Vorlagen nach.</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>Snoozed by %1 until %2</source>
        <translation>Von %1 zurückgestellt bis %2</translation>
    </message>
    <message>
        <source>Given back to everybody</source>
        <translation>An alle zurückgegeben</translation>
    </message>
    <message>
        <source>Given back to everybody by %1</source>
        <translation>Von %1 an alle zurückgegeben</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>%1 zugewiesen</translation>
    </message>
    <message>
        <source>Assigned to %1 by %2</source>
        <translation>%1 zugewiesen, von %2</translation>
    </message>
    <message>
        <source>Label added: %1</source>
        <translation>Label hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Label added by %1: %2</source>
        <translation>Label von %1 hinzugefügt: %2</translation>
    </message>
    <message>
        <source>Label removed: %1</source>
        <translation>Label entfernt: %1</translation>
    </message>
    <message>
        <source>Label removed by %1: %2</source>
        <translation>Label von %1 entfernt: %2</translation>
    </message>
    <message>
        <source>Labels changed: %1 added, %2 removed</source>
        <translation>Labels geändert: %1 hinzugefügt, %2 entfernt</translation>
    </message>
    <message>
        <source>Labels changed by %1: %2 added, %3 removed</source>
        <translation>Labels von %1 geändert: %2 hinzugefügt, %3 entfernt</translation>
    </message>
    <message>
        <source>Back from snooze: the customer wrote</source>
        <translation>Nicht mehr zurückgestellt: Der Kunde hat geschrieben</translation>
    </message>
    <message>
        <source>Back from snooze</source>
        <translation>Nicht mehr zurückgestellt</translation>
    </message>
    <message>
        <source>Merged with %1</source>
        <translation>Mit %1 zusammengeführt</translation>
    </message>
    <message>
        <source>Merged with %1 by %2</source>
        <translation>Mit %1 zusammengeführt von %2</translation>
    </message>
    <message>
        <source>Two customers again: %1</source>
        <translation>Wieder zwei Kunden: %1</translation>
    </message>
    <message>
        <source>Two customers again: %1 · by %2</source>
        <translation>Wieder zwei Kunden: %1 · von %2</translation>
    </message>
    <message>
        <source>%1 asks for a way to stop in the text</source>
        <translation>%1 verlangt einen Abmeldehinweis im Text</translation>
    </message>
    <message>
        <source>The workspace has none; a supervisor writes it in Settings. Country table: %1, read %2.</source>
        <translation>Der Arbeitsbereich hat keinen; ein Supervisor schreibt ihn in den Einstellungen. Ländertabelle: %1, gelesen am %2.</translation>
    </message>
    <message>
        <source>%1: a sender of letters may not arrive</source>
        <translation>%1: Ein Absender aus Buchstaben kommt eventuell nicht an</translation>
    </message>
    <message>
        <source>Networks there take none: “%1” may be replaced or refused (%2, read %3). Choose a number.</source>
        <translation>Netze dort nehmen keinen an: „%1“ kann ersetzt oder abgelehnt werden (%2, gelesen am %3). Wählen Sie eine Nummer.</translation>
    </message>
    <message>
        <source>“%1” cannot be the sender</source>
        <translation>„%1“ kann nicht Absender sein</translation>
    </message>
    <message numerus="yes">
        <source>%n variables have no value</source>
        <translation>
            <numerusform>%n Variable hat keinen Wert</numerusform>
            <numerusform>%n Variablen haben keinen Wert</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in %1. The chat link is set under Settings, Workspace.</source>
        <translation>Füllen Sie %1 aus. Der Chat-Link wird unter „Einstellungen“, „Arbeitsbereich“ festgelegt.</translation>
    </message>
    <message>
        <source>Fill in %1.</source>
        <translation>Füllen Sie %1 aus.</translation>
    </message>
    <message>
        <source>Choose sender</source>
        <translation>Absender wählen</translation>
    </message>
    <message>
        <source>%1 changes no price: %2 SMS as before</source>
        <translation>%1 ändert den Preis nicht: weiterhin %2 SMS</translation>
    </message>
    <message>
        <source>%1 makes it %2 → %3 SMS</source>
        <translation>%1 macht daraus %2 → %3 SMS</translation>
    </message>
    <message>
        <source>%1 makes this Unicode: 70 per SMS instead of 160</source>
        <translation>%1 erzwingt Unicode: 70 statt 160 pro SMS</translation>
    </message>
    <message>
        <source>%1 makes this Unicode: 70 per SMS, %2 → %3 SMS</source>
        <translation>%1 erzwingt Unicode: 70 pro SMS, %2 → %3 SMS</translation>
    </message>
    <message>
        <source>%1 est.</source>
        <translation>ca. %1</translation>
    </message>
    <message>
        <source>Estimate: %1 per SMS to %2. Price table: %3, read %4.</source>
        <translation>Schätzung: %1 pro SMS nach %2. Preistabelle: %3, gelesen am %4.</translation>
    </message>
    <message>
        <source>Today 1 segment</source>
        <translation>Heute 1 Segment</translation>
    </message>
    <message numerus="yes">
        <source>Today %n segments</source>
        <translation>
            <numerusform>Heute %n Segment</numerusform>
            <numerusform>Heute %n Segmente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 unpriced</source>
        <translation>%1 · %2 ohne Preis</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>one-way SMS allowed</source>
        <translation>Einweg-SMS erlaubt</translation>
    </message>
    <message>
        <source>one-way SMS allowed, rule of %1</source>
        <translation>Einweg-SMS erlaubt, Regel vom %1</translation>
    </message>
    <message>
        <source>%1: takes a day written as 2026-11-01</source>
        <translation>%1: verlangt einen Tag in der Form 2026-11-01</translation>
    </message>
    <message>
        <source>country: takes two letters, as country:GB</source>
        <translation>country: verlangt zwei Buchstaben, etwa country:GB</translation>
    </message>
    <message>
        <source>%1: needs a word after it</source>
        <translation>%1: braucht ein Wort dahinter</translation>
    </message>
    <message>
        <source>%1: takes one of %2</source>
        <translation>%1: verlangt eines von %2</translation>
    </message>
    <message>
        <source>“%1:” is no filter. Did you mean %2:?</source>
        <translation>„%1:“ ist kein Filter. Meinten Sie %2:?</translation>
    </message>
    <message>
        <source>“%1:” is no filter and is searched for as it stands. Filters are %2</source>
        <translation>„%1:“ ist kein Filter und wird wörtlich gesucht. Filter sind %2</translation>
    </message>
    <message>
        <source>%1: does not narrow this list</source>
        <translation>%1: grenzt diese Liste nicht ein</translation>
    </message>
    <message>
        <source>%1: is there twice, and only one can hold</source>
        <translation>%1: steht zweimal da, nur eines kann gelten</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Wer es geschrieben hat</translation>
    </message>
    <message>
        <source>Who has the conversation, or wrote the text</source>
        <translation>Wer die Konversation hat oder den Text schrieb</translation>
    </message>
    <message>
        <source>A label of the conversation</source>
        <translation>Ein Label der Konversation</translation>
    </message>
    <message>
        <source>Where the conversation stands</source>
        <translation>Der Stand der Konversation</translation>
    </message>
    <message>
        <source>Chat, SMS or email</source>
        <translation>Chat, SMS oder E-Mail</translation>
    </message>
    <message>
        <source>A verified number, or none</source>
        <translation>Eine verifizierte Nummer oder keine</translation>
    </message>
    <message>
        <source>Opted out of SMS, or not</source>
        <translation>SMS-Opt-out oder keines</translation>
    </message>
    <message>
        <source>Country of a number</source>
        <translation>Land einer Nummer</translation>
    </message>
    <message>
        <source>On this day or later</source>
        <translation>An diesem Tag oder später</translation>
    </message>
    <message>
        <source>Before this day</source>
        <translation>Vor diesem Tag</translation>
    </message>
    <message>
        <source>%1 · Alphanumeric</source>
        <translation>%1 · Alphanumerisch</translation>
    </message>
    <message>
        <source>%1 · Short code</source>
        <translation>%1 · Kurzwahlnummer</translation>
    </message>
    <message>
        <source>%1 · Long number</source>
        <translation>%1 · Lange Nummer</translation>
    </message>
    <message>
        <source>A sender of letters has 11 characters at most.</source>
        <translation>Ein Absender aus Buchstaben hat höchstens 11 Zeichen.</translation>
    </message>
    <message>
        <source>A sender takes letters from A to Z, digits, blanks and + - _ &amp; . only.</source>
        <translation>Ein Absender darf nur Buchstaben von A bis Z, Ziffern, Leerzeichen und + - _ &amp; . enthalten.</translation>
    </message>
    <message>
        <source>A sender needs a letter, or is a number of digits alone.</source>
        <translation>Ein Absender braucht einen Buchstaben oder ist eine Nummer nur aus Ziffern.</translation>
    </message>
    <message>
        <source>A number as sender has 7 to 15 digits, a short code 3 to 8.</source>
        <translation>Eine Nummer als Absender hat 7 bis 15 Ziffern, eine Kurzwahlnummer 3 bis 8.</translation>
    </message>
    <message>
        <source>A sender must not be empty.</source>
        <translation>Ein Absender darf nicht leer sein.</translation>
    </message>
    <message>
        <source>%1 of %2 parts went</source>
        <translation>%1 von %2 Teilen gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS, %1</source>
        <translation>
            <numerusform>%n SMS, %1</numerusform>
            <numerusform>%n SMS, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Charged: %2 by the price table.</source>
        <translation>%1 Berechnet: %2 laut Preistabelle.</translation>
    </message>
    <message>
        <source>The provider refused the rest of it</source>
        <translation>Der Anbieter hat den Rest abgelehnt</translation>
    </message>
    <message>
        <source>%1 opted out before the rest of it went</source>
        <translation>Opt-out von %1, bevor der Rest gesendet war</translation>
    </message>
    <message>
        <source>The number was no longer verified for the rest of it</source>
        <translation>Für den Rest war die Nummer nicht mehr verifiziert</translation>
    </message>
    <message>
        <source>The time for the rest of it was over</source>
        <translation>Für den Rest war die Zeit abgelaufen</translation>
    </message>
    <message>
        <source>The rest of it was cancelled</source>
        <translation>Der Rest wurde abgebrochen</translation>
    </message>
    <message>
        <source>The provider stayed too busy for the rest of it</source>
        <translation>Für den Rest blieb der Anbieter zu ausgelastet</translation>
    </message>
    <message>
        <source>It was not sent whole</source>
        <translation>Sie wurde nicht ganz gesendet</translation>
    </message>
    <message>
        <source>%1 of its %2 parts went already and may be charged. The rest waits.</source>
        <translation>%1 von %2 Teilen sind schon gesendet und werden eventuell berechnet. Der Rest wartet.</translation>
    </message>
    <message>
        <source>Not sent whole: %1 of its %2 parts went before. What went may have arrived and may be charged. Sending it again sends the whole text again.</source>
        <translation>Nicht ganz gesendet: %1 von %2 Teilen gingen vorher hinaus. Sie können angekommen sein und berechnet werden. Beim erneuten Senden geht der ganze Text noch einmal hinaus.</translation>
    </message>
    <message>
        <source>The phone may be off, out of reach or gone. It may be charged (%1), and sending it again is charged again.</source>
        <translation>Das Handy ist vielleicht aus, außer Reichweite oder nicht mehr in Gebrauch. Die SMS kann berechnet werden (%1), und erneutes Senden wird wieder berechnet.</translation>
    </message>
    <message>
        <source>the customer’s first name</source>
        <translation>der Vorname des Kunden</translation>
    </message>
    <message>
        <source>the customer’s whole name</source>
        <translation>der volle Name des Kunden</translation>
    </message>
    <message>
        <source>where the customer lives</source>
        <translation>der Wohnort des Kunden</translation>
    </message>
    <message>
        <source>the customer’s language</source>
        <translation>die Sprache des Kunden</translation>
    </message>
    <message>
        <source>the name of your workspace</source>
        <translation>der Name Ihres Arbeitsbereichs</translation>
    </message>
    <message>
        <source>the name of whoever sends it</source>
        <translation>der Name der Person, die sendet</translation>
    </message>
    <message>
        <source>the link to a chat with you</source>
        <translation>der Link zu einem Chat mit Ihnen</translation>
    </message>
    <message>
        <source>“%1…” is opened and not closed: a variable ends with }} on the same line.</source>
        <translation>„%1…“ wird geöffnet und nicht geschlossen: Eine Variable endet mit }} in derselben Zeile.</translation>
    </message>
    <message>
        <source>“%1” closes what was not opened: a variable begins with {{.</source>
        <translation>„%1“ schließt, was nicht geöffnet wurde: Eine Variable beginnt mit {{.</translation>
    </message>
    <message>
        <source>“%1” names nothing: write a name of letters between the braces, such as {{first_name}}.</source>
        <translation>„%1“ benennt nichts: Schreiben Sie einen Namen aus Buchstaben zwischen die Klammern, etwa {{first_name}}.</translation>
    </message>
    <message>
        <source>“%1” has one brace too few: write %2.</source>
        <translation>„%1“ hat eine Klammer zu wenig: Schreiben Sie %2.</translation>
    </message>
    <message>
        <source>Verified today</source>
        <translation>Heute verifiziert</translation>
    </message>
    <message>
        <source>Verified yesterday</source>
        <translation>Gestern verifiziert</translation>
    </message>
    <message numerus="yes">
        <source>Verified %n days ago</source>
        <translation>
            <numerusform>Vor %n Tag verifiziert</numerusform>
            <numerusform>Vor %n Tagen verifiziert</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified 1 month ago</source>
        <translation>Vor 1 Monat verifiziert</translation>
    </message>
    <message numerus="yes">
        <source>Verified %n months ago</source>
        <translation>
            <numerusform>Vor %n Monat verifiziert</numerusform>
            <numerusform>Vor %n Monaten verifiziert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>It is no JSON: something is wrong at line and column %1. Look for a missing comma, quote or bracket.</source>
        <translation>Das ist kein JSON: In Zeile und Spalte %1 stimmt etwas nicht. Suchen Sie nach einem fehlenden Komma, Anführungszeichen oder einer fehlenden Klammer.</translation>
    </message>
    <message>
        <source>An object in braces belongs here.</source>
        <translation>Hierher gehört ein Objekt in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>It is longer than 32 kB. A description of a gateway is a page.</source>
        <translation>Sie ist länger als 32 kB. Die Beschreibung eines Gateways ist eine Seite lang.</translation>
    </message>
    <message>
        <source>Write &quot;heliograph&quot;: 1, so that a later version knows how to read it.</source>
        <translation>Schreiben Sie &quot;heliograph&quot;: 1, damit eine spätere Version weiß, wie sie zu lesen ist.</translation>
    </message>
    <message>
        <source>Give the gateway a name of up to 40 characters.</source>
        <translation>Geben Sie dem Gateway einen Namen mit bis zu 40 Zeichen.</translation>
    </message>
    <message>
        <source>Nobody reads “%1”. Correct its spelling, or take it out.</source>
        <translation>„%1“ liest niemand. Korrigieren Sie die Schreibweise oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>Only POST sends a text. A GET may be repeated on the way, and each time is an SMS. Ask the gateway&apos;s maker for their POST form.</source>
        <translation>Nur POST sendet einen Text. Ein GET kann unterwegs wiederholt werden, und jedes Mal ist es eine SMS. Fragen Sie den Hersteller des Gateways nach der POST-Form.</translation>
    </message>
    <message>
        <source>It must be a whole address, such as https://gateway.example/v1/messages.</source>
        <translation>Es muss eine ganze Adresse sein, etwa https://gateway.example/v1/messages.</translation>
    </message>
    <message>
        <source>It must begin with https://. Plain http goes to this computer only.</source>
        <translation>Sie muss mit https:// beginnen. Einfaches http geht nur an diesen Computer.</translation>
    </message>
    <message>
        <source>Write the host as it is: a placeholder may stand after it only.</source>
        <translation>Schreiben Sie den Host, wie er ist: Ein Platzhalter darf nur danach stehen.</translation>
    </message>
    <message>
        <source>A secret does not belong into the description. Write {{secret:name}} here, then give its value in the form; it goes to the keychain.</source>
        <translation>Ein Geheimnis gehört nicht in die Beschreibung. Schreiben Sie hier {{secret:name}} und geben Sie den Wert dann im Formular an; er kommt in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Write user and password with a colon between: {{secret:user}}:{{secret:password}}.</source>
        <translation>Schreiben Sie Benutzer und Passwort mit einem Doppelpunkt dazwischen: {{secret:user}}:{{secret:password}}.</translation>
    </message>
    <message>
        <source>A header&apos;s name takes letters, digits and hyphens.</source>
        <translation>Der Name eines Headers besteht aus Buchstaben, Ziffern und Bindestrichen.</translation>
    </message>
    <message>
        <source>A header takes plain ASCII on one line.</source>
        <translation>Ein Header besteht aus reinem ASCII in einer Zeile.</translation>
    </message>
    <message>
        <source>Heliograph writes “%1” itself, or it would change what is sent. Take it out.</source>
        <translation>Heliograph schreibt „%1“ selbst, oder es würde ändern, was gesendet wird. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>It must be a text in quotes.</source>
        <translation>Es muss ein Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>Give the request one body: either &quot;json&quot; or &quot;form&quot;.</source>
        <translation>Geben Sie der Anfrage genau einen Body: entweder &quot;json&quot; oder &quot;form&quot;.</translation>
    </message>
    <message>
        <source>Name what the gateway expects, such as {&quot;to&quot;: &quot;{{to}}&quot;, &quot;text&quot;: &quot;{{text}}&quot;}.</source>
        <translation>Nennen Sie, was das Gateway erwartet, etwa {&quot;to&quot;: &quot;{{to}}&quot;, &quot;text&quot;: &quot;{{text}}&quot;}.</translation>
    </message>
    <message>
        <source>It is nested too deep: eight levels are the most.</source>
        <translation>Es ist zu tief verschachtelt: Höchstens acht Ebenen sind möglich.</translation>
    </message>
    <message>
        <source>Nothing says who it goes to: write {{to}} (+447700900142) or {{to_digits}} (447700900142).</source>
        <translation>Nichts sagt, an wen es geht: Schreiben Sie {{to}} (+447700900142) oder {{to_digits}} (447700900142).</translation>
    </message>
    <message>
        <source>Nothing carries the text: write {{text}}, or &quot;free_text&quot;: false where the gateway sends its own.</source>
        <translation>Nichts trägt den Text: Schreiben Sie {{text}}, oder &quot;free_text&quot;: false, wenn das Gateway seinen eigenen sendet.</translation>
    </message>
    <message>
        <source>{{text}} stands here although &quot;free_text&quot; is false. Take one of them out.</source>
        <translation>{{text}} steht hier, obwohl &quot;free_text&quot; false ist. Nehmen Sie eines von beiden heraus.</translation>
    </message>
    <message>
        <source>Braces do not match: a placeholder is {{name}}.</source>
        <translation>Die geschweiften Klammern passen nicht zusammen: Ein Platzhalter ist {{name}}.</translation>
    </message>
    <message>
        <source>There is no {{%1}}. There are to, to_digits, text, sender, ref, secret:name and param:name.</source>
        <translation>{{%1}} gibt es nicht. Es gibt to, to_digits, text, sender, ref, secret:name und param:name.</translation>
    </message>
    <message>
        <source>{{%1}} cannot stand here. In the address only secrets can, in a header no text and no parameter.</source>
        <translation>{{%1}} darf hier nicht stehen. In der Adresse sind nur Geheimnisse möglich, in einem Header weder Text noch Parameter.</translation>
    </message>
    <message>
        <source>&quot;parameters&quot; does not declare “%1”.</source>
        <translation>&quot;parameters&quot; erklärt „%1“ nicht.</translation>
    </message>
    <message>
        <source>It must be a list of parameters, each with its name (%1).</source>
        <translation>Es muss eine Liste von Parametern sein, jeder mit seinem Namen (%1).</translation>
    </message>
    <message>
        <source>It must be a number from 1 to %1.</source>
        <translation>Es muss eine Zahl von 1 bis %1 sein.</translation>
    </message>
    <message>
        <source>Nothing says how success looks, so no text would ever count as accepted. Give at least one rule, such as {&quot;status&quot;: 202}.</source>
        <translation>Nichts sagt, wie ein Erfolg aussieht, also gälte nie ein Text als angenommen. Geben Sie mindestens eine Regel an, etwa {&quot;status&quot;: 202}.</translation>
    </message>
    <message>
        <source>It must be a list of up to 32 rules in square brackets.</source>
        <translation>Es muss eine Liste von bis zu 32 Regeln in eckigen Klammern sein.</translation>
    </message>
    <message>
        <source>A status is a number from 200 to 599.</source>
        <translation>Ein Status ist eine Zahl von 200 bis 599.</translation>
    </message>
    <message>
        <source>Redirects are never followed: what they lead to may be a second SMS. Write the final address as the url.</source>
        <translation>Weiterleitungen werden nie befolgt: Sie können zu einer zweiten SMS führen. Geben Sie als URL die endgültige Adresse an.</translation>
    </message>
    <message>
        <source>It must be a JSON Pointer, such as /messages/0/id.</source>
        <translation>Es muss ein JSON Pointer sein, etwa /messages/0/id.</translation>
    </message>
    <message>
        <source>Compare with texts, whole numbers, true or false.</source>
        <translation>Vergleichen Sie mit Texten, ganzen Zahlen, true oder false.</translation>
    </message>
    <message>
        <source>Say with &quot;pointer&quot; where in the reply that value stands.</source>
        <translation>Sagen Sie mit &quot;pointer&quot;, wo in der Antwort dieser Wert steht.</translation>
    </message>
    <message>
        <source>Say with &quot;equals&quot; or &quot;matches&quot; what stands there.</source>
        <translation>Sagen Sie mit &quot;equals&quot; oder &quot;matches&quot;, was dort steht.</translation>
    </message>
    <message>
        <source>It is no regular expression of up to 200 characters.</source>
        <translation>Das ist kein regulärer Ausdruck mit bis zu 200 Zeichen.</translation>
    </message>
    <message>
        <source>This rule would fit every reply. Name a status, a pointer or an expression.</source>
        <translation>Diese Regel würde zu jeder Antwort passen. Nennen Sie einen Status, einen Pointer oder einen Ausdruck.</translation>
    </message>
    <message>
        <source>A secret cannot be called “%1”: a field of the account has this name.</source>
        <translation>Ein Geheimnis kann nicht „%1“ heißen: Ein Feld des Kontos hat diesen Namen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It must be the channel&apos;s uuid alone, such as 5b2c9a10-77aa-4f0e-9d53-0123456789ab, not a whole address.</source>
        <translation>Es muss allein die UUID des Kanals sein, etwa 5b2c9a10-77aa-4f0e-9d53-0123456789ab, keine ganze Adresse.</translation>
    </message>
    <message>
        <source>It takes letters, digits and underscores, a letter first.</source>
        <translation>Möglich sind Buchstaben, Ziffern und Unterstriche, zuerst ein Buchstabe.</translation>
    </message>
    <message>
        <source>The provider keeps this name for itself. Choose another one.</source>
        <translation>Der Anbieter behält sich diesen Namen vor. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>One of the parameters has this name already.</source>
        <translation>Einer der Parameter hat diesen Namen schon.</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>Wählen Sie einen Anbieter.</translation>
    </message>
    <message>
        <source>Choose codes or one-way SMS; each stands once for a country.</source>
        <translation>Wählen Sie Codes oder Einweg-SMS; beides darf für ein Land nur einmal vorkommen.</translation>
    </message>
    <message>
        <source>Code not checked: the provider never named it</source>
        <translation>Code nicht geprüft: Der Anbieter hat nie eine Kennung dafür genannt</translation>
    </message>
    <message>
        <source>Code not checked: the provider did not look at it</source>
        <translation>Code nicht geprüft: Der Anbieter hat ihn nicht angesehen</translation>
    </message>
    <message>
        <source>Code not checked: %1</source>
        <translation>Code nicht geprüft: %1</translation>
    </message>
    <message numerus="yes">
        <source>Code not accepted: wrong or too old, %n tries left</source>
        <translation>
            <numerusform>Code nicht akzeptiert: falsch oder zu alt, noch %n Versuch</numerusform>
            <numerusform>Code nicht akzeptiert: falsch oder zu alt, noch %n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>More than one number in the message: none was tried as the code</source>
        <translation>Mehr als eine Zahl in der Nachricht: Keine wurde als Code versucht</translation>
    </message>
    <message>
        <source>Not sure whether the code was right: the provider’s answer never came</source>
        <translation>Unklar, ob der Code richtig war: Die Antwort des Anbieters blieb aus</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Of the gateway&apos;s sendsms page, as https://gateway.example/cgi-bin/sendsms.</source>
        <translation>Die der sendsms-Seite des Gateways, etwa https://gateway.example/cgi-bin/sendsms.</translation>
    </message>
    <message>
        <source>Empty: the provider&apos;s own. Another only for another region or a proxy, with https.</source>
        <translation>Leer: die des Anbieters. Eine andere nur für eine andere Region oder einen Proxy, mit https.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Kept in the system keychain. It is never shown again.</source>
        <translation>Liegt im Schlüsselbund des Systems. Es wird nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Of the integration, from the provider&apos;s portal. Kept in the system keychain and never shown again.</source>
        <translation>Der Schlüssel der Integration, aus dem Portal des Anbieters. Liegt im Schlüsselbund des Systems und wird nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>The number of the account, from the provider&apos;s control panel.</source>
        <translation>Die Nummer des Kontos, aus dem Control Panel des Anbieters.</translation>
    </message>
    <message>
        <source>API key or key file</source>
        <translation>API-Schlüssel oder Schlüsseldatei</translation>
    </message>
    <message>
        <source>An API key, or the whole content of a service account&apos;s key file. Kept in the system keychain and never shown again.</source>
        <translation>Ein API-Schlüssel oder der ganze Inhalt der Schlüsseldatei eines Dienstkontos. Liegt im Schlüsselbund des Systems und wird nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>Store texts there</source>
        <translation>Texte dort speichern</translation>
    </message>
    <message>
        <source>The provider keeps what is sent</source>
        <translation>Der Anbieter behält, was gesendet wird</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>As the provider&apos;s support has set them up; several with commas, the first is the default.</source>
        <translation>Wie der Support des Anbieters sie eingerichtet hat; mehrere mit Kommas, der erste ist der Standard.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>The rented number that texts go out from and come in to, as +447700900000.</source>
        <translation>Die gemietete Nummer, von der Texte hinausgehen und an der sie ankommen, etwa +447700900000.</translation>
    </message>
    <message>
        <source>Up to 11 letters and digits, or a number; several with commas, the first is the default. Empty: the provider&apos;s default.</source>
        <translation>Bis zu 11 Buchstaben und Ziffern oder eine Nummer; mehrere mit Kommas, der erste ist der Standard. Leer: Standard des Anbieters.</translation>
    </message>
    <message>
        <source>SMS per text</source>
        <translation>SMS pro Text</translation>
    </message>
    <message>
        <source>How many SMS one text may be. 1 keeps every text within 160 characters.</source>
        <translation>Wie viele SMS ein Text umfassen darf. 1 begrenzt jeden Text auf 160 Zeichen.</translation>
    </message>
    <message>
        <source>Listens at</source>
        <translation>Lauscht auf</translation>
    </message>
    <message>
        <source>Where receipts and inbound SMS come in on this computer; off: none do.</source>
        <translation>Wo Zustellberichte und eingehende SMS auf diesem Computer ankommen; off: keine.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Part of the address the gateway calls, so that nobody else does.</source>
        <translation>Teil der Adresse, die das Gateway aufruft, damit es sonst niemand tut.</translation>
    </message>
    <message>
        <source>Plain http</source>
        <translation>Einfaches http</translation>
    </message>
    <message>
        <source>Allow it to an address of the own network</source>
        <translation>Zu einer Adresse im eigenen Netz erlauben</translation>
    </message>
    <message>
        <source>Channel uuid</source>
        <translation>UUID des Kanals</translation>
    </message>
    <message>
        <source>Of the agent&apos;s SMS channel. Whoever has it can send, so it is kept in the system keychain and never shown again.</source>
        <translation>Die des SMS-Kanals des Agenten. Wer sie hat, kann senden; darum liegt sie im Schlüsselbund des Systems und wird nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>What the text that is set up at the provider is filled with. The agent gives each message its values.</source>
        <translation>Womit der beim Anbieter eingerichtete Text gefüllt wird. Der Agent gibt jeder Nachricht ihre Werte.</translation>
    </message>
    <message>
        <source>Text parameter</source>
        <translation>Textparameter</translation>
    </message>
    <message>
        <source>Only if the greeting reads a text of yours: the parameter that carries it. Then a text can be written here. Empty: the greeting goes as it is.</source>
        <translation>Nur wenn die Begrüßung einen Text von Ihnen liest: der Parameter, der ihn trägt. Dann kann hier ein Text geschrieben werden. Leer: Die Begrüßung geht so hinaus, wie sie ist.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What to send to the gateway and how to read its reply, as JSON. Its secrets get fields of their own here once it is saved.</source>
        <translation>Was an das Gateway gesendet und wie seine Antwort gelesen wird, als JSON. Seine Geheimnisse bekommen hier eigene Felder, sobald es gespeichert ist.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>From the provider&apos;s dashboard.</source>
        <translation>Aus dem Dashboard des Anbieters.</translation>
    </message>
    <message>
        <source>Key for service texts</source>
        <translation>Schlüssel für Servicetexte</translation>
    </message>
    <message>
        <source>Of the transactional template. Kept in the system keychain.</source>
        <translation>Der Schlüssel der Transaktionsvorlage. Liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Key for marketing</source>
        <translation>Schlüssel für Marketing</translation>
    </message>
    <message>
        <source>Of the marketing template. Empty: no marketing text goes.</source>
        <translation>Der Schlüssel der Marketingvorlage. Leer: Es gehen keine Marketingtexte hinaus.</translation>
    </message>
    <message>
        <source>Key for codes</source>
        <translation>Schlüssel für Codes</translation>
    </message>
    <message>
        <source>Of the OTP template: the provider makes and checks the codes. Empty: the desk does.</source>
        <translation>Der Schlüssel der OTP-Vorlage: Der Anbieter erzeugt und prüft die Codes. Leer: Das tut Heliograph.</translation>
    </message>
    <message>
        <source>US number</source>
        <translation>US-Nummer</translation>
    </message>
    <message>
        <source>Yours, as +18005550199. Texts to the USA need it, others do not carry it.</source>
        <translation>Ihre eigene, etwa +18005550199. Texte in die USA brauchen sie, andere tragen sie nicht.</translation>
    </message>
    <message>
        <source>Digits of a code</source>
        <translation>Stellen eines Codes</translation>
    </message>
    <message>
        <source>As set up at the provider, so that a typed code is known for one.</source>
        <translation>Wie beim Anbieter eingestellt, damit ein eingegebener Code als solcher erkannt wird.</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account-SID</translation>
    </message>
    <message>
        <source>From the provider&apos;s console; it begins with AC.</source>
        <translation>Aus der Konsole des Anbieters; sie beginnt mit AC.</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>SID des API-Schlüssels</translation>
    </message>
    <message>
        <source>Begins with SK; then the secret below is this key&apos;s. Empty: it is the account&apos;s token.</source>
        <translation>Beginnt mit SK; das Geheimnis unten gehört dann zu diesem Schlüssel. Leer: Es ist das Token des Kontos.</translation>
    </message>
    <message>
        <source>Token or secret</source>
        <translation>Token oder Geheimnis</translation>
    </message>
    <message>
        <source>Messaging service</source>
        <translation>Messaging-Dienst</translation>
    </message>
    <message>
        <source>Begins with MG. It chooses the sender where none is given.</source>
        <translation>Beginnt mit MG. Er wählt den Absender, wo keiner angegeben ist.</translation>
    </message>
    <message>
        <source>Verify service</source>
        <translation>Verify-Dienst</translation>
    </message>
    <message>
        <source>Begins with VA: the provider makes and checks the codes. Empty: the desk does.</source>
        <translation>Beginnt mit VA: Der Anbieter erzeugt und prüft die Codes. Leer: Das tut Heliograph.</translation>
    </message>
    <message>
        <source>Address for codes</source>
        <translation>Adresse für Codes</translation>
    </message>
    <message>
        <source>Where the provider&apos;s verification is. As it is, unless you were told another.</source>
        <translation>Wo die Verifizierung des Anbieters zu erreichen ist. Lassen Sie sie so, außer man hat Ihnen eine andere genannt.</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API-Geheimnis</translation>
    </message>
    <message>
        <source>Brand in codes</source>
        <translation>Marke in Codes</translation>
    </message>
    <message>
        <source>Your name in the provider&apos;s codes, which it then makes and checks. Empty: the desk does.</source>
        <translation>Ihr Name in den Codes des Anbieters, der sie dann erzeugt und prüft. Leer: Das tut Heliograph.</translation>
    </message>
    <message>
        <source>Enable SMS for the number</source>
        <translation>SMS für die Nummer einschalten</translation>
    </message>
    <message>
        <source>A rented number has SMS switched off until this is done once. The provider charges for each SMS that comes in.</source>
        <translation>Bei einer gemieteten Nummer ist SMS ausgeschaltet, bis dies einmal getan ist. Der Anbieter berechnet jede eingehende SMS.</translation>
    </message>
    <message>
        <source>Nobody asked for a code yet</source>
        <translation>Noch hat niemand um einen Code gebeten</translation>
    </message>
    <message>
        <source>A code goes out when the customer asks for it: in a chat, on the phone, at the counter.</source>
        <translation>Ein Code geht hinaus, wenn der Kunde darum bittet: im Chat, am Telefon, am Schalter.</translation>
    </message>
    <message>
        <source>It must be a number, such as 12 or 12.50.</source>
        <translation>Es muss eine Zahl sein, etwa 12 oder 12.50.</translation>
    </message>
    <message>
        <source>It must be a date, such as 2026-12-01.</source>
        <translation>Es muss ein Datum sein, etwa 2026-12-01.</translation>
    </message>
    <message>
        <source>500 characters are the most.</source>
        <translation>Höchstens 500 Zeichen sind möglich.</translation>
    </message>
    <message>
        <source>It must be one line.</source>
        <translation>Es muss eine einzige Zeile sein.</translation>
    </message>
    <message>
        <source>The account has no parameter of this name.</source>
        <translation>Das Konto hat keinen Parameter mit diesem Namen.</translation>
    </message>
    <message>
        <source>A parameter is not right</source>
        <translation>Ein Parameter stimmt nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n parameters are not right</source>
        <translation>
            <numerusform>%n Parameter stimmt nicht</numerusform>
            <numerusform>%n Parameter stimmen nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Parameter %1: its name takes letters, digits and underscores, a letter first.</source>
        <translation>Parameter %1: Sein Name besteht aus Buchstaben, Ziffern und Unterstrichen, zuerst ein Buchstabe.</translation>
    </message>
    <message>
        <source>Parameter %1: another one has this name already.</source>
        <translation>Parameter %1: Ein anderer hat diesen Namen schon.</translation>
    </message>
    <message>
        <source>Parameter %1: the provider keeps this name for itself. Choose another one.</source>
        <translation>Parameter %1: Der Anbieter behält sich diesen Namen vor. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Parameter %1: its type is text, number, date or choice.</source>
        <translation>Parameter %1: Sein Typ ist Text, Zahl, Datum oder Auswahl.</translation>
    </message>
    <message>
        <source>Parameter %1: a choice needs what to choose from, each once; nothing else has choices.</source>
        <translation>Parameter %1: Eine Auswahl braucht Auswahlwerte, jeden nur einmal; nichts anderes hat welche.</translation>
    </message>
    <message>
        <source>Parameter %1: what goes where nothing is given does not fit its type.</source>
        <translation>Parameter %1: Was gilt, wenn nichts angegeben ist, passt nicht zum Typ.</translation>
    </message>
    <message>
        <source>Parameter %1: it has no “%2”.</source>
        <translation>Parameter %1: „%2“ gibt es bei ihm nicht.</translation>
    </message>
    <message>
        <source>Parameter %1: “%2” is not written right.</source>
        <translation>Parameter %1: „%2“ ist nicht richtig geschrieben.</translation>
    </message>
    <message>
        <source>%1 greeting</source>
        <comment>the text that is set up there</comment>
        <translation>Begrüßung von %1</translation>
    </message>
    <message>
        <source>%1 greeting · parameters %2</source>
        <translation>Begrüßung von %1 · Parameter %2</translation>
    </message>
    <message>
        <source>It goes by itself at %1 in %2, when the quiet hours of %3 are over.</source>
        <translation>Sie geht von selbst um %1 (Ortszeit %2) hinaus, wenn die Ruhezeiten von %3 vorbei sind.</translation>
    </message>
    <message>
        <source>the customer’s e-mail address</source>
        <translation>die E-Mail-Adresse des Kunden</translation>
    </message>
    <message>
        <source>SMSC</source>
        <translation>SMSC</translation>
    </message>
    <message>
        <source>The smsc-id that carries this account&apos;s texts. Empty: the gateway chooses.</source>
        <translation>Die smsc-id, die die Texte dieses Kontos befördert. Leer: Das Gateway wählt.</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Statusseite</translation>
    </message>
    <message>
        <source>Of bearerbox&apos;s admin port, as http://127.0.0.1:13000/. The test then tells which SMSCs are online. Empty: it tells only that texts are taken.</source>
        <translation>Die des Admin-Ports von bearerbox, etwa http://127.0.0.1:13000/. Der Test sagt dann, welche SMSCs online sind. Leer: Er sagt nur, dass Texte angenommen werden.</translation>
    </message>
    <message>
        <source>Status password</source>
        <translation>Statuspasswort</translation>
    </message>
    <message>
        <source>The status-password of its configuration, only for reading. Kept in the system keychain and never shown again.</source>
        <translation>Das status-password aus der Konfiguration des Gateways, nur zum Lesen. Liegt im Schlüsselbund des Systems und wird nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>%1 stands in: the text goes through it, with its sender and at its price.</source>
        <translation>%1 springt ein: Der Text geht darüber, mit dem Absender und zum Preis dieses Anbieters.</translation>
    </message>
    <message>
        <source>its address has no encryption, which is allowed on this computer only, or in the own network where its settings say so</source>
        <translation>seine Adresse hat keine Verschlüsselung; das ist nur auf diesem Computer erlaubt, oder im eigenen Netz, wo die Einstellungen des Anbieters es zulassen</translation>
    </message>
    <message>
        <source>it asked to wait longer than the text could</source>
        <translation>er bat, länger zu warten, als der Text konnte</translation>
    </message>
    <message>
        <source>%1 cannot be used yet: the system&apos;s keychain does not answer.</source>
        <translation>%1 kann noch nicht verwendet werden: Der Schlüsselbund des Systems antwortet nicht.</translation>
    </message>
    <message>
        <source>It holds the password. Everything else works, and what you send waits here. Look for a window of the keychain, or enter the password in Settings: then it is kept for this run.</source>
        <translation>Er enthält das Passwort. Alles andere funktioniert, und was Sie senden, wartet hier. Suchen Sie nach einem Fenster des Schlüsselbunds oder geben Sie das Passwort in den Einstellungen ein: Dann bleibt es bis zum Beenden von Heliograph erhalten.</translation>
    </message>
    <message>
        <source>%1 cannot be used: its password was kept for the last run only.</source>
        <translation>%1 kann nicht verwendet werden: Das Passwort wurde nur bis zum letzten Beenden von Heliograph aufbewahrt.</translation>
    </message>
    <message>
        <source>No keychain was there to keep it. What you send waits here. Enter the password in Settings.</source>
        <translation>Es war kein Schlüsselbund da, der es aufbewahren konnte. Was Sie senden, wartet hier. Geben Sie das Passwort in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>%1 cannot be used: the system&apos;s keychain gives no password for it.</source>
        <translation>%1 kann nicht verwendet werden: Der Schlüsselbund des Systems gibt kein Passwort dafür heraus.</translation>
    </message>
    <message>
        <source>It may be locked, or not there. What you send waits here. Unlock it and try again, or enter the password in Settings: without a keychain it is kept for this run.</source>
        <translation>Er ist vielleicht gesperrt oder nicht vorhanden. Was Sie senden, wartet hier. Entsperren Sie ihn und versuchen Sie es erneut, oder geben Sie das Passwort in den Einstellungen ein: Ohne Schlüsselbund bleibt es bis zum Beenden von Heliograph erhalten.</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Es funktioniert</translation>
    </message>
    <message>
        <source>It takes texts, but receipts have nowhere to arrive</source>
        <translation>Texte werden angenommen, aber Zustellberichte können nirgends ankommen</translation>
    </message>
    <message>
        <source>The address under “Listens at” is in use by another program or is not this computer&apos;s.</source>
        <translation>Die Adresse unter „Lauscht auf“ wird von einem anderen Programm verwendet oder gehört nicht zu diesem Computer.</translation>
    </message>
    <message>
        <source>The service answers; its key is not tested</source>
        <translation>Der Dienst antwortet; der Schlüssel ist nicht getestet</translation>
    </message>
    <message>
        <source>It is the right service, and it read a request with nothing to send in it. It has no way to ask about a key: whether yours is right shows with the first text.</source>
        <translation>Es ist der richtige Dienst, und er hat eine Anfrage gelesen, in der nichts zu senden war. Ein Schlüssel lässt sich dort nicht abfragen: Ob Ihrer stimmt, zeigt sich beim ersten Text.</translation>
    </message>
    <message>
        <source>Only the address is tested</source>
        <translation>Nur die Adresse ist getestet</translation>
    </message>
    <message>
        <source>A server with the right certificate is there; not a word was said to it, because everything this provider reads becomes an SMS. Whether the account is right shows with the first text.</source>
        <translation>Ein Server mit dem richtigen Zertifikat ist da; es wurde ihm nichts gesendet, denn alles, was dieser Anbieter liest, wird eine SMS. Ob das Konto stimmt, zeigt sich beim ersten Text.</translation>
    </message>
    <message>
        <source>It takes texts; its status page does not answer</source>
        <translation>Texte werden angenommen; die Statusseite antwortet nicht</translation>
    </message>
    <message>
        <source>So it is not known which SMSCs are online. Check the address, and that the admin-port of bearerbox is open to this computer.</source>
        <translation>Deshalb ist nicht bekannt, welche SMSCs online sind. Prüfen Sie die Adresse und ob der admin-port von bearerbox für diesen Computer offen ist.</translation>
    </message>
    <message>
        <source>It takes texts; the status password was refused</source>
        <translation>Texte werden angenommen; das Statuspasswort wurde abgelehnt</translation>
    </message>
    <message>
        <source>So it is not known which SMSCs are online. Replace the status password with the status-password of its configuration.</source>
        <translation>Deshalb ist nicht bekannt, welche SMSCs online sind. Ersetzen Sie das Statuspasswort durch das status-password aus der Konfiguration des Gateways.</translation>
    </message>
    <message>
        <source>It takes texts; the status page is not Kannel&apos;s</source>
        <translation>Texte werden angenommen; die Statusseite ist nicht die von Kannel</translation>
    </message>
    <message>
        <source>So it is not known which SMSCs are online. Give the address of bearerbox&apos;s admin port.</source>
        <translation>Deshalb ist nicht bekannt, welche SMSCs online sind. Geben Sie die Adresse des Admin-Ports von bearerbox an.</translation>
    </message>
    <message>
        <source>Kannel runs, but its smsbox does not</source>
        <translation>Kannel läuft, aber seine smsbox nicht</translation>
    </message>
    <message>
        <source>Nothing can be sent until whoever runs the gateway starts smsbox.</source>
        <translation>Es kann nichts gesendet werden, bis der Betreiber des Gateways smsbox startet.</translation>
    </message>
    <message>
        <source>Kannel runs, but has no line to a network</source>
        <translation>Kannel läuft, hat aber keine Verbindung zu einem Netz</translation>
    </message>
    <message>
        <source>It would take texts and keep them until its SMSC is online again. Whoever runs the gateway can see why.</source>
        <translation>Es würde Texte annehmen und aufbewahren, bis sein SMSC wieder online ist. Der Betreiber des Gateways kann sehen, warum.</translation>
    </message>
    <message>
        <source>Kannel has no SMSC of that name</source>
        <translation>Kannel hat kein SMSC mit diesem Namen</translation>
    </message>
    <message>
        <source>Write one of the names below under “SMSC”, or leave it empty.</source>
        <translation>Schreiben Sie einen der Namen unten unter „SMSC“ oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>It refused the user name, password or key</source>
        <translation>Benutzername, Passwort oder Schlüssel wurde abgelehnt</translation>
    </message>
    <message>
        <source>Replace the one that is wrong and save.</source>
        <translation>Ersetzen Sie die falsche Angabe und speichern Sie.</translation>
    </message>
    <message>
        <source>Nobody answered there</source>
        <translation>Dort antwortet niemand</translation>
    </message>
    <message>
        <source>Check the address, and that the gateway runs.</source>
        <translation>Prüfen Sie die Adresse und ob das Gateway läuft.</translation>
    </message>
    <message>
        <source>Its certificate cannot be trusted</source>
        <translation>Das Zertifikat ist nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Nothing was sent. Whoever runs the gateway can renew it.</source>
        <translation>Es wurde nichts gesendet. Der Betreiber des Gateways kann es erneuern.</translation>
    </message>
    <message>
        <source>It did not answer in time</source>
        <translation>Keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask whoever runs it.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>It does not take this account</source>
        <translation>Dieses Konto wird nicht akzeptiert</translation>
    </message>
    <message>
        <source>Compare these fields with the gateway&apos;s own configuration.</source>
        <translation>Vergleichen Sie diese Felder mit der Konfiguration des Gateways.</translation>
    </message>
    <message>
        <source>It answered with something unexpected</source>
        <translation>Unerwartete Antwort</translation>
    </message>
    <message>
        <source>Check that the address is the gateway&apos;s.</source>
        <translation>Prüfen Sie, ob die Adresse die des Gateways ist.</translation>
    </message>
    <message>
        <source>%1: online</source>
        <comment>a line of the gateway&apos;s</comment>
        <translation>%1: online</translation>
    </message>
    <message>
        <source>%1: not online</source>
        <translation>%1: nicht online</translation>
    </message>
    <message numerus="yes">
        <source>%1: online, %n SMS waiting</source>
        <translation>
            <numerusform>%1: online, %n SMS wartet</numerusform>
            <numerusform>%1: online, %n SMS warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: not online, %n SMS waiting</source>
        <translation>
            <numerusform>%1: nicht online, %n SMS wartet</numerusform>
            <numerusform>%1: nicht online, %n SMS warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is the beginning of %n characters. Copy, in the conversation, takes all of them.</source>
        <translation>
            <numerusform>Dies ist der Anfang von %n Zeichen. „Kopieren“ in der Konversation nimmt es ganz.</numerusform>
            <numerusform>Dies ist der Anfang von %n Zeichen. „Kopieren“ in der Konversation nimmt alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <comment>Accepted through Kannel</comment>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 stood in for %2: %3.</source>
        <comment>an account, another account, a reason</comment>
        <translation>%1 sprang für %2 ein: %3.</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Am Telefon</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>On a web form</source>
        <translation>Per Webformular</translation>
    </message>
    <message>
        <source>From the provider</source>
        <translation>Vom Anbieter</translation>
    </message>
    <message>
        <source>Service and marketing</source>
        <translation>Service und Marketing</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Agreed to SMS, marketing too</source>
        <translation>Hat SMS zugestimmt, auch Marketing</translation>
    </message>
    <message>
        <source>Agreed to SMS</source>
        <translation>Hat SMS zugestimmt</translation>
    </message>
    <message>
        <source>Asked for an SMS</source>
        <translation>Hat um eine SMS gebeten</translation>
    </message>
    <message>
        <source>Wrote first</source>
        <translation>Hat zuerst geschrieben</translation>
    </message>
    <message>
        <source>%1 says that the number opted out there</source>
        <translation>Laut %1 liegt für die Nummer dort ein Opt-out vor</translation>
    </message>
    <message>
        <source>Opt-out lifted</source>
        <translation>Opt-out aufgehoben</translation>
    </message>
    <message>
        <source>It must be amounts with their currency, such as 50.00 EUR, 20 GBP.</source>
        <translation>Es müssen Beträge mit Währung sein, etwa 50.00 EUR, 20 GBP.</translation>
    </message>
    <message>
        <source>A currency stands once.</source>
        <translation>Jede Währung darf nur einmal vorkommen.</translation>
    </message>
    <message>
        <source>That day has not come yet</source>
        <translation>Dieser Tag liegt noch in der Zukunft</translation>
    </message>
    <message>
        <source>A consent is recorded from today on, not before it was given.</source>
        <translation>Eine Einwilligung gilt ab heute als erfasst, nicht bevor sie erteilt wurde.</translation>
    </message>
    <message>
        <source>That time has gone by</source>
        <translation>Dieser Zeitpunkt ist vorbei</translation>
    </message>
    <message>
        <source>Choose a later one, or send it now. The text is kept.</source>
        <translation>Wählen Sie einen späteren oder senden Sie jetzt. Der Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>That is more than a year away</source>
        <translation>Das ist mehr als ein Jahr entfernt</translation>
    </message>
    <message>
        <source>Choose an earlier time. The text is kept.</source>
        <translation>Wählen Sie einen früheren Zeitpunkt. Der Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>Another SMS to this customer is being written</source>
        <translation>Eine andere SMS an diesen Kunden wird gerade geschrieben</translation>
    </message>
    <message>
        <source>Send that one or empty it, then change this one. Both are kept.</source>
        <translation>Senden oder leeren Sie jene, dann ändern Sie diese. Beide bleiben erhalten.</translation>
    </message>
    <message>
        <source>It was sent again already</source>
        <translation>Sie wurde schon erneut gesendet</translation>
    </message>
    <message>
        <source>The new message tells how that went.</source>
        <translation>Die neue Nachricht zeigt, wie es ausging.</translation>
    </message>
    <message>
        <source>Opted out of SMS: %1 says so</source>
        <translation>SMS-Opt-out: laut %1</translation>
    </message>
    <message>
        <source>A quotation mark in this row has no partner.</source>
        <translation>Einem Anführungszeichen in dieser Zeile fehlt das Gegenstück.</translation>
    </message>
    <message>
        <source>Some characters cannot be read. Choose another encoding if many rows say this.</source>
        <translation>Einige Zeichen sind nicht lesbar. Wählen Sie eine andere Kodierung, wenn das bei vielen Zeilen so ist.</translation>
    </message>
    <message>
        <source>It holds bytes that are no text.</source>
        <translation>Sie enthält Bytes, die kein Text sind.</translation>
    </message>
    <message>
        <source>A cell is too long.</source>
        <translation>Eine Zelle ist zu lang.</translation>
    </message>
    <message>
        <source>“%1” is too long: 200 characters are the most.</source>
        <translation>„%1“ ist zu lang: Höchstens 200 Zeichen sind möglich.</translation>
    </message>
    <message>
        <source>It has more cells than the heading. A comma inside a cell needs quotation marks around it.</source>
        <translation>Sie hat mehr Zellen als die Kopfzeile. Ein Komma in einer Zelle braucht Anführungszeichen um die Zelle.</translation>
    </message>
    <message>
        <source>This contact card does not end, or is of a version that nobody knows.</source>
        <translation>Diese Kontaktkarte hat kein Ende oder eine unbekannte Version.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>The phone number is missing.</source>
        <translation>Die Telefonnummer fehlt.</translation>
    </message>
    <message>
        <source>Another number of theirs was left out: it cannot be read.</source>
        <translation>Eine weitere Nummer wurde ausgelassen: Sie ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The time zone was left out: it is none, such as Europe/London.</source>
        <translation>Die Zeitzone wurde ausgelassen: Sie ist keine gültige, wie etwa Europe/London.</translation>
    </message>
    <message>
        <source>The date was left out: it is not written as 2026-11-28.</source>
        <translation>Das Datum wurde ausgelassen: Es ist nicht wie 2026-11-28 geschrieben.</translation>
    </message>
    <message>
        <source>Consent was left out: the file does not say where it was given.</source>
        <translation>Die Einwilligung wurde ausgelassen: Die Datei sagt nicht, wo sie erteilt wurde.</translation>
    </message>
    <message>
        <source>It is not clear whether they opted out. Write yes or no.</source>
        <translation>Es ist unklar, ob ein Opt-out vorliegt. Schreiben Sie ja oder nein.</translation>
    </message>
    <message>
        <source>A customer with this number is here already.</source>
        <translation>Ein Kunde mit dieser Nummer ist schon da.</translation>
    </message>
    <message>
        <source>The same number is on line %1.</source>
        <translation>Dieselbe Nummer steht in Zeile %1.</translation>
    </message>
    <message>
        <source>Several customers have this number, and none of them has this name.</source>
        <translation>Mehrere Kunden haben diese Nummer, keiner davon hat diesen Namen.</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>It was moved or removed. Choose it again.</source>
        <translation>Sie wurde verschoben oder entfernt. Wählen Sie sie erneut.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>Check that it is yours to read and that the disk is there.</source>
        <translation>Prüfen Sie, ob Sie sie lesen dürfen und ob das Laufwerk da ist.</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Die Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Check that the folder is yours to write and that the disk has room.</source>
        <translation>Prüfen Sie, ob Sie in den Ordner schreiben dürfen und ob das Laufwerk Platz hat.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>There is nothing in it to take in.</source>
        <translation>Sie enthält nichts zum Importieren.</translation>
    </message>
    <message>
        <source>There is no such encoding</source>
        <translation>Diese Kodierung gibt es nicht</translation>
    </message>
    <message>
        <source>The file changed meanwhile</source>
        <translation>Die Datei wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>Choose it again, so that what is checked is what goes in.</source>
        <translation>Wählen Sie sie erneut, damit importiert wird, was geprüft wurde.</translation>
    </message>
    <message>
        <source>This import was undone already</source>
        <translation>Dieser Import wurde schon rückgängig gemacht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Other phone numbers</source>
        <translation>Weitere Telefonnummern</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Opt-out</translation>
    </message>
    <message>
        <source>Where consent was given</source>
        <translation>Wo die Einwilligung erteilt wurde</translation>
    </message>
    <message>
        <source>Keep as a detail</source>
        <translation>Als Angabe behalten</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Its cause is not known</source>
        <translation>Die Ursache ist nicht bekannt</translation>
    </message>
    <message>
        <source>The number does not exist, or takes no texts</source>
        <translation>Die Nummer existiert nicht oder empfängt keine SMS</translation>
    </message>
    <message>
        <source>The number is no mobile</source>
        <translation>Die Nummer ist keine Mobilnummer</translation>
    </message>
    <message>
        <source>The customer opted out</source>
        <translation>Der Kunde hat ein Opt-out</translation>
    </message>
    <message>
        <source>The phone was off or out of reach</source>
        <translation>Das Handy war aus oder nicht erreichbar</translation>
    </message>
    <message>
        <source>The network took it for spam</source>
        <translation>Das Netz hielt es für Spam</translation>
    </message>
    <message>
        <source>The country does not allow it</source>
        <translation>Das Land erlaubt es nicht</translation>
    </message>
    <message>
        <source>The sender may not be used there</source>
        <translation>Der Absender darf dort nicht verwendet werden</translation>
    </message>
    <message>
        <source>The text was not accepted</source>
        <translation>Der Text wurde nicht angenommen</translation>
    </message>
    <message>
        <source>The provider account could not pay for it, or may not send</source>
        <translation>Das Anbieterkonto war nicht gedeckt oder darf nicht senden</translation>
    </message>
    <message>
        <source>It could not go in time</source>
        <translation>Sie konnte nicht rechtzeitig hinausgehen</translation>
    </message>
    <message>
        <source>The number was no longer verified</source>
        <translation>Die Nummer war nicht mehr verifiziert</translation>
    </message>
    <message>
        <source>The answer was lost</source>
        <translation>Die Antwort ging verloren</translation>
    </message>
    <message>
        <source>Only some of its parts went</source>
        <translation>Nur einige Teile wurden gesendet</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Nicht berechnet</translation>
    </message>
    <message>
        <source>May be charged</source>
        <translation>Wird eventuell berechnet</translation>
    </message>
    <message>
        <source>Safe to retry</source>
        <translation>Sicher zu wiederholen</translation>
    </message>
    <message>
        <source>Nothing arrived.</source>
        <translation>Es ist nichts angekommen.</translation>
    </message>
    <message>
        <source>The network could not deliver it. A retry is charged again.</source>
        <translation>Das Netz konnte sie nicht zustellen. Eine Wiederholung wird erneut berechnet.</translation>
    </message>
    <message>
        <source>A retry fails again</source>
        <translation>Eine Wiederholung schlägt erneut fehl</translation>
    </message>
    <message>
        <source>Something has to change first: edit it in the conversation.</source>
        <translation>Zuerst muss sich etwas ändern: Bearbeiten Sie sie in der Konversation.</translation>
    </message>
    <message>
        <source>Not sure: never retried from here</source>
        <translation>Unklar: wird von hier aus nie wiederholt</translation>
    </message>
    <message>
        <source>It may have arrived. Decide in the conversation.</source>
        <translation>Sie ist vielleicht angekommen. Entscheiden Sie in der Konversation.</translation>
    </message>
    <message>
        <source>Texts a minute</source>
        <translation>Texte pro Minute</translation>
    </message>
    <message>
        <source>The most your contract allows. Bulk keeps within it; codes and single texts go first. Empty: no limit.</source>
        <translation>Das Höchste, was Ihr Vertrag erlaubt. Der Massenversand hält sich daran; Codes und einzelne Texte gehen vor. Leer: kein Limit.</translation>
    </message>
    <message>
        <source>calm, rough, outage, throttled or silent.</source>
        <translation>calm, rough, outage, throttled oder silent.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same number brings the same luck again.</source>
        <translation>Dieselbe Zahl bringt wieder denselben Zufall.</translation>
    </message>
    <message>
        <source>%1 says so, on %2. Chat is still open.</source>
        <translation>Laut %1, am %2. Der Chat ist weiterhin möglich.</translation>
    </message>
    <message>
        <source>%1: a marketing text must say how to stop</source>
        <translation>%1: Ein Marketingtext muss sagen, wie man sich abmeldet</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>Keine Telefonnummer</translation>
    </message>
    <message>
        <source>Add one on the profile.</source>
        <translation>Fügen Sie im Profil eine hinzu.</translation>
    </message>
    <message>
        <source>Correct it on the profile.</source>
        <translation>Korrigieren Sie sie im Profil.</translation>
    </message>
    <message>
        <source>It is held and goes %1.</source>
        <translation>Die SMS wird zurückgehalten und geht %1 hinaus.</translation>
    </message>
    <message>
        <source>The provider takes %1 characters, this has %2 too many. Nothing you typed is lost.</source>
        <translation>Der Anbieter nimmt %1 Zeichen, dieser Text hat %2 zu viel. Von Ihrem Text geht nichts verloren.</translation>
    </message>
    <message>
        <source>The number stands in this send already</source>
        <translation>Die Nummer steht schon in diesem Versand</translation>
    </message>
    <message>
        <source>Another recipient has it. One text goes to it.</source>
        <translation>Ein anderer Empfänger hat sie. Ein einziger Text geht dorthin.</translation>
    </message>
    <message>
        <source>Today&apos;s limit for bulk is reached</source>
        <translation>Das heutige Limit für den Massenversand ist erreicht</translation>
    </message>
    <message>
        <source>Today&apos;s limit is reached</source>
        <translation>Das heutige Limit ist erreicht</translation>
    </message>
    <message>
        <source>%1 of %2 are used. It begins again at midnight, or a supervisor raises it in Settings.</source>
        <translation>%1 von %2 sind verbraucht. Um Mitternacht beginnt es neu, oder ein Supervisor erhöht es in den Einstellungen.</translation>
    </message>
    <message>
        <source>%1 of %2 segments are used. It begins again at midnight, or a supervisor raises it in Settings.</source>
        <translation>%1 von %2 Segmenten sind verbraucht. Um Mitternacht beginnt es neu, oder ein Supervisor erhöht es in den Einstellungen.</translation>
    </message>
    <message>
        <source>Verification ends before then</source>
        <translation>Die Verifizierung endet vorher</translation>
    </message>
    <message>
        <source>It holds until %1. Send a code, or choose an earlier time.</source>
        <translation>Sie gilt bis %1. Senden Sie einen Code oder wählen Sie einen früheren Zeitpunkt.</translation>
    </message>
    <message>
        <source>Send at %1 their time</source>
        <translation>Um %1 Ortszeit senden</translation>
    </message>
    <message>
        <source>Daily limits</source>
        <translation>Tageslimits</translation>
    </message>
    <message>
        <source>The number is not verified.</source>
        <translation>Die Nummer ist nicht verifiziert.</translation>
    </message>
    <message>
        <source>There is no consent to SMS.</source>
        <translation>Es gibt keine Einwilligung für SMS.</translation>
    </message>
    <message>
        <source>The number opted out of SMS.</source>
        <translation>Für diese Nummer gilt ein SMS-Opt-out.</translation>
    </message>
    <message>
        <source>The country does not allow it.</source>
        <translation>Das Land erlaubt es nicht.</translation>
    </message>
    <message>
        <source>This kind of number takes no SMS.</source>
        <translation>Diese Art Nummer empfängt keine SMS.</translation>
    </message>
    <message>
        <source>It is quiet hours there.</source>
        <translation>Dort sind gerade Ruhezeiten.</translation>
    </message>
    <message>
        <source>The text is longer than the provider takes. Shorten it, or send it in two.</source>
        <translation>Der Text ist länger, als der Anbieter annimmt. Kürzen Sie ihn oder senden Sie ihn in zwei Teilen.</translation>
    </message>
    <message>
        <source>Something in it has no value.</source>
        <translation>Etwas darin hat keinen Wert.</translation>
    </message>
    <message>
        <source>The same text went to this number already.</source>
        <translation>Derselbe Text wurde schon an diese Nummer gesendet.</translation>
    </message>
    <message>
        <source>The provider cannot send it.</source>
        <translation>Der Anbieter kann sie nicht senden.</translation>
    </message>
    <message>
        <source>It would fail again. Edit it in the conversation.</source>
        <translation>Sie würde erneut fehlschlagen. Bearbeiten Sie sie in der Konversation.</translation>
    </message>
    <message>
        <source>A text of theirs is being sent</source>
        <translation>Ein Text an diesen Kunden wird gerade gesendet</translation>
    </message>
    <message>
        <source>Wait until it has gone, or cancel it, then erase them.</source>
        <translation>Warten Sie, bis er gesendet ist, oder brechen Sie ihn ab und löschen Sie dann den Kunden.</translation>
    </message>
    <message>
        <source>language: takes a code, as language:en</source>
        <translation>language: verlangt einen Code, etwa language:en</translation>
    </message>
    <message>
        <source>A label of the customer</source>
        <translation>Ein Label des Kunden</translation>
    </message>
    <message>
        <source>What the customer agreed to</source>
        <translation>Worin der Kunde eingewilligt hat</translation>
    </message>
    <message>
        <source>A number, one for SMS, or an email</source>
        <translation>Eine Nummer, eine für SMS oder eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Mobile or landline</source>
        <translation>Mobil oder Festnetz</translation>
    </message>
    <message>
        <source>Language of the customer</source>
        <translation>Sprache des Kunden</translation>
    </message>
    <message>
        <source>Last wrote on this day or later</source>
        <translation>Zuletzt an diesem Tag oder später geschrieben</translation>
    </message>
    <message>
        <source>Last wrote before this day</source>
        <translation>Zuletzt vor diesem Tag geschrieben</translation>
    </message>
    <message>
        <source>A customer since this day or later</source>
        <translation>Kunde seit diesem Tag oder später</translation>
    </message>
    <message>
        <source>It goes by itself at %1, unless %2 opts out or the number is no longer verified.</source>
        <translation>Sie geht um %1 von selbst hinaus, sofern kein Opt-out von %2 kommt und die Nummer verifiziert bleibt.</translation>
    </message>
    <message>
        <source>It goes by itself at %1 in %2, unless %3 opts out or the number is no longer verified.</source>
        <translation>Sie geht um %1 in %2 von selbst hinaus, sofern kein Opt-out von %3 kommt und die Nummer verifiziert bleibt.</translation>
    </message>
    <message>
        <source>scheduled for %1</source>
        <translation>geplant für %1</translation>
    </message>
    <message>
        <source>Scheduled for %1</source>
        <translation>Geplant für %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day of the week with day and month, as in &quot;Mon 30 Nov&quot;; see QLocale::toString for the letters.</extracomment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>day and hour, city</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Text taken in to be sent</source>
        <translation>Text zum Senden angenommen</translation>
    </message>
    <message>
        <source>The provider took the text</source>
        <translation>Anbieter hat den Text angenommen</translation>
    </message>
    <message>
        <source>The provider took a part of the text</source>
        <translation>Anbieter hat einen Teil des Textes angenommen</translation>
    </message>
    <message>
        <source>The provider refused the text</source>
        <translation>Anbieter hat den Text abgelehnt</translation>
    </message>
    <message>
        <source>The text did not leave the desk</source>
        <translation>Text hat Heliograph nicht verlassen</translation>
    </message>
    <message>
        <source>Not sure whether the text went</source>
        <translation>Unklar, ob der Text gesendet wurde</translation>
    </message>
    <message>
        <source>Another provider stood in</source>
        <translation>Anderer Anbieter ist eingesprungen</translation>
    </message>
    <message>
        <source>Found in the provider&apos;s history what became of the text</source>
        <translation>Im Verlauf des Anbieters gefunden, was aus dem Text wurde</translation>
    </message>
    <message>
        <source>Decided what became of a text that was not sure</source>
        <translation>Entschieden, was aus einem unklaren Text wurde</translation>
    </message>
    <message>
        <source>Held text released</source>
        <translation>Zurückgehaltener Text freigegeben</translation>
    </message>
    <message>
        <source>Text taken back</source>
        <translation>Text zurückgenommen</translation>
    </message>
    <message>
        <source>Text cancelled</source>
        <translation>Text abgebrochen</translation>
    </message>
    <message>
        <source>Failed text set aside</source>
        <translation>Fehlgeschlagener Text beiseitegelegt</translation>
    </message>
    <message>
        <source>Text to many started</source>
        <translation>Massenversand gestartet</translation>
    </message>
    <message>
        <source>Text to many approved after the first one</source>
        <translation>Massenversand nach dem ersten Text freigegeben</translation>
    </message>
    <message>
        <source>Text to many paused</source>
        <translation>Massenversand pausiert</translation>
    </message>
    <message>
        <source>Text to many resumed</source>
        <translation>Massenversand fortgesetzt</translation>
    </message>
    <message>
        <source>Failed part of a text to many sent again</source>
        <translation>Fehlgeschlagener Teil eines Massenversands erneut gesendet</translation>
    </message>
    <message>
        <source>Text to many cancelled</source>
        <translation>Massenversand abgebrochen</translation>
    </message>
    <message>
        <source>Code made</source>
        <translation>Code erzeugt</translation>
    </message>
    <message>
        <source>Code sent</source>
        <translation>Code gesendet</translation>
    </message>
    <message>
        <source>Not sure whether the code went</source>
        <translation>Unklar, ob der Code gesendet wurde</translation>
    </message>
    <message>
        <source>Code not sent</source>
        <translation>Code nicht gesendet</translation>
    </message>
    <message>
        <source>Code refused</source>
        <translation>Code abgelehnt</translation>
    </message>
    <message>
        <source>Wrong code typed</source>
        <translation>Falscher Code eingegeben</translation>
    </message>
    <message>
        <source>Several numbers typed that could be the code</source>
        <translation>Mehrere Zahlen eingegeben, die der Code sein könnten</translation>
    </message>
    <message>
        <source>The provider did not check the code</source>
        <translation>Anbieter hat den Code nicht geprüft</translation>
    </message>
    <message>
        <source>Not sure whether the provider checked the code</source>
        <translation>Unklar, ob der Anbieter den Code geprüft hat</translation>
    </message>
    <message>
        <source>Code expired</source>
        <translation>Code abgelaufen</translation>
    </message>
    <message>
        <source>Number locked after too many wrong codes</source>
        <translation>Nummer nach zu vielen falschen Codes gesperrt</translation>
    </message>
    <message>
        <source>Code cancelled</source>
        <translation>Code abgebrochen</translation>
    </message>
    <message>
        <source>Verification ended</source>
        <translation>Verifizierung beendet</translation>
    </message>
    <message>
        <source>Verification ended by itself</source>
        <translation>Verifizierung von selbst beendet</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>Einwilligung erfasst</translation>
    </message>
    <message>
        <source>Number opted out</source>
        <translation>Opt-out der Nummer</translation>
    </message>
    <message>
        <source>Conversation begun</source>
        <translation>Konversation begonnen</translation>
    </message>
    <message>
        <source>Conversation accepted</source>
        <translation>Konversation angenommen</translation>
    </message>
    <message>
        <source>Conversation assigned</source>
        <translation>Konversation zugewiesen</translation>
    </message>
    <message>
        <source>Conversation set to pending</source>
        <translation>Konversation auf „Ausstehend“ gesetzt</translation>
    </message>
    <message>
        <source>Conversation snoozed</source>
        <translation>Konversation zurückgestellt</translation>
    </message>
    <message>
        <source>Snoozed conversation back</source>
        <translation>Konversation nicht mehr zurückgestellt</translation>
    </message>
    <message>
        <source>Labels of a conversation changed</source>
        <translation>Labels einer Konversation geändert</translation>
    </message>
    <message>
        <source>Offered conversation missed</source>
        <translation>Angebotene Konversation verpasst</translation>
    </message>
    <message>
        <source>Offered conversation declined</source>
        <translation>Angebotene Konversation abgelehnt</translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation>Kunde hinzugefügt</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>Kunde geändert</translation>
    </message>
    <message>
        <source>Customers labelled</source>
        <translation>Label an Kunden vergeben</translation>
    </message>
    <message>
        <source>Label taken off customers</source>
        <translation>Label von Kunden entfernt</translation>
    </message>
    <message>
        <source>Two customers merged</source>
        <translation>Zwei Kunden zusammengeführt</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>Zusammenführung rückgängig gemacht</translation>
    </message>
    <message>
        <source>Two customers marked as different people</source>
        <translation>Zwei Kunden als verschiedene Personen markiert</translation>
    </message>
    <message>
        <source>Customer erased</source>
        <translation>Kunde gelöscht</translation>
    </message>
    <message>
        <source>Number added or changed</source>
        <translation>Nummer hinzugefügt oder geändert</translation>
    </message>
    <message>
        <source>Number removed</source>
        <translation>Nummer entfernt</translation>
    </message>
    <message>
        <source>Number confirmed as a mobile</source>
        <translation>Nummer als mobil bestätigt</translation>
    </message>
    <message>
        <source>Landline tagged for SMS by hand</source>
        <translation>Festnetznummer manuell für SMS markiert</translation>
    </message>
    <message>
        <source>Conversation opened for review</source>
        <translation>Konversation zur Prüfung geöffnet</translation>
    </message>
    <message>
        <source>Conversation scored</source>
        <translation>Konversation bewertet</translation>
    </message>
    <message>
        <source>Score changed</source>
        <translation>Bewertung geändert</translation>
    </message>
    <message>
        <source>Score answered</source>
        <translation>Auf Bewertung geantwortet</translation>
    </message>
    <message>
        <source>Score disputed</source>
        <translation>Bewertung angefochten</translation>
    </message>
    <message>
        <source>Disputed score kept</source>
        <translation>Angefochtene Bewertung beibehalten</translation>
    </message>
    <message>
        <source>Coaching note written</source>
        <translation>Coaching-Notiz geschrieben</translation>
    </message>
    <message>
        <source>Coaching note changed</source>
        <translation>Coaching-Notiz geändert</translation>
    </message>
    <message>
        <source>Coaching note removed</source>
        <translation>Coaching-Notiz entfernt</translation>
    </message>
    <message>
        <source>Coaching note answered</source>
        <translation>Auf Coaching-Notiz geantwortet</translation>
    </message>
    <message>
        <source>Coaching followed up</source>
        <translation>Coaching nachgefasst</translation>
    </message>
    <message>
        <source>Rubric added</source>
        <translation>Bewertungsraster hinzugefügt</translation>
    </message>
    <message>
        <source>Rubric changed</source>
        <translation>Bewertungsraster geändert</translation>
    </message>
    <message>
        <source>Rubric retired</source>
        <translation>Bewertungsraster ausgemustert</translation>
    </message>
    <message>
        <source>Customers imported</source>
        <translation>Kunden importiert</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Import rückgängig gemacht</translation>
    </message>
    <message>
        <source>Customers exported</source>
        <translation>Kunden exportiert</translation>
    </message>
    <message>
        <source>Conversations exported</source>
        <translation>Konversationen exportiert</translation>
    </message>
    <message>
        <source>Report exported</source>
        <translation>Bericht exportiert</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>Provider added</source>
        <translation>Anbieter hinzugefügt</translation>
    </message>
    <message>
        <source>Provider changed</source>
        <translation>Anbieter geändert</translation>
    </message>
    <message>
        <source>Provider removed</source>
        <translation>Anbieter entfernt</translation>
    </message>
    <message>
        <source>Password of a provider stored</source>
        <translation>Passwort eines Anbieters gespeichert</translation>
    </message>
    <message>
        <source>Provider asked to do something</source>
        <translation>Anbieter um etwas gebeten</translation>
    </message>
    <message>
        <source>Provider paused</source>
        <translation>Anbieter pausiert</translation>
    </message>
    <message>
        <source>Provider resumed</source>
        <translation>Anbieter fortgesetzt</translation>
    </message>
    <message>
        <source>Template added</source>
        <translation>Vorlage hinzugefügt</translation>
    </message>
    <message>
        <source>Template changed</source>
        <translation>Vorlage geändert</translation>
    </message>
    <message>
        <source>Template removed</source>
        <translation>Vorlage entfernt</translation>
    </message>
    <message>
        <source>Desk opened</source>
        <translation>Heliograph geöffnet</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>Somebody else sat down</source>
        <translation>Agent gewechselt</translation>
    </message>
    <message>
        <source>Availability changed</source>
        <translation>Verfügbarkeit geändert</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rolle geändert</translation>
    </message>
    <message>
        <source>Audit trail signed off</source>
        <translation>Audit-Protokoll abgezeichnet</translation>
    </message>
    <message>
        <source>Audit trail exported</source>
        <translation>Audit-Protokoll exportiert</translation>
    </message>
    <message>
        <source>Old entries of the audit trail removed</source>
        <translation>Alte Einträge des Audit-Protokolls entfernt</translation>
    </message>
    <message>
        <source>What was kept long enough removed</source>
        <translation>Lange genug Aufbewahrtes entfernt</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <translation>Konversation %1</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Kunde %1</translation>
    </message>
    <message>
        <source>Verification %1</source>
        <translation>Verifizierung %1</translation>
    </message>
    <message>
        <source>Consent %1</source>
        <translation>Einwilligung %1</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Anbieter %1</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>Einstellung %1</translation>
    </message>
    <message>
        <source>Template %1</source>
        <translation>Vorlage %1</translation>
    </message>
    <message>
        <source>Text to many %1</source>
        <translation>Massenversand %1</translation>
    </message>
    <message>
        <source>Rubric %1</source>
        <translation>Bewertungsraster %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verifizierung</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Konversationen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Review and coaching</source>
        <translation>Prüfung und Coaching</translation>
    </message>
    <message>
        <source>Imports and exports</source>
        <translation>Importe und Exporte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sign-ins and roles</source>
        <translation>Anmeldungen und Rollen</translation>
    </message>
    <message>
        <source>The trail itself</source>
        <translation>Das Protokoll selbst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a detail and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 entry, from the first to the last.</source>
        <translation>1 Eintrag, vom ersten bis zum letzten.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, from the first to the last.</source>
        <translation>
            <numerusform>%n Eintrag, vom ersten bis zum letzten.</numerusform>
            <numerusform>%n Einträge, vom ersten bis zum letzten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trail is whole</source>
        <translation>Das Protokoll ist vollständig</translation>
    </message>
    <message>
        <source>%1 Entries up to %2 were removed by retention.</source>
        <translation>%1 Einträge bis %2 wurden durch die Aufbewahrung entfernt.</translation>
    </message>
    <message>
        <source>Entry %1 was edited</source>
        <translation>Eintrag %1 wurde bearbeitet</translation>
    </message>
    <message>
        <source>What it says is not what was written. Entries before it are as they were.</source>
        <translation>Was dort steht, ist nicht das, was geschrieben wurde. Frühere Einträge sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Entry %1 was deleted</source>
        <translation>Eintrag %1 wurde gelöscht</translation>
    </message>
    <message>
        <source>Entries %1 to %2 were deleted</source>
        <translation>Einträge %1 bis %2 wurden gelöscht</translation>
    </message>
    <message>
        <source>What follows was written after them. Entries before them are as they were.</source>
        <translation>Was folgt, wurde danach geschrieben. Frühere Einträge sind, wie sie waren.</translation>
    </message>
    <message>
        <source>From entry %1 on the order was changed</source>
        <translation>Ab Eintrag %1 wurde die Reihenfolge geändert</translation>
    </message>
    <message>
        <source>Another entry stands here than was written here.</source>
        <translation>Hier steht ein anderer Eintrag, als hier geschrieben wurde.</translation>
    </message>
    <message>
        <source>Entry %1 was inserted</source>
        <translation>Eintrag %1 wurde eingefügt</translation>
    </message>
    <message>
        <source>The desk did not write it: what follows does not know of it.</source>
        <translation>Heliograph hat ihn nicht geschrieben: Was folgt, weiß nichts von ihm.</translation>
    </message>
    <message>
        <source>The last entries are missing</source>
        <translation>Die letzten Einträge fehlen</translation>
    </message>
    <message>
        <source>Entries %1 to %2 had been signed off, and are not there any more.</source>
        <translation>Einträge %1 bis %2 waren abgezeichnet und sind nicht mehr da.</translation>
    </message>
    <message>
        <source>The trail was written anew</source>
        <translation>Das Protokoll wurde neu geschrieben</translation>
    </message>
    <message>
        <source>It fits in itself, but entry %1 is not the one that was signed off: it, or something before it, was changed.</source>
        <translation>Es ist in sich stimmig, aber Eintrag %1 ist nicht der abgezeichnete: Er oder etwas davor wurde geändert.</translation>
    </message>
    <message>
        <source>Entries up to %1 are missing</source>
        <translation>Einträge bis %1 fehlen</translation>
    </message>
    <message>
        <source>A cut says that retention removed them, but this desk did not sign it.</source>
        <translation>Laut einem Schnitt hat die Aufbewahrung sie entfernt, aber er wurde nicht hier signiert.</translation>
    </message>
    <message>
        <source>The signed-off head is not this desk’s</source>
        <translation>Der abgezeichnete Stand ist nicht von hier</translation>
    </message>
    <message>
        <source>Its signature does not fit the key of this profile. The entries fit each other.</source>
        <translation>Seine Signatur passt nicht zum Schlüssel dieses Profils. Die Einträge passen zueinander.</translation>
    </message>
    <message>
        <source>Entries cut off at the end, or a trail written anew, cannot be found.</source>
        <translation>Am Ende abgeschnittene Einträge oder ein neu geschriebenes Protokoll lassen sich nicht erkennen.</translation>
    </message>
    <message>
        <source>Nobody has signed it off yet. %1</source>
        <translation>Noch hat es niemand abgezeichnet. %1</translation>
    </message>
    <message>
        <source>Held against the head of %1, entry %2. What came later is held against nothing.</source>
        <translation>Verglichen mit dem Stand vom %1, Eintrag %2. Was später kam, ist mit nichts verglichen.</translation>
    </message>
    <message>
        <source>Held against the head of %1, entry %2, signed off by %3. What came later is held against nothing.</source>
        <translation>Verglichen mit dem Stand vom %1, Eintrag %2, abgezeichnet von %3. Was später kam, ist mit nichts verglichen.</translation>
    </message>
    <message>
        <source>It fits the head of %1, entry %2, but the key that signed it is not here, so whoever changed the trail may have changed the head too. Compare it with one that you printed or saved.</source>
        <translation>Es passt zum Stand vom %1, Eintrag %2, aber der Schlüssel, mit dem er signiert wurde, ist nicht hier. Wer das Protokoll geändert hat, kann also auch den Stand geändert haben. Vergleichen Sie es mit einem, den Sie gedruckt oder gespeichert haben.</translation>
    </message>
    <message>
        <source>What was signed off has been removed by retention since. %1 Sign it off again.</source>
        <translation>Das Abgezeichnete wurde seitdem durch die Aufbewahrung entfernt. %1 Zeichnen Sie es erneut ab.</translation>
    </message>
    <message>
        <source>%1 That retention removed the oldest entries cannot be confirmed without the key.</source>
        <translation>%1 Ob die Aufbewahrung die ältesten Einträge entfernt hat, lässt sich ohne den Schlüssel nicht bestätigen.</translation>
    </message>
    <message>
        <source>Signed-off head of the audit trail of Heliograph. Keep it outside of the computer that it is of, and compare it with the trail later: it finds entries that were cut off at the end, and a trail that was written anew.</source>
        <translation>Abgezeichneter Stand des Audit-Protokolls von Heliograph. Bewahren Sie ihn außerhalb des Computers auf, von dem er stammt, und vergleichen Sie ihn später mit dem Protokoll: So fallen am Ende abgeschnittene Einträge und ein neu geschriebenes Protokoll auf.</translation>
    </message>
    <message>
        <source>The trail is being read already</source>
        <translation>Das Protokoll wird bereits gelesen</translation>
    </message>
    <message>
        <source>Wait until that is done, or stop it.</source>
        <translation>Warten Sie, bis das fertig ist, oder stoppen Sie es.</translation>
    </message>
    <message>
        <source>The trail changed meanwhile</source>
        <translation>Das Protokoll hat sich inzwischen geändert</translation>
    </message>
    <message>
        <source>Nothing was signed off. Verify it again.</source>
        <translation>Es wurde nichts abgezeichnet. Prüfen Sie es erneut.</translation>
    </message>
    <message>
        <source>This file holds no head of an audit trail</source>
        <translation>Diese Datei enthält keinen Stand eines Audit-Protokolls</translation>
    </message>
    <message>
        <source>Choose one that was saved with “Sign off”, with its lines as they were.</source>
        <translation>Wählen Sie eine, die mit „Abzeichnen“ gespeichert wurde, mit unveränderten Zeilen.</translation>
    </message>
    <message>
        <source>This head is of another profile</source>
        <translation>Dieser Stand gehört zu einem anderen Profil</translation>
    </message>
    <message>
        <source>Choose one that was signed off here.</source>
        <translation>Wählen Sie einen, der hier abgezeichnet wurde.</translation>
    </message>
    <message>
        <source>A broken trail is not signed off</source>
        <translation>Ein beschädigtes Protokoll wird nicht abgezeichnet</translation>
    </message>
    <message>
        <source>Verify it, and see first what was done to it.</source>
        <translation>Prüfen Sie es und sehen Sie zuerst nach, was damit geschehen ist.</translation>
    </message>
    <message>
        <source>Opted out of marketing</source>
        <translation>Marketing-Opt-out</translation>
    </message>
    <message>
        <source>Opt-out of marketing lifted</source>
        <translation>Marketing-Opt-out aufgehoben</translation>
    </message>
    <message>
        <source>There is no report for these days</source>
        <translation>Für diese Tage gibt es keinen Bericht</translation>
    </message>
    <message>
        <source>Choose a later one for the reminder.</source>
        <translation>Wählen Sie einen späteren Zeitpunkt für die Erinnerung.</translation>
    </message>
    <message>
        <source>That is more than five years away</source>
        <translation>Das ist in mehr als fünf Jahren</translation>
    </message>
    <message>
        <source>Choose an earlier time for the reminder.</source>
        <translation>Wählen Sie einen früheren Zeitpunkt für die Erinnerung.</translation>
    </message>
    <message>
        <source>This reminder is done or cancelled already</source>
        <translation>Diese Erinnerung ist schon erledigt oder verworfen</translation>
    </message>
    <message>
        <source>It is being removed already</source>
        <translation>Es wird bereits entfernt</translation>
    </message>
    <message>
        <source>Opted out of marketing with “%1”</source>
        <translation>Marketing-Opt-out mit „%1“</translation>
    </message>
    <message>
        <source>Marketing by SMS allowed again</source>
        <translation>Marketing per SMS wieder erlaubt</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unbeantwortet</translation>
    </message>
    <message>
        <source>First response, median</source>
        <translation>Erste Antwort, Median</translation>
    </message>
    <message>
        <source>First response, slowest tenth</source>
        <translation>Erste Antwort, langsamstes Zehntel</translation>
    </message>
    <message>
        <source>Next response, median</source>
        <translation>Folgeantwort, Median</translation>
    </message>
    <message>
        <source>Next response, slowest tenth</source>
        <translation>Folgeantwort, langsamstes Zehntel</translation>
    </message>
    <message>
        <source>Wait, median</source>
        <translation>Wartezeit, Median</translation>
    </message>
    <message>
        <source>Wait, slowest tenth</source>
        <translation>Wartezeit, langsamstes Zehntel</translation>
    </message>
    <message>
        <source>Handling, median</source>
        <translation>Bearbeitungszeit, Median</translation>
    </message>
    <message>
        <source>Handling, slowest tenth</source>
        <translation>Bearbeitungszeit, langsamstes Zehntel</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>Zustellrate</translation>
    </message>
    <message>
        <source>Time to delivery, median</source>
        <translation>Zeit bis zur Zustellung, Median</translation>
    </message>
    <message>
        <source>Time to delivery, slowest tenth</source>
        <translation>Zeit bis zur Zustellung, langsamstes Zehntel</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Verification rate</source>
        <translation>Verifizierungsrate</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>Zu viele falsche Codes</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Segments foreseen</source>
        <translation>Prognostizierte Segmente</translation>
    </message>
    <message>
        <source>Segments billed</source>
        <translation>Abgerechnete Segmente</translation>
    </message>
    <message>
        <source>Counted by the provider</source>
        <translation>Vom Anbieter gezählt</translation>
    </message>
    <message>
        <source>Conversations that began in this time, whoever wrote first.</source>
        <translation>Konversationen, die in dieser Zeit begannen, egal wer zuerst schrieb.</translation>
    </message>
    <message>
        <source>Questions of this time that no agent has answered yet. A question is a customer&apos;s first text, or the first after one of ours.</source>
        <translation>Fragen aus dieser Zeit, auf die noch kein Agent geantwortet hat. Eine Frage ist der erste Text eines Kunden oder der erste nach einem von uns.</translation>
    </message>
    <message>
        <source>From the first text of a conversation to an agent&apos;s first answer: half were answered at least this fast.</source>
        <translation>Vom ersten Text einer Konversation bis zur ersten Antwort eines Agenten: Die Hälfte wurde mindestens so schnell beantwortet.</translation>
    </message>
    <message>
        <source>From the first text of a conversation to an agent&apos;s first answer: one in ten waited longer than this.</source>
        <translation>Vom ersten Text einer Konversation bis zur ersten Antwort eines Agenten: Einer von zehn wartete länger.</translation>
    </message>
    <message>
        <source>From each later question to its answer: half were answered at least this fast.</source>
        <translation>Von jeder weiteren Frage bis zu ihrer Antwort: Die Hälfte wurde mindestens so schnell beantwortet.</translation>
    </message>
    <message>
        <source>From each later question to its answer: one in ten waited longer than this.</source>
        <translation>Von jeder weiteren Frage bis zu ihrer Antwort: Eine von zehn wartete länger.</translation>
    </message>
    <message>
        <source>From a conversation&apos;s beginning until an agent had it: half waited at most this long.</source>
        <translation>Vom Beginn einer Konversation, bis ein Agent sie hatte: Die Hälfte wartete höchstens so lange.</translation>
    </message>
    <message>
        <source>From a conversation&apos;s beginning until an agent had it: one in ten waited longer than this.</source>
        <translation>Vom Beginn einer Konversation, bis ein Agent sie hatte: Eine von zehn wartete länger.</translation>
    </message>
    <message>
        <source>From when an agent had a conversation until it was closed: half took at most this long.</source>
        <translation>Ab der Übernahme einer Konversation durch einen Agenten, bis sie geschlossen war: Die Hälfte dauerte höchstens so lange.</translation>
    </message>
    <message>
        <source>From when an agent had a conversation until it was closed: one in ten took longer than this.</source>
        <translation>Ab der Übernahme einer Konversation durch einen Agenten, bis sie geschlossen war: Eine von zehn dauerte länger.</translation>
    </message>
    <message>
        <source>SMS written in this time and handed to a provider, codes among them.</source>
        <translation>In dieser Zeit geschriebene und an einen Anbieter übergebene SMS, darunter Codes.</translation>
    </message>
    <message>
        <source>SMS with a receipt that says they arrived.</source>
        <translation>SMS mit einem Zustellbericht, laut dem sie angekommen sind.</translation>
    </message>
    <message>
        <source>SMS with a receipt that says they did not arrive, and those the provider refused.</source>
        <translation>SMS mit einem Zustellbericht, laut dem sie nicht angekommen sind, und solche, die der Anbieter abgelehnt hat.</translation>
    </message>
    <message>
        <source>SMS without a receipt, and those that are not sure.</source>
        <translation>SMS ohne Zustellbericht und solche, die unklar sind.</translation>
    </message>
    <message>
        <source>Delivered SMS out of those that were delivered or not. Unconfirmed ones are left out.</source>
        <translation>Zugestellte SMS unter denen, die zugestellt oder nicht zugestellt wurden. Unbestätigte zählen nicht mit.</translation>
    </message>
    <message>
        <source>From the first try of a delivered SMS until its receipt was here: half took at most this long.</source>
        <translation>Vom ersten Versuch einer zugestellten SMS, bis ihr Zustellbericht da war: Die Hälfte dauerte höchstens so lange.</translation>
    </message>
    <message>
        <source>From the first try of a delivered SMS until its receipt was here: one in ten took longer than this.</source>
        <translation>Vom ersten Versuch einer zugestellten SMS, bis ihr Zustellbericht da war: Eine von zehn dauerte länger.</translation>
    </message>
    <message>
        <source>Verifications begun in this time. One that a newer code took the place of is not counted.</source>
        <translation>In dieser Zeit begonnene Verifizierungen. Eine, an deren Stelle ein neuerer Code trat, zählt nicht.</translation>
    </message>
    <message>
        <source>Verifications that proved the number.</source>
        <translation>Verifizierungen, die die Nummer bestätigt haben.</translation>
    </message>
    <message>
        <source>Verified out of all codes that have ended.</source>
        <translation>Verifizierte unter allen beendeten Codes.</translation>
    </message>
    <message>
        <source>Codes that nobody typed in time.</source>
        <translation>Codes, die niemand rechtzeitig eingegeben hat.</translation>
    </message>
    <message>
        <source>Codes that were typed wrong too often.</source>
        <translation>Codes, die zu oft falsch eingegeben wurden.</translation>
    </message>
    <message>
        <source>Codes that never left the desk.</source>
        <translation>Codes, die Heliograph nie verlassen haben.</translation>
    </message>
    <message>
        <source>Codes that were cancelled, or ended with the desk.</source>
        <translation>Codes, die abgebrochen wurden oder mit Heliograph endeten.</translation>
    </message>
    <message>
        <source>SMS segments as the desk foresaw them, of all texts that may be charged.</source>
        <translation>SMS-Segmente nach der Prognose von Heliograph, für alle Texte, die berechnet werden können.</translation>
    </message>
    <message>
        <source>SMS segments as the providers counted them; where one tells nothing, as foreseen.</source>
        <translation>SMS-Segmente nach der Zählung der Anbieter; wo einer nichts meldet, nach Prognose.</translation>
    </message>
    <message>
        <source>SMS whose provider told how many segments it counted.</source>
        <translation>SMS, zu denen der Anbieter gemeldet hat, wie viele Segmente er gezählt hat.</translation>
    </message>
    <message>
        <source>Foreseen: segments by the price table when each text was written. Billed: the same price for the segments that the provider counted.</source>
        <translation>Prognose: Segmente nach der Preistabelle zu der Zeit, als der jeweilige Text geschrieben wurde. Abgerechnet: derselbe Preis für die Segmente, die der Anbieter gezählt hat.</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 Tg. %2 h</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share of a hundred, as in &quot;97.2 %&quot;.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Nach Stunde</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>Nach Agent</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Nach Anbieter</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Nach Land</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Day, month and year, as in &quot;12 May 2026&quot;; see QLocale::toString for the letters.</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>Day and month of the same year, as in &quot;29 April&quot;.</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>The last day is before the first. Choose a later last day, or an earlier first one.</source>
        <translation>Der letzte Tag liegt vor dem ersten. Wählen Sie einen späteren letzten oder einen früheren ersten Tag.</translation>
    </message>
    <message>
        <source>These days are still to come. Choose a last day no later than today.</source>
        <translation>Diese Tage liegen noch in der Zukunft. Wählen Sie als letzten Tag höchstens heute.</translation>
    </message>
    <message>
        <source>That is more than %1 days. Choose fewer.</source>
        <translation>Das sind mehr als %1 Tage. Wählen Sie weniger.</translation>
    </message>
    <message>
        <source>A day is written as 2026-11-28.</source>
        <translation>Ein Tag wird in der Form 2026-11-28 geschrieben.</translation>
    </message>
    <message>
        <source>Texts that the customer asked for may go; this template is marketing.</source>
        <translation>Texte, die der Kunde angefordert hat, dürfen hinausgehen; diese Vorlage ist Marketing.</translation>
    </message>
    <message>
        <source>This reminder is gone</source>
        <translation>Diese Erinnerung gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Its customer was erased meanwhile.</source>
        <translation>Ihr Kunde wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>This customer is gone</source>
        <translation>Diesen Kunden gibt es nicht mehr</translation>
    </message>
    <message>
        <source>They were erased, so there is nobody to be reminded of.</source>
        <translation>Er wurde gelöscht, also gibt es niemanden, an den erinnert werden könnte.</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 Konversation</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n Konversation</numerusform>
            <numerusform>%n Konversationen</numerusform>
        </translation>
    </message>
    <message>
        <source>how 1 text was sent</source>
        <translation>Sendeverlauf von 1 Text</translation>
    </message>
    <message numerus="yes">
        <source>how %n texts were sent</source>
        <translation>
            <numerusform>Sendeverlauf von %n Text</numerusform>
            <numerusform>Sendeverlauf von %n Texten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 code</source>
        <translation>1 Code</translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>%n Code</numerusform>
            <numerusform>%n Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry of the audit trail</source>
        <translation>1 Eintrag des Audit-Protokolls</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the audit trail</source>
        <translation>
            <numerusform>%n Eintrag des Audit-Protokolls</numerusform>
            <numerusform>%n Einträge des Audit-Protokolls</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is old enough</source>
        <translation>Nichts ist alt genug</translation>
    </message>
    <message>
        <source>Open conversations, and texts that wait or are not sure, are kept whatever their age.</source>
        <translation>Offene Konversationen sowie Texte, die warten oder unklar sind, bleiben unabhängig von ihrem Alter.</translation>
    </message>
    <message>
        <source>This would be removed</source>
        <translation>Dies würde entfernt</translation>
    </message>
    <message>
        <source>Open conversations, and texts that wait or are not sure, are kept whatever their age. Customers, consent and opt-outs stay. Backups that were made before still hold it.</source>
        <translation>Offene Konversationen sowie Texte, die warten oder unklar sind, bleiben unabhängig von ihrem Alter. Kunden, Einwilligungen und Opt-outs bleiben. Frühere Sicherungen enthalten es noch.</translation>
    </message>
    <message>
        <source>The audit trail was left whole: the key that signs its cut is not here.</source>
        <translation>Das Audit-Protokoll blieb ganz: Der Schlüssel, mit dem sein Schnitt signiert wird, ist nicht hier.</translation>
    </message>
    <message>
        <source>Nothing was old enough</source>
        <translation>Nichts war alt genug</translation>
    </message>
    <message>
        <source>Nothing of it is left in the file or in the search. Backups that were made before still hold it.</source>
        <translation>Nichts davon ist noch in der Datei oder in der Suche. Frühere Sicherungen enthalten es noch.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Comprehension</source>
        <translation>Verständnis</translation>
    </message>
    <message>
        <source>Question not read to the end</source>
        <translation>Frage nicht zu Ende gelesen</translation>
    </message>
    <message>
        <source>Wrong question answered</source>
        <translation>Falsche Frage beantwortet</translation>
    </message>
    <message>
        <source>Did not ask back</source>
        <translation>Nicht nachgefragt</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Wrong answer</source>
        <translation>Falsche Antwort</translation>
    </message>
    <message>
        <source>Incomplete answer</source>
        <translation>Unvollständige Antwort</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Curt</source>
        <translation>Kurz angebunden</translation>
    </message>
    <message>
        <source>Too familiar</source>
        <translation>Zu vertraulich</translation>
    </message>
    <message>
        <source>No apology where one was due</source>
        <translation>Keine Entschuldigung, wo sie angebracht war</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Grammatik</translation>
    </message>
    <message>
        <source>Typing errors</source>
        <translation>Tippfehler</translation>
    </message>
    <message>
        <source>Hard to follow</source>
        <translation>Schwer verständlich</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Date not repeated in chat</source>
        <translation>Datum nicht im Chat wiederholt</translation>
    </message>
    <message>
        <source>Next step not said</source>
        <translation>Nächster Schritt nicht genannt</translation>
    </message>
    <message>
        <source>Closed too early</source>
        <translation>Zu früh geschlossen</translation>
    </message>
    <message>
        <source>Verification done</source>
        <translation>Verifizierung durchgeführt</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nicht angeboten</translation>
    </message>
    <message>
        <source>Sent before verification</source>
        <translation>Vor der Verifizierung gesendet</translation>
    </message>
    <message>
        <source>Consent respected</source>
        <translation>Einwilligung beachtet</translation>
    </message>
    <message>
        <source>No consent recorded</source>
        <translation>Keine Einwilligung erfasst</translation>
    </message>
    <message>
        <source>Sent after a stop</source>
        <translation>Nach einer Abmeldung gesendet</translation>
    </message>
    <message>
        <source>Right channel</source>
        <translation>Richtiger Kanal</translation>
    </message>
    <message>
        <source>SMS where chat was enough</source>
        <translation>SMS, wo Chat genügt hätte</translation>
    </message>
    <message>
        <source>Chat where SMS was due</source>
        <translation>Chat, wo SMS nötig war</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Keine Notiz</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Kein Label</translation>
    </message>
    <message>
        <source>A category has no name</source>
        <translation>Eine Kategorie hat keinen Namen</translation>
    </message>
    <message>
        <source>Name it, or remove it.</source>
        <translation>Benennen oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>„%1“ ist zweimal vorhanden</translation>
    </message>
    <message>
        <source>Give each category a name of its own.</source>
        <translation>Geben Sie jeder Kategorie einen eigenen Namen.</translation>
    </message>
    <message>
        <source>“%1” has no weight that counts</source>
        <translation>„%1“ hat kein Gewicht, das zählt</translation>
    </message>
    <message>
        <source>A weight is 1 to 100; 0 only where the lowest mark fails the score.</source>
        <translation>Ein Gewicht ist 1 bis 100; 0 nur bei einem K.-o.-Kriterium.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>“%1” is not answered</source>
        <translation>„%1“ ist nicht beantwortet</translation>
    </message>
    <message>
        <source>Give it a mark, or save the draft and come back.</source>
        <translation>Geben Sie eine Wertung ab oder speichern Sie den Entwurf und kommen Sie wieder.</translation>
    </message>
    <message>
        <source>Say why “%1” is low</source>
        <translation>Sagen Sie, warum „%1“ niedrig ist</translation>
    </message>
    <message>
        <source>Choose what comes closest. The agent reads it.</source>
        <translation>Wählen Sie, was am ehesten zutrifft. Der Agent liest es.</translation>
    </message>
    <message>
        <source>That day is over</source>
        <translation>Dieser Tag ist vorbei</translation>
    </message>
    <message>
        <source>Choose a day from today on.</source>
        <translation>Wählen Sie einen Tag ab heute.</translation>
    </message>
    <message>
        <source>No category has a weight</source>
        <translation>Keine Kategorie hat ein Gewicht</translation>
    </message>
    <message>
        <source>Give at least one a weight, so that there is something to score.</source>
        <translation>Geben Sie mindestens einer ein Gewicht, damit es etwas zu bewerten gibt.</translation>
    </message>
    <message>
        <source>There is no category yet</source>
        <translation>Es gibt noch keine Kategorie</translation>
    </message>
    <message>
        <source>Add one.</source>
        <translation>Fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>The rubric has no name</source>
        <translation>Das Bewertungsraster hat keinen Namen</translation>
    </message>
    <message>
        <source>Name it.</source>
        <translation>Benennen Sie es.</translation>
    </message>
    <message>
        <source>That is too long</source>
        <translation>Das ist zu lang</translation>
    </message>
    <message>
        <source>It takes 2,000 characters at most. Nothing you wrote is lost.</source>
        <translation>Höchstens 2.000 Zeichen sind möglich. Von Ihrem Text geht nichts verloren.</translation>
    </message>
    <message>
        <source>There are no words yet</source>
        <translation>Es steht noch nichts da</translation>
    </message>
    <message>
        <source>Your score was handed in already</source>
        <translation>Ihre Bewertung ist schon abgegeben</translation>
    </message>
    <message>
        <source>It can change when the agent disputes it.</source>
        <translation>Sie kann sich ändern, wenn der Agent sie anficht.</translation>
    </message>
    <message>
        <source>This was disputed already</source>
        <translation>Dies wurde schon angefochten</translation>
    </message>
    <message>
        <source>The reviewer&apos;s answer stands below the score.</source>
        <translation>Die Antwort des Prüfers steht unter der Bewertung.</translation>
    </message>
    <message>
        <source>Nobody has this conversation</source>
        <translation>Niemand hat diese Konversation</translation>
    </message>
    <message>
        <source>Without an agent there is nobody to score. Assign it first.</source>
        <translation>Ohne Agent gibt es niemanden zu bewerten. Weisen Sie sie zuerst zu.</translation>
    </message>
    <message>
        <source>This is the only rubric</source>
        <translation>Dies ist das einzige Bewertungsraster</translation>
    </message>
    <message>
        <source>Add another one first.</source>
        <translation>Fügen Sie zuerst ein anderes hinzu.</translation>
    </message>
    <message>
        <source>Another rubric has this name</source>
        <translation>Ein anderes Bewertungsraster hat diesen Namen</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This is somebody else&apos;s</source>
        <translation>Dies gehört jemand anderem</translation>
    </message>
    <message>
        <source>Only who wrote it, or whom it is about, may answer it.</source>
        <translation>Nur wer es geschrieben hat oder wen es betrifft, darf darauf antworten.</translation>
    </message>
    <message>
        <source>Only a supervisor reviews conversations</source>
        <translation>Nur ein Supervisor prüft Konversationen</translation>
    </message>
    <message>
        <source>Only a supervisor scores conversations</source>
        <translation>Nur ein Supervisor bewertet Konversationen</translation>
    </message>
    <message>
        <source>Only a supervisor changes what is scored</source>
        <translation>Nur ein Supervisor ändert, was bewertet wird</translation>
    </message>
    <message>
        <source>Only a supervisor opens the reports</source>
        <translation>Nur ein Supervisor öffnet die Berichte</translation>
    </message>
    <message>
        <source>Only a supervisor opens the audit trail</source>
        <translation>Nur ein Supervisor öffnet das Audit-Protokoll</translation>
    </message>
    <message>
        <source>Only a supervisor writes to a file what the desk knows</source>
        <translation>Nur ein Supervisor schreibt in eine Datei, was Heliograph weiß</translation>
    </message>
    <message>
        <source>Only a supervisor changes these limits</source>
        <translation>Nur ein Supervisor ändert diese Limits</translation>
    </message>
    <message>
        <source>Only a supervisor changes where SMS and codes may go</source>
        <translation>Nur ein Supervisor ändert, wohin SMS und Codes gehen dürfen</translation>
    </message>
    <message>
        <source>Only a supervisor changes the prices</source>
        <translation>Nur ein Supervisor ändert die Preise</translation>
    </message>
    <message>
        <source>Only a supervisor changes providers</source>
        <translation>Nur ein Supervisor ändert Anbieter</translation>
    </message>
    <message>
        <source>Only a supervisor changes what holds for everybody</source>
        <translation>Nur ein Supervisor ändert, was für alle gilt</translation>
    </message>
    <message>
        <source>Only a supervisor changes templates</source>
        <translation>Nur ein Supervisor ändert Vorlagen</translation>
    </message>
    <message>
        <source>Only a supervisor decides how long things are kept</source>
        <translation>Nur ein Supervisor entscheidet, wie lange etwas aufbewahrt wird</translation>
    </message>
    <message>
        <source>Only a supervisor erases a customer</source>
        <translation>Nur ein Supervisor löscht einen Kunden</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Your role is agent. It is chosen in Settings, under Me.</source>
        <translation>Ihre Rolle ist Agent. Sie wird in den Einstellungen unter „Persönlich“ gewählt.</translation>
    </message>
    <message>
        <source>An SMS, one that failed, or unread texts</source>
        <translation>Eine SMS, eine fehlgeschlagene oder ungelesene Texte</translation>
    </message>
    <message>
        <source>How it was closed</source>
        <translation>Wie sie geschlossen wurde</translation>
    </message>
    <message>
        <source>Whose account carried an SMS of it</source>
        <translation>Über wessen Konto eine SMS daraus ging</translation>
    </message>
    <message>
        <source>A consent was given in it, or none</source>
        <translation>Eine Einwilligung wurde darin erteilt oder keine</translation>
    </message>
    <message>
        <source>A verification in it: proven, or lost</source>
        <translation>Eine Verifizierung darin: bestätigt oder gescheitert</translation>
    </message>
    <message>
        <source>What a review said; &lt;80 for less than 80 %</source>
        <translation>Was eine Prüfung ergab; &lt;80 für weniger als 80 %</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Heliograph</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>(verification code)</source>
        <translation>(Verifizierungscode)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>customer: topic</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, von %2 bis %3</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>Agent: %1</source>
        <translation>Agent: %1</translation>
    </message>
    <message>
        <source>Without the team&apos;s notes</source>
        <translation>Ohne die Notizen des Teams</translation>
    </message>
</context>
</TS>
