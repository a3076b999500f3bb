<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>CardFace</name>
    <message>
        <source>Resend in %1</source>
        <translation>Reenviar em %1</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Send OTP</source>
        <translation>Enviar OTP</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>Alterar número</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sending the code</source>
        <translation>Enviando o código</translation>
    </message>
    <message>
        <source>The provider has not answered yet.</source>
        <translation>O provedor ainda não respondeu.</translation>
    </message>
    <message>
        <source>Code sent</source>
        <translation>Código enviado</translation>
    </message>
    <message>
        <source>Accepted by provider, %1</source>
        <translation>Aceito pelo provedor, %1</translation>
    </message>
    <message>
        <source>Now ask %1 for it.</source>
        <translation>Agora peça o código a %1.</translation>
    </message>
    <message>
        <source>Now ask for it: the reply is ready.</source>
        <translation>Agora peça o código: a resposta está pronta.</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Aguardando %1</translation>
    </message>
    <message>
        <source>%1 types the code. The desk checks it; nobody here sees it.</source>
        <translation>%1 digita o código. O Heliograph confere; ninguém aqui o vê.</translation>
    </message>
    <message>
        <source>%1 types the code in %2. The desk checks it; nobody here sees it.</source>
        <translation>%1 digita o código via %2. O Heliograph confere; ninguém aqui o vê.</translation>
    </message>
    <message>
        <source>Wrong code, %1 left</source>
        <translation>Código errado. Tentativas: %1</translation>
    </message>
    <message>
        <source>That was not the code. %1 can try again until the time runs out.</source>
        <translation>Não era esse o código. %1 pode tentar de novo até o tempo acabar.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Pedir de novo</translation>
    </message>
    <message>
        <source>Not sure it went</source>
        <translation>Envio incerto</translation>
    </message>
    <message>
        <source>The provider’s answer never came. If %1 has the code, it counts.</source>
        <translation>A resposta do provedor não chegou. Se %1 tiver o código, ele vale.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Code answered by SMS from this number</source>
        <translation>Código respondido por SMS a partir deste número</translation>
    </message>
    <message>
        <source>Code typed in %1</source>
        <translation>Código digitado via %1</translation>
    </message>
    <message>
        <source>Code typed in %1, asked by %2</source>
        <translation>Código digitado via %1, pedido por %2</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Válido até %1</translation>
    </message>
    <message>
        <source>Re-verify</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>The provider says that this number opted out of SMS.</source>
        <translation>O provedor informa que este número fez opt-out de SMS.</translation>
    </message>
    <message>
        <source>The provider refused this number. Nothing was sent.</source>
        <translation>O provedor recusou este número. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The provider did not take it. Nothing was sent; try again.</source>
        <translation>O provedor não aceitou o envio. Nada foi enviado; tente de novo.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1.</source>
        <translation>Nada foi enviado: %1.</translation>
    </message>
    <message>
        <source>The number was changed since. Send a code to verify it again.</source>
        <translation>O número foi alterado depois. Envie um código para verificá-lo de novo.</translation>
    </message>
    <message>
        <source>It was taken back by hand. Send a code to verify the number again.</source>
        <translation>A verificação foi revogada manualmente. Envie um código para verificar o número de novo.</translation>
    </message>
    <message>
        <source>Two customers were merged. Send a code to verify the number again.</source>
        <translation>Dois clientes foram mesclados. Envie um código para verificar o número de novo.</translation>
    </message>
    <message>
        <source>180 days have passed since %1. Send a code to verify it again.</source>
        <translation>Já se passaram 180 dias desde %1. Envie um código para verificar de novo.</translation>
    </message>
    <message>
        <source>Code expired</source>
        <translation>Código expirado</translation>
    </message>
    <message>
        <source>Its %1 are over. Send a new one when %2 is ready.</source>
        <translation>O prazo de %1 acabou. Envie um novo quando %2 puder digitar.</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <translation>Bloqueado até %1</translation>
    </message>
    <message>
        <source>Too many wrong codes. No new code goes to this number until then.</source>
        <translation>Códigos errados demais. Nenhum código novo vai para este número até lá.</translation>
    </message>
    <message>
        <source>Opted out of SMS</source>
        <translation>Opt-out de SMS</translation>
    </message>
    <message>
        <source>No code and no SMS may go to this number. Chat is still open.</source>
        <translation>Nenhum código ou SMS pode ir para este número. O chat continua disponível.</translation>
    </message>
    <message>
        <source>Record opt-in…</source>
        <translation>Registrar opt-in…</translation>
    </message>
    <message>
        <source>Code not sent</source>
        <translation>Código não enviado</translation>
    </message>
    <message>
        <source>Verification ended</source>
        <translation>Verificação encerrada</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Send a code to be sure this number is %1’s. SMS stays off until then.</source>
        <translation>Envie um código para confirmar que este número é de %1. Até lá, o SMS fica desativado.</translation>
    </message>
    <message>
        <source>Send a code to</source>
        <translation>Enviar um código para</translation>
    </message>
    <message>
        <source>The provider made it and checks it.</source>
        <translation>O provedor o criou e o verifica.</translation>
    </message>
    <message>
        <source>%1 types the code. The provider checks it; nobody here sees it.</source>
        <translation>%1 digita o código. O provedor confere; ninguém aqui o vê.</translation>
    </message>
    <message>
        <source>%1 types the code in %2. The provider checks it; nobody here sees it.</source>
        <translation>%1 digita o código via %2. O provedor confere; ninguém aqui o vê.</translation>
    </message>
    <message>
        <source>Not accepted, %1 left</source>
        <translation>Não aceito. Tentativas: %1</translation>
    </message>
    <message>
        <source>Wrong or too old: the provider does not say which. %1 can try again, or you send a new one.</source>
        <translation>Errado ou antigo demais: o provedor não diz qual dos dois. %1 pode tentar de novo, ou você envia um novo.</translation>
    </message>
    <message>
        <source>Checking the code</source>
        <translation>Conferindo o código</translation>
    </message>
    <message>
        <source>%1 typed one. The provider is asked whether it is right.</source>
        <translation>%1 digitou um. O provedor está sendo consultado para saber se está certo.</translation>
    </message>
    <message>
        <source>The provider never named this code, so it cannot be asked about it. Send a new one.</source>
        <translation>O provedor nunca identificou este código, então não é possível consultá-lo. Envie um novo.</translation>
    </message>
    <message>
        <source>The provider did not look at it, and no try was counted. Ask %1 to type it again.</source>
        <translation>O provedor não o examinou, e nenhuma tentativa foi contada. Peça a %1 para digitar de novo.</translation>
    </message>
    <message>
        <source>No try was counted: %1. Ask %2 to type it again later.</source>
        <translation>Nenhuma tentativa foi contada: %1. Peça a %2 para digitar de novo mais tarde.</translation>
    </message>
    <message>
        <source>Code not checked</source>
        <translation>Código não conferido</translation>
    </message>
    <message>
        <source>Not sure it was right</source>
        <translation>Não se sabe se estava certo</translation>
    </message>
    <message>
        <source>The provider’s answer never came. %1 can type it again; if that fails, send a new one.</source>
        <translation>A resposta do provedor não chegou. %1 pode digitar de novo; se falhar, envie um novo.</translation>
    </message>
    <message>
        <source>The provider takes it no longer. Send a new one when %1 is ready.</source>
        <translation>O provedor não o aceita mais. Envie um novo quando %1 puder digitar.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>%1 is waiting</source>
        <translation>%1 aguarda</translation>
    </message>
    <message>
        <source>Somebody new is waiting</source>
        <translation>Alguém novo aguarda</translation>
    </message>
    <message>
        <source>%1 wrote</source>
        <translation>%1 escreveu</translation>
    </message>
    <message>
        <source>A customer wrote</source>
        <translation>Um cliente escreveu</translation>
    </message>
    <message>
        <source>An SMS to %1 needs you</source>
        <translation>Um SMS para %1 precisa de você</translation>
    </message>
    <message>
        <source>An SMS needs you</source>
        <translation>Um SMS precisa de você</translation>
    </message>
    <message>
        <source>%1 is due again</source>
        <translation>A conversa com %1 voltou</translation>
    </message>
    <message>
        <source>A conversation is due again</source>
        <translation>Uma conversa adiada voltou</translation>
    </message>
    <message>
        <source>%1 is verified</source>
        <translation>Número de %1 verificado</translation>
    </message>
    <message>
        <source>A number is verified</source>
        <translation>Um número foi verificado</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>Lembrete: %1</translation>
    </message>
    <message>
        <source>A reminder is due</source>
        <translation>Um lembrete venceu</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders are due</source>
        <translation>
            <numerusform>%n lembrete venceu</numerusform>
            <numerusform>%n lembretes venceram</numerusform>
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
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>Desfazer digitação</translation>
    </message>
    <message>
        <source>Redo typing</source>
        <translation>Refazer digitação</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete to the start of the word</source>
        <translation>Excluir até o início da palavra</translation>
    </message>
    <message>
        <source>Delete to the end of the word</source>
        <translation>Excluir até o fim da palavra</translation>
    </message>
    <message>
        <source>Delete to the end of the line</source>
        <translation>Excluir até o fim da linha</translation>
    </message>
    <message>
        <source>Delete the line</source>
        <translation>Excluir a linha</translation>
    </message>
    <message>
        <source>Go to the next word</source>
        <translation>Ir para a próxima palavra</translation>
    </message>
    <message>
        <source>Go to the previous word</source>
        <translation>Ir para a palavra anterior</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>Ir para o início</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Ir para o fim</translation>
    </message>
    <message>
        <source>Select the next word</source>
        <translation>Selecionar a próxima palavra</translation>
    </message>
    <message>
        <source>Select the previous word</source>
        <translation>Selecionar a palavra anterior</translation>
    </message>
    <message>
        <source>Select to the start</source>
        <translation>Selecionar até o início</translation>
    </message>
    <message>
        <source>Select to the end</source>
        <translation>Selecionar até o fim</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Abilities</name>
    <message>
        <source>What it can do</source>
        <translation>O que ele pode fazer</translation>
    </message>
    <message>
        <source>Read from the adapter, not from this form.</source>
        <translation>Lido do adaptador, não deste formulário.</translation>
    </message>
    <message>
        <source>to %1 characters</source>
        <translation>até %1 caracteres</translation>
    </message>
    <message>
        <source>as long as you allow</source>
        <translation>do tamanho que você permitir</translation>
    </message>
    <message>
        <source>fixed texts only</source>
        <translation>somente textos fixos</translation>
    </message>
    <message>
        <source>One-way SMS</source>
        <translation>SMS unidirecional</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Two-way SMS</source>
        <translation>SMS bidirecional</translation>
    </message>
    <message>
        <source>in a conversation</source>
        <translation>em uma conversa</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>Códigos de uso único</translation>
    </message>
    <message>
        <source>the provider makes and checks them</source>
        <translation>o provedor gera e confere</translation>
    </message>
    <message>
        <source>the desk makes and checks them</source>
        <translation>o Heliograph gera e confere</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Confirmações</translation>
    </message>
    <message>
        <source>sent to this desk</source>
        <translation>enviadas a este Heliograph</translation>
    </message>
    <message>
        <source>asked for now and then</source>
        <translation>consultadas de tempos em tempos</translation>
    </message>
    <message>
        <source>none: Accepted is the last word</source>
        <translation>nenhuma: Aceito é a última informação</translation>
    </message>
    <message>
        <source>Inbound SMS</source>
        <translation>SMS recebidos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>can be asked what arrived</source>
        <translation>é possível consultar o que chegou</translation>
    </message>
    <message>
        <source>none: a broken line may need your decision</source>
        <translation>nenhum: uma conexão interrompida pode exigir sua decisão</translation>
    </message>
    <message>
        <source>a text set up there</source>
        <translation>um texto configurado lá</translation>
    </message>
    <message>
        <source>a text set up there, with parameters</source>
        <translation>um texto configurado lá, com parâmetros</translation>
    </message>
    <message>
        <source>no: it sends no text of the desk&apos;s</source>
        <translation>não: não envia nenhum texto do Heliograph</translation>
    </message>
    <message>
        <source>the desk makes and checks them; the provider can</source>
        <translation>o Heliograph gera e confere; o provedor também pode</translation>
    </message>
    <message>
        <source>none: it tells them a public address only, which a desk has not. Accepted is the last word</source>
        <translation>nenhuma: só as envia a um endereço público, que o Heliograph não tem. Aceito é a última informação</translation>
    </message>
    <message>
        <source>no: it hands them to a public address only, which a desk has not</source>
        <translation>não: só os entrega a um endereço público, que o Heliograph não tem</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AcceptStrip</name>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>You are looking in. %1 is not told until you accept.</source>
        <translation>Você está só olhando. %1 não fica sabendo até você aceitar.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ActionCard</name>
    <message>
        <source>At the provider</source>
        <translation>No provedor</translation>
    </message>
    <message>
        <source>Save first: it is done for what is saved.</source>
        <translation>Salve antes: a ação usa o que está salvo.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Tentando…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>%1. It said: %2</source>
        <translation>%1. A resposta foi: %2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AgentButton</name>
    <message>
        <source>Available</source>
        <translation>Disponível</translation>
    </message>
    <message>
        <source>Away: nothing is offered to you</source>
        <translation>Ausente: nada é oferecido a você</translation>
    </message>
    <message>
        <source>Light or dark as the desktop</source>
        <translation>Claro ou escuro como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
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
        <translation>Trabalhar como %1</translation>
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
        <translation>Aparência</translation>
    </message>
    <message>
        <source>As the desktop says</source>
        <translation>Igual ao sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation>125%</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150%</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200%</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Show where things go</source>
        <translation>Mostrar para onde as coisas vão</translation>
    </message>
    <message>
        <source>Nothing moves or blinks</source>
        <translation>Nada se move nem pisca</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AuditCard</name>
    <message>
        <source>Is the trail whole?</source>
        <translation>A trilha está íntegra?</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>Save the head…</source>
        <translation>Salvar o topo…</translation>
    </message>
    <message>
        <source>Compare with a saved head…</source>
        <translation>Comparar com um topo salvo…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>%1 entries read.</source>
        <translation>%1 registros lidos.</translation>
    </message>
    <message>
        <source>Not verified since this page was opened</source>
        <translation>Não verificada desde que esta página foi aberta</translation>
    </message>
    <message>
        <source>Signed off by %1, %2, up to entry %3.</source>
        <translation>Assinada por %1, %2, até o registro %3.</translation>
    </message>
    <message>
        <source>Wait until this is done, or stop it.</source>
        <translation>Aguarde o fim ou interrompa.</translation>
    </message>
    <message>
        <source>There is no head to save yet: sign off first.</source>
        <translation>Ainda não há topo para salvar: assine antes.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Verifying before it is signed off…</source>
        <translation>Verificando antes de assinar…</translation>
    </message>
    <message>
        <source>Signed off up to entry %1</source>
        <translation>Assinada até o registro %1</translation>
    </message>
    <message>
        <source>A cut or a rewriting of what is there now will be found. Save the head outside of this computer too: whoever has this computer may have its keychain.</source>
        <translation>Cortes ou reescritas do que existe agora serão detectados. Salve o topo também fora deste computador: quem tem o computador pode ter o chaveiro.</translation>
    </message>
    <message>
        <source>There is no keychain here: the key that signed goes when the desk is closed. Save the head now, and compare with it later.</source>
        <translation>Não há chaveiro aqui: a chave que assinou some quando o Heliograph fecha. Salve o topo agora e compare depois.</translation>
    </message>
    <message>
        <source>Save the head</source>
        <translation>Salvar o topo</translation>
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
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>Compare with a saved head</source>
        <translation>Comparar com um topo salvo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AuditFilterBar</name>
    <message>
        <source>What is shown of the trail</source>
        <translation>O que é mostrado da trilha</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De que se trata</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
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
        <translation>Do dia</translation>
    </message>
    <message>
        <source>From 2026-11-01</source>
        <translation>De 2026-11-01</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>Até o dia</translation>
    </message>
    <message>
        <source>Until 2026-11-30</source>
        <translation>Até 2026-11-30</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Write a day as 2026-11-28.</source>
        <translation>Escreva o dia como 2026-11-28.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>O último dia é anterior ao primeiro.</translation>
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
        <translation>Registro</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
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
        <translation>Trilha de auditoria</translation>
    </message>
    <message>
        <source>Entries of the audit trail</source>
        <translation>Registros da trilha de auditoria</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>No entry is like this. Show everything, or change what you look for.</source>
        <translation>Nenhum registro corresponde. Mostre tudo ou mude o que procura.</translation>
    </message>
    <message>
        <source>Looking further back, before entry %1…</source>
        <translation>Procurando mais atrás, antes do registro %1…</translation>
    </message>
    <message>
        <source>Older entries come as you scroll.</source>
        <translation>Registros mais antigos aparecem ao rolar.</translation>
    </message>
    <message>
        <source>These are all.</source>
        <translation>Estes são todos.</translation>
    </message>
    <message>
        <source>Entry %1 · %2 · %3 · %4 · hash %5</source>
        <comment>number, time, who, what, hash</comment>
        <translation>Registro %1 · %2 · %3 · %4 · hash %5</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>Exportar a trilha de auditoria</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in %1</source>
        <translation>
            <numerusform>%n registro está em %1</numerusform>
            <numerusform>%n registros estão em %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied, with the code of the error</source>
        <translation>Copiado, com o código do erro</translation>
    </message>
    <message>
        <source>Copy this and the code %1</source>
        <translation>Copiar isto e o código %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkBar</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
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
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Opens it.</source>
        <translation>%1. Abre o envio.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkCheck</name>
    <message>
        <source>Recipients</source>
        <translation>Destinatários</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation>Com problema</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prontos</translation>
    </message>
    <message>
        <source>Which recipients</source>
        <translation>Quais destinatários</translation>
    </message>
    <message>
        <source>Send one first</source>
        <translation>Enviar um primeiro</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>As the provider allows</source>
        <translation>Conforme o provedor permitir</translation>
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
        <translation>Escreva o texto antes</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Conferindo…</translation>
    </message>
    <message>
        <source>Nobody is ready: see the problems</source>
        <translation>Ninguém está pronto: veja os problemas</translation>
    </message>
    <message>
        <source>Problems are left out. The rest still goes.</source>
        <translation>Os com problema são omitidos. O restante é enviado mesmo assim.</translation>
    </message>
    <message>
        <source>Nobody has a problem.</source>
        <translation>Ninguém tem problema.</translation>
    </message>
    <message>
        <source>Who cannot have it, and why, stands here once there is a text.</source>
        <translation>Quem não pode receber, e por quê, aparece aqui quando houver um texto.</translation>
    </message>
    <message>
        <source>Checked %1 of %2</source>
        <translation>Conferidos: %1 de %2</translation>
    </message>
    <message>
        <source>Longest on real data: %1, %2</source>
        <translation>O mais longo com dados reais: %1, %2</translation>
    </message>
    <message>
        <source>To %1. Then you decide about the rest.</source>
        <translation>Para %1. Depois você decide sobre o restante.</translation>
    </message>
    <message>
        <source>It goes to everybody at once.</source>
        <translation>É enviado a todos de uma vez.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkCompose</name>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remetente</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variável</translation>
    </message>
    <message>
        <source>Insert a variable</source>
        <translation>Inserir uma variável</translation>
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
        <translation>Precisa de opt-in para marketing e espera durante o horário de silêncio.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Hello {{first_name|there}}, your order is ready.</source>
        <translation>Olá, {{first_name|cliente}}, seu pedido está pronto.</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Texto próprio</translation>
    </message>
    <message>
        <source>In each customer&apos;s language, of: %1.</source>
        <translation>No idioma de cada cliente, entre estes: %1.</translation>
    </message>
    <message>
        <source>As the template has it. Choose “Own text” to change it here.</source>
        <translation>Como está no modelo. Escolha “Texto próprio” para alterá-lo aqui.</translation>
    </message>
    <message>
        <source>The provider sends a text that is set up there, filled from each customer&apos;s profile.</source>
        <translation>O provedor envia um texto configurado lá, preenchido com o perfil de cada cliente.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkCounts</name>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n entregue</numerusform>
            <numerusform>%n entregues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n aceito</numerusform>
            <numerusform>%n aceitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation>
            <numerusform>%n não entregue</numerusform>
            <numerusform>%n não entregues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n não enviado</numerusform>
            <numerusform>%n não enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sure</source>
        <translation>
            <numerusform>%n incerto</numerusform>
            <numerusform>%n incertos</numerusform>
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
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Por que não</translation>
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
        <translation>Enviar o restante</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Parar…</translation>
    </message>
    <message>
        <source>Which recipients</source>
        <translation>Quais destinatários</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>A revisar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
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
        <translation>Salvar os resultados como CSV</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatários</translation>
    </message>
    <message>
        <source>Stop for good</source>
        <translation>Parar de vez</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Continuar enviando</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Everybody is through</source>
        <translation>Envio concluído</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n got nothing</source>
        <translation>
            <numerusform>Parado: %n não recebeu nada</numerusform>
            <numerusform>Parado: %n não receberam nada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not had it.</source>
        <translation>
            <numerusform>%n ainda não recebeu.</numerusform>
            <numerusform>%n ainda não receberam.</numerusform>
        </translation>
    </message>
    <message>
        <source>They get nothing, and this cannot be taken back.</source>
        <translation>Não receberão nada, e isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The rest waits for you.</source>
        <translation>O restante aguarda você.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>Reenviar %1</translation>
    </message>
    <message>
        <source>Those that failed and are proven not to have arrived. What was not delivered may be charged again.</source>
        <translation>Os que falharam e comprovadamente não chegaram. O que não foi entregue pode ser cobrado de novo.</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Salvar os resultados</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 não foi salvo</translation>
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
        <translation>Os clientes não podem responder a este SMS</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>to %n contacts</source>
        <translation>
            <numerusform>para %n contato</numerusform>
            <numerusform>para %n contatos</numerusform>
        </translation>
    </message>
    <message>
        <source>The recipients are being taken down</source>
        <translation>Os destinatários estão sendo registrados</translation>
    </message>
    <message>
        <source>The recipients could not be taken down</source>
        <translation>Não foi possível registrar os destinatários</translation>
    </message>
    <message>
        <source>It is being started</source>
        <translation>Está sendo iniciado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>“Last bulk SMS” among the commands opens this again.</source>
        <translation>“Último SMS em massa”, nos comandos, reabre esta janela.</translation>
    </message>
    <message>
        <source>You can close this. It goes on, and the status bar shows it.</source>
        <translation>Você pode fechar isto. O envio continua e aparece na barra de status.</translation>
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
        <translation>Destinatários</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS each</source>
        <translation>
            <numerusform>%n SMS por destinatário</numerusform>
            <numerusform>%n SMS por destinatário</numerusform>
        </translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Cost, estimate</source>
        <translation>Custo estimado</translation>
    </message>
    <message>
        <source>No price is set for this provider.</source>
        <translation>Nenhum preço definido para este provedor.</translation>
    </message>
    <message>
        <source>Today&apos;s limit leaves %1 segments. It pauses there.</source>
        <translation>O limite de hoje deixa %1 segmentos. O envio pausa aí.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkWords</name>
    <message>
        <source>This customer is not there any more</source>
        <translation>Este cliente não existe mais</translation>
    </message>
    <message>
        <source>Stopped before it was sent</source>
        <translation>Parado antes do envio</translation>
    </message>
    <message>
        <source>Waits for %1: quiet hours</source>
        <translation>Aguarda até %1: horário de silêncio</translation>
    </message>
    <message>
        <source>Waits to be sent again</source>
        <translation>Aguarda novo envio</translation>
    </message>
    <message numerus="yes">
        <source>Ready, %n SMS</source>
        <translation>
            <numerusform>Pronto, %n SMS</numerusform>
            <numerusform>Pronto, %n SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>Tempo restante aproximado: %1</translation>
    </message>
    <message>
        <source>Bulk: %1 of %2</source>
        <translation>Envio em massa: %1 de %2</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, em pausa</translation>
    </message>
    <message>
        <source>%1, waits for you</source>
        <translation>%1, aguarda você</translation>
    </message>
    <message>
        <source>Today&apos;s limit for bulk is reached.</source>
        <translation>O limite de hoje para envio em massa foi atingido.</translation>
    </message>
    <message>
        <source>Go on tomorrow, or let a supervisor raise it in Settings, Daily limits.</source>
        <translation>Continue amanhã ou peça a um supervisor que o aumente em Configurações, Limites diários.</translation>
    </message>
    <message>
        <source>This profile was restored from a copy.</source>
        <translation>Este perfil foi restaurado de uma cópia.</translation>
    </message>
    <message>
        <source>Who had the SMS since then is not known. Look before you go on.</source>
        <translation>Não se sabe quem recebeu o SMS desde então. Confira antes de continuar.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Em pausa.</translation>
    </message>
    <message>
        <source>What has left has left. The rest waits.</source>
        <translation>O que já saiu não volta. O restante aguarda.</translation>
    </message>
    <message>
        <source>Its provider is not set up any more.</source>
        <translation>O provedor não está mais configurado.</translation>
    </message>
    <message>
        <source>Set it up again under the same name, or stop this.</source>
        <translation>Configure-o de novo com o mesmo nome ou pare este envio.</translation>
    </message>
    <message>
        <source>%1 is paused: %2.</source>
        <translation>%1 está em pausa: %2.</translation>
    </message>
    <message>
        <source>It goes on when the provider does.</source>
        <translation>Continua quando o provedor for retomado.</translation>
    </message>
    <message>
        <source>Quiet hours.</source>
        <translation>Horário de silêncio.</translation>
    </message>
    <message>
        <source>The rest goes when they end where each customer is.</source>
        <translation>O restante sai quando ele terminar onde cada cliente está.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CapacityFoot</name>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Accepts the conversation that waits longest</source>
        <translation>Aceita a conversa que aguarda há mais tempo</translation>
    </message>
    <message>
        <source>Accepts the conversation that waits longest (%1)</source>
        <translation>Aceita a conversa que aguarda há mais tempo (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation>%1 de %2 lugares ocupados</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n aguardando</numerusform>
            <numerusform>%n aguardando</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Ninguém aguardando</translation>
    </message>
    <message>
        <source>%1 · routing stops at %2</source>
        <translation>%1 · a distribuição para em %2</translation>
    </message>
    <message>
        <source>%1 · you are full</source>
        <translation>%1 · você está no limite</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CategoryEdit</name>
    <message>
        <source>Fails the score</source>
        <translation>Eliminatória</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>No, yes</source>
        <translation>Não, sim</translation>
    </message>
    <message>
        <source>1 to 3</source>
        <translation>1 a 3</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 a 5</translation>
    </message>
    <message>
        <source>Its lowest mark makes the whole score 0</source>
        <translation>A nota mais baixa zera toda a pontuação</translation>
    </message>
    <message>
        <source>Why a mark may be low, as: Too late; Incomplete</source>
        <translation>Por que uma nota pode ser baixa, como: Tarde demais; Incompleta</translation>
    </message>
    <message>
        <source>new category</source>
        <translation>nova categoria</translation>
    </message>
    <message>
        <source>Name of the category</source>
        <translation>Nome da categoria</translation>
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
        <translation>%1 é eliminatória</translation>
    </message>
    <message>
        <source>Causes of a low mark in %1</source>
        <translation>Causas de nota baixa em %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
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
        <translation>%1: nada</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>ainda não terminou</translation>
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
        <translation>1 nova mensagem</translation>
    </message>
    <message>
        <source>since you began this SMS</source>
        <translation>desde que você começou este SMS</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>1 check passed</source>
        <translation>1 checagem aprovada</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Recolher</translation>
    </message>
    <message>
        <source>Show each of them</source>
        <translation>Mostrar cada uma</translation>
    </message>
    <message>
        <source>Write the answer first</source>
        <translation>Escreva a resposta antes</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n nova mensagem</numerusform>
            <numerusform>%n novas mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks passed</source>
        <translation>
            <numerusform>%n checagem aprovada</numerusform>
            <numerusform>%n checagens aprovadas</numerusform>
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
        <translation>Alterar a nota</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Remover a nota</translation>
    </message>
    <message>
        <source>%1 answered · %2</source>
        <translation>%1 respondeu · %2</translation>
    </message>
    <message>
        <source>Followed up %1</source>
        <translation>Acompanhamento feito: %1</translation>
    </message>
    <message>
        <source>Follow up %1</source>
        <translation>Acompanhamento previsto: %1</translation>
    </message>
    <message>
        <source>%1 has seen it</source>
        <translation>%1 já viu</translation>
    </message>
    <message>
        <source>%1 has not seen it yet</source>
        <translation>%1 ainda não viu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Acompanhar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder de novo</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CoachForm</name>
    <message>
        <source>Your answer to %1</source>
        <translation>Sua resposta a %1</translation>
    </message>
    <message>
        <source>Coaching note</source>
        <translation>Nota de coaching</translation>
    </message>
    <message>
        <source>What you think of it</source>
        <translation>O que você acha</translation>
    </message>
    <message>
        <source>What was good here, or what to do next time</source>
        <translation>O que foi bom aqui ou o que fazer na próxima vez</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Acompanhar em</translation>
    </message>
    <message>
        <source>Day of the follow-up</source>
        <translation>Dia do acompanhamento</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Salvar nota</translation>
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
        <translation>Coluna do arquivo</translation>
    </message>
    <message>
        <source>Is taken for</source>
        <translation>É lida como</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>O que contém</translation>
    </message>
    <message>
        <source>So the first rows are read</source>
        <translation>Assim são lidas as primeiras linhas</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Coluna %1</translation>
    </message>
    <message>
        <source>What the column %1 is taken for</source>
        <translation>Como a coluna %1 é lida</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CommandPalette</name>
    <message>
        <source>Nothing is called like this. Fewer letters find more.</source>
        <translation>Nada tem esse nome. Menos letras encontram mais.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>O que você quer fazer?</translation>
    </message>
    <message>
        <source>Find a command or a customer</source>
        <translation>Encontre um comando ou um cliente</translation>
    </message>
    <message>
        <source>Commands and customers</source>
        <translation>Comandos e clientes</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>escolher</translation>
    </message>
    <message>
        <source>run</source>
        <translation>executar</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fechar</translation>
    </message>
    <message>
        <source>all shortcuts</source>
        <translation>todos os atalhos</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Composer</name>
    <message>
        <source>A message is ready: “%1”</source>
        <translation>Uma mensagem está pronta: “%1”</translation>
    </message>
    <message>
        <source>No chat is open with this customer. Start one, or leave a note.</source>
        <translation>Não há chat aberto com este cliente. Inicie um ou deixe uma nota.</translation>
    </message>
    <message>
        <source>This chat is closed. Start it again, or send an SMS.</source>
        <translation>Este chat está encerrado. Inicie-o de novo ou envie um SMS.</translation>
    </message>
    <message>
        <source>Only your team sees it</source>
        <translation>Só a sua equipe vê</translation>
    </message>
    <message>
        <source>Reply goes to %1</source>
        <translation>A resposta vai para %1</translation>
    </message>
    <message>
        <source>Write a private note</source>
        <translation>Escreva uma nota privada</translation>
    </message>
    <message>
        <source>Reply with an SMS</source>
        <translation>Responda com um SMS</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Escreva uma resposta</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Adicionar nota</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Registrando…</translation>
    </message>
    <message>
        <source>Enter adds it</source>
        <translation>Enter adiciona</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Enter envia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
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
        <translation>Enviar e deixar pendente</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Enviar e encerrar</translation>
    </message>
    <message>
        <source>“%1” has no value yet. Write it in its place, or delete it.</source>
        <translation>“%1” ainda não tem valor. Escreva-o no lugar ou apague a variável.</translation>
    </message>
    <message>
        <source>These have no value yet: %1. Write them in their place, or delete them.</source>
        <translation>Estas ainda não têm valor: %1. Escreva os valores no lugar ou apague-as.</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds it</source>
        <translation>Ctrl+Enter adiciona</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Enter envia</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar mesmo assim</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Ir até lá</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Respostas prontas</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variáveis</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter is a new line</source>
        <translation>Enter envia, Shift+Enter quebra a linha</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter is a new line</source>
        <translation>Ctrl+Enter envia, Enter quebra a linha</translation>
    </message>
    <message>
        <source>1 new message since you began</source>
        <translation>1 nova mensagem desde que você começou</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages since you began</source>
        <translation>
            <numerusform>%n nova mensagem desde que você começou</numerusform>
            <numerusform>%n novas mensagens desde que você começou</numerusform>
        </translation>
    </message>
    <message>
        <source>this chat is closed</source>
        <translation>este chat está encerrado</translation>
    </message>
    <message>
        <source>nothing is written</source>
        <translation>nada foi escrito</translation>
    </message>
    <message>
        <source>a note is not sent</source>
        <translation>uma nota não é enviada</translation>
    </message>
    <message>
        <source>no customer is open</source>
        <translation>nenhum cliente está aberto</translation>
    </message>
    <message>
        <source>It is being saved</source>
        <translation>Está sendo salvo</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Escreva algo antes</translation>
    </message>
    <message>
        <source>Something has no value yet</source>
        <translation>Algo ainda não tem valor</translation>
    </message>
    <message>
        <source>SMS that they can answer</source>
        <translation>SMS com resposta</translation>
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
        <translation>Serviço: o que foi pedido</translation>
    </message>
    <message>
        <source>Service and marketing</source>
        <translation>Serviço e marketing</translation>
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
        <translation>Como foi dito</translation>
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
        <translation>Palavras do cliente</translation>
    </message>
    <message>
        <source>How did %1 agree to SMS?</source>
        <translation>Como %1 aceitou receber SMS?</translation>
    </message>
    <message>
        <source>How did %1 ask to stop?</source>
        <translation>Como %1 pediu para parar?</translation>
    </message>
    <message>
        <source>How did %1 ask for SMS again?</source>
        <translation>Como %1 pediu para receber SMS de novo?</translation>
    </message>
    <message>
        <source>It stands in the ledger for good, with your name.</source>
        <translation>Fica no registro para sempre, com o seu nome.</translation>
    </message>
    <message>
        <source>Only with their own words. Where the provider keeps a stop of its own, the customer has to text it START too.</source>
        <translation>Só com as palavras do próprio cliente. Se o provedor mantiver um bloqueio próprio, o cliente também precisa enviar START a ele por SMS.</translation>
    </message>
    <message>
        <source>Here, in this conversation (%1)</source>
        <translation>Aqui, nesta conversa (%1)</translation>
    </message>
    <message>
        <source>What they wrote, ticked or signed</source>
        <translation>O que o cliente escreveu, marcou ou assinou</translation>
    </message>
    <message>
        <source>What they said, and where it is kept</source>
        <translation>O que o cliente disse e onde está guardado</translation>
    </message>
    <message>
        <source>It is being saved</source>
        <translation>Está sendo salvo</translation>
    </message>
    <message>
        <source>Write down how it is known. Nothing is recorded without it.</source>
        <translation>Anote como se sabe. Sem isso, nada é registrado.</translation>
    </message>
    <message>
        <source>It counts at once: what it stops and waits to go to this number is cancelled.</source>
        <translation>Vale na hora: o que deixa de ser permitido e aguarda envio a este número é cancelado.</translation>
    </message>
    <message>
        <source>Every SMS</source>
        <translation>Todos os SMS</translation>
    </message>
    <message>
        <source>Marketing alone: what they ask for still goes</source>
        <translation>Só marketing: o que o cliente pedir continua sendo enviado</translation>
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
        <translation>Registrar consentimento para SMS…</translation>
    </message>
    <message>
        <source>Replied “%1”</source>
        <translation>Respondeu “%1”</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Opt-out</translation>
    </message>
    <message>
        <source>SMS consent</source>
        <translation>Consentimento para SMS</translation>
    </message>
    <message>
        <source>No SMS consent yet</source>
        <translation>Ainda sem consentimento para SMS</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Everything about consent to SMS</source>
        <translation>Tudo sobre o consentimento para SMS</translation>
    </message>
    <message>
        <source>SMS consent, no marketing</source>
        <translation>Consentimento para SMS, sem marketing</translation>
    </message>
    <message>
        <source>No marketing by SMS</source>
        <translation>Sem marketing por SMS</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ConsentSheet</name>
    <message>
        <source>Consent to SMS</source>
        <translation>Consentimento para SMS</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>Consentimento…</translation>
    </message>
    <message>
        <source>Customer asked to stop…</source>
        <translation>Pediu para parar…</translation>
    </message>
    <message>
        <source>Lift the opt-out…</source>
        <translation>Revogar o opt-out…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>There is no number yet, and nothing to consent to. Add one in the profile.</source>
        <translation>Ainda não há número, então não há o que consentir. Adicione um no perfil.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. What the customer agrees to, asks for or stops stands here, for good.</source>
        <translation>Nada registrado ainda. O que o cliente aceitar, pedir ou cancelar fica aqui para sempre.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactBar</name>
    <message>
        <source>Selected contacts</source>
        <translation>Contatos selecionados</translation>
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
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Limpar a seleção</translation>
    </message>
    <message numerus="yes">
        <source>All %n selected</source>
        <translation>
            <numerusform>%n selecionado no total</numerusform>
            <numerusform>Todos os %n selecionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selecionado</numerusform>
            <numerusform>%n selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all %1 matching</source>
        <translation>Selecionar todos os %1 correspondentes</translation>
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
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Mobile with SMS</source>
        <translation>Celular com SMS</translation>
    </message>
    <message>
        <source>Has a number</source>
        <translation>Com número</translation>
    </message>
    <message>
        <source>Has an email</source>
        <translation>Com e-mail</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Telefone fixo</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentimento dado</translation>
    </message>
    <message>
        <source>Marketing consent</source>
        <translation>Consentimento para marketing</translation>
    </message>
    <message>
        <source>Wrote first</source>
        <translation>Escreveu primeiro</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Sem consentimento</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Com opt-out</translation>
    </message>
    <message>
        <source>Not opted out</source>
        <translation>Sem opt-out</translation>
    </message>
    <message>
        <source>Seen since %1</source>
        <translation>Último contato desde %1</translation>
    </message>
    <message>
        <source>Last seen before %1</source>
        <translation>Último contato antes de %1</translation>
    </message>
    <message>
        <source>Customer since %1</source>
        <comment>a day, or later</comment>
        <translation>Cliente desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more filters, shown in the panel</source>
        <translation>
            <numerusform>Mais %n filtro, visível no painel</numerusform>
            <numerusform>Mais %n filtros, visíveis no painel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactFilter</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Salvar este filtro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Name, number, email</source>
        <translation>Nome, número, e-mail</translation>
    </message>
    <message>
        <source>Filter contacts</source>
        <translation>Filtrar contatos</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros salvos</translation>
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
        <translation>Celular com SMS</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Telefone fixo</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Com opt-out</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contato</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Any country</source>
        <translation>Qualquer país</translation>
    </message>
    <message>
        <source>Use the filter %1</source>
        <translation>Usar o filtro %1</translation>
    </message>
    <message>
        <source>Forget the filter %1</source>
        <translation>Esquecer o filtro %1</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Último dia (%n)</numerusform>
            <numerusform>Últimos %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n days ago</source>
        <translation>
            <numerusform>Há mais de %n dia</numerusform>
            <numerusform>Há mais de %n dias</numerusform>
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
        <translation>Contatos</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Novo cliente</translation>
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
        <translation>Nome, de A a Z</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation>Nome, de Z a A</translation>
    </message>
    <message>
        <source>Last seen, newest first</source>
        <translation>Último contato, recentes primeiro</translation>
    </message>
    <message>
        <source>Last seen, oldest first</source>
        <translation>Último contato, antigos primeiro</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactRows</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Consentimento para SMS</translation>
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
        <translation>Selecionado</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>carregando</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>Selecionar %1</translation>
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
        <translation>sem número</translation>
    </message>
    <message>
        <source>ran out</source>
        <translation>expirado</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>wrote first</source>
        <translation>escreveu primeiro</translation>
    </message>
    <message>
        <source>given</source>
        <translation>dado</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>opt-out</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>no marketing</source>
        <translation>sem marketing</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactView</name>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>Selecionar todos os correspondentes</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
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
        <translation>Abrir conversa</translation>
    </message>
    <message numerus="yes">
        <source>Labels of %n contacts…</source>
        <translation>
            <numerusform>Etiquetas de %n contato…</numerusform>
            <numerusform>Etiquetas de %n contatos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Unselect</source>
        <translation>Desmarcar</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Selecionar</translation>
    </message>
    <message>
        <source>Merge these two…</source>
        <translation>Mesclar estes dois…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ConversationPane</name>
    <message>
        <source>Undo send</source>
        <translation>Desfazer envio</translation>
    </message>
    <message>
        <source>Reply or note</source>
        <translation>Resposta ou nota</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>Enviar SMS</translation>
    </message>
    <message>
        <source>No number yet: add one, then verify it with a code</source>
        <translation>Ainda sem número: adicione um e verifique-o com um código</translation>
    </message>
    <message>
        <source>Not verified yet: send a code first</source>
        <translation>Ainda não verificado: envie um código antes</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Localizar nesta conversa</translation>
    </message>
    <message>
        <source>Match before</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Match after</source>
        <translation>Próximo resultado</translation>
    </message>
    <message>
        <source>no customer is open</source>
        <translation>nenhum cliente está aberto</translation>
    </message>
    <message>
        <source>switches between them</source>
        <translation>alterna entre as duas</translation>
    </message>
    <message>
        <source>nothing on its way</source>
        <translation>nada a caminho</translation>
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
        <translation>Nome, número ou endereço de e-mail</translation>
    </message>
    <message>
        <source>Find the other customer</source>
        <translation>Encontre o outro cliente</translation>
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
        <translation>Nenhum cliente encontrado. Tente parte do nome ou alguns dígitos.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CustomerLabels</name>
    <message numerus="yes">
        <source>Label “%1” added to %n contacts</source>
        <translation>
            <numerusform>Etiqueta “%1” adicionada a %n contato</numerusform>
            <numerusform>Etiqueta “%1” adicionada a %n contatos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label “%1” removed from %n contacts</source>
        <translation>
            <numerusform>Etiqueta “%1” removida de %n contato</numerusform>
            <numerusform>Etiqueta “%1” removida de %n contatos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labels of %n contacts changed</source>
        <translation>
            <numerusform>Etiquetas de %n contato alteradas</numerusform>
            <numerusform>Etiquetas de %n contatos alteradas</numerusform>
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
        <translation>Adicionar uma etiqueta</translation>
    </message>
    <message>
        <source>Change the labels</source>
        <translation>Alterar as etiquetas</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DayButton</name>
    <message>
        <source>Month before</source>
        <translation>Mês anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Próximo mês</translation>
    </message>
    <message>
        <source>Go to another day</source>
        <translation>Ir para outro dia</translation>
    </message>
    <message>
        <source>%1, go to another day</source>
        <translation>%1, ir para outro dia</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Ir para um dia</translation>
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
        <translation>Demonstração: nada sai deste computador</translation>
    </message>
    <message>
        <source>Start again from the beginning</source>
        <translation>Recomeçar do início</translation>
    </message>
    <message>
        <source>Show the next step</source>
        <translation>Mostrar o próximo passo</translation>
    </message>
    <message>
        <source>Time as it is</source>
        <translation>Tempo normal</translation>
    </message>
    <message>
        <source>Time 4 times as fast</source>
        <translation>Tempo 4 vezes mais rápido</translation>
    </message>
    <message>
        <source>Time 20 times as fast</source>
        <translation>Tempo 20 vezes mais rápido</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DemoGuide</name>
    <message>
        <source>It leaves in a moment: until then Undo takes it back.</source>
        <translation>Sai em instantes: até lá, Desfazer cancela o envio.</translation>
    </message>
    <message>
        <source>The provider has it. It is delivered only when %1&apos;s phone says so.</source>
        <translation>O provedor recebeu. Só conta como entregue quando o celular de %1 confirmar.</translation>
    </message>
    <message>
        <source>Delivered: that is the whole job. Now try a text of more than 160 characters, or a number in the United States.</source>
        <translation>Entregue: o trabalho é esse. Agora tente um texto com mais de 160 caracteres ou um número dos Estados Unidos.</translation>
    </message>
    <message>
        <source>It did not arrive. The bubble says why, and what is safe to do.</source>
        <translation>Não chegou. O balão diz por quê e o que é seguro fazer.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Somebody waits under Unassigned: look in, and press Accept.</source>
        <translation>Nada sai deste computador. Alguém aguarda em Não atribuídas: dê uma olhada e pressione Aceitar.</translation>
    </message>
    <message>
        <source>%1 waits for somebody. Press Accept.</source>
        <translation>%1 aguarda alguém. Pressione Aceitar.</translation>
    </message>
    <message>
        <source>Write a line. Its parts and checks are counted as you type; Ctrl+Enter sends it.</source>
        <translation>Escreva uma linha. As partes e as checagens são contadas enquanto você digita; Ctrl+Enter envia.</translation>
    </message>
    <message>
        <source>The number is proven. Press Send SMS, and write something that %1 can keep.</source>
        <translation>O número está confirmado. Pressione Enviar SMS e escreva algo que %1 possa guardar.</translation>
    </message>
    <message>
        <source>The code is on its way to %1&apos;s phone. The reply asks for it: press Enter.</source>
        <translation>O código está a caminho do celular de %1. A resposta pede o código: pressione Enter.</translation>
    </message>
    <message>
        <source>%1 types the code here within a minute or so. You will not see it.</source>
        <translation>%1 digita o código aqui em cerca de um minuto. Você não vai vê-lo.</translation>
    </message>
    <message>
        <source>That was not the code. %1 may try again; the card counts.</source>
        <translation>Não era esse o código. %1 pode tentar de novo; o cartão conta as tentativas.</translation>
    </message>
    <message>
        <source>%1 said stop, so no SMS goes there. Choose somebody else.</source>
        <translation>%1 pediu para parar, então nenhum SMS vai para lá. Escolha outro cliente.</translation>
    </message>
    <message>
        <source>There is no number to text yet: write one into the profile, or choose somebody else.</source>
        <translation>Ainda não há número para SMS: escreva um no perfil ou escolha outro cliente.</translation>
    </message>
    <message>
        <source>This number takes no code for a while. Choose somebody else.</source>
        <translation>Este número não aceita códigos por um tempo. Escolha outro cliente.</translation>
    </message>
    <message>
        <source>An SMS goes only to a proven number. Press Send OTP in the profile.</source>
        <translation>SMS só vai para número confirmado. Pressione Enviar OTP no perfil.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DescriptionEdit</name>
    <message>
        <source>Read a file…</source>
        <translation>Ler um arquivo…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>%1: a form</source>
        <translation>%1: um formulário</translation>
    </message>
    <message>
        <source>%1: JSON</source>
        <translation>%1: JSON</translation>
    </message>
    <message>
        <source>Description of a gateway</source>
        <translation>Descrição de um gateway</translation>
    </message>
    <message>
        <source>Descriptions (*.json)</source>
        <translation>Descrições (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>“%1” is empty, too long, or cannot be read. What was here is still here.</source>
        <translation>“%1” está vazio, é longo demais ou não pode ser lido. O que estava aqui continua aqui.</translation>
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
        <translation>Uma mensagem aparece assim.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DeskPage</name>
    <message>
        <source>Search every conversation</source>
        <translation>Buscar em todas as conversas</translation>
    </message>
    <message>
        <source>no conversation is chosen</source>
        <translation>nenhuma conversa foi escolhida</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Atribuir</translation>
    </message>
    <message>
        <source>Show or hide the profile</source>
        <translation>Mostrar ou ocultar o perfil</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Novo cliente</translation>
    </message>
    <message>
        <source>The customer is erased</source>
        <translation>Cliente apagado</translation>
    </message>
    <message>
        <source>Review failed SMS</source>
        <translation>Revisar SMS com falha</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>Export conversations</source>
        <translation>Exportar conversas</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DeskStatusBar</name>
    <message>
        <source>No provider yet</source>
        <translation>Nenhum provedor ainda</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Password missing</source>
        <translation>Senha ausente</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n na fila</numerusform>
            <numerusform>%n na fila</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n retido</numerusform>
            <numerusform>%n retidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sure</source>
        <translation>
            <numerusform>%n incerto</numerusform>
            <numerusform>%n incertos</numerusform>
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
        <translation>Adicionar um campo</translation>
    </message>
    <message>
        <source>Save details</source>
        <translation>Salvar dados</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
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
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nome do campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>Valor do campo</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Remover este campo</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>O cliente precisa de um nome.</translation>
    </message>
    <message>
        <source>This is no e-mail address. Write it as name@example.com.</source>
        <translation>Este não é um endereço de e-mail. Escreva como nome@example.com.</translation>
    </message>
    <message>
        <source>There is no such language. Write its code, such as en or de.</source>
        <translation>Esse idioma não existe. Escreva o código, como en ou de.</translation>
    </message>
    <message>
        <source>There is no such time zone. Write it as Europe/London.</source>
        <translation>Esse fuso horário não existe. Escreva como Europe/London.</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>O campo precisa de um nome.</translation>
    </message>
    <message>
        <source>There are two fields named “%1”.</source>
        <translation>Há dois campos com o nome “%1”.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DetailsList</name>
    <message>
        <source>Details</source>
        <translation>Dados</translation>
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
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Ainda não se sabe nada.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ElsewherePage</name>
    <message>
        <source>Show its window</source>
        <translation>Mostrar a janela</translation>
    </message>
    <message>
        <source>Take it back here</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>What you have typed is there too.</source>
        <translation>O que você digitou também está lá.</translation>
    </message>
    <message>
        <source>This conversation is in a window of its own</source>
        <translation>Esta conversa está em outra janela</translation>
    </message>
    <message>
        <source>%1 is in a window of its own</source>
        <translation>%1 está em outra janela</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EmojiPicker</name>
    <message>
        <source>Smileys and emotion</source>
        <translation>Carinhas e emoções</translation>
    </message>
    <message>
        <source>People and body</source>
        <translation>Pessoas e corpo</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Animais e natureza</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Comida e bebida</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Viagens e lugares</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Atividades</translation>
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
        <translation>Bandeiras</translation>
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
        <translation>Buscar emoji pelo nome em inglês</translation>
    </message>
    <message>
        <source>The ones of late</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>Tom de pele</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Medium-light</source>
        <translation>Meio-claro</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>Medium-dark</source>
        <translation>Meio-escuro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>What you pick will be here.</source>
        <translation>O que você escolher aparece aqui.</translation>
    </message>
    <message>
        <source>No emoji has such a name. Try another word.</source>
        <translation>Nenhum emoji tem esse nome. Tente outra palavra.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EmptyContacts</name>
    <message>
        <source>New customer</source>
        <translation>Novo cliente</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Ninguém corresponde</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Nenhum cliente ainda</translation>
    </message>
    <message>
        <source>A customer must match every filter. Remove one, or search for part of a word: “ad” finds Ada and Nadia.</source>
        <translation>O cliente precisa atender a todos os filtros. Remova um ou busque parte de uma palavra: “ad” encontra Ada e Nadia.</translation>
    </message>
    <message>
        <source>Everyone who writes to you appears here. You can also add customers before they write.</source>
        <translation>Todos os que escrevem a você aparecem aqui. Você também pode adicionar clientes antes que escrevam.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EmptyDesk</name>
    <message>
        <source>Find a customer</source>
        <translation>Encontrar um cliente</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Próximo cliente</translation>
    </message>
    <message>
        <source>Set up a provider</source>
        <translation>Configurar um provedor</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Testar a demonstração</translation>
    </message>
    <message>
        <source>Nice work. Nothing waiting.</source>
        <translation>Bom trabalho. Nada aguardando.</translation>
    </message>
    <message numerus="yes">
        <source>A conversation appears on the left the moment somebody writes. %n may still write back.</source>
        <translation>
            <numerusform>As conversas aparecem à esquerda assim que alguém escreve. %n cliente ainda pode responder.</numerusform>
            <numerusform>As conversas aparecem à esquerda assim que alguém escreve. %n clientes ainda podem responder.</numerusform>
        </translation>
    </message>
    <message>
        <source>A conversation appears on the left the moment somebody writes.</source>
        <translation>As conversas aparecem à esquerda assim que alguém escreve.</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>Escolha uma conversa</translation>
    </message>
    <message>
        <source>Take the customer who waits longest, or open one from the list.</source>
        <translation>Atenda o cliente que aguarda há mais tempo ou abra um da lista.</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>Nenhum provedor ainda</translation>
    </message>
    <message>
        <source>This workspace is real and empty. A provider carries its SMS; until there is one, nothing can be sent.</source>
        <translation>Este espaço de trabalho é real e está vazio. Um provedor transporta os SMS; até haver um, nada pode ser enviado.</translation>
    </message>
    <message>
        <source>Nobody has written yet</source>
        <translation>Ninguém escreveu ainda</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Novo cliente</translation>
    </message>
    <message>
        <source>A conversation appears on the left the moment somebody writes to your number. To write first, add the customer.</source>
        <translation>As conversas aparecem à esquerda assim que alguém escreve para o seu número. Para escrever primeiro, adicione o cliente.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EmptyList</name>
    <message>
        <source>Nothing waiting</source>
        <translation>Nada aguardando</translation>
    </message>
    <message>
        <source>Conversations that you accept stand here.</source>
        <translation>As conversas que você aceita ficam aqui.</translation>
    </message>
    <message>
        <source>Nobody waits for an agent</source>
        <translation>Ninguém aguarda um agente</translation>
    </message>
    <message>
        <source>A new conversation appears here the moment somebody writes.</source>
        <translation>Uma nova conversa aparece aqui assim que alguém escreve.</translation>
    </message>
    <message>
        <source>Nothing is pending</source>
        <translation>Nada pendente</translation>
    </message>
    <message>
        <source>Put a conversation aside with Pending; it comes back when the customer writes.</source>
        <translation>Separe uma conversa com Pendente; ela volta quando o cliente escrever.</translation>
    </message>
    <message>
        <source>Nothing is closed yet</source>
        <translation>Nada encerrado ainda</translation>
    </message>
    <message>
        <source>Closed conversations stay here, and in the customer’s history.</source>
        <translation>As conversas encerradas ficam aqui e no histórico do cliente.</translation>
    </message>
    <message>
        <source>No SMS has failed</source>
        <translation>Nenhum SMS falhou</translation>
    </message>
    <message>
        <source>An SMS that was not delivered, not sent, or is not sure brings its conversation here.</source>
        <translation>Um SMS não entregue, não enviado ou incerto traz a conversa para cá.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>No conversation matches</source>
        <translation>Nenhuma conversa corresponde</translation>
    </message>
    <message>
        <source>The filters above hide every conversation of this list.</source>
        <translation>Os filtros acima ocultam todas as conversas desta lista.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>Nada adiado</translation>
    </message>
    <message>
        <source>Snooze a conversation to have it back at a time you choose, or when the customer writes.</source>
        <translation>Adie uma conversa para que ela volte no momento que você escolher, ou quando o cliente escrever.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EmptyReports</name>
    <message>
        <source>Show everybody&apos;s</source>
        <translation>Mostrar os de todos</translation>
    </message>
    <message>
        <source>Show 30 days</source>
        <translation>Mostrar 30 dias</translation>
    </message>
    <message>
        <source>Nothing happened in this time</source>
        <translation>Nada aconteceu neste período</translation>
    </message>
    <message>
        <source>No conversation, SMS or code fits these days and filters.</source>
        <translation>Nenhuma conversa, SMS ou código corresponde a estes dias e filtros.</translation>
    </message>
    <message>
        <source>As soon as customers write and texts go out, four questions are answered here: how many, how fast, how well delivered, and what it cost.</source>
        <translation>Assim que clientes escreverem e textos saírem, quatro perguntas terão resposta aqui: quantas, em quanto tempo, com que entrega e a que custo.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EraseSheet</name>
    <message>
        <source>Erase customer</source>
        <translation>Apagar cliente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Apagar de vez</translation>
    </message>
    <message>
        <source>The profile goes, with its numbers, notes, drafts, codes and consent.</source>
        <translation>O perfil é apagado, com números, notas, rascunhos, códigos e consentimento.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations go, with every message in them.</source>
        <translation>
            <numerusform>%n conversa é apagada, com todas as mensagens.</numerusform>
            <numerusform>%n conversas são apagadas, com todas as mensagens.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number that opted out stays blocked. Of it only a mark is kept, from which nobody can read the number.</source>
        <translation>Um número com opt-out continua bloqueado. Dele fica só uma marca, da qual ninguém consegue ler o número.</translation>
    </message>
    <message>
        <source>The audit trail keeps that somebody was erased, when and by whom, and no name.</source>
        <translation>A trilha de auditoria guarda que alguém foi apagado, quando e por quem, sem o nome do cliente.</translation>
    </message>
    <message>
        <source>Backups that were made before still hold this customer. Restored here, they lose them again.</source>
        <translation>Os backups feitos antes ainda contêm este cliente. Restaurados aqui, ele é apagado de novo.</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>Sei que isto não pode ser desfeito</translation>
    </message>
    <message>
        <source>It is being erased, down to the file…</source>
        <translation>Está sendo apagado, inclusive do arquivo…</translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>Marque a caixa antes.</translation>
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
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>For spreadsheets and other programs. Cells that could run as formulas are made harmless.</source>
        <translation>Para planilhas e outros programas. Células que poderiam ser executadas como fórmulas ficam inofensivas.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For programs: everything, in full.</source>
        <translation>Para programas: tudo, na íntegra.</translation>
    </message>
    <message>
        <source>Contact cards (vCard)</source>
        <translation>Cartões de contato (vCard)</translation>
    </message>
    <message>
        <source>For telephones and address books.</source>
        <translation>Para celulares e catálogos de endereços.</translation>
    </message>
    <message>
        <source>All customers are written to a file that only you can read. The audit trail keeps that it was done.</source>
        <translation>Todos os clientes são gravados em um arquivo que só você pode ler. Isso fica na trilha de auditoria.</translation>
    </message>
    <message>
        <source>The customers in the list are written to a file that only you can read. The audit trail keeps that it was done.</source>
        <translation>Os clientes da lista são gravados em um arquivo que só você pode ler. Isso fica na trilha de auditoria.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are in %1</source>
        <translation>
            <numerusform>%n cliente está em %1</numerusform>
            <numerusform>%n clientes estão em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Gravando…</translation>
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
        <translation>Revisar e reenviar…</translation>
    </message>
    <message>
        <source>Every text that did not arrive, with its cause and whether a retry is safe</source>
        <translation>Todos os SMS que não chegaram, com a causa e se é seguro reenviar</translation>
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
        <translation>Abrir a conversa com %1</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Deixar de lado</translation>
    </message>
    <message>
        <source>Set aside, seen and settled: %1</source>
        <translation>Deixar de lado, visto e resolvido: %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FailedSheet</name>
    <message>
        <source>Failed SMS</source>
        <translation>SMS com falha</translation>
    </message>
    <message>
        <source>All that are safe to retry</source>
        <translation>Todos os que é seguro reenviar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Every SMS arrived, or is on its way. What fails stands here, with its cause.</source>
        <translation>Todos os SMS chegaram ou estão a caminho. O que falhar aparece aqui, com a causa.</translation>
    </message>
    <message>
        <source>These are the newest %1. Older ones follow when these are settled.</source>
        <translation>Estes são os %1 mais recentes. Os mais antigos aparecem quando estes forem resolvidos.</translation>
    </message>
    <message>
        <source>They are being sent</source>
        <translation>Estão sendo enviados</translation>
    </message>
    <message>
        <source>Tick what is to go once more</source>
        <translation>Marque o que deve ser enviado outra vez</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n SMS</source>
        <translation>
            <numerusform>Reenviar %n SMS</numerusform>
            <numerusform>Reenviar %n SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>1 SMS goes once more.</source>
        <translation>1 SMS é enviado outra vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS go once more.</source>
        <translation>
            <numerusform>%n SMS é enviado outra vez.</numerusform>
            <numerusform>%n SMS são enviados outra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 does not: its row says why.</source>
        <translation>1 fica de fora: a linha diz por quê.</translation>
    </message>
    <message numerus="yes">
        <source>%n do not: their rows say why.</source>
        <translation>
            <numerusform>%n fica de fora: a linha diz por quê.</numerusform>
            <numerusform>%n ficam de fora: as linhas dizem por quê.</numerusform>
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
        <translation>Em relação à previsão</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Custo, %1</translation>
    </message>
    <message>
        <source>Foreseen, %1</source>
        <translation>Previsto, %1</translation>
    </message>
    <message>
        <source>as foreseen</source>
        <translation>como previsto</translation>
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
        <translation>Remove o filtro</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Remover este filtro</translation>
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
        <translation>Não lidas</translation>
    </message>
    <message>
        <source>Failed SMS</source>
        <translation>SMS com falha</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Com opt-out</translation>
    </message>
    <message>
        <source>Not opted out</source>
        <translation>Sem opt-out</translation>
    </message>
    <message>
        <source>Written by the customer</source>
        <translation>Escrito pelo cliente</translation>
    </message>
    <message>
        <source>Written by an agent</source>
        <translation>Escrito por um agente</translation>
    </message>
    <message>
        <source>Has SMS</source>
        <translation>Com SMS</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation>Não precisa de resposta</translation>
    </message>
    <message>
        <source>Closed by itself</source>
        <translation>Encerrada automaticamente</translation>
    </message>
    <message>
        <source>Closed by hand</source>
        <translation>Encerrada manualmente</translation>
    </message>
    <message>
        <source>Through %1</source>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentimento dado</translation>
    </message>
    <message>
        <source>No consent given</source>
        <translation>Nenhum consentimento dado</translation>
    </message>
    <message>
        <source>Code proven</source>
        <translation>Código confirmado</translation>
    </message>
    <message>
        <source>Code lost</source>
        <translation>Código sem sucesso</translation>
    </message>
    <message>
        <source>Score below %1 %</source>
        <translation>Pontuação abaixo de %1%</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>A partir de %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Antes de %1</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Oferecida</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Adiada</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Encerrada</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Não avaliada</translation>
    </message>
    <message>
        <source>Score begun</source>
        <translation>Avaliação iniciada</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Avaliada</translation>
    </message>
    <message>
        <source>Score disputed</source>
        <translation>Pontuação contestada</translation>
    </message>
    <message>
        <source>Score failed</source>
        <translation>Pontuação reprovada</translation>
    </message>
    <message>
        <source>Coached</source>
        <translation>Com coaching</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FindBar</name>
    <message>
        <source>Match before (Enter)</source>
        <translation>Resultado anterior (Enter)</translation>
    </message>
    <message>
        <source>Match after (Shift+Enter)</source>
        <translation>Próximo resultado (Shift+Enter)</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Localizar nesta conversa</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Sair (Esc)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
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
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Não escolhido</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::GivenScore</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Your score</source>
        <translation>Sua pontuação</translation>
    </message>
    <message>
        <source>Scored by %1</source>
        <translation>Avaliação de %1</translation>
    </message>
    <message>
        <source>%1 · version %2 · %3</source>
        <translation>%1 · versão %2 · %3</translation>
    </message>
    <message>
        <source>Summary for %1</source>
        <translation>Resumo para %1</translation>
    </message>
    <message>
        <source>%1 has seen it</source>
        <translation>%1 já viu</translation>
    </message>
    <message>
        <source>%1 has not seen it yet</source>
        <translation>%1 ainda não viu</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 respondeu</translation>
    </message>
    <message>
        <source>%1 disputes it</source>
        <translation>%1 contesta</translation>
    </message>
    <message>
        <source>%1 kept the score</source>
        <translation>%1 manteve a pontuação</translation>
    </message>
    <message>
        <source>Changed after the dispute</source>
        <translation>Alterada após a contestação</translation>
    </message>
    <message>
        <source>%1 answers your dispute here.</source>
        <translation>%1 responde aqui à sua contestação.</translation>
    </message>
    <message>
        <source>Beside the score of %1: %2 %, %3 points apart</source>
        <translation>Ao lado da pontuação de %1: %2%, diferença de %3 pontos</translation>
    </message>
    <message>
        <source>%1 scored %2 % by another version, so only the sums compare</source>
        <translation>%1 deu %2% por outra versão, então só os totais se comparam</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>other: %1</source>
        <translation>outra: %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Dispute the score</source>
        <translation>Contestar a pontuação</translation>
    </message>
    <message>
        <source>Your answer to the score</source>
        <translation>Sua resposta à pontuação</translation>
    </message>
    <message>
        <source>What you think of it</source>
        <translation>O que você acha</translation>
    </message>
    <message>
        <source>Change the score…</source>
        <translation>Alterar a pontuação…</translation>
    </message>
    <message>
        <source>Keep the score</source>
        <translation>Manter a pontuação</translation>
    </message>
    <message>
        <source>Your answer to the dispute</source>
        <translation>Sua resposta à contestação</translation>
    </message>
    <message>
        <source>Why the score stays as it is</source>
        <translation>Por que a pontuação fica como está</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Handset</name>
    <message>
        <source>On the handset</source>
        <translation>No celular</translation>
    </message>
    <message>
        <source>Part %1 of %2: %3</source>
        <translation>Parte %1 de %2: %3</translation>
    </message>
    <message>
        <source>Not sent: “%1”</source>
        <translation>Não enviado: “%1”</translation>
    </message>
    <message>
        <source>What you write appears here.</source>
        <translation>O que você escreve aparece aqui.</translation>
    </message>
    <message>
        <source>One part.</source>
        <translation>Uma parte.</translation>
    </message>
    <message>
        <source>Sent as %1 parts, which most phones join into one message.</source>
        <translation>Enviado em %1 partes, que a maioria dos celulares junta em uma só mensagem.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Provider’s default</source>
        <translation>Padrão do provedor</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::HintCard</name>
    <message>
        <source>For the gateway&apos;s own configuration</source>
        <translation>Para a configuração do próprio gateway</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>With these lines receipts and the customers&apos; own SMS come back to this desk.</source>
        <translation>Com estas linhas, as confirmações e os SMS dos clientes voltam para este Heliograph.</translation>
    </message>
    <message>
        <source>Lines to paste</source>
        <translation>Linhas para colar</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::HistoryPage</name>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>encerrada %1</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>aberta desde %1</translation>
    </message>
    <message>
        <source>No conversation yet.</source>
        <translation>Nenhuma conversa ainda.</translation>
    </message>
    <message>
        <source>SMS consent</source>
        <translation>Consentimento para SMS</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Opt-out</translation>
    </message>
    <message>
        <source>Opt-out lifted</source>
        <translation>Opt-out revogado</translation>
    </message>
    <message>
        <source>Wrote first</source>
        <translation>Escreveu primeiro</translation>
    </message>
    <message>
        <source>Asked for it in a conversation</source>
        <translation>Pediu em uma conversa</translation>
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
        <translation>Importar clientes</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Conferir o arquivo</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Outro arquivo…</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>leave the row out</source>
        <translation>omitir a linha</translation>
    </message>
    <message>
        <source>update the customer</source>
        <translation>atualizar o cliente</translation>
    </message>
    <message>
        <source>add another customer</source>
        <translation>adicionar outro cliente</translation>
    </message>
    <message>
        <source>Number is here already:</source>
        <translation>Se o número já existir:</translation>
    </message>
    <message>
        <source>Say which column holds the phone number.</source>
        <translation>Indique qual coluna contém o número de telefone.</translation>
    </message>
    <message>
        <source>Say which column holds the name.</source>
        <translation>Indique qual coluna contém o nome.</translation>
    </message>
    <message>
        <source>Checking %1. Nothing is written yet.</source>
        <translation>Conferindo %1. Nada foi gravado ainda.</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>Salvar estas linhas…</translation>
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
        <translation>Nenhuma linha deste arquivo pode ser importada.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were checked</source>
        <translation>
            <numerusform>%n linha conferida</numerusform>
            <numerusform>%n linhas conferidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save rows with a problem</source>
        <translation>Salvar as linhas com problema</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are saved, each with its line and reason</source>
        <translation>
            <numerusform>%n linha salva, com número e motivo</numerusform>
            <numerusform>%n linhas salvas, cada uma com número e motivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>Undoing the import of %1</source>
        <translation>Desfazendo a importação de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are as they were before</source>
        <translation>
            <numerusform>%n cliente está como antes</numerusform>
            <numerusform>%n clientes estão como antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed since, or wrote to you, and stay</source>
        <translation>
            <numerusform>%n foi alterado depois ou escreveu a você, e fica</numerusform>
            <numerusform>%n foram alterados depois ou escreveram a você, e ficam</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>You can close this and work on; it goes on by itself.</source>
        <translation>Você pode fechar isto e continuar trabalhando; a importação prossegue automaticamente.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopped after row %1. What is in stays in; it can be gone on with or undone.</source>
        <translation>Parado após a linha %1. O que foi importado fica; é possível continuar ou desfazer.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
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
        <translation>Uma tabela (CSV) de uma planilha ou de outro programa, ou cartões de contato (vCard). Nada é gravado antes de você ver o que aconteceria.</translation>
    </message>
    <message>
        <source>Each customer needs a name and a phone number. Consent goes in only with where it was given; an opt-out always does.</source>
        <translation>Cada cliente precisa de um nome e um número de telefone. O consentimento só é importado com a indicação de onde foi dado; um opt-out, sempre.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Importações anteriores</translation>
    </message>
    <message>
        <source>%1, %2: undone</source>
        <translation>%1, %2: desfeita</translation>
    </message>
    <message>
        <source>%1, %2: broken off after row %3</source>
        <translation>%1, %2: interrompida após a linha %3</translation>
    </message>
    <message>
        <source>%1, %2: %3 added, %4 updated</source>
        <translation>%1, %2: %3 adicionados, %4 atualizados</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on with the import of %1</source>
        <translation>Continuar a importação de %1</translation>
    </message>
    <message>
        <source>Undo the import of %1</source>
        <translation>Desfazer a importação de %1</translation>
    </message>
    <message>
        <source>Tables and contact cards (*.csv *.tsv *.txt *.vcf *.vcard)</source>
        <translation>Tabelas e cartões de contato (*.csv *.tsv *.txt *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxDelegate</name>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Sua vez</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Aguardando o cliente</translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation>Nada aguardando</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>Rascunho:</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxHead</name>
    <message>
        <source>Sort and filter</source>
        <translation>Ordenar e filtrar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation>Mostrar a lista inteira</translation>
    </message>
    <message>
        <source>Sort and filter, filters are on</source>
        <translation>Ordenar e filtrar, com filtros ativos</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Novo cliente</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxPane</name>
    <message>
        <source>nobody is waiting</source>
        <translation>ninguém aguarda</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Próximo cliente</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Conversation below</source>
        <translation>Conversa abaixo</translation>
    </message>
    <message>
        <source>Conversation above</source>
        <translation>Conversa acima</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>nobody is offered to you</source>
        <translation>nenhuma conversa é oferecida a você</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxRows</name>
    <message>
        <source>Verification code, hidden</source>
        <translation>Código de verificação, oculto</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>oferecida</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>aguardando há %1</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>aguardando o cliente</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n não lida</numerusform>
            <numerusform>%n não lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>number verified</source>
        <translation>número verificado</translation>
    </message>
    <message>
        <source>opted out of SMS</source>
        <translation>opt-out de SMS</translation>
    </message>
    <message>
        <source>draft: %1</source>
        <translation>rascunho: %1</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>adiada até %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxTabs</name>
    <message>
        <source>More lists</source>
        <translation>Mais listas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Minhas</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Não atribuídas</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendentes</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Encerradas</translation>
    </message>
    <message>
        <source>Failed SMS</source>
        <translation>SMS com falha</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message numerus="yes">
        <source>More lists, %n failed SMS</source>
        <translation>
            <numerusform>Mais listas, %n SMS com falha</numerusform>
            <numerusform>Mais listas, %n SMS com falha</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Adiadas</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxTicks</name>
    <message>
        <source>Select the whole list</source>
        <translation>Selecionar a lista inteira</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxView</name>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Accept the conversation with %1</source>
        <translation>Aceitar a conversa com %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InsertPopup</name>
    <message>
        <source>What can be put in</source>
        <translation>O que pode ser inserido</translation>
    </message>
    <message>
        <source>What it says to this customer</source>
        <translation>O que diz a este cliente</translation>
    </message>
    <message>
        <source>Enter puts it in, Esc leaves what you typed</source>
        <translation>Enter insere, Esc deixa o que você digitou</translation>
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
        <translation>Ainda não há respostas prontas. Um supervisor as adiciona em Modelos.</translation>
    </message>
    <message>
        <source>No canned reply has such a name</source>
        <translation>Nenhuma resposta pronta tem esse nome</translation>
    </message>
    <message>
        <source>No variable has such a name</source>
        <translation>Nenhuma variável tem esse nome</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::KeyRecorder</name>
    <message>
        <source>Press the new key</source>
        <translation>Pressione a nova tecla</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sem tecla</translation>
    </message>
    <message>
        <source>%1: press the new key</source>
        <translation>%1: pressione a nova tecla</translation>
    </message>
    <message>
        <source>%1: no key</source>
        <translation>%1: sem tecla</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Escape keeps the old one, Backspace takes it away</source>
        <translation>Escape mantém a antiga, Backspace a remove</translation>
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
        <translation>Encontre ou adicione uma etiqueta</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Enter ticks or adds, Esc changes nothing</source>
        <translation>Enter marca ou adiciona, Esc não muda nada</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Adicionar “%1”</translation>
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
        <translation>Igual ao sistema</translation>
    </message>
    <message>
        <source>Nobody has read the translations with a native eye yet: tell us what sounds wrong.</source>
        <translation>Nenhum falante nativo revisou as traduções ainda: diga-nos o que soa errado.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::LinkBar</name>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Sair (Esc)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Leva a %1</translation>
    </message>
    <message>
        <source>Not encrypted: what one types there can be read on the way.</source>
        <translation>Sem criptografia: o que for digitado lá pode ser lido no caminho.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Não foi possível abrir um navegador</translation>
    </message>
    <message>
        <source>Copy the address and open it by hand.</source>
        <translation>Copie o endereço e abra-o manualmente.</translation>
    </message>
    <message>
        <source>Open the mail program</source>
        <translation>Abrir o programa de e-mail</translation>
    </message>
    <message>
        <source>Email to %1</source>
        <translation>E-mail para %1</translation>
    </message>
    <message>
        <source>It is written and sent there. Nothing of it comes back to this desk.</source>
        <translation>É escrito e enviado lá. Nada disso volta para o Heliograph.</translation>
    </message>
    <message>
        <source>No mail program could be opened</source>
        <translation>Não foi possível abrir um programa de e-mail</translation>
    </message>
    <message>
        <source>Copy the address and write to it by hand.</source>
        <translation>Copie o endereço e escreva o e-mail manualmente.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ListMenu</name>
    <message>
        <source>Sort and filter</source>
        <translation>Ordenar e filtrar</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>Maior espera primeiro</translation>
    </message>
    <message>
        <source>Newest activity first</source>
        <translation>Atividade mais recente primeiro</translation>
    </message>
    <message>
        <source>Newest chat first</source>
        <translation>Chat mais recente primeiro</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Não lidas</translation>
    </message>
    <message>
        <source>Has a failed SMS</source>
        <translation>Com SMS com falha</translation>
    </message>
    <message>
        <source>Verified number</source>
        <translation>Número verificado</translation>
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
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>No conversation has a label yet</source>
        <translation>Nenhuma conversa tem etiqueta ainda</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros salvos</translation>
    </message>
    <message>
        <source>None yet: choose filters, then save them</source>
        <translation>Nenhum ainda: escolha filtros e salve-os</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>Esquecer este filtro</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Salvar este filtro</translation>
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
        <translation>Próximo painel</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Painel anterior</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>every command and customer by name</source>
        <translation>todos os comandos e clientes pelo nome</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Undo last action</source>
        <translation>Desfazer última ação</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>nada para desfazer</translation>
    </message>
    <message>
        <source>Light or dark as the desktop</source>
        <translation>Claro ou escuro como o sistema</translation>
    </message>
    <message>
        <source>Light window</source>
        <translation>Janela clara</translation>
    </message>
    <message>
        <source>Dark window</source>
        <translation>Janela escura</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>High contrast window</source>
        <translation>Janela em alto contraste</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>every customer: find, label, choose</source>
        <translation>todos os clientes: buscar, etiquetar, escolher</translation>
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
        <translation>Último SMS em massa</translation>
    </message>
    <message>
        <source>Nothing was sent in bulk yet.</source>
        <translation>Nada foi enviado em massa ainda.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>how many, how fast, how well delivered, at what cost</source>
        <translation>quantas, em quanto tempo, com que entrega, a que custo</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>find, read and score conversations</source>
        <translation>encontrar, ler e avaliar conversas</translation>
    </message>
    <message>
        <source>Coaching note</source>
        <translation>Nota de coaching</translation>
    </message>
    <message>
        <source>on the message that is read</source>
        <translation>na mensagem que está sendo lida</translation>
    </message>
    <message>
        <source>open Review first</source>
        <translation>abra antes a Revisão</translation>
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
        <translation>Mesclar dois clientes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Mesclar</translation>
    </message>
    <message>
        <source>Who is the same person as %1?</source>
        <translation>Quem é a mesma pessoa que %1?</translation>
    </message>
    <message>
        <source>Choose a customer, then compare the two.</source>
        <translation>Escolha um cliente e compare os dois.</translation>
    </message>
    <message>
        <source>%1 becomes part of %2</source>
        <translation>%1 passa a fazer parte de %2</translation>
    </message>
    <message>
        <source>It can be undone for 30 days, in the profile.</source>
        <translation>Pode ser desfeito por 30 dias, no perfil.</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>permanece</translation>
    </message>
    <message>
        <source>goes into it</source>
        <translation>é incorporado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Preferred number</source>
        <translation>Número preferencial</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
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
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>These move over: numbers %1, conversations %2, messages %3, consent lines %4, drafts %5.</source>
        <translation>Estes itens são transferidos: números %1, conversas %2, mensagens %3, registros de consentimento %4, rascunhos %5.</translation>
    </message>
    <message>
        <source>Still verified, because both have the number: %1</source>
        <translation>Continua verificado, porque ambos têm o número: %1</translation>
    </message>
    <message>
        <source>No longer verified: %1. It was proven for %2 alone; send a new code afterwards.</source>
        <translation>Deixa de ser verificado: %1. Foi confirmado apenas para %2; envie um novo código depois.</translation>
    </message>
    <message>
        <source>Stays opted out of SMS: %1</source>
        <translation>Continua com opt-out de SMS: %1</translation>
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
        <translation>Cabe de novo: %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NewCustomerSheet</name>
    <message>
        <source>New customer</source>
        <translation>Novo cliente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Adicionar cliente</translation>
    </message>
    <message>
        <source>Who writes first appears by themselves. Add a customer here to reach them before that.</source>
        <translation>Quem escreve primeiro aparece automaticamente. Adicione aqui um cliente para falar com ele antes disso.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Mobile number, if you have it</source>
        <translation>Número de celular, se você tiver</translation>
    </message>
    <message>
        <source>%1 has this number already. One number can be verified for one customer at a time.</source>
        <translation>%1 já tem este número. Um número só pode estar verificado para um cliente por vez.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>O cliente precisa de um nome.</translation>
    </message>
    <message>
        <source>The number cannot be used as it is. Correct it, or leave it empty.</source>
        <translation>O número não pode ser usado como está. Corrija-o ou deixe-o vazio.</translation>
    </message>
    <message>
        <source>It is being saved</source>
        <translation>Está sendo salvo</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NotesPage</name>
    <message>
        <source>No notes yet. What the team writes here, the customer never sees.</source>
        <translation>Ainda não há notas. O que a equipe escreve aqui, o cliente nunca vê.</translation>
    </message>
    <message>
        <source>Write a note for the team</source>
        <translation>Escreva uma nota para a equipe</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nova nota</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Adicionar nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Escreva algo antes</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Notices</name>
    <message>
        <source>This is a demo workspace.</source>
        <translation>Este é um espaço de demonstração.</translation>
    </message>
    <message>
        <source>Everybody here is invented, and nothing leaves this computer.</source>
        <translation>Todas as pessoas aqui são fictícias, e nada sai deste computador.</translation>
    </message>
    <message>
        <source>Set up a provider</source>
        <translation>Configurar um provedor</translation>
    </message>
    <message>
        <source>An empty workspace was begun; the damaged file is kept as %1.</source>
        <translation>Um espaço de trabalho vazio foi criado; o arquivo danificado foi guardado como %1.</translation>
    </message>
    <message>
        <source>An empty workspace was begun; the damaged file is kept as %1. The newest good copy is %2: quit, then run “heliographctl restore” with it.</source>
        <translation>Um espaço de trabalho vazio foi criado; o arquivo danificado foi guardado como %1. A cópia íntegra mais recente é %2: saia e execute “heliographctl restore” com ela.</translation>
    </message>
    <message>
        <source>The data file was damaged.</source>
        <translation>O arquivo de dados estava danificado.</translation>
    </message>
    <message numerus="yes">
        <source>What was waiting then is held (%n), because it may have been sent since: open each one and decide.</source>
        <translation>
            <numerusform>O que aguardava envio está retido (%n), porque pode ter sido enviado depois: abra e decida.</numerusform>
            <numerusform>O que aguardava envio está retido (%n), porque pode ter sido enviado depois: abra um por um e decida.</numerusform>
        </translation>
    </message>
    <message>
        <source>No message was waiting then, so nothing is held.</source>
        <translation>Nenhuma mensagem aguardava envio, então nada está retido.</translation>
    </message>
    <message>
        <source>This workspace comes from a copy.</source>
        <translation>Este espaço de trabalho vem de uma cópia.</translation>
    </message>
    <message>
        <source>%1 is paused: %2.</source>
        <translation>%1 está em pausa: %2.</translation>
    </message>
    <message>
        <source>Its messages wait here and none is lost.</source>
        <translation>As mensagens aguardam aqui e nenhuma se perde.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>This is a demo. Step %1 of %2.</source>
        <translation>Esta é uma demonstração. Passo %1 de %2.</translation>
    </message>
    <message>
        <source>Its messages go through a stand-in where one can, and wait here where none can. None is lost.</source>
        <translation>As mensagens passam por um substituto onde é possível e aguardam aqui onde não é. Nenhuma se perde.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Show one now</source>
        <translation>Mostrar uma agora</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Avisar quando</translation>
    </message>
    <message>
        <source>Somebody new is waiting</source>
        <translation>Alguém novo aguarda</translation>
    </message>
    <message>
        <source>A customer of mine writes</source>
        <translation>Um cliente meu escreve</translation>
    </message>
    <message>
        <source>A customer of mine proves their number</source>
        <translation>Um cliente meu confirma o número</translation>
    </message>
    <message>
        <source>A conversation that I snoozed is due</source>
        <translation>Uma conversa que adiei volta</translation>
    </message>
    <message>
        <source>An SMS of mine is not delivered</source>
        <translation>Um SMS meu não é entregue</translation>
    </message>
    <message>
        <source>Also while I work in another conversation.</source>
        <translation>Também enquanto trabalho em outra conversa.</translation>
    </message>
    <message>
        <source>Repeat every two minutes until I have seen it</source>
        <translation>Repetir a cada dois minutos até eu ver</translation>
    </message>
    <message>
        <source>What others may see</source>
        <translation>O que os outros podem ver</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>My customers</source>
        <translation>Meus clientes</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Alguém novo</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Show how many are waiting in the tray</source>
        <translation>Mostrar na bandeja quantos aguardam</translation>
    </message>
    <message>
        <source>On desktops that have one.</source>
        <translation>Em sistemas que têm bandeja.</translation>
    </message>
    <message>
        <source>Closing the window keeps Heliograph running in the tray</source>
        <translation>Fechar a janela mantém o Heliograph em execução na bandeja</translation>
    </message>
    <message>
        <source>Messages go on being received and sent. Quit from the tray, or with Ctrl+Q.</source>
        <translation>As mensagens continuam sendo recebidas e enviadas. Saia pela bandeja ou com Ctrl+Q.</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sem som</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nova mensagem</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Sino</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informação</translation>
    </message>
    <message>
        <source>A notification shows</source>
        <translation>Uma notificação mostra</translation>
    </message>
    <message>
        <source>Only that something happened</source>
        <translation>Só que algo aconteceu</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Quem é</translation>
    </message>
    <message>
        <source>Who it is and what they wrote</source>
        <translation>Quem é e o que escreveu</translation>
    </message>
    <message>
        <source>A verification code is never shown.</source>
        <translation>Um código de verificação nunca é mostrado.</translation>
    </message>
    <message>
        <source>This desktop shows notifications.</source>
        <translation>Este sistema mostra notificações.</translation>
    </message>
    <message>
        <source>Asking the desktop whether it shows notifications.</source>
        <translation>Perguntando ao sistema se ele mostra notificações.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications: no service answers to org.freedesktop.Notifications. Everything else works. Start a notification daemon and they appear by themselves.</source>
        <translation>Nada neste sistema mostra notificações: nenhum serviço responde em org.freedesktop.Notifications. Todo o resto funciona. Inicie um daemon de notificações e elas aparecem automaticamente.</translation>
    </message>
    <message>
        <source>The notification service of this desktop did not answer within three seconds. Everything else works; the next notification tries again.</source>
        <translation>O serviço de notificações deste sistema não respondeu em três segundos. Todo o resto funciona; a próxima notificação tenta de novo.</translation>
    </message>
    <message>
        <source>A reminder that I set is due</source>
        <translation>Um lembrete meu vence</translation>
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
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Número de celular</translation>
    </message>
    <message>
        <source>. No range that we know holds it: check it once more.</source>
        <translation>. Não está em nenhuma faixa conhecida: confira mais uma vez.</translation>
    </message>
    <message>
        <source>As you have it: 07700 900142, +44 7700 900142, 0044 …</source>
        <translation>Como você o tem: 07700 900142, +44 7700 900142, 0044 …</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NumberRow</name>
    <message>
        <source>More about %1</source>
        <translation>Mais sobre %1</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Não verificado</translation>
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
        <translation>Consentimento para SMS · %1</translation>
    </message>
    <message>
        <source>No SMS consent yet</source>
        <translation>Ainda sem consentimento para SMS</translation>
    </message>
    <message>
        <source>Make it the preferred number</source>
        <translation>Tornar número preferencial</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>Enviar SMS</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>Remover este número</translation>
    </message>
    <message>
        <source>Consent and opt-outs…</source>
        <translation>Consentimento e opt-outs…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NumbersList</name>
    <message>
        <source>Other numbers</source>
        <translation>Outros números</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Adicionar um número</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 removido</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::OfferCard</name>
    <message>
        <source>next agent in</source>
        <translation>próximo agente em</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Offered to you</source>
        <translation>Oferecida a você</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier topic(s)</source>
        <translation>
            <numerusform>%n assunto anterior</numerusform>
            <numerusform>%n assuntos anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Aceitar a conversa com %1</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>Recusar a conversa com %1</translation>
    </message>
    <message>
        <source>%1 is offered to you</source>
        <translation>A conversa com %1 é oferecida a você</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>aguardando há %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::OfferMark</name>
    <message>
        <source>%1 is offered to you: show the list</source>
        <translation>Conversa com %1 oferecida a você: mostrar a lista</translation>
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
        <translation>Conversa e cliente</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em todo lugar</translation>
    </message>
    <message>
        <source>%1, not possible now: %2</source>
        <translation>%1, não é possível agora: %2</translation>
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
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Waiting for something: set aside, opens again when the customer writes</source>
        <translation>Aguardando algo: fica de lado e reabre quando o cliente escrever</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>Enviar SMS</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>Close and next</source>
        <translation>Encerrar e próxima</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation>Não precisa de resposta</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>aguardando há %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nova</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Encerrada</translation>
    </message>
    <message>
        <source>No conversation yet</source>
        <translation>Nenhuma conversa ainda</translation>
    </message>
    <message>
        <source>Close this conversation (%1)</source>
        <translation>Encerrar esta conversa (%1)</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Atribuir</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Hide the profile</source>
        <translation>Ocultar o perfil</translation>
    </message>
    <message>
        <source>Show the profile</source>
        <translation>Mostrar o perfil</translation>
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
        <translation>Localizar nesta conversa</translation>
    </message>
    <message>
        <source>Go to a day…</source>
        <translation>Ir para um dia…</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Adiada até %1</translation>
    </message>
    <message>
        <source>Pending on or off</source>
        <translation>Ativar ou desativar Pendente</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>Encerrar esta conversa</translation>
    </message>
    <message>
        <source>no conversation is open</source>
        <translation>nenhuma conversa está aberta</translation>
    </message>
    <message>
        <source>accept it first</source>
        <translation>aceite-a antes</translation>
    </message>
    <message>
        <source>it is closed already</source>
        <translation>já está encerrada</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ParameterEditor</name>
    <message>
        <source>Add a parameter</source>
        <translation>Adicionar um parâmetro</translation>
    </message>
    <message>
        <source>Name, such as order</source>
        <translation>Nome, como pedido</translation>
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
        <translation>Data</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Opção</translation>
    </message>
    <message>
        <source>Remove this parameter</source>
        <translation>Remover este parâmetro</translation>
    </message>
    <message>
        <source>With commas: Leeds, York</source>
        <translation>Separadas por vírgulas: Leeds, York</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Valor inicial</translation>
    </message>
    <message>
        <source>Typed for each message</source>
        <translation>Digitado para cada mensagem</translation>
    </message>
    <message>
        <source>A detail of the customer</source>
        <translation>Um dado do cliente</translation>
    </message>
    <message>
        <source>Name of the detail, such as Customer no.</source>
        <translation>Nome do dado, como Nº do cliente</translation>
    </message>
    <message>
        <source>Goes where nothing is given</source>
        <translation>Usado quando nada é informado</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obrigatório</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opções</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ParameterFields</name>
    <message>
        <source>%1 · required</source>
        <translation>%1 · obrigatório</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Não escolhido</translation>
    </message>
    <message>
        <source>Not chosen: %1 goes</source>
        <translation>Não escolhido: será usado %1</translation>
    </message>
    <message>
        <source>From the profile</source>
        <translation>Do perfil</translation>
    </message>
    <message>
        <source>Empty: “%1” goes</source>
        <translation>Vazio: será usado “%1”</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::PeriodBar</name>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Days to report</source>
        <translation>Dias do relatório</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ProbeCard</name>
    <message>
        <source>Test connection</source>
        <translation>Testar conexão</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Teste da conexão</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Ainda não testado</translation>
    </message>
    <message>
        <source>Save first: the test is of what is saved.</source>
        <translation>Salve antes: o teste usa o que está salvo.</translation>
    </message>
    <message>
        <source>A test signs in and sends no SMS.</source>
        <translation>O teste faz login e não envia SMS.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>answered in %1 ms</source>
        <translation>respondeu em %1 ms</translation>
    </message>
    <message>
        <source>No SMS was sent for this test.</source>
        <translation>Nenhum SMS foi enviado neste teste.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>A resposta foi: %1</translation>
    </message>
    <message>
        <source>Everything this provider takes becomes an SMS. A test reaches its address, checks the certificate and sends nothing.</source>
        <translation>Tudo o que este provedor aceita vira um SMS. O teste acessa o endereço, confere o certificado e não envia nada.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ProfilePage</name>
    <message>
        <source>Write to this customer</source>
        <translation>Escrever para este cliente</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Editar dados</translation>
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
        <translation>Escrever uma nota</translation>
    </message>
    <message>
        <source>Record an opt-out…</source>
        <translation>Registrar opt-out…</translation>
    </message>
    <message>
        <source>Merge with another customer…</source>
        <translation>Mesclar com outro cliente…</translation>
    </message>
    <message>
        <source>Send OTP</source>
        <translation>Enviar OTP</translation>
    </message>
    <message>
        <source>The details below are being edited</source>
        <translation>Os dados abaixo estão sendo editados</translation>
    </message>
    <message>
        <source>Labels of the customer</source>
        <translation>Etiquetas do cliente</translation>
    </message>
    <message>
        <source>no customer is open</source>
        <translation>nenhum cliente está aberto</translation>
    </message>
    <message>
        <source>Write an email…</source>
        <translation>Escrever um e-mail…</translation>
    </message>
    <message>
        <source>Email: the address in the details is not one</source>
        <translation>E-mail: o endereço nos dados não é válido</translation>
    </message>
    <message>
        <source>Consent and opt-outs…</source>
        <translation>Consentimento e opt-outs…</translation>
    </message>
    <message>
        <source>Erase customer…</source>
        <translation>Apagar cliente…</translation>
    </message>
    <message>
        <source>Remind me about the customer</source>
        <translation>Lembrar-me do cliente</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Lembrar-me…</translation>
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
        <translation>Partes do perfil</translation>
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
        <translation>Histórico</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ProviderForm</name>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Novo: %1</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>salvo %1</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>Em pausa: %1.</translation>
    </message>
    <message>
        <source>What is to be sent waits here.</source>
        <translation>O que falta enviar aguarda aqui.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remover %1?</translation>
    </message>
    <message>
        <source>Its password goes too. What was sent through it stays in the history.</source>
        <translation>A senha também é removida. O que foi enviado por ele fica no histórico.</translation>
    </message>
    <message>
        <source>Do not add it</source>
        <translation>Não adicionar</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ProvidersPage</name>
    <message>
        <source>Add a provider</source>
        <translation>Adicionar um provedor</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Provedores</translation>
    </message>
    <message>
        <source>The demo has its own provider</source>
        <translation>A demonstração tem seu próprio provedor</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>Nenhum provedor ainda</translation>
    </message>
    <message>
        <source>Nothing here can reach a real one. “Set up a provider” makes a profile of your own.</source>
        <translation>Nada aqui alcança um provedor real. “Configurar um provedor” cria um perfil seu.</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Fora de uso</translation>
    </message>
    <message>
        <source>Its password is missing</source>
        <translation>A senha está ausente</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Em pausa: %1</translation>
    </message>
    <message>
        <source>A provider carries the SMS: a gateway that your team hosts, such as Kannel, or a service such as Clickatell. Until there is one, nothing can be sent.</source>
        <translation>Um provedor transporta os SMS: um gateway hospedado pela sua equipe, como o Kannel, ou um serviço, como o Clickatell. Até haver um, nada pode ser enviado.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Question</name>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month under a chart, as in &quot;1 May&quot;; see QLocale::toString for the letters.</extracomment>
        <translation>d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd, d MMM</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>segmentos</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>gasto</translation>
    </message>
    <message>
        <source>%1 more than on the day before.</source>
        <translation>%1 a mais que no dia anterior.</translation>
    </message>
    <message>
        <source>%1 fewer than on the day before.</source>
        <translation>%1 a menos que no dia anterior.</translation>
    </message>
    <message>
        <source>None on the day before.</source>
        <translation>Nenhuma no dia anterior.</translation>
    </message>
    <message>
        <source>As many as on the day before.</source>
        <translation>O mesmo que no dia anterior.</translation>
    </message>
    <message numerus="yes">
        <source>None in the %n days before.</source>
        <translation>
            <numerusform>Nenhuma no dia anterior.</numerusform>
            <numerusform>Nenhuma nos %n dias anteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As many as in the %n days before.</source>
        <translation>
            <numerusform>O mesmo que no dia anterior.</numerusform>
            <numerusform>O mesmo que nos %n dias anteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more than in the %n days before.</source>
        <translation>
            <numerusform>%1 a mais que no dia anterior.</numerusform>
            <numerusform>%1 a mais que nos %n dias anteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer than in the %n days before.</source>
        <translation>
            <numerusform>%1 a menos que no dia anterior.</numerusform>
            <numerusform>%1 a menos que nos %n dias anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Today is not over.</source>
        <comment>after a sentence</comment>
        <translation>%1 O dia de hoje não terminou.</translation>
    </message>
    <message>
        <source>Nobody has been answered in this time.</source>
        <translation>Ninguém recebeu resposta neste período.</translation>
    </message>
    <message>
        <source>Half were answered within %1.</source>
        <translation>Metade recebeu resposta em até %1.</translation>
    </message>
    <message>
        <source>One in ten waited longer than %1.</source>
        <translation>Uma em cada dez pessoas esperou mais de %1.</translation>
    </message>
    <message>
        <source>No SMS has arrived or failed in this time.</source>
        <translation>Nenhum SMS foi entregue ou falhou neste período.</translation>
    </message>
    <message>
        <source>%1 of SMS delivered, %2 of codes verified.</source>
        <translation>%1 dos SMS entregues, %2 dos códigos verificados.</translation>
    </message>
    <message>
        <source>%1 of SMS delivered.</source>
        <translation>%1 dos SMS entregues.</translation>
    </message>
    <message>
        <source>%1 of codes verified.</source>
        <translation>%1 dos códigos verificados.</translation>
    </message>
    <message>
        <source>Scale begins at %1.</source>
        <translation>A escala começa em %1.</translation>
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
        <translation>Ninguém tem preço para eles.</translation>
    </message>
    <message>
        <source>As foreseen: no provider has told how many it counted.</source>
        <translation>Como previsto: nenhum provedor informou quantos contou.</translation>
    </message>
    <message>
        <source>As the desk foresaw.</source>
        <translation>Como o Heliograph previu.</translation>
    </message>
    <message>
        <source>The desk foresaw %1.</source>
        <translation>O Heliograph previu %1.</translation>
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
            <numerusform>%1 Sem preço: %n.</numerusform>
            <numerusform>%1 Sem preço: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Quantas?</translation>
    </message>
    <message>
        <source>How fast?</source>
        <translation>Em quanto tempo?</translation>
    </message>
    <message>
        <source>How well delivered?</source>
        <translation>Com que entrega?</translation>
    </message>
    <message>
        <source>What did it cost?</source>
        <translation>A que custo?</translation>
    </message>
    <message numerus="yes">
        <source>%1 conversations.</source>
        <translation>
            <numerusform>%1 conversa.</numerusform>
            <numerusform>%1 conversas.</numerusform>
        </translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>conversas</translation>
    </message>
    <message>
        <source>slowest tenth</source>
        <translation>décimo mais lento</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>SMS delivered</source>
        <translation>SMS entregues</translation>
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
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message numerus="yes">
        <source>Conversations, %n waiting</source>
        <translation>
            <numerusform>Conversas, %n aguardando</numerusform>
            <numerusform>Conversas, %n aguardando</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
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
        <translation>Escreva como se sabe disso. Nada é registrado sem essa informação.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReminderActions</name>
    <message>
        <source>Remind me</source>
        <translation>Lembrar-me</translation>
    </message>
    <message>
        <source>Remind me about %1</source>
        <translation>Lembrar-me de %1</translation>
    </message>
    <message>
        <source>You are reminded: %1</source>
        <translation>Lembrete definido: %1</translation>
    </message>
    <message>
        <source>The reminder is done</source>
        <translation>Lembrete concluído</translation>
    </message>
    <message>
        <source>The reminder is cancelled</source>
        <translation>Lembrete cancelado</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReminderBar</name>
    <message>
        <source>What you wanted to be reminded of, and whom</source>
        <translation>O que você queria lembrar e de quem</translation>
    </message>
    <message>
        <source>1 reminder is due</source>
        <translation>1 lembrete venceu</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders are due</source>
        <translation>
            <numerusform>%n lembrete venceu</numerusform>
            <numerusform>%n lembretes venceram</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReminderForm</name>
    <message>
        <source>Set reminder</source>
        <translation>Definir lembrete</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Sobre o quê</translation>
    </message>
    <message>
        <source>What about? “Ask about the refund”</source>
        <translation>Sobre o quê? “Perguntar sobre o reembolso”</translation>
    </message>
    <message>
        <source>Day and hour on your clock</source>
        <translation>Dia e hora no seu relógio</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>Em 1 hora</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Amanhã</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Segunda-feira</translation>
    </message>
    <message>
        <source>That time has gone by. Choose a later one.</source>
        <translation>Esse horário já passou. Escolha um posterior.</translation>
    </message>
    <message>
        <source>Write a line about what it is.</source>
        <translation>Escreva uma linha sobre o assunto.</translation>
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
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Concluído: %1</translation>
    </message>
    <message>
        <source>Change the reminder: %1</source>
        <translation>Alterar o lembrete: %1</translation>
    </message>
    <message>
        <source>Cancel the reminder: %1</source>
        <translation>Cancelar o lembrete: %1</translation>
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
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>No reminder is set. “Remind me…” in a customer&apos;s menu sets one; it stands here until it is done.</source>
        <translation>Nenhum lembrete definido. “Lembrar-me…”, no menu de um cliente, define um; ele fica aqui até ser concluído.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RemindersList</name>
    <message>
        <source>Reminders</source>
        <translation>Lembretes</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReplacementCard</name>
    <message>
        <source>“%1” becomes “%2”</source>
        <translation>“%1” vira “%2”</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain characters save space</source>
        <translation>Caracteres simples economizam espaço</translation>
    </message>
    <message>
        <source> (also %1)</source>
        <translation> (também %1)</translation>
    </message>
    <message>
        <source>Nothing plain can stand in its place.</source>
        <translation>Nada simples pode ficar no lugar.</translation>
    </message>
    <message numerus="yes">
        <source>saves %n SMS</source>
        <translation>
            <numerusform>economiza %n SMS</numerusform>
            <numerusform>economiza %n SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace 1 character</source>
        <translation>Substituir 1 caractere</translation>
    </message>
    <message>
        <source>1 character replaced</source>
        <translation>1 caractere substituído</translation>
    </message>
    <message>
        <source>%1 characters replaced</source>
        <translation>%1 caracteres substituídos</translation>
    </message>
    <message>
        <source>%1, %2 SMS saved</source>
        <translation>%1, %2 SMS economizados</translation>
    </message>
    <message>
        <source>%1 characters fewer, and it goes as one SMS.</source>
        <translation>Com %1 caracteres a menos, vai em um só SMS.</translation>
    </message>
    <message>
        <source>The words say the same.</source>
        <translation>As palavras dizem o mesmo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message numerus="yes">
        <source>saves %n SMS, %1</source>
        <translation>
            <numerusform>economiza %n SMS, %1</numerusform>
            <numerusform>economiza %n SMS, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n characters</source>
        <translation>
            <numerusform>Substituir %n caractere</numerusform>
            <numerusform>Substituir %n caracteres</numerusform>
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
        <translation>Tamanho do SMS</translation>
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
        <translation>Exibição</translation>
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
        <translation>%1 Tabela</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>Como gráfico</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabela</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>O que significa</translation>
    </message>
    <message>
        <source>A row for each</source>
        <translation>Uma linha para cada</translation>
    </message>
    <message>
        <source>Save the table as CSV: %1</source>
        <comment>a question</comment>
        <translation>Salvar a tabela como CSV: %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReportHead</name>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 dias</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Print to PDF</source>
        <translation>Imprimir em PDF</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Todos os agentes</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Todos os provedores</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReportList</name>
    <message numerus="yes">
        <source>%n customers would be added</source>
        <translation>
            <numerusform>%n cliente seria adicionado</numerusform>
            <numerusform>%n clientes seriam adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers were added</source>
        <translation>
            <numerusform>%n cliente adicionado</numerusform>
            <numerusform>%n clientes adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers would be updated</source>
        <translation>
            <numerusform>%n cliente seria atualizado</numerusform>
            <numerusform>%n clientes seriam atualizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers were updated</source>
        <translation>
            <numerusform>%n cliente atualizado</numerusform>
            <numerusform>%n clientes atualizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come with consent, recorded with where it was given</source>
        <translation>
            <numerusform>%n traz consentimento, registrado com onde foi dado</numerusform>
            <numerusform>%n trazem consentimento, registrado com onde foi dado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opted out; texts to them are blocked</source>
        <translation>
            <numerusform>%n com opt-out; os SMS para este cliente são bloqueados</numerusform>
            <numerusform>%n com opt-out; os SMS para estes clientes são bloqueados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out: their number is here already</source>
        <translation>
            <numerusform>%n linha omitida: o número já existe aqui</numerusform>
            <numerusform>%n linhas omitidas: o número já existe aqui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be taken in</source>
        <translation>
            <numerusform>%n linha não pode ser importada</numerusform>
            <numerusform>%n linhas não podem ser importadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows with a problem</source>
        <translation>Linhas com problema</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: save them to see all</source>
        <translation>
            <numerusform>e mais %n: salve para ver todas</numerusform>
            <numerusform>e mais %n: salve para ver todas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>These are your own figures</source>
        <translation>Estes são os seus próprios números</translation>
    </message>
    <message>
        <source>Only a supervisor sees everybody&apos;s. The role is chosen in Settings, under Me.</source>
        <translation>Só um supervisor vê os de todos. A função é escolhida em Configurações, em Eu.</translation>
    </message>
    <message>
        <source>Print to PDF</source>
        <translation>Imprimir em PDF</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Salvar como CSV</translation>
    </message>
    <message>
        <source>The table is in %1</source>
        <translation>A tabela está em %1</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Todos os agentes</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Todos os provedores</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>O relatório está em %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RetentionCard</name>
    <message>
        <source>What would be removed</source>
        <translation>O que seria removido</translation>
    </message>
    <message>
        <source>Nothing has been counted yet</source>
        <translation>Nada foi contado ainda</translation>
    </message>
    <message>
        <source>The preview counts what is older than the days above. It removes nothing.</source>
        <translation>A prévia conta o que passa dos prazos acima. Ela não remove nada.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>I know that nothing of it comes back</source>
        <translation>Sei que nada disso volta</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Remover agora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Removendo…</translation>
    </message>
    <message>
        <source>You can go on working. At the end the file is cleaned, which takes a while in a large profile.</source>
        <translation>Você pode continuar trabalhando. No fim, o arquivo é limpo, o que demora um pouco em um perfil grande.</translation>
    </message>
    <message>
        <source>Wait until this is done, or stop it.</source>
        <translation>Aguarde o fim ou interrompa.</translation>
    </message>
    <message>
        <source>Save the days first: the preview is of what is saved.</source>
        <translation>Salve antes os prazos: a prévia se refere ao que está salvo.</translation>
    </message>
    <message>
        <source>Remove now works after a preview that found something.</source>
        <translation>“Remover agora” funciona após uma prévia que encontrou algo.</translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>Marque a caixa antes.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RetentionPage</name>
    <message>
        <source>Retention</source>
        <translation>Retenção</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReviewDelegate</name>
    <message>
        <source>SMS not delivered</source>
        <translation>SMS não entregue</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Com opt-out</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message numerus="yes">
        <source>Wrong code, %n tries</source>
        <translation>
            <numerusform>Código errado, %n tentativa</numerusform>
            <numerusform>Código errado, %n tentativas</numerusform>
        </translation>
    </message>
    <message>
        <source>Code not typed</source>
        <translation>Código não digitado</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>%1, offered</source>
        <comment>of a channel</comment>
        <translation>%1, oferecida</translation>
    </message>
    <message>
        <source>%1, open</source>
        <comment>of a channel</comment>
        <translation>%1, aberta</translation>
    </message>
    <message>
        <source>%1, pending</source>
        <comment>of a channel</comment>
        <translation>%1, pendente</translation>
    </message>
    <message>
        <source>%1, snoozed</source>
        <comment>of a channel</comment>
        <translation>%1, adiada</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <comment>of a channel</comment>
        <translation>%1, encerrada</translation>
    </message>
    <message>
        <source>score disputed</source>
        <translation>pontuação contestada</translation>
    </message>
    <message>
        <source>scored %1 %</source>
        <translation>pontuação %1%</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>não avaliada</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
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
        <translation>Buscas salvas e pontuações</translation>
    </message>
    <message>
        <source>Conversations to review</source>
        <translation>Conversas a revisar</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>More than %1 conversations found</source>
        <translation>Mais de %1 conversas encontradas</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations found</source>
        <translation>
            <numerusform>%n conversa encontrada</numerusform>
            <numerusform>%n conversas encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>No one agent is called “%1”.</source>
        <translation>“%1” não corresponde a um único agente.</translation>
    </message>
    <message>
        <source>Nothing was said of your conversations yet. Scores and coaching notes appear here.</source>
        <translation>Ainda não há comentários sobre suas conversas. Pontuações e notas de coaching aparecem aqui.</translation>
    </message>
    <message>
        <source>No conversation yet. Each one appears here, to be read silently and scored.</source>
        <translation>Nenhuma conversa ainda. Cada uma aparece aqui, para ser lida em silêncio e avaliada.</translation>
    </message>
    <message>
        <source>Nothing found. Take a filter away, or search for fewer words: names, any part of a number, words of any message.</source>
        <translation>Nada encontrado. Retire um filtro ou busque menos palavras: nomes, parte de um número, palavras de qualquer mensagem.</translation>
    </message>
    <message>
        <source>Find conversations to review</source>
        <translation>Encontrar conversas a revisar</translation>
    </message>
    <message>
        <source>Words, name or number</source>
        <translation>Palavras, nome ou número</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Shows what conversations can be found by</source>
        <translation>Mostra por que critérios as conversas podem ser encontradas</translation>
    </message>
    <message>
        <source>Conversations found</source>
        <translation>Conversas encontradas</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReviewMenu</name>
    <message>
        <source>Not scored yet</source>
        <translation>Ainda não avaliadas</translation>
    </message>
    <message>
        <source>Failed verifications</source>
        <translation>Verificações com falha</translation>
    </message>
    <message>
        <source>Failed SMS</source>
        <translation>SMS com falha</translation>
    </message>
    <message>
        <source>Disputed scores</source>
        <translation>Pontuações contestadas</translation>
    </message>
    <message>
        <source>Search for something, then save it here</source>
        <translation>Faça uma busca e salve-a aqui</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Esquecer esta busca</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Salvar esta busca</translation>
    </message>
    <message>
        <source>Scores by agent…</source>
        <translation>Pontuações por agente…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReviewPage</name>
    <message>
        <source>Choose a conversation on the left. It is read silently: nothing is marked read, and nobody is told.</source>
        <translation>Escolha uma conversa à esquerda. Ela é lida em silêncio: nada é marcado como lido e ninguém é avisado.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RingCountdown</name>
    <message>
        <source>%1 left</source>
        <translation>restam %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RowWidget</name>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>New. </source>
        <translation>Nova. </translation>
    </message>
    <message>
        <source>Link to %1, opens with Enter</source>
        <translation>Link para %1, abre com Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n links, choose one with Enter</source>
        <translation>
            <numerusform>%n link, escolha com Enter</numerusform>
            <numerusform>%n links, escolha um com Enter</numerusform>
        </translation>
    </message>
    <message>
        <source>Click for all that is known.</source>
        <translation>Clique para ver tudo o que se sabe.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RubricPage</name>
    <message>
        <source>New rubric</source>
        <translation>Nova rubrica</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Aposentar</translation>
    </message>
    <message>
        <source>Rubrics</source>
        <translation>Rubricas</translation>
    </message>
    <message>
        <source>Rubric to edit</source>
        <translation>Rubrica a editar</translation>
    </message>
    <message>
        <source>Name of the rubric</source>
        <translation>Nome da rubrica</translation>
    </message>
    <message>
        <source>Categories: name, weight, scale, and why a mark may be low</source>
        <translation>Categorias: nome, peso, escala e por que uma nota pode ser baixa</translation>
    </message>
    <message>
        <source>Add a category</source>
        <translation>Adicionar uma categoria</translation>
    </message>
    <message>
        <source>No longer offered; what was scored with it keeps it</source>
        <translation>Não é mais oferecida; o que foi avaliado com ela a mantém</translation>
    </message>
    <message>
        <source>The only rubric cannot be retired</source>
        <translation>A única rubrica não pode ser aposentada</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ainda não salva</translation>
    </message>
    <message>
        <source>Version %1. Saving makes the next one; what was scored keeps the version it was scored with.</source>
        <translation>Versão %1. Salvar cria a próxima; o que foi avaliado mantém a versão com que foi avaliado.</translation>
    </message>
    <message>
        <source>The weights add up to %1. A score is a percentage of what they add up to.</source>
        <translation>Os pesos somam %1. Uma pontuação é um percentual dessa soma.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SameCustomers</name>
    <message>
        <source>same number</source>
        <translation>mesmo número</translation>
    </message>
    <message>
        <source>same number but for the ninth digit</source>
        <translation>mesmo número, exceto pelo nono dígito</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>mesmo endereço de e-mail</translation>
    </message>
    <message>
        <source>same name and country</source>
        <translation>mesmo nome e país</translation>
    </message>
    <message>
        <source>%1 may be the same person</source>
        <translation>%1 pode ser a mesma pessoa</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Não é a mesma</translation>
    </message>
    <message>
        <source>Merged with %1</source>
        <translation>Mesclado com %1</translation>
    </message>
    <message>
        <source>%1 · can be undone until %2</source>
        <translation>%1 · pode ser desfeito até %2</translation>
    </message>
    <message>
        <source>Undo merge</source>
        <translation>Desfazer mesclagem</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SampleFoot</name>
    <message>
        <source>Sample this week</source>
        <translation>Amostra desta semana</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>No conversation was begun this week yet</source>
        <translation>Nenhuma conversa começou nesta semana ainda</translation>
    </message>
    <message numerus="yes">
        <source>All %n scored for %1</source>
        <translation>
            <numerusform>Amostra de %n toda avaliada para %1</numerusform>
            <numerusform>Amostra de %n toda avaliada para %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 scored for %3</source>
        <translation>%1 de %2 avaliadas para %3</translation>
    </message>
    <message>
        <source>Opens the next one that is not scored</source>
        <translation>Abre a próxima que não foi avaliada</translation>
    </message>
    <message>
        <source>Next of the sample</source>
        <translation>Próxima da amostra</translation>
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
        <translation>Salvar</translation>
    </message>
    <message>
        <source>1 change not saved</source>
        <translation>1 alteração não salva</translation>
    </message>
    <message>
        <source>%1 changes not saved</source>
        <translation>%1 alterações não salvas</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>It is being saved</source>
        <translation>Está sendo salvo</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Nada foi alterado</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ScoreLine</name>
    <message>
        <source>failed by %1</source>
        <translation>reprovada por %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>of %1 so far</source>
        <translation>de %1 até agora</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 respondidas</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 de %2 pontos</translation>
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
        <translation>reprova se não</translation>
    </message>
    <message>
        <source>weight %1, fails the score</source>
        <translation>peso %1, eliminatória</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>peso %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Choose why it is low</source>
        <translation>Escolha por que a nota é baixa</translation>
    </message>
    <message>
        <source>Why %1 is low</source>
        <translation>Por que %1 está baixa</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ScorecardPane</name>
    <message>
        <source>Save draft</source>
        <translation>Salvar rascunho</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Ficha de avaliação</translation>
    </message>
    <message>
        <source>Summary for the agent</source>
        <translation>Resumo para o agente</translation>
    </message>
    <message>
        <source>Summary for %1</source>
        <translation>Resumo para %1</translation>
    </message>
    <message>
        <source>What was good, what to do next time</source>
        <translation>O que foi bom, o que fazer na próxima vez</translation>
    </message>
    <message>
        <source>Second score: blind</source>
        <translation>Segunda avaliação: às cegas</translation>
    </message>
    <message>
        <source>Somebody has scored this conversation. You see how once yours is handed in.</source>
        <translation>Alguém já avaliou esta conversa. Você vê como quando a sua avaliação for enviada.</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Rascunho mantido</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Rubrica</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Pontuações</translation>
    </message>
    <message>
        <source>No score yet. What was said of single messages stands beneath them.</source>
        <translation>Ainda não há pontuação. O que foi dito de cada mensagem fica abaixo dela.</translation>
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
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search conversations and customers</source>
        <translation>Buscar conversas e clientes</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SearchHelp</name>
    <message>
        <source>Names, any part of a number, and words of any message. Quotes keep words together.</source>
        <translation>Nomes, qualquer parte de um número e palavras de qualquer mensagem. Aspas mantêm as palavras juntas.</translation>
    </message>
    <message>
        <source>Narrow it down</source>
        <translation>Refine a busca</translation>
    </message>
    <message>
        <source>Any part of a name, number or email. Quotes keep words together. Your own fields work too, as in tier:gold.</source>
        <translation>Qualquer parte de um nome, número ou e-mail. As aspas mantêm as palavras juntas. Seus próprios campos também funcionam, como tier:gold.</translation>
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
        <translation>“%1” não corresponde a um único agente</translation>
    </message>
    <message>
        <source>The newest messages are shown. More words or a filter find older ones</source>
        <translation>São mostradas as mensagens mais recentes. Mais palavras ou um filtro encontram as mais antigas</translation>
    </message>
    <message>
        <source>Conversation with %1, %2: %3</source>
        <translation>Conversa com %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>Resultados da busca</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Names, numbers and words of any message are searched.</source>
        <translation>Nada encontrado. A busca abrange nomes, números e palavras de qualquer mensagem.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SelectionBar</name>
    <message>
        <source>Selected conversations</source>
        <translation>Conversas selecionadas</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Limpar a seleção</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Atribuir</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selecionada</numerusform>
            <numerusform>%n selecionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SendTimeBox</name>
    <message>
        <source>When it goes</source>
        <translation>Quando sai</translation>
    </message>
    <message>
        <source>Day and hour on the customer&apos;s clock</source>
        <translation>Dia e hora no relógio do cliente</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Imediatamente</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Outro horário…</translation>
    </message>
    <message>
        <source>That time has gone by. Choose a later one.</source>
        <translation>Esse horário já passou. Escolha um posterior.</translation>
    </message>
    <message>
        <source>%1; %2 here. Until then it can be changed or cancelled.</source>
        <comment>time there; time here</comment>
        <translation>%1; aqui, %2. Até lá, pode ser alterado ou cancelado.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Voltar ao atendimento</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Eu</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espaço de trabalho</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Provedores</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Sending and quiet hours</source>
        <translation>Envio e horário de silêncio</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Distribuição</translation>
    </message>
    <message>
        <source>Save and go</source>
        <translation>Salvar e sair</translation>
    </message>
    <message>
        <source>Discard and go</source>
        <translation>Descartar e sair</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>1 change is not saved.</source>
        <translation>1 alteração não foi salva.</translation>
    </message>
    <message>
        <source>%1 changes are not saved.</source>
        <translation>%1 alterações não foram salvas.</translation>
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
        <translation>Preços</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Configurações: %1</translation>
    </message>
    <message>
        <source>Ways by country</source>
        <translation>Rotas por país</translation>
    </message>
    <message>
        <source>When a provider fails</source>
        <translation>Quando um provedor falha</translation>
    </message>
    <message>
        <source>Daily limits</source>
        <translation>Limites diários</translation>
    </message>
    <message>
        <source>Rubrics</source>
        <translation>Rubricas</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retenção</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Trilha de auditoria</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ShortcutRow</name>
    <message>
        <source>%1: back to the usual key</source>
        <translation>%1: voltar à tecla padrão</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Usar aqui</translation>
    </message>
    <message>
        <source>%1 was not taken. %2</source>
        <translation>%1 não foi aceita. %2</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” (%3), which would have none.</source>
        <translation>%1 é a tecla de “%2” (%3), que ficaria sem nenhuma.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Alterar atalhos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The shortcuts are copied as text</source>
        <translation>Os atalhos foram copiados como texto</translation>
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
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <source>Every command has its usual key again</source>
        <translation>Todos os comandos voltaram à tecla padrão</translation>
    </message>
    <message>
        <source>Choose a key and press the new one. Backspace takes it away, Escape keeps it.</source>
        <translation>Escolha uma tecla e pressione a nova. Backspace a remove, Escape a mantém.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SmsDetails</name>
    <message>
        <source>Details of this SMS</source>
        <translation>Detalhes deste SMS</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Sender ID</source>
        <translation>ID do remetente</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>Contagem</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>Provider&apos;s ID</source>
        <translation>ID no provedor</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Salvo neste computador</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checked when it was sent</source>
        <translation>Checado no envio</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>Aprovado: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
    <message>
        <source>The provider took it</source>
        <translation>O provedor aceitou</translation>
    </message>
    <message>
        <source>The provider refused it</source>
        <translation>O provedor recusou</translation>
    </message>
    <message>
        <source>Not taken, tried again later</source>
        <translation>Não aceito, nova tentativa depois</translation>
    </message>
    <message>
        <source>Given up before it went</source>
        <translation>Abandonado antes do envio</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Ainda sem resposta</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Sem resposta clara</translation>
    </message>
    <message>
        <source>The network keeps it for later</source>
        <translation>A rede guarda para depois</translation>
    </message>
    <message>
        <source>Handed over to the network</source>
        <translation>Entregue à rede</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>No telefone</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Não entregue</translation>
    </message>
    <message>
        <source>Refused by the network</source>
        <translation>Recusado pela rede</translation>
    </message>
    <message>
        <source>Another receipt</source>
        <translation>Outra confirmação</translation>
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
        <translation>%1, o Heliograph contou %2</translation>
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
        <translation>Só o provedor sabe quantos SMS foram.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Provider&apos;s count</source>
        <translation>Contagem do provedor</translation>
    </message>
    <message>
        <source>This SMS was found in the provider&apos;s history.</source>
        <translation>Este SMS foi encontrado no histórico do provedor.</translation>
    </message>
    <message>
        <source>Not in the provider&apos;s history. It may still appear there; nothing was sent again.</source>
        <translation>Não está no histórico do provedor. Ainda pode aparecer lá; nada foi enviado de novo.</translation>
    </message>
    <message numerus="yes">
        <source>In the provider&apos;s history: %n SMS that could be this one, not enough to tell.</source>
        <translation>
            <numerusform>No histórico do provedor: %n SMS que pode ser este; não basta para saber.</numerusform>
            <numerusform>No histórico do provedor: %n SMS que podem ser este; não basta para saber.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Não aceito</translation>
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
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Provider’s default</source>
        <translation>Padrão do provedor</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nenhum ainda</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SmsSheet</name>
    <message>
        <source>to %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Rascunho mantido</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Ends with: %1</source>
        <translation>Termina com: %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Enter envia</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Registrando…</translation>
    </message>
    <message>
        <source>Looking at the rules…</source>
        <translation>Checando as regras…</translation>
    </message>
    <message>
        <source>No number yet: add one in the profile</source>
        <translation>Ainda sem número: adicione um no perfil</translation>
    </message>
    <message>
        <source>1 thing to solve first</source>
        <translation>1 ponto para resolver antes</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Escreva algo antes</translation>
    </message>
    <message>
        <source>Draft not saved</source>
        <translation>Rascunho não salvo</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Rascunho salvo</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>Enviar SMS</translation>
    </message>
    <message>
        <source>Close; the draft is kept</source>
        <translation>Fechar; o rascunho é mantido</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text of the SMS</source>
        <translation>Texto do SMS</translation>
    </message>
    <message>
        <source>Before it goes</source>
        <translation>Antes do envio</translation>
    </message>
    <message>
        <source>On the handset</source>
        <translation>No celular</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The draft is kept</source>
        <translation>O rascunho é mantido</translation>
    </message>
    <message>
        <source>Customer cannot reply to this SMS</source>
        <translation>O cliente não pode responder a este SMS</translation>
    </message>
    <message>
        <source>Where and when did they ask for SMS again?</source>
        <translation>Onde e quando o cliente voltou a pedir SMS?</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Does this number take SMS? Your answer goes to the audit trail.</source>
        <translation>Este número recebe SMS? Sua resposta vai para a trilha de auditoria.</translation>
    </message>
    <message>
        <source>Yes, tag it</source>
        <translation>Sim, marcar</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>What arrives is written at %1. The desk does not know it.</source>
        <translation>O que chega é escrito em %1. O Heliograph não o conhece.</translation>
    </message>
    <message>
        <source>Fill in what is required first</source>
        <translation>Preencha antes o que é obrigatório</translation>
    </message>
    <message>
        <source>%1 sends a greeting that is set up there. You choose its parameters.</source>
        <translation>%1 envia uma saudação configurada lá. Você escolhe os parâmetros.</translation>
    </message>
    <message>
        <source>%1 sends a greeting that is set up there. It takes nothing from you.</source>
        <translation>%1 envia uma saudação configurada lá. Não é preciso informar nada.</translation>
    </message>
    <message>
        <source>How many SMS this becomes, and what it costs, only %1 knows.</source>
        <translation>Só %1 sabe quantos SMS serão e quanto vão custar.</translation>
    </message>
    <message numerus="yes">
        <source>%n things to solve first</source>
        <translation>
            <numerusform>%n item a resolver antes</numerusform>
            <numerusform>%n itens a resolver antes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SnoozePicker</name>
    <message>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Adiar até</translation>
    </message>
    <message>
        <source>That time has gone by</source>
        <translation>Esse horário já passou</translation>
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
        <translation>Sair</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TableEditor</name>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>Back to the default table</source>
        <translation>Voltar à tabela padrão</translation>
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
        <translation>Linha %1, %2: %3</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exportação: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gravado: %1</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another place.</source>
        <translation>%1 não foi gravado: %2. Escolha outro local.</translation>
    </message>
    <message>
        <source>Choose a row first</source>
        <translation>Escolha uma linha antes</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada para desfazer</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada para refazer</translation>
    </message>
    <message>
        <source>This is the default table</source>
        <translation>Esta é a tabela padrão</translation>
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
        <translation>Onde o SMS unidirecional é recusado antes de qualquer envio. Um país fora da tabela é permitido. Os agentes leem o motivo, a fonte e a data.</translation>
    </message>
    <message>
        <source>Add a country</source>
        <translation>Adicionar um país</translation>
    </message>
    <message>
        <source>No country is refused. Add one, or go back to the default table.</source>
        <translation>Nenhum país é recusado. Adicione um ou volte à tabela padrão.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>One-way SMS</source>
        <translation>SMS unidirecional</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>How to stop</source>
        <translation>Como cancelar</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Exigido</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Não exigido</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lido em</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preços</translation>
    </message>
    <message>
        <source>What one SMS costs, by provider and country. Estimates and today&apos;s sum come from it; without a price there is no estimate.</source>
        <translation>Quanto custa um SMS, por provedor e país. As estimativas e o total de hoje vêm daqui; sem preço não há estimativa.</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>Adicionar um preço</translation>
    </message>
    <message>
        <source>No prices yet, so nothing is estimated. Add the first one from your provider&apos;s price list.</source>
        <translation>Ainda não há preços, então nada é estimado. Adicione o primeiro a partir da lista de preços do seu provedor.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Price per SMS</source>
        <translation>Preço por SMS</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Ways by country</source>
        <translation>Rotas por país</translation>
    </message>
    <message>
        <source>Which provider carries codes or one-way SMS to a country, where it is not the usual one. If that provider is switched off, the usual one does.</source>
        <translation>Qual provedor transporta os códigos ou o SMS unidirecional para um país, quando não é o padrão. Se esse provedor estiver desativado, o padrão transporta.</translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation>Adicionar uma rota</translation>
    </message>
    <message>
        <source>Everything goes through the usual provider. Add a country that needs another.</source>
        <translation>Tudo passa pelo provedor padrão. Adicione um país que precise de outro.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em todo lugar</translation>
    </message>
    <message>
        <source>When a provider fails</source>
        <translation>Quando um provedor falha</translation>
    </message>
    <message>
        <source>Who carries one-way SMS and codes when their provider is out of reach, has no credit left or refuses the password. Only a text that was certainly not taken goes on, once to each provider, from the first row down; a country&apos;s own rows come first.</source>
        <translation>Quem transporta o SMS unidirecional e os códigos quando o provedor deles está fora de alcance, ficou sem saldo ou recusa a senha. Só segue adiante um texto que com certeza não foi aceito, uma vez para cada provedor, da primeira linha para baixo; as linhas do próprio país vêm primeiro.</translation>
    </message>
    <message>
        <source>Add a stand-in</source>
        <translation>Adicionar um substituto</translation>
    </message>
    <message>
        <source>Nobody stands in: a text waits until its own provider works again. Add the first stand-in.</source>
        <translation>Não há substitutos: um texto aguarda até o próprio provedor voltar a funcionar. Adicione o primeiro substituto.</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Substituto</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TemplateBox</name>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
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
        <translation>Escrever o primeiro…</translation>
    </message>
    <message>
        <source>Edit templates…</source>
        <translation>Editar modelos…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TemplateForm</name>
    <message>
        <source>In another language</source>
        <translation>Em outro idioma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Usado para</translation>
    </message>
    <message>
        <source>One-way SMS</source>
        <translation>SMS unidirecional</translation>
    </message>
    <message>
        <source>Reply in a chat</source>
        <translation>Resposta em um chat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>A customer is offered the text in their own language first.</source>
        <translation>O texto no idioma do próprio cliente é oferecido primeiro.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Marketing needs a consent of its own and waits out the quiet hours.</source>
        <translation>Marketing precisa de consentimento próprio e espera o fim do horário de silêncio.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Novo modelo</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TemplatePreview</name>
    <message>
        <source>As a customer reads it</source>
        <translation>Como o cliente lê</translation>
    </message>
    <message>
        <source>No SMS goes before these are filled in, by the customer’s details or by hand: %1.</source>
        <translation>Nenhum SMS sai antes de estas serem preenchidas, pelos dados do cliente ou manualmente: %1.</translation>
    </message>
    <message>
        <source>Filled in by the customer’s details or by hand: %1.</source>
        <translation>Preenchidas pelos dados do cliente ou manualmente: %1.</translation>
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
        <translation>Olá, {{first_name|cliente}}! Seu pedido chega em {{day}}.</translation>
    </message>
    <message>
        <source>Insert variable</source>
        <translation>Inserir variável</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a variable and what it stands for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Words after a bar stand in where a customer has none: {{first_name|there}}. Details of the customer go in by their names; what nobody knows is typed before it goes.</source>
        <translation>As palavras depois da barra entram quando falta o dado do cliente: {{first_name|there}}. Os dados do cliente entram pelo nome; o que não se sabe é digitado antes do envio.</translation>
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
        <translation>Horário de entrega</translation>
    </message>
    <message>
        <source>Hi {{first_name|there}}, your order comes on {{day}}. {{workspace}}</source>
        <translation>Olá, {{first_name|cliente}}! Seu pedido chega em {{day}}. {{workspace}}</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Write a template</source>
        <translation>Escrever um modelo</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Começar com um exemplo</translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation>Nenhum modelo ainda</translation>
    </message>
    <message>
        <source>A template is a text that you send often. Where it says {{first_name}} the customer’s name goes in; what the desk does not know, such as {{day}}, you type before it goes. Pick it in the SMS composer, or send it with heliographctl.</source>
        <translation>Um modelo é um texto que você envia com frequência. Onde diz {{first_name}}, entra o nome do cliente; o que o Heliograph não sabe, como {{day}}, você digita antes do envio. Escolha-o no editor de SMS ou envie-o com heliographctl.</translation>
    </message>
    <message>
        <source>One-way SMS</source>
        <translation>SMS unidirecional</translation>
    </message>
    <message>
        <source>Replies in a chat</source>
        <translation>Respostas em um chat</translation>
    </message>
    <message>
        <source>%1 · marketing</source>
        <comment>language and class</comment>
        <translation>%1 · marketing</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1” foi removido.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Timeline</name>
    <message>
        <source>New</source>
        <translation>Novas</translation>
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
        <translation>Enviar uma segunda vez?</translation>
    </message>
    <message>
        <source>If the first one arrived after all, %1 gets it twice, and both are charged.</source>
        <translation>Se o primeiro tiver chegado, %1 recebe duas vezes, e os dois são cobrados.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Cancel SMS</source>
        <translation>Cancelar SMS</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Chegou</translation>
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
        <translation>Editar e reenviar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>SMS · 1-way</source>
        <translation>SMS · unidirecional</translation>
    </message>
    <message>
        <source>SMS · opt-out confirmed</source>
        <translation>SMS · opt-out confirmado</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>para %1</translation>
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
        <translation>Código de verificação, oculto</translation>
    </message>
    <message>
        <source>SMS with the code · %1</source>
        <translation>SMS com o código · %1</translation>
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
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Code SMS: %1</source>
        <translation>SMS do código: %1</translation>
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
        <translation>Alterar…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TimelineView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Conversa com %1</translation>
    </message>
    <message>
        <source>another conversation</source>
        <translation>outra conversa</translation>
    </message>
    <message numerus="yes">
        <source>↓ %n new</source>
        <translation>
            <numerusform>↓ %n nova</numerusform>
            <numerusform>↓ %n novas</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ To the newest</source>
        <translation>↓ Ir para a mais recente</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages, go to the end</source>
        <translation>
            <numerusform>%n nova mensagem, ir para o fim</numerusform>
            <numerusform>%n novas mensagens, ir para o fim</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Ir para a mensagem mais recente</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy with details</source>
        <translation>Copiar com detalhes</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <translation>Abrir %1…</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TopicsList</name>
    <message>
        <source>Topics</source>
        <translation>Assuntos</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberta</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Goes to where it begins in the conversation</source>
        <translation>Vai para onde começa na conversa</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Transcript</name>
    <message>
        <source>Silent, audited</source>
        <translation>Em silêncio, auditado</translation>
    </message>
    <message>
        <source>Coaching note on this message</source>
        <translation>Nota de coaching nesta mensagem</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcrição</translation>
    </message>
    <message>
        <source>Nothing is marked read and nobody is told. That you opened it stands in the audit trail.</source>
        <translation>Nada é marcado como lido e ninguém é avisado. Que você a abriu fica na trilha de auditoria.</translation>
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
        <translation>Sobre o seu trabalho</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TranscriptSheet</name>
    <message>
        <source>Export conversations</source>
        <translation>Exportar conversas</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>To print, to hand over, to file.</source>
        <translation>Para imprimir, entregar ou arquivar.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>For a browser. What was written stands there as text; nothing of it runs.</source>
        <translation>Para um navegador. O que foi escrito aparece como texto; nada é executado.</translation>
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
        <translation>Para programas: tudo, na íntegra.</translation>
    </message>
    <message>
        <source>Table, a row per conversation (CSV)</source>
        <translation>Tabela, uma linha por conversa (CSV)</translation>
    </message>
    <message>
        <source>For spreadsheets. Cells that could run as formulas are made harmless.</source>
        <translation>Para planilhas. Células que poderiam rodar como fórmulas são neutralizadas.</translation>
    </message>
    <message>
        <source>Table, a row per message (CSV)</source>
        <translation>Tabela, uma linha por mensagem (CSV)</translation>
    </message>
    <message>
        <source>With the team&apos;s notes</source>
        <translation>Com as notas da equipe</translation>
    </message>
    <message>
        <source>Mask phone numbers, in texts too</source>
        <translation>Mascarar números de telefone, também nos textos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Only you can read the file. The audit trail keeps that it was written.</source>
        <translation>Só você pode ler o arquivo. A trilha de auditoria registra que ele foi gravado.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are chosen.</source>
        <translation>
            <numerusform>%n conversa escolhida.</numerusform>
            <numerusform>%n conversas escolhidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation is in %1</source>
        <translation>A conversa está em %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are in %1</source>
        <translation>
            <numerusform>%n conversa está em %1</numerusform>
            <numerusform>%n conversas estão em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Gravando…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TransferForm</name>
    <message>
        <source>Transfer with a note</source>
        <translation>Transferir com uma nota</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation>Transferir para</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>What the next agent should know. The customer never sees it.</source>
        <translation>O que o próximo agente deve saber. O cliente nunca vê.</translation>
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
        <translation>Abrir o Heliograph</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message numerus="yes">
        <source>Heliograph: %n waiting</source>
        <translation>
            <numerusform>Heliograph: %n aguardando</numerusform>
            <numerusform>Heliograph: %n aguardando</numerusform>
        </translation>
    </message>
    <message>
        <source>Heliograph: nobody is waiting</source>
        <translation>Heliograph: ninguém aguardando</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TrendSheet</name>
    <message>
        <source>Scores by agent</source>
        <translation>Pontuações por agente</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Último dia (%n)</numerusform>
            <numerusform>Últimos %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n before</source>
        <translation>
            <numerusform>O dia anterior</numerusform>
            <numerusform>Os %n dias anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variação</translation>
    </message>
    <message>
        <source>Scores by agent and category</source>
        <translation>Pontuações por agente e categoria</translation>
    </message>
    <message>
        <source>Nothing was scored in the last two months. Submit a scorecard, and its marks appear here.</source>
        <translation>Nada foi avaliado nos últimos dois meses. Envie uma ficha de avaliação, e as notas dela aparecem aqui.</translation>
    </message>
    <message>
        <source>Means of what was submitted; each category by what its marks were worth</source>
        <translation>Médias do que foi enviado; cada categoria pelo valor de suas notas</translation>
    </message>
    <message>
        <source>%1 % (%2)</source>
        <comment>share, of how many</comment>
        <translation>%1% (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>%1 points up</source>
        <translation>%1 pontos a mais</translation>
    </message>
    <message>
        <source>%1 points down</source>
        <translation>%1 pontos a menos</translation>
    </message>
    <message>
        <source>Whole score</source>
        <translation>Pontuação total</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TriageActions</name>
    <message>
        <source>Not possible as they stand now</source>
        <translation>Não é possível no estado atual</translation>
    </message>
    <message>
        <source>%1; %2 not possible</source>
        <translation>%1; não possível em %2</translation>
    </message>
    <message>
        <source>Given back to everybody</source>
        <translation>Devolvida a todos</translation>
    </message>
    <message numerus="yes">
        <source>%n given back to everybody</source>
        <translation>
            <numerusform>%n devolvida a todos</numerusform>
            <numerusform>%n devolvidas a todos</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Atribuída a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n assigned to %1</source>
        <translation>
            <numerusform>%n atribuída a %1</numerusform>
            <numerusform>%n atribuídas a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels changed</source>
        <translation>Etiquetas alteradas</translation>
    </message>
    <message numerus="yes">
        <source>Labels of %n changed</source>
        <translation>
            <numerusform>Etiquetas de %n alteradas</numerusform>
            <numerusform>Etiquetas de %n alteradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Adiada até %1</translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed until %1</source>
        <translation>
            <numerusform>%n adiada até %1</numerusform>
            <numerusform>%n adiadas até %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Set to pending</source>
        <translation>Marcada como pendente</translation>
    </message>
    <message numerus="yes">
        <source>%n set to pending</source>
        <translation>
            <numerusform>%n marcada como pendente</numerusform>
            <numerusform>%n marcadas como pendentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reaberta</translation>
    </message>
    <message numerus="yes">
        <source>%n open again</source>
        <translation>
            <numerusform>%n reaberta</numerusform>
            <numerusform>%n reabertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Encerrada</translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n encerrada</numerusform>
            <numerusform>%n encerradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Marcada como lida</translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read</source>
        <translation>
            <numerusform>%n marcada como lida</numerusform>
            <numerusform>%n marcadas como lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>Marcada como não lida</translation>
    </message>
    <message numerus="yes">
        <source>%n marked as unread</source>
        <translation>
            <numerusform>%n marcada como não lida</numerusform>
            <numerusform>%n marcadas como não lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Desfeito</translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for %n changed since</source>
        <translation>
            <numerusform>Desfeito, exceto em %n alterada depois</numerusform>
            <numerusform>Desfeito, exceto em %n alteradas depois</numerusform>
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
        <translation>1 dia</translation>
    </message>
    <message>
        <source>2 days</source>
        <translation>2 dias</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 dias</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Eu (%1)</translation>
    </message>
    <message>
        <source>With a note…</source>
        <translation>Com uma nota…</translation>
    </message>
    <message>
        <source>Give back to everybody</source>
        <translation>Devolver a todos</translation>
    </message>
    <message>
        <source>Add names in Settings, Workspace</source>
        <translation>Adicione nomes em Configurações, Espaço de trabalho</translation>
    </message>
    <message>
        <source>Pick a time…</source>
        <translation>Escolher um horário…</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Abrir em outra janela</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Atribuir a</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendente</translation>
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
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como lida</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como não lida</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Lembrar-me…</translation>
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
        <translation>Desfazer</translation>
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
        <translation>O único que pode</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>Written beside everything you send, note and decide.</source>
        <translation>Aparece ao lado de tudo o que você envia, anota e decide.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>A supervisor reviews, and may change countries and providers. It is convenience: who may open this computer&apos;s account may do all of it.</source>
        <translation>Um supervisor revisa e pode alterar países e provedores. É só uma conveniência: quem pode abrir a conta deste computador pode fazer tudo isso.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Customers read it in the text of the code.</source>
        <translation>Os clientes o leem no texto do código.</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>País de origem</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Who shares this workspace, as Ines Duarte, Tom Okafor. Conversations can be assigned to them.</source>
        <translation>Quem compartilha este espaço de trabalho, como Ines Duarte, Tom Okafor. As conversas podem ser atribuídas a essas pessoas.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>For customers whose zone nobody knows. Write it as Europe/London.</source>
        <translation>Para clientes com fuso desconhecido. Escreva como Europe/London.</translation>
    </message>
    <message>
        <source>Chat link</source>
        <translation>Link do chat</translation>
    </message>
    <message>
        <source>Where customers begin a chat with you. Templates put it in as {{chat_link}}.</source>
        <translation>Onde os clientes iniciam um chat com você. Os modelos o inserem como {{chat_link}}.</translation>
    </message>
    <message>
        <source>Digits of the code</source>
        <translation>Dígitos do código</translation>
    </message>
    <message>
        <source>6 to 8.</source>
        <translation>6 a 8.</translation>
    </message>
    <message>
        <source>More countries</source>
        <translation>Mais países</translation>
    </message>
    <message>
        <source>Codes go to your home country and to the countries of your customers. Add others as GB, DE.</source>
        <translation>Os códigos vão para o seu país de origem e para os países dos seus clientes. Adicione outros como GB, DE.</translation>
    </message>
    <message>
        <source>Codes go through</source>
        <translation>Códigos por</translation>
    </message>
    <message>
        <source>One-way SMS through</source>
        <translation>SMS unidirecional por</translation>
    </message>
    <message>
        <source>SMS replies through</source>
        <translation>Respostas por SMS por</translation>
    </message>
    <message>
        <source>Undo, seconds</source>
        <translation>Desfazer, segundos</translation>
    </message>
    <message>
        <source>How long an SMS can be taken back, 0 to 30.</source>
        <translation>Por quanto tempo um SMS pode ser desfeito, de 0 a 30.</translation>
    </message>
    <message>
        <source>How to stop</source>
        <translation>Como cancelar</translation>
    </message>
    <message>
        <source>Stands at the end of every one-way SMS and counts. Empty: nothing is added.</source>
        <translation>Vai no fim de cada SMS unidirecional e conta no tamanho. Vazio: nada é adicionado.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silêncio desde</translation>
    </message>
    <message>
        <source>The customer&apos;s time; nothing promotional goes then.</source>
        <translation>No horário do cliente; nada promocional é enviado nesse período.</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silêncio até</translation>
    </message>
    <message>
        <source>Service texts</source>
        <translation>Textos de serviço</translation>
    </message>
    <message>
        <source>Hold service texts in quiet hours too</source>
        <translation>Reter também textos de serviço no horário de silêncio</translation>
    </message>
    <message>
        <source>Standard capacity</source>
        <translation>Capacidade padrão</translation>
    </message>
    <message>
        <source>Conversations that are offered by themselves.</source>
        <translation>Conversas oferecidas automaticamente.</translation>
    </message>
    <message>
        <source>Maximum capacity</source>
        <translation>Capacidade máxima</translation>
    </message>
    <message>
        <source>With Next, one can take more, up to this.</source>
        <translation>Com Próximo, dá para pegar mais, até este número.</translation>
    </message>
    <message>
        <source>Time to answer, seconds</source>
        <translation>Tempo para responder, segundos</translation>
    </message>
    <message>
        <source>Then an offer passes on, if somebody else is available. 10 to 600.</source>
        <translation>Depois, a oferta passa adiante, se houver outro agente disponível. De 10 a 600.</translation>
    </message>
    <message>
        <source>Closes by itself after, hours</source>
        <translation>Encerramento automático após, horas</translation>
    </message>
    <message>
        <source>Without an answer from the customer. A late reply opens it again. 0: never.</source>
        <translation>Sem resposta do cliente. Uma resposta tardia reabre a conversa. 0: nunca.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>country</comment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>How a number without a country code is read. Without one, numbers are typed with + and the country code.</source>
        <translation>Como é lido um número sem código do país. Sem um país, os números são digitados com + e o código do país.</translation>
    </message>
    <message>
        <source>SMS a day</source>
        <translation>SMS por dia</translation>
    </message>
    <message>
        <source>Bulk stops at nine tenths of it, single texts at all of it; codes always go. 0: no limit.</source>
        <translation>O envio em massa para em nove décimos do limite, e os SMS individuais, no total; os códigos sempre saem. 0: sem limite.</translation>
    </message>
    <message>
        <source>Cost a day</source>
        <translation>Custo por dia</translation>
    </message>
    <message>
        <source>By currency, as 50.00 EUR, 20 GBP, and held in the same way. Counts what has a price. Empty: no limit.</source>
        <translation>Por moeda, como 50.00 EUR, 20 GBP, e aplicado do mesmo modo. Conta o que tem preço. Vazio: sem limite.</translation>
    </message>
    <message>
        <source>Reviews a week</source>
        <translation>Revisões por semana</translation>
    </message>
    <message>
        <source>Conversations of each agent that are drawn for review. Failed verifications come beside them. 0 to 50.</source>
        <translation>Conversas de cada agente sorteadas para revisão. As verificações com falha entram à parte. 0 a 50.</translation>
    </message>
    <message>
        <source>Messages, days</source>
        <translation>Mensagens, dias</translation>
    </message>
    <message>
        <source>With their closed conversations, and texts to many. 0: for ever.</source>
        <translation>Com as conversas encerradas e os envios em massa. 0: para sempre.</translation>
    </message>
    <message>
        <source>How a text was sent, days</source>
        <translation>Como um texto foi enviado, dias</translation>
    </message>
    <message>
        <source>Attempts, receipts and the provider’s ids. What became of the text stays with it. 0: for ever.</source>
        <translation>Tentativas, confirmações e identificadores do provedor. O resultado fica com o texto. 0: para sempre.</translation>
    </message>
    <message>
        <source>Codes, days</source>
        <translation>Códigos, dias</translation>
    </message>
    <message>
        <source>That one was sent, and what became of it. A verified number stays verified. 0: for ever.</source>
        <translation>Que um código foi enviado e o que houve com ele. Um número verificado continua verificado. 0: para sempre.</translation>
    </message>
    <message>
        <source>Audit trail, days</source>
        <translation>Trilha de auditoria, dias</translation>
    </message>
    <message>
        <source>The oldest entries go behind a signed cut, so that the rest still verifies. 0: for ever.</source>
        <translation>Os registros mais antigos ficam atrás de um corte assinado, para que o restante ainda se verifique. 0: para sempre.</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automaticamente</translation>
    </message>
    <message>
        <source>Once a day, remove what is older</source>
        <translation>Remover uma vez por dia o que passar do prazo</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::VerificationFlow</name>
    <message>
        <source>Order form</source>
        <translation>Formulário de pedido</translation>
    </message>
    <message>
        <source>Said so on the phone</source>
        <translation>Disse por telefone</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Assinou em papel</translation>
    </message>
    <message>
        <source>Asked in this chat</source>
        <translation>Pediu neste chat</translation>
    </message>
    <message>
        <source>How did %1 agree to SMS?</source>
        <translation>Como %1 concordou em receber SMS?</translation>
    </message>
    <message>
        <source>How did %1 ask for SMS again?</source>
        <translation>Como %1 voltou a pedir SMS?</translation>
    </message>
    <message>
        <source>Their words, a form, a date</source>
        <translation>As palavras do cliente, um formulário, uma data</translation>
    </message>
    <message>
        <source>How did %1 ask to stop?</source>
        <translation>Como %1 pediu para parar?</translation>
    </message>
    <message>
        <source>Their words, or where they said so</source>
        <translation>As palavras do cliente, ou onde ele disse isso</translation>
    </message>
    <message>
        <source>No code and no SMS may go to a number of this kind.</source>
        <translation>Nenhum código ou SMS pode ir para um número deste tipo.</translation>
    </message>
    <message>
        <source>A fixed line takes no SMS</source>
        <translation>Telefone fixo não recebe SMS</translation>
    </message>
    <message>
        <source>If you know that this one does, say so. It is written to the audit trail.</source>
        <translation>Se você sabe que este recebe, confirme. Isso fica na trilha de auditoria.</translation>
    </message>
    <message>
        <source>It takes SMS</source>
        <translation>Recebe SMS</translation>
    </message>
    <message>
        <source>SMS is switched off for this number</source>
        <translation>O SMS está desativado para este número</translation>
    </message>
    <message>
        <source>Allow SMS</source>
        <translation>Permitir SMS</translation>
    </message>
    <message>
        <source>Is this a mobile?</source>
        <translation>Este número é celular?</translation>
    </message>
    <message>
        <source>The number does not tell, and only a mobile takes SMS. The answer is recorded.</source>
        <translation>Não dá para saber pelo número, e só celular recebe SMS. A resposta fica registrada.</translation>
    </message>
    <message>
        <source>It is a mobile</source>
        <translation>É celular</translation>
    </message>
    <message>
        <source>Also verified for %1</source>
        <translation>Também verificado para %1</translation>
    </message>
    <message>
        <source>Two customers, one number: a shared phone, or the same person twice.</source>
        <translation>Dois clientes, um número: um telefone compartilhado ou a mesma pessoa duas vezes.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>no customer is open</source>
        <translation>nenhum cliente está aberto</translation>
    </message>
    <message>
        <source>one is under way</source>
        <translation>já há uma em andamento</translation>
    </message>
    <message>
        <source>verified already</source>
        <translation>já verificado</translation>
    </message>
    <message>
        <source>How did %1 ask for the code?</source>
        <translation>Como %1 pediu o código?</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Por telefone</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>No balcão</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::VerificationView</name>
    <message>
        <source>Verification of the phone number</source>
        <translation>Verificação do número de telefone</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Send a code to</source>
        <translation>Enviar um código para</translation>
    </message>
    <message>
        <source>Send OTP</source>
        <translation>Enviar OTP</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Em andamento</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>It cannot be read as a phone number.</source>
        <translation>Não pode ser lido como número de telefone.</translation>
    </message>
    <message>
        <source>It must not be empty.</source>
        <translation>Não pode ficar vazio.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>É longo demais.</translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation>Deve ser um número.</translation>
    </message>
    <message>
        <source>The number is too small or too large.</source>
        <translation>O número é pequeno ou grande demais.</translation>
    </message>
    <message>
        <source>It must be an address that begins with https://, or with http:// for this computer.</source>
        <translation>Deve ser um endereço que comece com https://, ou com http:// para este computador.</translation>
    </message>
    <message>
        <source>Without https it would travel readable for everyone on the way. Plain http goes to this computer only.</source>
        <translation>Sem https, o conteúdo trafegaria legível para todos no caminho. HTTP sem criptografia só é permitido para este computador.</translation>
    </message>
    <message>
        <source>It must be HOST:PORT, such as 127.0.0.1:13014, or off.</source>
        <translation>Deve ser HOST:PORT, como 127.0.0.1:13014, ou off.</translation>
    </message>
    <message>
        <source>It must not hold a line break.</source>
        <translation>Não pode conter quebra de linha.</translation>
    </message>
    <message>
        <source>It takes small letters, digits and hyphens, 40 at most.</source>
        <translation>Aceita letras minúsculas, dígitos e hifens, no máximo 40.</translation>
    </message>
    <message>
        <source>This one is a secret and is never given as a setting.</source>
        <translation>Este valor é secreto e nunca é informado como configuração.</translation>
    </message>
    <message>
        <source>There is no such field here.</source>
        <translation>Esse campo não existe aqui.</translation>
    </message>
    <message>
        <source>It must be a country code of two letters, such as GB.</source>
        <translation>Deve ser um código de país com duas letras, como GB.</translation>
    </message>
    <message>
        <source>It must be a time of day, such as 21:00.</source>
        <translation>Deve ser um horário, como 21:00.</translation>
    </message>
    <message>
        <source>It must be a time zone, such as Europe/London.</source>
        <translation>Deve ser um fuso horário, como Europe/London.</translation>
    </message>
    <message>
        <source>It must be true or false.</source>
        <translation>Deve ser true ou false.</translation>
    </message>
    <message>
        <source>It is none of the choices.</source>
        <translation>Não é uma das opções.</translation>
    </message>
    <message>
        <source>It must be a JSON list.</source>
        <translation>Deve ser uma lista JSON.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrija e tente de novo.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Motivo: %1.</translation>
    </message>
    <message>
        <source>This is no phone number</source>
        <translation>Este não é um número de telefone</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>Falta o nome</translation>
    </message>
    <message>
        <source>Give the customer a name.</source>
        <translation>Dê um nome ao cliente.</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>Não há texto</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Escreva algo antes.</translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <translation>Falta o motivo</translation>
    </message>
    <message>
        <source>Write down how you know: the customer&apos;s own words, or where they are kept.</source>
        <translation>Escreva como você sabe: as palavras do próprio cliente, ou onde elas estão guardadas.</translation>
    </message>
    <message>
        <source>There is no such type of provider here</source>
        <translation>Esse tipo de provedor não existe aqui</translation>
    </message>
    <message>
        <source>See which types there are. The demo takes none but its own.</source>
        <translation>Veja quais tipos existem. A demonstração só aceita o dela.</translation>
    </message>
    <message>
        <source>“%1” cannot be used</source>
        <translation>“%1” não pode ser usado</translation>
    </message>
    <message>
        <source>This value cannot be used</source>
        <translation>Este valor não pode ser usado</translation>
    </message>
    <message>
        <source>Too late to take it back</source>
        <translation>Tarde demais para desfazer</translation>
    </message>
    <message>
        <source>It is on its way to the provider already.</source>
        <translation>Já está a caminho do provedor.</translation>
    </message>
    <message>
        <source>That cannot be done in its present state</source>
        <translation>Não é possível fazer isso no estado atual</translation>
    </message>
    <message>
        <source>It moved on meanwhile. Look at it again.</source>
        <translation>Houve mudança nesse meio-tempo. Confira de novo.</translation>
    </message>
    <message>
        <source>The conversation is closed</source>
        <translation>A conversa está encerrada</translation>
    </message>
    <message>
        <source>Open it again to answer.</source>
        <translation>Reabra-a para responder.</translation>
    </message>
    <message>
        <source>The customer has this number already</source>
        <translation>O cliente já tem este número</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Somebody was faster</source>
        <translation>Alguém foi mais rápido</translation>
    </message>
    <message>
        <source>It changed since you looked at it. Nothing was done.</source>
        <translation>Houve mudança desde que você olhou. Nada foi feito.</translation>
    </message>
    <message>
        <source>You have as many conversations as you can take</source>
        <translation>Você já tem o máximo de conversas que pode atender</translation>
    </message>
    <message>
        <source>Close one first.</source>
        <translation>Encerre uma antes.</translation>
    </message>
    <message>
        <source>This kind of number takes no SMS</source>
        <translation>Este tipo de número não recebe SMS</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>Escolha outro número.</translation>
    </message>
    <message>
        <source>This is a landline</source>
        <translation>Este é um telefone fixo</translation>
    </message>
    <message>
        <source>It can be tagged for SMS by hand only.</source>
        <translation>Só pode ser marcado para SMS manualmente.</translation>
    </message>
    <message>
        <source>A code is never sent again like this</source>
        <translation>Um código nunca é reenviado assim</translation>
    </message>
    <message>
        <source>Send a new one from the profile.</source>
        <translation>Envie um novo pelo perfil.</translation>
    </message>
    <message>
        <source>Its time is over</source>
        <translation>O prazo acabou</translation>
    </message>
    <message>
        <source>Send it again as a new text.</source>
        <translation>Envie de novo como um novo texto.</translation>
    </message>
    <message>
        <source>A rule does not allow this</source>
        <translation>Uma regra não permite isso</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Nada foi feito.</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>Regras: %1</translation>
    </message>
    <message>
        <source>The profile cannot be opened</source>
        <translation>Não é possível abrir o perfil</translation>
    </message>
    <message>
        <source>What lies there is not a Heliograph profile. Nothing was changed.</source>
        <translation>O que está lá não é um perfil do Heliograph. Nada foi alterado.</translation>
    </message>
    <message>
        <source>There is no profile there</source>
        <translation>Não há perfil nesse local</translation>
    </message>
    <message>
        <source>The first command that writes makes it. Check the folder you named.</source>
        <translation>O primeiro comando que grava cria o perfil. Confira a pasta que você indicou.</translation>
    </message>
    <message>
        <source>An older Heliograph made it. Open it once for writing and it is brought up to date.</source>
        <translation>Foi criado por um Heliograph mais antigo. Abra-o uma vez para gravação e ele será atualizado.</translation>
    </message>
    <message>
        <source>Its lock file cannot be used. Check who owns the folder.</source>
        <translation>Não é possível usar o arquivo de bloqueio. Confira quem é o dono da pasta.</translation>
    </message>
    <message>
        <source>Check that the folder is there and that it is yours to write.</source>
        <translation>Confira se a pasta existe e se você pode gravar nela.</translation>
    </message>
    <message>
        <source>There is no such provider</source>
        <translation>Esse provedor não existe</translation>
    </message>
    <message>
        <source>See the list of providers.</source>
        <translation>Veja a lista de provedores.</translation>
    </message>
    <message>
        <source>There is no such setting</source>
        <translation>Essa configuração não existe</translation>
    </message>
    <message>
        <source>See the list of settings.</source>
        <translation>Veja a lista de configurações.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>It does not exist, or it was removed.</source>
        <translation>Não existe ou foi removido.</translation>
    </message>
    <message>
        <source>Type a phone number.</source>
        <translation>Digite um número de telefone.</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>Este não é um número de telefone.</translation>
    </message>
    <message>
        <source>Begin with + and the country code.</source>
        <translation>Comece com + e o código do país.</translation>
    </message>
    <message>
        <source>No country has this code.</source>
        <translation>Nenhum país tem este código.</translation>
    </message>
    <message>
        <source>Some digits are missing.</source>
        <translation>Faltam dígitos.</translation>
    </message>
    <message>
        <source>There are too many digits.</source>
        <translation>Há dígitos demais.</translation>
    </message>
    <message>
        <source>A number with an extension takes no SMS.</source>
        <translation>Um número com ramal não recebe SMS.</translation>
    </message>
    <message>
        <source>No number of this country looks like this.</source>
        <translation>Nenhum número deste país tem este formato.</translation>
    </message>
    <message>
        <source>The profile is in use</source>
        <translation>O perfil está em uso</translation>
    </message>
    <message>
        <source>Another Heliograph has it open. Close that one, then try again. Nothing was changed.</source>
        <translation>Outro Heliograph está com ele aberto. Feche-o e tente de novo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Another Heliograph (process %1) has it open. Close that one, then try again. Nothing was changed.</source>
        <translation>Outro Heliograph (processo %1) está com ele aberto. Feche-o e tente de novo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The profile&apos;s file is damaged</source>
        <translation>O arquivo do perfil está danificado</translation>
    </message>
    <message>
        <source>Nothing is overwritten. At the next start the damaged file is kept aside; restore the newest backup.</source>
        <translation>Nada é sobrescrito. Na próxima inicialização, o arquivo danificado é guardado à parte; restaure o backup mais recente.</translation>
    </message>
    <message>
        <source>A newer Heliograph wrote this profile</source>
        <translation>Um Heliograph mais novo gravou este perfil</translation>
    </message>
    <message>
        <source>It was not touched. Use that version, or a newer one.</source>
        <translation>Ele não foi alterado. Use essa versão ou uma mais nova.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>Nothing was stored. Make room, then do it again.</source>
        <translation>Nada foi armazenado. Libere espaço e faça de novo.</translation>
    </message>
    <message>
        <source>The disk answered with an error</source>
        <translation>O disco respondeu com um erro</translation>
    </message>
    <message>
        <source>What you did last may not be stored. Look before you repeat it.</source>
        <translation>O que você fez por último pode não ter sido armazenado. Confira antes de repetir.</translation>
    </message>
    <message>
        <source>The passphrase does not open the vault</source>
        <translation>A frase secreta não abre o cofre</translation>
    </message>
    <message>
        <source>Nothing was changed. Type it again.</source>
        <translation>Nada foi alterado. Digite de novo.</translation>
    </message>
    <message>
        <source>The password store does not answer</source>
        <translation>O armazenamento de senhas não responde</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keychain, or use a passphrase vault.</source>
        <translation>Desbloqueie o chaveiro do sistema ou use um cofre com frase secreta.</translation>
    </message>
    <message>
        <source>No provider is set up for this</source>
        <translation>Nenhum provedor está configurado para isso</translation>
    </message>
    <message>
        <source>Set one up first; without it nothing can be sent.</source>
        <translation>Configure um antes; sem ele nada pode ser enviado.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Nada foi enviado</translation>
    </message>
    <message>
        <source>Nothing left this computer and nothing is charged. You can try again.</source>
        <translation>Nada saiu deste computador e nada é cobrado. Você pode tentar de novo.</translation>
    </message>
    <message>
        <source>The provider refused it</source>
        <translation>O provedor recusou</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1.</source>
        <translation>Nada foi enviado: %1.</translation>
    </message>
    <message>
        <source>Not sure whether it went</source>
        <translation>Não se sabe se foi enviado</translation>
    </message>
    <message>
        <source>It may have gone and may be charged. Never repeat it without looking.</source>
        <translation>Pode ter sido enviado e pode ser cobrado. Nunca repita sem conferir.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sem resposta a tempo</translation>
    </message>
    <message>
        <source>It may still come. Look again in a moment.</source>
        <translation>Ainda pode chegar. Confira de novo em instantes.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Something went wrong inside Heliograph</source>
        <translation>Algo deu errado no Heliograph</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Informe o problema, por favor.</translation>
    </message>
    <message>
        <source>Please report it with this word: %1.</source>
        <translation>Informe o problema com este código, por favor: %1.</translation>
    </message>
    <message>
        <source>Wrong code, 1 try left</source>
        <translation>Código errado, resta 1 tentativa</translation>
    </message>
    <message numerus="yes">
        <source>Wrong code, %n tries left</source>
        <translation>
            <numerusform>Código errado, resta %n tentativa</numerusform>
            <numerusform>Código errado, restam %n tentativas</numerusform>
        </translation>
    </message>
    <message>
        <source>Verification of %1 ended after 180 days</source>
        <translation>A verificação de %1 terminou após 180 dias</translation>
    </message>
    <message>
        <source>Verification ended: %1 was changed</source>
        <translation>Verificação encerrada: %1 foi alterado</translation>
    </message>
    <message>
        <source>Verification of %1 was taken back</source>
        <translation>A verificação de %1 foi revogada</translation>
    </message>
    <message>
        <source>Verification of %1 ended: two profiles were merged</source>
        <translation>A verificação de %1 terminou: dois perfis foram mesclados</translation>
    </message>
    <message>
        <source>Verification of %1 ended</source>
        <translation>A verificação de %1 terminou</translation>
    </message>
    <message>
        <source>Code for %1 ended with a restart, before it was sent</source>
        <translation>O código para %1 foi anulado por uma reinicialização, antes do envio</translation>
    </message>
    <message>
        <source>Code cancelled: %1 was changed</source>
        <translation>Código cancelado: %1 foi alterado</translation>
    </message>
    <message>
        <source>Code for %1 cancelled</source>
        <translation>Código para %1 cancelado</translation>
    </message>
    <message>
        <source>Closed: no reply needed</source>
        <translation>Encerrada: não precisa de resposta</translation>
    </message>
    <message>
        <source>Closed by %1: no reply needed</source>
        <translation>Encerrada por %1: não precisa de resposta</translation>
    </message>
    <message>
        <source>Closed: the customer stopped answering</source>
        <translation>Encerrada: o cliente parou de responder</translation>
    </message>
    <message>
        <source>Conversation closed</source>
        <translation>Conversa encerrada</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>Encerrada por %1</translation>
    </message>
    <message>
        <source>SMS consent recorded</source>
        <translation>Consentimento para SMS registrado</translation>
    </message>
    <message>
        <source>SMS consent recorded · %1</source>
        <translation>Consentimento para SMS registrado · %1</translation>
    </message>
    <message>
        <source>Verification code sent to %1</source>
        <translation>Código de verificação enviado para %1</translation>
    </message>
    <message>
        <source>Not sure whether the code to %1 went. If the customer has it, it counts</source>
        <translation>Não se sabe se o código para %1 foi enviado. Se o cliente o tiver, ele vale</translation>
    </message>
    <message>
        <source>No code sent to %1 · %2</source>
        <translation>Nenhum código enviado para %1 · %2</translation>
    </message>
    <message>
        <source>Code for %1 expired</source>
        <translation>O código para %1 expirou</translation>
    </message>
    <message>
        <source>Locked after too many wrong codes, until %1</source>
        <translation>Bloqueado por códigos errados demais, até %1</translation>
    </message>
    <message>
        <source>Locked after too many wrong codes</source>
        <translation>Bloqueado por códigos errados demais</translation>
    </message>
    <message>
        <source>Number verified · %1 · typed in %2</source>
        <translation>Número verificado · %1 · digitado via %2</translation>
    </message>
    <message>
        <source>Opted out of SMS</source>
        <translation>Opt-out de SMS</translation>
    </message>
    <message>
        <source>Opted out of SMS with “%1”</source>
        <translation>Opt-out de SMS com “%1”</translation>
    </message>
    <message>
        <source>SMS allowed again</source>
        <translation>SMS permitido novamente</translation>
    </message>
    <message>
        <source>SMS allowed again with “%1”</source>
        <translation>SMS permitido novamente com “%1”</translation>
    </message>
    <message>
        <source>This sounds like a request to stop. Nothing was done: ask, then record the opt-out</source>
        <translation>Isso parece um pedido para parar. Nada foi feito: pergunte e depois registre o opt-out</translation>
    </message>
    <message>
        <source>Conversation opened</source>
        <translation>Conversa aberta</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Conversa aceita</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <translation>Aceita por %1</translation>
    </message>
    <message>
        <source>Conversation opened again</source>
        <translation>Conversa reaberta</translation>
    </message>
    <message>
        <source>Opened again by %1</source>
        <translation>Reaberta por %1</translation>
    </message>
    <message>
        <source>Set to pending</source>
        <translation>Marcada como pendente</translation>
    </message>
    <message>
        <source>Set to pending by %1</source>
        <translation>Marcada como pendente por %1</translation>
    </message>
    <message>
        <source>Send OTP, and let the customer type the code.</source>
        <translation>Use Enviar OTP e deixe o cliente digitar o código.</translation>
    </message>
    <message>
        <source>Number not verified yet</source>
        <translation>Número ainda não verificado</translation>
    </message>
    <message>
        <source>A code was sent. The customer has still to type it.</source>
        <translation>Um código foi enviado. O cliente ainda precisa digitá-lo.</translation>
    </message>
    <message>
        <source>Number locked</source>
        <translation>Número bloqueado</translation>
    </message>
    <message>
        <source>Too many wrong codes. It takes a new code after an hour.</source>
        <translation>Códigos errados demais. Aceita um novo código depois de uma hora.</translation>
    </message>
    <message>
        <source>Number not verified</source>
        <translation>Número não verificado</translation>
    </message>
    <message>
        <source>The last code expired. </source>
        <translation>O último código expirou. </translation>
    </message>
    <message>
        <source>Verification has ended</source>
        <translation>A verificação terminou</translation>
    </message>
    <message>
        <source>It is older than 180 days. </source>
        <translation>Ela tem mais de 180 dias. </translation>
    </message>
    <message>
        <source>The number was changed since. </source>
        <translation>O número foi alterado depois. </translation>
    </message>
    <message>
        <source>It was taken back. </source>
        <translation>Ela foi revogada. </translation>
    </message>
    <message>
        <source>One-way SMS goes to verified numbers only. </source>
        <translation>O SMS unidirecional só vai para números verificados. </translation>
    </message>
    <message>
        <source>No opt-in to marketing</source>
        <translation>Sem opt-in para marketing</translation>
    </message>
    <message>
        <source>A marketing text needs a recorded opt-in of the customer.</source>
        <translation>Um texto de marketing precisa de um opt-in registrado do cliente.</translation>
    </message>
    <message>
        <source>No consent to SMS</source>
        <translation>Sem consentimento para SMS</translation>
    </message>
    <message>
        <source>Record that the customer asked for it, with where and when.</source>
        <translation>Registre que o cliente pediu, com onde e quando.</translation>
    </message>
    <message>
        <source>No SMS may go to this number. Chat is still open.</source>
        <translation>Nenhum SMS pode ir para este número. O chat continua disponível.</translation>
    </message>
    <message>
        <source>Replied “%1” on %2. Chat is still open.</source>
        <translation>Respondeu “%1” em %2. O chat continua disponível.</translation>
    </message>
    <message>
        <source>%1: codes are not sent there</source>
        <translation>%1: códigos não são enviados para lá</translation>
    </message>
    <message>
        <source>Codes go to the home country and to the countries of customers. A supervisor can add %1 in Settings.</source>
        <translation>Os códigos vão para o país de origem e para os países dos clientes. Um supervisor pode adicionar %1 em Configurações.</translation>
    </message>
    <message>
        <source> Country table: %1, read %2.</source>
        <translation> Tabela de países: %1, lida em %2.</translation>
    </message>
    <message>
        <source>%1: one-way SMS is not allowed</source>
        <translation>%1: SMS unidirecional não é permitido</translation>
    </message>
    <message>
        <source>Premium, shared-cost, toll-free, pager and voicemail numbers are never texted. Choose another number.</source>
        <translation>Números de tarifa premium, de custo compartilhado, gratuitos, de pager e de caixa postal nunca recebem SMS. Escolha outro número.</translation>
    </message>
    <message>
        <source>Is this a mobile number?</source>
        <translation>Este número é celular?</translation>
    </message>
    <message>
        <source>Its kind is not known. Ask the customer, and say yes once.</source>
        <translation>O tipo não é conhecido. Pergunte ao cliente e confirme uma vez.</translation>
    </message>
    <message>
        <source>Most landlines take no SMS. Tag it for SMS only if the customer says that it does.</source>
        <translation>A maioria dos telefones fixos não recebe SMS. Marque-o para SMS só se o cliente disser que recebe.</translation>
    </message>
    <message>
        <source>Number looks unusual</source>
        <translation>O número parece incomum</translation>
    </message>
    <message>
        <source>It has a possible length, but no known range holds it. Check it with the customer.</source>
        <translation>O tamanho é possível, mas o número não está em nenhuma faixa conhecida. Confirme com o cliente.</translation>
    </message>
    <message>
        <source>Number has no SMS tag</source>
        <translation>O número não está marcado para SMS</translation>
    </message>
    <message>
        <source>Tag the number for SMS on the profile first.</source>
        <translation>Marque o número para SMS no perfil antes.</translation>
    </message>
    <message>
        <source>Customer&apos;s local time unknown</source>
        <translation>Hora local do cliente desconhecida</translation>
    </message>
    <message>
        <source>The workspace&apos;s own hours are used.</source>
        <translation>São usados os horários do próprio espaço de trabalho.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horário de silêncio</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Longo demais</translation>
    </message>
    <message>
        <source>One SMS only in this workspace</source>
        <translation>Apenas um SMS neste espaço de trabalho</translation>
    </message>
    <message>
        <source>This text needs %1. Nothing you typed is lost.</source>
        <translation>Este texto precisa de %1. Nada do que você digitou se perde.</translation>
    </message>
    <message>
        <source>It needs %1 SMS, %2 are allowed. Nothing you typed is lost.</source>
        <translation>Precisa de %1 SMS; são permitidos %2. Nada do que você digitou se perde.</translation>
    </message>
    <message>
        <source>The same text again</source>
        <translation>O mesmo texto de novo</translation>
    </message>
    <message>
        <source>It went to this number at %1 already. You chose to send it again.</source>
        <translation>Já foi para este número às %1. Você escolheu enviar de novo.</translation>
    </message>
    <message>
        <source>The same text may have gone already</source>
        <translation>O mesmo texto pode já ter sido enviado</translation>
    </message>
    <message>
        <source>At %1 it is not sure whether it went. Settle that one first, or send it again on purpose.</source>
        <translation>Não se sabe se o envio das %1 saiu. Resolva esse antes ou envie de novo de propósito.</translation>
    </message>
    <message>
        <source>The same text went already</source>
        <translation>O mesmo texto já foi enviado</translation>
    </message>
    <message>
        <source>It was sent to this number at %1.</source>
        <translation>Foi enviado para este número às %1.</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>Nenhum provedor ainda</translation>
    </message>
    <message>
        <source>Set one up to send SMS.</source>
        <translation>Configure um para enviar SMS.</translation>
    </message>
    <message>
        <source>This provider cannot send one-way SMS</source>
        <translation>Este provedor não envia SMS unidirecional</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Escolha outro.</translation>
    </message>
    <message>
        <source>This provider cannot hold a conversation</source>
        <translation>Este provedor não mantém conversas</translation>
    </message>
    <message>
        <source>This provider sends no text of your own</source>
        <translation>Este provedor não envia texto livre</translation>
    </message>
    <message>
        <source>Provider paused: %1</source>
        <translation>Provedor em pausa: %1</translation>
    </message>
    <message>
        <source>The text waits until it is resumed.</source>
        <translation>O texto aguarda até ele ser retomado.</translation>
    </message>
    <message>
        <source>The provider cannot send this</source>
        <translation>O provedor não pode enviar isto</translation>
    </message>
    <message>
        <source>A variable has no value</source>
        <translation>Uma variável não tem valor</translation>
    </message>
    <message>
        <source>Try again at %1.</source>
        <translation>Tente de novo às %1.</translation>
    </message>
    <message>
        <source>Try again on %1 at %2.</source>
        <translation>Tente de novo em %1 às %2.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago</source>
        <translation>Um código acabou de ser enviado</translation>
    </message>
    <message>
        <source>Three codes went to this number in 10 minutes</source>
        <translation>Três códigos foram para este número em 10 minutos</translation>
    </message>
    <message>
        <source>Five codes went to this number today</source>
        <translation>Cinco códigos foram para este número hoje</translation>
    </message>
    <message>
        <source>You have sent 20 codes in an hour</source>
        <translation>Você enviou 20 códigos em uma hora</translation>
    </message>
    <message>
        <source>This workspace has sent 200 codes in an hour</source>
        <translation>Este espaço de trabalho enviou 200 códigos em uma hora</translation>
    </message>
    <message>
        <source>Many codes to similar numbers were never confirmed</source>
        <translation>Muitos códigos para números parecidos nunca foram confirmados</translation>
    </message>
    <message>
        <source>That looks like abuse. A supervisor can look into it.</source>
        <translation>Isso parece abuso. Um supervisor pode investigar.</translation>
    </message>
    <message>
        <source>Ten tries of this customer have failed</source>
        <translation>Dez tentativas deste cliente falharam</translation>
    </message>
    <message>
        <source>A supervisor has to decide.</source>
        <translation>Um supervisor precisa decidir.</translation>
    </message>
    <message>
        <source>The number opted out of SMS</source>
        <translation>O número fez opt-out de SMS</translation>
    </message>
    <message>
        <source>No code may go to it. Chat is still open.</source>
        <translation>Nenhum código pode ir para ele. O chat continua disponível.</translation>
    </message>
    <message>
        <source>Check the number with the customer.</source>
        <translation>Confirme o número com o cliente.</translation>
    </message>
    <message>
        <source>The provider did not take it: %1</source>
        <translation>O provedor não aceitou o envio: %1</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the provider in Settings.</source>
        <translation>Nada foi enviado. Confira o provedor em Configurações.</translation>
    </message>
    <message>
        <source>The provider did not take it</source>
        <translation>O provedor não aceitou o envio</translation>
    </message>
    <message>
        <source>Nothing was sent. You can try again.</source>
        <translation>Nada foi enviado. Você pode tentar de novo.</translation>
    </message>
    <message>
        <source>Not allowed now</source>
        <translation>Não permitido agora</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Send OTP</source>
        <translation>Enviar OTP</translation>
    </message>
    <message>
        <source>Customer asked for it here</source>
        <translation>O cliente pediu aqui</translation>
    </message>
    <message>
        <source>Record opt-in…</source>
        <translation>Registrar opt-in…</translation>
    </message>
    <message>
        <source>Reply in chat</source>
        <translation>Responder no chat</translation>
    </message>
    <message>
        <source>Choose number</source>
        <translation>Escolher número</translation>
    </message>
    <message>
        <source>Yes, it is a mobile</source>
        <translation>Sim, é celular</translation>
    </message>
    <message>
        <source>Tag for SMS…</source>
        <translation>Marcar para SMS…</translation>
    </message>
    <message>
        <source>Send when open</source>
        <translation>Enviar quando liberado</translation>
    </message>
    <message>
        <source>Cut at the limit</source>
        <translation>Cortar no limite</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Preencher</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Choose provider</source>
        <translation>Escolher provedor</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Aguardar</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>1 character too many</source>
        <translation>1 caractere a mais</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n caractere a mais</numerusform>
            <numerusform>%n caracteres a mais</numerusform>
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
        <translation>%1 · %2 permitidos</translation>
    </message>
    <message>
        <source>%1 · estimate</source>
        <translation>%1 · estimativa</translation>
    </message>
    <message>
        <source>%1 at %2 forces Unicode: 70 per SMS instead of 160</source>
        <translation>%1 na posição %2 força Unicode: 70 por SMS em vez de 160</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Telefone fixo</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Landline or mobile</source>
        <translation>Fixo ou celular</translation>
    </message>
    <message>
        <source>Toll-free</source>
        <translation>Ligação gratuita</translation>
    </message>
    <message>
        <source>Premium rate</source>
        <translation>Tarifa premium</translation>
    </message>
    <message>
        <source>Shared cost</source>
        <translation>Custo compartilhado</translation>
    </message>
    <message>
        <source>Internet telephone</source>
        <translation>Telefone por internet</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Número pessoal</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>Pager</translation>
    </message>
    <message>
        <source>Company-wide number</source>
        <translation>Número corporativo</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Caixa postal</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>Tipo desconhecido</translation>
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
        <translation>Canal desconhecido</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Sem país</translation>
    </message>
    <message>
        <source>its user name or password was refused</source>
        <translation>o usuário ou a senha foi recusado</translation>
    </message>
    <message>
        <source>its settings do not fit the server that answers</source>
        <translation>as configurações não combinam com o servidor que responde</translation>
    </message>
    <message>
        <source>the provider cannot be reached</source>
        <translation>o provedor não pode ser alcançado</translation>
    </message>
    <message>
        <source>its balance is used up</source>
        <translation>o saldo acabou</translation>
    </message>
    <message>
        <source>it failed several times in a row</source>
        <translation>falhou várias vezes seguidas</translation>
    </message>
    <message>
        <source>this profile was restored from a backup or copied</source>
        <translation>este perfil foi restaurado de um backup ou copiado</translation>
    </message>
    <message>
        <source>its secret is not stored on this computer</source>
        <translation>o segredo não está armazenado neste computador</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>o certificado não é confiável</translation>
    </message>
    <message>
        <source>the provider did not answer in time</source>
        <translation>o provedor não respondeu a tempo</translation>
    </message>
    <message>
        <source>something other than the provider answered</source>
        <translation>algo que não é o provedor respondeu</translation>
    </message>
    <message>
        <source>it was stopped (%1)</source>
        <translation>foi interrompido (%1)</translation>
    </message>
    <message>
        <source>I have sent a %1-digit code to your phone. Please type it here, in this chat.</source>
        <translation>Enviei um código de %1 dígitos para o seu celular. Por favor, digite-o aqui, neste chat.</translation>
    </message>
    <message>
        <source>Number verified</source>
        <translation>Número verificado</translation>
    </message>
    <message>
        <source>%1, typed in %2</source>
        <translation>%1, digitado via %2</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not opted out</source>
        <translation>Sem opt-out</translation>
    </message>
    <message>
        <source>Country allows it</source>
        <translation>O país permite</translation>
    </message>
    <message>
        <source>Number can take SMS</source>
        <translation>O número pode receber SMS</translation>
    </message>
    <message>
        <source>No quiet hours</source>
        <translation>Fora do horário de silêncio</translation>
    </message>
    <message>
        <source>Length fits</source>
        <translation>Tamanho adequado</translation>
    </message>
    <message>
        <source>No variable is open</source>
        <translation>Nenhuma variável em aberto</translation>
    </message>
    <message>
        <source>Nothing sent twice</source>
        <translation>Nada enviado duas vezes</translation>
    </message>
    <message>
        <source>no equal text in the last minutes</source>
        <translation>nenhum texto igual nos últimos minutos</translation>
    </message>
    <message>
        <source>Provider ready</source>
        <translation>Provedor pronto</translation>
    </message>
    <message>
        <source>Within the limits</source>
        <translation>Dentro dos limites</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>desfeito</translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>pode ser desfeito</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>horário de silêncio</translation>
    </message>
    <message>
        <source>provider paused</source>
        <translation>provedor em pausa</translation>
    </message>
    <message>
        <source>password missing</source>
        <translation>senha ausente</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restaurado</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompido</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sem conexão</translation>
    </message>
    <message>
        <source>provider is busy</source>
        <translation>provedor ocupado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>tarde demais</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>opt-out</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>não verificado</translation>
    </message>
    <message>
        <source>receipts off</source>
        <translation>confirmações desativadas</translation>
    </message>
    <message>
        <source>no receipt in 72 h</source>
        <translation>sem confirmação em 72 h</translation>
    </message>
    <message>
        <source>taken as sent</source>
        <translation>considerado enviado</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>enviado de novo</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ainda não enviado</translation>
    </message>
    <message>
        <source>It goes in a few seconds. Until then you can take it back.</source>
        <translation>Sai em alguns segundos. Até lá, você pode desfazer.</translation>
    </message>
    <message>
        <source>Held: quiet hours</source>
        <translation>Retido: horário de silêncio</translation>
    </message>
    <message>
        <source>It goes by itself when the quiet hours of %1 are over.</source>
        <translation>Sai automaticamente quando terminar o horário de silêncio de %1.</translation>
    </message>
    <message>
        <source>Held: the provider is paused</source>
        <translation>Retido: o provedor está em pausa</translation>
    </message>
    <message>
        <source>Nothing left this computer. It goes when the provider is resumed.</source>
        <translation>Nada saiu deste computador. Sai quando o provedor for retomado.</translation>
    </message>
    <message>
        <source>Held: the provider&apos;s password is missing</source>
        <translation>Retido: a senha do provedor está ausente</translation>
    </message>
    <message>
        <source>Nothing left this computer. Enter the password in Settings and it goes.</source>
        <translation>Nada saiu deste computador. Digite a senha em Configurações e o envio segue.</translation>
    </message>
    <message>
        <source>Held: this profile was restored or copied</source>
        <translation>Retido: este perfil foi restaurado ou copiado</translation>
    </message>
    <message>
        <source>It may have gone before the backup was made. Release it only if you are sure that it did not.</source>
        <translation>Pode ter sido enviado antes do backup. Libere só se tiver certeza de que não foi.</translation>
    </message>
    <message>
        <source>Held: Heliograph ended before it could go</source>
        <translation>Retido: o Heliograph fechou antes do envio</translation>
    </message>
    <message>
        <source>Nothing was sent. Send it now, or cancel it.</source>
        <translation>Nada foi enviado. Envie agora ou cancele.</translation>
    </message>
    <message>
        <source>Held: this entry cannot be read</source>
        <translation>Retido: este registro não pode ser lido</translation>
    </message>
    <message>
        <source>Nothing was sent. Cancel it and write it again.</source>
        <translation>Nada foi enviado. Cancele e escreva de novo.</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Aguardando a rede</translation>
    </message>
    <message>
        <source>Nothing left this computer. It goes when the provider can be reached.</source>
        <translation>Nada saiu deste computador. Sai quando o provedor puder ser alcançado.</translation>
    </message>
    <message>
        <source>The provider asked to wait</source>
        <translation>O provedor pediu para aguardar</translation>
    </message>
    <message>
        <source>Nothing was accepted. It is tried again by itself.</source>
        <translation>Nada foi aceito. Uma nova tentativa é feita automaticamente.</translation>
    </message>
    <message>
        <source>Saved, and next in line</source>
        <translation>Salvo e próximo da fila</translation>
    </message>
    <message>
        <source>It is stored on this computer and goes by itself.</source>
        <translation>Está armazenado neste computador e sai automaticamente.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Desfeito</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing is charged. The text is a draft again.</source>
        <translation>Nada foi enviado e nada é cobrado. O texto voltou a ser rascunho.</translation>
    </message>
    <message>
        <source>Cancelled before it went</source>
        <translation>Cancelado antes do envio</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing is charged.</source>
        <translation>Nada foi enviado e nada é cobrado.</translation>
    </message>
    <message>
        <source>Its time was over</source>
        <translation>O prazo acabou</translation>
    </message>
    <message>
        <source>It could not go in time. Nothing is charged. You can send it again.</source>
        <translation>Não pôde ser enviado a tempo. Nada é cobrado. Você pode enviar de novo.</translation>
    </message>
    <message>
        <source>%1 opted out of SMS</source>
        <translation>%1 fez opt-out de SMS</translation>
    </message>
    <message>
        <source>It was stopped. Nothing more goes to this number by SMS.</source>
        <translation>O envio foi interrompido. Nada mais vai para este número por SMS.</translation>
    </message>
    <message>
        <source>The number is no longer verified</source>
        <translation>O número deixou de ser verificado</translation>
    </message>
    <message>
        <source>It was stopped before it went. Verify the number, then send it again.</source>
        <translation>Foi interrompido antes do envio. Verifique o número e envie de novo.</translation>
    </message>
    <message>
        <source>It was not sent and is not charged. Read the reason before you send it again.</source>
        <translation>Não foi enviado e não é cobrado. Leia o motivo antes de enviar de novo.</translation>
    </message>
    <message>
        <source>The provider stayed busy</source>
        <translation>O provedor continuou ocupado</translation>
    </message>
    <message>
        <source>It was tried eight times and never accepted. Nothing is charged. You can send it again.</source>
        <translation>Foram oito tentativas e nenhuma foi aceita. Nada é cobrado. Você pode enviar de novo.</translation>
    </message>
    <message>
        <source>The provider could not be reached</source>
        <translation>Não foi possível alcançar o provedor</translation>
    </message>
    <message>
        <source>Nothing left this computer. You can send it again.</source>
        <translation>Nada saiu deste computador. Você pode enviar de novo.</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>Não foi enviado</translation>
    </message>
    <message>
        <source>Nothing is charged. You can send it again.</source>
        <translation>Nada é cobrado. Você pode enviar de novo.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Não entregue</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviado</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>o cliente</translation>
    </message>
    <message>
        <source>On its way to the provider</source>
        <translation>A caminho do provedor</translation>
    </message>
    <message>
        <source>The answer takes a few seconds, 35 at most.</source>
        <translation>A resposta leva alguns segundos, no máximo 35.</translation>
    </message>
    <message>
        <source>The provider has it</source>
        <translation>O provedor recebeu</translation>
    </message>
    <message>
        <source>This provider sends no delivery receipts, so no more will be known.</source>
        <translation>Este provedor não envia confirmações de entrega, então nada mais será informado.</translation>
    </message>
    <message>
        <source>No receipt came in 72 hours. That is not a failure: some networks send none.</source>
        <translation>Nenhuma confirmação chegou em 72 horas. Isso não é uma falha: algumas redes não enviam.</translation>
    </message>
    <message>
        <source>The receipt from the phone is still to come.</source>
        <translation>A confirmação do celular ainda não chegou.</translation>
    </message>
    <message>
        <source>It reached the phone</source>
        <translation>Chegou ao celular</translation>
    </message>
    <message>
        <source>The network sent a receipt.</source>
        <translation>A rede enviou uma confirmação.</translation>
    </message>
    <message>
        <source>The network could not deliver it</source>
        <translation>A rede não conseguiu entregar</translation>
    </message>
    <message>
        <source>The phone may be off, out of reach or gone. It may be charged, and sending it again is charged again.</source>
        <translation>O celular pode estar desligado, fora de alcance ou fora de uso. Pode ser cobrado, e enviar de novo é cobrado outra vez.</translation>
    </message>
    <message>
        <source>Not known, and settled by a person</source>
        <translation>Não se sabe; resolvido por uma pessoa</translation>
    </message>
    <message>
        <source>A receipt that still comes is shown here.</source>
        <translation>Se ainda chegar uma confirmação, ela aparece aqui.</translation>
    </message>
    <message>
        <source>The line broke after the text was handed over. It may have reached %1, and it may be charged. It is never sent again by itself: you decide.</source>
        <translation>A conexão caiu depois que o texto foi passado adiante. Pode ter chegado a %1 e pode ser cobrado. Nunca é reenviado automaticamente: você decide.</translation>
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
        <translation>Hoje, %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month, as in &quot;3 Apr&quot;; see QLocale::toString for the letters.</extracomment>
        <translation>d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day, month and year, as in &quot;8 Nov 2026&quot;.</extracomment>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>It must be a web address, such as https://example.com/chat.</source>
        <translation>Deve ser um endereço web, como https://example.com/chat.</translation>
    </message>
    <message>
        <source>It must be a language tag, such as de or pt-BR.</source>
        <translation>Deve ser um código de idioma, como de ou pt-BR.</translation>
    </message>
    <message>
        <source>Its variables are not written right: {{first_name}}, or {{first_name|there}} with words for where there is none.</source>
        <translation>As variáveis não estão escritas corretamente: {{first_name}}, ou {{first_name|there}} com palavras para quando não houver nome.</translation>
    </message>
    <message>
        <source>Sender %1: %2</source>
        <translation>Remetente %1: %2</translation>
    </message>
    <message>
        <source>There are too many of them.</source>
        <translation>Há itens demais.</translation>
    </message>
    <message>
        <source>It must be a country, by two capital letters such as GB, and stand once.</source>
        <translation>Deve ser um país, com duas letras maiúsculas como GB, e aparecer só uma vez.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>“%1” deve ser true ou false.</translation>
    </message>
    <message>
        <source>A country that is refused needs a reason: agents read it.</source>
        <translation>Um país recusado precisa de um motivo: os agentes o leem.</translation>
    </message>
    <message>
        <source>A price is a text of digits with a point, such as 0.04, below 1000, with six decimals at most.</source>
        <translation>Um preço é um texto de dígitos com ponto, como 0.04, abaixo de 1000, com no máximo seis casas decimais.</translation>
    </message>
    <message>
        <source>A currency is three capital letters, such as EUR.</source>
        <translation>Uma moeda são três letras maiúsculas, como EUR.</translation>
    </message>
    <message>
        <source>Say where it is written, so that somebody can look it up.</source>
        <translation>Informe onde está escrito, para que alguém possa consultar.</translation>
    </message>
    <message>
        <source>The date is the day the source was read, such as 2026-11-24.</source>
        <translation>A data é o dia em que a fonte foi lida, como 2026-11-24.</translation>
    </message>
    <message>
        <source>Row %1 cannot be used</source>
        <translation>A linha %1 não pode ser usada</translation>
    </message>
    <message>
        <source>This is more than one message holds</source>
        <translation>Isto é mais do que cabe em uma mensagem</translation>
    </message>
    <message>
        <source>65,536 characters are the most. Nothing was sent: send it in parts.</source>
        <translation>O máximo é de 65.536 caracteres. Nada foi enviado: envie em partes.</translation>
    </message>
    <message>
        <source>There is a template of this name in this language</source>
        <translation>Já existe um modelo com este nome neste idioma</translation>
    </message>
    <message>
        <source>Give it another name, or change that one.</source>
        <translation>Dê outro nome a ele ou altere o que já existe.</translation>
    </message>
    <message>
        <source>A code is on its way to one of them</source>
        <translation>Um código está a caminho de um deles</translation>
    </message>
    <message>
        <source>Wait until it is typed or over, or cancel it in the profile.</source>
        <translation>Aguarde até que seja digitado ou expire, ou cancele-o no perfil.</translation>
    </message>
    <message>
        <source>They were merged once more since</source>
        <translation>Houve outra mesclagem depois</translation>
    </message>
    <message>
        <source>Undo the later merge first.</source>
        <translation>Desfaça antes a mesclagem mais recente.</translation>
    </message>
    <message>
        <source>This merge was undone already</source>
        <translation>Esta mesclagem já foi desfeita</translation>
    </message>
    <message>
        <source>The 30 days are over</source>
        <translation>Os 30 dias acabaram</translation>
    </message>
    <message>
        <source>The two stay one. Add a new customer if they are two people after all.</source>
        <translation>Os dois continuam sendo um. Adicione um novo cliente se forem mesmo duas pessoas.</translation>
    </message>
    <message>
        <source>There is no such template</source>
        <translation>Esse modelo não existe</translation>
    </message>
    <message>
        <source>See the list of templates.</source>
        <translation>Veja a lista de modelos.</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Adiada até %1</translation>
    </message>
    <message>
        <source>Snoozed by %1 until %2</source>
        <translation>Adiada por %1 até %2</translation>
    </message>
    <message>
        <source>Given back to everybody</source>
        <translation>Devolvida a todos</translation>
    </message>
    <message>
        <source>Given back to everybody by %1</source>
        <translation>Devolvida a todos por %1</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Atribuída a %1</translation>
    </message>
    <message>
        <source>Assigned to %1 by %2</source>
        <translation>Atribuída a %1 por %2</translation>
    </message>
    <message>
        <source>Label added: %1</source>
        <translation>Etiqueta adicionada: %1</translation>
    </message>
    <message>
        <source>Label added by %1: %2</source>
        <translation>Etiqueta adicionada por %1: %2</translation>
    </message>
    <message>
        <source>Label removed: %1</source>
        <translation>Etiqueta removida: %1</translation>
    </message>
    <message>
        <source>Label removed by %1: %2</source>
        <translation>Etiqueta removida por %1: %2</translation>
    </message>
    <message>
        <source>Labels changed: %1 added, %2 removed</source>
        <translation>Etiquetas alteradas: %1 adicionadas, %2 removidas</translation>
    </message>
    <message>
        <source>Labels changed by %1: %2 added, %3 removed</source>
        <translation>Etiquetas alteradas por %1: %2 adicionadas, %3 removidas</translation>
    </message>
    <message>
        <source>Back from snooze: the customer wrote</source>
        <translation>De volta do adiamento: o cliente escreveu</translation>
    </message>
    <message>
        <source>Back from snooze</source>
        <translation>De volta do adiamento</translation>
    </message>
    <message>
        <source>Merged with %1</source>
        <translation>Mesclado com %1</translation>
    </message>
    <message>
        <source>Merged with %1 by %2</source>
        <translation>Mesclado com %1 por %2</translation>
    </message>
    <message>
        <source>Two customers again: %1</source>
        <translation>Dois clientes de novo: %1</translation>
    </message>
    <message>
        <source>Two customers again: %1 · by %2</source>
        <translation>Dois clientes de novo: %1 · por %2</translation>
    </message>
    <message>
        <source>%1 asks for a way to stop in the text</source>
        <translation>%1 exige no texto uma forma de cancelar</translation>
    </message>
    <message>
        <source>The workspace has none; a supervisor writes it in Settings. Country table: %1, read %2.</source>
        <translation>O espaço de trabalho não tem nenhuma; um supervisor a escreve em Configurações. Tabela de países: %1, lida em %2.</translation>
    </message>
    <message>
        <source>%1: a sender of letters may not arrive</source>
        <translation>%1: um remetente com letras pode não chegar</translation>
    </message>
    <message>
        <source>Networks there take none: “%1” may be replaced or refused (%2, read %3). Choose a number.</source>
        <translation>As redes de lá não aceitam esse tipo: “%1” pode ser substituído ou recusado (%2, lido em %3). Escolha um número.</translation>
    </message>
    <message>
        <source>“%1” cannot be the sender</source>
        <translation>“%1” não pode ser o remetente</translation>
    </message>
    <message numerus="yes">
        <source>%n variables have no value</source>
        <translation>
            <numerusform>%n variável não tem valor</numerusform>
            <numerusform>%n variáveis não têm valor</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in %1. The chat link is set under Settings, Workspace.</source>
        <translation>Preencha %1. O link do chat é definido em Configurações, Espaço de trabalho.</translation>
    </message>
    <message>
        <source>Fill in %1.</source>
        <translation>Preencha %1.</translation>
    </message>
    <message>
        <source>Choose sender</source>
        <translation>Escolher remetente</translation>
    </message>
    <message>
        <source>%1 changes no price: %2 SMS as before</source>
        <translation>%1 não muda o preço: %2 SMS como antes</translation>
    </message>
    <message>
        <source>%1 makes it %2 → %3 SMS</source>
        <translation>Com %1: %2 → %3 SMS</translation>
    </message>
    <message>
        <source>%1 makes this Unicode: 70 per SMS instead of 160</source>
        <translation>Com %1, o texto vira Unicode: 70 por SMS em vez de 160</translation>
    </message>
    <message>
        <source>%1 makes this Unicode: 70 per SMS, %2 → %3 SMS</source>
        <translation>Com %1, o texto vira Unicode: 70 por SMS, %2 → %3 SMS</translation>
    </message>
    <message>
        <source>%1 est.</source>
        <translation>%1 est.</translation>
    </message>
    <message>
        <source>Estimate: %1 per SMS to %2. Price table: %3, read %4.</source>
        <translation>Estimativa: %1 por SMS para %2. Tabela de preços: %3, lida em %4.</translation>
    </message>
    <message>
        <source>Today 1 segment</source>
        <translation>Hoje: 1 segmento</translation>
    </message>
    <message numerus="yes">
        <source>Today %n segments</source>
        <translation>
            <numerusform>Hoje: %n segmento</numerusform>
            <numerusform>Hoje: %n segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 unpriced</source>
        <translation>%1 · %2 sem preço</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Todos os idiomas</translation>
    </message>
    <message>
        <source>one-way SMS allowed</source>
        <translation>SMS unidirecional permitido</translation>
    </message>
    <message>
        <source>one-way SMS allowed, rule of %1</source>
        <translation>SMS unidirecional permitido, regra de %1</translation>
    </message>
    <message>
        <source>%1: takes a day written as 2026-11-01</source>
        <translation>%1: aceita um dia escrito como 2026-11-01</translation>
    </message>
    <message>
        <source>country: takes two letters, as country:GB</source>
        <translation>country: aceita duas letras, como country:GB</translation>
    </message>
    <message>
        <source>%1: needs a word after it</source>
        <translation>%1: precisa de uma palavra depois</translation>
    </message>
    <message>
        <source>%1: takes one of %2</source>
        <translation>%1: aceita um destes: %2</translation>
    </message>
    <message>
        <source>“%1:” is no filter. Did you mean %2:?</source>
        <translation>“%1:” não é um filtro. Você quis dizer %2:?</translation>
    </message>
    <message>
        <source>“%1:” is no filter and is searched for as it stands. Filters are %2</source>
        <translation>“%1:” não é um filtro e é buscado como está. Os filtros são %2</translation>
    </message>
    <message>
        <source>%1: does not narrow this list</source>
        <translation>%1: não restringe esta lista</translation>
    </message>
    <message>
        <source>%1: is there twice, and only one can hold</source>
        <translation>%1: aparece duas vezes, e só um pode valer</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Quem escreveu</translation>
    </message>
    <message>
        <source>Who has the conversation, or wrote the text</source>
        <translation>Quem está com a conversa ou escreveu o texto</translation>
    </message>
    <message>
        <source>A label of the conversation</source>
        <translation>Uma etiqueta da conversa</translation>
    </message>
    <message>
        <source>Where the conversation stands</source>
        <translation>Em que situação está a conversa</translation>
    </message>
    <message>
        <source>Chat, SMS or email</source>
        <translation>Chat, SMS ou e-mail</translation>
    </message>
    <message>
        <source>A verified number, or none</source>
        <translation>Um número verificado, ou nenhum</translation>
    </message>
    <message>
        <source>Opted out of SMS, or not</source>
        <translation>Com opt-out de SMS ou sem</translation>
    </message>
    <message>
        <source>Country of a number</source>
        <translation>País de um número</translation>
    </message>
    <message>
        <source>On this day or later</source>
        <translation>Neste dia ou depois</translation>
    </message>
    <message>
        <source>Before this day</source>
        <translation>Antes deste dia</translation>
    </message>
    <message>
        <source>%1 · Alphanumeric</source>
        <translation>%1 · Alfanumérico</translation>
    </message>
    <message>
        <source>%1 · Short code</source>
        <translation>%1 · Número curto</translation>
    </message>
    <message>
        <source>%1 · Long number</source>
        <translation>%1 · Número longo</translation>
    </message>
    <message>
        <source>A sender of letters has 11 characters at most.</source>
        <translation>Um remetente com letras tem no máximo 11 caracteres.</translation>
    </message>
    <message>
        <source>A sender takes letters from A to Z, digits, blanks and + - _ &amp; . only.</source>
        <translation>No remetente, só são aceitos letras de A a Z, dígitos, espaços e os sinais + - _ &amp; .</translation>
    </message>
    <message>
        <source>A sender needs a letter, or is a number of digits alone.</source>
        <translation>Um remetente precisa de uma letra, ou ser um número só de dígitos.</translation>
    </message>
    <message>
        <source>A number as sender has 7 to 15 digits, a short code 3 to 8.</source>
        <translation>Um número como remetente tem de 7 a 15 dígitos; um número curto, de 3 a 8.</translation>
    </message>
    <message>
        <source>A sender must not be empty.</source>
        <translation>Um remetente não pode ficar vazio.</translation>
    </message>
    <message>
        <source>%1 of %2 parts went</source>
        <translation>%1 de %2 partes enviadas</translation>
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
        <translation>%1 Cobrado: %2 pela tabela de preços.</translation>
    </message>
    <message>
        <source>The provider refused the rest of it</source>
        <translation>O provedor recusou o restante</translation>
    </message>
    <message>
        <source>%1 opted out before the rest of it went</source>
        <translation>%1 fez opt-out antes de o restante sair</translation>
    </message>
    <message>
        <source>The number was no longer verified for the rest of it</source>
        <translation>O número deixou de ser verificado para o restante</translation>
    </message>
    <message>
        <source>The time for the rest of it was over</source>
        <translation>O prazo para o restante acabou</translation>
    </message>
    <message>
        <source>The rest of it was cancelled</source>
        <translation>O restante foi cancelado</translation>
    </message>
    <message>
        <source>The provider stayed too busy for the rest of it</source>
        <translation>O provedor continuou ocupado demais para o restante</translation>
    </message>
    <message>
        <source>It was not sent whole</source>
        <translation>Não foi enviado por inteiro</translation>
    </message>
    <message>
        <source>%1 of its %2 parts went already and may be charged. The rest waits.</source>
        <translation>%1 das %2 partes já saíram e podem ser cobradas. O restante aguarda.</translation>
    </message>
    <message>
        <source>Not sent whole: %1 of its %2 parts went before. What went may have arrived and may be charged. Sending it again sends the whole text again.</source>
        <translation>Não enviado por inteiro: %1 das %2 partes saíram antes. O que saiu pode ter chegado e pode ser cobrado. Enviar de novo reenvia o texto inteiro.</translation>
    </message>
    <message>
        <source>The phone may be off, out of reach or gone. It may be charged (%1), and sending it again is charged again.</source>
        <translation>O celular pode estar desligado, fora de alcance ou fora de uso. Pode ser cobrado (%1), e enviar de novo é cobrado outra vez.</translation>
    </message>
    <message>
        <source>the customer’s first name</source>
        <translation>o primeiro nome do cliente</translation>
    </message>
    <message>
        <source>the customer’s whole name</source>
        <translation>o nome completo do cliente</translation>
    </message>
    <message>
        <source>where the customer lives</source>
        <translation>onde o cliente mora</translation>
    </message>
    <message>
        <source>the customer’s language</source>
        <translation>o idioma do cliente</translation>
    </message>
    <message>
        <source>the name of your workspace</source>
        <translation>o nome do seu espaço de trabalho</translation>
    </message>
    <message>
        <source>the name of whoever sends it</source>
        <translation>o nome de quem envia</translation>
    </message>
    <message>
        <source>the link to a chat with you</source>
        <translation>o link para um chat com você</translation>
    </message>
    <message>
        <source>“%1…” is opened and not closed: a variable ends with }} on the same line.</source>
        <translation>“%1…” foi aberta e não fechada: uma variável termina com }} na mesma linha.</translation>
    </message>
    <message>
        <source>“%1” closes what was not opened: a variable begins with {{.</source>
        <translation>“%1” fecha o que não foi aberto: uma variável começa com {{.</translation>
    </message>
    <message>
        <source>“%1” names nothing: write a name of letters between the braces, such as {{first_name}}.</source>
        <translation>“%1” não nomeia nada: escreva um nome com letras entre as chaves, como {{first_name}}.</translation>
    </message>
    <message>
        <source>“%1” has one brace too few: write %2.</source>
        <translation>“%1” tem uma chave a menos: escreva %2.</translation>
    </message>
    <message>
        <source>Verified today</source>
        <translation>Verificado hoje</translation>
    </message>
    <message>
        <source>Verified yesterday</source>
        <translation>Verificado ontem</translation>
    </message>
    <message numerus="yes">
        <source>Verified %n days ago</source>
        <translation>
            <numerusform>Verificado há %n dia</numerusform>
            <numerusform>Verificado há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified 1 month ago</source>
        <translation>Verificado há 1 mês</translation>
    </message>
    <message numerus="yes">
        <source>Verified %n months ago</source>
        <translation>
            <numerusform>Verificado há %n mês</numerusform>
            <numerusform>Verificado há %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, até %2</translation>
    </message>
    <message>
        <source>It is no JSON: something is wrong at line and column %1. Look for a missing comma, quote or bracket.</source>
        <translation>Não é JSON: há um erro na linha e coluna %1. Procure uma vírgula, aspas, chave ou colchete faltando.</translation>
    </message>
    <message>
        <source>An object in braces belongs here.</source>
        <translation>Aqui deve haver um objeto entre chaves.</translation>
    </message>
    <message>
        <source>It is longer than 32 kB. A description of a gateway is a page.</source>
        <translation>Passa de 32 kB. A descrição de um gateway ocupa uma página.</translation>
    </message>
    <message>
        <source>Write &quot;heliograph&quot;: 1, so that a later version knows how to read it.</source>
        <translation>Escreva &quot;heliograph&quot;: 1, para que uma versão futura saiba como ler.</translation>
    </message>
    <message>
        <source>Give the gateway a name of up to 40 characters.</source>
        <translation>Dê ao gateway um nome de até 40 caracteres.</translation>
    </message>
    <message>
        <source>Nobody reads “%1”. Correct its spelling, or take it out.</source>
        <translation>Ninguém lê “%1”. Corrija a grafia ou remova.</translation>
    </message>
    <message>
        <source>Only POST sends a text. A GET may be repeated on the way, and each time is an SMS. Ask the gateway&apos;s maker for their POST form.</source>
        <translation>Só POST envia um texto. Um GET pode ser repetido no caminho, e cada vez é um SMS. Peça ao fabricante do gateway a forma com POST.</translation>
    </message>
    <message>
        <source>It must be a whole address, such as https://gateway.example/v1/messages.</source>
        <translation>Deve ser um endereço completo, como https://gateway.example/v1/messages.</translation>
    </message>
    <message>
        <source>It must begin with https://. Plain http goes to this computer only.</source>
        <translation>Deve começar com https://. HTTP sem criptografia só é permitido para este computador.</translation>
    </message>
    <message>
        <source>Write the host as it is: a placeholder may stand after it only.</source>
        <translation>Escreva o host como ele é: um marcador só pode vir depois dele.</translation>
    </message>
    <message>
        <source>A secret does not belong into the description. Write {{secret:name}} here, then give its value in the form; it goes to the keychain.</source>
        <translation>Um segredo não deve ficar na descrição. Escreva {{secret:name}} aqui e depois informe o valor no formulário; ele vai para o chaveiro.</translation>
    </message>
    <message>
        <source>Write user and password with a colon between: {{secret:user}}:{{secret:password}}.</source>
        <translation>Escreva usuário e senha separados por dois-pontos: {{secret:user}}:{{secret:password}}.</translation>
    </message>
    <message>
        <source>A header&apos;s name takes letters, digits and hyphens.</source>
        <translation>O nome de um cabeçalho aceita letras, dígitos e hifens.</translation>
    </message>
    <message>
        <source>A header takes plain ASCII on one line.</source>
        <translation>Um cabeçalho aceita ASCII simples em uma só linha.</translation>
    </message>
    <message>
        <source>Heliograph writes “%1” itself, or it would change what is sent. Take it out.</source>
        <translation>O próprio Heliograph escreve “%1”, ou isso mudaria o que é enviado. Remova.</translation>
    </message>
    <message>
        <source>It must be a text in quotes.</source>
        <translation>Deve ser um texto entre aspas.</translation>
    </message>
    <message>
        <source>Give the request one body: either &quot;json&quot; or &quot;form&quot;.</source>
        <translation>Dê à requisição um só corpo: &quot;json&quot; ou &quot;form&quot;.</translation>
    </message>
    <message>
        <source>Name what the gateway expects, such as {&quot;to&quot;: &quot;{{to}}&quot;, &quot;text&quot;: &quot;{{text}}&quot;}.</source>
        <translation>Informe o que o gateway espera, como {&quot;to&quot;: &quot;{{to}}&quot;, &quot;text&quot;: &quot;{{text}}&quot;}.</translation>
    </message>
    <message>
        <source>It is nested too deep: eight levels are the most.</source>
        <translation>Está aninhado demais: o máximo é de oito níveis.</translation>
    </message>
    <message>
        <source>Nothing says who it goes to: write {{to}} (+447700900142) or {{to_digits}} (447700900142).</source>
        <translation>Nada indica para quem vai: escreva {{to}} (+447700900142) ou {{to_digits}} (447700900142).</translation>
    </message>
    <message>
        <source>Nothing carries the text: write {{text}}, or &quot;free_text&quot;: false where the gateway sends its own.</source>
        <translation>Nada leva o texto: escreva {{text}}, ou &quot;free_text&quot;: false se o gateway envia o próprio texto.</translation>
    </message>
    <message>
        <source>{{text}} stands here although &quot;free_text&quot; is false. Take one of them out.</source>
        <translation>{{text}} está aqui, embora &quot;free_text&quot; seja false. Remova um dos dois.</translation>
    </message>
    <message>
        <source>Braces do not match: a placeholder is {{name}}.</source>
        <translation>As chaves não correspondem: um marcador é {{name}}.</translation>
    </message>
    <message>
        <source>There is no {{%1}}. There are to, to_digits, text, sender, ref, secret:name and param:name.</source>
        <translation>{{%1}} não existe. Existem to, to_digits, text, sender, ref, secret:name e param:name.</translation>
    </message>
    <message>
        <source>{{%1}} cannot stand here. In the address only secrets can, in a header no text and no parameter.</source>
        <translation>{{%1}} não pode ficar aqui. No endereço só entram segredos; em um cabeçalho, nem texto nem parâmetros.</translation>
    </message>
    <message>
        <source>&quot;parameters&quot; does not declare “%1”.</source>
        <translation>&quot;parameters&quot; não declara “%1”.</translation>
    </message>
    <message>
        <source>It must be a list of parameters, each with its name (%1).</source>
        <translation>Deve ser uma lista de parâmetros, cada um com seu nome (%1).</translation>
    </message>
    <message>
        <source>It must be a number from 1 to %1.</source>
        <translation>Deve ser um número de 1 a %1.</translation>
    </message>
    <message>
        <source>Nothing says how success looks, so no text would ever count as accepted. Give at least one rule, such as {&quot;status&quot;: 202}.</source>
        <translation>Nada diz como é o sucesso, então nenhum texto contaria como aceito. Informe ao menos uma regra, como {&quot;status&quot;: 202}.</translation>
    </message>
    <message>
        <source>It must be a list of up to 32 rules in square brackets.</source>
        <translation>Deve ser uma lista de até 32 regras entre colchetes.</translation>
    </message>
    <message>
        <source>A status is a number from 200 to 599.</source>
        <translation>Um status é um número de 200 a 599.</translation>
    </message>
    <message>
        <source>Redirects are never followed: what they lead to may be a second SMS. Write the final address as the url.</source>
        <translation>Redirecionamentos nunca são seguidos: podem levar a um segundo SMS. Escreva o endereço final em url.</translation>
    </message>
    <message>
        <source>It must be a JSON Pointer, such as /messages/0/id.</source>
        <translation>Deve ser um JSON Pointer, como /messages/0/id.</translation>
    </message>
    <message>
        <source>Compare with texts, whole numbers, true or false.</source>
        <translation>Compare com textos, números inteiros, true ou false.</translation>
    </message>
    <message>
        <source>Say with &quot;pointer&quot; where in the reply that value stands.</source>
        <translation>Diga com &quot;pointer&quot; em que parte da resposta está esse valor.</translation>
    </message>
    <message>
        <source>Say with &quot;equals&quot; or &quot;matches&quot; what stands there.</source>
        <translation>Diga com &quot;equals&quot; ou &quot;matches&quot; o que há ali.</translation>
    </message>
    <message>
        <source>It is no regular expression of up to 200 characters.</source>
        <translation>Não é uma expressão regular de até 200 caracteres.</translation>
    </message>
    <message>
        <source>This rule would fit every reply. Name a status, a pointer or an expression.</source>
        <translation>Esta regra serviria para qualquer resposta. Informe um status, um ponteiro ou uma expressão.</translation>
    </message>
    <message>
        <source>A secret cannot be called “%1”: a field of the account has this name.</source>
        <translation>Um segredo não pode se chamar “%1”: um campo da conta tem esse nome.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It must be the channel&apos;s uuid alone, such as 5b2c9a10-77aa-4f0e-9d53-0123456789ab, not a whole address.</source>
        <translation>Deve ser só o UUID do canal, como 5b2c9a10-77aa-4f0e-9d53-0123456789ab, e não um endereço completo.</translation>
    </message>
    <message>
        <source>It takes letters, digits and underscores, a letter first.</source>
        <translation>Aceita letras, dígitos e sublinhados, com uma letra no início.</translation>
    </message>
    <message>
        <source>The provider keeps this name for itself. Choose another one.</source>
        <translation>O provedor reserva este nome para si. Escolha outro.</translation>
    </message>
    <message>
        <source>One of the parameters has this name already.</source>
        <translation>Um dos parâmetros já tem este nome.</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>Escolha um provedor.</translation>
    </message>
    <message>
        <source>Choose codes or one-way SMS; each stands once for a country.</source>
        <translation>Escolha códigos ou SMS unidirecional; cada um aparece só uma vez por país.</translation>
    </message>
    <message>
        <source>Code not checked: the provider never named it</source>
        <translation>Código não conferido: o provedor nunca o identificou</translation>
    </message>
    <message>
        <source>Code not checked: the provider did not look at it</source>
        <translation>Código não conferido: o provedor não o examinou</translation>
    </message>
    <message>
        <source>Code not checked: %1</source>
        <translation>Código não conferido: %1</translation>
    </message>
    <message numerus="yes">
        <source>Code not accepted: wrong or too old, %n tries left</source>
        <translation>
            <numerusform>Código não aceito: errado ou antigo demais, resta %n tentativa</numerusform>
            <numerusform>Código não aceito: errado ou antigo demais, restam %n tentativas</numerusform>
        </translation>
    </message>
    <message>
        <source>More than one number in the message: none was tried as the code</source>
        <translation>Mais de um número na mensagem: nenhum foi testado como código</translation>
    </message>
    <message>
        <source>Not sure whether the code was right: the provider’s answer never came</source>
        <translation>Não se sabe se o código estava certo: a resposta do provedor não chegou</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Of the gateway&apos;s sendsms page, as https://gateway.example/cgi-bin/sendsms.</source>
        <translation>Da página sendsms do gateway, como https://gateway.example/cgi-bin/sendsms.</translation>
    </message>
    <message>
        <source>Empty: the provider&apos;s own. Another only for another region or a proxy, with https.</source>
        <translation>Vazio: o do próprio provedor. Outro só para outra região ou um proxy, com https.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Kept in the system keychain. It is never shown again.</source>
        <translation>Fica no chaveiro do sistema. Não é mostrada de novo.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Of the integration, from the provider&apos;s portal. Kept in the system keychain and never shown again.</source>
        <translation>Da integração, no portal do provedor. Fica no chaveiro do sistema e não é mostrada de novo.</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID da conta</translation>
    </message>
    <message>
        <source>The number of the account, from the provider&apos;s control panel.</source>
        <translation>O número da conta, no painel de controle do provedor.</translation>
    </message>
    <message>
        <source>API key or key file</source>
        <translation>Chave de API ou arquivo de chave</translation>
    </message>
    <message>
        <source>An API key, or the whole content of a service account&apos;s key file. Kept in the system keychain and never shown again.</source>
        <translation>Uma chave de API ou todo o conteúdo do arquivo de chave de uma conta de serviço. Fica no chaveiro do sistema e não é mostrado de novo.</translation>
    </message>
    <message>
        <source>Store texts there</source>
        <translation>Guardar os textos lá</translation>
    </message>
    <message>
        <source>The provider keeps what is sent</source>
        <translation>O provedor guarda o que é enviado</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Remetentes</translation>
    </message>
    <message>
        <source>As the provider&apos;s support has set them up; several with commas, the first is the default.</source>
        <translation>Como o suporte do provedor os configurou; separe vários com vírgulas, o primeiro é o padrão.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>The rented number that texts go out from and come in to, as +447700900000.</source>
        <translation>O número alugado de onde saem e aonde chegam os textos, como +447700900000.</translation>
    </message>
    <message>
        <source>Up to 11 letters and digits, or a number; several with commas, the first is the default. Empty: the provider&apos;s default.</source>
        <translation>Até 11 letras e dígitos, ou um número; separe vários com vírgulas, o primeiro é o padrão. Vazio: o padrão do provedor.</translation>
    </message>
    <message>
        <source>SMS per text</source>
        <translation>SMS por texto</translation>
    </message>
    <message>
        <source>How many SMS one text may be. 1 keeps every text within 160 characters.</source>
        <translation>Quantos SMS um texto pode ocupar. 1 mantém cada texto em até 160 caracteres.</translation>
    </message>
    <message>
        <source>Listens at</source>
        <translation>Escuta em</translation>
    </message>
    <message>
        <source>Where receipts and inbound SMS come in on this computer; off: none do.</source>
        <translation>Onde as confirmações e os SMS recebidos chegam neste computador; off: nenhum chega.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Part of the address the gateway calls, so that nobody else does.</source>
        <translation>Parte do endereço que o gateway chama, para que ninguém mais o chame.</translation>
    </message>
    <message>
        <source>Plain http</source>
        <translation>HTTP sem criptografia</translation>
    </message>
    <message>
        <source>Allow it to an address of the own network</source>
        <translation>Permitir para um endereço da própria rede</translation>
    </message>
    <message>
        <source>Channel uuid</source>
        <translation>UUID do canal</translation>
    </message>
    <message>
        <source>Of the agent&apos;s SMS channel. Whoever has it can send, so it is kept in the system keychain and never shown again.</source>
        <translation>Do canal de SMS do agente virtual. Quem o tem pode enviar, por isso ele fica no chaveiro do sistema e não é mostrado de novo.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>What the text that is set up at the provider is filled with. The agent gives each message its values.</source>
        <translation>Com o que é preenchido o texto configurado no provedor. O agente informa os valores em cada mensagem.</translation>
    </message>
    <message>
        <source>Text parameter</source>
        <translation>Parâmetro do texto</translation>
    </message>
    <message>
        <source>Only if the greeting reads a text of yours: the parameter that carries it. Then a text can be written here. Empty: the greeting goes as it is.</source>
        <translation>Só se a saudação ler um texto seu: o parâmetro que o leva. Assim, um texto pode ser escrito aqui. Vazio: a saudação é enviada como está.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>What to send to the gateway and how to read its reply, as JSON. Its secrets get fields of their own here once it is saved.</source>
        <translation>O que enviar ao gateway e como ler a resposta, em JSON. Os segredos ganham campos próprios aqui depois que ela for salva.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Cenário</translation>
    </message>
    <message>
        <source>From the provider&apos;s dashboard.</source>
        <translation>Do painel do provedor.</translation>
    </message>
    <message>
        <source>Key for service texts</source>
        <translation>Chave para textos de serviço</translation>
    </message>
    <message>
        <source>Of the transactional template. Kept in the system keychain.</source>
        <translation>Do modelo transacional. Fica no chaveiro do sistema.</translation>
    </message>
    <message>
        <source>Key for marketing</source>
        <translation>Chave para marketing</translation>
    </message>
    <message>
        <source>Of the marketing template. Empty: no marketing text goes.</source>
        <translation>Do modelo de marketing. Vazio: nenhum texto de marketing é enviado.</translation>
    </message>
    <message>
        <source>Key for codes</source>
        <translation>Chave para códigos</translation>
    </message>
    <message>
        <source>Of the OTP template: the provider makes and checks the codes. Empty: the desk does.</source>
        <translation>Do modelo OTP: o provedor gera e confere os códigos. Vazio: o Heliograph faz isso.</translation>
    </message>
    <message>
        <source>US number</source>
        <translation>Número dos EUA</translation>
    </message>
    <message>
        <source>Yours, as +18005550199. Texts to the USA need it, others do not carry it.</source>
        <translation>O seu, como +18005550199. Os textos para os Estados Unidos precisam dele; os outros não o levam.</translation>
    </message>
    <message>
        <source>Digits of a code</source>
        <translation>Dígitos de um código</translation>
    </message>
    <message>
        <source>As set up at the provider, so that a typed code is known for one.</source>
        <translation>Como configurado no provedor, para que um código digitado seja reconhecido.</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>SID da conta</translation>
    </message>
    <message>
        <source>From the provider&apos;s console; it begins with AC.</source>
        <translation>Do console do provedor; começa com AC.</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>SID da chave de API</translation>
    </message>
    <message>
        <source>Begins with SK; then the secret below is this key&apos;s. Empty: it is the account&apos;s token.</source>
        <translation>Começa com SK; nesse caso, o segredo abaixo é o desta chave. Vazio: é o token da conta.</translation>
    </message>
    <message>
        <source>Token or secret</source>
        <translation>Token ou segredo</translation>
    </message>
    <message>
        <source>Messaging service</source>
        <translation>Serviço de mensagens</translation>
    </message>
    <message>
        <source>Begins with MG. It chooses the sender where none is given.</source>
        <translation>Começa com MG. Escolhe o remetente quando nenhum é informado.</translation>
    </message>
    <message>
        <source>Verify service</source>
        <translation>Serviço Verify</translation>
    </message>
    <message>
        <source>Begins with VA: the provider makes and checks the codes. Empty: the desk does.</source>
        <translation>Começa com VA: o provedor gera e confere os códigos. Vazio: o Heliograph faz isso.</translation>
    </message>
    <message>
        <source>Address for codes</source>
        <translation>Endereço para códigos</translation>
    </message>
    <message>
        <source>Where the provider&apos;s verification is. As it is, unless you were told another.</source>
        <translation>Onde fica a verificação do provedor. Deixe como está, a menos que tenham informado outro.</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>Segredo da API</translation>
    </message>
    <message>
        <source>Brand in codes</source>
        <translation>Marca nos códigos</translation>
    </message>
    <message>
        <source>Your name in the provider&apos;s codes, which it then makes and checks. Empty: the desk does.</source>
        <translation>Seu nome nos códigos do provedor, que então os gera e confere. Vazio: o Heliograph faz isso.</translation>
    </message>
    <message>
        <source>Enable SMS for the number</source>
        <translation>Ativar SMS para o número</translation>
    </message>
    <message>
        <source>A rented number has SMS switched off until this is done once. The provider charges for each SMS that comes in.</source>
        <translation>Um número alugado fica com o SMS desativado até que isto seja feito uma vez. O provedor cobra por cada SMS recebido.</translation>
    </message>
    <message>
        <source>Nobody asked for a code yet</source>
        <translation>Ninguém pediu um código ainda</translation>
    </message>
    <message>
        <source>A code goes out when the customer asks for it: in a chat, on the phone, at the counter.</source>
        <translation>Um código é enviado quando o cliente pede: em um chat, por telefone ou no balcão.</translation>
    </message>
    <message>
        <source>It must be a number, such as 12 or 12.50.</source>
        <translation>Deve ser um número, como 12 ou 12.50.</translation>
    </message>
    <message>
        <source>It must be a date, such as 2026-12-01.</source>
        <translation>Deve ser uma data, como 2026-12-01.</translation>
    </message>
    <message>
        <source>500 characters are the most.</source>
        <translation>O máximo é de 500 caracteres.</translation>
    </message>
    <message>
        <source>It must be one line.</source>
        <translation>Deve ser uma só linha.</translation>
    </message>
    <message>
        <source>The account has no parameter of this name.</source>
        <translation>A conta não tem nenhum parâmetro com este nome.</translation>
    </message>
    <message>
        <source>A parameter is not right</source>
        <translation>Um parâmetro não está certo</translation>
    </message>
    <message numerus="yes">
        <source>%n parameters are not right</source>
        <translation>
            <numerusform>%n parâmetro não está certo</numerusform>
            <numerusform>%n parâmetros não estão certos</numerusform>
        </translation>
    </message>
    <message>
        <source>Parameter %1: its name takes letters, digits and underscores, a letter first.</source>
        <translation>Parâmetro %1: o nome aceita letras, dígitos e sublinhados, com uma letra no início.</translation>
    </message>
    <message>
        <source>Parameter %1: another one has this name already.</source>
        <translation>Parâmetro %1: outro já tem este nome.</translation>
    </message>
    <message>
        <source>Parameter %1: the provider keeps this name for itself. Choose another one.</source>
        <translation>Parâmetro %1: o provedor reserva este nome para si. Escolha outro.</translation>
    </message>
    <message>
        <source>Parameter %1: its type is text, number, date or choice.</source>
        <translation>Parâmetro %1: o tipo deve ser text, number, date ou choice.</translation>
    </message>
    <message>
        <source>Parameter %1: a choice needs what to choose from, each once; nothing else has choices.</source>
        <translation>Parâmetro %1: o tipo opção precisa de valores para escolher, cada um uma vez; nenhum outro tipo tem opções.</translation>
    </message>
    <message>
        <source>Parameter %1: what goes where nothing is given does not fit its type.</source>
        <translation>Parâmetro %1: o que é usado quando nada é informado não corresponde ao tipo.</translation>
    </message>
    <message>
        <source>Parameter %1: it has no “%2”.</source>
        <translation>Parâmetro %1: não aceita “%2”.</translation>
    </message>
    <message>
        <source>Parameter %1: “%2” is not written right.</source>
        <translation>Parâmetro %1: “%2” não está escrito corretamente.</translation>
    </message>
    <message>
        <source>%1 greeting</source>
        <comment>the text that is set up there</comment>
        <translation>Saudação de %1</translation>
    </message>
    <message>
        <source>%1 greeting · parameters %2</source>
        <translation>Saudação de %1 · parâmetros %2</translation>
    </message>
    <message>
        <source>It goes by itself at %1 in %2, when the quiet hours of %3 are over.</source>
        <translation>Sai automaticamente às %1, horário de %2, quando terminar o horário de silêncio de %3.</translation>
    </message>
    <message>
        <source>the customer’s e-mail address</source>
        <translation>o endereço de e-mail do cliente</translation>
    </message>
    <message>
        <source>SMSC</source>
        <translation>SMSC</translation>
    </message>
    <message>
        <source>The smsc-id that carries this account&apos;s texts. Empty: the gateway chooses.</source>
        <translation>O smsc-id que transporta os textos desta conta. Vazio: o gateway escolhe.</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Página de status</translation>
    </message>
    <message>
        <source>Of bearerbox&apos;s admin port, as http://127.0.0.1:13000/. The test then tells which SMSCs are online. Empty: it tells only that texts are taken.</source>
        <translation>Da porta de administração do bearerbox, como http://127.0.0.1:13000/. Assim o teste informa quais SMSCs estão on-line. Vazio: só informa que textos são aceitos.</translation>
    </message>
    <message>
        <source>Status password</source>
        <translation>Senha de status</translation>
    </message>
    <message>
        <source>The status-password of its configuration, only for reading. Kept in the system keychain and never shown again.</source>
        <translation>A status-password da configuração dele, só para leitura. Fica no chaveiro do sistema e não é mostrada de novo.</translation>
    </message>
    <message>
        <source>%1 stands in: the text goes through it, with its sender and at its price.</source>
        <translation>%1 é o substituto: o texto vai por esse provedor, com o remetente e o preço dele.</translation>
    </message>
    <message>
        <source>its address has no encryption, which is allowed on this computer only, or in the own network where its settings say so</source>
        <translation>o endereço não tem criptografia, o que só é permitido neste computador, ou na própria rede se as configurações assim disserem</translation>
    </message>
    <message>
        <source>it asked to wait longer than the text could</source>
        <translation>pediu para esperar mais do que o texto podia</translation>
    </message>
    <message>
        <source>%1 cannot be used yet: the system&apos;s keychain does not answer.</source>
        <translation>%1 ainda não pode ser usado: o chaveiro do sistema não responde.</translation>
    </message>
    <message>
        <source>It holds the password. Everything else works, and what you send waits here. Look for a window of the keychain, or enter the password in Settings: then it is kept for this run.</source>
        <translation>Ele guarda a senha. Todo o resto funciona, e o que você envia aguarda aqui. Procure uma janela do chaveiro ou digite a senha em Configurações: assim ela é mantida durante esta sessão.</translation>
    </message>
    <message>
        <source>%1 cannot be used: its password was kept for the last run only.</source>
        <translation>%1 não pode ser usado: a senha foi mantida só durante a última sessão.</translation>
    </message>
    <message>
        <source>No keychain was there to keep it. What you send waits here. Enter the password in Settings.</source>
        <translation>Não havia um chaveiro para guardá-la. O que você envia aguarda aqui. Digite a senha em Configurações.</translation>
    </message>
    <message>
        <source>%1 cannot be used: the system&apos;s keychain gives no password for it.</source>
        <translation>%1 não pode ser usado: o chaveiro do sistema não fornece a senha.</translation>
    </message>
    <message>
        <source>It may be locked, or not there. What you send waits here. Unlock it and try again, or enter the password in Settings: without a keychain it is kept for this run.</source>
        <translation>Ele pode estar bloqueado ou não existir. O que você envia aguarda aqui. Desbloqueie-o e tente de novo, ou digite a senha em Configurações: sem chaveiro, ela é mantida durante esta sessão.</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>It takes texts, but receipts have nowhere to arrive</source>
        <translation>Aceita textos, mas as confirmações não têm onde chegar</translation>
    </message>
    <message>
        <source>The address under “Listens at” is in use by another program or is not this computer&apos;s.</source>
        <translation>O endereço em “Escuta em” está em uso por outro programa ou não é deste computador.</translation>
    </message>
    <message>
        <source>The service answers; its key is not tested</source>
        <translation>O serviço responde; a chave não foi testada</translation>
    </message>
    <message>
        <source>It is the right service, and it read a request with nothing to send in it. It has no way to ask about a key: whether yours is right shows with the first text.</source>
        <translation>É o serviço certo, e ele leu uma solicitação sem nada para enviar. Ele não oferece como consultar uma chave: com o primeiro texto se saberá se a sua está certa.</translation>
    </message>
    <message>
        <source>Only the address is tested</source>
        <translation>Só o endereço foi testado</translation>
    </message>
    <message>
        <source>A server with the right certificate is there; not a word was said to it, because everything this provider reads becomes an SMS. Whether the account is right shows with the first text.</source>
        <translation>Há um servidor com o certificado certo nesse endereço; nada foi dito a ele, porque tudo o que este provedor lê vira um SMS. Com o primeiro texto se saberá se a conta está certa.</translation>
    </message>
    <message>
        <source>It takes texts; its status page does not answer</source>
        <translation>Aceita textos; a página de status não responde</translation>
    </message>
    <message>
        <source>So it is not known which SMSCs are online. Check the address, and that the admin-port of bearerbox is open to this computer.</source>
        <translation>Por isso não se sabe quais SMSCs estão on-line. Confira o endereço e se a admin-port do bearerbox está aberta para este computador.</translation>
    </message>
    <message>
        <source>It takes texts; the status password was refused</source>
        <translation>Aceita textos; a senha de status foi recusada</translation>
    </message>
    <message>
        <source>So it is not known which SMSCs are online. Replace the status password with the status-password of its configuration.</source>
        <translation>Por isso não se sabe quais SMSCs estão on-line. Substitua a senha de status pela status-password da configuração dele.</translation>
    </message>
    <message>
        <source>It takes texts; the status page is not Kannel&apos;s</source>
        <translation>Aceita textos; a página de status não é a do Kannel</translation>
    </message>
    <message>
        <source>So it is not known which SMSCs are online. Give the address of bearerbox&apos;s admin port.</source>
        <translation>Por isso não se sabe quais SMSCs estão on-line. Informe o endereço da porta de administração do bearerbox.</translation>
    </message>
    <message>
        <source>Kannel runs, but its smsbox does not</source>
        <translation>O Kannel está em execução, mas o smsbox dele não</translation>
    </message>
    <message>
        <source>Nothing can be sent until whoever runs the gateway starts smsbox.</source>
        <translation>Nada pode ser enviado até que quem administra o gateway inicie o smsbox.</translation>
    </message>
    <message>
        <source>Kannel runs, but has no line to a network</source>
        <translation>O Kannel está em execução, mas não tem conexão com nenhuma rede</translation>
    </message>
    <message>
        <source>It would take texts and keep them until its SMSC is online again. Whoever runs the gateway can see why.</source>
        <translation>Ele aceitaria textos e os guardaria até o SMSC voltar a ficar on-line. Quem administra o gateway pode ver o motivo.</translation>
    </message>
    <message>
        <source>Kannel has no SMSC of that name</source>
        <translation>O Kannel não tem nenhum SMSC com esse nome</translation>
    </message>
    <message>
        <source>Write one of the names below under “SMSC”, or leave it empty.</source>
        <translation>Escreva um dos nomes abaixo em “SMSC” ou deixe vazio.</translation>
    </message>
    <message>
        <source>It refused the user name, password or key</source>
        <translation>O usuário, a senha ou a chave foi recusada</translation>
    </message>
    <message>
        <source>Replace the one that is wrong and save.</source>
        <translation>Substitua o que estiver errado e salve.</translation>
    </message>
    <message>
        <source>Nobody answered there</source>
        <translation>Ninguém respondeu nesse endereço</translation>
    </message>
    <message>
        <source>Check the address, and that the gateway runs.</source>
        <translation>Confira o endereço e se o gateway está em execução.</translation>
    </message>
    <message>
        <source>Its certificate cannot be trusted</source>
        <translation>O certificado não é confiável</translation>
    </message>
    <message>
        <source>Nothing was sent. Whoever runs the gateway can renew it.</source>
        <translation>Nada foi enviado. Quem administra o gateway pode renová-lo.</translation>
    </message>
    <message>
        <source>It did not answer in time</source>
        <translation>Não respondeu a tempo</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask whoever runs it.</source>
        <translation>Tente de novo; se continuar assim, fale com quem o administra.</translation>
    </message>
    <message>
        <source>It does not take this account</source>
        <translation>Não aceita esta conta</translation>
    </message>
    <message>
        <source>Compare these fields with the gateway&apos;s own configuration.</source>
        <translation>Compare estes campos com a configuração do próprio gateway.</translation>
    </message>
    <message>
        <source>It answered with something unexpected</source>
        <translation>A resposta foi inesperada</translation>
    </message>
    <message>
        <source>Check that the address is the gateway&apos;s.</source>
        <translation>Confira se o endereço é o do gateway.</translation>
    </message>
    <message>
        <source>%1: online</source>
        <comment>a line of the gateway&apos;s</comment>
        <translation>%1: on-line</translation>
    </message>
    <message>
        <source>%1: not online</source>
        <translation>%1: não está on-line</translation>
    </message>
    <message numerus="yes">
        <source>%1: online, %n SMS waiting</source>
        <translation>
            <numerusform>%1: on-line, %n SMS aguardando</numerusform>
            <numerusform>%1: on-line, %n SMS aguardando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: not online, %n SMS waiting</source>
        <translation>
            <numerusform>%1: não está on-line, %n SMS aguardando</numerusform>
            <numerusform>%1: não está on-line, %n SMS aguardando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is the beginning of %n characters. Copy, in the conversation, takes all of them.</source>
        <translation>
            <numerusform>Este é o início de %n caractere. Copiar, na conversa, copia tudo.</numerusform>
            <numerusform>Este é o início de %n caracteres. Copiar, na conversa, copia todos.</numerusform>
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
        <translation>%1 substituiu %2: %3.</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Por telefone</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Pessoalmente</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Em papel</translation>
    </message>
    <message>
        <source>On a web form</source>
        <translation>Em um formulário na web</translation>
    </message>
    <message>
        <source>From the provider</source>
        <translation>Do provedor</translation>
    </message>
    <message>
        <source>Service and marketing</source>
        <translation>Serviço e marketing</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Agreed to SMS, marketing too</source>
        <translation>Aceitou SMS, inclusive de marketing</translation>
    </message>
    <message>
        <source>Agreed to SMS</source>
        <translation>Aceitou SMS</translation>
    </message>
    <message>
        <source>Asked for an SMS</source>
        <translation>Pediu um SMS</translation>
    </message>
    <message>
        <source>Wrote first</source>
        <translation>Escreveu primeiro</translation>
    </message>
    <message>
        <source>%1 says that the number opted out there</source>
        <translation>%1 informa que o número fez opt-out lá</translation>
    </message>
    <message>
        <source>Opt-out lifted</source>
        <translation>Opt-out revogado</translation>
    </message>
    <message>
        <source>It must be amounts with their currency, such as 50.00 EUR, 20 GBP.</source>
        <translation>Devem ser valores com a moeda, como 50.00 EUR, 20 GBP.</translation>
    </message>
    <message>
        <source>A currency stands once.</source>
        <translation>Cada moeda aparece uma só vez.</translation>
    </message>
    <message>
        <source>That day has not come yet</source>
        <translation>Esse dia ainda não chegou</translation>
    </message>
    <message>
        <source>A consent is recorded from today on, not before it was given.</source>
        <translation>Um consentimento é registrado a partir de hoje, não antes de ser dado.</translation>
    </message>
    <message>
        <source>That time has gone by</source>
        <translation>Esse horário já passou</translation>
    </message>
    <message>
        <source>Choose a later one, or send it now. The text is kept.</source>
        <translation>Escolha um posterior ou envie agora. O texto é mantido.</translation>
    </message>
    <message>
        <source>That is more than a year away</source>
        <translation>Falta mais de um ano para isso</translation>
    </message>
    <message>
        <source>Choose an earlier time. The text is kept.</source>
        <translation>Escolha um horário anterior. O texto é mantido.</translation>
    </message>
    <message>
        <source>Another SMS to this customer is being written</source>
        <translation>Outro SMS para este cliente está sendo escrito</translation>
    </message>
    <message>
        <source>Send that one or empty it, then change this one. Both are kept.</source>
        <translation>Envie ou esvazie aquele e depois altere este. Os dois são mantidos.</translation>
    </message>
    <message>
        <source>It was sent again already</source>
        <translation>Já foi enviado de novo</translation>
    </message>
    <message>
        <source>The new message tells how that went.</source>
        <translation>A nova mensagem mostra o resultado.</translation>
    </message>
    <message>
        <source>Opted out of SMS: %1 says so</source>
        <translation>Opt-out de SMS: informado por %1</translation>
    </message>
    <message>
        <source>A quotation mark in this row has no partner.</source>
        <translation>Uma aspa desta linha não tem par.</translation>
    </message>
    <message>
        <source>Some characters cannot be read. Choose another encoding if many rows say this.</source>
        <translation>Alguns caracteres não podem ser lidos. Escolha outra codificação se isto aparecer em muitas linhas.</translation>
    </message>
    <message>
        <source>It holds bytes that are no text.</source>
        <translation>Contém bytes que não são texto.</translation>
    </message>
    <message>
        <source>A cell is too long.</source>
        <translation>Uma célula é longa demais.</translation>
    </message>
    <message>
        <source>“%1” is too long: 200 characters are the most.</source>
        <translation>“%1” é longo demais: o máximo é de 200 caracteres.</translation>
    </message>
    <message>
        <source>It has more cells than the heading. A comma inside a cell needs quotation marks around it.</source>
        <translation>Tem mais células que o cabeçalho. Uma vírgula dentro de uma célula exige a célula entre aspas.</translation>
    </message>
    <message>
        <source>This contact card does not end, or is of a version that nobody knows.</source>
        <translation>Este cartão de contato não termina ou é de uma versão desconhecida.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Falta o nome.</translation>
    </message>
    <message>
        <source>The phone number is missing.</source>
        <translation>Falta o número de telefone.</translation>
    </message>
    <message>
        <source>Another number of theirs was left out: it cannot be read.</source>
        <translation>Outro número do cliente foi omitido: não pode ser lido.</translation>
    </message>
    <message>
        <source>The time zone was left out: it is none, such as Europe/London.</source>
        <translation>O fuso horário foi omitido: não é válido, como seria Europe/London.</translation>
    </message>
    <message>
        <source>The date was left out: it is not written as 2026-11-28.</source>
        <translation>A data foi omitida: não está escrita como 2026-11-28.</translation>
    </message>
    <message>
        <source>Consent was left out: the file does not say where it was given.</source>
        <translation>O consentimento foi omitido: o arquivo não informa onde foi dado.</translation>
    </message>
    <message>
        <source>It is not clear whether they opted out. Write yes or no.</source>
        <translation>Não está claro se fez opt-out. Escreva sim ou não.</translation>
    </message>
    <message>
        <source>A customer with this number is here already.</source>
        <translation>Já há um cliente com este número.</translation>
    </message>
    <message>
        <source>The same number is on line %1.</source>
        <translation>O mesmo número está na linha %1.</translation>
    </message>
    <message>
        <source>Several customers have this number, and none of them has this name.</source>
        <translation>Vários clientes têm este número, e nenhum deles tem este nome.</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Esse arquivo não existe</translation>
    </message>
    <message>
        <source>It was moved or removed. Choose it again.</source>
        <translation>Foi movido ou removido. Escolha-o de novo.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>O arquivo não pode ser lido</translation>
    </message>
    <message>
        <source>Check that it is yours to read and that the disk is there.</source>
        <translation>Verifique se você tem permissão de leitura e se o disco está disponível.</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>O arquivo não pode ser gravado</translation>
    </message>
    <message>
        <source>Check that the folder is yours to write and that the disk has room.</source>
        <translation>Verifique se você tem permissão de gravação na pasta e se há espaço no disco.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>O arquivo está vazio</translation>
    </message>
    <message>
        <source>There is nothing in it to take in.</source>
        <translation>Não há nada nele para importar.</translation>
    </message>
    <message>
        <source>There is no such encoding</source>
        <translation>Essa codificação não existe</translation>
    </message>
    <message>
        <source>The file changed meanwhile</source>
        <translation>O arquivo mudou nesse meio-tempo</translation>
    </message>
    <message>
        <source>Choose it again, so that what is checked is what goes in.</source>
        <translation>Escolha-o de novo, para que seja importado o mesmo que foi conferido.</translation>
    </message>
    <message>
        <source>This import was undone already</source>
        <translation>Esta importação já foi desfeita</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Primeiro nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>Other phone numbers</source>
        <translation>Outros números de telefone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
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
        <translation>Opt-out</translation>
    </message>
    <message>
        <source>Where consent was given</source>
        <translation>Onde o consentimento foi dado</translation>
    </message>
    <message>
        <source>Keep as a detail</source>
        <translation>Manter como dado</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Its cause is not known</source>
        <translation>A causa é desconhecida</translation>
    </message>
    <message>
        <source>The number does not exist, or takes no texts</source>
        <translation>O número não existe ou não recebe SMS</translation>
    </message>
    <message>
        <source>The number is no mobile</source>
        <translation>O número não é de celular</translation>
    </message>
    <message>
        <source>The customer opted out</source>
        <translation>O cliente fez opt-out</translation>
    </message>
    <message>
        <source>The phone was off or out of reach</source>
        <translation>O celular estava desligado ou fora de alcance</translation>
    </message>
    <message>
        <source>The network took it for spam</source>
        <translation>A rede o considerou spam</translation>
    </message>
    <message>
        <source>The country does not allow it</source>
        <translation>O país não permite</translation>
    </message>
    <message>
        <source>The sender may not be used there</source>
        <translation>O remetente não pode ser usado lá</translation>
    </message>
    <message>
        <source>The text was not accepted</source>
        <translation>O texto não foi aceito</translation>
    </message>
    <message>
        <source>The provider account could not pay for it, or may not send</source>
        <translation>A conta do provedor não tinha saldo ou não pode enviar</translation>
    </message>
    <message>
        <source>It could not go in time</source>
        <translation>Não pôde ser enviado a tempo</translation>
    </message>
    <message>
        <source>The number was no longer verified</source>
        <translation>O número deixou de ser verificado</translation>
    </message>
    <message>
        <source>The answer was lost</source>
        <translation>A resposta se perdeu</translation>
    </message>
    <message>
        <source>Only some of its parts went</source>
        <translation>Só algumas partes foram enviadas</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Não é cobrado</translation>
    </message>
    <message>
        <source>May be charged</source>
        <translation>Pode ser cobrado</translation>
    </message>
    <message>
        <source>Safe to retry</source>
        <translation>Reenvio seguro</translation>
    </message>
    <message>
        <source>Nothing arrived.</source>
        <translation>Nada chegou.</translation>
    </message>
    <message>
        <source>The network could not deliver it. A retry is charged again.</source>
        <translation>A rede não conseguiu entregar. Um reenvio é cobrado de novo.</translation>
    </message>
    <message>
        <source>A retry fails again</source>
        <translation>Um reenvio falha de novo</translation>
    </message>
    <message>
        <source>Something has to change first: edit it in the conversation.</source>
        <translation>Algo precisa mudar antes: edite na conversa.</translation>
    </message>
    <message>
        <source>Not sure: never retried from here</source>
        <translation>Incerto: nunca é reenviado daqui</translation>
    </message>
    <message>
        <source>It may have arrived. Decide in the conversation.</source>
        <translation>Pode ter chegado. Decida na conversa.</translation>
    </message>
    <message>
        <source>Texts a minute</source>
        <translation>Textos por minuto</translation>
    </message>
    <message>
        <source>The most your contract allows. Bulk keeps within it; codes and single texts go first. Empty: no limit.</source>
        <translation>O máximo que seu contrato permite. O envio em massa respeita esse limite; códigos e SMS individuais vão antes. Vazio: sem limite.</translation>
    </message>
    <message>
        <source>calm, rough, outage, throttled or silent.</source>
        <translation>calm, rough, outage, throttled ou silent.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>The same number brings the same luck again.</source>
        <translation>O mesmo número repete os mesmos resultados.</translation>
    </message>
    <message>
        <source>%1 says so, on %2. Chat is still open.</source>
        <translation>Informado por %1, em %2. O chat continua aberto.</translation>
    </message>
    <message>
        <source>%1: a marketing text must say how to stop</source>
        <translation>%1: um texto de marketing deve dizer como parar</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>Sem número de telefone</translation>
    </message>
    <message>
        <source>Add one on the profile.</source>
        <translation>Adicione um no perfil.</translation>
    </message>
    <message>
        <source>Correct it on the profile.</source>
        <translation>Corrija no perfil.</translation>
    </message>
    <message>
        <source>It is held and goes %1.</source>
        <translation>Fica retido; envio: %1.</translation>
    </message>
    <message>
        <source>The provider takes %1 characters, this has %2 too many. Nothing you typed is lost.</source>
        <translation>O provedor aceita %1 caracteres, e este tem %2 a mais. Nada do que você digitou se perde.</translation>
    </message>
    <message>
        <source>The number stands in this send already</source>
        <translation>O número já está neste envio</translation>
    </message>
    <message>
        <source>Another recipient has it. One text goes to it.</source>
        <translation>Outro destinatário tem esse número. Um só texto é enviado a ele.</translation>
    </message>
    <message>
        <source>Today&apos;s limit for bulk is reached</source>
        <translation>O limite de hoje para envio em massa foi atingido</translation>
    </message>
    <message>
        <source>Today&apos;s limit is reached</source>
        <translation>O limite de hoje foi atingido</translation>
    </message>
    <message>
        <source>%1 of %2 are used. It begins again at midnight, or a supervisor raises it in Settings.</source>
        <translation>Usado: %1 de %2. Recomeça à meia-noite, ou um supervisor aumenta o limite em Configurações.</translation>
    </message>
    <message>
        <source>%1 of %2 segments are used. It begins again at midnight, or a supervisor raises it in Settings.</source>
        <translation>Segmentos usados: %1 de %2. Recomeça à meia-noite, ou um supervisor aumenta o limite em Configurações.</translation>
    </message>
    <message>
        <source>Verification ends before then</source>
        <translation>A verificação termina antes disso</translation>
    </message>
    <message>
        <source>It holds until %1. Send a code, or choose an earlier time.</source>
        <translation>É válida até %1. Envie um código ou escolha um horário anterior.</translation>
    </message>
    <message>
        <source>Send at %1 their time</source>
        <translation>Enviar às %1, hora local do cliente</translation>
    </message>
    <message>
        <source>Daily limits</source>
        <translation>Limites diários</translation>
    </message>
    <message>
        <source>The number is not verified.</source>
        <translation>O número não está verificado.</translation>
    </message>
    <message>
        <source>There is no consent to SMS.</source>
        <translation>Não há consentimento para SMS.</translation>
    </message>
    <message>
        <source>The number opted out of SMS.</source>
        <translation>O número fez opt-out de SMS.</translation>
    </message>
    <message>
        <source>The country does not allow it.</source>
        <translation>O país não permite.</translation>
    </message>
    <message>
        <source>This kind of number takes no SMS.</source>
        <translation>Este tipo de número não recebe SMS.</translation>
    </message>
    <message>
        <source>It is quiet hours there.</source>
        <translation>Lá é horário de silêncio.</translation>
    </message>
    <message>
        <source>The text is longer than the provider takes. Shorten it, or send it in two.</source>
        <translation>O texto é mais longo do que o provedor aceita. Encurte-o ou envie em dois.</translation>
    </message>
    <message>
        <source>Something in it has no value.</source>
        <translation>Algo no texto não tem valor.</translation>
    </message>
    <message>
        <source>The same text went to this number already.</source>
        <translation>O mesmo texto já foi enviado a este número.</translation>
    </message>
    <message>
        <source>The provider cannot send it.</source>
        <translation>O provedor não pode enviá-lo.</translation>
    </message>
    <message>
        <source>It would fail again. Edit it in the conversation.</source>
        <translation>Falharia de novo. Edite na conversa.</translation>
    </message>
    <message>
        <source>A text of theirs is being sent</source>
        <translation>Um SMS para este cliente está sendo enviado</translation>
    </message>
    <message>
        <source>Wait until it has gone, or cancel it, then erase them.</source>
        <translation>Aguarde o envio ou cancele-o; depois, apague o cliente.</translation>
    </message>
    <message>
        <source>language: takes a code, as language:en</source>
        <translation>language: aceita um código, como language:en</translation>
    </message>
    <message>
        <source>A label of the customer</source>
        <translation>Uma etiqueta do cliente</translation>
    </message>
    <message>
        <source>What the customer agreed to</source>
        <translation>O que o cliente aceitou</translation>
    </message>
    <message>
        <source>A number, one for SMS, or an email</source>
        <translation>Um número, um para SMS ou um e-mail</translation>
    </message>
    <message>
        <source>Mobile or landline</source>
        <translation>Celular ou fixo</translation>
    </message>
    <message>
        <source>Language of the customer</source>
        <translation>Idioma do cliente</translation>
    </message>
    <message>
        <source>Last wrote on this day or later</source>
        <translation>Escreveu pela última vez nesse dia ou depois</translation>
    </message>
    <message>
        <source>Last wrote before this day</source>
        <translation>Escreveu pela última vez antes desse dia</translation>
    </message>
    <message>
        <source>A customer since this day or later</source>
        <translation>Cliente desde esse dia ou depois</translation>
    </message>
    <message>
        <source>It goes by itself at %1, unless %2 opts out or the number is no longer verified.</source>
        <translation>Sai automaticamente às %1, a menos que %2 faça opt-out ou o número deixe de ser verificado.</translation>
    </message>
    <message>
        <source>It goes by itself at %1 in %2, unless %3 opts out or the number is no longer verified.</source>
        <translation>Sai automaticamente às %1, horário de %2, a menos que %3 faça opt-out ou o número deixe de ser verificado.</translation>
    </message>
    <message>
        <source>scheduled for %1</source>
        <translation>agendado: %1</translation>
    </message>
    <message>
        <source>Scheduled for %1</source>
        <translation>Agendado: %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day of the week with day and month, as in &quot;Mon 30 Nov&quot;; see QLocale::toString for the letters.</extracomment>
        <translation>ddd, d MMM</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>day and hour, city</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>Text taken in to be sent</source>
        <translation>Texto recebido para envio</translation>
    </message>
    <message>
        <source>The provider took the text</source>
        <translation>O provedor aceitou o texto</translation>
    </message>
    <message>
        <source>The provider took a part of the text</source>
        <translation>O provedor aceitou parte do texto</translation>
    </message>
    <message>
        <source>The provider refused the text</source>
        <translation>O provedor recusou o texto</translation>
    </message>
    <message>
        <source>The text did not leave the desk</source>
        <translation>O texto não saiu do Heliograph</translation>
    </message>
    <message>
        <source>Not sure whether the text went</source>
        <translation>Não se sabe se o texto foi enviado</translation>
    </message>
    <message>
        <source>Another provider stood in</source>
        <translation>Outro provedor assumiu</translation>
    </message>
    <message>
        <source>Found in the provider&apos;s history what became of the text</source>
        <translation>Destino do texto encontrado no histórico do provedor</translation>
    </message>
    <message>
        <source>Decided what became of a text that was not sure</source>
        <translation>Decisão tomada sobre um texto incerto</translation>
    </message>
    <message>
        <source>Held text released</source>
        <translation>Texto retido liberado</translation>
    </message>
    <message>
        <source>Text taken back</source>
        <translation>Texto desfeito antes do envio</translation>
    </message>
    <message>
        <source>Text cancelled</source>
        <translation>Texto cancelado</translation>
    </message>
    <message>
        <source>Failed text set aside</source>
        <translation>Texto com falha deixado de lado</translation>
    </message>
    <message>
        <source>Text to many started</source>
        <translation>Envio em massa iniciado</translation>
    </message>
    <message>
        <source>Text to many approved after the first one</source>
        <translation>Envio em massa aprovado após o primeiro SMS</translation>
    </message>
    <message>
        <source>Text to many paused</source>
        <translation>Envio em massa pausado</translation>
    </message>
    <message>
        <source>Text to many resumed</source>
        <translation>Envio em massa retomado</translation>
    </message>
    <message>
        <source>Failed part of a text to many sent again</source>
        <translation>Parte com falha de um envio em massa reenviada</translation>
    </message>
    <message>
        <source>Text to many cancelled</source>
        <translation>Envio em massa cancelado</translation>
    </message>
    <message>
        <source>Code made</source>
        <translation>Código criado</translation>
    </message>
    <message>
        <source>Code sent</source>
        <translation>Código enviado</translation>
    </message>
    <message>
        <source>Not sure whether the code went</source>
        <translation>Não se sabe se o código foi enviado</translation>
    </message>
    <message>
        <source>Code not sent</source>
        <translation>Código não enviado</translation>
    </message>
    <message>
        <source>Code refused</source>
        <translation>Código recusado</translation>
    </message>
    <message>
        <source>Wrong code typed</source>
        <translation>Código errado digitado</translation>
    </message>
    <message>
        <source>Several numbers typed that could be the code</source>
        <translation>Vários números digitados que poderiam ser o código</translation>
    </message>
    <message>
        <source>The provider did not check the code</source>
        <translation>O provedor não conferiu o código</translation>
    </message>
    <message>
        <source>Not sure whether the provider checked the code</source>
        <translation>Não se sabe se o provedor conferiu o código</translation>
    </message>
    <message>
        <source>Code expired</source>
        <translation>Código expirado</translation>
    </message>
    <message>
        <source>Number locked after too many wrong codes</source>
        <translation>Número bloqueado por códigos errados demais</translation>
    </message>
    <message>
        <source>Code cancelled</source>
        <translation>Código cancelado</translation>
    </message>
    <message>
        <source>Verification ended</source>
        <translation>Verificação encerrada</translation>
    </message>
    <message>
        <source>Verification ended by itself</source>
        <translation>Verificação encerrada automaticamente</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>Consentimento registrado</translation>
    </message>
    <message>
        <source>Number opted out</source>
        <translation>Número fez opt-out</translation>
    </message>
    <message>
        <source>Conversation begun</source>
        <translation>Conversa iniciada</translation>
    </message>
    <message>
        <source>Conversation accepted</source>
        <translation>Conversa aceita</translation>
    </message>
    <message>
        <source>Conversation assigned</source>
        <translation>Conversa atribuída</translation>
    </message>
    <message>
        <source>Conversation set to pending</source>
        <translation>Conversa marcada como pendente</translation>
    </message>
    <message>
        <source>Conversation snoozed</source>
        <translation>Conversa adiada</translation>
    </message>
    <message>
        <source>Snoozed conversation back</source>
        <translation>Conversa adiada de volta</translation>
    </message>
    <message>
        <source>Labels of a conversation changed</source>
        <translation>Etiquetas de uma conversa alteradas</translation>
    </message>
    <message>
        <source>Offered conversation missed</source>
        <translation>Conversa oferecida perdida</translation>
    </message>
    <message>
        <source>Offered conversation declined</source>
        <translation>Conversa oferecida recusada</translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation>Cliente adicionado</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>Cliente alterado</translation>
    </message>
    <message>
        <source>Customers labelled</source>
        <translation>Clientes etiquetados</translation>
    </message>
    <message>
        <source>Label taken off customers</source>
        <translation>Etiqueta retirada de clientes</translation>
    </message>
    <message>
        <source>Two customers merged</source>
        <translation>Dois clientes mesclados</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>Mesclagem desfeita</translation>
    </message>
    <message>
        <source>Two customers marked as different people</source>
        <translation>Dois clientes marcados como pessoas diferentes</translation>
    </message>
    <message>
        <source>Customer erased</source>
        <translation>Cliente apagado</translation>
    </message>
    <message>
        <source>Number added or changed</source>
        <translation>Número adicionado ou alterado</translation>
    </message>
    <message>
        <source>Number removed</source>
        <translation>Número removido</translation>
    </message>
    <message>
        <source>Number confirmed as a mobile</source>
        <translation>Número confirmado como celular</translation>
    </message>
    <message>
        <source>Landline tagged for SMS by hand</source>
        <translation>Telefone fixo marcado para SMS manualmente</translation>
    </message>
    <message>
        <source>Conversation opened for review</source>
        <translation>Conversa aberta para revisão</translation>
    </message>
    <message>
        <source>Conversation scored</source>
        <translation>Conversa avaliada</translation>
    </message>
    <message>
        <source>Score changed</source>
        <translation>Pontuação alterada</translation>
    </message>
    <message>
        <source>Score answered</source>
        <translation>Pontuação respondida</translation>
    </message>
    <message>
        <source>Score disputed</source>
        <translation>Pontuação contestada</translation>
    </message>
    <message>
        <source>Disputed score kept</source>
        <translation>Pontuação contestada mantida</translation>
    </message>
    <message>
        <source>Coaching note written</source>
        <translation>Nota de coaching escrita</translation>
    </message>
    <message>
        <source>Coaching note changed</source>
        <translation>Nota de coaching alterada</translation>
    </message>
    <message>
        <source>Coaching note removed</source>
        <translation>Nota de coaching removida</translation>
    </message>
    <message>
        <source>Coaching note answered</source>
        <translation>Nota de coaching respondida</translation>
    </message>
    <message>
        <source>Coaching followed up</source>
        <translation>Acompanhamento de coaching feito</translation>
    </message>
    <message>
        <source>Rubric added</source>
        <translation>Rubrica adicionada</translation>
    </message>
    <message>
        <source>Rubric changed</source>
        <translation>Rubrica alterada</translation>
    </message>
    <message>
        <source>Rubric retired</source>
        <translation>Rubrica aposentada</translation>
    </message>
    <message>
        <source>Customers imported</source>
        <translation>Clientes importados</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Importação desfeita</translation>
    </message>
    <message>
        <source>Customers exported</source>
        <translation>Clientes exportados</translation>
    </message>
    <message>
        <source>Conversations exported</source>
        <translation>Conversas exportadas</translation>
    </message>
    <message>
        <source>Report exported</source>
        <translation>Relatório exportado</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Configuração alterada</translation>
    </message>
    <message>
        <source>Provider added</source>
        <translation>Provedor adicionado</translation>
    </message>
    <message>
        <source>Provider changed</source>
        <translation>Provedor alterado</translation>
    </message>
    <message>
        <source>Provider removed</source>
        <translation>Provedor removido</translation>
    </message>
    <message>
        <source>Password of a provider stored</source>
        <translation>Senha de um provedor guardada</translation>
    </message>
    <message>
        <source>Provider asked to do something</source>
        <translation>Ação pedida ao provedor</translation>
    </message>
    <message>
        <source>Provider paused</source>
        <translation>Provedor pausado</translation>
    </message>
    <message>
        <source>Provider resumed</source>
        <translation>Provedor retomado</translation>
    </message>
    <message>
        <source>Template added</source>
        <translation>Modelo adicionado</translation>
    </message>
    <message>
        <source>Template changed</source>
        <translation>Modelo alterado</translation>
    </message>
    <message>
        <source>Template removed</source>
        <translation>Modelo removido</translation>
    </message>
    <message>
        <source>Desk opened</source>
        <translation>Heliograph aberto</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Backup restaurado</translation>
    </message>
    <message>
        <source>Somebody else sat down</source>
        <translation>Outra pessoa assumiu o posto</translation>
    </message>
    <message>
        <source>Availability changed</source>
        <translation>Disponibilidade alterada</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Função alterada</translation>
    </message>
    <message>
        <source>Audit trail signed off</source>
        <translation>Trilha de auditoria assinada</translation>
    </message>
    <message>
        <source>Audit trail exported</source>
        <translation>Trilha de auditoria exportada</translation>
    </message>
    <message>
        <source>Old entries of the audit trail removed</source>
        <translation>Registros antigos da trilha de auditoria removidos</translation>
    </message>
    <message>
        <source>What was kept long enough removed</source>
        <translation>Itens com prazo de retenção vencido removidos</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Mensagem %1</translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <translation>Conversa %1</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Cliente %1</translation>
    </message>
    <message>
        <source>Verification %1</source>
        <translation>Verificação %1</translation>
    </message>
    <message>
        <source>Consent %1</source>
        <translation>Consentimento %1</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Provedor %1</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>Configuração %1</translation>
    </message>
    <message>
        <source>Template %1</source>
        <translation>Modelo %1</translation>
    </message>
    <message>
        <source>Text to many %1</source>
        <translation>Envio em massa %1</translation>
    </message>
    <message>
        <source>Rubric %1</source>
        <translation>Rubrica %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importação %1</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Registro %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Gênero</translation>
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
        <translation>Detalhe</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quantos</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
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
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removido</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Review and coaching</source>
        <translation>Revisão e coaching</translation>
    </message>
    <message>
        <source>Imports and exports</source>
        <translation>Importações e exportações</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Sign-ins and roles</source>
        <translation>Acessos e funções</translation>
    </message>
    <message>
        <source>The trail itself</source>
        <translation>A própria trilha</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a detail and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 entry, from the first to the last.</source>
        <translation>1 registro, do primeiro ao último.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, from the first to the last.</source>
        <translation>
            <numerusform>%n registro, do primeiro ao último.</numerusform>
            <numerusform>%n registros, do primeiro ao último.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trail is whole</source>
        <translation>A trilha está íntegra</translation>
    </message>
    <message>
        <source>%1 Entries up to %2 were removed by retention.</source>
        <translation>%1 Registros até %2 foram removidos pela retenção.</translation>
    </message>
    <message>
        <source>Entry %1 was edited</source>
        <translation>O registro %1 foi editado</translation>
    </message>
    <message>
        <source>What it says is not what was written. Entries before it are as they were.</source>
        <translation>O que ele diz não é o que foi escrito. Os registros anteriores estão como eram.</translation>
    </message>
    <message>
        <source>Entry %1 was deleted</source>
        <translation>O registro %1 foi excluído</translation>
    </message>
    <message>
        <source>Entries %1 to %2 were deleted</source>
        <translation>Os registros %1 a %2 foram excluídos</translation>
    </message>
    <message>
        <source>What follows was written after them. Entries before them are as they were.</source>
        <translation>O que segue foi escrito depois deles. Os registros anteriores estão como eram.</translation>
    </message>
    <message>
        <source>From entry %1 on the order was changed</source>
        <translation>A partir do registro %1, a ordem foi alterada</translation>
    </message>
    <message>
        <source>Another entry stands here than was written here.</source>
        <translation>Aqui está um registro diferente do que foi escrito.</translation>
    </message>
    <message>
        <source>Entry %1 was inserted</source>
        <translation>O registro %1 foi inserido</translation>
    </message>
    <message>
        <source>The desk did not write it: what follows does not know of it.</source>
        <translation>O Heliograph não o escreveu: o que segue não o conhece.</translation>
    </message>
    <message>
        <source>The last entries are missing</source>
        <translation>Faltam os últimos registros</translation>
    </message>
    <message>
        <source>Entries %1 to %2 had been signed off, and are not there any more.</source>
        <translation>Os registros %1 a %2 tinham sido assinados e não estão mais lá.</translation>
    </message>
    <message>
        <source>The trail was written anew</source>
        <translation>A trilha foi reescrita</translation>
    </message>
    <message>
        <source>It fits in itself, but entry %1 is not the one that was signed off: it, or something before it, was changed.</source>
        <translation>Ela é coerente, mas o registro %1 não é o que foi assinado: ele, ou algo antes dele, foi alterado.</translation>
    </message>
    <message>
        <source>Entries up to %1 are missing</source>
        <translation>Faltam os registros até %1</translation>
    </message>
    <message>
        <source>A cut says that retention removed them, but this desk did not sign it.</source>
        <translation>Um corte diz que a retenção os removeu, mas este Heliograph não o assinou.</translation>
    </message>
    <message>
        <source>The signed-off head is not this desk’s</source>
        <translation>O topo assinado não é deste Heliograph</translation>
    </message>
    <message>
        <source>Its signature does not fit the key of this profile. The entries fit each other.</source>
        <translation>A assinatura não corresponde à chave deste perfil. Os registros são coerentes entre si.</translation>
    </message>
    <message>
        <source>Entries cut off at the end, or a trail written anew, cannot be found.</source>
        <translation>Registros cortados no fim, ou uma trilha reescrita, não podem ser detectados.</translation>
    </message>
    <message>
        <source>Nobody has signed it off yet. %1</source>
        <translation>Ninguém a assinou ainda. %1</translation>
    </message>
    <message>
        <source>Held against the head of %1, entry %2. What came later is held against nothing.</source>
        <translation>Comparada com o topo de %1, registro %2. O que veio depois não foi comparado com nada.</translation>
    </message>
    <message>
        <source>Held against the head of %1, entry %2, signed off by %3. What came later is held against nothing.</source>
        <translation>Comparada com o topo de %1, registro %2, assinado por %3. O que veio depois não foi comparado com nada.</translation>
    </message>
    <message>
        <source>It fits the head of %1, entry %2, but the key that signed it is not here, so whoever changed the trail may have changed the head too. Compare it with one that you printed or saved.</source>
        <translation>Ela corresponde ao topo de %1, registro %2, mas a chave que o assinou não está aqui; quem alterou a trilha pode ter alterado o topo também. Compare com um que você imprimiu ou salvou.</translation>
    </message>
    <message>
        <source>What was signed off has been removed by retention since. %1 Sign it off again.</source>
        <translation>O que foi assinado foi removido pela retenção desde então. %1 Assine de novo.</translation>
    </message>
    <message>
        <source>%1 That retention removed the oldest entries cannot be confirmed without the key.</source>
        <translation>%1 Sem a chave, não é possível confirmar que a retenção removeu os registros mais antigos.</translation>
    </message>
    <message>
        <source>Signed-off head of the audit trail of Heliograph. Keep it outside of the computer that it is of, and compare it with the trail later: it finds entries that were cut off at the end, and a trail that was written anew.</source>
        <translation>Topo assinado da trilha de auditoria do Heliograph. Guarde-o fora do computador de origem e compare-o depois com a trilha: ele revela registros cortados no fim e uma trilha reescrita.</translation>
    </message>
    <message>
        <source>The trail is being read already</source>
        <translation>A trilha já está sendo lida</translation>
    </message>
    <message>
        <source>Wait until that is done, or stop it.</source>
        <translation>Aguarde o fim ou interrompa.</translation>
    </message>
    <message>
        <source>The trail changed meanwhile</source>
        <translation>A trilha mudou nesse meio-tempo</translation>
    </message>
    <message>
        <source>Nothing was signed off. Verify it again.</source>
        <translation>Nada foi assinado. Verifique de novo.</translation>
    </message>
    <message>
        <source>This file holds no head of an audit trail</source>
        <translation>Este arquivo não contém topo de trilha de auditoria</translation>
    </message>
    <message>
        <source>Choose one that was saved with “Sign off”, with its lines as they were.</source>
        <translation>Escolha um que foi salvo com “Assinar”, com as linhas como estavam.</translation>
    </message>
    <message>
        <source>This head is of another profile</source>
        <translation>Este topo é de outro perfil</translation>
    </message>
    <message>
        <source>Choose one that was signed off here.</source>
        <translation>Escolha um que foi assinado aqui.</translation>
    </message>
    <message>
        <source>A broken trail is not signed off</source>
        <translation>Uma trilha violada não é assinada</translation>
    </message>
    <message>
        <source>Verify it, and see first what was done to it.</source>
        <translation>Verifique-a e veja antes o que foi feito com ela.</translation>
    </message>
    <message>
        <source>Opted out of marketing</source>
        <translation>Opt-out de marketing</translation>
    </message>
    <message>
        <source>Opt-out of marketing lifted</source>
        <translation>Opt-out de marketing revogado</translation>
    </message>
    <message>
        <source>There is no report for these days</source>
        <translation>Não há relatório para estes dias</translation>
    </message>
    <message>
        <source>Choose a later one for the reminder.</source>
        <translation>Escolha um horário posterior para o lembrete.</translation>
    </message>
    <message>
        <source>That is more than five years away</source>
        <translation>Isso é daqui a mais de cinco anos</translation>
    </message>
    <message>
        <source>Choose an earlier time for the reminder.</source>
        <translation>Escolha um horário mais próximo para o lembrete.</translation>
    </message>
    <message>
        <source>This reminder is done or cancelled already</source>
        <translation>Este lembrete já foi concluído ou cancelado</translation>
    </message>
    <message>
        <source>It is being removed already</source>
        <translation>A remoção já está em andamento</translation>
    </message>
    <message>
        <source>Opted out of marketing with “%1”</source>
        <translation>Opt-out de marketing com “%1”</translation>
    </message>
    <message>
        <source>Marketing by SMS allowed again</source>
        <translation>Marketing por SMS permitido de novo</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>First response, median</source>
        <translation>Primeira resposta, mediana</translation>
    </message>
    <message>
        <source>First response, slowest tenth</source>
        <translation>Primeira resposta, décimo mais lento</translation>
    </message>
    <message>
        <source>Next response, median</source>
        <translation>Próxima resposta, mediana</translation>
    </message>
    <message>
        <source>Next response, slowest tenth</source>
        <translation>Próxima resposta, décimo mais lento</translation>
    </message>
    <message>
        <source>Wait, median</source>
        <translation>Espera, mediana</translation>
    </message>
    <message>
        <source>Wait, slowest tenth</source>
        <translation>Espera, décimo mais lento</translation>
    </message>
    <message>
        <source>Handling, median</source>
        <translation>Atendimento, mediana</translation>
    </message>
    <message>
        <source>Handling, slowest tenth</source>
        <translation>Atendimento, décimo mais lento</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Não confirmados</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>Taxa de entrega</translation>
    </message>
    <message>
        <source>Time to delivery, median</source>
        <translation>Tempo até a entrega, mediana</translation>
    </message>
    <message>
        <source>Time to delivery, slowest tenth</source>
        <translation>Tempo até a entrega, décimo mais lento</translation>
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
        <translation>Taxa de verificação</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>Códigos errados demais</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompidos</translation>
    </message>
    <message>
        <source>Segments foreseen</source>
        <translation>Segmentos previstos</translation>
    </message>
    <message>
        <source>Segments billed</source>
        <translation>Segmentos cobrados</translation>
    </message>
    <message>
        <source>Counted by the provider</source>
        <translation>Contados pelo provedor</translation>
    </message>
    <message>
        <source>Conversations that began in this time, whoever wrote first.</source>
        <translation>Conversas que começaram neste período, quem quer que tenha escrito primeiro.</translation>
    </message>
    <message>
        <source>Questions of this time that no agent has answered yet. A question is a customer&apos;s first text, or the first after one of ours.</source>
        <translation>Perguntas deste período que nenhum agente respondeu ainda. Uma pergunta é o primeiro texto de um cliente, ou o primeiro depois de um nosso.</translation>
    </message>
    <message>
        <source>From the first text of a conversation to an agent&apos;s first answer: half were answered at least this fast.</source>
        <translation>Do primeiro texto de uma conversa até a primeira resposta de um agente: metade recebeu resposta pelo menos nesta rapidez.</translation>
    </message>
    <message>
        <source>From the first text of a conversation to an agent&apos;s first answer: one in ten waited longer than this.</source>
        <translation>Do primeiro texto de uma conversa até a primeira resposta de um agente: uma em cada dez pessoas esperou mais que isto.</translation>
    </message>
    <message>
        <source>From each later question to its answer: half were answered at least this fast.</source>
        <translation>De cada pergunta seguinte até a resposta: metade recebeu resposta pelo menos nesta rapidez.</translation>
    </message>
    <message>
        <source>From each later question to its answer: one in ten waited longer than this.</source>
        <translation>De cada pergunta seguinte até a resposta: uma em cada dez pessoas esperou mais que isto.</translation>
    </message>
    <message>
        <source>From a conversation&apos;s beginning until an agent had it: half waited at most this long.</source>
        <translation>Do começo de uma conversa até um agente assumi-la: metade esperou no máximo este tempo.</translation>
    </message>
    <message>
        <source>From a conversation&apos;s beginning until an agent had it: one in ten waited longer than this.</source>
        <translation>Do começo de uma conversa até um agente assumi-la: uma em cada dez pessoas esperou mais que isto.</translation>
    </message>
    <message>
        <source>From when an agent had a conversation until it was closed: half took at most this long.</source>
        <translation>De quando um agente assumiu a conversa até ela ser encerrada: metade levou no máximo este tempo.</translation>
    </message>
    <message>
        <source>From when an agent had a conversation until it was closed: one in ten took longer than this.</source>
        <translation>De quando um agente assumiu a conversa até ela ser encerrada: uma em cada dez levou mais que isto.</translation>
    </message>
    <message>
        <source>SMS written in this time and handed to a provider, codes among them.</source>
        <translation>SMS escritos neste período e entregues a um provedor, códigos inclusive.</translation>
    </message>
    <message>
        <source>SMS with a receipt that says they arrived.</source>
        <translation>SMS com uma confirmação de que chegaram.</translation>
    </message>
    <message>
        <source>SMS with a receipt that says they did not arrive, and those the provider refused.</source>
        <translation>SMS com uma confirmação de que não chegaram e os que o provedor recusou.</translation>
    </message>
    <message>
        <source>SMS without a receipt, and those that are not sure.</source>
        <translation>SMS sem confirmação e os que são incertos.</translation>
    </message>
    <message>
        <source>Delivered SMS out of those that were delivered or not. Unconfirmed ones are left out.</source>
        <translation>SMS entregues entre os que foram entregues ou não. Os não confirmados ficam de fora.</translation>
    </message>
    <message>
        <source>From the first try of a delivered SMS until its receipt was here: half took at most this long.</source>
        <translation>Da primeira tentativa de um SMS entregue até a confirmação chegar: metade levou no máximo este tempo.</translation>
    </message>
    <message>
        <source>From the first try of a delivered SMS until its receipt was here: one in ten took longer than this.</source>
        <translation>Da primeira tentativa de um SMS entregue até a confirmação chegar: um em cada dez levou mais que isto.</translation>
    </message>
    <message>
        <source>Verifications begun in this time. One that a newer code took the place of is not counted.</source>
        <translation>Verificações iniciadas neste período. As substituídas por um código mais novo não contam.</translation>
    </message>
    <message>
        <source>Verifications that proved the number.</source>
        <translation>Verificações que confirmaram o número.</translation>
    </message>
    <message>
        <source>Verified out of all codes that have ended.</source>
        <translation>Verificados entre todos os códigos que terminaram.</translation>
    </message>
    <message>
        <source>Codes that nobody typed in time.</source>
        <translation>Códigos que ninguém digitou a tempo.</translation>
    </message>
    <message>
        <source>Codes that were typed wrong too often.</source>
        <translation>Códigos digitados errado vezes demais.</translation>
    </message>
    <message>
        <source>Codes that never left the desk.</source>
        <translation>Códigos que nunca saíram do Heliograph.</translation>
    </message>
    <message>
        <source>Codes that were cancelled, or ended with the desk.</source>
        <translation>Códigos cancelados, ou que acabaram com o Heliograph.</translation>
    </message>
    <message>
        <source>SMS segments as the desk foresaw them, of all texts that may be charged.</source>
        <translation>Segmentos de SMS como o Heliograph os previu, de todos os textos que podem ser cobrados.</translation>
    </message>
    <message>
        <source>SMS segments as the providers counted them; where one tells nothing, as foreseen.</source>
        <translation>Segmentos de SMS como os provedores os contaram; quando um não informa, como previsto.</translation>
    </message>
    <message>
        <source>SMS whose provider told how many segments it counted.</source>
        <translation>SMS cujo provedor informou quantos segmentos contou.</translation>
    </message>
    <message>
        <source>Foreseen: segments by the price table when each text was written. Billed: the same price for the segments that the provider counted.</source>
        <translation>Previsto: segmentos pela tabela de preços quando cada texto foi escrito. Cobrado: o mesmo preço para os segmentos que o provedor contou.</translation>
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
        <translation>%1%</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por dia</translation>
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
        <translation>Por provedor</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
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
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ninguém ainda</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
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
        <translation>O último dia é anterior ao primeiro. Escolha um último dia posterior ou um primeiro dia anterior.</translation>
    </message>
    <message>
        <source>These days are still to come. Choose a last day no later than today.</source>
        <translation>Estes dias ainda estão por vir. Escolha um último dia que não passe de hoje.</translation>
    </message>
    <message>
        <source>That is more than %1 days. Choose fewer.</source>
        <translation>São mais de %1 dias. Escolha menos.</translation>
    </message>
    <message>
        <source>A day is written as 2026-11-28.</source>
        <translation>Um dia é escrito como 2026-11-28.</translation>
    </message>
    <message>
        <source>Texts that the customer asked for may go; this template is marketing.</source>
        <translation>Textos que o cliente pediu podem ser enviados; este modelo é marketing.</translation>
    </message>
    <message>
        <source>This reminder is gone</source>
        <translation>Este lembrete não existe mais</translation>
    </message>
    <message>
        <source>Its customer was erased meanwhile.</source>
        <translation>O cliente foi apagado nesse meio-tempo.</translation>
    </message>
    <message>
        <source>This customer is gone</source>
        <translation>Este cliente não existe mais</translation>
    </message>
    <message>
        <source>They were erased, so there is nobody to be reminded of.</source>
        <translation>Foi apagado, então não há de quem lembrar você.</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 mensagem</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n mensagem</numerusform>
            <numerusform>%n mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 conversa</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n conversa</numerusform>
            <numerusform>%n conversas</numerusform>
        </translation>
    </message>
    <message>
        <source>how 1 text was sent</source>
        <translation>como 1 texto foi enviado</translation>
    </message>
    <message numerus="yes">
        <source>how %n texts were sent</source>
        <translation>
            <numerusform>como %n texto foi enviado</numerusform>
            <numerusform>como %n textos foram enviados</numerusform>
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
        <translation>1 registro da trilha de auditoria</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the audit trail</source>
        <translation>
            <numerusform>%n registro da trilha de auditoria</numerusform>
            <numerusform>%n registros da trilha de auditoria</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is old enough</source>
        <translation>Nada é antigo o bastante</translation>
    </message>
    <message>
        <source>Open conversations, and texts that wait or are not sure, are kept whatever their age.</source>
        <translation>Conversas abertas e textos que aguardam ou são incertos são mantidos, seja qual for a idade.</translation>
    </message>
    <message>
        <source>This would be removed</source>
        <translation>Isto seria removido</translation>
    </message>
    <message>
        <source>Open conversations, and texts that wait or are not sure, are kept whatever their age. Customers, consent and opt-outs stay. Backups that were made before still hold it.</source>
        <translation>Conversas abertas e textos que aguardam ou são incertos são mantidos, seja qual for a idade. Clientes, consentimento e opt-outs ficam. Backups feitos antes ainda contêm esses dados.</translation>
    </message>
    <message>
        <source>The audit trail was left whole: the key that signs its cut is not here.</source>
        <translation>A trilha de auditoria ficou inteira: a chave que assina o corte não está aqui.</translation>
    </message>
    <message>
        <source>Nothing was old enough</source>
        <translation>Nada era antigo o bastante</translation>
    </message>
    <message>
        <source>Nothing of it is left in the file or in the search. Backups that were made before still hold it.</source>
        <translation>Nada disso ficou no arquivo ou na busca. Backups feitos antes ainda contêm esses dados.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Suporte</translation>
    </message>
    <message>
        <source>Comprehension</source>
        <translation>Compreensão</translation>
    </message>
    <message>
        <source>Question not read to the end</source>
        <translation>Pergunta não lida até o fim</translation>
    </message>
    <message>
        <source>Wrong question answered</source>
        <translation>Respondeu à pergunta errada</translation>
    </message>
    <message>
        <source>Did not ask back</source>
        <translation>Não pediu esclarecimento</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solução</translation>
    </message>
    <message>
        <source>Wrong answer</source>
        <translation>Resposta errada</translation>
    </message>
    <message>
        <source>Incomplete answer</source>
        <translation>Resposta incompleta</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Tarde demais</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Curt</source>
        <translation>Seco</translation>
    </message>
    <message>
        <source>Too familiar</source>
        <translation>Íntimo demais</translation>
    </message>
    <message>
        <source>No apology where one was due</source>
        <translation>Sem desculpas onde cabiam</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Gramática</translation>
    </message>
    <message>
        <source>Typing errors</source>
        <translation>Erros de digitação</translation>
    </message>
    <message>
        <source>Hard to follow</source>
        <translation>Difícil de entender</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Encerramento</translation>
    </message>
    <message>
        <source>Date not repeated in chat</source>
        <translation>Data não repetida no chat</translation>
    </message>
    <message>
        <source>Next step not said</source>
        <translation>Próximo passo não informado</translation>
    </message>
    <message>
        <source>Closed too early</source>
        <translation>Encerrada cedo demais</translation>
    </message>
    <message>
        <source>Verification done</source>
        <translation>Verificação feita</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Não oferecida</translation>
    </message>
    <message>
        <source>Sent before verification</source>
        <translation>Enviado antes da verificação</translation>
    </message>
    <message>
        <source>Consent respected</source>
        <translation>Consentimento respeitado</translation>
    </message>
    <message>
        <source>No consent recorded</source>
        <translation>Nenhum consentimento registrado</translation>
    </message>
    <message>
        <source>Sent after a stop</source>
        <translation>Enviado depois de um pedido para parar</translation>
    </message>
    <message>
        <source>Right channel</source>
        <translation>Canal certo</translation>
    </message>
    <message>
        <source>SMS where chat was enough</source>
        <translation>SMS onde o chat bastava</translation>
    </message>
    <message>
        <source>Chat where SMS was due</source>
        <translation>Chat onde cabia um SMS</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentação</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Sem nota</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Sem etiqueta</translation>
    </message>
    <message>
        <source>A category has no name</source>
        <translation>Uma categoria não tem nome</translation>
    </message>
    <message>
        <source>Name it, or remove it.</source>
        <translation>Dê um nome a ela ou remova-a.</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>“%1” aparece duas vezes</translation>
    </message>
    <message>
        <source>Give each category a name of its own.</source>
        <translation>Dê a cada categoria um nome próprio.</translation>
    </message>
    <message>
        <source>“%1” has no weight that counts</source>
        <translation>“%1” não tem peso que conte</translation>
    </message>
    <message>
        <source>A weight is 1 to 100; 0 only where the lowest mark fails the score.</source>
        <translation>Um peso vai de 1 a 100; 0 só quando a nota mais baixa é eliminatória.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>“%1” is not answered</source>
        <translation>“%1” está sem nota</translation>
    </message>
    <message>
        <source>Give it a mark, or save the draft and come back.</source>
        <translation>Dê uma nota ou salve o rascunho e volte depois.</translation>
    </message>
    <message>
        <source>Say why “%1” is low</source>
        <translation>Diga por que “%1” está baixa</translation>
    </message>
    <message>
        <source>Choose what comes closest. The agent reads it.</source>
        <translation>Escolha o que mais se aproxima. O agente lê isso.</translation>
    </message>
    <message>
        <source>That day is over</source>
        <translation>Esse dia já passou</translation>
    </message>
    <message>
        <source>Choose a day from today on.</source>
        <translation>Escolha um dia a partir de hoje.</translation>
    </message>
    <message>
        <source>No category has a weight</source>
        <translation>Nenhuma categoria tem peso</translation>
    </message>
    <message>
        <source>Give at least one a weight, so that there is something to score.</source>
        <translation>Dê peso a pelo menos uma, para que haja o que avaliar.</translation>
    </message>
    <message>
        <source>There is no category yet</source>
        <translation>Ainda não há categoria</translation>
    </message>
    <message>
        <source>Add one.</source>
        <translation>Adicione uma.</translation>
    </message>
    <message>
        <source>The rubric has no name</source>
        <translation>A rubrica não tem nome</translation>
    </message>
    <message>
        <source>Name it.</source>
        <translation>Dê um nome a ela.</translation>
    </message>
    <message>
        <source>That is too long</source>
        <translation>É longo demais</translation>
    </message>
    <message>
        <source>It takes 2,000 characters at most. Nothing you wrote is lost.</source>
        <translation>No máximo 2.000 caracteres. Nada do que você escreveu se perdeu.</translation>
    </message>
    <message>
        <source>There are no words yet</source>
        <translation>Ainda não há texto</translation>
    </message>
    <message>
        <source>Your score was handed in already</source>
        <translation>Sua pontuação já foi enviada</translation>
    </message>
    <message>
        <source>It can change when the agent disputes it.</source>
        <translation>Ela pode mudar quando o agente a contestar.</translation>
    </message>
    <message>
        <source>This was disputed already</source>
        <translation>Isto já foi contestado</translation>
    </message>
    <message>
        <source>The reviewer&apos;s answer stands below the score.</source>
        <translation>A resposta do avaliador fica abaixo da pontuação.</translation>
    </message>
    <message>
        <source>Nobody has this conversation</source>
        <translation>Ninguém tem esta conversa</translation>
    </message>
    <message>
        <source>Without an agent there is nobody to score. Assign it first.</source>
        <translation>Sem um agente, não há quem avaliar. Atribua-a antes.</translation>
    </message>
    <message>
        <source>This is the only rubric</source>
        <translation>Esta é a única rubrica</translation>
    </message>
    <message>
        <source>Add another one first.</source>
        <translation>Adicione outra antes.</translation>
    </message>
    <message>
        <source>Another rubric has this name</source>
        <translation>Outra rubrica tem este nome</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>This is somebody else&apos;s</source>
        <translation>Isto é de outra pessoa</translation>
    </message>
    <message>
        <source>Only who wrote it, or whom it is about, may answer it.</source>
        <translation>Só quem escreveu, ou de quem se trata, pode responder.</translation>
    </message>
    <message>
        <source>Only a supervisor reviews conversations</source>
        <translation>Só um supervisor revisa conversas</translation>
    </message>
    <message>
        <source>Only a supervisor scores conversations</source>
        <translation>Só um supervisor avalia conversas</translation>
    </message>
    <message>
        <source>Only a supervisor changes what is scored</source>
        <translation>Só um supervisor altera o que é avaliado</translation>
    </message>
    <message>
        <source>Only a supervisor opens the reports</source>
        <translation>Só um supervisor abre os relatórios</translation>
    </message>
    <message>
        <source>Only a supervisor opens the audit trail</source>
        <translation>Só um supervisor abre a trilha de auditoria</translation>
    </message>
    <message>
        <source>Only a supervisor writes to a file what the desk knows</source>
        <translation>Só um supervisor grava em arquivo o que o Heliograph sabe</translation>
    </message>
    <message>
        <source>Only a supervisor changes these limits</source>
        <translation>Só um supervisor altera estes limites</translation>
    </message>
    <message>
        <source>Only a supervisor changes where SMS and codes may go</source>
        <translation>Só um supervisor altera para onde SMS e códigos podem ir</translation>
    </message>
    <message>
        <source>Only a supervisor changes the prices</source>
        <translation>Só um supervisor altera os preços</translation>
    </message>
    <message>
        <source>Only a supervisor changes providers</source>
        <translation>Só um supervisor altera os provedores</translation>
    </message>
    <message>
        <source>Only a supervisor changes what holds for everybody</source>
        <translation>Só um supervisor altera o que vale para todos</translation>
    </message>
    <message>
        <source>Only a supervisor changes templates</source>
        <translation>Só um supervisor altera os modelos</translation>
    </message>
    <message>
        <source>Only a supervisor decides how long things are kept</source>
        <translation>Só um supervisor decide por quanto tempo as coisas são guardadas</translation>
    </message>
    <message>
        <source>Only a supervisor erases a customer</source>
        <translation>Só um supervisor apaga um cliente</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Your role is agent. It is chosen in Settings, under Me.</source>
        <translation>Sua função é agente. Ela é escolhida em Configurações, em Eu.</translation>
    </message>
    <message>
        <source>An SMS, one that failed, or unread texts</source>
        <translation>Um SMS, um que falhou ou textos não lidos</translation>
    </message>
    <message>
        <source>How it was closed</source>
        <translation>Como foi encerrada</translation>
    </message>
    <message>
        <source>Whose account carried an SMS of it</source>
        <translation>De quem é a conta que levou um SMS dela</translation>
    </message>
    <message>
        <source>A consent was given in it, or none</source>
        <translation>Um consentimento foi dado nela, ou nenhum</translation>
    </message>
    <message>
        <source>A verification in it: proven, or lost</source>
        <translation>Uma verificação nela: confirmada ou sem sucesso</translation>
    </message>
    <message>
        <source>What a review said; &lt;80 for less than 80 %</source>
        <translation>O que uma revisão disse; &lt;80 para menos de 80%</translation>
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
        <translation>(código de verificação)</translation>
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
        <translation>Sem as notas da equipe</translation>
    </message>
</context>
</TS>
