<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CardFace</name>
    <message>
        <source>Resend in %1</source>
        <translation>Renvoyer dans %1</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Send OTP</source>
        <translation>Envoyer l’OTP</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>Changer de numéro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sending the code</source>
        <translation>Envoi du code</translation>
    </message>
    <message>
        <source>The provider has not answered yet.</source>
        <translation>Le fournisseur n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>Code sent</source>
        <translation>Code envoyé</translation>
    </message>
    <message>
        <source>Accepted by provider, %1</source>
        <translation>Accepté par le fournisseur, %1</translation>
    </message>
    <message>
        <source>Now ask %1 for it.</source>
        <translation>Demandez-le maintenant à %1.</translation>
    </message>
    <message>
        <source>Now ask for it: the reply is ready.</source>
        <translation>Demandez-le maintenant&#x202f;: la réponse est prête.</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>En attente de %1</translation>
    </message>
    <message>
        <source>%1 types the code. The desk checks it; nobody here sees it.</source>
        <translation>%1 saisit le code. Heliograph le vérifie&#x202f;; personne ici ne le voit.</translation>
    </message>
    <message>
        <source>%1 types the code in %2. The desk checks it; nobody here sees it.</source>
        <translation>%1 saisit le code via %2. Heliograph le vérifie&#x202f;; personne ici ne le voit.</translation>
    </message>
    <message>
        <source>Wrong code, %1 left</source>
        <translation>Code incorrect, essais restants&#x202f;: %1</translation>
    </message>
    <message>
        <source>That was not the code. %1 can try again until the time runs out.</source>
        <translation>Ce n’était pas le code. %1 peut réessayer jusqu’à la fin du délai.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Not sure it went</source>
        <translation>Envoi incertain</translation>
    </message>
    <message>
        <source>The provider’s answer never came. If %1 has the code, it counts.</source>
        <translation>La réponse du fournisseur n’est jamais arrivée. Si %1 a le code, il est valable.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Code answered by SMS from this number</source>
        <translation>Code reçu en réponse par SMS depuis ce numéro</translation>
    </message>
    <message>
        <source>Code typed in %1</source>
        <translation>Code saisi via %1</translation>
    </message>
    <message>
        <source>Code typed in %1, asked by %2</source>
        <translation>Code saisi via %1, demandé par %2</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Valable jusqu’au %1</translation>
    </message>
    <message>
        <source>Re-verify</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>The provider says that this number opted out of SMS.</source>
        <translation>Selon le fournisseur, ce numéro est en opt-out SMS.</translation>
    </message>
    <message>
        <source>The provider refused this number. Nothing was sent.</source>
        <translation>Le fournisseur a refusé ce numéro. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The provider did not take it. Nothing was sent; try again.</source>
        <translation>Le fournisseur ne l’a pas pris. Rien n’a été envoyé&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1.</source>
        <translation>Rien n’a été envoyé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The number was changed since. Send a code to verify it again.</source>
        <translation>Le numéro a changé depuis. Envoyez un code pour le vérifier à nouveau.</translation>
    </message>
    <message>
        <source>It was taken back by hand. Send a code to verify the number again.</source>
        <translation>Elle a été retirée à la main. Envoyez un code pour revérifier le numéro.</translation>
    </message>
    <message>
        <source>Two customers were merged. Send a code to verify the number again.</source>
        <translation>Deux clients ont été fusionnés. Envoyez un code pour revérifier le numéro.</translation>
    </message>
    <message>
        <source>180 days have passed since %1. Send a code to verify it again.</source>
        <translation>180 jours se sont écoulés depuis le %1. Envoyez un code pour revérifier le numéro.</translation>
    </message>
    <message>
        <source>Code expired</source>
        <translation>Code expiré</translation>
    </message>
    <message>
        <source>Its %1 are over. Send a new one when %2 is ready.</source>
        <translation>Le délai de %1 est écoulé. Envoyez un nouveau code quand %2 pourra le saisir.</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <translation>Verrouillé jusqu’à %1</translation>
    </message>
    <message>
        <source>Too many wrong codes. No new code goes to this number until then.</source>
        <translation>Trop de codes incorrects. Aucun nouveau code ne part vers ce numéro d’ici là.</translation>
    </message>
    <message>
        <source>Opted out of SMS</source>
        <translation>Opt-out SMS</translation>
    </message>
    <message>
        <source>No code and no SMS may go to this number. Chat is still open.</source>
        <translation>Ni code ni SMS ne peuvent partir vers ce numéro. Le chat reste ouvert.</translation>
    </message>
    <message>
        <source>Record opt-in…</source>
        <translation>Enregistrer l’opt-in…</translation>
    </message>
    <message>
        <source>Code not sent</source>
        <translation>Code non envoyé</translation>
    </message>
    <message>
        <source>Verification ended</source>
        <translation>Vérification invalidée</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Send a code to be sure this number is %1’s. SMS stays off until then.</source>
        <translation>Envoyez un code pour confirmer que ce numéro est celui de %1. D’ici là, pas de SMS.</translation>
    </message>
    <message>
        <source>Send a code to</source>
        <translation>Envoyer un code au</translation>
    </message>
    <message>
        <source>The provider made it and checks it.</source>
        <translation>Le fournisseur l’a créé et le vérifie.</translation>
    </message>
    <message>
        <source>%1 types the code. The provider checks it; nobody here sees it.</source>
        <translation>%1 saisit le code. Le fournisseur le vérifie&#x202f;; personne ici ne le voit.</translation>
    </message>
    <message>
        <source>%1 types the code in %2. The provider checks it; nobody here sees it.</source>
        <translation>%1 saisit le code via %2. Le fournisseur le vérifie&#x202f;; personne ici ne le voit.</translation>
    </message>
    <message>
        <source>Not accepted, %1 left</source>
        <translation>Non accepté, essais restants&#x202f;: %1</translation>
    </message>
    <message>
        <source>Wrong or too old: the provider does not say which. %1 can try again, or you send a new one.</source>
        <translation>Incorrect ou trop ancien&#x202f;: le fournisseur ne précise pas. %1 peut réessayer, ou vous envoyez un nouveau code.</translation>
    </message>
    <message>
        <source>Checking the code</source>
        <translation>Vérification du code</translation>
    </message>
    <message>
        <source>%1 typed one. The provider is asked whether it is right.</source>
        <translation>%1 a saisi un code. On demande au fournisseur s’il est correct.</translation>
    </message>
    <message>
        <source>The provider never named this code, so it cannot be asked about it. Send a new one.</source>
        <translation>Le fournisseur n’a jamais donné d’identifiant pour ce code, on ne peut donc pas l’interroger à son sujet. Envoyez-en un nouveau.</translation>
    </message>
    <message>
        <source>The provider did not look at it, and no try was counted. Ask %1 to type it again.</source>
        <translation>Le fournisseur ne l’a pas examiné, et aucun essai n’a été compté. Demandez à %1 de le saisir à nouveau.</translation>
    </message>
    <message>
        <source>No try was counted: %1. Ask %2 to type it again later.</source>
        <translation>Aucun essai n’a été compté&#x202f;: %1. Demandez à %2 de le saisir à nouveau plus tard.</translation>
    </message>
    <message>
        <source>Code not checked</source>
        <translation>Code non vérifié</translation>
    </message>
    <message>
        <source>Not sure it was right</source>
        <translation>Résultat incertain</translation>
    </message>
    <message>
        <source>The provider’s answer never came. %1 can type it again; if that fails, send a new one.</source>
        <translation>La réponse du fournisseur n’est jamais arrivée. %1 peut saisir le code à nouveau&#x202f;; en cas d’échec, envoyez-en un nouveau.</translation>
    </message>
    <message>
        <source>The provider takes it no longer. Send a new one when %1 is ready.</source>
        <translation>Le fournisseur ne l’accepte plus. Envoyez un nouveau code quand %1 pourra le saisir.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>%1 is waiting</source>
        <translation>%1 attend</translation>
    </message>
    <message>
        <source>Somebody new is waiting</source>
        <translation>Une nouvelle personne attend</translation>
    </message>
    <message>
        <source>%1 wrote</source>
        <translation>%1 a écrit</translation>
    </message>
    <message>
        <source>A customer wrote</source>
        <translation>Un client a écrit</translation>
    </message>
    <message>
        <source>An SMS to %1 needs you</source>
        <translation>Un SMS à %1 demande votre attention</translation>
    </message>
    <message>
        <source>An SMS needs you</source>
        <translation>Un SMS demande votre attention</translation>
    </message>
    <message>
        <source>%1 is due again</source>
        <translation>%1&#x202f;: report terminé</translation>
    </message>
    <message>
        <source>A conversation is due again</source>
        <translation>Une conversation reportée est de retour</translation>
    </message>
    <message>
        <source>%1 is verified</source>
        <translation>%1&#x202f;: numéro vérifié</translation>
    </message>
    <message>
        <source>A number is verified</source>
        <translation>Un numéro est vérifié</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>Rappel&#x202f;: %1</translation>
    </message>
    <message>
        <source>A reminder is due</source>
        <translation>Un rappel est arrivé à échéance</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders are due</source>
        <translation>
            <numerusform>%n rappel est arrivé à échéance</numerusform>
            <numerusform>%n rappels sont arrivés à échéance</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>Annuler la saisie</translation>
    </message>
    <message>
        <source>Redo typing</source>
        <translation>Rétablir la saisie</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete to the start of the word</source>
        <translation>Supprimer jusqu’au début du mot</translation>
    </message>
    <message>
        <source>Delete to the end of the word</source>
        <translation>Supprimer jusqu’à la fin du mot</translation>
    </message>
    <message>
        <source>Delete to the end of the line</source>
        <translation>Supprimer jusqu’à la fin de la ligne</translation>
    </message>
    <message>
        <source>Delete the line</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Go to the next word</source>
        <translation>Aller au mot suivant</translation>
    </message>
    <message>
        <source>Go to the previous word</source>
        <translation>Aller au mot précédent</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>Aller au début</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Aller à la fin</translation>
    </message>
    <message>
        <source>Select the next word</source>
        <translation>Sélectionner le mot suivant</translation>
    </message>
    <message>
        <source>Select the previous word</source>
        <translation>Sélectionner le mot précédent</translation>
    </message>
    <message>
        <source>Select to the start</source>
        <translation>Sélectionner jusqu’au début</translation>
    </message>
    <message>
        <source>Select to the end</source>
        <translation>Sélectionner jusqu’à la fin</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Abilities</name>
    <message>
        <source>What it can do</source>
        <translation>Ce qu’il sait faire</translation>
    </message>
    <message>
        <source>Read from the adapter, not from this form.</source>
        <translation>Lu dans l’adaptateur, pas dans ce formulaire.</translation>
    </message>
    <message>
        <source>to %1 characters</source>
        <translation>jusqu’à %1 caractères</translation>
    </message>
    <message>
        <source>as long as you allow</source>
        <translation>aussi long que vous l’autorisez</translation>
    </message>
    <message>
        <source>fixed texts only</source>
        <translation>textes fixes uniquement</translation>
    </message>
    <message>
        <source>One-way SMS</source>
        <translation>SMS à sens unique</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Two-way SMS</source>
        <translation>SMS bidirectionnels</translation>
    </message>
    <message>
        <source>in a conversation</source>
        <translation>dans une conversation</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>Codes à usage unique</translation>
    </message>
    <message>
        <source>the provider makes and checks them</source>
        <translation>le fournisseur les crée et les vérifie</translation>
    </message>
    <message>
        <source>the desk makes and checks them</source>
        <translation>Heliograph les crée et les vérifie</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Accusés de réception</translation>
    </message>
    <message>
        <source>sent to this desk</source>
        <translation>envoyés à Heliograph</translation>
    </message>
    <message>
        <source>asked for now and then</source>
        <translation>demandés de temps en temps</translation>
    </message>
    <message>
        <source>none: Accepted is the last word</source>
        <translation>aucun&#x202f;: Accepté est le dernier état connu</translation>
    </message>
    <message>
        <source>Inbound SMS</source>
        <translation>SMS entrants</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>can be asked what arrived</source>
        <translation>permet de demander ce qui est arrivé</translation>
    </message>
    <message>
        <source>none: a broken line may need your decision</source>
        <translation>aucun&#x202f;: une coupure peut exiger votre décision</translation>
    </message>
    <message>
        <source>a text set up there</source>
        <translation>un texte configuré là-bas</translation>
    </message>
    <message>
        <source>a text set up there, with parameters</source>
        <translation>un texte configuré là-bas, avec des paramètres</translation>
    </message>
    <message>
        <source>no: it sends no text of the desk&apos;s</source>
        <translation>non&#x202f;: n’envoie aucun texte de Heliograph</translation>
    </message>
    <message>
        <source>the desk makes and checks them; the provider can</source>
        <translation>Heliograph les crée et les vérifie&#x202f;; le fournisseur peut le faire</translation>
    </message>
    <message>
        <source>none: it tells them a public address only, which a desk has not. Accepted is the last word</source>
        <translation>aucun&#x202f;: il ne les envoie qu’à une adresse publique, que Heliograph n’a pas. Accepté est le dernier état connu</translation>
    </message>
    <message>
        <source>no: it hands them to a public address only, which a desk has not</source>
        <translation>non&#x202f;: il ne les remet qu’à une adresse publique, que Heliograph n’a pas</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AcceptStrip</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>You are looking in. %1 is not told until you accept.</source>
        <translation>Vous consultez. %1 n’en sait rien tant que vous n’acceptez pas.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ActionCard</name>
    <message>
        <source>At the provider</source>
        <translation>Chez le fournisseur</translation>
    </message>
    <message>
        <source>Save first: it is done for what is saved.</source>
        <translation>Enregistrez d’abord&#x202f;: l’action porte sur ce qui est enregistré.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>%1. It said: %2</source>
        <translation>%1. Réponse reçue&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AgentButton</name>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Away: nothing is offered to you</source>
        <translation>Absent&#x202f;: rien ne vous est proposé</translation>
    </message>
    <message>
        <source>Light or dark as the desktop</source>
        <translation>Clair ou sombre selon le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Work as %1</source>
        <translation>Travailler en tant que %1</translation>
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
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the desktop says</source>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100&#x202f;%</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation>125&#x202f;%</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150&#x202f;%</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200&#x202f;%</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Show where things go</source>
        <translation>Montrer où vont les éléments</translation>
    </message>
    <message>
        <source>Nothing moves or blinks</source>
        <translation>Rien ne bouge ni ne clignote</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AuditCard</name>
    <message>
        <source>Is the trail whole?</source>
        <translation>Le journal est-il intact&#x202f;?</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Save the head…</source>
        <translation>Enregistrer la tête…</translation>
    </message>
    <message>
        <source>Compare with a saved head…</source>
        <translation>Comparer à une tête enregistrée…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1 entries read.</source>
        <translation>%1 entrées lues.</translation>
    </message>
    <message>
        <source>Not verified since this page was opened</source>
        <translation>Non vérifié depuis l’ouverture de cette page</translation>
    </message>
    <message>
        <source>Signed off by %1, %2, up to entry %3.</source>
        <translation>Signé par %1, %2, jusqu’à l’entrée %3.</translation>
    </message>
    <message>
        <source>Wait until this is done, or stop it.</source>
        <translation>Attendez la fin, ou arrêtez l’opération.</translation>
    </message>
    <message>
        <source>There is no head to save yet: sign off first.</source>
        <translation>Pas encore de tête à enregistrer&#x202f;: signez d’abord.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Verifying before it is signed off…</source>
        <translation>Vérification avant signature…</translation>
    </message>
    <message>
        <source>Signed off up to entry %1</source>
        <translation>Signé jusqu’à l’entrée %1</translation>
    </message>
    <message>
        <source>A cut or a rewriting of what is there now will be found. Save the head outside of this computer too: whoever has this computer may have its keychain.</source>
        <translation>Toute coupe ou réécriture de ce qui existe maintenant sera détectée. Enregistrez aussi la tête hors de cet ordinateur&#x202f;: qui a l’ordinateur peut avoir son trousseau.</translation>
    </message>
    <message>
        <source>There is no keychain here: the key that signed goes when the desk is closed. Save the head now, and compare with it later.</source>
        <translation>Il n’y a pas de trousseau ici&#x202f;: la clé qui a signé disparaît à la fermeture de Heliograph. Enregistrez la tête maintenant, et comparez plus tard.</translation>
    </message>
    <message>
        <source>Save the head</source>
        <translation>Enregistrer la tête</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>À imprimer (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Compare with a saved head</source>
        <translation>Comparer à une tête enregistrée</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AuditFilterBar</name>
    <message>
        <source>What is shown of the trail</source>
        <translation>Ce qui est affiché du journal</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Ce dont il s’agit</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>About, as customer:3</source>
        <translation>Objet, par exemple customer:3</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Du jour</translation>
    </message>
    <message>
        <source>From 2026-11-01</source>
        <translation>Du 2026-11-01</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>Au jour</translation>
    </message>
    <message>
        <source>Until 2026-11-30</source>
        <translation>Au 2026-11-30</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Write a day as 2026-11-28.</source>
        <translation>Écrivez un jour sous la forme 2026-11-28.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
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
        <translation>Entrée</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AuditPage</name>
    <message>
        <source>Audit trail</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Entries of the audit trail</source>
        <translation>Entrées du journal d’audit</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No entry is like this. Show everything, or change what you look for.</source>
        <translation>Aucune entrée ne correspond. Affichez tout, ou modifiez votre recherche.</translation>
    </message>
    <message>
        <source>Looking further back, before entry %1…</source>
        <translation>Recherche plus loin, avant l’entrée %1…</translation>
    </message>
    <message>
        <source>Older entries come as you scroll.</source>
        <translation>Les entrées plus anciennes s’affichent au défilement.</translation>
    </message>
    <message>
        <source>These are all.</source>
        <translation>Tout est affiché.</translation>
    </message>
    <message>
        <source>Entry %1 · %2 · %3 · %4 · hash %5</source>
        <comment>number, time, who, what, hash</comment>
        <translation>Entrée %1 · %2 · %3 · %4 · hash %5</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>Exporter le journal d’audit</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in %1</source>
        <translation>
            <numerusform>%n entrée est dans %1</numerusform>
            <numerusform>%n entrées sont dans %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied, with the code of the error</source>
        <translation>Copié, avec le code de l’erreur</translation>
    </message>
    <message>
        <source>Copy this and the code %1</source>
        <translation>Copier ceci et le code %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkButton</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, et %n autre</numerusform>
            <numerusform>%1, et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Opens it.</source>
        <translation>%1. Ouvre la vue.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkCheck</name>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation>Avec un problème</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêts</translation>
    </message>
    <message>
        <source>Which recipients</source>
        <translation>Quels destinataires</translation>
    </message>
    <message>
        <source>Send one first</source>
        <translation>En envoyer un d’abord</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>As the provider allows</source>
        <translation>Selon le fournisseur</translation>
    </message>
    <message numerus="yes">
        <source>%n a minute</source>
        <translation>
            <numerusform>%n par minute</numerusform>
            <numerusform>%n par minute</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the text first</source>
        <translation>Écrivez d’abord le texte</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Contrôle en cours…</translation>
    </message>
    <message>
        <source>Nobody is ready: see the problems</source>
        <translation>Personne n’est prêt&#x202f;: voyez les problèmes</translation>
    </message>
    <message>
        <source>Problems are left out. The rest still goes.</source>
        <translation>Les problèmes sont omis. Le reste part quand même.</translation>
    </message>
    <message>
        <source>Nobody has a problem.</source>
        <translation>Personne n’a de problème.</translation>
    </message>
    <message>
        <source>Who cannot have it, and why, stands here once there is a text.</source>
        <translation>Qui ne peut pas le recevoir, et pourquoi, s’affiche ici dès qu’il y a un texte.</translation>
    </message>
    <message>
        <source>Checked %1 of %2</source>
        <translation>%1 contrôlés sur %2</translation>
    </message>
    <message>
        <source>Longest on real data: %1, %2</source>
        <translation>Le plus long avec les données réelles&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>To %1. Then you decide about the rest.</source>
        <translation>À %1. Vous décidez ensuite pour le reste.</translation>
    </message>
    <message>
        <source>It goes to everybody at once.</source>
        <translation>Part à tout le monde d’un coup.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkCompose</name>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Insert a variable</source>
        <translation>Insérer une variable</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>It needs an opt-in to marketing, and waits in quiet hours.</source>
        <translation>Exige un opt-in marketing, et attend la fin des heures calmes.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Hello {{first_name|there}}, your order is ready.</source>
        <translation>Bonjour {{first_name|à vous}}, votre commande est prête.</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>In each customer&apos;s language, of: %1.</source>
        <translation>Dans la langue de chaque client, parmi&#x202f;: %1.</translation>
    </message>
    <message>
        <source>As the template has it. Choose “Own text” to change it here.</source>
        <translation>Tel que dans le modèle. Choisissez «&#x202f;Texte libre&#x202f;» pour le modifier ici.</translation>
    </message>
    <message>
        <source>The provider sends a text that is set up there, filled from each customer&apos;s profile.</source>
        <translation>Le fournisseur envoie un texte configuré là-bas, rempli depuis la fiche de chaque client.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkCounts</name>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n distribué</numerusform>
            <numerusform>%n distribués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepté</numerusform>
            <numerusform>%n acceptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation>
            <numerusform>%n non distribué</numerusform>
            <numerusform>%n non distribués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n non envoyé</numerusform>
            <numerusform>%n non envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sure</source>
        <translation>
            <numerusform>%n incertain</numerusform>
            <numerusform>%n incertains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
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
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pourquoi pas</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkRun</name>
    <message>
        <source>Send the rest</source>
        <translation>Envoyer le reste</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Arrêter…</translation>
    </message>
    <message>
        <source>Which recipients</source>
        <translation>Quels destinataires</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the results as CSV</source>
        <translation>Enregistrer les résultats en CSV</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Stop for good</source>
        <translation>Arrêter définitivement</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Continuer l’envoi</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Everybody is through</source>
        <translation>Tout le monde est traité</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n got nothing</source>
        <translation>
            <numerusform>Arrêté&#x202f;: %n n’a rien reçu</numerusform>
            <numerusform>Arrêté&#x202f;: %n n’ont rien reçu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not had it.</source>
        <translation>
            <numerusform>%n ne l’a pas reçu.</numerusform>
            <numerusform>%n ne l’ont pas reçu.</numerusform>
        </translation>
    </message>
    <message>
        <source>They get nothing, and this cannot be taken back.</source>
        <translation>Rien ne leur parvient, et c’est sans retour.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The rest waits for you.</source>
        <translation>Le reste vous attend.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>Réessayer %1</translation>
    </message>
    <message>
        <source>Those that failed and are proven not to have arrived. What was not delivered may be charged again.</source>
        <translation>Les échecs dont il est prouvé qu’ils ne sont pas arrivés. Ce qui n’a pas été distribué peut être facturé à nouveau.</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Enregistrer les résultats</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 n’a pas été écrit</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkSheet</name>
    <message>
        <source>Send SMS</source>
        <translation>Envoyer un SMS</translation>
    </message>
    <message>
        <source>Customers cannot reply to this SMS</source>
        <translation>Les clients ne peuvent pas répondre à ce SMS</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>to %n contacts</source>
        <translation>
            <numerusform>à %n contact</numerusform>
            <numerusform>à %n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>The recipients are being taken down</source>
        <translation>Relevé des destinataires en cours</translation>
    </message>
    <message>
        <source>The recipients could not be taken down</source>
        <translation>Impossible de relever les destinataires</translation>
    </message>
    <message>
        <source>It is being started</source>
        <translation>Démarrage en cours</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>“Last bulk SMS” among the commands opens this again.</source>
        <translation>«&#x202f;Dernier envoi groupé&#x202f;», dans les commandes, rouvre cette fenêtre.</translation>
    </message>
    <message>
        <source>You can close this. It goes on, and the status bar shows it.</source>
        <translation>Vous pouvez fermer. L’envoi continue, et la barre d’état le montre.</translation>
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
        <translation>Destinataires</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS each</source>
        <translation>
            <numerusform>%n SMS chacun</numerusform>
            <numerusform>%n SMS chacun</numerusform>
        </translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Cost, estimate</source>
        <translation>Coût, estimation</translation>
    </message>
    <message>
        <source>No price is set for this provider.</source>
        <translation>Aucun prix n’est défini pour ce fournisseur.</translation>
    </message>
    <message>
        <source>Today&apos;s limit leaves %1 segments. It pauses there.</source>
        <translation>La limite du jour laisse %1 segments. L’envoi s’y met en pause.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkWords</name>
    <message>
        <source>This customer is not there any more</source>
        <translation>Ce client n’existe plus</translation>
    </message>
    <message>
        <source>Stopped before it was sent</source>
        <translation>Arrêté avant l’envoi</translation>
    </message>
    <message>
        <source>Waits for %1: quiet hours</source>
        <translation>Attend %1&#x202f;: heures calmes</translation>
    </message>
    <message>
        <source>Waits to be sent again</source>
        <translation>Attend d’être renvoyé</translation>
    </message>
    <message numerus="yes">
        <source>Ready, %n SMS</source>
        <translation>
            <numerusform>Prêt, %n SMS</numerusform>
            <numerusform>Prêt, %n SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>Encore %1 environ</translation>
    </message>
    <message>
        <source>Bulk: %1 of %2</source>
        <translation>Envoi groupé&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, en pause</translation>
    </message>
    <message>
        <source>%1, waits for you</source>
        <translation>%1, vous attend</translation>
    </message>
    <message>
        <source>Today&apos;s limit for bulk is reached.</source>
        <translation>La limite du jour pour l’envoi groupé est atteinte.</translation>
    </message>
    <message>
        <source>Go on tomorrow, or let a supervisor raise it in Settings, Daily limits.</source>
        <translation>Continuez demain, ou faites-la relever par un superviseur dans Paramètres, Limites par jour.</translation>
    </message>
    <message>
        <source>This profile was restored from a copy.</source>
        <translation>Ce profil a été restauré depuis une copie.</translation>
    </message>
    <message>
        <source>Who had the SMS since then is not known. Look before you go on.</source>
        <translation>On ne sait pas qui a reçu le SMS depuis. Vérifiez avant de continuer.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>What has left has left. The rest waits.</source>
        <translation>Ce qui est parti est parti. Le reste attend.</translation>
    </message>
    <message>
        <source>Its provider is not set up any more.</source>
        <translation>Son fournisseur n’est plus configuré.</translation>
    </message>
    <message>
        <source>Set it up again under the same name, or stop this.</source>
        <translation>Configurez-le à nouveau sous le même nom, ou arrêtez cet envoi.</translation>
    </message>
    <message>
        <source>%1 is paused: %2.</source>
        <translation>%1 est en pause&#x202f;: %2.</translation>
    </message>
    <message>
        <source>It goes on when the provider does.</source>
        <translation>L’envoi reprend en même temps que le fournisseur.</translation>
    </message>
    <message>
        <source>Quiet hours.</source>
        <translation>Heures calmes.</translation>
    </message>
    <message>
        <source>The rest goes when they end where each customer is.</source>
        <translation>Le reste part quand elles se terminent, là où se trouve chaque client.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CapacityFoot</name>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Accepts the conversation that waits longest</source>
        <translation>Accepte la conversation qui attend depuis le plus longtemps</translation>
    </message>
    <message>
        <source>Accepts the conversation that waits longest (%1)</source>
        <translation>Accepte la conversation qui attend depuis le plus longtemps (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation>%1 places prises sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Personne n’attend</translation>
    </message>
    <message>
        <source>%1 · routing stops at %2</source>
        <translation>%1 · le routage s’arrête à %2</translation>
    </message>
    <message>
        <source>%1 · you are full</source>
        <translation>%1 · vous êtes au complet</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CategoryEdit</name>
    <message>
        <source>Fails the score</source>
        <translation>Éliminatoire</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No, yes</source>
        <translation>Non, oui</translation>
    </message>
    <message>
        <source>1 to 3</source>
        <translation>1 à 3</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 à 5</translation>
    </message>
    <message>
        <source>Its lowest mark makes the whole score 0</source>
        <translation>Sa note la plus basse met tout le score à 0</translation>
    </message>
    <message>
        <source>Why a mark may be low, as: Too late; Incomplete</source>
        <translation>Pourquoi une note peut être basse, par exemple&#x202f;: Trop tard; Incomplet</translation>
    </message>
    <message>
        <source>new category</source>
        <translation>nouvelle catégorie</translation>
    </message>
    <message>
        <source>Name of the category</source>
        <translation>Nom de la catégorie</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Poids de %1</translation>
    </message>
    <message>
        <source>Scale of %1</source>
        <translation>Échelle de %1</translation>
    </message>
    <message>
        <source>%1 fails the score</source>
        <translation>%1 est éliminatoire</translation>
    </message>
    <message>
        <source>Causes of a low mark in %1</source>
        <translation>Causes d’une note basse dans %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
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
        <translation>%1&#x202f;: aucun</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>pas encore terminé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, values</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CheckList</name>
    <message>
        <source>1 new message</source>
        <translation>1 nouveau message</translation>
    </message>
    <message>
        <source>since you began this SMS</source>
        <translation>depuis que vous avez commencé ce SMS</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>1 check passed</source>
        <translation>1 contrôle réussi</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Show each of them</source>
        <translation>Afficher le détail</translation>
    </message>
    <message>
        <source>Write the answer first</source>
        <translation>Écrivez d’abord la réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks passed</source>
        <translation>
            <numerusform>%n contrôle réussi</numerusform>
            <numerusform>%n contrôles réussis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CoachCard</name>
    <message>
        <source>Coaching note by %1: %2</source>
        <translation>Note de coaching de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>coaching note · %1</source>
        <translation>note de coaching · %1</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>%1 answered · %2</source>
        <translation>%1 a répondu · %2</translation>
    </message>
    <message>
        <source>Followed up %1</source>
        <translation>Suivi fait&#x202f;: %1</translation>
    </message>
    <message>
        <source>Follow up %1</source>
        <translation>Suivi prévu&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 has seen it</source>
        <translation>%1 l’a vue</translation>
    </message>
    <message>
        <source>%1 has not seen it yet</source>
        <translation>%1 ne l’a pas encore vue</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Répondre à nouveau</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CoachForm</name>
    <message>
        <source>Your answer to %1</source>
        <translation>Votre réponse à %1</translation>
    </message>
    <message>
        <source>Coaching note</source>
        <translation>Note de coaching</translation>
    </message>
    <message>
        <source>What you think of it</source>
        <translation>Ce que vous en pensez</translation>
    </message>
    <message>
        <source>What was good here, or what to do next time</source>
        <translation>Ce qui était bien ici, ou ce qu’il faudra faire la prochaine fois</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Suivi le</translation>
    </message>
    <message>
        <source>Day of the follow-up</source>
        <translation>Jour du suivi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ColumnsList</name>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Is taken for</source>
        <translation>Lue comme</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>So the first rows are read</source>
        <translation>Lecture des premières lignes</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>What the column %1 is taken for</source>
        <translation>Comment la colonne %1 est lue</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CommandPalette</name>
    <message>
        <source>Nothing is called like this. Fewer letters find more.</source>
        <translation>Aucun résultat. Moins de lettres en trouvent plus.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Find a command or a customer</source>
        <translation>Trouver une commande ou un client</translation>
    </message>
    <message>
        <source>Commands and customers</source>
        <translation>Commandes et clients</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>run</source>
        <translation>exécuter</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message>
        <source>all shortcuts</source>
        <translation>tous les raccourcis</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Composer</name>
    <message>
        <source>A message is ready: “%1”</source>
        <translation>Un message est prêt&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>No chat is open with this customer. Start one, or leave a note.</source>
        <translation>Aucun chat n’est ouvert avec ce client. Démarrez-en un, ou laissez une note.</translation>
    </message>
    <message>
        <source>This chat is closed. Start it again, or send an SMS.</source>
        <translation>Ce chat est fermé. Redémarrez-le, ou envoyez un SMS.</translation>
    </message>
    <message>
        <source>Only your team sees it</source>
        <translation>Seule votre équipe la voit</translation>
    </message>
    <message>
        <source>Reply goes to %1</source>
        <translation>La réponse part vers %1</translation>
    </message>
    <message>
        <source>Write a private note</source>
        <translation>Écrire une note privée</translation>
    </message>
    <message>
        <source>Reply with an SMS</source>
        <translation>Répondre par SMS</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Écrire une réponse</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Enter adds it</source>
        <translation>Enter l’ajoute</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Enter envoie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>L’ajouter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Start Chat</source>
        <translation>Démarrer un chat</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Chat web</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Send and set pending</source>
        <translation>Envoyer et mettre en suspens</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Envoyer et fermer</translation>
    </message>
    <message>
        <source>“%1” has no value yet. Write it in its place, or delete it.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas encore de valeur. Écrivez-la à sa place, ou supprimez la variable.</translation>
    </message>
    <message>
        <source>These have no value yet: %1. Write them in their place, or delete them.</source>
        <translation>Ces variables n’ont pas encore de valeur&#x202f;: %1. Écrivez les valeurs à leur place, ou supprimez-les.</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds it</source>
        <translation>Ctrl+Enter l’ajoute</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Enter envoie</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Réponses types</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter is a new line</source>
        <translation>Enter envoie, Shift+Enter passe à la ligne</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter is a new line</source>
        <translation>Ctrl+Enter envoie, Enter passe à la ligne</translation>
    </message>
    <message>
        <source>1 new message since you began</source>
        <translation>1 nouveau message depuis que vous avez commencé</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages since you began</source>
        <translation>
            <numerusform>%n nouveau message depuis que vous avez commencé</numerusform>
            <numerusform>%n nouveaux messages depuis que vous avez commencé</numerusform>
        </translation>
    </message>
    <message>
        <source>this chat is closed</source>
        <translation>ce chat est fermé</translation>
    </message>
    <message>
        <source>nothing is written</source>
        <translation>rien n’est écrit</translation>
    </message>
    <message>
        <source>a note is not sent</source>
        <translation>une note ne s’envoie pas</translation>
    </message>
    <message>
        <source>no customer is open</source>
        <translation>aucun client n’est ouvert</translation>
    </message>
    <message>
        <source>It is being saved</source>
        <translation>Enregistrement en cours</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Écrivez d’abord quelque chose</translation>
    </message>
    <message>
        <source>Something has no value yet</source>
        <translation>Il manque encore une valeur</translation>
    </message>
    <message>
        <source>SMS that they can answer</source>
        <translation>SMS avec réponse possible</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ConsentEntry</name>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>written down by %1</source>
        <translation>consigné par %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ConsentForm</name>
    <message>
        <source>Service: what they asked for</source>
        <translation>Service&#x202f;: ce qui a été demandé</translation>
    </message>
    <message>
        <source>Service and marketing</source>
        <translation>Service et marketing</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>How they said so</source>
        <translation>Par quel moyen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Termes exacts</translation>
    </message>
    <message>
        <source>How did %1 agree to SMS?</source>
        <translation>%1 accepte les SMS&#x202f;: comment le savez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>How did %1 ask to stop?</source>
        <translation>%1 demande l’arrêt&#x202f;: comment le savez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>How did %1 ask for SMS again?</source>
        <translation>%1 redemande les SMS&#x202f;: comment le savez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>It stands in the ledger for good, with your name.</source>
        <translation>Cela reste dans le registre pour toujours, avec votre nom.</translation>
    </message>
    <message>
        <source>Only with their own words. Where the provider keeps a stop of its own, the customer has to text it START too.</source>
        <translation>Seulement avec les mots du client. Si le fournisseur tient son propre blocage, le client doit aussi lui envoyer START par SMS.</translation>
    </message>
    <message>
        <source>Here, in this conversation (%1)</source>
        <translation>Ici, dans cette conversation (%1)</translation>
    </message>
    <message>
        <source>What they wrote, ticked or signed</source>
        <translation>Ce qui a été écrit, coché ou signé</translation>
    </message>
    <message>
        <source>What they said, and where it is kept</source>
        <translation>Ce qui a été dit, et où c’est conservé</translation>
    </message>
    <message>
        <source>It is being saved</source>
        <translation>Enregistrement en cours</translation>
    </message>
    <message>
        <source>Write down how it is known. Nothing is recorded without it.</source>
        <translation>Indiquez d’où vient l’information. Sans cela, rien n’est enregistré.</translation>
    </message>
    <message>
        <source>It counts at once: what it stops and waits to go to this number is cancelled.</source>
        <translation>Effet immédiat&#x202f;: ce qui n’est plus permis et attend de partir vers ce numéro est annulé.</translation>
    </message>
    <message>
        <source>Every SMS</source>
        <translation>Tous les SMS</translation>
    </message>
    <message>
        <source>Marketing alone: what they ask for still goes</source>
        <translation>Marketing seul&#x202f;: ce que le client demande part toujours</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ConsentRow</name>
    <message>
        <source>Record…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Record SMS consent…</source>
        <translation>Enregistrer le consentement SMS…</translation>
    </message>
    <message>
        <source>Replied “%1”</source>
        <translation>A répondu «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Opt-out</translation>
    </message>
    <message>
        <source>SMS consent</source>
        <translation>Consentement SMS</translation>
    </message>
    <message>
        <source>No SMS consent yet</source>
        <translation>Pas encore de consentement SMS</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Everything about consent to SMS</source>
        <translation>Tout sur le consentement SMS</translation>
    </message>
    <message>
        <source>SMS consent, no marketing</source>
        <translation>Consentement SMS, sans marketing</translation>
    </message>
    <message>
        <source>No marketing by SMS</source>
        <translation>Pas de marketing par SMS</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ConsentSheet</name>
    <message>
        <source>Consent to SMS</source>
        <translation>Consentement SMS</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>Consentement…</translation>
    </message>
    <message>
        <source>Customer asked to stop…</source>
        <translation>Arrêt demandé…</translation>
    </message>
    <message>
        <source>Lift the opt-out…</source>
        <translation>Lever l’opt-out…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There is no number yet, and nothing to consent to. Add one in the profile.</source>
        <translation>Il n’y a pas encore de numéro, donc rien à quoi consentir. Ajoutez-en un dans la fiche.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. What the customer agrees to, asks for or stops stands here, for good.</source>
        <translation>Rien n’est encore enregistré. Ce que le client accepte, demande ou arrête figure ici, pour toujours.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactBar</name>
    <message>
        <source>Selected contacts</source>
        <translation>Contacts sélectionnés</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Labels (%1)</source>
        <translation>Étiquettes (%1)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message numerus="yes">
        <source>All %n selected</source>
        <translation>
            <numerusform>%n sélectionné, c’est tout</numerusform>
            <numerusform>Les %n sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all %1 matching</source>
        <translation>Sélectionner les %1 résultats</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactChips</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Mobile with SMS</source>
        <translation>Mobile avec SMS</translation>
    </message>
    <message>
        <source>Has a number</source>
        <translation>A un numéro</translation>
    </message>
    <message>
        <source>Has an email</source>
        <translation>A une adresse e-mail</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Fixe</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentement donné</translation>
    </message>
    <message>
        <source>Marketing consent</source>
        <translation>Consentement marketing</translation>
    </message>
    <message>
        <source>Wrote first</source>
        <translation>A écrit en premier</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Sans consentement</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Opt-out</translation>
    </message>
    <message>
        <source>Not opted out</source>
        <translation>Sans opt-out</translation>
    </message>
    <message>
        <source>Seen since %1</source>
        <translation>Vu depuis le %1</translation>
    </message>
    <message>
        <source>Last seen before %1</source>
        <translation>Vu pour la dernière fois avant le %1</translation>
    </message>
    <message>
        <source>Customer since %1</source>
        <comment>a day, or later</comment>
        <translation>Client depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more filters, shown in the panel</source>
        <translation>
            <numerusform>%n autre filtre, visible dans le panneau</numerusform>
            <numerusform>%n autres filtres, visibles dans le panneau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactFilter</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Enregistrer ce filtre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Name, number, email</source>
        <translation>Nom, numéro, e-mail</translation>
    </message>
    <message>
        <source>Filter contacts</source>
        <translation>Filtrer les contacts</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Mobile with SMS</source>
        <translation>Mobile avec SMS</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Fixe</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Opt-out</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Any country</source>
        <translation>Tous les pays</translation>
    </message>
    <message>
        <source>Use the filter %1</source>
        <translation>Utiliser le filtre %1</translation>
    </message>
    <message>
        <source>Forget the filter %1</source>
        <translation>Oublier le filtre %1</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>N’importe quand</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Dernier jour (%n)</numerusform>
            <numerusform>%n derniers jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n days ago</source>
        <translation>
            <numerusform>Il y a plus de %n jour</numerusform>
            <numerusform>Il y a plus de %n jours</numerusform>
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
        <translation>Trier</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>so many, and more are being found</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation>Nom, de A à Z</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation>Nom, de Z à A</translation>
    </message>
    <message>
        <source>Last seen, newest first</source>
        <translation>Vu récemment d’abord</translation>
    </message>
    <message>
        <source>Last seen, oldest first</source>
        <translation>Vu il y a longtemps d’abord</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactRows</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>SMS consent</source>
        <translation>Consentement SMS</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu le</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélectionné</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>chargement</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>Sélectionner %1</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1&#x202f;: rien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>aucun numéro</translation>
    </message>
    <message>
        <source>ran out</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>wrote first</source>
        <translation>a écrit en premier</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donné</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>opt-out</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>no marketing</source>
        <translation>sans marketing</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactView</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>Sélectionner tous les résultats</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Ouvrir la conversation</translation>
    </message>
    <message numerus="yes">
        <source>Labels of %n contacts…</source>
        <translation>
            <numerusform>Étiquettes de %n contact…</numerusform>
            <numerusform>Étiquettes de %n contacts…</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Unselect</source>
        <translation>Désélectionner</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Merge these two…</source>
        <translation>Fusionner ces deux clients…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ConversationPane</name>
    <message>
        <source>Undo send</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Reply or note</source>
        <translation>Répondre ou noter</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>Envoyer un SMS</translation>
    </message>
    <message>
        <source>No number yet: add one, then verify it with a code</source>
        <translation>Pas encore de numéro&#x202f;: ajoutez-en un, puis vérifiez-le avec un code</translation>
    </message>
    <message>
        <source>Not verified yet: send a code first</source>
        <translation>Pas encore vérifié&#x202f;: envoyez d’abord un code</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
    <message>
        <source>Match before</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Match after</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>no customer is open</source>
        <translation>aucun client n’est ouvert</translation>
    </message>
    <message>
        <source>switches between them</source>
        <translation>passe de l’un à l’autre</translation>
    </message>
    <message>
        <source>nothing on its way</source>
        <translation>rien en route</translation>
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
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CustomerFinder</name>
    <message>
        <source>Name, number or e-mail address</source>
        <translation>Nom, numéro ou adresse e-mail</translation>
    </message>
    <message>
        <source>Find the other customer</source>
        <translation>Trouver l’autre client</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clients trouvés</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nobody is found by this. Try part of the name, or some digits.</source>
        <translation>Aucun résultat. Essayez une partie du nom, ou quelques chiffres.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CustomerLabels</name>
    <message numerus="yes">
        <source>Label “%1” added to %n contacts</source>
        <translation>
            <numerusform>Étiquette «&#x202f;%1&#x202f;» ajoutée à %n contact</numerusform>
            <numerusform>Étiquette «&#x202f;%1&#x202f;» ajoutée à %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label “%1” removed from %n contacts</source>
        <translation>
            <numerusform>Étiquette «&#x202f;%1&#x202f;» retirée de %n contact</numerusform>
            <numerusform>Étiquette «&#x202f;%1&#x202f;» retirée de %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labels of %n contacts changed</source>
        <translation>
            <numerusform>Étiquettes de %n contact modifiées</numerusform>
            <numerusform>Étiquettes de %n contacts modifiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CustomerTags</name>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Change the labels</source>
        <translation>Modifier les étiquettes</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DayButton</name>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Go to another day</source>
        <translation>Aller à un autre jour</translation>
    </message>
    <message>
        <source>%1, go to another day</source>
        <translation>%1, aller à un autre jour</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Aller à un jour</translation>
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
        <translation>Démo&#x202f;: rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Start again from the beginning</source>
        <translation>Recommencer depuis le début</translation>
    </message>
    <message>
        <source>Show the next step</source>
        <translation>Afficher l’étape suivante</translation>
    </message>
    <message>
        <source>Time as it is</source>
        <translation>Temps réel</translation>
    </message>
    <message>
        <source>Time 4 times as fast</source>
        <translation>Temps 4 fois plus rapide</translation>
    </message>
    <message>
        <source>Time 20 times as fast</source>
        <translation>Temps 20 fois plus rapide</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DemoGuide</name>
    <message>
        <source>It leaves in a moment: until then Undo takes it back.</source>
        <translation>Il part dans un instant&#x202f;: d’ici là, Annuler le reprend.</translation>
    </message>
    <message>
        <source>The provider has it. It is delivered only when %1&apos;s phone says so.</source>
        <translation>Le fournisseur l’a. Il n’est distribué que lorsque le téléphone de %1 le confirme.</translation>
    </message>
    <message>
        <source>Delivered: that is the whole job. Now try a text of more than 160 characters, or a number in the United States.</source>
        <translation>Distribué&#x202f;: tout est fait. Essayez maintenant un texte de plus de 160 caractères, ou un numéro aux États-Unis.</translation>
    </message>
    <message>
        <source>It did not arrive. The bubble says why, and what is safe to do.</source>
        <translation>Il n’est pas arrivé. La bulle dit pourquoi, et ce que vous pouvez faire sans risque.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Somebody waits under Unassigned: look in, and press Accept.</source>
        <translation>Rien ne quitte cet ordinateur. Quelqu’un attend sous Non attribuées&#x202f;: regardez, puis appuyez sur Accepter.</translation>
    </message>
    <message>
        <source>%1 waits for somebody. Press Accept.</source>
        <translation>%1 attend quelqu’un. Appuyez sur Accepter.</translation>
    </message>
    <message>
        <source>Write a line. Its parts and checks are counted as you type; Ctrl+Enter sends it.</source>
        <translation>Écrivez une ligne. Ses parties et ses contrôles sont comptés pendant la saisie&#x202f;; Ctrl+Enter l’envoie.</translation>
    </message>
    <message>
        <source>The number is proven. Press Send SMS, and write something that %1 can keep.</source>
        <translation>Le numéro est prouvé. Appuyez sur Envoyer un SMS, et écrivez quelque chose que %1 pourra conserver.</translation>
    </message>
    <message>
        <source>The code is on its way to %1&apos;s phone. The reply asks for it: press Enter.</source>
        <translation>Le code est en route vers le téléphone de %1. La réponse le demande&#x202f;: appuyez sur Enter.</translation>
    </message>
    <message>
        <source>%1 types the code here within a minute or so. You will not see it.</source>
        <translation>%1 saisit le code ici d’ici une minute environ. Vous ne le verrez pas.</translation>
    </message>
    <message>
        <source>That was not the code. %1 may try again; the card counts.</source>
        <translation>Ce n’était pas le code. %1 peut réessayer&#x202f;; la carte compte les essais.</translation>
    </message>
    <message>
        <source>%1 said stop, so no SMS goes there. Choose somebody else.</source>
        <translation>%1 a dit stop, donc aucun SMS n’y part. Choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>There is no number to text yet: write one into the profile, or choose somebody else.</source>
        <translation>Il n’y a pas encore de numéro&#x202f;: ajoutez-en un dans la fiche, ou choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>This number takes no code for a while. Choose somebody else.</source>
        <translation>Ce numéro n’accepte pas de code pour le moment. Choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>An SMS goes only to a proven number. Press Send OTP in the profile.</source>
        <translation>Un SMS ne part que vers un numéro prouvé. Appuyez sur Envoyer l’OTP dans la fiche.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DescriptionEdit</name>
    <message>
        <source>Read a file…</source>
        <translation>Lire un fichier…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>%1: a form</source>
        <translation>%1&#x202f;: un formulaire</translation>
    </message>
    <message>
        <source>%1: JSON</source>
        <translation>%1&#x202f;: JSON</translation>
    </message>
    <message>
        <source>Description of a gateway</source>
        <translation>Description d’une passerelle</translation>
    </message>
    <message>
        <source>Descriptions (*.json)</source>
        <translation>Descriptions (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>“%1” is empty, too long, or cannot be read. What was here is still here.</source>
        <translation>«&#x202f;%1&#x202f;» est vide, trop long ou illisible. Ce qui était ici y est toujours.</translation>
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
        <translation>Voici à quoi ressemble un message.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DeskPage</name>
    <message>
        <source>Search every conversation</source>
        <translation>Rechercher dans toutes les conversations</translation>
    </message>
    <message>
        <source>no conversation is chosen</source>
        <translation>aucune conversation n’est choisie</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Show or hide the profile</source>
        <translation>Afficher ou masquer la fiche</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>The customer is erased</source>
        <translation>Le client est effacé</translation>
    </message>
    <message>
        <source>Review failed SMS</source>
        <translation>Examiner les SMS en échec</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Export conversations</source>
        <translation>Exporter les conversations</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DeskStatusBar</name>
    <message>
        <source>No provider yet</source>
        <translation>Pas encore de fournisseur</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Password missing</source>
        <translation>Mot de passe manquant</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n en file</numerusform>
            <numerusform>%n en file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n retenu</numerusform>
            <numerusform>%n retenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sure</source>
        <translation>
            <numerusform>%n incertain</numerusform>
            <numerusform>%n incertains</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DetailsForm</name>
    <message>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Save details</source>
        <translation>Enregistrer les détails</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nom du champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>Valeur du champ</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Supprimer ce champ</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>Un client doit avoir un nom.</translation>
    </message>
    <message>
        <source>This is no e-mail address. Write it as name@example.com.</source>
        <translation>Ce n’est pas une adresse e-mail. Écrivez-la sous la forme nom@example.com.</translation>
    </message>
    <message>
        <source>There is no such language. Write its code, such as en or de.</source>
        <translation>Cette langue n’existe pas. Écrivez son code, par exemple en ou de.</translation>
    </message>
    <message>
        <source>There is no such time zone. Write it as Europe/London.</source>
        <translation>Ce fuseau horaire n’existe pas. Écrivez-le sous la forme Europe/London.</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Un champ doit avoir un nom.</translation>
    </message>
    <message>
        <source>There are two fields named “%1”.</source>
        <translation>Deux champs portent le nom «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DetailsList</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Rien n’est encore connu.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ElsewherePage</name>
    <message>
        <source>Show its window</source>
        <translation>Afficher sa fenêtre</translation>
    </message>
    <message>
        <source>Take it back here</source>
        <translation>La reprendre ici</translation>
    </message>
    <message>
        <source>What you have typed is there too.</source>
        <translation>Ce que vous avez saisi s’y trouve aussi.</translation>
    </message>
    <message>
        <source>This conversation is in a window of its own</source>
        <translation>Cette conversation est dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>%1 is in a window of its own</source>
        <translation>%1 est dans sa propre fenêtre</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EmojiPicker</name>
    <message>
        <source>Smileys and emotion</source>
        <translation>Smileys et émotions</translation>
    </message>
    <message>
        <source>People and body</source>
        <translation>Personnes et corps</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Animaux et nature</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Nourriture et boissons</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Voyages et lieux</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symboles</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Drapeaux</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Rechercher un emoji</translation>
    </message>
    <message>
        <source>Search emoji by their English name</source>
        <translation>Rechercher un emoji par son nom anglais</translation>
    </message>
    <message>
        <source>The ones of late</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>Couleur de peau</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Medium-light</source>
        <translation>Modérément claire</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Légèrement mate</translation>
    </message>
    <message>
        <source>Medium-dark</source>
        <translation>Mate</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Foncée</translation>
    </message>
    <message>
        <source>What you pick will be here.</source>
        <translation>Vos choix apparaîtront ici.</translation>
    </message>
    <message>
        <source>No emoji has such a name. Try another word.</source>
        <translation>Aucun emoji ne porte ce nom. Essayez un autre mot.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EmptyContacts</name>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Pas encore de clients</translation>
    </message>
    <message>
        <source>A customer must match every filter. Remove one, or search for part of a word: “ad” finds Ada and Nadia.</source>
        <translation>Un client doit répondre à chaque filtre. Retirez-en un, ou cherchez une partie de mot&#x202f;: «&#x202f;ad&#x202f;» trouve Ada et Nadia.</translation>
    </message>
    <message>
        <source>Everyone who writes to you appears here. You can also add customers before they write.</source>
        <translation>Toute personne qui vous écrit apparaît ici. Vous pouvez aussi ajouter des clients avant qu’ils n’écrivent.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EmptyDesk</name>
    <message>
        <source>Find a customer</source>
        <translation>Trouver un client</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Client suivant</translation>
    </message>
    <message>
        <source>Set up a provider</source>
        <translation>Configurer un fournisseur</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Nice work. Nothing waiting.</source>
        <translation>Bon travail. Rien en attente.</translation>
    </message>
    <message numerus="yes">
        <source>A conversation appears on the left the moment somebody writes. %n may still write back.</source>
        <translation>
            <numerusform>Une conversation apparaît à gauche dès que quelqu’un écrit. %n client peut encore répondre.</numerusform>
            <numerusform>Une conversation apparaît à gauche dès que quelqu’un écrit. %n clients peuvent encore répondre.</numerusform>
        </translation>
    </message>
    <message>
        <source>A conversation appears on the left the moment somebody writes.</source>
        <translation>Une conversation apparaît à gauche dès que quelqu’un écrit.</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>Choisissez une conversation</translation>
    </message>
    <message>
        <source>Take the customer who waits longest, or open one from the list.</source>
        <translation>Prenez le client qui attend depuis le plus longtemps, ou ouvrez une conversation de la liste.</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>Pas encore de fournisseur</translation>
    </message>
    <message>
        <source>This workspace is real and empty. A provider carries its SMS; until there is one, nothing can be sent.</source>
        <translation>Cet espace de travail est réel et vide. Un fournisseur achemine ses SMS&#x202f;; sans lui, rien ne peut être envoyé.</translation>
    </message>
    <message>
        <source>Nobody has written yet</source>
        <translation>Personne n’a encore écrit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>A conversation appears on the left the moment somebody writes to your number. To write first, add the customer.</source>
        <translation>Une conversation apparaît à gauche dès que quelqu’un écrit à votre numéro. Pour écrire en premier, ajoutez le client.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EmptyList</name>
    <message>
        <source>Nothing waiting</source>
        <translation>Rien en attente</translation>
    </message>
    <message>
        <source>Conversations that you accept stand here.</source>
        <translation>Les conversations que vous acceptez s’affichent ici.</translation>
    </message>
    <message>
        <source>Nobody waits for an agent</source>
        <translation>Personne n’attend d’agent</translation>
    </message>
    <message>
        <source>A new conversation appears here the moment somebody writes.</source>
        <translation>Une nouvelle conversation apparaît ici dès que quelqu’un écrit.</translation>
    </message>
    <message>
        <source>Nothing is pending</source>
        <translation>Rien en suspens</translation>
    </message>
    <message>
        <source>Put a conversation aside with Pending; it comes back when the customer writes.</source>
        <translation>Mettez une conversation de côté avec En suspens&#x202f;; elle revient quand le client écrit.</translation>
    </message>
    <message>
        <source>Nothing is closed yet</source>
        <translation>Rien de fermé pour l’instant</translation>
    </message>
    <message>
        <source>Closed conversations stay here, and in the customer’s history.</source>
        <translation>Les conversations fermées restent ici, et dans l’historique du client.</translation>
    </message>
    <message>
        <source>No SMS has failed</source>
        <translation>Aucun SMS en échec</translation>
    </message>
    <message>
        <source>An SMS that was not delivered, not sent, or is not sure brings its conversation here.</source>
        <translation>Un SMS non distribué, non envoyé ou incertain fait venir sa conversation ici.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>No conversation matches</source>
        <translation>Aucune conversation ne correspond</translation>
    </message>
    <message>
        <source>The filters above hide every conversation of this list.</source>
        <translation>Les filtres ci-dessus masquent toutes les conversations de cette liste.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>Rien de reporté</translation>
    </message>
    <message>
        <source>Snooze a conversation to have it back at a time you choose, or when the customer writes.</source>
        <translation>Reportez une conversation pour la retrouver à l’heure de votre choix, ou quand le client écrit.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EmptyReports</name>
    <message>
        <source>Show everybody&apos;s</source>
        <translation>Afficher ceux de tous</translation>
    </message>
    <message>
        <source>Show 30 days</source>
        <translation>Afficher 30 jours</translation>
    </message>
    <message>
        <source>Nothing happened in this time</source>
        <translation>Rien ne s’est passé sur cette période</translation>
    </message>
    <message>
        <source>No conversation, SMS or code fits these days and filters.</source>
        <translation>Aucune conversation, aucun SMS ni code ne correspond à ces jours et à ces filtres.</translation>
    </message>
    <message>
        <source>As soon as customers write and texts go out, four questions are answered here: how many, how fast, how well delivered, and what it cost.</source>
        <translation>Dès que des clients écrivent et que des textes partent, quatre questions trouvent ici leur réponse&#x202f;: combien, en combien de temps, avec quelle distribution et à quel coût.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EraseSheet</name>
    <message>
        <source>Erase customer</source>
        <translation>Effacer le client</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>The profile goes, with its numbers, notes, drafts, codes and consent.</source>
        <translation>La fiche disparaît, avec ses numéros, notes, brouillons, codes et consentement.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations go, with every message in them.</source>
        <translation>
            <numerusform>%n conversation disparaît, avec tous ses messages.</numerusform>
            <numerusform>%n conversations disparaissent, avec tous leurs messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number that opted out stays blocked. Of it only a mark is kept, from which nobody can read the number.</source>
        <translation>Un numéro en opt-out reste bloqué. Il n’en est gardé qu’une empreinte, d’où personne ne peut lire le numéro.</translation>
    </message>
    <message>
        <source>The audit trail keeps that somebody was erased, when and by whom, and no name.</source>
        <translation>Le journal d’audit garde qu’une personne a été effacée, quand et par qui, sans nom.</translation>
    </message>
    <message>
        <source>Backups that were made before still hold this customer. Restored here, they lose them again.</source>
        <translation>Les sauvegardes antérieures contiennent encore ce client. Restaurées ici, elles le perdent à nouveau.</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>Je sais que c’est irréversible</translation>
    </message>
    <message>
        <source>It is being erased, down to the file…</source>
        <translation>Effacement en cours, jusque dans le fichier…</translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>Cochez d’abord la case.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ExportSheet</name>
    <message>
        <source>Export customers</source>
        <translation>Exporter les clients</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>For spreadsheets and other programs. Cells that could run as formulas are made harmless.</source>
        <translation>Pour les tableurs et autres programmes. Les cellules qui pourraient s’exécuter comme formules sont neutralisées.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For programs: everything, in full.</source>
        <translation>Pour les programmes&#x202f;: tout, en entier.</translation>
    </message>
    <message>
        <source>Contact cards (vCard)</source>
        <translation>Cartes de contact (vCard)</translation>
    </message>
    <message>
        <source>For telephones and address books.</source>
        <translation>Pour les téléphones et carnets d’adresses.</translation>
    </message>
    <message>
        <source>All customers are written to a file that only you can read. The audit trail keeps that it was done.</source>
        <translation>Tous les clients sont écrits dans un fichier que vous seul pouvez lire. Le journal d’audit en garde la trace.</translation>
    </message>
    <message>
        <source>The customers in the list are written to a file that only you can read. The audit trail keeps that it was done.</source>
        <translation>Les clients de la liste sont écrits dans un fichier que vous seul pouvez lire. Le journal d’audit en garde la trace.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are in %1</source>
        <translation>
            <numerusform>%n client est dans %1</numerusform>
            <numerusform>%n clients sont dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture en cours…</translation>
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
        <translation>Examiner et réessayer…</translation>
    </message>
    <message>
        <source>Every text that did not arrive, with its cause and whether a retry is safe</source>
        <translation>Tous les textes qui ne sont pas arrivés, avec la cause et si un nouvel essai est sûr</translation>
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
        <translation>Code %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the conversation with %1</source>
        <translation>Ouvrir la conversation avec %1</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Set aside, seen and settled: %1</source>
        <translation>Mettre de côté, vu et réglé&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FailedSheet</name>
    <message>
        <source>Failed SMS</source>
        <translation>SMS en échec</translation>
    </message>
    <message>
        <source>All that are safe to retry</source>
        <translation>Tous ceux qui peuvent être réessayés sans risque</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Every SMS arrived, or is on its way. What fails stands here, with its cause.</source>
        <translation>Tous les SMS sont arrivés ou en route. Ce qui échoue figure ici, avec sa cause.</translation>
    </message>
    <message>
        <source>These are the newest %1. Older ones follow when these are settled.</source>
        <translation>Voici les %1 plus récents. Les plus anciens suivent quand ceux-ci sont réglés.</translation>
    </message>
    <message>
        <source>They are being sent</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Tick what is to go once more</source>
        <translation>Cochez ce qui doit repartir</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n SMS</source>
        <translation>
            <numerusform>Réessayer %n SMS</numerusform>
            <numerusform>Réessayer %n SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>1 SMS goes once more.</source>
        <translation>1 SMS repart.</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS go once more.</source>
        <translation>
            <numerusform>%n SMS repart.</numerusform>
            <numerusform>%n SMS repartent.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 does not: its row says why.</source>
        <translation>1 ne repart pas&#x202f;: sa ligne dit pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>%n do not: their rows say why.</source>
        <translation>
            <numerusform>%n ne repart pas&#x202f;: sa ligne dit pourquoi.</numerusform>
            <numerusform>%n ne repartent pas&#x202f;: leurs lignes disent pourquoi.</numerusform>
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
        <translation>Total</translation>
    </message>
    <message>
        <source>Against forecast</source>
        <translation>Par rapport à la prévision</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Coût, %1</translation>
    </message>
    <message>
        <source>Foreseen, %1</source>
        <translation>Prévu, %1</translation>
    </message>
    <message>
        <source>as foreseen</source>
        <translation>comme prévu</translation>
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
        <translation>Filtre %1</translation>
    </message>
    <message>
        <source>Takes the filter away</source>
        <translation>Retire le filtre</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Retirer ce filtre</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FilterChips</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FilterWords</name>
    <message>
        <source>Unread</source>
        <translation>Non lues</translation>
    </message>
    <message>
        <source>Failed SMS</source>
        <translation>SMS en échec</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Opt-out</translation>
    </message>
    <message>
        <source>Not opted out</source>
        <translation>Sans opt-out</translation>
    </message>
    <message>
        <source>Written by the customer</source>
        <translation>Écrit par le client</translation>
    </message>
    <message>
        <source>Written by an agent</source>
        <translation>Écrit par un agent</translation>
    </message>
    <message>
        <source>Has SMS</source>
        <translation>Avec SMS</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation>Aucune réponse requise</translation>
    </message>
    <message>
        <source>Closed by itself</source>
        <translation>Fermée automatiquement</translation>
    </message>
    <message>
        <source>Closed by hand</source>
        <translation>Fermée à la main</translation>
    </message>
    <message>
        <source>Through %1</source>
        <translation>Via %1</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentement donné</translation>
    </message>
    <message>
        <source>No consent given</source>
        <translation>Aucun consentement donné</translation>
    </message>
    <message>
        <source>Code proven</source>
        <translation>Code confirmé</translation>
    </message>
    <message>
        <source>Code lost</source>
        <translation>Code échoué</translation>
    </message>
    <message>
        <source>Score below %1 %</source>
        <translation>Score inférieur à %1&#x202f;%</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>À partir du %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Avant le %1</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Non évaluée</translation>
    </message>
    <message>
        <source>Score begun</source>
        <translation>Évaluation commencée</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Évaluée</translation>
    </message>
    <message>
        <source>Score disputed</source>
        <translation>Score contesté</translation>
    </message>
    <message>
        <source>Score failed</source>
        <translation>Score éliminatoire</translation>
    </message>
    <message>
        <source>Coached</source>
        <translation>Avec coaching</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FindBar</name>
    <message>
        <source>Match before (Enter)</source>
        <translation>Résultat précédent (Enter)</translation>
    </message>
    <message>
        <source>Match after (Shift+Enter)</source>
        <translation>Résultat suivant (Shift+Enter)</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Quitter (Esc)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2+</source>
        <translation>%1 sur %2+</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FormField</name>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Non choisi</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::GivenScore</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Your score</source>
        <translation>Votre score</translation>
    </message>
    <message>
        <source>Scored by %1</source>
        <translation>Évalué par %1</translation>
    </message>
    <message>
        <source>%1 · version %2 · %3</source>
        <translation>%1 · version %2 · %3</translation>
    </message>
    <message>
        <source>Summary for %1</source>
        <translation>Synthèse pour %1</translation>
    </message>
    <message>
        <source>%1 has seen it</source>
        <translation>%1 l’a vu</translation>
    </message>
    <message>
        <source>%1 has not seen it yet</source>
        <translation>%1 ne l’a pas encore vu</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 a répondu</translation>
    </message>
    <message>
        <source>%1 disputes it</source>
        <translation>%1 le conteste</translation>
    </message>
    <message>
        <source>%1 kept the score</source>
        <translation>%1 a maintenu le score</translation>
    </message>
    <message>
        <source>Changed after the dispute</source>
        <translation>Modifié après la contestation</translation>
    </message>
    <message>
        <source>%1 answers your dispute here.</source>
        <translation>%1 répond ici à votre contestation.</translation>
    </message>
    <message>
        <source>Beside the score of %1: %2 %, %3 points apart</source>
        <translation>À côté du score de %1&#x202f;: %2&#x202f;%, écart de %3 points</translation>
    </message>
    <message>
        <source>%1 scored %2 % by another version, so only the sums compare</source>
        <translation>%1 a donné %2&#x202f;% avec une autre version&#x202f;: seuls les totaux se comparent</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>other: %1</source>
        <translation>autre&#x202f;: %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Dispute the score</source>
        <translation>Contester le score</translation>
    </message>
    <message>
        <source>Your answer to the score</source>
        <translation>Votre réponse au score</translation>
    </message>
    <message>
        <source>What you think of it</source>
        <translation>Ce que vous en pensez</translation>
    </message>
    <message>
        <source>Change the score…</source>
        <translation>Modifier le score…</translation>
    </message>
    <message>
        <source>Keep the score</source>
        <translation>Maintenir le score</translation>
    </message>
    <message>
        <source>Your answer to the dispute</source>
        <translation>Votre réponse à la contestation</translation>
    </message>
    <message>
        <source>Why the score stays as it is</source>
        <translation>Pourquoi le score reste tel quel</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Handset</name>
    <message>
        <source>On the handset</source>
        <translation>Sur le téléphone</translation>
    </message>
    <message>
        <source>Part %1 of %2: %3</source>
        <translation>Partie %1 sur %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Not sent: “%1”</source>
        <translation>Non envoyé&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>What you write appears here.</source>
        <translation>Ce que vous écrivez apparaît ici.</translation>
    </message>
    <message>
        <source>One part.</source>
        <translation>Une seule partie.</translation>
    </message>
    <message>
        <source>Sent as %1 parts, which most phones join into one message.</source>
        <translation>Envoyé en %1 parties, que la plupart des téléphones réunissent en un seul message.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Provider’s default</source>
        <translation>Par défaut du fournisseur</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::HintCard</name>
    <message>
        <source>For the gateway&apos;s own configuration</source>
        <translation>Pour la configuration de la passerelle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>With these lines receipts and the customers&apos; own SMS come back to this desk.</source>
        <translation>Avec ces lignes, les accusés et les SMS des clients reviennent vers Heliograph.</translation>
    </message>
    <message>
        <source>Lines to paste</source>
        <translation>Lignes à coller</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::HistoryPage</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>fermée&#x202f;: %1</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>ouverte depuis&#x202f;: %1</translation>
    </message>
    <message>
        <source>No conversation yet.</source>
        <translation>Pas encore de conversation.</translation>
    </message>
    <message>
        <source>SMS consent</source>
        <translation>Consentement SMS</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Opt-out</translation>
    </message>
    <message>
        <source>Opt-out lifted</source>
        <translation>Opt-out levé</translation>
    </message>
    <message>
        <source>Wrote first</source>
        <translation>A écrit en premier</translation>
    </message>
    <message>
        <source>Asked for it in a conversation</source>
        <translation>Demandé dans une conversation</translation>
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
        <translation>Importer des clients</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Contrôler le fichier</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>leave the row out</source>
        <translation>omettre la ligne</translation>
    </message>
    <message>
        <source>update the customer</source>
        <translation>mettre à jour le client</translation>
    </message>
    <message>
        <source>add another customer</source>
        <translation>ajouter un autre client</translation>
    </message>
    <message>
        <source>Number is here already:</source>
        <translation>Numéro déjà présent&#x202f;:</translation>
    </message>
    <message>
        <source>Say which column holds the phone number.</source>
        <translation>Indiquez la colonne qui contient le numéro de téléphone.</translation>
    </message>
    <message>
        <source>Say which column holds the name.</source>
        <translation>Indiquez la colonne qui contient le nom.</translation>
    </message>
    <message>
        <source>Checking %1. Nothing is written yet.</source>
        <translation>Contrôle de %1. Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>Enregistrer ces lignes…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Import %n customers</source>
        <translation>
            <numerusform>Importer %n client</numerusform>
            <numerusform>Importer %n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>No row of this file can be taken in.</source>
        <translation>Aucune ligne de ce fichier ne peut être importée.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were checked</source>
        <translation>
            <numerusform>%n ligne a été contrôlée</numerusform>
            <numerusform>%n lignes ont été contrôlées</numerusform>
        </translation>
    </message>
    <message>
        <source>Save rows with a problem</source>
        <translation>Enregistrer les lignes à problème</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are saved, each with its line and reason</source>
        <translation>
            <numerusform>%n ligne est enregistrée, avec son numéro et le motif</numerusform>
            <numerusform>%n lignes sont enregistrées, chacune avec son numéro et le motif</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Import de %1 en cours</translation>
    </message>
    <message>
        <source>Undoing the import of %1</source>
        <translation>Annulation de l’import de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are as they were before</source>
        <translation>
            <numerusform>%n client est comme avant</numerusform>
            <numerusform>%n clients sont comme avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed since, or wrote to you, and stay</source>
        <translation>
            <numerusform>%n a changé depuis, ou vous a écrit, et reste</numerusform>
            <numerusform>%n ont changé depuis, ou vous ont écrit, et restent</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>You can close this and work on; it goes on by itself.</source>
        <translation>Vous pouvez fermer et continuer à travailler&#x202f;; l’opération se poursuit.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped after row %1. What is in stays in; it can be gone on with or undone.</source>
        <translation>Arrêté après la ligne %1. Ce qui est importé le reste&#x202f;; l’import peut être continué ou annulé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n customers were imported</source>
        <translation>
            <numerusform>%n client a été importé</numerusform>
            <numerusform>%n clients ont été importés</numerusform>
        </translation>
    </message>
    <message>
        <source>A table (CSV) from a spreadsheet or another program, or contact cards (vCard). Nothing is written before you have seen what would happen.</source>
        <translation>Un tableau (CSV) d’un tableur ou d’un autre programme, ou des cartes de contact (vCard). Rien n’est écrit avant que vous ayez vu ce qui se passerait.</translation>
    </message>
    <message>
        <source>Each customer needs a name and a phone number. Consent goes in only with where it was given; an opt-out always does.</source>
        <translation>Chaque client doit avoir un nom et un numéro de téléphone. Un consentement n’est importé qu’avec l’endroit où il a été donné&#x202f;; un opt-out l’est toujours.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Imports précédents</translation>
    </message>
    <message>
        <source>%1, %2: undone</source>
        <translation>%1, %2&#x202f;: annulé</translation>
    </message>
    <message>
        <source>%1, %2: broken off after row %3</source>
        <translation>%1, %2&#x202f;: interrompu après la ligne %3</translation>
    </message>
    <message>
        <source>%1, %2: %3 added, %4 updated</source>
        <translation>%1, %2&#x202f;: %3 ajoutés, %4 mis à jour</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on with the import of %1</source>
        <translation>Continuer l’import de %1</translation>
    </message>
    <message>
        <source>Undo the import of %1</source>
        <translation>Annuler l’import de %1</translation>
    </message>
    <message>
        <source>Tables and contact cards (*.csv *.tsv *.txt *.vcf *.vcard)</source>
        <translation>Tableaux et cartes de contact (*.csv *.tsv *.txt *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxDelegate</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>En attente du client</translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation>Rien en attente</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>Brouillon&#x202f;:</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxHead</name>
    <message>
        <source>Sort and filter</source>
        <translation>Trier et filtrer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation>Afficher toute la liste</translation>
    </message>
    <message>
        <source>Sort and filter, filters are on</source>
        <translation>Trier et filtrer, filtres actifs</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxPane</name>
    <message>
        <source>nobody is waiting</source>
        <translation>personne n’attend</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Client suivant</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Conversation below</source>
        <translation>Conversation suivante</translation>
    </message>
    <message>
        <source>Conversation above</source>
        <translation>Conversation précédente</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>nobody is offered to you</source>
        <translation>personne ne vous est proposé</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxRows</name>
    <message>
        <source>Verification code, hidden</source>
        <translation>Code de vérification, masqué</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>attend depuis %1</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>en attente du client</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>number verified</source>
        <translation>numéro vérifié</translation>
    </message>
    <message>
        <source>opted out of SMS</source>
        <translation>opt-out SMS</translation>
    </message>
    <message>
        <source>draft: %1</source>
        <translation>brouillon&#x202f;: %1</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>cochée</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>reportée, retour&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxTabs</name>
    <message>
        <source>More lists</source>
        <translation>Autres listes</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Non attribuées</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermées</translation>
    </message>
    <message>
        <source>Failed SMS</source>
        <translation>SMS en échec</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message numerus="yes">
        <source>More lists, %n failed SMS</source>
        <translation>
            <numerusform>Autres listes, %n SMS en échec</numerusform>
            <numerusform>Autres listes, %n SMS en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Reportées</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxTicks</name>
    <message>
        <source>Select the whole list</source>
        <translation>Sélectionner toute la liste</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxView</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Accept the conversation with %1</source>
        <translation>Accepter la conversation avec %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InsertPopup</name>
    <message>
        <source>What can be put in</source>
        <translation>Ce que vous pouvez insérer</translation>
    </message>
    <message>
        <source>What it says to this customer</source>
        <translation>Ce que cela donne pour ce client</translation>
    </message>
    <message>
        <source>Enter puts it in, Esc leaves what you typed</source>
        <translation>Enter l’insère, Esc garde ce que vous avez saisi</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Insertions</name>
    <message>
        <source>No canned replies yet. A supervisor adds them under Templates.</source>
        <translation>Pas encore de réponses types. Un superviseur les ajoute dans Modèles.</translation>
    </message>
    <message>
        <source>No canned reply has such a name</source>
        <translation>Aucune réponse type ne porte ce nom</translation>
    </message>
    <message>
        <source>No variable has such a name</source>
        <translation>Aucune variable ne porte ce nom</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::KeyRecorder</name>
    <message>
        <source>Press the new key</source>
        <translation>Saisissez le nouveau raccourci</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucun raccourci</translation>
    </message>
    <message>
        <source>%1: press the new key</source>
        <translation>%1&#x202f;: saisissez le nouveau raccourci</translation>
    </message>
    <message>
        <source>%1: no key</source>
        <translation>%1&#x202f;: aucun raccourci</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Escape keeps the old one, Backspace takes it away</source>
        <translation>Escape garde l’ancien, Backspace le supprime</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::LabelPicker</name>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Find or add a label</source>
        <translation>Trouver ou ajouter une étiquette</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Enter ticks or adds, Esc changes nothing</source>
        <translation>Enter coche ou ajoute, Esc ne change rien</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Ajouter «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the desktop says</source>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>Nobody has read the translations with a native eye yet: tell us what sounds wrong.</source>
        <translation>Aucune traduction n’a encore été relue par une personne de langue maternelle&#x202f;: dites-nous ce qui sonne faux.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::LinkBar</name>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Quitter (Esc)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Mène à %1</translation>
    </message>
    <message>
        <source>Not encrypted: what one types there can be read on the way.</source>
        <translation>Non chiffré&#x202f;: ce que l’on y saisit peut être lu en chemin.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Impossible d’ouvrir un navigateur</translation>
    </message>
    <message>
        <source>Copy the address and open it by hand.</source>
        <translation>Copiez l’adresse et ouvrez-la vous-même.</translation>
    </message>
    <message>
        <source>Open the mail program</source>
        <translation>Ouvrir la messagerie</translation>
    </message>
    <message>
        <source>Email to %1</source>
        <translation>E-mail à %1</translation>
    </message>
    <message>
        <source>It is written and sent there. Nothing of it comes back to this desk.</source>
        <translation>Il est écrit et envoyé là-bas. Rien n’en revient dans Heliograph.</translation>
    </message>
    <message>
        <source>No mail program could be opened</source>
        <translation>Impossible d’ouvrir un logiciel de messagerie</translation>
    </message>
    <message>
        <source>Copy the address and write to it by hand.</source>
        <translation>Copiez l’adresse et écrivez-y à la main.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ListMenu</name>
    <message>
        <source>Sort and filter</source>
        <translation>Trier et filtrer</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>Plus longue attente d’abord</translation>
    </message>
    <message>
        <source>Newest activity first</source>
        <translation>Activité la plus récente d’abord</translation>
    </message>
    <message>
        <source>Newest chat first</source>
        <translation>Chat le plus récent d’abord</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lues</translation>
    </message>
    <message>
        <source>Has a failed SMS</source>
        <translation>Avec un SMS en échec</translation>
    </message>
    <message>
        <source>Verified number</source>
        <translation>Numéro vérifié</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Opt-out</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>No conversation has a label yet</source>
        <translation>Aucune conversation n’a encore d’étiquette</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>None yet: choose filters, then save them</source>
        <translation>Aucun pour l’instant&#x202f;: choisissez des filtres, puis enregistrez-les</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>Oublier ce filtre</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Enregistrer ce filtre</translation>
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
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>every command and customer by name</source>
        <translation>toutes les commandes et tous les clients par nom</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Undo last action</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>rien à annuler</translation>
    </message>
    <message>
        <source>Light or dark as the desktop</source>
        <translation>Clair ou sombre selon le système</translation>
    </message>
    <message>
        <source>Light window</source>
        <translation>Fenêtre claire</translation>
    </message>
    <message>
        <source>Dark window</source>
        <translation>Fenêtre sombre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>High contrast window</source>
        <translation>Fenêtre à contraste élevé</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>every customer: find, label, choose</source>
        <translation>tous les clients&#x202f;: trouver, étiqueter, choisir</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importer des clients</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>Exporter les clients</translation>
    </message>
    <message>
        <source>Send SMS…</source>
        <translation>Envoyer un SMS…</translation>
    </message>
    <message>
        <source>Last bulk SMS</source>
        <translation>Dernier envoi groupé</translation>
    </message>
    <message>
        <source>Nothing was sent in bulk yet.</source>
        <translation>Aucun envoi groupé pour l’instant.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>how many, how fast, how well delivered, at what cost</source>
        <translation>combien, en combien de temps, avec quelle distribution, à quel coût</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>find, read and score conversations</source>
        <translation>trouver, lire et évaluer des conversations</translation>
    </message>
    <message>
        <source>Coaching note</source>
        <translation>Note de coaching</translation>
    </message>
    <message>
        <source>on the message that is read</source>
        <translation>sur le message en cours de lecture</translation>
    </message>
    <message>
        <source>open Review first</source>
        <translation>ouvrez d’abord Revue</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::MergeChoice</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::MergeSheet</name>
    <message>
        <source>Merge two customers</source>
        <translation>Fusionner deux clients</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Who is the same person as %1?</source>
        <translation>Qui est la même personne que %1&#x202f;?</translation>
    </message>
    <message>
        <source>Choose a customer, then compare the two.</source>
        <translation>Choisissez un client, puis comparez les deux.</translation>
    </message>
    <message>
        <source>%1 becomes part of %2</source>
        <translation>%1 est intégré à %2</translation>
    </message>
    <message>
        <source>It can be undone for 30 days, in the profile.</source>
        <translation>Annulable pendant 30 jours, dans la fiche.</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>goes into it</source>
        <translation>y est intégré</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Preferred number</source>
        <translation>Numéro préféré</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>These move over: numbers %1, conversations %2, messages %3, consent lines %4, drafts %5.</source>
        <translation>Éléments transférés&#x202f;: numéros %1, conversations %2, messages %3, lignes de consentement %4, brouillons %5.</translation>
    </message>
    <message>
        <source>Still verified, because both have the number: %1</source>
        <translation>Toujours vérifié, car les deux ont ce numéro&#x202f;: %1</translation>
    </message>
    <message>
        <source>No longer verified: %1. It was proven for %2 alone; send a new code afterwards.</source>
        <translation>Plus vérifié&#x202f;: %1. Il n’était prouvé que pour %2&#x202f;; envoyez ensuite un nouveau code.</translation>
    </message>
    <message>
        <source>Stays opted out of SMS: %1</source>
        <translation>Reste en opt-out SMS&#x202f;: %1</translation>
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
        <translation>La longueur convient à nouveau&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NewCustomerSheet</name>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Ajouter le client</translation>
    </message>
    <message>
        <source>Who writes first appears by themselves. Add a customer here to reach them before that.</source>
        <translation>Qui écrit en premier apparaît automatiquement. Ajoutez ici un client pour le joindre avant cela.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Mobile number, if you have it</source>
        <translation>Numéro de mobile, si vous l’avez</translation>
    </message>
    <message>
        <source>%1 has this number already. One number can be verified for one customer at a time.</source>
        <translation>%1 a déjà ce numéro. Un numéro ne peut être vérifié que pour un seul client à la fois.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>Un client doit avoir un nom.</translation>
    </message>
    <message>
        <source>The number cannot be used as it is. Correct it, or leave it empty.</source>
        <translation>Ce numéro n’est pas utilisable tel quel. Corrigez-le, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>It is being saved</source>
        <translation>Enregistrement en cours</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NotesPage</name>
    <message>
        <source>No notes yet. What the team writes here, the customer never sees.</source>
        <translation>Pas encore de notes. Ce que l’équipe écrit ici, le client ne le voit jamais.</translation>
    </message>
    <message>
        <source>Write a note for the team</source>
        <translation>Écrire une note pour l’équipe</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Écrivez d’abord quelque chose</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Notices</name>
    <message>
        <source>This is a demo workspace.</source>
        <translation>Ceci est un espace de travail de démo.</translation>
    </message>
    <message>
        <source>Everybody here is invented, and nothing leaves this computer.</source>
        <translation>Toutes les personnes sont inventées, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Set up a provider</source>
        <translation>Configurer un fournisseur</translation>
    </message>
    <message>
        <source>An empty workspace was begun; the damaged file is kept as %1.</source>
        <translation>Un espace de travail vide a été créé&#x202f;; le fichier endommagé est conservé sous %1.</translation>
    </message>
    <message>
        <source>An empty workspace was begun; the damaged file is kept as %1. The newest good copy is %2: quit, then run “heliographctl restore” with it.</source>
        <translation>Un espace de travail vide a été créé&#x202f;; le fichier endommagé est conservé sous %1. La copie valide la plus récente est %2&#x202f;: quittez, puis exécutez «&#x202f;heliographctl restore&#x202f;» avec elle.</translation>
    </message>
    <message>
        <source>The data file was damaged.</source>
        <translation>Le fichier de données était endommagé.</translation>
    </message>
    <message numerus="yes">
        <source>What was waiting then is held (%n), because it may have been sent since: open each one and decide.</source>
        <translation>
            <numerusform>Le message qui attendait alors est retenu (%n), car il a pu être envoyé depuis&#x202f;: ouvrez-le et décidez.</numerusform>
            <numerusform>Les messages qui attendaient alors sont retenus (%n), car ils ont pu être envoyés depuis&#x202f;: ouvrez chacun d’eux et décidez.</numerusform>
        </translation>
    </message>
    <message>
        <source>No message was waiting then, so nothing is held.</source>
        <translation>Aucun message n’attendait alors, donc rien n’est retenu.</translation>
    </message>
    <message>
        <source>This workspace comes from a copy.</source>
        <translation>Cet espace de travail provient d’une copie.</translation>
    </message>
    <message>
        <source>%1 is paused: %2.</source>
        <translation>%1 est en pause&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Its messages wait here and none is lost.</source>
        <translation>Ses messages attendent ici et aucun n’est perdu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>This is a demo. Step %1 of %2.</source>
        <translation>Ceci est une démo. Étape %1 sur %2.</translation>
    </message>
    <message>
        <source>Its messages go through a stand-in where one can, and wait here where none can. None is lost.</source>
        <translation>Ses messages passent par un fournisseur de secours s’il y en a un, sinon ils attendent ici. Aucun n’est perdu.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Show one now</source>
        <translation>En afficher une maintenant</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Me prévenir quand</translation>
    </message>
    <message>
        <source>Somebody new is waiting</source>
        <translation>Une nouvelle personne attend</translation>
    </message>
    <message>
        <source>A customer of mine writes</source>
        <translation>Un de mes clients écrit</translation>
    </message>
    <message>
        <source>A customer of mine proves their number</source>
        <translation>Un de mes clients prouve son numéro</translation>
    </message>
    <message>
        <source>A conversation that I snoozed is due</source>
        <translation>Une conversation que j’ai reportée est de retour</translation>
    </message>
    <message>
        <source>An SMS of mine is not delivered</source>
        <translation>Un de mes SMS n’est pas distribué</translation>
    </message>
    <message>
        <source>Also while I work in another conversation.</source>
        <translation>Aussi pendant que je travaille dans une autre conversation.</translation>
    </message>
    <message>
        <source>Repeat every two minutes until I have seen it</source>
        <translation>Répéter toutes les deux minutes jusqu’à ce que je l’aie vue</translation>
    </message>
    <message>
        <source>What others may see</source>
        <translation>Ce que les autres peuvent voir</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>My customers</source>
        <translation>Mes clients</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <source>Show how many are waiting in the tray</source>
        <translation>Afficher le nombre de personnes en attente dans la zone de notification</translation>
    </message>
    <message>
        <source>On desktops that have one.</source>
        <translation>Sur les bureaux qui en ont une.</translation>
    </message>
    <message>
        <source>Closing the window keeps Heliograph running in the tray</source>
        <translation>Fermer la fenêtre laisse Heliograph actif dans la zone de notification</translation>
    </message>
    <message>
        <source>Messages go on being received and sent. Quit from the tray, or with Ctrl+Q.</source>
        <translation>Les messages continuent d’être reçus et envoyés. Quittez depuis la zone de notification, ou avec Ctrl+Q.</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Aucun son</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Cloche</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>A notification shows</source>
        <translation>Une notification affiche</translation>
    </message>
    <message>
        <source>Only that something happened</source>
        <translation>Seulement qu’il s’est passé quelque chose</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>De qui il s’agit</translation>
    </message>
    <message>
        <source>Who it is and what they wrote</source>
        <translation>De qui il s’agit et ce qui a été écrit</translation>
    </message>
    <message>
        <source>A verification code is never shown.</source>
        <translation>Un code de vérification n’est jamais affiché.</translation>
    </message>
    <message>
        <source>This desktop shows notifications.</source>
        <translation>Ce bureau affiche les notifications.</translation>
    </message>
    <message>
        <source>Asking the desktop whether it shows notifications.</source>
        <translation>Vérification de l’affichage des notifications par ce bureau.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications: no service answers to org.freedesktop.Notifications. Everything else works. Start a notification daemon and they appear by themselves.</source>
        <translation>Rien sur ce bureau n’affiche les notifications&#x202f;: aucun service ne répond à org.freedesktop.Notifications. Tout le reste fonctionne. Démarrez un service de notifications et elles apparaîtront d’elles-mêmes.</translation>
    </message>
    <message>
        <source>The notification service of this desktop did not answer within three seconds. Everything else works; the next notification tries again.</source>
        <translation>Le service de notifications de ce bureau n’a pas répondu en trois secondes. Tout le reste fonctionne&#x202f;; la prochaine notification fera un nouvel essai.</translation>
    </message>
    <message>
        <source>A reminder that I set is due</source>
        <translation>Un de mes rappels arrive à échéance</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NumberEntry</name>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Numéro de mobile</translation>
    </message>
    <message>
        <source>. No range that we know holds it: check it once more.</source>
        <translation>. Aucune plage connue ne le contient&#x202f;: vérifiez-le encore une fois.</translation>
    </message>
    <message>
        <source>As you have it: 07700 900142, +44 7700 900142, 0044 …</source>
        <translation>Tel que vous l’avez&#x202f;: 07700 900142, +44 7700 900142, 0044 …</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NumberRow</name>
    <message>
        <source>More about %1</source>
        <translation>Plus d’infos sur %1</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
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
        <translation>Consentement SMS · %1</translation>
    </message>
    <message>
        <source>No SMS consent yet</source>
        <translation>Pas encore de consentement SMS</translation>
    </message>
    <message>
        <source>Make it the preferred number</source>
        <translation>En faire le numéro préféré</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>Envoyer un SMS</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>Supprimer ce numéro</translation>
    </message>
    <message>
        <source>Consent and opt-outs…</source>
        <translation>Consentement et opt-outs…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NumbersList</name>
    <message>
        <source>Other numbers</source>
        <translation>Autres numéros</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Ajouter un numéro</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 supprimé</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::OfferCard</name>
    <message>
        <source>next agent in</source>
        <translation>agent suivant dans</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Offered to you</source>
        <translation>Proposée à vous</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier topic(s)</source>
        <translation>
            <numerusform>%n sujet précédent</numerusform>
            <numerusform>%n sujets précédents</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Accepter %1</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>Refuser %1</translation>
    </message>
    <message>
        <source>%1 is offered to you</source>
        <translation>La conversation avec %1 vous est proposée</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>attend depuis %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::OfferMark</name>
    <message>
        <source>%1 is offered to you: show the list</source>
        <translation>%1 vous est proposé&#x202f;: afficher la liste</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::PaletteModel</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Conversation and customer</source>
        <translation>Conversation et client</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>%1, not possible now: %2</source>
        <translation>%1, impossible pour l’instant&#x202f;: %2</translation>
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
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Waiting for something: set aside, opens again when the customer writes</source>
        <translation>En attente de quelque chose&#x202f;: mise de côté, se rouvre quand le client écrit</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>Envoyer un SMS</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close and next</source>
        <translation>Fermer et suivante</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation>Aucune réponse requise</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>attend depuis %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>No conversation yet</source>
        <translation>Pas encore de conversation</translation>
    </message>
    <message>
        <source>Close this conversation (%1)</source>
        <translation>Fermer cette conversation (%1)</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Hide the profile</source>
        <translation>Masquer la fiche</translation>
    </message>
    <message>
        <source>Show the profile</source>
        <translation>Afficher la fiche</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <translation>Vérifié&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1, verified: %2</source>
        <translation>%1, vérifié&#x202f;: %2</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
    <message>
        <source>Go to a day…</source>
        <translation>Aller à un jour…</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Reportée, retour&#x202f;: %1</translation>
    </message>
    <message>
        <source>Pending on or off</source>
        <translation>Activer ou désactiver En suspens</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>Fermer cette conversation</translation>
    </message>
    <message>
        <source>no conversation is open</source>
        <translation>aucune conversation n’est ouverte</translation>
    </message>
    <message>
        <source>accept it first</source>
        <translation>acceptez-la d’abord</translation>
    </message>
    <message>
        <source>it is closed already</source>
        <translation>elle est déjà fermée</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ParameterEditor</name>
    <message>
        <source>Add a parameter</source>
        <translation>Ajouter un paramètre</translation>
    </message>
    <message>
        <source>Name, such as order</source>
        <translation>Nom, par exemple commande</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Remove this parameter</source>
        <translation>Supprimer ce paramètre</translation>
    </message>
    <message>
        <source>With commas: Leeds, York</source>
        <translation>Avec des virgules&#x202f;: Leeds, York</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Valeur initiale</translation>
    </message>
    <message>
        <source>Typed for each message</source>
        <translation>Saisie pour chaque message</translation>
    </message>
    <message>
        <source>A detail of the customer</source>
        <translation>Un détail du client</translation>
    </message>
    <message>
        <source>Name of the detail, such as Customer no.</source>
        <translation>Nom du détail, par exemple N° client</translation>
    </message>
    <message>
        <source>Goes where nothing is given</source>
        <translation>Utilisé si rien n’est donné</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix possibles</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ParameterFields</name>
    <message>
        <source>%1 · required</source>
        <translation>%1 · obligatoire</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Non choisi</translation>
    </message>
    <message>
        <source>Not chosen: %1 goes</source>
        <translation>Non choisi&#x202f;: %1 part</translation>
    </message>
    <message>
        <source>From the profile</source>
        <translation>De la fiche</translation>
    </message>
    <message>
        <source>Empty: “%1” goes</source>
        <translation>Vide&#x202f;: «&#x202f;%1&#x202f;» part</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::PeriodBar</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Days to report</source>
        <translation>Jours du rapport</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ProbeCard</name>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Test de la connexion</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Pas encore testé</translation>
    </message>
    <message>
        <source>Save first: the test is of what is saved.</source>
        <translation>Enregistrez d’abord&#x202f;: le test porte sur ce qui est enregistré.</translation>
    </message>
    <message>
        <source>A test signs in and sends no SMS.</source>
        <translation>Un test se connecte et n’envoie aucun SMS.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>answered in %1 ms</source>
        <translation>réponse en %1 ms</translation>
    </message>
    <message>
        <source>No SMS was sent for this test.</source>
        <translation>Aucun SMS n’a été envoyé pour ce test.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Réponse reçue&#x202f;: %1</translation>
    </message>
    <message>
        <source>Everything this provider takes becomes an SMS. A test reaches its address, checks the certificate and sends nothing.</source>
        <translation>Tout ce que ce fournisseur accepte devient un SMS. Un test joint son adresse, vérifie le certificat et n’envoie rien.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ProfilePage</name>
    <message>
        <source>Write to this customer</source>
        <translation>Écrire à ce client</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Modifier les détails</translation>
    </message>
    <message>
        <source>Customer since %1</source>
        <translation>Client depuis %1</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>Envoyer un SMS</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Record an opt-out…</source>
        <translation>Enregistrer un opt-out…</translation>
    </message>
    <message>
        <source>Merge with another customer…</source>
        <translation>Fusionner avec un autre client…</translation>
    </message>
    <message>
        <source>Send OTP</source>
        <translation>Envoyer l’OTP</translation>
    </message>
    <message>
        <source>The details below are being edited</source>
        <translation>Les détails ci-dessous sont en cours de modification</translation>
    </message>
    <message>
        <source>Labels of the customer</source>
        <translation>Étiquettes du client</translation>
    </message>
    <message>
        <source>no customer is open</source>
        <translation>aucun client n’est ouvert</translation>
    </message>
    <message>
        <source>Write an email…</source>
        <translation>Écrire un e-mail…</translation>
    </message>
    <message>
        <source>Email: the address in the details is not one</source>
        <translation>E-mail&#x202f;: l’adresse dans les détails n’en est pas une</translation>
    </message>
    <message>
        <source>Consent and opt-outs…</source>
        <translation>Consentement et opt-outs…</translation>
    </message>
    <message>
        <source>Erase customer…</source>
        <translation>Effacer le client…</translation>
    </message>
    <message>
        <source>Remind me about the customer</source>
        <translation>Me rappeler ce client</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Me rappeler…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ProfilePane</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Parts of the profile</source>
        <translation>Parties de la fiche</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ProviderForm</name>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau&#x202f;: %1</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>En pause&#x202f;: %1.</translation>
    </message>
    <message>
        <source>What is to be sent waits here.</source>
        <translation>Ce qui doit être envoyé attend ici.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Its password goes too. What was sent through it stays in the history.</source>
        <translation>Son mot de passe est supprimé aussi. Ce qui est déjà parti par ce fournisseur reste dans l’historique.</translation>
    </message>
    <message>
        <source>Do not add it</source>
        <translation>Ne pas l’ajouter</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ProvidersPage</name>
    <message>
        <source>Add a provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>The demo has its own provider</source>
        <translation>La démo a son propre fournisseur</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>Pas encore de fournisseur</translation>
    </message>
    <message>
        <source>Nothing here can reach a real one. “Set up a provider” makes a profile of your own.</source>
        <translation>Rien ici ne peut joindre un vrai fournisseur. «&#x202f;Configurer un fournisseur&#x202f;» crée votre propre profil.</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Non utilisé</translation>
    </message>
    <message>
        <source>Its password is missing</source>
        <translation>Son mot de passe manque</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pause&#x202f;: %1</translation>
    </message>
    <message>
        <source>A provider carries the SMS: a gateway that your team hosts, such as Kannel, or a service such as Clickatell. Until there is one, nothing can be sent.</source>
        <translation>Un fournisseur achemine les SMS&#x202f;: une passerelle que votre équipe héberge, comme Kannel, ou un service comme Clickatell. Sans lui, rien ne peut être envoyé.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Question</name>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month under a chart, as in &quot;1 May&quot;; see QLocale::toString for the letters.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>segments</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>dépensé</translation>
    </message>
    <message>
        <source>%1 more than on the day before.</source>
        <translation>%1 de plus que la veille.</translation>
    </message>
    <message>
        <source>%1 fewer than on the day before.</source>
        <translation>%1 de moins que la veille.</translation>
    </message>
    <message>
        <source>None on the day before.</source>
        <translation>Aucune la veille.</translation>
    </message>
    <message>
        <source>As many as on the day before.</source>
        <translation>Autant que la veille.</translation>
    </message>
    <message numerus="yes">
        <source>None in the %n days before.</source>
        <translation>
            <numerusform>Aucune sur le jour précédent.</numerusform>
            <numerusform>Aucune sur les %n jours précédents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As many as in the %n days before.</source>
        <translation>
            <numerusform>Autant que sur le jour précédent.</numerusform>
            <numerusform>Autant que sur les %n jours précédents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more than in the %n days before.</source>
        <translation>
            <numerusform>%1 de plus que sur le jour précédent.</numerusform>
            <numerusform>%1 de plus que sur les %n jours précédents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer than in the %n days before.</source>
        <translation>
            <numerusform>%1 de moins que sur le jour précédent.</numerusform>
            <numerusform>%1 de moins que sur les %n jours précédents.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Today is not over.</source>
        <comment>after a sentence</comment>
        <translation>%1 La journée n’est pas terminée.</translation>
    </message>
    <message>
        <source>Nobody has been answered in this time.</source>
        <translation>Personne n’a reçu de réponse sur cette période.</translation>
    </message>
    <message>
        <source>Half were answered within %1.</source>
        <translation>La moitié a reçu une réponse en %1 ou moins.</translation>
    </message>
    <message>
        <source>One in ten waited longer than %1.</source>
        <translation>Une personne sur dix a attendu plus de %1.</translation>
    </message>
    <message>
        <source>No SMS has arrived or failed in this time.</source>
        <translation>Aucun SMS n’a été distribué ni n’a échoué sur cette période.</translation>
    </message>
    <message>
        <source>%1 of SMS delivered, %2 of codes verified.</source>
        <translation>%1 des SMS distribués, %2 des codes vérifiés.</translation>
    </message>
    <message>
        <source>%1 of SMS delivered.</source>
        <translation>%1 des SMS distribués.</translation>
    </message>
    <message>
        <source>%1 of codes verified.</source>
        <translation>%1 des codes vérifiés.</translation>
    </message>
    <message>
        <source>Scale begins at %1.</source>
        <translation>L’échelle commence à %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>so many segments, as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Nobody has a price for them.</source>
        <translation>Personne n’a de prix pour eux.</translation>
    </message>
    <message>
        <source>As foreseen: no provider has told how many it counted.</source>
        <translation>Comme prévu&#x202f;: aucun fournisseur n’a communiqué son décompte.</translation>
    </message>
    <message>
        <source>As the desk foresaw.</source>
        <translation>Conforme à la prévision de Heliograph.</translation>
    </message>
    <message>
        <source>The desk foresaw %1.</source>
        <translation>Heliograph avait prévu %1.</translation>
    </message>
    <message>
        <source>%1 for %2.</source>
        <comment>cost, so many segments</comment>
        <translation>%1 pour %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n of them have no price.</source>
        <comment>after a sentence</comment>
        <translation>
            <numerusform>%1 Dont %n sans prix.</numerusform>
            <numerusform>%1 Dont %n sans prix.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Combien&#x202f;?</translation>
    </message>
    <message>
        <source>How fast?</source>
        <translation>En combien de temps&#x202f;?</translation>
    </message>
    <message>
        <source>How well delivered?</source>
        <translation>Avec quelle distribution&#x202f;?</translation>
    </message>
    <message>
        <source>What did it cost?</source>
        <translation>À quel coût&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%1 conversations.</source>
        <translation>
            <numerusform>%1 conversation.</numerusform>
            <numerusform>%1 conversations.</numerusform>
        </translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>conversations</translation>
    </message>
    <message>
        <source>slowest tenth</source>
        <translation>dixième le plus lent</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>SMS delivered</source>
        <translation>SMS distribués</translation>
    </message>
    <message>
        <source>codes verified</source>
        <translation>codes vérifiés</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Rail</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message numerus="yes">
        <source>Conversations, %n waiting</source>
        <translation>
            <numerusform>Conversations, %n en attente</numerusform>
            <numerusform>Conversations, %n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RecordForm</name>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write down how it is known. Nothing is recorded without it.</source>
        <translation>Indiquez d’où vient l’information. Sans cela, rien n’est enregistré.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReminderActions</name>
    <message>
        <source>Remind me</source>
        <translation>Me rappeler</translation>
    </message>
    <message>
        <source>Remind me about %1</source>
        <translation>Me rappeler %1</translation>
    </message>
    <message>
        <source>You are reminded: %1</source>
        <translation>Rappel prévu&#x202f;: %1</translation>
    </message>
    <message>
        <source>The reminder is done</source>
        <translation>Le rappel est terminé</translation>
    </message>
    <message>
        <source>The reminder is cancelled</source>
        <translation>Le rappel est annulé</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReminderBar</name>
    <message>
        <source>What you wanted to be reminded of, and whom</source>
        <translation>Ce que vous vouliez vous rappeler, et pour qui</translation>
    </message>
    <message>
        <source>1 reminder is due</source>
        <translation>1 rappel est arrivé à échéance</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders are due</source>
        <translation>
            <numerusform>%n rappel est arrivé à échéance</numerusform>
            <numerusform>%n rappels sont arrivés à échéance</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReminderForm</name>
    <message>
        <source>Set reminder</source>
        <translation>Créer le rappel</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>À quel sujet</translation>
    </message>
    <message>
        <source>What about? “Ask about the refund”</source>
        <translation>À quel sujet&#x202f;? «&#x202f;Demander pour le remboursement&#x202f;»</translation>
    </message>
    <message>
        <source>Day and hour on your clock</source>
        <translation>Jour et heure à votre horloge</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>Dans 1 heure</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lundi</translation>
    </message>
    <message>
        <source>That time has gone by. Choose a later one.</source>
        <translation>Cette heure est déjà passée. Choisissez-en une plus tardive.</translation>
    </message>
    <message>
        <source>Write a line about what it is.</source>
        <translation>Écrivez une ligne sur le sujet.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReminderRow</name>
    <message>
        <source>Due</source>
        <translation>À échéance</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Terminé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Change the reminder: %1</source>
        <translation>Modifier le rappel&#x202f;: %1</translation>
    </message>
    <message>
        <source>Cancel the reminder: %1</source>
        <translation>Annuler le rappel&#x202f;: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReminderSheet</name>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À échéance</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>No reminder is set. “Remind me…” in a customer&apos;s menu sets one; it stands here until it is done.</source>
        <translation>Aucun rappel. «&#x202f;Me rappeler…&#x202f;», dans le menu d’un client, en crée un&#x202f;; il reste ici jusqu’à ce qu’il soit terminé.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RemindersList</name>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReplacementCard</name>
    <message>
        <source>“%1” becomes “%2”</source>
        <translation>«&#x202f;%1&#x202f;» devient «&#x202f;%2&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain characters save space</source>
        <translation>Les caractères simples gagnent de la place</translation>
    </message>
    <message>
        <source> (also %1)</source>
        <translation> (aussi %1)</translation>
    </message>
    <message>
        <source>Nothing plain can stand in its place.</source>
        <translation>Aucun caractère simple ne peut le remplacer.</translation>
    </message>
    <message numerus="yes">
        <source>saves %n SMS</source>
        <translation>
            <numerusform>économise %n SMS</numerusform>
            <numerusform>économise %n SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace 1 character</source>
        <translation>Remplacer 1 caractère</translation>
    </message>
    <message>
        <source>1 character replaced</source>
        <translation>1 caractère remplacé</translation>
    </message>
    <message>
        <source>%1 characters replaced</source>
        <translation>%1 caractères remplacés</translation>
    </message>
    <message>
        <source>%1, %2 SMS saved</source>
        <translation>%1, %2 SMS économisés</translation>
    </message>
    <message>
        <source>%1 characters fewer, and it goes as one SMS.</source>
        <translation>%1 caractères de moins, et il part en un seul SMS.</translation>
    </message>
    <message>
        <source>The words say the same.</source>
        <translation>Le sens reste le même.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>saves %n SMS, %1</source>
        <translation>
            <numerusform>économise %n SMS, %1</numerusform>
            <numerusform>économise %n SMS, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n characters</source>
        <translation>
            <numerusform>Remplacer %n caractère</numerusform>
            <numerusform>Remplacer %n caractères</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReplyMeter</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 caractères sur %2</translation>
    </message>
    <message>
        <source>Length of the SMS</source>
        <translation>Longueur du SMS</translation>
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
        <translation>Affichage</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>%1 Chart</source>
        <comment>a question</comment>
        <translation>%1 Graphique</translation>
    </message>
    <message>
        <source>%1 Table</source>
        <comment>a question</comment>
        <translation>%1 Tableau</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>En graphique</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>A row for each</source>
        <translation>Une ligne par</translation>
    </message>
    <message>
        <source>Save the table as CSV: %1</source>
        <comment>a question</comment>
        <translation>Enregistrer le tableau en CSV&#x202f;: %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReportHead</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Print to PDF</source>
        <translation>Imprimer en PDF</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Tous les agents</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Tous les fournisseurs</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReportList</name>
    <message numerus="yes">
        <source>%n customers would be added</source>
        <translation>
            <numerusform>%n client serait ajouté</numerusform>
            <numerusform>%n clients seraient ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers were added</source>
        <translation>
            <numerusform>%n client a été ajouté</numerusform>
            <numerusform>%n clients ont été ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers would be updated</source>
        <translation>
            <numerusform>%n client serait mis à jour</numerusform>
            <numerusform>%n clients seraient mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers were updated</source>
        <translation>
            <numerusform>%n client a été mis à jour</numerusform>
            <numerusform>%n clients ont été mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come with consent, recorded with where it was given</source>
        <translation>
            <numerusform>%n avec consentement, enregistré avec l’endroit où il a été donné</numerusform>
            <numerusform>%n avec consentement, enregistré avec l’endroit où il a été donné</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opted out; texts to them are blocked</source>
        <translation>
            <numerusform>%n en opt-out&#x202f;; les textes vers ce client sont bloqués</numerusform>
            <numerusform>%n en opt-out&#x202f;; les textes vers ces clients sont bloqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out: their number is here already</source>
        <translation>
            <numerusform>%n ligne est omise&#x202f;: son numéro est déjà présent</numerusform>
            <numerusform>%n lignes sont omises&#x202f;: leur numéro est déjà présent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be taken in</source>
        <translation>
            <numerusform>%n ligne ne peut pas être importée</numerusform>
            <numerusform>%n lignes ne peuvent pas être importées</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows with a problem</source>
        <translation>Lignes à problème</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: save them to see all</source>
        <translation>
            <numerusform>et %n autre&#x202f;: enregistrez-les pour tout voir</numerusform>
            <numerusform>et %n autres&#x202f;: enregistrez-les pour tout voir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>These are your own figures</source>
        <translation>Ce sont vos propres chiffres</translation>
    </message>
    <message>
        <source>Only a supervisor sees everybody&apos;s. The role is chosen in Settings, under Me.</source>
        <translation>Seul un superviseur voit ceux de tous. Le rôle se choisit dans Paramètres, sous Moi.</translation>
    </message>
    <message>
        <source>Print to PDF</source>
        <translation>Imprimer en PDF</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>The table is in %1</source>
        <translation>Le tableau est dans %1</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Tous les agents</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Tous les fournisseurs</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>Le rapport est dans %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RetentionCard</name>
    <message>
        <source>What would be removed</source>
        <translation>Ce qui serait supprimé</translation>
    </message>
    <message>
        <source>Nothing has been counted yet</source>
        <translation>Rien n’a encore été compté</translation>
    </message>
    <message>
        <source>The preview counts what is older than the days above. It removes nothing.</source>
        <translation>L’aperçu compte ce qui dépasse les durées ci-dessus. Il ne supprime rien.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>I know that nothing of it comes back</source>
        <translation>Je sais que rien de tout cela ne revient</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Supprimer maintenant</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>You can go on working. At the end the file is cleaned, which takes a while in a large profile.</source>
        <translation>Vous pouvez continuer à travailler. À la fin, le fichier est nettoyé, ce qui prend un moment pour un gros profil.</translation>
    </message>
    <message>
        <source>Wait until this is done, or stop it.</source>
        <translation>Attendez la fin, ou arrêtez l’opération.</translation>
    </message>
    <message>
        <source>Save the days first: the preview is of what is saved.</source>
        <translation>Enregistrez d’abord les durées&#x202f;: l’aperçu porte sur ce qui est enregistré.</translation>
    </message>
    <message>
        <source>Remove now works after a preview that found something.</source>
        <translation>«&#x202f;Supprimer maintenant&#x202f;» s’active après un aperçu qui a trouvé quelque chose.</translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>Cochez d’abord la case.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RetentionPage</name>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReviewDelegate</name>
    <message>
        <source>SMS not delivered</source>
        <translation>SMS non distribué</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Opt-out</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message numerus="yes">
        <source>Wrong code, %n tries</source>
        <translation>
            <numerusform>Code incorrect, %n essai</numerusform>
            <numerusform>Code incorrect, %n essais</numerusform>
        </translation>
    </message>
    <message>
        <source>Code not typed</source>
        <translation>Code non saisi</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>%1, offered</source>
        <comment>of a channel</comment>
        <translation>%1, proposée</translation>
    </message>
    <message>
        <source>%1, open</source>
        <comment>of a channel</comment>
        <translation>%1, ouverte</translation>
    </message>
    <message>
        <source>%1, pending</source>
        <comment>of a channel</comment>
        <translation>%1, en suspens</translation>
    </message>
    <message>
        <source>%1, snoozed</source>
        <comment>of a channel</comment>
        <translation>%1, reportée</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <comment>of a channel</comment>
        <translation>%1, fermée</translation>
    </message>
    <message>
        <source>score disputed</source>
        <translation>score contesté</translation>
    </message>
    <message>
        <source>scored %1 %</source>
        <translation>évaluée à %1&#x202f;%</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>non évaluée</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
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
        <translation>Recherches enregistrées et scores</translation>
    </message>
    <message>
        <source>Conversations to review</source>
        <translation>Conversations à revoir</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>More than %1 conversations found</source>
        <translation>Plus de %1 conversations trouvées</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations found</source>
        <translation>
            <numerusform>%n conversation trouvée</numerusform>
            <numerusform>%n conversations trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>No one agent is called “%1”.</source>
        <translation>«&#x202f;%1&#x202f;» ne désigne pas un seul agent.</translation>
    </message>
    <message>
        <source>Nothing was said of your conversations yet. Scores and coaching notes appear here.</source>
        <translation>Aucun commentaire sur vos conversations pour l’instant. Les scores et les notes de coaching s’affichent ici.</translation>
    </message>
    <message>
        <source>No conversation yet. Each one appears here, to be read silently and scored.</source>
        <translation>Pas encore de conversation. Chacune s’affiche ici, pour être lue en silence et évaluée.</translation>
    </message>
    <message>
        <source>Nothing found. Take a filter away, or search for fewer words: names, any part of a number, words of any message.</source>
        <translation>Aucun résultat. Retirez un filtre, ou cherchez moins de mots&#x202f;: noms, partie d’un numéro, mots d’un message.</translation>
    </message>
    <message>
        <source>Find conversations to review</source>
        <translation>Trouver des conversations à revoir</translation>
    </message>
    <message>
        <source>Words, name or number</source>
        <translation>Mots, nom ou numéro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Shows what conversations can be found by</source>
        <translation>Montre par quoi les conversations peuvent être trouvées</translation>
    </message>
    <message>
        <source>Conversations found</source>
        <translation>Conversations trouvées</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReviewMenu</name>
    <message>
        <source>Not scored yet</source>
        <translation>Pas encore évaluées</translation>
    </message>
    <message>
        <source>Failed verifications</source>
        <translation>Vérifications échouées</translation>
    </message>
    <message>
        <source>Failed SMS</source>
        <translation>SMS en échec</translation>
    </message>
    <message>
        <source>Disputed scores</source>
        <translation>Scores contestés</translation>
    </message>
    <message>
        <source>Search for something, then save it here</source>
        <translation>Faites une recherche, puis enregistrez-la ici</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Oublier cette recherche</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Scores by agent…</source>
        <translation>Scores par agent…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReviewPage</name>
    <message>
        <source>Choose a conversation on the left. It is read silently: nothing is marked read, and nobody is told.</source>
        <translation>Choisissez une conversation à gauche. Elle est lue en silence&#x202f;: rien n’est marqué comme lu, et personne n’est prévenu.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RingCountdown</name>
    <message>
        <source>%1 left</source>
        <translation>Temps restant&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RowWidget</name>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>New. </source>
        <translation>Nouveau. </translation>
    </message>
    <message>
        <source>Link to %1, opens with Enter</source>
        <translation>Lien vers %1, s’ouvre avec Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n links, choose one with Enter</source>
        <translation>
            <numerusform>%n lien, choisissez-le avec Enter</numerusform>
            <numerusform>%n liens, choisissez-en un avec Enter</numerusform>
        </translation>
    </message>
    <message>
        <source>Click for all that is known.</source>
        <translation>Cliquez pour tous les détails.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RubricPage</name>
    <message>
        <source>New rubric</source>
        <translation>Nouvelle grille</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Rubrics</source>
        <translation>Grilles</translation>
    </message>
    <message>
        <source>Rubric to edit</source>
        <translation>Grille à modifier</translation>
    </message>
    <message>
        <source>Name of the rubric</source>
        <translation>Nom de la grille</translation>
    </message>
    <message>
        <source>Categories: name, weight, scale, and why a mark may be low</source>
        <translation>Catégories&#x202f;: nom, poids, échelle, et pourquoi une note peut être basse</translation>
    </message>
    <message>
        <source>Add a category</source>
        <translation>Ajouter une catégorie</translation>
    </message>
    <message>
        <source>No longer offered; what was scored with it keeps it</source>
        <translation>N’est plus proposée&#x202f;; ce qui a été évalué avec elle la garde</translation>
    </message>
    <message>
        <source>The only rubric cannot be retired</source>
        <translation>La seule grille ne peut pas être retirée</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistrée</translation>
    </message>
    <message>
        <source>Version %1. Saving makes the next one; what was scored keeps the version it was scored with.</source>
        <translation>Version %1. L’enregistrement crée la suivante&#x202f;; ce qui a été évalué garde sa version.</translation>
    </message>
    <message>
        <source>The weights add up to %1. A score is a percentage of what they add up to.</source>
        <translation>Le total des poids est %1. Un score est un pourcentage de ce total.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SameCustomers</name>
    <message>
        <source>same number</source>
        <translation>même numéro</translation>
    </message>
    <message>
        <source>same number but for the ninth digit</source>
        <translation>même numéro, au neuvième chiffre près</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>même adresse e-mail</translation>
    </message>
    <message>
        <source>same name and country</source>
        <translation>mêmes nom et pays</translation>
    </message>
    <message>
        <source>%1 may be the same person</source>
        <translation>%1 est peut-être la même personne</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas la même</translation>
    </message>
    <message>
        <source>Merged with %1</source>
        <translation>Fusion avec %1</translation>
    </message>
    <message>
        <source>%1 · can be undone until %2</source>
        <translation>%1 · annulable jusqu’au %2</translation>
    </message>
    <message>
        <source>Undo merge</source>
        <translation>Annuler la fusion</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SampleFoot</name>
    <message>
        <source>Sample this week</source>
        <translation>Échantillon de la semaine</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>No conversation was begun this week yet</source>
        <translation>Aucune conversation n’a encore commencé cette semaine</translation>
    </message>
    <message numerus="yes">
        <source>All %n scored for %1</source>
        <translation>
            <numerusform>Échantillon de %n entièrement évalué pour %1</numerusform>
            <numerusform>Échantillon de %n entièrement évalué pour %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 scored for %3</source>
        <translation>%1 sur %2 évaluées pour %3</translation>
    </message>
    <message>
        <source>Opens the next one that is not scored</source>
        <translation>Ouvre la suivante qui n’est pas évaluée</translation>
    </message>
    <message>
        <source>Next of the sample</source>
        <translation>Suivante de l’échantillon</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SaveBar</name>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>1 change not saved</source>
        <translation>1 modification non enregistrée</translation>
    </message>
    <message>
        <source>%1 changes not saved</source>
        <translation>%1 modifications non enregistrées</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>It is being saved</source>
        <translation>Enregistrement en cours</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Rien n’est modifié</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ScoreLine</name>
    <message>
        <source>failed by %1</source>
        <translation>éliminé par %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>of %1 so far</source>
        <translation>sur %1 pour l’instant</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 sur %2 renseignés</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 points sur %2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ScoreRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#x202f;: %2 sur %3</translation>
    </message>
    <message>
        <source>fails the score if not</source>
        <translation>éliminatoire si non</translation>
    </message>
    <message>
        <source>weight %1, fails the score</source>
        <translation>poids %1, éliminatoire</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>poids %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Choose why it is low</source>
        <translation>Choisissez pourquoi la note est basse</translation>
    </message>
    <message>
        <source>Why %1 is low</source>
        <translation>Pourquoi %1 est bas</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ScorecardPane</name>
    <message>
        <source>Save draft</source>
        <translation>Enregistrer le brouillon</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Fiche d’évaluation</translation>
    </message>
    <message>
        <source>Summary for the agent</source>
        <translation>Synthèse pour l’agent</translation>
    </message>
    <message>
        <source>Summary for %1</source>
        <translation>Synthèse pour %1</translation>
    </message>
    <message>
        <source>What was good, what to do next time</source>
        <translation>Ce qui était bien, ce qu’il faudra faire la prochaine fois</translation>
    </message>
    <message>
        <source>Second score: blind</source>
        <translation>Second score&#x202f;: à l’aveugle</translation>
    </message>
    <message>
        <source>Somebody has scored this conversation. You see how once yours is handed in.</source>
        <translation>Quelqu’un a évalué cette conversation. Vous verrez comment dès que votre évaluation sera remise.</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Brouillon conservé</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>No score yet. What was said of single messages stands beneath them.</source>
        <translation>Pas encore de score. Les commentaires sur un message figurent sous celui-ci.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SearchDelegate</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search conversations and customers</source>
        <translation>Rechercher des conversations et des clients</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SearchHelp</name>
    <message>
        <source>Names, any part of a number, and words of any message. Quotes keep words together.</source>
        <translation>Noms, partie d’un numéro et mots de n’importe quel message. Les guillemets gardent les mots ensemble.</translation>
    </message>
    <message>
        <source>Narrow it down</source>
        <translation>Affiner</translation>
    </message>
    <message>
        <source>Any part of a name, number or email. Quotes keep words together. Your own fields work too, as in tier:gold.</source>
        <translation>Une partie d’un nom, d’un numéro ou d’un e-mail. Les guillemets gardent les mots ensemble. Vos propres champs marchent aussi, par exemple tier:gold.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SearchModel</name>
    <message>
        <source>Customer %1, %2</source>
        <translation>Client %1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>No one agent is called “%1”</source>
        <translation>«&#x202f;%1&#x202f;» ne désigne pas un seul agent</translation>
    </message>
    <message>
        <source>The newest messages are shown. More words or a filter find older ones</source>
        <translation>Les messages les plus récents sont affichés. Plus de mots ou un filtre en trouvent de plus anciens</translation>
    </message>
    <message>
        <source>Conversation with %1, %2: %3</source>
        <translation>Conversation avec %1, %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Names, numbers and words of any message are searched.</source>
        <translation>Aucun résultat. La recherche porte sur les noms, les numéros et les mots de tous les messages.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SelectionBar</name>
    <message>
        <source>Selected conversations</source>
        <translation>Conversations sélectionnées</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionnée</numerusform>
            <numerusform>%n sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SendTimeBox</name>
    <message>
        <source>When it goes</source>
        <translation>Moment de l’envoi</translation>
    </message>
    <message>
        <source>Day and hour on the customer&apos;s clock</source>
        <translation>Jour et heure locale du client</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Tout de suite</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Autre moment…</translation>
    </message>
    <message>
        <source>That time has gone by. Choose a later one.</source>
        <translation>Cette heure est déjà passée. Choisissez-en une plus tardive.</translation>
    </message>
    <message>
        <source>%1; %2 here. Until then it can be changed or cancelled.</source>
        <comment>time there; time here</comment>
        <translation>%1&#x202f;; %2 ici. D’ici là, il peut être modifié ou annulé.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Retour aux conversations</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Sending and quiet hours</source>
        <translation>Envoi et heures calmes</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routage</translation>
    </message>
    <message>
        <source>Save and go</source>
        <translation>Enregistrer et continuer</translation>
    </message>
    <message>
        <source>Discard and go</source>
        <translation>Abandonner et continuer</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>1 change is not saved.</source>
        <translation>1 modification n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>%1 changes are not saved.</source>
        <translation>%1 modifications ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Paramètres&#x202f;: %1</translation>
    </message>
    <message>
        <source>Ways by country</source>
        <translation>Voies par pays</translation>
    </message>
    <message>
        <source>When a provider fails</source>
        <translation>En cas de panne d’un fournisseur</translation>
    </message>
    <message>
        <source>Daily limits</source>
        <translation>Limites par jour</translation>
    </message>
    <message>
        <source>Rubrics</source>
        <translation>Grilles</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Journal d’audit</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ShortcutRow</name>
    <message>
        <source>%1: back to the usual key</source>
        <translation>%1&#x202f;: rétablir le raccourci habituel</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>L’utiliser ici</translation>
    </message>
    <message>
        <source>%1 was not taken. %2</source>
        <translation>%1 n’a pas été attribué. %2</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” (%3), which would have none.</source>
        <translation>%1 est le raccourci de «&#x202f;%2&#x202f;» (%3), qui n’en aurait plus.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Les modifier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The shortcuts are copied as text</source>
        <translation>Les raccourcis sont copiés comme texte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Every command has its usual key again</source>
        <translation>Chaque commande a retrouvé son raccourci habituel</translation>
    </message>
    <message>
        <source>Choose a key and press the new one. Backspace takes it away, Escape keeps it.</source>
        <translation>Choisissez un raccourci et saisissez le nouveau. Backspace le supprime, Escape le garde.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SmsDetails</name>
    <message>
        <source>Details of this SMS</source>
        <translation>Détails de ce SMS</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Sender ID</source>
        <translation>ID d’expéditeur</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>Compté comme</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>Provider&apos;s ID</source>
        <translation>ID du fournisseur</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Enregistré sur cet ordinateur</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Checked when it was sent</source>
        <translation>Contrôlé à l’envoi</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>Réussi&#x202f;: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#x202f;: %1</translation>
    </message>
    <message>
        <source>The provider took it</source>
        <translation>Le fournisseur l’a pris</translation>
    </message>
    <message>
        <source>The provider refused it</source>
        <translation>Le fournisseur l’a refusé</translation>
    </message>
    <message>
        <source>Not taken, tried again later</source>
        <translation>Non pris, nouvel essai plus tard</translation>
    </message>
    <message>
        <source>Given up before it went</source>
        <translation>Abandonné avant l’envoi</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Pas de réponse claire</translation>
    </message>
    <message>
        <source>The network keeps it for later</source>
        <translation>Le réseau le garde pour plus tard</translation>
    </message>
    <message>
        <source>Handed over to the network</source>
        <translation>Remis au réseau</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Sur le téléphone</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Non distribué</translation>
    </message>
    <message>
        <source>Refused by the network</source>
        <translation>Refusé par le réseau</translation>
    </message>
    <message>
        <source>Another receipt</source>
        <translation>Un autre accusé</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>code %1: %2</source>
        <translation>code %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, the desk counted %2</source>
        <translation>%1, Heliograph en comptait %2</translation>
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
        <translation>Seul le fournisseur sait combien de SMS il a fallu.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Provider&apos;s count</source>
        <translation>Décompte du fournisseur</translation>
    </message>
    <message>
        <source>This SMS was found in the provider&apos;s history.</source>
        <translation>Ce SMS a été trouvé dans l’historique du fournisseur.</translation>
    </message>
    <message>
        <source>Not in the provider&apos;s history. It may still appear there; nothing was sent again.</source>
        <translation>Absent de l’historique du fournisseur. Il peut encore y apparaître&#x202f;; rien n’a été renvoyé.</translation>
    </message>
    <message numerus="yes">
        <source>In the provider&apos;s history: %n SMS that could be this one, not enough to tell.</source>
        <translation>
            <numerusform>Dans l’historique du fournisseur&#x202f;: %n SMS qui pourrait être celui-ci, pas assez pour l’affirmer.</numerusform>
            <numerusform>Dans l’historique du fournisseur&#x202f;: %n SMS qui pourraient être celui-ci, pas assez pour l’affirmer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non pris</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SmsFields</name>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Provider’s default</source>
        <translation>Par défaut du fournisseur</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SmsSheet</name>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Brouillon conservé</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Ends with: %1</source>
        <translation>Se termine par&#x202f;: %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Enter envoie</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Looking at the rules…</source>
        <translation>Lecture des règles…</translation>
    </message>
    <message>
        <source>No number yet: add one in the profile</source>
        <translation>Pas encore de numéro&#x202f;: ajoutez-en un dans la fiche</translation>
    </message>
    <message>
        <source>1 thing to solve first</source>
        <translation>1 point à régler d’abord</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Écrivez d’abord quelque chose</translation>
    </message>
    <message>
        <source>Draft not saved</source>
        <translation>Brouillon non enregistré</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Brouillon enregistré</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>Envoyer le SMS</translation>
    </message>
    <message>
        <source>Close; the draft is kept</source>
        <translation>Fermer&#x202f;; le brouillon est conservé</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text of the SMS</source>
        <translation>Texte du SMS</translation>
    </message>
    <message>
        <source>Before it goes</source>
        <translation>Avant l’envoi</translation>
    </message>
    <message>
        <source>On the handset</source>
        <translation>Sur le téléphone</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The draft is kept</source>
        <translation>Le brouillon est conservé</translation>
    </message>
    <message>
        <source>Customer cannot reply to this SMS</source>
        <translation>Le client ne peut pas répondre à ce SMS</translation>
    </message>
    <message>
        <source>Where and when did they ask for SMS again?</source>
        <translation>Où et quand le client a-t-il redemandé des SMS&#x202f;?</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Does this number take SMS? Your answer goes to the audit trail.</source>
        <translation>Ce numéro reçoit-il les SMS&#x202f;? Votre réponse est consignée dans le journal d’audit.</translation>
    </message>
    <message>
        <source>Yes, tag it</source>
        <translation>Oui, le marquer</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>What arrives is written at %1. The desk does not know it.</source>
        <translation>Ce qui arrive est écrit chez %1. Heliograph ne le connaît pas.</translation>
    </message>
    <message>
        <source>Fill in what is required first</source>
        <translation>Remplissez d’abord ce qui est obligatoire</translation>
    </message>
    <message>
        <source>%1 sends a greeting that is set up there. You choose its parameters.</source>
        <translation>%1 envoie un message d’accueil configuré là-bas. Vous choisissez ses paramètres.</translation>
    </message>
    <message>
        <source>%1 sends a greeting that is set up there. It takes nothing from you.</source>
        <translation>%1 envoie un message d’accueil configuré là-bas. Il ne demande rien de votre part.</translation>
    </message>
    <message>
        <source>How many SMS this becomes, and what it costs, only %1 knows.</source>
        <translation>Combien de SMS cela fera, et à quel coût, seul %1 le sait.</translation>
    </message>
    <message numerus="yes">
        <source>%n things to solve first</source>
        <translation>
            <numerusform>%n point à régler d’abord</numerusform>
            <numerusform>%n points à régler d’abord</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SnoozePicker</name>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Reporter jusqu’à</translation>
    </message>
    <message>
        <source>That time has gone by</source>
        <translation>Cette heure est déjà passée</translation>
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
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TableEditor</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>Back to the default table</source>
        <translation>Revenir au tableau par défaut</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>En CSV…</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>En JSON…</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Ligne %1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Export&#x202f;: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another place.</source>
        <translation>%1 n’a pas été écrit&#x202f;: %2. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Choose a row first</source>
        <translation>Choisissez d’abord une ligne</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>This is the default table</source>
        <translation>C’est le tableau par défaut</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TablePage</name>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Where one-way SMS is refused before anything is sent. A country that is not in the table is allowed. Agents read the reason, its source and its date.</source>
        <translation>Où les SMS à sens unique sont refusés avant tout envoi. Un pays absent du tableau est autorisé. Les agents lisent le motif, sa source et sa date.</translation>
    </message>
    <message>
        <source>Add a country</source>
        <translation>Ajouter un pays</translation>
    </message>
    <message>
        <source>No country is refused. Add one, or go back to the default table.</source>
        <translation>Aucun pays n’est refusé. Ajoutez-en un, ou revenez au tableau par défaut.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>One-way SMS</source>
        <translation>SMS à sens unique</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>How to stop</source>
        <translation>Mention STOP</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Non demandée</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Consultée le</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>What one SMS costs, by provider and country. Estimates and today&apos;s sum come from it; without a price there is no estimate.</source>
        <translation>Ce que coûte un SMS, par fournisseur et par pays. Les estimations et le total du jour en découlent&#x202f;; sans prix, pas d’estimation.</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>Ajouter un prix</translation>
    </message>
    <message>
        <source>No prices yet, so nothing is estimated. Add the first one from your provider&apos;s price list.</source>
        <translation>Aucun prix pour l’instant, donc aucune estimation. Ajoutez le premier d’après le tarif de votre fournisseur.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Price per SMS</source>
        <translation>Prix par SMS</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Ways by country</source>
        <translation>Voies par pays</translation>
    </message>
    <message>
        <source>Which provider carries codes or one-way SMS to a country, where it is not the usual one. If that provider is switched off, the usual one does.</source>
        <translation>Quel fournisseur achemine les codes ou les SMS à sens unique vers un pays, quand ce n’est pas l’habituel. S’il est désactivé, l’habituel s’en charge.</translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation>Ajouter une voie</translation>
    </message>
    <message>
        <source>Everything goes through the usual provider. Add a country that needs another.</source>
        <translation>Tout passe par le fournisseur habituel. Ajoutez un pays qui en demande un autre.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>When a provider fails</source>
        <translation>En cas de panne d’un fournisseur</translation>
    </message>
    <message>
        <source>Who carries one-way SMS and codes when their provider is out of reach, has no credit left or refuses the password. Only a text that was certainly not taken goes on, once to each provider, from the first row down; a country&apos;s own rows come first.</source>
        <translation>Qui achemine les SMS à sens unique et les codes quand leur fournisseur est injoignable, n’a plus de crédit ou refuse le mot de passe. Seul un texte qui n’a certainement pas été pris est transmis, une fois à chaque fournisseur, à partir de la première ligne&#x202f;; les lignes propres à un pays passent d’abord.</translation>
    </message>
    <message>
        <source>Add a stand-in</source>
        <translation>Ajouter un fournisseur de secours</translation>
    </message>
    <message>
        <source>Nobody stands in: a text waits until its own provider works again. Add the first stand-in.</source>
        <translation>Aucun fournisseur ne prend le relais&#x202f;: un texte attend que son propre fournisseur fonctionne à nouveau. Ajoutez le premier fournisseur de secours.</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Fournisseur de secours</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TemplateBox</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>template and language</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · marketing</source>
        <comment>template and class</comment>
        <translation>%1 · marketing</translation>
    </message>
    <message>
        <source>Write the first one…</source>
        <translation>Écrire le premier…</translation>
    </message>
    <message>
        <source>Edit templates…</source>
        <translation>Modifier les modèles…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TemplateForm</name>
    <message>
        <source>In another language</source>
        <translation>Dans une autre langue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Utilisé pour</translation>
    </message>
    <message>
        <source>One-way SMS</source>
        <translation>SMS à sens unique</translation>
    </message>
    <message>
        <source>Reply in a chat</source>
        <translation>Réponse dans un chat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>A customer is offered the text in their own language first.</source>
        <translation>Le texte dans la langue du client est proposé en premier.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Marketing needs a consent of its own and waits out the quiet hours.</source>
        <translation>Le marketing exige un consentement propre et attend la fin des heures calmes.</translation>
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
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TemplatePreview</name>
    <message>
        <source>As a customer reads it</source>
        <translation>Tel que le client le lit</translation>
    </message>
    <message>
        <source>No SMS goes before these are filled in, by the customer’s details or by hand: %1.</source>
        <translation>Aucun SMS ne part tant que ces valeurs ne sont pas remplies, par les détails du client ou à la main&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Filled in by the customer’s details or by hand: %1.</source>
        <translation>Rempli par les détails du client ou à la main&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TemplateText</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Hi {{first_name|there}}, your order comes on {{day}}.</source>
        <translation>Bonjour {{first_name|à vous}}, votre commande arrive le {{day}}.</translation>
    </message>
    <message>
        <source>Insert variable</source>
        <translation>Insérer une variable</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a variable and what it stands for</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Words after a bar stand in where a customer has none: {{first_name|there}}. Details of the customer go in by their names; what nobody knows is typed before it goes.</source>
        <translation>Les mots après une barre servent quand un client n’a pas de valeur&#x202f;: {{first_name|there}}. Les détails du client s’insèrent par leur nom&#x202f;; ce que personne ne sait se saisit avant l’envoi.</translation>
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
        <translation>Créneau de livraison</translation>
    </message>
    <message>
        <source>Hi {{first_name|there}}, your order comes on {{day}}. {{workspace}}</source>
        <translation>Bonjour {{first_name|à vous}}, votre commande arrive le {{day}}. {{workspace}}</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write a template</source>
        <translation>Écrire un modèle</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Partir d’un exemple</translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation>Pas encore de modèle</translation>
    </message>
    <message>
        <source>A template is a text that you send often. Where it says {{first_name}} the customer’s name goes in; what the desk does not know, such as {{day}}, you type before it goes. Pick it in the SMS composer, or send it with heliographctl.</source>
        <translation>Un modèle est un texte que vous envoyez souvent. À la place de {{first_name}} vient le nom du client&#x202f;; ce que Heliograph ignore, comme {{day}}, vous le saisissez avant l’envoi. Choisissez-le dans l’éditeur de SMS, ou envoyez-le avec heliographctl.</translation>
    </message>
    <message>
        <source>One-way SMS</source>
        <translation>SMS à sens unique</translation>
    </message>
    <message>
        <source>Replies in a chat</source>
        <translation>Réponses dans un chat</translation>
    </message>
    <message>
        <source>%1 · marketing</source>
        <comment>language and class</comment>
        <translation>%1 · marketing</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>«&#x202f;%1&#x202f;» a été supprimé.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Timeline</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>%1 · %2 s</source>
        <translation>%1 · %2 s</translation>
    </message>
    <message>
        <source>code %1 · %2</source>
        <translation>code %1 · %2</translation>
    </message>
    <message>
        <source>Send it a second time?</source>
        <translation>L’envoyer une deuxième fois&#x202f;?</translation>
    </message>
    <message>
        <source>If the first one arrived after all, %1 gets it twice, and both are charged.</source>
        <translation>Si le premier est arrivé malgré tout, %1 le reçoit deux fois, et les deux sont facturés.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Cancel SMS</source>
        <translation>Annuler le SMS</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Il est arrivé</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Renvoyer…</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Modifier et renvoyer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>SMS · 1-way</source>
        <translation>SMS · sens unique</translation>
    </message>
    <message>
        <source>SMS · opt-out confirmed</source>
        <translation>SMS · opt-out confirmé</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>%1 SMS</source>
        <translation>%1 SMS</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>Verification code, hidden</source>
        <translation>Code de vérification, masqué</translation>
    </message>
    <message>
        <source>SMS with the code · %1</source>
        <translation>SMS avec le code · %1</translation>
    </message>
    <message>
        <source>[%1] %2</source>
        <translation>[%1] %2</translation>
    </message>
    <message>
        <source>[%1] %2, private note: %3</source>
        <translation>[%1] %2, note privée&#x202f;: %3</translation>
    </message>
    <message>
        <source>[%1] %2, %3 %4, %5: %6</source>
        <translation>[%1] %2, %3 %4, %5&#x202f;: %6</translation>
    </message>
    <message>
        <source>[%1] %2: %3</source>
        <translation>[%1] %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Code SMS: %1</source>
        <translation>SMS du code&#x202f;: %1</translation>
    </message>
    <message>
        <source>Private note by %1, %2: %3</source>
        <translation>Note privée de %1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4. %5</source>
        <translation>%1 %2, %3&#x202f;: %4. %5</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3&#x202f;: %4</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4. %5</source>
        <translation>%1, %2, %3&#x202f;: %4. %5</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TimelineView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Conversation avec %1</translation>
    </message>
    <message>
        <source>another conversation</source>
        <translation>une autre conversation</translation>
    </message>
    <message numerus="yes">
        <source>↓ %n new</source>
        <translation>
            <numerusform>↓ %n nouveau</numerusform>
            <numerusform>↓ %n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ To the newest</source>
        <translation>↓ Au plus récent</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages, go to the end</source>
        <translation>
            <numerusform>%n nouveau message, aller à la fin</numerusform>
            <numerusform>%n nouveaux messages, aller à la fin</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Aller au message le plus récent</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with details</source>
        <translation>Copier avec les détails</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <translation>Ouvrir %1…</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TopicsList</name>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Goes to where it begins in the conversation</source>
        <translation>Va à l’endroit où il commence dans la conversation</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Transcript</name>
    <message>
        <source>Silent, audited</source>
        <translation>En silence, audité</translation>
    </message>
    <message>
        <source>Coaching note on this message</source>
        <translation>Note de coaching sur ce message</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Nothing is marked read and nobody is told. That you opened it stands in the audit trail.</source>
        <translation>Rien n’est marqué comme lu et personne n’est prévenu. Votre ouverture figure dans le journal d’audit.</translation>
    </message>
    <message>
        <source>Coaching note…</source>
        <translation>Note de coaching…</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a conversation&apos;s times</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>About your work</source>
        <translation>À propos de votre travail</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TranscriptSheet</name>
    <message>
        <source>Export conversations</source>
        <translation>Exporter les conversations</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>To print, to hand over, to file.</source>
        <translation>À imprimer, à remettre, à classer.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>For a browser. What was written stands there as text; nothing of it runs.</source>
        <translation>Pour un navigateur. Ce qui a été écrit y figure en texte&#x202f;; rien ne s’y exécute.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For programs: everything, in full.</source>
        <translation>Pour les programmes&#x202f;: tout, en entier.</translation>
    </message>
    <message>
        <source>Table, a row per conversation (CSV)</source>
        <translation>Tableau, une ligne par conversation (CSV)</translation>
    </message>
    <message>
        <source>For spreadsheets. Cells that could run as formulas are made harmless.</source>
        <translation>Pour les tableurs. Les cellules qui pourraient s’exécuter comme formules sont neutralisées.</translation>
    </message>
    <message>
        <source>Table, a row per message (CSV)</source>
        <translation>Tableau, une ligne par message (CSV)</translation>
    </message>
    <message>
        <source>With the team&apos;s notes</source>
        <translation>Avec les notes de l’équipe</translation>
    </message>
    <message>
        <source>Mask phone numbers, in texts too</source>
        <translation>Masquer les numéros de téléphone, dans les textes aussi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Only you can read the file. The audit trail keeps that it was written.</source>
        <translation>Vous seul pouvez lire le fichier. Le journal d’audit garde trace de son écriture.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are chosen.</source>
        <translation>
            <numerusform>%n conversation est choisie.</numerusform>
            <numerusform>%n conversations sont choisies.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation is in %1</source>
        <translation>La conversation est dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are in %1</source>
        <translation>
            <numerusform>%n conversation est dans %1</numerusform>
            <numerusform>%n conversations sont dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture en cours…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TransferForm</name>
    <message>
        <source>Transfer with a note</source>
        <translation>Transférer avec une note</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation>Transférer à</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>What the next agent should know. The customer never sees it.</source>
        <translation>Ce que le prochain agent doit savoir. Le client ne la voit jamais.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transférer</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Tray</name>
    <message>
        <source>Open Heliograph</source>
        <translation>Ouvrir Heliograph</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message numerus="yes">
        <source>Heliograph: %n waiting</source>
        <translation>
            <numerusform>Heliograph&#x202f;: %n en attente</numerusform>
            <numerusform>Heliograph&#x202f;: %n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Heliograph: nobody is waiting</source>
        <translation>Heliograph&#x202f;: personne n’attend</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TrendSheet</name>
    <message>
        <source>Scores by agent</source>
        <translation>Scores par agent</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Dernier jour (%n)</numerusform>
            <numerusform>%n derniers jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n before</source>
        <translation>
            <numerusform>Le jour précédent</numerusform>
            <numerusform>Les %n jours précédents</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Scores by agent and category</source>
        <translation>Scores par agent et par catégorie</translation>
    </message>
    <message>
        <source>Nothing was scored in the last two months. Submit a scorecard, and its marks appear here.</source>
        <translation>Rien n’a été évalué ces deux derniers mois. Remettez une fiche d’évaluation, et ses notes s’affichent ici.</translation>
    </message>
    <message>
        <source>Means of what was submitted; each category by what its marks were worth</source>
        <translation>Moyennes des fiches remises&#x202f;; chaque catégorie selon la valeur de ses notes</translation>
    </message>
    <message>
        <source>%1 % (%2)</source>
        <comment>share, of how many</comment>
        <translation>%1&#x202f;% (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>comme avant</translation>
    </message>
    <message>
        <source>%1 points up</source>
        <translation>%1 points de plus</translation>
    </message>
    <message>
        <source>%1 points down</source>
        <translation>%1 points de moins</translation>
    </message>
    <message>
        <source>Whole score</source>
        <translation>Score complet</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TriageActions</name>
    <message>
        <source>Not possible as they stand now</source>
        <translation>Impossible dans leur état actuel</translation>
    </message>
    <message>
        <source>%1; %2 not possible</source>
        <translation>%1&#x202f;; %2 impossibles</translation>
    </message>
    <message>
        <source>Given back to everybody</source>
        <translation>Remise à tous</translation>
    </message>
    <message numerus="yes">
        <source>%n given back to everybody</source>
        <translation>
            <numerusform>%n remise à tous</numerusform>
            <numerusform>%n remises à tous</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Attribuée à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n assigned to %1</source>
        <translation>
            <numerusform>%n attribuée à %1</numerusform>
            <numerusform>%n attribuées à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels changed</source>
        <translation>Étiquettes modifiées</translation>
    </message>
    <message numerus="yes">
        <source>Labels of %n changed</source>
        <translation>
            <numerusform>Étiquettes de %n conversation modifiées</numerusform>
            <numerusform>Étiquettes de %n conversations modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Reportée, retour&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed until %1</source>
        <translation>
            <numerusform>%n reportée, retour&#x202f;: %1</numerusform>
            <numerusform>%n reportées, retour&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Set to pending</source>
        <translation>Mise en suspens</translation>
    </message>
    <message numerus="yes">
        <source>%n set to pending</source>
        <translation>
            <numerusform>%n mise en suspens</numerusform>
            <numerusform>%n mises en suspens</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouverte</translation>
    </message>
    <message numerus="yes">
        <source>%n open again</source>
        <translation>
            <numerusform>%n rouverte</numerusform>
            <numerusform>%n rouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n fermée</numerusform>
            <numerusform>%n fermées</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Marquée comme lue</translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read</source>
        <translation>
            <numerusform>%n marquée comme lue</numerusform>
            <numerusform>%n marquées comme lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>Marquée comme non lue</translation>
    </message>
    <message numerus="yes">
        <source>%n marked as unread</source>
        <translation>
            <numerusform>%n marquée comme non lue</numerusform>
            <numerusform>%n marquées comme non lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Action annulée</translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for %n changed since</source>
        <translation>
            <numerusform>Action annulée, sauf pour %n conversation modifiée depuis</numerusform>
            <numerusform>Action annulée, sauf pour %n conversations modifiées depuis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TriageMenu</name>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>3 hours</source>
        <translation>3 heures</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 heures</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 heures</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>2 days</source>
        <translation>2 jours</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 jours</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semaine</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Moi (%1)</translation>
    </message>
    <message>
        <source>With a note…</source>
        <translation>Avec une note…</translation>
    </message>
    <message>
        <source>Give back to everybody</source>
        <translation>Remettre à tous</translation>
    </message>
    <message>
        <source>Add names in Settings, Workspace</source>
        <translation>Ajoutez des noms dans Paramètres, Espace de travail</translation>
    </message>
    <message>
        <source>Pick a time…</source>
        <translation>Choisir une heure…</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Ouvrir dans une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Attribuer à</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lue</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marquer comme non lue</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Me rappeler…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
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
        <translation>Superviseur</translation>
    </message>
    <message>
        <source>The only one that can</source>
        <translation>Le seul qui le peut</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Written beside everything you send, note and decide.</source>
        <translation>Affiché à côté de tout ce que vous envoyez, notez et décidez.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>A supervisor reviews, and may change countries and providers. It is convenience: who may open this computer&apos;s account may do all of it.</source>
        <translation>Un superviseur contrôle, et peut modifier les pays et les fournisseurs. C’est un simple confort&#x202f;: qui peut ouvrir la session de cet ordinateur peut tout faire.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Customers read it in the text of the code.</source>
        <translation>Les clients le lisent dans le texte du code.</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>Pays d’origine</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Who shares this workspace, as Ines Duarte, Tom Okafor. Conversations can be assigned to them.</source>
        <translation>Les personnes qui partagent cet espace de travail, par exemple Ines Duarte, Tom Okafor. Les conversations peuvent leur être attribuées.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>For customers whose zone nobody knows. Write it as Europe/London.</source>
        <translation>Pour les clients dont le fuseau est inconnu. Écrivez-le sous la forme Europe/London.</translation>
    </message>
    <message>
        <source>Chat link</source>
        <translation>Lien de chat</translation>
    </message>
    <message>
        <source>Where customers begin a chat with you. Templates put it in as {{chat_link}}.</source>
        <translation>Où les clients démarrent un chat avec vous. Les modèles l’insèrent avec {{chat_link}}.</translation>
    </message>
    <message>
        <source>Digits of the code</source>
        <translation>Chiffres du code</translation>
    </message>
    <message>
        <source>6 to 8.</source>
        <translation>De 6 à 8.</translation>
    </message>
    <message>
        <source>More countries</source>
        <translation>Autres pays</translation>
    </message>
    <message>
        <source>Codes go to your home country and to the countries of your customers. Add others as GB, DE.</source>
        <translation>Les codes partent vers votre pays d’origine et ceux de vos clients. Ajoutez-en d’autres sous la forme GB, DE.</translation>
    </message>
    <message>
        <source>Codes go through</source>
        <translation>Codes via</translation>
    </message>
    <message>
        <source>One-way SMS through</source>
        <translation>SMS à sens unique via</translation>
    </message>
    <message>
        <source>SMS replies through</source>
        <translation>Réponses SMS via</translation>
    </message>
    <message>
        <source>Undo, seconds</source>
        <translation>Annulation, secondes</translation>
    </message>
    <message>
        <source>How long an SMS can be taken back, 0 to 30.</source>
        <translation>Durée pendant laquelle un SMS peut être repris, de 0 à 30.</translation>
    </message>
    <message>
        <source>How to stop</source>
        <translation>Mention STOP</translation>
    </message>
    <message>
        <source>Stands at the end of every one-way SMS and counts. Empty: nothing is added.</source>
        <translation>Placée à la fin de chaque SMS à sens unique, elle compte dans sa longueur. Vide&#x202f;: rien n’est ajouté.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Heures calmes dès</translation>
    </message>
    <message>
        <source>The customer&apos;s time; nothing promotional goes then.</source>
        <translation>Heure du client&#x202f;; aucun message promotionnel ne part alors.</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Heures calmes jusqu’à</translation>
    </message>
    <message>
        <source>Service texts</source>
        <translation>Textes de service</translation>
    </message>
    <message>
        <source>Hold service texts in quiet hours too</source>
        <translation>Retenir aussi les textes de service pendant les heures calmes</translation>
    </message>
    <message>
        <source>Standard capacity</source>
        <translation>Capacité standard</translation>
    </message>
    <message>
        <source>Conversations that are offered by themselves.</source>
        <translation>Conversations proposées automatiquement.</translation>
    </message>
    <message>
        <source>Maximum capacity</source>
        <translation>Capacité maximale</translation>
    </message>
    <message>
        <source>With Next, one can take more, up to this.</source>
        <translation>Avec Suivante, on peut en prendre plus, jusqu’à ce nombre.</translation>
    </message>
    <message>
        <source>Time to answer, seconds</source>
        <translation>Délai de réponse, secondes</translation>
    </message>
    <message>
        <source>Then an offer passes on, if somebody else is available. 10 to 600.</source>
        <translation>Ensuite, une proposition passe à un autre agent, si quelqu’un d’autre est disponible. De 10 à 600.</translation>
    </message>
    <message>
        <source>Closes by itself after, hours</source>
        <translation>Fermeture automatique après, heures</translation>
    </message>
    <message>
        <source>Without an answer from the customer. A late reply opens it again. 0: never.</source>
        <translation>Sans réponse du client. Une réponse tardive la rouvre. 0&#x202f;: jamais.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>country</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>How a number without a country code is read. Without one, numbers are typed with + and the country code.</source>
        <translation>Comment lire un numéro sans indicatif de pays. Si aucun n’est choisi, les numéros se saisissent avec + et l’indicatif.</translation>
    </message>
    <message>
        <source>SMS a day</source>
        <translation>SMS par jour</translation>
    </message>
    <message>
        <source>Bulk stops at nine tenths of it, single texts at all of it; codes always go. 0: no limit.</source>
        <translation>L’envoi groupé s’arrête aux neuf dixièmes, les textes isolés à la totalité&#x202f;; les codes partent toujours. 0&#x202f;: sans limite.</translation>
    </message>
    <message>
        <source>Cost a day</source>
        <translation>Coût par jour</translation>
    </message>
    <message>
        <source>By currency, as 50.00 EUR, 20 GBP, and held in the same way. Counts what has a price. Empty: no limit.</source>
        <translation>Par devise, par exemple 50.00 EUR, 20 GBP, avec les mêmes seuils. Compte ce qui a un prix. Vide&#x202f;: sans limite.</translation>
    </message>
    <message>
        <source>Reviews a week</source>
        <translation>Revues par semaine</translation>
    </message>
    <message>
        <source>Conversations of each agent that are drawn for review. Failed verifications come beside them. 0 to 50.</source>
        <translation>Conversations de chaque agent tirées au sort pour la revue. Les vérifications échouées s’y ajoutent. 0 à 50.</translation>
    </message>
    <message>
        <source>Messages, days</source>
        <translation>Messages, jours</translation>
    </message>
    <message>
        <source>With their closed conversations, and texts to many. 0: for ever.</source>
        <translation>Avec leurs conversations fermées, et les envois groupés. 0&#x202f;: sans limite.</translation>
    </message>
    <message>
        <source>How a text was sent, days</source>
        <translation>Mode d’envoi d’un texte, jours</translation>
    </message>
    <message>
        <source>Attempts, receipts and the provider’s ids. What became of the text stays with it. 0: for ever.</source>
        <translation>Tentatives, accusés et identifiants du fournisseur. Le résultat reste avec le texte. 0&#x202f;: sans limite.</translation>
    </message>
    <message>
        <source>Codes, days</source>
        <translation>Codes, jours</translation>
    </message>
    <message>
        <source>That one was sent, and what became of it. A verified number stays verified. 0: for ever.</source>
        <translation>Le fait qu’un code a été envoyé, et son résultat. Un numéro vérifié reste vérifié. 0&#x202f;: sans limite.</translation>
    </message>
    <message>
        <source>Audit trail, days</source>
        <translation>Journal d’audit, jours</translation>
    </message>
    <message>
        <source>The oldest entries go behind a signed cut, so that the rest still verifies. 0: for ever.</source>
        <translation>Les entrées les plus anciennes sont retirées derrière une coupe signée, pour que le reste se vérifie encore. 0&#x202f;: sans limite.</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatiquement</translation>
    </message>
    <message>
        <source>Once a day, remove what is older</source>
        <translation>Supprimer une fois par jour ce qui dépasse</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::VerificationFlow</name>
    <message>
        <source>Order form</source>
        <translation>Bon de commande</translation>
    </message>
    <message>
        <source>Said so on the phone</source>
        <translation>Dit au téléphone</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Signé sur papier</translation>
    </message>
    <message>
        <source>Asked in this chat</source>
        <translation>Demandé dans ce chat</translation>
    </message>
    <message>
        <source>How did %1 agree to SMS?</source>
        <translation>%1 accepte les SMS&#x202f;: comment le savez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>How did %1 ask for SMS again?</source>
        <translation>%1 redemande les SMS&#x202f;: comment le savez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Their words, a form, a date</source>
        <translation>Ses mots, un formulaire, une date</translation>
    </message>
    <message>
        <source>How did %1 ask to stop?</source>
        <translation>%1 demande l’arrêt&#x202f;: comment le savez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Their words, or where they said so</source>
        <translation>Ses mots, ou l’endroit où cela a été dit</translation>
    </message>
    <message>
        <source>No code and no SMS may go to a number of this kind.</source>
        <translation>Ni code ni SMS ne peuvent partir vers ce type de numéro.</translation>
    </message>
    <message>
        <source>A fixed line takes no SMS</source>
        <translation>Une ligne fixe ne reçoit pas de SMS</translation>
    </message>
    <message>
        <source>If you know that this one does, say so. It is written to the audit trail.</source>
        <translation>Si vous savez que celle-ci en reçoit, dites-le. C’est consigné dans le journal d’audit.</translation>
    </message>
    <message>
        <source>It takes SMS</source>
        <translation>Reçoit les SMS</translation>
    </message>
    <message>
        <source>SMS is switched off for this number</source>
        <translation>Les SMS sont désactivés pour ce numéro</translation>
    </message>
    <message>
        <source>Allow SMS</source>
        <translation>Autoriser les SMS</translation>
    </message>
    <message>
        <source>Is this a mobile?</source>
        <translation>Est-ce un mobile&#x202f;?</translation>
    </message>
    <message>
        <source>The number does not tell, and only a mobile takes SMS. The answer is recorded.</source>
        <translation>Le numéro ne le dit pas, et seul un mobile reçoit les SMS. La réponse est enregistrée.</translation>
    </message>
    <message>
        <source>It is a mobile</source>
        <translation>C’est un mobile</translation>
    </message>
    <message>
        <source>Also verified for %1</source>
        <translation>Aussi vérifié pour %1</translation>
    </message>
    <message>
        <source>Two customers, one number: a shared phone, or the same person twice.</source>
        <translation>Deux clients, un numéro&#x202f;: un téléphone partagé, ou deux fois la même personne.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>no customer is open</source>
        <translation>aucun client n’est ouvert</translation>
    </message>
    <message>
        <source>one is under way</source>
        <translation>une vérification est en cours</translation>
    </message>
    <message>
        <source>verified already</source>
        <translation>déjà vérifié</translation>
    </message>
    <message>
        <source>How did %1 ask for the code?</source>
        <translation>%1 a demandé le code&#x202f;: comment&#x202f;?</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Au téléphone</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Au guichet</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::VerificationView</name>
    <message>
        <source>Verification of the phone number</source>
        <translation>Vérification du numéro de téléphone</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Send a code to</source>
        <translation>Envoyer un code au</translation>
    </message>
    <message>
        <source>Send OTP</source>
        <translation>Envoyer l’OTP</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>It cannot be read as a phone number.</source>
        <translation>Ceci ne se lit pas comme un numéro de téléphone.</translation>
    </message>
    <message>
        <source>It must not be empty.</source>
        <translation>Ce champ ne doit pas être vide.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>C’est trop long.</translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation>Ce doit être un nombre.</translation>
    </message>
    <message>
        <source>The number is too small or too large.</source>
        <translation>Le nombre est trop petit ou trop grand.</translation>
    </message>
    <message>
        <source>It must be an address that begins with https://, or with http:// for this computer.</source>
        <translation>Ce doit être une adresse qui commence par https://, ou par http:// pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Without https it would travel readable for everyone on the way. Plain http goes to this computer only.</source>
        <translation>Sans https, le contenu serait lisible par tous en chemin. http non chiffré n’est permis que vers cet ordinateur.</translation>
    </message>
    <message>
        <source>It must be HOST:PORT, such as 127.0.0.1:13014, or off.</source>
        <translation>Ce doit être HOST:PORT, par exemple 127.0.0.1:13014, ou off.</translation>
    </message>
    <message>
        <source>It must not hold a line break.</source>
        <translation>Aucun saut de ligne n’est permis.</translation>
    </message>
    <message>
        <source>It takes small letters, digits and hyphens, 40 at most.</source>
        <translation>Lettres minuscules, chiffres et traits d’union, 40 au plus.</translation>
    </message>
    <message>
        <source>This one is a secret and is never given as a setting.</source>
        <translation>Celui-ci est un secret et ne se donne jamais comme paramètre.</translation>
    </message>
    <message>
        <source>There is no such field here.</source>
        <translation>Ce champ n’existe pas ici.</translation>
    </message>
    <message>
        <source>It must be a country code of two letters, such as GB.</source>
        <translation>Ce doit être un code pays de deux lettres, par exemple GB.</translation>
    </message>
    <message>
        <source>It must be a time of day, such as 21:00.</source>
        <translation>Ce doit être une heure, par exemple 21:00.</translation>
    </message>
    <message>
        <source>It must be a time zone, such as Europe/London.</source>
        <translation>Ce doit être un fuseau horaire, par exemple Europe/London.</translation>
    </message>
    <message>
        <source>It must be true or false.</source>
        <translation>Ce doit être true ou false.</translation>
    </message>
    <message>
        <source>It is none of the choices.</source>
        <translation>Ce n’est aucun des choix.</translation>
    </message>
    <message>
        <source>It must be a JSON list.</source>
        <translation>Ce doit être une liste JSON.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez et réessayez.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Motif&#x202f;: %1.</translation>
    </message>
    <message>
        <source>This is no phone number</source>
        <translation>Ce n’est pas un numéro de téléphone</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>Le nom manque</translation>
    </message>
    <message>
        <source>Give the customer a name.</source>
        <translation>Donnez un nom au client.</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>Il n’y a pas de texte</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Écrivez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <translation>Le motif manque</translation>
    </message>
    <message>
        <source>Write down how you know: the customer&apos;s own words, or where they are kept.</source>
        <translation>Indiquez d’où vous le savez&#x202f;: les mots du client, ou l’endroit où ils sont conservés.</translation>
    </message>
    <message>
        <source>There is no such type of provider here</source>
        <translation>Ce type de fournisseur n’existe pas ici</translation>
    </message>
    <message>
        <source>See which types there are. The demo takes none but its own.</source>
        <translation>Voyez les types disponibles. La démo n’accepte que le sien.</translation>
    </message>
    <message>
        <source>“%1” cannot be used</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>This value cannot be used</source>
        <translation>Cette valeur ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>Too late to take it back</source>
        <translation>Trop tard pour le reprendre</translation>
    </message>
    <message>
        <source>It is on its way to the provider already.</source>
        <translation>Il est déjà en route vers le fournisseur.</translation>
    </message>
    <message>
        <source>That cannot be done in its present state</source>
        <translation>Impossible dans l’état actuel</translation>
    </message>
    <message>
        <source>It moved on meanwhile. Look at it again.</source>
        <translation>L’état a changé entre-temps. Regardez à nouveau.</translation>
    </message>
    <message>
        <source>The conversation is closed</source>
        <translation>La conversation est fermée</translation>
    </message>
    <message>
        <source>Open it again to answer.</source>
        <translation>Rouvrez-la pour répondre.</translation>
    </message>
    <message>
        <source>The customer has this number already</source>
        <translation>Le client a déjà ce numéro</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Somebody was faster</source>
        <translation>Quelqu’un a été plus rapide</translation>
    </message>
    <message>
        <source>It changed since you looked at it. Nothing was done.</source>
        <translation>Un changement a eu lieu depuis votre lecture. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>You have as many conversations as you can take</source>
        <translation>Vous avez autant de conversations que possible</translation>
    </message>
    <message>
        <source>Close one first.</source>
        <translation>Fermez-en une d’abord.</translation>
    </message>
    <message>
        <source>This kind of number takes no SMS</source>
        <translation>Ce type de numéro ne reçoit pas de SMS</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>Choisissez un autre numéro.</translation>
    </message>
    <message>
        <source>This is a landline</source>
        <translation>C’est un fixe</translation>
    </message>
    <message>
        <source>It can be tagged for SMS by hand only.</source>
        <translation>Il ne peut être marqué pour SMS qu’à la main.</translation>
    </message>
    <message>
        <source>A code is never sent again like this</source>
        <translation>Un code n’est jamais renvoyé ainsi</translation>
    </message>
    <message>
        <source>Send a new one from the profile.</source>
        <translation>Envoyez-en un nouveau depuis la fiche.</translation>
    </message>
    <message>
        <source>Its time is over</source>
        <translation>Son délai est écoulé</translation>
    </message>
    <message>
        <source>Send it again as a new text.</source>
        <translation>Renvoyez-le comme nouveau texte.</translation>
    </message>
    <message>
        <source>A rule does not allow this</source>
        <translation>Une règle ne le permet pas</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Rien n’a été fait.</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>Règles&#x202f;: %1</translation>
    </message>
    <message>
        <source>The profile cannot be opened</source>
        <translation>Impossible d’ouvrir le profil</translation>
    </message>
    <message>
        <source>What lies there is not a Heliograph profile. Nothing was changed.</source>
        <translation>Ce qui s’y trouve n’est pas un profil Heliograph. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no profile there</source>
        <translation>Il n’y a pas de profil à cet endroit</translation>
    </message>
    <message>
        <source>The first command that writes makes it. Check the folder you named.</source>
        <translation>La première commande qui écrit le crée. Vérifiez le dossier indiqué.</translation>
    </message>
    <message>
        <source>An older Heliograph made it. Open it once for writing and it is brought up to date.</source>
        <translation>Il a été créé par un Heliograph plus ancien. Ouvrez-le une fois en écriture pour le mettre à jour.</translation>
    </message>
    <message>
        <source>Its lock file cannot be used. Check who owns the folder.</source>
        <translation>Son fichier de verrouillage est inutilisable. Vérifiez à qui appartient le dossier.</translation>
    </message>
    <message>
        <source>Check that the folder is there and that it is yours to write.</source>
        <translation>Vérifiez que le dossier existe et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>There is no such provider</source>
        <translation>Ce fournisseur n’existe pas</translation>
    </message>
    <message>
        <source>See the list of providers.</source>
        <translation>Consultez la liste des fournisseurs.</translation>
    </message>
    <message>
        <source>There is no such setting</source>
        <translation>Ce paramètre n’existe pas</translation>
    </message>
    <message>
        <source>See the list of settings.</source>
        <translation>Consultez la liste des paramètres.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>It does not exist, or it was removed.</source>
        <translation>L’élément n’existe pas, ou il a été supprimé.</translation>
    </message>
    <message>
        <source>Type a phone number.</source>
        <translation>Saisissez un numéro de téléphone.</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>Ce n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Begin with + and the country code.</source>
        <translation>Commencez par + et l’indicatif du pays.</translation>
    </message>
    <message>
        <source>No country has this code.</source>
        <translation>Aucun pays n’a cet indicatif.</translation>
    </message>
    <message>
        <source>Some digits are missing.</source>
        <translation>Il manque des chiffres.</translation>
    </message>
    <message>
        <source>There are too many digits.</source>
        <translation>Il y a trop de chiffres.</translation>
    </message>
    <message>
        <source>A number with an extension takes no SMS.</source>
        <translation>Un numéro avec poste ne reçoit pas de SMS.</translation>
    </message>
    <message>
        <source>No number of this country looks like this.</source>
        <translation>Aucun numéro de ce pays n’a cette forme.</translation>
    </message>
    <message>
        <source>The profile is in use</source>
        <translation>Le profil est en cours d’utilisation</translation>
    </message>
    <message>
        <source>Another Heliograph has it open. Close that one, then try again. Nothing was changed.</source>
        <translation>Il est ouvert dans un autre Heliograph. Fermez ce dernier, puis réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Another Heliograph (process %1) has it open. Close that one, then try again. Nothing was changed.</source>
        <translation>Il est ouvert dans un autre Heliograph (processus %1). Fermez ce dernier, puis réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The profile&apos;s file is damaged</source>
        <translation>Le fichier du profil est endommagé</translation>
    </message>
    <message>
        <source>Nothing is overwritten. At the next start the damaged file is kept aside; restore the newest backup.</source>
        <translation>Rien n’est écrasé. Au prochain démarrage, le fichier endommagé est mis de côté&#x202f;; restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>A newer Heliograph wrote this profile</source>
        <translation>Un Heliograph plus récent a écrit ce profil</translation>
    </message>
    <message>
        <source>It was not touched. Use that version, or a newer one.</source>
        <translation>Il n’a pas été touché. Utilisez cette version, ou une plus récente.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>Nothing was stored. Make room, then do it again.</source>
        <translation>Rien n’a été enregistré. Libérez de la place, puis recommencez.</translation>
    </message>
    <message>
        <source>The disk answered with an error</source>
        <translation>Le disque a répondu par une erreur</translation>
    </message>
    <message>
        <source>What you did last may not be stored. Look before you repeat it.</source>
        <translation>Votre dernière action n’est peut-être pas enregistrée. Vérifiez avant de la répéter.</translation>
    </message>
    <message>
        <source>The passphrase does not open the vault</source>
        <translation>La phrase secrète n’ouvre pas le coffre</translation>
    </message>
    <message>
        <source>Nothing was changed. Type it again.</source>
        <translation>Rien n’a été modifié. Saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>The password store does not answer</source>
        <translation>Le gestionnaire de mots de passe ne répond pas</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keychain, or use a passphrase vault.</source>
        <translation>Déverrouillez le trousseau du système, ou utilisez un coffre à phrase secrète.</translation>
    </message>
    <message>
        <source>No provider is set up for this</source>
        <translation>Aucun fournisseur n’est configuré pour cela</translation>
    </message>
    <message>
        <source>Set one up first; without it nothing can be sent.</source>
        <translation>Configurez-en un d’abord&#x202f;; sans lui, rien ne peut être envoyé.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Rien n’a été envoyé</translation>
    </message>
    <message>
        <source>Nothing left this computer and nothing is charged. You can try again.</source>
        <translation>Rien n’a quitté cet ordinateur et rien n’est facturé. Vous pouvez réessayer.</translation>
    </message>
    <message>
        <source>The provider refused it</source>
        <translation>Le fournisseur l’a refusé</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1.</source>
        <translation>Rien n’a été envoyé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Not sure whether it went</source>
        <translation>Envoi incertain</translation>
    </message>
    <message>
        <source>It may have gone and may be charged. Never repeat it without looking.</source>
        <translation>Il est peut-être parti et peut être facturé. Ne le répétez jamais sans vérifier.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>It may still come. Look again in a moment.</source>
        <translation>Elle peut encore arriver. Regardez à nouveau dans un instant.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Something went wrong inside Heliograph</source>
        <translation>Une erreur s’est produite dans Heliograph</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Veuillez la signaler.</translation>
    </message>
    <message>
        <source>Please report it with this word: %1.</source>
        <translation>Veuillez la signaler avec ce mot&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Wrong code, 1 try left</source>
        <translation>Code incorrect, 1 essai restant</translation>
    </message>
    <message numerus="yes">
        <source>Wrong code, %n tries left</source>
        <translation>
            <numerusform>Code incorrect, %n essai restant</numerusform>
            <numerusform>Code incorrect, %n essais restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Verification of %1 ended after 180 days</source>
        <translation>La vérification de %1 a expiré après 180 jours</translation>
    </message>
    <message>
        <source>Verification ended: %1 was changed</source>
        <translation>Vérification invalidée&#x202f;: %1 a changé</translation>
    </message>
    <message>
        <source>Verification of %1 was taken back</source>
        <translation>La vérification de %1 a été retirée</translation>
    </message>
    <message>
        <source>Verification of %1 ended: two profiles were merged</source>
        <translation>Vérification de %1 invalidée&#x202f;: deux fiches ont été fusionnées</translation>
    </message>
    <message>
        <source>Verification of %1 ended</source>
        <translation>Vérification de %1 invalidée</translation>
    </message>
    <message>
        <source>Code for %1 ended with a restart, before it was sent</source>
        <translation>Le code pour %1 a pris fin au redémarrage, avant son envoi</translation>
    </message>
    <message>
        <source>Code cancelled: %1 was changed</source>
        <translation>Code annulé&#x202f;: %1 a changé</translation>
    </message>
    <message>
        <source>Code for %1 cancelled</source>
        <translation>Code pour %1 annulé</translation>
    </message>
    <message>
        <source>Closed: no reply needed</source>
        <translation>Fermée&#x202f;: aucune réponse requise</translation>
    </message>
    <message>
        <source>Closed by %1: no reply needed</source>
        <translation>Fermée par %1&#x202f;: aucune réponse requise</translation>
    </message>
    <message>
        <source>Closed: the customer stopped answering</source>
        <translation>Fermée&#x202f;: le client ne répond plus</translation>
    </message>
    <message>
        <source>Conversation closed</source>
        <translation>Conversation fermée</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>Fermée par %1</translation>
    </message>
    <message>
        <source>SMS consent recorded</source>
        <translation>Consentement SMS enregistré</translation>
    </message>
    <message>
        <source>SMS consent recorded · %1</source>
        <translation>Consentement SMS enregistré · %1</translation>
    </message>
    <message>
        <source>Verification code sent to %1</source>
        <translation>Code de vérification envoyé à %1</translation>
    </message>
    <message>
        <source>Not sure whether the code to %1 went. If the customer has it, it counts</source>
        <translation>Envoi du code à %1 incertain. Si le client l’a, il est valable</translation>
    </message>
    <message>
        <source>No code sent to %1 · %2</source>
        <translation>Aucun code envoyé à %1 · %2</translation>
    </message>
    <message>
        <source>Code for %1 expired</source>
        <translation>Code pour %1 expiré</translation>
    </message>
    <message>
        <source>Locked after too many wrong codes, until %1</source>
        <translation>Verrouillé après trop de codes incorrects, jusqu’à %1</translation>
    </message>
    <message>
        <source>Locked after too many wrong codes</source>
        <translation>Verrouillé après trop de codes incorrects</translation>
    </message>
    <message>
        <source>Number verified · %1 · typed in %2</source>
        <translation>Numéro vérifié · %1 · saisi via %2</translation>
    </message>
    <message>
        <source>Opted out of SMS</source>
        <translation>Opt-out SMS</translation>
    </message>
    <message>
        <source>Opted out of SMS with “%1”</source>
        <translation>Opt-out SMS avec «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>SMS allowed again</source>
        <translation>SMS de nouveau autorisés</translation>
    </message>
    <message>
        <source>SMS allowed again with “%1”</source>
        <translation>SMS de nouveau autorisés avec «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>This sounds like a request to stop. Nothing was done: ask, then record the opt-out</source>
        <translation>Cela ressemble à une demande d’arrêt. Rien n’a été fait&#x202f;: demandez, puis enregistrez l’opt-out</translation>
    </message>
    <message>
        <source>Conversation opened</source>
        <translation>Conversation ouverte</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <translation>Acceptée par %1</translation>
    </message>
    <message>
        <source>Conversation opened again</source>
        <translation>Conversation rouverte</translation>
    </message>
    <message>
        <source>Opened again by %1</source>
        <translation>Rouverte par %1</translation>
    </message>
    <message>
        <source>Set to pending</source>
        <translation>Mise en suspens</translation>
    </message>
    <message>
        <source>Set to pending by %1</source>
        <translation>Mise en suspens par %1</translation>
    </message>
    <message>
        <source>Send OTP, and let the customer type the code.</source>
        <translation>Appuyez sur Envoyer l’OTP, et faites saisir le code par le client.</translation>
    </message>
    <message>
        <source>Number not verified yet</source>
        <translation>Numéro pas encore vérifié</translation>
    </message>
    <message>
        <source>A code was sent. The customer has still to type it.</source>
        <translation>Un code a été envoyé. Le client doit encore le saisir.</translation>
    </message>
    <message>
        <source>Number locked</source>
        <translation>Numéro verrouillé</translation>
    </message>
    <message>
        <source>Too many wrong codes. It takes a new code after an hour.</source>
        <translation>Trop de codes incorrects. Il accepte un nouveau code après une heure.</translation>
    </message>
    <message>
        <source>Number not verified</source>
        <translation>Numéro non vérifié</translation>
    </message>
    <message>
        <source>The last code expired. </source>
        <translation>Le dernier code a expiré. </translation>
    </message>
    <message>
        <source>Verification has ended</source>
        <translation>Vérification invalidée</translation>
    </message>
    <message>
        <source>It is older than 180 days. </source>
        <translation>Elle date de plus de 180 jours. </translation>
    </message>
    <message>
        <source>The number was changed since. </source>
        <translation>Le numéro a changé depuis. </translation>
    </message>
    <message>
        <source>It was taken back. </source>
        <translation>Elle a été retirée. </translation>
    </message>
    <message>
        <source>One-way SMS goes to verified numbers only. </source>
        <translation>Les SMS à sens unique ne partent que vers des numéros vérifiés. </translation>
    </message>
    <message>
        <source>No opt-in to marketing</source>
        <translation>Pas d’opt-in marketing</translation>
    </message>
    <message>
        <source>A marketing text needs a recorded opt-in of the customer.</source>
        <translation>Un texte marketing exige un opt-in enregistré du client.</translation>
    </message>
    <message>
        <source>No consent to SMS</source>
        <translation>Pas de consentement SMS</translation>
    </message>
    <message>
        <source>Record that the customer asked for it, with where and when.</source>
        <translation>Enregistrez que le client l’a demandé, avec le lieu et la date.</translation>
    </message>
    <message>
        <source>No SMS may go to this number. Chat is still open.</source>
        <translation>Aucun SMS ne peut partir vers ce numéro. Le chat reste ouvert.</translation>
    </message>
    <message>
        <source>Replied “%1” on %2. Chat is still open.</source>
        <translation>A répondu «&#x202f;%1&#x202f;» le %2. Le chat reste ouvert.</translation>
    </message>
    <message>
        <source>%1: codes are not sent there</source>
        <translation>%1&#x202f;: aucun code n’y est envoyé</translation>
    </message>
    <message>
        <source>Codes go to the home country and to the countries of customers. A supervisor can add %1 in Settings.</source>
        <translation>Les codes partent vers le pays d’origine et les pays des clients. Un superviseur peut ajouter %1 dans Paramètres.</translation>
    </message>
    <message>
        <source> Country table: %1, read %2.</source>
        <translation> Tableau des pays&#x202f;: %1, consulté le %2.</translation>
    </message>
    <message>
        <source>%1: one-way SMS is not allowed</source>
        <translation>%1&#x202f;: les SMS à sens unique ne sont pas autorisés</translation>
    </message>
    <message>
        <source>Premium, shared-cost, toll-free, pager and voicemail numbers are never texted. Choose another number.</source>
        <translation>Les numéros surtaxés, à coût partagé, gratuits, de pager et de messagerie vocale ne reçoivent jamais de SMS. Choisissez un autre numéro.</translation>
    </message>
    <message>
        <source>Is this a mobile number?</source>
        <translation>Est-ce un numéro de mobile&#x202f;?</translation>
    </message>
    <message>
        <source>Its kind is not known. Ask the customer, and say yes once.</source>
        <translation>Son type est inconnu. Demandez au client, puis confirmez-le une fois.</translation>
    </message>
    <message>
        <source>Most landlines take no SMS. Tag it for SMS only if the customer says that it does.</source>
        <translation>La plupart des fixes ne reçoivent pas de SMS. Ne le marquez pour SMS que si le client confirme qu’il en reçoit.</translation>
    </message>
    <message>
        <source>Number looks unusual</source>
        <translation>Numéro inhabituel</translation>
    </message>
    <message>
        <source>It has a possible length, but no known range holds it. Check it with the customer.</source>
        <translation>Sa longueur est possible, mais aucune plage connue ne le contient. Vérifiez-le avec le client.</translation>
    </message>
    <message>
        <source>Number has no SMS tag</source>
        <translation>Numéro non marqué pour SMS</translation>
    </message>
    <message>
        <source>Tag the number for SMS on the profile first.</source>
        <translation>Marquez d’abord le numéro pour SMS dans la fiche.</translation>
    </message>
    <message>
        <source>Customer&apos;s local time unknown</source>
        <translation>Heure locale du client inconnue</translation>
    </message>
    <message>
        <source>The workspace&apos;s own hours are used.</source>
        <translation>Les heures de l’espace de travail s’appliquent.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Trop long</translation>
    </message>
    <message>
        <source>One SMS only in this workspace</source>
        <translation>Un seul SMS dans cet espace de travail</translation>
    </message>
    <message>
        <source>This text needs %1. Nothing you typed is lost.</source>
        <translation>Ce texte en demande %1. Rien de ce que vous avez saisi n’est perdu.</translation>
    </message>
    <message>
        <source>It needs %1 SMS, %2 are allowed. Nothing you typed is lost.</source>
        <translation>Il demande %1 SMS, %2 sont autorisés. Rien de ce que vous avez saisi n’est perdu.</translation>
    </message>
    <message>
        <source>The same text again</source>
        <translation>Encore le même texte</translation>
    </message>
    <message>
        <source>It went to this number at %1 already. You chose to send it again.</source>
        <translation>Il est déjà parti vers ce numéro à %1. Vous avez choisi de le renvoyer.</translation>
    </message>
    <message>
        <source>The same text may have gone already</source>
        <translation>Le même texte est peut-être déjà parti</translation>
    </message>
    <message>
        <source>At %1 it is not sure whether it went. Settle that one first, or send it again on purpose.</source>
        <translation>L’envoi de %1 est incertain. Réglez-le d’abord, ou renvoyez-le délibérément.</translation>
    </message>
    <message>
        <source>The same text went already</source>
        <translation>Le même texte est déjà parti</translation>
    </message>
    <message>
        <source>It was sent to this number at %1.</source>
        <translation>Il a été envoyé à ce numéro à %1.</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>Pas encore de fournisseur</translation>
    </message>
    <message>
        <source>Set one up to send SMS.</source>
        <translation>Configurez-en un pour envoyer des SMS.</translation>
    </message>
    <message>
        <source>This provider cannot send one-way SMS</source>
        <translation>Ce fournisseur ne peut pas envoyer de SMS à sens unique</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This provider cannot hold a conversation</source>
        <translation>Ce fournisseur ne permet pas de conversation</translation>
    </message>
    <message>
        <source>This provider sends no text of your own</source>
        <translation>Ce fournisseur n’envoie pas de texte libre</translation>
    </message>
    <message>
        <source>Provider paused: %1</source>
        <translation>Fournisseur en pause&#x202f;: %1</translation>
    </message>
    <message>
        <source>The text waits until it is resumed.</source>
        <translation>Le texte attend sa reprise.</translation>
    </message>
    <message>
        <source>The provider cannot send this</source>
        <translation>Le fournisseur ne peut pas envoyer ceci</translation>
    </message>
    <message>
        <source>A variable has no value</source>
        <translation>Une variable n’a pas de valeur</translation>
    </message>
    <message>
        <source>Try again at %1.</source>
        <translation>Réessayez à %1.</translation>
    </message>
    <message>
        <source>Try again on %1 at %2.</source>
        <translation>Réessayez le %1 à %2.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago</source>
        <translation>Un code vient d’être envoyé</translation>
    </message>
    <message>
        <source>Three codes went to this number in 10 minutes</source>
        <translation>Trois codes sont partis vers ce numéro en 10 minutes</translation>
    </message>
    <message>
        <source>Five codes went to this number today</source>
        <translation>Cinq codes sont partis vers ce numéro aujourd’hui</translation>
    </message>
    <message>
        <source>You have sent 20 codes in an hour</source>
        <translation>Vous avez envoyé 20 codes en une heure</translation>
    </message>
    <message>
        <source>This workspace has sent 200 codes in an hour</source>
        <translation>Cet espace de travail a envoyé 200 codes en une heure</translation>
    </message>
    <message>
        <source>Many codes to similar numbers were never confirmed</source>
        <translation>Beaucoup de codes vers des numéros semblables n’ont jamais été confirmés</translation>
    </message>
    <message>
        <source>That looks like abuse. A supervisor can look into it.</source>
        <translation>Cela ressemble à un abus. Un superviseur peut l’examiner.</translation>
    </message>
    <message>
        <source>Ten tries of this customer have failed</source>
        <translation>Dix essais de ce client ont échoué</translation>
    </message>
    <message>
        <source>A supervisor has to decide.</source>
        <translation>Un superviseur doit décider.</translation>
    </message>
    <message>
        <source>The number opted out of SMS</source>
        <translation>Le numéro est en opt-out SMS</translation>
    </message>
    <message>
        <source>No code may go to it. Chat is still open.</source>
        <translation>Aucun code ne peut y partir. Le chat reste ouvert.</translation>
    </message>
    <message>
        <source>Check the number with the customer.</source>
        <translation>Vérifiez le numéro avec le client.</translation>
    </message>
    <message>
        <source>The provider did not take it: %1</source>
        <translation>Le fournisseur ne l’a pas pris&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the provider in Settings.</source>
        <translation>Rien n’a été envoyé. Vérifiez le fournisseur dans Paramètres.</translation>
    </message>
    <message>
        <source>The provider did not take it</source>
        <translation>Le fournisseur ne l’a pas pris</translation>
    </message>
    <message>
        <source>Nothing was sent. You can try again.</source>
        <translation>Rien n’a été envoyé. Vous pouvez réessayer.</translation>
    </message>
    <message>
        <source>Not allowed now</source>
        <translation>Pas autorisé maintenant</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code&#x202f;: %1</translation>
    </message>
    <message>
        <source>Send OTP</source>
        <translation>Envoyer l’OTP</translation>
    </message>
    <message>
        <source>Customer asked for it here</source>
        <translation>Demandé ici par le client</translation>
    </message>
    <message>
        <source>Record opt-in…</source>
        <translation>Enregistrer l’opt-in…</translation>
    </message>
    <message>
        <source>Reply in chat</source>
        <translation>Répondre dans le chat</translation>
    </message>
    <message>
        <source>Choose number</source>
        <translation>Choisir un numéro</translation>
    </message>
    <message>
        <source>Yes, it is a mobile</source>
        <translation>Oui, c’est un mobile</translation>
    </message>
    <message>
        <source>Tag for SMS…</source>
        <translation>Marquer pour SMS…</translation>
    </message>
    <message>
        <source>Send when open</source>
        <translation>Envoyer hors heures calmes</translation>
    </message>
    <message>
        <source>Cut at the limit</source>
        <translation>Couper à la limite</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Choose provider</source>
        <translation>Choisir un fournisseur</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>1 character too many</source>
        <translation>1 caractère en trop</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n caractère en trop</numerusform>
            <numerusform>%n caractères en trop</numerusform>
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
        <translation>%1 · maximum %2</translation>
    </message>
    <message>
        <source>%1 · estimate</source>
        <translation>%1 · estimation</translation>
    </message>
    <message>
        <source>%1 at %2 forces Unicode: 70 per SMS instead of 160</source>
        <translation>%1 en position %2 impose Unicode&#x202f;: 70 par SMS au lieu de 160</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Fixe</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Landline or mobile</source>
        <translation>Fixe ou mobile</translation>
    </message>
    <message>
        <source>Toll-free</source>
        <translation>Numéro gratuit</translation>
    </message>
    <message>
        <source>Premium rate</source>
        <translation>Numéro surtaxé</translation>
    </message>
    <message>
        <source>Shared cost</source>
        <translation>Coût partagé</translation>
    </message>
    <message>
        <source>Internet telephone</source>
        <translation>Téléphonie Internet</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Numéro personnel</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>Pager</translation>
    </message>
    <message>
        <source>Company-wide number</source>
        <translation>Numéro d’entreprise</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Messagerie vocale</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>Type inconnu</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Chat web</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Unknown channel</source>
        <translation>Canal inconnu</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Aucun pays</translation>
    </message>
    <message>
        <source>its user name or password was refused</source>
        <translation>son nom d’utilisateur ou son mot de passe a été refusé</translation>
    </message>
    <message>
        <source>its settings do not fit the server that answers</source>
        <translation>ses paramètres ne conviennent pas au serveur qui répond</translation>
    </message>
    <message>
        <source>the provider cannot be reached</source>
        <translation>le fournisseur est injoignable</translation>
    </message>
    <message>
        <source>its balance is used up</source>
        <translation>son crédit est épuisé</translation>
    </message>
    <message>
        <source>it failed several times in a row</source>
        <translation>il a échoué plusieurs fois de suite</translation>
    </message>
    <message>
        <source>this profile was restored from a backup or copied</source>
        <translation>ce profil a été restauré depuis une sauvegarde ou copié</translation>
    </message>
    <message>
        <source>its secret is not stored on this computer</source>
        <translation>son secret n’est pas enregistré sur cet ordinateur</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>son certificat n’est pas fiable</translation>
    </message>
    <message>
        <source>the provider did not answer in time</source>
        <translation>le fournisseur n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>something other than the provider answered</source>
        <translation>autre chose que le fournisseur a répondu</translation>
    </message>
    <message>
        <source>it was stopped (%1)</source>
        <translation>il a été arrêté (%1)</translation>
    </message>
    <message>
        <source>I have sent a %1-digit code to your phone. Please type it here, in this chat.</source>
        <translation>Je viens d’envoyer un code à %1 chiffres sur votre téléphone. Veuillez le saisir ici, dans ce chat.</translation>
    </message>
    <message>
        <source>Number verified</source>
        <translation>Numéro vérifié</translation>
    </message>
    <message>
        <source>%1, typed in %2</source>
        <translation>%1, saisi via %2</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not opted out</source>
        <translation>Sans opt-out</translation>
    </message>
    <message>
        <source>Country allows it</source>
        <translation>Pays autorisé</translation>
    </message>
    <message>
        <source>Number can take SMS</source>
        <translation>Le numéro peut recevoir des SMS</translation>
    </message>
    <message>
        <source>No quiet hours</source>
        <translation>Hors heures calmes</translation>
    </message>
    <message>
        <source>Length fits</source>
        <translation>Longueur correcte</translation>
    </message>
    <message>
        <source>No variable is open</source>
        <translation>Aucune variable à remplir</translation>
    </message>
    <message>
        <source>Nothing sent twice</source>
        <translation>Aucun envoi en double</translation>
    </message>
    <message>
        <source>no equal text in the last minutes</source>
        <translation>aucun texte identique dans les dernières minutes</translation>
    </message>
    <message>
        <source>Provider ready</source>
        <translation>Fournisseur prêt</translation>
    </message>
    <message>
        <source>Within the limits</source>
        <translation>Dans les limites</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>annulable</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>heures calmes</translation>
    </message>
    <message>
        <source>provider paused</source>
        <translation>fournisseur en pause</translation>
    </message>
    <message>
        <source>password missing</source>
        <translation>mot de passe manquant</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restauré</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>provider is busy</source>
        <translation>fournisseur occupé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>trop tard</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>opt-out</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>receipts off</source>
        <translation>sans accusés</translation>
    </message>
    <message>
        <source>no receipt in 72 h</source>
        <translation>aucun accusé en 72 h</translation>
    </message>
    <message>
        <source>taken as sent</source>
        <translation>considéré comme envoyé</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>renvoyé</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>It goes in a few seconds. Until then you can take it back.</source>
        <translation>Il part dans quelques secondes. D’ici là, vous pouvez le reprendre.</translation>
    </message>
    <message>
        <source>Held: quiet hours</source>
        <translation>Retenu&#x202f;: heures calmes</translation>
    </message>
    <message>
        <source>It goes by itself when the quiet hours of %1 are over.</source>
        <translation>Il part automatiquement à la fin des heures calmes de %1.</translation>
    </message>
    <message>
        <source>Held: the provider is paused</source>
        <translation>Retenu&#x202f;: le fournisseur est en pause</translation>
    </message>
    <message>
        <source>Nothing left this computer. It goes when the provider is resumed.</source>
        <translation>Rien n’a quitté cet ordinateur. Il part à la reprise du fournisseur.</translation>
    </message>
    <message>
        <source>Held: the provider&apos;s password is missing</source>
        <translation>Retenu&#x202f;: le mot de passe du fournisseur manque</translation>
    </message>
    <message>
        <source>Nothing left this computer. Enter the password in Settings and it goes.</source>
        <translation>Rien n’a quitté cet ordinateur. Saisissez le mot de passe dans Paramètres et il part.</translation>
    </message>
    <message>
        <source>Held: this profile was restored or copied</source>
        <translation>Retenu&#x202f;: ce profil a été restauré ou copié</translation>
    </message>
    <message>
        <source>It may have gone before the backup was made. Release it only if you are sure that it did not.</source>
        <translation>Il est peut-être parti avant la sauvegarde. Ne le libérez que si vous avez la certitude du contraire.</translation>
    </message>
    <message>
        <source>Held: Heliograph ended before it could go</source>
        <translation>Retenu&#x202f;: Heliograph s’est arrêté avant l’envoi</translation>
    </message>
    <message>
        <source>Nothing was sent. Send it now, or cancel it.</source>
        <translation>Rien n’a été envoyé. Envoyez-le maintenant, ou annulez-le.</translation>
    </message>
    <message>
        <source>Held: this entry cannot be read</source>
        <translation>Retenu&#x202f;: cette entrée est illisible</translation>
    </message>
    <message>
        <source>Nothing was sent. Cancel it and write it again.</source>
        <translation>Rien n’a été envoyé. Annulez-la et écrivez-la à nouveau.</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>En attente du réseau</translation>
    </message>
    <message>
        <source>Nothing left this computer. It goes when the provider can be reached.</source>
        <translation>Rien n’a quitté cet ordinateur. Il part dès que le fournisseur est joignable.</translation>
    </message>
    <message>
        <source>The provider asked to wait</source>
        <translation>Le fournisseur a demandé d’attendre</translation>
    </message>
    <message>
        <source>Nothing was accepted. It is tried again by itself.</source>
        <translation>Rien n’a été accepté. Un nouvel essai se fait automatiquement.</translation>
    </message>
    <message>
        <source>Saved, and next in line</source>
        <translation>Enregistré, et prochain à partir</translation>
    </message>
    <message>
        <source>It is stored on this computer and goes by itself.</source>
        <translation>Il est conservé sur cet ordinateur et part automatiquement.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing is charged. The text is a draft again.</source>
        <translation>Rien n’a été envoyé et rien n’est facturé. Le texte est redevenu un brouillon.</translation>
    </message>
    <message>
        <source>Cancelled before it went</source>
        <translation>Annulé avant l’envoi</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing is charged.</source>
        <translation>Rien n’a été envoyé et rien n’est facturé.</translation>
    </message>
    <message>
        <source>Its time was over</source>
        <translation>Son délai était écoulé</translation>
    </message>
    <message>
        <source>It could not go in time. Nothing is charged. You can send it again.</source>
        <translation>Il n’a pas pu partir à temps. Rien n’est facturé. Vous pouvez le renvoyer.</translation>
    </message>
    <message>
        <source>%1 opted out of SMS</source>
        <translation>%1 ne veut plus de SMS</translation>
    </message>
    <message>
        <source>It was stopped. Nothing more goes to this number by SMS.</source>
        <translation>Il a été arrêté. Plus rien ne part vers ce numéro par SMS.</translation>
    </message>
    <message>
        <source>The number is no longer verified</source>
        <translation>Le numéro n’est plus vérifié</translation>
    </message>
    <message>
        <source>It was stopped before it went. Verify the number, then send it again.</source>
        <translation>Il a été arrêté avant l’envoi. Vérifiez le numéro, puis renvoyez-le.</translation>
    </message>
    <message>
        <source>It was not sent and is not charged. Read the reason before you send it again.</source>
        <translation>Il n’a pas été envoyé et n’est pas facturé. Lisez le motif avant de le renvoyer.</translation>
    </message>
    <message>
        <source>The provider stayed busy</source>
        <translation>Le fournisseur est resté occupé</translation>
    </message>
    <message>
        <source>It was tried eight times and never accepted. Nothing is charged. You can send it again.</source>
        <translation>Huit essais, jamais accepté. Rien n’est facturé. Vous pouvez le renvoyer.</translation>
    </message>
    <message>
        <source>The provider could not be reached</source>
        <translation>Le fournisseur était injoignable</translation>
    </message>
    <message>
        <source>Nothing left this computer. You can send it again.</source>
        <translation>Rien n’a quitté cet ordinateur. Vous pouvez le renvoyer.</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>Il n’a pas été envoyé</translation>
    </message>
    <message>
        <source>Nothing is charged. You can send it again.</source>
        <translation>Rien n’est facturé. Vous pouvez le renvoyer.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Distribué</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Non distribué</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>le client</translation>
    </message>
    <message>
        <source>On its way to the provider</source>
        <translation>En route vers le fournisseur</translation>
    </message>
    <message>
        <source>The answer takes a few seconds, 35 at most.</source>
        <translation>La réponse prend quelques secondes, 35 au plus.</translation>
    </message>
    <message>
        <source>The provider has it</source>
        <translation>Le fournisseur l’a</translation>
    </message>
    <message>
        <source>This provider sends no delivery receipts, so no more will be known.</source>
        <translation>Ce fournisseur n’envoie pas d’accusés de réception, donc on n’en saura pas plus.</translation>
    </message>
    <message>
        <source>No receipt came in 72 hours. That is not a failure: some networks send none.</source>
        <translation>Aucun accusé en 72 heures. Ce n’est pas un échec&#x202f;: certains réseaux n’en envoient pas.</translation>
    </message>
    <message>
        <source>The receipt from the phone is still to come.</source>
        <translation>L’accusé du téléphone n’est pas encore arrivé.</translation>
    </message>
    <message>
        <source>It reached the phone</source>
        <translation>Il est arrivé sur le téléphone</translation>
    </message>
    <message>
        <source>The network sent a receipt.</source>
        <translation>Le réseau a envoyé un accusé.</translation>
    </message>
    <message>
        <source>The network could not deliver it</source>
        <translation>Le réseau n’a pas pu le distribuer</translation>
    </message>
    <message>
        <source>The phone may be off, out of reach or gone. It may be charged, and sending it again is charged again.</source>
        <translation>Le téléphone est peut-être éteint, hors de portée ou plus en service. Il peut être facturé, et le renvoyer est facturé à nouveau.</translation>
    </message>
    <message>
        <source>Not known, and settled by a person</source>
        <translation>Inconnu, et réglé par une personne</translation>
    </message>
    <message>
        <source>A receipt that still comes is shown here.</source>
        <translation>Un accusé qui arrive encore s’affiche ici.</translation>
    </message>
    <message>
        <source>The line broke after the text was handed over. It may have reached %1, and it may be charged. It is never sent again by itself: you decide.</source>
        <translation>La liaison a été coupée après la remise du texte. Il est peut-être arrivé chez %1, et il peut être facturé. Il n’est jamais renvoyé automatiquement&#x202f;: vous décidez.</translation>
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
        <translation>%1 j</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month, as in &quot;3 Apr&quot;; see QLocale::toString for the letters.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day, month and year, as in &quot;8 Nov 2026&quot;.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>It must be a web address, such as https://example.com/chat.</source>
        <translation>Ce doit être une adresse web, par exemple https://example.com/chat.</translation>
    </message>
    <message>
        <source>It must be a language tag, such as de or pt-BR.</source>
        <translation>Ce doit être un code de langue, par exemple de ou pt-BR.</translation>
    </message>
    <message>
        <source>Its variables are not written right: {{first_name}}, or {{first_name|there}} with words for where there is none.</source>
        <translation>Ses variables ne sont pas bien écrites&#x202f;: {{first_name}}, ou {{first_name|there}} avec des mots pour quand la valeur manque.</translation>
    </message>
    <message>
        <source>Sender %1: %2</source>
        <translation>Expéditeur %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>There are too many of them.</source>
        <translation>Il y en a trop.</translation>
    </message>
    <message>
        <source>It must be a country, by two capital letters such as GB, and stand once.</source>
        <translation>Ce doit être un pays, en deux majuscules comme GB, présent une seule fois.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>«&#x202f;%1&#x202f;» doit être true ou false.</translation>
    </message>
    <message>
        <source>A country that is refused needs a reason: agents read it.</source>
        <translation>Un pays refusé demande un motif&#x202f;: les agents le lisent.</translation>
    </message>
    <message>
        <source>A price is a text of digits with a point, such as 0.04, below 1000, with six decimals at most.</source>
        <translation>Un prix s’écrit en chiffres avec un point, par exemple 0.04, inférieur à 1000, avec six décimales au plus.</translation>
    </message>
    <message>
        <source>A currency is three capital letters, such as EUR.</source>
        <translation>Une devise s’écrit en trois majuscules, par exemple EUR.</translation>
    </message>
    <message>
        <source>Say where it is written, so that somebody can look it up.</source>
        <translation>Indiquez où c’est écrit, pour que l’on puisse le consulter.</translation>
    </message>
    <message>
        <source>The date is the day the source was read, such as 2026-11-24.</source>
        <translation>La date est le jour de consultation de la source, par exemple 2026-11-24.</translation>
    </message>
    <message>
        <source>Row %1 cannot be used</source>
        <translation>La ligne %1 ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>This is more than one message holds</source>
        <translation>C’est plus que ce qu’un message peut contenir</translation>
    </message>
    <message>
        <source>65,536 characters are the most. Nothing was sent: send it in parts.</source>
        <translation>65&#x202f;536 caractères au maximum. Rien n’a été envoyé&#x202f;: envoyez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>There is a template of this name in this language</source>
        <translation>Un modèle de ce nom existe déjà dans cette langue</translation>
    </message>
    <message>
        <source>Give it another name, or change that one.</source>
        <translation>Donnez-lui un autre nom, ou modifiez l’autre.</translation>
    </message>
    <message>
        <source>A code is on its way to one of them</source>
        <translation>Un code est en route vers l’un des deux</translation>
    </message>
    <message>
        <source>Wait until it is typed or over, or cancel it in the profile.</source>
        <translation>Attendez qu’il soit saisi ou expiré, ou annulez-le dans la fiche.</translation>
    </message>
    <message>
        <source>They were merged once more since</source>
        <translation>Une autre fusion a eu lieu depuis</translation>
    </message>
    <message>
        <source>Undo the later merge first.</source>
        <translation>Annulez d’abord la fusion la plus récente.</translation>
    </message>
    <message>
        <source>This merge was undone already</source>
        <translation>Cette fusion a déjà été annulée</translation>
    </message>
    <message>
        <source>The 30 days are over</source>
        <translation>Les 30 jours sont écoulés</translation>
    </message>
    <message>
        <source>The two stay one. Add a new customer if they are two people after all.</source>
        <translation>Les deux restent réunis. Ajoutez un nouveau client si ce sont bien deux personnes.</translation>
    </message>
    <message>
        <source>There is no such template</source>
        <translation>Ce modèle n’existe pas</translation>
    </message>
    <message>
        <source>See the list of templates.</source>
        <translation>Consultez la liste des modèles.</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Reportée, retour&#x202f;: %1</translation>
    </message>
    <message>
        <source>Snoozed by %1 until %2</source>
        <translation>Reportée par %1, retour&#x202f;: %2</translation>
    </message>
    <message>
        <source>Given back to everybody</source>
        <translation>Remise à tous</translation>
    </message>
    <message>
        <source>Given back to everybody by %1</source>
        <translation>Remise à tous par %1</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Attribuée à %1</translation>
    </message>
    <message>
        <source>Assigned to %1 by %2</source>
        <translation>Attribuée à %1 par %2</translation>
    </message>
    <message>
        <source>Label added: %1</source>
        <translation>Étiquette ajoutée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Label added by %1: %2</source>
        <translation>Étiquette ajoutée par %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Label removed: %1</source>
        <translation>Étiquette retirée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Label removed by %1: %2</source>
        <translation>Étiquette retirée par %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Labels changed: %1 added, %2 removed</source>
        <translation>Étiquettes modifiées&#x202f;: ajout de %1, retrait de %2</translation>
    </message>
    <message>
        <source>Labels changed by %1: %2 added, %3 removed</source>
        <translation>Étiquettes modifiées par %1&#x202f;: ajout de %2, retrait de %3</translation>
    </message>
    <message>
        <source>Back from snooze: the customer wrote</source>
        <translation>Report terminé&#x202f;: le client a écrit</translation>
    </message>
    <message>
        <source>Back from snooze</source>
        <translation>Report terminé</translation>
    </message>
    <message>
        <source>Merged with %1</source>
        <translation>Fusion avec %1</translation>
    </message>
    <message>
        <source>Merged with %1 by %2</source>
        <translation>Fusion avec %1 par %2</translation>
    </message>
    <message>
        <source>Two customers again: %1</source>
        <translation>De nouveau deux clients&#x202f;: %1</translation>
    </message>
    <message>
        <source>Two customers again: %1 · by %2</source>
        <translation>De nouveau deux clients&#x202f;: %1 · par %2</translation>
    </message>
    <message>
        <source>%1 asks for a way to stop in the text</source>
        <translation>%1&#x202f;: une mention STOP est demandée dans le texte</translation>
    </message>
    <message>
        <source>The workspace has none; a supervisor writes it in Settings. Country table: %1, read %2.</source>
        <translation>L’espace de travail n’en a pas&#x202f;; un superviseur l’écrit dans Paramètres. Tableau des pays&#x202f;: %1, consulté le %2.</translation>
    </message>
    <message>
        <source>%1: a sender of letters may not arrive</source>
        <translation>%1&#x202f;: un expéditeur en lettres peut ne pas arriver</translation>
    </message>
    <message>
        <source>Networks there take none: “%1” may be replaced or refused (%2, read %3). Choose a number.</source>
        <translation>Les réseaux n’en acceptent pas là-bas&#x202f;: «&#x202f;%1&#x202f;» peut être remplacé ou refusé (%2, consulté le %3). Choisissez un numéro.</translation>
    </message>
    <message>
        <source>“%1” cannot be the sender</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être l’expéditeur</translation>
    </message>
    <message numerus="yes">
        <source>%n variables have no value</source>
        <translation>
            <numerusform>%n variable n’a pas de valeur</numerusform>
            <numerusform>%n variables n’ont pas de valeur</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in %1. The chat link is set under Settings, Workspace.</source>
        <translation>Remplissez %1. Le lien de chat se règle dans Paramètres, Espace de travail.</translation>
    </message>
    <message>
        <source>Fill in %1.</source>
        <translation>Remplissez %1.</translation>
    </message>
    <message>
        <source>Choose sender</source>
        <translation>Choisir l’expéditeur</translation>
    </message>
    <message>
        <source>%1 changes no price: %2 SMS as before</source>
        <translation>%1 ne change pas le prix&#x202f;: toujours %2 SMS</translation>
    </message>
    <message>
        <source>%1 makes it %2 → %3 SMS</source>
        <translation>Avec %1&#x202f;: %2 → %3 SMS</translation>
    </message>
    <message>
        <source>%1 makes this Unicode: 70 per SMS instead of 160</source>
        <translation>%1 impose Unicode&#x202f;: 70 par SMS au lieu de 160</translation>
    </message>
    <message>
        <source>%1 makes this Unicode: 70 per SMS, %2 → %3 SMS</source>
        <translation>%1 impose Unicode&#x202f;: 70 par SMS, %2 → %3 SMS</translation>
    </message>
    <message>
        <source>%1 est.</source>
        <translation>env. %1</translation>
    </message>
    <message>
        <source>Estimate: %1 per SMS to %2. Price table: %3, read %4.</source>
        <translation>Estimation&#x202f;: %1 par SMS vers %2. Tableau des prix&#x202f;: %3, consulté le %4.</translation>
    </message>
    <message>
        <source>Today 1 segment</source>
        <translation>Aujourd’hui 1 segment</translation>
    </message>
    <message numerus="yes">
        <source>Today %n segments</source>
        <translation>
            <numerusform>Aujourd’hui %n segment</numerusform>
            <numerusform>Aujourd’hui %n segments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 unpriced</source>
        <translation>%1 · %2 sans prix</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>one-way SMS allowed</source>
        <translation>SMS à sens unique autorisés</translation>
    </message>
    <message>
        <source>one-way SMS allowed, rule of %1</source>
        <translation>SMS à sens unique autorisés, règle du %1</translation>
    </message>
    <message>
        <source>%1: takes a day written as 2026-11-01</source>
        <translation>%1: attend un jour écrit sous la forme 2026-11-01</translation>
    </message>
    <message>
        <source>country: takes two letters, as country:GB</source>
        <translation>country: attend deux lettres, par exemple country:GB</translation>
    </message>
    <message>
        <source>%1: needs a word after it</source>
        <translation>%1: attend un mot à sa suite</translation>
    </message>
    <message>
        <source>%1: takes one of %2</source>
        <translation>%1: attend l’une de ces valeurs&#x202f;: %2</translation>
    </message>
    <message>
        <source>“%1:” is no filter. Did you mean %2:?</source>
        <translation>«&#x202f;%1:&#x202f;» n’est pas un filtre. Vouliez-vous dire %2:&#x202f;?</translation>
    </message>
    <message>
        <source>“%1:” is no filter and is searched for as it stands. Filters are %2</source>
        <translation>«&#x202f;%1:&#x202f;» n’est pas un filtre et est recherché tel quel. Les filtres sont %2</translation>
    </message>
    <message>
        <source>%1: does not narrow this list</source>
        <translation>%1: n’affine pas cette liste</translation>
    </message>
    <message>
        <source>%1: is there twice, and only one can hold</source>
        <translation>%1: figure deux fois, et un seul peut s’appliquer</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Qui l’a écrit</translation>
    </message>
    <message>
        <source>Who has the conversation, or wrote the text</source>
        <translation>Qui a la conversation, ou a écrit le texte</translation>
    </message>
    <message>
        <source>A label of the conversation</source>
        <translation>Une étiquette de la conversation</translation>
    </message>
    <message>
        <source>Where the conversation stands</source>
        <translation>Où en est la conversation</translation>
    </message>
    <message>
        <source>Chat, SMS or email</source>
        <translation>Chat, SMS ou e-mail</translation>
    </message>
    <message>
        <source>A verified number, or none</source>
        <translation>Un numéro vérifié, ou aucun</translation>
    </message>
    <message>
        <source>Opted out of SMS, or not</source>
        <translation>Opt-out SMS, ou non</translation>
    </message>
    <message>
        <source>Country of a number</source>
        <translation>Pays d’un numéro</translation>
    </message>
    <message>
        <source>On this day or later</source>
        <translation>Ce jour-là ou après</translation>
    </message>
    <message>
        <source>Before this day</source>
        <translation>Avant ce jour</translation>
    </message>
    <message>
        <source>%1 · Alphanumeric</source>
        <translation>%1 · Alphanumérique</translation>
    </message>
    <message>
        <source>%1 · Short code</source>
        <translation>%1 · Numéro court</translation>
    </message>
    <message>
        <source>%1 · Long number</source>
        <translation>%1 · Numéro long</translation>
    </message>
    <message>
        <source>A sender of letters has 11 characters at most.</source>
        <translation>Un expéditeur en lettres compte 11 caractères au plus.</translation>
    </message>
    <message>
        <source>A sender takes letters from A to Z, digits, blanks and + - _ &amp; . only.</source>
        <translation>Un expéditeur n’accepte que les lettres de A à Z, les chiffres, les espaces et + - _ &amp; . seulement.</translation>
    </message>
    <message>
        <source>A sender needs a letter, or is a number of digits alone.</source>
        <translation>Un expéditeur contient une lettre, ou est un numéro fait uniquement de chiffres.</translation>
    </message>
    <message>
        <source>A number as sender has 7 to 15 digits, a short code 3 to 8.</source>
        <translation>Un numéro d’expéditeur a de 7 à 15 chiffres, un numéro court de 3 à 8.</translation>
    </message>
    <message>
        <source>A sender must not be empty.</source>
        <translation>Un expéditeur ne doit pas être vide.</translation>
    </message>
    <message>
        <source>%1 of %2 parts went</source>
        <translation>%1 parties sur %2 envoyées</translation>
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
        <translation>%1 Facturé&#x202f;: %2 selon le tableau des prix.</translation>
    </message>
    <message>
        <source>The provider refused the rest of it</source>
        <translation>Le fournisseur a refusé le reste</translation>
    </message>
    <message>
        <source>%1 opted out before the rest of it went</source>
        <translation>%1 a dit stop avant l’envoi du reste</translation>
    </message>
    <message>
        <source>The number was no longer verified for the rest of it</source>
        <translation>Le numéro n’était plus vérifié pour le reste</translation>
    </message>
    <message>
        <source>The time for the rest of it was over</source>
        <translation>Le délai pour le reste était écoulé</translation>
    </message>
    <message>
        <source>The rest of it was cancelled</source>
        <translation>Le reste a été annulé</translation>
    </message>
    <message>
        <source>The provider stayed too busy for the rest of it</source>
        <translation>Le fournisseur est resté trop occupé pour le reste</translation>
    </message>
    <message>
        <source>It was not sent whole</source>
        <translation>Il n’a pas été envoyé en entier</translation>
    </message>
    <message>
        <source>%1 of its %2 parts went already and may be charged. The rest waits.</source>
        <translation>%1 de ses %2 parties sont déjà envoyées et peuvent être facturées. Le reste attend.</translation>
    </message>
    <message>
        <source>Not sent whole: %1 of its %2 parts went before. What went may have arrived and may be charged. Sending it again sends the whole text again.</source>
        <translation>Envoi incomplet&#x202f;: %1 de ses %2 parties ont été envoyées avant. Elles sont peut-être arrivées et peuvent être facturées. Le renvoyer renvoie tout le texte.</translation>
    </message>
    <message>
        <source>The phone may be off, out of reach or gone. It may be charged (%1), and sending it again is charged again.</source>
        <translation>Le téléphone est peut-être éteint, hors de portée ou plus en service. Il peut être facturé (%1), et le renvoyer est facturé à nouveau.</translation>
    </message>
    <message>
        <source>the customer’s first name</source>
        <translation>le prénom du client</translation>
    </message>
    <message>
        <source>the customer’s whole name</source>
        <translation>le nom complet du client</translation>
    </message>
    <message>
        <source>where the customer lives</source>
        <translation>le lieu de résidence du client</translation>
    </message>
    <message>
        <source>the customer’s language</source>
        <translation>la langue du client</translation>
    </message>
    <message>
        <source>the name of your workspace</source>
        <translation>le nom de votre espace de travail</translation>
    </message>
    <message>
        <source>the name of whoever sends it</source>
        <translation>le nom de la personne qui l’envoie</translation>
    </message>
    <message>
        <source>the link to a chat with you</source>
        <translation>le lien vers un chat avec vous</translation>
    </message>
    <message>
        <source>“%1…” is opened and not closed: a variable ends with }} on the same line.</source>
        <translation>«&#x202f;%1…&#x202f;» est ouvert et pas fermé&#x202f;: une variable se termine par }} sur la même ligne.</translation>
    </message>
    <message>
        <source>“%1” closes what was not opened: a variable begins with {{.</source>
        <translation>«&#x202f;%1&#x202f;» ferme ce qui n’était pas ouvert&#x202f;: une variable commence par {{.</translation>
    </message>
    <message>
        <source>“%1” names nothing: write a name of letters between the braces, such as {{first_name}}.</source>
        <translation>«&#x202f;%1&#x202f;» ne nomme rien&#x202f;: écrivez un nom en lettres entre les accolades, par exemple {{first_name}}.</translation>
    </message>
    <message>
        <source>“%1” has one brace too few: write %2.</source>
        <translation>«&#x202f;%1&#x202f;» a une accolade de moins&#x202f;: écrivez %2.</translation>
    </message>
    <message>
        <source>Verified today</source>
        <translation>Vérifié aujourd’hui</translation>
    </message>
    <message>
        <source>Verified yesterday</source>
        <translation>Vérifié hier</translation>
    </message>
    <message numerus="yes">
        <source>Verified %n days ago</source>
        <translation>
            <numerusform>Vérifié il y a %n jour</numerusform>
            <numerusform>Vérifié il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified 1 month ago</source>
        <translation>Vérifié il y a 1 mois</translation>
    </message>
    <message numerus="yes">
        <source>Verified %n months ago</source>
        <translation>
            <numerusform>Vérifié il y a %n mois</numerusform>
            <numerusform>Vérifié il y a %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>It is no JSON: something is wrong at line and column %1. Look for a missing comma, quote or bracket.</source>
        <translation>Ce n’est pas du JSON&#x202f;: quelque chose est erroné à la ligne et à la colonne %1. Cherchez une virgule, un guillemet ou un crochet manquant.</translation>
    </message>
    <message>
        <source>An object in braces belongs here.</source>
        <translation>Ici doit figurer un objet entre accolades.</translation>
    </message>
    <message>
        <source>It is longer than 32 kB. A description of a gateway is a page.</source>
        <translation>Elle dépasse 32 ko. La description d’une passerelle tient en une page.</translation>
    </message>
    <message>
        <source>Write &quot;heliograph&quot;: 1, so that a later version knows how to read it.</source>
        <translation>Écrivez &quot;heliograph&quot;: 1, pour qu’une version ultérieure sache comment la lire.</translation>
    </message>
    <message>
        <source>Give the gateway a name of up to 40 characters.</source>
        <translation>Donnez à la passerelle un nom de 40 caractères au plus.</translation>
    </message>
    <message>
        <source>Nobody reads “%1”. Correct its spelling, or take it out.</source>
        <translation>Personne ne lit «&#x202f;%1&#x202f;». Corrigez l’orthographe, ou retirez-le.</translation>
    </message>
    <message>
        <source>Only POST sends a text. A GET may be repeated on the way, and each time is an SMS. Ask the gateway&apos;s maker for their POST form.</source>
        <translation>Seul POST envoie un texte. Un GET peut être répété en chemin, et chaque fois est un SMS. Demandez la forme POST à l’éditeur de la passerelle.</translation>
    </message>
    <message>
        <source>It must be a whole address, such as https://gateway.example/v1/messages.</source>
        <translation>Ce doit être une adresse entière, par exemple https://gateway.example/v1/messages.</translation>
    </message>
    <message>
        <source>It must begin with https://. Plain http goes to this computer only.</source>
        <translation>Elle doit commencer par https://. Le http non chiffré n’est permis que vers cet ordinateur.</translation>
    </message>
    <message>
        <source>Write the host as it is: a placeholder may stand after it only.</source>
        <translation>Écrivez l’hôte tel quel&#x202f;: une variable ne peut venir qu’après.</translation>
    </message>
    <message>
        <source>A secret does not belong into the description. Write {{secret:name}} here, then give its value in the form; it goes to the keychain.</source>
        <translation>Un secret n’a pas sa place dans la description. Écrivez ici {{secret:name}}, puis donnez sa valeur dans le formulaire&#x202f;; elle va dans le trousseau.</translation>
    </message>
    <message>
        <source>Write user and password with a colon between: {{secret:user}}:{{secret:password}}.</source>
        <translation>Écrivez l’utilisateur et le mot de passe séparés par un deux-points&#x202f;: {{secret:user}}:{{secret:password}}.</translation>
    </message>
    <message>
        <source>A header&apos;s name takes letters, digits and hyphens.</source>
        <translation>Le nom d’un en-tête se compose de lettres, de chiffres et de traits d’union.</translation>
    </message>
    <message>
        <source>A header takes plain ASCII on one line.</source>
        <translation>Un en-tête se compose d’ASCII simple, sur une ligne.</translation>
    </message>
    <message>
        <source>Heliograph writes “%1” itself, or it would change what is sent. Take it out.</source>
        <translation>Heliograph écrit «&#x202f;%1&#x202f;» lui-même, ou cela changerait ce qui est envoyé. Retirez-le.</translation>
    </message>
    <message>
        <source>It must be a text in quotes.</source>
        <translation>Ce doit être un texte entre guillemets.</translation>
    </message>
    <message>
        <source>Give the request one body: either &quot;json&quot; or &quot;form&quot;.</source>
        <translation>Donnez à la requête un seul corps&#x202f;: &quot;json&quot; ou &quot;form&quot;.</translation>
    </message>
    <message>
        <source>Name what the gateway expects, such as {&quot;to&quot;: &quot;{{to}}&quot;, &quot;text&quot;: &quot;{{text}}&quot;}.</source>
        <translation>Nommez ce que la passerelle attend, par exemple {&quot;to&quot;: &quot;{{to}}&quot;, &quot;text&quot;: &quot;{{text}}&quot;}.</translation>
    </message>
    <message>
        <source>It is nested too deep: eight levels are the most.</source>
        <translation>L’imbrication est trop profonde&#x202f;: huit niveaux au plus.</translation>
    </message>
    <message>
        <source>Nothing says who it goes to: write {{to}} (+447700900142) or {{to_digits}} (447700900142).</source>
        <translation>Rien ne dit à qui il est destiné&#x202f;: écrivez {{to}} (+447700900142) ou {{to_digits}} (447700900142).</translation>
    </message>
    <message>
        <source>Nothing carries the text: write {{text}}, or &quot;free_text&quot;: false where the gateway sends its own.</source>
        <translation>Rien ne porte le texte&#x202f;: écrivez {{text}}, ou &quot;free_text&quot;: false si la passerelle envoie le sien.</translation>
    </message>
    <message>
        <source>{{text}} stands here although &quot;free_text&quot; is false. Take one of them out.</source>
        <translation>{{text}} figure ici alors que &quot;free_text&quot; vaut false. Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>Braces do not match: a placeholder is {{name}}.</source>
        <translation>Les accolades ne vont pas par paires&#x202f;: une variable s’écrit {{name}}.</translation>
    </message>
    <message>
        <source>There is no {{%1}}. There are to, to_digits, text, sender, ref, secret:name and param:name.</source>
        <translation>{{%1}} n’existe pas. Il y a to, to_digits, text, sender, ref, secret:name et param:name.</translation>
    </message>
    <message>
        <source>{{%1}} cannot stand here. In the address only secrets can, in a header no text and no parameter.</source>
        <translation>{{%1}} ne peut pas figurer ici. L’adresse n’admet que des secrets, un en-tête ni texte ni paramètre.</translation>
    </message>
    <message>
        <source>&quot;parameters&quot; does not declare “%1”.</source>
        <translation>&quot;parameters&quot; ne déclare pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>It must be a list of parameters, each with its name (%1).</source>
        <translation>Ce doit être une liste de paramètres, chacun avec son nom (%1).</translation>
    </message>
    <message>
        <source>It must be a number from 1 to %1.</source>
        <translation>Ce doit être un nombre de 1 à %1.</translation>
    </message>
    <message>
        <source>Nothing says how success looks, so no text would ever count as accepted. Give at least one rule, such as {&quot;status&quot;: 202}.</source>
        <translation>Rien ne dit à quoi ressemble un succès, donc aucun texte ne compterait jamais comme accepté. Donnez au moins une règle, par exemple {&quot;status&quot;: 202}.</translation>
    </message>
    <message>
        <source>It must be a list of up to 32 rules in square brackets.</source>
        <translation>Ce doit être une liste de 32 règles au plus, entre crochets.</translation>
    </message>
    <message>
        <source>A status is a number from 200 to 599.</source>
        <translation>Un statut est un nombre de 200 à 599.</translation>
    </message>
    <message>
        <source>Redirects are never followed: what they lead to may be a second SMS. Write the final address as the url.</source>
        <translation>Les redirections ne sont jamais suivies&#x202f;: elles peuvent mener à un second SMS. Écrivez l’adresse finale comme url.</translation>
    </message>
    <message>
        <source>It must be a JSON Pointer, such as /messages/0/id.</source>
        <translation>Ce doit être un JSON Pointer, par exemple /messages/0/id.</translation>
    </message>
    <message>
        <source>Compare with texts, whole numbers, true or false.</source>
        <translation>Comparez avec des textes, des nombres entiers, true ou false.</translation>
    </message>
    <message>
        <source>Say with &quot;pointer&quot; where in the reply that value stands.</source>
        <translation>Indiquez avec &quot;pointer&quot; où se trouve cette valeur dans la réponse.</translation>
    </message>
    <message>
        <source>Say with &quot;equals&quot; or &quot;matches&quot; what stands there.</source>
        <translation>Indiquez avec &quot;equals&quot; ou &quot;matches&quot; ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>It is no regular expression of up to 200 characters.</source>
        <translation>Ce n’est pas une expression régulière de 200 caractères au plus.</translation>
    </message>
    <message>
        <source>This rule would fit every reply. Name a status, a pointer or an expression.</source>
        <translation>Cette règle conviendrait à toute réponse. Nommez un statut, un pointeur ou une expression.</translation>
    </message>
    <message>
        <source>A secret cannot be called “%1”: a field of the account has this name.</source>
        <translation>Un secret ne peut pas s’appeler «&#x202f;%1&#x202f;»&#x202f;: un champ du compte porte ce nom.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>It must be the channel&apos;s uuid alone, such as 5b2c9a10-77aa-4f0e-9d53-0123456789ab, not a whole address.</source>
        <translation>Ce doit être l’UUID du canal seul, par exemple 5b2c9a10-77aa-4f0e-9d53-0123456789ab, pas une adresse entière.</translation>
    </message>
    <message>
        <source>It takes letters, digits and underscores, a letter first.</source>
        <translation>Lettres, chiffres et tirets bas, en commençant par une lettre.</translation>
    </message>
    <message>
        <source>The provider keeps this name for itself. Choose another one.</source>
        <translation>Le fournisseur se réserve ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>One of the parameters has this name already.</source>
        <translation>L’un des paramètres porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>Choisissez un fournisseur.</translation>
    </message>
    <message>
        <source>Choose codes or one-way SMS; each stands once for a country.</source>
        <translation>Choisissez les codes ou les SMS à sens unique&#x202f;; chacun figure une seule fois par pays.</translation>
    </message>
    <message>
        <source>Code not checked: the provider never named it</source>
        <translation>Code non vérifié&#x202f;: le fournisseur n’a jamais donné d’identifiant pour lui</translation>
    </message>
    <message>
        <source>Code not checked: the provider did not look at it</source>
        <translation>Code non vérifié&#x202f;: le fournisseur ne l’a pas examiné</translation>
    </message>
    <message>
        <source>Code not checked: %1</source>
        <translation>Code non vérifié&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Code not accepted: wrong or too old, %n tries left</source>
        <translation>
            <numerusform>Code non accepté&#x202f;: incorrect ou trop ancien, %n essai restant</numerusform>
            <numerusform>Code non accepté&#x202f;: incorrect ou trop ancien, %n essais restants</numerusform>
        </translation>
    </message>
    <message>
        <source>More than one number in the message: none was tried as the code</source>
        <translation>Plus d’un nombre dans le message&#x202f;: aucun n’a été essayé comme code</translation>
    </message>
    <message>
        <source>Not sure whether the code was right: the provider’s answer never came</source>
        <translation>Code correct ou non, incertain&#x202f;: la réponse du fournisseur n’est jamais arrivée</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Of the gateway&apos;s sendsms page, as https://gateway.example/cgi-bin/sendsms.</source>
        <translation>Celle de la page sendsms de la passerelle, par exemple https://gateway.example/cgi-bin/sendsms.</translation>
    </message>
    <message>
        <source>Empty: the provider&apos;s own. Another only for another region or a proxy, with https.</source>
        <translation>Vide&#x202f;: celle du fournisseur. Une autre seulement pour une autre région ou un proxy, en https.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Kept in the system keychain. It is never shown again.</source>
        <translation>Conservé dans le trousseau du système. Il n’est plus jamais affiché.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Of the integration, from the provider&apos;s portal. Kept in the system keychain and never shown again.</source>
        <translation>Celle de l’intégration, dans le portail du fournisseur. Conservée dans le trousseau du système et plus jamais affichée.</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID du compte</translation>
    </message>
    <message>
        <source>The number of the account, from the provider&apos;s control panel.</source>
        <translation>Le numéro du compte, dans le panneau de contrôle du fournisseur.</translation>
    </message>
    <message>
        <source>API key or key file</source>
        <translation>Clé d’API ou fichier de clé</translation>
    </message>
    <message>
        <source>An API key, or the whole content of a service account&apos;s key file. Kept in the system keychain and never shown again.</source>
        <translation>Une clé d’API, ou le contenu entier du fichier de clé d’un compte de service. Conservé dans le trousseau du système et plus jamais affiché.</translation>
    </message>
    <message>
        <source>Store texts there</source>
        <translation>Y conserver les textes</translation>
    </message>
    <message>
        <source>The provider keeps what is sent</source>
        <translation>Le fournisseur conserve ce qui est envoyé</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Expéditeurs</translation>
    </message>
    <message>
        <source>As the provider&apos;s support has set them up; several with commas, the first is the default.</source>
        <translation>Tels que l’assistance du fournisseur les a configurés&#x202f;; séparez-les par des virgules, le premier est utilisé par défaut.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>The rented number that texts go out from and come in to, as +447700900000.</source>
        <translation>Le numéro loué d’où partent les textes et où ils arrivent, par exemple +447700900000.</translation>
    </message>
    <message>
        <source>Up to 11 letters and digits, or a number; several with commas, the first is the default. Empty: the provider&apos;s default.</source>
        <translation>Jusqu’à 11 lettres et chiffres, ou un numéro&#x202f;; séparez-les par des virgules, le premier est utilisé par défaut. Vide&#x202f;: celui du fournisseur.</translation>
    </message>
    <message>
        <source>SMS per text</source>
        <translation>SMS par texte</translation>
    </message>
    <message>
        <source>How many SMS one text may be. 1 keeps every text within 160 characters.</source>
        <translation>Nombre de SMS qu’un texte peut compter. 1 limite chaque texte à 160 caractères.</translation>
    </message>
    <message>
        <source>Listens at</source>
        <translation>Écoute sur</translation>
    </message>
    <message>
        <source>Where receipts and inbound SMS come in on this computer; off: none do.</source>
        <translation>Où les accusés et les SMS entrants arrivent sur cet ordinateur&#x202f;; off&#x202f;: aucun n’arrive.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Part of the address the gateway calls, so that nobody else does.</source>
        <translation>Partie de l’adresse que la passerelle appelle, pour que personne d’autre ne le fasse.</translation>
    </message>
    <message>
        <source>Plain http</source>
        <translation>http non chiffré</translation>
    </message>
    <message>
        <source>Allow it to an address of the own network</source>
        <translation>L’autoriser vers une adresse du réseau local</translation>
    </message>
    <message>
        <source>Channel uuid</source>
        <translation>UUID du canal</translation>
    </message>
    <message>
        <source>Of the agent&apos;s SMS channel. Whoever has it can send, so it is kept in the system keychain and never shown again.</source>
        <translation>Celui du canal SMS de l’agent. Qui l’a peut envoyer&#x202f;; il est donc conservé dans le trousseau du système et n’est plus jamais affiché.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>What the text that is set up at the provider is filled with. The agent gives each message its values.</source>
        <translation>Ce qui remplit le texte configuré chez le fournisseur. L’agent donne à chaque message ses valeurs.</translation>
    </message>
    <message>
        <source>Text parameter</source>
        <translation>Paramètre de texte</translation>
    </message>
    <message>
        <source>Only if the greeting reads a text of yours: the parameter that carries it. Then a text can be written here. Empty: the greeting goes as it is.</source>
        <translation>Seulement si le message d’accueil lit un texte à vous&#x202f;: le paramètre qui le porte. Un texte peut alors être écrit ici. Vide&#x202f;: le message d’accueil part tel quel.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What to send to the gateway and how to read its reply, as JSON. Its secrets get fields of their own here once it is saved.</source>
        <translation>Ce qu’il faut envoyer à la passerelle et comment lire sa réponse, en JSON. Ses secrets ont ici leurs propres champs une fois la description enregistrée.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>From the provider&apos;s dashboard.</source>
        <translation>Depuis le tableau de bord du fournisseur.</translation>
    </message>
    <message>
        <source>Key for service texts</source>
        <translation>Clé pour les textes de service</translation>
    </message>
    <message>
        <source>Of the transactional template. Kept in the system keychain.</source>
        <translation>Celle du modèle transactionnel. Conservée dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Key for marketing</source>
        <translation>Clé pour le marketing</translation>
    </message>
    <message>
        <source>Of the marketing template. Empty: no marketing text goes.</source>
        <translation>Celle du modèle marketing. Vide&#x202f;: aucun texte marketing ne part.</translation>
    </message>
    <message>
        <source>Key for codes</source>
        <translation>Clé pour les codes</translation>
    </message>
    <message>
        <source>Of the OTP template: the provider makes and checks the codes. Empty: the desk does.</source>
        <translation>Celle du modèle OTP&#x202f;: le fournisseur crée et vérifie les codes. Vide&#x202f;: Heliograph s’en charge.</translation>
    </message>
    <message>
        <source>US number</source>
        <translation>Numéro américain</translation>
    </message>
    <message>
        <source>Yours, as +18005550199. Texts to the USA need it, others do not carry it.</source>
        <translation>Le vôtre, par exemple +18005550199. Les textes vers les États-Unis en ont besoin, les autres ne le portent pas.</translation>
    </message>
    <message>
        <source>Digits of a code</source>
        <translation>Chiffres d’un code</translation>
    </message>
    <message>
        <source>As set up at the provider, so that a typed code is known for one.</source>
        <translation>Comme configuré chez le fournisseur, pour qu’un code saisi soit reconnu comme tel.</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account SID</translation>
    </message>
    <message>
        <source>From the provider&apos;s console; it begins with AC.</source>
        <translation>Dans la console du fournisseur&#x202f;; il commence par AC.</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>SID de la clé d’API</translation>
    </message>
    <message>
        <source>Begins with SK; then the secret below is this key&apos;s. Empty: it is the account&apos;s token.</source>
        <translation>Commence par SK&#x202f;; le secret ci-dessous est alors celui de cette clé. Vide&#x202f;: c’est le jeton du compte.</translation>
    </message>
    <message>
        <source>Token or secret</source>
        <translation>Jeton ou secret</translation>
    </message>
    <message>
        <source>Messaging service</source>
        <translation>Service Messaging</translation>
    </message>
    <message>
        <source>Begins with MG. It chooses the sender where none is given.</source>
        <translation>Commence par MG. Il choisit l’expéditeur quand aucun n’est donné.</translation>
    </message>
    <message>
        <source>Verify service</source>
        <translation>Service Verify</translation>
    </message>
    <message>
        <source>Begins with VA: the provider makes and checks the codes. Empty: the desk does.</source>
        <translation>Commence par VA&#x202f;: le fournisseur crée et vérifie les codes. Vide&#x202f;: Heliograph s’en charge.</translation>
    </message>
    <message>
        <source>Address for codes</source>
        <translation>Adresse pour les codes</translation>
    </message>
    <message>
        <source>Where the provider&apos;s verification is. As it is, unless you were told another.</source>
        <translation>Où joindre la vérification du fournisseur. À laisser telle quelle, sauf si l’on vous en a donné une autre.</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>Secret d’API</translation>
    </message>
    <message>
        <source>Brand in codes</source>
        <translation>Marque dans les codes</translation>
    </message>
    <message>
        <source>Your name in the provider&apos;s codes, which it then makes and checks. Empty: the desk does.</source>
        <translation>Votre nom dans les codes du fournisseur, qui les crée et les vérifie alors. Vide&#x202f;: Heliograph s’en charge.</translation>
    </message>
    <message>
        <source>Enable SMS for the number</source>
        <translation>Activer les SMS pour le numéro</translation>
    </message>
    <message>
        <source>A rented number has SMS switched off until this is done once. The provider charges for each SMS that comes in.</source>
        <translation>Les SMS d’un numéro loué sont désactivés tant que ce n’est pas fait une fois. Le fournisseur facture chaque SMS entrant.</translation>
    </message>
    <message>
        <source>Nobody asked for a code yet</source>
        <translation>Personne n’a encore demandé de code</translation>
    </message>
    <message>
        <source>A code goes out when the customer asks for it: in a chat, on the phone, at the counter.</source>
        <translation>Un code part quand le client le demande&#x202f;: dans un chat, au téléphone, au guichet.</translation>
    </message>
    <message>
        <source>It must be a number, such as 12 or 12.50.</source>
        <translation>Ce doit être un nombre, par exemple 12 ou 12.50.</translation>
    </message>
    <message>
        <source>It must be a date, such as 2026-12-01.</source>
        <translation>Ce doit être une date, par exemple 2026-12-01.</translation>
    </message>
    <message>
        <source>500 characters are the most.</source>
        <translation>500 caractères au maximum.</translation>
    </message>
    <message>
        <source>It must be one line.</source>
        <translation>Ce doit être une seule ligne.</translation>
    </message>
    <message>
        <source>The account has no parameter of this name.</source>
        <translation>Le compte n’a aucun paramètre de ce nom.</translation>
    </message>
    <message>
        <source>A parameter is not right</source>
        <translation>Un paramètre n’est pas correct</translation>
    </message>
    <message numerus="yes">
        <source>%n parameters are not right</source>
        <translation>
            <numerusform>%n paramètre n’est pas correct</numerusform>
            <numerusform>%n paramètres ne sont pas corrects</numerusform>
        </translation>
    </message>
    <message>
        <source>Parameter %1: its name takes letters, digits and underscores, a letter first.</source>
        <translation>Paramètre %1&#x202f;: son nom se compose de lettres, de chiffres et de tirets bas, en commençant par une lettre.</translation>
    </message>
    <message>
        <source>Parameter %1: another one has this name already.</source>
        <translation>Paramètre %1&#x202f;: un autre porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Parameter %1: the provider keeps this name for itself. Choose another one.</source>
        <translation>Paramètre %1&#x202f;: le fournisseur se réserve ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Parameter %1: its type is text, number, date or choice.</source>
        <translation>Paramètre %1&#x202f;: son type est texte, nombre, date ou choix.</translation>
    </message>
    <message>
        <source>Parameter %1: a choice needs what to choose from, each once; nothing else has choices.</source>
        <translation>Paramètre %1&#x202f;: un choix demande des choix possibles, chacun une seule fois&#x202f;; rien d’autre n’en a.</translation>
    </message>
    <message>
        <source>Parameter %1: what goes where nothing is given does not fit its type.</source>
        <translation>Paramètre %1&#x202f;: la valeur utilisée si rien n’est donné ne convient pas à son type.</translation>
    </message>
    <message>
        <source>Parameter %1: it has no “%2”.</source>
        <translation>Paramètre %1&#x202f;: il n’a pas de «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Parameter %1: “%2” is not written right.</source>
        <translation>Paramètre %1&#x202f;: «&#x202f;%2&#x202f;» n’est pas écrit correctement.</translation>
    </message>
    <message>
        <source>%1 greeting</source>
        <comment>the text that is set up there</comment>
        <translation>Message d’accueil de %1</translation>
    </message>
    <message>
        <source>%1 greeting · parameters %2</source>
        <translation>Message d’accueil de %1 · paramètres %2</translation>
    </message>
    <message>
        <source>It goes by itself at %1 in %2, when the quiet hours of %3 are over.</source>
        <translation>Il part automatiquement à %1 (heure locale, %2), à la fin des heures calmes de %3.</translation>
    </message>
    <message>
        <source>the customer’s e-mail address</source>
        <translation>l’adresse e-mail du client</translation>
    </message>
    <message>
        <source>SMSC</source>
        <translation>SMSC</translation>
    </message>
    <message>
        <source>The smsc-id that carries this account&apos;s texts. Empty: the gateway chooses.</source>
        <translation>Le smsc-id qui achemine les textes de ce compte. Vide&#x202f;: la passerelle choisit.</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Page d’état</translation>
    </message>
    <message>
        <source>Of bearerbox&apos;s admin port, as http://127.0.0.1:13000/. The test then tells which SMSCs are online. Empty: it tells only that texts are taken.</source>
        <translation>Celle du port d’administration de bearerbox, par exemple http://127.0.0.1:13000/. Le test indique alors quels SMSC sont en ligne. Vide&#x202f;: il indique seulement que les textes sont pris.</translation>
    </message>
    <message>
        <source>Status password</source>
        <translation>Mot de passe d’état</translation>
    </message>
    <message>
        <source>The status-password of its configuration, only for reading. Kept in the system keychain and never shown again.</source>
        <translation>Le status-password de la configuration de la passerelle, pour la lecture seule. Conservé dans le trousseau du système et plus jamais affiché.</translation>
    </message>
    <message>
        <source>%1 stands in: the text goes through it, with its sender and at its price.</source>
        <translation>%1 prend le relais&#x202f;: le texte passe par ce fournisseur, avec son expéditeur et à son prix.</translation>
    </message>
    <message>
        <source>its address has no encryption, which is allowed on this computer only, or in the own network where its settings say so</source>
        <translation>son adresse n’est pas chiffrée, ce qui n’est permis que sur cet ordinateur, ou sur le réseau local si ses paramètres l’autorisent</translation>
    </message>
    <message>
        <source>it asked to wait longer than the text could</source>
        <translation>il a demandé d’attendre plus longtemps que le texte ne le pouvait</translation>
    </message>
    <message>
        <source>%1 cannot be used yet: the system&apos;s keychain does not answer.</source>
        <translation>%1 ne peut pas encore être utilisé&#x202f;: le trousseau du système ne répond pas.</translation>
    </message>
    <message>
        <source>It holds the password. Everything else works, and what you send waits here. Look for a window of the keychain, or enter the password in Settings: then it is kept for this run.</source>
        <translation>Il détient le mot de passe. Tout le reste fonctionne, et ce que vous envoyez attend ici. Cherchez une fenêtre du trousseau, ou saisissez le mot de passe dans Paramètres&#x202f;: il est alors conservé jusqu’à la fermeture de Heliograph.</translation>
    </message>
    <message>
        <source>%1 cannot be used: its password was kept for the last run only.</source>
        <translation>%1 ne peut pas être utilisé&#x202f;: son mot de passe n’était conservé que jusqu’à la dernière fermeture de Heliograph.</translation>
    </message>
    <message>
        <source>No keychain was there to keep it. What you send waits here. Enter the password in Settings.</source>
        <translation>Aucun trousseau n’était là pour le conserver. Ce que vous envoyez attend ici. Saisissez le mot de passe dans Paramètres.</translation>
    </message>
    <message>
        <source>%1 cannot be used: the system&apos;s keychain gives no password for it.</source>
        <translation>%1 ne peut pas être utilisé&#x202f;: le trousseau du système ne fournit pas de mot de passe pour lui.</translation>
    </message>
    <message>
        <source>It may be locked, or not there. What you send waits here. Unlock it and try again, or enter the password in Settings: without a keychain it is kept for this run.</source>
        <translation>Il est peut-être verrouillé, ou absent. Ce que vous envoyez attend ici. Déverrouillez-le et réessayez, ou saisissez le mot de passe dans Paramètres&#x202f;: sans trousseau, il est conservé jusqu’à la fermeture de Heliograph.</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Tout fonctionne</translation>
    </message>
    <message>
        <source>It takes texts, but receipts have nowhere to arrive</source>
        <translation>Les textes sont pris, mais les accusés n’ont nulle part où arriver</translation>
    </message>
    <message>
        <source>The address under “Listens at” is in use by another program or is not this computer&apos;s.</source>
        <translation>L’adresse sous «&#x202f;Écoute sur&#x202f;» est utilisée par un autre programme ou n’est pas celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>The service answers; its key is not tested</source>
        <translation>Le service répond&#x202f;; sa clé n’est pas testée</translation>
    </message>
    <message>
        <source>It is the right service, and it read a request with nothing to send in it. It has no way to ask about a key: whether yours is right shows with the first text.</source>
        <translation>C’est le bon service, et il a lu une requête qui ne contenait rien à envoyer. Il ne permet pas de vérifier une clé&#x202f;: le premier texte montrera si la vôtre est correcte.</translation>
    </message>
    <message>
        <source>Only the address is tested</source>
        <translation>Seule l’adresse est testée</translation>
    </message>
    <message>
        <source>A server with the right certificate is there; not a word was said to it, because everything this provider reads becomes an SMS. Whether the account is right shows with the first text.</source>
        <translation>Un serveur avec le bon certificat est là&#x202f;; rien ne lui a été dit, car tout ce que ce fournisseur lit devient un SMS. Le premier texte montrera si le compte est correct.</translation>
    </message>
    <message>
        <source>It takes texts; its status page does not answer</source>
        <translation>Les textes sont pris&#x202f;; la page d’état ne répond pas</translation>
    </message>
    <message>
        <source>So it is not known which SMSCs are online. Check the address, and that the admin-port of bearerbox is open to this computer.</source>
        <translation>On ne sait donc pas quels SMSC sont en ligne. Vérifiez l’adresse, et que l’admin-port de bearerbox est ouvert à cet ordinateur.</translation>
    </message>
    <message>
        <source>It takes texts; the status password was refused</source>
        <translation>Les textes sont pris&#x202f;; le mot de passe d’état a été refusé</translation>
    </message>
    <message>
        <source>So it is not known which SMSCs are online. Replace the status password with the status-password of its configuration.</source>
        <translation>On ne sait donc pas quels SMSC sont en ligne. Remplacez le mot de passe d’état par le status-password de la configuration de la passerelle.</translation>
    </message>
    <message>
        <source>It takes texts; the status page is not Kannel&apos;s</source>
        <translation>Les textes sont pris&#x202f;; la page d’état n’est pas celle de Kannel</translation>
    </message>
    <message>
        <source>So it is not known which SMSCs are online. Give the address of bearerbox&apos;s admin port.</source>
        <translation>On ne sait donc pas quels SMSC sont en ligne. Donnez l’adresse du port d’administration de bearerbox.</translation>
    </message>
    <message>
        <source>Kannel runs, but its smsbox does not</source>
        <translation>Kannel fonctionne, mais pas sa smsbox</translation>
    </message>
    <message>
        <source>Nothing can be sent until whoever runs the gateway starts smsbox.</source>
        <translation>Rien ne peut être envoyé tant que la personne qui gère la passerelle n’a pas démarré smsbox.</translation>
    </message>
    <message>
        <source>Kannel runs, but has no line to a network</source>
        <translation>Kannel fonctionne, mais n’a aucune liaison avec un réseau</translation>
    </message>
    <message>
        <source>It would take texts and keep them until its SMSC is online again. Whoever runs the gateway can see why.</source>
        <translation>Il prendrait les textes et les garderait jusqu’à ce que son SMSC soit de nouveau en ligne. La personne qui gère la passerelle peut voir pourquoi.</translation>
    </message>
    <message>
        <source>Kannel has no SMSC of that name</source>
        <translation>Kannel n’a aucun SMSC de ce nom</translation>
    </message>
    <message>
        <source>Write one of the names below under “SMSC”, or leave it empty.</source>
        <translation>Écrivez l’un des noms ci-dessous sous «&#x202f;SMSC&#x202f;», ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>It refused the user name, password or key</source>
        <translation>Nom d’utilisateur, mot de passe ou clé refusé</translation>
    </message>
    <message>
        <source>Replace the one that is wrong and save.</source>
        <translation>Remplacez l’élément incorrect et enregistrez.</translation>
    </message>
    <message>
        <source>Nobody answered there</source>
        <translation>Aucune réponse à cette adresse</translation>
    </message>
    <message>
        <source>Check the address, and that the gateway runs.</source>
        <translation>Vérifiez l’adresse, et que la passerelle fonctionne.</translation>
    </message>
    <message>
        <source>Its certificate cannot be trusted</source>
        <translation>Son certificat n’est pas fiable</translation>
    </message>
    <message>
        <source>Nothing was sent. Whoever runs the gateway can renew it.</source>
        <translation>Rien n’a été envoyé. La personne qui gère la passerelle peut le renouveler.</translation>
    </message>
    <message>
        <source>It did not answer in time</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask whoever runs it.</source>
        <translation>Réessayez&#x202f;; si cela persiste, contactez la personne qui la gère.</translation>
    </message>
    <message>
        <source>It does not take this account</source>
        <translation>Ce compte n’est pas accepté</translation>
    </message>
    <message>
        <source>Compare these fields with the gateway&apos;s own configuration.</source>
        <translation>Comparez ces champs avec la configuration de la passerelle.</translation>
    </message>
    <message>
        <source>It answered with something unexpected</source>
        <translation>Réponse inattendue</translation>
    </message>
    <message>
        <source>Check that the address is the gateway&apos;s.</source>
        <translation>Vérifiez que l’adresse est bien celle de la passerelle.</translation>
    </message>
    <message>
        <source>%1: online</source>
        <comment>a line of the gateway&apos;s</comment>
        <translation>%1&#x202f;: en ligne</translation>
    </message>
    <message>
        <source>%1: not online</source>
        <translation>%1&#x202f;: pas en ligne</translation>
    </message>
    <message numerus="yes">
        <source>%1: online, %n SMS waiting</source>
        <translation>
            <numerusform>%1&#x202f;: en ligne, %n SMS en attente</numerusform>
            <numerusform>%1&#x202f;: en ligne, %n SMS en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: not online, %n SMS waiting</source>
        <translation>
            <numerusform>%1&#x202f;: pas en ligne, %n SMS en attente</numerusform>
            <numerusform>%1&#x202f;: pas en ligne, %n SMS en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is the beginning of %n characters. Copy, in the conversation, takes all of them.</source>
        <translation>
            <numerusform>Ceci est le début de %n caractère. Copier, dans la conversation, le prend en entier.</numerusform>
            <numerusform>Ceci est le début de %n caractères. Copier, dans la conversation, les prend tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <comment>Accepted through Kannel</comment>
        <translation>%1 via %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 stood in for %2: %3.</source>
        <comment>an account, another account, a reason</comment>
        <translation>%1 a pris le relais de %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>On a web form</source>
        <translation>Par formulaire web</translation>
    </message>
    <message>
        <source>From the provider</source>
        <translation>Par le fournisseur</translation>
    </message>
    <message>
        <source>Service and marketing</source>
        <translation>Service et marketing</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Agreed to SMS, marketing too</source>
        <translation>A accepté les SMS, marketing compris</translation>
    </message>
    <message>
        <source>Agreed to SMS</source>
        <translation>A accepté les SMS</translation>
    </message>
    <message>
        <source>Asked for an SMS</source>
        <translation>A demandé un SMS</translation>
    </message>
    <message>
        <source>Wrote first</source>
        <translation>A écrit en premier</translation>
    </message>
    <message>
        <source>%1 says that the number opted out there</source>
        <translation>Selon %1, le numéro y est en opt-out</translation>
    </message>
    <message>
        <source>Opt-out lifted</source>
        <translation>Opt-out levé</translation>
    </message>
    <message>
        <source>It must be amounts with their currency, such as 50.00 EUR, 20 GBP.</source>
        <translation>Il faut des montants avec leur devise, par exemple 50.00 EUR, 20 GBP.</translation>
    </message>
    <message>
        <source>A currency stands once.</source>
        <translation>Une devise ne figure qu’une fois.</translation>
    </message>
    <message>
        <source>That day has not come yet</source>
        <translation>Ce jour n’est pas encore venu</translation>
    </message>
    <message>
        <source>A consent is recorded from today on, not before it was given.</source>
        <translation>Un consentement s’enregistre à partir d’aujourd’hui, pas avant d’avoir été donné.</translation>
    </message>
    <message>
        <source>That time has gone by</source>
        <translation>Cette heure est déjà passée</translation>
    </message>
    <message>
        <source>Choose a later one, or send it now. The text is kept.</source>
        <translation>Choisissez-en une plus tardive, ou envoyez-le maintenant. Le texte est conservé.</translation>
    </message>
    <message>
        <source>That is more than a year away</source>
        <translation>C’est dans plus d’un an</translation>
    </message>
    <message>
        <source>Choose an earlier time. The text is kept.</source>
        <translation>Choisissez une date plus proche. Le texte est conservé.</translation>
    </message>
    <message>
        <source>Another SMS to this customer is being written</source>
        <translation>Un autre SMS à ce client est en cours de rédaction</translation>
    </message>
    <message>
        <source>Send that one or empty it, then change this one. Both are kept.</source>
        <translation>Envoyez ou videz l’autre, puis modifiez celui-ci. Les deux sont conservés.</translation>
    </message>
    <message>
        <source>It was sent again already</source>
        <translation>Il a déjà été renvoyé</translation>
    </message>
    <message>
        <source>The new message tells how that went.</source>
        <translation>Le nouveau message indique le résultat.</translation>
    </message>
    <message>
        <source>Opted out of SMS: %1 says so</source>
        <translation>Opt-out SMS&#x202f;: selon %1</translation>
    </message>
    <message>
        <source>A quotation mark in this row has no partner.</source>
        <translation>Un guillemet de cette ligne n’a pas son pendant.</translation>
    </message>
    <message>
        <source>Some characters cannot be read. Choose another encoding if many rows say this.</source>
        <translation>Certains caractères sont illisibles. Choisissez un autre encodage si beaucoup de lignes le disent.</translation>
    </message>
    <message>
        <source>It holds bytes that are no text.</source>
        <translation>Elle contient des octets qui ne sont pas du texte.</translation>
    </message>
    <message>
        <source>A cell is too long.</source>
        <translation>Une cellule est trop longue.</translation>
    </message>
    <message>
        <source>“%1” is too long: 200 characters are the most.</source>
        <translation>«&#x202f;%1&#x202f;» est trop long&#x202f;: 200 caractères au maximum.</translation>
    </message>
    <message>
        <source>It has more cells than the heading. A comma inside a cell needs quotation marks around it.</source>
        <translation>Elle a plus de cellules que l’en-tête. Une virgule dans une cellule exige des guillemets autour de la cellule.</translation>
    </message>
    <message>
        <source>This contact card does not end, or is of a version that nobody knows.</source>
        <translation>Cette carte de contact n’a pas de fin, ou sa version est inconnue.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Le nom manque.</translation>
    </message>
    <message>
        <source>The phone number is missing.</source>
        <translation>Le numéro de téléphone manque.</translation>
    </message>
    <message>
        <source>Another number of theirs was left out: it cannot be read.</source>
        <translation>Un autre numéro du client a été omis&#x202f;: il est illisible.</translation>
    </message>
    <message>
        <source>The time zone was left out: it is none, such as Europe/London.</source>
        <translation>Le fuseau horaire a été omis&#x202f;: il n’en est pas un, comme Europe/London.</translation>
    </message>
    <message>
        <source>The date was left out: it is not written as 2026-11-28.</source>
        <translation>La date a été omise&#x202f;: elle n’est pas écrite comme 2026-11-28.</translation>
    </message>
    <message>
        <source>Consent was left out: the file does not say where it was given.</source>
        <translation>Le consentement a été omis&#x202f;: le fichier ne dit pas où il a été donné.</translation>
    </message>
    <message>
        <source>It is not clear whether they opted out. Write yes or no.</source>
        <translation>L’opt-out n’est pas clair. Écrivez oui ou non.</translation>
    </message>
    <message>
        <source>A customer with this number is here already.</source>
        <translation>Un client avec ce numéro existe déjà.</translation>
    </message>
    <message>
        <source>The same number is on line %1.</source>
        <translation>Le même numéro figure à la ligne %1.</translation>
    </message>
    <message>
        <source>Several customers have this number, and none of them has this name.</source>
        <translation>Plusieurs clients ont ce numéro, et aucun n’a ce nom.</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>It was moved or removed. Choose it again.</source>
        <translation>Il a été déplacé ou supprimé. Choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Impossible de lire le fichier</translation>
    </message>
    <message>
        <source>Check that it is yours to read and that the disk is there.</source>
        <translation>Vérifiez que vous avez le droit de le lire et que le disque est présent.</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Impossible d’écrire le fichier</translation>
    </message>
    <message>
        <source>Check that the folder is yours to write and that the disk has room.</source>
        <translation>Vérifiez que vous avez le droit d’écrire dans le dossier et que le disque a de la place.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Le fichier est vide</translation>
    </message>
    <message>
        <source>There is nothing in it to take in.</source>
        <translation>Il ne contient rien à importer.</translation>
    </message>
    <message>
        <source>There is no such encoding</source>
        <translation>Cet encodage n’existe pas</translation>
    </message>
    <message>
        <source>The file changed meanwhile</source>
        <translation>Le fichier a changé entre-temps</translation>
    </message>
    <message>
        <source>Choose it again, so that what is checked is what goes in.</source>
        <translation>Choisissez-le à nouveau, pour que ce qui est contrôlé soit ce qui est importé.</translation>
    </message>
    <message>
        <source>This import was undone already</source>
        <translation>Cet import a déjà été annulé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Other phone numbers</source>
        <translation>Autres numéros de téléphone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Client depuis</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Opt-out</translation>
    </message>
    <message>
        <source>Where consent was given</source>
        <translation>Où le consentement a été donné</translation>
    </message>
    <message>
        <source>Keep as a detail</source>
        <translation>Garder comme détail</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Its cause is not known</source>
        <translation>La cause est inconnue</translation>
    </message>
    <message>
        <source>The number does not exist, or takes no texts</source>
        <translation>Le numéro n’existe pas, ou ne reçoit pas de SMS</translation>
    </message>
    <message>
        <source>The number is no mobile</source>
        <translation>Le numéro n’est pas un mobile</translation>
    </message>
    <message>
        <source>The customer opted out</source>
        <translation>Le client est en opt-out</translation>
    </message>
    <message>
        <source>The phone was off or out of reach</source>
        <translation>Le téléphone était éteint ou injoignable</translation>
    </message>
    <message>
        <source>The network took it for spam</source>
        <translation>Le réseau l’a pris pour du spam</translation>
    </message>
    <message>
        <source>The country does not allow it</source>
        <translation>Le pays ne l’autorise pas</translation>
    </message>
    <message>
        <source>The sender may not be used there</source>
        <translation>L’expéditeur ne peut pas y être utilisé</translation>
    </message>
    <message>
        <source>The text was not accepted</source>
        <translation>Le texte n’a pas été accepté</translation>
    </message>
    <message>
        <source>The provider account could not pay for it, or may not send</source>
        <translation>Le compte chez le fournisseur n’était pas approvisionné, ou ne peut pas envoyer</translation>
    </message>
    <message>
        <source>It could not go in time</source>
        <translation>Il n’a pas pu partir à temps</translation>
    </message>
    <message>
        <source>The number was no longer verified</source>
        <translation>Le numéro n’était plus vérifié</translation>
    </message>
    <message>
        <source>The answer was lost</source>
        <translation>La réponse a été perdue</translation>
    </message>
    <message>
        <source>Only some of its parts went</source>
        <translation>Seules certaines parties sont parties</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Non facturé</translation>
    </message>
    <message>
        <source>May be charged</source>
        <translation>Peut être facturé</translation>
    </message>
    <message>
        <source>Safe to retry</source>
        <translation>Nouvel essai sûr</translation>
    </message>
    <message>
        <source>Nothing arrived.</source>
        <translation>Rien n’est arrivé.</translation>
    </message>
    <message>
        <source>The network could not deliver it. A retry is charged again.</source>
        <translation>Le réseau n’a pas pu le distribuer. Un nouvel essai est facturé à nouveau.</translation>
    </message>
    <message>
        <source>A retry fails again</source>
        <translation>Un nouvel essai échouerait</translation>
    </message>
    <message>
        <source>Something has to change first: edit it in the conversation.</source>
        <translation>Quelque chose doit d’abord changer&#x202f;: modifiez-le dans la conversation.</translation>
    </message>
    <message>
        <source>Not sure: never retried from here</source>
        <translation>Incertain&#x202f;: jamais réessayé d’ici</translation>
    </message>
    <message>
        <source>It may have arrived. Decide in the conversation.</source>
        <translation>Il est peut-être arrivé. Décidez dans la conversation.</translation>
    </message>
    <message>
        <source>Texts a minute</source>
        <translation>Textes par minute</translation>
    </message>
    <message>
        <source>The most your contract allows. Bulk keeps within it; codes and single texts go first. Empty: no limit.</source>
        <translation>Le maximum de votre contrat. L’envoi groupé s’y tient&#x202f;; les codes et les textes isolés passent d’abord. Vide&#x202f;: sans limite.</translation>
    </message>
    <message>
        <source>calm, rough, outage, throttled or silent.</source>
        <translation>calm, rough, outage, throttled ou silent.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same number brings the same luck again.</source>
        <translation>Le même nombre redonne le même hasard.</translation>
    </message>
    <message>
        <source>%1 says so, on %2. Chat is still open.</source>
        <translation>Selon %1, le %2. Le chat reste ouvert.</translation>
    </message>
    <message>
        <source>%1: a marketing text must say how to stop</source>
        <translation>%1&#x202f;: un texte marketing doit dire comment l’arrêter</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>Pas de numéro de téléphone</translation>
    </message>
    <message>
        <source>Add one on the profile.</source>
        <translation>Ajoutez-en un dans la fiche.</translation>
    </message>
    <message>
        <source>Correct it on the profile.</source>
        <translation>Corrigez-le dans la fiche.</translation>
    </message>
    <message>
        <source>It is held and goes %1.</source>
        <translation>Il est retenu et part %1.</translation>
    </message>
    <message>
        <source>The provider takes %1 characters, this has %2 too many. Nothing you typed is lost.</source>
        <translation>Le fournisseur accepte %1 caractères, ce texte en a %2 de trop. Rien de ce que vous avez saisi n’est perdu.</translation>
    </message>
    <message>
        <source>The number stands in this send already</source>
        <translation>Le numéro figure déjà dans cet envoi</translation>
    </message>
    <message>
        <source>Another recipient has it. One text goes to it.</source>
        <translation>Un autre destinataire l’a. Un seul texte y part.</translation>
    </message>
    <message>
        <source>Today&apos;s limit for bulk is reached</source>
        <translation>La limite du jour pour l’envoi groupé est atteinte</translation>
    </message>
    <message>
        <source>Today&apos;s limit is reached</source>
        <translation>La limite du jour est atteinte</translation>
    </message>
    <message>
        <source>%1 of %2 are used. It begins again at midnight, or a supervisor raises it in Settings.</source>
        <translation>%1 sur %2 sont utilisés. Le compte repart à minuit, ou un superviseur relève la limite dans Paramètres.</translation>
    </message>
    <message>
        <source>%1 of %2 segments are used. It begins again at midnight, or a supervisor raises it in Settings.</source>
        <translation>%1 segments sur %2 sont utilisés. Le compte repart à minuit, ou un superviseur relève la limite dans Paramètres.</translation>
    </message>
    <message>
        <source>Verification ends before then</source>
        <translation>La vérification expire avant</translation>
    </message>
    <message>
        <source>It holds until %1. Send a code, or choose an earlier time.</source>
        <translation>Elle vaut jusqu’au %1. Envoyez un code, ou choisissez une date plus proche.</translation>
    </message>
    <message>
        <source>Send at %1 their time</source>
        <translation>Envoyer à %1, heure locale</translation>
    </message>
    <message>
        <source>Daily limits</source>
        <translation>Limites par jour</translation>
    </message>
    <message>
        <source>The number is not verified.</source>
        <translation>Le numéro n’est pas vérifié.</translation>
    </message>
    <message>
        <source>There is no consent to SMS.</source>
        <translation>Il n’y a pas de consentement SMS.</translation>
    </message>
    <message>
        <source>The number opted out of SMS.</source>
        <translation>Le numéro est en opt-out SMS.</translation>
    </message>
    <message>
        <source>The country does not allow it.</source>
        <translation>Le pays ne l’autorise pas.</translation>
    </message>
    <message>
        <source>This kind of number takes no SMS.</source>
        <translation>Ce type de numéro ne reçoit pas de SMS.</translation>
    </message>
    <message>
        <source>It is quiet hours there.</source>
        <translation>Ce sont les heures calmes là-bas.</translation>
    </message>
    <message>
        <source>The text is longer than the provider takes. Shorten it, or send it in two.</source>
        <translation>Le texte dépasse ce que le fournisseur accepte. Raccourcissez-le, ou envoyez-le en deux fois.</translation>
    </message>
    <message>
        <source>Something in it has no value.</source>
        <translation>Un élément n’a pas de valeur.</translation>
    </message>
    <message>
        <source>The same text went to this number already.</source>
        <translation>Le même texte est déjà parti vers ce numéro.</translation>
    </message>
    <message>
        <source>The provider cannot send it.</source>
        <translation>Le fournisseur ne peut pas l’envoyer.</translation>
    </message>
    <message>
        <source>It would fail again. Edit it in the conversation.</source>
        <translation>Il échouerait à nouveau. Modifiez-le dans la conversation.</translation>
    </message>
    <message>
        <source>A text of theirs is being sent</source>
        <translation>Un texte à ce client est en cours d’envoi</translation>
    </message>
    <message>
        <source>Wait until it has gone, or cancel it, then erase them.</source>
        <translation>Attendez qu’il soit parti, ou annulez-le, puis effacez le client.</translation>
    </message>
    <message>
        <source>language: takes a code, as language:en</source>
        <translation>language: attend un code, par exemple language:en</translation>
    </message>
    <message>
        <source>A label of the customer</source>
        <translation>Une étiquette du client</translation>
    </message>
    <message>
        <source>What the customer agreed to</source>
        <translation>Ce que le client a accepté</translation>
    </message>
    <message>
        <source>A number, one for SMS, or an email</source>
        <translation>Un numéro, un numéro pour SMS, ou un e-mail</translation>
    </message>
    <message>
        <source>Mobile or landline</source>
        <translation>Mobile ou fixe</translation>
    </message>
    <message>
        <source>Language of the customer</source>
        <translation>Langue du client</translation>
    </message>
    <message>
        <source>Last wrote on this day or later</source>
        <translation>A écrit en dernier ce jour-là ou après</translation>
    </message>
    <message>
        <source>Last wrote before this day</source>
        <translation>A écrit en dernier avant ce jour</translation>
    </message>
    <message>
        <source>A customer since this day or later</source>
        <translation>Client depuis ce jour ou après</translation>
    </message>
    <message>
        <source>It goes by itself at %1, unless %2 opts out or the number is no longer verified.</source>
        <translation>Il part automatiquement à %1, sauf si %2 passe en opt-out ou si le numéro n’est plus vérifié.</translation>
    </message>
    <message>
        <source>It goes by itself at %1 in %2, unless %3 opts out or the number is no longer verified.</source>
        <translation>Il part automatiquement à %1 à %2, sauf si %3 passe en opt-out ou si le numéro n’est plus vérifié.</translation>
    </message>
    <message>
        <source>scheduled for %1</source>
        <translation>prévu pour %1</translation>
    </message>
    <message>
        <source>Scheduled for %1</source>
        <translation>Prévu pour %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day of the week with day and month, as in &quot;Mon 30 Nov&quot;; see QLocale::toString for the letters.</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>day and hour, city</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Text taken in to be sent</source>
        <translation>Texte pris en charge pour l’envoi</translation>
    </message>
    <message>
        <source>The provider took the text</source>
        <translation>Le fournisseur a pris le texte</translation>
    </message>
    <message>
        <source>The provider took a part of the text</source>
        <translation>Le fournisseur a pris une partie du texte</translation>
    </message>
    <message>
        <source>The provider refused the text</source>
        <translation>Le fournisseur a refusé le texte</translation>
    </message>
    <message>
        <source>The text did not leave the desk</source>
        <translation>Le texte n’a pas quitté Heliograph</translation>
    </message>
    <message>
        <source>Not sure whether the text went</source>
        <translation>Envoi du texte incertain</translation>
    </message>
    <message>
        <source>Another provider stood in</source>
        <translation>Un autre fournisseur a pris le relais</translation>
    </message>
    <message>
        <source>Found in the provider&apos;s history what became of the text</source>
        <translation>Sort du texte trouvé dans l’historique du fournisseur</translation>
    </message>
    <message>
        <source>Decided what became of a text that was not sure</source>
        <translation>Décision prise sur un texte incertain</translation>
    </message>
    <message>
        <source>Held text released</source>
        <translation>Texte retenu libéré</translation>
    </message>
    <message>
        <source>Text taken back</source>
        <translation>Texte retiré avant l’envoi</translation>
    </message>
    <message>
        <source>Text cancelled</source>
        <translation>Texte annulé</translation>
    </message>
    <message>
        <source>Failed text set aside</source>
        <translation>Texte en échec mis de côté</translation>
    </message>
    <message>
        <source>Text to many started</source>
        <translation>Envoi groupé démarré</translation>
    </message>
    <message>
        <source>Text to many approved after the first one</source>
        <translation>Envoi groupé approuvé après le premier SMS</translation>
    </message>
    <message>
        <source>Text to many paused</source>
        <translation>Envoi groupé mis en pause</translation>
    </message>
    <message>
        <source>Text to many resumed</source>
        <translation>Envoi groupé repris</translation>
    </message>
    <message>
        <source>Failed part of a text to many sent again</source>
        <translation>Partie en échec d’un envoi groupé renvoyée</translation>
    </message>
    <message>
        <source>Text to many cancelled</source>
        <translation>Envoi groupé annulé</translation>
    </message>
    <message>
        <source>Code made</source>
        <translation>Code créé</translation>
    </message>
    <message>
        <source>Code sent</source>
        <translation>Code envoyé</translation>
    </message>
    <message>
        <source>Not sure whether the code went</source>
        <translation>Envoi du code incertain</translation>
    </message>
    <message>
        <source>Code not sent</source>
        <translation>Code non envoyé</translation>
    </message>
    <message>
        <source>Code refused</source>
        <translation>Code refusé</translation>
    </message>
    <message>
        <source>Wrong code typed</source>
        <translation>Code incorrect saisi</translation>
    </message>
    <message>
        <source>Several numbers typed that could be the code</source>
        <translation>Plusieurs nombres saisis qui pourraient être le code</translation>
    </message>
    <message>
        <source>The provider did not check the code</source>
        <translation>Le fournisseur n’a pas vérifié le code</translation>
    </message>
    <message>
        <source>Not sure whether the provider checked the code</source>
        <translation>Vérification du code par le fournisseur incertaine</translation>
    </message>
    <message>
        <source>Code expired</source>
        <translation>Code expiré</translation>
    </message>
    <message>
        <source>Number locked after too many wrong codes</source>
        <translation>Numéro verrouillé après trop de codes incorrects</translation>
    </message>
    <message>
        <source>Code cancelled</source>
        <translation>Code annulé</translation>
    </message>
    <message>
        <source>Verification ended</source>
        <translation>Vérification invalidée</translation>
    </message>
    <message>
        <source>Verification ended by itself</source>
        <translation>Vérification invalidée automatiquement</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>Consentement enregistré</translation>
    </message>
    <message>
        <source>Number opted out</source>
        <translation>Numéro passé en opt-out</translation>
    </message>
    <message>
        <source>Conversation begun</source>
        <translation>Conversation commencée</translation>
    </message>
    <message>
        <source>Conversation accepted</source>
        <translation>Conversation acceptée</translation>
    </message>
    <message>
        <source>Conversation assigned</source>
        <translation>Conversation attribuée</translation>
    </message>
    <message>
        <source>Conversation set to pending</source>
        <translation>Conversation mise en suspens</translation>
    </message>
    <message>
        <source>Conversation snoozed</source>
        <translation>Conversation reportée</translation>
    </message>
    <message>
        <source>Snoozed conversation back</source>
        <translation>Conversation reportée de retour</translation>
    </message>
    <message>
        <source>Labels of a conversation changed</source>
        <translation>Étiquettes d’une conversation modifiées</translation>
    </message>
    <message>
        <source>Offered conversation missed</source>
        <translation>Conversation proposée manquée</translation>
    </message>
    <message>
        <source>Offered conversation declined</source>
        <translation>Conversation proposée refusée</translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation>Client ajouté</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>Client modifié</translation>
    </message>
    <message>
        <source>Customers labelled</source>
        <translation>Clients étiquetés</translation>
    </message>
    <message>
        <source>Label taken off customers</source>
        <translation>Étiquette retirée à des clients</translation>
    </message>
    <message>
        <source>Two customers merged</source>
        <translation>Deux clients fusionnés</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>Fusion annulée</translation>
    </message>
    <message>
        <source>Two customers marked as different people</source>
        <translation>Deux clients marqués comme personnes différentes</translation>
    </message>
    <message>
        <source>Customer erased</source>
        <translation>Client effacé</translation>
    </message>
    <message>
        <source>Number added or changed</source>
        <translation>Numéro ajouté ou modifié</translation>
    </message>
    <message>
        <source>Number removed</source>
        <translation>Numéro supprimé</translation>
    </message>
    <message>
        <source>Number confirmed as a mobile</source>
        <translation>Numéro confirmé comme mobile</translation>
    </message>
    <message>
        <source>Landline tagged for SMS by hand</source>
        <translation>Fixe marqué pour SMS à la main</translation>
    </message>
    <message>
        <source>Conversation opened for review</source>
        <translation>Conversation ouverte pour revue</translation>
    </message>
    <message>
        <source>Conversation scored</source>
        <translation>Conversation évaluée</translation>
    </message>
    <message>
        <source>Score changed</source>
        <translation>Score modifié</translation>
    </message>
    <message>
        <source>Score answered</source>
        <translation>Réponse au score</translation>
    </message>
    <message>
        <source>Score disputed</source>
        <translation>Score contesté</translation>
    </message>
    <message>
        <source>Disputed score kept</source>
        <translation>Score contesté maintenu</translation>
    </message>
    <message>
        <source>Coaching note written</source>
        <translation>Note de coaching écrite</translation>
    </message>
    <message>
        <source>Coaching note changed</source>
        <translation>Note de coaching modifiée</translation>
    </message>
    <message>
        <source>Coaching note removed</source>
        <translation>Note de coaching supprimée</translation>
    </message>
    <message>
        <source>Coaching note answered</source>
        <translation>Réponse à la note de coaching</translation>
    </message>
    <message>
        <source>Coaching followed up</source>
        <translation>Suivi de coaching fait</translation>
    </message>
    <message>
        <source>Rubric added</source>
        <translation>Grille ajoutée</translation>
    </message>
    <message>
        <source>Rubric changed</source>
        <translation>Grille modifiée</translation>
    </message>
    <message>
        <source>Rubric retired</source>
        <translation>Grille retirée</translation>
    </message>
    <message>
        <source>Customers imported</source>
        <translation>Clients importés</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Import annulé</translation>
    </message>
    <message>
        <source>Customers exported</source>
        <translation>Clients exportés</translation>
    </message>
    <message>
        <source>Conversations exported</source>
        <translation>Conversations exportées</translation>
    </message>
    <message>
        <source>Report exported</source>
        <translation>Rapport exporté</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Paramètre modifié</translation>
    </message>
    <message>
        <source>Provider added</source>
        <translation>Fournisseur ajouté</translation>
    </message>
    <message>
        <source>Provider changed</source>
        <translation>Fournisseur modifié</translation>
    </message>
    <message>
        <source>Provider removed</source>
        <translation>Fournisseur supprimé</translation>
    </message>
    <message>
        <source>Password of a provider stored</source>
        <translation>Mot de passe d’un fournisseur enregistré</translation>
    </message>
    <message>
        <source>Provider asked to do something</source>
        <translation>Action demandée au fournisseur</translation>
    </message>
    <message>
        <source>Provider paused</source>
        <translation>Fournisseur mis en pause</translation>
    </message>
    <message>
        <source>Provider resumed</source>
        <translation>Fournisseur repris</translation>
    </message>
    <message>
        <source>Template added</source>
        <translation>Modèle ajouté</translation>
    </message>
    <message>
        <source>Template changed</source>
        <translation>Modèle modifié</translation>
    </message>
    <message>
        <source>Template removed</source>
        <translation>Modèle supprimé</translation>
    </message>
    <message>
        <source>Desk opened</source>
        <translation>Heliograph ouvert</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sauvegarde restaurée</translation>
    </message>
    <message>
        <source>Somebody else sat down</source>
        <translation>Quelqu’un d’autre a pris le poste</translation>
    </message>
    <message>
        <source>Availability changed</source>
        <translation>Disponibilité modifiée</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rôle modifié</translation>
    </message>
    <message>
        <source>Audit trail signed off</source>
        <translation>Journal d’audit signé</translation>
    </message>
    <message>
        <source>Audit trail exported</source>
        <translation>Journal d’audit exporté</translation>
    </message>
    <message>
        <source>Old entries of the audit trail removed</source>
        <translation>Anciennes entrées du journal d’audit supprimées</translation>
    </message>
    <message>
        <source>What was kept long enough removed</source>
        <translation>Éléments dont la durée de conservation est passée supprimés</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Message %1</translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <translation>Conversation %1</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>Verification %1</source>
        <translation>Vérification %1</translation>
    </message>
    <message>
        <source>Consent %1</source>
        <translation>Consentement %1</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Fournisseur %1</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>Paramètre %1</translation>
    </message>
    <message>
        <source>Template %1</source>
        <translation>Modèle %1</translation>
    </message>
    <message>
        <source>Text to many %1</source>
        <translation>Envoi groupé %1</translation>
    </message>
    <message>
        <source>Rubric %1</source>
        <translation>Grille %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entrée %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Review and coaching</source>
        <translation>Revue et coaching</translation>
    </message>
    <message>
        <source>Imports and exports</source>
        <translation>Imports et exports</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Sign-ins and roles</source>
        <translation>Connexions et rôles</translation>
    </message>
    <message>
        <source>The trail itself</source>
        <translation>Le journal lui-même</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a detail and its value</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>1 entry, from the first to the last.</source>
        <translation>1 entrée, de la première à la dernière.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, from the first to the last.</source>
        <translation>
            <numerusform>%n entrée, de la première à la dernière.</numerusform>
            <numerusform>%n entrées, de la première à la dernière.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trail is whole</source>
        <translation>Le journal est intact</translation>
    </message>
    <message>
        <source>%1 Entries up to %2 were removed by retention.</source>
        <translation>%1 Les entrées jusqu’à %2 ont été supprimées par la conservation.</translation>
    </message>
    <message>
        <source>Entry %1 was edited</source>
        <translation>L’entrée %1 a été modifiée</translation>
    </message>
    <message>
        <source>What it says is not what was written. Entries before it are as they were.</source>
        <translation>Ce qu’elle dit n’est pas ce qui a été écrit. Les entrées précédentes sont inchangées.</translation>
    </message>
    <message>
        <source>Entry %1 was deleted</source>
        <translation>L’entrée %1 a été supprimée</translation>
    </message>
    <message>
        <source>Entries %1 to %2 were deleted</source>
        <translation>Les entrées %1 à %2 ont été supprimées</translation>
    </message>
    <message>
        <source>What follows was written after them. Entries before them are as they were.</source>
        <translation>Ce qui suit a été écrit après elles. Les entrées précédentes sont inchangées.</translation>
    </message>
    <message>
        <source>From entry %1 on the order was changed</source>
        <translation>À partir de l’entrée %1, l’ordre a été modifié</translation>
    </message>
    <message>
        <source>Another entry stands here than was written here.</source>
        <translation>Une autre entrée figure ici que celle qui y a été écrite.</translation>
    </message>
    <message>
        <source>Entry %1 was inserted</source>
        <translation>L’entrée %1 a été insérée</translation>
    </message>
    <message>
        <source>The desk did not write it: what follows does not know of it.</source>
        <translation>Heliograph ne l’a pas écrite&#x202f;: ce qui suit l’ignore.</translation>
    </message>
    <message>
        <source>The last entries are missing</source>
        <translation>Les dernières entrées manquent</translation>
    </message>
    <message>
        <source>Entries %1 to %2 had been signed off, and are not there any more.</source>
        <translation>Les entrées %1 à %2 avaient été signées, et n’y sont plus.</translation>
    </message>
    <message>
        <source>The trail was written anew</source>
        <translation>Le journal a été réécrit</translation>
    </message>
    <message>
        <source>It fits in itself, but entry %1 is not the one that was signed off: it, or something before it, was changed.</source>
        <translation>Il est cohérent, mais l’entrée %1 n’est pas celle qui a été signée&#x202f;: elle, ou quelque chose avant elle, a été modifié.</translation>
    </message>
    <message>
        <source>Entries up to %1 are missing</source>
        <translation>Les entrées jusqu’à %1 manquent</translation>
    </message>
    <message>
        <source>A cut says that retention removed them, but this desk did not sign it.</source>
        <translation>Une coupe dit que la conservation les a supprimées, mais Heliograph ne l’a pas signée ici.</translation>
    </message>
    <message>
        <source>The signed-off head is not this desk’s</source>
        <translation>La tête signée n’est pas de ce Heliograph</translation>
    </message>
    <message>
        <source>Its signature does not fit the key of this profile. The entries fit each other.</source>
        <translation>Sa signature ne correspond pas à la clé de ce profil. Les entrées sont cohérentes entre elles.</translation>
    </message>
    <message>
        <source>Entries cut off at the end, or a trail written anew, cannot be found.</source>
        <translation>Des entrées coupées à la fin, ou un journal réécrit, ne peuvent pas être détectés.</translation>
    </message>
    <message>
        <source>Nobody has signed it off yet. %1</source>
        <translation>Personne ne l’a encore signé. %1</translation>
    </message>
    <message>
        <source>Held against the head of %1, entry %2. What came later is held against nothing.</source>
        <translation>Comparé à la tête du %1, entrée %2. Ce qui est venu après n’est comparé à rien.</translation>
    </message>
    <message>
        <source>Held against the head of %1, entry %2, signed off by %3. What came later is held against nothing.</source>
        <translation>Comparé à la tête du %1, entrée %2, signée par %3. Ce qui est venu après n’est comparé à rien.</translation>
    </message>
    <message>
        <source>It fits the head of %1, entry %2, but the key that signed it is not here, so whoever changed the trail may have changed the head too. Compare it with one that you printed or saved.</source>
        <translation>Il correspond à la tête du %1, entrée %2, mais la clé qui l’a signée n’est pas ici&#x202f;: qui a modifié le journal a pu modifier aussi la tête. Comparez avec une tête que vous avez imprimée ou enregistrée.</translation>
    </message>
    <message>
        <source>What was signed off has been removed by retention since. %1 Sign it off again.</source>
        <translation>Ce qui a été signé a depuis été supprimé par la conservation. %1 Signez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 That retention removed the oldest entries cannot be confirmed without the key.</source>
        <translation>%1 Sans la clé, on ne peut pas confirmer que la conservation a supprimé les entrées les plus anciennes.</translation>
    </message>
    <message>
        <source>Signed-off head of the audit trail of Heliograph. Keep it outside of the computer that it is of, and compare it with the trail later: it finds entries that were cut off at the end, and a trail that was written anew.</source>
        <translation>Tête signée du journal d’audit de Heliograph. Conservez-la hors de l’ordinateur dont elle provient, et comparez-la plus tard au journal&#x202f;: elle détecte les entrées coupées à la fin, et un journal réécrit.</translation>
    </message>
    <message>
        <source>The trail is being read already</source>
        <translation>Le journal est déjà en cours de lecture</translation>
    </message>
    <message>
        <source>Wait until that is done, or stop it.</source>
        <translation>Attendez la fin, ou arrêtez l’opération.</translation>
    </message>
    <message>
        <source>The trail changed meanwhile</source>
        <translation>Le journal a changé entre-temps</translation>
    </message>
    <message>
        <source>Nothing was signed off. Verify it again.</source>
        <translation>Rien n’a été signé. Vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>This file holds no head of an audit trail</source>
        <translation>Ce fichier ne contient aucune tête de journal d’audit</translation>
    </message>
    <message>
        <source>Choose one that was saved with “Sign off”, with its lines as they were.</source>
        <translation>Choisissez-en un enregistré avec «&#x202f;Signer&#x202f;», dont les lignes n’ont pas été modifiées.</translation>
    </message>
    <message>
        <source>This head is of another profile</source>
        <translation>Cette tête est d’un autre profil</translation>
    </message>
    <message>
        <source>Choose one that was signed off here.</source>
        <translation>Choisissez-en une qui a été signée ici.</translation>
    </message>
    <message>
        <source>A broken trail is not signed off</source>
        <translation>Un journal altéré ne se signe pas</translation>
    </message>
    <message>
        <source>Verify it, and see first what was done to it.</source>
        <translation>Vérifiez-le, et voyez d’abord ce qui lui est arrivé.</translation>
    </message>
    <message>
        <source>Opted out of marketing</source>
        <translation>Opt-out marketing</translation>
    </message>
    <message>
        <source>Opt-out of marketing lifted</source>
        <translation>Opt-out marketing levé</translation>
    </message>
    <message>
        <source>There is no report for these days</source>
        <translation>Il n’y a pas de rapport pour ces jours</translation>
    </message>
    <message>
        <source>Choose a later one for the reminder.</source>
        <translation>Choisissez un moment plus tardif pour le rappel.</translation>
    </message>
    <message>
        <source>That is more than five years away</source>
        <translation>C’est dans plus de cinq ans</translation>
    </message>
    <message>
        <source>Choose an earlier time for the reminder.</source>
        <translation>Choisissez un moment plus proche pour le rappel.</translation>
    </message>
    <message>
        <source>This reminder is done or cancelled already</source>
        <translation>Ce rappel est déjà terminé ou annulé</translation>
    </message>
    <message>
        <source>It is being removed already</source>
        <translation>La suppression est déjà en cours</translation>
    </message>
    <message>
        <source>Opted out of marketing with “%1”</source>
        <translation>Opt-out marketing avec «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Marketing by SMS allowed again</source>
        <translation>Marketing par SMS de nouveau autorisé</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>First response, median</source>
        <translation>Première réponse, médiane</translation>
    </message>
    <message>
        <source>First response, slowest tenth</source>
        <translation>Première réponse, dixième le plus lent</translation>
    </message>
    <message>
        <source>Next response, median</source>
        <translation>Réponse suivante, médiane</translation>
    </message>
    <message>
        <source>Next response, slowest tenth</source>
        <translation>Réponse suivante, dixième le plus lent</translation>
    </message>
    <message>
        <source>Wait, median</source>
        <translation>Attente, médiane</translation>
    </message>
    <message>
        <source>Wait, slowest tenth</source>
        <translation>Attente, dixième le plus lent</translation>
    </message>
    <message>
        <source>Handling, median</source>
        <translation>Traitement, médiane</translation>
    </message>
    <message>
        <source>Handling, slowest tenth</source>
        <translation>Traitement, dixième le plus lent</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Non confirmés</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>Taux de distribution</translation>
    </message>
    <message>
        <source>Time to delivery, median</source>
        <translation>Délai de distribution, médiane</translation>
    </message>
    <message>
        <source>Time to delivery, slowest tenth</source>
        <translation>Délai de distribution, dixième le plus lent</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Verification rate</source>
        <translation>Taux de vérification</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>Trop de codes incorrects</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtés</translation>
    </message>
    <message>
        <source>Segments foreseen</source>
        <translation>Segments prévus</translation>
    </message>
    <message>
        <source>Segments billed</source>
        <translation>Segments facturés</translation>
    </message>
    <message>
        <source>Counted by the provider</source>
        <translation>Comptés par le fournisseur</translation>
    </message>
    <message>
        <source>Conversations that began in this time, whoever wrote first.</source>
        <translation>Conversations commencées sur cette période, quel que soit le premier à avoir écrit.</translation>
    </message>
    <message>
        <source>Questions of this time that no agent has answered yet. A question is a customer&apos;s first text, or the first after one of ours.</source>
        <translation>Questions de cette période auxquelles aucun agent n’a encore répondu. Une question est le premier texte d’un client, ou le premier après l’un des nôtres.</translation>
    </message>
    <message>
        <source>From the first text of a conversation to an agent&apos;s first answer: half were answered at least this fast.</source>
        <translation>Du premier texte d’une conversation à la première réponse d’un agent&#x202f;: la moitié a reçu une réponse au moins aussi vite.</translation>
    </message>
    <message>
        <source>From the first text of a conversation to an agent&apos;s first answer: one in ten waited longer than this.</source>
        <translation>Du premier texte d’une conversation à la première réponse d’un agent&#x202f;: une personne sur dix a attendu plus longtemps.</translation>
    </message>
    <message>
        <source>From each later question to its answer: half were answered at least this fast.</source>
        <translation>De chaque question suivante à sa réponse&#x202f;: la moitié a reçu une réponse au moins aussi vite.</translation>
    </message>
    <message>
        <source>From each later question to its answer: one in ten waited longer than this.</source>
        <translation>De chaque question suivante à sa réponse&#x202f;: une personne sur dix a attendu plus longtemps.</translation>
    </message>
    <message>
        <source>From a conversation&apos;s beginning until an agent had it: half waited at most this long.</source>
        <translation>Du début d’une conversation jusqu’à sa prise en charge par un agent&#x202f;: la moitié a attendu au plus ce délai.</translation>
    </message>
    <message>
        <source>From a conversation&apos;s beginning until an agent had it: one in ten waited longer than this.</source>
        <translation>Du début d’une conversation jusqu’à sa prise en charge par un agent&#x202f;: une personne sur dix a attendu plus longtemps.</translation>
    </message>
    <message>
        <source>From when an agent had a conversation until it was closed: half took at most this long.</source>
        <translation>De la prise en charge d’une conversation par un agent à sa fermeture&#x202f;: la moitié a pris au plus ce délai.</translation>
    </message>
    <message>
        <source>From when an agent had a conversation until it was closed: one in ten took longer than this.</source>
        <translation>De la prise en charge d’une conversation par un agent à sa fermeture&#x202f;: une sur dix a pris plus longtemps.</translation>
    </message>
    <message>
        <source>SMS written in this time and handed to a provider, codes among them.</source>
        <translation>SMS écrits sur cette période et remis à un fournisseur, codes compris.</translation>
    </message>
    <message>
        <source>SMS with a receipt that says they arrived.</source>
        <translation>SMS dont un accusé dit qu’ils sont arrivés.</translation>
    </message>
    <message>
        <source>SMS with a receipt that says they did not arrive, and those the provider refused.</source>
        <translation>SMS dont un accusé dit qu’ils ne sont pas arrivés, et ceux que le fournisseur a refusés.</translation>
    </message>
    <message>
        <source>SMS without a receipt, and those that are not sure.</source>
        <translation>SMS sans accusé, et ceux qui sont incertains.</translation>
    </message>
    <message>
        <source>Delivered SMS out of those that were delivered or not. Unconfirmed ones are left out.</source>
        <translation>SMS distribués parmi ceux qui ont été distribués ou non. Les non confirmés ne comptent pas.</translation>
    </message>
    <message>
        <source>From the first try of a delivered SMS until its receipt was here: half took at most this long.</source>
        <translation>Du premier essai d’un SMS distribué à l’arrivée de son accusé&#x202f;: la moitié a pris au plus ce délai.</translation>
    </message>
    <message>
        <source>From the first try of a delivered SMS until its receipt was here: one in ten took longer than this.</source>
        <translation>Du premier essai d’un SMS distribué à l’arrivée de son accusé&#x202f;: un sur dix a pris plus longtemps.</translation>
    </message>
    <message>
        <source>Verifications begun in this time. One that a newer code took the place of is not counted.</source>
        <translation>Vérifications commencées sur cette période. Celles dont un nouveau code a pris la place ne comptent pas.</translation>
    </message>
    <message>
        <source>Verifications that proved the number.</source>
        <translation>Vérifications qui ont confirmé le numéro.</translation>
    </message>
    <message>
        <source>Verified out of all codes that have ended.</source>
        <translation>Vérifiés parmi tous les codes arrivés à leur terme.</translation>
    </message>
    <message>
        <source>Codes that nobody typed in time.</source>
        <translation>Codes que personne n’a saisis à temps.</translation>
    </message>
    <message>
        <source>Codes that were typed wrong too often.</source>
        <translation>Codes saisis de façon incorrecte trop souvent.</translation>
    </message>
    <message>
        <source>Codes that never left the desk.</source>
        <translation>Codes qui n’ont jamais quitté Heliograph.</translation>
    </message>
    <message>
        <source>Codes that were cancelled, or ended with the desk.</source>
        <translation>Codes annulés, ou qui ont pris fin avec Heliograph.</translation>
    </message>
    <message>
        <source>SMS segments as the desk foresaw them, of all texts that may be charged.</source>
        <translation>Segments SMS prévus par Heliograph, pour tous les textes qui peuvent être facturés.</translation>
    </message>
    <message>
        <source>SMS segments as the providers counted them; where one tells nothing, as foreseen.</source>
        <translation>Segments SMS comptés par les fournisseurs&#x202f;; quand l’un d’eux n’indique rien, comme prévu.</translation>
    </message>
    <message>
        <source>SMS whose provider told how many segments it counted.</source>
        <translation>SMS dont le fournisseur a communiqué le nombre de segments comptés.</translation>
    </message>
    <message>
        <source>Foreseen: segments by the price table when each text was written. Billed: the same price for the segments that the provider counted.</source>
        <translation>Prévu&#x202f;: segments selon le tableau des prix au moment de l’écriture de chaque texte. Facturé&#x202f;: le même prix pour les segments comptés par le fournisseur.</translation>
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
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share of a hundred, as in &quot;97.2 %&quot;.</extracomment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Par heure</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>Par agent</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Par fournisseur</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Par pays</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Day, month and year, as in &quot;12 May 2026&quot;; see QLocale::toString for the letters.</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>Day and month of the same year, as in &quot;29 April&quot;.</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>The last day is before the first. Choose a later last day, or an earlier first one.</source>
        <translation>Le dernier jour précède le premier. Choisissez un dernier jour plus tardif, ou un premier jour plus tôt.</translation>
    </message>
    <message>
        <source>These days are still to come. Choose a last day no later than today.</source>
        <translation>Ces jours sont encore à venir. Choisissez un dernier jour qui ne dépasse pas aujourd’hui.</translation>
    </message>
    <message>
        <source>That is more than %1 days. Choose fewer.</source>
        <translation>C’est plus de %1 jours. Choisissez-en moins.</translation>
    </message>
    <message>
        <source>A day is written as 2026-11-28.</source>
        <translation>Un jour s’écrit sous la forme 2026-11-28.</translation>
    </message>
    <message>
        <source>Texts that the customer asked for may go; this template is marketing.</source>
        <translation>Les textes demandés par le client peuvent partir&#x202f;; ce modèle est du marketing.</translation>
    </message>
    <message>
        <source>This reminder is gone</source>
        <translation>Ce rappel n’existe plus</translation>
    </message>
    <message>
        <source>Its customer was erased meanwhile.</source>
        <translation>Son client a été effacé entre-temps.</translation>
    </message>
    <message>
        <source>This customer is gone</source>
        <translation>Ce client n’existe plus</translation>
    </message>
    <message>
        <source>They were erased, so there is nobody to be reminded of.</source>
        <translation>Il a été effacé, il n’y a donc personne à vous rappeler.</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 message</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 conversation</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>how 1 text was sent</source>
        <translation>mode d’envoi d’1 texte</translation>
    </message>
    <message numerus="yes">
        <source>how %n texts were sent</source>
        <translation>
            <numerusform>mode d’envoi de %n texte</numerusform>
            <numerusform>mode d’envoi de %n textes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 code</source>
        <translation>1 code</translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry of the audit trail</source>
        <translation>1 entrée du journal d’audit</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the audit trail</source>
        <translation>
            <numerusform>%n entrée du journal d’audit</numerusform>
            <numerusform>%n entrées du journal d’audit</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is old enough</source>
        <translation>Rien n’est assez ancien</translation>
    </message>
    <message>
        <source>Open conversations, and texts that wait or are not sure, are kept whatever their age.</source>
        <translation>Les conversations ouvertes, et les textes en attente ou incertains, sont gardés quel que soit leur âge.</translation>
    </message>
    <message>
        <source>This would be removed</source>
        <translation>Ceci serait supprimé</translation>
    </message>
    <message>
        <source>Open conversations, and texts that wait or are not sure, are kept whatever their age. Customers, consent and opt-outs stay. Backups that were made before still hold it.</source>
        <translation>Les conversations ouvertes, et les textes en attente ou incertains, sont gardés quel que soit leur âge. Les clients, le consentement et les opt-outs restent. Les sauvegardes antérieures contiennent encore ces éléments.</translation>
    </message>
    <message>
        <source>The audit trail was left whole: the key that signs its cut is not here.</source>
        <translation>Le journal d’audit est resté entier&#x202f;: la clé qui signe sa coupe n’est pas ici.</translation>
    </message>
    <message>
        <source>Nothing was old enough</source>
        <translation>Rien n’était assez ancien</translation>
    </message>
    <message>
        <source>Nothing of it is left in the file or in the search. Backups that were made before still hold it.</source>
        <translation>Il n’en reste rien dans le fichier ni dans la recherche. Les sauvegardes antérieures contiennent encore ces éléments.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Comprehension</source>
        <translation>Compréhension</translation>
    </message>
    <message>
        <source>Question not read to the end</source>
        <translation>Question non lue jusqu’au bout</translation>
    </message>
    <message>
        <source>Wrong question answered</source>
        <translation>Réponse à une autre question</translation>
    </message>
    <message>
        <source>Did not ask back</source>
        <translation>N’a pas demandé de précision</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Wrong answer</source>
        <translation>Réponse fausse</translation>
    </message>
    <message>
        <source>Incomplete answer</source>
        <translation>Réponse incomplète</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Trop tard</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Curt</source>
        <translation>Sec</translation>
    </message>
    <message>
        <source>Too familiar</source>
        <translation>Trop familier</translation>
    </message>
    <message>
        <source>No apology where one was due</source>
        <translation>Pas d’excuses là où il en fallait</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Grammaire</translation>
    </message>
    <message>
        <source>Typing errors</source>
        <translation>Fautes de frappe</translation>
    </message>
    <message>
        <source>Hard to follow</source>
        <translation>Difficile à suivre</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Date not repeated in chat</source>
        <translation>Date non répétée dans le chat</translation>
    </message>
    <message>
        <source>Next step not said</source>
        <translation>Prochaine étape non indiquée</translation>
    </message>
    <message>
        <source>Closed too early</source>
        <translation>Fermée trop tôt</translation>
    </message>
    <message>
        <source>Verification done</source>
        <translation>Vérification faite</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Non proposée</translation>
    </message>
    <message>
        <source>Sent before verification</source>
        <translation>Envoi avant la vérification</translation>
    </message>
    <message>
        <source>Consent respected</source>
        <translation>Consentement respecté</translation>
    </message>
    <message>
        <source>No consent recorded</source>
        <translation>Aucun consentement enregistré</translation>
    </message>
    <message>
        <source>Sent after a stop</source>
        <translation>Envoi après une demande d’arrêt</translation>
    </message>
    <message>
        <source>Right channel</source>
        <translation>Bon canal</translation>
    </message>
    <message>
        <source>SMS where chat was enough</source>
        <translation>SMS là où le chat suffisait</translation>
    </message>
    <message>
        <source>Chat where SMS was due</source>
        <translation>Chat là où un SMS s’imposait</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Aucune note</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Aucune étiquette</translation>
    </message>
    <message>
        <source>A category has no name</source>
        <translation>Une catégorie n’a pas de nom</translation>
    </message>
    <message>
        <source>Name it, or remove it.</source>
        <translation>Nommez-la, ou supprimez-la.</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>«&#x202f;%1&#x202f;» figure deux fois</translation>
    </message>
    <message>
        <source>Give each category a name of its own.</source>
        <translation>Donnez à chaque catégorie son propre nom.</translation>
    </message>
    <message>
        <source>“%1” has no weight that counts</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de poids qui compte</translation>
    </message>
    <message>
        <source>A weight is 1 to 100; 0 only where the lowest mark fails the score.</source>
        <translation>Un poids va de 1 à 100&#x202f;; 0 seulement si la note la plus basse est éliminatoire.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>“%1” is not answered</source>
        <translation>«&#x202f;%1&#x202f;» est sans note</translation>
    </message>
    <message>
        <source>Give it a mark, or save the draft and come back.</source>
        <translation>Donnez une note, ou enregistrez le brouillon et revenez.</translation>
    </message>
    <message>
        <source>Say why “%1” is low</source>
        <translation>Dites pourquoi «&#x202f;%1&#x202f;» est bas</translation>
    </message>
    <message>
        <source>Choose what comes closest. The agent reads it.</source>
        <translation>Choisissez ce qui s’en approche le plus. L’agent le lit.</translation>
    </message>
    <message>
        <source>That day is over</source>
        <translation>Ce jour est passé</translation>
    </message>
    <message>
        <source>Choose a day from today on.</source>
        <translation>Choisissez un jour à partir d’aujourd’hui.</translation>
    </message>
    <message>
        <source>No category has a weight</source>
        <translation>Aucune catégorie n’a de poids</translation>
    </message>
    <message>
        <source>Give at least one a weight, so that there is something to score.</source>
        <translation>Donnez un poids à au moins une catégorie, pour qu’il y ait quelque chose à évaluer.</translation>
    </message>
    <message>
        <source>There is no category yet</source>
        <translation>Il n’y a pas encore de catégorie</translation>
    </message>
    <message>
        <source>Add one.</source>
        <translation>Ajoutez-en une.</translation>
    </message>
    <message>
        <source>The rubric has no name</source>
        <translation>La grille n’a pas de nom</translation>
    </message>
    <message>
        <source>Name it.</source>
        <translation>Nommez-la.</translation>
    </message>
    <message>
        <source>That is too long</source>
        <translation>C’est trop long</translation>
    </message>
    <message>
        <source>It takes 2,000 characters at most. Nothing you wrote is lost.</source>
        <translation>2&#x202f;000 caractères au plus. Rien de ce que vous avez écrit n’est perdu.</translation>
    </message>
    <message>
        <source>There are no words yet</source>
        <translation>Il n’y a pas encore de texte</translation>
    </message>
    <message>
        <source>Your score was handed in already</source>
        <translation>Votre score a déjà été remis</translation>
    </message>
    <message>
        <source>It can change when the agent disputes it.</source>
        <translation>Il peut changer si l’agent le conteste.</translation>
    </message>
    <message>
        <source>This was disputed already</source>
        <translation>Il a déjà été contesté</translation>
    </message>
    <message>
        <source>The reviewer&apos;s answer stands below the score.</source>
        <translation>La réponse de l’évaluateur figure sous le score.</translation>
    </message>
    <message>
        <source>Nobody has this conversation</source>
        <translation>Personne n’a cette conversation</translation>
    </message>
    <message>
        <source>Without an agent there is nobody to score. Assign it first.</source>
        <translation>Sans agent, il n’y a personne à évaluer. Attribuez-la d’abord.</translation>
    </message>
    <message>
        <source>This is the only rubric</source>
        <translation>C’est la seule grille</translation>
    </message>
    <message>
        <source>Add another one first.</source>
        <translation>Ajoutez-en d’abord une autre.</translation>
    </message>
    <message>
        <source>Another rubric has this name</source>
        <translation>Une autre grille porte ce nom</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This is somebody else&apos;s</source>
        <translation>Ceci appartient à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Only who wrote it, or whom it is about, may answer it.</source>
        <translation>Seule la personne qui l’a écrit, ou qui est concernée, peut y répondre.</translation>
    </message>
    <message>
        <source>Only a supervisor reviews conversations</source>
        <translation>Seul un superviseur fait la revue des conversations</translation>
    </message>
    <message>
        <source>Only a supervisor scores conversations</source>
        <translation>Seul un superviseur évalue les conversations</translation>
    </message>
    <message>
        <source>Only a supervisor changes what is scored</source>
        <translation>Seul un superviseur modifie ce qui est évalué</translation>
    </message>
    <message>
        <source>Only a supervisor opens the reports</source>
        <translation>Seul un superviseur ouvre les rapports</translation>
    </message>
    <message>
        <source>Only a supervisor opens the audit trail</source>
        <translation>Seul un superviseur ouvre le journal d’audit</translation>
    </message>
    <message>
        <source>Only a supervisor writes to a file what the desk knows</source>
        <translation>Seul un superviseur écrit dans un fichier ce que Heliograph sait</translation>
    </message>
    <message>
        <source>Only a supervisor changes these limits</source>
        <translation>Seul un superviseur modifie ces limites</translation>
    </message>
    <message>
        <source>Only a supervisor changes where SMS and codes may go</source>
        <translation>Seul un superviseur modifie où SMS et codes peuvent partir</translation>
    </message>
    <message>
        <source>Only a supervisor changes the prices</source>
        <translation>Seul un superviseur modifie les prix</translation>
    </message>
    <message>
        <source>Only a supervisor changes providers</source>
        <translation>Seul un superviseur modifie les fournisseurs</translation>
    </message>
    <message>
        <source>Only a supervisor changes what holds for everybody</source>
        <translation>Seul un superviseur modifie ce qui vaut pour tous</translation>
    </message>
    <message>
        <source>Only a supervisor changes templates</source>
        <translation>Seul un superviseur modifie les modèles</translation>
    </message>
    <message>
        <source>Only a supervisor decides how long things are kept</source>
        <translation>Seul un superviseur décide des durées de conservation</translation>
    </message>
    <message>
        <source>Only a supervisor erases a customer</source>
        <translation>Seul un superviseur efface un client</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
    <message>
        <source>Your role is agent. It is chosen in Settings, under Me.</source>
        <translation>Votre rôle est agent. Il se choisit dans Paramètres, sous Moi.</translation>
    </message>
    <message>
        <source>An SMS, one that failed, or unread texts</source>
        <translation>Un SMS, un SMS en échec, ou des textes non lus</translation>
    </message>
    <message>
        <source>How it was closed</source>
        <translation>Comment elle a été fermée</translation>
    </message>
    <message>
        <source>Whose account carried an SMS of it</source>
        <translation>Le compte qui a transporté l’un de ses SMS</translation>
    </message>
    <message>
        <source>A consent was given in it, or none</source>
        <translation>Un consentement y a été donné, ou aucun</translation>
    </message>
    <message>
        <source>A verification in it: proven, or lost</source>
        <translation>Une vérification&#x202f;: réussie, ou échouée</translation>
    </message>
    <message>
        <source>What a review said; &lt;80 for less than 80 %</source>
        <translation>Ce qu’une revue a dit&#x202f;; &lt;80 pour moins de 80&#x202f;%</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Heliograph</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>(verification code)</source>
        <translation>(code de vérification)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>customer: topic</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>Agent: %1</source>
        <translation>Agent&#x202f;: %1</translation>
    </message>
    <message>
        <source>Without the team&apos;s notes</source>
        <translation>Sans les notes de l’équipe</translation>
    </message>
</context>
</TS>
