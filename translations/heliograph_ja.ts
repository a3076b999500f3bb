<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>CardFace</name>
    <message>
        <source>Resend in %1</source>
        <translation>%1後に再送信可</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Send OTP</source>
        <translation>OTPを送信</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>番号を変更</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Sending the code</source>
        <translation>コードを送信中</translation>
    </message>
    <message>
        <source>The provider has not answered yet.</source>
        <translation>プロバイダーからの応答を待っています。</translation>
    </message>
    <message>
        <source>Code sent</source>
        <translation>コード送信済み</translation>
    </message>
    <message>
        <source>Accepted by provider, %1</source>
        <translation>プロバイダー受付済み、%1</translation>
    </message>
    <message>
        <source>Now ask %1 for it.</source>
        <translation>%1さんにコードの入力を依頼してください。</translation>
    </message>
    <message>
        <source>Now ask for it: the reply is ready.</source>
        <translation>コードの入力を依頼してください。返信文は用意してあります。</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>%1さんの入力待ち</translation>
    </message>
    <message>
        <source>%1 types the code. The desk checks it; nobody here sees it.</source>
        <translation>%1さんがコードを入力します。照合は自動で行われ、担当者には表示されません。</translation>
    </message>
    <message>
        <source>%1 types the code in %2. The desk checks it; nobody here sees it.</source>
        <translation>%1さんが%2でコードを入力します。照合は自動で行われ、担当者には表示されません。</translation>
    </message>
    <message>
        <source>Wrong code, %1 left</source>
        <translation>コードが違います、残り%1回</translation>
    </message>
    <message>
        <source>That was not the code. %1 can try again until the time runs out.</source>
        <translation>コードが一致しませんでした。%1さんは有効期限まで再入力できます。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度依頼</translation>
    </message>
    <message>
        <source>Not sure it went</source>
        <translation>送信結果不明</translation>
    </message>
    <message>
        <source>The provider’s answer never came. If %1 has the code, it counts.</source>
        <translation>プロバイダーの応答がありませんでした。%1さんにコードが届いていれば有効です。</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>認証済み</translation>
    </message>
    <message>
        <source>Code answered by SMS from this number</source>
        <translation>この番号からSMSでコードの返信あり</translation>
    </message>
    <message>
        <source>Code typed in %1</source>
        <translation>%1でコード入力</translation>
    </message>
    <message>
        <source>Code typed in %1, asked by %2</source>
        <translation>%1でコード入力、依頼者: %2</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>%1まで有効</translation>
    </message>
    <message>
        <source>Re-verify</source>
        <translation>再認証</translation>
    </message>
    <message>
        <source>The provider says that this number opted out of SMS.</source>
        <translation>プロバイダーによると、この番号はSMSをオプトアウトしています。</translation>
    </message>
    <message>
        <source>The provider refused this number. Nothing was sent.</source>
        <translation>プロバイダーがこの番号を拒否しました。何も送信されていません。</translation>
    </message>
    <message>
        <source>The provider did not take it. Nothing was sent; try again.</source>
        <translation>プロバイダーが受け付けませんでした。何も送信されていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing was sent: %1.</source>
        <translation>何も送信されていません: %1。</translation>
    </message>
    <message>
        <source>The number was changed since. Send a code to verify it again.</source>
        <translation>その後、番号が変更されました。コードを送信して再認証してください。</translation>
    </message>
    <message>
        <source>It was taken back by hand. Send a code to verify the number again.</source>
        <translation>認証が手動で取り消されました。コードを送信して番号を再認証してください。</translation>
    </message>
    <message>
        <source>Two customers were merged. Send a code to verify the number again.</source>
        <translation>2件の顧客が統合されました。コードを送信して番号を再認証してください。</translation>
    </message>
    <message>
        <source>180 days have passed since %1. Send a code to verify it again.</source>
        <translation>%1から180日が経過しました。コードを送信して再認証してください。</translation>
    </message>
    <message>
        <source>Code expired</source>
        <translation>コード期限切れ</translation>
    </message>
    <message>
        <source>Its %1 are over. Send a new one when %2 is ready.</source>
        <translation>有効時間（%1）が過ぎました。%2さんの準備ができたら新しいコードを送信してください。</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <translation>%1までロック中</translation>
    </message>
    <message>
        <source>Too many wrong codes. No new code goes to this number until then.</source>
        <translation>コードの誤入力が上限に達しました。それまでこの番号に新しいコードは送信できません。</translation>
    </message>
    <message>
        <source>Opted out of SMS</source>
        <translation>SMSオプトアウト済み</translation>
    </message>
    <message>
        <source>No code and no SMS may go to this number. Chat is still open.</source>
        <translation>この番号にはコードもSMSも送信できません。チャットは利用できます。</translation>
    </message>
    <message>
        <source>Record opt-in…</source>
        <translation>オプトインを記録…</translation>
    </message>
    <message>
        <source>Code not sent</source>
        <translation>コード未送信</translation>
    </message>
    <message>
        <source>Verification ended</source>
        <translation>認証終了</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未認証</translation>
    </message>
    <message>
        <source>Send a code to be sure this number is %1’s. SMS stays off until then.</source>
        <translation>コードを送信して、%1さんの番号であることを確認してください。それまでSMSは送信できません。</translation>
    </message>
    <message>
        <source>Send a code to</source>
        <translation>コードの送信先</translation>
    </message>
    <message>
        <source>The provider made it and checks it.</source>
        <translation>コードはプロバイダーが作成し、照合します。</translation>
    </message>
    <message>
        <source>%1 types the code. The provider checks it; nobody here sees it.</source>
        <translation>%1さんがコードを入力します。照合はプロバイダーが行い、担当者には表示されません。</translation>
    </message>
    <message>
        <source>%1 types the code in %2. The provider checks it; nobody here sees it.</source>
        <translation>%1さんが%2でコードを入力します。照合はプロバイダーが行い、担当者には表示されません。</translation>
    </message>
    <message>
        <source>Not accepted, %1 left</source>
        <translation>コードが無効です、残り%1回</translation>
    </message>
    <message>
        <source>Wrong or too old: the provider does not say which. %1 can try again, or you send a new one.</source>
        <translation>コードが違うか、期限切れです。どちらなのかはプロバイダーから通知されません。%1さんが再入力するか、新しいコードを送信してください。</translation>
    </message>
    <message>
        <source>Checking the code</source>
        <translation>コードを照合中</translation>
    </message>
    <message>
        <source>%1 typed one. The provider is asked whether it is right.</source>
        <translation>%1さんがコードを入力しました。正しいかどうかをプロバイダーに照会しています。</translation>
    </message>
    <message>
        <source>The provider never named this code, so it cannot be asked about it. Send a new one.</source>
        <translation>プロバイダーからこのコードのIDが届いていないため、照合を依頼できません。新しいコードを送信してください。</translation>
    </message>
    <message>
        <source>The provider did not look at it, and no try was counted. Ask %1 to type it again.</source>
        <translation>プロバイダーが照合しなかったため、試行回数には数えられていません。%1さんに再入力を依頼してください。</translation>
    </message>
    <message>
        <source>No try was counted: %1. Ask %2 to type it again later.</source>
        <translation>試行回数には数えられていません: %1。後で%2さんに再入力を依頼してください。</translation>
    </message>
    <message>
        <source>Code not checked</source>
        <translation>コード未照合</translation>
    </message>
    <message>
        <source>Not sure it was right</source>
        <translation>照合結果不明</translation>
    </message>
    <message>
        <source>The provider’s answer never came. %1 can type it again; if that fails, send a new one.</source>
        <translation>プロバイダーの応答がありませんでした。%1さんは再入力できます。それでも照合できない場合は、新しいコードを送信してください。</translation>
    </message>
    <message>
        <source>The provider takes it no longer. Send a new one when %1 is ready.</source>
        <translation>プロバイダーはこのコードを受け付けなくなりました。%1さんの準備ができたら新しいコードを送信してください。</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>%1 is waiting</source>
        <translation>%1さんが待っています</translation>
    </message>
    <message>
        <source>Somebody new is waiting</source>
        <translation>新しい人が待っています</translation>
    </message>
    <message>
        <source>%1 wrote</source>
        <translation>%1さんからメッセージ</translation>
    </message>
    <message>
        <source>A customer wrote</source>
        <translation>顧客からメッセージ</translation>
    </message>
    <message>
        <source>An SMS to %1 needs you</source>
        <translation>%1さんへのSMSに対応が必要です</translation>
    </message>
    <message>
        <source>An SMS needs you</source>
        <translation>対応が必要なSMSがあります</translation>
    </message>
    <message>
        <source>%1 is due again</source>
        <translation>%1さんのスヌーズが終了しました</translation>
    </message>
    <message>
        <source>A conversation is due again</source>
        <translation>会話のスヌーズが終了しました</translation>
    </message>
    <message>
        <source>%1 is verified</source>
        <translation>%1さんが認証されました</translation>
    </message>
    <message>
        <source>A number is verified</source>
        <translation>番号が認証されました</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>リマインダー: %1</translation>
    </message>
    <message>
        <source>A reminder is due</source>
        <translation>リマインダーの時刻です</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders are due</source>
        <translation>
            <numerusform>%n件のリマインダーの時刻です</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>入力を元に戻す</translation>
    </message>
    <message>
        <source>Redo typing</source>
        <translation>入力をやり直す</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete to the start of the word</source>
        <translation>単語の先頭まで削除</translation>
    </message>
    <message>
        <source>Delete to the end of the word</source>
        <translation>単語の末尾まで削除</translation>
    </message>
    <message>
        <source>Delete to the end of the line</source>
        <translation>行末まで削除</translation>
    </message>
    <message>
        <source>Delete the line</source>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>Go to the next word</source>
        <translation>次の単語へ移動</translation>
    </message>
    <message>
        <source>Go to the previous word</source>
        <translation>前の単語へ移動</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>先頭へ移動</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>末尾へ移動</translation>
    </message>
    <message>
        <source>Select the next word</source>
        <translation>次の単語を選択</translation>
    </message>
    <message>
        <source>Select the previous word</source>
        <translation>前の単語を選択</translation>
    </message>
    <message>
        <source>Select to the start</source>
        <translation>先頭まで選択</translation>
    </message>
    <message>
        <source>Select to the end</source>
        <translation>末尾まで選択</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Abilities</name>
    <message>
        <source>What it can do</source>
        <translation>対応機能</translation>
    </message>
    <message>
        <source>Read from the adapter, not from this form.</source>
        <translation>このフォームではなく、アダプターから読み取った内容です。</translation>
    </message>
    <message>
        <source>to %1 characters</source>
        <translation>%1文字まで</translation>
    </message>
    <message>
        <source>as long as you allow</source>
        <translation>設定した上限まで</translation>
    </message>
    <message>
        <source>fixed texts only</source>
        <translation>固定文のみ</translation>
    </message>
    <message>
        <source>One-way SMS</source>
        <translation>一方向SMS</translation>
    </message>
    <message>
        <source>no</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Two-way SMS</source>
        <translation>双方向SMS</translation>
    </message>
    <message>
        <source>in a conversation</source>
        <translation>会話内で利用可</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>ワンタイムコード</translation>
    </message>
    <message>
        <source>the provider makes and checks them</source>
        <translation>プロバイダーが生成・照合</translation>
    </message>
    <message>
        <source>the desk makes and checks them</source>
        <translation>このデスクが生成・照合</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>配信レポート</translation>
    </message>
    <message>
        <source>sent to this desk</source>
        <translation>このデスクに届く</translation>
    </message>
    <message>
        <source>asked for now and then</source>
        <translation>定期的に問い合わせ</translation>
    </message>
    <message>
        <source>none: Accepted is the last word</source>
        <translation>なし: 「受付済み」までしか分かりません</translation>
    </message>
    <message>
        <source>Inbound SMS</source>
        <translation>受信SMS</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>can be asked what arrived</source>
        <translation>到着状況を問い合わせ可</translation>
    </message>
    <message>
        <source>none: a broken line may need your decision</source>
        <translation>なし: 回線の切断時に判断が必要な場合があります</translation>
    </message>
    <message>
        <source>a text set up there</source>
        <translation>プロバイダー側で設定した本文</translation>
    </message>
    <message>
        <source>a text set up there, with parameters</source>
        <translation>プロバイダー側で設定した本文、パラメーターあり</translation>
    </message>
    <message>
        <source>no: it sends no text of the desk&apos;s</source>
        <translation>なし: このデスクの本文は送信しません</translation>
    </message>
    <message>
        <source>the desk makes and checks them; the provider can</source>
        <translation>このデスクが生成・照合（プロバイダーでも可）</translation>
    </message>
    <message>
        <source>none: it tells them a public address only, which a desk has not. Accepted is the last word</source>
        <translation>なし: 通知先は公開アドレスに限られ、このデスクにはありません。「受付済み」までしか分かりません</translation>
    </message>
    <message>
        <source>no: it hands them to a public address only, which a desk has not</source>
        <translation>なし: 受信SMSの送り先は公開アドレスに限られ、このデスクにはありません</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AcceptStrip</name>
    <message>
        <source>Accept</source>
        <translation>対応する</translation>
    </message>
    <message>
        <source>You are looking in. %1 is not told until you accept.</source>
        <translation>閲覧中です。対応を始めるまで、%1さんには通知されません。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ActionCard</name>
    <message>
        <source>At the provider</source>
        <translation>プロバイダー側の操作</translation>
    </message>
    <message>
        <source>Save first: it is done for what is saved.</source>
        <translation>先に保存してください。操作は保存済みの内容に対して行います。</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了しました</translation>
    </message>
    <message>
        <source>%1. It said: %2</source>
        <translation>%1。応答内容: %2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AgentButton</name>
    <message>
        <source>Available</source>
        <translation>対応可</translation>
    </message>
    <message>
        <source>Away: nothing is offered to you</source>
        <translation>離席中: 会話は割り振られません</translation>
    </message>
    <message>
        <source>Light or dark as the desktop</source>
        <translation>外観をデスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>離席中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Work as %1</source>
        <translation>%1として対応</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AnswerLine</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences beside each other.</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the desktop says</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
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
        <translation>動き</translation>
    </message>
    <message>
        <source>Show where things go</source>
        <translation>移動先を動きで示す</translation>
    </message>
    <message>
        <source>Nothing moves or blinks</source>
        <translation>動きも点滅もなし</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AuditCard</name>
    <message>
        <source>Is the trail whole?</source>
        <translation>ログの完全性</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Save the head…</source>
        <translation>ヘッドを保存…</translation>
    </message>
    <message>
        <source>Compare with a saved head…</source>
        <translation>保存したヘッドと照合…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSVをエクスポート…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>%1 entries read.</source>
        <translation>%1件のエントリを読み取りました。</translation>
    </message>
    <message>
        <source>Not verified since this page was opened</source>
        <translation>このページを開いてからまだ検証していません</translation>
    </message>
    <message>
        <source>Signed off by %1, %2, up to entry %3.</source>
        <translation>%1さんがエントリ%3まで署名しました（%2）。</translation>
    </message>
    <message>
        <source>Wait until this is done, or stop it.</source>
        <translation>完了するまで待つか、中止してください。</translation>
    </message>
    <message>
        <source>There is no head to save yet: sign off first.</source>
        <translation>保存できるヘッドがまだありません。先に署名してください。</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>検証中…</translation>
    </message>
    <message>
        <source>Verifying before it is signed off…</source>
        <translation>署名前に検証中…</translation>
    </message>
    <message>
        <source>Signed off up to entry %1</source>
        <translation>エントリ%1まで署名しました</translation>
    </message>
    <message>
        <source>A cut or a rewriting of what is there now will be found. Save the head outside of this computer too: whoever has this computer may have its keychain.</source>
        <translation>現在の内容の切り詰めや書き換えは検出されます。ヘッドはこのコンピューターの外にも保存してください。このコンピューターを使える人は、キーチェーンも使える可能性があります。</translation>
    </message>
    <message>
        <source>There is no keychain here: the key that signed goes when the desk is closed. Save the head now, and compare with it later.</source>
        <translation>ここにはキーチェーンがないため、デスクを閉じると署名に使った鍵は失われます。今すぐヘッドを保存し、後で照合してください。</translation>
    </message>
    <message>
        <source>Save the head</source>
        <translation>ヘッドを保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>印刷用 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>Compare with a saved head</source>
        <translation>保存したヘッドと照合</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AuditFilterBar</name>
    <message>
        <source>What is shown of the trail</source>
        <translation>ログの表示範囲</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>About, as customer:3</source>
        <translation>対象（例: customer:3）</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>From 2026-11-01</source>
        <translation>2026-11-01から</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Until 2026-11-30</source>
        <translation>2026-11-30まで</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Write a day as 2026-11-28.</source>
        <translation>日付は2026-11-28の形式で入力してください。</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>終了日が開始日より前です。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AuditModel</name>
    <message>
        <source>The desk</source>
        <translation>デスク</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>of the audit trail</comment>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AuditPage</name>
    <message>
        <source>Audit trail</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Entries of the audit trail</source>
        <translation>監査ログのエントリ</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>No entry is like this. Show everything, or change what you look for.</source>
        <translation>該当するエントリはありません。すべて表示するか、検索条件を変更してください。</translation>
    </message>
    <message>
        <source>Looking further back, before entry %1…</source>
        <translation>エントリ%1より前を検索中…</translation>
    </message>
    <message>
        <source>Older entries come as you scroll.</source>
        <translation>スクロールすると古いエントリが表示されます。</translation>
    </message>
    <message>
        <source>These are all.</source>
        <translation>これですべてです。</translation>
    </message>
    <message>
        <source>Entry %1 · %2 · %3 · %4 · hash %5</source>
        <comment>number, time, who, what, hash</comment>
        <translation>エントリ%1 · %2 · %3 · %4 · ハッシュ %5</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>監査ログをエクスポート</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in %1</source>
        <translation>
            <numerusform>エントリ%n件を%1に書き出しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copied, with the code of the error</source>
        <translation>エラーコード付きでコピーしました</translation>
    </message>
    <message>
        <source>Copy this and the code %1</source>
        <translation>この内容とコード%1をコピー</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkBar</name>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkButton</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1、ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Opens it.</source>
        <translation>%1。押すと開きます。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkCheck</name>
    <message>
        <source>Recipients</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>送信可</translation>
    </message>
    <message>
        <source>Which recipients</source>
        <translation>表示する宛先</translation>
    </message>
    <message>
        <source>Send one first</source>
        <translation>先に1件送信</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>送信ペース</translation>
    </message>
    <message>
        <source>As the provider allows</source>
        <translation>プロバイダーの上限に合わせる</translation>
    </message>
    <message numerus="yes">
        <source>%n a minute</source>
        <translation>
            <numerusform>毎分%n通</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the text first</source>
        <translation>先に本文を入力してください</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>チェック中…</translation>
    </message>
    <message>
        <source>Nobody is ready: see the problems</source>
        <translation>送信できる宛先がありません。問題を確認してください</translation>
    </message>
    <message>
        <source>Problems are left out. The rest still goes.</source>
        <translation>問題のある宛先は除外し、残りに送信します。</translation>
    </message>
    <message>
        <source>Nobody has a problem.</source>
        <translation>問題のある宛先はありません。</translation>
    </message>
    <message>
        <source>Who cannot have it, and why, stands here once there is a text.</source>
        <translation>本文を入力すると、送信できない宛先とその理由がここに表示されます。</translation>
    </message>
    <message>
        <source>Checked %1 of %2</source>
        <translation>%1/%2をチェック済み</translation>
    </message>
    <message>
        <source>Longest on real data: %1, %2</source>
        <translation>実データでの最長: %1、%2</translation>
    </message>
    <message>
        <source>To %1. Then you decide about the rest.</source>
        <translation>%1に送信します。残りについてはその後で判断できます。</translation>
    </message>
    <message>
        <source>It goes to everybody at once.</source>
        <translation>全員に一度に送信します。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkCompose</name>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信者ID</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Insert a variable</source>
        <translation>変数を挿入</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>マーケティング</translation>
    </message>
    <message>
        <source>It needs an opt-in to marketing, and waits in quiet hours.</source>
        <translation>マーケティングのオプトインが必要で、送信制限時間帯は待機します。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Hello {{first_name|there}}, your order is ready.</source>
        <translation>{{first_name|お客}}様、ご注文の品の準備ができました。</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>独自の本文</translation>
    </message>
    <message>
        <source>In each customer&apos;s language, of: %1.</source>
        <translation>各顧客の言語で送信します。対応言語: %1。</translation>
    </message>
    <message>
        <source>As the template has it. Choose “Own text” to change it here.</source>
        <translation>テンプレートどおりの本文です。ここで変更するには「独自の本文」を選んでください。</translation>
    </message>
    <message>
        <source>The provider sends a text that is set up there, filled from each customer&apos;s profile.</source>
        <translation>プロバイダー側で設定した本文に、各顧客のプロフィールの値を入れて送信します。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkCounts</name>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>配信済み%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>受付済み%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation>
            <numerusform>配信失敗%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>未送信%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sure</source>
        <translation>
            <numerusform>結果不明%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%nセグメント</numerusform>
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
        <translation>表示</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>送信できない理由</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkRun</name>
    <message>
        <source>Send the rest</source>
        <translation>残りを送信</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>中止…</translation>
    </message>
    <message>
        <source>Which recipients</source>
        <translation>表示する宛先</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the results as CSV</source>
        <translation>結果をCSVで保存</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Stop for good</source>
        <translation>完全に中止</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>送信を続ける</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/%1</translation>
    </message>
    <message>
        <source>Everybody is through</source>
        <translation>全員分が完了しました</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n got nothing</source>
        <translation>
            <numerusform>中止: %n件は未送信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not had it.</source>
        <translation>
            <numerusform>%n件にはまだ送信されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>They get nothing, and this cannot be taken back.</source>
        <translation>これらの宛先には送信されません。この操作は取り消せません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The rest waits for you.</source>
        <translation>残りは確認待ちです。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>%1件を再送信</translation>
    </message>
    <message>
        <source>Those that failed and are proven not to have arrived. What was not delivered may be charged again.</source>
        <translation>失敗し、届いていないことが確認されたもの。配信失敗の分には再び料金がかかる場合があります。</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>結果を保存</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました: %1</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1を書き出せませんでした</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkSheet</name>
    <message>
        <source>Send SMS</source>
        <translation>SMSを送信</translation>
    </message>
    <message>
        <source>Customers cannot reply to this SMS</source>
        <translation>顧客はこのSMSに返信できません</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>to %n contacts</source>
        <translation>
            <numerusform>連絡先%n件宛て</numerusform>
        </translation>
    </message>
    <message>
        <source>The recipients are being taken down</source>
        <translation>宛先を登録しています</translation>
    </message>
    <message>
        <source>The recipients could not be taken down</source>
        <translation>宛先を登録できませんでした</translation>
    </message>
    <message>
        <source>It is being started</source>
        <translation>開始しています</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>“Last bulk SMS” among the commands opens this again.</source>
        <translation>コマンドの「直近の一括送信」で再び開けます。</translation>
    </message>
    <message>
        <source>You can close this. It goes on, and the status bar shows it.</source>
        <translation>この画面は閉じてもかまいません。送信は続き、ステータスバーに表示されます。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkSums</name>
    <message>
        <source>Recipients</source>
        <translation>宛先</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS each</source>
        <translation>
            <numerusform>1件あたりSMS %n通</numerusform>
        </translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Cost, estimate</source>
        <translation>料金（概算）</translation>
    </message>
    <message>
        <source>No price is set for this provider.</source>
        <translation>このプロバイダーの料金は未設定です。</translation>
    </message>
    <message>
        <source>Today&apos;s limit leaves %1 segments. It pauses there.</source>
        <translation>本日の上限まで残り%1セグメントです。上限で一時停止します。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkWords</name>
    <message>
        <source>This customer is not there any more</source>
        <translation>この顧客はすでに存在しません</translation>
    </message>
    <message>
        <source>Stopped before it was sent</source>
        <translation>送信前に中止</translation>
    </message>
    <message>
        <source>Waits for %1: quiet hours</source>
        <translation>%1まで待機: 送信制限時間帯</translation>
    </message>
    <message>
        <source>Waits to be sent again</source>
        <translation>再送信を待機中</translation>
    </message>
    <message numerus="yes">
        <source>Ready, %n SMS</source>
        <translation>
            <numerusform>送信可、SMS %n通</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>残り約%1</translation>
    </message>
    <message>
        <source>Bulk: %1 of %2</source>
        <translation>一括送信: %1/%2</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1、一時停止中</translation>
    </message>
    <message>
        <source>%1, waits for you</source>
        <translation>%1、確認待ち</translation>
    </message>
    <message>
        <source>Today&apos;s limit for bulk is reached.</source>
        <translation>一括送信の本日の上限に達しました。</translation>
    </message>
    <message>
        <source>Go on tomorrow, or let a supervisor raise it in Settings, Daily limits.</source>
        <translation>明日再開するか、スーパーバイザーに「設定」の「1日の上限」で引き上げてもらってください。</translation>
    </message>
    <message>
        <source>This profile was restored from a copy.</source>
        <translation>このプロファイルはコピーから復元されています。</translation>
    </message>
    <message>
        <source>Who had the SMS since then is not known. Look before you go on.</source>
        <translation>その後に誰へSMSが送信されたかは不明です。再開する前に確認してください。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>一時停止中です。</translation>
    </message>
    <message>
        <source>What has left has left. The rest waits.</source>
        <translation>送信済みのものは取り消せません。残りは待機中です。</translation>
    </message>
    <message>
        <source>Its provider is not set up any more.</source>
        <translation>このプロバイダーは設定されていません。</translation>
    </message>
    <message>
        <source>Set it up again under the same name, or stop this.</source>
        <translation>同じ名前で設定し直すか、この送信を中止してください。</translation>
    </message>
    <message>
        <source>%1 is paused: %2.</source>
        <translation>%1は一時停止中です: %2。</translation>
    </message>
    <message>
        <source>It goes on when the provider does.</source>
        <translation>プロバイダーが再開すると続行します。</translation>
    </message>
    <message>
        <source>Quiet hours.</source>
        <translation>送信制限時間帯です。</translation>
    </message>
    <message>
        <source>The rest goes when they end where each customer is.</source>
        <translation>残りは、各顧客の現地で送信制限時間帯が終わると送信されます。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CapacityFoot</name>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Accepts the conversation that waits longest</source>
        <translation>待ち時間が最も長い会話に対応します</translation>
    </message>
    <message>
        <source>Accepts the conversation that waits longest (%1)</source>
        <translation>待ち時間が最も長い会話に対応します（%1）</translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation>対応枠 %1/%2 使用中</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n件待ち</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>待っている人はいません</translation>
    </message>
    <message>
        <source>%1 · routing stops at %2</source>
        <translation>%1 · ルーティングは%2件で停止</translation>
    </message>
    <message>
        <source>%1 · you are full</source>
        <translation>%1 · 対応枠がいっぱいです</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CategoryEdit</name>
    <message>
        <source>Fails the score</source>
        <translation>失格項目</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>No, yes</source>
        <translation>いいえ、はい</translation>
    </message>
    <message>
        <source>1 to 3</source>
        <translation>1～3</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1～5</translation>
    </message>
    <message>
        <source>Its lowest mark makes the whole score 0</source>
        <translation>最低点の場合、スコア全体が0になります</translation>
    </message>
    <message>
        <source>Why a mark may be low, as: Too late; Incomplete</source>
        <translation>評点が低い理由（例: 対応が遅い; 不完全）</translation>
    </message>
    <message>
        <source>new category</source>
        <translation>新しい項目</translation>
    </message>
    <message>
        <source>Name of the category</source>
        <translation>項目の名前</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>%1の重み</translation>
    </message>
    <message>
        <source>Scale of %1</source>
        <translation>%1の尺度</translation>
    </message>
    <message>
        <source>%1 fails the score</source>
        <translation>%1は失格項目</translation>
    </message>
    <message>
        <source>Causes of a low mark in %1</source>
        <translation>%1の評点が低い理由</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Chart</name>
    <message>
        <source>%1 %2</source>
        <comment>value, what it counts</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1: none</source>
        <comment>what is counted</comment>
        <translation>%1: なし</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>集計途中</translation>
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
        <translation>新着メッセージ1件</translation>
    </message>
    <message>
        <source>since you began this SMS</source>
        <translation>このSMSの作成開始後</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>1 check passed</source>
        <translation>1件のチェックに合格</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Show each of them</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Write the answer first</source>
        <translation>先に回答を入力してください</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>新着メッセージ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks passed</source>
        <translation>
            <numerusform>%n件のチェックに合格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CoachCard</name>
    <message>
        <source>Coaching note by %1: %2</source>
        <translation>%1さんのコーチングメモ: %2</translation>
    </message>
    <message>
        <source>coaching note · %1</source>
        <translation>コーチングメモ · %1</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>メモを変更</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>メモを削除</translation>
    </message>
    <message>
        <source>%1 answered · %2</source>
        <translation>%1さんが回答 · %2</translation>
    </message>
    <message>
        <source>Followed up %1</source>
        <translation>%1にフォローアップ済み</translation>
    </message>
    <message>
        <source>Follow up %1</source>
        <translation>%1にフォローアップ</translation>
    </message>
    <message>
        <source>%1 has seen it</source>
        <translation>%1さんは確認済み</translation>
    </message>
    <message>
        <source>%1 has not seen it yet</source>
        <translation>%1さんは未確認</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>フォローアップ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>再度回答</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CoachForm</name>
    <message>
        <source>Your answer to %1</source>
        <translation>%1さんへの回答</translation>
    </message>
    <message>
        <source>Coaching note</source>
        <translation>コーチングメモ</translation>
    </message>
    <message>
        <source>What you think of it</source>
        <translation>あなたの意見</translation>
    </message>
    <message>
        <source>What was good here, or what to do next time</source>
        <translation>良かった点、または次回の改善点</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>フォローアップ日</translation>
    </message>
    <message>
        <source>Day of the follow-up</source>
        <translation>フォローアップの日付</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>メモを保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ColumnsList</name>
    <message>
        <source>Column of the file</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>Is taken for</source>
        <translation>取り込み先</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>So the first rows are read</source>
        <translation>最初の数行の読み取り結果</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>列%1</translation>
    </message>
    <message>
        <source>What the column %1 is taken for</source>
        <translation>列%1の取り込み先</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目: %2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CommandPalette</name>
    <message>
        <source>Nothing is called like this. Fewer letters find more.</source>
        <translation>該当する名前がありません。文字を減らすと見つかりやすくなります。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>Find a command or a customer</source>
        <translation>コマンドまたは顧客を検索</translation>
    </message>
    <message>
        <source>Commands and customers</source>
        <translation>コマンドと顧客</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>all shortcuts</source>
        <translation>すべてのショートカット</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Composer</name>
    <message>
        <source>A message is ready: “%1”</source>
        <translation>メッセージが用意されています: 「%1」</translation>
    </message>
    <message>
        <source>No chat is open with this customer. Start one, or leave a note.</source>
        <translation>この顧客とのチャットは開かれていません。チャットを開始するか、メモを残してください。</translation>
    </message>
    <message>
        <source>This chat is closed. Start it again, or send an SMS.</source>
        <translation>このチャットは終了しています。再開するか、SMSを送信してください。</translation>
    </message>
    <message>
        <source>Only your team sees it</source>
        <translation>チームにのみ表示されます</translation>
    </message>
    <message>
        <source>Reply goes to %1</source>
        <translation>返信先: %1</translation>
    </message>
    <message>
        <source>Write a private note</source>
        <translation>社内メモを入力</translation>
    </message>
    <message>
        <source>Reply with an SMS</source>
        <translation>SMSで返信</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>返信を入力</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>社内メモ</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>記録しています…</translation>
    </message>
    <message>
        <source>Enter adds it</source>
        <translation>Enterで追加</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Enterで送信</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Start Chat</source>
        <translation>チャットを開始</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Webチャット</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Send and set pending</source>
        <translation>送信して保留</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>送信して終了</translation>
    </message>
    <message>
        <source>“%1” has no value yet. Write it in its place, or delete it.</source>
        <translation>「%1」の値がまだありません。その場所に入力するか、削除してください。</translation>
    </message>
    <message>
        <source>These have no value yet: %1. Write them in their place, or delete them.</source>
        <translation>次の値がまだありません: %1。その場所に入力するか、削除してください。</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds it</source>
        <translation>Ctrl+Enterで追加</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Enterで送信</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>このまま送信</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>該当箇所へ移動</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>定型文</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter is a new line</source>
        <translation>Enterで送信、Shift+Enterで改行</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter is a new line</source>
        <translation>Ctrl+Enterで送信、Enterで改行</translation>
    </message>
    <message>
        <source>1 new message since you began</source>
        <translation>入力開始後の新着メッセージ1件</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages since you began</source>
        <translation>
            <numerusform>入力開始後の新着メッセージ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>this chat is closed</source>
        <translation>このチャットは終了しています</translation>
    </message>
    <message>
        <source>nothing is written</source>
        <translation>何も入力されていません</translation>
    </message>
    <message>
        <source>a note is not sent</source>
        <translation>メモは送信されません</translation>
    </message>
    <message>
        <source>no customer is open</source>
        <translation>顧客が開かれていません</translation>
    </message>
    <message>
        <source>It is being saved</source>
        <translation>保存中です</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>先に本文を入力してください</translation>
    </message>
    <message>
        <source>Something has no value yet</source>
        <translation>値が未入力の箇所があります</translation>
    </message>
    <message>
        <source>SMS that they can answer</source>
        <translation>顧客が返信できるSMS</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ConsentEntry</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>written down by %1</source>
        <translation>記録者: %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ConsentForm</name>
    <message>
        <source>Service: what they asked for</source>
        <translation>サービス連絡: 顧客が依頼したもの</translation>
    </message>
    <message>
        <source>Service and marketing</source>
        <translation>サービス連絡とマーケティング</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>How they said so</source>
        <translation>確認方法</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>顧客の言葉</translation>
    </message>
    <message>
        <source>How did %1 agree to SMS?</source>
        <translation>%1さんはどのようにSMSに同意しましたか？</translation>
    </message>
    <message>
        <source>How did %1 ask to stop?</source>
        <translation>%1さんはどのように配信停止を希望しましたか？</translation>
    </message>
    <message>
        <source>How did %1 ask for SMS again?</source>
        <translation>%1さんはどのようにSMSの再開を希望しましたか？</translation>
    </message>
    <message>
        <source>It stands in the ledger for good, with your name.</source>
        <translation>記録者の名前とともに台帳に残り、消えることはありません。</translation>
    </message>
    <message>
        <source>Only with their own words. Where the provider keeps a stop of its own, the customer has to text it START too.</source>
        <translation>顧客本人の言葉がある場合のみ解除できます。プロバイダー側にも配信停止の設定がある場合は、顧客がSMSでSTARTを送信する必要もあります。</translation>
    </message>
    <message>
        <source>Here, in this conversation (%1)</source>
        <translation>この会話で（%1）</translation>
    </message>
    <message>
        <source>What they wrote, ticked or signed</source>
        <translation>顧客が書いた、選択した、または署名した内容</translation>
    </message>
    <message>
        <source>What they said, and where it is kept</source>
        <translation>顧客が話した内容と、その保管場所</translation>
    </message>
    <message>
        <source>It is being saved</source>
        <translation>保存中です</translation>
    </message>
    <message>
        <source>Write down how it is known. Nothing is recorded without it.</source>
        <translation>確認した方法を入力してください。入力がなければ記録されません。</translation>
    </message>
    <message>
        <source>It counts at once: what it stops and waits to go to this number is cancelled.</source>
        <translation>すぐに適用されます。この番号宛てに待機中で、停止の対象となるSMSはキャンセルされます。</translation>
    </message>
    <message>
        <source>Every SMS</source>
        <translation>すべてのSMS</translation>
    </message>
    <message>
        <source>Marketing alone: what they ask for still goes</source>
        <translation>マーケティングのみ: 顧客が依頼したものは送信</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ConsentRow</name>
    <message>
        <source>Record…</source>
        <translation>記録…</translation>
    </message>
    <message>
        <source>Record SMS consent…</source>
        <translation>SMSの同意を記録…</translation>
    </message>
    <message>
        <source>Replied “%1”</source>
        <translation>「%1」と返信</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>オプトアウト済み</translation>
    </message>
    <message>
        <source>SMS consent</source>
        <translation>SMS同意あり</translation>
    </message>
    <message>
        <source>No SMS consent yet</source>
        <translation>SMSの同意なし</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Everything about consent to SMS</source>
        <translation>SMSの同意に関するすべての記録</translation>
    </message>
    <message>
        <source>SMS consent, no marketing</source>
        <translation>SMS同意あり、マーケティング不可</translation>
    </message>
    <message>
        <source>No marketing by SMS</source>
        <translation>SMSのマーケティング不可</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ConsentSheet</name>
    <message>
        <source>Consent to SMS</source>
        <translation>SMSの同意</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>同意を記録…</translation>
    </message>
    <message>
        <source>Customer asked to stop…</source>
        <translation>配信停止…</translation>
    </message>
    <message>
        <source>Lift the opt-out…</source>
        <translation>オプトアウトを解除…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>There is no number yet, and nothing to consent to. Add one in the profile.</source>
        <translation>番号がまだないため、同意の対象がありません。プロフィールで追加してください。</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. What the customer agrees to, asks for or stops stands here, for good.</source>
        <translation>まだ記録はありません。顧客の同意、依頼、配信停止がここに残り、消えることはありません。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactBar</name>
    <message>
        <source>Selected contacts</source>
        <translation>選択中の連絡先</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Labels (%1)</source>
        <translation>ラベル（%1）</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>選択を解除</translation>
    </message>
    <message numerus="yes">
        <source>All %n selected</source>
        <translation>
            <numerusform>%n件すべて選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n件選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all %1 matching</source>
        <translation>該当する%1件をすべて選択</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactChips</name>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>認証済み</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未認証</translation>
    </message>
    <message>
        <source>Mobile with SMS</source>
        <translation>SMS可の携帯電話</translation>
    </message>
    <message>
        <source>Has a number</source>
        <translation>番号あり</translation>
    </message>
    <message>
        <source>Has an email</source>
        <translation>メールあり</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>携帯電話</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>固定電話</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>同意あり</translation>
    </message>
    <message>
        <source>Marketing consent</source>
        <translation>マーケティングの同意あり</translation>
    </message>
    <message>
        <source>Wrote first</source>
        <translation>顧客から先に連絡</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>同意なし</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>オプトアウト済み</translation>
    </message>
    <message>
        <source>Not opted out</source>
        <translation>オプトアウトなし</translation>
    </message>
    <message>
        <source>Seen since %1</source>
        <translation>最終連絡が%1以降</translation>
    </message>
    <message>
        <source>Last seen before %1</source>
        <translation>最終連絡が%1より前</translation>
    </message>
    <message>
        <source>Customer since %1</source>
        <comment>a day, or later</comment>
        <translation>%1以降からの顧客</translation>
    </message>
    <message numerus="yes">
        <source>%n more filters, shown in the panel</source>
        <translation>
            <numerusform>ほかのフィルター%n件はパネルに表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactFilter</name>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>このフィルターを保存</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Name, number, email</source>
        <translation>名前、番号、メール</translation>
    </message>
    <message>
        <source>Filter contacts</source>
        <translation>連絡先をフィルター</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存済みフィルター</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>認証済み</translation>
    </message>
    <message>
        <source>Mobile with SMS</source>
        <translation>SMS可の携帯電話</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>固定電話</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>オプトアウト済み</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最終連絡</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Any country</source>
        <translation>すべての国</translation>
    </message>
    <message>
        <source>Use the filter %1</source>
        <translation>フィルター「%1」を使う</translation>
    </message>
    <message>
        <source>Forget the filter %1</source>
        <translation>フィルター「%1」を削除</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>期間指定なし</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>過去%n日間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n days ago</source>
        <translation>
            <numerusform>%n日より前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactHead</name>
    <message>
        <source>Sort</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新しい顧客</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>so many, and more are being found</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation>名前（昇順）</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation>名前（降順）</translation>
    </message>
    <message>
        <source>Last seen, newest first</source>
        <translation>最終連絡（新しい順）</translation>
    </message>
    <message>
        <source>Last seen, oldest first</source>
        <translation>最終連絡（古い順）</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactRows</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>認証済み</translation>
    </message>
    <message>
        <source>SMS consent</source>
        <translation>SMSの同意</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終連絡</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>%1を選択</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>番号なし</translation>
    </message>
    <message>
        <source>ran out</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未認証</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>wrote first</source>
        <translation>顧客から先に連絡</translation>
    </message>
    <message>
        <source>given</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>オプトアウト済み</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>no marketing</source>
        <translation>マーケティング不可</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactView</name>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>該当するものをすべて選択</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>会話を開く</translation>
    </message>
    <message numerus="yes">
        <source>Labels of %n contacts…</source>
        <translation>
            <numerusform>連絡先%n件のラベル…</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>ラベル…</translation>
    </message>
    <message>
        <source>Unselect</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Merge these two…</source>
        <translation>この2件を統合…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ConversationPane</name>
    <message>
        <source>Undo send</source>
        <translation>送信を取り消す</translation>
    </message>
    <message>
        <source>Reply or note</source>
        <translation>返信・メモ</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>SMSを送信</translation>
    </message>
    <message>
        <source>No number yet: add one, then verify it with a code</source>
        <translation>番号がありません: 追加してからコードで認証してください</translation>
    </message>
    <message>
        <source>Not verified yet: send a code first</source>
        <translation>未認証です: 先にコードを送信してください</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>この会話内を検索</translation>
    </message>
    <message>
        <source>Match before</source>
        <translation>前の一致箇所</translation>
    </message>
    <message>
        <source>Match after</source>
        <translation>次の一致箇所</translation>
    </message>
    <message>
        <source>no customer is open</source>
        <translation>顧客が開かれていません</translation>
    </message>
    <message>
        <source>switches between them</source>
        <translation>両者を切り替えます</translation>
    </message>
    <message>
        <source>nothing on its way</source>
        <translation>送信中のものはありません</translation>
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
        <translation>名前、番号、メールアドレス</translation>
    </message>
    <message>
        <source>Find the other customer</source>
        <translation>もう一方の顧客を検索</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>見つかった顧客</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nobody is found by this. Try part of the name, or some digits.</source>
        <translation>該当する顧客がいません。名前の一部か番号の数桁で検索してください。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CustomerLabels</name>
    <message numerus="yes">
        <source>Label “%1” added to %n contacts</source>
        <translation>
            <numerusform>ラベル「%1」を連絡先%n件に追加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label “%1” removed from %n contacts</source>
        <translation>
            <numerusform>ラベル「%1」を連絡先%n件から削除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labels of %n contacts changed</source>
        <translation>
            <numerusform>連絡先%n件のラベルを変更しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CustomerTags</name>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>ラベルを追加</translation>
    </message>
    <message>
        <source>Change the labels</source>
        <translation>ラベルを変更</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DayButton</name>
    <message>
        <source>Month before</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>Go to another day</source>
        <translation>別の日へ移動</translation>
    </message>
    <message>
        <source>%1, go to another day</source>
        <translation>%1、別の日へ移動</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>日付へ移動</translation>
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
        <translation>デモ: データはこのコンピューターの外に出ません</translation>
    </message>
    <message>
        <source>Start again from the beginning</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Show the next step</source>
        <translation>次の手順を表示</translation>
    </message>
    <message>
        <source>Time as it is</source>
        <translation>通常の速さ</translation>
    </message>
    <message>
        <source>Time 4 times as fast</source>
        <translation>4倍速</translation>
    </message>
    <message>
        <source>Time 20 times as fast</source>
        <translation>20倍速</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DemoGuide</name>
    <message>
        <source>It leaves in a moment: until then Undo takes it back.</source>
        <translation>まもなく送信されます。それまでは「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>The provider has it. It is delivered only when %1&apos;s phone says so.</source>
        <translation>プロバイダーが受け付けました。配信済みになるのは、%1さんの電話から通知が届いてからです。</translation>
    </message>
    <message>
        <source>Delivered: that is the whole job. Now try a text of more than 160 characters, or a number in the United States.</source>
        <translation>配信されました。これで一連の作業は完了です。次は160文字を超える本文や、米国の番号を試してみてください。</translation>
    </message>
    <message>
        <source>It did not arrive. The bubble says why, and what is safe to do.</source>
        <translation>届きませんでした。理由と安全な対処方法は吹き出しに表示されています。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Somebody waits under Unassigned: look in, and press Accept.</source>
        <translation>データはこのコンピューターの外に出ません。「未割り当て」で待っている人がいます。会話を見て「対応する」を押してください。</translation>
    </message>
    <message>
        <source>%1 waits for somebody. Press Accept.</source>
        <translation>%1さんが待っています。「対応する」を押してください。</translation>
    </message>
    <message>
        <source>Write a line. Its parts and checks are counted as you type; Ctrl+Enter sends it.</source>
        <translation>本文を入力してください。入力に合わせてパート数とチェックが更新されます。Ctrl+Enterで送信します。</translation>
    </message>
    <message>
        <source>The number is proven. Press Send SMS, and write something that %1 can keep.</source>
        <translation>番号が認証されました。「SMSを送信」を押して、%1さんの手元に残る内容を書いてください。</translation>
    </message>
    <message>
        <source>The code is on its way to %1&apos;s phone. The reply asks for it: press Enter.</source>
        <translation>コードを%1さんの電話に送信しています。返信文でコードの入力を依頼します。Enterを押してください。</translation>
    </message>
    <message>
        <source>%1 types the code here within a minute or so. You will not see it.</source>
        <translation>%1さんが1分ほどでここにコードを入力します。コードは表示されません。</translation>
    </message>
    <message>
        <source>That was not the code. %1 may try again; the card counts.</source>
        <translation>コードが一致しませんでした。%1さんは再入力できます。残り回数はカードに表示されます。</translation>
    </message>
    <message>
        <source>%1 said stop, so no SMS goes there. Choose somebody else.</source>
        <translation>%1さんは配信停止を希望しているため、SMSは送信できません。別の顧客を選んでください。</translation>
    </message>
    <message>
        <source>There is no number to text yet: write one into the profile, or choose somebody else.</source>
        <translation>SMSを送る番号がまだありません。プロフィールに番号を入力するか、別の顧客を選んでください。</translation>
    </message>
    <message>
        <source>This number takes no code for a while. Choose somebody else.</source>
        <translation>この番号にはしばらくコードを送信できません。別の顧客を選んでください。</translation>
    </message>
    <message>
        <source>An SMS goes only to a proven number. Press Send OTP in the profile.</source>
        <translation>SMSは認証済みの番号にのみ送信できます。プロフィールで「OTPを送信」を押してください。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DescriptionEdit</name>
    <message>
        <source>Read a file…</source>
        <translation>ファイルを読み込む…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>%1: a form</source>
        <translation>%1: フォーム</translation>
    </message>
    <message>
        <source>%1: JSON</source>
        <translation>%1: JSON</translation>
    </message>
    <message>
        <source>Description of a gateway</source>
        <translation>ゲートウェイの定義</translation>
    </message>
    <message>
        <source>Descriptions (*.json)</source>
        <translation>定義ファイル (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>“%1” is empty, too long, or cannot be read. What was here is still here.</source>
        <translation>「%1」は空か、長すぎるか、読み取れません。入力済みの内容はそのまま残っています。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DeskNotifications</name>
    <message>
        <source>Maya Okonkwo</source>
        <translation>佐藤 花子</translation>
    </message>
    <message>
        <source>This is how a message looks.</source>
        <translation>通知はこのように表示されます。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DeskPage</name>
    <message>
        <source>Search every conversation</source>
        <translation>すべての会話を検索</translation>
    </message>
    <message>
        <source>no conversation is chosen</source>
        <translation>会話が選択されていません</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Show or hide the profile</source>
        <translation>プロフィールの表示切り替え</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新しい顧客</translation>
    </message>
    <message>
        <source>The customer is erased</source>
        <translation>顧客を消去しました</translation>
    </message>
    <message>
        <source>Review failed SMS</source>
        <translation>失敗したSMSを確認</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>Export conversations</source>
        <translation>会話をエクスポート</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DeskStatusBar</name>
    <message>
        <source>No provider yet</source>
        <translation>プロバイダー未設定</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Password missing</source>
        <translation>パスワードなし</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>送信待ち%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>送信保留%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sure</source>
        <translation>
            <numerusform>結果不明%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DetailsForm</name>
    <message>
        <source>Add a field</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>Save details</source>
        <translation>詳細を保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>項目名</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>項目の値</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>この項目を削除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>顧客の名前は必須です。</translation>
    </message>
    <message>
        <source>This is no e-mail address. Write it as name@example.com.</source>
        <translation>メールアドレスではありません。name@example.comの形式で入力してください。</translation>
    </message>
    <message>
        <source>There is no such language. Write its code, such as en or de.</source>
        <translation>この言語はありません。enやdeのようにコードで入力してください。</translation>
    </message>
    <message>
        <source>There is no such time zone. Write it as Europe/London.</source>
        <translation>このタイムゾーンはありません。Europe/Londonの形式で入力してください。</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>項目には名前が必要です。</translation>
    </message>
    <message>
        <source>There are two fields named “%1”.</source>
        <translation>「%1」という項目が2つあります。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DetailsList</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>現地時間</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>情報はまだありません。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ElsewherePage</name>
    <message>
        <source>Show its window</source>
        <translation>ウィンドウを表示</translation>
    </message>
    <message>
        <source>Take it back here</source>
        <translation>ここに戻す</translation>
    </message>
    <message>
        <source>What you have typed is there too.</source>
        <translation>入力中の内容もそちらにあります。</translation>
    </message>
    <message>
        <source>This conversation is in a window of its own</source>
        <translation>この会話は別のウィンドウで開いています</translation>
    </message>
    <message>
        <source>%1 is in a window of its own</source>
        <translation>%1は別のウィンドウで開いています</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EmojiPicker</name>
    <message>
        <source>Smileys and emotion</source>
        <translation>顔と感情</translation>
    </message>
    <message>
        <source>People and body</source>
        <translation>人と体</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>動物と自然</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>食べ物と飲み物</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>旅行と場所</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>物</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>記号</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>旗</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>絵文字を検索</translation>
    </message>
    <message>
        <source>Search emoji by their English name</source>
        <translation>絵文字を英語名で検索</translation>
    </message>
    <message>
        <source>The ones of late</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>肌の色</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Medium-light</source>
        <translation>やや明るい</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中間</translation>
    </message>
    <message>
        <source>Medium-dark</source>
        <translation>やや濃い</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>濃い</translation>
    </message>
    <message>
        <source>What you pick will be here.</source>
        <translation>使った絵文字がここに表示されます。</translation>
    </message>
    <message>
        <source>No emoji has such a name. Try another word.</source>
        <translation>この名前の絵文字はありません。別の言葉で検索してください。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EmptyContacts</name>
    <message>
        <source>New customer</source>
        <translation>新しい顧客</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>該当する顧客はいません</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>顧客はまだいません</translation>
    </message>
    <message>
        <source>A customer must match every filter. Remove one, or search for part of a word: “ad” finds Ada and Nadia.</source>
        <translation>すべてのフィルターに一致する顧客が表示されます。フィルターを1つ外すか、言葉の一部で検索してください。「ad」でAdaとNadiaが見つかります。</translation>
    </message>
    <message>
        <source>Everyone who writes to you appears here. You can also add customers before they write.</source>
        <translation>連絡してきた人は全員ここに表示されます。連絡が来る前に顧客を追加することもできます。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EmptyDesk</name>
    <message>
        <source>Find a customer</source>
        <translation>顧客を検索</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>次の顧客</translation>
    </message>
    <message>
        <source>Set up a provider</source>
        <translation>プロバイダーを設定</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>Nice work. Nothing waiting.</source>
        <translation>お疲れさまでした。待っている会話はありません。</translation>
    </message>
    <message numerus="yes">
        <source>A conversation appears on the left the moment somebody writes. %n may still write back.</source>
        <translation>
            <numerusform>メッセージが届くと、すぐに左側に会話が表示されます。あと%n人から返信が来る可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>A conversation appears on the left the moment somebody writes.</source>
        <translation>メッセージが届くと、すぐに左側に会話が表示されます。</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>会話を選択してください</translation>
    </message>
    <message>
        <source>Take the customer who waits longest, or open one from the list.</source>
        <translation>待ち時間が最も長い顧客に対応するか、一覧から会話を開いてください。</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>プロバイダー未設定</translation>
    </message>
    <message>
        <source>This workspace is real and empty. A provider carries its SMS; until there is one, nothing can be sent.</source>
        <translation>このワークスペースは本番用で、まだ空です。SMSの送信にはプロバイダーの設定が必要です。</translation>
    </message>
    <message>
        <source>Nobody has written yet</source>
        <translation>メッセージはまだありません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新しい顧客</translation>
    </message>
    <message>
        <source>A conversation appears on the left the moment somebody writes to your number. To write first, add the customer.</source>
        <translation>番号宛てにメッセージが届くと、すぐに左側に会話が表示されます。こちらから先に連絡する場合は、顧客を追加してください。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EmptyList</name>
    <message>
        <source>Nothing waiting</source>
        <translation>待っている会話はありません</translation>
    </message>
    <message>
        <source>Conversations that you accept stand here.</source>
        <translation>対応中の会話がここに表示されます。</translation>
    </message>
    <message>
        <source>Nobody waits for an agent</source>
        <translation>エージェントを待っている人はいません</translation>
    </message>
    <message>
        <source>A new conversation appears here the moment somebody writes.</source>
        <translation>メッセージが届くと、すぐに新しい会話がここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing is pending</source>
        <translation>保留中の会話はありません</translation>
    </message>
    <message>
        <source>Put a conversation aside with Pending; it comes back when the customer writes.</source>
        <translation>「保留」で会話を脇に置けます。顧客からメッセージが届くと戻ります。</translation>
    </message>
    <message>
        <source>Nothing is closed yet</source>
        <translation>終了した会話はまだありません</translation>
    </message>
    <message>
        <source>Closed conversations stay here, and in the customer’s history.</source>
        <translation>終了した会話は、ここと顧客の履歴に残ります。</translation>
    </message>
    <message>
        <source>No SMS has failed</source>
        <translation>失敗したSMSはありません</translation>
    </message>
    <message>
        <source>An SMS that was not delivered, not sent, or is not sure brings its conversation here.</source>
        <translation>SMSが配信失敗、未送信、結果不明になると、その会話がここに表示されます。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>No conversation matches</source>
        <translation>一致する会話はありません</translation>
    </message>
    <message>
        <source>The filters above hide every conversation of this list.</source>
        <translation>上のフィルターにより、この一覧の会話はすべて非表示になっています。</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>スヌーズ中の会話はありません</translation>
    </message>
    <message>
        <source>Snooze a conversation to have it back at a time you choose, or when the customer writes.</source>
        <translation>会話をスヌーズすると、指定した時刻か、顧客からメッセージが届いたときに戻ります。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EmptyReports</name>
    <message>
        <source>Show everybody&apos;s</source>
        <translation>全員分を表示</translation>
    </message>
    <message>
        <source>Show 30 days</source>
        <translation>30日間を表示</translation>
    </message>
    <message>
        <source>Nothing happened in this time</source>
        <translation>この期間の記録はありません</translation>
    </message>
    <message>
        <source>No conversation, SMS or code fits these days and filters.</source>
        <translation>この期間とフィルターに一致する会話、SMS、コードはありません。</translation>
    </message>
    <message>
        <source>As soon as customers write and texts go out, four questions are answered here: how many, how fast, how well delivered, and what it cost.</source>
        <translation>顧客からの連絡やSMSの送信が始まると、件数、速さ、配信状況、料金の4つの問いにここで答えます。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EraseSheet</name>
    <message>
        <source>Erase customer</source>
        <translation>顧客を消去</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>完全に消去</translation>
    </message>
    <message>
        <source>The profile goes, with its numbers, notes, drafts, codes and consent.</source>
        <translation>プロフィールと、その番号、メモ、下書き、コード、同意が消去されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations go, with every message in them.</source>
        <translation>
            <numerusform>%n件の会話が、すべてのメッセージとともに消去されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>A number that opted out stays blocked. Of it only a mark is kept, from which nobody can read the number.</source>
        <translation>オプトアウトした番号は引き続きブロックされます。残るのは照合用の印のみで、そこから番号を読み取ることはできません。</translation>
    </message>
    <message>
        <source>The audit trail keeps that somebody was erased, when and by whom, and no name.</source>
        <translation>監査ログには、消去の事実、日時、実行者が残ります。顧客の名前は残りません。</translation>
    </message>
    <message>
        <source>Backups that were made before still hold this customer. Restored here, they lose them again.</source>
        <translation>以前に作成されたバックアップには、この顧客が残っています。ここで復元すると、顧客は再び消去されます。</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>元に戻せないことを理解しました</translation>
    </message>
    <message>
        <source>It is being erased, down to the file…</source>
        <translation>ファイルからも完全に消去しています…</translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>先にチェックを入れてください。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ExportSheet</name>
    <message>
        <source>Export customers</source>
        <translation>顧客をエクスポート</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表（CSV）</translation>
    </message>
    <message>
        <source>For spreadsheets and other programs. Cells that could run as formulas are made harmless.</source>
        <translation>表計算ソフトやほかのプログラム用。数式として実行されるおそれのあるセルは無害化されます。</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For programs: everything, in full.</source>
        <translation>プログラム用。すべての内容を含みます。</translation>
    </message>
    <message>
        <source>Contact cards (vCard)</source>
        <translation>連絡先カード（vCard）</translation>
    </message>
    <message>
        <source>For telephones and address books.</source>
        <translation>電話やアドレス帳用。</translation>
    </message>
    <message>
        <source>All customers are written to a file that only you can read. The audit trail keeps that it was done.</source>
        <translation>すべての顧客を、自分だけが読めるファイルに書き出します。実行したことは監査ログに残ります。</translation>
    </message>
    <message>
        <source>The customers in the list are written to a file that only you can read. The audit trail keeps that it was done.</source>
        <translation>一覧にある顧客を、自分だけが読めるファイルに書き出します。実行したことは監査ログに残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are in %1</source>
        <translation>
            <numerusform>顧客%n件を%1に書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き出し中…</translation>
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
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FailedBar</name>
    <message>
        <source>Review and retry…</source>
        <translation>確認して再送信…</translation>
    </message>
    <message>
        <source>Every text that did not arrive, with its cause and whether a retry is safe</source>
        <translation>届かなかったすべてのSMSと、その原因、再送信しても安全かどうか</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FailedRow</name>
    <message>
        <source>Code %1</source>
        <translation>コード%1</translation>
    </message>
    <message>
        <source>Code %1: %2</source>
        <translation>コード%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the conversation with %1</source>
        <translation>%1さんとの会話を開く</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>処理済みにする</translation>
    </message>
    <message>
        <source>Set aside, seen and settled: %1</source>
        <translation>確認・処理済みにする: %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FailedSheet</name>
    <message>
        <source>Failed SMS</source>
        <translation>失敗したSMS</translation>
    </message>
    <message>
        <source>All that are safe to retry</source>
        <translation>安全に再送信できるものすべて</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Every SMS arrived, or is on its way. What fails stands here, with its cause.</source>
        <translation>SMSはすべて到着済みか、送信中です。失敗したものは、原因とともにここに表示されます。</translation>
    </message>
    <message>
        <source>These are the newest %1. Older ones follow when these are settled.</source>
        <translation>新しいものから%1件を表示しています。処理が済むと、古いものが続けて表示されます。</translation>
    </message>
    <message>
        <source>They are being sent</source>
        <translation>送信中です</translation>
    </message>
    <message>
        <source>Tick what is to go once more</source>
        <translation>再送信するものにチェックを入れてください</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n SMS</source>
        <translation>
            <numerusform>SMS %n通を再送信</numerusform>
        </translation>
    </message>
    <message>
        <source>1 SMS goes once more.</source>
        <translation>SMS 1通を再送信します。</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS go once more.</source>
        <translation>
            <numerusform>SMS %n通を再送信します。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 does not: its row says why.</source>
        <translation>1通は再送信しません。理由は行に表示されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n do not: their rows say why.</source>
        <translation>
            <numerusform>%n通は再送信しません。理由は各行に表示されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FiguresTable</name>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Against forecast</source>
        <translation>見込みとの差</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>料金、%1</translation>
    </message>
    <message>
        <source>Foreseen, %1</source>
        <translation>見込み、%1</translation>
    </message>
    <message>
        <source>as foreseen</source>
        <translation>見込みどおり</translation>
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
        <translation>%1（秒）</translation>
    </message>
    <message>
        <source>%1 (%)</source>
        <comment>of a hundred</comment>
        <translation>%1（%）</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FilterChip</name>
    <message>
        <source>Filter %1</source>
        <translation>フィルター: %1</translation>
    </message>
    <message>
        <source>Takes the filter away</source>
        <translation>フィルターを解除します</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>このフィルターを解除</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FilterChips</name>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FilterWords</name>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Failed SMS</source>
        <translation>失敗したSMS</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>認証済み</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未認証</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>オプトアウト済み</translation>
    </message>
    <message>
        <source>Not opted out</source>
        <translation>オプトアウトなし</translation>
    </message>
    <message>
        <source>Written by the customer</source>
        <translation>顧客のメッセージあり</translation>
    </message>
    <message>
        <source>Written by an agent</source>
        <translation>エージェントのメッセージあり</translation>
    </message>
    <message>
        <source>Has SMS</source>
        <translation>SMSあり</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation>返信不要</translation>
    </message>
    <message>
        <source>Closed by itself</source>
        <translation>自動で終了</translation>
    </message>
    <message>
        <source>Closed by hand</source>
        <translation>手動で終了</translation>
    </message>
    <message>
        <source>Through %1</source>
        <translation>%1経由</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>同意あり</translation>
    </message>
    <message>
        <source>No consent given</source>
        <translation>同意なし</translation>
    </message>
    <message>
        <source>Code proven</source>
        <translation>コード認証成功</translation>
    </message>
    <message>
        <source>Code lost</source>
        <translation>コード認証失敗</translation>
    </message>
    <message>
        <source>Score below %1 %</source>
        <translation>スコア%1%未満</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1以降</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>%1より前</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>割り振り中</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>スヌーズ中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了済み</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Score begun</source>
        <translation>評価中</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>評価済み</translation>
    </message>
    <message>
        <source>Score disputed</source>
        <translation>スコアに異議あり</translation>
    </message>
    <message>
        <source>Score failed</source>
        <translation>失格</translation>
    </message>
    <message>
        <source>Coached</source>
        <translation>コーチング済み</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FindBar</name>
    <message>
        <source>Match before (Enter)</source>
        <translation>前の一致箇所（Enter）</translation>
    </message>
    <message>
        <source>Match after (Shift+Enter)</source>
        <translation>次の一致箇所（Shift+Enter）</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>この会話内を検索</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2+</source>
        <translation>%1/%2+</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FormField</name>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>未選択</translation>
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
        <translation>あなたのスコア</translation>
    </message>
    <message>
        <source>Scored by %1</source>
        <translation>評価者: %1</translation>
    </message>
    <message>
        <source>%1 · version %2 · %3</source>
        <translation>%1 · バージョン%2 · %3</translation>
    </message>
    <message>
        <source>Summary for %1</source>
        <translation>%1さんへの総評</translation>
    </message>
    <message>
        <source>%1 has seen it</source>
        <translation>%1さんは確認済み</translation>
    </message>
    <message>
        <source>%1 has not seen it yet</source>
        <translation>%1さんは未確認</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1さんの回答</translation>
    </message>
    <message>
        <source>%1 disputes it</source>
        <translation>%1さんの異議</translation>
    </message>
    <message>
        <source>%1 kept the score</source>
        <translation>%1さんがスコアを維持</translation>
    </message>
    <message>
        <source>Changed after the dispute</source>
        <translation>異議を受けて変更済み</translation>
    </message>
    <message>
        <source>%1 answers your dispute here.</source>
        <translation>異議への回答は、%1さんがここに記入します。</translation>
    </message>
    <message>
        <source>Beside the score of %1: %2 %, %3 points apart</source>
        <translation>%1さんのスコア%2%との差は%3ポイント</translation>
    </message>
    <message>
        <source>%1 scored %2 % by another version, so only the sums compare</source>
        <translation>%1さんは別のバージョンで%2%と評価したため、比較できるのは合計のみです</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>other: %1</source>
        <translation>別の評価: %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Dispute the score</source>
        <translation>スコアに異議を申し立てる</translation>
    </message>
    <message>
        <source>Your answer to the score</source>
        <translation>スコアへの回答</translation>
    </message>
    <message>
        <source>What you think of it</source>
        <translation>あなたの意見</translation>
    </message>
    <message>
        <source>Change the score…</source>
        <translation>スコアを変更…</translation>
    </message>
    <message>
        <source>Keep the score</source>
        <translation>スコアを維持</translation>
    </message>
    <message>
        <source>Your answer to the dispute</source>
        <translation>異議への回答</translation>
    </message>
    <message>
        <source>Why the score stays as it is</source>
        <translation>スコアを維持する理由</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Handset</name>
    <message>
        <source>On the handset</source>
        <translation>端末での表示</translation>
    </message>
    <message>
        <source>Part %1 of %2: %3</source>
        <translation>パート%1/%2: %3</translation>
    </message>
    <message>
        <source>Not sent: “%1”</source>
        <translation>送信されません: 「%1」</translation>
    </message>
    <message>
        <source>What you write appears here.</source>
        <translation>入力した内容がここに表示されます。</translation>
    </message>
    <message>
        <source>One part.</source>
        <translation>1パート。</translation>
    </message>
    <message>
        <source>Sent as %1 parts, which most phones join into one message.</source>
        <translation>%1パートで送信。ほとんどの電話では1通に結合されます。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Provider’s default</source>
        <translation>プロバイダーの既定値</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::HintCard</name>
    <message>
        <source>For the gateway&apos;s own configuration</source>
        <translation>ゲートウェイの設定用</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>With these lines receipts and the customers&apos; own SMS come back to this desk.</source>
        <translation>これらの行を設定すると、配信レポートと顧客からのSMSがこのデスクに届きます。</translation>
    </message>
    <message>
        <source>Lines to paste</source>
        <translation>貼り付ける行</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::HistoryPage</name>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>%1に終了</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>%1から対応中</translation>
    </message>
    <message>
        <source>No conversation yet.</source>
        <translation>会話はまだありません。</translation>
    </message>
    <message>
        <source>SMS consent</source>
        <translation>SMSの同意</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>オプトアウト</translation>
    </message>
    <message>
        <source>Opt-out lifted</source>
        <translation>オプトアウト解除</translation>
    </message>
    <message>
        <source>Wrote first</source>
        <translation>顧客から先に連絡</translation>
    </message>
    <message>
        <source>Asked for it in a conversation</source>
        <translation>会話内で希望</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>オプトイン</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ImportSheet</name>
    <message>
        <source>Import customers</source>
        <translation>顧客をインポート</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>ファイルをチェック</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>別のファイル…</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>leave the row out</source>
        <translation>行を除外</translation>
    </message>
    <message>
        <source>update the customer</source>
        <translation>顧客を更新</translation>
    </message>
    <message>
        <source>add another customer</source>
        <translation>別の顧客として追加</translation>
    </message>
    <message>
        <source>Number is here already:</source>
        <translation>番号が登録済みの場合:</translation>
    </message>
    <message>
        <source>Say which column holds the phone number.</source>
        <translation>電話番号の列を指定してください。</translation>
    </message>
    <message>
        <source>Say which column holds the name.</source>
        <translation>名前の列を指定してください。</translation>
    </message>
    <message>
        <source>Checking %1. Nothing is written yet.</source>
        <translation>%1をチェックしています。まだ何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>これらの行を保存…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Import %n customers</source>
        <translation>
            <numerusform>顧客%n件をインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>No row of this file can be taken in.</source>
        <translation>このファイルには取り込める行がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were checked</source>
        <translation>
            <numerusform>%n行をチェックしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Save rows with a problem</source>
        <translation>問題のある行を保存</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are saved, each with its line and reason</source>
        <translation>
            <numerusform>%n行を、行番号と理由とともに保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1をインポート中</translation>
    </message>
    <message>
        <source>Undoing the import of %1</source>
        <translation>%1のインポートを元に戻しています</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are as they were before</source>
        <translation>
            <numerusform>顧客%n件を以前の状態に戻しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed since, or wrote to you, and stay</source>
        <translation>
            <numerusform>%n件は、その後に変更されたか連絡があったため、そのまま残ります</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>You can close this and work on; it goes on by itself.</source>
        <translation>この画面は閉じて作業を続けられます。処理は自動で続きます。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stopped after row %1. What is in stays in; it can be gone on with or undone.</source>
        <translation>%1行目の後で中止しました。取り込み済みの分は残ります。再開するか、元に戻すことができます。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%n customers were imported</source>
        <translation>
            <numerusform>顧客%n件をインポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>A table (CSV) from a spreadsheet or another program, or contact cards (vCard). Nothing is written before you have seen what would happen.</source>
        <translation>表計算ソフトやほかのプログラムの表（CSV）、または連絡先カード（vCard）。結果を事前に確認するまで、何も書き込まれません。</translation>
    </message>
    <message>
        <source>Each customer needs a name and a phone number. Consent goes in only with where it was given; an opt-out always does.</source>
        <translation>各顧客に名前と電話番号が必要です。同意は、得た場所の記載がある場合のみ取り込みます。オプトアウトは常に取り込みます。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>以前のインポート</translation>
    </message>
    <message>
        <source>%1, %2: undone</source>
        <translation>%1、%2: 元に戻しました</translation>
    </message>
    <message>
        <source>%1, %2: broken off after row %3</source>
        <translation>%1、%2: %3行目の後で中断</translation>
    </message>
    <message>
        <source>%1, %2: %3 added, %4 updated</source>
        <translation>%1、%2: 追加 %3、更新 %4</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Go on with the import of %1</source>
        <translation>%1のインポートを再開</translation>
    </message>
    <message>
        <source>Undo the import of %1</source>
        <translation>%1のインポートを元に戻す</translation>
    </message>
    <message>
        <source>Tables and contact cards (*.csv *.tsv *.txt *.vcf *.vcard)</source>
        <translation>表と連絡先カード (*.csv *.tsv *.txt *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxDelegate</name>
    <message>
        <source>Accept</source>
        <translation>対応する</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>要返信</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>顧客の返信待ち</translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation>待ちなし</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>下書き:</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxHead</name>
    <message>
        <source>Sort and filter</source>
        <translation>並べ替えとフィルター</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation>一覧をすべて表示</translation>
    </message>
    <message>
        <source>Sort and filter, filters are on</source>
        <translation>並べ替えとフィルター、フィルター適用中</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新しい顧客</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxPane</name>
    <message>
        <source>nobody is waiting</source>
        <translation>待っている人はいません</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>次の顧客</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>対応する</translation>
    </message>
    <message>
        <source>Conversation below</source>
        <translation>下の会話</translation>
    </message>
    <message>
        <source>Conversation above</source>
        <translation>上の会話</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1を表示</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>nobody is offered to you</source>
        <translation>割り振られた会話はありません</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxRows</name>
    <message>
        <source>Verification code, hidden</source>
        <translation>認証コード、非表示</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>割り振り中</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>待ち時間%1</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>顧客の返信待ち</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>未読%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>number verified</source>
        <translation>番号認証済み</translation>
    </message>
    <message>
        <source>opted out of SMS</source>
        <translation>SMSオプトアウト済み</translation>
    </message>
    <message>
        <source>draft: %1</source>
        <translation>下書き: %1</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>選択済み</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>%1までスヌーズ中</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxTabs</name>
    <message>
        <source>More lists</source>
        <translation>その他の一覧</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分の担当</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>未割り当て</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了済み</translation>
    </message>
    <message>
        <source>Failed SMS</source>
        <translation>失敗したSMS</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>一覧</translation>
    </message>
    <message numerus="yes">
        <source>More lists, %n failed SMS</source>
        <translation>
            <numerusform>その他の一覧、失敗したSMS %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>スヌーズ中</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxTicks</name>
    <message>
        <source>Select the whole list</source>
        <translation>一覧をすべて選択</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxView</name>
    <message>
        <source>Accept</source>
        <translation>対応する</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Accept the conversation with %1</source>
        <translation>%1さんとの会話に対応する</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InsertPopup</name>
    <message>
        <source>What can be put in</source>
        <translation>挿入できるもの</translation>
    </message>
    <message>
        <source>What it says to this customer</source>
        <translation>この顧客での表示</translation>
    </message>
    <message>
        <source>Enter puts it in, Esc leaves what you typed</source>
        <translation>Enterで挿入、Escで入力のまま</translation>
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
        <translation>定型文はまだありません。スーパーバイザーが「テンプレート」で追加します。</translation>
    </message>
    <message>
        <source>No canned reply has such a name</source>
        <translation>この名前の定型文はありません</translation>
    </message>
    <message>
        <source>No variable has such a name</source>
        <translation>この名前の変数はありません</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::KeyRecorder</name>
    <message>
        <source>Press the new key</source>
        <translation>新しいキーを押してください</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>%1: press the new key</source>
        <translation>%1: 新しいキーを押してください</translation>
    </message>
    <message>
        <source>%1: no key</source>
        <translation>%1: キーなし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Escape keeps the old one, Backspace takes it away</source>
        <translation>Escapeで元のキーを維持、Backspaceで解除</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::LabelPicker</name>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Find or add a label</source>
        <translation>ラベルを検索・追加</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Enter ticks or adds, Esc changes nothing</source>
        <translation>Enterで選択・追加、Escで変更せず閉じる</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>「%1」を追加</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the desktop says</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Nobody has read the translations with a native eye yet: tell us what sounds wrong.</source>
        <translation>翻訳はまだネイティブの確認を受けていません。不自然な表現があればお知らせください。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::LinkBar</name>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>リンク先: %1</translation>
    </message>
    <message>
        <source>Not encrypted: what one types there can be read on the way.</source>
        <translation>暗号化なし: 入力内容を通信途中で読み取られる可能性があります。</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>ブラウザーを開けませんでした</translation>
    </message>
    <message>
        <source>Copy the address and open it by hand.</source>
        <translation>アドレスをコピーして手動で開いてください。</translation>
    </message>
    <message>
        <source>Open the mail program</source>
        <translation>メールソフトを開く</translation>
    </message>
    <message>
        <source>Email to %1</source>
        <translation>%1さんへのメール</translation>
    </message>
    <message>
        <source>It is written and sent there. Nothing of it comes back to this desk.</source>
        <translation>作成と送信はメールソフトで行います。内容はこのデスクには戻りません。</translation>
    </message>
    <message>
        <source>No mail program could be opened</source>
        <translation>メールソフトを開けませんでした</translation>
    </message>
    <message>
        <source>Copy the address and write to it by hand.</source>
        <translation>アドレスをコピーして手動で送信してください。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ListMenu</name>
    <message>
        <source>Sort and filter</source>
        <translation>並べ替えとフィルター</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>待ち時間の長い順</translation>
    </message>
    <message>
        <source>Newest activity first</source>
        <translation>更新の新しい順</translation>
    </message>
    <message>
        <source>Newest chat first</source>
        <translation>チャットの新しい順</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Has a failed SMS</source>
        <translation>失敗したSMSあり</translation>
    </message>
    <message>
        <source>Verified number</source>
        <translation>認証済みの番号</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>オプトアウト済み</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>No conversation has a label yet</source>
        <translation>ラベルの付いた会話はまだありません</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存済みフィルター</translation>
    </message>
    <message>
        <source>None yet: choose filters, then save them</source>
        <translation>まだありません。フィルターを選んで保存してください</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>このフィルターを削除</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>このフィルターを保存</translation>
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
        <translation>次のペイン</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>前のペイン</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Heliographを終了</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>every command and customer by name</source>
        <translation>すべてのコマンドと顧客を名前で検索</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Undo last action</source>
        <translation>直前の操作を元に戻す</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>元に戻す操作はありません</translation>
    </message>
    <message>
        <source>Light or dark as the desktop</source>
        <translation>外観をデスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light window</source>
        <translation>ライト表示</translation>
    </message>
    <message>
        <source>Dark window</source>
        <translation>ダーク表示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>High contrast window</source>
        <translation>ハイコントラストのウィンドウ</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>every customer: find, label, choose</source>
        <translation>すべての顧客: 検索、ラベル付け、選択</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>顧客をインポート</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>顧客をエクスポート</translation>
    </message>
    <message>
        <source>Send SMS…</source>
        <translation>SMSを送信…</translation>
    </message>
    <message>
        <source>Last bulk SMS</source>
        <translation>直近の一括送信</translation>
    </message>
    <message>
        <source>Nothing was sent in bulk yet.</source>
        <translation>一括送信はまだありません。</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>how many, how fast, how well delivered, at what cost</source>
        <translation>件数、速さ、配信状況、料金</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>find, read and score conversations</source>
        <translation>会話を検索、閲覧、評価</translation>
    </message>
    <message>
        <source>Coaching note</source>
        <translation>コーチングメモ</translation>
    </message>
    <message>
        <source>on the message that is read</source>
        <translation>閲覧中のメッセージに付ける</translation>
    </message>
    <message>
        <source>open Review first</source>
        <translation>先に「レビュー」を開いてください</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::MergeChoice</name>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::MergeSheet</name>
    <message>
        <source>Merge two customers</source>
        <translation>2件の顧客を統合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Who is the same person as %1?</source>
        <translation>%1さんと同一人物の顧客は？</translation>
    </message>
    <message>
        <source>Choose a customer, then compare the two.</source>
        <translation>顧客を選び、2件を比較してください。</translation>
    </message>
    <message>
        <source>%1 becomes part of %2</source>
        <translation>%1を%2に統合します</translation>
    </message>
    <message>
        <source>It can be undone for 30 days, in the profile.</source>
        <translation>30日間はプロフィールから元に戻せます。</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>統合先（残る）</translation>
    </message>
    <message>
        <source>goes into it</source>
        <translation>統合元</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Preferred number</source>
        <translation>優先番号</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>統合の内容</translation>
    </message>
    <message>
        <source>These move over: numbers %1, conversations %2, messages %3, consent lines %4, drafts %5.</source>
        <translation>移動するもの: 番号%1件、会話%2件、メッセージ%3件、同意の記録%4件、下書き%5件。</translation>
    </message>
    <message>
        <source>Still verified, because both have the number: %1</source>
        <translation>双方が同じ番号を持つため認証を維持: %1</translation>
    </message>
    <message>
        <source>No longer verified: %1. It was proven for %2 alone; send a new code afterwards.</source>
        <translation>認証が解除される番号: %1。認証されたのは%2さんのみです。統合後に新しいコードを送信してください。</translation>
    </message>
    <message>
        <source>Stays opted out of SMS: %1</source>
        <translation>SMSオプトアウトを維持: %1</translation>
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
        <translation>上限内に収まりました: %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NewCustomerSheet</name>
    <message>
        <source>New customer</source>
        <translation>新しい顧客</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>顧客を追加</translation>
    </message>
    <message>
        <source>Who writes first appears by themselves. Add a customer here to reach them before that.</source>
        <translation>先に連絡してきた顧客は自動で表示されます。その前にこちらから連絡する場合は、ここで顧客を追加してください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Mobile number, if you have it</source>
        <translation>携帯電話番号（分かる場合）</translation>
    </message>
    <message>
        <source>%1 has this number already. One number can be verified for one customer at a time.</source>
        <translation>この番号はすでに%1さんに登録されています。1つの番号を認証できるのは、同時に1件の顧客のみです。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1さんを開く</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>顧客の名前は必須です。</translation>
    </message>
    <message>
        <source>The number cannot be used as it is. Correct it, or leave it empty.</source>
        <translation>この番号はこのままでは使用できません。修正するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>It is being saved</source>
        <translation>保存中です</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NotesPage</name>
    <message>
        <source>No notes yet. What the team writes here, the customer never sees.</source>
        <translation>メモはまだありません。チームがここに書いた内容は顧客には表示されません。</translation>
    </message>
    <message>
        <source>Write a note for the team</source>
        <translation>チームへのメモを入力</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新しいメモ</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>先にメモを入力してください</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Notices</name>
    <message>
        <source>This is a demo workspace.</source>
        <translation>これはデモ用ワークスペースです。</translation>
    </message>
    <message>
        <source>Everybody here is invented, and nothing leaves this computer.</source>
        <translation>登場する人物はすべて架空で、データはこのコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>Set up a provider</source>
        <translation>プロバイダーを設定</translation>
    </message>
    <message>
        <source>An empty workspace was begun; the damaged file is kept as %1.</source>
        <translation>空のワークスペースを開始しました。破損したファイルは%1として保管されています。</translation>
    </message>
    <message>
        <source>An empty workspace was begun; the damaged file is kept as %1. The newest good copy is %2: quit, then run “heliographctl restore” with it.</source>
        <translation>空のワークスペースを開始しました。破損したファイルは%1として保管されています。最新の正常なコピーは%2です。アプリを終了し、このコピーを指定して「heliographctl restore」を実行してください。</translation>
    </message>
    <message>
        <source>The data file was damaged.</source>
        <translation>データファイルが破損していました。</translation>
    </message>
    <message numerus="yes">
        <source>What was waiting then is held (%n), because it may have been sent since: open each one and decide.</source>
        <translation>
            <numerusform>当時の送信待ち（%n件）は、その後送信された可能性があるため保留しています。1件ずつ開いて判断してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>No message was waiting then, so nothing is held.</source>
        <translation>当時の送信待ちメッセージはなかったため、保留はありません。</translation>
    </message>
    <message>
        <source>This workspace comes from a copy.</source>
        <translation>このワークスペースはコピーから作成されています。</translation>
    </message>
    <message>
        <source>%1 is paused: %2.</source>
        <translation>%1は一時停止中です: %2。</translation>
    </message>
    <message>
        <source>Its messages wait here and none is lost.</source>
        <translation>メッセージはここで待機し、失われることはありません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>This is a demo. Step %1 of %2.</source>
        <translation>これはデモです。手順%1/%2。</translation>
    </message>
    <message>
        <source>Its messages go through a stand-in where one can, and wait here where none can. None is lost.</source>
        <translation>送信可能な場合は代替プロバイダーで送信され、それ以外はここで待機します。失われるメッセージはありません。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Show one now</source>
        <translation>今すぐ表示してみる</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>通知するタイミング</translation>
    </message>
    <message>
        <source>Somebody new is waiting</source>
        <translation>新しい人が待っているとき</translation>
    </message>
    <message>
        <source>A customer of mine writes</source>
        <translation>担当する顧客からメッセージが届いたとき</translation>
    </message>
    <message>
        <source>A customer of mine proves their number</source>
        <translation>担当する顧客の番号が認証されたとき</translation>
    </message>
    <message>
        <source>A conversation that I snoozed is due</source>
        <translation>自分がスヌーズした会話が戻るとき</translation>
    </message>
    <message>
        <source>An SMS of mine is not delivered</source>
        <translation>自分のSMSが配信されなかったとき</translation>
    </message>
    <message>
        <source>Also while I work in another conversation.</source>
        <translation>別の会話に対応している間も通知します。</translation>
    </message>
    <message>
        <source>Repeat every two minutes until I have seen it</source>
        <translation>確認するまで2分ごとに繰り返す</translation>
    </message>
    <message>
        <source>What others may see</source>
        <translation>ほかの人に見える内容</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>My customers</source>
        <translation>担当する顧客</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>新しい人</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>Show how many are waiting in the tray</source>
        <translation>待っている人数をトレイに表示</translation>
    </message>
    <message>
        <source>On desktops that have one.</source>
        <translation>トレイのあるデスクトップのみ。</translation>
    </message>
    <message>
        <source>Closing the window keeps Heliograph running in the tray</source>
        <translation>ウィンドウを閉じてもHeliographをトレイで実行し続ける</translation>
    </message>
    <message>
        <source>Messages go on being received and sent. Quit from the tray, or with Ctrl+Q.</source>
        <translation>メッセージの送受信は続きます。アプリの終了はトレイまたはCtrl+Qで行います。</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>サウンドなし</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新着メッセージ</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>ベル</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>A notification shows</source>
        <translation>通知に表示する内容</translation>
    </message>
    <message>
        <source>Only that something happened</source>
        <translation>通知があることのみ</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>相手の名前</translation>
    </message>
    <message>
        <source>Who it is and what they wrote</source>
        <translation>相手の名前とメッセージの内容</translation>
    </message>
    <message>
        <source>A verification code is never shown.</source>
        <translation>認証コードが表示されることはありません。</translation>
    </message>
    <message>
        <source>This desktop shows notifications.</source>
        <translation>このデスクトップでは通知が表示されます。</translation>
    </message>
    <message>
        <source>Asking the desktop whether it shows notifications.</source>
        <translation>デスクトップが通知に対応しているか確認しています。</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications: no service answers to org.freedesktop.Notifications. Everything else works. Start a notification daemon and they appear by themselves.</source>
        <translation>このデスクトップでは通知が表示されません。org.freedesktop.Notificationsに応答するサービスがありません。ほかの機能はすべて使えます。通知デーモンを起動すると自動で表示されるようになります。</translation>
    </message>
    <message>
        <source>The notification service of this desktop did not answer within three seconds. Everything else works; the next notification tries again.</source>
        <translation>このデスクトップの通知サービスが3秒以内に応答しませんでした。ほかの機能はすべて使えます。次の通知で再試行します。</translation>
    </message>
    <message>
        <source>A reminder that I set is due</source>
        <translation>自分が設定したリマインダーの時刻になったとき</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NumberEntry</name>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>携帯電話番号</translation>
    </message>
    <message>
        <source>. No range that we know holds it: check it once more.</source>
        <translation>。既知の番号帯に該当しません。もう一度確認してください。</translation>
    </message>
    <message>
        <source>As you have it: 07700 900142, +44 7700 900142, 0044 …</source>
        <translation>お手元の形式で入力: 07700 900142、+44 7700 900142、0044 …</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NumberRow</name>
    <message>
        <source>More about %1</source>
        <translation>%1の詳細</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未認証</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Opted out · %1</source>
        <translation>オプトアウト済み · %1</translation>
    </message>
    <message>
        <source>SMS consent · %1</source>
        <translation>SMS同意あり · %1</translation>
    </message>
    <message>
        <source>No SMS consent yet</source>
        <translation>SMSの同意なし</translation>
    </message>
    <message>
        <source>Make it the preferred number</source>
        <translation>優先番号にする</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>SMSを送信</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>この番号を削除</translation>
    </message>
    <message>
        <source>Consent and opt-outs…</source>
        <translation>同意とオプトアウト…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NumbersList</name>
    <message>
        <source>Other numbers</source>
        <translation>その他の番号</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>番号を追加</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1を削除しました</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::OfferCard</name>
    <message>
        <source>next agent in</source>
        <translation>次のエージェントまで</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>対応する</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>Offered to you</source>
        <translation>あなたへの割り振り</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier topic(s)</source>
        <translation>
            <numerusform>過去の用件%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>%1さんに対応する</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>%1さんを辞退</translation>
    </message>
    <message>
        <source>%1 is offered to you</source>
        <translation>%1さんとの会話が割り振られました</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>待ち時間%1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::OfferMark</name>
    <message>
        <source>%1 is offered to you: show the list</source>
        <translation>%1さんの会話が割り振られています: 一覧を表示</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::PaletteModel</name>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Conversation and customer</source>
        <translation>会話と顧客</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>%1, not possible now: %2</source>
        <translation>%1、現在は実行できません: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::PaneHeader</name>
    <message>
        <source>Pending</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Waiting for something: set aside, opens again when the customer writes</source>
        <translation>何かを待つ間、脇に置きます。顧客からメッセージが届くと再開します</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>SMSを送信</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Close and next</source>
        <translation>終了して次へ</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation>返信不要</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2は%1</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>待ち時間%1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了済み</translation>
    </message>
    <message>
        <source>No conversation yet</source>
        <translation>会話なし</translation>
    </message>
    <message>
        <source>Close this conversation (%1)</source>
        <translation>この会話を終了（%1）</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Hide the profile</source>
        <translation>プロフィールを隠す</translation>
    </message>
    <message>
        <source>Show the profile</source>
        <translation>プロフィールを表示</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <translation>認証済み: %1</translation>
    </message>
    <message>
        <source>%1, verified: %2</source>
        <translation>%1、認証済み: %2</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>この会話内を検索</translation>
    </message>
    <message>
        <source>Go to a day…</source>
        <translation>日付へ移動…</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>%1までスヌーズ中</translation>
    </message>
    <message>
        <source>Pending on or off</source>
        <translation>保留のオン/オフ</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>この会話を終了</translation>
    </message>
    <message>
        <source>no conversation is open</source>
        <translation>会話が開かれていません</translation>
    </message>
    <message>
        <source>accept it first</source>
        <translation>先に対応を開始してください</translation>
    </message>
    <message>
        <source>it is closed already</source>
        <translation>すでに終了しています</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ParameterEditor</name>
    <message>
        <source>Add a parameter</source>
        <translation>パラメーターを追加</translation>
    </message>
    <message>
        <source>Name, such as order</source>
        <translation>名前（例: order）</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Remove this parameter</source>
        <translation>このパラメーターを削除</translation>
    </message>
    <message>
        <source>With commas: Leeds, York</source>
        <translation>コンマ区切り（例: Leeds, York）</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>初期値</translation>
    </message>
    <message>
        <source>Typed for each message</source>
        <translation>メッセージごとに入力</translation>
    </message>
    <message>
        <source>A detail of the customer</source>
        <translation>顧客の詳細項目</translation>
    </message>
    <message>
        <source>Name of the detail, such as Customer no.</source>
        <translation>詳細項目の名前（例: 顧客番号）</translation>
    </message>
    <message>
        <source>Goes where nothing is given</source>
        <translation>未指定のときの値</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>選択肢</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ParameterFields</name>
    <message>
        <source>%1 · required</source>
        <translation>%1 · 必須</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>Not chosen: %1 goes</source>
        <translation>未選択: %1を送信</translation>
    </message>
    <message>
        <source>From the profile</source>
        <translation>プロフィールの値</translation>
    </message>
    <message>
        <source>Empty: “%1” goes</source>
        <translation>空欄: 「%1」を送信</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::PeriodBar</name>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Days to report</source>
        <translation>レポートの期間</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ProbeCard</name>
    <message>
        <source>Test connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>Save first: the test is of what is saved.</source>
        <translation>先に保存してください。テストは保存済みの内容で行います。</translation>
    </message>
    <message>
        <source>A test signs in and sends no SMS.</source>
        <translation>テストではサインインのみ行い、SMSは送信しません。</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>answered in %1 ms</source>
        <translation>%1ミリ秒で応答</translation>
    </message>
    <message>
        <source>No SMS was sent for this test.</source>
        <translation>このテストでSMSは送信されていません。</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>応答内容: %1</translation>
    </message>
    <message>
        <source>Everything this provider takes becomes an SMS. A test reaches its address, checks the certificate and sends nothing.</source>
        <translation>このプロバイダーが受け付けたものは、すべてSMSになります。テストではアドレスへの接続と証明書の確認のみ行い、何も送信しません。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ProfilePage</name>
    <message>
        <source>Write to this customer</source>
        <translation>この顧客に連絡</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>詳細を編集</translation>
    </message>
    <message>
        <source>Customer since %1</source>
        <translation>%1からの顧客</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>SMSを送信</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを入力</translation>
    </message>
    <message>
        <source>Record an opt-out…</source>
        <translation>オプトアウトを記録…</translation>
    </message>
    <message>
        <source>Merge with another customer…</source>
        <translation>別の顧客と統合…</translation>
    </message>
    <message>
        <source>Send OTP</source>
        <translation>OTPを送信</translation>
    </message>
    <message>
        <source>The details below are being edited</source>
        <translation>下の詳細を編集中です</translation>
    </message>
    <message>
        <source>Labels of the customer</source>
        <translation>顧客のラベル</translation>
    </message>
    <message>
        <source>no customer is open</source>
        <translation>顧客が開かれていません</translation>
    </message>
    <message>
        <source>Write an email…</source>
        <translation>メールを作成…</translation>
    </message>
    <message>
        <source>Email: the address in the details is not one</source>
        <translation>メール: 詳細のアドレスが正しくありません</translation>
    </message>
    <message>
        <source>Consent and opt-outs…</source>
        <translation>同意とオプトアウト…</translation>
    </message>
    <message>
        <source>Erase customer…</source>
        <translation>顧客を消去…</translation>
    </message>
    <message>
        <source>Remind me about the customer</source>
        <translation>この顧客のリマインダーを設定</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>リマインダーを設定…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ProfilePane</name>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Parts of the profile</source>
        <translation>プロフィールの区分</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ProviderForm</name>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新規: %1</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>保存: %1</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>一時停止中: %1。</translation>
    </message>
    <message>
        <source>What is to be sent waits here.</source>
        <translation>送信予定のものはここで待機します。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1を削除しますか？</translation>
    </message>
    <message>
        <source>Its password goes too. What was sent through it stays in the history.</source>
        <translation>パスワードも削除されます。これまでに送信したものは履歴に残ります。</translation>
    </message>
    <message>
        <source>Do not add it</source>
        <translation>追加しない</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ProvidersPage</name>
    <message>
        <source>Add a provider</source>
        <translation>プロバイダーを追加</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>The demo has its own provider</source>
        <translation>デモには専用のプロバイダーがあります</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>プロバイダー未設定</translation>
    </message>
    <message>
        <source>Nothing here can reach a real one. “Set up a provider” makes a profile of your own.</source>
        <translation>デモから実際のプロバイダーには接続できません。「プロバイダーを設定」で自分用のプロファイルを作成できます。</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Its password is missing</source>
        <translation>パスワードがありません</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>一時停止中: %1</translation>
    </message>
    <message>
        <source>A provider carries the SMS: a gateway that your team hosts, such as Kannel, or a service such as Clickatell. Until there is one, nothing can be sent.</source>
        <translation>プロバイダーはSMSを配信するもので、Kannelなど自社で運用するゲートウェイや、Clickatellなどのサービスを指します。設定するまで何も送信できません。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Question</name>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month under a chart, as in &quot;1 May&quot;; see QLocale::toString for the letters.</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>%1 more than on the day before.</source>
        <translation>前日より%1増加しました。</translation>
    </message>
    <message>
        <source>%1 fewer than on the day before.</source>
        <translation>前日より%1減少しました。</translation>
    </message>
    <message>
        <source>None on the day before.</source>
        <translation>前日は0件でした。</translation>
    </message>
    <message>
        <source>As many as on the day before.</source>
        <translation>前日と同数です。</translation>
    </message>
    <message numerus="yes">
        <source>None in the %n days before.</source>
        <translation>
            <numerusform>その前の%n日間は0件でした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As many as in the %n days before.</source>
        <translation>
            <numerusform>その前の%n日間と同数です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more than in the %n days before.</source>
        <translation>
            <numerusform>その前の%n日間より%1増加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer than in the %n days before.</source>
        <translation>
            <numerusform>その前の%n日間より%1減少しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Today is not over.</source>
        <comment>after a sentence</comment>
        <translation>%1今日はまだ終わっていません。</translation>
    </message>
    <message>
        <source>Nobody has been answered in this time.</source>
        <translation>この期間に応答した会話はありません。</translation>
    </message>
    <message>
        <source>Half were answered within %1.</source>
        <translation>半数に%1以内に応答しました。</translation>
    </message>
    <message>
        <source>One in ten waited longer than %1.</source>
        <translation>10件に1件は%1を超えて待ちました。</translation>
    </message>
    <message>
        <source>No SMS has arrived or failed in this time.</source>
        <translation>この期間に配信または失敗したSMSはありません。</translation>
    </message>
    <message>
        <source>%1 of SMS delivered, %2 of codes verified.</source>
        <translation>SMSの%1が配信され、コードの%2が認証されました。</translation>
    </message>
    <message>
        <source>%1 of SMS delivered.</source>
        <translation>SMSの%1が配信されました。</translation>
    </message>
    <message>
        <source>%1 of codes verified.</source>
        <translation>コードの%1が認証されました。</translation>
    </message>
    <message>
        <source>Scale begins at %1.</source>
        <translation>目盛りは%1から始まります。</translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%nセグメント</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>so many segments, as a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Nobody has a price for them.</source>
        <translation>料金は設定されていません。</translation>
    </message>
    <message>
        <source>As foreseen: no provider has told how many it counted.</source>
        <translation>見込みです。カウントを通知したプロバイダーはありません。</translation>
    </message>
    <message>
        <source>As the desk foresaw.</source>
        <translation>デスクの見込みどおりです。</translation>
    </message>
    <message>
        <source>The desk foresaw %1.</source>
        <translation>デスクの見込みは%1でした。</translation>
    </message>
    <message>
        <source>%1 for %2.</source>
        <comment>cost, so many segments</comment>
        <translation>%2で%1です。</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n of them have no price.</source>
        <comment>after a sentence</comment>
        <translation>
            <numerusform>%1このうち%n件は料金が未設定です。</numerusform>
        </translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>件数は？</translation>
    </message>
    <message>
        <source>How fast?</source>
        <translation>速さは？</translation>
    </message>
    <message>
        <source>How well delivered?</source>
        <translation>配信状況は？</translation>
    </message>
    <message>
        <source>What did it cost?</source>
        <translation>料金は？</translation>
    </message>
    <message numerus="yes">
        <source>%1 conversations.</source>
        <translation>
            <numerusform>会話%1件。</numerusform>
        </translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>slowest tenth</source>
        <translation>最も遅い10%</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>SMS delivered</source>
        <translation>配信されたSMS</translation>
    </message>
    <message>
        <source>codes verified</source>
        <translation>認証されたコード</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Rail</name>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message numerus="yes">
        <source>Conversations, %n waiting</source>
        <translation>
            <numerusform>会話、%n件待ち</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RecordForm</name>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Write down how it is known. Nothing is recorded without it.</source>
        <translation>確認した方法を入力してください。入力がなければ記録されません。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReminderActions</name>
    <message>
        <source>Remind me</source>
        <translation>リマインダーを設定</translation>
    </message>
    <message>
        <source>Remind me about %1</source>
        <translation>%1さんのリマインダーを設定</translation>
    </message>
    <message>
        <source>You are reminded: %1</source>
        <translation>リマインダーを設定しました: %1</translation>
    </message>
    <message>
        <source>The reminder is done</source>
        <translation>リマインダーを完了しました</translation>
    </message>
    <message>
        <source>The reminder is cancelled</source>
        <translation>リマインダーをキャンセルしました</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReminderBar</name>
    <message>
        <source>What you wanted to be reminded of, and whom</source>
        <translation>リマインダーの内容と対象の顧客</translation>
    </message>
    <message>
        <source>1 reminder is due</source>
        <translation>1件のリマインダーの時刻です</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders are due</source>
        <translation>
            <numerusform>%n件のリマインダーの時刻です</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReminderForm</name>
    <message>
        <source>Set reminder</source>
        <translation>リマインダーを設定</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What about? “Ask about the refund”</source>
        <translation>内容（例: 「返金について確認」）</translation>
    </message>
    <message>
        <source>Day and hour on your clock</source>
        <translation>自分の現地時間での日付と時刻</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>1時間後</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>月曜日</translation>
    </message>
    <message>
        <source>That time has gone by. Choose a later one.</source>
        <translation>過去の時刻です。これより後の時刻を選んでください。</translation>
    </message>
    <message>
        <source>Write a line about what it is.</source>
        <translation>内容を1行で入力してください。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReminderRow</name>
    <message>
        <source>Due</source>
        <translation>期限到来</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>担当: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完了: %1</translation>
    </message>
    <message>
        <source>Change the reminder: %1</source>
        <translation>リマインダーを変更: %1</translation>
    </message>
    <message>
        <source>Cancel the reminder: %1</source>
        <translation>リマインダーをキャンセル: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1さんを開く</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReminderSheet</name>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限到来</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>今後</translation>
    </message>
    <message>
        <source>No reminder is set. “Remind me…” in a customer&apos;s menu sets one; it stands here until it is done.</source>
        <translation>リマインダーは設定されていません。顧客のメニューの「リマインダーを設定…」で設定すると、完了するまでここに表示されます。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RemindersList</name>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReplacementCard</name>
    <message>
        <source>“%1” becomes “%2”</source>
        <translation>「%1」を「%2」に置き換え</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain characters save space</source>
        <translation>基本文字で文字数を節約</translation>
    </message>
    <message>
        <source> (also %1)</source>
        <translation> （ほかに%1）</translation>
    </message>
    <message>
        <source>Nothing plain can stand in its place.</source>
        <translation>代わりになる基本文字はありません。</translation>
    </message>
    <message numerus="yes">
        <source>saves %n SMS</source>
        <translation>
            <numerusform>SMS %n通分を節約</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace 1 character</source>
        <translation>1文字を置き換え</translation>
    </message>
    <message>
        <source>1 character replaced</source>
        <translation>1文字を置き換えました</translation>
    </message>
    <message>
        <source>%1 characters replaced</source>
        <translation>%1文字を置き換えました</translation>
    </message>
    <message>
        <source>%1, %2 SMS saved</source>
        <translation>%1、SMS %2通分を節約</translation>
    </message>
    <message>
        <source>%1 characters fewer, and it goes as one SMS.</source>
        <translation>%1文字減らすとSMS 1通に収まります。</translation>
    </message>
    <message>
        <source>The words say the same.</source>
        <translation>文面の意味は変わりません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>saves %n SMS, %1</source>
        <translation>
            <numerusform>SMS %n通分、%1を節約</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n characters</source>
        <translation>
            <numerusform>%n文字を置き換え</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReplyMeter</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1/%2文字</translation>
    </message>
    <message>
        <source>Length of the SMS</source>
        <translation>SMSの長さ</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, and what it means</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReportCard</name>
    <message>
        <source>Shown as</source>
        <translation>表示形式</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>%1 Chart</source>
        <comment>a question</comment>
        <translation>%1 グラフ</translation>
    </message>
    <message>
        <source>%1 Table</source>
        <comment>a question</comment>
        <translation>%1 表</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>グラフで表示</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>用語の意味</translation>
    </message>
    <message>
        <source>A row for each</source>
        <translation>行の単位</translation>
    </message>
    <message>
        <source>Save the table as CSV: %1</source>
        <comment>a question</comment>
        <translation>表をCSVで保存: %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>料金</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReportHead</name>
    <message>
        <source>Days</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14日間</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30日間</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Print to PDF</source>
        <translation>PDFに印刷</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>すべてのエージェント</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>すべてのプロバイダー</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReportList</name>
    <message numerus="yes">
        <source>%n customers would be added</source>
        <translation>
            <numerusform>顧客%n件を追加予定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers were added</source>
        <translation>
            <numerusform>顧客%n件を追加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers would be updated</source>
        <translation>
            <numerusform>顧客%n件を更新予定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers were updated</source>
        <translation>
            <numerusform>顧客%n件を更新しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come with consent, recorded with where it was given</source>
        <translation>
            <numerusform>%n件は同意あり、得た場所とともに記録</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opted out; texts to them are blocked</source>
        <translation>
            <numerusform>%n件はオプトアウト済み、SMSはブロック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out: their number is here already</source>
        <translation>
            <numerusform>番号が登録済みのため%n行を除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be taken in</source>
        <translation>
            <numerusform>%n行は取り込めません</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows with a problem</source>
        <translation>問題のある行</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: save them to see all</source>
        <translation>
            <numerusform>ほか%n件（保存するとすべて確認できます）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>These are your own figures</source>
        <translation>自分の数値のみ表示しています</translation>
    </message>
    <message>
        <source>Only a supervisor sees everybody&apos;s. The role is chosen in Settings, under Me.</source>
        <translation>全員分を表示できるのはスーパーバイザーのみです。役割は「設定」の「自分」で選べます。</translation>
    </message>
    <message>
        <source>Print to PDF</source>
        <translation>PDFに印刷</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSVで保存</translation>
    </message>
    <message>
        <source>The table is in %1</source>
        <translation>表を%1に書き出しました</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>すべてのエージェント</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>すべてのプロバイダー</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>レポートを%1に書き出しました</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RetentionCard</name>
    <message>
        <source>What would be removed</source>
        <translation>削除の対象</translation>
    </message>
    <message>
        <source>Nothing has been counted yet</source>
        <translation>まだ集計していません</translation>
    </message>
    <message>
        <source>The preview counts what is older than the days above. It removes nothing.</source>
        <translation>プレビューでは、上の日数より古いものを数えます。何も削除されません。</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>I know that nothing of it comes back</source>
        <translation>削除したものは元に戻せないことを理解しました</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>今すぐ削除</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>削除中…</translation>
    </message>
    <message>
        <source>You can go on working. At the end the file is cleaned, which takes a while in a large profile.</source>
        <translation>作業は続けられます。最後にファイルを整理します。大きなプロファイルでは時間がかかります。</translation>
    </message>
    <message>
        <source>Wait until this is done, or stop it.</source>
        <translation>完了するまで待つか、中止してください。</translation>
    </message>
    <message>
        <source>Save the days first: the preview is of what is saved.</source>
        <translation>先に日数を保存してください。プレビューは保存済みの内容で行います。</translation>
    </message>
    <message>
        <source>Remove now works after a preview that found something.</source>
        <translation>「今すぐ削除」は、プレビューで対象が見つかった後に使えます。</translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>先にチェックを入れてください。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RetentionPage</name>
    <message>
        <source>Retention</source>
        <translation>データの保持期間</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReviewDelegate</name>
    <message>
        <source>SMS not delivered</source>
        <translation>SMS配信失敗</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>オプトアウト済み</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>認証済み</translation>
    </message>
    <message numerus="yes">
        <source>Wrong code, %n tries</source>
        <translation>
            <numerusform>コード誤入力、%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>Code not typed</source>
        <translation>コード未入力</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未認証</translation>
    </message>
    <message>
        <source>%1, offered</source>
        <comment>of a channel</comment>
        <translation>%1、割り振り中</translation>
    </message>
    <message>
        <source>%1, open</source>
        <comment>of a channel</comment>
        <translation>%1、対応中</translation>
    </message>
    <message>
        <source>%1, pending</source>
        <comment>of a channel</comment>
        <translation>%1、保留</translation>
    </message>
    <message>
        <source>%1, snoozed</source>
        <comment>of a channel</comment>
        <translation>%1、スヌーズ中</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <comment>of a channel</comment>
        <translation>%1、終了済み</translation>
    </message>
    <message>
        <source>score disputed</source>
        <translation>スコアに異議あり</translation>
    </message>
    <message>
        <source>scored %1 %</source>
        <translation>スコア%1%</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>未評価</translation>
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
        <translation>保存した検索とスコア</translation>
    </message>
    <message>
        <source>Conversations to review</source>
        <translation>レビューする会話</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>More than %1 conversations found</source>
        <translation>%1件を超える会話が見つかりました</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations found</source>
        <translation>
            <numerusform>%n件の会話が見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>No one agent is called “%1”.</source>
        <translation>「%1」に該当するエージェントを1人に特定できません。</translation>
    </message>
    <message>
        <source>Nothing was said of your conversations yet. Scores and coaching notes appear here.</source>
        <translation>あなたの会話への評価はまだありません。スコアとコーチングメモがここに表示されます。</translation>
    </message>
    <message>
        <source>No conversation yet. Each one appears here, to be read silently and scored.</source>
        <translation>会話はまだありません。会話はここに表示され、通知なしで閲覧、評価できます。</translation>
    </message>
    <message>
        <source>Nothing found. Take a filter away, or search for fewer words: names, any part of a number, words of any message.</source>
        <translation>見つかりません。フィルターを解除するか、語句を減らして検索してください。名前、番号の一部、メッセージの語句で検索できます。</translation>
    </message>
    <message>
        <source>Find conversations to review</source>
        <translation>レビューする会話を検索</translation>
    </message>
    <message>
        <source>Words, name or number</source>
        <translation>語句、名前、番号</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Shows what conversations can be found by</source>
        <translation>会話の検索条件を表示します</translation>
    </message>
    <message>
        <source>Conversations found</source>
        <translation>見つかった会話</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReviewMenu</name>
    <message>
        <source>Not scored yet</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Failed verifications</source>
        <translation>失敗した認証</translation>
    </message>
    <message>
        <source>Failed SMS</source>
        <translation>失敗したSMS</translation>
    </message>
    <message>
        <source>Disputed scores</source>
        <translation>異議のあるスコア</translation>
    </message>
    <message>
        <source>Search for something, then save it here</source>
        <translation>検索を実行すると、ここに保存できます</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>この検索を削除</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>Scores by agent…</source>
        <translation>エージェント別スコア…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReviewPage</name>
    <message>
        <source>Choose a conversation on the left. It is read silently: nothing is marked read, and nobody is told.</source>
        <translation>左の一覧から会話を選択してください。閲覧しても既読にならず、誰にも通知されません。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RingCountdown</name>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RowWidget</name>
    <message>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>New. </source>
        <translation>新着。 </translation>
    </message>
    <message>
        <source>Link to %1, opens with Enter</source>
        <translation>%1へのリンク、Enterで開く</translation>
    </message>
    <message numerus="yes">
        <source>%n links, choose one with Enter</source>
        <translation>
            <numerusform>リンク%n件、Enterで選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Click for all that is known.</source>
        <translation>クリックするとすべての情報を表示します。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RubricPage</name>
    <message>
        <source>New rubric</source>
        <translation>新しい評価基準</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>Rubrics</source>
        <translation>評価基準</translation>
    </message>
    <message>
        <source>Rubric to edit</source>
        <translation>編集する評価基準</translation>
    </message>
    <message>
        <source>Name of the rubric</source>
        <translation>評価基準の名前</translation>
    </message>
    <message>
        <source>Categories: name, weight, scale, and why a mark may be low</source>
        <translation>項目: 名前、重み、尺度、評点が低い理由</translation>
    </message>
    <message>
        <source>Add a category</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>No longer offered; what was scored with it keeps it</source>
        <translation>新規には使えません。評価済みのものにはそのまま残ります</translation>
    </message>
    <message>
        <source>The only rubric cannot be retired</source>
        <translation>唯一の評価基準は廃止できません</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Version %1. Saving makes the next one; what was scored keeps the version it was scored with.</source>
        <translation>バージョン%1。保存すると次のバージョンになります。評価済みのものは、評価時のバージョンのままです。</translation>
    </message>
    <message>
        <source>The weights add up to %1. A score is a percentage of what they add up to.</source>
        <translation>重みの合計は%1です。スコアは合計に対する百分率です。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SameCustomers</name>
    <message>
        <source>same number</source>
        <translation>同じ番号</translation>
    </message>
    <message>
        <source>same number but for the ninth digit</source>
        <translation>9桁目の有無だけが違う番号</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>同じメールアドレス</translation>
    </message>
    <message>
        <source>same name and country</source>
        <translation>同じ名前と国</translation>
    </message>
    <message>
        <source>%1 may be the same person</source>
        <translation>%1さんと同一人物の可能性があります</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>別人</translation>
    </message>
    <message>
        <source>Merged with %1</source>
        <translation>%1さんと統合済み</translation>
    </message>
    <message>
        <source>%1 · can be undone until %2</source>
        <translation>%1 · %2まで元に戻せます</translation>
    </message>
    <message>
        <source>Undo merge</source>
        <translation>統合を元に戻す</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SampleFoot</name>
    <message>
        <source>Sample this week</source>
        <translation>今週のサンプル</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>No conversation was begun this week yet</source>
        <translation>今週始まった会話はまだありません</translation>
    </message>
    <message numerus="yes">
        <source>All %n scored for %1</source>
        <translation>
            <numerusform>%1さんの全%n件を評価済み</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 scored for %3</source>
        <translation>%3さんの%1/%2件を評価済み</translation>
    </message>
    <message>
        <source>Opens the next one that is not scored</source>
        <translation>次の未評価の会話を開きます</translation>
    </message>
    <message>
        <source>Next of the sample</source>
        <translation>サンプルの次の会話</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SaveBar</name>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>1 change not saved</source>
        <translation>未保存の変更1件</translation>
    </message>
    <message>
        <source>%1 changes not saved</source>
        <translation>未保存の変更%1件</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>It is being saved</source>
        <translation>保存中です</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>変更はありません</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ScoreLine</name>
    <message>
        <source>failed by %1</source>
        <translation>失格: %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/%1</translation>
    </message>
    <message>
        <source>of %1 so far</source>
        <translation>/%1（途中）</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1/%2項目に回答</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1/%2ポイント</translation>
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
        <translation>%1: %2/%3</translation>
    </message>
    <message>
        <source>fails the score if not</source>
        <translation>「いいえ」の場合は失格</translation>
    </message>
    <message>
        <source>weight %1, fails the score</source>
        <translation>重み%1、失格項目</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>重み%1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Choose why it is low</source>
        <translation>評点が低い理由を選択</translation>
    </message>
    <message>
        <source>Why %1 is low</source>
        <translation>%1の評点が低い理由</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ScorecardPane</name>
    <message>
        <source>Save draft</source>
        <translation>下書きを保存</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>評価シート</translation>
    </message>
    <message>
        <source>Summary for the agent</source>
        <translation>エージェントへの総評</translation>
    </message>
    <message>
        <source>Summary for %1</source>
        <translation>%1さんへの総評</translation>
    </message>
    <message>
        <source>What was good, what to do next time</source>
        <translation>良かった点、次回の改善点</translation>
    </message>
    <message>
        <source>Second score: blind</source>
        <translation>2人目の評価: ブラインド</translation>
    </message>
    <message>
        <source>Somebody has scored this conversation. You see how once yours is handed in.</source>
        <translation>この会話は別の人が評価済みです。その結果は、あなたの評価を提出すると表示されます。</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>下書きを保存済み</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>評価基準</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>評点</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>No score yet. What was said of single messages stands beneath them.</source>
        <translation>スコアはまだありません。個々のメッセージへのコメントは、各メッセージの下に表示されます。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SearchDelegate</name>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search conversations and customers</source>
        <translation>会話と顧客を検索</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SearchHelp</name>
    <message>
        <source>Names, any part of a number, and words of any message. Quotes keep words together.</source>
        <translation>名前、番号の一部、メッセージ内の言葉で検索できます。引用符で囲むと語句のまとまりで検索します。</translation>
    </message>
    <message>
        <source>Narrow it down</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Any part of a name, number or email. Quotes keep words together. Your own fields work too, as in tier:gold.</source>
        <translation>名前、番号、メールのどの部分でも検索できます。引用符で囲むと語句のまま検索します。tier:goldのように独自の項目も使えます。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SearchModel</name>
    <message>
        <source>Customer %1, %2</source>
        <translation>顧客%1、%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>No one agent is called “%1”</source>
        <translation>「%1」に該当するエージェントを1人に特定できません</translation>
    </message>
    <message>
        <source>The newest messages are shown. More words or a filter find older ones</source>
        <translation>最新のメッセージを表示しています。古いものは言葉やフィルターを追加して検索できます</translation>
    </message>
    <message>
        <source>Conversation with %1, %2: %3</source>
        <translation>%1さんとの会話、%2: %3</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>検索結果</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Names, numbers and words of any message are searched.</source>
        <translation>見つかりません。検索対象は名前、番号、すべてのメッセージ内の言葉です。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SelectionBar</name>
    <message>
        <source>Selected conversations</source>
        <translation>選択した会話</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n件選択中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SendTimeBox</name>
    <message>
        <source>When it goes</source>
        <translation>送信日時</translation>
    </message>
    <message>
        <source>Day and hour on the customer&apos;s clock</source>
        <translation>顧客の現地時間での日付と時刻</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>今すぐ</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>別の日時…</translation>
    </message>
    <message>
        <source>That time has gone by. Choose a later one.</source>
        <translation>過去の時刻です。これより後の時刻を選んでください。</translation>
    </message>
    <message>
        <source>%1; %2 here. Until then it can be changed or cancelled.</source>
        <comment>time there; time here</comment>
        <translation>%1（こちらの時刻では%2）。それまでは変更やキャンセルができます。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>デスクに戻る</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Sending and quiet hours</source>
        <translation>送信と送信制限時間帯</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>ルーティング</translation>
    </message>
    <message>
        <source>Save and go</source>
        <translation>保存して移動</translation>
    </message>
    <message>
        <source>Discard and go</source>
        <translation>破棄して移動</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>移動しない</translation>
    </message>
    <message>
        <source>1 change is not saved.</source>
        <translation>1件の変更が保存されていません。</translation>
    </message>
    <message>
        <source>%1 changes are not saved.</source>
        <translation>%1件の変更が保存されていません。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>設定: %1</translation>
    </message>
    <message>
        <source>Ways by country</source>
        <translation>国別の経路</translation>
    </message>
    <message>
        <source>When a provider fails</source>
        <translation>プロバイダーの障害時</translation>
    </message>
    <message>
        <source>Daily limits</source>
        <translation>1日の上限</translation>
    </message>
    <message>
        <source>Rubrics</source>
        <translation>評価基準</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>データの保持期間</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>監査ログ</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Sheet</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ShortcutRow</name>
    <message>
        <source>%1: back to the usual key</source>
        <translation>%1: 標準のキーに戻す</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>ここで使う</translation>
    </message>
    <message>
        <source>%1 was not taken. %2</source>
        <translation>%1は設定できませんでした。%2</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” (%3), which would have none.</source>
        <translation>%1は「%2」（%3）のキーです。ここで使うと、そちらのキーはなくなります。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The shortcuts are copied as text</source>
        <translation>ショートカットをテキストとしてコピーしました</translation>
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
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Every command has its usual key again</source>
        <translation>すべてのコマンドを標準のキーに戻しました</translation>
    </message>
    <message>
        <source>Choose a key and press the new one. Backspace takes it away, Escape keeps it.</source>
        <translation>キーを選び、新しいキーを押してください。Backspaceで解除、Escapeで維持します。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SmsDetails</name>
    <message>
        <source>Details of this SMS</source>
        <translation>このSMSの詳細</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Sender ID</source>
        <translation>送信者ID</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>カウント</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Provider&apos;s ID</source>
        <translation>プロバイダー側のID</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>このコンピューターに保存</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checked when it was sent</source>
        <translation>送信時のチェック</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>合格: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>The provider took it</source>
        <translation>プロバイダーが受付</translation>
    </message>
    <message>
        <source>The provider refused it</source>
        <translation>プロバイダーが拒否しました</translation>
    </message>
    <message>
        <source>Not taken, tried again later</source>
        <translation>受け付けられず、後で再試行</translation>
    </message>
    <message>
        <source>Given up before it went</source>
        <translation>送信前に中止</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>応答はまだありません</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>明確な応答なし</translation>
    </message>
    <message>
        <source>The network keeps it for later</source>
        <translation>ネットワークが後の配信のために保持</translation>
    </message>
    <message>
        <source>Handed over to the network</source>
        <translation>ネットワークに引き渡し済み</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>端末に到達</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>配信失敗</translation>
    </message>
    <message>
        <source>Refused by the network</source>
        <translation>ネットワークが拒否</translation>
    </message>
    <message>
        <source>Another receipt</source>
        <translation>別の配信確認</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>コード%1</translation>
    </message>
    <message>
        <source>code %1: %2</source>
        <translation>コード%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, the desk counted %2</source>
        <translation>%1、デスクのカウントは%2通</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>SMS %n通</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider alone knows how many SMS it was.</source>
        <translation>SMSが何通だったかは、プロバイダーにしか分かりません。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Provider&apos;s count</source>
        <translation>プロバイダーのカウント</translation>
    </message>
    <message>
        <source>This SMS was found in the provider&apos;s history.</source>
        <translation>このSMSはプロバイダーの履歴で見つかりました。</translation>
    </message>
    <message>
        <source>Not in the provider&apos;s history. It may still appear there; nothing was sent again.</source>
        <translation>プロバイダーの履歴にありません。後から表示される可能性があります。再送信はされていません。</translation>
    </message>
    <message numerus="yes">
        <source>In the provider&apos;s history: %n SMS that could be this one, not enough to tell.</source>
        <translation>
            <numerusform>プロバイダーの履歴に、このSMSの可能性があるものが%n通あります。特定はできません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>受け付けられず</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SmsFields</name>
    <message>
        <source>Verified</source>
        <translation>認証済み</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未認証</translation>
    </message>
    <message>
        <source>Provider’s default</source>
        <translation>プロバイダーの既定値</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SmsSheet</name>
    <message>
        <source>to %1</source>
        <translation>宛先: %1</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>下書きを保存済み</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Ends with: %1</source>
        <translation>末尾: %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Enterで送信</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>記録しています…</translation>
    </message>
    <message>
        <source>Looking at the rules…</source>
        <translation>ルールを確認しています…</translation>
    </message>
    <message>
        <source>No number yet: add one in the profile</source>
        <translation>番号がありません: プロフィールで追加してください</translation>
    </message>
    <message>
        <source>1 thing to solve first</source>
        <translation>先に解決が必要な項目1件</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>先に本文を入力してください</translation>
    </message>
    <message>
        <source>Draft not saved</source>
        <translation>下書き未保存</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>下書き保存済み</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>SMSを送信</translation>
    </message>
    <message>
        <source>Close; the draft is kept</source>
        <translation>閉じる（下書きは保存されます）</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Text of the SMS</source>
        <translation>SMSの本文</translation>
    </message>
    <message>
        <source>Before it goes</source>
        <translation>送信前の確認</translation>
    </message>
    <message>
        <source>On the handset</source>
        <translation>端末での表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The draft is kept</source>
        <translation>下書きは保存されます</translation>
    </message>
    <message>
        <source>Customer cannot reply to this SMS</source>
        <translation>顧客はこのSMSに返信できません</translation>
    </message>
    <message>
        <source>Where and when did they ask for SMS again?</source>
        <translation>いつ、どこで顧客がSMSの再開を希望しましたか？</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Does this number take SMS? Your answer goes to the audit trail.</source>
        <translation>この番号はSMSを受信できますか？ 回答は監査ログに記録されます。</translation>
    </message>
    <message>
        <source>Yes, tag it</source>
        <translation>はい、SMS可にする</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>What arrives is written at %1. The desk does not know it.</source>
        <translation>届く内容は%1側で作成されます。このデスクでは分かりません。</translation>
    </message>
    <message>
        <source>Fill in what is required first</source>
        <translation>先に必須項目を入力してください</translation>
    </message>
    <message>
        <source>%1 sends a greeting that is set up there. You choose its parameters.</source>
        <translation>%1は、プロバイダー側で設定された挨拶文を送信します。パラメーターを指定してください。</translation>
    </message>
    <message>
        <source>%1 sends a greeting that is set up there. It takes nothing from you.</source>
        <translation>%1は、プロバイダー側で設定された挨拶文を送信します。入力する項目はありません。</translation>
    </message>
    <message>
        <source>How many SMS this becomes, and what it costs, only %1 knows.</source>
        <translation>SMSが何通になり、料金がいくらかかるかは、%1にしか分かりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n things to solve first</source>
        <translation>
            <numerusform>先に解決が必要な項目%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SnoozePicker</name>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>スヌーズの終了</translation>
    </message>
    <message>
        <source>That time has gone by</source>
        <translation>過去の時刻です</translation>
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
        <translation>Heliographを終了</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TableEditor</name>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>Back to the default table</source>
        <translation>既定の表に戻す</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>CSV形式…</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>JSON形式…</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>%1行目、%2: %3</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>エクスポート: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました: %1</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another place.</source>
        <translation>%1を書き出せませんでした: %2。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Choose a row first</source>
        <translation>先に行を選択してください</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>元に戻す操作はありません</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>やり直す操作はありません</translation>
    </message>
    <message>
        <source>This is the default table</source>
        <translation>既定の表です</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TablePage</name>
    <message>
        <source>Countries</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Where one-way SMS is refused before anything is sent. A country that is not in the table is allowed. Agents read the reason, its source and its date.</source>
        <translation>一方向SMSを送信前に拒否する国。表にない国は許可されます。理由、出典、日付はエージェントに表示されます。</translation>
    </message>
    <message>
        <source>Add a country</source>
        <translation>国を追加</translation>
    </message>
    <message>
        <source>No country is refused. Add one, or go back to the default table.</source>
        <translation>拒否する国はありません。国を追加するか、既定の表に戻してください。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>One-way SMS</source>
        <translation>一方向SMS</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>How to stop</source>
        <translation>配信停止の案内</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>確認日</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>What one SMS costs, by provider and country. Estimates and today&apos;s sum come from it; without a price there is no estimate.</source>
        <translation>プロバイダーと国ごとのSMS 1通の料金。見積もりと本日の合計の計算に使います。料金がない場合は見積もりません。</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>料金を追加</translation>
    </message>
    <message>
        <source>No prices yet, so nothing is estimated. Add the first one from your provider&apos;s price list.</source>
        <translation>料金がまだないため、見積もりはできません。プロバイダーの料金表から最初の料金を追加してください。</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Price per SMS</source>
        <translation>SMS 1通の料金</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Ways by country</source>
        <translation>国別の経路</translation>
    </message>
    <message>
        <source>Which provider carries codes or one-way SMS to a country, where it is not the usual one. If that provider is switched off, the usual one does.</source>
        <translation>標準以外のプロバイダーでコードまたは一方向SMSを送信する国。そのプロバイダーがオフの場合は、標準のプロバイダーを使います。</translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation>経路を追加</translation>
    </message>
    <message>
        <source>Everything goes through the usual provider. Add a country that needs another.</source>
        <translation>すべて標準のプロバイダーで送信されます。別のプロバイダーが必要な国を追加してください。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>すべての国</translation>
    </message>
    <message>
        <source>When a provider fails</source>
        <translation>プロバイダーの障害時</translation>
    </message>
    <message>
        <source>Who carries one-way SMS and codes when their provider is out of reach, has no credit left or refuses the password. Only a text that was certainly not taken goes on, once to each provider, from the first row down; a country&apos;s own rows come first.</source>
        <translation>プロバイダーに接続できない場合、残高がない場合、またはパスワードが拒否された場合に、代わりに一方向SMSとコードを送信するプロバイダー。確実に受け付けられなかったものだけを、上の行から順に各プロバイダーで1回ずつ送信します。国を指定した行が優先されます。</translation>
    </message>
    <message>
        <source>Add a stand-in</source>
        <translation>代替を追加</translation>
    </message>
    <message>
        <source>Nobody stands in: a text waits until its own provider works again. Add the first stand-in.</source>
        <translation>代替プロバイダーはありません。元のプロバイダーが復旧するまで送信は待機します。最初の代替を追加してください。</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>代替プロバイダー</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TemplateBox</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>template and language</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · marketing</source>
        <comment>template and class</comment>
        <translation>%1 · マーケティング</translation>
    </message>
    <message>
        <source>Write the first one…</source>
        <translation>最初のテンプレートを作成…</translation>
    </message>
    <message>
        <source>Edit templates…</source>
        <translation>テンプレートを編集…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TemplateForm</name>
    <message>
        <source>In another language</source>
        <translation>別の言語で作成</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>One-way SMS</source>
        <translation>一方向SMS</translation>
    </message>
    <message>
        <source>Reply in a chat</source>
        <translation>チャットの返信</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>A customer is offered the text in their own language first.</source>
        <translation>顧客の言語の本文が最初に提示されます。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Marketing needs a consent of its own and waits out the quiet hours.</source>
        <translation>マーケティングには個別の同意が必要で、送信制限時間帯が終わるまで待機します。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス連絡</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>マーケティング</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新しいテンプレート</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TemplatePreview</name>
    <message>
        <source>As a customer reads it</source>
        <translation>顧客への表示</translation>
    </message>
    <message>
        <source>No SMS goes before these are filled in, by the customer’s details or by hand: %1.</source>
        <translation>次の項目が顧客の詳細または手入力で埋まるまで、SMSは送信されません: %1。</translation>
    </message>
    <message>
        <source>Filled in by the customer’s details or by hand: %1.</source>
        <translation>顧客の詳細または手入力で埋まる項目: %1。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TemplateText</name>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Hi {{first_name|there}}, your order comes on {{day}}.</source>
        <translation>{{first_name|お客}}様、ご注文の品は{{day}}にお届けします。</translation>
    </message>
    <message>
        <source>Insert variable</source>
        <translation>変数を挿入</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a variable and what it stands for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Words after a bar stand in where a customer has none: {{first_name|there}}. Details of the customer go in by their names; what nobody knows is typed before it goes.</source>
        <translation>縦線の後の語句は、顧客の情報がない場合に使われます: {{first_name|there}}。顧客の詳細は項目名で挿入され、不明なものは送信前に入力します。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TemplatesPage</name>
    <message>
        <source>Maya Okonkwo</source>
        <comment>an example of a customer&apos;s name</comment>
        <translation>佐藤 花子</translation>
    </message>
    <message>
        <source>Leeds</source>
        <comment>an example of a place</comment>
        <translation>横浜市</translation>
    </message>
    <message>
        <source>Delivery slot</source>
        <translation>配達時間帯</translation>
    </message>
    <message>
        <source>Hi {{first_name|there}}, your order comes on {{day}}. {{workspace}}</source>
        <translation>{{first_name|お客}}様、ご注文の品は{{day}}にお届けします。{{workspace}}</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Write a template</source>
        <translation>テンプレートを作成</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>例から始める</translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation>テンプレートはまだありません</translation>
    </message>
    <message>
        <source>A template is a text that you send often. Where it says {{first_name}} the customer’s name goes in; what the desk does not know, such as {{day}}, you type before it goes. Pick it in the SMS composer, or send it with heliographctl.</source>
        <translation>テンプレートは、よく送る本文のひな形です。{{first_name}}の部分には顧客の名前が入り、{{day}}のように不明なものは送信前に入力します。SMSの作成画面で選ぶか、heliographctlで送信します。</translation>
    </message>
    <message>
        <source>One-way SMS</source>
        <translation>一方向SMS</translation>
    </message>
    <message>
        <source>Replies in a chat</source>
        <translation>チャットの返信</translation>
    </message>
    <message>
        <source>%1 · marketing</source>
        <comment>language and class</comment>
        <translation>%1 · マーケティング</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Timeline</name>
    <message>
        <source>New</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>%1 · %2 s</source>
        <translation>%1 · %2秒</translation>
    </message>
    <message>
        <source>code %1 · %2</source>
        <translation>コード%1 · %2</translation>
    </message>
    <message>
        <source>Send it a second time?</source>
        <translation>もう一度送信しますか？</translation>
    </message>
    <message>
        <source>If the first one arrived after all, %1 gets it twice, and both are charged.</source>
        <translation>最初の送信が届いていた場合、%1さんには2通届き、どちらにも料金がかかります。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Cancel SMS</source>
        <translation>SMSを取り消す</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>届きました</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>再送信…</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>編集して再送信</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>SMS · 1-way</source>
        <translation>SMS · 一方向</translation>
    </message>
    <message>
        <source>SMS · opt-out confirmed</source>
        <translation>SMS · 配信停止の確認</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>宛先: %1</translation>
    </message>
    <message>
        <source>%1 SMS</source>
        <translation>%1 SMS</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>送信者 %1</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>社内メモ</translation>
    </message>
    <message>
        <source>Verification code, hidden</source>
        <translation>認証コード、非表示</translation>
    </message>
    <message>
        <source>SMS with the code · %1</source>
        <translation>コードのSMS · %1</translation>
    </message>
    <message>
        <source>[%1] %2</source>
        <translation>[%1] %2</translation>
    </message>
    <message>
        <source>[%1] %2, private note: %3</source>
        <translation>[%1] %2、非公開メモ: %3</translation>
    </message>
    <message>
        <source>[%1] %2, %3 %4, %5: %6</source>
        <translation>[%1] %2、%3 %4、%5: %6</translation>
    </message>
    <message>
        <source>[%1] %2: %3</source>
        <translation>[%1] %2: %3</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Code SMS: %1</source>
        <translation>コードのSMS: %1</translation>
    </message>
    <message>
        <source>Private note by %1, %2: %3</source>
        <translation>%1の非公開メモ、%2: %3</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4. %5</source>
        <translation>%1 %2、%3: %4。%5</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1、%2、%3: %4</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4. %5</source>
        <translation>%1、%2、%3: %4。%5</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TimelineView</name>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>%1さんとの会話</translation>
    </message>
    <message>
        <source>another conversation</source>
        <translation>別の会話</translation>
    </message>
    <message numerus="yes">
        <source>↓ %n new</source>
        <translation>
            <numerusform>↓ 新着%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ To the newest</source>
        <translation>↓ 最新へ</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages, go to the end</source>
        <translation>
            <numerusform>新着メッセージ%n件、末尾へ移動</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>最新のメッセージへ移動</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy with details</source>
        <translation>詳細付きでコピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <translation>%1を開く…</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TopicsList</name>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>open</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Goes to where it begins in the conversation</source>
        <translation>会話内の開始位置へ移動します</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Transcript</name>
    <message>
        <source>Silent, audited</source>
        <translation>通知なし、監査対象</translation>
    </message>
    <message>
        <source>Coaching note on this message</source>
        <translation>このメッセージへのコーチングメモ</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>会話記録</translation>
    </message>
    <message>
        <source>Nothing is marked read and nobody is told. That you opened it stands in the audit trail.</source>
        <translation>既読にはならず、誰にも通知されません。閲覧したことは監査ログに残ります。</translation>
    </message>
    <message>
        <source>Coaching note…</source>
        <translation>コーチングメモ…</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a conversation&apos;s times</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>About your work</source>
        <translation>あなたの対応について</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TranscriptSheet</name>
    <message>
        <source>Export conversations</source>
        <translation>会話をエクスポート</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>To print, to hand over, to file.</source>
        <translation>印刷、受け渡し、保管用。</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webページ（HTML）</translation>
    </message>
    <message>
        <source>For a browser. What was written stands there as text; nothing of it runs.</source>
        <translation>ブラウザー用。メッセージはテキストとして表示され、実行されることはありません。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For programs: everything, in full.</source>
        <translation>プログラム用。すべての内容を含みます。</translation>
    </message>
    <message>
        <source>Table, a row per conversation (CSV)</source>
        <translation>表、会話ごとに1行（CSV）</translation>
    </message>
    <message>
        <source>For spreadsheets. Cells that could run as formulas are made harmless.</source>
        <translation>表計算ソフト用。数式として実行される可能性のあるセルは無害化します。</translation>
    </message>
    <message>
        <source>Table, a row per message (CSV)</source>
        <translation>表、メッセージごとに1行（CSV）</translation>
    </message>
    <message>
        <source>With the team&apos;s notes</source>
        <translation>チームのメモを含める</translation>
    </message>
    <message>
        <source>Mask phone numbers, in texts too</source>
        <translation>電話番号を伏せる（本文内も含む）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Only you can read the file. The audit trail keeps that it was written.</source>
        <translation>ファイルは自分だけが読めます。書き出したことは監査ログに残ります。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are chosen.</source>
        <translation>
            <numerusform>%n件の会話を選択しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation is in %1</source>
        <translation>会話を%1に書き出しました</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are in %1</source>
        <translation>
            <numerusform>会話%n件を%1に書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き出し中…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TransferForm</name>
    <message>
        <source>Transfer with a note</source>
        <translation>メモを付けて引き継ぐ</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation>引き継ぎ先</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>社内メモ</translation>
    </message>
    <message>
        <source>What the next agent should know. The customer never sees it.</source>
        <translation>次のエージェントに伝えること。顧客には表示されません。</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>引き継ぐ</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Tray</name>
    <message>
        <source>Open Heliograph</source>
        <translation>Heliographを開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Heliographを終了</translation>
    </message>
    <message numerus="yes">
        <source>Heliograph: %n waiting</source>
        <translation>
            <numerusform>Heliograph: %n件待ち</numerusform>
        </translation>
    </message>
    <message>
        <source>Heliograph: nobody is waiting</source>
        <translation>Heliograph: 待っている人はいません</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TrendSheet</name>
    <message>
        <source>Scores by agent</source>
        <translation>エージェント別スコア</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>項目</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>過去%n日間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n before</source>
        <translation>
            <numerusform>その前の%n日間</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Scores by agent and category</source>
        <translation>エージェントと項目別のスコア</translation>
    </message>
    <message>
        <source>Nothing was scored in the last two months. Submit a scorecard, and its marks appear here.</source>
        <translation>過去2か月に評価はありません。評価シートを提出すると、評点がここに表示されます。</translation>
    </message>
    <message>
        <source>Means of what was submitted; each category by what its marks were worth</source>
        <translation>提出済みの評価の平均。項目ごとの値は評点の得点率です</translation>
    </message>
    <message>
        <source>%1 % (%2)</source>
        <comment>share, of how many</comment>
        <translation>%1%（%2）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>%1 points up</source>
        <translation>%1ポイント上昇</translation>
    </message>
    <message>
        <source>%1 points down</source>
        <translation>%1ポイント低下</translation>
    </message>
    <message>
        <source>Whole score</source>
        <translation>スコア全体</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TriageActions</name>
    <message>
        <source>Not possible as they stand now</source>
        <translation>現在の状態では実行できません</translation>
    </message>
    <message>
        <source>%1; %2 not possible</source>
        <translation>%1。実行不可%2件</translation>
    </message>
    <message>
        <source>Given back to everybody</source>
        <translation>未割り当てに戻しました</translation>
    </message>
    <message numerus="yes">
        <source>%n given back to everybody</source>
        <translation>
            <numerusform>%n件を未割り当てに戻しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>%1さんに割り当てました</translation>
    </message>
    <message numerus="yes">
        <source>%n assigned to %1</source>
        <translation>
            <numerusform>%n件を%1さんに割り当てました</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels changed</source>
        <translation>ラベルを変更しました</translation>
    </message>
    <message numerus="yes">
        <source>Labels of %n changed</source>
        <translation>
            <numerusform>%n件のラベルを変更しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>%1までスヌーズしました</translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed until %1</source>
        <translation>
            <numerusform>%n件を%1までスヌーズしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Set to pending</source>
        <translation>保留にしました</translation>
    </message>
    <message numerus="yes">
        <source>%n set to pending</source>
        <translation>
            <numerusform>%n件を保留にしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>再開しました</translation>
    </message>
    <message numerus="yes">
        <source>%n open again</source>
        <translation>
            <numerusform>%n件を再開しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了しました</translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n件を終了しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>既読にしました</translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read</source>
        <translation>
            <numerusform>%n件を既読にしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>未読にしました</translation>
    </message>
    <message numerus="yes">
        <source>%n marked as unread</source>
        <translation>
            <numerusform>%n件を未読にしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>元に戻しました</translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for %n changed since</source>
        <translation>
            <numerusform>その後変更された%n件を除き、元に戻しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TriageMenu</name>
    <message>
        <source>1 hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>3 hours</source>
        <translation>3時間</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6時間</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12時間</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>2 days</source>
        <translation>2日</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3日</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1週間</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>自分（%1）</translation>
    </message>
    <message>
        <source>With a note…</source>
        <translation>メモ付き…</translation>
    </message>
    <message>
        <source>Give back to everybody</source>
        <translation>未割り当てに戻す</translation>
    </message>
    <message>
        <source>Add names in Settings, Workspace</source>
        <translation>名前は「設定」の「ワークスペース」で追加</translation>
    </message>
    <message>
        <source>Pick a time…</source>
        <translation>日時を選択…</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>別のウィンドウで開く</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>割り当て先</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>ラベル…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>会話を再開</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>番号をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>未読にする</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>リマインダーを設定…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ValuesPage</name>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>スーパーバイザー</translation>
    </message>
    <message>
        <source>The only one that can</source>
        <translation>対応可能な唯一のプロバイダー</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>自分の名前</translation>
    </message>
    <message>
        <source>Written beside everything you send, note and decide.</source>
        <translation>送信、メモ、判断のすべてに記載されます。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>A supervisor reviews, and may change countries and providers. It is convenience: who may open this computer&apos;s account may do all of it.</source>
        <translation>スーパーバイザーは確認を行い、国とプロバイダーを変更できます。これは便宜上の区分で、このコンピューターのアカウントを使える人は誰でもすべての操作ができます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Customers read it in the text of the code.</source>
        <translation>コードの本文で顧客に表示されます。</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>自国</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Who shares this workspace, as Ines Duarte, Tom Okafor. Conversations can be assigned to them.</source>
        <translation>このワークスペースを共有する人。例: Ines Duarte, Tom Okafor。会話の割り当て先になります。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>For customers whose zone nobody knows. Write it as Europe/London.</source>
        <translation>タイムゾーンが不明な顧客に使います。Europe/Londonの形式で入力します。</translation>
    </message>
    <message>
        <source>Chat link</source>
        <translation>チャットリンク</translation>
    </message>
    <message>
        <source>Where customers begin a chat with you. Templates put it in as {{chat_link}}.</source>
        <translation>顧客がチャットを始める場所。テンプレートには{{chat_link}}で挿入されます。</translation>
    </message>
    <message>
        <source>Digits of the code</source>
        <translation>コードの桁数</translation>
    </message>
    <message>
        <source>6 to 8.</source>
        <translation>6～8桁。</translation>
    </message>
    <message>
        <source>More countries</source>
        <translation>その他の国</translation>
    </message>
    <message>
        <source>Codes go to your home country and to the countries of your customers. Add others as GB, DE.</source>
        <translation>コードは自国と顧客の国に送信できます。ほかの国はGB, DEのように追加します。</translation>
    </message>
    <message>
        <source>Codes go through</source>
        <translation>コードの送信に使用</translation>
    </message>
    <message>
        <source>One-way SMS through</source>
        <translation>一方向SMSの送信に使用</translation>
    </message>
    <message>
        <source>SMS replies through</source>
        <translation>SMS返信の送信に使用</translation>
    </message>
    <message>
        <source>Undo, seconds</source>
        <translation>送信取り消し（秒）</translation>
    </message>
    <message>
        <source>How long an SMS can be taken back, 0 to 30.</source>
        <translation>SMSの送信を取り消せる時間。0～30。</translation>
    </message>
    <message>
        <source>How to stop</source>
        <translation>配信停止の案内</translation>
    </message>
    <message>
        <source>Stands at the end of every one-way SMS and counts. Empty: nothing is added.</source>
        <translation>すべての一方向SMSの末尾に付き、文字数に含まれます。空欄の場合は何も追加されません。</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>送信制限の開始</translation>
    </message>
    <message>
        <source>The customer&apos;s time; nothing promotional goes then.</source>
        <translation>顧客の現地時間。この時間帯に販促SMSは送信されません。</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>送信制限の終了</translation>
    </message>
    <message>
        <source>Service texts</source>
        <translation>サービス連絡</translation>
    </message>
    <message>
        <source>Hold service texts in quiet hours too</source>
        <translation>送信制限時間帯はサービス連絡も保留する</translation>
    </message>
    <message>
        <source>Standard capacity</source>
        <translation>標準の対応上限</translation>
    </message>
    <message>
        <source>Conversations that are offered by themselves.</source>
        <translation>自動で割り振られる会話の数。</translation>
    </message>
    <message>
        <source>Maximum capacity</source>
        <translation>最大の対応上限</translation>
    </message>
    <message>
        <source>With Next, one can take more, up to this.</source>
        <translation>「次へ」を使うと、この数まで追加で対応できます。</translation>
    </message>
    <message>
        <source>Time to answer, seconds</source>
        <translation>応答期限（秒）</translation>
    </message>
    <message>
        <source>Then an offer passes on, if somebody else is available. 10 to 600.</source>
        <translation>過ぎると、ほかに対応可能な人がいればその人に割り振られます。10～600。</translation>
    </message>
    <message>
        <source>Closes by itself after, hours</source>
        <translation>自動終了までの時間（時間）</translation>
    </message>
    <message>
        <source>Without an answer from the customer. A late reply opens it again. 0: never.</source>
        <translation>顧客から返信がない場合。後から返信が届くと再開します。0の場合は自動終了しません。</translation>
    </message>
    <message>
        <source>None</source>
        <comment>country</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>How a number without a country code is read. Without one, numbers are typed with + and the country code.</source>
        <translation>国番号のない番号の読み取りに使います。未設定の場合、番号は+と国番号を付けて入力します。</translation>
    </message>
    <message>
        <source>SMS a day</source>
        <translation>1日のSMS数</translation>
    </message>
    <message>
        <source>Bulk stops at nine tenths of it, single texts at all of it; codes always go. 0: no limit.</source>
        <translation>一括送信は上限の9割、個別のSMSは上限で停止します。コードは常に送信されます。0: 上限なし。</translation>
    </message>
    <message>
        <source>Cost a day</source>
        <translation>1日の料金</translation>
    </message>
    <message>
        <source>By currency, as 50.00 EUR, 20 GBP, and held in the same way. Counts what has a price. Empty: no limit.</source>
        <translation>通貨ごとに「50.00 EUR, 20 GBP」の形式で入力します。停止のしかたはSMS数と同じです。料金が設定されたものを数えます。空欄: 上限なし。</translation>
    </message>
    <message>
        <source>Reviews a week</source>
        <translation>週あたりのレビュー数</translation>
    </message>
    <message>
        <source>Conversations of each agent that are drawn for review. Failed verifications come beside them. 0 to 50.</source>
        <translation>エージェントごとにレビュー用に抽出する会話の数。失敗した認証は別に加わります。0～50。</translation>
    </message>
    <message>
        <source>Messages, days</source>
        <translation>メッセージ（日数）</translation>
    </message>
    <message>
        <source>With their closed conversations, and texts to many. 0: for ever.</source>
        <translation>終了した会話と一括送信も含みます。0: 無期限。</translation>
    </message>
    <message>
        <source>How a text was sent, days</source>
        <translation>SMSの送信経過（日数）</translation>
    </message>
    <message>
        <source>Attempts, receipts and the provider’s ids. What became of the text stays with it. 0: for ever.</source>
        <translation>送信の試行、配信レポート、プロバイダー側のID。送信の結果はSMSとともに残ります。0: 無期限。</translation>
    </message>
    <message>
        <source>Codes, days</source>
        <translation>コード（日数）</translation>
    </message>
    <message>
        <source>That one was sent, and what became of it. A verified number stays verified. 0: for ever.</source>
        <translation>コードを送信した事実とその結果。認証済みの番号は認証済みのままです。0: 無期限。</translation>
    </message>
    <message>
        <source>Audit trail, days</source>
        <translation>監査ログ（日数）</translation>
    </message>
    <message>
        <source>The oldest entries go behind a signed cut, so that the rest still verifies. 0: for ever.</source>
        <translation>最も古いエントリを署名付きの区切りで切り離すため、残りは引き続き検証できます。0: 無期限。</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Once a day, remove what is older</source>
        <translation>1日1回、古いものを削除</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::VerificationFlow</name>
    <message>
        <source>Order form</source>
        <translation>注文フォーム</translation>
    </message>
    <message>
        <source>Said so on the phone</source>
        <translation>電話で口頭</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>書面に署名</translation>
    </message>
    <message>
        <source>Asked in this chat</source>
        <translation>このチャットで希望</translation>
    </message>
    <message>
        <source>How did %1 agree to SMS?</source>
        <translation>%1さんはどのようにSMSに同意しましたか？</translation>
    </message>
    <message>
        <source>How did %1 ask for SMS again?</source>
        <translation>%1さんはどのようにSMSの再開を希望しましたか？</translation>
    </message>
    <message>
        <source>Their words, a form, a date</source>
        <translation>本人の言葉、フォーム、日付</translation>
    </message>
    <message>
        <source>How did %1 ask to stop?</source>
        <translation>%1さんはどのように配信停止を希望しましたか？</translation>
    </message>
    <message>
        <source>Their words, or where they said so</source>
        <translation>本人の言葉、または申し出た場所</translation>
    </message>
    <message>
        <source>No code and no SMS may go to a number of this kind.</source>
        <translation>この種類の番号にはコードもSMSも送信できません。</translation>
    </message>
    <message>
        <source>A fixed line takes no SMS</source>
        <translation>固定電話はSMSを受信できません</translation>
    </message>
    <message>
        <source>If you know that this one does, say so. It is written to the audit trail.</source>
        <translation>この番号で受信できると分かっている場合は、その旨を指定してください。監査ログに記録されます。</translation>
    </message>
    <message>
        <source>It takes SMS</source>
        <translation>SMSを受信できる</translation>
    </message>
    <message>
        <source>SMS is switched off for this number</source>
        <translation>この番号へのSMSはオフになっています</translation>
    </message>
    <message>
        <source>Allow SMS</source>
        <translation>SMSを許可</translation>
    </message>
    <message>
        <source>Is this a mobile?</source>
        <translation>携帯電話ですか？</translation>
    </message>
    <message>
        <source>The number does not tell, and only a mobile takes SMS. The answer is recorded.</source>
        <translation>番号からは判別できません。SMSを受信できるのは携帯電話のみです。回答は記録されます。</translation>
    </message>
    <message>
        <source>It is a mobile</source>
        <translation>携帯電話である</translation>
    </message>
    <message>
        <source>Also verified for %1</source>
        <translation>%1さんでも認証済み</translation>
    </message>
    <message>
        <source>Two customers, one number: a shared phone, or the same person twice.</source>
        <translation>2件の顧客に同じ番号: 電話を共有しているか、同一人物が重複しています。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>no customer is open</source>
        <translation>顧客が開かれていません</translation>
    </message>
    <message>
        <source>one is under way</source>
        <translation>認証が進行中です</translation>
    </message>
    <message>
        <source>verified already</source>
        <translation>すでに認証済みです</translation>
    </message>
    <message>
        <source>How did %1 ask for the code?</source>
        <translation>%1さんはどのようにコードを希望しましたか？</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>電話で</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>窓口で</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::VerificationView</name>
    <message>
        <source>Verification of the phone number</source>
        <translation>電話番号の認証</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Send a code to</source>
        <translation>コードの送信先</translation>
    </message>
    <message>
        <source>Send OTP</source>
        <translation>OTPを送信</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>処理中</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>It cannot be read as a phone number.</source>
        <translation>電話番号として読み取れません。</translation>
    </message>
    <message>
        <source>It must not be empty.</source>
        <translation>空にはできません。</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>長すぎます。</translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation>数値を入力してください。</translation>
    </message>
    <message>
        <source>The number is too small or too large.</source>
        <translation>数値が小さすぎるか大きすぎます。</translation>
    </message>
    <message>
        <source>It must be an address that begins with https://, or with http:// for this computer.</source>
        <translation>https://で始まるアドレスを入力してください。このコンピューター宛ての場合はhttp://も使えます。</translation>
    </message>
    <message>
        <source>Without https it would travel readable for everyone on the way. Plain http goes to this computer only.</source>
        <translation>httpsでないと、通信途中で誰にでも内容を読まれます。暗号化なしのhttpはこのコンピューター宛てにのみ使えます。</translation>
    </message>
    <message>
        <source>It must be HOST:PORT, such as 127.0.0.1:13014, or off.</source>
        <translation>127.0.0.1:13014のようなHOST:PORT、またはoffを入力してください。</translation>
    </message>
    <message>
        <source>It must not hold a line break.</source>
        <translation>改行は使えません。</translation>
    </message>
    <message>
        <source>It takes small letters, digits and hyphens, 40 at most.</source>
        <translation>英小文字、数字、ハイフンのみ、40文字以内で入力してください。</translation>
    </message>
    <message>
        <source>This one is a secret and is never given as a setting.</source>
        <translation>これは機密情報のため、設定値としては指定できません。</translation>
    </message>
    <message>
        <source>There is no such field here.</source>
        <translation>この項目はありません。</translation>
    </message>
    <message>
        <source>It must be a country code of two letters, such as GB.</source>
        <translation>GBのような2文字の国コードを入力してください。</translation>
    </message>
    <message>
        <source>It must be a time of day, such as 21:00.</source>
        <translation>21:00のような時刻を入力してください。</translation>
    </message>
    <message>
        <source>It must be a time zone, such as Europe/London.</source>
        <translation>Europe/Londonのようなタイムゾーンを入力してください。</translation>
    </message>
    <message>
        <source>It must be true or false.</source>
        <translation>trueまたはfalseを入力してください。</translation>
    </message>
    <message>
        <source>It is none of the choices.</source>
        <translation>選択肢にない値です。</translation>
    </message>
    <message>
        <source>It must be a JSON list.</source>
        <translation>JSONのリストを入力してください。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>修正してもう一度お試しください。</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>理由: %1。</translation>
    </message>
    <message>
        <source>This is no phone number</source>
        <translation>電話番号ではありません</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>名前がありません</translation>
    </message>
    <message>
        <source>Give the customer a name.</source>
        <translation>顧客の名前を入力してください。</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>本文がありません</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>先に本文を入力してください。</translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <translation>理由がありません</translation>
    </message>
    <message>
        <source>Write down how you know: the customer&apos;s own words, or where they are kept.</source>
        <translation>確認した方法を入力してください。顧客本人の言葉、またはその保管場所です。</translation>
    </message>
    <message>
        <source>There is no such type of provider here</source>
        <translation>この種類のプロバイダーはありません</translation>
    </message>
    <message>
        <source>See which types there are. The demo takes none but its own.</source>
        <translation>使用できる種類を確認してください。デモで使えるのは専用のプロバイダーのみです。</translation>
    </message>
    <message>
        <source>“%1” cannot be used</source>
        <translation>「%1」は使用できません</translation>
    </message>
    <message>
        <source>This value cannot be used</source>
        <translation>この値は使用できません</translation>
    </message>
    <message>
        <source>Too late to take it back</source>
        <translation>もう取り消せません</translation>
    </message>
    <message>
        <source>It is on its way to the provider already.</source>
        <translation>すでにプロバイダーへ送信中です。</translation>
    </message>
    <message>
        <source>That cannot be done in its present state</source>
        <translation>現在の状態では実行できません</translation>
    </message>
    <message>
        <source>It moved on meanwhile. Look at it again.</source>
        <translation>その間に状態が変わりました。もう一度確認してください。</translation>
    </message>
    <message>
        <source>The conversation is closed</source>
        <translation>会話は終了しています</translation>
    </message>
    <message>
        <source>Open it again to answer.</source>
        <translation>返信するには会話を再開してください。</translation>
    </message>
    <message>
        <source>The customer has this number already</source>
        <translation>この顧客にはすでにこの番号があります</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Somebody was faster</source>
        <translation>ほかの人が先に操作しました</translation>
    </message>
    <message>
        <source>It changed since you looked at it. Nothing was done.</source>
        <translation>表示後に内容が変わりました。何も実行されていません。</translation>
    </message>
    <message>
        <source>You have as many conversations as you can take</source>
        <translation>担当する会話が上限に達しています</translation>
    </message>
    <message>
        <source>Close one first.</source>
        <translation>先に会話を1件終了してください。</translation>
    </message>
    <message>
        <source>This kind of number takes no SMS</source>
        <translation>この種類の番号はSMSを受信できません</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>別の番号を選んでください。</translation>
    </message>
    <message>
        <source>This is a landline</source>
        <translation>固定電話です</translation>
    </message>
    <message>
        <source>It can be tagged for SMS by hand only.</source>
        <translation>SMS可にする設定は手動でのみ行えます。</translation>
    </message>
    <message>
        <source>A code is never sent again like this</source>
        <translation>コードはこの方法では再送信できません</translation>
    </message>
    <message>
        <source>Send a new one from the profile.</source>
        <translation>プロフィールから新しいコードを送信してください。</translation>
    </message>
    <message>
        <source>Its time is over</source>
        <translation>有効時間が過ぎています</translation>
    </message>
    <message>
        <source>Send it again as a new text.</source>
        <translation>新しい本文として送信し直してください。</translation>
    </message>
    <message>
        <source>A rule does not allow this</source>
        <translation>ルールにより許可されていません</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>何も実行されていません。</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>ルール: %1</translation>
    </message>
    <message>
        <source>The profile cannot be opened</source>
        <translation>プロファイルを開けません</translation>
    </message>
    <message>
        <source>What lies there is not a Heliograph profile. Nothing was changed.</source>
        <translation>その場所にあるのはHeliographのプロファイルではありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>There is no profile there</source>
        <translation>その場所にプロファイルがありません</translation>
    </message>
    <message>
        <source>The first command that writes makes it. Check the folder you named.</source>
        <translation>プロファイルは、最初に書き込みを行うコマンドで作成されます。指定したフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>An older Heliograph made it. Open it once for writing and it is brought up to date.</source>
        <translation>以前のバージョンのHeliographで作成されています。書き込み可能な状態で一度開くと更新されます。</translation>
    </message>
    <message>
        <source>Its lock file cannot be used. Check who owns the folder.</source>
        <translation>ロックファイルを使用できません。フォルダーの所有者を確認してください。</translation>
    </message>
    <message>
        <source>Check that the folder is there and that it is yours to write.</source>
        <translation>フォルダーが存在し、書き込み権限があることを確認してください。</translation>
    </message>
    <message>
        <source>There is no such provider</source>
        <translation>このプロバイダーはありません</translation>
    </message>
    <message>
        <source>See the list of providers.</source>
        <translation>プロバイダーの一覧を確認してください。</translation>
    </message>
    <message>
        <source>There is no such setting</source>
        <translation>この設定はありません</translation>
    </message>
    <message>
        <source>See the list of settings.</source>
        <translation>設定の一覧を確認してください。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>It does not exist, or it was removed.</source>
        <translation>存在しないか、削除されています。</translation>
    </message>
    <message>
        <source>Type a phone number.</source>
        <translation>電話番号を入力してください。</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>電話番号ではありません。</translation>
    </message>
    <message>
        <source>Begin with + and the country code.</source>
        <translation>+と国番号から入力してください。</translation>
    </message>
    <message>
        <source>No country has this code.</source>
        <translation>この国番号の国はありません。</translation>
    </message>
    <message>
        <source>Some digits are missing.</source>
        <translation>桁数が足りません。</translation>
    </message>
    <message>
        <source>There are too many digits.</source>
        <translation>桁数が多すぎます。</translation>
    </message>
    <message>
        <source>A number with an extension takes no SMS.</source>
        <translation>内線番号付きの番号はSMSを受信できません。</translation>
    </message>
    <message>
        <source>No number of this country looks like this.</source>
        <translation>この国にこの形式の番号はありません。</translation>
    </message>
    <message>
        <source>The profile is in use</source>
        <translation>プロファイルは使用中です</translation>
    </message>
    <message>
        <source>Another Heliograph has it open. Close that one, then try again. Nothing was changed.</source>
        <translation>別のHeliographで開かれています。そちらを閉じてからもう一度お試しください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Another Heliograph (process %1) has it open. Close that one, then try again. Nothing was changed.</source>
        <translation>別のHeliograph（プロセス%1）で開かれています。そちらを閉じてからもう一度お試しください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The profile&apos;s file is damaged</source>
        <translation>プロファイルのファイルが破損しています</translation>
    </message>
    <message>
        <source>Nothing is overwritten. At the next start the damaged file is kept aside; restore the newest backup.</source>
        <translation>上書きはされません。次回起動時に破損したファイルは別に保管されます。最新のバックアップを復元してください。</translation>
    </message>
    <message>
        <source>A newer Heliograph wrote this profile</source>
        <translation>このプロファイルは新しいバージョンのHeliographで書き込まれています</translation>
    </message>
    <message>
        <source>It was not touched. Use that version, or a newer one.</source>
        <translation>変更は加えていません。そのバージョン以降を使用してください。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクの空き容量がありません</translation>
    </message>
    <message>
        <source>Nothing was stored. Make room, then do it again.</source>
        <translation>何も保存されていません。空き容量を確保してからやり直してください。</translation>
    </message>
    <message>
        <source>The disk answered with an error</source>
        <translation>ディスクエラーが発生しました</translation>
    </message>
    <message>
        <source>What you did last may not be stored. Look before you repeat it.</source>
        <translation>直前の操作が保存されていない可能性があります。繰り返す前に確認してください。</translation>
    </message>
    <message>
        <source>The passphrase does not open the vault</source>
        <translation>このパスフレーズでは保管庫を開けません</translation>
    </message>
    <message>
        <source>Nothing was changed. Type it again.</source>
        <translation>何も変更されていません。もう一度入力してください。</translation>
    </message>
    <message>
        <source>The password store does not answer</source>
        <translation>パスワードの保存先が応答しません</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keychain, or use a passphrase vault.</source>
        <translation>システムのキーチェーンのロックを解除するか、パスフレーズ式の保管庫を使用してください。</translation>
    </message>
    <message>
        <source>No provider is set up for this</source>
        <translation>この用途のプロバイダーが設定されていません</translation>
    </message>
    <message>
        <source>Set one up first; without it nothing can be sent.</source>
        <translation>先にプロバイダーを設定してください。設定するまで何も送信できません。</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>何も送信されていません</translation>
    </message>
    <message>
        <source>Nothing left this computer and nothing is charged. You can try again.</source>
        <translation>データはこのコンピューターの外に出ておらず、料金もかかりません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The provider refused it</source>
        <translation>プロバイダーが拒否しました</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信されていません。</translation>
    </message>
    <message>
        <source>Nothing was sent: %1.</source>
        <translation>何も送信されていません: %1。</translation>
    </message>
    <message>
        <source>Not sure whether it went</source>
        <translation>送信されたか不明です</translation>
    </message>
    <message>
        <source>It may have gone and may be charged. Never repeat it without looking.</source>
        <translation>送信され、料金が発生している可能性があります。確認せずに繰り返さないでください。</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>It may still come. Look again in a moment.</source>
        <translation>この後に届く可能性があります。しばらくしてから確認してください。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルされました</translation>
    </message>
    <message>
        <source>Something went wrong inside Heliograph</source>
        <translation>Heliographの内部で問題が発生しました</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>不具合としてご報告ください。</translation>
    </message>
    <message>
        <source>Please report it with this word: %1.</source>
        <translation>次の語を添えてご報告ください: %1。</translation>
    </message>
    <message>
        <source>Wrong code, 1 try left</source>
        <translation>コードが違います、残り1回</translation>
    </message>
    <message numerus="yes">
        <source>Wrong code, %n tries left</source>
        <translation>
            <numerusform>コードが違います、残り%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>Verification of %1 ended after 180 days</source>
        <translation>%1の認証が180日経過により終了</translation>
    </message>
    <message>
        <source>Verification ended: %1 was changed</source>
        <translation>認証終了: %1が変更されました</translation>
    </message>
    <message>
        <source>Verification of %1 was taken back</source>
        <translation>%1の認証を取り消し</translation>
    </message>
    <message>
        <source>Verification of %1 ended: two profiles were merged</source>
        <translation>%1の認証が終了: 2件のプロフィールが統合されました</translation>
    </message>
    <message>
        <source>Verification of %1 ended</source>
        <translation>%1の認証が終了</translation>
    </message>
    <message>
        <source>Code for %1 ended with a restart, before it was sent</source>
        <translation>%1のコードは送信前の再起動により終了</translation>
    </message>
    <message>
        <source>Code cancelled: %1 was changed</source>
        <translation>コードをキャンセル: %1が変更されました</translation>
    </message>
    <message>
        <source>Code for %1 cancelled</source>
        <translation>%1のコードをキャンセル</translation>
    </message>
    <message>
        <source>Closed: no reply needed</source>
        <translation>終了: 返信不要</translation>
    </message>
    <message>
        <source>Closed by %1: no reply needed</source>
        <translation>%1さんが終了: 返信不要</translation>
    </message>
    <message>
        <source>Closed: the customer stopped answering</source>
        <translation>終了: 顧客からの返信が途絶えました</translation>
    </message>
    <message>
        <source>Conversation closed</source>
        <translation>会話を終了</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>%1さんが終了</translation>
    </message>
    <message>
        <source>SMS consent recorded</source>
        <translation>SMSの同意を記録</translation>
    </message>
    <message>
        <source>SMS consent recorded · %1</source>
        <translation>SMSの同意を記録 · %1</translation>
    </message>
    <message>
        <source>Verification code sent to %1</source>
        <translation>認証コードを%1に送信</translation>
    </message>
    <message>
        <source>Not sure whether the code to %1 went. If the customer has it, it counts</source>
        <translation>%1へのコードは送信結果不明。顧客に届いていれば有効です</translation>
    </message>
    <message>
        <source>No code sent to %1 · %2</source>
        <translation>%1へのコードは未送信 · %2</translation>
    </message>
    <message>
        <source>Code for %1 expired</source>
        <translation>%1のコードが期限切れ</translation>
    </message>
    <message>
        <source>Locked after too many wrong codes, until %1</source>
        <translation>コードの誤入力が上限に達したため%1までロック</translation>
    </message>
    <message>
        <source>Locked after too many wrong codes</source>
        <translation>コードの誤入力が上限に達したためロック</translation>
    </message>
    <message>
        <source>Number verified · %1 · typed in %2</source>
        <translation>番号を認証 · %1 · %2で入力</translation>
    </message>
    <message>
        <source>Opted out of SMS</source>
        <translation>SMSをオプトアウト</translation>
    </message>
    <message>
        <source>Opted out of SMS with “%1”</source>
        <translation>「%1」によりSMSをオプトアウト</translation>
    </message>
    <message>
        <source>SMS allowed again</source>
        <translation>SMSを再び許可</translation>
    </message>
    <message>
        <source>SMS allowed again with “%1”</source>
        <translation>「%1」によりSMSを再び許可</translation>
    </message>
    <message>
        <source>This sounds like a request to stop. Nothing was done: ask, then record the opt-out</source>
        <translation>配信停止の希望と思われます。処理は行っていません。確認のうえオプトアウトを記録してください</translation>
    </message>
    <message>
        <source>Conversation opened</source>
        <translation>会話を開始</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>対応を開始</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <translation>%1さんが対応を開始</translation>
    </message>
    <message>
        <source>Conversation opened again</source>
        <translation>会話を再開</translation>
    </message>
    <message>
        <source>Opened again by %1</source>
        <translation>%1さんが再開</translation>
    </message>
    <message>
        <source>Set to pending</source>
        <translation>保留に設定</translation>
    </message>
    <message>
        <source>Set to pending by %1</source>
        <translation>%1さんが保留に設定</translation>
    </message>
    <message>
        <source>Send OTP, and let the customer type the code.</source>
        <translation>OTPを送信し、顧客にコードを入力してもらってください。</translation>
    </message>
    <message>
        <source>Number not verified yet</source>
        <translation>番号が未認証です</translation>
    </message>
    <message>
        <source>A code was sent. The customer has still to type it.</source>
        <translation>コードは送信済みです。顧客の入力を待っています。</translation>
    </message>
    <message>
        <source>Number locked</source>
        <translation>番号がロックされています</translation>
    </message>
    <message>
        <source>Too many wrong codes. It takes a new code after an hour.</source>
        <translation>コードの誤入力が上限に達しました。1時間後に新しいコードを送信できます。</translation>
    </message>
    <message>
        <source>Number not verified</source>
        <translation>番号が未認証です</translation>
    </message>
    <message>
        <source>The last code expired. </source>
        <translation>前回のコードは期限切れです。 </translation>
    </message>
    <message>
        <source>Verification has ended</source>
        <translation>認証が終了しています</translation>
    </message>
    <message>
        <source>It is older than 180 days. </source>
        <translation>認証から180日が過ぎています。 </translation>
    </message>
    <message>
        <source>The number was changed since. </source>
        <translation>その後、番号が変更されました。 </translation>
    </message>
    <message>
        <source>It was taken back. </source>
        <translation>認証が取り消されました。 </translation>
    </message>
    <message>
        <source>One-way SMS goes to verified numbers only. </source>
        <translation>一方向SMSは認証済みの番号にのみ送信できます。 </translation>
    </message>
    <message>
        <source>No opt-in to marketing</source>
        <translation>マーケティングのオプトインなし</translation>
    </message>
    <message>
        <source>A marketing text needs a recorded opt-in of the customer.</source>
        <translation>マーケティングの本文には、顧客のオプトインの記録が必要です。</translation>
    </message>
    <message>
        <source>No consent to SMS</source>
        <translation>SMSの同意なし</translation>
    </message>
    <message>
        <source>Record that the customer asked for it, with where and when.</source>
        <translation>顧客が希望したことを、場所と日時を添えて記録してください。</translation>
    </message>
    <message>
        <source>No SMS may go to this number. Chat is still open.</source>
        <translation>この番号にSMSは送信できません。チャットは利用できます。</translation>
    </message>
    <message>
        <source>Replied “%1” on %2. Chat is still open.</source>
        <translation>%2に「%1」と返信。チャットは利用できます。</translation>
    </message>
    <message>
        <source>%1: codes are not sent there</source>
        <translation>%1: コードの送信対象外</translation>
    </message>
    <message>
        <source>Codes go to the home country and to the countries of customers. A supervisor can add %1 in Settings.</source>
        <translation>コードは自国と顧客の国に送信できます。%1はスーパーバイザーが「設定」で追加できます。</translation>
    </message>
    <message>
        <source> Country table: %1, read %2.</source>
        <translation> 国の表: %1、%2確認。</translation>
    </message>
    <message>
        <source>%1: one-way SMS is not allowed</source>
        <translation>%1: 一方向SMSは許可されていません</translation>
    </message>
    <message>
        <source>Premium, shared-cost, toll-free, pager and voicemail numbers are never texted. Choose another number.</source>
        <translation>プレミアム、分担課金、フリーダイヤル、ポケベル、留守番電話の番号にSMSは送信されません。別の番号を選んでください。</translation>
    </message>
    <message>
        <source>Is this a mobile number?</source>
        <translation>携帯電話番号ですか？</translation>
    </message>
    <message>
        <source>Its kind is not known. Ask the customer, and say yes once.</source>
        <translation>番号の種類が不明です。顧客に確認し、一度だけ「はい」と回答してください。</translation>
    </message>
    <message>
        <source>Most landlines take no SMS. Tag it for SMS only if the customer says that it does.</source>
        <translation>ほとんどの固定電話はSMSを受信できません。顧客が受信できると答えた場合のみSMS可にしてください。</translation>
    </message>
    <message>
        <source>Number looks unusual</source>
        <translation>見慣れない番号です</translation>
    </message>
    <message>
        <source>It has a possible length, but no known range holds it. Check it with the customer.</source>
        <translation>桁数は正しいものの、既知の番号帯に該当しません。顧客に確認してください。</translation>
    </message>
    <message>
        <source>Number has no SMS tag</source>
        <translation>番号がSMS可になっていません</translation>
    </message>
    <message>
        <source>Tag the number for SMS on the profile first.</source>
        <translation>先にプロフィールで番号をSMS可にしてください。</translation>
    </message>
    <message>
        <source>Customer&apos;s local time unknown</source>
        <translation>顧客の現地時間が不明です</translation>
    </message>
    <message>
        <source>The workspace&apos;s own hours are used.</source>
        <translation>ワークスペースの時間帯が適用されます。</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>送信制限時間帯</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>One SMS only in this workspace</source>
        <translation>このワークスペースではSMS 1通のみ</translation>
    </message>
    <message>
        <source>This text needs %1. Nothing you typed is lost.</source>
        <translation>この本文には%1が必要です。入力内容は失われません。</translation>
    </message>
    <message>
        <source>It needs %1 SMS, %2 are allowed. Nothing you typed is lost.</source>
        <translation>SMS %1通が必要ですが、上限は%2通です。入力内容は失われません。</translation>
    </message>
    <message>
        <source>The same text again</source>
        <translation>同じ本文の再送信</translation>
    </message>
    <message>
        <source>It went to this number at %1 already. You chose to send it again.</source>
        <translation>この番号にはすでに%1に送信済みです。再送信を選択しています。</translation>
    </message>
    <message>
        <source>The same text may have gone already</source>
        <translation>同じ本文がすでに送信された可能性があります</translation>
    </message>
    <message>
        <source>At %1 it is not sure whether it went. Settle that one first, or send it again on purpose.</source>
        <translation>%1の送信は結果が不明です。先にそちらを解決するか、承知のうえで再送信してください。</translation>
    </message>
    <message>
        <source>The same text went already</source>
        <translation>同じ本文が送信済みです</translation>
    </message>
    <message>
        <source>It was sent to this number at %1.</source>
        <translation>この番号に%1に送信しました。</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>プロバイダー未設定</translation>
    </message>
    <message>
        <source>Set one up to send SMS.</source>
        <translation>SMSを送信するにはプロバイダーを設定してください。</translation>
    </message>
    <message>
        <source>This provider cannot send one-way SMS</source>
        <translation>このプロバイダーは一方向SMSを送信できません</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>別のプロバイダーを選んでください。</translation>
    </message>
    <message>
        <source>This provider cannot hold a conversation</source>
        <translation>このプロバイダーは双方向の会話に対応していません</translation>
    </message>
    <message>
        <source>This provider sends no text of your own</source>
        <translation>このプロバイダーは自由な本文を送信できません</translation>
    </message>
    <message>
        <source>Provider paused: %1</source>
        <translation>プロバイダー一時停止中: %1</translation>
    </message>
    <message>
        <source>The text waits until it is resumed.</source>
        <translation>本文は再開されるまで待機します。</translation>
    </message>
    <message>
        <source>The provider cannot send this</source>
        <translation>プロバイダーがこれを送信できません</translation>
    </message>
    <message>
        <source>A variable has no value</source>
        <translation>値のない変数があります</translation>
    </message>
    <message>
        <source>Try again at %1.</source>
        <translation>%1以降にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again on %1 at %2.</source>
        <translation>%1の%2以降にもう一度お試しください。</translation>
    </message>
    <message>
        <source>A code was sent a moment ago</source>
        <translation>コードは送信したばかりです</translation>
    </message>
    <message>
        <source>Three codes went to this number in 10 minutes</source>
        <translation>この番号には10分間にコードを3回送信しています</translation>
    </message>
    <message>
        <source>Five codes went to this number today</source>
        <translation>この番号には本日コードを5回送信しています</translation>
    </message>
    <message>
        <source>You have sent 20 codes in an hour</source>
        <translation>1時間にコードを20回送信しています</translation>
    </message>
    <message>
        <source>This workspace has sent 200 codes in an hour</source>
        <translation>このワークスペースは1時間にコードを200回送信しています</translation>
    </message>
    <message>
        <source>Many codes to similar numbers were never confirmed</source>
        <translation>類似した番号へのコードの多くが未確認のままです</translation>
    </message>
    <message>
        <source>That looks like abuse. A supervisor can look into it.</source>
        <translation>不正利用の疑いがあります。スーパーバイザーが調査できます。</translation>
    </message>
    <message>
        <source>Ten tries of this customer have failed</source>
        <translation>この顧客の認証が10回失敗しています</translation>
    </message>
    <message>
        <source>A supervisor has to decide.</source>
        <translation>スーパーバイザーの判断が必要です。</translation>
    </message>
    <message>
        <source>The number opted out of SMS</source>
        <translation>この番号はSMSをオプトアウトしています</translation>
    </message>
    <message>
        <source>No code may go to it. Chat is still open.</source>
        <translation>コードは送信できません。チャットは利用できます。</translation>
    </message>
    <message>
        <source>Check the number with the customer.</source>
        <translation>番号を顧客に確認してください。</translation>
    </message>
    <message>
        <source>The provider did not take it: %1</source>
        <translation>プロバイダーが受け付けませんでした: %1</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the provider in Settings.</source>
        <translation>何も送信されていません。「設定」でプロバイダーを確認してください。</translation>
    </message>
    <message>
        <source>The provider did not take it</source>
        <translation>プロバイダーが受け付けませんでした</translation>
    </message>
    <message>
        <source>Nothing was sent. You can try again.</source>
        <translation>何も送信されていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Not allowed now</source>
        <translation>現在は許可されていません</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>コード: %1</translation>
    </message>
    <message>
        <source>Send OTP</source>
        <translation>OTPを送信</translation>
    </message>
    <message>
        <source>Customer asked for it here</source>
        <translation>顧客がここで希望</translation>
    </message>
    <message>
        <source>Record opt-in…</source>
        <translation>オプトインを記録…</translation>
    </message>
    <message>
        <source>Reply in chat</source>
        <translation>チャットで返信</translation>
    </message>
    <message>
        <source>Choose number</source>
        <translation>番号を選択</translation>
    </message>
    <message>
        <source>Yes, it is a mobile</source>
        <translation>はい、携帯電話です</translation>
    </message>
    <message>
        <source>Tag for SMS…</source>
        <translation>SMS可にする…</translation>
    </message>
    <message>
        <source>Send when open</source>
        <translation>制限終了後に送信</translation>
    </message>
    <message>
        <source>Cut at the limit</source>
        <translation>上限で切る</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>設定する</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Choose provider</source>
        <translation>プロバイダーを選択</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>待つ</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>1 character too many</source>
        <translation>1文字超過</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n文字超過</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/%2 · %3 · %4</source>
        <translation>%1/%2 · %3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>SMS %n通</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 allowed</source>
        <translation>%1 · 上限%2通</translation>
    </message>
    <message>
        <source>%1 · estimate</source>
        <translation>%1 · 概算</translation>
    </message>
    <message>
        <source>%1 at %2 forces Unicode: 70 per SMS instead of 160</source>
        <translation>%2文字目の%1によりUnicodeになります: 1通160文字から70文字に減少</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>固定電話</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>携帯電話</translation>
    </message>
    <message>
        <source>Landline or mobile</source>
        <translation>固定電話または携帯電話</translation>
    </message>
    <message>
        <source>Toll-free</source>
        <translation>フリーダイヤル</translation>
    </message>
    <message>
        <source>Premium rate</source>
        <translation>プレミアム番号</translation>
    </message>
    <message>
        <source>Shared cost</source>
        <translation>分担課金</translation>
    </message>
    <message>
        <source>Internet telephone</source>
        <translation>IP電話</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>個人番号</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>ポケベル</translation>
    </message>
    <message>
        <source>Company-wide number</source>
        <translation>企業内共通番号</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>留守番電話</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>種類不明</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Webチャット</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Unknown channel</source>
        <translation>不明なチャネル</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>国なし</translation>
    </message>
    <message>
        <source>its user name or password was refused</source>
        <translation>ユーザー名またはパスワードが拒否されました</translation>
    </message>
    <message>
        <source>its settings do not fit the server that answers</source>
        <translation>設定が応答したサーバーと一致しません</translation>
    </message>
    <message>
        <source>the provider cannot be reached</source>
        <translation>プロバイダーに接続できません</translation>
    </message>
    <message>
        <source>its balance is used up</source>
        <translation>残高がありません</translation>
    </message>
    <message>
        <source>it failed several times in a row</source>
        <translation>続けて数回失敗しました</translation>
    </message>
    <message>
        <source>this profile was restored from a backup or copied</source>
        <translation>このプロファイルはバックアップから復元またはコピーされたものです</translation>
    </message>
    <message>
        <source>its secret is not stored on this computer</source>
        <translation>シークレットがこのコンピューターに保存されていません</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>証明書が信頼されていません</translation>
    </message>
    <message>
        <source>the provider did not answer in time</source>
        <translation>プロバイダーが時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>something other than the provider answered</source>
        <translation>プロバイダー以外から応答がありました</translation>
    </message>
    <message>
        <source>it was stopped (%1)</source>
        <translation>停止されました（%1）</translation>
    </message>
    <message>
        <source>I have sent a %1-digit code to your phone. Please type it here, in this chat.</source>
        <translation>お使いの電話に%1桁のコードを送信しました。このチャットに入力してください。</translation>
    </message>
    <message>
        <source>Number verified</source>
        <translation>番号認証済み</translation>
    </message>
    <message>
        <source>%1, typed in %2</source>
        <translation>%1、%2で入力</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Not opted out</source>
        <translation>オプトアウトなし</translation>
    </message>
    <message>
        <source>Country allows it</source>
        <translation>送信可能な国</translation>
    </message>
    <message>
        <source>Number can take SMS</source>
        <translation>SMS受信可能な番号</translation>
    </message>
    <message>
        <source>No quiet hours</source>
        <translation>送信制限時間帯外</translation>
    </message>
    <message>
        <source>Length fits</source>
        <translation>上限内の長さ</translation>
    </message>
    <message>
        <source>No variable is open</source>
        <translation>未入力の変数なし</translation>
    </message>
    <message>
        <source>Nothing sent twice</source>
        <translation>重複送信なし</translation>
    </message>
    <message>
        <source>no equal text in the last minutes</source>
        <translation>直近数分に同じ本文なし</translation>
    </message>
    <message>
        <source>Provider ready</source>
        <translation>プロバイダー利用可</translation>
    </message>
    <message>
        <source>Within the limits</source>
        <translation>制限内</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>取り消し可</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>送信制限時間帯</translation>
    </message>
    <message>
        <source>provider paused</source>
        <translation>プロバイダー一時停止中</translation>
    </message>
    <message>
        <source>password missing</source>
        <translation>パスワードなし</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>provider is busy</source>
        <translation>プロバイダー混雑中</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>オプトアウト済み</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未認証</translation>
    </message>
    <message>
        <source>receipts off</source>
        <translation>配信レポートなし</translation>
    </message>
    <message>
        <source>no receipt in 72 h</source>
        <translation>72時間配信レポートなし</translation>
    </message>
    <message>
        <source>taken as sent</source>
        <translation>送信済みとして処理</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>再送信済み</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>まだ送信されていません</translation>
    </message>
    <message>
        <source>It goes in a few seconds. Until then you can take it back.</source>
        <translation>数秒後に送信されます。それまでは取り消せます。</translation>
    </message>
    <message>
        <source>Held: quiet hours</source>
        <translation>送信保留: 送信制限時間帯</translation>
    </message>
    <message>
        <source>It goes by itself when the quiet hours of %1 are over.</source>
        <translation>%1の送信制限時間帯が終わると自動で送信されます。</translation>
    </message>
    <message>
        <source>Held: the provider is paused</source>
        <translation>送信保留: プロバイダー一時停止中</translation>
    </message>
    <message>
        <source>Nothing left this computer. It goes when the provider is resumed.</source>
        <translation>データはこのコンピューターの外に出ていません。プロバイダーが再開されると送信されます。</translation>
    </message>
    <message>
        <source>Held: the provider&apos;s password is missing</source>
        <translation>送信保留: プロバイダーのパスワードがありません</translation>
    </message>
    <message>
        <source>Nothing left this computer. Enter the password in Settings and it goes.</source>
        <translation>データはこのコンピューターの外に出ていません。「設定」でパスワードを入力すると送信されます。</translation>
    </message>
    <message>
        <source>Held: this profile was restored or copied</source>
        <translation>送信保留: 復元またはコピーされたプロファイル</translation>
    </message>
    <message>
        <source>It may have gone before the backup was made. Release it only if you are sure that it did not.</source>
        <translation>バックアップの作成前に送信された可能性があります。未送信であることが確実な場合のみ保留を解除してください。</translation>
    </message>
    <message>
        <source>Held: Heliograph ended before it could go</source>
        <translation>送信保留: 送信前にHeliographが終了しました</translation>
    </message>
    <message>
        <source>Nothing was sent. Send it now, or cancel it.</source>
        <translation>何も送信されていません。今すぐ送信するか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>Held: this entry cannot be read</source>
        <translation>送信保留: この項目を読み取れません</translation>
    </message>
    <message>
        <source>Nothing was sent. Cancel it and write it again.</source>
        <translation>何も送信されていません。キャンセルして書き直してください。</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>ネットワーク接続待ち</translation>
    </message>
    <message>
        <source>Nothing left this computer. It goes when the provider can be reached.</source>
        <translation>データはこのコンピューターの外に出ていません。プロバイダーに接続できると送信されます。</translation>
    </message>
    <message>
        <source>The provider asked to wait</source>
        <translation>プロバイダーから待機を求められました</translation>
    </message>
    <message>
        <source>Nothing was accepted. It is tried again by itself.</source>
        <translation>まだ受け付けられていません。自動で再試行されます。</translation>
    </message>
    <message>
        <source>Saved, and next in line</source>
        <translation>保存済み、送信の順番待ち</translation>
    </message>
    <message>
        <source>It is stored on this computer and goes by itself.</source>
        <translation>このコンピューターに保存されており、自動で送信されます。</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り消しました</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing is charged. The text is a draft again.</source>
        <translation>何も送信されておらず、料金もかかりません。本文は下書きに戻りました。</translation>
    </message>
    <message>
        <source>Cancelled before it went</source>
        <translation>送信前にキャンセルされました</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing is charged.</source>
        <translation>何も送信されておらず、料金もかかりません。</translation>
    </message>
    <message>
        <source>Its time was over</source>
        <translation>送信期限を過ぎました</translation>
    </message>
    <message>
        <source>It could not go in time. Nothing is charged. You can send it again.</source>
        <translation>期限内に送信できませんでした。料金はかかりません。再送信できます。</translation>
    </message>
    <message>
        <source>%1 opted out of SMS</source>
        <translation>%1がSMSをオプトアウトしました</translation>
    </message>
    <message>
        <source>It was stopped. Nothing more goes to this number by SMS.</source>
        <translation>送信は中止されました。今後この番号にSMSは送信されません。</translation>
    </message>
    <message>
        <source>The number is no longer verified</source>
        <translation>番号の認証が無効になりました</translation>
    </message>
    <message>
        <source>It was stopped before it went. Verify the number, then send it again.</source>
        <translation>送信前に中止されました。番号を認証してから再送信してください。</translation>
    </message>
    <message>
        <source>It was not sent and is not charged. Read the reason before you send it again.</source>
        <translation>送信されておらず、料金もかかりません。再送信する前に理由を確認してください。</translation>
    </message>
    <message>
        <source>The provider stayed busy</source>
        <translation>プロバイダーの混雑が続きました</translation>
    </message>
    <message>
        <source>It was tried eight times and never accepted. Nothing is charged. You can send it again.</source>
        <translation>8回試しましたが受け付けられませんでした。料金はかかりません。再送信できます。</translation>
    </message>
    <message>
        <source>The provider could not be reached</source>
        <translation>プロバイダーに接続できませんでした</translation>
    </message>
    <message>
        <source>Nothing left this computer. You can send it again.</source>
        <translation>データはこのコンピューターの外に出ていません。再送信できます。</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>送信されませんでした</translation>
    </message>
    <message>
        <source>Nothing is charged. You can send it again.</source>
        <translation>料金はかかりません。再送信できます。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>配信失敗</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>On its way to the provider</source>
        <translation>プロバイダーへ送信中</translation>
    </message>
    <message>
        <source>The answer takes a few seconds, 35 at most.</source>
        <translation>応答まで数秒、最長35秒かかります。</translation>
    </message>
    <message>
        <source>The provider has it</source>
        <translation>プロバイダー受付済み</translation>
    </message>
    <message>
        <source>This provider sends no delivery receipts, so no more will be known.</source>
        <translation>このプロバイダーは配信レポートを送信しないため、これ以上の状況は分かりません。</translation>
    </message>
    <message>
        <source>No receipt came in 72 hours. That is not a failure: some networks send none.</source>
        <translation>72時間以内に配信レポートが届きませんでした。失敗とは限りません。配信レポートを送信しない通信事業者もあります。</translation>
    </message>
    <message>
        <source>The receipt from the phone is still to come.</source>
        <translation>電話からの配信レポートを待っています。</translation>
    </message>
    <message>
        <source>It reached the phone</source>
        <translation>電話に届きました</translation>
    </message>
    <message>
        <source>The network sent a receipt.</source>
        <translation>通信事業者から配信レポートが届きました。</translation>
    </message>
    <message>
        <source>The network could not deliver it</source>
        <translation>通信事業者が配信できませんでした</translation>
    </message>
    <message>
        <source>The phone may be off, out of reach or gone. It may be charged, and sending it again is charged again.</source>
        <translation>電話の電源が切れている、圏外である、または使われていない可能性があります。料金が発生している場合があり、再送信にも料金がかかります。</translation>
    </message>
    <message>
        <source>Not known, and settled by a person</source>
        <translation>結果不明のまま、担当者が処理済み</translation>
    </message>
    <message>
        <source>A receipt that still comes is shown here.</source>
        <translation>後から届いた配信レポートはここに表示されます。</translation>
    </message>
    <message>
        <source>The line broke after the text was handed over. It may have reached %1, and it may be charged. It is never sent again by itself: you decide.</source>
        <translation>本文の引き渡し後に回線が切断されました。%1に届いている可能性があり、料金も発生している可能性があります。自動で再送信されることはありません。再送信するかどうかを判断してください。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month, as in &quot;3 Apr&quot;; see QLocale::toString for the letters.</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day, month and year, as in &quot;8 Nov 2026&quot;.</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>It must be a web address, such as https://example.com/chat.</source>
        <translation>https://example.com/chatのようなWebアドレスを入力してください。</translation>
    </message>
    <message>
        <source>It must be a language tag, such as de or pt-BR.</source>
        <translation>deやpt-BRのような言語タグを入力してください。</translation>
    </message>
    <message>
        <source>Its variables are not written right: {{first_name}}, or {{first_name|there}} with words for where there is none.</source>
        <translation>変数の書き方が正しくありません。{{first_name}}、または値がない場合の語句を付けて{{first_name|there}}と書きます。</translation>
    </message>
    <message>
        <source>Sender %1: %2</source>
        <translation>送信者ID %1: %2</translation>
    </message>
    <message>
        <source>There are too many of them.</source>
        <translation>数が多すぎます。</translation>
    </message>
    <message>
        <source>It must be a country, by two capital letters such as GB, and stand once.</source>
        <translation>GBのような大文字2文字の国コードを、重複なく入力してください。</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>「%1」はtrueまたはfalseにしてください。</translation>
    </message>
    <message>
        <source>A country that is refused needs a reason: agents read it.</source>
        <translation>拒否する国には理由が必要です。理由はエージェントに表示されます。</translation>
    </message>
    <message>
        <source>A price is a text of digits with a point, such as 0.04, below 1000, with six decimals at most.</source>
        <translation>料金は0.04のように数字と小数点で、1000未満、小数点以下6桁以内で入力してください。</translation>
    </message>
    <message>
        <source>A currency is three capital letters, such as EUR.</source>
        <translation>通貨はEURのような大文字3文字で入力してください。</translation>
    </message>
    <message>
        <source>Say where it is written, so that somebody can look it up.</source>
        <translation>ほかの人が確認できるよう、記載場所を入力してください。</translation>
    </message>
    <message>
        <source>The date is the day the source was read, such as 2026-11-24.</source>
        <translation>日付は出典を確認した日を2026-11-24の形式で入力してください。</translation>
    </message>
    <message>
        <source>Row %1 cannot be used</source>
        <translation>%1行目は使用できません</translation>
    </message>
    <message>
        <source>This is more than one message holds</source>
        <translation>1件のメッセージの上限を超えています</translation>
    </message>
    <message>
        <source>65,536 characters are the most. Nothing was sent: send it in parts.</source>
        <translation>上限は65,536文字です。何も送信されていません。分けて送信してください。</translation>
    </message>
    <message>
        <source>There is a template of this name in this language</source>
        <translation>この言語には同じ名前のテンプレートがあります</translation>
    </message>
    <message>
        <source>Give it another name, or change that one.</source>
        <translation>別の名前を付けるか、既存のテンプレートを変更してください。</translation>
    </message>
    <message>
        <source>A code is on its way to one of them</source>
        <translation>一方の顧客にコードを送信中です</translation>
    </message>
    <message>
        <source>Wait until it is typed or over, or cancel it in the profile.</source>
        <translation>コードが入力されるか期限が切れるまで待つか、プロフィールでキャンセルしてください。</translation>
    </message>
    <message>
        <source>They were merged once more since</source>
        <translation>その後さらに統合されています</translation>
    </message>
    <message>
        <source>Undo the later merge first.</source>
        <translation>先に後の統合を元に戻してください。</translation>
    </message>
    <message>
        <source>This merge was undone already</source>
        <translation>この統合はすでに元に戻されています</translation>
    </message>
    <message>
        <source>The 30 days are over</source>
        <translation>30日が過ぎています</translation>
    </message>
    <message>
        <source>The two stay one. Add a new customer if they are two people after all.</source>
        <translation>2件は統合されたままになります。別人の場合は新しい顧客を追加してください。</translation>
    </message>
    <message>
        <source>There is no such template</source>
        <translation>このテンプレートはありません</translation>
    </message>
    <message>
        <source>See the list of templates.</source>
        <translation>テンプレートの一覧を確認してください。</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>%1までスヌーズ</translation>
    </message>
    <message>
        <source>Snoozed by %1 until %2</source>
        <translation>%1さんが%2までスヌーズ</translation>
    </message>
    <message>
        <source>Given back to everybody</source>
        <translation>未割り当てに戻しました</translation>
    </message>
    <message>
        <source>Given back to everybody by %1</source>
        <translation>%1さんが未割り当てに戻しました</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>%1さんに割り当て</translation>
    </message>
    <message>
        <source>Assigned to %1 by %2</source>
        <translation>%2さんが%1さんに割り当て</translation>
    </message>
    <message>
        <source>Label added: %1</source>
        <translation>ラベルを追加: %1</translation>
    </message>
    <message>
        <source>Label added by %1: %2</source>
        <translation>%1さんがラベルを追加: %2</translation>
    </message>
    <message>
        <source>Label removed: %1</source>
        <translation>ラベルを削除: %1</translation>
    </message>
    <message>
        <source>Label removed by %1: %2</source>
        <translation>%1さんがラベルを削除: %2</translation>
    </message>
    <message>
        <source>Labels changed: %1 added, %2 removed</source>
        <translation>ラベルを変更: 追加 %1、削除 %2</translation>
    </message>
    <message>
        <source>Labels changed by %1: %2 added, %3 removed</source>
        <translation>%1さんがラベルを変更: 追加 %2、削除 %3</translation>
    </message>
    <message>
        <source>Back from snooze: the customer wrote</source>
        <translation>スヌーズ終了: 顧客からメッセージ</translation>
    </message>
    <message>
        <source>Back from snooze</source>
        <translation>スヌーズ終了</translation>
    </message>
    <message>
        <source>Merged with %1</source>
        <translation>%1さんと統合</translation>
    </message>
    <message>
        <source>Merged with %1 by %2</source>
        <translation>%2さんが%1さんと統合</translation>
    </message>
    <message>
        <source>Two customers again: %1</source>
        <translation>統合を解除し、別の顧客に戻しました: %1</translation>
    </message>
    <message>
        <source>Two customers again: %1 · by %2</source>
        <translation>統合を解除し、別の顧客に戻しました: %1 · 実行者: %2</translation>
    </message>
    <message>
        <source>%1 asks for a way to stop in the text</source>
        <translation>%1では本文に配信停止の案内が必要です</translation>
    </message>
    <message>
        <source>The workspace has none; a supervisor writes it in Settings. Country table: %1, read %2.</source>
        <translation>このワークスペースには案内が未設定です。スーパーバイザーが「設定」で入力します。国の表: %1、%2確認。</translation>
    </message>
    <message>
        <source>%1: a sender of letters may not arrive</source>
        <translation>%1: 文字の送信者IDは届かない可能性があります</translation>
    </message>
    <message>
        <source>Networks there take none: “%1” may be replaced or refused (%2, read %3). Choose a number.</source>
        <translation>現地の通信事業者は文字の送信者IDに対応していません。「%1」は置き換えまたは拒否される可能性があります（%2、%3確認）。番号を選んでください。</translation>
    </message>
    <message>
        <source>“%1” cannot be the sender</source>
        <translation>「%1」は送信者IDに使用できません</translation>
    </message>
    <message numerus="yes">
        <source>%n variables have no value</source>
        <translation>
            <numerusform>値のない変数が%n個あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in %1. The chat link is set under Settings, Workspace.</source>
        <translation>%1を入力してください。チャットリンクは「設定」の「ワークスペース」で設定します。</translation>
    </message>
    <message>
        <source>Fill in %1.</source>
        <translation>%1を入力してください。</translation>
    </message>
    <message>
        <source>Choose sender</source>
        <translation>送信者IDを選択</translation>
    </message>
    <message>
        <source>%1 changes no price: %2 SMS as before</source>
        <translation>%1を入れても料金は変わりません: SMS %2通のまま</translation>
    </message>
    <message>
        <source>%1 makes it %2 → %3 SMS</source>
        <translation>%1を入れるとSMS %2 → %3通</translation>
    </message>
    <message>
        <source>%1 makes this Unicode: 70 per SMS instead of 160</source>
        <translation>%1を入れるとUnicodeになります: 1通160文字から70文字に減少</translation>
    </message>
    <message>
        <source>%1 makes this Unicode: 70 per SMS, %2 → %3 SMS</source>
        <translation>%1を入れるとUnicodeになります: 1通70文字、SMS %2 → %3通</translation>
    </message>
    <message>
        <source>%1 est.</source>
        <translation>概算%1</translation>
    </message>
    <message>
        <source>Estimate: %1 per SMS to %2. Price table: %3, read %4.</source>
        <translation>概算: %2宛てのSMS 1通あたり%1。料金表: %3、%4確認。</translation>
    </message>
    <message>
        <source>Today 1 segment</source>
        <translation>今日 1セグメント</translation>
    </message>
    <message numerus="yes">
        <source>Today %n segments</source>
        <translation>
            <numerusform>今日 %nセグメント</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 unpriced</source>
        <translation>%1 · 料金未設定%2</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>one-way SMS allowed</source>
        <translation>一方向SMS可</translation>
    </message>
    <message>
        <source>one-way SMS allowed, rule of %1</source>
        <translation>一方向SMS可、%1時点のルール</translation>
    </message>
    <message>
        <source>%1: takes a day written as 2026-11-01</source>
        <translation>%1: 日付は2026-11-01の形式で指定します</translation>
    </message>
    <message>
        <source>country: takes two letters, as country:GB</source>
        <translation>country: country:GBのように2文字で指定します</translation>
    </message>
    <message>
        <source>%1: needs a word after it</source>
        <translation>%1: 後に語句が必要です</translation>
    </message>
    <message>
        <source>%1: takes one of %2</source>
        <translation>%1: 次のいずれかを指定します: %2</translation>
    </message>
    <message>
        <source>“%1:” is no filter. Did you mean %2:?</source>
        <translation>「%1:」というフィルターはありません。%2: ではありませんか？</translation>
    </message>
    <message>
        <source>“%1:” is no filter and is searched for as it stands. Filters are %2</source>
        <translation>「%1:」というフィルターはないため、そのままの文字で検索します。使えるフィルター: %2</translation>
    </message>
    <message>
        <source>%1: does not narrow this list</source>
        <translation>%1: この一覧の絞り込みには使えません</translation>
    </message>
    <message>
        <source>%1: is there twice, and only one can hold</source>
        <translation>%1: 2回指定されています。有効なのは1つのみです</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Who has the conversation, or wrote the text</source>
        <translation>会話の担当者、または本文の作成者</translation>
    </message>
    <message>
        <source>A label of the conversation</source>
        <translation>会話のラベル</translation>
    </message>
    <message>
        <source>Where the conversation stands</source>
        <translation>会話の状態</translation>
    </message>
    <message>
        <source>Chat, SMS or email</source>
        <translation>チャット、SMS、メール</translation>
    </message>
    <message>
        <source>A verified number, or none</source>
        <translation>認証済みの番号の有無</translation>
    </message>
    <message>
        <source>Opted out of SMS, or not</source>
        <translation>SMSオプトアウトの有無</translation>
    </message>
    <message>
        <source>Country of a number</source>
        <translation>番号の国</translation>
    </message>
    <message>
        <source>On this day or later</source>
        <translation>この日以降</translation>
    </message>
    <message>
        <source>Before this day</source>
        <translation>この日より前</translation>
    </message>
    <message>
        <source>%1 · Alphanumeric</source>
        <translation>%1 · 英数字</translation>
    </message>
    <message>
        <source>%1 · Short code</source>
        <translation>%1 · ショートコード</translation>
    </message>
    <message>
        <source>%1 · Long number</source>
        <translation>%1 · 通常の番号</translation>
    </message>
    <message>
        <source>A sender of letters has 11 characters at most.</source>
        <translation>文字の送信者IDは11文字以内です。</translation>
    </message>
    <message>
        <source>A sender takes letters from A to Z, digits, blanks and + - _ &amp; . only.</source>
        <translation>送信者IDに使えるのは、A～Zの文字、数字、空白、+ - _ &amp; . のみです。</translation>
    </message>
    <message>
        <source>A sender needs a letter, or is a number of digits alone.</source>
        <translation>送信者IDには文字が1つ以上必要です。番号の場合は数字のみにしてください。</translation>
    </message>
    <message>
        <source>A number as sender has 7 to 15 digits, a short code 3 to 8.</source>
        <translation>番号の送信者IDは7～15桁、ショートコードは3～8桁です。</translation>
    </message>
    <message>
        <source>A sender must not be empty.</source>
        <translation>送信者IDは空にできません。</translation>
    </message>
    <message>
        <source>%1 of %2 parts went</source>
        <translation>%1/%2パート送信済み</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS, %1</source>
        <translation>
            <numerusform>SMS %n通、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Charged: %2 by the price table.</source>
        <translation>%1 料金: %2（料金表に基づく）。</translation>
    </message>
    <message>
        <source>The provider refused the rest of it</source>
        <translation>プロバイダーが残りを拒否しました</translation>
    </message>
    <message>
        <source>%1 opted out before the rest of it went</source>
        <translation>残りの送信前に%1がオプトアウトしました</translation>
    </message>
    <message>
        <source>The number was no longer verified for the rest of it</source>
        <translation>残りの送信前に番号の認証が無効になりました</translation>
    </message>
    <message>
        <source>The time for the rest of it was over</source>
        <translation>残りの送信期限を過ぎました</translation>
    </message>
    <message>
        <source>The rest of it was cancelled</source>
        <translation>残りはキャンセルされました</translation>
    </message>
    <message>
        <source>The provider stayed too busy for the rest of it</source>
        <translation>プロバイダーの混雑が続き、残りを送信できませんでした</translation>
    </message>
    <message>
        <source>It was not sent whole</source>
        <translation>一部のみ送信されました</translation>
    </message>
    <message>
        <source>%1 of its %2 parts went already and may be charged. The rest waits.</source>
        <translation>全%2パート中%1パートは送信済みで、料金が発生している可能性があります。残りは待機中です。</translation>
    </message>
    <message>
        <source>Not sent whole: %1 of its %2 parts went before. What went may have arrived and may be charged. Sending it again sends the whole text again.</source>
        <translation>一部未送信: 全%2パート中%1パートが送信されました。送信済みの分は届いている可能性があり、料金も発生している可能性があります。再送信すると本文全体が送信されます。</translation>
    </message>
    <message>
        <source>The phone may be off, out of reach or gone. It may be charged (%1), and sending it again is charged again.</source>
        <translation>電話の電源が切れている、圏外である、または使われていない可能性があります。料金（%1）が発生している場合があり、再送信にも料金がかかります。</translation>
    </message>
    <message>
        <source>the customer’s first name</source>
        <translation>顧客の名</translation>
    </message>
    <message>
        <source>the customer’s whole name</source>
        <translation>顧客の氏名</translation>
    </message>
    <message>
        <source>where the customer lives</source>
        <translation>顧客の居住地</translation>
    </message>
    <message>
        <source>the customer’s language</source>
        <translation>顧客の言語</translation>
    </message>
    <message>
        <source>the name of your workspace</source>
        <translation>ワークスペースの名前</translation>
    </message>
    <message>
        <source>the name of whoever sends it</source>
        <translation>送信者の名前</translation>
    </message>
    <message>
        <source>the link to a chat with you</source>
        <translation>チャットへのリンク</translation>
    </message>
    <message>
        <source>“%1…” is opened and not closed: a variable ends with }} on the same line.</source>
        <translation>「%1…」が閉じられていません。変数は同じ行の}}で終わります。</translation>
    </message>
    <message>
        <source>“%1” closes what was not opened: a variable begins with {{.</source>
        <translation>「%1」に対応する始まりがありません。変数の始まりは {{.</translation>
    </message>
    <message>
        <source>“%1” names nothing: write a name of letters between the braces, such as {{first_name}}.</source>
        <translation>「%1」に名前がありません。{{first_name}}のように、括弧の中に英字の名前を書いてください。</translation>
    </message>
    <message>
        <source>“%1” has one brace too few: write %2.</source>
        <translation>「%1」の括弧が1つ足りません。%2と書いてください。</translation>
    </message>
    <message>
        <source>Verified today</source>
        <translation>今日認証</translation>
    </message>
    <message>
        <source>Verified yesterday</source>
        <translation>昨日認証</translation>
    </message>
    <message numerus="yes">
        <source>Verified %n days ago</source>
        <translation>
            <numerusform>%n日前に認証</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified 1 month ago</source>
        <translation>1か月前に認証</translation>
    </message>
    <message numerus="yes">
        <source>Verified %n months ago</source>
        <translation>
            <numerusform>%nか月前に認証</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1、%2まで有効</translation>
    </message>
    <message>
        <source>It is no JSON: something is wrong at line and column %1. Look for a missing comma, quote or bracket.</source>
        <translation>JSONとして正しくありません: %1（行、列）付近に誤りがあります。コンマ、引用符、括弧の抜けがないか確認してください。</translation>
    </message>
    <message>
        <source>An object in braces belongs here.</source>
        <translation>ここには波括弧で囲んだオブジェクトを書いてください。</translation>
    </message>
    <message>
        <source>It is longer than 32 kB. A description of a gateway is a page.</source>
        <translation>32 kBを超えています。ゲートウェイの定義は1ページ程度です。</translation>
    </message>
    <message>
        <source>Write &quot;heliograph&quot;: 1, so that a later version knows how to read it.</source>
        <translation>後のバージョンでも読み取れるように、&quot;heliograph&quot;: 1 と書いてください。</translation>
    </message>
    <message>
        <source>Give the gateway a name of up to 40 characters.</source>
        <translation>ゲートウェイに40文字以内の名前を付けてください。</translation>
    </message>
    <message>
        <source>Nobody reads “%1”. Correct its spelling, or take it out.</source>
        <translation>「%1」という項目は使われません。綴りを直すか、削除してください。</translation>
    </message>
    <message>
        <source>Only POST sends a text. A GET may be repeated on the way, and each time is an SMS. Ask the gateway&apos;s maker for their POST form.</source>
        <translation>本文を送信できるのはPOSTのみです。GETは途中で繰り返されることがあり、そのたびにSMSが送信されます。ゲートウェイの提供元にPOSTの形式を確認してください。</translation>
    </message>
    <message>
        <source>It must be a whole address, such as https://gateway.example/v1/messages.</source>
        <translation>https://gateway.example/v1/messagesのような完全なアドレスを入力してください。</translation>
    </message>
    <message>
        <source>It must begin with https://. Plain http goes to this computer only.</source>
        <translation>https://で始まるアドレスを入力してください。暗号化なしのhttpはこのコンピューター宛てにのみ使えます。</translation>
    </message>
    <message>
        <source>Write the host as it is: a placeholder may stand after it only.</source>
        <translation>ホストはそのまま書いてください。プレースホルダーを使えるのはホストより後ろのみです。</translation>
    </message>
    <message>
        <source>A secret does not belong into the description. Write {{secret:name}} here, then give its value in the form; it goes to the keychain.</source>
        <translation>シークレットは定義に書けません。ここには{{secret:name}}と書き、値はフォームに入力してください。値はキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>Write user and password with a colon between: {{secret:user}}:{{secret:password}}.</source>
        <translation>ユーザー名とパスワードをコロンで区切って書いてください: {{secret:user}}:{{secret:password}}。</translation>
    </message>
    <message>
        <source>A header&apos;s name takes letters, digits and hyphens.</source>
        <translation>ヘッダー名に使えるのは、英数字とハイフンのみです。</translation>
    </message>
    <message>
        <source>A header takes plain ASCII on one line.</source>
        <translation>ヘッダーに使えるのは、1行のASCII文字のみです。</translation>
    </message>
    <message>
        <source>Heliograph writes “%1” itself, or it would change what is sent. Take it out.</source>
        <translation>「%1」はHeliographが書き込むか、送信内容を変えてしまうものです。削除してください。</translation>
    </message>
    <message>
        <source>It must be a text in quotes.</source>
        <translation>引用符で囲んだテキストにしてください。</translation>
    </message>
    <message>
        <source>Give the request one body: either &quot;json&quot; or &quot;form&quot;.</source>
        <translation>リクエストの本体は、&quot;json&quot;か&quot;form&quot;のどちらか1つにしてください。</translation>
    </message>
    <message>
        <source>Name what the gateway expects, such as {&quot;to&quot;: &quot;{{to}}&quot;, &quot;text&quot;: &quot;{{text}}&quot;}.</source>
        <translation>ゲートウェイが求める項目を書いてください。例: {&quot;to&quot;: &quot;{{to}}&quot;, &quot;text&quot;: &quot;{{text}}&quot;}</translation>
    </message>
    <message>
        <source>It is nested too deep: eight levels are the most.</source>
        <translation>入れ子が深すぎます。8階層までにしてください。</translation>
    </message>
    <message>
        <source>Nothing says who it goes to: write {{to}} (+447700900142) or {{to_digits}} (447700900142).</source>
        <translation>宛先がありません。{{to}}（+447700900142）または{{to_digits}}（447700900142）を書いてください。</translation>
    </message>
    <message>
        <source>Nothing carries the text: write {{text}}, or &quot;free_text&quot;: false where the gateway sends its own.</source>
        <translation>本文がありません。{{text}}を書いてください。ゲートウェイが独自の本文を送る場合は、&quot;free_text&quot;: false と書いてください。</translation>
    </message>
    <message>
        <source>{{text}} stands here although &quot;free_text&quot; is false. Take one of them out.</source>
        <translation>&quot;free_text&quot;がfalseなのに{{text}}があります。どちらかを削除してください。</translation>
    </message>
    <message>
        <source>Braces do not match: a placeholder is {{name}}.</source>
        <translation>波括弧が対応していません。プレースホルダーは{{name}}のように書きます。</translation>
    </message>
    <message>
        <source>There is no {{%1}}. There are to, to_digits, text, sender, ref, secret:name and param:name.</source>
        <translation>{{%1}}というプレースホルダーはありません。使えるのは、to、to_digits、text、sender、ref、secret:name、param:nameです。</translation>
    </message>
    <message>
        <source>{{%1}} cannot stand here. In the address only secrets can, in a header no text and no parameter.</source>
        <translation>{{%1}}はここでは使えません。アドレスに使えるのはシークレットのみです。ヘッダーには本文とパラメーターを使えません。</translation>
    </message>
    <message>
        <source>&quot;parameters&quot; does not declare “%1”.</source>
        <translation>&quot;parameters&quot;で「%1」が宣言されていません。</translation>
    </message>
    <message>
        <source>It must be a list of parameters, each with its name (%1).</source>
        <translation>それぞれに名前を付けたパラメーターのリストにしてください（%1）。</translation>
    </message>
    <message>
        <source>It must be a number from 1 to %1.</source>
        <translation>1～%1の数値を入力してください。</translation>
    </message>
    <message>
        <source>Nothing says how success looks, so no text would ever count as accepted. Give at least one rule, such as {&quot;status&quot;: 202}.</source>
        <translation>成功の条件がないため、どの本文も受付済みになりません。{&quot;status&quot;: 202} のようなルールを1つ以上書いてください。</translation>
    </message>
    <message>
        <source>It must be a list of up to 32 rules in square brackets.</source>
        <translation>角括弧で囲んだ、32個以内のルールのリストにしてください。</translation>
    </message>
    <message>
        <source>A status is a number from 200 to 599.</source>
        <translation>ステータスは200～599の数値です。</translation>
    </message>
    <message>
        <source>Redirects are never followed: what they lead to may be a second SMS. Write the final address as the url.</source>
        <translation>リダイレクトには従いません。リダイレクト先で2通目のSMSになる可能性があるためです。最終的なアドレスをurlに書いてください。</translation>
    </message>
    <message>
        <source>It must be a JSON Pointer, such as /messages/0/id.</source>
        <translation>/messages/0/idのようなJSON Pointerを書いてください。</translation>
    </message>
    <message>
        <source>Compare with texts, whole numbers, true or false.</source>
        <translation>比較に使えるのは、テキスト、整数、true、falseです。</translation>
    </message>
    <message>
        <source>Say with &quot;pointer&quot; where in the reply that value stands.</source>
        <translation>その値が応答のどこにあるかを&quot;pointer&quot;で指定してください。</translation>
    </message>
    <message>
        <source>Say with &quot;equals&quot; or &quot;matches&quot; what stands there.</source>
        <translation>そこにある値を&quot;equals&quot;または&quot;matches&quot;で指定してください。</translation>
    </message>
    <message>
        <source>It is no regular expression of up to 200 characters.</source>
        <translation>200文字以内の正しい正規表現ではありません。</translation>
    </message>
    <message>
        <source>This rule would fit every reply. Name a status, a pointer or an expression.</source>
        <translation>このルールはすべての応答に当てはまります。ステータス、ポインター、正規表現のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>A secret cannot be called “%1”: a field of the account has this name.</source>
        <translation>シークレットの名前に「%1」は使えません。アカウントに同じ名前の項目があります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It must be the channel&apos;s uuid alone, such as 5b2c9a10-77aa-4f0e-9d53-0123456789ab, not a whole address.</source>
        <translation>アドレス全体ではなく、5b2c9a10-77aa-4f0e-9d53-0123456789abのようなチャネルのUUIDのみを入力してください。</translation>
    </message>
    <message>
        <source>It takes letters, digits and underscores, a letter first.</source>
        <translation>使えるのは英数字とアンダースコアで、先頭は英字にしてください。</translation>
    </message>
    <message>
        <source>The provider keeps this name for itself. Choose another one.</source>
        <translation>この名前はプロバイダーが使用しています。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>One of the parameters has this name already.</source>
        <translation>同じ名前のパラメーターがすでにあります。</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>プロバイダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose codes or one-way SMS; each stands once for a country.</source>
        <translation>コードまたは一方向SMSを選んでください。それぞれ国ごとに1回だけ指定できます。</translation>
    </message>
    <message>
        <source>Code not checked: the provider never named it</source>
        <translation>コード未照合: プロバイダーからコードのIDが届いていません</translation>
    </message>
    <message>
        <source>Code not checked: the provider did not look at it</source>
        <translation>コード未照合: プロバイダーが照合しませんでした</translation>
    </message>
    <message>
        <source>Code not checked: %1</source>
        <translation>コード未照合: %1</translation>
    </message>
    <message numerus="yes">
        <source>Code not accepted: wrong or too old, %n tries left</source>
        <translation>
            <numerusform>コードが無効です: 誤りまたは期限切れ、残り%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>More than one number in the message: none was tried as the code</source>
        <translation>メッセージに数字が複数あるため、どれもコードとして照合されませんでした</translation>
    </message>
    <message>
        <source>Not sure whether the code was right: the provider’s answer never came</source>
        <translation>コードの照合結果不明: プロバイダーの応答がありませんでした</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Of the gateway&apos;s sendsms page, as https://gateway.example/cgi-bin/sendsms.</source>
        <translation>ゲートウェイのsendsmsページのアドレス。例: https://gateway.example/cgi-bin/sendsms</translation>
    </message>
    <message>
        <source>Empty: the provider&apos;s own. Another only for another region or a proxy, with https.</source>
        <translation>空欄の場合はプロバイダーのアドレス。別のリージョンやプロキシを使う場合のみ、httpsのアドレスを入力します。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Kept in the system keychain. It is never shown again.</source>
        <translation>システムのキーチェーンに保存され、再表示されることはありません。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Of the integration, from the provider&apos;s portal. Kept in the system keychain and never shown again.</source>
        <translation>プロバイダーのポータルにあるインテグレーションのキー。システムのキーチェーンに保存され、再表示されることはありません。</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>アカウントID</translation>
    </message>
    <message>
        <source>The number of the account, from the provider&apos;s control panel.</source>
        <translation>プロバイダーのコントロールパネルにあるアカウントの番号。</translation>
    </message>
    <message>
        <source>API key or key file</source>
        <translation>APIキーまたはキーファイル</translation>
    </message>
    <message>
        <source>An API key, or the whole content of a service account&apos;s key file. Kept in the system keychain and never shown again.</source>
        <translation>APIキー、またはサービスアカウントのキーファイルの内容全体。システムのキーチェーンに保存され、再表示されることはありません。</translation>
    </message>
    <message>
        <source>Store texts there</source>
        <translation>本文をプロバイダーに保存</translation>
    </message>
    <message>
        <source>The provider keeps what is sent</source>
        <translation>送信した内容をプロバイダーが保存します</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>送信者ID</translation>
    </message>
    <message>
        <source>As the provider&apos;s support has set them up; several with commas, the first is the default.</source>
        <translation>プロバイダーのサポートが設定した送信者ID。複数ある場合はコンマで区切り、最初のものが既定になります。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>The rented number that texts go out from and come in to, as +447700900000.</source>
        <translation>送信と受信に使うレンタル番号。例: +447700900000</translation>
    </message>
    <message>
        <source>Up to 11 letters and digits, or a number; several with commas, the first is the default. Empty: the provider&apos;s default.</source>
        <translation>英数字11文字以内、または番号。複数ある場合はコンマで区切り、最初のものが既定になります。空欄の場合はプロバイダーの既定値。</translation>
    </message>
    <message>
        <source>SMS per text</source>
        <translation>1通あたりのSMS数</translation>
    </message>
    <message>
        <source>How many SMS one text may be. 1 keeps every text within 160 characters.</source>
        <translation>1通の本文に使えるSMSの数。1にすると、本文は常に160文字以内になります。</translation>
    </message>
    <message>
        <source>Listens at</source>
        <translation>受信アドレス</translation>
    </message>
    <message>
        <source>Where receipts and inbound SMS come in on this computer; off: none do.</source>
        <translation>このコンピューターで配信レポートと受信SMSを受け取る場所。offの場合は受け取りません。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Part of the address the gateway calls, so that nobody else does.</source>
        <translation>ゲートウェイが呼び出すアドレスの一部。第三者からの呼び出しを防ぎます。</translation>
    </message>
    <message>
        <source>Plain http</source>
        <translation>暗号化なしのhttp</translation>
    </message>
    <message>
        <source>Allow it to an address of the own network</source>
        <translation>自社ネットワーク内のアドレスに許可する</translation>
    </message>
    <message>
        <source>Channel uuid</source>
        <translation>チャネルのUUID</translation>
    </message>
    <message>
        <source>Of the agent&apos;s SMS channel. Whoever has it can send, so it is kept in the system keychain and never shown again.</source>
        <translation>エージェントのSMSチャネルのUUID。知っていれば誰でも送信できるため、システムのキーチェーンに保存され、再表示されることはありません。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>What the text that is set up at the provider is filled with. The agent gives each message its values.</source>
        <translation>プロバイダー側で設定した本文に差し込む項目。値はメッセージごとにエージェントが入力します。</translation>
    </message>
    <message>
        <source>Text parameter</source>
        <translation>本文のパラメーター</translation>
    </message>
    <message>
        <source>Only if the greeting reads a text of yours: the parameter that carries it. Then a text can be written here. Empty: the greeting goes as it is.</source>
        <translation>挨拶文が自社の本文を読み込む場合のみ、本文を渡すパラメーターを指定します。指定すると、ここで本文を作成できます。空欄の場合、挨拶文はそのまま送信されます。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>What to send to the gateway and how to read its reply, as JSON. Its secrets get fields of their own here once it is saved.</source>
        <translation>ゲートウェイに送る内容と応答の読み取り方を記述したJSON。保存すると、シークレットごとの入力欄がここに表示されます。</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>From the provider&apos;s dashboard.</source>
        <translation>プロバイダーの管理画面にあります。</translation>
    </message>
    <message>
        <source>Key for service texts</source>
        <translation>サービス連絡用のキー</translation>
    </message>
    <message>
        <source>Of the transactional template. Kept in the system keychain.</source>
        <translation>トランザクション用テンプレートのキー。システムのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>Key for marketing</source>
        <translation>マーケティング用のキー</translation>
    </message>
    <message>
        <source>Of the marketing template. Empty: no marketing text goes.</source>
        <translation>マーケティング用テンプレートのキー。空欄の場合、マーケティングの本文は送信されません。</translation>
    </message>
    <message>
        <source>Key for codes</source>
        <translation>コード用のキー</translation>
    </message>
    <message>
        <source>Of the OTP template: the provider makes and checks the codes. Empty: the desk does.</source>
        <translation>OTPテンプレートのキー。コードの生成と照合はプロバイダーが行います。空欄の場合はこのデスクが行います。</translation>
    </message>
    <message>
        <source>US number</source>
        <translation>米国の番号</translation>
    </message>
    <message>
        <source>Yours, as +18005550199. Texts to the USA need it, others do not carry it.</source>
        <translation>自社の番号。例: +18005550199。米国宛ての送信には必須で、ほかの国宛てには使われません。</translation>
    </message>
    <message>
        <source>Digits of a code</source>
        <translation>コードの桁数</translation>
    </message>
    <message>
        <source>As set up at the provider, so that a typed code is known for one.</source>
        <translation>プロバイダー側で設定した桁数。入力されたものがコードかどうかの判別に使います。</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>アカウントSID</translation>
    </message>
    <message>
        <source>From the provider&apos;s console; it begins with AC.</source>
        <translation>プロバイダーのコンソールにある、ACで始まるID。</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>APIキーSID</translation>
    </message>
    <message>
        <source>Begins with SK; then the secret below is this key&apos;s. Empty: it is the account&apos;s token.</source>
        <translation>SKで始まるID。入力した場合、下のシークレットはこのキーのものです。空欄の場合はアカウントのトークンです。</translation>
    </message>
    <message>
        <source>Token or secret</source>
        <translation>トークンまたはシークレット</translation>
    </message>
    <message>
        <source>Messaging service</source>
        <translation>メッセージングサービス</translation>
    </message>
    <message>
        <source>Begins with MG. It chooses the sender where none is given.</source>
        <translation>MGで始まるID。送信者IDの指定がない場合に、送信者IDを選択します。</translation>
    </message>
    <message>
        <source>Verify service</source>
        <translation>Verifyサービス</translation>
    </message>
    <message>
        <source>Begins with VA: the provider makes and checks the codes. Empty: the desk does.</source>
        <translation>VAで始まるID。コードの生成と照合はプロバイダーが行います。空欄の場合はこのデスクが行います。</translation>
    </message>
    <message>
        <source>Address for codes</source>
        <translation>コード用のアドレス</translation>
    </message>
    <message>
        <source>Where the provider&apos;s verification is. As it is, unless you were told another.</source>
        <translation>プロバイダーの認証機能のアドレス。別のアドレスを案内されていない限り、このままにします。</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>APIシークレット</translation>
    </message>
    <message>
        <source>Brand in codes</source>
        <translation>コードのブランド名</translation>
    </message>
    <message>
        <source>Your name in the provider&apos;s codes, which it then makes and checks. Empty: the desk does.</source>
        <translation>プロバイダーのコードに表示される自社の名前。入力すると、コードの生成と照合はプロバイダーが行います。空欄の場合はこのデスクが行います。</translation>
    </message>
    <message>
        <source>Enable SMS for the number</source>
        <translation>番号のSMSを有効にする</translation>
    </message>
    <message>
        <source>A rented number has SMS switched off until this is done once. The provider charges for each SMS that comes in.</source>
        <translation>レンタル番号のSMSは、一度この操作を行うまでオフになっています。受信したSMSごとにプロバイダーの料金がかかります。</translation>
    </message>
    <message>
        <source>Nobody asked for a code yet</source>
        <translation>コードの希望はまだありません</translation>
    </message>
    <message>
        <source>A code goes out when the customer asks for it: in a chat, on the phone, at the counter.</source>
        <translation>コードは、チャット、電話、窓口で顧客が希望したときに送信します。</translation>
    </message>
    <message>
        <source>It must be a number, such as 12 or 12.50.</source>
        <translation>12や12.50のような数値を入力してください。</translation>
    </message>
    <message>
        <source>It must be a date, such as 2026-12-01.</source>
        <translation>2026-12-01のような日付を入力してください。</translation>
    </message>
    <message>
        <source>500 characters are the most.</source>
        <translation>500文字以内で入力してください。</translation>
    </message>
    <message>
        <source>It must be one line.</source>
        <translation>1行で入力してください。</translation>
    </message>
    <message>
        <source>The account has no parameter of this name.</source>
        <translation>アカウントにこの名前のパラメーターはありません。</translation>
    </message>
    <message>
        <source>A parameter is not right</source>
        <translation>パラメーターが正しくありません</translation>
    </message>
    <message numerus="yes">
        <source>%n parameters are not right</source>
        <translation>
            <numerusform>正しくないパラメーターが%n個あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Parameter %1: its name takes letters, digits and underscores, a letter first.</source>
        <translation>パラメーター%1: 名前に使えるのは英数字とアンダースコアで、先頭は英字にしてください。</translation>
    </message>
    <message>
        <source>Parameter %1: another one has this name already.</source>
        <translation>パラメーター%1: 同じ名前のパラメーターがすでにあります。</translation>
    </message>
    <message>
        <source>Parameter %1: the provider keeps this name for itself. Choose another one.</source>
        <translation>パラメーター%1: この名前はプロバイダーが使用しています。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Parameter %1: its type is text, number, date or choice.</source>
        <translation>パラメーター%1: 種類は、テキスト、数値、日付、選択のいずれかです。</translation>
    </message>
    <message>
        <source>Parameter %1: a choice needs what to choose from, each once; nothing else has choices.</source>
        <translation>パラメーター%1: 「選択」には重複のない選択肢が必要です。ほかの種類に選択肢は使えません。</translation>
    </message>
    <message>
        <source>Parameter %1: what goes where nothing is given does not fit its type.</source>
        <translation>パラメーター%1: 未指定のときの値が種類に合っていません。</translation>
    </message>
    <message>
        <source>Parameter %1: it has no “%2”.</source>
        <translation>パラメーター%1: 「%2」という項目はありません。</translation>
    </message>
    <message>
        <source>Parameter %1: “%2” is not written right.</source>
        <translation>パラメーター%1: 「%2」の書き方が正しくありません。</translation>
    </message>
    <message>
        <source>%1 greeting</source>
        <comment>the text that is set up there</comment>
        <translation>%1の挨拶文</translation>
    </message>
    <message>
        <source>%1 greeting · parameters %2</source>
        <translation>%1の挨拶文 · パラメーター %2</translation>
    </message>
    <message>
        <source>It goes by itself at %1 in %2, when the quiet hours of %3 are over.</source>
        <translation>%3の送信制限時間帯が終わる%1（%2の時刻）に自動で送信されます。</translation>
    </message>
    <message>
        <source>the customer’s e-mail address</source>
        <translation>顧客のメールアドレス</translation>
    </message>
    <message>
        <source>SMSC</source>
        <translation>SMSC</translation>
    </message>
    <message>
        <source>The smsc-id that carries this account&apos;s texts. Empty: the gateway chooses.</source>
        <translation>このアカウントの送信に使うsmsc-id。空欄の場合はゲートウェイが選びます。</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>ステータスページ</translation>
    </message>
    <message>
        <source>Of bearerbox&apos;s admin port, as http://127.0.0.1:13000/. The test then tells which SMSCs are online. Empty: it tells only that texts are taken.</source>
        <translation>bearerboxの管理ポートのアドレス。例: http://127.0.0.1:13000/。入力すると、オンラインのSMSCがテストで分かります。空欄の場合は、受け付けの可否だけが分かります。</translation>
    </message>
    <message>
        <source>Status password</source>
        <translation>ステータスパスワード</translation>
    </message>
    <message>
        <source>The status-password of its configuration, only for reading. Kept in the system keychain and never shown again.</source>
        <translation>ゲートウェイの設定にあるstatus-password。読み取り専用です。システムのキーチェーンに保存され、再表示されることはありません。</translation>
    </message>
    <message>
        <source>%1 stands in: the text goes through it, with its sender and at its price.</source>
        <translation>%1で代わりに送信されます。送信者IDと料金もこのプロバイダーのものになります。</translation>
    </message>
    <message>
        <source>its address has no encryption, which is allowed on this computer only, or in the own network where its settings say so</source>
        <translation>アドレスが暗号化されていません。暗号化なしで使えるのは、このコンピューター内、または設定で許可した自社ネットワーク内のみです</translation>
    </message>
    <message>
        <source>it asked to wait longer than the text could</source>
        <translation>プロバイダーから求められた待機時間が、送信期限を超えています</translation>
    </message>
    <message>
        <source>%1 cannot be used yet: the system&apos;s keychain does not answer.</source>
        <translation>%1はまだ使えません。システムのキーチェーンが応答しません。</translation>
    </message>
    <message>
        <source>It holds the password. Everything else works, and what you send waits here. Look for a window of the keychain, or enter the password in Settings: then it is kept for this run.</source>
        <translation>パスワードはキーチェーンに保存されています。ほかの機能はすべて使え、送信したものはここで待機します。キーチェーンのウィンドウが開いていないか確認するか、「設定」でパスワードを入力してください。入力したパスワードは今回の起動中のみ保持されます。</translation>
    </message>
    <message>
        <source>%1 cannot be used: its password was kept for the last run only.</source>
        <translation>%1は使えません。パスワードは前回の起動中のみ保持されていました。</translation>
    </message>
    <message>
        <source>No keychain was there to keep it. What you send waits here. Enter the password in Settings.</source>
        <translation>保存先のキーチェーンがありませんでした。送信したものはここで待機します。「設定」でパスワードを入力してください。</translation>
    </message>
    <message>
        <source>%1 cannot be used: the system&apos;s keychain gives no password for it.</source>
        <translation>%1は使えません。システムのキーチェーンからパスワードを取得できません。</translation>
    </message>
    <message>
        <source>It may be locked, or not there. What you send waits here. Unlock it and try again, or enter the password in Settings: without a keychain it is kept for this run.</source>
        <translation>キーチェーンがロックされているか、存在しない可能性があります。送信したものはここで待機します。ロックを解除してもう一度試すか、「設定」でパスワードを入力してください。キーチェーンがない場合、パスワードは今回の起動中のみ保持されます。</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>正常に接続できました</translation>
    </message>
    <message>
        <source>It takes texts, but receipts have nowhere to arrive</source>
        <translation>送信は受け付けられますが、配信レポートを受け取れません</translation>
    </message>
    <message>
        <source>The address under “Listens at” is in use by another program or is not this computer&apos;s.</source>
        <translation>「受信アドレス」のアドレスは、ほかのプログラムが使用中か、このコンピューターのものではありません。</translation>
    </message>
    <message>
        <source>The service answers; its key is not tested</source>
        <translation>サービスから応答がありました。キーは未テストです</translation>
    </message>
    <message>
        <source>It is the right service, and it read a request with nothing to send in it. It has no way to ask about a key: whether yours is right shows with the first text.</source>
        <translation>正しいサービスで、送信内容のないリクエストが読み取られました。キーを確認する方法はありません。キーが正しいかどうかは、最初の送信で分かります。</translation>
    </message>
    <message>
        <source>Only the address is tested</source>
        <translation>アドレスのみテスト済み</translation>
    </message>
    <message>
        <source>A server with the right certificate is there; not a word was said to it, because everything this provider reads becomes an SMS. Whether the account is right shows with the first text.</source>
        <translation>正しい証明書を持つサーバーがあります。このプロバイダーが読み取ったものはすべてSMSになるため、何も送信していません。アカウントが正しいかどうかは、最初の送信で分かります。</translation>
    </message>
    <message>
        <source>It takes texts; its status page does not answer</source>
        <translation>送信は受け付けられますが、ステータスページが応答しません</translation>
    </message>
    <message>
        <source>So it is not known which SMSCs are online. Check the address, and that the admin-port of bearerbox is open to this computer.</source>
        <translation>そのため、どのSMSCがオンラインかは分かりません。アドレスと、bearerboxのadmin-portにこのコンピューターから接続できることを確認してください。</translation>
    </message>
    <message>
        <source>It takes texts; the status password was refused</source>
        <translation>送信は受け付けられますが、ステータスパスワードが拒否されました</translation>
    </message>
    <message>
        <source>So it is not known which SMSCs are online. Replace the status password with the status-password of its configuration.</source>
        <translation>そのため、どのSMSCがオンラインかは分かりません。ステータスパスワードを、ゲートウェイの設定にあるstatus-passwordに置き換えてください。</translation>
    </message>
    <message>
        <source>It takes texts; the status page is not Kannel&apos;s</source>
        <translation>送信は受け付けられますが、ステータスページがKannelのものではありません</translation>
    </message>
    <message>
        <source>So it is not known which SMSCs are online. Give the address of bearerbox&apos;s admin port.</source>
        <translation>そのため、どのSMSCがオンラインかは分かりません。bearerboxの管理ポートのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Kannel runs, but its smsbox does not</source>
        <translation>Kannelは稼働中ですが、smsboxが停止しています</translation>
    </message>
    <message>
        <source>Nothing can be sent until whoever runs the gateway starts smsbox.</source>
        <translation>ゲートウェイの管理者がsmsboxを起動するまで、何も送信できません。</translation>
    </message>
    <message>
        <source>Kannel runs, but has no line to a network</source>
        <translation>Kannelは稼働中ですが、通信事業者への接続がありません</translation>
    </message>
    <message>
        <source>It would take texts and keep them until its SMSC is online again. Whoever runs the gateway can see why.</source>
        <translation>受け付けたものは、SMSCが再びオンラインになるまでKannelで保持されます。原因はゲートウェイの管理者に確認してください。</translation>
    </message>
    <message>
        <source>Kannel has no SMSC of that name</source>
        <translation>この名前のSMSCはKannelにありません</translation>
    </message>
    <message>
        <source>Write one of the names below under “SMSC”, or leave it empty.</source>
        <translation>下の名前のいずれかを「SMSC」に入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>It refused the user name, password or key</source>
        <translation>ユーザー名、パスワード、またはキーが拒否されました</translation>
    </message>
    <message>
        <source>Replace the one that is wrong and save.</source>
        <translation>誤っている方を入力し直して保存してください。</translation>
    </message>
    <message>
        <source>Nobody answered there</source>
        <translation>接続先から応答がありません</translation>
    </message>
    <message>
        <source>Check the address, and that the gateway runs.</source>
        <translation>アドレスと、ゲートウェイが稼働していることを確認してください。</translation>
    </message>
    <message>
        <source>Its certificate cannot be trusted</source>
        <translation>証明書を信頼できません</translation>
    </message>
    <message>
        <source>Nothing was sent. Whoever runs the gateway can renew it.</source>
        <translation>何も送信されていません。証明書の更新はゲートウェイの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>It did not answer in time</source>
        <translation>時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask whoever runs it.</source>
        <translation>もう一度お試しください。解消しない場合は管理者に確認してください。</translation>
    </message>
    <message>
        <source>It does not take this account</source>
        <translation>このアカウントは受け付けられません</translation>
    </message>
    <message>
        <source>Compare these fields with the gateway&apos;s own configuration.</source>
        <translation>これらの項目をゲートウェイの設定と照合してください。</translation>
    </message>
    <message>
        <source>It answered with something unexpected</source>
        <translation>想定外の応答がありました</translation>
    </message>
    <message>
        <source>Check that the address is the gateway&apos;s.</source>
        <translation>アドレスがゲートウェイのものか確認してください。</translation>
    </message>
    <message>
        <source>%1: online</source>
        <comment>a line of the gateway&apos;s</comment>
        <translation>%1: オンライン</translation>
    </message>
    <message>
        <source>%1: not online</source>
        <translation>%1: オフライン</translation>
    </message>
    <message numerus="yes">
        <source>%1: online, %n SMS waiting</source>
        <translation>
            <numerusform>%1: オンライン、SMS %n通待ち</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: not online, %n SMS waiting</source>
        <translation>
            <numerusform>%1: オフライン、SMS %n通待ち</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is the beginning of %n characters. Copy, in the conversation, takes all of them.</source>
        <translation>
            <numerusform>全%n文字のうち、先頭部分を表示しています。会話の「コピー」ですべてコピーできます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <comment>Accepted through Kannel</comment>
        <translation>%1（%2経由）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 stood in for %2: %3.</source>
        <comment>an account, another account, a reason</comment>
        <translation>%2の代わりに%1を使用: %3。</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>電話で</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>対面で</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>書面で</translation>
    </message>
    <message>
        <source>On a web form</source>
        <translation>Webフォームで</translation>
    </message>
    <message>
        <source>From the provider</source>
        <translation>プロバイダーから</translation>
    </message>
    <message>
        <source>Service and marketing</source>
        <translation>サービス連絡とマーケティング</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス連絡</translation>
    </message>
    <message>
        <source>Agreed to SMS, marketing too</source>
        <translation>SMSに同意、マーケティングも可</translation>
    </message>
    <message>
        <source>Agreed to SMS</source>
        <translation>SMSに同意</translation>
    </message>
    <message>
        <source>Asked for an SMS</source>
        <translation>SMSを希望</translation>
    </message>
    <message>
        <source>Wrote first</source>
        <translation>顧客から先に連絡</translation>
    </message>
    <message>
        <source>%1 says that the number opted out there</source>
        <translation>%1によると、この番号はプロバイダー側でオプトアウトしています</translation>
    </message>
    <message>
        <source>Opt-out lifted</source>
        <translation>オプトアウト解除</translation>
    </message>
    <message>
        <source>It must be amounts with their currency, such as 50.00 EUR, 20 GBP.</source>
        <translation>「50.00 EUR, 20 GBP」のように金額と通貨を入力してください。</translation>
    </message>
    <message>
        <source>A currency stands once.</source>
        <translation>同じ通貨は1回だけ入力できます。</translation>
    </message>
    <message>
        <source>That day has not come yet</source>
        <translation>未来の日付です</translation>
    </message>
    <message>
        <source>A consent is recorded from today on, not before it was given.</source>
        <translation>同意を記録できるのは今日以前の日付です。同意を得る前には記録できません。</translation>
    </message>
    <message>
        <source>That time has gone by</source>
        <translation>過去の時刻です</translation>
    </message>
    <message>
        <source>Choose a later one, or send it now. The text is kept.</source>
        <translation>これより後の時刻を選ぶか、今すぐ送信してください。本文は保存されています。</translation>
    </message>
    <message>
        <source>That is more than a year away</source>
        <translation>1年以上先の時刻です</translation>
    </message>
    <message>
        <source>Choose an earlier time. The text is kept.</source>
        <translation>これより前の時刻を選んでください。本文は保存されています。</translation>
    </message>
    <message>
        <source>Another SMS to this customer is being written</source>
        <translation>この顧客宛ての別のSMSを作成中です</translation>
    </message>
    <message>
        <source>Send that one or empty it, then change this one. Both are kept.</source>
        <translation>作成中のSMSを送信するか空にしてから、こちらを変更してください。どちらも保存されています。</translation>
    </message>
    <message>
        <source>It was sent again already</source>
        <translation>すでに再送信されています</translation>
    </message>
    <message>
        <source>The new message tells how that went.</source>
        <translation>結果は新しいメッセージで確認できます。</translation>
    </message>
    <message>
        <source>Opted out of SMS: %1 says so</source>
        <translation>SMSオプトアウト済み: %1からの通知</translation>
    </message>
    <message>
        <source>A quotation mark in this row has no partner.</source>
        <translation>この行に対になっていない引用符があります。</translation>
    </message>
    <message>
        <source>Some characters cannot be read. Choose another encoding if many rows say this.</source>
        <translation>読み取れない文字があります。多くの行に表示される場合は、別の文字コードを選んでください。</translation>
    </message>
    <message>
        <source>It holds bytes that are no text.</source>
        <translation>テキストではないデータが含まれています。</translation>
    </message>
    <message>
        <source>A cell is too long.</source>
        <translation>セルが長すぎます。</translation>
    </message>
    <message>
        <source>“%1” is too long: 200 characters are the most.</source>
        <translation>「%1」が長すぎます。200文字以内にしてください。</translation>
    </message>
    <message>
        <source>It has more cells than the heading. A comma inside a cell needs quotation marks around it.</source>
        <translation>見出しよりセルが多くなっています。セル内のカンマは引用符で囲む必要があります。</translation>
    </message>
    <message>
        <source>This contact card does not end, or is of a version that nobody knows.</source>
        <translation>この連絡先カードは終わりがないか、不明なバージョンです。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>名前がありません。</translation>
    </message>
    <message>
        <source>The phone number is missing.</source>
        <translation>電話番号がありません。</translation>
    </message>
    <message>
        <source>Another number of theirs was left out: it cannot be read.</source>
        <translation>ほかの番号のうち1つは読み取れないため除外しました。</translation>
    </message>
    <message>
        <source>The time zone was left out: it is none, such as Europe/London.</source>
        <translation>タイムゾーンは除外しました。Europe/Londonのような形式ではありません。</translation>
    </message>
    <message>
        <source>The date was left out: it is not written as 2026-11-28.</source>
        <translation>日付は除外しました。2026-11-28の形式ではありません。</translation>
    </message>
    <message>
        <source>Consent was left out: the file does not say where it was given.</source>
        <translation>同意は除外しました。どこで得たかがファイルに記載されていません。</translation>
    </message>
    <message>
        <source>It is not clear whether they opted out. Write yes or no.</source>
        <translation>オプトアウトしたかどうかが不明です。「はい」または「いいえ」と書いてください。</translation>
    </message>
    <message>
        <source>A customer with this number is here already.</source>
        <translation>この番号の顧客はすでに登録されています。</translation>
    </message>
    <message>
        <source>The same number is on line %1.</source>
        <translation>同じ番号が%1行目にあります。</translation>
    </message>
    <message>
        <source>Several customers have this number, and none of them has this name.</source>
        <translation>この番号の顧客が複数いますが、この名前の顧客はいません。</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>このファイルはありません</translation>
    </message>
    <message>
        <source>It was moved or removed. Choose it again.</source>
        <translation>移動または削除されています。もう一度選んでください。</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>Check that it is yours to read and that the disk is there.</source>
        <translation>読み取り権限があることと、ディスクが接続されていることを確認してください。</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>ファイルに書き込めません</translation>
    </message>
    <message>
        <source>Check that the folder is yours to write and that the disk has room.</source>
        <translation>フォルダーへの書き込み権限があることと、ディスクに空きがあることを確認してください。</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>There is nothing in it to take in.</source>
        <translation>取り込む内容がありません。</translation>
    </message>
    <message>
        <source>There is no such encoding</source>
        <translation>この文字コードはありません</translation>
    </message>
    <message>
        <source>The file changed meanwhile</source>
        <translation>その間にファイルが変更されました</translation>
    </message>
    <message>
        <source>Choose it again, so that what is checked is what goes in.</source>
        <translation>チェックした内容がそのまま取り込まれるように、もう一度選んでください。</translation>
    </message>
    <message>
        <source>This import was undone already</source>
        <translation>このインポートはすでに元に戻されています</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Other phone numbers</source>
        <translation>ほかの電話番号</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>顧客になった日</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>オプトアウト済み</translation>
    </message>
    <message>
        <source>Where consent was given</source>
        <translation>同意を得た場所</translation>
    </message>
    <message>
        <source>Keep as a detail</source>
        <translation>詳細として残す</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Its cause is not known</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>The number does not exist, or takes no texts</source>
        <translation>番号が存在しないか、SMSを受信できません</translation>
    </message>
    <message>
        <source>The number is no mobile</source>
        <translation>携帯電話番号ではありません</translation>
    </message>
    <message>
        <source>The customer opted out</source>
        <translation>顧客がオプトアウトしました</translation>
    </message>
    <message>
        <source>The phone was off or out of reach</source>
        <translation>電話の電源が切れていたか、圏外でした</translation>
    </message>
    <message>
        <source>The network took it for spam</source>
        <translation>通信事業者に迷惑メッセージと判定されました</translation>
    </message>
    <message>
        <source>The country does not allow it</source>
        <translation>この国では許可されていません</translation>
    </message>
    <message>
        <source>The sender may not be used there</source>
        <translation>この国では使用できない送信者IDです</translation>
    </message>
    <message>
        <source>The text was not accepted</source>
        <translation>本文が受け付けられませんでした</translation>
    </message>
    <message>
        <source>The provider account could not pay for it, or may not send</source>
        <translation>プロバイダーのアカウントが残高不足か、送信を許可されていません</translation>
    </message>
    <message>
        <source>It could not go in time</source>
        <translation>期限内に送信できませんでした</translation>
    </message>
    <message>
        <source>The number was no longer verified</source>
        <translation>番号の認証が無効になりました</translation>
    </message>
    <message>
        <source>The answer was lost</source>
        <translation>応答が届きませんでした</translation>
    </message>
    <message>
        <source>Only some of its parts went</source>
        <translation>一部のパートのみ送信されました</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>料金なし</translation>
    </message>
    <message>
        <source>May be charged</source>
        <translation>料金発生の可能性あり</translation>
    </message>
    <message>
        <source>Safe to retry</source>
        <translation>再送信しても安全</translation>
    </message>
    <message>
        <source>Nothing arrived.</source>
        <translation>何も届いていません。</translation>
    </message>
    <message>
        <source>The network could not deliver it. A retry is charged again.</source>
        <translation>通信事業者が配信できませんでした。再送信にも料金がかかります。</translation>
    </message>
    <message>
        <source>A retry fails again</source>
        <translation>再送信しても失敗します</translation>
    </message>
    <message>
        <source>Something has to change first: edit it in the conversation.</source>
        <translation>先に変更が必要です。会話で編集してください。</translation>
    </message>
    <message>
        <source>Not sure: never retried from here</source>
        <translation>結果不明: ここからは再送信しません</translation>
    </message>
    <message>
        <source>It may have arrived. Decide in the conversation.</source>
        <translation>届いている可能性があります。会話で判断してください。</translation>
    </message>
    <message>
        <source>Texts a minute</source>
        <translation>1分あたりのSMS数</translation>
    </message>
    <message>
        <source>The most your contract allows. Bulk keeps within it; codes and single texts go first. Empty: no limit.</source>
        <translation>契約で認められた上限。一括送信はこの範囲内で行い、コードと個別のSMSを優先します。空欄: 上限なし。</translation>
    </message>
    <message>
        <source>calm, rough, outage, throttled or silent.</source>
        <translation>calm、rough、outage、throttled、silentのいずれか。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same number brings the same luck again.</source>
        <translation>同じ数字を使うと、同じ結果が再現されます。</translation>
    </message>
    <message>
        <source>%1 says so, on %2. Chat is still open.</source>
        <translation>%2に%1から通知。チャットは利用できます。</translation>
    </message>
    <message>
        <source>%1: a marketing text must say how to stop</source>
        <translation>%1: マーケティングの本文には配信停止の案内が必要です</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>電話番号なし</translation>
    </message>
    <message>
        <source>Add one on the profile.</source>
        <translation>プロフィールで追加してください。</translation>
    </message>
    <message>
        <source>Correct it on the profile.</source>
        <translation>プロフィールで修正してください。</translation>
    </message>
    <message>
        <source>It is held and goes %1.</source>
        <translation>保留され、%1に送信されます。</translation>
    </message>
    <message>
        <source>The provider takes %1 characters, this has %2 too many. Nothing you typed is lost.</source>
        <translation>プロバイダーの上限は%1文字で、%2文字超過しています。入力した内容は失われません。</translation>
    </message>
    <message>
        <source>The number stands in this send already</source>
        <translation>この番号はこの送信にすでに含まれています</translation>
    </message>
    <message>
        <source>Another recipient has it. One text goes to it.</source>
        <translation>別の宛先が同じ番号です。この番号には1通だけ送信します。</translation>
    </message>
    <message>
        <source>Today&apos;s limit for bulk is reached</source>
        <translation>一括送信の本日の上限に達しました</translation>
    </message>
    <message>
        <source>Today&apos;s limit is reached</source>
        <translation>本日の上限に達しました</translation>
    </message>
    <message>
        <source>%1 of %2 are used. It begins again at midnight, or a supervisor raises it in Settings.</source>
        <translation>%2のうち%1を使用しました。午前0時にリセットされます。スーパーバイザーが「設定」で引き上げることもできます。</translation>
    </message>
    <message>
        <source>%1 of %2 segments are used. It begins again at midnight, or a supervisor raises it in Settings.</source>
        <translation>%2セグメントのうち%1セグメントを使用しました。午前0時にリセットされます。スーパーバイザーが「設定」で引き上げることもできます。</translation>
    </message>
    <message>
        <source>Verification ends before then</source>
        <translation>それより前に認証が終了します</translation>
    </message>
    <message>
        <source>It holds until %1. Send a code, or choose an earlier time.</source>
        <translation>認証は%1まで有効です。コードを送信するか、これより前の時刻を選んでください。</translation>
    </message>
    <message>
        <source>Send at %1 their time</source>
        <translation>現地時刻の%1に送信</translation>
    </message>
    <message>
        <source>Daily limits</source>
        <translation>1日の上限</translation>
    </message>
    <message>
        <source>The number is not verified.</source>
        <translation>番号が認証されていません。</translation>
    </message>
    <message>
        <source>There is no consent to SMS.</source>
        <translation>SMSの同意がありません。</translation>
    </message>
    <message>
        <source>The number opted out of SMS.</source>
        <translation>この番号はSMSをオプトアウトしています。</translation>
    </message>
    <message>
        <source>The country does not allow it.</source>
        <translation>この国では許可されていません。</translation>
    </message>
    <message>
        <source>This kind of number takes no SMS.</source>
        <translation>この種類の番号はSMSを受信できません。</translation>
    </message>
    <message>
        <source>It is quiet hours there.</source>
        <translation>現地は送信制限時間帯です。</translation>
    </message>
    <message>
        <source>The text is longer than the provider takes. Shorten it, or send it in two.</source>
        <translation>本文がプロバイダーの上限を超えています。短くするか、2回に分けて送信してください。</translation>
    </message>
    <message>
        <source>Something in it has no value.</source>
        <translation>値のない箇所があります。</translation>
    </message>
    <message>
        <source>The same text went to this number already.</source>
        <translation>同じ本文をこの番号にすでに送信しています。</translation>
    </message>
    <message>
        <source>The provider cannot send it.</source>
        <translation>このプロバイダーでは送信できません。</translation>
    </message>
    <message>
        <source>It would fail again. Edit it in the conversation.</source>
        <translation>再び失敗します。会話で編集してください。</translation>
    </message>
    <message>
        <source>A text of theirs is being sent</source>
        <translation>この顧客へのSMSを送信中です</translation>
    </message>
    <message>
        <source>Wait until it has gone, or cancel it, then erase them.</source>
        <translation>送信が終わるまで待つか、キャンセルしてから消去してください。</translation>
    </message>
    <message>
        <source>language: takes a code, as language:en</source>
        <translation>language: にはコードを指定します。例: language:en</translation>
    </message>
    <message>
        <source>A label of the customer</source>
        <translation>顧客のラベル</translation>
    </message>
    <message>
        <source>What the customer agreed to</source>
        <translation>顧客が同意した内容</translation>
    </message>
    <message>
        <source>A number, one for SMS, or an email</source>
        <translation>番号、SMS用の番号、またはメールがある</translation>
    </message>
    <message>
        <source>Mobile or landline</source>
        <translation>携帯電話または固定電話</translation>
    </message>
    <message>
        <source>Language of the customer</source>
        <translation>顧客の言語</translation>
    </message>
    <message>
        <source>Last wrote on this day or later</source>
        <translation>顧客の最終連絡がこの日以降</translation>
    </message>
    <message>
        <source>Last wrote before this day</source>
        <translation>顧客の最終連絡がこの日より前</translation>
    </message>
    <message>
        <source>A customer since this day or later</source>
        <translation>この日以降からの顧客</translation>
    </message>
    <message>
        <source>It goes by itself at %1, unless %2 opts out or the number is no longer verified.</source>
        <translation>%1に自動で送信されます。ただし、%2がオプトアウトした場合や番号の認証が無効になった場合は送信されません。</translation>
    </message>
    <message>
        <source>It goes by itself at %1 in %2, unless %3 opts out or the number is no longer verified.</source>
        <translation>%1（%2の時刻）に自動で送信されます。ただし、%3がオプトアウトした場合や番号の認証が無効になった場合は送信されません。</translation>
    </message>
    <message>
        <source>scheduled for %1</source>
        <translation>%1に送信予定</translation>
    </message>
    <message>
        <source>Scheduled for %1</source>
        <translation>%1に送信予定</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day of the week with day and month, as in &quot;Mon 30 Nov&quot;; see QLocale::toString for the letters.</extracomment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>day and hour, city</comment>
        <translation>%1（%2の時刻）</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Text taken in to be sent</source>
        <translation>SMSの送信を受付</translation>
    </message>
    <message>
        <source>The provider took the text</source>
        <translation>プロバイダーがSMSを受付</translation>
    </message>
    <message>
        <source>The provider took a part of the text</source>
        <translation>プロバイダーがSMSの一部を受付</translation>
    </message>
    <message>
        <source>The provider refused the text</source>
        <translation>プロバイダーがSMSを拒否</translation>
    </message>
    <message>
        <source>The text did not leave the desk</source>
        <translation>SMSはデスクから送信されず</translation>
    </message>
    <message>
        <source>Not sure whether the text went</source>
        <translation>SMSの送信結果不明</translation>
    </message>
    <message>
        <source>Another provider stood in</source>
        <translation>別のプロバイダーが代替</translation>
    </message>
    <message>
        <source>Found in the provider&apos;s history what became of the text</source>
        <translation>プロバイダーの履歴でSMSの結果を確認</translation>
    </message>
    <message>
        <source>Decided what became of a text that was not sure</source>
        <translation>結果不明のSMSの扱いを決定</translation>
    </message>
    <message>
        <source>Held text released</source>
        <translation>SMSの送信保留を解除</translation>
    </message>
    <message>
        <source>Text taken back</source>
        <translation>SMSの送信を取り消し</translation>
    </message>
    <message>
        <source>Text cancelled</source>
        <translation>SMSをキャンセル</translation>
    </message>
    <message>
        <source>Failed text set aside</source>
        <translation>失敗したSMSを処理済みに変更</translation>
    </message>
    <message>
        <source>Text to many started</source>
        <translation>一括送信を開始</translation>
    </message>
    <message>
        <source>Text to many approved after the first one</source>
        <translation>1件目の送信後に一括送信を承認</translation>
    </message>
    <message>
        <source>Text to many paused</source>
        <translation>一括送信を一時停止</translation>
    </message>
    <message>
        <source>Text to many resumed</source>
        <translation>一括送信を再開</translation>
    </message>
    <message>
        <source>Failed part of a text to many sent again</source>
        <translation>一括送信の失敗分を再送信</translation>
    </message>
    <message>
        <source>Text to many cancelled</source>
        <translation>一括送信をキャンセル</translation>
    </message>
    <message>
        <source>Code made</source>
        <translation>コードを作成</translation>
    </message>
    <message>
        <source>Code sent</source>
        <translation>コードを送信</translation>
    </message>
    <message>
        <source>Not sure whether the code went</source>
        <translation>コードの送信結果不明</translation>
    </message>
    <message>
        <source>Code not sent</source>
        <translation>コード未送信</translation>
    </message>
    <message>
        <source>Code refused</source>
        <translation>コードの送信を拒否</translation>
    </message>
    <message>
        <source>Wrong code typed</source>
        <translation>コードの誤入力</translation>
    </message>
    <message>
        <source>Several numbers typed that could be the code</source>
        <translation>コードの可能性がある数字が複数入力</translation>
    </message>
    <message>
        <source>The provider did not check the code</source>
        <translation>プロバイダーがコードを照合せず</translation>
    </message>
    <message>
        <source>Not sure whether the provider checked the code</source>
        <translation>プロバイダーによるコードの照合結果不明</translation>
    </message>
    <message>
        <source>Code expired</source>
        <translation>コード期限切れ</translation>
    </message>
    <message>
        <source>Number locked after too many wrong codes</source>
        <translation>コードの誤入力が上限に達したため番号をロック</translation>
    </message>
    <message>
        <source>Code cancelled</source>
        <translation>コードをキャンセル</translation>
    </message>
    <message>
        <source>Verification ended</source>
        <translation>認証終了</translation>
    </message>
    <message>
        <source>Verification ended by itself</source>
        <translation>認証が自動で終了</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>同意を記録</translation>
    </message>
    <message>
        <source>Number opted out</source>
        <translation>番号をオプトアウト</translation>
    </message>
    <message>
        <source>Conversation begun</source>
        <translation>会話を開始</translation>
    </message>
    <message>
        <source>Conversation accepted</source>
        <translation>会話への対応を開始</translation>
    </message>
    <message>
        <source>Conversation assigned</source>
        <translation>会話を割り当て</translation>
    </message>
    <message>
        <source>Conversation set to pending</source>
        <translation>会話を保留に設定</translation>
    </message>
    <message>
        <source>Conversation snoozed</source>
        <translation>会話をスヌーズ</translation>
    </message>
    <message>
        <source>Snoozed conversation back</source>
        <translation>会話のスヌーズが終了</translation>
    </message>
    <message>
        <source>Labels of a conversation changed</source>
        <translation>会話のラベルを変更</translation>
    </message>
    <message>
        <source>Offered conversation missed</source>
        <translation>割り振られた会話に応答なし</translation>
    </message>
    <message>
        <source>Offered conversation declined</source>
        <translation>割り振られた会話を辞退</translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation>顧客を追加</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>顧客を変更</translation>
    </message>
    <message>
        <source>Customers labelled</source>
        <translation>顧客にラベルを追加</translation>
    </message>
    <message>
        <source>Label taken off customers</source>
        <translation>顧客からラベルを削除</translation>
    </message>
    <message>
        <source>Two customers merged</source>
        <translation>2件の顧客を統合</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>統合を取り消し</translation>
    </message>
    <message>
        <source>Two customers marked as different people</source>
        <translation>2件の顧客を別人として記録</translation>
    </message>
    <message>
        <source>Customer erased</source>
        <translation>顧客を消去</translation>
    </message>
    <message>
        <source>Number added or changed</source>
        <translation>番号を追加または変更</translation>
    </message>
    <message>
        <source>Number removed</source>
        <translation>番号を削除</translation>
    </message>
    <message>
        <source>Number confirmed as a mobile</source>
        <translation>番号を携帯電話と確認</translation>
    </message>
    <message>
        <source>Landline tagged for SMS by hand</source>
        <translation>固定電話を手動でSMS可に設定</translation>
    </message>
    <message>
        <source>Conversation opened for review</source>
        <translation>レビューのため会話を閲覧</translation>
    </message>
    <message>
        <source>Conversation scored</source>
        <translation>会話を評価</translation>
    </message>
    <message>
        <source>Score changed</source>
        <translation>スコアを変更</translation>
    </message>
    <message>
        <source>Score answered</source>
        <translation>スコアに回答</translation>
    </message>
    <message>
        <source>Score disputed</source>
        <translation>スコアに異議申し立て</translation>
    </message>
    <message>
        <source>Disputed score kept</source>
        <translation>異議のあるスコアを維持</translation>
    </message>
    <message>
        <source>Coaching note written</source>
        <translation>コーチングメモを作成</translation>
    </message>
    <message>
        <source>Coaching note changed</source>
        <translation>コーチングメモを変更</translation>
    </message>
    <message>
        <source>Coaching note removed</source>
        <translation>コーチングメモを削除</translation>
    </message>
    <message>
        <source>Coaching note answered</source>
        <translation>コーチングメモに回答</translation>
    </message>
    <message>
        <source>Coaching followed up</source>
        <translation>コーチングをフォローアップ</translation>
    </message>
    <message>
        <source>Rubric added</source>
        <translation>評価基準を追加</translation>
    </message>
    <message>
        <source>Rubric changed</source>
        <translation>評価基準を変更</translation>
    </message>
    <message>
        <source>Rubric retired</source>
        <translation>評価基準を廃止</translation>
    </message>
    <message>
        <source>Customers imported</source>
        <translation>顧客をインポート</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>インポートを取り消し</translation>
    </message>
    <message>
        <source>Customers exported</source>
        <translation>顧客をエクスポート</translation>
    </message>
    <message>
        <source>Conversations exported</source>
        <translation>会話をエクスポート</translation>
    </message>
    <message>
        <source>Report exported</source>
        <translation>レポートをエクスポート</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>設定を変更</translation>
    </message>
    <message>
        <source>Provider added</source>
        <translation>プロバイダーを追加</translation>
    </message>
    <message>
        <source>Provider changed</source>
        <translation>プロバイダーを変更</translation>
    </message>
    <message>
        <source>Provider removed</source>
        <translation>プロバイダーを削除</translation>
    </message>
    <message>
        <source>Password of a provider stored</source>
        <translation>プロバイダーのパスワードを保存</translation>
    </message>
    <message>
        <source>Provider asked to do something</source>
        <translation>プロバイダーに操作を要求</translation>
    </message>
    <message>
        <source>Provider paused</source>
        <translation>プロバイダーを一時停止</translation>
    </message>
    <message>
        <source>Provider resumed</source>
        <translation>プロバイダーを再開</translation>
    </message>
    <message>
        <source>Template added</source>
        <translation>テンプレートを追加</translation>
    </message>
    <message>
        <source>Template changed</source>
        <translation>テンプレートを変更</translation>
    </message>
    <message>
        <source>Template removed</source>
        <translation>テンプレートを削除</translation>
    </message>
    <message>
        <source>Desk opened</source>
        <translation>デスクを起動</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Somebody else sat down</source>
        <translation>別の人に交代</translation>
    </message>
    <message>
        <source>Availability changed</source>
        <translation>対応状況を変更</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>役割を変更</translation>
    </message>
    <message>
        <source>Audit trail signed off</source>
        <translation>監査ログに署名</translation>
    </message>
    <message>
        <source>Audit trail exported</source>
        <translation>監査ログをエクスポート</translation>
    </message>
    <message>
        <source>Old entries of the audit trail removed</source>
        <translation>監査ログの古いエントリを削除</translation>
    </message>
    <message>
        <source>What was kept long enough removed</source>
        <translation>保持期間を過ぎたデータを削除</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>メッセージ%1</translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <translation>会話%1</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>顧客%1</translation>
    </message>
    <message>
        <source>Verification %1</source>
        <translation>認証%1</translation>
    </message>
    <message>
        <source>Consent %1</source>
        <translation>同意%1</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>プロバイダー%1</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>設定%1</translation>
    </message>
    <message>
        <source>Template %1</source>
        <translation>テンプレート%1</translation>
    </message>
    <message>
        <source>Text to many %1</source>
        <translation>一括送信%1</translation>
    </message>
    <message>
        <source>Rubric %1</source>
        <translation>評価基準%1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>インポート%1</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>エントリ%1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行元</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>ターミナル</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Review and coaching</source>
        <translation>レビューとコーチング</translation>
    </message>
    <message>
        <source>Imports and exports</source>
        <translation>インポートとエクスポート</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sign-ins and roles</source>
        <translation>サインインと役割</translation>
    </message>
    <message>
        <source>The trail itself</source>
        <translation>監査ログ自体</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a detail and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 entry, from the first to the last.</source>
        <translation>最初から最後まで、エントリ1件。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, from the first to the last.</source>
        <translation>
            <numerusform>最初から最後まで、エントリ%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The trail is whole</source>
        <translation>監査ログに欠けや改変はありません</translation>
    </message>
    <message>
        <source>%1 Entries up to %2 were removed by retention.</source>
        <translation>%1エントリ%2までは保持期間により削除されています。</translation>
    </message>
    <message>
        <source>Entry %1 was edited</source>
        <translation>エントリ%1が書き換えられています</translation>
    </message>
    <message>
        <source>What it says is not what was written. Entries before it are as they were.</source>
        <translation>現在の内容は記録時のものと異なります。これより前のエントリは元のままです。</translation>
    </message>
    <message>
        <source>Entry %1 was deleted</source>
        <translation>エントリ%1が削除されています</translation>
    </message>
    <message>
        <source>Entries %1 to %2 were deleted</source>
        <translation>エントリ%1～%2が削除されています</translation>
    </message>
    <message>
        <source>What follows was written after them. Entries before them are as they were.</source>
        <translation>後に続くエントリは、削除されたものの後に記録されています。これより前のエントリは元のままです。</translation>
    </message>
    <message>
        <source>From entry %1 on the order was changed</source>
        <translation>エントリ%1以降の順序が変更されています</translation>
    </message>
    <message>
        <source>Another entry stands here than was written here.</source>
        <translation>この位置に、記録時とは別のエントリがあります。</translation>
    </message>
    <message>
        <source>Entry %1 was inserted</source>
        <translation>エントリ%1が挿入されています</translation>
    </message>
    <message>
        <source>The desk did not write it: what follows does not know of it.</source>
        <translation>デスクが記録したものではありません。後に続くエントリとつながっていません。</translation>
    </message>
    <message>
        <source>The last entries are missing</source>
        <translation>末尾のエントリがありません</translation>
    </message>
    <message>
        <source>Entries %1 to %2 had been signed off, and are not there any more.</source>
        <translation>エントリ%1～%2は署名済みでしたが、現在は存在しません。</translation>
    </message>
    <message>
        <source>The trail was written anew</source>
        <translation>監査ログが新しく書き直されています</translation>
    </message>
    <message>
        <source>It fits in itself, but entry %1 is not the one that was signed off: it, or something before it, was changed.</source>
        <translation>内部の整合性は取れていますが、エントリ%1は署名されたものと異なります。このエントリまたはそれより前が変更されています。</translation>
    </message>
    <message>
        <source>Entries up to %1 are missing</source>
        <translation>エントリ%1までがありません</translation>
    </message>
    <message>
        <source>A cut says that retention removed them, but this desk did not sign it.</source>
        <translation>保持期間により削除したとする区切りがありますが、このデスクが署名したものではありません。</translation>
    </message>
    <message>
        <source>The signed-off head is not this desk’s</source>
        <translation>署名済みヘッドはこのデスクのものではありません</translation>
    </message>
    <message>
        <source>Its signature does not fit the key of this profile. The entries fit each other.</source>
        <translation>署名がこのプロファイルの鍵と一致しません。エントリ同士の整合性は取れています。</translation>
    </message>
    <message>
        <source>Entries cut off at the end, or a trail written anew, cannot be found.</source>
        <translation>末尾のエントリの切り取りや、監査ログの書き直しは検出できません。</translation>
    </message>
    <message>
        <source>Nobody has signed it off yet. %1</source>
        <translation>まだ誰も署名していません。%1</translation>
    </message>
    <message>
        <source>Held against the head of %1, entry %2. What came later is held against nothing.</source>
        <translation>%1のヘッド（エントリ%2）と照合しました。これより後のエントリは照合されていません。</translation>
    </message>
    <message>
        <source>Held against the head of %1, entry %2, signed off by %3. What came later is held against nothing.</source>
        <translation>%3さんが署名した%1のヘッド（エントリ%2）と照合しました。これより後のエントリは照合されていません。</translation>
    </message>
    <message>
        <source>It fits the head of %1, entry %2, but the key that signed it is not here, so whoever changed the trail may have changed the head too. Compare it with one that you printed or saved.</source>
        <translation>%1のヘッド（エントリ%2）と一致しますが、署名に使った鍵がここにありません。監査ログを変更した人がヘッドも変更した可能性があります。印刷または保存したヘッドと照合してください。</translation>
    </message>
    <message>
        <source>What was signed off has been removed by retention since. %1 Sign it off again.</source>
        <translation>署名済みの部分は、その後保持期間により削除されました。%1もう一度署名してください。</translation>
    </message>
    <message>
        <source>%1 That retention removed the oldest entries cannot be confirmed without the key.</source>
        <translation>%1最も古いエントリが保持期間により削除されたことは、鍵がないため確認できません。</translation>
    </message>
    <message>
        <source>Signed-off head of the audit trail of Heliograph. Keep it outside of the computer that it is of, and compare it with the trail later: it finds entries that were cut off at the end, and a trail that was written anew.</source>
        <translation>Heliographの監査ログの署名済みヘッドです。対象のコンピューターの外に保管し、後で監査ログと照合してください。末尾のエントリの切り取りや、監査ログの書き直しを検出できます。</translation>
    </message>
    <message>
        <source>The trail is being read already</source>
        <translation>監査ログはすでに読み取り中です</translation>
    </message>
    <message>
        <source>Wait until that is done, or stop it.</source>
        <translation>完了するまで待つか、中止してください。</translation>
    </message>
    <message>
        <source>The trail changed meanwhile</source>
        <translation>処理中に監査ログが変更されました</translation>
    </message>
    <message>
        <source>Nothing was signed off. Verify it again.</source>
        <translation>署名は行われていません。もう一度検証してください。</translation>
    </message>
    <message>
        <source>This file holds no head of an audit trail</source>
        <translation>このファイルには監査ログのヘッドがありません</translation>
    </message>
    <message>
        <source>Choose one that was saved with “Sign off”, with its lines as they were.</source>
        <translation>「署名」の後に保存し、行を変更していないファイルを選んでください。</translation>
    </message>
    <message>
        <source>This head is of another profile</source>
        <translation>このヘッドは別のプロファイルのものです</translation>
    </message>
    <message>
        <source>Choose one that was signed off here.</source>
        <translation>ここで署名したヘッドを選んでください。</translation>
    </message>
    <message>
        <source>A broken trail is not signed off</source>
        <translation>破損した監査ログには署名できません</translation>
    </message>
    <message>
        <source>Verify it, and see first what was done to it.</source>
        <translation>検証して、何が行われたかを先に確認してください。</translation>
    </message>
    <message>
        <source>Opted out of marketing</source>
        <translation>マーケティングをオプトアウト</translation>
    </message>
    <message>
        <source>Opt-out of marketing lifted</source>
        <translation>マーケティングのオプトアウトを解除</translation>
    </message>
    <message>
        <source>There is no report for these days</source>
        <translation>この期間のレポートはありません</translation>
    </message>
    <message>
        <source>Choose a later one for the reminder.</source>
        <translation>リマインダーには、これより後の時刻を選んでください。</translation>
    </message>
    <message>
        <source>That is more than five years away</source>
        <translation>5年より先の日時です</translation>
    </message>
    <message>
        <source>Choose an earlier time for the reminder.</source>
        <translation>リマインダーには、これより前の時刻を選んでください。</translation>
    </message>
    <message>
        <source>This reminder is done or cancelled already</source>
        <translation>このリマインダーはすでに完了またはキャンセルされています</translation>
    </message>
    <message>
        <source>It is being removed already</source>
        <translation>すでに削除中です</translation>
    </message>
    <message>
        <source>Opted out of marketing with “%1”</source>
        <translation>「%1」によりマーケティングをオプトアウト</translation>
    </message>
    <message>
        <source>Marketing by SMS allowed again</source>
        <translation>SMSのマーケティングを再び許可</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>未応答</translation>
    </message>
    <message>
        <source>First response, median</source>
        <translation>初回応答、中央値</translation>
    </message>
    <message>
        <source>First response, slowest tenth</source>
        <translation>初回応答、最も遅い10%</translation>
    </message>
    <message>
        <source>Next response, median</source>
        <translation>次回以降の応答、中央値</translation>
    </message>
    <message>
        <source>Next response, slowest tenth</source>
        <translation>次回以降の応答、最も遅い10%</translation>
    </message>
    <message>
        <source>Wait, median</source>
        <translation>待ち時間、中央値</translation>
    </message>
    <message>
        <source>Wait, slowest tenth</source>
        <translation>待ち時間、最も遅い10%</translation>
    </message>
    <message>
        <source>Handling, median</source>
        <translation>対応時間、中央値</translation>
    </message>
    <message>
        <source>Handling, slowest tenth</source>
        <translation>対応時間、最も遅い10%</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>配信率</translation>
    </message>
    <message>
        <source>Time to delivery, median</source>
        <translation>配信までの時間、中央値</translation>
    </message>
    <message>
        <source>Time to delivery, slowest tenth</source>
        <translation>配信までの時間、最も遅い10%</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>認証済み</translation>
    </message>
    <message>
        <source>Verification rate</source>
        <translation>認証率</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>コード誤入力の上限超過</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Segments foreseen</source>
        <translation>見込みセグメント</translation>
    </message>
    <message>
        <source>Segments billed</source>
        <translation>請求セグメント</translation>
    </message>
    <message>
        <source>Counted by the provider</source>
        <translation>プロバイダーのカウント</translation>
    </message>
    <message>
        <source>Conversations that began in this time, whoever wrote first.</source>
        <translation>この期間に始まった会話。どちらが先に連絡したかは問いません。</translation>
    </message>
    <message>
        <source>Questions of this time that no agent has answered yet. A question is a customer&apos;s first text, or the first after one of ours.</source>
        <translation>この期間の問い合わせのうち、まだエージェントが応答していないもの。問い合わせとは、顧客の最初のメッセージ、またはこちらのメッセージの後の最初のメッセージです。</translation>
    </message>
    <message>
        <source>From the first text of a conversation to an agent&apos;s first answer: half were answered at least this fast.</source>
        <translation>会話の最初のメッセージからエージェントの初回応答まで。半数はこの時間以内に応答しました。</translation>
    </message>
    <message>
        <source>From the first text of a conversation to an agent&apos;s first answer: one in ten waited longer than this.</source>
        <translation>会話の最初のメッセージからエージェントの初回応答まで。10件に1件はこの時間を超えて待ちました。</translation>
    </message>
    <message>
        <source>From each later question to its answer: half were answered at least this fast.</source>
        <translation>2回目以降の各問い合わせからその応答まで。半数はこの時間以内に応答しました。</translation>
    </message>
    <message>
        <source>From each later question to its answer: one in ten waited longer than this.</source>
        <translation>2回目以降の各問い合わせからその応答まで。10件に1件はこの時間を超えて待ちました。</translation>
    </message>
    <message>
        <source>From a conversation&apos;s beginning until an agent had it: half waited at most this long.</source>
        <translation>会話の開始からエージェントが担当するまで。半数の待ち時間はこの時間以内でした。</translation>
    </message>
    <message>
        <source>From a conversation&apos;s beginning until an agent had it: one in ten waited longer than this.</source>
        <translation>会話の開始からエージェントが担当するまで。10件に1件はこの時間を超えて待ちました。</translation>
    </message>
    <message>
        <source>From when an agent had a conversation until it was closed: half took at most this long.</source>
        <translation>エージェントが会話を担当してから終了するまで。半数はこの時間以内でした。</translation>
    </message>
    <message>
        <source>From when an agent had a conversation until it was closed: one in ten took longer than this.</source>
        <translation>エージェントが会話を担当してから終了するまで。10件に1件はこの時間を超えました。</translation>
    </message>
    <message>
        <source>SMS written in this time and handed to a provider, codes among them.</source>
        <translation>この期間に作成し、プロバイダーに引き渡したSMS。コードを含みます。</translation>
    </message>
    <message>
        <source>SMS with a receipt that says they arrived.</source>
        <translation>到達したという配信レポートがあるSMS。</translation>
    </message>
    <message>
        <source>SMS with a receipt that says they did not arrive, and those the provider refused.</source>
        <translation>到達しなかったという配信レポートがあるSMSと、プロバイダーが拒否したSMS。</translation>
    </message>
    <message>
        <source>SMS without a receipt, and those that are not sure.</source>
        <translation>配信レポートのないSMSと、結果不明のSMS。</translation>
    </message>
    <message>
        <source>Delivered SMS out of those that were delivered or not. Unconfirmed ones are left out.</source>
        <translation>配信済みと配信失敗の合計に占める、配信済みSMSの割合。未確認のものは含みません。</translation>
    </message>
    <message>
        <source>From the first try of a delivered SMS until its receipt was here: half took at most this long.</source>
        <translation>配信済みSMSの最初の送信から配信レポートの受信まで。半数はこの時間以内でした。</translation>
    </message>
    <message>
        <source>From the first try of a delivered SMS until its receipt was here: one in ten took longer than this.</source>
        <translation>配信済みSMSの最初の送信から配信レポートの受信まで。10件に1件はこの時間を超えました。</translation>
    </message>
    <message>
        <source>Verifications begun in this time. One that a newer code took the place of is not counted.</source>
        <translation>この期間に始まった認証。新しいコードに置き換えられたものは含みません。</translation>
    </message>
    <message>
        <source>Verifications that proved the number.</source>
        <translation>番号を確認できた認証。</translation>
    </message>
    <message>
        <source>Verified out of all codes that have ended.</source>
        <translation>終了したすべてのコードに占める、認証済みの割合。</translation>
    </message>
    <message>
        <source>Codes that nobody typed in time.</source>
        <translation>時間内に入力されなかったコード。</translation>
    </message>
    <message>
        <source>Codes that were typed wrong too often.</source>
        <translation>誤入力の回数が上限を超えたコード。</translation>
    </message>
    <message>
        <source>Codes that never left the desk.</source>
        <translation>デスクから送信されなかったコード。</translation>
    </message>
    <message>
        <source>Codes that were cancelled, or ended with the desk.</source>
        <translation>キャンセルされたコード、またはデスクの終了とともに終わったコード。</translation>
    </message>
    <message>
        <source>SMS segments as the desk foresaw them, of all texts that may be charged.</source>
        <translation>料金がかかる可能性のあるすべてのSMSについて、デスクが見込んだセグメント数。</translation>
    </message>
    <message>
        <source>SMS segments as the providers counted them; where one tells nothing, as foreseen.</source>
        <translation>プロバイダーがカウントしたSMSのセグメント数。通知がない場合は見込みの数です。</translation>
    </message>
    <message>
        <source>SMS whose provider told how many segments it counted.</source>
        <translation>プロバイダーがセグメント数を通知したSMS。</translation>
    </message>
    <message>
        <source>Foreseen: segments by the price table when each text was written. Billed: the same price for the segments that the provider counted.</source>
        <translation>見込み: 各SMSの作成時の料金表によるセグメントの料金。請求: プロバイダーがカウントしたセグメントに同じ単価を適用した料金。</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1日%2時間</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share of a hundred, as in &quot;97.2 %&quot;.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>時間別</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>エージェント別</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>プロバイダー別</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>国別</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>時</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>未割り当て</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Day, month and year, as in &quot;12 May 2026&quot;; see QLocale::toString for the letters.</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>Day and month of the same year, as in &quot;29 April&quot;.</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>The last day is before the first. Choose a later last day, or an earlier first one.</source>
        <translation>終了日が開始日より前です。終了日を後にするか、開始日を前にしてください。</translation>
    </message>
    <message>
        <source>These days are still to come. Choose a last day no later than today.</source>
        <translation>この期間はまだ先です。今日以前の終了日を選んでください。</translation>
    </message>
    <message>
        <source>That is more than %1 days. Choose fewer.</source>
        <translation>%1日を超えています。期間を短くしてください。</translation>
    </message>
    <message>
        <source>A day is written as 2026-11-28.</source>
        <translation>日付は2026-11-28の形式で入力します。</translation>
    </message>
    <message>
        <source>Texts that the customer asked for may go; this template is marketing.</source>
        <translation>顧客が依頼したSMSは送信できますが、このテンプレートはマーケティングです。</translation>
    </message>
    <message>
        <source>This reminder is gone</source>
        <translation>このリマインダーはもうありません</translation>
    </message>
    <message>
        <source>Its customer was erased meanwhile.</source>
        <translation>対象の顧客がその間に消去されました。</translation>
    </message>
    <message>
        <source>This customer is gone</source>
        <translation>この顧客はもういません</translation>
    </message>
    <message>
        <source>They were erased, so there is nobody to be reminded of.</source>
        <translation>消去済みのため、リマインダーの対象がありません。</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>メッセージ1件</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>メッセージ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>会話1件</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>会話%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>how 1 text was sent</source>
        <translation>SMS 1通の送信経過</translation>
    </message>
    <message numerus="yes">
        <source>how %n texts were sent</source>
        <translation>
            <numerusform>SMS %n通の送信経過</numerusform>
        </translation>
    </message>
    <message>
        <source>1 code</source>
        <translation>コード1件</translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>コード%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry of the audit trail</source>
        <translation>監査ログのエントリ1件</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the audit trail</source>
        <translation>
            <numerusform>監査ログのエントリ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is old enough</source>
        <translation>期限を過ぎたものはありません</translation>
    </message>
    <message>
        <source>Open conversations, and texts that wait or are not sure, are kept whatever their age.</source>
        <translation>対応中の会話と、待機中または結果不明のSMSは、古くても保持されます。</translation>
    </message>
    <message>
        <source>This would be removed</source>
        <translation>次のものが削除されます</translation>
    </message>
    <message>
        <source>Open conversations, and texts that wait or are not sure, are kept whatever their age. Customers, consent and opt-outs stay. Backups that were made before still hold it.</source>
        <translation>対応中の会話と、待機中または結果不明のSMSは、古くても保持されます。顧客、同意、オプトアウトは残ります。以前に作成したバックアップには引き続き含まれます。</translation>
    </message>
    <message>
        <source>The audit trail was left whole: the key that signs its cut is not here.</source>
        <translation>監査ログは削除していません。区切りに署名する鍵がここにないためです。</translation>
    </message>
    <message>
        <source>Nothing was old enough</source>
        <translation>期限を過ぎたものはありませんでした</translation>
    </message>
    <message>
        <source>Nothing of it is left in the file or in the search. Backups that were made before still hold it.</source>
        <translation>ファイルにも検索にも残っていません。以前に作成したバックアップには引き続き含まれます。</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>サポート</translation>
    </message>
    <message>
        <source>Comprehension</source>
        <translation>理解</translation>
    </message>
    <message>
        <source>Question not read to the end</source>
        <translation>質問を最後まで読んでいない</translation>
    </message>
    <message>
        <source>Wrong question answered</source>
        <translation>別の質問に回答した</translation>
    </message>
    <message>
        <source>Did not ask back</source>
        <translation>確認の質問をしていない</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>Wrong answer</source>
        <translation>誤った回答</translation>
    </message>
    <message>
        <source>Incomplete answer</source>
        <translation>不完全な回答</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>対応が遅い</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>言葉遣い</translation>
    </message>
    <message>
        <source>Curt</source>
        <translation>そっけない</translation>
    </message>
    <message>
        <source>Too familiar</source>
        <translation>なれなれしい</translation>
    </message>
    <message>
        <source>No apology where one was due</source>
        <translation>必要な謝罪がない</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>文法</translation>
    </message>
    <message>
        <source>Typing errors</source>
        <translation>入力ミス</translation>
    </message>
    <message>
        <source>Hard to follow</source>
        <translation>分かりにくい</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>締めくくり</translation>
    </message>
    <message>
        <source>Date not repeated in chat</source>
        <translation>チャットで日付を復唱していない</translation>
    </message>
    <message>
        <source>Next step not said</source>
        <translation>次の手順を伝えていない</translation>
    </message>
    <message>
        <source>Closed too early</source>
        <translation>終了が早すぎる</translation>
    </message>
    <message>
        <source>Verification done</source>
        <translation>認証の実施</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>案内していない</translation>
    </message>
    <message>
        <source>Sent before verification</source>
        <translation>認証前に送信した</translation>
    </message>
    <message>
        <source>Consent respected</source>
        <translation>同意の尊重</translation>
    </message>
    <message>
        <source>No consent recorded</source>
        <translation>同意の記録なし</translation>
    </message>
    <message>
        <source>Sent after a stop</source>
        <translation>配信停止後に送信した</translation>
    </message>
    <message>
        <source>Right channel</source>
        <translation>適切なチャネル</translation>
    </message>
    <message>
        <source>SMS where chat was enough</source>
        <translation>チャットで足りるのにSMSを使用</translation>
    </message>
    <message>
        <source>Chat where SMS was due</source>
        <translation>SMSが必要なのにチャットを使用</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>メモなし</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>ラベルなし</translation>
    </message>
    <message>
        <source>A category has no name</source>
        <translation>名前のない項目があります</translation>
    </message>
    <message>
        <source>Name it, or remove it.</source>
        <translation>名前を付けるか、削除してください。</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>「%1」が2つあります</translation>
    </message>
    <message>
        <source>Give each category a name of its own.</source>
        <translation>項目ごとに異なる名前を付けてください。</translation>
    </message>
    <message>
        <source>“%1” has no weight that counts</source>
        <translation>「%1」に有効な重みがありません</translation>
    </message>
    <message>
        <source>A weight is 1 to 100; 0 only where the lowest mark fails the score.</source>
        <translation>重みは1～100です。0にできるのは、最低点で失格になる項目のみです。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>“%1” is not answered</source>
        <translation>「%1」が未回答です</translation>
    </message>
    <message>
        <source>Give it a mark, or save the draft and come back.</source>
        <translation>評点を付けるか、下書きを保存して後で再開してください。</translation>
    </message>
    <message>
        <source>Say why “%1” is low</source>
        <translation>「%1」の評点が低い理由を指定してください</translation>
    </message>
    <message>
        <source>Choose what comes closest. The agent reads it.</source>
        <translation>最も近いものを選んでください。エージェントに表示されます。</translation>
    </message>
    <message>
        <source>That day is over</source>
        <translation>過去の日付です</translation>
    </message>
    <message>
        <source>Choose a day from today on.</source>
        <translation>今日以降の日付を選んでください。</translation>
    </message>
    <message>
        <source>No category has a weight</source>
        <translation>重みのある項目がありません</translation>
    </message>
    <message>
        <source>Give at least one a weight, so that there is something to score.</source>
        <translation>評価できるように、1つ以上の項目に重みを付けてください。</translation>
    </message>
    <message>
        <source>There is no category yet</source>
        <translation>項目がまだありません</translation>
    </message>
    <message>
        <source>Add one.</source>
        <translation>項目を追加してください。</translation>
    </message>
    <message>
        <source>The rubric has no name</source>
        <translation>評価基準に名前がありません</translation>
    </message>
    <message>
        <source>Name it.</source>
        <translation>名前を付けてください。</translation>
    </message>
    <message>
        <source>That is too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>It takes 2,000 characters at most. Nothing you wrote is lost.</source>
        <translation>上限は2,000文字です。入力内容は失われません。</translation>
    </message>
    <message>
        <source>There are no words yet</source>
        <translation>まだ何も入力されていません</translation>
    </message>
    <message>
        <source>Your score was handed in already</source>
        <translation>あなたの評価はすでに提出済みです</translation>
    </message>
    <message>
        <source>It can change when the agent disputes it.</source>
        <translation>エージェントが異議を申し立てると変更できます。</translation>
    </message>
    <message>
        <source>This was disputed already</source>
        <translation>すでに異議が申し立てられています</translation>
    </message>
    <message>
        <source>The reviewer&apos;s answer stands below the score.</source>
        <translation>レビュー担当者の回答は、スコアの下に表示されています。</translation>
    </message>
    <message>
        <source>Nobody has this conversation</source>
        <translation>この会話には担当者がいません</translation>
    </message>
    <message>
        <source>Without an agent there is nobody to score. Assign it first.</source>
        <translation>エージェントがいないと評価できません。先に割り当ててください。</translation>
    </message>
    <message>
        <source>This is the only rubric</source>
        <translation>これは唯一の評価基準です</translation>
    </message>
    <message>
        <source>Add another one first.</source>
        <translation>先に別の評価基準を追加してください。</translation>
    </message>
    <message>
        <source>Another rubric has this name</source>
        <translation>この名前の評価基準はすでにあります</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>This is somebody else&apos;s</source>
        <translation>ほかの人のものです</translation>
    </message>
    <message>
        <source>Only who wrote it, or whom it is about, may answer it.</source>
        <translation>回答できるのは、書いた本人または対象の本人のみです。</translation>
    </message>
    <message>
        <source>Only a supervisor reviews conversations</source>
        <translation>会話をレビューできるのはスーパーバイザーのみです</translation>
    </message>
    <message>
        <source>Only a supervisor scores conversations</source>
        <translation>会話を評価できるのはスーパーバイザーのみです</translation>
    </message>
    <message>
        <source>Only a supervisor changes what is scored</source>
        <translation>評価基準を変更できるのはスーパーバイザーのみです</translation>
    </message>
    <message>
        <source>Only a supervisor opens the reports</source>
        <translation>レポートを開けるのはスーパーバイザーのみです</translation>
    </message>
    <message>
        <source>Only a supervisor opens the audit trail</source>
        <translation>監査ログを開けるのはスーパーバイザーのみです</translation>
    </message>
    <message>
        <source>Only a supervisor writes to a file what the desk knows</source>
        <translation>デスクのデータをファイルに書き出せるのはスーパーバイザーのみです</translation>
    </message>
    <message>
        <source>Only a supervisor changes these limits</source>
        <translation>この上限を変更できるのはスーパーバイザーのみです</translation>
    </message>
    <message>
        <source>Only a supervisor changes where SMS and codes may go</source>
        <translation>SMSとコードの送信先を変更できるのはスーパーバイザーのみです</translation>
    </message>
    <message>
        <source>Only a supervisor changes the prices</source>
        <translation>料金を変更できるのはスーパーバイザーのみです</translation>
    </message>
    <message>
        <source>Only a supervisor changes providers</source>
        <translation>プロバイダーを変更できるのはスーパーバイザーのみです</translation>
    </message>
    <message>
        <source>Only a supervisor changes what holds for everybody</source>
        <translation>全員に適用される設定を変更できるのはスーパーバイザーのみです</translation>
    </message>
    <message>
        <source>Only a supervisor changes templates</source>
        <translation>テンプレートを変更できるのはスーパーバイザーのみです</translation>
    </message>
    <message>
        <source>Only a supervisor decides how long things are kept</source>
        <translation>保持期間を決められるのはスーパーバイザーのみです</translation>
    </message>
    <message>
        <source>Only a supervisor erases a customer</source>
        <translation>顧客を消去できるのはスーパーバイザーのみです</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>スーパーバイザー</translation>
    </message>
    <message>
        <source>Your role is agent. It is chosen in Settings, under Me.</source>
        <translation>現在の役割はエージェントです。役割は「設定」の「自分」で選べます。</translation>
    </message>
    <message>
        <source>An SMS, one that failed, or unread texts</source>
        <translation>SMS、失敗したSMS、または未読のメッセージ</translation>
    </message>
    <message>
        <source>How it was closed</source>
        <translation>終了の方法</translation>
    </message>
    <message>
        <source>Whose account carried an SMS of it</source>
        <translation>会話のSMSを送信したプロバイダーのアカウント</translation>
    </message>
    <message>
        <source>A consent was given in it, or none</source>
        <translation>会話での同意の有無</translation>
    </message>
    <message>
        <source>A verification in it: proven, or lost</source>
        <translation>会話での認証: 成功または失敗</translation>
    </message>
    <message>
        <source>What a review said; &lt;80 for less than 80 %</source>
        <translation>レビューの結果。80%未満は &lt;80</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>デスク</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>(verification code)</source>
        <translation>（認証コード）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>customer: topic</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1、%2～%3</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1、%2から</translation>
    </message>
    <message>
        <source>Agent: %1</source>
        <translation>エージェント: %1</translation>
    </message>
    <message>
        <source>Without the team&apos;s notes</source>
        <translation>チームのメモなし</translation>
    </message>
</context>
</TS>
