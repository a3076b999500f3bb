<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>CardFace</name>
    <message>
        <source>Resend in %1</source>
        <translation>Reenviar en %1</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Send OTP</source>
        <translation>Enviar código</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>Cambiar número</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sending the code</source>
        <translation>Enviando el código</translation>
    </message>
    <message>
        <source>The provider has not answered yet.</source>
        <translation>El proveedor aún no ha respondido.</translation>
    </message>
    <message>
        <source>Code sent</source>
        <translation>Código enviado</translation>
    </message>
    <message>
        <source>Accepted by provider, %1</source>
        <translation>Aceptado por el proveedor, %1</translation>
    </message>
    <message>
        <source>Now ask %1 for it.</source>
        <translation>Ahora pídaselo a %1.</translation>
    </message>
    <message>
        <source>Now ask for it: the reply is ready.</source>
        <translation>Ahora pídalo: la respuesta está preparada.</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Esperando a %1</translation>
    </message>
    <message>
        <source>%1 types the code. The desk checks it; nobody here sees it.</source>
        <translation>%1 escribe el código. Heliograph lo comprueba; aquí nadie lo ve.</translation>
    </message>
    <message>
        <source>%1 types the code in %2. The desk checks it; nobody here sees it.</source>
        <translation>%1 escribe el código en %2. Heliograph lo comprueba; aquí nadie lo ve.</translation>
    </message>
    <message>
        <source>Wrong code, %1 left</source>
        <translation>Código incorrecto, quedan %1</translation>
    </message>
    <message>
        <source>That was not the code. %1 can try again until the time runs out.</source>
        <translation>Ese no era el código. %1 puede volver a intentarlo hasta que se acabe el tiempo.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Pedir de nuevo</translation>
    </message>
    <message>
        <source>Not sure it went</source>
        <translation>No se sabe si salió</translation>
    </message>
    <message>
        <source>The provider’s answer never came. If %1 has the code, it counts.</source>
        <translation>La respuesta del proveedor no llegó. Si %1 tiene el código, vale.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Code answered by SMS from this number</source>
        <translation>Código respondido por SMS desde este número</translation>
    </message>
    <message>
        <source>Code typed in %1</source>
        <translation>Código escrito en %1</translation>
    </message>
    <message>
        <source>Code typed in %1, asked by %2</source>
        <translation>Código escrito en %1, pedido por %2</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Válido hasta %1</translation>
    </message>
    <message>
        <source>Re-verify</source>
        <translation>Verificar de nuevo</translation>
    </message>
    <message>
        <source>The provider says that this number opted out of SMS.</source>
        <translation>El proveedor indica que este número se dio de baja de SMS.</translation>
    </message>
    <message>
        <source>The provider refused this number. Nothing was sent.</source>
        <translation>El proveedor rechazó este número. No se envió nada.</translation>
    </message>
    <message>
        <source>The provider did not take it. Nothing was sent; try again.</source>
        <translation>El proveedor no lo aceptó. No se envió nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1.</source>
        <translation>No se envió nada: %1.</translation>
    </message>
    <message>
        <source>The number was changed since. Send a code to verify it again.</source>
        <translation>El número ha cambiado desde entonces. Envíe un código para verificarlo de nuevo.</translation>
    </message>
    <message>
        <source>It was taken back by hand. Send a code to verify the number again.</source>
        <translation>Se revocó a mano. Envíe un código para verificar el número de nuevo.</translation>
    </message>
    <message>
        <source>Two customers were merged. Send a code to verify the number again.</source>
        <translation>Se fusionaron dos clientes. Envíe un código para verificar el número de nuevo.</translation>
    </message>
    <message>
        <source>180 days have passed since %1. Send a code to verify it again.</source>
        <translation>Han pasado 180 días desde %1. Envíe un código para verificarlo de nuevo.</translation>
    </message>
    <message>
        <source>Code expired</source>
        <translation>Código caducado</translation>
    </message>
    <message>
        <source>Its %1 are over. Send a new one when %2 is ready.</source>
        <translation>Sus %1 han pasado. Envíe otro cuando %2 pueda escribirlo.</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <translation>Bloqueado hasta %1</translation>
    </message>
    <message>
        <source>Too many wrong codes. No new code goes to this number until then.</source>
        <translation>Demasiados códigos incorrectos. Hasta entonces no se envía otro a este número.</translation>
    </message>
    <message>
        <source>Opted out of SMS</source>
        <translation>Baja de SMS</translation>
    </message>
    <message>
        <source>No code and no SMS may go to this number. Chat is still open.</source>
        <translation>No se pueden enviar códigos ni SMS a este número. El chat sigue disponible.</translation>
    </message>
    <message>
        <source>Record opt-in…</source>
        <translation>Registrar alta…</translation>
    </message>
    <message>
        <source>Code not sent</source>
        <translation>Código no enviado</translation>
    </message>
    <message>
        <source>Verification ended</source>
        <translation>Verificación terminada</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Send a code to be sure this number is %1’s. SMS stays off until then.</source>
        <translation>Envíe un código para confirmar que este número es de %1. Hasta entonces no hay SMS.</translation>
    </message>
    <message>
        <source>Send a code to</source>
        <translation>Enviar un código a</translation>
    </message>
    <message>
        <source>The provider made it and checks it.</source>
        <translation>El proveedor lo creó y lo comprueba.</translation>
    </message>
    <message>
        <source>%1 types the code. The provider checks it; nobody here sees it.</source>
        <translation>%1 escribe el código. El proveedor lo comprueba; aquí nadie lo ve.</translation>
    </message>
    <message>
        <source>%1 types the code in %2. The provider checks it; nobody here sees it.</source>
        <translation>%1 escribe el código en %2. El proveedor lo comprueba; aquí nadie lo ve.</translation>
    </message>
    <message>
        <source>Not accepted, %1 left</source>
        <translation>No aceptado, quedan %1</translation>
    </message>
    <message>
        <source>Wrong or too old: the provider does not say which. %1 can try again, or you send a new one.</source>
        <translation>Incorrecto o demasiado antiguo: el proveedor no dice cuál de las dos cosas. %1 puede volver a intentarlo, o usted puede enviar otro.</translation>
    </message>
    <message>
        <source>Checking the code</source>
        <translation>Comprobando el código</translation>
    </message>
    <message>
        <source>%1 typed one. The provider is asked whether it is right.</source>
        <translation>%1 escribió uno. Se está consultando al proveedor si es correcto.</translation>
    </message>
    <message>
        <source>The provider never named this code, so it cannot be asked about it. Send a new one.</source>
        <translation>El proveedor nunca identificó este código, así que no se le puede consultar. Envíe otro.</translation>
    </message>
    <message>
        <source>The provider did not look at it, and no try was counted. Ask %1 to type it again.</source>
        <translation>El proveedor no lo examinó y no se contó ningún intento. Pida a %1 que lo escriba de nuevo.</translation>
    </message>
    <message>
        <source>No try was counted: %1. Ask %2 to type it again later.</source>
        <translation>No se contó ningún intento: %1. Pida a %2 que lo escriba de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Code not checked</source>
        <translation>Código sin comprobar</translation>
    </message>
    <message>
        <source>Not sure it was right</source>
        <translation>No se sabe si era correcto</translation>
    </message>
    <message>
        <source>The provider’s answer never came. %1 can type it again; if that fails, send a new one.</source>
        <translation>La respuesta del proveedor no llegó. %1 puede escribirlo de nuevo; si falla, envíe otro.</translation>
    </message>
    <message>
        <source>The provider takes it no longer. Send a new one when %1 is ready.</source>
        <translation>El proveedor ya no lo acepta. Envíe otro cuando %1 pueda escribirlo.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>%1 is waiting</source>
        <translation>%1 está en espera</translation>
    </message>
    <message>
        <source>Somebody new is waiting</source>
        <translation>Hay alguien nuevo en espera</translation>
    </message>
    <message>
        <source>%1 wrote</source>
        <translation>%1 escribió</translation>
    </message>
    <message>
        <source>A customer wrote</source>
        <translation>Un cliente escribió</translation>
    </message>
    <message>
        <source>An SMS to %1 needs you</source>
        <translation>Un SMS para %1 requiere su atención</translation>
    </message>
    <message>
        <source>An SMS needs you</source>
        <translation>Un SMS requiere su atención</translation>
    </message>
    <message>
        <source>%1 is due again</source>
        <translation>Retomar: %1</translation>
    </message>
    <message>
        <source>A conversation is due again</source>
        <translation>Vuelve una conversación pospuesta</translation>
    </message>
    <message>
        <source>%1 is verified</source>
        <translation>Número de %1 verificado</translation>
    </message>
    <message>
        <source>A number is verified</source>
        <translation>Se verificó un número</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>Recordatorio: %1</translation>
    </message>
    <message>
        <source>A reminder is due</source>
        <translation>Vence un recordatorio</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders are due</source>
        <translation>
            <numerusform>Vence %n recordatorio</numerusform>
            <numerusform>Vencen %n recordatorios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>Deshacer escritura</translation>
    </message>
    <message>
        <source>Redo typing</source>
        <translation>Rehacer escritura</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete to the start of the word</source>
        <translation>Eliminar hasta el principio de la palabra</translation>
    </message>
    <message>
        <source>Delete to the end of the word</source>
        <translation>Eliminar hasta el final de la palabra</translation>
    </message>
    <message>
        <source>Delete to the end of the line</source>
        <translation>Eliminar hasta el final de la línea</translation>
    </message>
    <message>
        <source>Delete the line</source>
        <translation>Eliminar la línea</translation>
    </message>
    <message>
        <source>Go to the next word</source>
        <translation>Ir a la palabra siguiente</translation>
    </message>
    <message>
        <source>Go to the previous word</source>
        <translation>Ir a la palabra anterior</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>Ir al principio</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Ir al final</translation>
    </message>
    <message>
        <source>Select the next word</source>
        <translation>Seleccionar la palabra siguiente</translation>
    </message>
    <message>
        <source>Select the previous word</source>
        <translation>Seleccionar la palabra anterior</translation>
    </message>
    <message>
        <source>Select to the start</source>
        <translation>Seleccionar hasta el principio</translation>
    </message>
    <message>
        <source>Select to the end</source>
        <translation>Seleccionar hasta el final</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Abilities</name>
    <message>
        <source>What it can do</source>
        <translation>Lo que puede hacer</translation>
    </message>
    <message>
        <source>Read from the adapter, not from this form.</source>
        <translation>Según el adaptador, no este formulario.</translation>
    </message>
    <message>
        <source>to %1 characters</source>
        <translation>hasta %1 caracteres</translation>
    </message>
    <message>
        <source>as long as you allow</source>
        <translation>tan largo como usted permita</translation>
    </message>
    <message>
        <source>fixed texts only</source>
        <translation>solo textos fijos</translation>
    </message>
    <message>
        <source>One-way SMS</source>
        <translation>SMS unidireccional</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Two-way SMS</source>
        <translation>SMS bidireccional</translation>
    </message>
    <message>
        <source>in a conversation</source>
        <translation>en una conversación</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>Códigos de un solo uso</translation>
    </message>
    <message>
        <source>the provider makes and checks them</source>
        <translation>los genera y comprueba el proveedor</translation>
    </message>
    <message>
        <source>the desk makes and checks them</source>
        <translation>los genera y comprueba Heliograph</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Acuses</translation>
    </message>
    <message>
        <source>sent to this desk</source>
        <translation>se envían a Heliograph</translation>
    </message>
    <message>
        <source>asked for now and then</source>
        <translation>se consultan de vez en cuando</translation>
    </message>
    <message>
        <source>none: Accepted is the last word</source>
        <translation>no: “Aceptado” es lo último que se sabe</translation>
    </message>
    <message>
        <source>Inbound SMS</source>
        <translation>SMS entrantes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>can be asked what arrived</source>
        <translation>se le puede preguntar qué llegó</translation>
    </message>
    <message>
        <source>none: a broken line may need your decision</source>
        <translation>no: si se corta la conexión, quizá tenga que decidir usted</translation>
    </message>
    <message>
        <source>a text set up there</source>
        <translation>un texto configurado allí</translation>
    </message>
    <message>
        <source>a text set up there, with parameters</source>
        <translation>un texto configurado allí, con parámetros</translation>
    </message>
    <message>
        <source>no: it sends no text of the desk&apos;s</source>
        <translation>no: no envía ningún texto de Heliograph</translation>
    </message>
    <message>
        <source>the desk makes and checks them; the provider can</source>
        <translation>los genera y comprueba Heliograph; el proveedor puede hacerlo</translation>
    </message>
    <message>
        <source>none: it tells them a public address only, which a desk has not. Accepted is the last word</source>
        <translation>no: solo los comunica a una dirección pública, y Heliograph no la tiene. “Aceptado” es lo último que se sabe</translation>
    </message>
    <message>
        <source>no: it hands them to a public address only, which a desk has not</source>
        <translation>no: solo los entrega a una dirección pública, y Heliograph no la tiene</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AcceptStrip</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>You are looking in. %1 is not told until you accept.</source>
        <translation>Solo está mirando. %1 no lo sabrá hasta que usted acepte.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ActionCard</name>
    <message>
        <source>At the provider</source>
        <translation>En el proveedor</translation>
    </message>
    <message>
        <source>Save first: it is done for what is saved.</source>
        <translation>Guarde antes: se hace con lo que está guardado.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Intentándolo…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>%1. It said: %2</source>
        <translation>%1. Respondió: %2</translation>
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
        <translation>Ausente: no se le ofrece nada</translation>
    </message>
    <message>
        <source>Light or dark as the desktop</source>
        <translation>Claro u oscuro como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Work as %1</source>
        <translation>Trabajar como %1</translation>
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
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the desktop says</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
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
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Show where things go</source>
        <translation>Mostrar adónde va cada cosa</translation>
    </message>
    <message>
        <source>Nothing moves or blinks</source>
        <translation>Nada se mueve ni parpadea</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AuditCard</name>
    <message>
        <source>Is the trail whole?</source>
        <translation>¿Está íntegro el registro?</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Save the head…</source>
        <translation>Guardar sello…</translation>
    </message>
    <message>
        <source>Compare with a saved head…</source>
        <translation>Comparar con un sello guardado…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>%1 entries read.</source>
        <translation>%1 entradas leídas.</translation>
    </message>
    <message>
        <source>Not verified since this page was opened</source>
        <translation>Sin comprobar desde que se abrió esta página</translation>
    </message>
    <message>
        <source>Signed off by %1, %2, up to entry %3.</source>
        <translation>Firmado por %1, %2, hasta la entrada %3.</translation>
    </message>
    <message>
        <source>Wait until this is done, or stop it.</source>
        <translation>Espere a que termine o deténgalo.</translation>
    </message>
    <message>
        <source>There is no head to save yet: sign off first.</source>
        <translation>Aún no hay ningún sello que guardar: firme primero.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Verifying before it is signed off…</source>
        <translation>Comprobando antes de firmar…</translation>
    </message>
    <message>
        <source>Signed off up to entry %1</source>
        <translation>Firmado hasta la entrada %1</translation>
    </message>
    <message>
        <source>A cut or a rewriting of what is there now will be found. Save the head outside of this computer too: whoever has this computer may have its keychain.</source>
        <translation>Si se recorta o se reescribe lo que hay ahora, se detectará. Guarde el sello también fuera de este equipo: quien tenga este equipo puede tener su llavero.</translation>
    </message>
    <message>
        <source>There is no keychain here: the key that signed goes when the desk is closed. Save the head now, and compare with it later.</source>
        <translation>Aquí no hay llavero: la clave con que se firmó desaparece al cerrar Heliograph. Guarde el sello ahora y compare con él más adelante.</translation>
    </message>
    <message>
        <source>Save the head</source>
        <translation>Guardar sello</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>Para imprimir (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Compare with a saved head</source>
        <translation>Comparar con un sello guardado</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AuditFilterBar</name>
    <message>
        <source>What is shown of the trail</source>
        <translation>Qué se muestra del registro</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>About, as customer:3</source>
        <translation>Sobre, como customer:3</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>From 2026-11-01</source>
        <translation>Desde 2026-11-01</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>Hasta el día</translation>
    </message>
    <message>
        <source>Until 2026-11-30</source>
        <translation>Hasta 2026-11-30</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Write a day as 2026-11-28.</source>
        <translation>Escriba un día como 2026-11-28.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
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
        <translation>Entrada</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AuditPage</name>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Entries of the audit trail</source>
        <translation>Entradas del registro de auditoría</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No entry is like this. Show everything, or change what you look for.</source>
        <translation>Ninguna entrada coincide. Muestre todo o cambie lo que busca.</translation>
    </message>
    <message>
        <source>Looking further back, before entry %1…</source>
        <translation>Buscando más atrás, antes de la entrada %1…</translation>
    </message>
    <message>
        <source>Older entries come as you scroll.</source>
        <translation>Las entradas anteriores aparecen al desplazarse.</translation>
    </message>
    <message>
        <source>These are all.</source>
        <translation>No hay más.</translation>
    </message>
    <message>
        <source>Entry %1 · %2 · %3 · %4 · hash %5</source>
        <comment>number, time, who, what, hash</comment>
        <translation>Entrada %1 · %2 · %3 · %4 · hash %5</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>Exportar el registro de auditoría</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in %1</source>
        <translation>
            <numerusform>%n entrada está en %1</numerusform>
            <numerusform>%n entradas están en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied, with the code of the error</source>
        <translation>Copiado, con el código del error</translation>
    </message>
    <message>
        <source>Copy this and the code %1</source>
        <translation>Copiar esto y el código %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkButton</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, y %n más</numerusform>
            <numerusform>%1, y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Opens it.</source>
        <translation>%1. Lo abre.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkCheck</name>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation>Con problemas</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listos</translation>
    </message>
    <message>
        <source>Which recipients</source>
        <translation>Qué destinatarios</translation>
    </message>
    <message>
        <source>Send one first</source>
        <translation>Enviar uno primero</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>As the provider allows</source>
        <translation>Según permita el proveedor</translation>
    </message>
    <message numerus="yes">
        <source>%n a minute</source>
        <translation>
            <numerusform>%n por minuto</numerusform>
            <numerusform>%n por minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the text first</source>
        <translation>Escriba antes el texto</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Nobody is ready: see the problems</source>
        <translation>Nadie está listo: vea los problemas</translation>
    </message>
    <message>
        <source>Problems are left out. The rest still goes.</source>
        <translation>Los problemas se omiten. El resto sale igualmente.</translation>
    </message>
    <message>
        <source>Nobody has a problem.</source>
        <translation>Nadie tiene problemas.</translation>
    </message>
    <message>
        <source>Who cannot have it, and why, stands here once there is a text.</source>
        <translation>Quién no puede recibirlo, y por qué, aparece aquí en cuanto haya un texto.</translation>
    </message>
    <message>
        <source>Checked %1 of %2</source>
        <translation>Comprobados: %1 de %2</translation>
    </message>
    <message>
        <source>Longest on real data: %1, %2</source>
        <translation>El más largo con datos reales: %1, %2</translation>
    </message>
    <message>
        <source>To %1. Then you decide about the rest.</source>
        <translation>A %1. Después usted decide sobre el resto.</translation>
    </message>
    <message>
        <source>It goes to everybody at once.</source>
        <translation>Se envía a todos a la vez.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkCompose</name>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Insert a variable</source>
        <translation>Insertar una variable</translation>
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
        <translation>Necesita un alta para marketing y espera durante el horario de silencio.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Hello {{first_name|there}}, your order is ready.</source>
        <translation>Hola, {{first_name|cliente}}: su pedido está listo.</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Texto propio</translation>
    </message>
    <message>
        <source>In each customer&apos;s language, of: %1.</source>
        <translation>En el idioma de cada cliente, entre estos: %1.</translation>
    </message>
    <message>
        <source>As the template has it. Choose “Own text” to change it here.</source>
        <translation>Tal como está en la plantilla. Elija “Texto propio” para cambiarlo aquí.</translation>
    </message>
    <message>
        <source>The provider sends a text that is set up there, filled from each customer&apos;s profile.</source>
        <translation>El proveedor envía un texto configurado allí, completado con el perfil de cada cliente.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkCounts</name>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n entregado</numerusform>
            <numerusform>%n entregados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n aceptado</numerusform>
            <numerusform>%n aceptados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation>
            <numerusform>%n no entregado</numerusform>
            <numerusform>%n no entregados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n no enviado</numerusform>
            <numerusform>%n no enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sure</source>
        <translation>
            <numerusform>%n en duda</numerusform>
            <numerusform>%n en duda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n segmento</numerusform>
            <numerusform>%n segmentos</numerusform>
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
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Por qué no</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkRun</name>
    <message>
        <source>Send the rest</source>
        <translation>Enviar el resto</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Detener…</translation>
    </message>
    <message>
        <source>Which recipients</source>
        <translation>Qué destinatarios</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the results as CSV</source>
        <translation>Guardar los resultados como CSV</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Stop for good</source>
        <translation>Detener definitivamente</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Seguir enviando</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Everybody is through</source>
        <translation>Envío completado</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n got nothing</source>
        <translation>
            <numerusform>Detenido: %n no recibió nada</numerusform>
            <numerusform>Detenido: %n no recibieron nada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not had it.</source>
        <translation>
            <numerusform>%n aún no lo ha recibido.</numerusform>
            <numerusform>%n aún no lo han recibido.</numerusform>
        </translation>
    </message>
    <message>
        <source>They get nothing, and this cannot be taken back.</source>
        <translation>No recibirán nada, y esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The rest waits for you.</source>
        <translation>El resto espera su decisión.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>Reintentar %1</translation>
    </message>
    <message>
        <source>Those that failed and are proven not to have arrived. What was not delivered may be charged again.</source>
        <translation>Los que fallaron y consta que no llegaron. Lo que no se entregó puede cobrarse otra vez.</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Guardar los resultados</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>No se guardó %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkSheet</name>
    <message>
        <source>Send SMS</source>
        <translation>Enviar SMS</translation>
    </message>
    <message>
        <source>Customers cannot reply to this SMS</source>
        <translation>Los clientes no pueden responder a este SMS</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>to %n contacts</source>
        <translation>
            <numerusform>a %n contacto</numerusform>
            <numerusform>a %n contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>The recipients are being taken down</source>
        <translation>Se están registrando los destinatarios</translation>
    </message>
    <message>
        <source>The recipients could not be taken down</source>
        <translation>No se pudieron registrar los destinatarios</translation>
    </message>
    <message>
        <source>It is being started</source>
        <translation>Se está iniciando</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>“Last bulk SMS” among the commands opens this again.</source>
        <translation>“Último SMS masivo”, entre los comandos, vuelve a abrir esto.</translation>
    </message>
    <message>
        <source>You can close this. It goes on, and the status bar shows it.</source>
        <translation>Puede cerrar esto. El envío continúa y se ve en la barra de estado.</translation>
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
        <translation>Destinatarios</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS each</source>
        <translation>
            <numerusform>%n SMS por destinatario</numerusform>
            <numerusform>%n SMS por destinatario</numerusform>
        </translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Cost, estimate</source>
        <translation>Coste estimado</translation>
    </message>
    <message>
        <source>No price is set for this provider.</source>
        <translation>No hay ningún precio definido para este proveedor.</translation>
    </message>
    <message>
        <source>Today&apos;s limit leaves %1 segments. It pauses there.</source>
        <translation>El límite de hoy deja %1 segmentos. El envío se pausa ahí.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkWords</name>
    <message>
        <source>This customer is not there any more</source>
        <translation>Este cliente ya no existe</translation>
    </message>
    <message>
        <source>Stopped before it was sent</source>
        <translation>Detenido antes de enviarse</translation>
    </message>
    <message>
        <source>Waits for %1: quiet hours</source>
        <translation>Espera hasta %1: horario de silencio</translation>
    </message>
    <message>
        <source>Waits to be sent again</source>
        <translation>Espera para enviarse de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Ready, %n SMS</source>
        <translation>
            <numerusform>Listo, %n SMS</numerusform>
            <numerusform>Listo, %n SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>Tiempo restante aproximado: %1</translation>
    </message>
    <message>
        <source>Bulk: %1 of %2</source>
        <translation>Envío masivo: %1 de %2</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, en pausa</translation>
    </message>
    <message>
        <source>%1, waits for you</source>
        <translation>%1, espera su decisión</translation>
    </message>
    <message>
        <source>Today&apos;s limit for bulk is reached.</source>
        <translation>Se alcanzó el límite de hoy para envíos masivos.</translation>
    </message>
    <message>
        <source>Go on tomorrow, or let a supervisor raise it in Settings, Daily limits.</source>
        <translation>Continúe mañana o pida a un supervisor que lo aumente en Ajustes, Límites diarios.</translation>
    </message>
    <message>
        <source>This profile was restored from a copy.</source>
        <translation>Este perfil se restauró desde una copia.</translation>
    </message>
    <message>
        <source>Who had the SMS since then is not known. Look before you go on.</source>
        <translation>No se sabe quién ha recibido el SMS desde entonces. Compruébelo antes de continuar.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>What has left has left. The rest waits.</source>
        <translation>Lo que ya salió no se puede detener. El resto espera.</translation>
    </message>
    <message>
        <source>Its provider is not set up any more.</source>
        <translation>Su proveedor ya no está configurado.</translation>
    </message>
    <message>
        <source>Set it up again under the same name, or stop this.</source>
        <translation>Configúrelo de nuevo con el mismo nombre o detenga este envío.</translation>
    </message>
    <message>
        <source>%1 is paused: %2.</source>
        <translation>%1 está en pausa: %2.</translation>
    </message>
    <message>
        <source>It goes on when the provider does.</source>
        <translation>Continúa cuando se reanude el proveedor.</translation>
    </message>
    <message>
        <source>Quiet hours.</source>
        <translation>Horario de silencio.</translation>
    </message>
    <message>
        <source>The rest goes when they end where each customer is.</source>
        <translation>El resto sale cuando termine donde está cada cliente.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CapacityFoot</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Accepts the conversation that waits longest</source>
        <translation>Acepta la conversación que lleva más tiempo en espera</translation>
    </message>
    <message>
        <source>Accepts the conversation that waits longest (%1)</source>
        <translation>Acepta la conversación que lleva más tiempo en espera (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation>%1 de %2 plazas ocupadas</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>No hay nadie en espera</translation>
    </message>
    <message>
        <source>%1 · routing stops at %2</source>
        <translation>%1 · el enrutamiento se detiene en %2</translation>
    </message>
    <message>
        <source>%1 · you are full</source>
        <translation>%1 · capacidad completa</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CategoryEdit</name>
    <message>
        <source>Fails the score</source>
        <translation>Eliminatoria</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No, yes</source>
        <translation>No, sí</translation>
    </message>
    <message>
        <source>1 to 3</source>
        <translation>De 1 a 3</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>De 1 a 5</translation>
    </message>
    <message>
        <source>Its lowest mark makes the whole score 0</source>
        <translation>Su calificación más baja deja toda la puntuación en 0</translation>
    </message>
    <message>
        <source>Why a mark may be low, as: Too late; Incomplete</source>
        <translation>Por qué una calificación puede ser baja, como: Demasiado tarde; Incompleta</translation>
    </message>
    <message>
        <source>new category</source>
        <translation>categoría nueva</translation>
    </message>
    <message>
        <source>Name of the category</source>
        <translation>Nombre de la categoría</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Peso de %1</translation>
    </message>
    <message>
        <source>Scale of %1</source>
        <translation>Escala de %1</translation>
    </message>
    <message>
        <source>%1 fails the score</source>
        <translation>%1 es eliminatoria</translation>
    </message>
    <message>
        <source>Causes of a low mark in %1</source>
        <translation>Causas de una calificación baja en %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
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
        <translation>%1: ninguno</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>aún no ha terminado</translation>
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
        <translation>1 mensaje nuevo</translation>
    </message>
    <message>
        <source>since you began this SMS</source>
        <translation>desde que empezó este SMS</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>1 check passed</source>
        <translation>1 comprobación superada</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Contraer</translation>
    </message>
    <message>
        <source>Show each of them</source>
        <translation>Mostrar cada una</translation>
    </message>
    <message>
        <source>Write the answer first</source>
        <translation>Escriba antes la respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks passed</source>
        <translation>
            <numerusform>%n comprobación superada</numerusform>
            <numerusform>%n comprobaciones superadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CoachCard</name>
    <message>
        <source>Coaching note by %1: %2</source>
        <translation>Nota de coaching de %1: %2</translation>
    </message>
    <message>
        <source>coaching note · %1</source>
        <translation>nota de coaching · %1</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Cambiar la nota</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Quitar la nota</translation>
    </message>
    <message>
        <source>%1 answered · %2</source>
        <translation>%1 respondió · %2</translation>
    </message>
    <message>
        <source>Followed up %1</source>
        <translation>Seguimiento hecho %1</translation>
    </message>
    <message>
        <source>Follow up %1</source>
        <translation>Seguimiento %1</translation>
    </message>
    <message>
        <source>%1 has seen it</source>
        <translation>%1 la ha visto</translation>
    </message>
    <message>
        <source>%1 has not seen it yet</source>
        <translation>%1 aún no la ha visto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Hacer seguimiento</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder otra vez</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CoachForm</name>
    <message>
        <source>Your answer to %1</source>
        <translation>Su respuesta a %1</translation>
    </message>
    <message>
        <source>Coaching note</source>
        <translation>Nota de coaching</translation>
    </message>
    <message>
        <source>What you think of it</source>
        <translation>Qué opina usted</translation>
    </message>
    <message>
        <source>What was good here, or what to do next time</source>
        <translation>Qué estuvo bien aquí o qué hacer la próxima vez</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Seguimiento el</translation>
    </message>
    <message>
        <source>Day of the follow-up</source>
        <translation>Día del seguimiento</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ColumnsList</name>
    <message>
        <source>Column of the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>Is taken for</source>
        <translation>Se toma como</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>So the first rows are read</source>
        <translation>Así se leen las primeras filas</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>What the column %1 is taken for</source>
        <translation>Cómo se toma la columna %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CommandPalette</name>
    <message>
        <source>Nothing is called like this. Fewer letters find more.</source>
        <translation>Nada se llama así. Con menos letras se encuentra más.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Find a command or a customer</source>
        <translation>Buscar un comando o un cliente</translation>
    </message>
    <message>
        <source>Commands and customers</source>
        <translation>Comandos y clientes</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecutar</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>all shortcuts</source>
        <translation>todos los atajos</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Composer</name>
    <message>
        <source>A message is ready: “%1”</source>
        <translation>Hay un mensaje preparado: “%1”</translation>
    </message>
    <message>
        <source>No chat is open with this customer. Start one, or leave a note.</source>
        <translation>No hay ningún chat abierto con este cliente. Inicie uno o deje una nota.</translation>
    </message>
    <message>
        <source>This chat is closed. Start it again, or send an SMS.</source>
        <translation>Este chat está cerrado. Inícielo de nuevo o envíe un SMS.</translation>
    </message>
    <message>
        <source>Only your team sees it</source>
        <translation>Solo la ve su equipo</translation>
    </message>
    <message>
        <source>Reply goes to %1</source>
        <translation>La respuesta va a %1</translation>
    </message>
    <message>
        <source>Write a private note</source>
        <translation>Escriba una nota privada</translation>
    </message>
    <message>
        <source>Reply with an SMS</source>
        <translation>Responda con un SMS</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Escriba una respuesta</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Enter adds it</source>
        <translation>Enter la añade</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Enter envía</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadirlo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Start Chat</source>
        <translation>Iniciar chat</translation>
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
        <translation>Enviar y dejar pendiente</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Enviar y cerrar</translation>
    </message>
    <message>
        <source>“%1” has no value yet. Write it in its place, or delete it.</source>
        <translation>“%1” aún no tiene valor. Escríbalo en su lugar o borre la variable.</translation>
    </message>
    <message>
        <source>These have no value yet: %1. Write them in their place, or delete them.</source>
        <translation>Estas variables aún no tienen valor: %1. Escríbalo en su lugar o bórrelas.</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds it</source>
        <translation>Ctrl+Enter la añade</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Enter envía</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar igualmente</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Ir ahí</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Respuestas predefinidas</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter is a new line</source>
        <translation>Enter envía, Shift+Enter salta de línea</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter is a new line</source>
        <translation>Ctrl+Enter envía, Enter salta de línea</translation>
    </message>
    <message>
        <source>1 new message since you began</source>
        <translation>1 mensaje nuevo desde que empezó</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages since you began</source>
        <translation>
            <numerusform>%n mensaje nuevo desde que empezó</numerusform>
            <numerusform>%n mensajes nuevos desde que empezó</numerusform>
        </translation>
    </message>
    <message>
        <source>this chat is closed</source>
        <translation>este chat está cerrado</translation>
    </message>
    <message>
        <source>nothing is written</source>
        <translation>no hay nada escrito</translation>
    </message>
    <message>
        <source>a note is not sent</source>
        <translation>una nota no se envía</translation>
    </message>
    <message>
        <source>no customer is open</source>
        <translation>no hay ningún cliente abierto</translation>
    </message>
    <message>
        <source>It is being saved</source>
        <translation>Se está guardando</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Escriba algo antes</translation>
    </message>
    <message>
        <source>Something has no value yet</source>
        <translation>Algo aún no tiene valor</translation>
    </message>
    <message>
        <source>SMS that they can answer</source>
        <translation>SMS con respuesta</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ConsentEntry</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>written down by %1</source>
        <translation>anotado por %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ConsentForm</name>
    <message>
        <source>Service: what they asked for</source>
        <translation>Servicio: lo que pidió</translation>
    </message>
    <message>
        <source>Service and marketing</source>
        <translation>Servicio y marketing</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>How they said so</source>
        <translation>Cómo lo dijo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Sus palabras</translation>
    </message>
    <message>
        <source>How did %1 agree to SMS?</source>
        <translation>¿Cómo aceptó %1 recibir SMS?</translation>
    </message>
    <message>
        <source>How did %1 ask to stop?</source>
        <translation>¿Cómo pidió %1 la baja?</translation>
    </message>
    <message>
        <source>How did %1 ask for SMS again?</source>
        <translation>¿Cómo pidió %1 recibir SMS de nuevo?</translation>
    </message>
    <message>
        <source>It stands in the ledger for good, with your name.</source>
        <translation>Queda en el registro para siempre, con su nombre.</translation>
    </message>
    <message>
        <source>Only with their own words. Where the provider keeps a stop of its own, the customer has to text it START too.</source>
        <translation>Solo con sus propias palabras. Si el proveedor mantiene su propia baja, el cliente también tiene que enviarle START por SMS.</translation>
    </message>
    <message>
        <source>Here, in this conversation (%1)</source>
        <translation>Aquí, en esta conversación (%1)</translation>
    </message>
    <message>
        <source>What they wrote, ticked or signed</source>
        <translation>Lo que escribió, marcó o firmó</translation>
    </message>
    <message>
        <source>What they said, and where it is kept</source>
        <translation>Lo que dijo y dónde se guarda</translation>
    </message>
    <message>
        <source>It is being saved</source>
        <translation>Se está guardando</translation>
    </message>
    <message>
        <source>Write down how it is known. Nothing is recorded without it.</source>
        <translation>Anote cómo se sabe. Sin eso no se registra nada.</translation>
    </message>
    <message>
        <source>It counts at once: what it stops and waits to go to this number is cancelled.</source>
        <translation>Vale de inmediato: se cancela lo que esto detiene y aún espera para ir a este número.</translation>
    </message>
    <message>
        <source>Every SMS</source>
        <translation>Todos los SMS</translation>
    </message>
    <message>
        <source>Marketing alone: what they ask for still goes</source>
        <translation>Solo marketing: lo que pidan se sigue enviando</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ConsentRow</name>
    <message>
        <source>Record…</source>
        <translation>Registrar…</translation>
    </message>
    <message>
        <source>Record SMS consent…</source>
        <translation>Registrar consentimiento de SMS…</translation>
    </message>
    <message>
        <source>Replied “%1”</source>
        <translation>Respondió “%1”</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>SMS consent</source>
        <translation>Consentimiento de SMS</translation>
    </message>
    <message>
        <source>No SMS consent yet</source>
        <translation>Aún sin consentimiento de SMS</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Everything about consent to SMS</source>
        <translation>Todo sobre el consentimiento de SMS</translation>
    </message>
    <message>
        <source>SMS consent, no marketing</source>
        <translation>Consentimiento de SMS, sin marketing</translation>
    </message>
    <message>
        <source>No marketing by SMS</source>
        <translation>Sin marketing por SMS</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ConsentSheet</name>
    <message>
        <source>Consent to SMS</source>
        <translation>Consentimiento de SMS</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>Consentimiento…</translation>
    </message>
    <message>
        <source>Customer asked to stop…</source>
        <translation>Pidió la baja…</translation>
    </message>
    <message>
        <source>Lift the opt-out…</source>
        <translation>Anular la baja…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There is no number yet, and nothing to consent to. Add one in the profile.</source>
        <translation>Aún no hay número, así que no hay nada que consentir. Añada uno en el perfil.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. What the customer agrees to, asks for or stops stands here, for good.</source>
        <translation>Aún no hay nada registrado. Lo que el cliente acepte, pida o cancele queda aquí para siempre.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactBar</name>
    <message>
        <source>Selected contacts</source>
        <translation>Contactos seleccionados</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Labels (%1)</source>
        <translation>Etiquetas (%1)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Borrar la selección</translation>
    </message>
    <message numerus="yes">
        <source>All %n selected</source>
        <translation>
            <numerusform>%n seleccionado en total</numerusform>
            <numerusform>Los %n seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all %1 matching</source>
        <translation>Seleccionar los %1 que coinciden</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactChips</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Mobile with SMS</source>
        <translation>Móvil con SMS</translation>
    </message>
    <message>
        <source>Has a number</source>
        <translation>Con número</translation>
    </message>
    <message>
        <source>Has an email</source>
        <translation>Con correo electrónico</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Fijo</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentimiento dado</translation>
    </message>
    <message>
        <source>Marketing consent</source>
        <translation>Consentimiento de marketing</translation>
    </message>
    <message>
        <source>Wrote first</source>
        <translation>Escribió primero</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Sin consentimiento</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Not opted out</source>
        <translation>Sin baja</translation>
    </message>
    <message>
        <source>Seen since %1</source>
        <translation>Último contacto desde %1</translation>
    </message>
    <message>
        <source>Last seen before %1</source>
        <translation>Último contacto antes de %1</translation>
    </message>
    <message>
        <source>Customer since %1</source>
        <comment>a day, or later</comment>
        <translation>Cliente desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more filters, shown in the panel</source>
        <translation>
            <numerusform>%n filtro más, visible en el panel</numerusform>
            <numerusform>%n filtros más, visibles en el panel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactFilter</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Name, number, email</source>
        <translation>Nombre, número, correo</translation>
    </message>
    <message>
        <source>Filter contacts</source>
        <translation>Filtrar contactos</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Mobile with SMS</source>
        <translation>Móvil con SMS</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Fijo</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Any country</source>
        <translation>Cualquier país</translation>
    </message>
    <message>
        <source>Use the filter %1</source>
        <translation>Usar el filtro %1</translation>
    </message>
    <message>
        <source>Forget the filter %1</source>
        <translation>Olvidar el filtro %1</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Último día (%n)</numerusform>
            <numerusform>Últimos %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n days ago</source>
        <translation>
            <numerusform>Hace más de %n día</numerusform>
            <numerusform>Hace más de %n días</numerusform>
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
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>so many, and more are being found</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation>Nombre, de la A a la Z</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation>Nombre, de la Z a la A</translation>
    </message>
    <message>
        <source>Last seen, newest first</source>
        <translation>Último contacto, recientes primero</translation>
    </message>
    <message>
        <source>Last seen, oldest first</source>
        <translation>Último contacto, antiguos primero</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactRows</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>SMS consent</source>
        <translation>Consentimiento de SMS</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Seleccionado</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>cargando</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>Seleccionar %1</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: nada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>ran out</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>wrote first</source>
        <translation>escribió primero</translation>
    </message>
    <message>
        <source>given</source>
        <translation>dado</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>no marketing</source>
        <translation>sin marketing</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactView</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>Seleccionar todos los que coinciden</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Abrir conversación</translation>
    </message>
    <message numerus="yes">
        <source>Labels of %n contacts…</source>
        <translation>
            <numerusform>Etiquetas de %n contacto…</numerusform>
            <numerusform>Etiquetas de %n contactos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Unselect</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Merge these two…</source>
        <translation>Fusionar estos dos…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ConversationPane</name>
    <message>
        <source>Undo send</source>
        <translation>Deshacer envío</translation>
    </message>
    <message>
        <source>Reply or note</source>
        <translation>Respuesta o nota</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>Enviar SMS</translation>
    </message>
    <message>
        <source>No number yet: add one, then verify it with a code</source>
        <translation>Aún no hay número: añada uno y verifíquelo con un código</translation>
    </message>
    <message>
        <source>Not verified yet: send a code first</source>
        <translation>Aún sin verificar: envíe antes un código</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Match before</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Match after</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>no customer is open</source>
        <translation>no hay ningún cliente abierto</translation>
    </message>
    <message>
        <source>switches between them</source>
        <translation>cambia entre ambas</translation>
    </message>
    <message>
        <source>nothing on its way</source>
        <translation>no hay nada en camino</translation>
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
        <translation>Nombre, número o correo electrónico</translation>
    </message>
    <message>
        <source>Find the other customer</source>
        <translation>Buscar al otro cliente</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clientes encontrados</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nobody is found by this. Try part of the name, or some digits.</source>
        <translation>No se encuentra a nadie. Pruebe con parte del nombre o algunos dígitos.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CustomerLabels</name>
    <message numerus="yes">
        <source>Label “%1” added to %n contacts</source>
        <translation>
            <numerusform>Etiqueta “%1” añadida a %n contacto</numerusform>
            <numerusform>Etiqueta “%1” añadida a %n contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label “%1” removed from %n contacts</source>
        <translation>
            <numerusform>Etiqueta “%1” quitada de %n contacto</numerusform>
            <numerusform>Etiqueta “%1” quitada de %n contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labels of %n contacts changed</source>
        <translation>
            <numerusform>Etiquetas de %n contacto cambiadas</numerusform>
            <numerusform>Etiquetas de %n contactos cambiadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CustomerTags</name>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Change the labels</source>
        <translation>Cambiar las etiquetas</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DayButton</name>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Go to another day</source>
        <translation>Ir a otro día</translation>
    </message>
    <message>
        <source>%1, go to another day</source>
        <translation>%1, ir a otro día</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Ir a un día</translation>
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
        <translation>Demo: nada sale de este equipo</translation>
    </message>
    <message>
        <source>Start again from the beginning</source>
        <translation>Empezar de nuevo desde el principio</translation>
    </message>
    <message>
        <source>Show the next step</source>
        <translation>Mostrar el paso siguiente</translation>
    </message>
    <message>
        <source>Time as it is</source>
        <translation>Tiempo real</translation>
    </message>
    <message>
        <source>Time 4 times as fast</source>
        <translation>Tiempo 4 veces más rápido</translation>
    </message>
    <message>
        <source>Time 20 times as fast</source>
        <translation>Tiempo 20 veces más rápido</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DemoGuide</name>
    <message>
        <source>It leaves in a moment: until then Undo takes it back.</source>
        <translation>Sale en un momento: hasta entonces, Deshacer lo anula.</translation>
    </message>
    <message>
        <source>The provider has it. It is delivered only when %1&apos;s phone says so.</source>
        <translation>Lo tiene el proveedor. Solo está entregado cuando lo confirma el teléfono de %1.</translation>
    </message>
    <message>
        <source>Delivered: that is the whole job. Now try a text of more than 160 characters, or a number in the United States.</source>
        <translation>Entregado: eso es todo. Pruebe ahora con un texto de más de 160 caracteres o con un número de Estados Unidos.</translation>
    </message>
    <message>
        <source>It did not arrive. The bubble says why, and what is safe to do.</source>
        <translation>No llegó. El globo indica por qué y qué se puede hacer sin riesgo.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Somebody waits under Unassigned: look in, and press Accept.</source>
        <translation>Nada sale de este equipo. Alguien espera en Sin asignar: eche un vistazo y pulse Aceptar.</translation>
    </message>
    <message>
        <source>%1 waits for somebody. Press Accept.</source>
        <translation>%1 espera a que alguien responda. Pulse Aceptar.</translation>
    </message>
    <message>
        <source>Write a line. Its parts and checks are counted as you type; Ctrl+Enter sends it.</source>
        <translation>Escriba una línea. Sus partes y comprobaciones se cuentan mientras escribe; Ctrl+Enter la envía.</translation>
    </message>
    <message>
        <source>The number is proven. Press Send SMS, and write something that %1 can keep.</source>
        <translation>El número está verificado. Pulse Enviar SMS y escriba algo que %1 pueda guardar.</translation>
    </message>
    <message>
        <source>The code is on its way to %1&apos;s phone. The reply asks for it: press Enter.</source>
        <translation>El código va camino del teléfono de %1. La respuesta lo pide: pulse Enter.</translation>
    </message>
    <message>
        <source>%1 types the code here within a minute or so. You will not see it.</source>
        <translation>%1 escribirá aquí el código en un minuto, más o menos. Usted no lo verá.</translation>
    </message>
    <message>
        <source>That was not the code. %1 may try again; the card counts.</source>
        <translation>Ese no era el código. %1 puede volver a intentarlo; la tarjeta lleva la cuenta.</translation>
    </message>
    <message>
        <source>%1 said stop, so no SMS goes there. Choose somebody else.</source>
        <translation>%1 pidió la baja, así que no se le envían SMS. Elija a otra persona.</translation>
    </message>
    <message>
        <source>There is no number to text yet: write one into the profile, or choose somebody else.</source>
        <translation>Aún no hay número al que enviar SMS: escriba uno en el perfil o elija a otra persona.</translation>
    </message>
    <message>
        <source>This number takes no code for a while. Choose somebody else.</source>
        <translation>Este número no admite códigos por un tiempo. Elija a otra persona.</translation>
    </message>
    <message>
        <source>An SMS goes only to a proven number. Press Send OTP in the profile.</source>
        <translation>Un SMS solo se envía a un número verificado. Pulse Enviar código en el perfil.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DescriptionEdit</name>
    <message>
        <source>Read a file…</source>
        <translation>Leer un archivo…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>%1: a form</source>
        <translation>%1: un formulario</translation>
    </message>
    <message>
        <source>%1: JSON</source>
        <translation>%1: JSON</translation>
    </message>
    <message>
        <source>Description of a gateway</source>
        <translation>Descripción de una pasarela</translation>
    </message>
    <message>
        <source>Descriptions (*.json)</source>
        <translation>Descripciones (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>“%1” is empty, too long, or cannot be read. What was here is still here.</source>
        <translation>“%1” está vacío, es demasiado largo o no se puede leer. Lo que había aquí sigue aquí.</translation>
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
        <translation>Así se ve un mensaje.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DeskPage</name>
    <message>
        <source>Search every conversation</source>
        <translation>Buscar en todas las conversaciones</translation>
    </message>
    <message>
        <source>no conversation is chosen</source>
        <translation>no hay ninguna conversación elegida</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Show or hide the profile</source>
        <translation>Mostrar u ocultar el perfil</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>The customer is erased</source>
        <translation>Cliente borrado</translation>
    </message>
    <message>
        <source>Review failed SMS</source>
        <translation>Revisar SMS fallidos</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Export conversations</source>
        <translation>Exportar conversaciones</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DeskStatusBar</name>
    <message>
        <source>No provider yet</source>
        <translation>Aún sin proveedor</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Password missing</source>
        <translation>Falta la contraseña</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n en cola</numerusform>
            <numerusform>%n en cola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n retenido</numerusform>
            <numerusform>%n retenidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sure</source>
        <translation>
            <numerusform>%n en duda</numerusform>
            <numerusform>%n en duda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DetailsForm</name>
    <message>
        <source>Add a field</source>
        <translation>Añadir un campo</translation>
    </message>
    <message>
        <source>Save details</source>
        <translation>Guardar datos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nombre del campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>Valor del campo</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Quitar este campo</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>Un cliente necesita un nombre.</translation>
    </message>
    <message>
        <source>This is no e-mail address. Write it as name@example.com.</source>
        <translation>No es un correo electrónico. Escríbalo como name@example.com.</translation>
    </message>
    <message>
        <source>There is no such language. Write its code, such as en or de.</source>
        <translation>Ese idioma no existe. Escriba su código, como en o de.</translation>
    </message>
    <message>
        <source>There is no such time zone. Write it as Europe/London.</source>
        <translation>Esa zona horaria no existe. Escríbala como Europe/London.</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Un campo necesita un nombre.</translation>
    </message>
    <message>
        <source>There are two fields named “%1”.</source>
        <translation>Hay dos campos llamados “%1”.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DetailsList</name>
    <message>
        <source>Details</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Aún no se sabe nada.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ElsewherePage</name>
    <message>
        <source>Show its window</source>
        <translation>Mostrar su ventana</translation>
    </message>
    <message>
        <source>Take it back here</source>
        <translation>Traerla de vuelta aquí</translation>
    </message>
    <message>
        <source>What you have typed is there too.</source>
        <translation>Lo que ha escrito también está allí.</translation>
    </message>
    <message>
        <source>This conversation is in a window of its own</source>
        <translation>Esta conversación está en su propia ventana</translation>
    </message>
    <message>
        <source>%1 is in a window of its own</source>
        <translation>%1 está en su propia ventana</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EmojiPicker</name>
    <message>
        <source>Smileys and emotion</source>
        <translation>Caras y emociones</translation>
    </message>
    <message>
        <source>People and body</source>
        <translation>Personas y cuerpo</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Animales y naturaleza</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Comida y bebida</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Viajes y lugares</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Banderas</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Buscar emoji</translation>
    </message>
    <message>
        <source>Search emoji by their English name</source>
        <translation>Buscar emoji por su nombre en inglés</translation>
    </message>
    <message>
        <source>The ones of late</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>Tono de piel</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Medium-light</source>
        <translation>Medio claro</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Medium-dark</source>
        <translation>Medio oscuro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>What you pick will be here.</source>
        <translation>Aquí aparecerá lo que elija.</translation>
    </message>
    <message>
        <source>No emoji has such a name. Try another word.</source>
        <translation>Ningún emoji se llama así. Pruebe con otra palabra.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EmptyContacts</name>
    <message>
        <source>New customer</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Nadie coincide</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Aún no hay clientes</translation>
    </message>
    <message>
        <source>A customer must match every filter. Remove one, or search for part of a word: “ad” finds Ada and Nadia.</source>
        <translation>Un cliente debe cumplir todos los filtros. Quite uno o busque parte de una palabra: “ad” encuentra Ada y Nadia.</translation>
    </message>
    <message>
        <source>Everyone who writes to you appears here. You can also add customers before they write.</source>
        <translation>Aquí aparecen todos los que le escriben. También puede añadir clientes antes de que escriban.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EmptyDesk</name>
    <message>
        <source>Find a customer</source>
        <translation>Buscar un cliente</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Cliente siguiente</translation>
    </message>
    <message>
        <source>Set up a provider</source>
        <translation>Configurar un proveedor</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>Nice work. Nothing waiting.</source>
        <translation>Buen trabajo. No hay nada en espera.</translation>
    </message>
    <message numerus="yes">
        <source>A conversation appears on the left the moment somebody writes. %n may still write back.</source>
        <translation>
            <numerusform>En cuanto alguien escribe, aparece una conversación a la izquierda. %n aún puede responder.</numerusform>
            <numerusform>En cuanto alguien escribe, aparece una conversación a la izquierda. %n aún pueden responder.</numerusform>
        </translation>
    </message>
    <message>
        <source>A conversation appears on the left the moment somebody writes.</source>
        <translation>En cuanto alguien escribe, aparece una conversación a la izquierda.</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>Elija una conversación</translation>
    </message>
    <message>
        <source>Take the customer who waits longest, or open one from the list.</source>
        <translation>Tome al cliente que lleva más tiempo en espera o abra uno de la lista.</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>Aún sin proveedor</translation>
    </message>
    <message>
        <source>This workspace is real and empty. A provider carries its SMS; until there is one, nothing can be sent.</source>
        <translation>Este espacio de trabajo es real y está vacío. Un proveedor transporta sus SMS; mientras no haya uno, no se puede enviar nada.</translation>
    </message>
    <message>
        <source>Nobody has written yet</source>
        <translation>Aún no ha escrito nadie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>A conversation appears on the left the moment somebody writes to your number. To write first, add the customer.</source>
        <translation>En cuanto alguien escribe a su número, aparece una conversación a la izquierda. Para escribir primero, añada al cliente.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EmptyList</name>
    <message>
        <source>Nothing waiting</source>
        <translation>Nada en espera</translation>
    </message>
    <message>
        <source>Conversations that you accept stand here.</source>
        <translation>Aquí están las conversaciones que usted acepta.</translation>
    </message>
    <message>
        <source>Nobody waits for an agent</source>
        <translation>Nadie espera a un agente</translation>
    </message>
    <message>
        <source>A new conversation appears here the moment somebody writes.</source>
        <translation>En cuanto alguien escribe, aparece aquí una conversación nueva.</translation>
    </message>
    <message>
        <source>Nothing is pending</source>
        <translation>No hay nada pendiente</translation>
    </message>
    <message>
        <source>Put a conversation aside with Pending; it comes back when the customer writes.</source>
        <translation>Aparte una conversación con Pendiente; vuelve cuando el cliente escribe.</translation>
    </message>
    <message>
        <source>Nothing is closed yet</source>
        <translation>Aún no hay nada cerrado</translation>
    </message>
    <message>
        <source>Closed conversations stay here, and in the customer’s history.</source>
        <translation>Las conversaciones cerradas quedan aquí y en el historial del cliente.</translation>
    </message>
    <message>
        <source>No SMS has failed</source>
        <translation>No ha fallado ningún SMS</translation>
    </message>
    <message>
        <source>An SMS that was not delivered, not sent, or is not sure brings its conversation here.</source>
        <translation>Un SMS no entregado, no enviado o en duda trae aquí su conversación.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>No conversation matches</source>
        <translation>Ninguna conversación coincide</translation>
    </message>
    <message>
        <source>The filters above hide every conversation of this list.</source>
        <translation>Los filtros de arriba ocultan todas las conversaciones de esta lista.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>No hay nada pospuesto</translation>
    </message>
    <message>
        <source>Snooze a conversation to have it back at a time you choose, or when the customer writes.</source>
        <translation>Posponga una conversación para que vuelva a la hora que elija, o cuando el cliente escriba.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EmptyReports</name>
    <message>
        <source>Show everybody&apos;s</source>
        <translation>Mostrar los de todos</translation>
    </message>
    <message>
        <source>Show 30 days</source>
        <translation>Mostrar 30 días</translation>
    </message>
    <message>
        <source>Nothing happened in this time</source>
        <translation>No hubo actividad en este periodo</translation>
    </message>
    <message>
        <source>No conversation, SMS or code fits these days and filters.</source>
        <translation>Ninguna conversación, SMS ni código coincide con estos días y filtros.</translation>
    </message>
    <message>
        <source>As soon as customers write and texts go out, four questions are answered here: how many, how fast, how well delivered, and what it cost.</source>
        <translation>En cuanto los clientes escriban y salgan textos, aquí se responden cuatro preguntas: cuántos, con qué rapidez, con qué entrega y a qué coste.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EraseSheet</name>
    <message>
        <source>Erase customer</source>
        <translation>Borrar cliente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar definitivamente</translation>
    </message>
    <message>
        <source>The profile goes, with its numbers, notes, drafts, codes and consent.</source>
        <translation>Se borra el perfil con sus números, notas, borradores, códigos y consentimiento.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations go, with every message in them.</source>
        <translation>
            <numerusform>Se borra %n conversación, con todos sus mensajes.</numerusform>
            <numerusform>Se borran %n conversaciones, con todos sus mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number that opted out stays blocked. Of it only a mark is kept, from which nobody can read the number.</source>
        <translation>Un número dado de baja sigue bloqueado. De él solo se conserva una marca con la que nadie puede leer el número.</translation>
    </message>
    <message>
        <source>The audit trail keeps that somebody was erased, when and by whom, and no name.</source>
        <translation>El registro de auditoría conserva que se borró a alguien, cuándo y quién lo hizo, sin ningún nombre de cliente.</translation>
    </message>
    <message>
        <source>Backups that were made before still hold this customer. Restored here, they lose them again.</source>
        <translation>Las copias de seguridad anteriores aún contienen a este cliente. Al restaurarlas aquí, se vuelve a borrar.</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>Sé que esto no se puede deshacer</translation>
    </message>
    <message>
        <source>It is being erased, down to the file…</source>
        <translation>Se está borrando, también del archivo…</translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>Marque antes la casilla.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ExportSheet</name>
    <message>
        <source>Export customers</source>
        <translation>Exportar clientes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>For spreadsheets and other programs. Cells that could run as formulas are made harmless.</source>
        <translation>Para hojas de cálculo y otros programas. Las celdas que podrían ejecutarse como fórmulas se vuelven inofensivas.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For programs: everything, in full.</source>
        <translation>Para programas: todo, completo.</translation>
    </message>
    <message>
        <source>Contact cards (vCard)</source>
        <translation>Tarjetas de contacto (vCard)</translation>
    </message>
    <message>
        <source>For telephones and address books.</source>
        <translation>Para teléfonos y libretas de direcciones.</translation>
    </message>
    <message>
        <source>All customers are written to a file that only you can read. The audit trail keeps that it was done.</source>
        <translation>Todos los clientes se escriben en un archivo que solo usted puede leer. Queda constancia en el registro de auditoría.</translation>
    </message>
    <message>
        <source>The customers in the list are written to a file that only you can read. The audit trail keeps that it was done.</source>
        <translation>Los clientes de la lista se escriben en un archivo que solo usted puede leer. Queda constancia en el registro de auditoría.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are in %1</source>
        <translation>
            <numerusform>%n cliente está en %1</numerusform>
            <numerusform>%n clientes están en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
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
        <translation>Revisar y reintentar…</translation>
    </message>
    <message>
        <source>Every text that did not arrive, with its cause and whether a retry is safe</source>
        <translation>Todos los SMS que no llegaron, con la causa y si es seguro reintentar</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FailedRow</name>
    <message>
        <source>Code %1</source>
        <translation>Código %1</translation>
    </message>
    <message>
        <source>Code %1: %2</source>
        <translation>Código %1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the conversation with %1</source>
        <translation>Abrir la conversación con %1</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Set aside, seen and settled: %1</source>
        <translation>Apartar, visto y resuelto: %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FailedSheet</name>
    <message>
        <source>Failed SMS</source>
        <translation>SMS fallidos</translation>
    </message>
    <message>
        <source>All that are safe to retry</source>
        <translation>Todos los que es seguro reintentar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Every SMS arrived, or is on its way. What fails stands here, with its cause.</source>
        <translation>Todos los SMS llegaron o están en camino. Lo que falle aparece aquí, con su causa.</translation>
    </message>
    <message>
        <source>These are the newest %1. Older ones follow when these are settled.</source>
        <translation>Estos son los %1 más recientes. Los anteriores aparecen cuando se resuelvan estos.</translation>
    </message>
    <message>
        <source>They are being sent</source>
        <translation>Se están enviando</translation>
    </message>
    <message>
        <source>Tick what is to go once more</source>
        <translation>Marque lo que deba enviarse otra vez</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n SMS</source>
        <translation>
            <numerusform>Reintentar %n SMS</numerusform>
            <numerusform>Reintentar %n SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>1 SMS goes once more.</source>
        <translation>1 SMS se envía otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS go once more.</source>
        <translation>
            <numerusform>%n SMS se envía otra vez.</numerusform>
            <numerusform>%n SMS se envían otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 does not: its row says why.</source>
        <translation>1 no: su fila indica por qué.</translation>
    </message>
    <message numerus="yes">
        <source>%n do not: their rows say why.</source>
        <translation>
            <numerusform>%n no: su fila indica por qué.</numerusform>
            <numerusform>%n no: sus filas indican por qué.</numerusform>
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
        <translation>Frente a lo previsto</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Coste, %1</translation>
    </message>
    <message>
        <source>Foreseen, %1</source>
        <translation>Previsto, %1</translation>
    </message>
    <message>
        <source>as foreseen</source>
        <translation>según lo previsto</translation>
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
        <translation>Filtro %1</translation>
    </message>
    <message>
        <source>Takes the filter away</source>
        <translation>Quita el filtro</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Quitar este filtro</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FilterChips</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FilterWords</name>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Failed SMS</source>
        <translation>SMS fallidos</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Not opted out</source>
        <translation>Sin baja</translation>
    </message>
    <message>
        <source>Written by the customer</source>
        <translation>Escrito por el cliente</translation>
    </message>
    <message>
        <source>Written by an agent</source>
        <translation>Escrito por un agente</translation>
    </message>
    <message>
        <source>Has SMS</source>
        <translation>Tiene SMS</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation>No requiere respuesta</translation>
    </message>
    <message>
        <source>Closed by itself</source>
        <translation>Cerrada automáticamente</translation>
    </message>
    <message>
        <source>Closed by hand</source>
        <translation>Cerrada a mano</translation>
    </message>
    <message>
        <source>Through %1</source>
        <translation>Mediante %1</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentimiento dado</translation>
    </message>
    <message>
        <source>No consent given</source>
        <translation>Sin consentimiento dado</translation>
    </message>
    <message>
        <source>Code proven</source>
        <translation>Código verificado</translation>
    </message>
    <message>
        <source>Code lost</source>
        <translation>Código fallido</translation>
    </message>
    <message>
        <source>Score below %1 %</source>
        <translation>Puntuación inferior al %1 %</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Antes del %1</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ofrecida</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Pospuesta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Sin puntuar</translation>
    </message>
    <message>
        <source>Score begun</source>
        <translation>Puntuación empezada</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Puntuada</translation>
    </message>
    <message>
        <source>Score disputed</source>
        <translation>Puntuación impugnada</translation>
    </message>
    <message>
        <source>Score failed</source>
        <translation>Puntuación no superada</translation>
    </message>
    <message>
        <source>Coached</source>
        <translation>Con coaching</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FindBar</name>
    <message>
        <source>Match before (Enter)</source>
        <translation>Coincidencia anterior (Enter)</translation>
    </message>
    <message>
        <source>Match after (Shift+Enter)</source>
        <translation>Coincidencia siguiente (Shift+Enter)</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Salir (Esc)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2+</source>
        <translation>%1 de %2+</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FormField</name>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
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
        <translation>Su puntuación</translation>
    </message>
    <message>
        <source>Scored by %1</source>
        <translation>Puntuada por %1</translation>
    </message>
    <message>
        <source>%1 · version %2 · %3</source>
        <translation>%1 · versión %2 · %3</translation>
    </message>
    <message>
        <source>Summary for %1</source>
        <translation>Resumen para %1</translation>
    </message>
    <message>
        <source>%1 has seen it</source>
        <translation>%1 la ha visto</translation>
    </message>
    <message>
        <source>%1 has not seen it yet</source>
        <translation>%1 aún no la ha visto</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 respondió</translation>
    </message>
    <message>
        <source>%1 disputes it</source>
        <translation>%1 la impugna</translation>
    </message>
    <message>
        <source>%1 kept the score</source>
        <translation>%1 mantuvo la puntuación</translation>
    </message>
    <message>
        <source>Changed after the dispute</source>
        <translation>Cambiada tras la impugnación</translation>
    </message>
    <message>
        <source>%1 answers your dispute here.</source>
        <translation>%1 responde aquí a su impugnación.</translation>
    </message>
    <message>
        <source>Beside the score of %1: %2 %, %3 points apart</source>
        <translation>Junto a la puntuación de %1: %2 %, %3 puntos de diferencia</translation>
    </message>
    <message>
        <source>%1 scored %2 % by another version, so only the sums compare</source>
        <translation>%1 puntuó %2 % con otra versión, así que solo se comparan los totales</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>other: %1</source>
        <translation>otra: %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Dispute the score</source>
        <translation>Impugnar la puntuación</translation>
    </message>
    <message>
        <source>Your answer to the score</source>
        <translation>Su respuesta a la puntuación</translation>
    </message>
    <message>
        <source>What you think of it</source>
        <translation>Qué opina usted</translation>
    </message>
    <message>
        <source>Change the score…</source>
        <translation>Cambiar la puntuación…</translation>
    </message>
    <message>
        <source>Keep the score</source>
        <translation>Mantener la puntuación</translation>
    </message>
    <message>
        <source>Your answer to the dispute</source>
        <translation>Su respuesta a la impugnación</translation>
    </message>
    <message>
        <source>Why the score stays as it is</source>
        <translation>Por qué la puntuación queda como está</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Handset</name>
    <message>
        <source>On the handset</source>
        <translation>En el teléfono</translation>
    </message>
    <message>
        <source>Part %1 of %2: %3</source>
        <translation>Parte %1 de %2: %3</translation>
    </message>
    <message>
        <source>Not sent: “%1”</source>
        <translation>No enviado: “%1”</translation>
    </message>
    <message>
        <source>What you write appears here.</source>
        <translation>Aquí aparece lo que escribe.</translation>
    </message>
    <message>
        <source>One part.</source>
        <translation>Una parte.</translation>
    </message>
    <message>
        <source>Sent as %1 parts, which most phones join into one message.</source>
        <translation>Se envía en %1 partes, que la mayoría de los teléfonos unen en un mensaje.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Provider’s default</source>
        <translation>Predeterminado del proveedor</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::HintCard</name>
    <message>
        <source>For the gateway&apos;s own configuration</source>
        <translation>Para la configuración de la pasarela</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>With these lines receipts and the customers&apos; own SMS come back to this desk.</source>
        <translation>Con estas líneas, los acuses y los SMS de los clientes vuelven a Heliograph.</translation>
    </message>
    <message>
        <source>Lines to paste</source>
        <translation>Líneas para pegar</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::HistoryPage</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>cerrada %1</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>abierta desde %1</translation>
    </message>
    <message>
        <source>No conversation yet.</source>
        <translation>Aún no hay conversaciones.</translation>
    </message>
    <message>
        <source>SMS consent</source>
        <translation>Consentimiento de SMS</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Opt-out lifted</source>
        <translation>Baja anulada</translation>
    </message>
    <message>
        <source>Wrote first</source>
        <translation>Escribió primero</translation>
    </message>
    <message>
        <source>Asked for it in a conversation</source>
        <translation>Lo pidió en una conversación</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>Alta</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ImportSheet</name>
    <message>
        <source>Import customers</source>
        <translation>Importar clientes</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Comprobar el archivo</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>leave the row out</source>
        <translation>omitir la fila</translation>
    </message>
    <message>
        <source>update the customer</source>
        <translation>actualizar el cliente</translation>
    </message>
    <message>
        <source>add another customer</source>
        <translation>añadir otro cliente</translation>
    </message>
    <message>
        <source>Number is here already:</source>
        <translation>Si el número ya existe:</translation>
    </message>
    <message>
        <source>Say which column holds the phone number.</source>
        <translation>Indique qué columna contiene el número de teléfono.</translation>
    </message>
    <message>
        <source>Say which column holds the name.</source>
        <translation>Indique qué columna contiene el nombre.</translation>
    </message>
    <message>
        <source>Checking %1. Nothing is written yet.</source>
        <translation>Comprobando %1. Aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>Guardar estas filas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Import %n customers</source>
        <translation>
            <numerusform>Importar %n cliente</numerusform>
            <numerusform>Importar %n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>No row of this file can be taken in.</source>
        <translation>No se puede importar ninguna fila de este archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were checked</source>
        <translation>
            <numerusform>Se comprobó %n fila</numerusform>
            <numerusform>Se comprobaron %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save rows with a problem</source>
        <translation>Guardar las filas con problemas</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are saved, each with its line and reason</source>
        <translation>
            <numerusform>%n fila guardada, con su línea y motivo</numerusform>
            <numerusform>%n filas guardadas, cada una con su línea y motivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>Undoing the import of %1</source>
        <translation>Deshaciendo la importación de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are as they were before</source>
        <translation>
            <numerusform>%n cliente está como antes</numerusform>
            <numerusform>%n clientes están como antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed since, or wrote to you, and stay</source>
        <translation>
            <numerusform>%n cambió desde entonces o le escribió, y se queda</numerusform>
            <numerusform>%n cambiaron desde entonces o le escribieron, y se quedan</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>You can close this and work on; it goes on by itself.</source>
        <translation>Puede cerrar esto y seguir trabajando; continúa automáticamente.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped after row %1. What is in stays in; it can be gone on with or undone.</source>
        <translation>Detenido tras la fila %1. Lo importado se queda; se puede continuar o deshacer.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n customers were imported</source>
        <translation>
            <numerusform>%n cliente importado</numerusform>
            <numerusform>%n clientes importados</numerusform>
        </translation>
    </message>
    <message>
        <source>A table (CSV) from a spreadsheet or another program, or contact cards (vCard). Nothing is written before you have seen what would happen.</source>
        <translation>Una tabla (CSV) de una hoja de cálculo u otro programa, o tarjetas de contacto (vCard). No se escribe nada antes de que vea qué pasaría.</translation>
    </message>
    <message>
        <source>Each customer needs a name and a phone number. Consent goes in only with where it was given; an opt-out always does.</source>
        <translation>Cada cliente necesita un nombre y un número de teléfono. El consentimiento solo se importa si consta dónde se dio; una baja, siempre.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Importaciones anteriores</translation>
    </message>
    <message>
        <source>%1, %2: undone</source>
        <translation>%1, %2: deshecha</translation>
    </message>
    <message>
        <source>%1, %2: broken off after row %3</source>
        <translation>%1, %2: interrumpida tras la fila %3</translation>
    </message>
    <message>
        <source>%1, %2: %3 added, %4 updated</source>
        <translation>%1, %2: %3 añadidos, %4 actualizados</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on with the import of %1</source>
        <translation>Continuar la importación de %1</translation>
    </message>
    <message>
        <source>Undo the import of %1</source>
        <translation>Deshacer la importación de %1</translation>
    </message>
    <message>
        <source>Tables and contact cards (*.csv *.tsv *.txt *.vcf *.vcard)</source>
        <translation>Tablas y tarjetas de contacto (*.csv *.tsv *.txt *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxDelegate</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Su turno</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>A la espera del cliente</translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation>Nada en espera</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>Borrador:</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxHead</name>
    <message>
        <source>Sort and filter</source>
        <translation>Ordenar y filtrar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation>Mostrar toda la lista</translation>
    </message>
    <message>
        <source>Sort and filter, filters are on</source>
        <translation>Ordenar y filtrar, hay filtros activos</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Cliente nuevo</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxPane</name>
    <message>
        <source>nobody is waiting</source>
        <translation>no hay nadie en espera</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Cliente siguiente</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Conversation below</source>
        <translation>Conversación de abajo</translation>
    </message>
    <message>
        <source>Conversation above</source>
        <translation>Conversación de arriba</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>nobody is offered to you</source>
        <translation>no se le ofrece ninguna conversación</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxRows</name>
    <message>
        <source>Verification code, hidden</source>
        <translation>Código de verificación, oculto</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>ofrecida</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>en espera %1</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>a la espera del cliente</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>number verified</source>
        <translation>número verificado</translation>
    </message>
    <message>
        <source>opted out of SMS</source>
        <translation>baja de SMS</translation>
    </message>
    <message>
        <source>draft: %1</source>
        <translation>borrador: %1</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>pospuesta hasta %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxTabs</name>
    <message>
        <source>More lists</source>
        <translation>Más listas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerradas</translation>
    </message>
    <message>
        <source>Failed SMS</source>
        <translation>SMS fallidos</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message numerus="yes">
        <source>More lists, %n failed SMS</source>
        <translation>
            <numerusform>Más listas, %n SMS fallido</numerusform>
            <numerusform>Más listas, %n SMS fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Pospuestas</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxTicks</name>
    <message>
        <source>Select the whole list</source>
        <translation>Seleccionar toda la lista</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxView</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Accept the conversation with %1</source>
        <translation>Aceptar la conversación con %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InsertPopup</name>
    <message>
        <source>What can be put in</source>
        <translation>Lo que se puede insertar</translation>
    </message>
    <message>
        <source>What it says to this customer</source>
        <translation>Lo que dice a este cliente</translation>
    </message>
    <message>
        <source>Enter puts it in, Esc leaves what you typed</source>
        <translation>Enter lo inserta, Esc deja lo que escribió</translation>
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
        <translation>Aún no hay respuestas predefinidas. Un supervisor las añade en Plantillas.</translation>
    </message>
    <message>
        <source>No canned reply has such a name</source>
        <translation>Ninguna respuesta predefinida se llama así</translation>
    </message>
    <message>
        <source>No variable has such a name</source>
        <translation>Ninguna variable se llama así</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::KeyRecorder</name>
    <message>
        <source>Press the new key</source>
        <translation>Pulse la tecla nueva</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>%1: press the new key</source>
        <translation>%1: pulse la tecla nueva</translation>
    </message>
    <message>
        <source>%1: no key</source>
        <translation>%1: sin tecla</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Escape keeps the old one, Backspace takes it away</source>
        <translation>Escape conserva la anterior, Backspace la quita</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::LabelPicker</name>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Find or add a label</source>
        <translation>Buscar o añadir una etiqueta</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Enter ticks or adds, Esc changes nothing</source>
        <translation>Enter marca o añade, Esc no cambia nada</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Añadir “%1”</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the desktop says</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Nobody has read the translations with a native eye yet: tell us what sounds wrong.</source>
        <translation>Ningún hablante nativo ha revisado aún las traducciones: díganos qué suena mal.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::LinkBar</name>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Salir (Esc)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Lleva a %1</translation>
    </message>
    <message>
        <source>Not encrypted: what one types there can be read on the way.</source>
        <translation>Sin cifrar: lo que se escriba ahí puede leerse por el camino.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>No se pudo abrir ningún navegador</translation>
    </message>
    <message>
        <source>Copy the address and open it by hand.</source>
        <translation>Copie la dirección y ábrala usted.</translation>
    </message>
    <message>
        <source>Open the mail program</source>
        <translation>Abrir el programa de correo</translation>
    </message>
    <message>
        <source>Email to %1</source>
        <translation>Correo a %1</translation>
    </message>
    <message>
        <source>It is written and sent there. Nothing of it comes back to this desk.</source>
        <translation>Se escribe y se envía allí. Nada de ello vuelve a Heliograph.</translation>
    </message>
    <message>
        <source>No mail program could be opened</source>
        <translation>No se pudo abrir ningún programa de correo</translation>
    </message>
    <message>
        <source>Copy the address and write to it by hand.</source>
        <translation>Copie la dirección y escriba el correo usted.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ListMenu</name>
    <message>
        <source>Sort and filter</source>
        <translation>Ordenar y filtrar</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>Primero, mayor espera</translation>
    </message>
    <message>
        <source>Newest activity first</source>
        <translation>Primero, actividad más reciente</translation>
    </message>
    <message>
        <source>Newest chat first</source>
        <translation>Primero, chat más reciente</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Has a failed SMS</source>
        <translation>Con un SMS fallido</translation>
    </message>
    <message>
        <source>Verified number</source>
        <translation>Número verificado</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>No conversation has a label yet</source>
        <translation>Ninguna conversación tiene etiquetas todavía</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>None yet: choose filters, then save them</source>
        <translation>Aún ninguno: elija filtros y guárdelos</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>Olvidar este filtro</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Guardar este filtro</translation>
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
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>every command and customer by name</source>
        <translation>todos los comandos y clientes por su nombre</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Undo last action</source>
        <translation>Deshacer última acción</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>no hay nada que deshacer</translation>
    </message>
    <message>
        <source>Light or dark as the desktop</source>
        <translation>Claro u oscuro como el escritorio</translation>
    </message>
    <message>
        <source>Light window</source>
        <translation>Ventana clara</translation>
    </message>
    <message>
        <source>Dark window</source>
        <translation>Ventana oscura</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>High contrast window</source>
        <translation>Ventana en alto contraste</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>every customer: find, label, choose</source>
        <translation>todos los clientes: buscar, etiquetar, elegir</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importar clientes</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>Exportar clientes</translation>
    </message>
    <message>
        <source>Send SMS…</source>
        <translation>Enviar SMS…</translation>
    </message>
    <message>
        <source>Last bulk SMS</source>
        <translation>Último SMS masivo</translation>
    </message>
    <message>
        <source>Nothing was sent in bulk yet.</source>
        <translation>Aún no se ha hecho ningún envío masivo.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>how many, how fast, how well delivered, at what cost</source>
        <translation>cuántos, con qué rapidez, con qué entrega, a qué coste</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>find, read and score conversations</source>
        <translation>buscar, leer y puntuar conversaciones</translation>
    </message>
    <message>
        <source>Coaching note</source>
        <translation>Nota de coaching</translation>
    </message>
    <message>
        <source>on the message that is read</source>
        <translation>sobre el mensaje que se lee</translation>
    </message>
    <message>
        <source>open Review first</source>
        <translation>abra antes Revisión</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::MergeChoice</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::MergeSheet</name>
    <message>
        <source>Merge two customers</source>
        <translation>Fusionar dos clientes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Who is the same person as %1?</source>
        <translation>¿Quién es la misma persona que %1?</translation>
    </message>
    <message>
        <source>Choose a customer, then compare the two.</source>
        <translation>Elija un cliente y compare los dos.</translation>
    </message>
    <message>
        <source>%1 becomes part of %2</source>
        <translation>%1 pasa a formar parte de %2</translation>
    </message>
    <message>
        <source>It can be undone for 30 days, in the profile.</source>
        <translation>Se puede deshacer durante 30 días, en el perfil.</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>se queda</translation>
    </message>
    <message>
        <source>goes into it</source>
        <translation>se integra</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Preferred number</source>
        <translation>Número preferido</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>These move over: numbers %1, conversations %2, messages %3, consent lines %4, drafts %5.</source>
        <translation>Se trasladan: números %1, conversaciones %2, mensajes %3, registros de consentimiento %4, borradores %5.</translation>
    </message>
    <message>
        <source>Still verified, because both have the number: %1</source>
        <translation>Sigue verificado, porque ambos tienen el número: %1</translation>
    </message>
    <message>
        <source>No longer verified: %1. It was proven for %2 alone; send a new code afterwards.</source>
        <translation>Deja de estar verificado: %1. Se verificó solo para %2; envíe después un código nuevo.</translation>
    </message>
    <message>
        <source>Stays opted out of SMS: %1</source>
        <translation>Mantiene la baja de SMS: %1</translation>
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
        <translation>Vuelve a caber: %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NewCustomerSheet</name>
    <message>
        <source>New customer</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Añadir cliente</translation>
    </message>
    <message>
        <source>Who writes first appears by themselves. Add a customer here to reach them before that.</source>
        <translation>Quien escribe primero aparece automáticamente. Añada aquí un cliente para contactarlo antes.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Mobile number, if you have it</source>
        <translation>Número de móvil, si lo tiene</translation>
    </message>
    <message>
        <source>%1 has this number already. One number can be verified for one customer at a time.</source>
        <translation>%1 ya tiene este número. Un número solo puede estar verificado para un cliente a la vez.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>Un cliente necesita un nombre.</translation>
    </message>
    <message>
        <source>The number cannot be used as it is. Correct it, or leave it empty.</source>
        <translation>El número no se puede usar tal como está. Corríjalo o déjelo vacío.</translation>
    </message>
    <message>
        <source>It is being saved</source>
        <translation>Se está guardando</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NotesPage</name>
    <message>
        <source>No notes yet. What the team writes here, the customer never sees.</source>
        <translation>Aún no hay notas. Lo que el equipo escribe aquí, el cliente nunca lo ve.</translation>
    </message>
    <message>
        <source>Write a note for the team</source>
        <translation>Escriba una nota para el equipo</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nota nueva</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Escriba algo antes</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Notices</name>
    <message>
        <source>This is a demo workspace.</source>
        <translation>Este es un espacio de trabajo de demostración.</translation>
    </message>
    <message>
        <source>Everybody here is invented, and nothing leaves this computer.</source>
        <translation>Todas las personas son inventadas y nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Set up a provider</source>
        <translation>Configurar un proveedor</translation>
    </message>
    <message>
        <source>An empty workspace was begun; the damaged file is kept as %1.</source>
        <translation>Se creó un espacio de trabajo vacío; el archivo dañado se conserva como %1.</translation>
    </message>
    <message>
        <source>An empty workspace was begun; the damaged file is kept as %1. The newest good copy is %2: quit, then run “heliographctl restore” with it.</source>
        <translation>Se creó un espacio de trabajo vacío; el archivo dañado se conserva como %1. La copia correcta más reciente es %2: salga y ejecute “heliographctl restore” con ella.</translation>
    </message>
    <message>
        <source>The data file was damaged.</source>
        <translation>El archivo de datos estaba dañado.</translation>
    </message>
    <message numerus="yes">
        <source>What was waiting then is held (%n), because it may have been sent since: open each one and decide.</source>
        <translation>
            <numerusform>Lo que estaba en espera queda retenido (%n), porque puede haberse enviado desde entonces: ábralo y decida.</numerusform>
            <numerusform>Lo que estaba en espera queda retenido (%n), porque puede haberse enviado desde entonces: abra cada uno y decida.</numerusform>
        </translation>
    </message>
    <message>
        <source>No message was waiting then, so nothing is held.</source>
        <translation>No había mensajes en espera, así que no hay nada retenido.</translation>
    </message>
    <message>
        <source>This workspace comes from a copy.</source>
        <translation>Este espacio de trabajo procede de una copia.</translation>
    </message>
    <message>
        <source>%1 is paused: %2.</source>
        <translation>%1 está en pausa: %2.</translation>
    </message>
    <message>
        <source>Its messages wait here and none is lost.</source>
        <translation>Sus mensajes esperan aquí y no se pierde ninguno.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>This is a demo. Step %1 of %2.</source>
        <translation>Esto es una demo. Paso %1 de %2.</translation>
    </message>
    <message>
        <source>Its messages go through a stand-in where one can, and wait here where none can. None is lost.</source>
        <translation>Sus mensajes pasan por un sustituto donde es posible y esperan aquí donde no lo es. No se pierde ninguno.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Show one now</source>
        <translation>Mostrar una ahora</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Avisarme cuando</translation>
    </message>
    <message>
        <source>Somebody new is waiting</source>
        <translation>Alguien nuevo está en espera</translation>
    </message>
    <message>
        <source>A customer of mine writes</source>
        <translation>Un cliente mío escribe</translation>
    </message>
    <message>
        <source>A customer of mine proves their number</source>
        <translation>Un cliente mío verifica su número</translation>
    </message>
    <message>
        <source>A conversation that I snoozed is due</source>
        <translation>Vuelve una conversación que pospuse</translation>
    </message>
    <message>
        <source>An SMS of mine is not delivered</source>
        <translation>Un SMS mío no se entrega</translation>
    </message>
    <message>
        <source>Also while I work in another conversation.</source>
        <translation>También mientras trabajo en otra conversación.</translation>
    </message>
    <message>
        <source>Repeat every two minutes until I have seen it</source>
        <translation>Repetir cada dos minutos hasta que lo vea</translation>
    </message>
    <message>
        <source>What others may see</source>
        <translation>Lo que otros pueden ver</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>My customers</source>
        <translation>Mis clientes</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Alguien nuevo</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja del sistema</translation>
    </message>
    <message>
        <source>Show how many are waiting in the tray</source>
        <translation>Mostrar en la bandeja cuántos esperan</translation>
    </message>
    <message>
        <source>On desktops that have one.</source>
        <translation>En los escritorios que la tienen.</translation>
    </message>
    <message>
        <source>Closing the window keeps Heliograph running in the tray</source>
        <translation>Al cerrar la ventana, Heliograph sigue en la bandeja</translation>
    </message>
    <message>
        <source>Messages go on being received and sent. Quit from the tray, or with Ctrl+Q.</source>
        <translation>Los mensajes se siguen recibiendo y enviando. Salga desde la bandeja o con Ctrl+Q.</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Campana</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>A notification shows</source>
        <translation>Una notificación muestra</translation>
    </message>
    <message>
        <source>Only that something happened</source>
        <translation>Solo que algo ocurrió</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Quién es</translation>
    </message>
    <message>
        <source>Who it is and what they wrote</source>
        <translation>Quién es y qué escribió</translation>
    </message>
    <message>
        <source>A verification code is never shown.</source>
        <translation>Un código de verificación nunca se muestra.</translation>
    </message>
    <message>
        <source>This desktop shows notifications.</source>
        <translation>Este escritorio muestra notificaciones.</translation>
    </message>
    <message>
        <source>Asking the desktop whether it shows notifications.</source>
        <translation>Consultando si el escritorio muestra notificaciones.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications: no service answers to org.freedesktop.Notifications. Everything else works. Start a notification daemon and they appear by themselves.</source>
        <translation>Nada en este escritorio muestra notificaciones: ningún servicio responde a org.freedesktop.Notifications. Todo lo demás funciona. Inicie un servicio de notificaciones y aparecerán automáticamente.</translation>
    </message>
    <message>
        <source>The notification service of this desktop did not answer within three seconds. Everything else works; the next notification tries again.</source>
        <translation>El servicio de notificaciones de este escritorio no respondió en tres segundos. Todo lo demás funciona; la próxima notificación lo intentará de nuevo.</translation>
    </message>
    <message>
        <source>A reminder that I set is due</source>
        <translation>Vence un recordatorio que puse</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NumberEntry</name>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Número de móvil</translation>
    </message>
    <message>
        <source>. No range that we know holds it: check it once more.</source>
        <translation>. No pertenece a ningún rango conocido: compruébelo otra vez.</translation>
    </message>
    <message>
        <source>As you have it: 07700 900142, +44 7700 900142, 0044 …</source>
        <translation>Tal como lo tenga: 07700 900142, +44 7700 900142, 0044 …</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NumberRow</name>
    <message>
        <source>More about %1</source>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Opted out · %1</source>
        <translation>Baja · %1</translation>
    </message>
    <message>
        <source>SMS consent · %1</source>
        <translation>Consentimiento de SMS · %1</translation>
    </message>
    <message>
        <source>No SMS consent yet</source>
        <translation>Aún sin consentimiento de SMS</translation>
    </message>
    <message>
        <source>Make it the preferred number</source>
        <translation>Usar como número preferido</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>Enviar SMS</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>Quitar este número</translation>
    </message>
    <message>
        <source>Consent and opt-outs…</source>
        <translation>Consentimiento y bajas…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NumbersList</name>
    <message>
        <source>Other numbers</source>
        <translation>Otros números</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Añadir un número</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 quitado</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::OfferCard</name>
    <message>
        <source>next agent in</source>
        <translation>siguiente agente en</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Offered to you</source>
        <translation>Ofrecida a usted</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier topic(s)</source>
        <translation>
            <numerusform>%n tema anterior</numerusform>
            <numerusform>%n temas anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Aceptar la conversación con %1</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>Rechazar la conversación con %1</translation>
    </message>
    <message>
        <source>%1 is offered to you</source>
        <translation>Se le ofrece la conversación con %1</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>en espera %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::OfferMark</name>
    <message>
        <source>%1 is offered to you: show the list</source>
        <translation>Se le ofrece la conversación con %1: mostrar la lista</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::PaletteModel</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Conversation and customer</source>
        <translation>Conversación y cliente</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>%1, not possible now: %2</source>
        <translation>%1, no es posible ahora: %2</translation>
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
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Waiting for something: set aside, opens again when the customer writes</source>
        <translation>A la espera de algo: apartada, se abre de nuevo cuando el cliente escribe</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>Enviar SMS</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close and next</source>
        <translation>Cerrar y siguiente</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation>No requiere respuesta</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>en espera %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>No conversation yet</source>
        <translation>Aún no hay conversación</translation>
    </message>
    <message>
        <source>Close this conversation (%1)</source>
        <translation>Cerrar esta conversación (%1)</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Hide the profile</source>
        <translation>Ocultar el perfil</translation>
    </message>
    <message>
        <source>Show the profile</source>
        <translation>Mostrar el perfil</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <translation>Verificado: %1</translation>
    </message>
    <message>
        <source>%1, verified: %2</source>
        <translation>%1, verificado: %2</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Go to a day…</source>
        <translation>Ir a un día…</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Pospuesta hasta %1</translation>
    </message>
    <message>
        <source>Pending on or off</source>
        <translation>Activar o desactivar Pendiente</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>Cerrar esta conversación</translation>
    </message>
    <message>
        <source>no conversation is open</source>
        <translation>no hay ninguna conversación abierta</translation>
    </message>
    <message>
        <source>accept it first</source>
        <translation>acéptela antes</translation>
    </message>
    <message>
        <source>it is closed already</source>
        <translation>ya está cerrada</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ParameterEditor</name>
    <message>
        <source>Add a parameter</source>
        <translation>Añadir un parámetro</translation>
    </message>
    <message>
        <source>Name, such as order</source>
        <translation>Nombre, como pedido</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Remove this parameter</source>
        <translation>Quitar este parámetro</translation>
    </message>
    <message>
        <source>With commas: Leeds, York</source>
        <translation>Separadas por comas: Leeds, York</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Valor inicial</translation>
    </message>
    <message>
        <source>Typed for each message</source>
        <translation>Escrito para cada mensaje</translation>
    </message>
    <message>
        <source>A detail of the customer</source>
        <translation>Un dato del cliente</translation>
    </message>
    <message>
        <source>Name of the detail, such as Customer no.</source>
        <translation>Nombre del dato, como N.º de cliente</translation>
    </message>
    <message>
        <source>Goes where nothing is given</source>
        <translation>Se usa si no se indica nada</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ParameterFields</name>
    <message>
        <source>%1 · required</source>
        <translation>%1 · obligatorio</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>Not chosen: %1 goes</source>
        <translation>Sin elegir: se usa %1</translation>
    </message>
    <message>
        <source>From the profile</source>
        <translation>Del perfil</translation>
    </message>
    <message>
        <source>Empty: “%1” goes</source>
        <translation>Vacío: se usa “%1”</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::PeriodBar</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Days to report</source>
        <translation>Días del informe</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ProbeCard</name>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Prueba de conexión</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Aún sin probar</translation>
    </message>
    <message>
        <source>Save first: the test is of what is saved.</source>
        <translation>Guarde antes: se prueba lo que está guardado.</translation>
    </message>
    <message>
        <source>A test signs in and sends no SMS.</source>
        <translation>La prueba inicia sesión y no envía ningún SMS.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>answered in %1 ms</source>
        <translation>respondió en %1 ms</translation>
    </message>
    <message>
        <source>No SMS was sent for this test.</source>
        <translation>Esta prueba no envió ningún SMS.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Respondió: %1</translation>
    </message>
    <message>
        <source>Everything this provider takes becomes an SMS. A test reaches its address, checks the certificate and sends nothing.</source>
        <translation>Todo lo que este proveedor acepta se convierte en un SMS. La prueba se conecta a su dirección, comprueba el certificado y no envía nada.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ProfilePage</name>
    <message>
        <source>Write to this customer</source>
        <translation>Escribir a este cliente</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Editar datos</translation>
    </message>
    <message>
        <source>Customer since %1</source>
        <translation>Cliente desde %1</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>Enviar SMS</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Record an opt-out…</source>
        <translation>Registrar una baja…</translation>
    </message>
    <message>
        <source>Merge with another customer…</source>
        <translation>Fusionar con otro cliente…</translation>
    </message>
    <message>
        <source>Send OTP</source>
        <translation>Enviar código</translation>
    </message>
    <message>
        <source>The details below are being edited</source>
        <translation>Se están editando los datos de abajo</translation>
    </message>
    <message>
        <source>Labels of the customer</source>
        <translation>Etiquetas del cliente</translation>
    </message>
    <message>
        <source>no customer is open</source>
        <translation>no hay ningún cliente abierto</translation>
    </message>
    <message>
        <source>Write an email…</source>
        <translation>Escribir un correo…</translation>
    </message>
    <message>
        <source>Email: the address in the details is not one</source>
        <translation>Correo: la dirección de los datos no es válida</translation>
    </message>
    <message>
        <source>Consent and opt-outs…</source>
        <translation>Consentimiento y bajas…</translation>
    </message>
    <message>
        <source>Erase customer…</source>
        <translation>Borrar cliente…</translation>
    </message>
    <message>
        <source>Remind me about the customer</source>
        <translation>Recordarme este cliente</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Recordarme…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ProfilePane</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Parts of the profile</source>
        <translation>Secciones del perfil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ProviderForm</name>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>guardado %1</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>En pausa: %1.</translation>
    </message>
    <message>
        <source>What is to be sent waits here.</source>
        <translation>Lo que hay que enviar espera aquí.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Its password goes too. What was sent through it stays in the history.</source>
        <translation>Su contraseña también se elimina. Lo que se envió a través de él queda en el historial.</translation>
    </message>
    <message>
        <source>Do not add it</source>
        <translation>No añadirlo</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ProvidersPage</name>
    <message>
        <source>Add a provider</source>
        <translation>Añadir un proveedor</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>The demo has its own provider</source>
        <translation>La demo tiene su propio proveedor</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>Aún sin proveedor</translation>
    </message>
    <message>
        <source>Nothing here can reach a real one. “Set up a provider” makes a profile of your own.</source>
        <translation>Nada de aquí puede llegar a uno real. “Configurar un proveedor” crea un perfil propio.</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Sin uso</translation>
    </message>
    <message>
        <source>Its password is missing</source>
        <translation>Falta su contraseña</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pausa: %1</translation>
    </message>
    <message>
        <source>A provider carries the SMS: a gateway that your team hosts, such as Kannel, or a service such as Clickatell. Until there is one, nothing can be sent.</source>
        <translation>Un proveedor transporta los SMS: una pasarela alojada por su equipo, como Kannel, o un servicio como Clickatell. Mientras no haya uno, no se puede enviar nada.</translation>
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
        <translation>segmentos</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>gastado</translation>
    </message>
    <message>
        <source>%1 more than on the day before.</source>
        <translation>%1 más que el día anterior.</translation>
    </message>
    <message>
        <source>%1 fewer than on the day before.</source>
        <translation>%1 menos que el día anterior.</translation>
    </message>
    <message>
        <source>None on the day before.</source>
        <translation>Ninguno el día anterior.</translation>
    </message>
    <message>
        <source>As many as on the day before.</source>
        <translation>Igual que el día anterior.</translation>
    </message>
    <message numerus="yes">
        <source>None in the %n days before.</source>
        <translation>
            <numerusform>Ninguno el día anterior.</numerusform>
            <numerusform>Ninguno en los %n días anteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As many as in the %n days before.</source>
        <translation>
            <numerusform>Igual que el día anterior.</numerusform>
            <numerusform>Igual que en los %n días anteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more than in the %n days before.</source>
        <translation>
            <numerusform>%1 más que el día anterior.</numerusform>
            <numerusform>%1 más que en los %n días anteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer than in the %n days before.</source>
        <translation>
            <numerusform>%1 menos que el día anterior.</numerusform>
            <numerusform>%1 menos que en los %n días anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Today is not over.</source>
        <comment>after a sentence</comment>
        <translation>%1 El día de hoy no ha terminado.</translation>
    </message>
    <message>
        <source>Nobody has been answered in this time.</source>
        <translation>No se respondió a nadie en este periodo.</translation>
    </message>
    <message>
        <source>Half were answered within %1.</source>
        <translation>La mitad recibió respuesta en %1 o menos.</translation>
    </message>
    <message>
        <source>One in ten waited longer than %1.</source>
        <translation>Uno de cada diez esperó más de %1.</translation>
    </message>
    <message>
        <source>No SMS has arrived or failed in this time.</source>
        <translation>Ningún SMS llegó ni falló en este periodo.</translation>
    </message>
    <message>
        <source>%1 of SMS delivered, %2 of codes verified.</source>
        <translation>%1 de los SMS entregados, %2 de los códigos verificados.</translation>
    </message>
    <message>
        <source>%1 of SMS delivered.</source>
        <translation>%1 de los SMS entregados.</translation>
    </message>
    <message>
        <source>%1 of codes verified.</source>
        <translation>%1 de los códigos verificados.</translation>
    </message>
    <message>
        <source>Scale begins at %1.</source>
        <translation>La escala empieza en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n segmento</numerusform>
            <numerusform>%n segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>so many segments, as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Nobody has a price for them.</source>
        <translation>No hay precio para ellos.</translation>
    </message>
    <message>
        <source>As foreseen: no provider has told how many it counted.</source>
        <translation>Según lo previsto: ningún proveedor ha indicado cuántos contó.</translation>
    </message>
    <message>
        <source>As the desk foresaw.</source>
        <translation>Según lo previsto por Heliograph.</translation>
    </message>
    <message>
        <source>The desk foresaw %1.</source>
        <translation>Heliograph previó %1.</translation>
    </message>
    <message>
        <source>%1 for %2.</source>
        <comment>cost, so many segments</comment>
        <translation>%1 por %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n of them have no price.</source>
        <comment>after a sentence</comment>
        <translation>
            <numerusform>%1 %n de ellos no tiene precio.</numerusform>
            <numerusform>%1 %n de ellos no tienen precio.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>¿Cuántos?</translation>
    </message>
    <message>
        <source>How fast?</source>
        <translation>¿Con qué rapidez?</translation>
    </message>
    <message>
        <source>How well delivered?</source>
        <translation>¿Con qué entrega?</translation>
    </message>
    <message>
        <source>What did it cost?</source>
        <translation>¿A qué coste?</translation>
    </message>
    <message numerus="yes">
        <source>%1 conversations.</source>
        <translation>
            <numerusform>%1 conversación.</numerusform>
            <numerusform>%1 conversaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>conversaciones</translation>
    </message>
    <message>
        <source>slowest tenth</source>
        <translation>décimo más lento</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>SMS delivered</source>
        <translation>SMS entregados</translation>
    </message>
    <message>
        <source>codes verified</source>
        <translation>códigos verificados</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Rail</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message numerus="yes">
        <source>Conversations, %n waiting</source>
        <translation>
            <numerusform>Conversaciones, %n en espera</numerusform>
            <numerusform>Conversaciones, %n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RecordForm</name>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write down how it is known. Nothing is recorded without it.</source>
        <translation>Escriba cómo se sabe. Sin eso no se registra nada.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReminderActions</name>
    <message>
        <source>Remind me</source>
        <translation>Recordarme</translation>
    </message>
    <message>
        <source>Remind me about %1</source>
        <translation>Recordarme a %1</translation>
    </message>
    <message>
        <source>You are reminded: %1</source>
        <translation>Se le recordará: %1</translation>
    </message>
    <message>
        <source>The reminder is done</source>
        <translation>Recordatorio hecho</translation>
    </message>
    <message>
        <source>The reminder is cancelled</source>
        <translation>Recordatorio cancelado</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReminderBar</name>
    <message>
        <source>What you wanted to be reminded of, and whom</source>
        <translation>Qué quería recordar y sobre quién</translation>
    </message>
    <message>
        <source>1 reminder is due</source>
        <translation>Vence 1 recordatorio</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders are due</source>
        <translation>
            <numerusform>Vence %n recordatorio</numerusform>
            <numerusform>Vencen %n recordatorios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReminderForm</name>
    <message>
        <source>Set reminder</source>
        <translation>Crear recordatorio</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>What about? “Ask about the refund”</source>
        <translation>¿Sobre qué? “Preguntar por el reembolso”</translation>
    </message>
    <message>
        <source>Day and hour on your clock</source>
        <translation>Día y hora en su reloj</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>En 1 hora</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>That time has gone by. Choose a later one.</source>
        <translation>Esa hora ya pasó. Elija una posterior.</translation>
    </message>
    <message>
        <source>Write a line about what it is.</source>
        <translation>Escriba en una línea de qué se trata.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReminderRow</name>
    <message>
        <source>Due</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Change the reminder: %1</source>
        <translation>Cambiar el recordatorio: %1</translation>
    </message>
    <message>
        <source>Cancel the reminder: %1</source>
        <translation>Cancelar el recordatorio: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReminderSheet</name>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más adelante</translation>
    </message>
    <message>
        <source>No reminder is set. “Remind me…” in a customer&apos;s menu sets one; it stands here until it is done.</source>
        <translation>No hay ningún recordatorio. “Recordarme…”, en el menú de un cliente, crea uno; queda aquí hasta que esté hecho.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RemindersList</name>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReplacementCard</name>
    <message>
        <source>“%1” becomes “%2”</source>
        <translation>“%1” pasa a ser “%2”</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain characters save space</source>
        <translation>Los caracteres simples ahorran espacio</translation>
    </message>
    <message>
        <source> (also %1)</source>
        <translation> (también %1)</translation>
    </message>
    <message>
        <source>Nothing plain can stand in its place.</source>
        <translation>Ningún carácter simple puede ocupar su lugar.</translation>
    </message>
    <message numerus="yes">
        <source>saves %n SMS</source>
        <translation>
            <numerusform>ahorra %n SMS</numerusform>
            <numerusform>ahorra %n SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace 1 character</source>
        <translation>Reemplazar 1 carácter</translation>
    </message>
    <message>
        <source>1 character replaced</source>
        <translation>1 carácter reemplazado</translation>
    </message>
    <message>
        <source>%1 characters replaced</source>
        <translation>%1 caracteres reemplazados</translation>
    </message>
    <message>
        <source>%1, %2 SMS saved</source>
        <translation>%1, %2 SMS de ahorro</translation>
    </message>
    <message>
        <source>%1 characters fewer, and it goes as one SMS.</source>
        <translation>%1 caracteres menos y sale como un solo SMS.</translation>
    </message>
    <message>
        <source>The words say the same.</source>
        <translation>El texto dice lo mismo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>saves %n SMS, %1</source>
        <translation>
            <numerusform>ahorra %n SMS, %1</numerusform>
            <numerusform>ahorra %n SMS, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n characters</source>
        <translation>
            <numerusform>Reemplazar %n carácter</numerusform>
            <numerusform>Reemplazar %n caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReplyMeter</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 de %2 caracteres</translation>
    </message>
    <message>
        <source>Length of the SMS</source>
        <translation>Longitud del SMS</translation>
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
        <translation>Se muestra como</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>%1 Chart</source>
        <comment>a question</comment>
        <translation>%1 Gráfico</translation>
    </message>
    <message>
        <source>%1 Table</source>
        <comment>a question</comment>
        <translation>%1 Tabla</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>Como gráfico</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>A row for each</source>
        <translation>Una fila por cada</translation>
    </message>
    <message>
        <source>Save the table as CSV: %1</source>
        <comment>a question</comment>
        <translation>Guardar la tabla como CSV: %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReportHead</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Print to PDF</source>
        <translation>Imprimir en PDF</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Todos los agentes</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Todos los proveedores</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReportList</name>
    <message numerus="yes">
        <source>%n customers would be added</source>
        <translation>
            <numerusform>Se añadiría %n cliente</numerusform>
            <numerusform>Se añadirían %n clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers were added</source>
        <translation>
            <numerusform>%n cliente añadido</numerusform>
            <numerusform>%n clientes añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers would be updated</source>
        <translation>
            <numerusform>Se actualizaría %n cliente</numerusform>
            <numerusform>Se actualizarían %n clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers were updated</source>
        <translation>
            <numerusform>%n cliente actualizado</numerusform>
            <numerusform>%n clientes actualizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come with consent, recorded with where it was given</source>
        <translation>
            <numerusform>%n trae consentimiento, registrado con dónde se dio</numerusform>
            <numerusform>%n traen consentimiento, registrado con dónde se dio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opted out; texts to them are blocked</source>
        <translation>
            <numerusform>%n con baja; los SMS a este cliente se bloquean</numerusform>
            <numerusform>%n con baja; los SMS a estos clientes se bloquean</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out: their number is here already</source>
        <translation>
            <numerusform>%n fila omitida: su número ya existe aquí</numerusform>
            <numerusform>%n filas omitidas: su número ya existe aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be taken in</source>
        <translation>
            <numerusform>%n fila no se puede importar</numerusform>
            <numerusform>%n filas no se pueden importar</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows with a problem</source>
        <translation>Filas con problemas</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: save them to see all</source>
        <translation>
            <numerusform>y %n más: guárdelas para verlas todas</numerusform>
            <numerusform>y %n más: guárdelas para verlas todas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>These are your own figures</source>
        <translation>Estas son sus propias cifras</translation>
    </message>
    <message>
        <source>Only a supervisor sees everybody&apos;s. The role is chosen in Settings, under Me.</source>
        <translation>Solo un supervisor ve las de todos. El rol se elige en Ajustes, Yo.</translation>
    </message>
    <message>
        <source>Print to PDF</source>
        <translation>Imprimir en PDF</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>The table is in %1</source>
        <translation>La tabla está en %1</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Todos los agentes</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Todos los proveedores</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>El informe está en %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RetentionCard</name>
    <message>
        <source>What would be removed</source>
        <translation>Qué se eliminaría</translation>
    </message>
    <message>
        <source>Nothing has been counted yet</source>
        <translation>Aún no se ha contado nada</translation>
    </message>
    <message>
        <source>The preview counts what is older than the days above. It removes nothing.</source>
        <translation>La vista previa cuenta lo que es más antiguo que los días de arriba. No elimina nada.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>I know that nothing of it comes back</source>
        <translation>Sé que nada de ello se recupera</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Eliminar ahora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>You can go on working. At the end the file is cleaned, which takes a while in a large profile.</source>
        <translation>Puede seguir trabajando. Al final se limpia el archivo, lo que tarda un rato en un perfil grande.</translation>
    </message>
    <message>
        <source>Wait until this is done, or stop it.</source>
        <translation>Espere a que termine o deténgalo.</translation>
    </message>
    <message>
        <source>Save the days first: the preview is of what is saved.</source>
        <translation>Guarde antes los días: la vista previa es de lo guardado.</translation>
    </message>
    <message>
        <source>Remove now works after a preview that found something.</source>
        <translation>“Eliminar ahora” funciona después de una vista previa que haya encontrado algo.</translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>Marque antes la casilla.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RetentionPage</name>
    <message>
        <source>Retention</source>
        <translation>Conservación</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReviewDelegate</name>
    <message>
        <source>SMS not delivered</source>
        <translation>SMS no entregado</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message numerus="yes">
        <source>Wrong code, %n tries</source>
        <translation>
            <numerusform>Código incorrecto, %n intento</numerusform>
            <numerusform>Código incorrecto, %n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Code not typed</source>
        <translation>Código no escrito</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>%1, offered</source>
        <comment>of a channel</comment>
        <translation>%1, ofrecida</translation>
    </message>
    <message>
        <source>%1, open</source>
        <comment>of a channel</comment>
        <translation>%1, abierta</translation>
    </message>
    <message>
        <source>%1, pending</source>
        <comment>of a channel</comment>
        <translation>%1, pendiente</translation>
    </message>
    <message>
        <source>%1, snoozed</source>
        <comment>of a channel</comment>
        <translation>%1, pospuesta</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <comment>of a channel</comment>
        <translation>%1, cerrada</translation>
    </message>
    <message>
        <source>score disputed</source>
        <translation>puntuación impugnada</translation>
    </message>
    <message>
        <source>scored %1 %</source>
        <translation>puntuada con %1 %</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>sin puntuar</translation>
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
        <translation>Búsquedas guardadas y puntuaciones</translation>
    </message>
    <message>
        <source>Conversations to review</source>
        <translation>Conversaciones por revisar</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>More than %1 conversations found</source>
        <translation>Más de %1 conversaciones encontradas</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations found</source>
        <translation>
            <numerusform>%n conversación encontrada</numerusform>
            <numerusform>%n conversaciones encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>No one agent is called “%1”.</source>
        <translation>Ningún agente se llama “%1”.</translation>
    </message>
    <message>
        <source>Nothing was said of your conversations yet. Scores and coaching notes appear here.</source>
        <translation>Aún no se ha dicho nada de sus conversaciones. Las puntuaciones y las notas de coaching aparecen aquí.</translation>
    </message>
    <message>
        <source>No conversation yet. Each one appears here, to be read silently and scored.</source>
        <translation>Aún no hay conversaciones. Cada una aparece aquí para leerla en silencio y puntuarla.</translation>
    </message>
    <message>
        <source>Nothing found. Take a filter away, or search for fewer words: names, any part of a number, words of any message.</source>
        <translation>No se encontró nada. Quite un filtro o busque menos palabras: nombres, cualquier parte de un número, palabras de cualquier mensaje.</translation>
    </message>
    <message>
        <source>Find conversations to review</source>
        <translation>Buscar conversaciones por revisar</translation>
    </message>
    <message>
        <source>Words, name or number</source>
        <translation>Palabras, nombre o número</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Shows what conversations can be found by</source>
        <translation>Muestra por qué se pueden buscar las conversaciones</translation>
    </message>
    <message>
        <source>Conversations found</source>
        <translation>Conversaciones encontradas</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReviewMenu</name>
    <message>
        <source>Not scored yet</source>
        <translation>Aún sin puntuar</translation>
    </message>
    <message>
        <source>Failed verifications</source>
        <translation>Verificaciones fallidas</translation>
    </message>
    <message>
        <source>Failed SMS</source>
        <translation>SMS fallidos</translation>
    </message>
    <message>
        <source>Disputed scores</source>
        <translation>Puntuaciones impugnadas</translation>
    </message>
    <message>
        <source>Search for something, then save it here</source>
        <translation>Busque algo y guárdelo aquí</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Olvidar esta búsqueda</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Scores by agent…</source>
        <translation>Puntuaciones por agente…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReviewPage</name>
    <message>
        <source>Choose a conversation on the left. It is read silently: nothing is marked read, and nobody is told.</source>
        <translation>Elija una conversación a la izquierda. Se lee en silencio: nada se marca como leído y no se avisa a nadie.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RingCountdown</name>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RowWidget</name>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>New. </source>
        <translation>Nuevo. </translation>
    </message>
    <message>
        <source>Link to %1, opens with Enter</source>
        <translation>Enlace a %1, se abre con Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n links, choose one with Enter</source>
        <translation>
            <numerusform>%n enlace, elíjalo con Enter</numerusform>
            <numerusform>%n enlaces, elija uno con Enter</numerusform>
        </translation>
    </message>
    <message>
        <source>Click for all that is known.</source>
        <translation>Haga clic para ver todo lo que se sabe.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RubricPage</name>
    <message>
        <source>New rubric</source>
        <translation>Nueva rúbrica</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Rubrics</source>
        <translation>Rúbricas</translation>
    </message>
    <message>
        <source>Rubric to edit</source>
        <translation>Rúbrica que editar</translation>
    </message>
    <message>
        <source>Name of the rubric</source>
        <translation>Nombre de la rúbrica</translation>
    </message>
    <message>
        <source>Categories: name, weight, scale, and why a mark may be low</source>
        <translation>Categorías: nombre, peso, escala y por qué una calificación puede ser baja</translation>
    </message>
    <message>
        <source>Add a category</source>
        <translation>Añadir una categoría</translation>
    </message>
    <message>
        <source>No longer offered; what was scored with it keeps it</source>
        <translation>Ya no se ofrece; lo que se puntuó con ella la conserva</translation>
    </message>
    <message>
        <source>The only rubric cannot be retired</source>
        <translation>La única rúbrica no se puede retirar</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Version %1. Saving makes the next one; what was scored keeps the version it was scored with.</source>
        <translation>Versión %1. Al guardar se crea la siguiente; lo ya puntuado conserva la versión con que se puntuó.</translation>
    </message>
    <message>
        <source>The weights add up to %1. A score is a percentage of what they add up to.</source>
        <translation>Los pesos suman %1. Una puntuación es un porcentaje de esa suma.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SameCustomers</name>
    <message>
        <source>same number</source>
        <translation>mismo número</translation>
    </message>
    <message>
        <source>same number but for the ninth digit</source>
        <translation>mismo número salvo por el noveno dígito</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>mismo correo electrónico</translation>
    </message>
    <message>
        <source>same name and country</source>
        <translation>mismo nombre y país</translation>
    </message>
    <message>
        <source>%1 may be the same person</source>
        <translation>%1 puede ser la misma persona</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es la misma</translation>
    </message>
    <message>
        <source>Merged with %1</source>
        <translation>Fusionado con %1</translation>
    </message>
    <message>
        <source>%1 · can be undone until %2</source>
        <translation>%1 · se puede deshacer hasta %2</translation>
    </message>
    <message>
        <source>Undo merge</source>
        <translation>Deshacer fusión</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SampleFoot</name>
    <message>
        <source>Sample this week</source>
        <translation>Muestra de esta semana</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>No conversation was begun this week yet</source>
        <translation>Aún no ha empezado ninguna conversación esta semana</translation>
    </message>
    <message numerus="yes">
        <source>All %n scored for %1</source>
        <translation>
            <numerusform>%n puntuada para %1</numerusform>
            <numerusform>Las %n puntuadas para %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 scored for %3</source>
        <translation>%1 de %2 puntuadas para %3</translation>
    </message>
    <message>
        <source>Opens the next one that is not scored</source>
        <translation>Abre la siguiente sin puntuar</translation>
    </message>
    <message>
        <source>Next of the sample</source>
        <translation>Siguiente de la muestra</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SaveBar</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>1 change not saved</source>
        <translation>1 cambio sin guardar</translation>
    </message>
    <message>
        <source>%1 changes not saved</source>
        <translation>%1 cambios sin guardar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>It is being saved</source>
        <translation>Se está guardando</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>No hay ningún cambio</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ScoreLine</name>
    <message>
        <source>failed by %1</source>
        <translation>no superada por %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>of %1 so far</source>
        <translation>de %1 hasta ahora</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 respondidas</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 de %2 puntos</translation>
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
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>fails the score if not</source>
        <translation>eliminatoria si no se cumple</translation>
    </message>
    <message>
        <source>weight %1, fails the score</source>
        <translation>peso %1, eliminatoria</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>peso %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Choose why it is low</source>
        <translation>Elija por qué es baja</translation>
    </message>
    <message>
        <source>Why %1 is low</source>
        <translation>Por qué es baja la calificación de %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ScorecardPane</name>
    <message>
        <source>Save draft</source>
        <translation>Guardar borrador</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Ficha de evaluación</translation>
    </message>
    <message>
        <source>Summary for the agent</source>
        <translation>Resumen para el agente</translation>
    </message>
    <message>
        <source>Summary for %1</source>
        <translation>Resumen para %1</translation>
    </message>
    <message>
        <source>What was good, what to do next time</source>
        <translation>Qué estuvo bien, qué hacer la próxima vez</translation>
    </message>
    <message>
        <source>Second score: blind</source>
        <translation>Segunda puntuación: a ciegas</translation>
    </message>
    <message>
        <source>Somebody has scored this conversation. You see how once yours is handed in.</source>
        <translation>Alguien ya puntuó esta conversación. Verá cómo cuando entregue la suya.</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Borrador guardado</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Rúbrica</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Calificaciones</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>No score yet. What was said of single messages stands beneath them.</source>
        <translation>Aún sin puntuación. Lo que se dijo de mensajes concretos está debajo de ellos.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SearchDelegate</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search conversations and customers</source>
        <translation>Buscar conversaciones y clientes</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SearchHelp</name>
    <message>
        <source>Names, any part of a number, and words of any message. Quotes keep words together.</source>
        <translation>Nombres, cualquier parte de un número y palabras de cualquier mensaje. Las comillas mantienen juntas las palabras.</translation>
    </message>
    <message>
        <source>Narrow it down</source>
        <translation>Acotar</translation>
    </message>
    <message>
        <source>Any part of a name, number or email. Quotes keep words together. Your own fields work too, as in tier:gold.</source>
        <translation>Cualquier parte de un nombre, número o correo electrónico. Las comillas mantienen juntas las palabras. También sirven sus propios campos, como tier:gold.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SearchModel</name>
    <message>
        <source>Customer %1, %2</source>
        <translation>Cliente %1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>No one agent is called “%1”</source>
        <translation>Ningún agente se llama “%1”</translation>
    </message>
    <message>
        <source>The newest messages are shown. More words or a filter find older ones</source>
        <translation>Se muestran los mensajes más recientes. Con más palabras o un filtro se encuentran los anteriores</translation>
    </message>
    <message>
        <source>Conversation with %1, %2: %3</source>
        <translation>Conversación con %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Names, numbers and words of any message are searched.</source>
        <translation>Sin resultados. Se buscan nombres, números y palabras de cualquier mensaje.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SelectionBar</name>
    <message>
        <source>Selected conversations</source>
        <translation>Conversaciones seleccionadas</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Borrar la selección</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SendTimeBox</name>
    <message>
        <source>When it goes</source>
        <translation>Cuándo sale</translation>
    </message>
    <message>
        <source>Day and hour on the customer&apos;s clock</source>
        <translation>Día y hora en el reloj del cliente</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>De inmediato</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Otro momento…</translation>
    </message>
    <message>
        <source>That time has gone by. Choose a later one.</source>
        <translation>Esa hora ya pasó. Elija una posterior.</translation>
    </message>
    <message>
        <source>%1; %2 here. Until then it can be changed or cancelled.</source>
        <comment>time there; time here</comment>
        <translation>%1; aquí, %2. Hasta entonces se puede cambiar o cancelar.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Volver a las conversaciones</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Sending and quiet hours</source>
        <translation>Envío y horario de silencio</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Enrutamiento</translation>
    </message>
    <message>
        <source>Save and go</source>
        <translation>Guardar y salir</translation>
    </message>
    <message>
        <source>Discard and go</source>
        <translation>Descartar y salir</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>1 change is not saved.</source>
        <translation>Hay 1 cambio sin guardar.</translation>
    </message>
    <message>
        <source>%1 changes are not saved.</source>
        <translation>Hay %1 cambios sin guardar.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Ajustes: %1</translation>
    </message>
    <message>
        <source>Ways by country</source>
        <translation>Rutas por país</translation>
    </message>
    <message>
        <source>When a provider fails</source>
        <translation>Si un proveedor falla</translation>
    </message>
    <message>
        <source>Daily limits</source>
        <translation>Límites diarios</translation>
    </message>
    <message>
        <source>Rubrics</source>
        <translation>Rúbricas</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ShortcutRow</name>
    <message>
        <source>%1: back to the usual key</source>
        <translation>%1: volver a la tecla habitual</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Usarla aquí</translation>
    </message>
    <message>
        <source>%1 was not taken. %2</source>
        <translation>%1 no se asignó. %2</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” (%3), which would have none.</source>
        <translation>%1 es la tecla de “%2” (%3), que se quedaría sin ninguna.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Cambiarlos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The shortcuts are copied as text</source>
        <translation>Los atajos se copiaron como texto</translation>
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
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todos</translation>
    </message>
    <message>
        <source>Every command has its usual key again</source>
        <translation>Todos los comandos tienen de nuevo su tecla habitual</translation>
    </message>
    <message>
        <source>Choose a key and press the new one. Backspace takes it away, Escape keeps it.</source>
        <translation>Elija una tecla y pulse la nueva. Backspace la quita, Escape la conserva.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SmsDetails</name>
    <message>
        <source>Details of this SMS</source>
        <translation>Detalles de este SMS</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Sender ID</source>
        <translation>ID de remitente</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>Contado como</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>Provider&apos;s ID</source>
        <translation>ID del proveedor</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Guardado en este equipo</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checked when it was sent</source>
        <translation>Comprobado al enviarlo</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>Superada: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
    <message>
        <source>The provider took it</source>
        <translation>El proveedor lo aceptó</translation>
    </message>
    <message>
        <source>The provider refused it</source>
        <translation>El proveedor lo rechazó</translation>
    </message>
    <message>
        <source>Not taken, tried again later</source>
        <translation>No aceptado, se reintenta más tarde</translation>
    </message>
    <message>
        <source>Given up before it went</source>
        <translation>Descartado antes de salir</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Aún sin respuesta</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Sin respuesta clara</translation>
    </message>
    <message>
        <source>The network keeps it for later</source>
        <translation>La red lo guarda para más tarde</translation>
    </message>
    <message>
        <source>Handed over to the network</source>
        <translation>Entregado a la red</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>En el teléfono</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>No entregado</translation>
    </message>
    <message>
        <source>Refused by the network</source>
        <translation>Rechazado por la red</translation>
    </message>
    <message>
        <source>Another receipt</source>
        <translation>Otro acuse</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>código %1</translation>
    </message>
    <message>
        <source>code %1: %2</source>
        <translation>código %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, the desk counted %2</source>
        <translation>%1, Heliograph contó %2</translation>
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
        <translation>Solo el proveedor sabe cuántos SMS fueron.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Provider&apos;s count</source>
        <translation>Recuento del proveedor</translation>
    </message>
    <message>
        <source>This SMS was found in the provider&apos;s history.</source>
        <translation>Este SMS se encontró en el historial del proveedor.</translation>
    </message>
    <message>
        <source>Not in the provider&apos;s history. It may still appear there; nothing was sent again.</source>
        <translation>No está en el historial del proveedor. Aún puede aparecer ahí; no se volvió a enviar nada.</translation>
    </message>
    <message numerus="yes">
        <source>In the provider&apos;s history: %n SMS that could be this one, not enough to tell.</source>
        <translation>
            <numerusform>En el historial del proveedor: %n SMS que podría ser este; no basta para saberlo.</numerusform>
            <numerusform>En el historial del proveedor: %n SMS que podrían ser este; no basta para saberlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No aceptado</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SmsFields</name>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Provider’s default</source>
        <translation>Predeterminado del proveedor</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguno</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SmsSheet</name>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Borrador conservado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Ends with: %1</source>
        <translation>Termina con: %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Enter envía</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Looking at the rules…</source>
        <translation>Comprobando las reglas…</translation>
    </message>
    <message>
        <source>No number yet: add one in the profile</source>
        <translation>Aún no hay número: añada uno en el perfil</translation>
    </message>
    <message>
        <source>1 thing to solve first</source>
        <translation>1 cosa por resolver antes</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Escriba algo antes</translation>
    </message>
    <message>
        <source>Draft not saved</source>
        <translation>Borrador sin guardar</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Borrador guardado</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>Enviar SMS</translation>
    </message>
    <message>
        <source>Close; the draft is kept</source>
        <translation>Cerrar; el borrador se conserva</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text of the SMS</source>
        <translation>Texto del SMS</translation>
    </message>
    <message>
        <source>Before it goes</source>
        <translation>Antes de enviarlo</translation>
    </message>
    <message>
        <source>On the handset</source>
        <translation>En el teléfono</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The draft is kept</source>
        <translation>El borrador se conserva</translation>
    </message>
    <message>
        <source>Customer cannot reply to this SMS</source>
        <translation>El cliente no puede responder a este SMS</translation>
    </message>
    <message>
        <source>Where and when did they ask for SMS again?</source>
        <translation>¿Dónde y cuándo volvió a pedir SMS?</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Does this number take SMS? Your answer goes to the audit trail.</source>
        <translation>¿Este número admite SMS? Su respuesta queda en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Yes, tag it</source>
        <translation>Sí, marcarlo</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>What arrives is written at %1. The desk does not know it.</source>
        <translation>Lo que llega se escribe en %1. Heliograph no lo conoce.</translation>
    </message>
    <message>
        <source>Fill in what is required first</source>
        <translation>Complete antes lo obligatorio</translation>
    </message>
    <message>
        <source>%1 sends a greeting that is set up there. You choose its parameters.</source>
        <translation>%1 envía un saludo configurado allí. Usted elige sus parámetros.</translation>
    </message>
    <message>
        <source>%1 sends a greeting that is set up there. It takes nothing from you.</source>
        <translation>%1 envía un saludo configurado allí. No necesita nada de usted.</translation>
    </message>
    <message>
        <source>How many SMS this becomes, and what it costs, only %1 knows.</source>
        <translation>Solo %1 sabe cuántos SMS serán y cuánto costarán.</translation>
    </message>
    <message numerus="yes">
        <source>%n things to solve first</source>
        <translation>
            <numerusform>%n problema por resolver antes</numerusform>
            <numerusform>%n problemas por resolver antes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SnoozePicker</name>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Posponer hasta</translation>
    </message>
    <message>
        <source>That time has gone by</source>
        <translation>Esa hora ya pasó</translation>
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
        <translation>Salir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TableEditor</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>Back to the default table</source>
        <translation>Volver a la tabla predeterminada</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Como CSV…</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>Como JSON…</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Fila %1, %2: %3</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exportar: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another place.</source>
        <translation>%1 no se guardó: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Choose a row first</source>
        <translation>Elija antes una fila</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>No hay nada que rehacer</translation>
    </message>
    <message>
        <source>This is the default table</source>
        <translation>Esta es la tabla predeterminada</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TablePage</name>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Where one-way SMS is refused before anything is sent. A country that is not in the table is allowed. Agents read the reason, its source and its date.</source>
        <translation>Dónde se rechazan los SMS unidireccionales antes de enviar nada. Un país que no está en la tabla está permitido. Los agentes leen el motivo, la fuente y la fecha.</translation>
    </message>
    <message>
        <source>Add a country</source>
        <translation>Añadir un país</translation>
    </message>
    <message>
        <source>No country is refused. Add one, or go back to the default table.</source>
        <translation>No hay ningún país rechazado. Añada uno o vuelva a la tabla predeterminada.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>One-way SMS</source>
        <translation>SMS unidireccional</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>How to stop</source>
        <translation>Cómo darse de baja</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Se exige</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>No se exige</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Consultada el</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>What one SMS costs, by provider and country. Estimates and today&apos;s sum come from it; without a price there is no estimate.</source>
        <translation>Lo que cuesta un SMS, por proveedor y país. De aquí salen las estimaciones y el total de hoy; sin precio no hay estimación.</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>Añadir un precio</translation>
    </message>
    <message>
        <source>No prices yet, so nothing is estimated. Add the first one from your provider&apos;s price list.</source>
        <translation>Aún no hay precios, así que no se estima nada. Añada el primero de la lista de precios de su proveedor.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Price per SMS</source>
        <translation>Precio por SMS</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Ways by country</source>
        <translation>Rutas por país</translation>
    </message>
    <message>
        <source>Which provider carries codes or one-way SMS to a country, where it is not the usual one. If that provider is switched off, the usual one does.</source>
        <translation>Qué proveedor transporta los códigos o los SMS unidireccionales a un país cuando no es el habitual. Si ese proveedor está desactivado, lo hace el habitual.</translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation>Añadir una ruta</translation>
    </message>
    <message>
        <source>Everything goes through the usual provider. Add a country that needs another.</source>
        <translation>Todo pasa por el proveedor habitual. Añada un país que necesite otro.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>When a provider fails</source>
        <translation>Si un proveedor falla</translation>
    </message>
    <message>
        <source>Who carries one-way SMS and codes when their provider is out of reach, has no credit left or refuses the password. Only a text that was certainly not taken goes on, once to each provider, from the first row down; a country&apos;s own rows come first.</source>
        <translation>Quién transporta los SMS unidireccionales y los códigos cuando su proveedor no está accesible, se ha quedado sin saldo o rechaza la contraseña. Solo continúa un texto que con certeza no se aceptó, una vez a cada proveedor, desde la primera fila hacia abajo; las filas propias de un país van primero.</translation>
    </message>
    <message>
        <source>Add a stand-in</source>
        <translation>Añadir un sustituto</translation>
    </message>
    <message>
        <source>Nobody stands in: a text waits until its own provider works again. Add the first stand-in.</source>
        <translation>No hay sustitutos: un texto espera hasta que su propio proveedor vuelva a funcionar. Añada el primer sustituto.</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Sustituto</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TemplateBox</name>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
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
        <translation>Escribir la primera…</translation>
    </message>
    <message>
        <source>Edit templates…</source>
        <translation>Editar plantillas…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TemplateForm</name>
    <message>
        <source>In another language</source>
        <translation>En otro idioma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Se usa para</translation>
    </message>
    <message>
        <source>One-way SMS</source>
        <translation>SMS unidireccional</translation>
    </message>
    <message>
        <source>Reply in a chat</source>
        <translation>Respuesta en un chat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>A customer is offered the text in their own language first.</source>
        <translation>A cada cliente se le ofrece primero el texto en su idioma.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Marketing needs a consent of its own and waits out the quiet hours.</source>
        <translation>El marketing necesita su propio consentimiento y espera a que pase el horario de silencio.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Plantilla nueva</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TemplatePreview</name>
    <message>
        <source>As a customer reads it</source>
        <translation>Como la lee un cliente</translation>
    </message>
    <message>
        <source>No SMS goes before these are filled in, by the customer’s details or by hand: %1.</source>
        <translation>No se envía ningún SMS hasta completar esto, con los datos del cliente o a mano: %1.</translation>
    </message>
    <message>
        <source>Filled in by the customer’s details or by hand: %1.</source>
        <translation>Se completa con los datos del cliente o a mano: %1.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TemplateText</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Hi {{first_name|there}}, your order comes on {{day}}.</source>
        <translation>Hola, {{first_name|cliente}}: su pedido llega el {{day}}.</translation>
    </message>
    <message>
        <source>Insert variable</source>
        <translation>Insertar variable</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a variable and what it stands for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Words after a bar stand in where a customer has none: {{first_name|there}}. Details of the customer go in by their names; what nobody knows is typed before it goes.</source>
        <translation>Las palabras tras una barra se usan cuando un cliente no tiene el dato: {{first_name|there}}. Los datos del cliente entran por su nombre; lo que nadie sabe se escribe antes de enviar.</translation>
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
        <translation>Franja de entrega</translation>
    </message>
    <message>
        <source>Hi {{first_name|there}}, your order comes on {{day}}. {{workspace}}</source>
        <translation>Hola, {{first_name|cliente}}: su pedido llega el {{day}}. {{workspace}}</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Write a template</source>
        <translation>Escribir una plantilla</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Empezar con un ejemplo</translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation>Aún no hay plantillas</translation>
    </message>
    <message>
        <source>A template is a text that you send often. Where it says {{first_name}} the customer’s name goes in; what the desk does not know, such as {{day}}, you type before it goes. Pick it in the SMS composer, or send it with heliographctl.</source>
        <translation>Una plantilla es un texto que se envía a menudo. Donde dice {{first_name}} va el nombre del cliente; lo que Heliograph no sabe, como {{day}}, lo escribe usted antes de enviar. Elíjala al redactar un SMS o envíela con heliographctl.</translation>
    </message>
    <message>
        <source>One-way SMS</source>
        <translation>SMS unidireccional</translation>
    </message>
    <message>
        <source>Replies in a chat</source>
        <translation>Respuestas en un chat</translation>
    </message>
    <message>
        <source>%1 · marketing</source>
        <comment>language and class</comment>
        <translation>%1 · marketing</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>Se quitó “%1”.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Timeline</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>%1 · %2 s</source>
        <translation>%1 · %2 s</translation>
    </message>
    <message>
        <source>code %1 · %2</source>
        <translation>código %1 · %2</translation>
    </message>
    <message>
        <source>Send it a second time?</source>
        <translation>¿Enviarlo por segunda vez?</translation>
    </message>
    <message>
        <source>If the first one arrived after all, %1 gets it twice, and both are charged.</source>
        <translation>Si el primero llegó después de todo, %1 lo recibe dos veces y se cobran los dos.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Cancel SMS</source>
        <translation>Cancelar SMS</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Reenviar…</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Editar y reenviar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>SMS · 1-way</source>
        <translation>SMS · unidireccional</translation>
    </message>
    <message>
        <source>SMS · opt-out confirmed</source>
        <translation>SMS · baja confirmada</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
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
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>Verification code, hidden</source>
        <translation>Código de verificación, oculto</translation>
    </message>
    <message>
        <source>SMS with the code · %1</source>
        <translation>SMS con el código · %1</translation>
    </message>
    <message>
        <source>[%1] %2</source>
        <translation>[%1] %2</translation>
    </message>
    <message>
        <source>[%1] %2, private note: %3</source>
        <translation>[%1] %2, nota privada: %3</translation>
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
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Code SMS: %1</source>
        <translation>SMS del código: %1</translation>
    </message>
    <message>
        <source>Private note by %1, %2: %3</source>
        <translation>Nota privada de %1, %2: %3</translation>
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
        <translation>Cambiar…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TimelineView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Conversación con %1</translation>
    </message>
    <message>
        <source>another conversation</source>
        <translation>otra conversación</translation>
    </message>
    <message numerus="yes">
        <source>↓ %n new</source>
        <translation>
            <numerusform>↓ %n nuevo</numerusform>
            <numerusform>↓ %n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ To the newest</source>
        <translation>↓ A lo más reciente</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages, go to the end</source>
        <translation>
            <numerusform>%n mensaje nuevo, ir al final</numerusform>
            <numerusform>%n mensajes nuevos, ir al final</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Ir al mensaje más reciente</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy with details</source>
        <translation>Copiar con detalles</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <translation>Abrir %1…</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TopicsList</name>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Goes to where it begins in the conversation</source>
        <translation>Va al punto de la conversación donde empieza</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Transcript</name>
    <message>
        <source>Silent, audited</source>
        <translation>En silencio, auditado</translation>
    </message>
    <message>
        <source>Coaching note on this message</source>
        <translation>Nota de coaching sobre este mensaje</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Nothing is marked read and nobody is told. That you opened it stands in the audit trail.</source>
        <translation>Nada se marca como leído y no se avisa a nadie. Que usted la abrió queda en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Coaching note…</source>
        <translation>Nota de coaching…</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a conversation&apos;s times</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>About your work</source>
        <translation>Sobre su trabajo</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TranscriptSheet</name>
    <message>
        <source>Export conversations</source>
        <translation>Exportar conversaciones</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>To print, to hand over, to file.</source>
        <translation>Para imprimir, entregar o archivar.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>For a browser. What was written stands there as text; nothing of it runs.</source>
        <translation>Para un navegador. Lo que se escribió figura como texto; nada de ello se ejecuta.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For programs: everything, in full.</source>
        <translation>Para programas: todo, completo.</translation>
    </message>
    <message>
        <source>Table, a row per conversation (CSV)</source>
        <translation>Tabla, una fila por conversación (CSV)</translation>
    </message>
    <message>
        <source>For spreadsheets. Cells that could run as formulas are made harmless.</source>
        <translation>Para hojas de cálculo. Las celdas que podrían ejecutarse como fórmulas se vuelven inofensivas.</translation>
    </message>
    <message>
        <source>Table, a row per message (CSV)</source>
        <translation>Tabla, una fila por mensaje (CSV)</translation>
    </message>
    <message>
        <source>With the team&apos;s notes</source>
        <translation>Con las notas del equipo</translation>
    </message>
    <message>
        <source>Mask phone numbers, in texts too</source>
        <translation>Ocultar números de teléfono, también en los textos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Only you can read the file. The audit trail keeps that it was written.</source>
        <translation>Solo usted puede leer el archivo. El registro de auditoría conserva que se escribió.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are chosen.</source>
        <translation>
            <numerusform>%n conversación elegida.</numerusform>
            <numerusform>%n conversaciones elegidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation is in %1</source>
        <translation>La conversación está en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are in %1</source>
        <translation>
            <numerusform>%n conversación está en %1</numerusform>
            <numerusform>%n conversaciones están en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TransferForm</name>
    <message>
        <source>Transfer with a note</source>
        <translation>Transferir con una nota</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation>Transferir a</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>What the next agent should know. The customer never sees it.</source>
        <translation>Lo que debe saber el siguiente agente. El cliente nunca lo ve.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Tray</name>
    <message>
        <source>Open Heliograph</source>
        <translation>Abrir Heliograph</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message numerus="yes">
        <source>Heliograph: %n waiting</source>
        <translation>
            <numerusform>Heliograph: %n en espera</numerusform>
            <numerusform>Heliograph: %n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Heliograph: nobody is waiting</source>
        <translation>Heliograph: no hay nadie en espera</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TrendSheet</name>
    <message>
        <source>Scores by agent</source>
        <translation>Puntuaciones por agente</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Último día (%n)</numerusform>
            <numerusform>Últimos %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n before</source>
        <translation>
            <numerusform>El %n día anterior</numerusform>
            <numerusform>Los %n anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Scores by agent and category</source>
        <translation>Puntuaciones por agente y categoría</translation>
    </message>
    <message>
        <source>Nothing was scored in the last two months. Submit a scorecard, and its marks appear here.</source>
        <translation>No se puntuó nada en los últimos dos meses. Entregue una ficha de evaluación y sus calificaciones aparecen aquí.</translation>
    </message>
    <message>
        <source>Means of what was submitted; each category by what its marks were worth</source>
        <translation>Medias de lo entregado; cada categoría, según lo que valieron sus calificaciones</translation>
    </message>
    <message>
        <source>%1 % (%2)</source>
        <comment>share, of how many</comment>
        <translation>%1 % (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>%1 points up</source>
        <translation>%1 puntos más</translation>
    </message>
    <message>
        <source>%1 points down</source>
        <translation>%1 puntos menos</translation>
    </message>
    <message>
        <source>Whole score</source>
        <translation>Puntuación total</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TriageActions</name>
    <message>
        <source>Not possible as they stand now</source>
        <translation>No es posible en su estado actual</translation>
    </message>
    <message>
        <source>%1; %2 not possible</source>
        <translation>%1; en %2 no fue posible</translation>
    </message>
    <message>
        <source>Given back to everybody</source>
        <translation>Devuelta a todos</translation>
    </message>
    <message numerus="yes">
        <source>%n given back to everybody</source>
        <translation>
            <numerusform>%n devuelta a todos</numerusform>
            <numerusform>%n devueltas a todos</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Asignada a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n assigned to %1</source>
        <translation>
            <numerusform>%n asignada a %1</numerusform>
            <numerusform>%n asignadas a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels changed</source>
        <translation>Etiquetas cambiadas</translation>
    </message>
    <message numerus="yes">
        <source>Labels of %n changed</source>
        <translation>
            <numerusform>Etiquetas de %n cambiadas</numerusform>
            <numerusform>Etiquetas de %n cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Pospuesta hasta %1</translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed until %1</source>
        <translation>
            <numerusform>%n pospuesta hasta %1</numerusform>
            <numerusform>%n pospuestas hasta %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Set to pending</source>
        <translation>Marcada como pendiente</translation>
    </message>
    <message numerus="yes">
        <source>%n set to pending</source>
        <translation>
            <numerusform>%n marcada como pendiente</numerusform>
            <numerusform>%n marcadas como pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabierta</translation>
    </message>
    <message numerus="yes">
        <source>%n open again</source>
        <translation>
            <numerusform>%n reabierta</numerusform>
            <numerusform>%n reabiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n cerrada</numerusform>
            <numerusform>%n cerradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Marcada como leída</translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read</source>
        <translation>
            <numerusform>%n marcada como leída</numerusform>
            <numerusform>%n marcadas como leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>Marcada como no leída</translation>
    </message>
    <message numerus="yes">
        <source>%n marked as unread</source>
        <translation>
            <numerusform>%n marcada como no leída</numerusform>
            <numerusform>%n marcadas como no leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for %n changed since</source>
        <translation>
            <numerusform>Deshecho, salvo %n que cambió después</numerusform>
            <numerusform>Deshecho, salvo %n que cambiaron después</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TriageMenu</name>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>3 hours</source>
        <translation>3 horas</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 horas</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 horas</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>2 days</source>
        <translation>2 días</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 días</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Yo (%1)</translation>
    </message>
    <message>
        <source>With a note…</source>
        <translation>Con una nota…</translation>
    </message>
    <message>
        <source>Give back to everybody</source>
        <translation>Devolver a todos</translation>
    </message>
    <message>
        <source>Add names in Settings, Workspace</source>
        <translation>Añada nombres en Ajustes, Espacio de trabajo</translation>
    </message>
    <message>
        <source>Pick a time…</source>
        <translation>Elegir hora…</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Abrir en su propia ventana</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Asignar a</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leída</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como no leída</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Recordarme…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ValuesPage</name>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>The only one that can</source>
        <translation>El único que puede</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Written beside everything you send, note and decide.</source>
        <translation>Figura junto a todo lo que usted envía, anota y decide.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>A supervisor reviews, and may change countries and providers. It is convenience: who may open this computer&apos;s account may do all of it.</source>
        <translation>Un supervisor revisa y puede cambiar países y proveedores. Es solo por comodidad: quien pueda abrir la cuenta de este equipo puede hacerlo todo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Customers read it in the text of the code.</source>
        <translation>Los clientes lo leen en el texto del código.</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>País de origen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Who shares this workspace, as Ines Duarte, Tom Okafor. Conversations can be assigned to them.</source>
        <translation>Quién comparte este espacio de trabajo, como Ines Duarte, Tom Okafor. Se les pueden asignar conversaciones.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>For customers whose zone nobody knows. Write it as Europe/London.</source>
        <translation>Para los clientes cuya zona no se conoce. Escríbala como Europe/London.</translation>
    </message>
    <message>
        <source>Chat link</source>
        <translation>Enlace al chat</translation>
    </message>
    <message>
        <source>Where customers begin a chat with you. Templates put it in as {{chat_link}}.</source>
        <translation>Donde los clientes inician un chat con ustedes. Las plantillas lo insertan como {{chat_link}}.</translation>
    </message>
    <message>
        <source>Digits of the code</source>
        <translation>Dígitos del código</translation>
    </message>
    <message>
        <source>6 to 8.</source>
        <translation>De 6 a 8.</translation>
    </message>
    <message>
        <source>More countries</source>
        <translation>Más países</translation>
    </message>
    <message>
        <source>Codes go to your home country and to the countries of your customers. Add others as GB, DE.</source>
        <translation>Los códigos se envían a su país y a los países de sus clientes. Añada otros como GB, DE.</translation>
    </message>
    <message>
        <source>Codes go through</source>
        <translation>Códigos a través de</translation>
    </message>
    <message>
        <source>One-way SMS through</source>
        <translation>SMS unidireccionales a través de</translation>
    </message>
    <message>
        <source>SMS replies through</source>
        <translation>Respuestas por SMS a través de</translation>
    </message>
    <message>
        <source>Undo, seconds</source>
        <translation>Deshacer, segundos</translation>
    </message>
    <message>
        <source>How long an SMS can be taken back, 0 to 30.</source>
        <translation>Durante cuánto tiempo se puede anular un SMS, de 0 a 30.</translation>
    </message>
    <message>
        <source>How to stop</source>
        <translation>Cómo darse de baja</translation>
    </message>
    <message>
        <source>Stands at the end of every one-way SMS and counts. Empty: nothing is added.</source>
        <translation>Va al final de cada SMS unidireccional y cuenta. Vacío: no se añade nada.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>The customer&apos;s time; nothing promotional goes then.</source>
        <translation>Hora del cliente; a partir de entonces no se envía nada promocional.</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>Service texts</source>
        <translation>Textos de servicio</translation>
    </message>
    <message>
        <source>Hold service texts in quiet hours too</source>
        <translation>Retener también los textos de servicio en el horario de silencio</translation>
    </message>
    <message>
        <source>Standard capacity</source>
        <translation>Capacidad normal</translation>
    </message>
    <message>
        <source>Conversations that are offered by themselves.</source>
        <translation>Conversaciones que se ofrecen automáticamente.</translation>
    </message>
    <message>
        <source>Maximum capacity</source>
        <translation>Capacidad máxima</translation>
    </message>
    <message>
        <source>With Next, one can take more, up to this.</source>
        <translation>Con Siguiente se pueden tomar más, hasta este número.</translation>
    </message>
    <message>
        <source>Time to answer, seconds</source>
        <translation>Tiempo para responder, segundos</translation>
    </message>
    <message>
        <source>Then an offer passes on, if somebody else is available. 10 to 600.</source>
        <translation>Después, la oferta pasa a otro agente si hay alguno disponible. De 10 a 600.</translation>
    </message>
    <message>
        <source>Closes by itself after, hours</source>
        <translation>Cierre automático tras, horas</translation>
    </message>
    <message>
        <source>Without an answer from the customer. A late reply opens it again. 0: never.</source>
        <translation>Sin respuesta del cliente. Una respuesta tardía la abre de nuevo. 0: nunca.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>country</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>How a number without a country code is read. Without one, numbers are typed with + and the country code.</source>
        <translation>Cómo se lee un número sin código de país. Sin un país, los números se escriben con + y el código de país.</translation>
    </message>
    <message>
        <source>SMS a day</source>
        <translation>SMS al día</translation>
    </message>
    <message>
        <source>Bulk stops at nine tenths of it, single texts at all of it; codes always go. 0: no limit.</source>
        <translation>El envío masivo se detiene en nueve décimas partes y los SMS individuales en el total; los códigos siempre salen. 0: sin límite.</translation>
    </message>
    <message>
        <source>Cost a day</source>
        <translation>Coste al día</translation>
    </message>
    <message>
        <source>By currency, as 50.00 EUR, 20 GBP, and held in the same way. Counts what has a price. Empty: no limit.</source>
        <translation>Por moneda, como 50.00 EUR, 20 GBP, y se aplica del mismo modo. Cuenta lo que tiene precio. Vacío: sin límite.</translation>
    </message>
    <message>
        <source>Reviews a week</source>
        <translation>Revisiones por semana</translation>
    </message>
    <message>
        <source>Conversations of each agent that are drawn for review. Failed verifications come beside them. 0 to 50.</source>
        <translation>Conversaciones de cada agente que se sortean para revisión. Las verificaciones fallidas se añaden. De 0 a 50.</translation>
    </message>
    <message>
        <source>Messages, days</source>
        <translation>Mensajes, días</translation>
    </message>
    <message>
        <source>With their closed conversations, and texts to many. 0: for ever.</source>
        <translation>Con sus conversaciones cerradas y los envíos masivos. 0: para siempre.</translation>
    </message>
    <message>
        <source>How a text was sent, days</source>
        <translation>Cómo se envió un texto, días</translation>
    </message>
    <message>
        <source>Attempts, receipts and the provider’s ids. What became of the text stays with it. 0: for ever.</source>
        <translation>Intentos, acuses e ID del proveedor. Lo que pasó con el texto queda con él. 0: para siempre.</translation>
    </message>
    <message>
        <source>Codes, days</source>
        <translation>Códigos, días</translation>
    </message>
    <message>
        <source>That one was sent, and what became of it. A verified number stays verified. 0: for ever.</source>
        <translation>Que se envió uno y qué pasó con él. Un número verificado sigue verificado. 0: para siempre.</translation>
    </message>
    <message>
        <source>Audit trail, days</source>
        <translation>Registro de auditoría, días</translation>
    </message>
    <message>
        <source>The oldest entries go behind a signed cut, so that the rest still verifies. 0: for ever.</source>
        <translation>Las entradas más antiguas quedan tras un corte firmado, para que el resto se pueda seguir comprobando. 0: para siempre.</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Once a day, remove what is older</source>
        <translation>Una vez al día, eliminar lo más antiguo</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::VerificationFlow</name>
    <message>
        <source>Order form</source>
        <translation>Formulario de pedido</translation>
    </message>
    <message>
        <source>Said so on the phone</source>
        <translation>Lo dijo por teléfono</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Firmado en papel</translation>
    </message>
    <message>
        <source>Asked in this chat</source>
        <translation>Lo pidió en este chat</translation>
    </message>
    <message>
        <source>How did %1 agree to SMS?</source>
        <translation>¿Cómo aceptó %1 los SMS?</translation>
    </message>
    <message>
        <source>How did %1 ask for SMS again?</source>
        <translation>¿Cómo volvió a pedir SMS %1?</translation>
    </message>
    <message>
        <source>Their words, a form, a date</source>
        <translation>Sus palabras, un formulario, una fecha</translation>
    </message>
    <message>
        <source>How did %1 ask to stop?</source>
        <translation>¿Cómo pidió %1 la baja?</translation>
    </message>
    <message>
        <source>Their words, or where they said so</source>
        <translation>Sus palabras, o dónde lo dijo</translation>
    </message>
    <message>
        <source>No code and no SMS may go to a number of this kind.</source>
        <translation>No se pueden enviar códigos ni SMS a un número de este tipo.</translation>
    </message>
    <message>
        <source>A fixed line takes no SMS</source>
        <translation>Una línea fija no admite SMS</translation>
    </message>
    <message>
        <source>If you know that this one does, say so. It is written to the audit trail.</source>
        <translation>Si sabe que esta sí los admite, indíquelo. Queda en el registro de auditoría.</translation>
    </message>
    <message>
        <source>It takes SMS</source>
        <translation>Admite SMS</translation>
    </message>
    <message>
        <source>SMS is switched off for this number</source>
        <translation>Los SMS están desactivados para este número</translation>
    </message>
    <message>
        <source>Allow SMS</source>
        <translation>Permitir SMS</translation>
    </message>
    <message>
        <source>Is this a mobile?</source>
        <translation>¿Es un móvil?</translation>
    </message>
    <message>
        <source>The number does not tell, and only a mobile takes SMS. The answer is recorded.</source>
        <translation>El número no lo indica y solo un móvil admite SMS. La respuesta se registra.</translation>
    </message>
    <message>
        <source>It is a mobile</source>
        <translation>Es un móvil</translation>
    </message>
    <message>
        <source>Also verified for %1</source>
        <translation>También verificado para %1</translation>
    </message>
    <message>
        <source>Two customers, one number: a shared phone, or the same person twice.</source>
        <translation>Dos clientes, un número: un teléfono compartido o la misma persona dos veces.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>no customer is open</source>
        <translation>no hay ningún cliente abierto</translation>
    </message>
    <message>
        <source>one is under way</source>
        <translation>ya hay una en curso</translation>
    </message>
    <message>
        <source>verified already</source>
        <translation>ya está verificado</translation>
    </message>
    <message>
        <source>How did %1 ask for the code?</source>
        <translation>¿Cómo pidió %1 el código?</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>En el mostrador</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::VerificationView</name>
    <message>
        <source>Verification of the phone number</source>
        <translation>Verificación del número de teléfono</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Send a code to</source>
        <translation>Enviar un código a</translation>
    </message>
    <message>
        <source>Send OTP</source>
        <translation>Enviar código</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>It cannot be read as a phone number.</source>
        <translation>No se puede leer como número de teléfono.</translation>
    </message>
    <message>
        <source>It must not be empty.</source>
        <translation>No puede estar vacío.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation>Debe ser un número.</translation>
    </message>
    <message>
        <source>The number is too small or too large.</source>
        <translation>El número es demasiado pequeño o demasiado grande.</translation>
    </message>
    <message>
        <source>It must be an address that begins with https://, or with http:// for this computer.</source>
        <translation>Debe ser una dirección que empiece por https://, o por http:// para este equipo.</translation>
    </message>
    <message>
        <source>Without https it would travel readable for everyone on the way. Plain http goes to this computer only.</source>
        <translation>Sin https, cualquiera podría leerlo por el camino. El http sin cifrar solo se usa con este equipo.</translation>
    </message>
    <message>
        <source>It must be HOST:PORT, such as 127.0.0.1:13014, or off.</source>
        <translation>Debe ser HOST:PORT, como 127.0.0.1:13014, u off.</translation>
    </message>
    <message>
        <source>It must not hold a line break.</source>
        <translation>No puede contener saltos de línea.</translation>
    </message>
    <message>
        <source>It takes small letters, digits and hyphens, 40 at most.</source>
        <translation>Admite minúsculas, dígitos y guiones, 40 como máximo.</translation>
    </message>
    <message>
        <source>This one is a secret and is never given as a setting.</source>
        <translation>Esto es un secreto y nunca se indica como ajuste.</translation>
    </message>
    <message>
        <source>There is no such field here.</source>
        <translation>Aquí no existe ese campo.</translation>
    </message>
    <message>
        <source>It must be a country code of two letters, such as GB.</source>
        <translation>Debe ser un código de país de dos letras, como GB.</translation>
    </message>
    <message>
        <source>It must be a time of day, such as 21:00.</source>
        <translation>Debe ser una hora, como 21:00.</translation>
    </message>
    <message>
        <source>It must be a time zone, such as Europe/London.</source>
        <translation>Debe ser una zona horaria, como Europe/London.</translation>
    </message>
    <message>
        <source>It must be true or false.</source>
        <translation>Debe ser true o false.</translation>
    </message>
    <message>
        <source>It is none of the choices.</source>
        <translation>No es ninguna de las opciones.</translation>
    </message>
    <message>
        <source>It must be a JSON list.</source>
        <translation>Debe ser una lista JSON.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Motivo: %1.</translation>
    </message>
    <message>
        <source>This is no phone number</source>
        <translation>No es un número de teléfono</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>Falta el nombre</translation>
    </message>
    <message>
        <source>Give the customer a name.</source>
        <translation>Ponga un nombre al cliente.</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>No hay texto</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Escriba algo antes.</translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <translation>Falta el motivo</translation>
    </message>
    <message>
        <source>Write down how you know: the customer&apos;s own words, or where they are kept.</source>
        <translation>Escriba cómo lo sabe: las palabras del cliente o dónde se guardan.</translation>
    </message>
    <message>
        <source>There is no such type of provider here</source>
        <translation>Aquí no existe ese tipo de proveedor</translation>
    </message>
    <message>
        <source>See which types there are. The demo takes none but its own.</source>
        <translation>Vea qué tipos hay. La demo solo admite el suyo.</translation>
    </message>
    <message>
        <source>“%1” cannot be used</source>
        <translation>No se puede usar “%1”</translation>
    </message>
    <message>
        <source>This value cannot be used</source>
        <translation>No se puede usar este valor</translation>
    </message>
    <message>
        <source>Too late to take it back</source>
        <translation>Ya es tarde para anularlo</translation>
    </message>
    <message>
        <source>It is on its way to the provider already.</source>
        <translation>Ya va camino del proveedor.</translation>
    </message>
    <message>
        <source>That cannot be done in its present state</source>
        <translation>No se puede hacer en su estado actual</translation>
    </message>
    <message>
        <source>It moved on meanwhile. Look at it again.</source>
        <translation>Ha cambiado entretanto. Mírelo de nuevo.</translation>
    </message>
    <message>
        <source>The conversation is closed</source>
        <translation>La conversación está cerrada</translation>
    </message>
    <message>
        <source>Open it again to answer.</source>
        <translation>Reábrala para responder.</translation>
    </message>
    <message>
        <source>The customer has this number already</source>
        <translation>El cliente ya tiene este número</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Somebody was faster</source>
        <translation>Alguien se adelantó</translation>
    </message>
    <message>
        <source>It changed since you looked at it. Nothing was done.</source>
        <translation>Ha cambiado desde que lo miró. No se hizo nada.</translation>
    </message>
    <message>
        <source>You have as many conversations as you can take</source>
        <translation>Ya tiene todas las conversaciones que puede llevar</translation>
    </message>
    <message>
        <source>Close one first.</source>
        <translation>Cierre una antes.</translation>
    </message>
    <message>
        <source>This kind of number takes no SMS</source>
        <translation>Este tipo de número no admite SMS</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>Elija otro número.</translation>
    </message>
    <message>
        <source>This is a landline</source>
        <translation>Es un teléfono fijo</translation>
    </message>
    <message>
        <source>It can be tagged for SMS by hand only.</source>
        <translation>Solo se puede marcar para SMS a mano.</translation>
    </message>
    <message>
        <source>A code is never sent again like this</source>
        <translation>Un código nunca se reenvía así</translation>
    </message>
    <message>
        <source>Send a new one from the profile.</source>
        <translation>Envíe uno nuevo desde el perfil.</translation>
    </message>
    <message>
        <source>Its time is over</source>
        <translation>Se acabó su tiempo</translation>
    </message>
    <message>
        <source>Send it again as a new text.</source>
        <translation>Envíelo de nuevo como un texto nuevo.</translation>
    </message>
    <message>
        <source>A rule does not allow this</source>
        <translation>Una regla no lo permite</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>No se hizo nada.</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>Reglas: %1</translation>
    </message>
    <message>
        <source>The profile cannot be opened</source>
        <translation>No se puede abrir el perfil</translation>
    </message>
    <message>
        <source>What lies there is not a Heliograph profile. Nothing was changed.</source>
        <translation>Lo que hay ahí no es un perfil de Heliograph. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no profile there</source>
        <translation>Ahí no hay ningún perfil</translation>
    </message>
    <message>
        <source>The first command that writes makes it. Check the folder you named.</source>
        <translation>Lo crea la primera orden que escribe. Compruebe la carpeta que indicó.</translation>
    </message>
    <message>
        <source>An older Heliograph made it. Open it once for writing and it is brought up to date.</source>
        <translation>Lo creó una versión anterior de Heliograph. Ábralo una vez con permiso de escritura y se actualizará.</translation>
    </message>
    <message>
        <source>Its lock file cannot be used. Check who owns the folder.</source>
        <translation>No se puede usar su archivo de bloqueo. Compruebe de quién es la carpeta.</translation>
    </message>
    <message>
        <source>Check that the folder is there and that it is yours to write.</source>
        <translation>Compruebe que la carpeta existe y que puede escribir en ella.</translation>
    </message>
    <message>
        <source>There is no such provider</source>
        <translation>Ese proveedor no existe</translation>
    </message>
    <message>
        <source>See the list of providers.</source>
        <translation>Vea la lista de proveedores.</translation>
    </message>
    <message>
        <source>There is no such setting</source>
        <translation>Ese ajuste no existe</translation>
    </message>
    <message>
        <source>See the list of settings.</source>
        <translation>Vea la lista de ajustes.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>It does not exist, or it was removed.</source>
        <translation>No existe o se quitó.</translation>
    </message>
    <message>
        <source>Type a phone number.</source>
        <translation>Escriba un número de teléfono.</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>No es un número de teléfono.</translation>
    </message>
    <message>
        <source>Begin with + and the country code.</source>
        <translation>Empiece por + y el prefijo de país.</translation>
    </message>
    <message>
        <source>No country has this code.</source>
        <translation>Ningún país tiene este prefijo.</translation>
    </message>
    <message>
        <source>Some digits are missing.</source>
        <translation>Faltan dígitos.</translation>
    </message>
    <message>
        <source>There are too many digits.</source>
        <translation>Sobran dígitos.</translation>
    </message>
    <message>
        <source>A number with an extension takes no SMS.</source>
        <translation>Un número con extensión no admite SMS.</translation>
    </message>
    <message>
        <source>No number of this country looks like this.</source>
        <translation>Ningún número de este país es así.</translation>
    </message>
    <message>
        <source>The profile is in use</source>
        <translation>El perfil está en uso</translation>
    </message>
    <message>
        <source>Another Heliograph has it open. Close that one, then try again. Nothing was changed.</source>
        <translation>Otro Heliograph lo tiene abierto. Ciérrelo e inténtelo de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Another Heliograph (process %1) has it open. Close that one, then try again. Nothing was changed.</source>
        <translation>Otro Heliograph (proceso %1) lo tiene abierto. Ciérrelo e inténtelo de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The profile&apos;s file is damaged</source>
        <translation>El archivo del perfil está dañado</translation>
    </message>
    <message>
        <source>Nothing is overwritten. At the next start the damaged file is kept aside; restore the newest backup.</source>
        <translation>No se sobrescribe nada. En el próximo inicio, el archivo dañado se aparta; restaure la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>A newer Heliograph wrote this profile</source>
        <translation>Una versión más nueva de Heliograph escribió este perfil</translation>
    </message>
    <message>
        <source>It was not touched. Use that version, or a newer one.</source>
        <translation>No se ha tocado. Use esa versión o una posterior.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>Nothing was stored. Make room, then do it again.</source>
        <translation>No se guardó nada. Libere espacio y repítalo.</translation>
    </message>
    <message>
        <source>The disk answered with an error</source>
        <translation>El disco respondió con un error</translation>
    </message>
    <message>
        <source>What you did last may not be stored. Look before you repeat it.</source>
        <translation>Puede que lo último que hizo no se haya guardado. Compruébelo antes de repetirlo.</translation>
    </message>
    <message>
        <source>The passphrase does not open the vault</source>
        <translation>La frase de contraseña no abre el almacén</translation>
    </message>
    <message>
        <source>Nothing was changed. Type it again.</source>
        <translation>No se cambió nada. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>The password store does not answer</source>
        <translation>El almacén de contraseñas no responde</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keychain, or use a passphrase vault.</source>
        <translation>Desbloquee el llavero del sistema o use un almacén con frase de contraseña.</translation>
    </message>
    <message>
        <source>No provider is set up for this</source>
        <translation>No hay proveedor configurado para esto</translation>
    </message>
    <message>
        <source>Set one up first; without it nothing can be sent.</source>
        <translation>Configure uno antes; sin él no se puede enviar nada.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>No se envió nada</translation>
    </message>
    <message>
        <source>Nothing left this computer and nothing is charged. You can try again.</source>
        <translation>Nada salió de este equipo y nada se cobra. Puede intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The provider refused it</source>
        <translation>El proveedor lo rechazó</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1.</source>
        <translation>No se envió nada: %1.</translation>
    </message>
    <message>
        <source>Not sure whether it went</source>
        <translation>No se sabe si salió</translation>
    </message>
    <message>
        <source>It may have gone and may be charged. Never repeat it without looking.</source>
        <translation>Puede haber salido y puede cobrarse. No lo repita sin comprobarlo.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>It may still come. Look again in a moment.</source>
        <translation>Aún puede llegar. Mírelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Something went wrong inside Heliograph</source>
        <translation>Algo falló dentro de Heliograph</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Informe del problema, por favor.</translation>
    </message>
    <message>
        <source>Please report it with this word: %1.</source>
        <translation>Informe del problema, por favor, con esta palabra: %1.</translation>
    </message>
    <message>
        <source>Wrong code, 1 try left</source>
        <translation>Código incorrecto, queda 1 intento</translation>
    </message>
    <message numerus="yes">
        <source>Wrong code, %n tries left</source>
        <translation>
            <numerusform>Código incorrecto, queda %n intento</numerusform>
            <numerusform>Código incorrecto, quedan %n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Verification of %1 ended after 180 days</source>
        <translation>La verificación de %1 terminó a los 180 días</translation>
    </message>
    <message>
        <source>Verification ended: %1 was changed</source>
        <translation>Verificación terminada: %1 cambió</translation>
    </message>
    <message>
        <source>Verification of %1 was taken back</source>
        <translation>Se revocó la verificación de %1</translation>
    </message>
    <message>
        <source>Verification of %1 ended: two profiles were merged</source>
        <translation>La verificación de %1 terminó: se fusionaron dos perfiles</translation>
    </message>
    <message>
        <source>Verification of %1 ended</source>
        <translation>La verificación de %1 terminó</translation>
    </message>
    <message>
        <source>Code for %1 ended with a restart, before it was sent</source>
        <translation>El código para %1 terminó con un reinicio, antes de enviarse</translation>
    </message>
    <message>
        <source>Code cancelled: %1 was changed</source>
        <translation>Código cancelado: %1 cambió</translation>
    </message>
    <message>
        <source>Code for %1 cancelled</source>
        <translation>Código para %1 cancelado</translation>
    </message>
    <message>
        <source>Closed: no reply needed</source>
        <translation>Cerrada: no requiere respuesta</translation>
    </message>
    <message>
        <source>Closed by %1: no reply needed</source>
        <translation>Cerrada por %1: no requiere respuesta</translation>
    </message>
    <message>
        <source>Closed: the customer stopped answering</source>
        <translation>Cerrada: el cliente dejó de responder</translation>
    </message>
    <message>
        <source>Conversation closed</source>
        <translation>Conversación cerrada</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>Cerrada por %1</translation>
    </message>
    <message>
        <source>SMS consent recorded</source>
        <translation>Consentimiento de SMS registrado</translation>
    </message>
    <message>
        <source>SMS consent recorded · %1</source>
        <translation>Consentimiento de SMS registrado · %1</translation>
    </message>
    <message>
        <source>Verification code sent to %1</source>
        <translation>Código de verificación enviado a %1</translation>
    </message>
    <message>
        <source>Not sure whether the code to %1 went. If the customer has it, it counts</source>
        <translation>No se sabe si salió el código para %1. Si el cliente lo tiene, vale</translation>
    </message>
    <message>
        <source>No code sent to %1 · %2</source>
        <translation>No se envió código a %1 · %2</translation>
    </message>
    <message>
        <source>Code for %1 expired</source>
        <translation>El código para %1 caducó</translation>
    </message>
    <message>
        <source>Locked after too many wrong codes, until %1</source>
        <translation>Bloqueado por demasiados códigos incorrectos, hasta %1</translation>
    </message>
    <message>
        <source>Locked after too many wrong codes</source>
        <translation>Bloqueado por demasiados códigos incorrectos</translation>
    </message>
    <message>
        <source>Number verified · %1 · typed in %2</source>
        <translation>Número verificado · %1 · escrito en %2</translation>
    </message>
    <message>
        <source>Opted out of SMS</source>
        <translation>Baja de SMS</translation>
    </message>
    <message>
        <source>Opted out of SMS with “%1”</source>
        <translation>Baja de SMS con “%1”</translation>
    </message>
    <message>
        <source>SMS allowed again</source>
        <translation>SMS permitidos de nuevo</translation>
    </message>
    <message>
        <source>SMS allowed again with “%1”</source>
        <translation>SMS permitidos de nuevo con “%1”</translation>
    </message>
    <message>
        <source>This sounds like a request to stop. Nothing was done: ask, then record the opt-out</source>
        <translation>Parece una petición de baja. No se hizo nada: pregunte y registre la baja</translation>
    </message>
    <message>
        <source>Conversation opened</source>
        <translation>Conversación abierta</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <translation>Aceptada por %1</translation>
    </message>
    <message>
        <source>Conversation opened again</source>
        <translation>Conversación reabierta</translation>
    </message>
    <message>
        <source>Opened again by %1</source>
        <translation>Reabierta por %1</translation>
    </message>
    <message>
        <source>Set to pending</source>
        <translation>Marcada como pendiente</translation>
    </message>
    <message>
        <source>Set to pending by %1</source>
        <translation>Marcada como pendiente por %1</translation>
    </message>
    <message>
        <source>Send OTP, and let the customer type the code.</source>
        <translation>Envíe un código y deje que el cliente lo escriba.</translation>
    </message>
    <message>
        <source>Number not verified yet</source>
        <translation>Número aún sin verificar</translation>
    </message>
    <message>
        <source>A code was sent. The customer has still to type it.</source>
        <translation>Se envió un código. El cliente aún tiene que escribirlo.</translation>
    </message>
    <message>
        <source>Number locked</source>
        <translation>Número bloqueado</translation>
    </message>
    <message>
        <source>Too many wrong codes. It takes a new code after an hour.</source>
        <translation>Demasiados códigos incorrectos. Admite otro código dentro de una hora.</translation>
    </message>
    <message>
        <source>Number not verified</source>
        <translation>Número sin verificar</translation>
    </message>
    <message>
        <source>The last code expired. </source>
        <translation>El último código caducó. </translation>
    </message>
    <message>
        <source>Verification has ended</source>
        <translation>La verificación ha terminado</translation>
    </message>
    <message>
        <source>It is older than 180 days. </source>
        <translation>Tiene más de 180 días. </translation>
    </message>
    <message>
        <source>The number was changed since. </source>
        <translation>El número ha cambiado desde entonces. </translation>
    </message>
    <message>
        <source>It was taken back. </source>
        <translation>Se revocó. </translation>
    </message>
    <message>
        <source>One-way SMS goes to verified numbers only. </source>
        <translation>Los SMS unidireccionales solo se envían a números verificados. </translation>
    </message>
    <message>
        <source>No opt-in to marketing</source>
        <translation>Sin alta para marketing</translation>
    </message>
    <message>
        <source>A marketing text needs a recorded opt-in of the customer.</source>
        <translation>Un texto de marketing necesita un alta registrada del cliente.</translation>
    </message>
    <message>
        <source>No consent to SMS</source>
        <translation>Sin consentimiento de SMS</translation>
    </message>
    <message>
        <source>Record that the customer asked for it, with where and when.</source>
        <translation>Registre que el cliente lo pidió, con el dónde y el cuándo.</translation>
    </message>
    <message>
        <source>No SMS may go to this number. Chat is still open.</source>
        <translation>No se pueden enviar SMS a este número. El chat sigue disponible.</translation>
    </message>
    <message>
        <source>Replied “%1” on %2. Chat is still open.</source>
        <translation>Respondió “%1” el %2. El chat sigue disponible.</translation>
    </message>
    <message>
        <source>%1: codes are not sent there</source>
        <translation>%1: no se envían códigos a este país</translation>
    </message>
    <message>
        <source>Codes go to the home country and to the countries of customers. A supervisor can add %1 in Settings.</source>
        <translation>Los códigos se envían al país de origen y a los países de los clientes. Un supervisor puede añadir %1 en Ajustes.</translation>
    </message>
    <message>
        <source> Country table: %1, read %2.</source>
        <translation> Tabla de países: %1, consultada el %2.</translation>
    </message>
    <message>
        <source>%1: one-way SMS is not allowed</source>
        <translation>%1: no se permiten SMS unidireccionales</translation>
    </message>
    <message>
        <source>Premium, shared-cost, toll-free, pager and voicemail numbers are never texted. Choose another number.</source>
        <translation>Nunca se envían SMS a números de tarificación especial, coste compartido, gratuitos, buscapersonas o buzones de voz. Elija otro número.</translation>
    </message>
    <message>
        <source>Is this a mobile number?</source>
        <translation>¿Es un número de móvil?</translation>
    </message>
    <message>
        <source>Its kind is not known. Ask the customer, and say yes once.</source>
        <translation>No se conoce su tipo. Pregunte al cliente y confírmelo una vez.</translation>
    </message>
    <message>
        <source>Most landlines take no SMS. Tag it for SMS only if the customer says that it does.</source>
        <translation>La mayoría de los fijos no admiten SMS. Márquelo para SMS solo si el cliente dice que sí.</translation>
    </message>
    <message>
        <source>Number looks unusual</source>
        <translation>El número parece inusual</translation>
    </message>
    <message>
        <source>It has a possible length, but no known range holds it. Check it with the customer.</source>
        <translation>Tiene una longitud posible, pero no pertenece a ningún rango conocido. Compruébelo con el cliente.</translation>
    </message>
    <message>
        <source>Number has no SMS tag</source>
        <translation>Número sin marca de SMS</translation>
    </message>
    <message>
        <source>Tag the number for SMS on the profile first.</source>
        <translation>Marque antes el número para SMS en el perfil.</translation>
    </message>
    <message>
        <source>Customer&apos;s local time unknown</source>
        <translation>Hora local del cliente desconocida</translation>
    </message>
    <message>
        <source>The workspace&apos;s own hours are used.</source>
        <translation>Se usa el horario del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horario de silencio</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Demasiado largo</translation>
    </message>
    <message>
        <source>One SMS only in this workspace</source>
        <translation>Un solo SMS en este espacio de trabajo</translation>
    </message>
    <message>
        <source>This text needs %1. Nothing you typed is lost.</source>
        <translation>Este texto necesita %1. No se pierde nada de lo escrito.</translation>
    </message>
    <message>
        <source>It needs %1 SMS, %2 are allowed. Nothing you typed is lost.</source>
        <translation>Necesita %1 SMS y se permiten %2. No se pierde nada de lo escrito.</translation>
    </message>
    <message>
        <source>The same text again</source>
        <translation>El mismo texto otra vez</translation>
    </message>
    <message>
        <source>It went to this number at %1 already. You chose to send it again.</source>
        <translation>Ya salió a este número a las %1. Usted eligió enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>The same text may have gone already</source>
        <translation>Puede que el mismo texto ya haya salido</translation>
    </message>
    <message>
        <source>At %1 it is not sure whether it went. Settle that one first, or send it again on purpose.</source>
        <translation>No se sabe si el de las %1 salió. Resuelva ese antes, o envíelo de nuevo a propósito.</translation>
    </message>
    <message>
        <source>The same text went already</source>
        <translation>El mismo texto ya salió</translation>
    </message>
    <message>
        <source>It was sent to this number at %1.</source>
        <translation>Se envió a este número a las %1.</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>Aún sin proveedor</translation>
    </message>
    <message>
        <source>Set one up to send SMS.</source>
        <translation>Configure uno para enviar SMS.</translation>
    </message>
    <message>
        <source>This provider cannot send one-way SMS</source>
        <translation>Este proveedor no puede enviar SMS unidireccionales</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>This provider cannot hold a conversation</source>
        <translation>Este proveedor no puede mantener una conversación</translation>
    </message>
    <message>
        <source>This provider sends no text of your own</source>
        <translation>Este proveedor no envía textos propios</translation>
    </message>
    <message>
        <source>Provider paused: %1</source>
        <translation>Proveedor en pausa: %1</translation>
    </message>
    <message>
        <source>The text waits until it is resumed.</source>
        <translation>El texto espera hasta que se reanude.</translation>
    </message>
    <message>
        <source>The provider cannot send this</source>
        <translation>El proveedor no puede enviar esto</translation>
    </message>
    <message>
        <source>A variable has no value</source>
        <translation>Una variable no tiene valor</translation>
    </message>
    <message>
        <source>Try again at %1.</source>
        <translation>Inténtelo de nuevo a las %1.</translation>
    </message>
    <message>
        <source>Try again on %1 at %2.</source>
        <translation>Inténtelo de nuevo el %1 a las %2.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago</source>
        <translation>Se acaba de enviar un código</translation>
    </message>
    <message>
        <source>Three codes went to this number in 10 minutes</source>
        <translation>Se enviaron tres códigos a este número en 10 minutos</translation>
    </message>
    <message>
        <source>Five codes went to this number today</source>
        <translation>Hoy se enviaron cinco códigos a este número</translation>
    </message>
    <message>
        <source>You have sent 20 codes in an hour</source>
        <translation>Usted ha enviado 20 códigos en una hora</translation>
    </message>
    <message>
        <source>This workspace has sent 200 codes in an hour</source>
        <translation>Este espacio de trabajo ha enviado 200 códigos en una hora</translation>
    </message>
    <message>
        <source>Many codes to similar numbers were never confirmed</source>
        <translation>Muchos códigos a números parecidos nunca se confirmaron</translation>
    </message>
    <message>
        <source>That looks like abuse. A supervisor can look into it.</source>
        <translation>Parece un abuso. Un supervisor puede revisarlo.</translation>
    </message>
    <message>
        <source>Ten tries of this customer have failed</source>
        <translation>Este cliente ha fallado diez intentos</translation>
    </message>
    <message>
        <source>A supervisor has to decide.</source>
        <translation>Tiene que decidir un supervisor.</translation>
    </message>
    <message>
        <source>The number opted out of SMS</source>
        <translation>El número se dio de baja de SMS</translation>
    </message>
    <message>
        <source>No code may go to it. Chat is still open.</source>
        <translation>No se le pueden enviar códigos. El chat sigue disponible.</translation>
    </message>
    <message>
        <source>Check the number with the customer.</source>
        <translation>Compruebe el número con el cliente.</translation>
    </message>
    <message>
        <source>The provider did not take it: %1</source>
        <translation>El proveedor no lo aceptó: %1</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the provider in Settings.</source>
        <translation>No se envió nada. Compruebe el proveedor en Ajustes.</translation>
    </message>
    <message>
        <source>The provider did not take it</source>
        <translation>El proveedor no lo aceptó</translation>
    </message>
    <message>
        <source>Nothing was sent. You can try again.</source>
        <translation>No se envió nada. Puede intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Not allowed now</source>
        <translation>No permitido ahora</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Send OTP</source>
        <translation>Enviar código</translation>
    </message>
    <message>
        <source>Customer asked for it here</source>
        <translation>El cliente lo pidió aquí</translation>
    </message>
    <message>
        <source>Record opt-in…</source>
        <translation>Registrar alta…</translation>
    </message>
    <message>
        <source>Reply in chat</source>
        <translation>Responder en el chat</translation>
    </message>
    <message>
        <source>Choose number</source>
        <translation>Elegir número</translation>
    </message>
    <message>
        <source>Yes, it is a mobile</source>
        <translation>Sí, es un móvil</translation>
    </message>
    <message>
        <source>Tag for SMS…</source>
        <translation>Marcar para SMS…</translation>
    </message>
    <message>
        <source>Send when open</source>
        <translation>Enviar tras el silencio</translation>
    </message>
    <message>
        <source>Cut at the limit</source>
        <translation>Cortar en el límite</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Choose provider</source>
        <translation>Elegir proveedor</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>1 character too many</source>
        <translation>Sobra 1 carácter</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>Sobra %n carácter</numerusform>
            <numerusform>Sobran %n caracteres</numerusform>
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
        <translation>%1 · se permiten %2</translation>
    </message>
    <message>
        <source>%1 · estimate</source>
        <translation>%1 · estimación</translation>
    </message>
    <message>
        <source>%1 at %2 forces Unicode: 70 per SMS instead of 160</source>
        <translation>%1 en la posición %2 obliga a Unicode: 70 por SMS en vez de 160</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Fijo</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Landline or mobile</source>
        <translation>Fijo o móvil</translation>
    </message>
    <message>
        <source>Toll-free</source>
        <translation>Gratuito</translation>
    </message>
    <message>
        <source>Premium rate</source>
        <translation>Tarificación especial</translation>
    </message>
    <message>
        <source>Shared cost</source>
        <translation>Coste compartido</translation>
    </message>
    <message>
        <source>Internet telephone</source>
        <translation>Telefonía por internet</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Número personal</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>Buscapersonas</translation>
    </message>
    <message>
        <source>Company-wide number</source>
        <translation>Número de empresa</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>Tipo desconocido</translation>
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
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Unknown channel</source>
        <translation>Canal desconocido</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Sin país</translation>
    </message>
    <message>
        <source>its user name or password was refused</source>
        <translation>se rechazó su usuario o contraseña</translation>
    </message>
    <message>
        <source>its settings do not fit the server that answers</source>
        <translation>sus ajustes no encajan con el servidor que responde</translation>
    </message>
    <message>
        <source>the provider cannot be reached</source>
        <translation>no se puede contactar con el proveedor</translation>
    </message>
    <message>
        <source>its balance is used up</source>
        <translation>se agotó su saldo</translation>
    </message>
    <message>
        <source>it failed several times in a row</source>
        <translation>falló varias veces seguidas</translation>
    </message>
    <message>
        <source>this profile was restored from a backup or copied</source>
        <translation>este perfil se restauró de una copia de seguridad o se copió</translation>
    </message>
    <message>
        <source>its secret is not stored on this computer</source>
        <translation>su secreto no está guardado en este equipo</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>su certificado no es de confianza</translation>
    </message>
    <message>
        <source>the provider did not answer in time</source>
        <translation>el proveedor no respondió a tiempo</translation>
    </message>
    <message>
        <source>something other than the provider answered</source>
        <translation>respondió algo distinto del proveedor</translation>
    </message>
    <message>
        <source>it was stopped (%1)</source>
        <translation>se detuvo (%1)</translation>
    </message>
    <message>
        <source>I have sent a %1-digit code to your phone. Please type it here, in this chat.</source>
        <translation>Le he enviado a su teléfono un código de %1 dígitos. Escríbalo aquí, en este chat, por favor.</translation>
    </message>
    <message>
        <source>Number verified</source>
        <translation>Número verificado</translation>
    </message>
    <message>
        <source>%1, typed in %2</source>
        <translation>%1, escrito en %2</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not opted out</source>
        <translation>Sin baja</translation>
    </message>
    <message>
        <source>Country allows it</source>
        <translation>El país lo permite</translation>
    </message>
    <message>
        <source>Number can take SMS</source>
        <translation>El número admite SMS</translation>
    </message>
    <message>
        <source>No quiet hours</source>
        <translation>Fuera del horario de silencio</translation>
    </message>
    <message>
        <source>Length fits</source>
        <translation>Longitud correcta</translation>
    </message>
    <message>
        <source>No variable is open</source>
        <translation>Ninguna variable sin valor</translation>
    </message>
    <message>
        <source>Nothing sent twice</source>
        <translation>Nada enviado dos veces</translation>
    </message>
    <message>
        <source>no equal text in the last minutes</source>
        <translation>ningún texto igual en los últimos minutos</translation>
    </message>
    <message>
        <source>Provider ready</source>
        <translation>Proveedor listo</translation>
    </message>
    <message>
        <source>Within the limits</source>
        <translation>Dentro de los límites</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>se puede deshacer</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>horario de silencio</translation>
    </message>
    <message>
        <source>provider paused</source>
        <translation>proveedor en pausa</translation>
    </message>
    <message>
        <source>password missing</source>
        <translation>falta la contraseña</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restaurado</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>provider is busy</source>
        <translation>proveedor ocupado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>fuera de tiempo</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>receipts off</source>
        <translation>acuses desactivados</translation>
    </message>
    <message>
        <source>no receipt in 72 h</source>
        <translation>sin acuse en 72 h</translation>
    </message>
    <message>
        <source>taken as sent</source>
        <translation>dado por enviado</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>enviado de nuevo</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún no enviado</translation>
    </message>
    <message>
        <source>It goes in a few seconds. Until then you can take it back.</source>
        <translation>Sale en unos segundos. Hasta entonces puede anularlo.</translation>
    </message>
    <message>
        <source>Held: quiet hours</source>
        <translation>Retenido: horario de silencio</translation>
    </message>
    <message>
        <source>It goes by itself when the quiet hours of %1 are over.</source>
        <translation>Sale automáticamente cuando acaba el horario de silencio para %1.</translation>
    </message>
    <message>
        <source>Held: the provider is paused</source>
        <translation>Retenido: el proveedor está en pausa</translation>
    </message>
    <message>
        <source>Nothing left this computer. It goes when the provider is resumed.</source>
        <translation>Nada salió de este equipo. Sale cuando se reanude el proveedor.</translation>
    </message>
    <message>
        <source>Held: the provider&apos;s password is missing</source>
        <translation>Retenido: falta la contraseña del proveedor</translation>
    </message>
    <message>
        <source>Nothing left this computer. Enter the password in Settings and it goes.</source>
        <translation>Nada salió de este equipo. Escriba la contraseña en Ajustes y saldrá.</translation>
    </message>
    <message>
        <source>Held: this profile was restored or copied</source>
        <translation>Retenido: este perfil se restauró o se copió</translation>
    </message>
    <message>
        <source>It may have gone before the backup was made. Release it only if you are sure that it did not.</source>
        <translation>Puede haber salido antes de hacerse la copia de seguridad. Libérelo solo si está seguro de que no salió.</translation>
    </message>
    <message>
        <source>Held: Heliograph ended before it could go</source>
        <translation>Retenido: Heliograph se cerró antes de que saliera</translation>
    </message>
    <message>
        <source>Nothing was sent. Send it now, or cancel it.</source>
        <translation>No se envió nada. Envíelo ahora o cancélelo.</translation>
    </message>
    <message>
        <source>Held: this entry cannot be read</source>
        <translation>Retenido: no se puede leer esta entrada</translation>
    </message>
    <message>
        <source>Nothing was sent. Cancel it and write it again.</source>
        <translation>No se envió nada. Cancélelo y escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>A la espera de la red</translation>
    </message>
    <message>
        <source>Nothing left this computer. It goes when the provider can be reached.</source>
        <translation>Nada salió de este equipo. Sale cuando se pueda contactar con el proveedor.</translation>
    </message>
    <message>
        <source>The provider asked to wait</source>
        <translation>El proveedor pidió esperar</translation>
    </message>
    <message>
        <source>Nothing was accepted. It is tried again by itself.</source>
        <translation>No se aceptó nada. Se reintenta automáticamente.</translation>
    </message>
    <message>
        <source>Saved, and next in line</source>
        <translation>Guardado y siguiente en la cola</translation>
    </message>
    <message>
        <source>It is stored on this computer and goes by itself.</source>
        <translation>Está guardado en este equipo y sale automáticamente.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing is charged. The text is a draft again.</source>
        <translation>No se envió nada y nada se cobra. El texto vuelve a ser un borrador.</translation>
    </message>
    <message>
        <source>Cancelled before it went</source>
        <translation>Cancelado antes de salir</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing is charged.</source>
        <translation>No se envió nada y nada se cobra.</translation>
    </message>
    <message>
        <source>Its time was over</source>
        <translation>Se acabó su tiempo</translation>
    </message>
    <message>
        <source>It could not go in time. Nothing is charged. You can send it again.</source>
        <translation>No pudo salir a tiempo. Nada se cobra. Puede enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>%1 opted out of SMS</source>
        <translation>%1 se dio de baja de SMS</translation>
    </message>
    <message>
        <source>It was stopped. Nothing more goes to this number by SMS.</source>
        <translation>Se detuvo. No se envían más SMS a este número.</translation>
    </message>
    <message>
        <source>The number is no longer verified</source>
        <translation>El número ya no está verificado</translation>
    </message>
    <message>
        <source>It was stopped before it went. Verify the number, then send it again.</source>
        <translation>Se detuvo antes de salir. Verifique el número y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>It was not sent and is not charged. Read the reason before you send it again.</source>
        <translation>No se envió y no se cobra. Lea el motivo antes de enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>The provider stayed busy</source>
        <translation>El proveedor siguió ocupado</translation>
    </message>
    <message>
        <source>It was tried eight times and never accepted. Nothing is charged. You can send it again.</source>
        <translation>Se intentó ocho veces y nunca se aceptó. Nada se cobra. Puede enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>The provider could not be reached</source>
        <translation>No se pudo contactar con el proveedor</translation>
    </message>
    <message>
        <source>Nothing left this computer. You can send it again.</source>
        <translation>Nada salió de este equipo. Puede enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>No se envió</translation>
    </message>
    <message>
        <source>Nothing is charged. You can send it again.</source>
        <translation>Nada se cobra. Puede enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>No entregado</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>En duda</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>el cliente</translation>
    </message>
    <message>
        <source>On its way to the provider</source>
        <translation>Camino del proveedor</translation>
    </message>
    <message>
        <source>The answer takes a few seconds, 35 at most.</source>
        <translation>La respuesta tarda unos segundos, 35 como máximo.</translation>
    </message>
    <message>
        <source>The provider has it</source>
        <translation>Lo tiene el proveedor</translation>
    </message>
    <message>
        <source>This provider sends no delivery receipts, so no more will be known.</source>
        <translation>Este proveedor no envía acuses de entrega, así que no se sabrá más.</translation>
    </message>
    <message>
        <source>No receipt came in 72 hours. That is not a failure: some networks send none.</source>
        <translation>No llegó ningún acuse en 72 horas. No es un fallo: algunas redes no los envían.</translation>
    </message>
    <message>
        <source>The receipt from the phone is still to come.</source>
        <translation>Aún falta el acuse del teléfono.</translation>
    </message>
    <message>
        <source>It reached the phone</source>
        <translation>Llegó al teléfono</translation>
    </message>
    <message>
        <source>The network sent a receipt.</source>
        <translation>La red envió un acuse.</translation>
    </message>
    <message>
        <source>The network could not deliver it</source>
        <translation>La red no pudo entregarlo</translation>
    </message>
    <message>
        <source>The phone may be off, out of reach or gone. It may be charged, and sending it again is charged again.</source>
        <translation>El teléfono puede estar apagado, sin cobertura o dado de baja. Puede cobrarse, y enviarlo de nuevo se cobra otra vez.</translation>
    </message>
    <message>
        <source>Not known, and settled by a person</source>
        <translation>No se sabe, y lo resolvió una persona</translation>
    </message>
    <message>
        <source>A receipt that still comes is shown here.</source>
        <translation>Si aún llega un acuse, se muestra aquí.</translation>
    </message>
    <message>
        <source>The line broke after the text was handed over. It may have reached %1, and it may be charged. It is never sent again by itself: you decide.</source>
        <translation>La conexión se cortó tras entregar el texto al proveedor. Puede que %1 lo haya recibido y puede cobrarse. Nunca se reenvía automáticamente: decide usted.</translation>
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
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
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
        <translation>Debe ser una dirección web, como https://example.com/chat.</translation>
    </message>
    <message>
        <source>It must be a language tag, such as de or pt-BR.</source>
        <translation>Debe ser una etiqueta de idioma, como de o pt-BR.</translation>
    </message>
    <message>
        <source>Its variables are not written right: {{first_name}}, or {{first_name|there}} with words for where there is none.</source>
        <translation>Sus variables no están bien escritas: {{first_name}}, o {{first_name|there}} con palabras para cuando no hay dato.</translation>
    </message>
    <message>
        <source>Sender %1: %2</source>
        <translation>Remitente %1: %2</translation>
    </message>
    <message>
        <source>There are too many of them.</source>
        <translation>Hay demasiados.</translation>
    </message>
    <message>
        <source>It must be a country, by two capital letters such as GB, and stand once.</source>
        <translation>Debe ser un país, con dos letras mayúsculas como GB, y aparecer una sola vez.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>“%1” debe ser true o false.</translation>
    </message>
    <message>
        <source>A country that is refused needs a reason: agents read it.</source>
        <translation>Un país rechazado necesita un motivo: los agentes lo leen.</translation>
    </message>
    <message>
        <source>A price is a text of digits with a point, such as 0.04, below 1000, with six decimals at most.</source>
        <translation>Un precio se escribe con dígitos y un punto, como 0.04, menor que 1000 y con seis decimales como máximo.</translation>
    </message>
    <message>
        <source>A currency is three capital letters, such as EUR.</source>
        <translation>Una moneda son tres letras mayúsculas, como EUR.</translation>
    </message>
    <message>
        <source>Say where it is written, so that somebody can look it up.</source>
        <translation>Indique dónde está escrito, para que se pueda consultar.</translation>
    </message>
    <message>
        <source>The date is the day the source was read, such as 2026-11-24.</source>
        <translation>La fecha es el día en que se consultó la fuente, como 2026-11-24.</translation>
    </message>
    <message>
        <source>Row %1 cannot be used</source>
        <translation>No se puede usar la fila %1</translation>
    </message>
    <message>
        <source>This is more than one message holds</source>
        <translation>No cabe en un solo mensaje</translation>
    </message>
    <message>
        <source>65,536 characters are the most. Nothing was sent: send it in parts.</source>
        <translation>El máximo es 65&#xa0;536 caracteres. No se envió nada: envíelo por partes.</translation>
    </message>
    <message>
        <source>There is a template of this name in this language</source>
        <translation>Ya hay una plantilla con este nombre en este idioma</translation>
    </message>
    <message>
        <source>Give it another name, or change that one.</source>
        <translation>Póngale otro nombre o cambie esa.</translation>
    </message>
    <message>
        <source>A code is on its way to one of them</source>
        <translation>Uno de ellos tiene un código en camino</translation>
    </message>
    <message>
        <source>Wait until it is typed or over, or cancel it in the profile.</source>
        <translation>Espere a que se escriba o caduque, o cancélelo en el perfil.</translation>
    </message>
    <message>
        <source>They were merged once more since</source>
        <translation>Se han vuelto a fusionar desde entonces</translation>
    </message>
    <message>
        <source>Undo the later merge first.</source>
        <translation>Deshaga antes la fusión posterior.</translation>
    </message>
    <message>
        <source>This merge was undone already</source>
        <translation>Esta fusión ya se deshizo</translation>
    </message>
    <message>
        <source>The 30 days are over</source>
        <translation>Han pasado los 30 días</translation>
    </message>
    <message>
        <source>The two stay one. Add a new customer if they are two people after all.</source>
        <translation>Los dos siguen siendo uno. Añada un cliente nuevo si al final son dos personas.</translation>
    </message>
    <message>
        <source>There is no such template</source>
        <translation>Esa plantilla no existe</translation>
    </message>
    <message>
        <source>See the list of templates.</source>
        <translation>Vea la lista de plantillas.</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Pospuesta hasta %1</translation>
    </message>
    <message>
        <source>Snoozed by %1 until %2</source>
        <translation>Pospuesta por %1 hasta %2</translation>
    </message>
    <message>
        <source>Given back to everybody</source>
        <translation>Devuelta a todos</translation>
    </message>
    <message>
        <source>Given back to everybody by %1</source>
        <translation>Devuelta a todos por %1</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Asignada a %1</translation>
    </message>
    <message>
        <source>Assigned to %1 by %2</source>
        <translation>Asignada a %1 por %2</translation>
    </message>
    <message>
        <source>Label added: %1</source>
        <translation>Etiqueta añadida: %1</translation>
    </message>
    <message>
        <source>Label added by %1: %2</source>
        <translation>Etiqueta añadida por %1: %2</translation>
    </message>
    <message>
        <source>Label removed: %1</source>
        <translation>Etiqueta quitada: %1</translation>
    </message>
    <message>
        <source>Label removed by %1: %2</source>
        <translation>Etiqueta quitada por %1: %2</translation>
    </message>
    <message>
        <source>Labels changed: %1 added, %2 removed</source>
        <translation>Etiquetas cambiadas: %1 añadidas, %2 quitadas</translation>
    </message>
    <message>
        <source>Labels changed by %1: %2 added, %3 removed</source>
        <translation>Etiquetas cambiadas por %1: %2 añadidas, %3 quitadas</translation>
    </message>
    <message>
        <source>Back from snooze: the customer wrote</source>
        <translation>Deja de estar pospuesta: el cliente escribió</translation>
    </message>
    <message>
        <source>Back from snooze</source>
        <translation>Deja de estar pospuesta</translation>
    </message>
    <message>
        <source>Merged with %1</source>
        <translation>Fusionado con %1</translation>
    </message>
    <message>
        <source>Merged with %1 by %2</source>
        <translation>Fusionado con %1 por %2</translation>
    </message>
    <message>
        <source>Two customers again: %1</source>
        <translation>Dos clientes de nuevo: %1</translation>
    </message>
    <message>
        <source>Two customers again: %1 · by %2</source>
        <translation>Dos clientes de nuevo: %1 · por %2</translation>
    </message>
    <message>
        <source>%1 asks for a way to stop in the text</source>
        <translation>%1 exige que el texto diga cómo darse de baja</translation>
    </message>
    <message>
        <source>The workspace has none; a supervisor writes it in Settings. Country table: %1, read %2.</source>
        <translation>El espacio de trabajo no lo indica; un supervisor lo escribe en Ajustes. Tabla de países: %1, consultada el %2.</translation>
    </message>
    <message>
        <source>%1: a sender of letters may not arrive</source>
        <translation>%1: un remitente con letras puede no llegar</translation>
    </message>
    <message>
        <source>Networks there take none: “%1” may be replaced or refused (%2, read %3). Choose a number.</source>
        <translation>Las redes de ese país no lo admiten: “%1” puede sustituirse o rechazarse (%2, consultada el %3). Elija un número.</translation>
    </message>
    <message>
        <source>“%1” cannot be the sender</source>
        <translation>“%1” no puede ser el remitente</translation>
    </message>
    <message numerus="yes">
        <source>%n variables have no value</source>
        <translation>
            <numerusform>%n variable no tiene valor</numerusform>
            <numerusform>%n variables no tienen valor</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in %1. The chat link is set under Settings, Workspace.</source>
        <translation>Complete %1. El enlace al chat se define en Ajustes, Espacio de trabajo.</translation>
    </message>
    <message>
        <source>Fill in %1.</source>
        <translation>Complete %1.</translation>
    </message>
    <message>
        <source>Choose sender</source>
        <translation>Elegir remitente</translation>
    </message>
    <message>
        <source>%1 changes no price: %2 SMS as before</source>
        <translation>%1 no cambia el precio: %2 SMS como antes</translation>
    </message>
    <message>
        <source>%1 makes it %2 → %3 SMS</source>
        <translation>%1 lo cambia: %2 → %3 SMS</translation>
    </message>
    <message>
        <source>%1 makes this Unicode: 70 per SMS instead of 160</source>
        <translation>%1 obliga a Unicode: 70 por SMS en vez de 160</translation>
    </message>
    <message>
        <source>%1 makes this Unicode: 70 per SMS, %2 → %3 SMS</source>
        <translation>%1 obliga a Unicode: 70 por SMS, %2 → %3 SMS</translation>
    </message>
    <message>
        <source>%1 est.</source>
        <translation>%1 est.</translation>
    </message>
    <message>
        <source>Estimate: %1 per SMS to %2. Price table: %3, read %4.</source>
        <translation>Estimación: %1 por SMS a %2. Tabla de precios: %3, consultada el %4.</translation>
    </message>
    <message>
        <source>Today 1 segment</source>
        <translation>Hoy 1 segmento</translation>
    </message>
    <message numerus="yes">
        <source>Today %n segments</source>
        <translation>
            <numerusform>Hoy %n segmento</numerusform>
            <numerusform>Hoy %n segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 unpriced</source>
        <translation>%1 · %2 sin precio</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>one-way SMS allowed</source>
        <translation>SMS unidireccionales permitidos</translation>
    </message>
    <message>
        <source>one-way SMS allowed, rule of %1</source>
        <translation>SMS unidireccionales permitidos, regla del %1</translation>
    </message>
    <message>
        <source>%1: takes a day written as 2026-11-01</source>
        <translation>%1: admite un día escrito como 2026-11-01</translation>
    </message>
    <message>
        <source>country: takes two letters, as country:GB</source>
        <translation>country: admite dos letras, como country:GB</translation>
    </message>
    <message>
        <source>%1: needs a word after it</source>
        <translation>%1: necesita una palabra detrás</translation>
    </message>
    <message>
        <source>%1: takes one of %2</source>
        <translation>%1: admite uno de estos valores: %2</translation>
    </message>
    <message>
        <source>“%1:” is no filter. Did you mean %2:?</source>
        <translation>“%1:” no es un filtro. ¿Quería decir %2:?</translation>
    </message>
    <message>
        <source>“%1:” is no filter and is searched for as it stands. Filters are %2</source>
        <translation>“%1:” no es un filtro y se busca tal cual. Los filtros son %2</translation>
    </message>
    <message>
        <source>%1: does not narrow this list</source>
        <translation>%1: no acota esta lista</translation>
    </message>
    <message>
        <source>%1: is there twice, and only one can hold</source>
        <translation>%1: aparece dos veces y solo puede valer una</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Quién lo escribió</translation>
    </message>
    <message>
        <source>Who has the conversation, or wrote the text</source>
        <translation>Quién lleva la conversación o escribió el texto</translation>
    </message>
    <message>
        <source>A label of the conversation</source>
        <translation>Una etiqueta de la conversación</translation>
    </message>
    <message>
        <source>Where the conversation stands</source>
        <translation>En qué estado está la conversación</translation>
    </message>
    <message>
        <source>Chat, SMS or email</source>
        <translation>Chat, SMS o correo electrónico</translation>
    </message>
    <message>
        <source>A verified number, or none</source>
        <translation>Con número verificado o sin él</translation>
    </message>
    <message>
        <source>Opted out of SMS, or not</source>
        <translation>Con baja de SMS o sin ella</translation>
    </message>
    <message>
        <source>Country of a number</source>
        <translation>País de un número</translation>
    </message>
    <message>
        <source>On this day or later</source>
        <translation>Este día o después</translation>
    </message>
    <message>
        <source>Before this day</source>
        <translation>Antes de este día</translation>
    </message>
    <message>
        <source>%1 · Alphanumeric</source>
        <translation>%1 · Alfanumérico</translation>
    </message>
    <message>
        <source>%1 · Short code</source>
        <translation>%1 · Código corto</translation>
    </message>
    <message>
        <source>%1 · Long number</source>
        <translation>%1 · Número largo</translation>
    </message>
    <message>
        <source>A sender of letters has 11 characters at most.</source>
        <translation>Un remitente con letras tiene 11 caracteres como máximo.</translation>
    </message>
    <message>
        <source>A sender takes letters from A to Z, digits, blanks and + - _ &amp; . only.</source>
        <translation>Un remitente solo admite letras de la A a la Z, dígitos, espacios y + - _ &amp; .</translation>
    </message>
    <message>
        <source>A sender needs a letter, or is a number of digits alone.</source>
        <translation>Un remitente necesita una letra o ser un número solo de dígitos.</translation>
    </message>
    <message>
        <source>A number as sender has 7 to 15 digits, a short code 3 to 8.</source>
        <translation>Un número como remitente tiene de 7 a 15 dígitos; un código corto, de 3 a 8.</translation>
    </message>
    <message>
        <source>A sender must not be empty.</source>
        <translation>Un remitente no puede estar vacío.</translation>
    </message>
    <message>
        <source>%1 of %2 parts went</source>
        <translation>Salieron %1 de %2 partes</translation>
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
        <translation>%1 Cobrado: %2 según la tabla de precios.</translation>
    </message>
    <message>
        <source>The provider refused the rest of it</source>
        <translation>El proveedor rechazó el resto</translation>
    </message>
    <message>
        <source>%1 opted out before the rest of it went</source>
        <translation>%1 se dio de baja antes de que saliera el resto</translation>
    </message>
    <message>
        <source>The number was no longer verified for the rest of it</source>
        <translation>El número ya no estaba verificado para el resto</translation>
    </message>
    <message>
        <source>The time for the rest of it was over</source>
        <translation>Se acabó el tiempo para el resto</translation>
    </message>
    <message>
        <source>The rest of it was cancelled</source>
        <translation>El resto se canceló</translation>
    </message>
    <message>
        <source>The provider stayed too busy for the rest of it</source>
        <translation>El proveedor siguió demasiado ocupado para el resto</translation>
    </message>
    <message>
        <source>It was not sent whole</source>
        <translation>No se envió entero</translation>
    </message>
    <message>
        <source>%1 of its %2 parts went already and may be charged. The rest waits.</source>
        <translation>%1 de sus %2 partes ya salieron y pueden cobrarse. El resto espera.</translation>
    </message>
    <message>
        <source>Not sent whole: %1 of its %2 parts went before. What went may have arrived and may be charged. Sending it again sends the whole text again.</source>
        <translation>No se envió entero: antes salieron %1 de sus %2 partes. Lo que salió puede haber llegado y puede cobrarse. Enviarlo de nuevo envía otra vez el texto entero.</translation>
    </message>
    <message>
        <source>The phone may be off, out of reach or gone. It may be charged (%1), and sending it again is charged again.</source>
        <translation>El teléfono puede estar apagado, sin cobertura o dado de baja. Puede cobrarse (%1), y enviarlo de nuevo se cobra otra vez.</translation>
    </message>
    <message>
        <source>the customer’s first name</source>
        <translation>el nombre de pila del cliente</translation>
    </message>
    <message>
        <source>the customer’s whole name</source>
        <translation>el nombre completo del cliente</translation>
    </message>
    <message>
        <source>where the customer lives</source>
        <translation>dónde vive el cliente</translation>
    </message>
    <message>
        <source>the customer’s language</source>
        <translation>el idioma del cliente</translation>
    </message>
    <message>
        <source>the name of your workspace</source>
        <translation>el nombre de su espacio de trabajo</translation>
    </message>
    <message>
        <source>the name of whoever sends it</source>
        <translation>el nombre de quien lo envía</translation>
    </message>
    <message>
        <source>the link to a chat with you</source>
        <translation>el enlace a un chat con ustedes</translation>
    </message>
    <message>
        <source>“%1…” is opened and not closed: a variable ends with }} on the same line.</source>
        <translation>“%1…” se abre y no se cierra: una variable termina con }} en la misma línea.</translation>
    </message>
    <message>
        <source>“%1” closes what was not opened: a variable begins with {{.</source>
        <translation>“%1” cierra lo que no se abrió: una variable empieza con {{.</translation>
    </message>
    <message>
        <source>“%1” names nothing: write a name of letters between the braces, such as {{first_name}}.</source>
        <translation>“%1” no nombra nada: escriba un nombre con letras entre las llaves, como {{first_name}}.</translation>
    </message>
    <message>
        <source>“%1” has one brace too few: write %2.</source>
        <translation>A “%1” le falta una llave: escriba %2.</translation>
    </message>
    <message>
        <source>Verified today</source>
        <translation>Verificado hoy</translation>
    </message>
    <message>
        <source>Verified yesterday</source>
        <translation>Verificado ayer</translation>
    </message>
    <message numerus="yes">
        <source>Verified %n days ago</source>
        <translation>
            <numerusform>Verificado hace %n día</numerusform>
            <numerusform>Verificado hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified 1 month ago</source>
        <translation>Verificado hace 1 mes</translation>
    </message>
    <message numerus="yes">
        <source>Verified %n months ago</source>
        <translation>
            <numerusform>Verificado hace %n mes</numerusform>
            <numerusform>Verificado hace %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta %2</translation>
    </message>
    <message>
        <source>It is no JSON: something is wrong at line and column %1. Look for a missing comma, quote or bracket.</source>
        <translation>No es JSON: hay un error en la línea y columna %1. Busque una coma, unas comillas o un corchete o llave que falte.</translation>
    </message>
    <message>
        <source>An object in braces belongs here.</source>
        <translation>Aquí va un objeto entre llaves.</translation>
    </message>
    <message>
        <source>It is longer than 32 kB. A description of a gateway is a page.</source>
        <translation>Supera los 32 kB. La descripción de una pasarela ocupa una página.</translation>
    </message>
    <message>
        <source>Write &quot;heliograph&quot;: 1, so that a later version knows how to read it.</source>
        <translation>Escriba &quot;heliograph&quot;: 1, para que una versión posterior sepa cómo leerlo.</translation>
    </message>
    <message>
        <source>Give the gateway a name of up to 40 characters.</source>
        <translation>Dé a la pasarela un nombre de hasta 40 caracteres.</translation>
    </message>
    <message>
        <source>Nobody reads “%1”. Correct its spelling, or take it out.</source>
        <translation>Nadie lee “%1”. Corrija cómo está escrito o quítelo.</translation>
    </message>
    <message>
        <source>Only POST sends a text. A GET may be repeated on the way, and each time is an SMS. Ask the gateway&apos;s maker for their POST form.</source>
        <translation>Solo POST envía un texto. Un GET puede repetirse por el camino, y cada vez es un SMS. Pida al fabricante de la pasarela la variante con POST.</translation>
    </message>
    <message>
        <source>It must be a whole address, such as https://gateway.example/v1/messages.</source>
        <translation>Debe ser una dirección completa, como https://gateway.example/v1/messages.</translation>
    </message>
    <message>
        <source>It must begin with https://. Plain http goes to this computer only.</source>
        <translation>Debe empezar por https://. El http sin cifrar solo se usa con este equipo.</translation>
    </message>
    <message>
        <source>Write the host as it is: a placeholder may stand after it only.</source>
        <translation>Escriba el host tal cual: un marcador solo puede ir después de él.</translation>
    </message>
    <message>
        <source>A secret does not belong into the description. Write {{secret:name}} here, then give its value in the form; it goes to the keychain.</source>
        <translation>Un secreto no debe estar en la descripción. Escriba aquí {{secret:name}} y después indique su valor en el formulario; se guarda en el llavero.</translation>
    </message>
    <message>
        <source>Write user and password with a colon between: {{secret:user}}:{{secret:password}}.</source>
        <translation>Escriba el usuario y la contraseña separados por dos puntos: {{secret:user}}:{{secret:password}}.</translation>
    </message>
    <message>
        <source>A header&apos;s name takes letters, digits and hyphens.</source>
        <translation>El nombre de un encabezado admite letras, dígitos y guiones.</translation>
    </message>
    <message>
        <source>A header takes plain ASCII on one line.</source>
        <translation>Un encabezado admite ASCII simple en una sola línea.</translation>
    </message>
    <message>
        <source>Heliograph writes “%1” itself, or it would change what is sent. Take it out.</source>
        <translation>Heliograph escribe “%1” por su cuenta, o cambiaría lo que se envía. Quítelo.</translation>
    </message>
    <message>
        <source>It must be a text in quotes.</source>
        <translation>Debe ser un texto entre comillas.</translation>
    </message>
    <message>
        <source>Give the request one body: either &quot;json&quot; or &quot;form&quot;.</source>
        <translation>Dé a la solicitud un solo cuerpo: &quot;json&quot; o &quot;form&quot;.</translation>
    </message>
    <message>
        <source>Name what the gateway expects, such as {&quot;to&quot;: &quot;{{to}}&quot;, &quot;text&quot;: &quot;{{text}}&quot;}.</source>
        <translation>Indique lo que espera la pasarela, como {&quot;to&quot;: &quot;{{to}}&quot;, &quot;text&quot;: &quot;{{text}}&quot;}.</translation>
    </message>
    <message>
        <source>It is nested too deep: eight levels are the most.</source>
        <translation>Está anidado en exceso: el máximo es ocho niveles.</translation>
    </message>
    <message>
        <source>Nothing says who it goes to: write {{to}} (+447700900142) or {{to_digits}} (447700900142).</source>
        <translation>Nada indica a quién va dirigido: escriba {{to}} (+447700900142) o {{to_digits}} (447700900142).</translation>
    </message>
    <message>
        <source>Nothing carries the text: write {{text}}, or &quot;free_text&quot;: false where the gateway sends its own.</source>
        <translation>Nada lleva el texto: escriba {{text}}, o &quot;free_text&quot;: false si la pasarela envía el suyo.</translation>
    </message>
    <message>
        <source>{{text}} stands here although &quot;free_text&quot; is false. Take one of them out.</source>
        <translation>Aquí está {{text}} aunque &quot;free_text&quot; es false. Quite uno de los dos.</translation>
    </message>
    <message>
        <source>Braces do not match: a placeholder is {{name}}.</source>
        <translation>Las llaves no coinciden: un marcador es {{name}}.</translation>
    </message>
    <message>
        <source>There is no {{%1}}. There are to, to_digits, text, sender, ref, secret:name and param:name.</source>
        <translation>{{%1}} no existe. Existen to, to_digits, text, sender, ref, secret:name y param:name.</translation>
    </message>
    <message>
        <source>{{%1}} cannot stand here. In the address only secrets can, in a header no text and no parameter.</source>
        <translation>{{%1}} no puede ir aquí. En la dirección solo pueden ir secretos; en un encabezado, ni texto ni parámetros.</translation>
    </message>
    <message>
        <source>&quot;parameters&quot; does not declare “%1”.</source>
        <translation>&quot;parameters&quot; no declara “%1”.</translation>
    </message>
    <message>
        <source>It must be a list of parameters, each with its name (%1).</source>
        <translation>Debe ser una lista de parámetros, cada uno con su nombre (%1).</translation>
    </message>
    <message>
        <source>It must be a number from 1 to %1.</source>
        <translation>Debe ser un número del 1 al %1.</translation>
    </message>
    <message>
        <source>Nothing says how success looks, so no text would ever count as accepted. Give at least one rule, such as {&quot;status&quot;: 202}.</source>
        <translation>Nada dice cómo se reconoce el éxito, así que ningún texto contaría como aceptado. Indique al menos una regla, como {&quot;status&quot;: 202}.</translation>
    </message>
    <message>
        <source>It must be a list of up to 32 rules in square brackets.</source>
        <translation>Debe ser una lista de hasta 32 reglas entre corchetes.</translation>
    </message>
    <message>
        <source>A status is a number from 200 to 599.</source>
        <translation>Un estado es un número del 200 al 599.</translation>
    </message>
    <message>
        <source>Redirects are never followed: what they lead to may be a second SMS. Write the final address as the url.</source>
        <translation>Las redirecciones nunca se siguen: podrían llevar a un segundo SMS. Escriba la dirección final en url.</translation>
    </message>
    <message>
        <source>It must be a JSON Pointer, such as /messages/0/id.</source>
        <translation>Debe ser un JSON Pointer, como /messages/0/id.</translation>
    </message>
    <message>
        <source>Compare with texts, whole numbers, true or false.</source>
        <translation>Compare con textos, números enteros, true o false.</translation>
    </message>
    <message>
        <source>Say with &quot;pointer&quot; where in the reply that value stands.</source>
        <translation>Indique con &quot;pointer&quot; en qué parte de la respuesta está ese valor.</translation>
    </message>
    <message>
        <source>Say with &quot;equals&quot; or &quot;matches&quot; what stands there.</source>
        <translation>Indique con &quot;equals&quot; o &quot;matches&quot; qué hay ahí.</translation>
    </message>
    <message>
        <source>It is no regular expression of up to 200 characters.</source>
        <translation>No es una expresión regular de hasta 200 caracteres.</translation>
    </message>
    <message>
        <source>This rule would fit every reply. Name a status, a pointer or an expression.</source>
        <translation>Esta regla valdría para cualquier respuesta. Indique un estado, un puntero o una expresión.</translation>
    </message>
    <message>
        <source>A secret cannot be called “%1”: a field of the account has this name.</source>
        <translation>Un secreto no puede llamarse “%1”: un campo de la cuenta tiene ese nombre.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It must be the channel&apos;s uuid alone, such as 5b2c9a10-77aa-4f0e-9d53-0123456789ab, not a whole address.</source>
        <translation>Debe ser solo el UUID del canal, como 5b2c9a10-77aa-4f0e-9d53-0123456789ab, no una dirección completa.</translation>
    </message>
    <message>
        <source>It takes letters, digits and underscores, a letter first.</source>
        <translation>Admite letras, dígitos y guiones bajos, con una letra al principio.</translation>
    </message>
    <message>
        <source>The provider keeps this name for itself. Choose another one.</source>
        <translation>El proveedor se reserva este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>One of the parameters has this name already.</source>
        <translation>Uno de los parámetros ya tiene este nombre.</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>Elija un proveedor.</translation>
    </message>
    <message>
        <source>Choose codes or one-way SMS; each stands once for a country.</source>
        <translation>Elija códigos o SMS unidireccionales; cada uno figura una sola vez por país.</translation>
    </message>
    <message>
        <source>Code not checked: the provider never named it</source>
        <translation>Código sin comprobar: el proveedor nunca lo identificó</translation>
    </message>
    <message>
        <source>Code not checked: the provider did not look at it</source>
        <translation>Código sin comprobar: el proveedor no lo examinó</translation>
    </message>
    <message>
        <source>Code not checked: %1</source>
        <translation>Código sin comprobar: %1</translation>
    </message>
    <message numerus="yes">
        <source>Code not accepted: wrong or too old, %n tries left</source>
        <translation>
            <numerusform>Código no aceptado: incorrecto o demasiado antiguo, queda %n intento</numerusform>
            <numerusform>Código no aceptado: incorrecto o demasiado antiguo, quedan %n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>More than one number in the message: none was tried as the code</source>
        <translation>Más de un número en el mensaje: no se probó ninguno como código</translation>
    </message>
    <message>
        <source>Not sure whether the code was right: the provider’s answer never came</source>
        <translation>No se sabe si el código era correcto: la respuesta del proveedor no llegó</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Of the gateway&apos;s sendsms page, as https://gateway.example/cgi-bin/sendsms.</source>
        <translation>La de la página sendsms de la pasarela, como https://gateway.example/cgi-bin/sendsms.</translation>
    </message>
    <message>
        <source>Empty: the provider&apos;s own. Another only for another region or a proxy, with https.</source>
        <translation>Vacío: la del proveedor. Otra solo para otra región o un proxy, con https.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Kept in the system keychain. It is never shown again.</source>
        <translation>Se guarda en el llavero del sistema. No se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Of the integration, from the provider&apos;s portal. Kept in the system keychain and never shown again.</source>
        <translation>La de la integración, del portal del proveedor. Se guarda en el llavero del sistema y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID de la cuenta</translation>
    </message>
    <message>
        <source>The number of the account, from the provider&apos;s control panel.</source>
        <translation>El número de la cuenta, del panel de control del proveedor.</translation>
    </message>
    <message>
        <source>API key or key file</source>
        <translation>Clave de API o archivo de clave</translation>
    </message>
    <message>
        <source>An API key, or the whole content of a service account&apos;s key file. Kept in the system keychain and never shown again.</source>
        <translation>Una clave de API o todo el contenido del archivo de clave de una cuenta de servicio. Se guarda en el llavero del sistema y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Store texts there</source>
        <translation>Guardar allí los textos</translation>
    </message>
    <message>
        <source>The provider keeps what is sent</source>
        <translation>El proveedor conserva lo que se envía</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Remitentes</translation>
    </message>
    <message>
        <source>As the provider&apos;s support has set them up; several with commas, the first is the default.</source>
        <translation>Como los haya configurado el soporte del proveedor; si son varios, separados por comas: el primero es el predeterminado.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>The rented number that texts go out from and come in to, as +447700900000.</source>
        <translation>El número alquilado desde el que salen y al que llegan los textos, como +447700900000.</translation>
    </message>
    <message>
        <source>Up to 11 letters and digits, or a number; several with commas, the first is the default. Empty: the provider&apos;s default.</source>
        <translation>Hasta 11 letras y dígitos, o un número; si son varios, separados por comas: el primero es el predeterminado. Vacío: el predeterminado del proveedor.</translation>
    </message>
    <message>
        <source>SMS per text</source>
        <translation>SMS por texto</translation>
    </message>
    <message>
        <source>How many SMS one text may be. 1 keeps every text within 160 characters.</source>
        <translation>Cuántos SMS puede ocupar un texto. Con 1, ningún texto pasa de 160 caracteres.</translation>
    </message>
    <message>
        <source>Listens at</source>
        <translation>Escucha en</translation>
    </message>
    <message>
        <source>Where receipts and inbound SMS come in on this computer; off: none do.</source>
        <translation>Por dónde llegan a este equipo los acuses y los SMS entrantes; off: no llega ninguno.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Part of the address the gateway calls, so that nobody else does.</source>
        <translation>Parte de la dirección a la que llama la pasarela, para que nadie más lo haga.</translation>
    </message>
    <message>
        <source>Plain http</source>
        <translation>http sin cifrar</translation>
    </message>
    <message>
        <source>Allow it to an address of the own network</source>
        <translation>Permitirlo con una dirección de la red propia</translation>
    </message>
    <message>
        <source>Channel uuid</source>
        <translation>UUID del canal</translation>
    </message>
    <message>
        <source>Of the agent&apos;s SMS channel. Whoever has it can send, so it is kept in the system keychain and never shown again.</source>
        <translation>El del canal de SMS del agente virtual. Quien lo tenga puede enviar, así que se guarda en el llavero del sistema y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>What the text that is set up at the provider is filled with. The agent gives each message its values.</source>
        <translation>Con qué se completa el texto configurado en el proveedor. El agente da sus valores a cada mensaje.</translation>
    </message>
    <message>
        <source>Text parameter</source>
        <translation>Parámetro del texto</translation>
    </message>
    <message>
        <source>Only if the greeting reads a text of yours: the parameter that carries it. Then a text can be written here. Empty: the greeting goes as it is.</source>
        <translation>Solo si el saludo lee un texto propio: el parámetro que lo lleva. Entonces se puede escribir un texto aquí. Vacío: el saludo se envía tal cual.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What to send to the gateway and how to read its reply, as JSON. Its secrets get fields of their own here once it is saved.</source>
        <translation>Qué enviar a la pasarela y cómo leer su respuesta, en JSON. Sus secretos tendrán aquí sus propios campos una vez guardada.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>From the provider&apos;s dashboard.</source>
        <translation>Del panel del proveedor.</translation>
    </message>
    <message>
        <source>Key for service texts</source>
        <translation>Clave para textos de servicio</translation>
    </message>
    <message>
        <source>Of the transactional template. Kept in the system keychain.</source>
        <translation>La de la plantilla transaccional. Se guarda en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Key for marketing</source>
        <translation>Clave para marketing</translation>
    </message>
    <message>
        <source>Of the marketing template. Empty: no marketing text goes.</source>
        <translation>La de la plantilla de marketing. Vacío: no se envía ningún texto de marketing.</translation>
    </message>
    <message>
        <source>Key for codes</source>
        <translation>Clave para códigos</translation>
    </message>
    <message>
        <source>Of the OTP template: the provider makes and checks the codes. Empty: the desk does.</source>
        <translation>La de la plantilla OTP: el proveedor genera y comprueba los códigos. Vacío: lo hace Heliograph.</translation>
    </message>
    <message>
        <source>US number</source>
        <translation>Número de EE. UU.</translation>
    </message>
    <message>
        <source>Yours, as +18005550199. Texts to the USA need it, others do not carry it.</source>
        <translation>El suyo, como +18005550199. Los textos a Estados Unidos lo necesitan; los demás no lo llevan.</translation>
    </message>
    <message>
        <source>Digits of a code</source>
        <translation>Dígitos de un código</translation>
    </message>
    <message>
        <source>As set up at the provider, so that a typed code is known for one.</source>
        <translation>Como esté configurado en el proveedor, para reconocer un código cuando se escribe.</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>SID de la cuenta</translation>
    </message>
    <message>
        <source>From the provider&apos;s console; it begins with AC.</source>
        <translation>De la consola del proveedor; empieza por AC.</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>SID de la clave de API</translation>
    </message>
    <message>
        <source>Begins with SK; then the secret below is this key&apos;s. Empty: it is the account&apos;s token.</source>
        <translation>Empieza por SK; entonces el secreto de abajo es el de esta clave. Vacío: es el token de la cuenta.</translation>
    </message>
    <message>
        <source>Token or secret</source>
        <translation>Token o secreto</translation>
    </message>
    <message>
        <source>Messaging service</source>
        <translation>Servicio de mensajería</translation>
    </message>
    <message>
        <source>Begins with MG. It chooses the sender where none is given.</source>
        <translation>Empieza por MG. Elige el remitente cuando no se indica ninguno.</translation>
    </message>
    <message>
        <source>Verify service</source>
        <translation>Servicio Verify</translation>
    </message>
    <message>
        <source>Begins with VA: the provider makes and checks the codes. Empty: the desk does.</source>
        <translation>Empieza por VA: el proveedor genera y comprueba los códigos. Vacío: lo hace Heliograph.</translation>
    </message>
    <message>
        <source>Address for codes</source>
        <translation>Dirección para códigos</translation>
    </message>
    <message>
        <source>Where the provider&apos;s verification is. As it is, unless you were told another.</source>
        <translation>Donde está la verificación del proveedor. Déjela como está, salvo que le hayan indicado otra.</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>Secreto de la API</translation>
    </message>
    <message>
        <source>Brand in codes</source>
        <translation>Marca en los códigos</translation>
    </message>
    <message>
        <source>Your name in the provider&apos;s codes, which it then makes and checks. Empty: the desk does.</source>
        <translation>Su nombre en los códigos del proveedor, que entonces los genera y comprueba. Vacío: lo hace Heliograph.</translation>
    </message>
    <message>
        <source>Enable SMS for the number</source>
        <translation>Activar SMS para el número</translation>
    </message>
    <message>
        <source>A rented number has SMS switched off until this is done once. The provider charges for each SMS that comes in.</source>
        <translation>Un número alquilado tiene los SMS desactivados hasta que se hace esto una vez. El proveedor cobra por cada SMS que llega.</translation>
    </message>
    <message>
        <source>Nobody asked for a code yet</source>
        <translation>Aún nadie ha pedido un código</translation>
    </message>
    <message>
        <source>A code goes out when the customer asks for it: in a chat, on the phone, at the counter.</source>
        <translation>Un código se envía cuando el cliente lo pide: en un chat, por teléfono o en el mostrador.</translation>
    </message>
    <message>
        <source>It must be a number, such as 12 or 12.50.</source>
        <translation>Debe ser un número, como 12 o 12.50.</translation>
    </message>
    <message>
        <source>It must be a date, such as 2026-12-01.</source>
        <translation>Debe ser una fecha, como 2026-12-01.</translation>
    </message>
    <message>
        <source>500 characters are the most.</source>
        <translation>El máximo es 500 caracteres.</translation>
    </message>
    <message>
        <source>It must be one line.</source>
        <translation>Debe ser una sola línea.</translation>
    </message>
    <message>
        <source>The account has no parameter of this name.</source>
        <translation>La cuenta no tiene ningún parámetro con este nombre.</translation>
    </message>
    <message>
        <source>A parameter is not right</source>
        <translation>Un parámetro no es correcto</translation>
    </message>
    <message numerus="yes">
        <source>%n parameters are not right</source>
        <translation>
            <numerusform>%n parámetro no es correcto</numerusform>
            <numerusform>%n parámetros no son correctos</numerusform>
        </translation>
    </message>
    <message>
        <source>Parameter %1: its name takes letters, digits and underscores, a letter first.</source>
        <translation>Parámetro %1: su nombre admite letras, dígitos y guiones bajos, con una letra al principio.</translation>
    </message>
    <message>
        <source>Parameter %1: another one has this name already.</source>
        <translation>Parámetro %1: otro ya tiene este nombre.</translation>
    </message>
    <message>
        <source>Parameter %1: the provider keeps this name for itself. Choose another one.</source>
        <translation>Parámetro %1: el proveedor se reserva este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>Parameter %1: its type is text, number, date or choice.</source>
        <translation>Parámetro %1: su tipo debe ser text, number, date o choice.</translation>
    </message>
    <message>
        <source>Parameter %1: a choice needs what to choose from, each once; nothing else has choices.</source>
        <translation>Parámetro %1: el tipo opción necesita valores entre los que elegir, cada uno una vez; ningún otro tipo tiene opciones.</translation>
    </message>
    <message>
        <source>Parameter %1: what goes where nothing is given does not fit its type.</source>
        <translation>Parámetro %1: lo que se usa si no se indica nada no corresponde a su tipo.</translation>
    </message>
    <message>
        <source>Parameter %1: it has no “%2”.</source>
        <translation>Parámetro %1: no admite “%2”.</translation>
    </message>
    <message>
        <source>Parameter %1: “%2” is not written right.</source>
        <translation>Parámetro %1: “%2” no está bien escrito.</translation>
    </message>
    <message>
        <source>%1 greeting</source>
        <comment>the text that is set up there</comment>
        <translation>Saludo de %1</translation>
    </message>
    <message>
        <source>%1 greeting · parameters %2</source>
        <translation>Saludo de %1 · parámetros %2</translation>
    </message>
    <message>
        <source>It goes by itself at %1 in %2, when the quiet hours of %3 are over.</source>
        <translation>Sale automáticamente a las %1, hora de %2, cuando acaba el horario de silencio para %3.</translation>
    </message>
    <message>
        <source>the customer’s e-mail address</source>
        <translation>el correo electrónico del cliente</translation>
    </message>
    <message>
        <source>SMSC</source>
        <translation>SMSC</translation>
    </message>
    <message>
        <source>The smsc-id that carries this account&apos;s texts. Empty: the gateway chooses.</source>
        <translation>El smsc-id que transporta los textos de esta cuenta. Vacío: elige la pasarela.</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Página de estado</translation>
    </message>
    <message>
        <source>Of bearerbox&apos;s admin port, as http://127.0.0.1:13000/. The test then tells which SMSCs are online. Empty: it tells only that texts are taken.</source>
        <translation>La del puerto de administración de bearerbox, como http://127.0.0.1:13000/. Así la prueba indica qué SMSC están en línea. Vacío: solo indica que se aceptan textos.</translation>
    </message>
    <message>
        <source>Status password</source>
        <translation>Contraseña de estado</translation>
    </message>
    <message>
        <source>The status-password of its configuration, only for reading. Kept in the system keychain and never shown again.</source>
        <translation>La status-password de su configuración, solo para lectura. Se guarda en el llavero del sistema y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>%1 stands in: the text goes through it, with its sender and at its price.</source>
        <translation>%1 actúa como sustituto: el texto pasa por este proveedor, con su remitente y a su precio.</translation>
    </message>
    <message>
        <source>its address has no encryption, which is allowed on this computer only, or in the own network where its settings say so</source>
        <translation>su dirección no tiene cifrado, lo que solo se permite en este equipo, o en la red propia si sus ajustes lo indican</translation>
    </message>
    <message>
        <source>it asked to wait longer than the text could</source>
        <translation>pidió esperar más de lo que el texto podía</translation>
    </message>
    <message>
        <source>%1 cannot be used yet: the system&apos;s keychain does not answer.</source>
        <translation>Aún no se puede usar %1: el llavero del sistema no responde.</translation>
    </message>
    <message>
        <source>It holds the password. Everything else works, and what you send waits here. Look for a window of the keychain, or enter the password in Settings: then it is kept for this run.</source>
        <translation>Contiene la contraseña. Todo lo demás funciona, y lo que usted envíe espera aquí. Busque una ventana del llavero o escriba la contraseña en Ajustes: así se conserva durante esta sesión.</translation>
    </message>
    <message>
        <source>%1 cannot be used: its password was kept for the last run only.</source>
        <translation>No se puede usar %1: su contraseña solo se conservó durante la sesión anterior.</translation>
    </message>
    <message>
        <source>No keychain was there to keep it. What you send waits here. Enter the password in Settings.</source>
        <translation>No había ningún llavero donde guardarla. Lo que usted envíe espera aquí. Escriba la contraseña en Ajustes.</translation>
    </message>
    <message>
        <source>%1 cannot be used: the system&apos;s keychain gives no password for it.</source>
        <translation>No se puede usar %1: el llavero del sistema no da su contraseña.</translation>
    </message>
    <message>
        <source>It may be locked, or not there. What you send waits here. Unlock it and try again, or enter the password in Settings: without a keychain it is kept for this run.</source>
        <translation>Puede estar bloqueado o no existir. Lo que usted envíe espera aquí. Desbloquéelo e inténtelo de nuevo, o escriba la contraseña en Ajustes: sin llavero se conserva durante esta sesión.</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>It takes texts, but receipts have nowhere to arrive</source>
        <translation>Acepta textos, pero los acuses no tienen adónde llegar</translation>
    </message>
    <message>
        <source>The address under “Listens at” is in use by another program or is not this computer&apos;s.</source>
        <translation>La dirección de “Escucha en” la usa otro programa o no es de este equipo.</translation>
    </message>
    <message>
        <source>The service answers; its key is not tested</source>
        <translation>El servicio responde; su clave no se ha probado</translation>
    </message>
    <message>
        <source>It is the right service, and it read a request with nothing to send in it. It has no way to ask about a key: whether yours is right shows with the first text.</source>
        <translation>Es el servicio correcto y leyó una solicitud sin nada que enviar. No permite consultar una clave: con el primer texto se sabrá si la suya es correcta.</translation>
    </message>
    <message>
        <source>Only the address is tested</source>
        <translation>Solo se ha probado la dirección</translation>
    </message>
    <message>
        <source>A server with the right certificate is there; not a word was said to it, because everything this provider reads becomes an SMS. Whether the account is right shows with the first text.</source>
        <translation>Ahí hay un servidor con el certificado correcto; no se le dijo nada, porque todo lo que este proveedor lee se convierte en un SMS. Con el primer texto se sabrá si la cuenta es correcta.</translation>
    </message>
    <message>
        <source>It takes texts; its status page does not answer</source>
        <translation>Acepta textos; su página de estado no responde</translation>
    </message>
    <message>
        <source>So it is not known which SMSCs are online. Check the address, and that the admin-port of bearerbox is open to this computer.</source>
        <translation>Por eso no se sabe qué SMSC están en línea. Compruebe la dirección y que el admin-port de bearerbox esté abierto para este equipo.</translation>
    </message>
    <message>
        <source>It takes texts; the status password was refused</source>
        <translation>Acepta textos; se rechazó la contraseña de estado</translation>
    </message>
    <message>
        <source>So it is not known which SMSCs are online. Replace the status password with the status-password of its configuration.</source>
        <translation>Por eso no se sabe qué SMSC están en línea. Reemplace la contraseña de estado por la status-password de su configuración.</translation>
    </message>
    <message>
        <source>It takes texts; the status page is not Kannel&apos;s</source>
        <translation>Acepta textos; la página de estado no es la de Kannel</translation>
    </message>
    <message>
        <source>So it is not known which SMSCs are online. Give the address of bearerbox&apos;s admin port.</source>
        <translation>Por eso no se sabe qué SMSC están en línea. Indique la dirección del puerto de administración de bearerbox.</translation>
    </message>
    <message>
        <source>Kannel runs, but its smsbox does not</source>
        <translation>Kannel está en marcha, pero su smsbox no</translation>
    </message>
    <message>
        <source>Nothing can be sent until whoever runs the gateway starts smsbox.</source>
        <translation>No se puede enviar nada hasta que quien gestiona la pasarela inicie smsbox.</translation>
    </message>
    <message>
        <source>Kannel runs, but has no line to a network</source>
        <translation>Kannel está en marcha, pero no tiene conexión con ninguna red</translation>
    </message>
    <message>
        <source>It would take texts and keep them until its SMSC is online again. Whoever runs the gateway can see why.</source>
        <translation>Aceptaría textos y los guardaría hasta que su SMSC vuelva a estar en línea. Quien gestiona la pasarela puede ver el motivo.</translation>
    </message>
    <message>
        <source>Kannel has no SMSC of that name</source>
        <translation>Kannel no tiene ningún SMSC con ese nombre</translation>
    </message>
    <message>
        <source>Write one of the names below under “SMSC”, or leave it empty.</source>
        <translation>Escriba en “SMSC” uno de los nombres de abajo o déjelo vacío.</translation>
    </message>
    <message>
        <source>It refused the user name, password or key</source>
        <translation>Rechazó el usuario, la contraseña o la clave</translation>
    </message>
    <message>
        <source>Replace the one that is wrong and save.</source>
        <translation>Cambie el dato incorrecto y guarde.</translation>
    </message>
    <message>
        <source>Nobody answered there</source>
        <translation>Nadie respondió ahí</translation>
    </message>
    <message>
        <source>Check the address, and that the gateway runs.</source>
        <translation>Compruebe la dirección y que la pasarela esté en marcha.</translation>
    </message>
    <message>
        <source>Its certificate cannot be trusted</source>
        <translation>Su certificado no es de confianza</translation>
    </message>
    <message>
        <source>Nothing was sent. Whoever runs the gateway can renew it.</source>
        <translation>No se envió nada. Quien gestiona la pasarela puede renovarlo.</translation>
    </message>
    <message>
        <source>It did not answer in time</source>
        <translation>No respondió a tiempo</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask whoever runs it.</source>
        <translation>Inténtelo de nuevo; si sigue igual, consulte a quien la gestiona.</translation>
    </message>
    <message>
        <source>It does not take this account</source>
        <translation>No admite esta cuenta</translation>
    </message>
    <message>
        <source>Compare these fields with the gateway&apos;s own configuration.</source>
        <translation>Compare estos campos con la configuración de la pasarela.</translation>
    </message>
    <message>
        <source>It answered with something unexpected</source>
        <translation>Respondió algo inesperado</translation>
    </message>
    <message>
        <source>Check that the address is the gateway&apos;s.</source>
        <translation>Compruebe que la dirección es la de la pasarela.</translation>
    </message>
    <message>
        <source>%1: online</source>
        <comment>a line of the gateway&apos;s</comment>
        <translation>%1: en línea</translation>
    </message>
    <message>
        <source>%1: not online</source>
        <translation>%1: no está en línea</translation>
    </message>
    <message numerus="yes">
        <source>%1: online, %n SMS waiting</source>
        <translation>
            <numerusform>%1: en línea, %n SMS en espera</numerusform>
            <numerusform>%1: en línea, %n SMS en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: not online, %n SMS waiting</source>
        <translation>
            <numerusform>%1: no está en línea, %n SMS en espera</numerusform>
            <numerusform>%1: no está en línea, %n SMS en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is the beginning of %n characters. Copy, in the conversation, takes all of them.</source>
        <translation>
            <numerusform>Este es el principio de %n carácter. Copiar, en la conversación, lo copia entero.</numerusform>
            <numerusform>Este es el principio de %n caracteres. Copiar, en la conversación, los copia todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <comment>Accepted through Kannel</comment>
        <translation>%1 a través de %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 stood in for %2: %3.</source>
        <comment>an account, another account, a reason</comment>
        <translation>%1 sustituyó a %2: %3.</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>On a web form</source>
        <translation>En un formulario web</translation>
    </message>
    <message>
        <source>From the provider</source>
        <translation>Del proveedor</translation>
    </message>
    <message>
        <source>Service and marketing</source>
        <translation>Servicio y marketing</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Agreed to SMS, marketing too</source>
        <translation>Aceptó SMS, también de marketing</translation>
    </message>
    <message>
        <source>Agreed to SMS</source>
        <translation>Aceptó SMS</translation>
    </message>
    <message>
        <source>Asked for an SMS</source>
        <translation>Pidió un SMS</translation>
    </message>
    <message>
        <source>Wrote first</source>
        <translation>Escribió primero</translation>
    </message>
    <message>
        <source>%1 says that the number opted out there</source>
        <translation>%1 indica que el número se dio de baja allí</translation>
    </message>
    <message>
        <source>Opt-out lifted</source>
        <translation>Baja anulada</translation>
    </message>
    <message>
        <source>It must be amounts with their currency, such as 50.00 EUR, 20 GBP.</source>
        <translation>Deben ser importes con su moneda, como 50.00 EUR, 20 GBP.</translation>
    </message>
    <message>
        <source>A currency stands once.</source>
        <translation>Cada moneda figura una sola vez.</translation>
    </message>
    <message>
        <source>That day has not come yet</source>
        <translation>Ese día aún no ha llegado</translation>
    </message>
    <message>
        <source>A consent is recorded from today on, not before it was given.</source>
        <translation>Un consentimiento se registra a partir de hoy, no antes de que se dé.</translation>
    </message>
    <message>
        <source>That time has gone by</source>
        <translation>Esa hora ya pasó</translation>
    </message>
    <message>
        <source>Choose a later one, or send it now. The text is kept.</source>
        <translation>Elija una posterior o envíelo ahora. El texto se conserva.</translation>
    </message>
    <message>
        <source>That is more than a year away</source>
        <translation>Falta más de un año para eso</translation>
    </message>
    <message>
        <source>Choose an earlier time. The text is kept.</source>
        <translation>Elija una hora anterior. El texto se conserva.</translation>
    </message>
    <message>
        <source>Another SMS to this customer is being written</source>
        <translation>Se está escribiendo otro SMS a este cliente</translation>
    </message>
    <message>
        <source>Send that one or empty it, then change this one. Both are kept.</source>
        <translation>Envíe ese o vacíelo y luego cambie este. Los dos se conservan.</translation>
    </message>
    <message>
        <source>It was sent again already</source>
        <translation>Ya se envió de nuevo</translation>
    </message>
    <message>
        <source>The new message tells how that went.</source>
        <translation>El mensaje nuevo indica el resultado.</translation>
    </message>
    <message>
        <source>Opted out of SMS: %1 says so</source>
        <translation>Baja de SMS: lo indica %1</translation>
    </message>
    <message>
        <source>A quotation mark in this row has no partner.</source>
        <translation>Unas comillas de esta fila no se cierran.</translation>
    </message>
    <message>
        <source>Some characters cannot be read. Choose another encoding if many rows say this.</source>
        <translation>Algunos caracteres no se pueden leer. Elija otra codificación si esto aparece en muchas filas.</translation>
    </message>
    <message>
        <source>It holds bytes that are no text.</source>
        <translation>Contiene bytes que no son texto.</translation>
    </message>
    <message>
        <source>A cell is too long.</source>
        <translation>Una celda es demasiado larga.</translation>
    </message>
    <message>
        <source>“%1” is too long: 200 characters are the most.</source>
        <translation>“%1” es demasiado largo: el máximo es 200 caracteres.</translation>
    </message>
    <message>
        <source>It has more cells than the heading. A comma inside a cell needs quotation marks around it.</source>
        <translation>Tiene más celdas que el encabezado. Una coma dentro de una celda necesita comillas alrededor de la celda.</translation>
    </message>
    <message>
        <source>This contact card does not end, or is of a version that nobody knows.</source>
        <translation>Esta tarjeta de contacto no termina o es de una versión desconocida.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <source>The phone number is missing.</source>
        <translation>Falta el número de teléfono.</translation>
    </message>
    <message>
        <source>Another number of theirs was left out: it cannot be read.</source>
        <translation>Se omitió otro de sus números: no se puede leer.</translation>
    </message>
    <message>
        <source>The time zone was left out: it is none, such as Europe/London.</source>
        <translation>Se omitió la zona horaria: no es válida, como lo sería Europe/London.</translation>
    </message>
    <message>
        <source>The date was left out: it is not written as 2026-11-28.</source>
        <translation>Se omitió la fecha: no está escrita como 2026-11-28.</translation>
    </message>
    <message>
        <source>Consent was left out: the file does not say where it was given.</source>
        <translation>Se omitió el consentimiento: el archivo no indica dónde se dio.</translation>
    </message>
    <message>
        <source>It is not clear whether they opted out. Write yes or no.</source>
        <translation>No está claro si se dio de baja. Escriba sí o no.</translation>
    </message>
    <message>
        <source>A customer with this number is here already.</source>
        <translation>Ya hay un cliente con este número.</translation>
    </message>
    <message>
        <source>The same number is on line %1.</source>
        <translation>El mismo número está en la línea %1.</translation>
    </message>
    <message>
        <source>Several customers have this number, and none of them has this name.</source>
        <translation>Varios clientes tienen este número y ninguno tiene este nombre.</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Ese archivo no existe</translation>
    </message>
    <message>
        <source>It was moved or removed. Choose it again.</source>
        <translation>Se movió o se eliminó. Elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>Check that it is yours to read and that the disk is there.</source>
        <translation>Compruebe que tiene permiso de lectura y que el disco está disponible.</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>No se puede escribir el archivo</translation>
    </message>
    <message>
        <source>Check that the folder is yours to write and that the disk has room.</source>
        <translation>Compruebe que tiene permiso de escritura en la carpeta y que hay espacio en el disco.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>El archivo está vacío</translation>
    </message>
    <message>
        <source>There is nothing in it to take in.</source>
        <translation>No contiene nada que importar.</translation>
    </message>
    <message>
        <source>There is no such encoding</source>
        <translation>Esa codificación no existe</translation>
    </message>
    <message>
        <source>The file changed meanwhile</source>
        <translation>El archivo cambió entretanto</translation>
    </message>
    <message>
        <source>Choose it again, so that what is checked is what goes in.</source>
        <translation>Elíjalo de nuevo, para que se importe lo mismo que se comprueba.</translation>
    </message>
    <message>
        <source>This import was undone already</source>
        <translation>Esta importación ya se deshizo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Other phone numbers</source>
        <translation>Otros números de teléfono</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Cliente desde</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Where consent was given</source>
        <translation>Dónde se dio el consentimiento</translation>
    </message>
    <message>
        <source>Keep as a detail</source>
        <translation>Conservar como dato</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Its cause is not known</source>
        <translation>Se desconoce la causa</translation>
    </message>
    <message>
        <source>The number does not exist, or takes no texts</source>
        <translation>El número no existe o no admite SMS</translation>
    </message>
    <message>
        <source>The number is no mobile</source>
        <translation>El número no es de móvil</translation>
    </message>
    <message>
        <source>The customer opted out</source>
        <translation>El cliente se dio de baja</translation>
    </message>
    <message>
        <source>The phone was off or out of reach</source>
        <translation>El teléfono estaba apagado o sin cobertura</translation>
    </message>
    <message>
        <source>The network took it for spam</source>
        <translation>La red lo consideró spam</translation>
    </message>
    <message>
        <source>The country does not allow it</source>
        <translation>El país no lo permite</translation>
    </message>
    <message>
        <source>The sender may not be used there</source>
        <translation>El remitente no se puede usar allí</translation>
    </message>
    <message>
        <source>The text was not accepted</source>
        <translation>El texto no se aceptó</translation>
    </message>
    <message>
        <source>The provider account could not pay for it, or may not send</source>
        <translation>La cuenta del proveedor no tenía saldo o no puede enviar</translation>
    </message>
    <message>
        <source>It could not go in time</source>
        <translation>No pudo salir a tiempo</translation>
    </message>
    <message>
        <source>The number was no longer verified</source>
        <translation>El número ya no estaba verificado</translation>
    </message>
    <message>
        <source>The answer was lost</source>
        <translation>Se perdió la respuesta</translation>
    </message>
    <message>
        <source>Only some of its parts went</source>
        <translation>Solo salieron algunas de sus partes</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>No se cobra</translation>
    </message>
    <message>
        <source>May be charged</source>
        <translation>Puede cobrarse</translation>
    </message>
    <message>
        <source>Safe to retry</source>
        <translation>Se puede reintentar sin riesgo</translation>
    </message>
    <message>
        <source>Nothing arrived.</source>
        <translation>No llegó nada.</translation>
    </message>
    <message>
        <source>The network could not deliver it. A retry is charged again.</source>
        <translation>La red no pudo entregarlo. Un reintento se cobra otra vez.</translation>
    </message>
    <message>
        <source>A retry fails again</source>
        <translation>Un reintento vuelve a fallar</translation>
    </message>
    <message>
        <source>Something has to change first: edit it in the conversation.</source>
        <translation>Antes tiene que cambiar algo: edítelo en la conversación.</translation>
    </message>
    <message>
        <source>Not sure: never retried from here</source>
        <translation>En duda: nunca se reintenta desde aquí</translation>
    </message>
    <message>
        <source>It may have arrived. Decide in the conversation.</source>
        <translation>Puede haber llegado. Decida en la conversación.</translation>
    </message>
    <message>
        <source>Texts a minute</source>
        <translation>Textos por minuto</translation>
    </message>
    <message>
        <source>The most your contract allows. Bulk keeps within it; codes and single texts go first. Empty: no limit.</source>
        <translation>El máximo que permite su contrato. El envío masivo lo respeta; los códigos y los SMS individuales van antes. Vacío: sin límite.</translation>
    </message>
    <message>
        <source>calm, rough, outage, throttled or silent.</source>
        <translation>calm, rough, outage, throttled o silent.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same number brings the same luck again.</source>
        <translation>El mismo número repite los mismos resultados.</translation>
    </message>
    <message>
        <source>%1 says so, on %2. Chat is still open.</source>
        <translation>Lo indica %1, el %2. El chat sigue abierto.</translation>
    </message>
    <message>
        <source>%1: a marketing text must say how to stop</source>
        <translation>%1: un texto de marketing debe indicar cómo darse de baja</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>Sin número de teléfono</translation>
    </message>
    <message>
        <source>Add one on the profile.</source>
        <translation>Añada uno en el perfil.</translation>
    </message>
    <message>
        <source>Correct it on the profile.</source>
        <translation>Corríjalo en el perfil.</translation>
    </message>
    <message>
        <source>It is held and goes %1.</source>
        <translation>Se retiene; salida: %1.</translation>
    </message>
    <message>
        <source>The provider takes %1 characters, this has %2 too many. Nothing you typed is lost.</source>
        <translation>El proveedor admite %1 caracteres y a este le sobran %2. No se pierde nada de lo escrito.</translation>
    </message>
    <message>
        <source>The number stands in this send already</source>
        <translation>El número ya está en este envío</translation>
    </message>
    <message>
        <source>Another recipient has it. One text goes to it.</source>
        <translation>Lo tiene otro destinatario. Se le envía un solo texto.</translation>
    </message>
    <message>
        <source>Today&apos;s limit for bulk is reached</source>
        <translation>Se alcanzó el límite de hoy para envíos masivos</translation>
    </message>
    <message>
        <source>Today&apos;s limit is reached</source>
        <translation>Se alcanzó el límite de hoy</translation>
    </message>
    <message>
        <source>%1 of %2 are used. It begins again at midnight, or a supervisor raises it in Settings.</source>
        <translation>Usado: %1 de %2. Se reinicia a medianoche, o un supervisor lo aumenta en Ajustes.</translation>
    </message>
    <message>
        <source>%1 of %2 segments are used. It begins again at midnight, or a supervisor raises it in Settings.</source>
        <translation>Segmentos usados: %1 de %2. El límite se reinicia a medianoche, o un supervisor lo aumenta en Ajustes.</translation>
    </message>
    <message>
        <source>Verification ends before then</source>
        <translation>La verificación termina antes</translation>
    </message>
    <message>
        <source>It holds until %1. Send a code, or choose an earlier time.</source>
        <translation>Es válida hasta el %1. Envíe un código o elija una hora anterior.</translation>
    </message>
    <message>
        <source>Send at %1 their time</source>
        <translation>Enviar a las %1, su hora local</translation>
    </message>
    <message>
        <source>Daily limits</source>
        <translation>Límites diarios</translation>
    </message>
    <message>
        <source>The number is not verified.</source>
        <translation>El número no está verificado.</translation>
    </message>
    <message>
        <source>There is no consent to SMS.</source>
        <translation>No hay consentimiento de SMS.</translation>
    </message>
    <message>
        <source>The number opted out of SMS.</source>
        <translation>El número se dio de baja de SMS.</translation>
    </message>
    <message>
        <source>The country does not allow it.</source>
        <translation>El país no lo permite.</translation>
    </message>
    <message>
        <source>This kind of number takes no SMS.</source>
        <translation>Este tipo de número no admite SMS.</translation>
    </message>
    <message>
        <source>It is quiet hours there.</source>
        <translation>Allí es horario de silencio.</translation>
    </message>
    <message>
        <source>The text is longer than the provider takes. Shorten it, or send it in two.</source>
        <translation>El texto es más largo de lo que admite el proveedor. Acórtelo o envíelo en dos.</translation>
    </message>
    <message>
        <source>Something in it has no value.</source>
        <translation>Algo en el texto no tiene valor.</translation>
    </message>
    <message>
        <source>The same text went to this number already.</source>
        <translation>El mismo texto ya se envió a este número.</translation>
    </message>
    <message>
        <source>The provider cannot send it.</source>
        <translation>El proveedor no puede enviarlo.</translation>
    </message>
    <message>
        <source>It would fail again. Edit it in the conversation.</source>
        <translation>Fallaría otra vez. Edítelo en la conversación.</translation>
    </message>
    <message>
        <source>A text of theirs is being sent</source>
        <translation>Se está enviando un SMS a este cliente</translation>
    </message>
    <message>
        <source>Wait until it has gone, or cancel it, then erase them.</source>
        <translation>Espere a que salga o cancélelo; después borre al cliente.</translation>
    </message>
    <message>
        <source>language: takes a code, as language:en</source>
        <translation>language: admite un código, como language:en</translation>
    </message>
    <message>
        <source>A label of the customer</source>
        <translation>Una etiqueta del cliente</translation>
    </message>
    <message>
        <source>What the customer agreed to</source>
        <translation>Lo que aceptó el cliente</translation>
    </message>
    <message>
        <source>A number, one for SMS, or an email</source>
        <translation>Un número, uno para SMS o un correo electrónico</translation>
    </message>
    <message>
        <source>Mobile or landline</source>
        <translation>Móvil o fijo</translation>
    </message>
    <message>
        <source>Language of the customer</source>
        <translation>Idioma del cliente</translation>
    </message>
    <message>
        <source>Last wrote on this day or later</source>
        <translation>Escribió por última vez ese día o después</translation>
    </message>
    <message>
        <source>Last wrote before this day</source>
        <translation>Escribió por última vez antes de ese día</translation>
    </message>
    <message>
        <source>A customer since this day or later</source>
        <translation>Cliente desde ese día o después</translation>
    </message>
    <message>
        <source>It goes by itself at %1, unless %2 opts out or the number is no longer verified.</source>
        <translation>Sale automáticamente a las %1, salvo que %2 se dé de baja o el número deje de estar verificado.</translation>
    </message>
    <message>
        <source>It goes by itself at %1 in %2, unless %3 opts out or the number is no longer verified.</source>
        <translation>Sale automáticamente a las %1, hora de %2, salvo que %3 se dé de baja o el número deje de estar verificado.</translation>
    </message>
    <message>
        <source>scheduled for %1</source>
        <translation>programado: %1</translation>
    </message>
    <message>
        <source>Scheduled for %1</source>
        <translation>Programado: %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day of the week with day and month, as in &quot;Mon 30 Nov&quot;; see QLocale::toString for the letters.</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>day and hour, city</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Text taken in to be sent</source>
        <translation>Texto admitido para enviar</translation>
    </message>
    <message>
        <source>The provider took the text</source>
        <translation>El proveedor aceptó el texto</translation>
    </message>
    <message>
        <source>The provider took a part of the text</source>
        <translation>El proveedor aceptó una parte del texto</translation>
    </message>
    <message>
        <source>The provider refused the text</source>
        <translation>El proveedor rechazó el texto</translation>
    </message>
    <message>
        <source>The text did not leave the desk</source>
        <translation>El texto no salió de Heliograph</translation>
    </message>
    <message>
        <source>Not sure whether the text went</source>
        <translation>No se sabe si salió el texto</translation>
    </message>
    <message>
        <source>Another provider stood in</source>
        <translation>Otro proveedor actuó como sustituto</translation>
    </message>
    <message>
        <source>Found in the provider&apos;s history what became of the text</source>
        <translation>Se encontró en el historial del proveedor qué pasó con el texto</translation>
    </message>
    <message>
        <source>Decided what became of a text that was not sure</source>
        <translation>Se decidió qué pasó con un texto en duda</translation>
    </message>
    <message>
        <source>Held text released</source>
        <translation>Texto retenido liberado</translation>
    </message>
    <message>
        <source>Text taken back</source>
        <translation>Texto anulado</translation>
    </message>
    <message>
        <source>Text cancelled</source>
        <translation>Texto cancelado</translation>
    </message>
    <message>
        <source>Failed text set aside</source>
        <translation>Texto fallido apartado</translation>
    </message>
    <message>
        <source>Text to many started</source>
        <translation>Envío masivo iniciado</translation>
    </message>
    <message>
        <source>Text to many approved after the first one</source>
        <translation>Envío masivo aprobado tras el primer texto</translation>
    </message>
    <message>
        <source>Text to many paused</source>
        <translation>Envío masivo en pausa</translation>
    </message>
    <message>
        <source>Text to many resumed</source>
        <translation>Envío masivo reanudado</translation>
    </message>
    <message>
        <source>Failed part of a text to many sent again</source>
        <translation>Parte fallida de un envío masivo enviada de nuevo</translation>
    </message>
    <message>
        <source>Text to many cancelled</source>
        <translation>Envío masivo cancelado</translation>
    </message>
    <message>
        <source>Code made</source>
        <translation>Código generado</translation>
    </message>
    <message>
        <source>Code sent</source>
        <translation>Código enviado</translation>
    </message>
    <message>
        <source>Not sure whether the code went</source>
        <translation>No se sabe si salió el código</translation>
    </message>
    <message>
        <source>Code not sent</source>
        <translation>Código no enviado</translation>
    </message>
    <message>
        <source>Code refused</source>
        <translation>Código rechazado</translation>
    </message>
    <message>
        <source>Wrong code typed</source>
        <translation>Código incorrecto escrito</translation>
    </message>
    <message>
        <source>Several numbers typed that could be the code</source>
        <translation>Se escribieron varios números que podrían ser el código</translation>
    </message>
    <message>
        <source>The provider did not check the code</source>
        <translation>El proveedor no comprobó el código</translation>
    </message>
    <message>
        <source>Not sure whether the provider checked the code</source>
        <translation>No se sabe si el proveedor comprobó el código</translation>
    </message>
    <message>
        <source>Code expired</source>
        <translation>Código caducado</translation>
    </message>
    <message>
        <source>Number locked after too many wrong codes</source>
        <translation>Número bloqueado tras demasiados códigos incorrectos</translation>
    </message>
    <message>
        <source>Code cancelled</source>
        <translation>Código cancelado</translation>
    </message>
    <message>
        <source>Verification ended</source>
        <translation>Verificación terminada</translation>
    </message>
    <message>
        <source>Verification ended by itself</source>
        <translation>Verificación terminada automáticamente</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>Consentimiento registrado</translation>
    </message>
    <message>
        <source>Number opted out</source>
        <translation>Baja del número</translation>
    </message>
    <message>
        <source>Conversation begun</source>
        <translation>Conversación empezada</translation>
    </message>
    <message>
        <source>Conversation accepted</source>
        <translation>Conversación aceptada</translation>
    </message>
    <message>
        <source>Conversation assigned</source>
        <translation>Conversación asignada</translation>
    </message>
    <message>
        <source>Conversation set to pending</source>
        <translation>Conversación marcada como pendiente</translation>
    </message>
    <message>
        <source>Conversation snoozed</source>
        <translation>Conversación pospuesta</translation>
    </message>
    <message>
        <source>Snoozed conversation back</source>
        <translation>La conversación deja de estar pospuesta</translation>
    </message>
    <message>
        <source>Labels of a conversation changed</source>
        <translation>Etiquetas de una conversación cambiadas</translation>
    </message>
    <message>
        <source>Offered conversation missed</source>
        <translation>Conversación ofrecida perdida</translation>
    </message>
    <message>
        <source>Offered conversation declined</source>
        <translation>Conversación ofrecida rechazada</translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation>Cliente añadido</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>Cliente cambiado</translation>
    </message>
    <message>
        <source>Customers labelled</source>
        <translation>Clientes etiquetados</translation>
    </message>
    <message>
        <source>Label taken off customers</source>
        <translation>Etiqueta quitada de clientes</translation>
    </message>
    <message>
        <source>Two customers merged</source>
        <translation>Dos clientes fusionados</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>Fusión deshecha</translation>
    </message>
    <message>
        <source>Two customers marked as different people</source>
        <translation>Dos clientes marcados como personas distintas</translation>
    </message>
    <message>
        <source>Customer erased</source>
        <translation>Cliente borrado</translation>
    </message>
    <message>
        <source>Number added or changed</source>
        <translation>Número añadido o cambiado</translation>
    </message>
    <message>
        <source>Number removed</source>
        <translation>Número quitado</translation>
    </message>
    <message>
        <source>Number confirmed as a mobile</source>
        <translation>Número confirmado como móvil</translation>
    </message>
    <message>
        <source>Landline tagged for SMS by hand</source>
        <translation>Fijo marcado a mano para SMS</translation>
    </message>
    <message>
        <source>Conversation opened for review</source>
        <translation>Conversación abierta para revisión</translation>
    </message>
    <message>
        <source>Conversation scored</source>
        <translation>Conversación puntuada</translation>
    </message>
    <message>
        <source>Score changed</source>
        <translation>Puntuación cambiada</translation>
    </message>
    <message>
        <source>Score answered</source>
        <translation>Puntuación respondida</translation>
    </message>
    <message>
        <source>Score disputed</source>
        <translation>Puntuación impugnada</translation>
    </message>
    <message>
        <source>Disputed score kept</source>
        <translation>Puntuación impugnada mantenida</translation>
    </message>
    <message>
        <source>Coaching note written</source>
        <translation>Nota de coaching escrita</translation>
    </message>
    <message>
        <source>Coaching note changed</source>
        <translation>Nota de coaching cambiada</translation>
    </message>
    <message>
        <source>Coaching note removed</source>
        <translation>Nota de coaching quitada</translation>
    </message>
    <message>
        <source>Coaching note answered</source>
        <translation>Nota de coaching respondida</translation>
    </message>
    <message>
        <source>Coaching followed up</source>
        <translation>Seguimiento de coaching hecho</translation>
    </message>
    <message>
        <source>Rubric added</source>
        <translation>Rúbrica añadida</translation>
    </message>
    <message>
        <source>Rubric changed</source>
        <translation>Rúbrica cambiada</translation>
    </message>
    <message>
        <source>Rubric retired</source>
        <translation>Rúbrica retirada</translation>
    </message>
    <message>
        <source>Customers imported</source>
        <translation>Clientes importados</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Importación deshecha</translation>
    </message>
    <message>
        <source>Customers exported</source>
        <translation>Clientes exportados</translation>
    </message>
    <message>
        <source>Conversations exported</source>
        <translation>Conversaciones exportadas</translation>
    </message>
    <message>
        <source>Report exported</source>
        <translation>Informe exportado</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Ajuste cambiado</translation>
    </message>
    <message>
        <source>Provider added</source>
        <translation>Proveedor añadido</translation>
    </message>
    <message>
        <source>Provider changed</source>
        <translation>Proveedor cambiado</translation>
    </message>
    <message>
        <source>Provider removed</source>
        <translation>Proveedor quitado</translation>
    </message>
    <message>
        <source>Password of a provider stored</source>
        <translation>Contraseña de un proveedor guardada</translation>
    </message>
    <message>
        <source>Provider asked to do something</source>
        <translation>Se pidió algo al proveedor</translation>
    </message>
    <message>
        <source>Provider paused</source>
        <translation>Proveedor en pausa</translation>
    </message>
    <message>
        <source>Provider resumed</source>
        <translation>Proveedor reanudado</translation>
    </message>
    <message>
        <source>Template added</source>
        <translation>Plantilla añadida</translation>
    </message>
    <message>
        <source>Template changed</source>
        <translation>Plantilla cambiada</translation>
    </message>
    <message>
        <source>Template removed</source>
        <translation>Plantilla quitada</translation>
    </message>
    <message>
        <source>Desk opened</source>
        <translation>Heliograph abierto</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Copia de seguridad restaurada</translation>
    </message>
    <message>
        <source>Somebody else sat down</source>
        <translation>Cambio de agente</translation>
    </message>
    <message>
        <source>Availability changed</source>
        <translation>Disponibilidad cambiada</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rol cambiado</translation>
    </message>
    <message>
        <source>Audit trail signed off</source>
        <translation>Registro de auditoría firmado</translation>
    </message>
    <message>
        <source>Audit trail exported</source>
        <translation>Registro de auditoría exportado</translation>
    </message>
    <message>
        <source>Old entries of the audit trail removed</source>
        <translation>Entradas antiguas del registro de auditoría eliminadas</translation>
    </message>
    <message>
        <source>What was kept long enough removed</source>
        <translation>Eliminado lo que cumplió su plazo de conservación</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Mensaje %1</translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <translation>Conversación %1</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Cliente %1</translation>
    </message>
    <message>
        <source>Verification %1</source>
        <translation>Verificación %1</translation>
    </message>
    <message>
        <source>Consent %1</source>
        <translation>Consentimiento %1</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Proveedor %1</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>Ajuste %1</translation>
    </message>
    <message>
        <source>Template %1</source>
        <translation>Plantilla %1</translation>
    </message>
    <message>
        <source>Text to many %1</source>
        <translation>Envío masivo %1</translation>
    </message>
    <message>
        <source>Rubric %1</source>
        <translation>Rúbrica %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importación %1</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Review and coaching</source>
        <translation>Revisión y coaching</translation>
    </message>
    <message>
        <source>Imports and exports</source>
        <translation>Importaciones y exportaciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sign-ins and roles</source>
        <translation>Inicios de sesión y roles</translation>
    </message>
    <message>
        <source>The trail itself</source>
        <translation>El propio registro</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a detail and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 entry, from the first to the last.</source>
        <translation>1 entrada, de la primera a la última.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, from the first to the last.</source>
        <translation>
            <numerusform>%n entrada, de la primera a la última.</numerusform>
            <numerusform>%n entradas, de la primera a la última.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trail is whole</source>
        <translation>El registro está íntegro</translation>
    </message>
    <message>
        <source>%1 Entries up to %2 were removed by retention.</source>
        <translation>%1 Las entradas hasta %2 se eliminaron por conservación.</translation>
    </message>
    <message>
        <source>Entry %1 was edited</source>
        <translation>La entrada %1 se editó</translation>
    </message>
    <message>
        <source>What it says is not what was written. Entries before it are as they were.</source>
        <translation>Lo que dice no es lo que se escribió. Las entradas anteriores están como estaban.</translation>
    </message>
    <message>
        <source>Entry %1 was deleted</source>
        <translation>La entrada %1 se borró</translation>
    </message>
    <message>
        <source>Entries %1 to %2 were deleted</source>
        <translation>Las entradas %1 a %2 se borraron</translation>
    </message>
    <message>
        <source>What follows was written after them. Entries before them are as they were.</source>
        <translation>Lo que sigue se escribió después. Las entradas anteriores están como estaban.</translation>
    </message>
    <message>
        <source>From entry %1 on the order was changed</source>
        <translation>A partir de la entrada %1 se cambió el orden</translation>
    </message>
    <message>
        <source>Another entry stands here than was written here.</source>
        <translation>Aquí hay una entrada distinta de la que se escribió.</translation>
    </message>
    <message>
        <source>Entry %1 was inserted</source>
        <translation>La entrada %1 se insertó</translation>
    </message>
    <message>
        <source>The desk did not write it: what follows does not know of it.</source>
        <translation>Heliograph no la escribió: lo que sigue no la conoce.</translation>
    </message>
    <message>
        <source>The last entries are missing</source>
        <translation>Faltan las últimas entradas</translation>
    </message>
    <message>
        <source>Entries %1 to %2 had been signed off, and are not there any more.</source>
        <translation>Las entradas %1 a %2 estaban firmadas y ya no están.</translation>
    </message>
    <message>
        <source>The trail was written anew</source>
        <translation>El registro se escribió de nuevo</translation>
    </message>
    <message>
        <source>It fits in itself, but entry %1 is not the one that was signed off: it, or something before it, was changed.</source>
        <translation>Es coherente en sí mismo, pero la entrada %1 no es la que se firmó: se cambió esa o algo anterior.</translation>
    </message>
    <message>
        <source>Entries up to %1 are missing</source>
        <translation>Faltan las entradas hasta %1</translation>
    </message>
    <message>
        <source>A cut says that retention removed them, but this desk did not sign it.</source>
        <translation>Un corte dice que se eliminaron por conservación, pero este Heliograph no lo firmó.</translation>
    </message>
    <message>
        <source>The signed-off head is not this desk’s</source>
        <translation>El sello firmado no es de este Heliograph</translation>
    </message>
    <message>
        <source>Its signature does not fit the key of this profile. The entries fit each other.</source>
        <translation>Su firma no corresponde a la clave de este perfil. Las entradas concuerdan entre sí.</translation>
    </message>
    <message>
        <source>Entries cut off at the end, or a trail written anew, cannot be found.</source>
        <translation>No se pueden detectar entradas recortadas al final ni un registro escrito de nuevo.</translation>
    </message>
    <message>
        <source>Nobody has signed it off yet. %1</source>
        <translation>Aún no lo ha firmado nadie. %1</translation>
    </message>
    <message>
        <source>Held against the head of %1, entry %2. What came later is held against nothing.</source>
        <translation>Comparado con el sello del %1, entrada %2. Lo posterior no se compara con nada.</translation>
    </message>
    <message>
        <source>Held against the head of %1, entry %2, signed off by %3. What came later is held against nothing.</source>
        <translation>Comparado con el sello del %1, entrada %2, firmado por %3. Lo posterior no se compara con nada.</translation>
    </message>
    <message>
        <source>It fits the head of %1, entry %2, but the key that signed it is not here, so whoever changed the trail may have changed the head too. Compare it with one that you printed or saved.</source>
        <translation>Concuerda con el sello del %1, entrada %2, pero la clave que lo firmó no está aquí, así que quien cambiara el registro pudo cambiar también el sello. Compárelo con uno que haya impreso o guardado.</translation>
    </message>
    <message>
        <source>What was signed off has been removed by retention since. %1 Sign it off again.</source>
        <translation>Lo que se firmó se ha eliminado después por conservación. %1 Fírmelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 That retention removed the oldest entries cannot be confirmed without the key.</source>
        <translation>%1 Sin la clave no se puede confirmar que las entradas más antiguas se eliminaran por conservación.</translation>
    </message>
    <message>
        <source>Signed-off head of the audit trail of Heliograph. Keep it outside of the computer that it is of, and compare it with the trail later: it finds entries that were cut off at the end, and a trail that was written anew.</source>
        <translation>Sello firmado del registro de auditoría de Heliograph. Guárdelo fuera del equipo al que pertenece y compárelo con el registro más adelante: detecta entradas recortadas al final y un registro escrito de nuevo.</translation>
    </message>
    <message>
        <source>The trail is being read already</source>
        <translation>El registro ya se está leyendo</translation>
    </message>
    <message>
        <source>Wait until that is done, or stop it.</source>
        <translation>Espere a que termine o deténgalo.</translation>
    </message>
    <message>
        <source>The trail changed meanwhile</source>
        <translation>El registro cambió mientras tanto</translation>
    </message>
    <message>
        <source>Nothing was signed off. Verify it again.</source>
        <translation>No se firmó nada. Compruébelo de nuevo.</translation>
    </message>
    <message>
        <source>This file holds no head of an audit trail</source>
        <translation>Este archivo no contiene ningún sello de un registro de auditoría</translation>
    </message>
    <message>
        <source>Choose one that was saved with “Sign off”, with its lines as they were.</source>
        <translation>Elija uno guardado con “Firmar”, con sus líneas como estaban.</translation>
    </message>
    <message>
        <source>This head is of another profile</source>
        <translation>Este sello es de otro perfil</translation>
    </message>
    <message>
        <source>Choose one that was signed off here.</source>
        <translation>Elija uno que se haya firmado aquí.</translation>
    </message>
    <message>
        <source>A broken trail is not signed off</source>
        <translation>Un registro dañado no se firma</translation>
    </message>
    <message>
        <source>Verify it, and see first what was done to it.</source>
        <translation>Compruébelo y vea antes qué se le hizo.</translation>
    </message>
    <message>
        <source>Opted out of marketing</source>
        <translation>Baja de marketing</translation>
    </message>
    <message>
        <source>Opt-out of marketing lifted</source>
        <translation>Baja de marketing anulada</translation>
    </message>
    <message>
        <source>There is no report for these days</source>
        <translation>No hay informe para estos días</translation>
    </message>
    <message>
        <source>Choose a later one for the reminder.</source>
        <translation>Elija una hora posterior para el recordatorio.</translation>
    </message>
    <message>
        <source>That is more than five years away</source>
        <translation>Faltan más de cinco años para eso</translation>
    </message>
    <message>
        <source>Choose an earlier time for the reminder.</source>
        <translation>Elija una hora anterior para el recordatorio.</translation>
    </message>
    <message>
        <source>This reminder is done or cancelled already</source>
        <translation>Este recordatorio ya está hecho o cancelado</translation>
    </message>
    <message>
        <source>It is being removed already</source>
        <translation>Ya se está eliminando</translation>
    </message>
    <message>
        <source>Opted out of marketing with “%1”</source>
        <translation>Baja de marketing con “%1”</translation>
    </message>
    <message>
        <source>Marketing by SMS allowed again</source>
        <translation>Marketing por SMS permitido de nuevo</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>First response, median</source>
        <translation>Primera respuesta, mediana</translation>
    </message>
    <message>
        <source>First response, slowest tenth</source>
        <translation>Primera respuesta, décimo más lento</translation>
    </message>
    <message>
        <source>Next response, median</source>
        <translation>Respuesta siguiente, mediana</translation>
    </message>
    <message>
        <source>Next response, slowest tenth</source>
        <translation>Respuesta siguiente, décimo más lento</translation>
    </message>
    <message>
        <source>Wait, median</source>
        <translation>Espera, mediana</translation>
    </message>
    <message>
        <source>Wait, slowest tenth</source>
        <translation>Espera, décimo más lento</translation>
    </message>
    <message>
        <source>Handling, median</source>
        <translation>Gestión, mediana</translation>
    </message>
    <message>
        <source>Handling, slowest tenth</source>
        <translation>Gestión, décimo más lento</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>Tasa de entrega</translation>
    </message>
    <message>
        <source>Time to delivery, median</source>
        <translation>Tiempo hasta la entrega, mediana</translation>
    </message>
    <message>
        <source>Time to delivery, slowest tenth</source>
        <translation>Tiempo hasta la entrega, décimo más lento</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Verification rate</source>
        <translation>Tasa de verificación</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>Demasiados códigos incorrectos</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenidos</translation>
    </message>
    <message>
        <source>Segments foreseen</source>
        <translation>Segmentos previstos</translation>
    </message>
    <message>
        <source>Segments billed</source>
        <translation>Segmentos facturados</translation>
    </message>
    <message>
        <source>Counted by the provider</source>
        <translation>Contados por el proveedor</translation>
    </message>
    <message>
        <source>Conversations that began in this time, whoever wrote first.</source>
        <translation>Conversaciones que empezaron en este periodo, escribiera quien escribiera primero.</translation>
    </message>
    <message>
        <source>Questions of this time that no agent has answered yet. A question is a customer&apos;s first text, or the first after one of ours.</source>
        <translation>Preguntas de este periodo que ningún agente ha respondido aún. Una pregunta es el primer texto de un cliente o el primero después de uno nuestro.</translation>
    </message>
    <message>
        <source>From the first text of a conversation to an agent&apos;s first answer: half were answered at least this fast.</source>
        <translation>Desde el primer texto de una conversación hasta la primera respuesta de un agente: la mitad se respondió al menos con esta rapidez.</translation>
    </message>
    <message>
        <source>From the first text of a conversation to an agent&apos;s first answer: one in ten waited longer than this.</source>
        <translation>Desde el primer texto de una conversación hasta la primera respuesta de un agente: uno de cada diez esperó más.</translation>
    </message>
    <message>
        <source>From each later question to its answer: half were answered at least this fast.</source>
        <translation>Desde cada pregunta posterior hasta su respuesta: la mitad se respondió al menos con esta rapidez.</translation>
    </message>
    <message>
        <source>From each later question to its answer: one in ten waited longer than this.</source>
        <translation>Desde cada pregunta posterior hasta su respuesta: una de cada diez esperó más.</translation>
    </message>
    <message>
        <source>From a conversation&apos;s beginning until an agent had it: half waited at most this long.</source>
        <translation>Desde el comienzo de una conversación hasta que la tuvo un agente: la mitad esperó como mucho este tiempo.</translation>
    </message>
    <message>
        <source>From a conversation&apos;s beginning until an agent had it: one in ten waited longer than this.</source>
        <translation>Desde el comienzo de una conversación hasta que la tuvo un agente: una de cada diez esperó más.</translation>
    </message>
    <message>
        <source>From when an agent had a conversation until it was closed: half took at most this long.</source>
        <translation>Desde que un agente tuvo una conversación hasta que se cerró: la mitad duró como mucho este tiempo.</translation>
    </message>
    <message>
        <source>From when an agent had a conversation until it was closed: one in ten took longer than this.</source>
        <translation>Desde que un agente tuvo una conversación hasta que se cerró: una de cada diez duró más.</translation>
    </message>
    <message>
        <source>SMS written in this time and handed to a provider, codes among them.</source>
        <translation>SMS escritos en este periodo y entregados a un proveedor, códigos incluidos.</translation>
    </message>
    <message>
        <source>SMS with a receipt that says they arrived.</source>
        <translation>SMS con un acuse que indica que llegaron.</translation>
    </message>
    <message>
        <source>SMS with a receipt that says they did not arrive, and those the provider refused.</source>
        <translation>SMS con un acuse que indica que no llegaron, y los que rechazó el proveedor.</translation>
    </message>
    <message>
        <source>SMS without a receipt, and those that are not sure.</source>
        <translation>SMS sin acuse y los que están en duda.</translation>
    </message>
    <message>
        <source>Delivered SMS out of those that were delivered or not. Unconfirmed ones are left out.</source>
        <translation>SMS entregados respecto de los que se entregaron o no. Los que están sin confirmar no cuentan.</translation>
    </message>
    <message>
        <source>From the first try of a delivered SMS until its receipt was here: half took at most this long.</source>
        <translation>Desde el primer intento de un SMS entregado hasta que llegó su acuse: la mitad tardó como mucho este tiempo.</translation>
    </message>
    <message>
        <source>From the first try of a delivered SMS until its receipt was here: one in ten took longer than this.</source>
        <translation>Desde el primer intento de un SMS entregado hasta que llegó su acuse: uno de cada diez tardó más.</translation>
    </message>
    <message>
        <source>Verifications begun in this time. One that a newer code took the place of is not counted.</source>
        <translation>Verificaciones empezadas en este periodo. No se cuenta la que fue sustituida por un código más reciente.</translation>
    </message>
    <message>
        <source>Verifications that proved the number.</source>
        <translation>Verificaciones que confirmaron el número.</translation>
    </message>
    <message>
        <source>Verified out of all codes that have ended.</source>
        <translation>Verificados respecto de todos los códigos terminados.</translation>
    </message>
    <message>
        <source>Codes that nobody typed in time.</source>
        <translation>Códigos que nadie escribió a tiempo.</translation>
    </message>
    <message>
        <source>Codes that were typed wrong too often.</source>
        <translation>Códigos que se escribieron mal demasiadas veces.</translation>
    </message>
    <message>
        <source>Codes that never left the desk.</source>
        <translation>Códigos que nunca salieron de Heliograph.</translation>
    </message>
    <message>
        <source>Codes that were cancelled, or ended with the desk.</source>
        <translation>Códigos que se cancelaron o terminaron con Heliograph.</translation>
    </message>
    <message>
        <source>SMS segments as the desk foresaw them, of all texts that may be charged.</source>
        <translation>Segmentos de SMS según los previó Heliograph, de todos los textos que pueden cobrarse.</translation>
    </message>
    <message>
        <source>SMS segments as the providers counted them; where one tells nothing, as foreseen.</source>
        <translation>Segmentos de SMS según los contaron los proveedores; si alguno no lo indica, según lo previsto.</translation>
    </message>
    <message>
        <source>SMS whose provider told how many segments it counted.</source>
        <translation>SMS cuyo proveedor indicó cuántos segmentos contó.</translation>
    </message>
    <message>
        <source>Foreseen: segments by the price table when each text was written. Billed: the same price for the segments that the provider counted.</source>
        <translation>Previsto: segmentos según la tabla de precios cuando se escribió cada texto. Facturado: el mismo precio para los segmentos que contó el proveedor.</translation>
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
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share of a hundred, as in &quot;97.2 %&quot;.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>Por agente</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Por proveedor</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie aún</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Day, month and year, as in &quot;12 May 2026&quot;; see QLocale::toString for the letters.</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>Day and month of the same year, as in &quot;29 April&quot;.</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>The last day is before the first. Choose a later last day, or an earlier first one.</source>
        <translation>El último día es anterior al primero. Elija un último día posterior o un primer día anterior.</translation>
    </message>
    <message>
        <source>These days are still to come. Choose a last day no later than today.</source>
        <translation>Estos días aún no han llegado. Elija un último día no posterior a hoy.</translation>
    </message>
    <message>
        <source>That is more than %1 days. Choose fewer.</source>
        <translation>Son más de %1 días. Elija menos.</translation>
    </message>
    <message>
        <source>A day is written as 2026-11-28.</source>
        <translation>Un día se escribe como 2026-11-28.</translation>
    </message>
    <message>
        <source>Texts that the customer asked for may go; this template is marketing.</source>
        <translation>Los textos que pidió el cliente pueden enviarse; esta plantilla es de marketing.</translation>
    </message>
    <message>
        <source>This reminder is gone</source>
        <translation>Este recordatorio ya no existe</translation>
    </message>
    <message>
        <source>Its customer was erased meanwhile.</source>
        <translation>Su cliente se borró mientras tanto.</translation>
    </message>
    <message>
        <source>This customer is gone</source>
        <translation>Este cliente ya no existe</translation>
    </message>
    <message>
        <source>They were erased, so there is nobody to be reminded of.</source>
        <translation>Se borró, así que no hay nadie de quien recordar nada.</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 conversación</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n conversación</numerusform>
            <numerusform>%n conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>how 1 text was sent</source>
        <translation>cómo se envió 1 texto</translation>
    </message>
    <message numerus="yes">
        <source>how %n texts were sent</source>
        <translation>
            <numerusform>cómo se envió %n texto</numerusform>
            <numerusform>cómo se enviaron %n textos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 code</source>
        <translation>1 código</translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>%n código</numerusform>
            <numerusform>%n códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry of the audit trail</source>
        <translation>1 entrada del registro de auditoría</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the audit trail</source>
        <translation>
            <numerusform>%n entrada del registro de auditoría</numerusform>
            <numerusform>%n entradas del registro de auditoría</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is old enough</source>
        <translation>Nada es lo bastante antiguo</translation>
    </message>
    <message>
        <source>Open conversations, and texts that wait or are not sure, are kept whatever their age.</source>
        <translation>Las conversaciones abiertas y los textos en espera o en duda se conservan sea cual sea su antigüedad.</translation>
    </message>
    <message>
        <source>This would be removed</source>
        <translation>Se eliminaría esto</translation>
    </message>
    <message>
        <source>Open conversations, and texts that wait or are not sure, are kept whatever their age. Customers, consent and opt-outs stay. Backups that were made before still hold it.</source>
        <translation>Las conversaciones abiertas y los textos en espera o en duda se conservan sea cual sea su antigüedad. Los clientes, el consentimiento y las bajas se quedan. Las copias de seguridad anteriores aún lo contienen.</translation>
    </message>
    <message>
        <source>The audit trail was left whole: the key that signs its cut is not here.</source>
        <translation>El registro de auditoría quedó entero: la clave que firma su corte no está aquí.</translation>
    </message>
    <message>
        <source>Nothing was old enough</source>
        <translation>Nada era lo bastante antiguo</translation>
    </message>
    <message>
        <source>Nothing of it is left in the file or in the search. Backups that were made before still hold it.</source>
        <translation>Nada de ello queda en el archivo ni en la búsqueda. Las copias de seguridad anteriores aún lo contienen.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>Comprehension</source>
        <translation>Comprensión</translation>
    </message>
    <message>
        <source>Question not read to the end</source>
        <translation>Pregunta no leída hasta el final</translation>
    </message>
    <message>
        <source>Wrong question answered</source>
        <translation>Se respondió a otra pregunta</translation>
    </message>
    <message>
        <source>Did not ask back</source>
        <translation>No pidió aclaraciones</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>Wrong answer</source>
        <translation>Respuesta incorrecta</translation>
    </message>
    <message>
        <source>Incomplete answer</source>
        <translation>Respuesta incompleta</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Demasiado tarde</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Curt</source>
        <translation>Seco</translation>
    </message>
    <message>
        <source>Too familiar</source>
        <translation>Demasiado familiar</translation>
    </message>
    <message>
        <source>No apology where one was due</source>
        <translation>Sin disculpa cuando correspondía</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Gramática</translation>
    </message>
    <message>
        <source>Typing errors</source>
        <translation>Errores de escritura</translation>
    </message>
    <message>
        <source>Hard to follow</source>
        <translation>Difícil de seguir</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Date not repeated in chat</source>
        <translation>Fecha no repetida en el chat</translation>
    </message>
    <message>
        <source>Next step not said</source>
        <translation>Siguiente paso no indicado</translation>
    </message>
    <message>
        <source>Closed too early</source>
        <translation>Cerrada demasiado pronto</translation>
    </message>
    <message>
        <source>Verification done</source>
        <translation>Verificación hecha</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>No ofrecida</translation>
    </message>
    <message>
        <source>Sent before verification</source>
        <translation>Enviado antes de la verificación</translation>
    </message>
    <message>
        <source>Consent respected</source>
        <translation>Consentimiento respetado</translation>
    </message>
    <message>
        <source>No consent recorded</source>
        <translation>Sin consentimiento registrado</translation>
    </message>
    <message>
        <source>Sent after a stop</source>
        <translation>Enviado después de una baja</translation>
    </message>
    <message>
        <source>Right channel</source>
        <translation>Canal adecuado</translation>
    </message>
    <message>
        <source>SMS where chat was enough</source>
        <translation>SMS cuando bastaba el chat</translation>
    </message>
    <message>
        <source>Chat where SMS was due</source>
        <translation>Chat cuando correspondía un SMS</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Sin nota</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>A category has no name</source>
        <translation>Una categoría no tiene nombre</translation>
    </message>
    <message>
        <source>Name it, or remove it.</source>
        <translation>Póngale nombre o quítela.</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>“%1” está dos veces</translation>
    </message>
    <message>
        <source>Give each category a name of its own.</source>
        <translation>Dé a cada categoría un nombre propio.</translation>
    </message>
    <message>
        <source>“%1” has no weight that counts</source>
        <translation>“%1” no tiene un peso que cuente</translation>
    </message>
    <message>
        <source>A weight is 1 to 100; 0 only where the lowest mark fails the score.</source>
        <translation>Un peso va de 1 a 100; 0 solo en una categoría eliminatoria.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>“%1” is not answered</source>
        <translation>“%1” no está respondida</translation>
    </message>
    <message>
        <source>Give it a mark, or save the draft and come back.</source>
        <translation>Póngale una calificación, o guarde el borrador y vuelva después.</translation>
    </message>
    <message>
        <source>Say why “%1” is low</source>
        <translation>Indique por qué “%1” es baja</translation>
    </message>
    <message>
        <source>Choose what comes closest. The agent reads it.</source>
        <translation>Elija lo que más se acerque. El agente lo lee.</translation>
    </message>
    <message>
        <source>That day is over</source>
        <translation>Ese día ya pasó</translation>
    </message>
    <message>
        <source>Choose a day from today on.</source>
        <translation>Elija un día a partir de hoy.</translation>
    </message>
    <message>
        <source>No category has a weight</source>
        <translation>Ninguna categoría tiene peso</translation>
    </message>
    <message>
        <source>Give at least one a weight, so that there is something to score.</source>
        <translation>Dé un peso al menos a una para que haya algo que puntuar.</translation>
    </message>
    <message>
        <source>There is no category yet</source>
        <translation>Aún no hay ninguna categoría</translation>
    </message>
    <message>
        <source>Add one.</source>
        <translation>Añada una.</translation>
    </message>
    <message>
        <source>The rubric has no name</source>
        <translation>La rúbrica no tiene nombre</translation>
    </message>
    <message>
        <source>Name it.</source>
        <translation>Póngale nombre.</translation>
    </message>
    <message>
        <source>That is too long</source>
        <translation>Es demasiado largo</translation>
    </message>
    <message>
        <source>It takes 2,000 characters at most. Nothing you wrote is lost.</source>
        <translation>Admite 2000 caracteres como máximo. No se pierde nada de lo escrito.</translation>
    </message>
    <message>
        <source>There are no words yet</source>
        <translation>Aún no hay nada escrito</translation>
    </message>
    <message>
        <source>Your score was handed in already</source>
        <translation>Su puntuación ya se entregó</translation>
    </message>
    <message>
        <source>It can change when the agent disputes it.</source>
        <translation>Puede cambiar si el agente la impugna.</translation>
    </message>
    <message>
        <source>This was disputed already</source>
        <translation>Esto ya se impugnó</translation>
    </message>
    <message>
        <source>The reviewer&apos;s answer stands below the score.</source>
        <translation>La respuesta del revisor está debajo de la puntuación.</translation>
    </message>
    <message>
        <source>Nobody has this conversation</source>
        <translation>Nadie tiene esta conversación</translation>
    </message>
    <message>
        <source>Without an agent there is nobody to score. Assign it first.</source>
        <translation>Sin agente no hay a quién puntuar. Asígnela primero.</translation>
    </message>
    <message>
        <source>This is the only rubric</source>
        <translation>Esta es la única rúbrica</translation>
    </message>
    <message>
        <source>Add another one first.</source>
        <translation>Añada otra primero.</translation>
    </message>
    <message>
        <source>Another rubric has this name</source>
        <translation>Otra rúbrica tiene este nombre</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>This is somebody else&apos;s</source>
        <translation>Esto es de otra persona</translation>
    </message>
    <message>
        <source>Only who wrote it, or whom it is about, may answer it.</source>
        <translation>Solo puede responder quien lo escribió o la persona a la que se refiere.</translation>
    </message>
    <message>
        <source>Only a supervisor reviews conversations</source>
        <translation>Solo un supervisor revisa conversaciones</translation>
    </message>
    <message>
        <source>Only a supervisor scores conversations</source>
        <translation>Solo un supervisor puntúa conversaciones</translation>
    </message>
    <message>
        <source>Only a supervisor changes what is scored</source>
        <translation>Solo un supervisor cambia lo que se puntúa</translation>
    </message>
    <message>
        <source>Only a supervisor opens the reports</source>
        <translation>Solo un supervisor abre los informes</translation>
    </message>
    <message>
        <source>Only a supervisor opens the audit trail</source>
        <translation>Solo un supervisor abre el registro de auditoría</translation>
    </message>
    <message>
        <source>Only a supervisor writes to a file what the desk knows</source>
        <translation>Solo un supervisor escribe en un archivo lo que sabe Heliograph</translation>
    </message>
    <message>
        <source>Only a supervisor changes these limits</source>
        <translation>Solo un supervisor cambia estos límites</translation>
    </message>
    <message>
        <source>Only a supervisor changes where SMS and codes may go</source>
        <translation>Solo un supervisor cambia adónde pueden ir los SMS y los códigos</translation>
    </message>
    <message>
        <source>Only a supervisor changes the prices</source>
        <translation>Solo un supervisor cambia los precios</translation>
    </message>
    <message>
        <source>Only a supervisor changes providers</source>
        <translation>Solo un supervisor cambia los proveedores</translation>
    </message>
    <message>
        <source>Only a supervisor changes what holds for everybody</source>
        <translation>Solo un supervisor cambia lo que vale para todos</translation>
    </message>
    <message>
        <source>Only a supervisor changes templates</source>
        <translation>Solo un supervisor cambia las plantillas</translation>
    </message>
    <message>
        <source>Only a supervisor decides how long things are kept</source>
        <translation>Solo un supervisor decide cuánto tiempo se conservan los datos</translation>
    </message>
    <message>
        <source>Only a supervisor erases a customer</source>
        <translation>Solo un supervisor borra a un cliente</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Your role is agent. It is chosen in Settings, under Me.</source>
        <translation>Su rol es agente. Se elige en Ajustes, en Yo.</translation>
    </message>
    <message>
        <source>An SMS, one that failed, or unread texts</source>
        <translation>Un SMS, uno que falló o textos sin leer</translation>
    </message>
    <message>
        <source>How it was closed</source>
        <translation>Cómo se cerró</translation>
    </message>
    <message>
        <source>Whose account carried an SMS of it</source>
        <translation>Mediante qué cuenta salió un SMS suyo</translation>
    </message>
    <message>
        <source>A consent was given in it, or none</source>
        <translation>Si en ella se dio un consentimiento o ninguno</translation>
    </message>
    <message>
        <source>A verification in it: proven, or lost</source>
        <translation>Una verificación en ella: verificada o fallida</translation>
    </message>
    <message>
        <source>What a review said; &lt;80 for less than 80 %</source>
        <translation>Qué dijo una revisión; &lt;80 para menos del 80 %</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Heliograph</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>(verification code)</source>
        <translation>(código de verificación)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>customer: topic</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>Agent: %1</source>
        <translation>Agente: %1</translation>
    </message>
    <message>
        <source>Without the team&apos;s notes</source>
        <translation>Sin las notas del equipo</translation>
    </message>
</context>
</TS>
